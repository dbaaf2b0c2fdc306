use std::fs;
use std::io::Write as _;
use std::path::Path;

use bosdb_policy::learning::{
    Approved, Atom, Grade, LearningKey, Observed, StatementId, parse_models, write_model,
};

use super::*;
use crate::time::UnixNanos;

fn key(application: &str) -> LearningKey {
    LearningKey {
        target: "shop".into(),
        role: "app".into(),
        application: application.into(),
    }
}

fn observed(family: &str, atoms: &[&str]) -> Observed {
    let atoms: Vec<Atom> = atoms
        .iter()
        .map(|text| Atom {
            text: Box::from(*text),
            grade: Grade::Plain,
        })
        .collect();
    Observed {
        family: family.into(),
        trunk: StatementId(7),
        shape: StatementId::of_family(&format!("{family} {atoms:?}")),
        atoms: atoms.into_boxed_slice(),
    }
}

fn seen(count: u64, sessions: &[u64], at: u64) -> Seen {
    Seen {
        count,
        first: UnixNanos(at),
        last: UnixNanos(at),
        sessions: sessions.to_vec(),
    }
}

/// A look at a statement, by key, at a time.
fn look<'a>(
    key: &'a LearningKey,
    statement: &'a Observed,
    seen: &'a Seen,
    score: u32,
) -> Sight<'a> {
    Sight {
        key,
        statement,
        seen,
        score,
        rules: if score > 0 { &["SQLI-TAUT-01"] } else { &[] },
        novel: 0,
        sample: "SELECT ...",
    }
}

fn everything(ledger: &Ledger) -> Vec<(LearningKey, StatementId, ShapeRecord)> {
    let mut all: Vec<_> = ledger
        .keys()
        .flat_map(|(key, record)| {
            let shapes = record.shapes();
            shapes.map(move |(id, shape)| (key.clone(), id, shape.clone()))
        })
        .collect();
    all.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    all
}

fn open(dir: &Path) -> Records {
    Records::open(dir, Bounds::default()).unwrap()
}

/// Two applications with a few shapes each.
fn fill(records: &mut Records) {
    for application in ["web", "worker"] {
        let key = key(application);
        let family = StatementId::of_family("select x from t");
        records.rely_on(&key, family, UnixNanos(4));
        for (number, atoms) in [&["where a"][..], &["where a", "where b"], &[]]
            .iter()
            .enumerate()
        {
            let statement = observed("select x from t", atoms);
            let at = u64::try_from(number).unwrap() + 10;
            records.add(&look(&key, &statement, &seen(3, &[1, 2], at), 0));
            records.add(&look(&key, &statement, &seen(2, &[3], at + 5), 10));
        }
        records.add_batch(&key, "a b", &seen(1, &[1], 3));
    }
}

#[test]
fn what_is_recorded_is_read_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut records = open(dir.path());
    fill(&mut records);
    records.flush().unwrap();
    let all = everything(records.ledger());
    assert_eq!(all.len(), 6);
    let (_, _, shape) = &all[0];
    assert_eq!((shape.seen.count, shape.score), (5, 10));
    assert_eq!(shape.seen.sessions, [1, 2, 3]);
    assert_eq!(shape.rules, ["SQLI-TAUT-01"]);

    let reader = read(dir.path(), Bounds::default()).unwrap();
    assert_eq!(everything(&reader), all);
    drop(records);
    let records = open(dir.path());
    assert_eq!(everything(records.ledger()), all);
    let record = records.ledger().key(&key("web")).unwrap();
    assert_eq!(record.batches().count(), 1);
    let family = StatementId::of_family("select x from t");
    assert!(record.is_unseen_since(family, UnixNanos(100)));
    assert!(!record.is_unseen_since(family, UnixNanos(5)));
}

#[test]
fn what_was_not_flushed_is_all_that_is_lost() {
    let dir = tempfile::tempdir().unwrap();
    let mut records = open(dir.path());
    let (web, statement) = (key("web"), observed("a", &[]));
    records.add(&look(&web, &statement, &seen(3, &[1], 1), 0));
    records.flush().unwrap();
    records.add(&look(&web, &statement, &seen(4, &[1], 2), 0));
    drop(records);
    assert_eq!(everything(open(dir.path()).ledger())[0].2.seen.count, 3);
}

#[test]
fn a_file_cut_anywhere_is_read_up_to_there() {
    let dir = tempfile::tempdir().unwrap();
    let mut records = open(dir.path());
    fill(&mut records);
    records.flush().unwrap();
    drop(records);
    let file = dir.path().join("recorded");
    let whole = fs::read(&file).unwrap();
    let header = whole.iter().position(|&byte| byte == b'\n').unwrap() + 1;
    for cut in (header..whole.len()).step_by(37) {
        fs::write(&file, &whole[..cut]).unwrap();
        let mut records = open(dir.path());
        let (web, statement) = (key("web"), observed("later", &[]));
        records.add(&look(&web, &statement, &seen(1, &[1], 1), 0));
        records.flush().unwrap();
        drop(records);
        let ledger = read(dir.path(), Bounds::default()).unwrap();
        assert!(ledger.knows(&web, statement.shape), "cut at {cut}");
    }
}

#[test]
fn a_changed_byte_ends_what_is_believed() {
    let dir = tempfile::tempdir().unwrap();
    let mut records = open(dir.path());
    fill(&mut records);
    records.flush().unwrap();
    drop(records);
    let file = dir.path().join("recorded");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("where b", "where c", 1)).unwrap();
    let ledger = read(dir.path(), Bounds::default()).unwrap();
    let changed = everything(&ledger);
    assert!(
        changed
            .iter()
            .all(|(_, _, shape)| !format!("{shape:?}").contains("where c"))
    );
}

#[test]
fn a_file_of_another_kind_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("recorded");
    fs::write(&file, "bosdb learning 9\n").unwrap();
    let opened = Records::open(dir.path(), Bounds::default());
    assert!(matches!(opened, Err(RecordsError::Version { .. })));
    assert_eq!(fs::read(&file).unwrap(), b"bosdb learning 9\n");
}

#[test]
fn one_process_records_at_a_time() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path());
    let second = Records::open(dir.path(), Bounds::default());
    assert!(matches!(second, Err(RecordsError::Busy { .. })));
    drop(first);
    open(dir.path());
}

#[test]
fn a_file_that_repeats_itself_is_shortened() {
    let dir = tempfile::tempdir().unwrap();
    let mut records = open(dir.path());
    let web = key("web");
    let statement = observed("select x from t", &["where a"]);
    for round in 1..=100_000 {
        records.add(&look(&web, &statement, &seen(1, &[round], round), 0));
        if round % 1_000 == 0 {
            records.flush().unwrap();
        }
    }
    let size = fs::metadata(dir.path().join("recorded")).unwrap().len();
    assert!(size < 9 * 1024 * 1024, "{size}");
    drop(records);
    assert_eq!(
        everything(open(dir.path()).ledger())[0].2.seen.count,
        100_000
    );
}

#[test]
fn the_oldest_make_room() {
    let bounds = Bounds {
        shapes: 32,
        bytes: 1 << 20,
    };
    let mut ledger = Ledger::new(bounds);
    let web = key("web");
    let mut dropped = 0;
    for number in 0..100_u64 {
        let statement = observed(&format!("family {number}"), &[]);
        dropped += ledger.add(&look(&web, &statement, &seen(1, &[1], number), 0));
    }
    let record = ledger.key(&web).unwrap();
    assert!(record.shapes().count() <= 32);
    assert_eq!(record.dropped(), dropped);
    assert!(ledger.knows(&web, observed("family 99", &[]).shape));
    assert!(!ledger.knows(&web, observed("family 0", &[]).shape));

    let large = "x".repeat(100_000);
    for number in 0..100_u64 {
        let statement = observed(&format!("{large}{number}"), &[]);
        ledger.add(&look(&web, &statement, &seen(1, &[1], 200 + number), 0));
    }
    assert!(ledger.key(&web).unwrap().shapes().count() <= 11);
}

/// What a key recorded: an honest family in two shapes, one of them rare; a suspicious addition;
/// one that came from one session only.
fn recorded() -> KeyRecord {
    let mut ledger = Ledger::new(Bounds::default());
    let web = key("web");
    let often = seen(10, &[1, 2], 5);
    let rare = seen(2, &[1, 2], 5);
    let alone = seen(50, &[1], 5);
    let users = "select id from users";
    for (family, atoms, seen, score) in [
        (users, &["where id = :n"][..], &often, 0),
        (users, &["where id = :n", "limit rows"], &rare, 0),
        (users, &["where id = :n or true"], &often, 50),
        ("select id from orders", &["where id = :n"], &alone, 0),
    ] {
        ledger.add(&look(&web, &observed(family, atoms), seen, score));
    }
    ledger.add_batch(&web, "one two", &often);
    ledger.key(&web).unwrap().clone()
}

fn nothing() -> Approved {
    Proposal::nothing(&key("web"))
}

#[test]
fn what_is_suspicious_or_rare_is_not_taken_by_itself() {
    let record = recorded();
    let rules = GuardRules::default();
    let proposal = propose(&record, &nothing(), &rules);
    let [orders, users] = proposal.families.as_slice() else {
        panic!("{proposal:?}");
    };
    assert_eq!(users.guard, Some(Guard::Passes));
    let guards: Vec<_> = users
        .atoms
        .iter()
        .map(|atom| (&*atom.text, atom.guard))
        .collect();
    assert_eq!(
        guards,
        [
            ("limit rows", Guard::Rare),
            ("where id = :n", Guard::Passes),
            ("where id = :n or true", Guard::Suspicious),
        ]
    );
    assert_eq!(orders.guard, Some(Guard::Rare));

    let mut approved = nothing();
    let taken = approve(&record, &mut approved, &rules, &Selection::default());
    assert_eq!(taken, 4, "a family, an atom, a shape, a batch");
    assert_eq!(approved.families.len(), 1);
    assert_eq!(approved.families[0].atoms, [Box::from("where id = :n")]);
    assert_eq!(approved.families[0].shapes.len(), 1);
    assert_eq!(
        approve(&record, &mut approved, &rules, &Selection::default()),
        0
    );
}

#[test]
fn a_person_may_take_anything_by_its_number() {
    let record = recorded();
    let rules = GuardRules::default();
    let mut approved = nothing();
    let mut selection = Selection {
        passing: Passing::Left,
        ..Selection::default()
    };
    assert_eq!(approve(&record, &mut approved, &rules, &selection), 0);
    let shape = observed("select id from users", &["where id = :n or true"]).shape;
    selection.numbers.insert(shape);
    selection
        .numbers
        .insert(StatementId::of_family("select id from orders"));
    selection.numbers.insert(StatementId::of_family("one two"));
    approve(&record, &mut approved, &rules, &selection);
    assert_eq!(approved.families.len(), 2);
    assert_eq!(approved.batches.len(), 1);
    let text = write_model(&approved);
    assert!(text.contains("where id = :n or true"), "{text}");
    assert!(!text.contains("limit rows"), "{text}");
    assert_eq!(write_model(&parse_models(&text).unwrap()[0]), text);
}

#[test]
fn a_line_that_is_not_what_was_written_is_none() {
    let dir = tempfile::tempdir().unwrap();
    let mut records = open(dir.path());
    fill(&mut records);
    records.flush().unwrap();
    drop(records);
    let file = dir.path().join("recorded");
    let before = everything(&read(dir.path(), Bounds::default()).unwrap());
    let mut append = fs::OpenOptions::new().append(true).open(&file).unwrap();
    append.write_all(b"\xff\xfe nonsense\n0 {}\n").unwrap();
    assert_eq!(everything(open(dir.path()).ledger()), before);
}

#[test]
fn what_instances_record_adds_up() {
    let dir = tempfile::tempdir().unwrap();
    let (web, statement) = (key("web"), observed("a", &[]));
    for instance in ["1", "2"] {
        let mut records = open(&dir.path().join(instance));
        records.add(&look(&web, &statement, &seen(3, &[1], 1), 0));
        records.flush().unwrap();
    }
    let ledger = read(dir.path(), Bounds::default()).unwrap();
    assert_eq!(everything(&ledger)[0].2.seen.count, 6);
}
