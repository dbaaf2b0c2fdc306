//! Whatever the bytes, a decoder yields a value or an error: it never panics, and what it yields
//! lies within what it was given.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test ends at the first surprise"
)]

use bosdb_protocol::auth::scram::{
    ClientBinding, ClientExchange, Mechanism, ServerBinding, ServerExchange, Verifier,
};
use bosdb_protocol::pg::replies::{Awaiting, Origin, ReplyQueue};
use bosdb_protocol::pg::{backend, frame, frontend, startup};
use bosdb_protocol::proxy_header;
use proptest::collection::vec;
use proptest::prelude::*;

/// Bytes that look like messages more often than chance would have it: NULs, small numbers, text.
fn wire_bytes() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        3 => Just(0_u8),
        2 => 1_u8..8,
        3 => b' '..=b'~',
        1 => any::<u8>(),
    ];
    vec(byte, 0..96)
}

fn awaiting() -> impl Strategy<Value = Awaiting> {
    prop_oneof![
        Just(Awaiting::Query),
        Just(Awaiting::FunctionCall),
        Just(Awaiting::Parse),
        Just(Awaiting::Bind),
        Just(Awaiting::Describe),
        Just(Awaiting::Execute),
        Just(Awaiting::Close),
        Just(Awaiting::Sync),
        Just(Awaiting::Synthetic(b'3')),
        Just(Awaiting::CopyEnd),
    ]
}

fn origin() -> impl Strategy<Value = Origin> {
    prop_oneof![
        Just(Origin::Client),
        Just(Origin::Injected),
        Just(Origin::Control),
        Just(Origin::Poison),
    ]
}

/// What matters is that there is a value at all.
fn survives<T>(value: T) {
    std::hint::black_box(&value);
}

/// One step of a queue's life: a message forwarded, or a reply of the backend's.
#[derive(Debug, Clone)]
enum Step {
    Push(Awaiting, Origin),
    Reply(u8),
    Due,
}

fn step() -> impl Strategy<Value = Step> {
    let tag = prop_oneof![
        4 => proptest::sample::select(b"ZE123CIsTntDdGHWcV".to_vec()),
        1 => any::<u8>(),
    ];
    prop_oneof![
        4 => (awaiting(), origin()).prop_map(|(a, o)| Step::Push(a, o)),
        6 => tag.prop_map(Step::Reply),
        1 => Just(Step::Due),
    ]
}

proptest! {
    #[test]
    fn frames(bytes in wire_bytes()) {
        if let Ok(Some(header)) = frame::header(&bytes) {
            prop_assert!(header.body <= frame::LARGE);
        }
    }

    #[test]
    fn startup_packets(bytes in wire_bytes(), version in any::<u32>()) {
        let mut packet = (u32::try_from(bytes.len()).unwrap() + 8).to_be_bytes().to_vec();
        packet.extend_from_slice(&version.to_be_bytes());
        packet.extend_from_slice(&bytes);
        survives(startup::decode(&packet));
        packet[4..8].copy_from_slice(&0x0003_0000_u32.to_be_bytes());
        survives(startup::decode(&packet));
        survives(startup::decode(&bytes));
    }

    #[test]
    fn options_of_any_text(text in "[ -~\\\\]{0,40}") {
        survives(startup::option_settings(&text));
    }

    #[test]
    fn proxy_headers(prefix in any::<[u8; 4]>(), rest in vec(any::<u8>(), 0..80)) {
        let length = u16::try_from(rest.len()).unwrap().to_be_bytes();
        let mut header = [0; proxy_header::PREFIX];
        header[..12].copy_from_slice(b"\r\n\r\n\0\r\nQUIT\n");
        header[12..14].copy_from_slice(&prefix[..2]);
        header[14..].copy_from_slice(&length);
        survives(proxy_header::decode(&header, &rest));
        header[12..14].copy_from_slice(&[0x21, 0x11]);
        survives(proxy_header::decode(&header, &rest));
        header[..4].copy_from_slice(&prefix);
        survives(proxy_header::decode(&header, &rest));
    }

    #[test]
    fn client_messages(body in wire_bytes()) {
        if let Ok(sql) = frontend::query(&body) {
            prop_assert_eq!(sql.len() + 1, body.len());
        }
        if let Ok(parse) = frontend::parse(&body) {
            prop_assert_eq!(parse.name.len() + 1 + parse.tail.len(), body.len());
            prop_assert!(parse.tail.starts_with(parse.sql));
        }
        for limit in [0, 1, 16, 64, 1000] {
            if let Ok(Some(head)) = frontend::bind_head(&body, limit) {
                prop_assert!(head.portal.len() + head.statement.len() + 2 <= body.len().min(limit));
            }
        }
        survives(frontend::named(&body, "Close"));
        survives(frontend::execute(&body));
        survives(frontend::sasl_initial(&body));
    }

    #[test]
    fn backend_messages(body in wire_bytes()) {
        survives(backend::error_fields(&body));
        survives(backend::parameter_status(&body));
        survives(backend::authentication(&body));
        survives(backend::command_tag(&body).map(backend::rows_of_tag));
        survives(backend::ready_for_query(&body));
        survives(backend::backend_key_data(&body));
    }

    #[test]
    fn a_parse_survives_the_journey(
        name in "[a-z]{0,8}", sql in "[ -~]{0,40}", types in vec(any::<i32>(), 0..5),
    ) {
        let mut tail = sql.clone().into_bytes();
        tail.push(0);
        tail.extend_from_slice(&u16::try_from(types.len()).unwrap().to_be_bytes());
        for oid in &types {
            tail.extend_from_slice(&oid.to_be_bytes());
        }
        let mut out = Vec::new();
        frontend::put_parse(&mut out, name.as_bytes(), &tail);
        let header = frame::header(&out).unwrap().unwrap();
        prop_assert_eq!(header.frame(), out.len());
        let parse = frontend::parse(&out[frame::HEADER..]).unwrap();
        prop_assert_eq!(parse.name, name.as_bytes());
        prop_assert_eq!(parse.sql, sql.as_bytes());
        prop_assert_eq!(parse.tail, tail.as_slice());
    }

    #[test]
    fn scram_with_strangers(bytes in wire_bytes()) {
        let decoy = || Verifier::decoy("u", &[7; 32], 4096);
        let bound = ServerBinding::EndPoint(vec![1; 32]);
        for (mechanism, binding) in [
            (Mechanism::Plain, &ServerBinding::Unavailable),
            (Mechanism::Plus, &bound),
        ] {
            let started = ServerExchange::start(decoy(), mechanism, binding, &bytes, "nonce");
            if let Ok((exchange, _)) = started {
                prop_assert!(exchange.finish(&bytes).is_err());
            }
        }
        let (exchange, first) = ServerExchange::start(
            decoy(),
            Mechanism::Plain,
            &ServerBinding::Unavailable,
            b"n,,n=,r=abc",
            "nonce",
        )
        .unwrap();
        prop_assert!(first.starts_with(b"r=abcnonce,"));
        prop_assert!(exchange.finish(&bytes).is_err());
        let (client, _) = ClientExchange::start("abc".to_owned(), ClientBinding::None);
        survives(client.challenge(&bytes));
        if let Ok(text) = std::str::from_utf8(&bytes) {
            survives(Verifier::parse(text));
        }
    }

    /// The queue against any order of messages and replies: it never panics, and every message
    /// that was taken in ends at most once.
    #[test]
    fn replies_in_any_order(steps in vec(step(), 0..60)) {
        let mut queue = ReplyQueue::default();
        let (mut pushed, mut ended) = (0_usize, Vec::new());
        for step in steps {
            match step {
                Step::Push(awaiting, origin) => {
                    if queue.push(awaiting, origin, pushed).is_ok() {
                        pushed += 1;
                    }
                }
                Step::Reply(tag) => {
                    survives(queue.on_message(tag, |slot, _, _| ended.push(slot)));
                }
                Step::Due => {
                    if let Some((_, slot)) = queue.pop_synthetic() {
                        ended.push(slot);
                    }
                }
            }
            prop_assert!(ended.len() + queue.len() <= pushed);
        }
        let count = ended.len();
        ended.sort_unstable();
        ended.dedup();
        prop_assert_eq!(ended.len(), count);
    }
}
