use super::*;
use crate::decision::RuleId;
use crate::request::{
    Carrier, ClientCharset, Flavour, InjectionMode, MySqlFacts, Request, Rights, SessionFacts,
    SqlModes, SubjectClass,
};
use crate::rules::{Applies, RuleSet, RuleSettings};
use crate::{Verdict, decide};

fn fires(id: RuleId, sql: &str, session: SessionFacts) -> bool {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let applies = rule::rule(id).unwrap().applies;
    let rights = match applies {
        Applies::Readers => Rights::Read,
        Applies::Restricted | Applies::Injection => Rights::Write,
        Applies::Everybody => Rights::Admin,
        Applies::Confined | Applies::Pinned | Applies::AllRows | Applies::Timed => Rights::Write,
    };
    let request = Request {
        sql: sql.as_bytes(),
        facts: session,
        class: SubjectClass::plain(rights, InjectionMode::Monitor),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    };
    let decision = decide(&rules, &request);
    let found = decision.fired.iter().any(|fired| fired.rule == id);
    if found && applies != Applies::Injection {
        assert!(matches!(decision.verdict, Verdict::Deny(_)), "{id}: {sql}");
    }
    found
}

#[test]
fn examples_fire_and_stay_silent() {
    let mut wrong = Vec::new();
    let mariadb = SessionFacts::MySql(MySqlFacts {
        flavour: Flavour::MariaDb,
        version: 101_119,
        modes: SqlModes::default(),
        charset: ClientCharset::Utf8,
    });
    let dialects = [
        (EXAMPLES, SessionFacts::default()),
        (MARIADB_EXAMPLES, mariadb),
        (SQLITE_EXAMPLES, SessionFacts::Sqlite),
    ];
    for (example, facts) in dialects
        .into_iter()
        .flat_map(|(all, facts)| all.iter().map(move |one| (one, facts)))
    {
        for sql in example.fires {
            if !fires(example.rule, sql, facts) {
                wrong.push(format!("{} must fire: {sql}", example.rule));
            }
        }
        for sql in example.silent {
            if fires(example.rule, sql, facts) {
                wrong.push(format!("{} must not fire: {sql}", example.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_examples() {
    // These need a carrier, bytes or a disagreement that no text in a table can show.
    // What roles say is tested where roles are, and masks, which need a database, where they are.
    let by_roles = |applies| {
        matches!(
            applies,
            Applies::Confined | Applies::Pinned | Applies::AllRows | Applies::Timed
        )
    };
    let elsewhere = [
        rule::ROLE_KIND,
        // What the gateway sees and the text does not show.
        rule::HOURS,
        rule::RATE,
        rule::RESULT_ROWS,
        rule::RESULT_BYTES,
        rule::PARSE_COUNT,
        rule::PARSE_MANY,
        rule::PARSE_UNKNOWN,
        rule::ENCODING,
        rule::RO_KIND,
        // Of MySQL and SQLite: its examples are in the corpus of these dialects.
        rule::RO_STATEMENTS,
        // Of commands that are no text: their examples stand with the judge of commands.
        rule::RO_OUT,
        rule::RO_SCRIPT,
        rule::RO_STREAM,
        rule::ADMIN_MONITOR,
        rule::ADMIN_COLLECTION,
        rule::ADMIN_LOGIN,
        rule::DATABASE,
        rule::PARSE_TWICE,
        rule::PARSE_WORD,
        rule::NOSQL_OPERATOR,
        rule::NOSQL_SCRIPT,
        rule::MASK_USE,
        rule::MASK_ROW,
        rule::MASK_HIDDEN,
        rule::MASK_STATEMENT,
        rule::MASK_CODE,
        rule::MASK_DEFINE,
        rule::MASK_BLIND,
        // Of results: its examples stand with the gateway's tests.
        rule::MASK_RESULT,
        // These need a model.
        rule::SQLI_NEW,
        rule::SQLI_NEW_GROWN,
        rule::SQLI_NEW_KIND,
        rule::SQLI_STACK_NEW,
    ];
    for rule in rule::all() {
        let shown = [EXAMPLES, MARIADB_EXAMPLES, SQLITE_EXAMPLES]
            .into_iter()
            .flatten()
            .any(|example| example.rule == rule.id);
        let elsewhere = elsewhere.contains(&rule.id) || by_roles(rule.applies);
        assert!(shown || elsewhere, "{}", rule.id);
    }
}

#[test]
fn identifiers_are_unique() {
    for (at, rule) in rule::all().enumerate() {
        let again = rule::all().skip(at + 1).any(|other| other.id == rule.id);
        assert!(!again, "{}", rule.id);
    }
}
