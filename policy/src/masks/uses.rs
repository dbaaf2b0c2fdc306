//! Which masked columns a text uses, and how.
//!
//! A masked column may be an output: of the outermost query, or of a sub-query that passes it up by
//! name. The walk follows such outputs from query to query, under whatever name they are given, and
//! everything else that names one is a finding. It leans to the safe side: a name that could be a
//! masked column's is taken for it. A scope holds all sources of a query at once, common table
//! expressions are known everywhere in the text, and a relation without a schema is every relation
//! of the name.
//!
//! Recursive: only called where the text was parsed, on a stack that fits its depth.

mod expression;
mod outputs;
mod query;
mod source;

use std::rc::Rc;

use hashbrown::HashMap;

use crate::decision::RuleId;
use crate::masks::{MaskCatalogue, MaskUse};
use crate::rules::catalogue as rule;
use crate::sql::Finding;
use crate::tree::{At, Body, Cte, Delete, Insert, Item, Statement, Update, Utility};
use outputs::{Carrier, Outputs};

/// What a text does with masked columns.
pub(crate) struct Seen {
    pub(crate) found: Vec<Finding>,
    pub(crate) used: MaskUse,
    /// A number was looked at that may be the number of an output.
    pub(crate) numbers: bool,
}

/// Looks a text through.
pub(crate) fn findings(statements: &[Statement], catalogue: &MaskCatalogue) -> Seen {
    let mut walk = Walk::new(catalogue);
    // A common table expression may be used before the walk has come to it: what they give is
    // gathered until it does not change any more.
    for round in 0.. {
        walk.found.clear();
        walk.settled = true;
        let mut outputs = Outputs::default();
        for statement in statements {
            let given = walk.statement(statement, Mode::Pass);
            Carrier::Derived(given).spread(&mut outputs);
        }
        walk.used.names = outputs.masked_names().map(Box::from).collect();
        if walk.settled || walk.is_exhausted() || !walk.used.touches {
            break;
        }
        if round == MOST_ROUNDS {
            walk.find(rule::LIMIT, TOO_MUCH, 0);
            break;
        }
    }
    if walk.is_exhausted() {
        walk.find(rule::LIMIT, TOO_MUCH, 0);
    }
    Seen {
        found: walk.found,
        used: walk.used,
        numbers: walk.numbers,
    }
}

const TOO_MUCH: &str = "its sub-queries cannot be followed for masked columns";

/// Chains of common table expressions that are longer than this, backwards, are written by nobody.
const MOST_ROUNDS: u32 = 32;

/// Steps that a text may take: columns spread and expressions looked at.
const MOST_STEPS: usize = 4_000_000;

/// Findings that are kept: the first one decides.
const MOST_FINDINGS: usize = 8;

/// What becomes of a query's outputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// They go up, or to the client.
    Pass,
    /// Something is done with them.
    Use,
    /// Nothing: EXISTS.
    Ignore,
}

/// The sources of one query, by the names that columns are qualified with.
#[derive(Debug, Default)]
struct Frame {
    sources: Vec<(Box<str>, Carrier)>,
}

struct Walk<'a> {
    catalogue: &'a MaskCatalogue,
    frames: Vec<Frame>,
    /// Common table expressions by name.
    tables: HashMap<Box<str>, Rc<Outputs>, ahash::RandomState>,
    found: Vec<Finding>,
    used: MaskUse,
    /// No common table expression has given anything new in this round.
    settled: bool,
    numbers: bool,
    steps: usize,
}

impl<'a> Walk<'a> {
    fn new(catalogue: &'a MaskCatalogue) -> Self {
        Self {
            catalogue,
            frames: Vec::new(),
            tables: HashMap::default(),
            found: Vec::new(),
            used: MaskUse::default(),
            settled: true,
            numbers: false,
            steps: 0,
        }
    }

    fn find(&mut self, rule: RuleId, detail: &str, at: At) {
        if self.found.len() < MOST_FINDINGS {
            self.found.push(Finding {
                rule,
                detail: detail.into(),
                at: usize::try_from(at).ok(),
            });
        }
    }

    /// A masked column is used.
    fn used(&mut self, column: &str, at: At) {
        self.find(rule::MASK_USE, column, at);
    }

    fn step(&mut self, steps: usize) {
        self.steps = self.steps.saturating_add(steps);
    }

    fn is_exhausted(&self) -> bool {
        self.steps > MOST_STEPS
    }

    /// A statement; what it gives back.
    fn statement(&mut self, statement: &Statement, mode: Mode) -> Rc<Outputs> {
        self.step(1);
        if self.is_exhausted() {
            return Rc::default();
        }
        match &statement.body {
            Body::Query(query) => self.query(query, mode),
            Body::Insert(insert) => self.insert(insert, statement.at, mode),
            Body::Update(update) => self.update(update, mode),
            Body::Delete(delete) => self.delete(delete, mode),
            Body::Utility(utility) => self.utility(utility, statement.at, mode),
        }
    }

    fn ctes(&mut self, ctes: &[Cte]) {
        for cte in ctes {
            let outputs = self.statement(&cte.body, Mode::Pass);
            if !cte.columns.is_empty() && outputs.carry() {
                self.used(&format!("of {} under new names", cte.name), cte.body.at);
            }
            let known = self.tables.get(&cte.name);
            let mut all = known.map(|known| (**known).clone()).unwrap_or_default();
            let spread = Carrier::Derived(outputs).spread(&mut all);
            let news = known.is_none_or(|known| **known != all);
            self.step(spread.saturating_add(all.columns.len()));
            if news {
                self.settled = false;
                self.tables.insert(cte.name.clone(), Rc::new(all));
            }
        }
    }

    fn insert(&mut self, insert: &Insert, at: At, mode: Mode) -> Rc<Outputs> {
        self.ctes(&insert.with);
        if let Some(source) = &insert.source {
            self.query(source, Mode::Use);
        }
        self.frames.push(Frame::default());
        self.source(&insert.target);
        let target = self.top_carries();
        if target && insert.columns.is_empty() && insert.source.is_some() {
            self.used("written without a list of columns", at);
        }
        for column in &insert.columns {
            self.name(std::slice::from_ref(column), at);
        }
        // What was to be inserted has the columns of the table.
        let excluded: Vec<Carrier> = self.top_sources();
        self.push_sources("excluded", excluded);
        for assignment in &insert.assignments {
            self.assigned(&assignment.columns, &assignment.value);
        }
        self.expressions(insert.filter.iter().chain(&insert.others));
        let outputs = self.returning(&insert.returning, mode);
        self.frames.pop();
        outputs
    }

    fn update(&mut self, update: &Update, mode: Mode) -> Rc<Outputs> {
        self.ctes(&update.with);
        self.frames.push(Frame::default());
        for source in update.targets.iter().chain(&update.from) {
            self.source(source);
        }
        for assignment in &update.assignments {
            self.assigned(&assignment.columns, &assignment.value);
        }
        let rest = update.filter.iter().chain(&update.order);
        self.expressions(rest.chain(&update.limit));
        let outputs = self.returning(&update.returning, mode);
        self.frames.pop();
        outputs
    }

    fn delete(&mut self, delete: &Delete, mode: Mode) -> Rc<Outputs> {
        self.ctes(&delete.with);
        self.frames.push(Frame::default());
        for source in delete.targets.iter().chain(&delete.from) {
            self.source(source);
        }
        let rest = delete.filter.iter().chain(&delete.order);
        self.expressions(rest.chain(&delete.limit));
        let outputs = self.returning(&delete.returning, mode);
        self.frames.pop();
        outputs
    }

    fn assigned(&mut self, columns: &[crate::tree::Name], value: &crate::tree::Expr) {
        for column in columns {
            // The first part is the column in PostgreSQL, the last one elsewhere.
            for part in &column.0 {
                self.name(std::slice::from_ref(part), value.at);
            }
        }
        self.expression(value);
    }

    fn returning(&mut self, items: &[Item], mode: Mode) -> Rc<Outputs> {
        let mut outputs = Outputs::default();
        for item in items {
            self.item(item, mode, &mut outputs);
        }
        Rc::new(outputs)
    }

    fn utility(&mut self, utility: &Utility, at: At, mode: Mode) -> Rc<Outputs> {
        // What was prepared may give masked columns: to the client, but to nothing else.
        if utility.name == "EXECUTE" && mode == Mode::Use {
            self.find(rule::MASK_STATEMENT, utility.name, at);
        }
        let mode = if shows_what_is_inside(utility.name) {
            mode
        } else {
            Mode::Use
        };
        let mut outputs = Outputs::default();
        for statement in &utility.statements {
            let given = self.statement(statement, mode);
            Carrier::Derived(given).spread(&mut outputs);
        }
        self.frames.push(Frame::default());
        for table in &utility.tables {
            self.table(table, None, at);
        }
        if self.top_carries() && !leaves_values_alone(utility.name) {
            self.find(rule::MASK_STATEMENT, utility.name, at);
        }
        self.expressions(&utility.expressions);
        self.frames.pop();
        Rc::new(outputs)
    }
}

/// Statements whose inner query gives its rows to the client, now or later. What EXPLAIN shows of a
/// query is no value.
fn shows_what_is_inside(name: &str) -> bool {
    matches!(
        name,
        "EXPLAIN" | "EXPLAIN ANALYZE" | "PREPARE" | "DECLARE CURSOR"
    )
}

/// Statements that name a table and neither show, copy nor rename what is in it.
fn leaves_values_alone(name: &str) -> bool {
    matches!(name, "LOCK TABLE" | "TRUNCATE" | "VACUUM" | "ANALYZE")
}
