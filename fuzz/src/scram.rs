//! Both roles of the login exchange against anybody.

use std::num::NonZeroU32;
use std::sync::OnceLock;

use bosdb_protocol::auth::scram::{
    ClientBinding, ClientExchange, ClientKeys, Mechanism, ServerBinding, ServerExchange, Verifier,
};

use crate::input::Input;

const SALT: [u8; 16] = [7; 16];
/// Little work: what is tested is the exchange.
const ITERATIONS: NonZeroU32 = NonZeroU32::new(2).unwrap();

fn keys() -> &'static ClientKeys {
    static KEYS: OnceLock<ClientKeys> = OnceLock::new();
    KEYS.get_or_init(|| ClientKeys::derive("the password", &SALT, ITERATIONS))
}

fn verifier() -> Verifier {
    static VERIFIER: OnceLock<Verifier> = OnceLock::new();
    VERIFIER
        .get_or_init(|| Verifier::derive("the password", &SALT, ITERATIONS))
        .clone()
}

/// Ways to bind, or not to bind, that both sides agree on.
fn channel(which: u8) -> ((Mechanism, ServerBinding), ClientBinding) {
    let hash = vec![9; 32];
    match which % 4 {
        0 => (
            (Mechanism::Plain, ServerBinding::Unavailable),
            ClientBinding::None,
        ),
        1 => (
            (Mechanism::Plain, ServerBinding::Unavailable),
            ClientBinding::NotOffered,
        ),
        2 => (
            (Mechanism::Plain, ServerBinding::EndPoint(hash)),
            ClientBinding::None,
        ),
        _ => (
            (Mechanism::Plus, ServerBinding::EndPoint(hash.clone())),
            ClientBinding::EndPoint(hash),
        ),
    }
}

pub(crate) fn run(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    match input.byte() % 4 {
        0 => strange_client(input),
        1 => strange_server(input),
        2 => altered(input),
        _ => notation(input.rest()),
    }
}

/// Without the password nobody gets in.
fn strange_client(mut input: Input<'_>) {
    let (mechanism, binding) = channel(input.byte()).0;
    let length = usize::from(input.byte());
    let first = input.take(length);
    let last = input.rest();
    if let Ok((exchange, answer)) =
        ServerExchange::start(verifier(), mechanism, &binding, first, "servernonce")
    {
        let text = std::str::from_utf8(&answer).expect("text");
        assert!(text.starts_with("r=") && text.contains("servernonce,s="));
        assert!(exchange.finish(last).is_err(), "in without the password");
    }
}

/// A server that does not know the password is not believed.
fn strange_server(mut input: Input<'_>) {
    let (exchange, first) = ClientExchange::start("clientnonce".to_owned(), ClientBinding::None);
    assert!(first.ends_with(b",r=clientnonce"));
    let length = usize::from(input.byte());
    let server_first = input.take(length);
    let server_final = input.rest();
    let Ok(challenge) = exchange.challenge(server_first) else {
        return;
    };
    assert!(challenge.iterations.get() <= 1_000_000 && challenge.salt.len() <= 1024);
    let Ok((finish, proof)) = exchange.prove(server_first, keys()) else {
        return;
    };
    assert!(proof.starts_with(b"c=biws,r=clientnonce"));
    assert!(finish.verify(server_final).is_err(), "believed a stranger");
}

/// The exchange of two who know the password, with one byte of one message another.
fn altered(mut input: Input<'_>) {
    let ((mechanism, binding), bound) = channel(input.byte());
    let (which, at, bits) = (input.below(4), input.number(), input.byte());
    let alter = |number: usize, message: &mut Vec<u8>| {
        if which == number && bits != 0 {
            let at = at % message.len();
            message[at] ^= bits;
        }
    };
    let (client, mut first) = ClientExchange::start("clientnonce".to_owned(), bound);
    alter(0, &mut first);
    let Ok((server, mut server_first)) =
        ServerExchange::start(verifier(), mechanism, &binding, &first, "servernonce")
    else {
        return;
    };
    alter(1, &mut server_first);
    if client.challenge(&server_first).is_err() {
        return;
    }
    let Ok((finish, mut proof)) = client.prove(&server_first, keys()) else {
        return;
    };
    alter(2, &mut proof);
    let Ok(mut server_final) = server.finish(&proof) else {
        assert_ne!(bits, 0, "two who know the password do not agree");
        return;
    };
    alter(3, &mut server_final);
    let believed = finish.verify(&server_final).is_ok();
    assert_eq!(
        believed,
        bits == 0,
        "message {which}, byte {at}, bits {bits}"
    );
}

/// The notation at rest: what is read is written the same.
fn notation(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(read) = Verifier::parse(text) {
        let Ok(again) = Verifier::parse(&read.to_string()) else {
            panic!("what was written cannot be read");
        };
        assert!(read == again);
        assert_eq!(format!("{read:?}"), "Verifier([redacted])");
    }
}
