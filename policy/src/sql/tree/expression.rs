//! Expressions.

use pg_query::protobuf::a_const::Val;
use pg_query::protobuf::{
    AConst, BoolExpr, BoolExprType, CaseExpr, ColumnRef, FuncCall, SubLink, SubLinkType, TypeName,
};
use pg_query::{Node as PgNode, NodeEnum, NodeRef};

use super::operator::{binary_or_unary, boolean_test, sql_value, xml_operation};
use super::part::Parts;
use super::{at, named, place, query};
use crate::sql::command::words;
use crate::tree::{At, Call, Expr, Literal, Node, Query};

pub(super) fn expr(pg: &PgNode, near: At) -> Expr {
    match &pg.node {
        Some(pg) => node(pg.to_ref(), near),
        None => other(Vec::new(), near),
    }
}

/// The expressions of a list. What the grammar leaves empty in it is left out.
pub(super) fn exprs(nodes: &[PgNode], near: At) -> Vec<Expr> {
    let nodes = nodes.iter().filter_map(|node| node.node.as_ref());
    nodes.map(|pg| node(pg.to_ref(), near)).collect()
}

pub(super) const fn other(children: Vec<Expr>, near: At) -> Expr {
    at(near, Node::Other(children))
}

pub(super) fn call(name: &str, arguments: Vec<Expr>, near: At) -> Expr {
    let call = Call {
        name: named(&[name]),
        arguments,
        distinct: false,
        star: false,
    };
    at(near, Node::Call(Box::new(call)))
}

pub(super) fn unary(operator: &str, operand: Expr, near: At) -> Expr {
    let operator = Box::from(operator);
    let operand = Box::new(operand);
    at(near, Node::Unary { operator, operand })
}

/// Whether a node is an expression of its own, not a list or a clause that holds some.
pub(super) const fn is_expression(node: NodeRef<'_>) -> bool {
    matches!(
        node,
        NodeRef::ColumnRef(_)
            | NodeRef::AConst(_)
            | NodeRef::ParamRef(_)
            | NodeRef::AExpr(_)
            | NodeRef::BoolExpr(_)
            | NodeRef::SubLink(_)
            | NodeRef::CaseExpr(_)
            | NodeRef::TypeCast(_)
            | NodeRef::FuncCall(_)
            | NodeRef::CoalesceExpr(_)
            | NodeRef::MinMaxExpr(_)
            | NodeRef::SqlvalueFunction(_)
            | NodeRef::XmlExpr(_)
            | NodeRef::XmlSerialize(_)
            | NodeRef::GroupingFunc(_)
            | NodeRef::RowExpr(_)
            | NodeRef::AArrayExpr(_)
            | NodeRef::NullTest(_)
            | NodeRef::BooleanTest(_)
            | NodeRef::CollateClause(_)
            | NodeRef::AIndirection(_)
            | NodeRef::NamedArgExpr(_)
            | NodeRef::SetToDefault(_)
            | NodeRef::CurrentOfExpr(_)
            | NodeRef::JsonFuncExpr(_)
            | NodeRef::JsonIsPredicate(_)
    )
}

/// An expression from a node. Where the node is none, what stands in it.
pub(super) fn node(pg: NodeRef<'_>, near: At) -> Expr {
    leaf(pg, near)
        .or_else(|| composed(pg, near))
        .unwrap_or_else(|| parts(pg, near))
}

/// Expressions without others in them, and clauses that stand for one.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named goes in as its parts, so nothing is missed"
)]
fn leaf(pg: NodeRef<'_>, near: At) -> Option<Expr> {
    Some(match pg {
        NodeRef::ColumnRef(column) => at(place(column.location, near), self::column(column)),
        NodeRef::AConst(constant) => at(
            place(constant.location, near),
            Node::Literal(literal(constant)),
        ),
        NodeRef::ParamRef(param) => at(place(param.location, near), Node::Param),
        NodeRef::SetToDefault(default) => at(
            place(default.location, near),
            Node::Literal(Literal::Default),
        ),
        NodeRef::SqlvalueFunction(function) => call(
            sql_value(function.op),
            Vec::new(),
            place(function.location, near),
        ),
        NodeRef::NamedArgExpr(named) => expr(named.arg.as_deref()?, near),
        NodeRef::SortBy(sort) => expr(sort.node.as_deref()?, near),
        NodeRef::ResTarget(target) => expr(target.val.as_deref()?, near),
        NodeRef::SubLink(link) => sublink(link, near)?,
        NodeRef::SelectStmt(select) => {
            at(near, Node::Subquery(Box::new(query::query(select, near))))
        }
        _ => return None,
    })
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not named goes in as its parts, so nothing is missed"
)]
fn composed(pg: NodeRef<'_>, near: At) -> Option<Expr> {
    Some(match pg {
        NodeRef::AExpr(expression) => {
            return binary_or_unary(expression, place(expression.location, near));
        }
        NodeRef::BoolExpr(expression) => connected(expression, near),
        NodeRef::CaseExpr(case) => at(place(case.location, near), self::case(case, near)),
        NodeRef::FuncCall(function) => function_call(function, place(function.location, near)),
        NodeRef::TypeCast(cast) => {
            let value = Box::new(expr(cast.arg.as_deref()?, near));
            let begin = value.at;
            let to = cast.type_name.as_ref().map(type_name).unwrap_or_default();
            at(place(cast.location, begin), Node::Cast { value, to })
        }
        NodeRef::NullTest(test) => {
            use pg_query::protobuf::NullTestType::IsNotNull;
            let not = test.nulltesttype == i32::from(IsNotNull);
            let operator = if not { "IS NOT NULL" } else { "IS NULL" };
            let operand = expr(test.arg.as_deref()?, near);
            unary(operator, operand, place(test.location, near))
        }
        NodeRef::BooleanTest(test) => {
            let operand = expr(test.arg.as_deref()?, near);
            let place = place(test.location, near);
            unary(boolean_test(test.booltesttype), operand, place)
        }
        NodeRef::CollateClause(collate) => {
            let operand = expr(collate.arg.as_deref()?, near);
            let begin = operand.at;
            unary("COLLATE", operand, begin)
        }
        NodeRef::CoalesceExpr(coalesce) => {
            let place = place(coalesce.location, near);
            call("coalesce", exprs(&coalesce.args, near), place)
        }
        NodeRef::MinMaxExpr(extreme) => {
            use pg_query::protobuf::MinMaxOp::IsLeast;
            let least = extreme.op == i32::from(IsLeast);
            let name = if least { "least" } else { "greatest" };
            let place = place(extreme.location, near);
            call(name, exprs(&extreme.args, near), place)
        }
        NodeRef::GroupingFunc(grouping) => {
            let place = place(grouping.location, near);
            call("grouping", exprs(&grouping.args, near), place)
        }
        NodeRef::XmlExpr(xml) => {
            let arguments = Parts::of(pg, near).expressions;
            call(xml_operation(xml.op), arguments, place(xml.location, near))
        }
        NodeRef::XmlSerialize(xml) => {
            let arguments = Parts::of(pg, near).expressions;
            call("xmlserialize", arguments, place(xml.location, near))
        }
        NodeRef::RowExpr(row) => at(place(row.location, near), Node::Row(exprs(&row.args, near))),
        NodeRef::List(list) => at(near, Node::Row(exprs(&list.items, near))),
        NodeRef::AArrayExpr(array) => at(
            place(array.location, near),
            Node::Array(exprs(&array.elements, near)),
        ),
        _ => return None,
    })
}

/// Whatever has no word of its own. A statement can only be a query here.
fn parts(pg: NodeRef<'_>, near: At) -> Expr {
    let mut parts = Parts::of(pg, near);
    for statement in parts.statements {
        if let crate::tree::Body::Query(query) = statement.body {
            parts.expressions.push(at(near, Node::Subquery(query)));
        }
    }
    other(parts.expressions, near)
}

fn column(column: &ColumnRef) -> Node {
    let name = named(&words(&column.fields));
    let star = column.fields.last().and_then(|field| field.node.as_ref());
    if matches!(star, Some(NodeEnum::AStar(_))) {
        Node::Star(name)
    } else {
        Node::Column(name)
    }
}

fn literal(constant: &AConst) -> Literal {
    match &constant.val {
        None => Literal::Null,
        Some(Val::Ival(value)) => Literal::Number(value.ival.to_string().into_boxed_str()),
        Some(Val::Fval(value)) => Literal::Number(Box::from(value.fval.as_str())),
        Some(Val::Boolval(value)) => Literal::Boolean(value.boolval),
        Some(Val::Sval(value)) => Literal::Text(Box::from(value.sval.as_str())),
        Some(Val::Bsval(value)) => Literal::Binary(Box::from(value.bsval.as_str())),
    }
}

fn connected(expression: &BoolExpr, near: At) -> Expr {
    let place = place(expression.location, near);
    let mut arguments = exprs(&expression.args, near);
    let node = match BoolExprType::try_from(expression.boolop) {
        Ok(BoolExprType::AndExpr) => Node::And(arguments),
        Ok(BoolExprType::OrExpr) => Node::Or(arguments),
        Ok(BoolExprType::NotExpr) if arguments.len() == 1 => match arguments.pop() {
            Some(argument) => Node::Not(Box::new(argument)),
            None => Node::Other(arguments),
        },
        Ok(BoolExprType::NotExpr | BoolExprType::Undefined) | Err(_) => Node::Other(arguments),
    };
    at(place, node)
}

fn case(case: &CaseExpr, near: At) -> Node {
    let optional = |node: Option<&PgNode>| node.map(|node| Box::new(expr(node, near)));
    let required = |node: Option<&PgNode>| match node {
        Some(node) => expr(node, near),
        None => other(Vec::new(), near),
    };
    let branches = case.args.iter().filter_map(|branch| match &branch.node {
        Some(NodeEnum::CaseWhen(when)) => Some((
            required(when.expr.as_deref()),
            required(when.result.as_deref()),
        )),
        Some(_) | None => None,
    });
    Node::Case {
        operand: optional(case.arg.as_deref()),
        branches: branches.collect(),
        otherwise: optional(case.defresult.as_deref()),
    }
}

fn function_call(function: &FuncCall, near: At) -> Expr {
    let mut arguments = exprs(&function.args, near);
    arguments.extend(exprs(&function.agg_order, near));
    if let Some(filter) = function.agg_filter.as_deref() {
        arguments.push(expr(filter, near));
    }
    if let Some(over) = &function.over {
        arguments.extend(Parts::of(NodeRef::WindowDef(over), near).expressions);
    }
    let call = Call {
        name: named(&words(&function.funcname)),
        arguments,
        distinct: function.agg_distinct,
        star: function.agg_star,
    };
    at(near, Node::Call(Box::new(call)))
}

/// The type's own name; of the built-in ones without the schema the grammar adds.
fn type_name(name: &TypeName) -> Box<str> {
    let words = words(&name.names);
    let mut text = match words.as_slice() {
        ["pg_catalog", name] => (*name).to_owned(),
        parts => parts.join("."),
    };
    if !name.array_bounds.is_empty() {
        text.push_str("[]");
    }
    text.into_boxed_str()
}

fn sublink(link: &SubLink, near: At) -> Option<Expr> {
    let place = place(link.location, near);
    let select = link.subselect.as_ref()?.node.as_ref()?;
    let NodeEnum::SelectStmt(select) = select else {
        return None;
    };
    let query: Box<Query> = Box::new(query::query(select, place));
    let kind = SubLinkType::try_from(link.sub_link_type);
    let compared = |name: &str| match words(&link.oper_name).last() {
        Some(operator) => format!("{operator} {name}").into_boxed_str(),
        None => Box::from("IN"),
    };
    let node = match kind {
        Ok(SubLinkType::ExistsSublink) => Node::Exists(query),
        Ok(SubLinkType::AnySublink | SubLinkType::AllSublink) => {
            let all = kind == Ok(SubLinkType::AllSublink);
            let left = Box::new(expr(link.testexpr.as_deref()?, near));
            Node::InQuery {
                operator: compared(if all { "ALL" } else { "ANY" }),
                left,
                query,
            }
        }
        Ok(
            SubLinkType::ExprSublink
            | SubLinkType::MultiexprSublink
            | SubLinkType::ArraySublink
            | SubLinkType::CteSublink
            | SubLinkType::RowcompareSublink
            | SubLinkType::Undefined,
        )
        | Err(_) => Node::Subquery(query),
    };
    Some(at(place, node))
}
