//! The judge of MySQL, MariaDB and SQLite: a decision for any text, and never more for less rights.
//! No statement that readers may send is of a kind that changes anything.

use std::sync::OnceLock;

use bosdb_policy::{
    Carrier, ClientCharset, Flavour, InjectionMode, MySqlFacts, Request, Rights, RuleSet,
    RuleSettings, SessionFacts, SqlModes, StatementKind, SubjectClass, decide,
};

use crate::input::Input;

/// The first byte says whose SQL it is and in which modes; then comes the text.
pub(crate) fn run(bytes: &[u8]) {
    static RULES: OnceLock<RuleSet> = OnceLock::new();
    let rules = RULES
        .get_or_init(|| RuleSet::build(RuleSettings::default()).expect("the default rules build"));
    let mut input = Input::new(bytes);
    let how = input.byte();
    let sql = input.rest();
    let mut modes = SqlModes::default();
    for (bit, mode) in [
        (4, SqlModes::ANSI_QUOTES),
        (8, SqlModes::NO_BACKSLASH_ESCAPES),
        (16, SqlModes::PIPES_AS_CONCAT),
        (32, SqlModes::ORACLE),
    ] {
        if how & bit != 0 {
            modes = modes.union(mode);
        }
    }
    let server = |flavour, version| {
        SessionFacts::MySql(MySqlFacts {
            flavour,
            version,
            modes,
            charset: ClientCharset::Utf8,
        })
    };
    let facts = match how & 3 {
        0 => server(Flavour::MySql, 80_036),
        1 => server(Flavour::MariaDb, 101_119),
        _ => SessionFacts::Sqlite,
    };
    let mut allowed = false;
    for rights in [Rights::Read, Rights::Write, Rights::Admin] {
        let request = Request {
            sql,
            facts,
            class: SubjectClass::plain(rights, InjectionMode::Off),
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        let decision = decide(rules, &request);
        assert!(decision.is_allowed() || !allowed, "more for less rights");
        allowed = decision.is_allowed();
        if rights == Rights::Read && allowed {
            let harmless = decision.statements.iter().all(|one| match one.kind {
                StatementKind::Empty
                | StatementKind::Read
                | StatementKind::Transaction
                | StatementKind::Session => true,
                StatementKind::Write
                | StatementKind::Ddl
                | StatementKind::Procedure
                | StatementKind::Admin
                | StatementKind::Unknown => false,
            });
            assert!(harmless, "{:?}", decision.statements);
        }
    }
}
