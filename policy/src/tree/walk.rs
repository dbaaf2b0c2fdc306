//! A walk over everything in a statement, each part with the clause it stands in.
//!
//! Iterative, so that depth costs heap and not stack; in the order of the text, parents first.

use super::{Expr, Query, Select, Set, Source, Statement};

mod below;

/// A part of a statement.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part<'a> {
    /// A statement of the text, or one inside another.
    Statement(&'a Statement),
    Query(&'a Query),
    /// The body of a query, or an arm of it.
    Set(&'a Set),
    Select(&'a Select),
    Source(&'a Source),
    Expr(&'a Expr),
}

/// A clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Clause {
    /// None: a statement of the text, and its query.
    Whole,
    With,
    /// The outputs of a select.
    Output,
    /// FROM, USING, and what is inserted into, changed or deleted from.
    From,
    /// The condition of a join.
    Join,
    /// WHERE, also of ON CONFLICT DO UPDATE.
    Filter,
    Group,
    Having,
    Order,
    Limit,
    /// A row of VALUES.
    Values,
    /// What a column is set to.
    Assignment,
    Returning,
    /// DISTINCT ON, WINDOW, what tells a conflict, and whatever stands in a utility statement.
    Other,
}

/// A set of clauses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Clauses(u16);

impl Clauses {
    /// Those that decide which rows there are, and in which order.
    pub(crate) const CONDITIONS: Self = Self::of(&[
        Clause::Join,
        Clause::Filter,
        Clause::Group,
        Clause::Having,
        Clause::Order,
        Clause::Limit,
    ]);

    pub(crate) const fn of(clauses: &[Clause]) -> Self {
        let mut set = Self(0);
        let mut rest = clauses;
        while let [first, behind @ ..] = rest {
            set = set.with(*first);
            rest = behind;
        }
        set
    }

    const fn with(self, clause: Clause) -> Self {
        let bit = match clause {
            Clause::Whole => 0,
            Clause::With => 1,
            Clause::Output => 1 << 1,
            Clause::From => 1 << 2,
            Clause::Join => 1 << 3,
            Clause::Filter => 1 << 4,
            Clause::Group => 1 << 5,
            Clause::Having => 1 << 6,
            Clause::Order => 1 << 7,
            Clause::Limit => 1 << 8,
            Clause::Values => 1 << 9,
            Clause::Assignment => 1 << 10,
            Clause::Returning => 1 << 11,
            Clause::Other => 1 << 12,
        };
        Self(self.0 | bit)
    }

    pub(crate) const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// How an expression belongs to its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// It is one of the clause's own: an output, the condition, a key of the order.
    Own,
    /// It is reached from there by AND, OR and NOT only.
    Connected,
    /// It stands inside another expression.
    Inside,
    /// As before, and in a CASE: whether it is evaluated depends on another.
    Chosen,
}

/// Where a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// The innermost clause.
    pub(crate) clause: Clause,
    /// The innermost and all around it.
    pub(crate) within: Clauses,
    /// Queries around the part, the one it belongs to included.
    pub(crate) queries: u32,
    pub(crate) role: Role,
}

impl Place {
    const TOP: Self = Self {
        clause: Clause::Whole,
        within: Clauses(0),
        queries: 0,
        role: Role::Own,
    };

    const fn under(self, clause: Clause) -> Self {
        Self {
            clause,
            within: self.within.with(clause),
            role: Role::Own,
            ..self
        }
    }

    const fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }
}

/// The walk.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    stack: Vec<(Part<'a>, Place)>,
}

impl<'a> Walk<'a> {
    /// Over the statements of a text.
    pub(crate) fn over(statements: &'a [Statement]) -> Self {
        let parts = statements.iter().rev();
        Self {
            stack: parts
                .map(|statement| (Part::Statement(statement), Place::TOP))
                .collect(),
        }
    }

    /// What stands directly below a part.
    pub(crate) fn below(part: Part<'a>) -> Vec<(Part<'a>, Place)> {
        let mut walk = Self {
            stack: vec![(part, Place::TOP)],
        };
        walk.next();
        walk.stack.reverse();
        walk.stack
    }

    /// Over something in FROM alone.
    pub(crate) fn from_source(source: &'a Source) -> Self {
        Self {
            stack: vec![(Part::Source(source), Place::TOP)],
        }
    }

    /// Over an expression alone, as if it were a clause of its own.
    pub(crate) fn under(expr: &'a Expr) -> Self {
        Self {
            stack: vec![(Part::Expr(expr), Place::TOP)],
        }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = (Part<'a>, Place);

    fn next(&mut self) -> Option<Self::Item> {
        let (part, place) = self.stack.pop()?;
        let before = self.stack.len();
        match part {
            Part::Statement(statement) => self.statement(statement, place),
            Part::Query(query) => self.query(query, place),
            Part::Set(set) => self.set(set, place),
            Part::Select(select) => self.select(select, place),
            Part::Source(source) => self.source(source, place),
            Part::Expr(expr) => self.expr(expr, place),
        }
        // They were pushed in the order of the text.
        if let Some(below) = self.stack.get_mut(before..) {
            below.reverse();
        }
        Some((part, place))
    }
}

#[cfg(test)]
mod tests;
