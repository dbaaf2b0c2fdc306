//! Names of statements that depend on more than the node's type.

use pg_query::NodeRef;
use pg_query::protobuf::{ObjectType, RoleStmtType, TransactionStmtKind, VariableSetKind};

use super::named;
use crate::sql::object::Verb;

/// The name where the node's type alone does not give it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`statement()` names every statement; here only the ones with several names"
)]
pub(in crate::sql) fn precise_name(node: NodeRef<'_>) -> Option<&'static str> {
    match node {
        NodeRef::SelectStmt(select) if select.into_clause.is_some() => Some("SELECT INTO"),
        NodeRef::TransactionStmt(transaction) => transaction_name(transaction.kind),
        NodeRef::VariableSetStmt(set) => match VariableSetKind::try_from(set.kind) {
            Ok(VariableSetKind::VarReset | VariableSetKind::VarResetAll) => Some("RESET"),
            Ok(VariableSetKind::VarSetMulti) if set.name == "TRANSACTION" => {
                Some("SET TRANSACTION")
            }
            _ => None,
        },
        NodeRef::CopyStmt(copy) if copy.is_from => Some("COPY FROM"),
        NodeRef::CopyStmt(_) => Some("COPY TO"),
        NodeRef::FetchStmt(fetch) if fetch.ismove => Some("MOVE"),
        NodeRef::GrantStmt(grant) if !grant.is_grant => Some("REVOKE"),
        NodeRef::GrantRoleStmt(grant) if !grant.is_grant => Some("REVOKE ROLE"),
        NodeRef::VacuumStmt(vacuum) if !vacuum.is_vacuumcmd => Some("ANALYZE"),
        NodeRef::CreateFunctionStmt(function) if function.is_procedure => Some("CREATE PROCEDURE"),
        NodeRef::CreateTableAsStmt(create) => match ObjectType::try_from(create.objtype) {
            Ok(ObjectType::ObjectMatview) => Some("CREATE MATERIALIZED VIEW"),
            _ => None,
        },
        NodeRef::CreateRoleStmt(role) => match RoleStmtType::try_from(role.stmt_type) {
            Ok(RoleStmtType::RolestmtUser) => Some("CREATE USER"),
            Ok(RoleStmtType::RolestmtGroup) => Some("CREATE GROUP"),
            _ => None,
        },
        NodeRef::DefineStmt(define) => named(Verb::Create, define.kind),
        NodeRef::DropStmt(drop) => named(Verb::Drop, drop.remove_type),
        NodeRef::AlterTableStmt(alter) => named(Verb::Alter, alter.objtype),
        NodeRef::RenameStmt(rename) => named(Verb::Alter, rename.rename_type),
        NodeRef::AlterOwnerStmt(owner) => named(Verb::Alter, owner.object_type),
        NodeRef::AlterObjectSchemaStmt(object) => named(Verb::Alter, object.object_type),
        NodeRef::AlterObjectDependsStmt(object) => named(Verb::Alter, object.object_type),
        NodeRef::AlterFunctionStmt(function) => named(Verb::Alter, function.objtype),
        _ => None,
    }
}

fn transaction_name(kind: i32) -> Option<&'static str> {
    Some(match TransactionStmtKind::try_from(kind).ok()? {
        TransactionStmtKind::Undefined => return None,
        TransactionStmtKind::TransStmtBegin => "BEGIN",
        TransactionStmtKind::TransStmtStart => "START TRANSACTION",
        TransactionStmtKind::TransStmtCommit => "COMMIT",
        TransactionStmtKind::TransStmtRollback => "ROLLBACK",
        TransactionStmtKind::TransStmtSavepoint => "SAVEPOINT",
        TransactionStmtKind::TransStmtRelease => "RELEASE",
        TransactionStmtKind::TransStmtRollbackTo => "ROLLBACK TO",
        TransactionStmtKind::TransStmtPrepare => "PREPARE TRANSACTION",
        TransactionStmtKind::TransStmtCommitPrepared => "COMMIT PREPARED",
        TransactionStmtKind::TransStmtRollbackPrepared => "ROLLBACK PREPARED",
    })
}
