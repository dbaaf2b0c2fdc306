//! The one small tree that every dialect ends in.
//!
//! PostgreSQL's own parser, and the parsers of the other dialects, make different trees. Rules
//! about structure (injection, learned shapes, tables and columns) are written once, against this
//! one. It holds what such rules ask: which tables and columns, in which clause, joined how,
//! compared with what. It does not hold what none of them asks; what a parser knows and this tree
//! has no word for becomes [`Node::Other`] with its children, so that a walk misses nothing.
//!
//! A tree is as deep as its text: [`crate::limits`] bounds that before anything is parsed.

pub(crate) mod walk;

/// A byte offset into the text, where the part begins.
pub(crate) type At = u32;

/// A name of one to three parts as the server resolves it: folded to lower case where the dialect
/// folds, quotes and escapes taken away. The last part is the object's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Name(pub(crate) Vec<Box<str>>);

/// One statement of a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Statement {
    pub(crate) at: At,
    pub(crate) body: Body,
}

/// What a statement is made of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Body {
    /// SELECT, VALUES, TABLE, WITH ... SELECT.
    Query(Box<Query>),
    /// INSERT, REPLACE.
    Insert(Box<Insert>),
    /// UPDATE.
    Update(Box<Update>),
    /// DELETE.
    Delete(Box<Delete>),
    /// Everything else, under its upper-case name (`CREATE TABLE`, `EXPLAIN`, `SET`), with the
    /// queries and expressions that stand in it.
    Utility(Box<Utility>),
}

/// A query with what belongs to it as a whole.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Query {
    pub(crate) with: Vec<Cte>,
    pub(crate) body: Set,
    pub(crate) order: Vec<Expr>,
    /// LIMIT, OFFSET, FETCH: whatever expressions stand there.
    pub(crate) limit: Vec<Expr>,
    /// FOR UPDATE, FOR SHARE, LOCK IN SHARE MODE.
    pub(crate) locks: bool,
    pub(crate) into: Option<Into>,
}

/// Where SELECT ... INTO puts its rows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Into {
    Table(Name),
    /// OUTFILE, DUMPFILE.
    File,
    Variables(Vec<Box<str>>),
}

/// A named part of a WITH clause.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cte {
    pub(crate) name: Box<str>,
    /// Names given to its columns, in order.
    pub(crate) columns: Vec<Box<str>>,
    pub(crate) recursive: bool,
    pub(crate) body: Statement,
}

/// One select, or several put together.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Set {
    Select(Box<Select>),
    Values(Vec<Vec<Expr>>),
    /// A query in parentheses.
    Query(Box<Query>),
    Combined {
        operation: SetOperation,
        all: bool,
        /// Where the right arm begins.
        at: At,
        left: Box<Set>,
        right: Box<Set>,
    },
}

/// How two arms are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum SetOperation {
    Union,
    Intersect,
    Except,
}

/// SELECT ... FROM ... WHERE ... GROUP BY ... HAVING ...
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Select {
    pub(crate) distinct: bool,
    pub(crate) items: Vec<Item>,
    pub(crate) from: Vec<Source>,
    pub(crate) filter: Option<Expr>,
    pub(crate) group: Vec<Expr>,
    pub(crate) having: Option<Expr>,
    /// DISTINCT ON, WINDOW and QUALIFY expressions.
    pub(crate) others: Vec<Expr>,
}

/// One output of a select (or of RETURNING).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    /// [`Node::Star`] for `*` and `t.*`.
    pub(crate) value: Expr,
    pub(crate) alias: Option<Box<str>>,
}

/// Something in FROM.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Source {
    Table {
        at: At,
        name: Name,
        alias: Option<Box<str>>,
        /// Names given to its columns, in order: `people AS p(a, b)`.
        columns: Vec<Box<str>>,
    },
    Query {
        query: Box<Query>,
        alias: Option<Box<str>>,
        columns: Vec<Box<str>>,
        lateral: bool,
    },
    /// Functions in FROM, `unnest(...)`, `json_table(...)`.
    Function {
        calls: Vec<Expr>,
        alias: Option<Box<str>>,
        columns: Vec<Box<str>>,
        lateral: bool,
    },
    Join {
        left: Box<Source>,
        right: Box<Source>,
        kind: JoinKind,
        on: Option<Expr>,
        using: Vec<Box<str>>,
        /// Of a join in parentheses that is given a name.
        alias: Option<Box<str>>,
    },
}

/// How two sources are joined. A comma is no join: it makes two sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum JoinKind {
    Inner,
    Left,
    Right,
    Full,
    Cross,
    Natural,
}

/// INSERT or REPLACE.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Insert {
    pub(crate) with: Vec<Cte>,
    pub(crate) target: Source,
    pub(crate) columns: Vec<Box<str>>,
    pub(crate) source: Option<Query>,
    /// ON CONFLICT DO UPDATE SET, ON DUPLICATE KEY UPDATE.
    pub(crate) assignments: Vec<Assignment>,
    /// The condition of ON CONFLICT DO UPDATE.
    pub(crate) filter: Option<Expr>,
    /// What tells the conflict, and subscripts of columns.
    pub(crate) others: Vec<Expr>,
    pub(crate) returning: Vec<Item>,
}

/// UPDATE.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Update {
    pub(crate) with: Vec<Cte>,
    /// What is changed; several in MySQL's multi-table form, where each is also read.
    pub(crate) targets: Vec<Source>,
    pub(crate) from: Vec<Source>,
    pub(crate) assignments: Vec<Assignment>,
    pub(crate) filter: Option<Expr>,
    pub(crate) order: Vec<Expr>,
    pub(crate) limit: Vec<Expr>,
    pub(crate) returning: Vec<Item>,
}

/// DELETE.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Delete {
    pub(crate) with: Vec<Cte>,
    pub(crate) targets: Vec<Source>,
    /// USING, and the sources of MySQL's multi-table form.
    pub(crate) from: Vec<Source>,
    pub(crate) filter: Option<Expr>,
    pub(crate) order: Vec<Expr>,
    pub(crate) limit: Vec<Expr>,
    pub(crate) returning: Vec<Item>,
}

/// `column = value` in UPDATE and on conflict.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Assignment {
    pub(crate) columns: Vec<Name>,
    pub(crate) value: Expr,
}

/// A statement that is no query and changes no rows by itself.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Utility {
    /// Upper case, for example `CREATE VIEW`.
    pub(crate) name: &'static str,
    pub(crate) tables: Vec<Name>,
    /// Statements inside: of EXPLAIN, PREPARE, CREATE TABLE AS, COPY (query), MERGE's source.
    pub(crate) statements: Vec<Statement>,
    pub(crate) expressions: Vec<Expr>,
}

/// An expression and where it begins.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Expr {
    pub(crate) at: At,
    pub(crate) node: Node,
}

/// What an expression is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// `column`, `table.column`, `schema.table.column`. In PostgreSQL a lone name may also be a
    /// whole row.
    Column(Name),
    /// `*` (no parts) or `t.*`.
    Star(Name),
    Literal(Literal),
    /// `$1`, `?`, `:name`.
    Param,
    /// `@user`, `@@system.name`: MySQL and MariaDB.
    Variable(Box<str>),
    /// AND of two or more, flattened.
    And(Vec<Expr>),
    /// OR of two or more, flattened.
    Or(Vec<Expr>),
    Not(Box<Expr>),
    /// An operator of one operand: `-`, `~`, `IS NULL`, `IS NOT TRUE`, ...
    Unary {
        operator: Box<str>,
        operand: Box<Expr>,
    },
    /// An operator of two, upper case: `=`, `<>` (also for `!=`), `LIKE`, `NOT LIKE`, `||`,
    /// `IS DISTINCT FROM`, `REGEXP`, `BETWEEN` (its right side is a [`Node::Row`] of two).
    Binary {
        operator: Box<str>,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    /// `x IN (a, b)`.
    In {
        negated: bool,
        left: Box<Expr>,
        list: Vec<Expr>,
    },
    /// `x IN (SELECT ...)`, `x = ANY (SELECT ...)`: `operator` is `IN` or the comparison.
    InQuery {
        operator: Box<str>,
        left: Box<Expr>,
        query: Box<Query>,
    },
    /// `EXISTS (SELECT ...)`.
    Exists(Box<Query>),
    /// `(SELECT ...)` as a value, `ARRAY(SELECT ...)`.
    Subquery(Box<Query>),
    Case {
        operand: Option<Box<Expr>>,
        /// WHEN and THEN.
        branches: Vec<(Expr, Expr)>,
        otherwise: Option<Box<Expr>>,
    },
    Cast {
        value: Box<Expr>,
        /// Lower case, without size: `int4`, `char`.
        to: Box<str>,
    },
    Call(Box<Call>),
    Row(Vec<Expr>),
    Array(Vec<Expr>),
    /// Something with no word of its own: its children, so that nothing is missed.
    Other(Vec<Expr>),
}

/// A function call, whatever syntax it was written in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Call {
    pub(crate) name: Name,
    /// Arguments, then FILTER, ORDER BY, PARTITION BY and the like.
    pub(crate) arguments: Vec<Expr>,
    pub(crate) distinct: bool,
    /// `count(*)`.
    pub(crate) star: bool,
}

/// A literal. `text` is its value as the server reads it, where a rule may want to look.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Literal {
    Null,
    Boolean(bool),
    /// Digits as written, without sign.
    Number(Box<str>),
    Text(Box<str>),
    /// `X'..'`, `0x..`, `B'..'`: as written.
    Binary(Box<str>),
    /// `DATE '...'`, `INTERVAL '...'` and the like.
    Typed(Box<str>),
    /// DEFAULT where a value may stand.
    Default,
}
