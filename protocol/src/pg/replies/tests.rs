use super::*;

type Log = Vec<(&'static str, Ending)>;

fn feed(queue: &mut ReplyQueue<&'static str>, tags: &[u8]) -> (Vec<Relay>, Log) {
    let mut log = Log::new();
    let relays = tags
        .iter()
        .map(|&tag| {
            queue
                .on_message(tag, |slot, _, ending| log.push((slot, ending)))
                .unwrap()
        })
        .collect();
    (relays, log)
}

fn push(queue: &mut ReplyQueue<&'static str>, awaiting: Awaiting, slot: &'static str) {
    queue.push(awaiting, Origin::Client, slot).unwrap();
}

#[test]
fn simple_query_lasts_until_ready() {
    let mut queue = ReplyQueue::default();
    push(&mut queue, Awaiting::Query, "q");
    let (relays, log) = feed(&mut queue, b"TDDCEZ");
    assert!(relays.iter().all(|r| *r == Relay::Forward));
    assert_eq!(log, [("q", Ending::Failed)]);
    assert!(queue.is_quiet());
}

#[test]
fn a_flush_leaves_the_batch_open() {
    let mut queue = ReplyQueue::default();
    push(&mut queue, Awaiting::Parse, "p");
    feed(&mut queue, b"1");
    assert!(queue.is_empty() && !queue.is_quiet());
    push(&mut queue, Awaiting::Sync, "s");
    feed(&mut queue, b"Z");
    assert!(queue.is_quiet());
}

#[test]
fn an_error_skips_to_the_sync_queries_included() {
    let mut queue = ReplyQueue::default();
    push(&mut queue, Awaiting::Parse, "p");
    push(&mut queue, Awaiting::Bind, "b");
    push(&mut queue, Awaiting::Query, "q");
    push(&mut queue, Awaiting::Sync, "s");
    push(&mut queue, Awaiting::Query, "q2");
    let (_, log) = feed(&mut queue, b"EZ");
    assert_eq!(
        log,
        [
            ("p", Ending::Failed),
            ("b", Ending::Skipped),
            ("q", Ending::Skipped),
            ("s", Ending::Done)
        ]
    );
    assert_eq!(feed(&mut queue, b"CZ").1, [("q2", Ending::Done)]);
    assert!(queue.is_quiet());
}

#[test]
fn while_skipping_only_a_sync_is_owed() {
    let mut queue = ReplyQueue::default();
    push(&mut queue, Awaiting::Execute, "e");
    feed(&mut queue, b"E");
    assert!(queue.is_skipping() && !queue.is_quiet());
    assert_eq!(queue.push(Awaiting::Query, Origin::Client, "q"), Err("q"));
    push(&mut queue, Awaiting::Sync, "s");
    feed(&mut queue, b"Z");
    assert!(queue.is_quiet());
}

#[test]
fn synthetic_answers_keep_their_place() {
    let mut queue = ReplyQueue::default();
    push(&mut queue, Awaiting::Bind, "b");
    push(&mut queue, Awaiting::Synthetic(b'1'), "p");
    assert_eq!(queue.pop_synthetic(), None);
    feed(&mut queue, b"2");
    assert_eq!(queue.pop_synthetic(), Some((b'1', "p")));
}

#[test]
fn poison_is_replaced_and_control_is_silent() {
    let mut queue = ReplyQueue::default();
    queue.push(Awaiting::Query, Origin::Control, "c").unwrap();
    queue.push(Awaiting::Query, Origin::Poison, "x").unwrap();
    let (relays, _) = feed(&mut queue, b"CZEZ");
    assert_eq!(
        relays,
        [
            Relay::Swallow,
            Relay::Swallow,
            Relay::Replace,
            Relay::Forward
        ]
    );
}

#[test]
fn syncs_sent_into_a_copy_are_not_counted() {
    // libpq: Parse Bind Describe Execute Sync, then data, CopyDone, Sync.
    let mut queue = ReplyQueue::default();
    push(&mut queue, Awaiting::Execute, "e");
    push(&mut queue, Awaiting::Sync, "early");
    feed(&mut queue, b"G");
    assert!(queue.is_copying_in());
    assert!(
        queue
            .push(Awaiting::Sync, Origin::Client, "ignored")
            .is_err()
    );
    assert!(queue.push(Awaiting::CopyEnd, Origin::Client, "c").is_err());
    push(&mut queue, Awaiting::Sync, "real");
    let (_, log) = feed(&mut queue, b"CZ");
    assert_eq!(log, [("e", Ending::Done), ("real", Ending::Done)]);
    assert!(queue.is_quiet());
}

#[test]
fn a_copy_pipelined_blindly() {
    let mut queue = ReplyQueue::default();
    push(&mut queue, Awaiting::Execute, "e");
    push(&mut queue, Awaiting::CopyEnd, "c");
    push(&mut queue, Awaiting::Sync, "s");
    let (_, log) = feed(&mut queue, b"GCZ");
    assert_eq!(log, [("e", Ending::Done), ("s", Ending::Done)]);
}

#[test]
fn a_backend_that_answers_out_of_order_is_found_out() {
    let mut queue: ReplyQueue<&str> = ReplyQueue::default();
    for tag in *b"Z123CTDG" {
        if tag != b'G' {
            assert!(queue.on_message(tag, |_, _, _| ()).is_err());
        }
    }
    push(&mut queue, Awaiting::Parse, "p");
    assert!(queue.on_message(b'2', |_, _, _| ()).is_err());
    assert!(queue.on_message(b'Z', |_, _, _| ()).is_err());
    assert!(queue.on_message(b'?', |_, _, _| ()).is_err());
}

#[test]
fn a_batch_can_be_sent_once_more_while_it_is_alone() {
    let mut queue = ReplyQueue::default();
    assert_eq!(queue.lone_batch(), None);
    push(&mut queue, Awaiting::Bind, "b");
    assert_eq!(
        (queue.lone_batch(), queue.behind_front()),
        (Some(BatchEnd::ToCome), None)
    );
    push(&mut queue, Awaiting::Describe, "d");
    push(&mut queue, Awaiting::Sync, "s");
    assert_eq!(queue.lone_batch(), Some(BatchEnd::Sent));
    assert_eq!(queue.behind_front(), Some(&"d"));
    queue.put_ahead(Awaiting::Parse, Origin::Injected, "p");
    queue.put_ahead(Awaiting::Sync, Origin::Control, "z");
    let (relays, log) = feed(&mut queue, b"Z12nZ");
    use Relay::{Forward, Swallow};
    assert_eq!(relays, [Swallow, Swallow, Forward, Forward, Forward]);
    let log: Vec<_> = log.iter().map(|(slot, _)| *slot).collect();
    assert_eq!(log, ["z", "p", "b", "d", "s"]);
    assert!(queue.is_quiet());

    for behind in [Awaiting::Query, Awaiting::Bind, Awaiting::Sync] {
        let mut queue = ReplyQueue::default();
        push(&mut queue, Awaiting::Bind, "b");
        push(&mut queue, Awaiting::Sync, "s");
        push(&mut queue, behind, "more");
        assert_eq!(queue.lone_batch(), None);
    }
}
