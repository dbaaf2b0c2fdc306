//! Session variables: SET, RESET and `set_config`.

use pg_query::protobuf::a_const::Val;
use pg_query::protobuf::{AExprKind, FuncCall, SelectStmt, VariableSetKind, VariableSetStmt};
use pg_query::{Node, NodeEnum};

use super::command::{is_set, words};
use super::expression::{exact_text, literal_bool, literal_text};
use super::walk::Walk;
use crate::decision::{Effects, SettingChange, StatementKind};
use crate::rules::catalogue as rule;

mod allowed;
mod value;

use allowed::{
    Readers, ends_with_the_transaction, for_readers, is_about_the_server, is_privileged,
};
pub(super) use value::boolean;
pub(crate) use value::names_secret;

/// What a statement sets a variable to.
enum NewValue<'a> {
    /// Back to the value of the session's start: RESET, TO DEFAULT.
    Initial,
    /// A value in the text.
    Text(&'a str),
    /// A value that the text does not show.
    Hidden,
}

impl<'a> Walk<'a> {
    /// SET and RESET at the top.
    pub(super) fn set(&mut self, set: &'a VariableSetStmt) {
        let name = set.name.to_lowercase();
        self.facts.literals_inspected = true;
        match VariableSetKind::try_from(set.kind) {
            Ok(VariableSetKind::VarSetValue) => self.set_value(&name, set),
            Ok(VariableSetKind::VarSetDefault | VariableSetKind::VarReset) => {
                self.judge_variable(&name, &NewValue::Initial);
                if !set.is_local && !ends_with_the_transaction(&name) {
                    self.reset_effect(name);
                }
            }
            Ok(VariableSetKind::VarSetMulti) => self.set_characteristics(set),
            Ok(VariableSetKind::VarResetAll) => {
                // Within a transaction the server's own would be in force to its end.
                self.find(rule::SEARCH_PATH, "search_path", -1);
                self.tracked(SettingChange::ResetAll);
            }
            Ok(VariableSetKind::VarSetCurrent | VariableSetKind::Undefined) | Err(_) => {
                self.facts.unknown = true;
            }
        }
    }

    /// The SET of a function: in force while it runs, so only what it may do meanwhile matters.
    pub(super) fn set_in_function(&mut self, set: &'a VariableSetStmt) {
        let name = set.name.to_lowercase();
        let kind = VariableSetKind::try_from(set.kind);
        let resets = matches!(
            kind,
            Ok(VariableSetKind::VarReset | VariableSetKind::VarResetAll)
        );
        if resets {
            return;
        }
        if is_privileged(&name) {
            self.find(rule::SET_ROLE, &name, -1);
        }
        if is_about_the_server(&name) {
            self.find(rule::SET_SERVER, &name, -1);
        }
    }

    fn reset_effect(&mut self, name: String) {
        if matches!(name.as_str(), "role" | "session_authorization") {
            self.effect(Effects::UNTRACKED_SETTING);
        } else {
            let name = name.into_boxed_str();
            self.tracked(SettingChange::Reset { name });
        }
    }

    fn set_value(&mut self, name: &str, set: &'a VariableSetStmt) {
        let text = match set.args.as_slice() {
            [one] => value::text_of(one),
            several => value::list_of(several),
        };
        let new = text.as_deref().map_or(NewValue::Hidden, NewValue::Text);
        self.judge_variable(name, &new);
        self.facts.carries_secret |= names_secret(name);
        if set.is_local || ends_with_the_transaction(name) {
            return;
        }
        match value::replayable(&set.args) {
            Some(value) if !is_privileged(name) => self.tracked(SettingChange::Set {
                name: Box::from(name),
                value,
            }),
            Some(_) | None => self.effect(Effects::UNTRACKED_SETTING),
        }
    }

    /// SET TRANSACTION, which ends with the transaction, and SET SESSION CHARACTERISTICS, which
    /// sets the `default_transaction_...` variables.
    fn set_characteristics(&mut self, set: &'a VariableSetStmt) {
        match set.name.as_str() {
            "TRANSACTION" => {
                self.raise_to_transaction();
                self.transaction_modes(&set.args);
            }
            "SESSION CHARACTERISTICS" => {
                self.transaction_modes(&set.args);
                for mode in &set.args {
                    let Some(NodeEnum::DefElem(mode)) = &mode.node else {
                        self.facts.unknown = true;
                        continue;
                    };
                    let text = mode.arg.as_deref().and_then(literal_text);
                    let value = match text {
                        Some(text) => value::quoted(text),
                        None if is_set(mode) => Box::from("on"),
                        None => Box::from("off"),
                    };
                    let name = format!("default_{}", mode.defname).into_boxed_str();
                    self.tracked(SettingChange::Set { name, value });
                }
            }
            // SET TRANSACTION SNAPSHOT: reads what an exported snapshot saw.
            "TRANSACTION SNAPSHOT" => self.raise_to_transaction(),
            _ => self.facts.unknown = true,
        }
    }

    /// SET TRANSACTION is no session change.
    fn raise_to_transaction(&mut self) {
        if self.kind == StatementKind::Session {
            self.kind = StatementKind::Transaction;
        }
    }

    /// `set_config(name, value, is_local)`.
    pub(super) fn set_config(&mut self, call: &'a FuncCall) {
        self.facts.literals_inspected = true;
        let [name, value, local] = call.args.as_slice() else {
            self.effect(Effects::UNTRACKED_SETTING);
            self.find(rule::SET_HIDDEN, "set_config", call.location);
            return;
        };
        let known = exact_text(name).or_else(|| self.name_from_pg_settings(name));
        let Some(known) = known else {
            self.effect(Effects::UNTRACKED_SETTING);
            self.find(rule::SET_HIDDEN, "set_config", call.location);
            return;
        };
        let variable = known.to_lowercase();
        let text = exact_text(value);
        if variable == "standard_conforming_strings" {
            self.strings_by_call(text);
        }
        self.judge_variable(&variable, &text.map_or(NewValue::Hidden, NewValue::Text));
        self.facts.carries_secret |= names_secret(&variable);
        match literal_bool(local) {
            _ if ends_with_the_transaction(&variable) => {}
            Some(true) => {}
            Some(false) => {
                let certain = self.runs_for_certain(call);
                let replay = text.and_then(|text| value::replayable_text(&variable, text));
                match replay {
                    Some(value) if certain && !is_privileged(&variable) => {
                        let name = variable.into_boxed_str();
                        self.tracked(SettingChange::Set { name, value });
                    }
                    Some(_) | None => self.effect(Effects::UNTRACKED_SETTING),
                }
            }
            None => self.effect(Effects::UNTRACKED_SETTING),
        }
    }

    /// Whether a call runs exactly once, and now.
    pub(super) fn runs_for_certain(&self, call: &FuncCall) -> bool {
        self.certain.iter().any(|known| std::ptr::eq(*known, call))
    }

    /// A call may run in the middle of a batch, by FETCH or EXECUTE; a SET is seen to run.
    fn strings_by_call(&mut self, text: Option<&str>) {
        let same = text.and_then(boolean) == Some(self.session.standard_conforming_strings);
        if !same {
            self.find(rule::SET_STRINGS, "standard_conforming_strings", -1);
        }
    }

    /// pg_dump's `set_config(name, ..) FROM pg_settings WHERE name = '...'`: the column can hold
    /// one value only.
    fn name_from_pg_settings(&self, name: &Node) -> Option<&'a str> {
        match &name.node {
            Some(NodeEnum::ColumnRef(column)) if words(&column.fields) == ["name"] => {
                self.settings_row
            }
            _ => None,
        }
    }

    /// Remembers the row `pg_settings` is cut down to, for [`Self::name_from_pg_settings`], and
    /// the calls that run exactly once, and now.
    pub(super) fn settings_row(&mut self, select: &'a SelectStmt, top: bool) {
        self.settings_row = None;
        if top {
            self.certain = calls_of_one_row(select);
        }
        // In a nested select, or under column aliases, `name` may be another column.
        let [from] = select.from_clause.as_slice() else {
            return;
        };
        let Some(NodeEnum::RangeVar(table)) = &from.node else {
            return;
        };
        // A WITH may name something else pg_settings, or hold a statement with a `name` of its own.
        let plain = top && table.alias.is_none() && select.with_clause.is_none();
        if !plain || table.relname != "pg_settings" {
            return;
        }
        let row = select.where_clause.as_deref().and_then(row_of_settings);
        self.settings_row = match table.schemaname.as_str() {
            "pg_catalog" => row,
            // Another table of this name may stand before the view. What pg_dump writes is let
            // pass: whatever that table holds, it is compared with a harmless name.
            "" => row.filter(|name| *name == "restrict_nonsystem_relation_kind"),
            _ => None,
        };
    }

    /// The rules about one variable.
    fn judge_variable(&mut self, name: &str, new: &NewValue<'_>) {
        if name == "client_encoding" {
            let same = match new {
                NewValue::Initial => true,
                NewValue::Text(text) => value::is_utf8(text),
                NewValue::Hidden => false,
            };
            if !same {
                self.find(rule::SET_ENCODING, name, -1);
            }
            return;
        }
        if name == "standard_conforming_strings" && self.count > 1 {
            let same = match new {
                NewValue::Text(text) => {
                    boolean(text) == Some(self.session.standard_conforming_strings)
                }
                NewValue::Initial | NewValue::Hidden => false,
            };
            if !same {
                self.find(rule::SET_STRINGS, name, -1);
            }
        }
        self.judge_for_roles(name, new);
        if is_privileged(name) {
            // RESET SESSION AUTHORIZATION is a part of DISCARD ALL, which pools send.
            let harmless = name == "session_authorization" && matches!(new, NewValue::Initial);
            if !harmless {
                self.find(rule::SET_ROLE, name, -1);
                self.find(rule::RO_SET, name, -1);
            }
            return;
        }
        if is_about_the_server(name) && !matches!(new, NewValue::Initial) {
            self.find(rule::SET_SERVER, name, -1);
        }
        let allowed = match for_readers(name) {
            Some(Readers::Any) => true,
            // The default of `transaction_read_only` is off, whatever the session's is.
            Some(Readers::OnOnly) => match new {
                NewValue::Text(text) => boolean(text) == Some(true),
                NewValue::Initial | NewValue::Hidden => false,
            },
            Some(Readers::BuiltinFirst) => match new {
                NewValue::Initial => true,
                NewValue::Text(text) => value::has_builtin_first(text),
                NewValue::Hidden => false,
            },
            None => self.functions.settings.contains(name) || matches!(new, NewValue::Initial),
        };
        if !allowed {
            self.find(rule::RO_SET, name, -1);
        }
    }
}

impl Walk<'_> {
    /// Variables that roles may bound.
    fn judge_for_roles(&mut self, name: &str, new: &NewValue<'_>) {
        if name == "search_path" {
            self.find(rule::SEARCH_PATH, name, -1);
            let sound = match new {
                NewValue::Initial => true,
                NewValue::Text(text) => value::has_builtin_first(text),
                NewValue::Hidden => false,
            };
            if !sound {
                self.find(rule::SEARCH_PATH_LATE, name, -1);
            }
        }
        if name == "statement_timeout" && !matches!(new, NewValue::Initial) {
            let millis = match new {
                NewValue::Text(text) => value::milliseconds(text),
                NewValue::Initial | NewValue::Hidden => None,
            };
            self.facts.statement_timeouts.push(millis);
        }
    }
}

/// The constant in `name = '...'`, and in nothing that only looks like it: `= ANY`, `IS DISTINCT
/// FROM` and `IN` are expressions with the same operator.
fn row_of_settings(condition: &Node) -> Option<&str> {
    let Some(NodeEnum::AExpr(equals)) = &condition.node else {
        return None;
    };
    let Some(NodeEnum::ColumnRef(column)) = &equals.lexpr.as_deref()?.node else {
        return None;
    };
    let sound = AExprKind::try_from(equals.kind) == Ok(AExprKind::AexprOp)
        && matches!(words(&equals.name).as_slice(), ["="] | ["pg_catalog", "="])
        && words(&column.fields) == ["name"];
    equals
        .rexpr
        .as_deref()
        .filter(|_| sound)
        .and_then(exact_text)
}

/// The calls of a SELECT of settings and constants and nothing else. Anything more, a set of no
/// rows in the list above all, may keep a call from running.
fn calls_of_one_row(select: &SelectStmt) -> Vec<&FuncCall> {
    let bare = select.from_clause.is_empty()
        && select.where_clause.is_none()
        && select.having_clause.is_none()
        && select.group_clause.is_empty()
        && select.limit_count.is_none()
        && select.limit_offset.is_none()
        && select.with_clause.is_none()
        && select.into_clause.is_none();
    let mut calls = Vec::new();
    for target in select.target_list.iter().filter(|_| bare) {
        let Some(NodeEnum::ResTarget(target)) = &target.node else {
            return Vec::new();
        };
        match target.val.as_ref().and_then(|value| value.node.as_ref()) {
            Some(NodeEnum::FuncCall(call)) if calls.len() < MOST_CALLS => {
                let simple = matches!(
                    words(&call.funcname).as_slice(),
                    ["set_config" | "current_setting" | "pg_advisory_unlock_all"]
                        | [
                            "pg_catalog",
                            "set_config" | "current_setting" | "pg_advisory_unlock_all"
                        ]
                );
                if !simple || !call.args.iter().all(is_constant) {
                    return Vec::new();
                }
                calls.push(&**call);
            }
            Some(NodeEnum::AConst(_)) => {}
            _ => return Vec::new(),
        }
    }
    calls
}

/// A constant or a parameter, perhaps cast.
fn is_constant(node: &Node) -> bool {
    let bare = match &node.node {
        Some(NodeEnum::TypeCast(cast)) => cast.arg.as_ref().and_then(|arg| arg.node.as_ref()),
        node => node.as_ref(),
    };
    matches!(bare, Some(NodeEnum::AConst(_) | NodeEnum::ParamRef(_)))
}

/// Bound on the settings one SELECT may set and have tracked.
const MOST_CALLS: usize = 64;

/// The text of a constant argument of SET.
fn constant(value: &Val) -> Option<String> {
    Some(match value {
        Val::Sval(text) => text.sval.clone(),
        Val::Ival(number) => number.ival.to_string(),
        Val::Fval(number) => number.fval.clone(),
        Val::Boolval(value) => if value.boolval { "on" } else { "off" }.to_owned(),
        Val::Bsval(_) => return None,
    })
}
