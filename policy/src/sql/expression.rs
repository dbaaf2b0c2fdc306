//! Everything that is not a statement of its own: calls, operators, clauses.

use pg_query::protobuf::{AIndirection, ColumnRef, FuncCall};
use pg_query::{Node, NodeEnum, NodeRef};

use super::command::words;
use super::functions::Reach;
use super::relation::PLAIN_MAPPING_COLUMNS;
use super::walk::{Frame, Walk};
use crate::decision::{Effects, StatementKind, TableAccess};
use crate::rules::catalogue as rule;

/// Bound on the functions listed in a decision; beyond it the text counts as not understood.
const MOST_FUNCTIONS: usize = 1_000;

impl<'a> Walk<'a> {
    /// Takes the facts of a node that is no statement.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "`children()` is the exhaustive table; here only what needs a closer look is named"
    )]
    pub(super) fn expression(
        &mut self,
        node: NodeRef<'a>,
        frame: &Frame<'a>,
        below: &mut Frame<'a>,
    ) {
        match node {
            NodeRef::RangeVar(table) => self.range_var(table, frame),
            NodeRef::FuncCall(call) => self.call(call, frame),
            NodeRef::IntoClause(_) => {
                below.typed_access = TableAccess::Define;
                self.find(rule::RO_INTO, self.name, -1);
                self.raise_if_run(frame, StatementKind::Ddl);
            }
            NodeRef::LockingClause(_) => {
                self.find(rule::RO_LOCK_ROWS, "SELECT FOR UPDATE or FOR SHARE", -1);
            }
            NodeRef::AExpr(expression) => {
                self.operator(&expression.name, expression.location);
            }
            NodeRef::SubLink(link) => self.operator(&link.oper_name, link.location),
            NodeRef::SortBy(sort) => self.operator(&sort.use_op, sort.location),
            NodeRef::ColumnRef(column) => {
                self.mapping_column(column);
                // `t.f` calls f(t) when t has no column f: with `unnest(...) AS t` on any text.
                if let [_, .., name] = words(&column.fields).as_slice() {
                    self.call_in_column_notation(name, column.location);
                }
            }
            NodeRef::AIndirection(indirection) => {
                // `(expression).f` calls f(expression), whatever the type.
                self.call_on_scalar(indirection);
                for name in words(&indirection.indirection) {
                    self.call_in_column_notation(name, -1);
                }
            }
            NodeRef::RangeTableSample(sample) => {
                let method = words(&sample.method);
                if !matches!(method.as_slice(), ["bernoulli" | "system"]) {
                    let name = method.join(".");
                    self.find(rule::RO_FUNCTION, &name, sample.location);
                }
            }
            NodeRef::JoinExpr(_) => self.mapping_options = true,
            NodeRef::Alias(alias) => self.mapping_options |= !alias.colnames.is_empty(),
            NodeRef::ObjectWithArgs(object) if binds_functions(self.name) => {
                self.bound(&object.objname);
            }
            // Gives the whole row a name that no source has.
            NodeRef::ReturningOption(_) => self.find(rule::TABLE_HIDDEN, "RETURNING WITH", -1),
            _ => {}
        }
    }

    fn raise_if_run(&mut self, frame: &Frame<'a>, kind: StatementKind) {
        if self.kind != StatementKind::Session && !frame.planned_only {
            self.raise(kind);
        }
    }

    /// An operator qualified with a schema other than pg_catalog, or with a name nobody knows, may
    /// be bound to any function.
    fn operator(&mut self, name: &'a [Node], at: i32) {
        let parts = words(name);
        let known = match parts.as_slice() {
            [] => name.is_empty(),
            [name] => self.functions.knows_operator(name),
            ["pg_catalog", _] => true,
            _ => false,
        };
        if !known {
            self.effect(Effects::OPAQUE_CODE);
            self.raise_unless_session(StatementKind::Write);
            self.find(rule::RO_OPERATOR, &parts.join("."), at);
        }
    }

    /// What a text that names `pg_user_mappings` may contain: names of the columns that hold no
    /// options, and nothing that could carry the row or give a column another name.
    fn mapping_column(&mut self, column: &'a ColumnRef) {
        let plain = matches!(words(&column.fields).as_slice(),
            [name] | [_, name] if PLAIN_MAPPING_COLUMNS.contains(name))
            && column.fields.len() <= 2;
        self.mapping_options |= !plain;
    }

    /// A function that is given another way of being called.
    pub(super) fn bound(&mut self, name: &'a [Node]) {
        if let Some(name) = words(name).last()
            && let Some(reach) = self.functions.effect(name)
        {
            self.reached(reach, name, -1, false);
        }
    }

    /// A name behind a dot may be a function of one argument. Only names that are known to do
    /// more than read are looked for: any other is a column far more often, and a function that
    /// is not built in meets the read-only session.
    fn call_in_column_notation(&mut self, name: &str, at: i32) {
        if let Some(reach) = self.functions.effect(name) {
            self.list_function(name);
            self.reached(reach, name, at, false);
            self.session_lock(name);
        }
    }

    /// `(expression).f` where the expression cannot have columns: f is a function, whatever it is
    /// called.
    fn call_on_scalar(&mut self, node: &AIndirection) {
        let scalar = node.arg.as_deref().is_some_and(is_scalar);
        let Some(NodeEnum::String(first)) = node.indirection.first().and_then(|n| n.node.as_ref())
        else {
            return;
        };
        // `(x).text` is a cast; its input function is as built in as that of `x::text`.
        if scalar && self.functions.reach(None, &first.sval) == Reach::Unknown {
            let name = first.sval.as_str();
            if !is_scalar_type(name) {
                self.list_function(name);
                self.reached(Reach::Unknown, name, -1, false);
            }
        }
    }

    fn call(&mut self, call: &'a FuncCall, frame: &Frame<'a>) {
        let path = words(&call.funcname);
        let (schema, name) = match path.as_slice() {
            [name] => (None, *name),
            [.., schema, name] => (Some(*schema), *name),
            [] => {
                self.facts.unknown = true;
                return;
            }
        };
        let shown = match schema {
            Some(schema) => format!("{schema}.{name}"),
            None => name.to_owned(),
        };
        self.list_function(&shown);
        let reach = self.functions.reach(schema, name);
        if name == "set_config" && matches!(schema, None | Some("pg_catalog")) {
            self.set_config(call);
            return;
        }
        self.reached(reach, &shown, call.location, frame.child.predicate);
        self.session_lock(name);
        if name == "pg_advisory_unlock_all" && self.runs_for_certain(call) {
            self.release(Effects::ADVISORY_LOCK);
        }
        self.facts.carries_secret |= takes_secret(name);
    }

    fn session_lock(&mut self, name: &str) {
        if matches!(name, "pg_advisory_lock" | "pg_advisory_lock_shared")
            || matches!(name, "pg_try_advisory_lock" | "pg_try_advisory_lock_shared")
        {
            self.effect(Effects::ADVISORY_LOCK);
        }
    }

    fn list_function(&mut self, shown: &str) {
        let lowered = shown.to_lowercase();
        if self.facts.functions.iter().any(|known| **known == *lowered) {
            return;
        }
        if self.facts.functions.len() >= MOST_FUNCTIONS {
            self.facts.unknown = true;
        } else {
            self.facts.functions.push(lowered.into_boxed_str());
        }
    }

    /// What follows from a function being called, by what it can reach.
    fn reached(&mut self, reach: Reach, name: &str, at: i32, predicate: bool) {
        let (reader, restricted, injection) = match reach {
            Reach::Read => return,
            Reach::Unknown => {
                self.effect(Effects::OPAQUE_CODE);
                self.raise_unless_session(StatementKind::Write);
                self.find(rule::RO_FUNCTION, name, at);
                return;
            }
            Reach::Write | Reach::Notify | Reach::Maintenance => {
                self.raise_unless_session(StatementKind::Write);
                (rule::RO_EFFECT, None, None)
            }
            Reach::Lock => (rule::RO_EFFECT, None, None),
            Reach::Dynamic => {
                self.effect(Effects::OPAQUE_CODE);
                self.raise_unless_session(StatementKind::Write);
                (rule::RO_EFFECT, None, None)
            }
            Reach::Sleep if predicate => (rule::RO_EFFECT, None, Some(rule::SQLI_TIME)),
            Reach::Sleep => (rule::RO_EFFECT, None, Some(rule::SQLI_SLEEP)),
            Reach::Setting => {
                self.effect(Effects::UNTRACKED_SETTING);
                (rule::RO_EFFECT, None, None)
            }
            Reach::File => (
                rule::RO_EFFECT,
                Some(rule::ADMIN_FILE),
                Some(rule::SQLI_FILE),
            ),
            Reach::Program => (
                rule::RO_EFFECT,
                Some(rule::ADMIN_PROGRAM),
                Some(rule::SQLI_EXEC),
            ),
            Reach::Remote => {
                self.effect(Effects::OPAQUE_CODE);
                self.facts.carries_secret = true;
                (
                    rule::RO_EFFECT,
                    Some(rule::ADMIN_REMOTE),
                    Some(rule::SQLI_OOB),
                )
            }
            Reach::Signal | Reach::Internal => (rule::RO_EFFECT, Some(rule::ADMIN_SIGNAL), None),
            Reach::Replication => (rule::RO_EFFECT, Some(rule::ADMIN_REPLICATION), None),
        };
        self.find(reader, name, at);
        if let Some(restricted) = restricted {
            self.raise_unless_session(StatementKind::Admin);
            self.find(restricted, name, at);
        }
        if let Some(injection) = injection {
            self.find(injection, name, at);
        }
    }

    /// What PREPARE and DECLARE contain runs later, under a statement of its own.
    fn raise_unless_session(&mut self, kind: StatementKind) {
        if self.kind != StatementKind::Session {
            self.raise(kind);
        }
    }
}

/// Whether the functions a statement names are given another way of being called, or to others;
/// elsewhere they are dropped, renamed or commented on.
fn binds_functions(statement: &str) -> bool {
    matches!(
        statement,
        "CREATE CAST"
            | "CREATE OPERATOR CLASS"
            | "ALTER OPERATOR FAMILY"
            | "CREATE TRANSFORM"
            | "CREATE SCHEMA"
            | "GRANT"
    )
}

/// Whether an expression is a constant, or is cast to a type that is built in and has no columns.
fn is_scalar(node: &Node) -> bool {
    match &node.node {
        Some(NodeEnum::AConst(_)) => true,
        Some(NodeEnum::TypeCast(cast)) => cast.type_name.as_ref().is_some_and(|to| {
            matches!(words(&to.names).as_slice(),
                [name] | ["pg_catalog", name] if is_scalar_type(name))
        }),
        _ => false,
    }
}

/// Types that are written in casts and have no columns.
fn is_scalar_type(name: &str) -> bool {
    matches!(
        name,
        "text"
            | "varchar"
            | "bpchar"
            | "char"
            | "name"
            | "bytea"
            | "bool"
            | "int2"
            | "int4"
            | "int8"
            | "oid"
            | "float4"
            | "float8"
            | "numeric"
            | "money"
            | "date"
            | "time"
            | "timetz"
            | "timestamp"
            | "timestamptz"
            | "interval"
            | "uuid"
            | "json"
            | "jsonb"
            | "xml"
            | "inet"
            | "cidr"
            | "macaddr"
            | "bit"
            | "varbit"
            | "tsvector"
            | "tsquery"
            | "regclass"
            | "regproc"
            | "regprocedure"
            | "regtype"
            | "regrole"
            | "regnamespace"
            | "cstring"
    )
}

/// Functions that take a key or a password as a literal.
fn takes_secret(name: &str) -> bool {
    matches!(
        name,
        "crypt"
            | "encrypt"
            | "decrypt"
            | "encrypt_iv"
            | "decrypt_iv"
            | "hmac"
            | "pgp_sym_encrypt"
            | "pgp_sym_encrypt_bytea"
            | "pgp_sym_decrypt"
            | "pgp_sym_decrypt_bytea"
            | "pgp_pub_encrypt"
            | "pgp_pub_encrypt_bytea"
            | "pgp_pub_decrypt"
            | "pgp_pub_decrypt_bytea"
            | "armor"
    )
}

/// The text of a string literal, through casts.
pub(super) fn literal_text(node: &Node) -> Option<&str> {
    let mut at = node;
    // A cast of a cast is written by drivers; deeper nests by nobody.
    for _ in 0..4 {
        match &at.node {
            Some(NodeEnum::AConst(constant)) => match &constant.val {
                Some(pg_query::protobuf::a_const::Val::Sval(text)) => return Some(&text.sval),
                _ => return None,
            },
            Some(NodeEnum::TypeCast(cast)) => at = cast.arg.as_deref()?,
            _ => return None,
        }
    }
    None
}

/// The text of a string literal that reaches its place unchanged: bare, or cast to a text type
/// without a length. Any other cast may cut it short or read it as something else.
pub(super) fn exact_text(node: &Node) -> Option<&str> {
    match &node.node {
        Some(NodeEnum::TypeCast(cast)) => {
            let to = cast.type_name.as_ref()?;
            let plain = to.typmods.is_empty() && to.array_bounds.is_empty() && !to.setof;
            let text = matches!(
                words(&to.names).as_slice(),
                ["text" | "varchar"] | ["pg_catalog", "text" | "varchar"]
            );
            let arg = cast.arg.as_deref().filter(|_| plain && text)?;
            matches!(arg.node, Some(NodeEnum::AConst(_)))
                .then(|| literal_text(arg))
                .flatten()
        }
        Some(NodeEnum::AConst(_)) => literal_text(node),
        _ => None,
    }
}

/// The value of a boolean literal, however written.
pub(super) fn literal_bool(node: &Node) -> Option<bool> {
    use pg_query::protobuf::a_const::Val;
    if let Some(text) = literal_text(node) {
        return super::setting::boolean(text);
    }
    match &node.node {
        Some(NodeEnum::AConst(constant)) => match &constant.val {
            Some(Val::Boolval(value)) => Some(value.boolval),
            Some(Val::Ival(value)) => Some(value.ival != 0),
            _ => None,
        },
        _ => None,
    }
}
