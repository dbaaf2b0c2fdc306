//! Statements: what each kind does beyond its place in the table of kinds.

use pg_query::protobuf::{
    CopyStmt, DefElem, DiscardMode, ExplainStmt, FetchStmt, ObjectType, TransactionStmt,
    TransactionStmtKind,
};
use pg_query::{Node, NodeEnum, NodeRef};

use super::object::{self, Verb};
use super::walk::{Frame, Walk};
use crate::decision::{CursorUse, Effects, PreparedUse, SettingChange, StatementKind, TableAccess};
use crate::rules::catalogue as rule;

mod admin;
mod naming;

pub(super) use naming::precise_name;

/// What tables in and below a statement are used for.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`statement()` is the exhaustive table; here only statements that differ from their kind"
)]
pub(super) fn access_below(node: NodeRef<'_>, kind: StatementKind, below: &mut Frame<'_>) {
    let (typed, listed) = match kind {
        StatementKind::Write => match node {
            NodeRef::TruncateStmt(_) => (TableAccess::Write, TableAccess::Write),
            NodeRef::CopyStmt(copy) if !copy.is_from => (TableAccess::Read, TableAccess::Read),
            _ => (TableAccess::Write, TableAccess::Read),
        },
        StatementKind::Ddl | StatementKind::Admin | StatementKind::Unknown => {
            (TableAccess::Define, TableAccess::Define)
        }
        StatementKind::Session => match node {
            NodeRef::LockStmt(_) => (TableAccess::Define, TableAccess::Define),
            _ => (TableAccess::Read, TableAccess::Read),
        },
        StatementKind::Empty
        | StatementKind::Read
        | StatementKind::Transaction
        | StatementKind::Procedure => (TableAccess::Read, TableAccess::Read),
    };
    below.typed_access = typed;
    below.listed_access = listed;
}

/// The words of a dotted name.
pub(super) fn words(nodes: &[Node]) -> Vec<&str> {
    nodes
        .iter()
        .filter_map(|node| match &node.node {
            Some(NodeEnum::String(word)) => Some(word.sval.as_str()),
            _ => None,
        })
        .collect()
}

/// An option's value as the server's `defGetBoolean` reads it; an option without a value is on.
fn is_off(option: &DefElem) -> bool {
    match option.arg.as_ref().and_then(|arg| arg.node.as_ref()) {
        Some(NodeEnum::Integer(number)) => number.ival == 0,
        Some(NodeEnum::Boolean(value)) => !value.boolval,
        Some(NodeEnum::String(word)) => {
            word.sval.eq_ignore_ascii_case("off") || word.sval.eq_ignore_ascii_case("false")
        }
        _ => false,
    }
}

impl<'a> Walk<'a> {
    /// A statement, at the top or inside another.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "`statement()` is the exhaustive table; here only what needs a closer look is named"
    )]
    pub(super) fn command(
        &mut self,
        node: NodeRef<'a>,
        kind: StatementKind,
        name: &'static str,
        frame: &Frame<'a>,
        below: &mut Frame<'a>,
    ) {
        self.by_kind(node, kind, name);
        match node {
            NodeRef::SelectStmt(select) => self.settings_row(select, frame.top),
            NodeRef::UpdateStmt(update) => {
                self.pg_settings_changed(update.relation.as_ref());
            }
            NodeRef::ExplainStmt(explain) => self.explain(explain, below),
            NodeRef::ExecuteStmt(_) | NodeRef::PrepareStmt(_) | NodeRef::DeallocateStmt(_) => {
                self.prepared(node);
            }
            NodeRef::DiscardStmt(discard) => self.discard(discard.target),
            // CURSOR_OPT_HOLD of parsenodes.h.
            NodeRef::DeclareCursorStmt(cursor) if cursor.options & 0x20 != 0 => {
                self.effect(Effects::HOLD_CURSOR);
                let name = Box::from(cursor.portalname.as_str());
                self.facts.cursors.push(CursorUse::Hold(name));
            }
            NodeRef::FetchStmt(FetchStmt { .. }) => {}
            NodeRef::ListenStmt(_) => self.effect(Effects::LISTEN),
            // UNLISTEN * and CLOSE ALL.
            NodeRef::UnlistenStmt(unlisten) if unlisten.conditionname.is_empty() => {
                self.release(Effects::LISTEN);
            }
            NodeRef::ClosePortalStmt(close) if close.portalname.is_empty() => {
                self.release(Effects::HOLD_CURSOR);
            }
            NodeRef::ClosePortalStmt(close) => {
                let name = Box::from(close.portalname.as_str());
                self.facts.cursors.push(CursorUse::Close(name));
            }
            NodeRef::TransactionStmt(transaction) => self.transaction(transaction),
            NodeRef::VariableSetStmt(set) if frame.top => self.set(set),
            NodeRef::VariableSetStmt(set) => self.set_in_function(set),
            NodeRef::CopyStmt(copy) => self.copy(copy),
            // ACCESS SHARE is what every SELECT takes; pg_dump asks for it by name.
            NodeRef::LockStmt(lock) if lock.mode > 1 => {
                self.find(rule::RO_LOCK_TABLE, name, -1);
            }
            NodeRef::DoStmt(block) => {
                self.effect(Effects::OPAQUE_CODE);
                self.language(&block.args, name);
            }
            NodeRef::CallStmt(_) => self.effect(Effects::OPAQUE_CODE),
            NodeRef::CreateFunctionStmt(function) => self.language(&function.options, name),
            NodeRef::CreateExtensionStmt(extension) => self.extension(&extension.extname),
            NodeRef::AlterExtensionStmt(extension) => self.extension(&extension.extname),
            NodeRef::DropStmt(drop) => {
                self.dropped_tables(drop);
                self.administered(drop.remove_type, name);
            }
            NodeRef::DefineStmt(define) => self.defined(&define.definition),
            NodeRef::RenameStmt(rename) => self.administered(rename.rename_type, name),
            NodeRef::AlterOwnerStmt(owner) => self.administered(owner.object_type, name),
            NodeRef::AlterTableStmt(alter) => self.administered(alter.objtype, name),
            NodeRef::GrantStmt(grant) => self.administered(grant.objtype, name),
            _ => {}
        }
        if kind == StatementKind::Admin {
            self.admin(node, name);
        }
    }

    /// PREPARE, EXECUTE, DEALLOCATE.
    fn prepared(&mut self, node: NodeRef<'a>) {
        let (effect, used) = if let NodeRef::ExecuteStmt(execute) = node {
            let name = Box::from(execute.name.as_str());
            (Effects::OPAQUE_CODE, PreparedUse::Execute(name))
        } else if let NodeRef::PrepareStmt(prepare) = node {
            let name = Box::from(prepare.name.as_str());
            (Effects::SQL_PREPARE, PreparedUse::Prepare(name))
        } else if let NodeRef::DeallocateStmt(deallocate) = node {
            let used = if deallocate.isall {
                PreparedUse::DeallocateAll
            } else {
                PreparedUse::Deallocate(Box::from(deallocate.name.as_str()))
            };
            (Effects::DEALLOCATE, used)
        } else {
            return;
        };
        self.effect(effect);
        if used == PreparedUse::DeallocateAll {
            self.release(Effects::SQL_PREPARE);
        }
        self.facts.prepared.push(used);
    }

    /// Findings that follow from the kind alone.
    fn by_kind(&mut self, node: NodeRef<'a>, kind: StatementKind, name: &'static str) {
        match kind {
            StatementKind::Write => {
                // COPY out is looked at by `copy`.
                if !matches!(node, NodeRef::CopyStmt(_)) {
                    self.find(rule::RO_WRITE, name, -1);
                }
            }
            StatementKind::Ddl => {
                if matches!(node, NodeRef::CreateTableAsStmt(_)) {
                    self.find(rule::RO_INTO, name, -1);
                } else {
                    self.find(rule::RO_DDL, name, -1);
                }
            }
            StatementKind::Procedure => self.find(rule::RO_CODE, name, -1),
            StatementKind::Admin => self.find(rule::RO_DDL, name, -1),
            StatementKind::Session => {
                if matches!(node, NodeRef::ListenStmt(_) | NodeRef::NotifyStmt(_)) {
                    self.find(rule::RO_NOTIFY, name, -1);
                }
            }
            StatementKind::Empty
            | StatementKind::Read
            | StatementKind::Transaction
            | StatementKind::Unknown => {}
        }
    }

    fn explain(&mut self, explain: &'a ExplainStmt, below: &mut Frame<'a>) {
        let mut analyze = false;
        for option in &explain.options {
            let Some(NodeEnum::DefElem(option)) = &option.node else {
                continue;
            };
            if option.defname == "analyze" {
                // The last one wins, as in the server. The value may be a literal.
                analyze = !is_off(option);
                self.facts.literals_inspected |= option.arg.is_some();
            }
        }
        below.planned_only = !analyze;
        let query = explain.query.as_ref().and_then(|node| node.node.as_ref());
        // Planning takes the locks of running.
        let pure = match query {
            Some(NodeEnum::SelectStmt(_)) => true,
            Some(NodeEnum::ExecuteStmt(_)) => !analyze,
            _ => false,
        };
        if !pure {
            let name = if analyze {
                "EXPLAIN ANALYZE"
            } else {
                "EXPLAIN"
            };
            self.find(rule::RO_EXPLAIN, name, -1);
        }
    }

    fn discard(&mut self, target: i32) {
        match DiscardMode::try_from(target) {
            Ok(DiscardMode::DiscardAll) => {
                self.effect(Effects::DISCARD_ALL.union(Effects::DEALLOCATE));
                self.facts.prepared.push(PreparedUse::DeallocateAll);
                self.tracked(SettingChange::ResetAll);
            }
            Ok(DiscardMode::DiscardPlans) => self.effect(Effects::DEALLOCATE),
            Ok(DiscardMode::DiscardTemp) => self.release(Effects::TEMP_OBJECT),
            Ok(DiscardMode::DiscardSequences) => {}
            Ok(DiscardMode::Undefined) | Err(_) => self.facts.unknown = true,
        }
    }

    fn transaction(&mut self, transaction: &'a TransactionStmt) {
        match TransactionStmtKind::try_from(transaction.kind) {
            Ok(TransactionStmtKind::TransStmtBegin | TransactionStmtKind::TransStmtStart) => {
                self.transaction_modes(&transaction.options);
            }
            Ok(
                TransactionStmtKind::TransStmtSavepoint
                | TransactionStmtKind::TransStmtRelease
                | TransactionStmtKind::TransStmtRollbackTo,
            ) => self.effect(Effects::SAVEPOINT),
            Ok(
                TransactionStmtKind::TransStmtPrepare
                | TransactionStmtKind::TransStmtCommitPrepared
                | TransactionStmtKind::TransStmtRollbackPrepared,
            ) => self.find(rule::RO_TWO_PHASE, "PREPARE TRANSACTION", -1),
            Ok(TransactionStmtKind::TransStmtCommit | TransactionStmtKind::TransStmtRollback) => {}
            Ok(TransactionStmtKind::Undefined) | Err(_) => self.facts.unknown = true,
        }
    }

    /// Modes of BEGIN, SET TRANSACTION and SET SESSION CHARACTERISTICS.
    pub(super) fn transaction_modes(&mut self, modes: &'a [Node]) {
        for mode in modes {
            if let Some(NodeEnum::DefElem(mode)) = &mode.node
                && mode.defname == "transaction_read_only"
                && !is_set(mode)
            {
                self.find(rule::RO_READ_WRITE, "READ WRITE", mode.location);
            }
        }
    }

    fn copy(&mut self, copy: &'a CopyStmt) {
        if copy.is_program {
            self.find(rule::ADMIN_PROGRAM, "COPY PROGRAM", -1);
            self.find(rule::SQLI_EXEC, "COPY PROGRAM", -1);
            self.find(rule::RO_COPY, "COPY PROGRAM", -1);
            self.raise(StatementKind::Admin);
        } else if !copy.filename.is_empty() {
            self.find(rule::ADMIN_FILE, "COPY with a file of the server", -1);
            self.find(rule::RO_COPY, "COPY with a file of the server", -1);
            self.raise(StatementKind::Admin);
        } else {
            self.effect(Effects::COPY);
        }
        if copy.is_from {
            self.find(rule::RO_COPY, "COPY FROM", -1);
        } else if self.name == "COPY TO" && self.kind == StatementKind::Write {
            // COPY TO STDOUT reads; what its query does raises the kind again.
            self.kind = StatementKind::Read;
        }
    }

    /// The functions an operator, an aggregate or a type is made of: they are written as types.
    fn defined(&mut self, definition: &'a [Node]) {
        for part in definition {
            if let Some(NodeEnum::DefElem(part)) = &part.node
                && let Some(NodeEnum::TypeName(name)) =
                    part.arg.as_deref().and_then(|arg| arg.node.as_ref())
            {
                self.bound(&name.names);
            }
        }
    }

    /// A kind of object that only administrators create, change or drop.
    fn administered(&mut self, object: i32, name: &'static str) {
        let Ok(object) = ObjectType::try_from(object) else {
            self.facts.unknown = true;
            return;
        };
        if let Some(rule) = admin::rule_of(object) {
            self.find(rule, name, -1);
            self.raise(StatementKind::Admin);
        }
    }

    fn dropped_tables(&mut self, drop: &'a pg_query::protobuf::DropStmt) {
        let Ok(object) = ObjectType::try_from(drop.remove_type) else {
            return;
        };
        let table = matches!(
            object,
            ObjectType::ObjectTable
                | ObjectType::ObjectView
                | ObjectType::ObjectMatview
                | ObjectType::ObjectSequence
                | ObjectType::ObjectForeignTable
        );
        if !table {
            return;
        }
        for name in &drop.objects {
            if let Some(NodeEnum::List(name)) = &name.node
                && let [schemas @ .., table] = words(&name.items).as_slice()
            {
                let schema = schemas.last().copied().unwrap_or_default();
                self.table(schema, table, TableAccess::Define);
            }
        }
    }
}

/// Whether a transaction mode is given as true.
pub(super) fn is_set(mode: &DefElem) -> bool {
    match mode.arg.as_ref().and_then(|arg| arg.node.as_ref()) {
        Some(NodeEnum::AConst(constant)) => {
            matches!(&constant.val, Some(pg_query::protobuf::a_const::Val::Ival(value)) if value.ival != 0)
                || matches!(&constant.val, Some(pg_query::protobuf::a_const::Val::Boolval(value)) if value.boolval)
        }
        Some(NodeEnum::Integer(number)) => number.ival != 0,
        Some(NodeEnum::Boolean(value)) => value.boolval,
        _ => false,
    }
}

/// `CREATE x`, `ALTER x`, `DROP x` by the parser's number for the object.
pub(super) fn named(verb: Verb, object: i32) -> Option<&'static str> {
    let object = ObjectType::try_from(object).ok()?;
    Some(object::name(verb, object))
}
