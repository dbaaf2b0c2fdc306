//! Which tables a tree names, and what is done with each.

use super::MOST_NAMES;
use crate::decision::TableAccess;
use crate::request::Dialect;
use crate::tree::walk::{Clause, Part, Walk};
use crate::tree::{Body, Cte, Name, Source, Statement};

/// A table of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named<'a> {
    pub(super) name: &'a Name,
    pub(super) access: TableAccess,
}

/// A name that a WITH gives, and those around it.
struct Scope<'a> {
    name: &'a str,
    outer: Option<usize>,
}

#[derive(Clone, Copy)]
struct Frame<'a> {
    part: Part<'a>,
    scope: Option<usize>,
    access: TableAccess,
}

/// All tables a statement names, but for the names its WITH clauses give; `None` where they give
/// too many.
pub(super) fn tables(statement: &Statement, dialect: Dialect) -> Option<Vec<Named<'_>>> {
    let mut scopes: Vec<Scope<'_>> = Vec::new();
    let mut found = Vec::new();
    let mut stack = vec![Frame {
        part: Part::Statement(statement),
        scope: None,
        access: TableAccess::Read,
    }];
    while let Some(frame) = stack.pop() {
        if let Part::Source(Source::Table { name, .. }) = frame.part
            && !is_given(&scopes, frame.scope, name)
        {
            let access = frame.access;
            found.push(Named { name, access });
        }
        descend(frame, dialect, &mut scopes, &mut stack, &mut found);
        if scopes.len() > MOST_NAMES {
            return None;
        }
    }
    Some(found)
}

fn descend<'a>(
    frame: Frame<'a>,
    dialect: Dialect,
    scopes: &mut Vec<Scope<'a>>,
    stack: &mut Vec<Frame<'a>>,
    found: &mut Vec<Named<'a>>,
) {
    let with = with_of(frame.part);
    // What each part of the WITH sees: those before it, or all.
    let mut seen = Vec::with_capacity(with.len());
    let mut scope = frame.scope;
    for cte in with {
        seen.push(scope);
        let outer = scope;
        let name = &*cte.name;
        scopes.push(Scope { name, outer });
        scope = Some(scopes.len() - 1);
    }
    let all = dialect == Dialect::Sqlite || with.iter().any(|cte| cte.recursive);
    let targets = targets_of(frame.part, found);
    let mut parts = with.len();
    let below = Walk::below(frame.part);
    // From behind, so that the first one is on top; parts of the WITH are counted down.
    for (part, place) in below.into_iter().rev() {
        let is_cte = matches!(part, Part::Statement(_)) && place.clause == Clause::With;
        let inner = if is_cte && parts > 0 {
            parts -= 1;
            if all {
                scope
            } else {
                seen.get(parts).copied().flatten()
            }
        } else {
            scope
        };
        let access = match (frame.part, part) {
            (_, Part::Source(source)) if targets.iter().any(|one| std::ptr::eq(*one, source)) => {
                TableAccess::Write
            }
            (Part::Source(Source::Join { .. }), Part::Source(_)) => frame.access,
            _ => TableAccess::Read,
        };
        stack.push(Frame {
            part,
            scope: inner,
            access,
        });
    }
}

fn with_of(part: Part<'_>) -> &[Cte] {
    match part {
        Part::Query(query) => &query.with,
        Part::Statement(statement) => match &statement.body {
            Body::Insert(insert) => &insert.with,
            Body::Update(update) => &update.with,
            Body::Delete(delete) => &delete.with,
            Body::Query(_) | Body::Utility(_) => &[],
        },
        Part::Set(_) | Part::Select(_) | Part::Source(_) | Part::Expr(_) => &[],
    }
}

/// What a statement changes. Targets that are aliases of what stands in FROM are looked up there.
fn targets_of<'a>(part: Part<'a>, found: &mut Vec<Named<'a>>) -> Vec<&'a Source> {
    let Part::Statement(statement) = part else {
        return Vec::new();
    };
    match &statement.body {
        Body::Insert(insert) => vec![&insert.target],
        Body::Update(update) => update.targets.iter().collect(),
        Body::Delete(delete) => {
            for target in &delete.targets {
                if let Source::Table { name, .. } = target {
                    let real = delete.from.iter().find_map(|from| behind(from, name));
                    found.extend(real.map(|name| Named {
                        name,
                        access: TableAccess::Write,
                    }));
                }
            }
            delete.targets.iter().collect()
        }
        Body::Query(_) | Body::Utility(_) => Vec::new(),
    }
}

/// The table that goes by an alias in a source.
fn behind<'a>(source: &'a Source, alias: &Name) -> Option<&'a Name> {
    let mut open = vec![source];
    while let Some(source) = open.pop() {
        match source {
            Source::Table {
                name,
                alias: Some(given),
                ..
            } => {
                if alias.0.len() == 1 && alias.0.last() == Some(given) {
                    return Some(name);
                }
            }
            Source::Join { left, right, .. } => open.extend([&**left, &**right]),
            Source::Table { .. } | Source::Query { .. } | Source::Function { .. } => {}
        }
    }
    None
}

fn is_given(scopes: &[Scope<'_>], scope: Option<usize>, name: &Name) -> bool {
    let [name] = name.0.as_slice() else {
        return false;
    };
    let mut at = scope;
    while let Some(scope) = at.and_then(|at| scopes.get(at)) {
        if scope.name == &**name {
            return true;
        }
        at = scope.outer;
    }
    false
}
