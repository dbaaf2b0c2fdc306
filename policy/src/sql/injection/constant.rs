//! Conditions without a column in them, and what they come to.

use pg_query::protobuf::a_const::Val;
use pg_query::protobuf::{AExpr, AExprKind, BoolExprType, SubLinkType};
use pg_query::{Node, NodeEnum};

use crate::sql::command::words;

/// A condition whose value does not depend on any row.
#[derive(Clone, Copy)]
pub(super) struct Truth<'a> {
    pub(super) value: bool,
    /// Two quoted strings are compared, as in `'1'='1'`.
    pub(super) quoted: bool,
    /// The constant compared.
    pub(super) constant: Option<&'a Val>,
}

impl<'a> Truth<'a> {
    const fn plain(value: bool) -> Self {
        Self {
            value,
            quoted: false,
            constant: None,
        }
    }

    /// Of two, the one that says more.
    pub(super) const fn stronger(self, other: Truth<'a>) -> Self {
        if self.quoted { self } else { other }
    }
}

/// Depth to which NOT is followed.
const DEPTH: usize = 4;

/// What a condition comes to, if it is the same for every row.
pub(super) fn truth(node: &Node) -> Option<Truth<'_>> {
    truth_at(node, DEPTH)
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a condition of any other shape is no constant"
)]
fn truth_at(node: &Node, depth: usize) -> Option<Truth<'_>> {
    match node.node.as_ref()? {
        NodeEnum::AConst(constant) => match constant.val.as_ref()? {
            Val::Boolval(value) => Some(Truth::plain(value.boolval)),
            _ => None,
        },
        NodeEnum::TypeCast(cast) => truth_at(cast.arg.as_deref()?, depth.checked_sub(1)?),
        NodeEnum::AExpr(expression) => comparison(expression),
        NodeEnum::BoolExpr(expression)
            if BoolExprType::try_from(expression.boolop) == Ok(BoolExprType::NotExpr) =>
        {
            let inner = truth_at(expression.args.first()?, depth.checked_sub(1)?)?;
            Some(Truth {
                value: !inner.value,
                ..inner
            })
        }
        _ => None,
    }
}

fn comparison(expression: &AExpr) -> Option<Truth<'_>> {
    let left = expression.lexpr.as_deref()?;
    let right = expression.rexpr.as_deref()?;
    let operator = *words(&expression.name).last()?;
    match AExprKind::try_from(expression.kind).ok()? {
        AExprKind::AexprOp => {
            if let (Some(left), Some(right)) = (column(left), column(right)) {
                // `x = x` asks only whether x is null.
                let same = !left.is_empty() && left == right;
                return (same && matches!(operator, "=" | ">=" | "<=")).then(|| Truth::plain(true));
            }
            let (left, right) = (literal(left)?, literal(right)?);
            let order = compare(left, right)?;
            let value = match operator {
                "=" => order.is_eq(),
                "<>" => order.is_ne(),
                "<" => order.is_lt(),
                ">" => order.is_gt(),
                "<=" => order.is_le(),
                ">=" => order.is_ge(),
                _ => return None,
            };
            let quoted = matches!((left, right), (Val::Sval(_), Val::Sval(_)));
            Some(Truth {
                value,
                quoted,
                constant: Some(left),
            })
        }
        AExprKind::AexprLike | AExprKind::AexprIlike => {
            let (left, right) = (literal(left)?, literal(right)?);
            let same = compare(left, right)?.is_eq() && operator != "!~~";
            same.then_some(Truth {
                value: true,
                quoted: true,
                constant: Some(left),
            })
        }
        AExprKind::AexprIn => {
            let left = literal(left)?;
            let NodeEnum::List(list) = right.node.as_ref()? else {
                return None;
            };
            let held = list
                .items
                .iter()
                .filter_map(literal)
                .any(|item| compare(left, item).is_some_and(std::cmp::Ordering::is_eq));
            (held && operator == "=").then(|| Truth::plain(true))
        }
        AExprKind::Undefined
        | AExprKind::AexprOpAny
        | AExprKind::AexprOpAll
        | AExprKind::AexprDistinct
        | AExprKind::AexprNotDistinct
        | AExprKind::AexprNullif
        | AExprKind::AexprSimilar
        | AExprKind::AexprBetween
        | AExprKind::AexprNotBetween
        | AExprKind::AexprBetweenSym
        | AExprKind::AexprNotBetweenSym => None,
    }
}

/// A constant, through a cast.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a condition of any other shape is no constant"
)]
fn literal(node: &Node) -> Option<&Val> {
    match node.node.as_ref()? {
        NodeEnum::AConst(constant) => constant.val.as_ref(),
        NodeEnum::TypeCast(cast) => match cast.arg.as_ref()?.node.as_ref()? {
            NodeEnum::AConst(constant) => constant.val.as_ref(),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn is_literal(node: &Node) -> bool {
    literal(node).is_some()
        || matches!(&node.node, Some(NodeEnum::List(list)) if list.items.iter().all(|item| literal(item).is_some()))
}

fn compare(left: &Val, right: &Val) -> Option<std::cmp::Ordering> {
    match (left, right) {
        (Val::Ival(left), Val::Ival(right)) => Some(left.ival.cmp(&right.ival)),
        (Val::Sval(left), Val::Sval(right)) => Some(left.sval.cmp(&right.sval)),
        (Val::Boolval(left), Val::Boolval(right)) => Some(left.boolval.cmp(&right.boolval)),
        (
            Val::Fval(_) | Val::Ival(_) | Val::Sval(_),
            Val::Fval(_) | Val::Ival(_) | Val::Sval(_),
        ) => number(left)?.partial_cmp(&number(right)?),
        _ => None,
    }
}

fn number(value: &Val) -> Option<f64> {
    match value {
        Val::Ival(value) => Some(f64::from(value.ival)),
        Val::Fval(value) => value.fval.parse().ok(),
        Val::Sval(value) => value.sval.trim().parse().ok(),
        Val::Boolval(_) | Val::Bsval(_) => None,
    }
}

fn column(node: &Node) -> Option<Vec<&str>> {
    if let NodeEnum::ColumnRef(column) = node.node.as_ref()? {
        Some(words(&column.fields))
    } else {
        None
    }
}

/// Nodes looked at below one expression.
const MOST_NODES: usize = 256;

/// Whether a condition depends on a row.
pub(super) fn reads_column(node: &Node) -> bool {
    let mut stack = vec![node];
    for _ in 0..MOST_NODES {
        let Some(node) = stack.pop() else {
            return false;
        };
        match &node.node {
            Some(NodeEnum::ColumnRef(_)) => return true,
            Some(NodeEnum::AExpr(expression)) => {
                stack.extend(expression.lexpr.as_deref());
                stack.extend(expression.rexpr.as_deref());
            }
            Some(NodeEnum::BoolExpr(expression)) => stack.extend(&expression.args),
            Some(NodeEnum::FuncCall(call)) => stack.extend(&call.args),
            Some(NodeEnum::TypeCast(cast)) => stack.extend(cast.arg.as_deref()),
            Some(NodeEnum::NullTest(test)) => stack.extend(test.arg.as_deref()),
            Some(NodeEnum::SubLink(link)) => {
                stack.extend(link.testexpr.as_deref());
                if SubLinkType::try_from(link.sub_link_type) == Ok(SubLinkType::ExistsSublink) {
                    return true;
                }
            }
            _ => {}
        }
    }
    // More than an injected condition ever holds.
    false
}

/// Whether `node` compares a column with this very constant: `(:p = 'all' OR col = :p)` with the
/// parameter written in by the client.
pub(super) fn compares_with(node: &Node, constant: &Val) -> bool {
    let Some(NodeEnum::AExpr(expression)) = &node.node else {
        return false;
    };
    let sides = [expression.lexpr.as_deref(), expression.rexpr.as_deref()];
    let literals = sides.iter().flatten().filter_map(|side| literal(side));
    let columns = sides.iter().flatten().any(|side| column(side).is_some());
    columns && literals.into_iter().any(|literal| literal == constant)
}

/// Functions that say something about the server or gather rows into a text.
const TELLING: [&str; 13] = [
    "version",
    "current_database",
    "current_schema",
    "current_user",
    "session_user",
    "user",
    "string_agg",
    "array_to_string",
    "inet_server_addr",
    "concat",
    "concat_ws",
    "chr",
    "encode",
];

/// Whether an expression is a text that tells about the server, or glues texts to a sub-select.
pub(super) fn is_text_of_the_server(node: &Node) -> bool {
    match &node.node {
        Some(NodeEnum::FuncCall(call)) => words(&call.funcname)
            .last()
            .is_some_and(|name| TELLING.contains(name)),
        Some(NodeEnum::SqlvalueFunction(_)) => false,
        Some(NodeEnum::AExpr(expression)) => {
            words(&expression.name).last() == Some(&"||") && glues_subselect(expression)
        }
        Some(NodeEnum::SubLink(link)) => {
            let Some(NodeEnum::SelectStmt(select)) =
                link.subselect.as_ref().and_then(|node| node.node.as_ref())
            else {
                return false;
            };
            let [target] = select.target_list.as_slice() else {
                return false;
            };
            let Some(NodeEnum::ResTarget(target)) = &target.node else {
                return false;
            };
            match target.val.as_ref().and_then(|node| node.node.as_ref()) {
                Some(NodeEnum::FuncCall(call)) => words(&call.funcname)
                    .last()
                    .is_some_and(|name| TELLING.contains(name)),
                Some(NodeEnum::AExpr(expression)) => words(&expression.name).last() == Some(&"||"),
                Some(NodeEnum::SqlvalueFunction(_)) => true,
                Some(NodeEnum::ColumnRef(_)) => super::union::reads_catalog(select),
                _ => false,
            }
        }
        _ => false,
    }
}

/// `a || (SELECT ...) || b`, or with a telling function in it.
fn glues_subselect(expression: &AExpr) -> bool {
    let mut stack: Vec<&Node> = Vec::new();
    stack.extend(expression.lexpr.as_deref());
    stack.extend(expression.rexpr.as_deref());
    for _ in 0..MOST_NODES {
        let Some(node) = stack.pop() else {
            return false;
        };
        match &node.node {
            Some(NodeEnum::SubLink(_)) => return true,
            Some(NodeEnum::FuncCall(call)) => {
                let telling = words(&call.funcname)
                    .last()
                    .is_some_and(|name| TELLING.contains(name) && *name != "chr");
                if telling {
                    return true;
                }
            }
            Some(NodeEnum::AExpr(expression)) => {
                stack.extend(expression.lexpr.as_deref());
                stack.extend(expression.rexpr.as_deref());
            }
            Some(NodeEnum::TypeCast(cast)) => stack.extend(cast.arg.as_deref()),
            _ => {}
        }
    }
    false
}
