//! What clients send: frames, however the network cuts them, and the messages inside.

use std::sync::Arc;

use bosdb_adapters::buffer::{Buffer, BufferPool, LARGE_BLOCK};
use bosdb_protocol::pg::frame::{self, Header};
use bosdb_protocol::pg::frontend::{self, FrontendTag};

use crate::input::Input;

/// The first eight bytes say how the rest is cut into reads.
pub(crate) fn run(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let cuts = input.take(8);
    let stream = input.rest();
    let whole = all_at_once(stream);
    assert_eq!(whole, in_pieces(stream, cuts));
    for (header, body) in &whole.frames {
        message(*header, body);
    }
}

/// What came of a stream.
#[derive(Debug, PartialEq, Eq)]
struct Cut {
    frames: Vec<(Header, Vec<u8>)>,
    /// Whether the stream ended in something that is no frame.
    broken: bool,
    left: usize,
}

/// The next frame: `Err` for what is none, `None` for one that is not whole.
fn next(bytes: &[u8]) -> Result<Option<Header>, ()> {
    let Some(header) = frame::header(bytes).map_err(|_| ())? else {
        return Ok(None);
    };
    assert!(header.body <= frame::LARGE);
    let tag = FrontendTag::from_byte(header.tag).map_err(|_| ())?;
    if header.body > tag.max_body() {
        return Err(());
    }
    Ok((bytes.len() >= header.frame()).then_some(header))
}

fn all_at_once(stream: &[u8]) -> Cut {
    let mut cut = Cut {
        frames: Vec::new(),
        broken: false,
        left: stream.len(),
    };
    let mut rest = stream;
    loop {
        match next(rest) {
            Ok(None) => return cut,
            Err(()) => {
                cut.broken = true;
                return cut;
            }
            Ok(Some(header)) => {
                cut.frames
                    .push((header, rest[frame::HEADER..header.frame()].to_vec()));
                rest = &rest[header.frame()..];
                cut.left = rest.len();
            }
        }
    }
}

/// As a session reads: into a lent buffer, a few bytes at a time.
fn in_pieces(stream: &[u8], cuts: &[u8]) -> Cut {
    let mut buffer = Buffer::new(Arc::new(BufferPool::default()));
    let mut cut = Cut {
        frames: Vec::new(),
        broken: false,
        left: stream.len(),
    };
    let mut rest = stream;
    let mut sizes = cuts.iter().cycle();
    loop {
        match next(buffer.bytes()) {
            Err(()) => {
                cut.broken = true;
                return cut;
            }
            Ok(Some(header)) => {
                let body = buffer.bytes()[frame::HEADER..header.frame()].to_vec();
                buffer.consume(header.frame());
                cut.left -= header.frame();
                cut.frames.push((header, body));
                buffer.release_if_empty();
                continue;
            }
            Ok(None) => {}
        }
        if rest.is_empty() {
            assert_eq!(buffer.len(), cut.left);
            return cut;
        }
        let size = usize::from(sizes.next().copied().unwrap_or(7)).max(1);
        let room = buffer.room(size);
        assert!(room.len() >= size && room.len() <= 2 * LARGE_BLOCK);
        let taken = size.min(rest.len());
        room[..taken].copy_from_slice(&rest[..taken]);
        buffer.filled(taken);
        rest = &rest[taken..];
    }
}

/// What a decoder yields says the same as the bytes it was given.
fn message(header: Header, body: &[u8]) {
    let mut again = Vec::new();
    match FrontendTag::from_byte(header.tag) {
        Ok(FrontendTag::Query) => {
            let Ok(sql) = frontend::query(body) else {
                return;
            };
            frontend::put_query(&mut again, sql);
        }
        Ok(FrontendTag::Parse) => {
            let Ok(parse) = frontend::parse(body) else {
                return;
            };
            assert!(parse.tail.starts_with(parse.sql) && !parse.sql.contains(&0));
            frontend::put_parse(&mut again, parse.name, parse.tail);
        }
        Ok(FrontendTag::Bind) => {
            let Some(rest) = bind(body) else { return };
            again = rest;
        }
        Ok(tag @ (FrontendTag::Describe | FrontendTag::Close)) => {
            let Ok((kind, name)) = frontend::named(body, tag.name()) else {
                return;
            };
            frontend::put_named(&mut again, header.tag, kind, name);
        }
        Ok(FrontendTag::Execute) => {
            if let Ok(portal) = frontend::execute(body) {
                assert_eq!(portal.len() + 5, body.len());
            }
            return;
        }
        Ok(FrontendTag::Password) => {
            let Ok((mechanism, data)) = frontend::sasl_initial(body) else {
                return;
            };
            assert!(mechanism.len() + data.len() + 5 <= body.len());
            return;
        }
        Ok(
            FrontendTag::Sync
            | FrontendTag::Flush
            | FrontendTag::FunctionCall
            | FrontendTag::CopyData
            | FrontendTag::CopyDone
            | FrontendTag::CopyFail
            | FrontendTag::Terminate,
        )
        | Err(_) => return,
    }
    assert_eq!(frame::header(&again), Ok(Some(header)));
    assert_eq!(&again[frame::HEADER..], body);
}

/// The names of a Bind are found in the same place however much of it is there; the frame as it
/// would be sent on under the same names.
fn bind(body: &[u8]) -> Option<Vec<u8>> {
    const LIMIT: usize = 4096;
    let head = frontend::bind_head(body, LIMIT).ok()??;
    let names = head.portal.len() + head.statement.len() + 2;
    for cut in 0..names.min(64) {
        let early = frontend::bind_head(&body[..cut], LIMIT);
        assert_eq!(early, Ok(None), "cut at {cut} of {names}");
    }
    let mut again = Vec::new();
    frontend::put_bind_head(&mut again, head.portal, head.statement, body.len() - names);
    again.extend_from_slice(&body[names..]);
    Some(again)
}
