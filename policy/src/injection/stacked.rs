//! Statements behind another that an application does not put there.

use super::{Examination, names, reads_application_table};
use crate::rules::catalogue as rule;
use crate::skeleton::{Shape, Trailing};
use crate::tree::{Body, Statement};

pub(super) fn examine(
    statements: &[Statement],
    named: &[&str],
    shape: Shape,
    seen: &mut Examination,
) {
    let [first, rest @ ..] = statements else {
        return;
    };
    if !reads_application_table(first, named) {
        return;
    }
    let query = matches!(&first.body, Body::Query(_));
    let cut = !matches!(shape.trailing, Trailing::None | Trailing::Comment);
    if !query && !cut {
        return;
    }
    for statement in rest {
        match &statement.body {
            Body::Utility(utility) if !is_session(utility.name) => {
                seen.find(rule::SQLI_STACKED, utility.name, statement.at);
            }
            Body::Utility(_) => {}
            Body::Query(_) => {
                if reads_catalogue(statement) {
                    seen.find(rule::SQLI_STACKED, "a query of the catalogue", statement.at);
                }
            }
            Body::Insert(_) | Body::Update(_) | Body::Delete(_) => {
                if query && cut {
                    seen.find(rule::SQLI_STACKED, "a change", statement.at);
                }
            }
        }
    }
}

/// What applications and tools send along with a query.
fn is_session(name: &str) -> bool {
    matches!(
        name,
        "BEGIN"
            | "START TRANSACTION"
            | "COMMIT"
            | "ROLLBACK"
            | "SAVEPOINT"
            | "RELEASE"
            | "ROLLBACK TO"
            | "SET"
            | "SET TRANSACTION"
            | "RESET"
            | "SHOW"
            | "FETCH"
            | "CLOSE"
            | "DECLARE CURSOR"
            | "MOVE"
            | "DEALLOCATE"
            | "EXPLAIN"
            | "ANALYZE"
            | "DISCARD"
            | "LISTEN"
            | "UNLISTEN"
            | "NOTIFY"
            | "LOCK TABLE"
            | "SET CONSTRAINTS"
            | "PREPARE"
            | "EXECUTE"
            | "TRUNCATE"
            | "MERGE"
            | "COPY TO"
            | "COPY FROM"
    )
}

fn reads_catalogue(statement: &Statement) -> bool {
    use crate::tree::walk::{Part, Walk};
    Walk::over(std::slice::from_ref(statement)).any(|(part, _)| match part {
        Part::Source(source) => super::table_of(source).is_some_and(names::is_credential_table),
        Part::Statement(_) | Part::Query(_) | Part::Set(_) | Part::Select(_) | Part::Expr(_) => {
            false
        }
    })
}
