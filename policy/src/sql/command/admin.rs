//! Statements about the server and its accounts rather than the database.

use pg_query::protobuf::ObjectType;
use pg_query::{Node, NodeEnum, NodeRef};

use crate::decision::{RuleId, StatementKind};
use crate::rules::catalogue as rule;
use crate::sql::walk::Walk;

/// Procedural languages that cannot reach outside the database. Everything else, C and every
/// `...u` language above all, is refused.
const TRUSTED_LANGUAGES: [&str; 7] = [
    "sql", "plpgsql", "plperl", "pltcl", "plv8", "pllua", "plrust",
];

/// Extensions PostgreSQL marks as trusted, and a few that add types and indexes only.
const TRUSTED_EXTENSIONS: [&str; 31] = [
    "bloom",
    "btree_gin",
    "btree_gist",
    "citext",
    "cube",
    "dict_int",
    "dict_xsyn",
    "earthdistance",
    "fuzzystrmatch",
    "hstore",
    "intagg",
    "intarray",
    "isn",
    "lo",
    "ltree",
    "pg_trgm",
    "pgcrypto",
    "plpgsql",
    "postgis",
    "postgis_topology",
    "seg",
    "tablefunc",
    "tcn",
    "timescaledb",
    "tsm_system_rows",
    "tsm_system_time",
    "unaccent",
    "uuid-ossp",
    "vector",
    "plperl",
    "pltcl",
];

/// The rule that keeps an object kind to administrators, if one does.
pub(super) const fn rule_of(object: ObjectType) -> Option<RuleId> {
    match object {
        ObjectType::ObjectRole => Some(rule::ADMIN_ROLE),
        ObjectType::ObjectTablespace
        | ObjectType::ObjectSubscription
        | ObjectType::ObjectParameterAcl
        | ObjectType::ObjectAccessMethod => Some(rule::ADMIN_SYSTEM),
        ObjectType::ObjectFdw
        | ObjectType::ObjectForeignServer
        | ObjectType::ObjectForeignTable
        | ObjectType::ObjectUserMapping => Some(rule::ADMIN_REMOTE),
        ObjectType::ObjectEventTrigger => Some(rule::ADMIN_EVENT_TRIGGER),
        ObjectType::ObjectLanguage => Some(rule::ADMIN_LANGUAGE),
        ObjectType::Undefined
        | ObjectType::ObjectDatabase
        | ObjectType::ObjectAggregate
        | ObjectType::ObjectAmop
        | ObjectType::ObjectAmproc
        | ObjectType::ObjectAttribute
        | ObjectType::ObjectCast
        | ObjectType::ObjectColumn
        | ObjectType::ObjectCollation
        | ObjectType::ObjectConversion
        | ObjectType::ObjectDefault
        | ObjectType::ObjectDefacl
        | ObjectType::ObjectDomain
        | ObjectType::ObjectDomconstraint
        | ObjectType::ObjectExtension
        | ObjectType::ObjectFunction
        | ObjectType::ObjectIndex
        | ObjectType::ObjectLargeobject
        | ObjectType::ObjectMatview
        | ObjectType::ObjectOpclass
        | ObjectType::ObjectOperator
        | ObjectType::ObjectOpfamily
        | ObjectType::ObjectPolicy
        | ObjectType::ObjectProcedure
        | ObjectType::ObjectPublication
        | ObjectType::ObjectPublicationNamespace
        | ObjectType::ObjectPublicationRel
        | ObjectType::ObjectRoutine
        | ObjectType::ObjectRule
        | ObjectType::ObjectSchema
        | ObjectType::ObjectSequence
        | ObjectType::ObjectStatisticExt
        | ObjectType::ObjectTabconstraint
        | ObjectType::ObjectTable
        | ObjectType::ObjectTransform
        | ObjectType::ObjectTrigger
        | ObjectType::ObjectTsconfiguration
        | ObjectType::ObjectTsdictionary
        | ObjectType::ObjectTsparser
        | ObjectType::ObjectTstemplate
        | ObjectType::ObjectType
        | ObjectType::ObjectView => None,
    }
}

impl<'a> Walk<'a> {
    /// Which rule keeps a statement of kind Admin to administrators.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the statements come from the exhaustive table; what is not named here gets the rule for the server itself"
    )]
    pub(super) fn admin(&mut self, node: NodeRef<'a>, name: &'static str) {
        let rule = match node {
            NodeRef::GrantRoleStmt(_)
            | NodeRef::CreateRoleStmt(_)
            | NodeRef::AlterRoleStmt(_)
            | NodeRef::AlterRoleSetStmt(_)
            | NodeRef::DropRoleStmt(_)
            | NodeRef::ReassignOwnedStmt(_) => rule::ADMIN_ROLE,
            NodeRef::CreateFdwStmt(_)
            | NodeRef::AlterFdwStmt(_)
            | NodeRef::CreateForeignServerStmt(_)
            | NodeRef::AlterForeignServerStmt(_)
            | NodeRef::CreateForeignTableStmt(_)
            | NodeRef::CreateUserMappingStmt(_)
            | NodeRef::AlterUserMappingStmt(_)
            | NodeRef::DropUserMappingStmt(_)
            | NodeRef::ImportForeignSchemaStmt(_) => {
                self.find(rule::SQLI_OOB, name, -1);
                rule::ADMIN_REMOTE
            }
            NodeRef::CreateEventTrigStmt(_) | NodeRef::AlterEventTrigStmt(_) => {
                rule::ADMIN_EVENT_TRIGGER
            }
            NodeRef::CreatePlangStmt(_) => rule::ADMIN_LANGUAGE,
            NodeRef::LoadStmt(_) => {
                self.effect(crate::decision::Effects::UNTRACKED_SETTING);
                rule::ADMIN_LOAD
            }
            NodeRef::SecLabelStmt(_) => rule::ADMIN_LABEL,
            _ => rule::ADMIN_SYSTEM,
        };
        self.find(rule, name, -1);
        let secret = matches!(
            node,
            NodeRef::CreateRoleStmt(_)
                | NodeRef::AlterRoleStmt(_)
                | NodeRef::AlterRoleSetStmt(_)
                | NodeRef::CreateForeignServerStmt(_)
                | NodeRef::AlterForeignServerStmt(_)
                | NodeRef::CreateUserMappingStmt(_)
                | NodeRef::AlterUserMappingStmt(_)
                | NodeRef::CreateSubscriptionStmt(_)
                | NodeRef::AlterSubscriptionStmt(_)
                | NodeRef::AlterSystemStmt(_)
        );
        self.facts.carries_secret |= secret;
    }

    /// The language of a function or a DO block.
    pub(super) fn language(&mut self, options: &'a [Node], name: &'static str) {
        for option in options {
            let Some(NodeEnum::DefElem(option)) = &option.node else {
                continue;
            };
            if option.defname != "language" {
                continue;
            }
            // `LANGUAGE 'C'` is a literal.
            self.facts.literals_inspected = true;
            let language = match option.arg.as_ref().and_then(|arg| arg.node.as_ref()) {
                Some(NodeEnum::String(word)) => word.sval.to_ascii_lowercase(),
                _ => String::new(),
            };
            if !TRUSTED_LANGUAGES.contains(&language.as_str()) {
                self.find(rule::ADMIN_LANGUAGE, name, option.location);
                self.find(rule::SQLI_EXEC, name, option.location);
                self.raise(StatementKind::Admin);
            }
        }
    }

    pub(super) fn extension(&mut self, extension: &'a str) {
        if !TRUSTED_EXTENSIONS.contains(&extension) {
            self.find(rule::ADMIN_EXTENSION, extension, -1);
            self.raise(StatementKind::Admin);
        }
    }

    /// `UPDATE pg_settings` sets any variable through the view's rule.
    pub(super) fn pg_settings_changed(&mut self, table: Option<&pg_query::protobuf::RangeVar>) {
        if let Some(table) = table
            && table.relname == "pg_settings"
        {
            self.effect(crate::decision::Effects::UNTRACKED_SETTING);
            self.find(rule::SET_VIEW, "pg_settings", table.location);
        }
    }
}
