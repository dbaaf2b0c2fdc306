//! Structure that injected text leaves behind.
//!
//! Only findings are made here; what they weigh together is [`crate::rules`]' business. A
//! tautology by itself is ordinary (`WHERE 1=1` builders, optional filters); beside another
//! predicate, behind an OR, and with a UNION or a cut-off rest after it, it is not.

use pg_query::protobuf::{AExpr, AExprKind, SelectStmt, SetOperation, TypeCast};
use pg_query::{Node, NodeEnum};

use super::Facts;
use super::command::words;
use super::walk::{Frame, Walk};
use crate::decision::StatementKind;
use crate::rules::catalogue as rule;

mod constant;
mod union;

use constant::{Truth, truth};

/// Functions that look at a text piece by piece, as blind injection does.
const PROBES: [&str; 16] = [
    "substr",
    "substring",
    "ascii",
    "left",
    "right",
    "length",
    "char_length",
    "octet_length",
    "strpos",
    "position",
    "get_byte",
    "bit_length",
    "ord",
    "split_part",
    "regexp_match",
    "md5",
];

/// Nodes looked at below one expression. Longer ones are built by programs, not injected.
const MOST_NODES: usize = 256;

impl<'a> Walk<'a> {
    pub(super) fn select(&mut self, select: &'a SelectStmt, frame: &Frame<'a>) {
        self.settings_row(select, frame.top);
        if frame.top && self.facts.statements.is_empty() {
            self.facts.first_reads_user_table = union::reads_user_table(select);
        }
        let in_union = SetOperation::try_from(select.op) == Ok(SetOperation::SetopUnion);
        if in_union {
            self.union(select);
        } else {
            let arm = frame.child.typed;
            self.predicate(select.where_clause.as_deref(), arm);
            self.predicate(select.having_clause.as_deref(), arm);
        }
    }

    /// Tautologies in a condition. `arm`: the select is one arm of a set operation.
    pub(super) fn predicate(&mut self, condition: Option<&'a Node>, arm: bool) {
        let mut stack: Vec<&'a Node> = condition.into_iter().collect();
        let mut budget = MOST_NODES;
        while let Some(node) = stack.pop() {
            budget = budget.saturating_sub(1);
            let Some(NodeEnum::BoolExpr(expression)) = &node.node else {
                continue;
            };
            if budget == 0 {
                return;
            }
            use pg_query::protobuf::BoolExprType;
            match BoolExprType::try_from(expression.boolop) {
                Ok(BoolExprType::OrExpr) => self.disjunction(&expression.args, arm),
                Ok(BoolExprType::AndExpr) if arm => self.conjunction(&expression.args),
                Ok(BoolExprType::AndExpr | BoolExprType::NotExpr | BoolExprType::Undefined)
                | Err(_) => {}
            }
            stack.extend(expression.args.iter().take(MOST_NODES));
        }
    }

    /// `predicate OR always-true`.
    fn disjunction(&mut self, args: &'a [Node], arm: bool) {
        let mut other_predicate = false;
        let mut always: Option<Truth> = None;
        for arg in args.iter().take(MOST_NODES) {
            match truth(arg) {
                Some(found) => {
                    self.facts.literals_inspected = true;
                    if found.value {
                        always = Some(match always {
                            Some(before) => before.stronger(found),
                            None => found,
                        });
                    }
                }
                None if constant::reads_column(arg) => other_predicate = true,
                // A comparison of constants that comes to nothing now may with other constants.
                None => self.facts.literals_inspected = true,
            }
        }
        let Some(always) = always.filter(|_| other_predicate) else {
            return;
        };
        let optional_filter = always.constant.is_some_and(|constant| {
            args.iter()
                .any(|arg| constant::compares_with(arg, constant))
        });
        if always.quoted {
            self.find(
                rule::SQLI_TAUTOLOGY_QUOTED,
                "a condition that is always true",
                -1,
            );
        } else {
            self.find(rule::SQLI_TAUTOLOGY, "a condition that is always true", -1);
        }
        if arm && !optional_filter {
            self.find(rule::SQLI_TAUTOLOGY_UNION, "UNION", -1);
        }
    }

    /// `predicate AND always-false` in an arm of a UNION: the first arm is silenced.
    fn conjunction(&mut self, args: &'a [Node]) {
        let mut never = false;
        let mut other_predicate = false;
        for arg in args.iter().take(MOST_NODES) {
            match truth(arg) {
                Some(found) => {
                    self.facts.literals_inspected = true;
                    never |= !found.value;
                }
                None if constant::reads_column(arg) => other_predicate = true,
                // A comparison of constants that comes to nothing now may with other constants.
                None => self.facts.literals_inspected = true,
            }
        }
        if never && other_predicate {
            self.find(rule::SQLI_SILENCED, "a condition that is never true", -1);
        }
    }

    /// A piece of a sub-select's text compared with a constant: an answer bit by bit.
    pub(super) fn oracle(&mut self, expression: &'a AExpr) {
        let kind = AExprKind::try_from(expression.kind);
        if !matches!(
            kind,
            Ok(AExprKind::AexprOp | AExprKind::AexprLike | AExprKind::AexprBetween)
        ) {
            return;
        }
        let (Some(left), Some(right)) = (&expression.lexpr, &expression.rexpr) else {
            return;
        };
        let probes =
            |side: &Node, other: &Node| constant::is_literal(other) && probed_subselect(side);
        if probes(left, right) || probes(right, left) {
            self.find(
                rule::SQLI_ORACLE,
                "a comparison with a piece of a sub-select",
                expression.location,
            );
        }
    }

    /// `CAST((SELECT text) AS int)`: the value comes back in the error message.
    pub(super) fn error_oracle(&mut self, cast: &'a TypeCast) {
        let numeric = cast.type_name.as_ref().is_some_and(|name| {
            let name = words(&name.names);
            matches!(
                name.last(),
                Some(&("int2" | "int4" | "int8" | "numeric" | "float4" | "float8" | "bool"))
            )
        });
        if numeric
            && cast
                .arg
                .as_deref()
                .is_some_and(constant::is_text_of_the_server)
        {
            self.find(
                rule::SQLI_ERROR,
                "a cast of a text to a number",
                cast.location,
            );
        }
    }
}

/// Whether an expression is a call of a probing function over a sub-select.
fn probed_subselect(node: &Node) -> bool {
    let Some(NodeEnum::FuncCall(call)) = &node.node else {
        return false;
    };
    let probing = words(&call.funcname)
        .last()
        .is_some_and(|name| PROBES.contains(name));
    if !probing {
        return false;
    }
    let mut stack: Vec<&Node> = call.args.iter().collect();
    let mut budget = MOST_NODES;
    while let Some(node) = stack.pop() {
        budget = budget.saturating_sub(1);
        if budget == 0 {
            return false;
        }
        match &node.node {
            Some(NodeEnum::SubLink(_)) => return true,
            Some(NodeEnum::FuncCall(call)) => stack.extend(&call.args),
            Some(NodeEnum::TypeCast(cast)) => stack.extend(cast.arg.as_deref()),
            Some(NodeEnum::CoalesceExpr(coalesce)) => stack.extend(&coalesce.args),
            _ => {}
        }
    }
    false
}

/// A statement that changes the schema or runs code, behind a SELECT from a table: what a
/// semicolon smuggled into a parameter looks like.
pub(super) fn stacked(facts: &mut Facts) {
    let [first, rest @ ..] = facts.statements.as_slice() else {
        return;
    };
    let reads_table =
        first.name == "SELECT" && first.kind == StatementKind::Read && facts.first_reads_user_table;
    let follower = rest.iter().find(|summary| match summary.kind {
        StatementKind::Ddl
        | StatementKind::Procedure
        | StatementKind::Admin
        | StatementKind::Unknown => true,
        StatementKind::Empty
        | StatementKind::Read
        | StatementKind::Transaction
        | StatementKind::Session
        | StatementKind::Write => false,
    });
    if let Some(follower) = follower.filter(|_| reads_table) {
        facts.findings.push(super::Finding {
            rule: rule::SQLI_STACKED,
            detail: Box::from(follower.name),
            at: None,
        });
    }
}
