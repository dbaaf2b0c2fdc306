use super::*;
use crate::mysql::errno::Errno;
use crate::mysql::reply::{self, Column};

const MODERN: Capabilities = Capabilities::DEPRECATE_EOF.union(Capabilities::SESSION_TRACK);
const OLD: Capabilities = Capabilities::NONE;

fn payload(write: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut out);
    out
}

fn okay(first: u8, status: Status, agreed: Capabilities) -> Vec<u8> {
    let okay = Okay {
        status,
        ..Okay::default()
    };
    payload(|out| reply::put_okay(out, first, &okay, agreed))
}

fn eof(status: Status) -> Vec<u8> {
    payload(|out| {
        let eof = Eof {
            warnings: 0,
            status,
        };
        reply::put_eof(out, eof);
    })
}

fn fault() -> Vec<u8> {
    payload(|out| reply::put_fault(out, Errno::PARSE, "no"))
}

fn column() -> Vec<u8> {
    payload(|out| {
        let column = Column {
            schema: b"shop",
            table: b"p",
            org_table: b"people",
            name: b"n",
            org_name: b"name",
            collation: 45,
            length: 80,
            kind: 253,
            flags: reply::ColumnFlags(1),
            decimals: 0,
        };
        reply::put_column(out, &column);
    })
}

fn follow(shape: Shape, agreed: Capabilities, packets: &[Vec<u8>]) -> Reply {
    let mut reply = Reply::new(shape, agreed);
    for (at, packet) in packets.iter().enumerate() {
        assert!(!reply.is_over(), "over before packet {at}");
        let first = packet.first().copied().unwrap_or(0);
        let wanted = reply.wanted(first, packet.len()).unwrap();
        reply.next(&packet[..wanted], packet.len()).unwrap();
    }
    reply
}

#[test]
fn rows_end_as_both_sides_agreed() {
    let row = b"\x01a".to_vec();
    let auto = Status::AUTOCOMMIT;
    let old = [vec![1], column(), eof(auto), row.clone(), eof(auto)];
    assert!(follow(Shape::Results, OLD, &old).is_over());
    let modern = [vec![1], column(), row.clone(), okay(EOF, auto, MODERN)];
    assert!(follow(Shape::Results, MODERN, &modern).is_over());
    // A binary row begins with the byte of an OK packet, a text row may begin with that of EOF.
    let binary = [
        vec![1],
        column(),
        b"\0\0\x01a".to_vec(),
        okay(EOF, auto, MODERN),
    ];
    assert!(follow(Shape::Results, MODERN, &binary).is_over());
}

#[test]
fn a_long_row_is_no_end() {
    let mut reply = follow(
        Shape::Results,
        OLD,
        &[vec![1], column(), eof(Status::default())],
    );
    assert_eq!(reply.wanted(EOF, 9).unwrap(), 1);
    assert_eq!(reply.next(&[EOF], 9), Ok(Seen::Row));
    let mut reply = follow(Shape::Results, MODERN, &[vec![1], column()]);
    assert_eq!(reply.wanted(EOF, FULL).unwrap(), 1);
    assert_eq!(reply.next(&[EOF], FULL), Ok(Seen::Row));
    assert!(!reply.is_over());
}

#[test]
fn several_results_are_one_reply() {
    let more = Status::MORE_RESULTS;
    let packets = [
        okay(OK, more, MODERN),
        vec![1],
        column(),
        okay(EOF, more, MODERN),
        okay(OK, Status::default(), MODERN),
    ];
    assert!(follow(Shape::Results, MODERN, &packets).is_over());
    let cut = [okay(OK, more, MODERN), fault()];
    assert!(follow(Shape::Results, MODERN, &cut).is_over());
}

#[test]
fn a_cursor_sends_columns_and_keeps_its_rows() {
    let cursor = Status::CURSOR_EXISTS;
    assert!(follow(Shape::Results, OLD, &[vec![1], column(), eof(cursor)]).is_over());
    let modern = [vec![1], column(), okay(EOF, cursor, MODERN)];
    assert!(follow(Shape::Results, MODERN, &modern).is_over());
    let fetched = [b"\0\0\x01a".to_vec(), eof(Status::LAST_ROW_SENT)];
    assert!(follow(Shape::Rows, OLD, &fetched).is_over());
}

#[test]
fn a_prepared_statement_tells_parameters_then_columns() {
    for (parameters, columns) in [(0, 0), (2, 0), (0, 2), (2, 1)] {
        for agreed in [OLD, MODERN] {
            let head = PrepareOk {
                statement: 3,
                columns,
                parameters,
                warnings: 0,
            };
            let mut packets = vec![payload(|out| reply::put_prepare_ok(out, &head))];
            for count in [parameters, columns] {
                packets.extend((0..count).map(|_| column()));
                if count > 0 && agreed == OLD {
                    packets.push(eof(Status::default()));
                }
            }
            let reply = follow(Shape::Prepared, agreed, &packets);
            assert!(reply.is_over(), "{parameters} {columns} {agreed:?}");
        }
    }
    assert!(follow(Shape::Prepared, OLD, &[fault()]).is_over());
}

#[test]
fn a_file_is_asked_for_and_answered() {
    let mut reply = follow(Shape::Results, OLD, &[b"\xfb/tmp/x".to_vec()]);
    assert!(reply.wants_file() && !reply.is_over());
    assert!(reply.next(&okay(OK, Status::default(), OLD), 7).is_err());
    reply.file_sent();
    let end = okay(OK, Status::default(), OLD);
    assert!(reply.next(&end, end.len()).is_ok());
    assert!(reply.is_over());
}

#[test]
fn other_shapes_end_where_they_must() {
    assert!(Reply::new(Shape::Nothing, OLD).is_over());
    assert!(follow(Shape::Text, OLD, &[b"Uptime: 1".to_vec()]).is_over());
    assert!(follow(Shape::Text, OLD, &[b"\xffptime".to_vec()]).is_over());
    assert!(follow(Shape::Simple, OLD, &[eof(Status::default())]).is_over());
    assert!(follow(Shape::Simple, OLD, &[fault()]).is_over());
    let fields = [column(), column(), eof(Status::default())];
    assert!(follow(Shape::Fields, OLD, &fields).is_over());
}

#[test]
fn progress_ends_nothing() {
    let agreed = Capabilities::PROGRESS;
    let report = b"\xff\xff\xff\x01\x01\x02\0\0\0\x03abc".to_vec();
    let mut reply = Reply::new(Shape::Results, agreed);
    assert_eq!(reply.next(&report, report.len()), Ok(Seen::Progress));
    assert!(!reply.is_over());
    let mut reply = Reply::new(Shape::Results, OLD);
    assert!(matches!(
        reply.next(&report, report.len()),
        Ok(Seen::Fault(_))
    ));
}

#[test]
fn what_a_server_may_not_say_is_an_error() {
    let cases: &[(Shape, &[u8])] = &[
        (Shape::Results, b""),
        (Shape::Results, b"\x01\x02"),
        (Shape::Results, b"\0\0"),
        (Shape::Simple, b"\x01"),
        (Shape::Prepared, b"\x01"),
        (Shape::Prepared, b"\0\x01"),
        (Shape::Nothing, b"\0\0\0\x02\0\0\0"),
    ];
    for (shape, packet) in cases {
        let mut reply = Reply::new(*shape, OLD);
        assert!(
            reply.next(packet, packet.len()).is_err(),
            "{shape:?} {packet:?}"
        );
    }
    let reply = Reply::new(Shape::Results, OLD);
    assert!(reply.wanted(OK, MAX_CONTROL + 1).is_err());
}

#[test]
fn what_is_written_is_read() {
    let whole = column();
    let read = Column::parse(&whole, OLD).unwrap();
    assert_eq!(
        (read.org_table, read.org_name),
        (&b"people"[..], &b"name"[..])
    );
    let state = b"\0\x0b\x08sql_mode\x01X\x01\x05\x04shop\x02\x02\x011";
    let okay = Okay {
        affected: 70_000,
        insert_id: 5,
        status: Status::AUTOCOMMIT,
        warnings: 2,
        info: b"Rows matched: 1",
        state,
    };
    let sent = payload(|out| reply::put_okay(out, OK, &okay, MODERN));
    let read = Okay::parse(&sent, MODERN).unwrap();
    assert_eq!(
        (read.affected, read.info, read.state),
        (70_000, okay.info, okay.state)
    );
    let mut seen = Vec::new();
    reply::changes(read.state, |change| seen.push(format!("{change:?}"))).unwrap();
    assert_eq!(seen.len(), 3);
    let sent = payload(|out| reply::put_okay(out, OK, &okay, OLD));
    let read = Okay::parse(&sent, OLD).unwrap();
    assert_eq!((read.info, read.state), (okay.info, &b""[..]));
    let sent = fault();
    let read = Fault::parse(&sent).unwrap();
    assert_eq!((read.code, read.state), (1064, Some(*b"42000")));
}
