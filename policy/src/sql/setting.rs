//! Session variables: SET, RESET and `set_config`.

use pg_query::protobuf::a_const::Val;
use pg_query::protobuf::{FuncCall, SelectStmt, VariableSetKind, VariableSetStmt};
use pg_query::{Node, NodeEnum};

use super::command::{is_set, words};
use super::expression::{literal_bool, literal_text};
use super::walk::{Frame, Walk};
use crate::decision::{Effects, SettingChange};
use crate::rules::catalogue as rule;

mod allowed;
mod value;

use allowed::{Readers, for_readers, is_privileged};
pub(super) use value::boolean;

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
                if !set.is_local {
                    self.reset_effect(name);
                }
            }
            Ok(VariableSetKind::VarSetMulti) => self.set_characteristics(set),
            Ok(VariableSetKind::VarResetAll) => self.tracked(SettingChange::ResetAll),
            Ok(VariableSetKind::VarSetCurrent | VariableSetKind::Undefined) | Err(_) => {
                self.facts.unknown = true;
            }
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
            _ => None,
        };
        let new = text.as_deref().map_or(NewValue::Hidden, NewValue::Text);
        self.judge_variable(name, &new);
        self.facts.carries_secret |= value::names_secret(name);
        if set.is_local {
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
        if self.kind == crate::decision::StatementKind::Session {
            self.kind = crate::decision::StatementKind::Transaction;
        }
    }

    /// `set_config(name, value, is_local)`.
    pub(super) fn set_config(&mut self, call: &'a FuncCall, frame: &Frame<'a>) {
        self.facts.literals_inspected = true;
        let [name, value, local] = call.args.as_slice() else {
            self.effect(Effects::UNTRACKED_SETTING);
            self.find(rule::SET_HIDDEN, "set_config", call.location);
            return;
        };
        let known = literal_text(name).or_else(|| self.name_from_pg_settings(name));
        let Some(known) = known else {
            self.effect(Effects::UNTRACKED_SETTING);
            self.find(rule::SET_HIDDEN, "set_config", call.location);
            return;
        };
        let variable = known.to_lowercase();
        let text = literal_text(value);
        self.judge_variable(&variable, &text.map_or(NewValue::Hidden, NewValue::Text));
        self.facts.carries_secret |= value::names_secret(&variable);
        match literal_bool(local) {
            Some(true) => {}
            Some(false) => {
                // Under a WHERE or in a CASE it may run or not; on several rows the last wins.
                let certain = !frame.child.predicate && !frame.planned_only && !self.conditional;
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
    /// whether calls in the select list run exactly once.
    pub(super) fn settings_row(&mut self, select: &'a SelectStmt, top: bool) {
        self.conditional |= !select.from_clause.is_empty() || select.where_clause.is_some();
        self.settings_row = None;
        // In a nested select, or under column aliases, `name` may be another column.
        let [from] = select.from_clause.as_slice() else {
            return;
        };
        let Some(NodeEnum::RangeVar(table)) = &from.node else {
            return;
        };
        let builtin = matches!(table.schemaname.as_str(), "" | "pg_catalog");
        if !top || table.relname != "pg_settings" || !builtin || table.alias.is_some() {
            return;
        }
        let condition = select
            .where_clause
            .as_ref()
            .and_then(|node| node.node.as_ref());
        if let Some(NodeEnum::AExpr(equals)) = condition
            && words(&equals.name) == ["="]
            && let Some(NodeEnum::ColumnRef(column)) =
                equals.lexpr.as_ref().and_then(|node| node.node.as_ref())
            && words(&column.fields) == ["name"]
        {
            self.settings_row = equals.rexpr.as_deref().and_then(literal_text);
        }
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
        if is_privileged(name) {
            // RESET SESSION AUTHORIZATION is a part of DISCARD ALL, which pools send.
            let harmless = name == "session_authorization" && matches!(new, NewValue::Initial);
            if !harmless {
                self.find(rule::SET_ROLE, name, -1);
                self.find(rule::RO_SET, name, -1);
            }
            return;
        }
        let allowed = match for_readers(name) {
            Some(Readers::Any) => true,
            Some(Readers::OnOnly) => match new {
                NewValue::Initial => true,
                NewValue::Text(text) => boolean(text) == Some(true),
                NewValue::Hidden => false,
            },
            None => self.functions.settings.contains(name) || matches!(new, NewValue::Initial),
        };
        if !allowed {
            self.find(rule::RO_SET, name, -1);
        }
    }
}

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
