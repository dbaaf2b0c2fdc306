//! What statements of MySQL, MariaDB and SQLite do, as facts.
//!
//! Queries and changes of rows come as trees, and [`uses`] walks them. Everything else is told by
//! the words it begins with, from one list per grammar; what is in no list is unknown, and unknown
//! is for administrators. Of statements open to readers, whatever stands in them is read to the
//! end; the others are not read further than it takes to say who may send them.

use crate::decision::{
    Effects, RuleId, SettingChange, StatementKind, StatementSummary, TableAccess, TableUse,
};
use crate::lexer::TokenKind;
use crate::parser::{self, Cursor, Reading, Tokens};
use crate::request::{Dialect, SessionFacts};
use crate::rules::catalogue as rule;
use crate::sql::{Facts, Finding, FunctionTable};
use crate::tree::{Body, Expr, Statement, Utility};

mod calls;
mod functions;
mod hint;
mod mysql;
mod relation;
mod scopes;
mod sqlite;
mod statements;
mod uses;
mod variables;

use functions::FunctionLists;
use statements::{Class, Entry, StatementLists};

/// The lists of a rule set.
#[derive(Debug)]
pub(crate) struct Lists {
    functions: FunctionLists,
    statements: StatementLists,
}

impl Lists {
    pub(crate) fn new() -> Self {
        Self {
            functions: FunctionLists::new(),
            statements: StatementLists::new(),
        }
    }
}

/// The first finding of a rule decides; a few more explain.
const MOST_FINDINGS_OF_A_RULE: usize = 4;

/// Tables, functions, and names of WITH clauses that a text may have: each is compared with those
/// before it.
const MOST_NAMES: usize = 1024;

/// Where a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The client sent it.
    Client,
    /// It is a literal in a PREPARE that the client sent.
    Literal,
}

/// Collects what a text does.
struct Taxonomy<'a> {
    facts: Facts,
    lists: &'a Lists,
    /// What the operator vouches for.
    vouched: &'a FunctionTable,
    session: SessionFacts,
    origin: Origin,
    /// Statements of the text.
    count: usize,
    /// Kind and name of the statement being read.
    kind: StatementKind,
    name: &'static str,
    /// Where it begins.
    start: u32,
    /// What stands in it, where it is neither a query nor a change of rows.
    statements: Vec<Statement>,
    expressions: Vec<Expr>,
}

/// What a text does, and its statements as trees. `None` where it is not understood from a place
/// on.
pub(crate) fn read(
    tokens: &Tokens<'_>,
    session: SessionFacts,
    lists: &Lists,
    vouched: &FunctionTable,
) -> Result<(Facts, Vec<Statement>), u32> {
    let mut taxonomy = Taxonomy::new(session, lists, vouched, Origin::Client);
    let trees = taxonomy.text(tokens)?;
    Ok((taxonomy.facts, trees))
}

impl<'a> Taxonomy<'a> {
    fn new(
        session: SessionFacts,
        lists: &'a Lists,
        vouched: &'a FunctionTable,
        origin: Origin,
    ) -> Self {
        Self {
            facts: Facts::default(),
            lists,
            vouched,
            session,
            origin,
            count: 0,
            kind: StatementKind::Empty,
            name: "",
            start: 0,
            statements: Vec::new(),
            expressions: Vec::new(),
        }
    }

    /// A whole text.
    fn text(&mut self, tokens: &Tokens<'_>) -> Result<Vec<Statement>, u32> {
        for hint in tokens.hints() {
            self.hint(hint);
        }
        let statements = tokens.statements().ok_or(0_u32)?;
        self.count = statements.len();
        let mut trees = Vec::with_capacity(statements.len());
        for statement in statements {
            trees.push(self.statement(statement)?);
        }
        Ok(trees)
    }

    /// One statement; its place where it does not parse.
    fn statement(&mut self, tokens: Cursor<'_>) -> Result<Statement, u32> {
        self.start = tokens.place();
        self.kind = StatementKind::Empty;
        self.name = "";
        let tree = match parser::reading(tokens) {
            Reading::Tree(tree) => {
                self.tree(&tree, tokens);
                tree
            }
            Reading::Unread(at) => return Err(at),
            Reading::Other => {
                self.utility(tokens);
                self.utility_tree()
            }
        };
        let (kind, name) = (self.kind, self.name);
        self.facts.statements.push(StatementSummary { kind, name });
        Ok(tree)
    }

    /// What was met inside the utility statement just read.
    fn utility_tree(&mut self) -> Statement {
        Statement {
            at: self.start,
            body: Body::Utility(Box::new(Utility {
                name: self.name,
                tables: Vec::new(),
                statements: std::mem::take(&mut self.statements),
                expressions: std::mem::take(&mut self.expressions),
            })),
        }
    }

    /// A query or a change of rows, at the top or inside another statement.
    fn tree(&mut self, tree: &Statement, tokens: Cursor<'_>) {
        let (kind, name) = match &tree.body {
            Body::Query(_) => (StatementKind::Read, query_name(tokens)),
            Body::Insert(_) => (StatementKind::Write, insert_name(tokens)),
            Body::Update(_) => (StatementKind::Write, "UPDATE"),
            Body::Delete(_) => (StatementKind::Write, "DELETE"),
            Body::Utility(_) => return self.unknown(),
        };
        if self.name.is_empty() {
            self.name = name;
        }
        self.raise(kind);
        if kind == StatementKind::Write {
            self.find(rule::RO_WRITE, name);
        }
        self.uses(tree);
    }

    /// Everything else.
    fn utility(&mut self, tokens: Cursor<'_>) {
        let Some((entry, behind)) = self.lists.statements.find(tokens) else {
            self.unknown();
            return;
        };
        if self.name.is_empty() {
            self.name = entry.name;
        }
        self.raise(entry.class.kind());
        self.by_class(entry);
        match self.session {
            SessionFacts::MySql(_) => self.mysql(entry, tokens, behind),
            SessionFacts::Sqlite => self.sqlite(entry, tokens, behind),
            SessionFacts::Postgres(_) => self.unknown(),
        }
    }

    /// A query or a change of rows inside a utility statement: EXPLAIN, CREATE VIEW.
    fn inner(&mut self, tokens: Cursor<'_>) {
        match parser::reading(tokens) {
            Reading::Tree(tree) => {
                self.tree(&tree, tokens);
                self.statements.push(tree);
            }
            Reading::Unread(_) | Reading::Other => self.unknown(),
        }
    }

    /// An expression inside a utility statement.
    fn inner_expression(&mut self, here: &mut Cursor<'_>) -> Option<Expr> {
        let Some(expr) = parser::expression(here) else {
            self.unknown();
            return None;
        };
        self.uses_in(&expr);
        self.expressions.push(expr.clone());
        Some(expr)
    }

    /// Names of tables between commas, as far as they go. What stands behind each, up to the next
    /// comma, is passed: `READ`, `AS alias`, `TO other`.
    fn listed_tables(&mut self, mut here: Cursor<'_>, access: TableAccess) {
        here.take_all(&["IF", "NOT", "EXISTS"]);
        here.take_all(&["IF", "EXISTS"]);
        loop {
            let Some((schema, name)) = qualified(&mut here) else {
                return;
            };
            self.table(schema.as_deref(), &name, access);
            if here.take("TO")
                && let Some((schema, name)) = qualified(&mut here)
            {
                self.table(schema.as_deref(), &name, access);
            }
            here.take("AS");
            while here.is_kind(TokenKind::Word) {
                here.next();
            }
            if !here.take_sign(",") {
                return;
            }
        }
    }

    /// The table behind the first `word`.
    fn table_behind(&mut self, mut here: Cursor<'_>, words: &[&str], access: TableAccess) {
        while !here.is_at_end() {
            if here.take_all(words) {
                if let Some((schema, name)) = qualified(&mut here) {
                    self.table(schema.as_deref(), &name, access);
                }
                return;
            }
            here.next();
        }
    }

    /// Findings that follow from the class alone.
    fn by_class(&mut self, entry: Entry) {
        let name = entry.name;
        match entry.class {
            Class::Read | Class::Transaction | Class::Session | Class::Execute | Class::Grant => {}
            Class::Handler | Class::Lock => {
                self.effect(Effects::TABLE_LOCK);
                self.find(rule::RO_KIND, name);
            }
            Class::Write => self.find(rule::RO_WRITE, name),
            Class::Ddl | Class::Maintenance => self.find(rule::RO_DDL, name),
            Class::Code => {
                self.effect(Effects::OPAQUE_CODE);
                self.find(rule::RO_CODE, name);
            }
            Class::File => {
                self.find(rule::RO_WRITE, name);
                self.find(rule::ADMIN_FILE, name);
                self.find(rule::SQLI_FILE, name);
            }
            Class::Load => {
                self.find(rule::ADMIN_LOAD, name);
                self.find(rule::SQLI_EXEC, name);
            }
            Class::Role => {
                self.facts.carries_secret = true;
                self.find(rule::ADMIN_ROLE, name);
            }
            Class::Remote => {
                self.facts.carries_secret = true;
                self.find(rule::ADMIN_REMOTE, name);
            }
            Class::Signal | Class::System => self.find(rule::ADMIN_SYSTEM, name),
        }
    }

    fn dialect(&self) -> Dialect {
        self.session.dialect()
    }

    fn unknown(&mut self) {
        self.kind = StatementKind::Unknown;
        if self.name.is_empty() {
            self.name = "UNKNOWN";
        }
        self.facts.unknown = true;
    }

    fn raise(&mut self, kind: StatementKind) {
        self.kind = self.kind.max(kind);
    }

    fn effect(&mut self, effect: Effects) {
        self.facts.effects = self.facts.effects.union(effect);
        self.facts.released = self.facts.released.without(effect);
    }

    fn release(&mut self, effect: Effects) {
        self.facts.released = self.facts.released.union(effect);
    }

    fn tracked(&mut self, name: &str, value: &str) {
        self.effect(Effects::TRACKED_SETTING);
        self.facts.settings.push(SettingChange::Set {
            name: Box::from(name),
            value: Box::from(value),
        });
    }

    /// A table that is named.
    fn table(&mut self, schema: Option<&str>, name: &str, access: TableAccess) {
        let shown = match schema {
            Some(schema) => format!("{schema}.{name}"),
            None => name.to_owned(),
        };
        match access {
            TableAccess::Read => match relation::shows(self.dialect(), schema, name) {
                relation::Shows::Nothing => {}
                relation::Shows::Secrets => self.find(rule::RO_CATALOG, &shown),
                relation::Shows::Statements => self.find(rule::RO_STATEMENTS, &shown),
            },
            TableAccess::Write | TableAccess::Define => {
                if relation::is_the_servers(self.dialect(), schema, name) {
                    self.find(rule::ADMIN_CATALOG, &shown);
                }
            }
        }
        let used = TableUse {
            schema: schema.map(Box::from),
            name: Box::from(name),
            access,
        };
        if self.facts.tables.contains(&used) {
            return;
        }
        if self.facts.tables.len() < MOST_NAMES {
            self.facts.tables.push(used);
        } else {
            self.find(rule::LIMIT, "more than 1024 tables");
        }
    }

    /// Records that a rule's condition was met.
    fn find(&mut self, rule: RuleId, detail: &str) {
        let same = self
            .facts
            .findings
            .iter()
            .filter(|found| found.rule == rule);
        let mut count = 0_usize;
        for found in same {
            if &*found.detail == detail {
                return;
            }
            count += 1;
        }
        if count < MOST_FINDINGS_OF_A_RULE {
            let at = usize::try_from(self.start).ok();
            let at = at.filter(|_| self.origin == Origin::Client);
            let detail = Box::from(detail);
            self.facts.findings.push(Finding { rule, detail, at });
        }
    }
}

/// `schema.name`, or a name alone.
fn qualified(here: &mut Cursor<'_>) -> Option<(Option<Box<str>>, Box<str>)> {
    let mut name = here.take_name()?;
    let mut schema = None;
    while here.take_sign(".") {
        let next = here.take_name()?;
        schema = Some(std::mem::replace(&mut name, next));
    }
    Some((schema, name))
}

/// Whether the statement is a query or a change of rows.
fn begins_tree(tokens: Cursor<'_>) -> bool {
    let words = [
        "SELECT", "WITH", "VALUES", "INSERT", "REPLACE", "UPDATE", "DELETE",
    ];
    tokens.is_one_of(&words)
        || tokens.is_sign("(")
        || tokens.is_word("TABLE") && matches!(tokens.facts(), SessionFacts::MySql(_))
}

fn query_name(tokens: Cursor<'_>) -> &'static str {
    if tokens.is_word("VALUES") {
        "VALUES"
    } else if tokens.is_word("TABLE") {
        "TABLE"
    } else {
        "SELECT"
    }
}

fn insert_name(tokens: Cursor<'_>) -> &'static str {
    if tokens.is_word("REPLACE") {
        "REPLACE"
    } else {
        "INSERT"
    }
}
