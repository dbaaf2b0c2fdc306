//! The queue of owed replies: an honest backend is never thrown away, and one that answers what
//! nobody asked is noticed at that answer.

mod honest;

use bosdb_protocol::pg::backend;
use bosdb_protocol::pg::replies::{Awaiting, Ending, Origin, Relay, ReplyQueue};

use crate::input::Input;

const AWAITING: [Awaiting; 10] = [
    Awaiting::Query,
    Awaiting::Parse,
    Awaiting::Bind,
    Awaiting::Describe,
    Awaiting::Execute,
    Awaiting::Sync,
    Awaiting::Close,
    Awaiting::FunctionCall,
    Awaiting::Synthetic(b'3'),
    Awaiting::CopyEnd,
];

const ORIGINS: [Origin; 4] = [
    Origin::Client,
    Origin::Injected,
    Origin::Control,
    Origin::Poison,
];

/// Every tag a backend could send; the last stands for those there are not.
const TAGS: &[u8] = b"ZE123CTDnItsGHWdcVSNARKvx\0";

pub(crate) fn run(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    if input.coin() {
        honest::run(input);
    } else {
        hostile(input);
    }
}

/// Messages that end must be those sent first.
#[derive(Default)]
struct Order {
    sent: Vec<(Awaiting, Origin)>,
    ended: Option<usize>,
}

impl Order {
    fn end(&mut self, slot: usize) {
        assert!(slot < self.sent.len(), "never sent");
        assert!(self.ended.is_none_or(|last| last < slot), "out of order");
        self.ended = Some(slot);
    }
}

/// Any order of messages and answers.
fn hostile(mut input: Input<'_>) {
    let mut queue = ReplyQueue::default();
    let mut order = Order::default();
    while !input.is_empty() {
        match input.below(8) {
            0..=2 => {
                let awaiting = *input.one_of(&AWAITING);
                let origin = *input.one_of(&ORIGINS);
                if queue.push(awaiting, origin, order.sent.len()).is_ok() {
                    order.sent.push((awaiting, origin));
                }
            }
            3 => {
                if let Some((_, slot)) = queue.pop_synthetic() {
                    order.end(slot);
                }
            }
            _ => {
                let tag = *input.one_of(TAGS);
                let length = input.below(24);
                let body = input.take(length);
                open(tag, body);
                if !answer(&mut queue, &mut order, tag) {
                    return; // The backend is thrown away.
                }
            }
        }
        let mut outstanding = 0;
        queue.for_each_slot(|_| outstanding += 1);
        assert_eq!(queue.len(), outstanding);
        assert_eq!(queue.is_empty(), outstanding == 0);
        assert!(!queue.is_quiet() || outstanding == 0);
    }
}

/// Gives the queue one answer; false: it was refused.
fn answer(queue: &mut ReplyQueue<usize>, order: &mut Order, tag: u8) -> bool {
    let front = front(queue, order);
    let expected = fits(front.map(|(awaiting, _)| awaiting), tag);
    let mut ended = Vec::new();
    let relay = queue.on_message(tag, |slot, awaiting, ending| {
        ended.push((awaiting, ending));
        order.end(slot);
    });
    assert_eq!(
        relay.is_ok(),
        expected,
        "{:?} for {front:?}",
        char::from(tag)
    );
    let Ok(relay) = relay else { return false };
    let relayed = match (tag, front) {
        (b'E', None) => Relay::Forward,
        (b'E', Some((_, origin))) => match origin {
            Origin::Client | Origin::Injected => Relay::Forward,
            Origin::Control => Relay::Swallow,
            Origin::Poison => Relay::Replace,
        },
        (b'Z', Some((_, Origin::Client | Origin::Poison))) | (_, Some((_, Origin::Client))) => {
            Relay::Forward
        }
        _ => Relay::Swallow,
    };
    assert_eq!(relay, relayed, "{:?} for {front:?}", char::from(tag));
    if tag != b'E' {
        assert!(ended.len() <= 1, "one answer ends one message");
        assert!(ended.iter().all(|(_, ending)| *ending != Ending::Skipped));
    }
    true
}

/// What is answered now. Ends of COPY data have no answer.
fn front(queue: &mut ReplyQueue<usize>, order: &Order) -> Option<(Awaiting, Origin)> {
    let mut front = None;
    queue.for_each_slot(|slot| {
        let (awaiting, origin) = order.sent[*slot];
        if awaiting != Awaiting::CopyEnd {
            front = front.or(Some((awaiting, origin)));
        }
    });
    front
}

/// Whether PostgreSQL may send this while that is answered.
fn fits(front: Option<Awaiting>, tag: u8) -> bool {
    match front {
        None => tag == b'E',
        Some(Awaiting::Query) => b"ETDCIGHdcZ".contains(&tag),
        Some(Awaiting::FunctionCall) => b"EVZ".contains(&tag),
        Some(Awaiting::Parse) => b"E1".contains(&tag),
        Some(Awaiting::Bind) => b"E2".contains(&tag),
        Some(Awaiting::Describe) => b"EtTn".contains(&tag),
        Some(Awaiting::Execute) => b"EDCIsGHdc".contains(&tag),
        Some(Awaiting::Close) => b"E3".contains(&tag),
        Some(Awaiting::Sync) => b"EZ".contains(&tag),
        Some(Awaiting::Synthetic(_) | Awaiting::CopyEnd) => tag == b'E',
    }
}

/// The bodies that are looked into: what is found lies within them.
fn open(tag: u8, body: &[u8]) {
    match tag {
        b'E' | b'N' => {
            if let Ok(fields) = backend::error_fields(body) {
                let found = fields.severity.len() + fields.code.len() + fields.message.len();
                assert!(found < body.len());
            }
        }
        b'S' => {
            if let Ok((name, value)) = backend::parameter_status(body) {
                let mut again = Vec::new();
                backend::put_parameter_status(&mut again, name, value);
                assert_eq!(&again[5..], body);
            }
        }
        b'C' => {
            if let Ok(tag) = backend::command_tag(body) {
                assert_eq!(tag.len() + 1, body.len());
                if let Some(rows) = backend::rows_of_tag(tag) {
                    assert!(
                        tag.ends_with(|c: char| c.is_ascii_digit()),
                        "{rows} of {tag}"
                    );
                }
            }
        }
        b'Z' => {
            if let Ok(status) = backend::ready_for_query(body) {
                assert_eq!(body, [status.byte()]);
            }
        }
        b'K' => {
            if let Ok(key) = backend::backend_key_data(body) {
                let mut again = Vec::new();
                backend::put_backend_key_data(&mut again, &key);
                assert_eq!(&again[5..], body);
            }
        }
        b'R' => {
            backend::authentication(body).ok();
        }
        _ => {}
    }
}
