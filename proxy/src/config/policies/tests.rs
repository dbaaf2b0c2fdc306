use std::path::Path;

use super::*;
use crate::config::LoadError;

fn errors(text: &str) -> Vec<String> {
    match parse(text, Path::new("policy.toml"), MaskHashes::Possible) {
        Ok(_) => Vec::new(),
        Err(LoadError::Invalid(report)) => report.lines(),
        Err(LoadError::Unreadable { .. }) => vec!["unreadable".to_owned()],
    }
}

const GOOD: &str = r#"
[[role]]
name = "analyst"
users = ["ana", "bi_*"]
kinds = ["read"]
read = ["shop.*"]
deny = ["hr.*"]
hours = ["mon-fri 08:00-18:00"]
time_zone = "Europe/Rome"
max_rows = 1000
statements_per_second = 5

[[application]]
name = "metabase*"
max_rows = 10
"#;

#[test]
fn a_good_file_is_read() {
    let file = parse(GOOD, Path::new("policy.toml"), MaskHashes::Possible).unwrap();
    let role = &file.roles[0];
    assert!(role.holders.include("bi_3", "shop", "shop"));
    assert!(role.holders.include("ana", "shop/reports", "shop"));
    assert!(!role.holders.include("bob", "shop", "shop"));
    assert_eq!(role.restrictions.deny_write, role.restrictions.deny_read);
    assert_eq!(role.restrictions.rate.unwrap().burst, 5);
    assert_eq!(file.applications[0].restrictions.max_rows, Some(10));
    assert_eq!(file.digest.len(), 64);
}

#[test]
fn every_problem_has_its_line_and_key() {
    let text = r#"
[[role]]
name = "a"
users = []
kinds = ["write"]
read = ["orders"]
hours = ["monday 08:00-18:00"]
time_zone = "Europe/Atlantis"
deny = ["hr.*", "x.y.z.w"]
networks = ["10.0.0.0/99"]
injektion = "off"
[[role]]
name = "a"
burst = 3
search_path = ["$user"]
[[application]]
name = "psql"
statements = "typed"
[rule]
"#;
    let found = errors(text);
    for expected in [
        "policy.toml:2: role[a].users: names nothing",
        "policy.toml:2: role[a].kinds: does not have \"read\"",
        "policy.toml:6: role[a].read: \"orders\" is not schema.table",
        "policy.toml:7: role[a].hours: \"monday 08:00-18:00\" is not DAYS",
        "policy.toml:8: role[a].time_zone: there is no time zone",
        "policy.toml:9: role[a].deny: \"x.y.z.w\" is not schema.table",
        "policy.toml:10: role[a].networks: \"10.0.0.0/99\" is not a network",
        "policy.toml:11: role[a].injektion: unknown key; did you mean `injection`?",
        "policy.toml:12: role[a].users: is missing",
        "policy.toml:12: role[a].kinds: is missing",
        "policy.toml:14: role[a].burst: stands without statements_per_second",
        "policy.toml:15: role[a].search_path: \"$user\" is not a schema's name",
        "policy.toml:16: application[psql].statements: an application cannot be held to less",
        "policy.toml:19: rule: unknown section; did you mean [[role]]?",
    ] {
        let (place, what) = expected.split_at(expected.find(": ").unwrap() + 2);
        let hit =
            |line: &&String| line.contains(what) && (place.is_empty() || line.starts_with(place));
        assert!(
            found.iter().any(|line| hit(&line)),
            "{expected}\n{found:#?}"
        );
    }
}

#[test]
fn the_example_can_be_used() {
    let path = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../configs/policy.toml"
    ));
    let file = load(path, MaskHashes::Possible).unwrap();
    assert!(!file.roles.is_empty() && !file.applications.is_empty());
}

#[test]
fn every_key_is_documented_and_shown() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let docs = std::fs::read_to_string(format!("{root}/docs/policy.md")).unwrap();
    let example = std::fs::read_to_string(format!("{root}/configs/policy.toml")).unwrap();
    for section in keys::SECTIONS {
        for (key, _) in section.keys {
            assert!(docs.contains(&format!("| `{key}` |")), "docs: {key}");
            assert!(example.contains(&format!("{key} = ")), "example: {key}");
        }
    }
}

#[test]
fn hashes_take_a_key() {
    let text = r#"
[[role]]
name = "masked"
users = ["*"]
kinds = ["read"]
mask_null = ["hr.people.born"]
mask_hash = ["hr.people.ssn"]

[[application]]
name = "report*"
mask_hash = ["hr.people.iban"]
"#;
    let path = Path::new("policy.toml");
    assert!(
        parse(text, path, MaskHashes::Possible)
            .unwrap()
            .has_hashes()
    );
    let Err(LoadError::Invalid(report)) = parse(text, path, MaskHashes::Impossible) else {
        panic!("taken");
    };
    let lines = report.lines();
    assert_eq!(lines.len(), 2, "{lines:?}");
    for (line, place) in lines.iter().zip(["policy.toml:7:", "policy.toml:11:"]) {
        assert!(line.starts_with(place), "{line}");
        assert!(line.contains("mask_hash: needs a key"), "{line}");
    }
    let without = text.replace("mask_hash", "mask_partial");
    assert!(
        !parse(&without, path, MaskHashes::Impossible)
            .unwrap()
            .has_hashes()
    );
}
