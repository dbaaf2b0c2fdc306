//! SHOW: which forms are everybody's.

use super::Taxonomy;
use crate::parser::Cursor;
use crate::rules::catalogue as rule;

/// What a form shows.
enum Shown {
    /// The schema, the session, or what the server is.
    Open,
    /// What other sessions run.
    Statements,
    /// Credentials, and what others wrote.
    Secrets,
}

/// Forms by the word behind SHOW, modifiers passed.
fn shown(here: Cursor<'_>) -> Option<Shown> {
    const OPEN: &[&str] = &[
        "AUTHORS",
        "BINARY",
        "CHARACTER",
        "CHARSET",
        "COLLATION",
        "COLUMNS",
        "CONTRIBUTORS",
        "COUNT",
        "DATABASES",
        "ENGINES",
        "ERRORS",
        "EVENTS",
        "FIELDS",
        "FUNCTION",
        "INDEX",
        "INDEXES",
        "KEYS",
        "LIBRARY",
        "LOCALES",
        "MASTER",
        "OPEN",
        "PACKAGE",
        "PLUGINS",
        "PRIVILEGES",
        "PROCEDURE",
        "PROFILE",
        "PROFILES",
        "REPLICA",
        "SCHEMAS",
        "SLAVE",
        "STATUS",
        "TABLE",
        "TABLES",
        "TRIGGERS",
        "VARIABLES",
        "WARNINGS",
        "ALL",
    ];
    if here.is_one_of(&[
        "PROCESSLIST",
        "ENGINE",
        "EXPLAIN",
        "ANALYZE",
        "USER_STATISTICS",
        "CLIENT_STATISTICS",
    ]) {
        return Some(Shown::Statements);
    }
    if here.is_one_of(&["BINLOG", "RELAYLOG", "REPLICAS"])
        || here.are_words(&["CREATE", "USER"])
        || here.are_words(&["SLAVE", "HOSTS"])
        || here.are_words(&["CREATE", "SERVER"])
    {
        return Some(Shown::Secrets);
    }
    if here.is_word("GRANTS") {
        let mut whose = here;
        whose.next();
        let own = !whose.take("FOR") || whose.is_word("CURRENT_USER");
        return Some(if own { Shown::Open } else { Shown::Secrets });
    }
    if here.is_word("CREATE")
        || here.is_one_of(OPEN)
        || here.is_one_of(&["INDEX_STATISTICS", "TABLE_STATISTICS"])
    {
        return Some(Shown::Open);
    }
    None
}

/// A parenthesis with something in it, which is none of `COUNT(*)` and `CURRENT_USER()`.
fn opens(here: Cursor<'_>) -> bool {
    here.is_sign("(") && !here.is_sign_ahead(1, "*") && !here.is_sign_ahead(1, ")")
}

impl Taxonomy<'_> {
    pub(super) fn show(&mut self, mut here: Cursor<'_>) {
        while here
            .take_one_of(&["FULL", "EXTENDED", "GLOBAL", "SESSION", "LOCAL", "STORAGE"])
            .is_some()
        {}
        match shown(here) {
            None => return self.unknown(),
            Some(Shown::Open) => {}
            Some(Shown::Statements) => self.find(rule::RO_STATEMENTS, "SHOW of other sessions"),
            Some(Shown::Secrets) => self.find(rule::RO_CATALOG, "SHOW of accounts or logs"),
        }
        // Conditions may hold anything that a query may.
        while !here.is_at_end() {
            if here.take("WHERE") {
                self.inner_expression(&mut here);
                if !here.is_at_end() {
                    self.unknown();
                }
                return;
            }
            if here.is_word("SELECT") || opens(here) {
                return self.unknown();
            }
            here.next();
        }
    }
}
