//! Structure that injected text leaves behind, in the tree that all dialects share.
//!
//! Only findings are made here; what they weigh together is [`crate::rules`]' business. A
//! tautology by itself is ordinary (`WHERE 1=1` builders, optional filters); beside another
//! predicate, behind an OR, and with a UNION or a cut-off rest after it, it is not.

use crate::decision::RuleId;
use crate::request::SessionFacts;
use crate::rules::Severity;
use crate::rules::catalogue as rule;
use crate::skeleton::{Shape, Trailing};
use crate::sql::Finding;
use crate::tree::walk::{Clause, Clauses, Part, Place, Role, Walk};
use crate::tree::{Body, Expr, Into, Name, Query, Set, Source, Statement};

mod condition;
mod constant;
mod content;
mod disguise;
mod hands;
mod names;
mod operator;
mod probe;
mod stacked;
mod tail;
mod union;
mod value;

/// What the rules found in a text.
#[derive(Debug, Default)]
pub(crate) struct Examination {
    pub(crate) findings: Vec<Finding>,
    /// A rule looked at the value of a literal, whatever it then found.
    pub(crate) literals_inspected: bool,
}

impl Examination {
    /// The first finding of a rule is kept.
    fn find(&mut self, rule: RuleId, detail: &str, at: u32) {
        if self.findings.iter().all(|found| found.rule != rule) {
            self.findings.push(Finding {
                rule,
                detail: Box::from(detail),
                at: usize::try_from(at).ok(),
            });
        }
    }

    /// Whether anything suspicious was found, beyond what is only worth recording or what builders
    /// of statements write.
    fn is_suspicious(&self) -> bool {
        self.findings.iter().any(|found| {
            found.rule != rule::SQLI_CONSTANT_PLAIN
                && rule::rule(found.rule).is_some_and(|rule| rule.severity > Severity::Info)
        })
    }

    fn found(&self, among: &[RuleId]) -> bool {
        self.findings
            .iter()
            .any(|found| among.contains(&found.rule))
    }
}

/// Examines a text. `shape` is what the lexer saw of it.
pub(crate) fn examine(
    statements: &[Statement],
    shape: Shape,
    sql: &[u8],
    facts: SessionFacts,
) -> Examination {
    let mut seen = Examination::default();
    let named = named_queries(statements);
    for statement in statements {
        examine_statement(statement, &named, &mut seen);
    }
    stacked::examine(statements, &named, shape, &mut seen);
    disguise::examine(sql, facts, &mut seen);
    if shape.executable_comment && statements.iter().any(is_of_rows) {
        seen.find(rule::SQLI_EXECUTABLE, "", 0);
    }
    comments(statements, shape, &mut seen);
    let condition = seen.found(&STYLED);
    if condition || seen.is_suspicious() {
        hands::examine(sql, facts, condition, &mut seen);
    }
    seen
}

/// Whether a statement reads or changes rows. Dumps have executable comments in all others.
const fn is_of_rows(statement: &Statement) -> bool {
    match &statement.body {
        Body::Query(_) | Body::Update(_) | Body::Delete(_) => true,
        Body::Insert(_) | Body::Utility(_) => false,
    }
}

/// Rules about what an honest author may write too, in the style of the rest.
const STYLED: [RuleId; 10] = [
    rule::SQLI_TAUTOLOGY,
    rule::SQLI_TAUTOLOGY_QUOTED,
    rule::SQLI_CONSTANT_PLAIN,
    rule::SQLI_SERVER,
    rule::SQLI_QUESTION,
    rule::SQLI_HAVING,
    rule::SQLI_TEXT,
    rule::SQLI_CASE,
    rule::SQLI_SUBSELECT,
    rule::SQLI_STEP,
];

/// Names of WITH. What has such a name in FROM is no table.
fn named_queries(statements: &[Statement]) -> Vec<&str> {
    let mut named = Vec::new();
    for (part, _) in Walk::over(statements) {
        let with = match part {
            Part::Query(query) => &query.with,
            Part::Statement(statement) => match &statement.body {
                Body::Insert(insert) => &insert.with,
                Body::Update(update) => &update.with,
                Body::Delete(delete) => &delete.with,
                Body::Query(_) | Body::Utility(_) => continue,
            },
            Part::Set(_) | Part::Select(_) | Part::Source(_) | Part::Expr(_) => continue,
        };
        named.extend(with.iter().take(MOST_NAMED).map(|cte| &*cte.name));
    }
    named.truncate(MOST_NAMED);
    named
}

/// Names of WITH that are remembered.
const MOST_NAMED: usize = 64;

fn examine_statement(statement: &Statement, named: &[&str], seen: &mut Examination) {
    let application = reads_application_table(statement, named);
    for (part, place) in Walk::over(std::slice::from_ref(statement)) {
        match part {
            Part::Statement(statement) => condition::statement(statement, seen),
            Part::Query(query) => self::query(query, seen),
            Part::Set(set @ Set::Combined { .. }) => union::examine(set, named, seen),
            Part::Set(Set::Select(_) | Set::Values(_) | Set::Query(_)) => {}
            Part::Select(select) => {
                condition::select(select, seen);
                probe::select(select, place, seen);
            }
            Part::Source(source) => probe::source(source, place, application, seen),
            Part::Expr(expr) => {
                value::examine(expr, place, seen);
                probe::examine(expr, place, application, seen);
            }
        }
    }
}

fn query(query: &Query, seen: &mut Examination) {
    if query.into == Some(Into::File) {
        seen.find(rule::SQLI_FILE, "INTO", 0);
    }
}

/// Whether a statement uses a table that is no catalogue, outside of sub-selects in conditions.
fn reads_application_table(statement: &Statement, named: &[&str]) -> bool {
    if matches!(&statement.body, Body::Utility(utility) if utility.statements.is_empty()) {
        return false;
    }
    Walk::over(std::slice::from_ref(statement)).any(|(part, place)| match part {
        Part::Source(source) => {
            !is_condition(place) && table_of(source).is_some_and(|name| is_application(name, named))
        }
        Part::Statement(_) | Part::Query(_) | Part::Set(_) | Part::Select(_) | Part::Expr(_) => {
            false
        }
    })
}

/// Whether a place, or one around it, decides which rows there are or in which order.
fn is_condition(place: Place) -> bool {
    place.within.intersects(Clauses::CONDITIONS)
}

/// Whether a name in FROM is of a table that is no catalogue.
fn is_application(name: &Name, named: &[&str]) -> bool {
    let is_query = matches!(name.0.as_slice(), [alone] if named.contains(&&**alone));
    !is_query && !names::is_catalogue(name)
}

fn table_of(source: &Source) -> Option<&Name> {
    match source {
        Source::Table { name, .. } => Some(name),
        Source::Query { .. } | Source::Function { .. } | Source::Join { .. } => None,
    }
}

/// What the lexer saw of comments. The skeleton holds a mark for each, so that this is no look at
/// anything a cached decision does not depend on.
fn comments(statements: &[Statement], shape: Shape, seen: &mut Examination) {
    let suspicious = seen.is_suspicious();
    let cut = match shape.trailing {
        Trailing::None => false,
        Trailing::Comment => {
            seen.find(rule::SQLI_REMARK, "", 0);
            suspicious
        }
        Trailing::Empty => {
            seen.find(rule::SQLI_COMMENT_EMPTY, "", 0);
            suspicious || value::is_odd(statements)
        }
        Trailing::Remains => {
            seen.find(rule::SQLI_COMMENT, "", 0);
            if let Some(name) = statements.last().and_then(condition::changes_every_row) {
                seen.find(rule::SQLI_ROWS, name, 0);
            }
            suspicious || value::is_strange(statements)
        }
        Trailing::Quote => {
            seen.find(rule::SQLI_CUT_QUOTE, "", 0);
            suspicious
        }
    };
    if cut {
        seen.find(rule::SQLI_CUT, "", 0);
    }
    if shape.glued_comment {
        seen.find(rule::SQLI_GLUE, "", 0);
    }
}

/// What a source is called inside its query.
fn called(source: &Source) -> Option<&str> {
    match source {
        Source::Table { alias, name, .. } => {
            Some(alias.as_deref().unwrap_or_else(|| names::last(name)))
        }
        Source::Query { alias, .. }
        | Source::Function { alias, .. }
        | Source::Join { alias, .. } => alias.as_deref(),
    }
}

/// Whether an expression is a condition, or a part of one that is reached by AND, OR and NOT.
fn is_connected(place: Place) -> bool {
    matches!(place.role, Role::Own | Role::Connected)
        && matches!(place.clause, Clause::Filter | Clause::Join | Clause::Having)
}

/// The literals of a list stand in the skeleton as one, so that how many there are is a value.
fn count_where(exprs: &[Expr], is: impl Fn(&Expr) -> bool) -> usize {
    exprs.iter().filter(|expr| is(expr)).count()
}
