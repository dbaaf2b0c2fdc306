//! The protocol of MySQL, from both sides: what a decoder yields says the same as the bytes it
//! was given, and a reply that is followed ends where its packets end.

use bosdb_protocol::cursor::Cursor;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::command::{Code, Command, StmtExecute, put_query};
use bosdb_protocol::mysql::execute::{self, ParameterType};
use bosdb_protocol::mysql::handshake::{self, AuthSwitch, Greeting, Login, MAX_NAME, SCRAMBLE};
use bosdb_protocol::mysql::packet::{self, FULL, HEADER};
use bosdb_protocol::mysql::replies::{Reply, Shape};
use bosdb_protocol::mysql::reply::{self, Column, Fault, Okay, PrepareOk};
use bosdb_protocol::mysql::value;

use crate::input::Input;

pub(crate) fn run(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let part = input.below(6);
    let agreed = capabilities(&mut input);
    match part {
        0 => login(input.rest(), agreed),
        1 => greeting(input.rest()),
        2 => command(input.rest(), agreed),
        3 => parameters(input, agreed),
        4 => followed(input, agreed),
        _ => packets(input.rest(), agreed),
    }
}

/// Those that change a layout, each there or not.
fn capabilities(input: &mut Input<'_>) -> Capabilities {
    let choices = [
        Capabilities::PLUGIN_AUTH,
        Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA,
        Capabilities::SECURE_CONNECTION,
        Capabilities::CONNECT_WITH_DB,
        Capabilities::CONNECT_ATTRS,
        Capabilities::QUERY_ATTRIBUTES,
        Capabilities::DEPRECATE_EOF,
        Capabilities::SESSION_TRACK,
        Capabilities::OPTIONAL_RESULTSET_METADATA,
        Capabilities::EXTENDED_METADATA,
        Capabilities::CACHE_METADATA,
        Capabilities::PROGRESS,
    ];
    let bits = input.number();
    let mut agreed = Capabilities::PROTOCOL_41;
    for (at, choice) in choices.into_iter().enumerate() {
        if bits >> at & 1 == 1 {
            agreed = agreed.union(choice);
        }
    }
    agreed
}

fn login(payload: &[u8], offered: Capabilities) {
    let Ok(read) = Login::parse(payload, offered) else {
        return;
    };
    assert!(read.user.len() <= MAX_NAME);
    assert!(
        read.database
            .is_none_or(|name| !name.is_empty() && name.len() <= MAX_NAME)
    );
    let parts = read.user.len() + read.data.len() + read.database.unwrap_or_default().len();
    assert!(parts < payload.len());
    for (key, text) in read.attributes.pairs() {
        assert!(key.len() + text.len() < payload.len());
    }
    // Written again it reads the same, where the form of the data is the one that is written.
    let lenenc = Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA;
    let capabilities = read.head.capabilities;
    if !capabilities.has(lenenc) && !capabilities.has(Capabilities::SECURE_CONNECTION) {
        return;
    }
    let mut again = Vec::new();
    if handshake::put_login(&mut again, &read, &[]).is_err() {
        return;
    }
    let second = Login::parse(&again, offered).expect("what is written is read");
    assert_eq!((second.user, second.data), (read.user, read.data));
    assert_eq!(second.database, read.database);
}

fn greeting(payload: &[u8]) {
    if let Ok(switch) = AuthSwitch::parse(payload) {
        assert!(switch.plugin.len() + switch.data.len() < payload.len());
    }
    let Ok(read) = Greeting::parse(payload) else {
        return;
    };
    let mut again = Vec::new();
    handshake::put_greeting(&mut again, &read);
    let second = Greeting::parse(&again).expect("what is written is read");
    assert_eq!(second.version, read.version);
    assert_eq!(second.scramble, read.scramble);
    assert_eq!(second.capabilities, read.capabilities);
    assert_eq!(read.scramble.len(), SCRAMBLE);
}

fn command(payload: &[u8], agreed: Capabilities) {
    let Ok(read) = Command::parse(payload, agreed) else {
        return;
    };
    let code = Code::of(payload[0]).expect("a command has a code");
    match read {
        Command::Query(query) => {
            // Together they are the packet: no byte is judged twice, and none not at all.
            assert_eq!(payload[1..], [query.attributes.bytes, query.sql].concat());
            let mut again = Vec::new();
            put_query(&mut again, agreed, query.sql);
            match Command::parse(&again, agreed) {
                Ok(Command::Query(second)) => assert_eq!(second.sql, query.sql),
                other => panic!("{other:?}"),
            }
        }
        Command::InitDb(rest) | Command::StmtPrepare(rest) => assert_eq!(&payload[1..], rest),
        Command::StmtExecute(execute) => {
            assert_eq!(&payload[10..], execute.parameters);
        }
        Command::StmtSendLongData { data, .. } => assert_eq!(&payload[7..], data),
        Command::ChangeUser(change) => {
            let parts = change.user.len() + change.data.len() + change.database.len();
            assert!(parts < payload.len());
        }
        Command::FieldList { table, wildcard } => {
            assert_eq!(table.len() + wildcard.len() + 2, payload.len());
        }
        Command::Other(other) => {
            assert_eq!(other, code);
            assert_eq!(
                Shape::of(code),
                None,
                "what is refused has no reply to follow"
            );
        }
        Command::Quit
        | Command::Statistics
        | Command::ProcessKill(_)
        | Command::Ping
        | Command::StmtClose(_)
        | Command::StmtReset(_)
        | Command::SetOption(_)
        | Command::StmtFetch { .. }
        | Command::ResetConnection
        | Command::StmtBulkExecute { .. } => {}
    }
}

/// What is read with known types is, put together for another server, read there with its own.
fn parameters(mut input: Input<'_>, agreed: Capabilities) {
    let count = input.below(20);
    let known: Vec<ParameterType> = (0..input.below(20))
        .map(|_| ParameterType([*input.one_of(&[0, 1, 2, 3, 5, 6, 7, 8, 12, 252, 254]), 0]))
        .collect();
    let long = input.number();
    let is_long = |at: usize| at < 16 && long >> at & 1 == 1;
    let execute = StmtExecute {
        statement: 1,
        flags: input.byte(),
        parameters: input.rest(),
    };
    let known = (!known.is_empty()).then_some(known.as_slice());
    let Ok(read) = execute::parameters(&execute, count, agreed, known, is_long) else {
        return;
    };
    let types = read.types.as_deref().or(known).unwrap_or_default();
    if agreed.has(Capabilities::QUERY_ATTRIBUTES) || types.len() != count {
        return;
    }
    let mut again = Vec::new();
    execute::put_execute(&mut again, 9, execute.flags, &read, types);
    let Ok(Command::StmtExecute(second)) = Command::parse(&again, agreed) else {
        panic!("an execution is written");
    };
    let second = execute::parameters(&second, count, agreed, None, is_long);
    let second = second.expect("what is written is read");
    assert_eq!(second.nulls, read.nulls);
    assert_eq!(second.values, read.values);
}

/// A reply of any packets: it ends or goes on, and a follower never wants more than there is.
fn followed(mut input: Input<'_>, agreed: Capabilities) {
    let shapes = [
        Shape::Simple,
        Shape::Text,
        Shape::Results,
        Shape::Rows,
        Shape::Prepared,
        Shape::Fields,
    ];
    let mut reply = Reply::new(*input.one_of(&shapes), agreed);
    while !input.is_empty() && !reply.is_over() {
        if reply.wants_file() {
            reply.file_sent();
        }
        let length = if input.coin() {
            usize::from(input.byte())
        } else {
            FULL - usize::from(input.byte() & 1)
        };
        let first = input.byte();
        let Ok(wanted) = reply.wanted(first, length) else {
            return;
        };
        assert!(wanted <= length);
        let mut payload = vec![first];
        payload.extend_from_slice(input.take(wanted.saturating_sub(1)));
        payload.resize(wanted, 0);
        if reply.next(&payload, length).is_err() {
            return;
        }
    }
}

/// The packets that replies are made of, and values inside them.
fn packets(payload: &[u8], agreed: Capabilities) {
    if let Some(header) = packet::header(payload) {
        assert!(header.payload <= FULL && header.packet() >= HEADER);
    }
    if let Ok(okay) = Okay::parse(payload, agreed) {
        let mut again = Vec::new();
        reply::put_okay(&mut again, reply::OK, &okay, agreed);
        let second = Okay::parse(&again, agreed).expect("what is written is read");
        assert_eq!(
            (second.affected, second.insert_id),
            (okay.affected, okay.insert_id)
        );
        assert_eq!(second.info, okay.info);
        let mut seen = 0;
        let whole = reply::changes(okay.state, |_| seen += 1);
        assert!(whole.is_ok() || !okay.state.is_empty());
        assert!(seen <= okay.state.len());
    }
    if let Ok(fault) = Fault::parse(payload) {
        assert!(fault.message.len() < payload.len());
    }
    if let Ok(column) = Column::parse(payload, agreed) {
        let mut again = Vec::new();
        reply::put_column(&mut again, &column);
        let plain = agreed.without(Capabilities::EXTENDED_METADATA);
        assert_eq!(Column::parse(&again, plain), Ok(column));
    }
    if let Ok(prepared) = PrepareOk::parse(payload) {
        let mut again = Vec::new();
        reply::put_prepare_ok(&mut again, &prepared);
        assert_eq!(PrepareOk::parse(&again), Ok(prepared));
    }
    let mut cursor = Cursor::new(payload, "fuzz");
    while let Ok(text) = value::string(&mut cursor) {
        let mut again = Vec::new();
        value::put_string(&mut again, text);
        assert_eq!(value::string(&mut Cursor::new(&again, "fuzz")), Ok(text));
        if cursor.rest().is_empty() {
            return;
        }
    }
}
