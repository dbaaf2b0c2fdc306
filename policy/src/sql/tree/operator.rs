//! Operators and functions with a syntax of their own, under one name each.

use pg_query::NodeEnum;
use pg_query::protobuf::{AExpr, AExprKind, BoolTestType, SqlValueFunctionOp, XmlExprOp};

use super::expression::{call, expr, exprs, unary};
use super::{at, place};
use crate::sql::command::words;
use crate::tree::{At, Expr, Node};

/// An operator and its operands.
pub(super) fn binary_or_unary(expression: &AExpr, near: At) -> Option<Expr> {
    let place = place(expression.location, near);
    let right = expression.rexpr.as_deref()?;
    let written = written(expression);
    let Some(left) = expression.lexpr.as_deref() else {
        return Some(unary(&written, expr(right, near), place));
    };
    let left = expr(left, near);
    let kind = AExprKind::try_from(expression.kind);
    let operator = match kind {
        Ok(AExprKind::AexprNullif) => {
            return Some(call("nullif", vec![left, expr(right, near)], place));
        }
        Ok(AExprKind::AexprIn) => {
            let list = match right.node.as_ref() {
                Some(NodeEnum::List(list)) => exprs(&list.items, near),
                Some(_) | None => vec![expr(right, near)],
            };
            let node = Node::In {
                negated: written == "<>",
                left: Box::new(left),
                list,
            };
            return Some(at(place, node));
        }
        Ok(kind) => named(kind, written),
        Err(_) => written,
    };
    let node = Node::Binary {
        operator: operator.into_boxed_str(),
        left: Box::new(left),
        right: Box::new(expr(right, near)),
    };
    Some(at(place, node))
}

/// The operator as written; one of another schema with the schema.
fn written(expression: &AExpr) -> String {
    match words(&expression.name).as_slice() {
        ["pg_catalog", name] => (*name).to_owned(),
        parts => parts.join("."),
    }
}

/// The words for what the grammar keeps as an operator.
fn named(kind: AExprKind, written: String) -> String {
    let negated = written.starts_with('!') || written == "<>";
    let choose = |plain: &str, not: &str| (if negated { not } else { plain }).to_owned();
    match kind {
        AExprKind::AexprOpAny => format!("{written} ANY"),
        AExprKind::AexprOpAll => format!("{written} ALL"),
        AExprKind::AexprDistinct => "IS DISTINCT FROM".to_owned(),
        AExprKind::AexprNotDistinct => "IS NOT DISTINCT FROM".to_owned(),
        AExprKind::AexprLike => choose("LIKE", "NOT LIKE"),
        AExprKind::AexprIlike => choose("ILIKE", "NOT ILIKE"),
        AExprKind::AexprSimilar => choose("SIMILAR TO", "NOT SIMILAR TO"),
        AExprKind::AexprBetween => "BETWEEN".to_owned(),
        AExprKind::AexprNotBetween => "NOT BETWEEN".to_owned(),
        AExprKind::AexprBetweenSym => "BETWEEN SYMMETRIC".to_owned(),
        AExprKind::AexprNotBetweenSym => "NOT BETWEEN SYMMETRIC".to_owned(),
        AExprKind::AexprOp | AExprKind::AexprNullif | AExprKind::AexprIn | AExprKind::Undefined => {
            written
        }
    }
}

pub(super) fn boolean_test(kind: i32) -> &'static str {
    match BoolTestType::try_from(kind) {
        Ok(BoolTestType::IsTrue) => "IS TRUE",
        Ok(BoolTestType::IsNotTrue) => "IS NOT TRUE",
        Ok(BoolTestType::IsFalse) => "IS FALSE",
        Ok(BoolTestType::IsNotFalse) => "IS NOT FALSE",
        Ok(BoolTestType::IsUnknown) => "IS UNKNOWN",
        Ok(BoolTestType::IsNotUnknown) => "IS NOT UNKNOWN",
        Ok(BoolTestType::Undefined) | Err(_) => "IS",
    }
}

/// `CURRENT_USER` and the like, which are called without parentheses.
pub(super) fn sql_value(op: i32) -> &'static str {
    match SqlValueFunctionOp::try_from(op) {
        Ok(SqlValueFunctionOp::SvfopCurrentDate) => "current_date",
        Ok(SqlValueFunctionOp::SvfopCurrentTime | SqlValueFunctionOp::SvfopCurrentTimeN) => {
            "current_time"
        }
        Ok(
            SqlValueFunctionOp::SvfopCurrentTimestamp | SqlValueFunctionOp::SvfopCurrentTimestampN,
        ) => "current_timestamp",
        Ok(SqlValueFunctionOp::SvfopLocaltime | SqlValueFunctionOp::SvfopLocaltimeN) => "localtime",
        Ok(SqlValueFunctionOp::SvfopLocaltimestamp | SqlValueFunctionOp::SvfopLocaltimestampN) => {
            "localtimestamp"
        }
        Ok(SqlValueFunctionOp::SvfopCurrentRole) => "current_role",
        Ok(SqlValueFunctionOp::SvfopCurrentUser) => "current_user",
        Ok(SqlValueFunctionOp::SvfopUser) => "user",
        Ok(SqlValueFunctionOp::SvfopSessionUser) => "session_user",
        Ok(SqlValueFunctionOp::SvfopCurrentCatalog) => "current_catalog",
        Ok(SqlValueFunctionOp::SvfopCurrentSchema) => "current_schema",
        Ok(SqlValueFunctionOp::SqlvalueFunctionOpUndefined) | Err(_) => "current_value",
    }
}

pub(super) fn xml_operation(op: i32) -> &'static str {
    match XmlExprOp::try_from(op) {
        Ok(XmlExprOp::IsXmlconcat) => "xmlconcat",
        Ok(XmlExprOp::IsXmlelement) => "xmlelement",
        Ok(XmlExprOp::IsXmlforest) => "xmlforest",
        Ok(XmlExprOp::IsXmlparse) => "xmlparse",
        Ok(XmlExprOp::IsXmlpi) => "xmlpi",
        Ok(XmlExprOp::IsXmlroot) => "xmlroot",
        Ok(XmlExprOp::IsXmlserialize) => "xmlserialize",
        Ok(XmlExprOp::IsDocument) => "is_document",
        Ok(XmlExprOp::Undefined) | Err(_) => "xml",
    }
}
