//! Which nodes are statements, and what a statement does before its details are looked at.
//!
//! A table, not logic: no wildcard arm, so that a statement a new grammar brings breaks the build.

use pg_query::NodeRef;

use crate::decision::StatementKind;

/// Kind and name of a statement; `None` for a node that is no statement of its own.
pub(super) fn statement(node: NodeRef<'_>) -> Option<(StatementKind, &'static str)> {
    use StatementKind::{Admin, Ddl, Procedure, Read, Session, Transaction, Write};
    Some(match node {
        NodeRef::SelectStmt(_) => (Read, "SELECT"),
        NodeRef::VariableShowStmt(_) => (Read, "SHOW"),
        NodeRef::ExplainStmt(_) => (Read, "EXPLAIN"),
        NodeRef::FetchStmt(_) => (Read, "FETCH"),
        NodeRef::ExecuteStmt(_) => (Read, "EXECUTE"),
        NodeRef::TransactionStmt(_) => (Transaction, "BEGIN"),
        NodeRef::ConstraintsSetStmt(_) => (Transaction, "SET CONSTRAINTS"),
        NodeRef::VariableSetStmt(_) => (Session, "SET"),
        NodeRef::DiscardStmt(_) => (Session, "DISCARD"),
        NodeRef::PrepareStmt(_) => (Session, "PREPARE"),
        NodeRef::DeallocateStmt(_) => (Session, "DEALLOCATE"),
        NodeRef::DeclareCursorStmt(_) => (Session, "DECLARE CURSOR"),
        NodeRef::ClosePortalStmt(_) => (Session, "CLOSE"),
        NodeRef::ListenStmt(_) => (Session, "LISTEN"),
        NodeRef::UnlistenStmt(_) => (Session, "UNLISTEN"),
        NodeRef::NotifyStmt(_) => (Session, "NOTIFY"),
        NodeRef::LockStmt(_) => (Session, "LOCK TABLE"),
        NodeRef::InsertStmt(_) => (Write, "INSERT"),
        NodeRef::UpdateStmt(_) => (Write, "UPDATE"),
        NodeRef::DeleteStmt(_) => (Write, "DELETE"),
        NodeRef::MergeStmt(_) => (Write, "MERGE"),
        NodeRef::TruncateStmt(_) => (Write, "TRUNCATE"),
        NodeRef::CopyStmt(_) => (Write, "COPY"),
        NodeRef::DoStmt(_) => (Procedure, "DO"),
        NodeRef::CallStmt(_) => (Procedure, "CALL"),
        NodeRef::CreateSchemaStmt(_) => (Ddl, "CREATE SCHEMA"),
        NodeRef::AlterTableStmt(_) => (Ddl, "ALTER TABLE"),
        NodeRef::ReplicaIdentityStmt(_) => (Ddl, "ALTER TABLE"),
        NodeRef::AlterCollationStmt(_) => (Ddl, "ALTER COLLATION"),
        NodeRef::AlterDomainStmt(_) => (Ddl, "ALTER DOMAIN"),
        NodeRef::GrantStmt(_) => (Ddl, "GRANT"),
        NodeRef::AlterDefaultPrivilegesStmt(_) => (Ddl, "ALTER DEFAULT PRIVILEGES"),
        NodeRef::CreateStmt(_) => (Ddl, "CREATE TABLE"),
        NodeRef::AlterTableMoveAllStmt(_) => (Ddl, "ALTER TABLE"),
        NodeRef::CreateExtensionStmt(_) => (Ddl, "CREATE EXTENSION"),
        NodeRef::AlterExtensionStmt(_) => (Ddl, "ALTER EXTENSION"),
        NodeRef::AlterExtensionContentsStmt(_) => (Ddl, "ALTER EXTENSION"),
        NodeRef::CreatePolicyStmt(_) => (Ddl, "CREATE POLICY"),
        NodeRef::AlterPolicyStmt(_) => (Ddl, "ALTER POLICY"),
        NodeRef::CreateTrigStmt(_) => (Ddl, "CREATE TRIGGER"),
        NodeRef::CreateSeqStmt(_) => (Ddl, "CREATE SEQUENCE"),
        NodeRef::AlterSeqStmt(_) => (Ddl, "ALTER SEQUENCE"),
        NodeRef::DefineStmt(_) => (Ddl, "CREATE"),
        NodeRef::CreateDomainStmt(_) => (Ddl, "CREATE DOMAIN"),
        NodeRef::CreateOpClassStmt(_) => (Ddl, "CREATE OPERATOR CLASS"),
        NodeRef::CreateOpFamilyStmt(_) => (Ddl, "CREATE OPERATOR FAMILY"),
        NodeRef::AlterOpFamilyStmt(_) => (Ddl, "ALTER OPERATOR FAMILY"),
        NodeRef::DropStmt(_) => (Ddl, "DROP"),
        NodeRef::CommentStmt(_) => (Ddl, "COMMENT"),
        NodeRef::IndexStmt(_) => (Ddl, "CREATE INDEX"),
        NodeRef::CreateStatsStmt(_) => (Ddl, "CREATE STATISTICS"),
        NodeRef::AlterStatsStmt(_) => (Ddl, "ALTER STATISTICS"),
        NodeRef::CreateFunctionStmt(_) => (Ddl, "CREATE FUNCTION"),
        NodeRef::AlterFunctionStmt(_) => (Ddl, "ALTER FUNCTION"),
        NodeRef::RenameStmt(_) => (Ddl, "ALTER"),
        NodeRef::AlterObjectDependsStmt(_) => (Ddl, "ALTER"),
        NodeRef::AlterObjectSchemaStmt(_) => (Ddl, "ALTER"),
        NodeRef::AlterOwnerStmt(_) => (Ddl, "ALTER"),
        NodeRef::AlterOperatorStmt(_) => (Ddl, "ALTER OPERATOR"),
        NodeRef::AlterTypeStmt(_) => (Ddl, "ALTER TYPE"),
        NodeRef::RuleStmt(_) => (Ddl, "CREATE RULE"),
        NodeRef::CompositeTypeStmt(_) => (Ddl, "CREATE TYPE"),
        NodeRef::CreateEnumStmt(_) => (Ddl, "CREATE TYPE"),
        NodeRef::CreateRangeStmt(_) => (Ddl, "CREATE TYPE"),
        NodeRef::AlterEnumStmt(_) => (Ddl, "ALTER TYPE"),
        NodeRef::ViewStmt(_) => (Ddl, "CREATE VIEW"),
        NodeRef::ClusterStmt(_) => (Ddl, "CLUSTER"),
        NodeRef::VacuumStmt(_) => (Ddl, "VACUUM"),
        NodeRef::CreateTableAsStmt(_) => (Ddl, "CREATE TABLE AS"),
        NodeRef::RefreshMatViewStmt(_) => (Ddl, "REFRESH MATERIALIZED VIEW"),
        NodeRef::ReindexStmt(_) => (Ddl, "REINDEX"),
        NodeRef::CreateConversionStmt(_) => (Ddl, "CREATE CONVERSION"),
        NodeRef::CreateCastStmt(_) => (Ddl, "CREATE CAST"),
        NodeRef::CreateTransformStmt(_) => (Ddl, "CREATE TRANSFORM"),
        NodeRef::DropOwnedStmt(_) => (Ddl, "DROP OWNED"),
        NodeRef::AlterTsdictionaryStmt(_) => (Ddl, "ALTER TEXT SEARCH DICTIONARY"),
        NodeRef::AlterTsconfigurationStmt(_) => (Ddl, "ALTER TEXT SEARCH CONFIGURATION"),
        NodeRef::CreatePublicationStmt(_) => (Ddl, "CREATE PUBLICATION"),
        NodeRef::AlterPublicationStmt(_) => (Ddl, "ALTER PUBLICATION"),
        NodeRef::GrantRoleStmt(_) => (Admin, "GRANT ROLE"),
        NodeRef::CreateTableSpaceStmt(_) => (Admin, "CREATE TABLESPACE"),
        NodeRef::DropTableSpaceStmt(_) => (Admin, "DROP TABLESPACE"),
        NodeRef::AlterTableSpaceOptionsStmt(_) => (Admin, "ALTER TABLESPACE"),
        NodeRef::CreateFdwStmt(_) => (Admin, "CREATE FOREIGN DATA WRAPPER"),
        NodeRef::AlterFdwStmt(_) => (Admin, "ALTER FOREIGN DATA WRAPPER"),
        NodeRef::CreateForeignServerStmt(_) => (Admin, "CREATE SERVER"),
        NodeRef::AlterForeignServerStmt(_) => (Admin, "ALTER SERVER"),
        NodeRef::CreateForeignTableStmt(_) => (Admin, "CREATE FOREIGN TABLE"),
        NodeRef::CreateUserMappingStmt(_) => (Admin, "CREATE USER MAPPING"),
        NodeRef::AlterUserMappingStmt(_) => (Admin, "ALTER USER MAPPING"),
        NodeRef::DropUserMappingStmt(_) => (Admin, "DROP USER MAPPING"),
        NodeRef::ImportForeignSchemaStmt(_) => (Admin, "IMPORT FOREIGN SCHEMA"),
        NodeRef::CreateAmStmt(_) => (Admin, "CREATE ACCESS METHOD"),
        NodeRef::CreateEventTrigStmt(_) => (Admin, "CREATE EVENT TRIGGER"),
        NodeRef::AlterEventTrigStmt(_) => (Admin, "ALTER EVENT TRIGGER"),
        NodeRef::CreatePlangStmt(_) => (Admin, "CREATE LANGUAGE"),
        NodeRef::CreateRoleStmt(_) => (Admin, "CREATE ROLE"),
        NodeRef::AlterRoleStmt(_) => (Admin, "ALTER ROLE"),
        NodeRef::AlterRoleSetStmt(_) => (Admin, "ALTER ROLE"),
        NodeRef::DropRoleStmt(_) => (Admin, "DROP ROLE"),
        NodeRef::SecLabelStmt(_) => (Admin, "SECURITY LABEL"),
        NodeRef::LoadStmt(_) => (Admin, "LOAD"),
        NodeRef::CreatedbStmt(_) => (Admin, "CREATE DATABASE"),
        NodeRef::AlterDatabaseStmt(_) => (Admin, "ALTER DATABASE"),
        NodeRef::AlterDatabaseRefreshCollStmt(_) => (Admin, "ALTER DATABASE"),
        NodeRef::AlterDatabaseSetStmt(_) => (Admin, "ALTER DATABASE"),
        NodeRef::DropdbStmt(_) => (Admin, "DROP DATABASE"),
        NodeRef::AlterSystemStmt(_) => (Admin, "ALTER SYSTEM"),
        NodeRef::CheckPointStmt(_) => (Admin, "CHECKPOINT"),
        NodeRef::ReassignOwnedStmt(_) => (Admin, "REASSIGN OWNED"),
        NodeRef::CreateSubscriptionStmt(_) => (Admin, "CREATE SUBSCRIPTION"),
        NodeRef::AlterSubscriptionStmt(_) => (Admin, "ALTER SUBSCRIPTION"),
        NodeRef::DropSubscriptionStmt(_) => (Admin, "DROP SUBSCRIPTION"),
        NodeRef::Alias(_)
        | NodeRef::RangeVar(_)
        | NodeRef::TableFunc(_)
        | NodeRef::IntoClause(_)
        | NodeRef::Var(_)
        | NodeRef::Param(_)
        | NodeRef::Aggref(_)
        | NodeRef::GroupingFunc(_)
        | NodeRef::WindowFunc(_)
        | NodeRef::WindowFuncRunCondition(_)
        | NodeRef::MergeSupportFunc(_)
        | NodeRef::SubscriptingRef(_)
        | NodeRef::FuncExpr(_)
        | NodeRef::NamedArgExpr(_)
        | NodeRef::OpExpr(_)
        | NodeRef::DistinctExpr(_)
        | NodeRef::NullIfExpr(_)
        | NodeRef::ScalarArrayOpExpr(_)
        | NodeRef::BoolExpr(_)
        | NodeRef::SubLink(_)
        | NodeRef::SubPlan(_)
        | NodeRef::AlternativeSubPlan(_)
        | NodeRef::FieldSelect(_)
        | NodeRef::FieldStore(_)
        | NodeRef::RelabelType(_)
        | NodeRef::CoerceViaIo(_)
        | NodeRef::ArrayCoerceExpr(_)
        | NodeRef::ConvertRowtypeExpr(_)
        | NodeRef::CollateExpr(_)
        | NodeRef::CaseExpr(_)
        | NodeRef::CaseWhen(_)
        | NodeRef::CaseTestExpr(_)
        | NodeRef::ArrayExpr(_)
        | NodeRef::RowExpr(_)
        | NodeRef::RowCompareExpr(_)
        | NodeRef::CoalesceExpr(_)
        | NodeRef::MinMaxExpr(_)
        | NodeRef::SqlvalueFunction(_)
        | NodeRef::XmlExpr(_)
        | NodeRef::JsonFormat(_)
        | NodeRef::JsonReturning(_)
        | NodeRef::JsonValueExpr(_)
        | NodeRef::JsonConstructorExpr(_)
        | NodeRef::JsonIsPredicate(_)
        | NodeRef::JsonBehavior(_)
        | NodeRef::JsonExpr(_)
        | NodeRef::JsonTablePath(_)
        | NodeRef::JsonTablePathScan(_)
        | NodeRef::JsonTableSiblingJoin(_)
        | NodeRef::NullTest(_)
        | NodeRef::BooleanTest(_)
        | NodeRef::MergeAction(_)
        | NodeRef::CoerceToDomain(_)
        | NodeRef::CoerceToDomainValue(_)
        | NodeRef::SetToDefault(_)
        | NodeRef::CurrentOfExpr(_)
        | NodeRef::NextValueExpr(_)
        | NodeRef::InferenceElem(_)
        | NodeRef::ReturningExpr(_)
        | NodeRef::TargetEntry(_)
        | NodeRef::RangeTblRef(_)
        | NodeRef::JoinExpr(_)
        | NodeRef::FromExpr(_)
        | NodeRef::OnConflictExpr(_)
        | NodeRef::Query(_)
        | NodeRef::TypeName(_)
        | NodeRef::ColumnRef(_)
        | NodeRef::ParamRef(_)
        | NodeRef::AExpr(_)
        | NodeRef::TypeCast(_)
        | NodeRef::CollateClause(_)
        | NodeRef::RoleSpec(_)
        | NodeRef::FuncCall(_)
        | NodeRef::AStar(_)
        | NodeRef::AIndices(_)
        | NodeRef::AIndirection(_)
        | NodeRef::AArrayExpr(_)
        | NodeRef::ResTarget(_)
        | NodeRef::MultiAssignRef(_)
        | NodeRef::SortBy(_)
        | NodeRef::WindowDef(_)
        | NodeRef::RangeSubselect(_)
        | NodeRef::RangeFunction(_)
        | NodeRef::RangeTableFunc(_)
        | NodeRef::RangeTableFuncCol(_)
        | NodeRef::RangeTableSample(_)
        | NodeRef::ColumnDef(_)
        | NodeRef::TableLikeClause(_)
        | NodeRef::IndexElem(_)
        | NodeRef::DefElem(_)
        | NodeRef::LockingClause(_)
        | NodeRef::XmlSerialize(_)
        | NodeRef::PartitionElem(_)
        | NodeRef::PartitionSpec(_)
        | NodeRef::PartitionBoundSpec(_)
        | NodeRef::PartitionRangeDatum(_)
        | NodeRef::PartitionCmd(_)
        | NodeRef::RangeTblEntry(_)
        | NodeRef::RtepermissionInfo(_)
        | NodeRef::RangeTblFunction(_)
        | NodeRef::TableSampleClause(_)
        | NodeRef::WithCheckOption(_)
        | NodeRef::SortGroupClause(_)
        | NodeRef::GroupingSet(_)
        | NodeRef::WindowClause(_)
        | NodeRef::RowMarkClause(_)
        | NodeRef::WithClause(_)
        | NodeRef::InferClause(_)
        | NodeRef::OnConflictClause(_)
        | NodeRef::CtesearchClause(_)
        | NodeRef::CtecycleClause(_)
        | NodeRef::CommonTableExpr(_)
        | NodeRef::MergeWhenClause(_)
        | NodeRef::ReturningOption(_)
        | NodeRef::ReturningClause(_)
        | NodeRef::TriggerTransition(_)
        | NodeRef::JsonOutput(_)
        | NodeRef::JsonArgument(_)
        | NodeRef::JsonFuncExpr(_)
        | NodeRef::JsonTablePathSpec(_)
        | NodeRef::JsonTable(_)
        | NodeRef::JsonTableColumn(_)
        | NodeRef::JsonKeyValue(_)
        | NodeRef::JsonParseExpr(_)
        | NodeRef::JsonScalarExpr(_)
        | NodeRef::JsonSerializeExpr(_)
        | NodeRef::JsonObjectConstructor(_)
        | NodeRef::JsonArrayConstructor(_)
        | NodeRef::JsonArrayQueryConstructor(_)
        | NodeRef::JsonAggConstructor(_)
        | NodeRef::JsonObjectAgg(_)
        | NodeRef::JsonArrayAgg(_)
        | NodeRef::RawStmt(_)
        | NodeRef::SetOperationStmt(_)
        | NodeRef::ReturnStmt(_)
        | NodeRef::PlassignStmt(_)
        | NodeRef::AlterTableCmd(_)
        | NodeRef::AtalterConstraint(_)
        | NodeRef::ObjectWithArgs(_)
        | NodeRef::AccessPriv(_)
        | NodeRef::Constraint(_)
        | NodeRef::CreateOpClassItem(_)
        | NodeRef::StatsElem(_)
        | NodeRef::FunctionParameter(_)
        | NodeRef::InlineCodeBlock(_)
        | NodeRef::CallContext(_)
        | NodeRef::VacuumRelation(_)
        | NodeRef::PublicationTable(_)
        | NodeRef::PublicationObjSpec(_)
        | NodeRef::Integer(_)
        | NodeRef::Float(_)
        | NodeRef::Boolean(_)
        | NodeRef::String(_)
        | NodeRef::BitString(_)
        | NodeRef::List(_)
        | NodeRef::IntList(_)
        | NodeRef::OidList(_)
        | NodeRef::AConst(_) => return None,
    })
}
