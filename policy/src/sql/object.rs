//! Names of statements that differ by the kind of object they are about. A table, not logic.

use pg_query::protobuf::ObjectType;

/// What is done to the object.
#[derive(Clone, Copy)]
pub(super) enum Verb {
    Create,
    Alter,
    Drop,
}

impl Verb {
    const fn pick(
        self,
        create: &'static str,
        alter: &'static str,
        drop: &'static str,
    ) -> &'static str {
        match self {
            Self::Create => create,
            Self::Alter => alter,
            Self::Drop => drop,
        }
    }
}

/// `CREATE TYPE`, `DROP TABLE` and so on.
pub(super) const fn name(verb: Verb, object: ObjectType) -> &'static str {
    match object {
        ObjectType::Undefined => verb.pick("CREATE", "ALTER", "DROP"),
        ObjectType::ObjectAccessMethod => verb.pick(
            "CREATE ACCESS METHOD",
            "ALTER ACCESS METHOD",
            "DROP ACCESS METHOD",
        ),
        ObjectType::ObjectAggregate => {
            verb.pick("CREATE AGGREGATE", "ALTER AGGREGATE", "DROP AGGREGATE")
        }
        ObjectType::ObjectAmop => verb.pick(
            "CREATE OPERATOR FAMILY",
            "ALTER OPERATOR FAMILY",
            "DROP OPERATOR FAMILY",
        ),
        ObjectType::ObjectAmproc => verb.pick(
            "CREATE OPERATOR FAMILY",
            "ALTER OPERATOR FAMILY",
            "DROP OPERATOR FAMILY",
        ),
        ObjectType::ObjectAttribute => verb.pick("CREATE TYPE", "ALTER TYPE", "DROP TYPE"),
        ObjectType::ObjectCast => verb.pick("CREATE CAST", "ALTER CAST", "DROP CAST"),
        ObjectType::ObjectColumn => verb.pick("CREATE TABLE", "ALTER TABLE", "DROP TABLE"),
        ObjectType::ObjectCollation => {
            verb.pick("CREATE COLLATION", "ALTER COLLATION", "DROP COLLATION")
        }
        ObjectType::ObjectConversion => {
            verb.pick("CREATE CONVERSION", "ALTER CONVERSION", "DROP CONVERSION")
        }
        ObjectType::ObjectDatabase => {
            verb.pick("CREATE DATABASE", "ALTER DATABASE", "DROP DATABASE")
        }
        ObjectType::ObjectDefault => verb.pick("CREATE TABLE", "ALTER TABLE", "DROP TABLE"),
        ObjectType::ObjectDefacl => verb.pick(
            "CREATE DEFAULT PRIVILEGES",
            "ALTER DEFAULT PRIVILEGES",
            "DROP DEFAULT PRIVILEGES",
        ),
        ObjectType::ObjectDomain => verb.pick("CREATE DOMAIN", "ALTER DOMAIN", "DROP DOMAIN"),
        ObjectType::ObjectDomconstraint => {
            verb.pick("CREATE DOMAIN", "ALTER DOMAIN", "DROP DOMAIN")
        }
        ObjectType::ObjectEventTrigger => verb.pick(
            "CREATE EVENT TRIGGER",
            "ALTER EVENT TRIGGER",
            "DROP EVENT TRIGGER",
        ),
        ObjectType::ObjectExtension => {
            verb.pick("CREATE EXTENSION", "ALTER EXTENSION", "DROP EXTENSION")
        }
        ObjectType::ObjectFdw => verb.pick(
            "CREATE FOREIGN DATA WRAPPER",
            "ALTER FOREIGN DATA WRAPPER",
            "DROP FOREIGN DATA WRAPPER",
        ),
        ObjectType::ObjectForeignServer => {
            verb.pick("CREATE SERVER", "ALTER SERVER", "DROP SERVER")
        }
        ObjectType::ObjectForeignTable => verb.pick(
            "CREATE FOREIGN TABLE",
            "ALTER FOREIGN TABLE",
            "DROP FOREIGN TABLE",
        ),
        ObjectType::ObjectFunction => {
            verb.pick("CREATE FUNCTION", "ALTER FUNCTION", "DROP FUNCTION")
        }
        ObjectType::ObjectIndex => verb.pick("CREATE INDEX", "ALTER INDEX", "DROP INDEX"),
        ObjectType::ObjectLanguage => {
            verb.pick("CREATE LANGUAGE", "ALTER LANGUAGE", "DROP LANGUAGE")
        }
        ObjectType::ObjectLargeobject => verb.pick(
            "CREATE LARGE OBJECT",
            "ALTER LARGE OBJECT",
            "DROP LARGE OBJECT",
        ),
        ObjectType::ObjectMatview => verb.pick(
            "CREATE MATERIALIZED VIEW",
            "ALTER MATERIALIZED VIEW",
            "DROP MATERIALIZED VIEW",
        ),
        ObjectType::ObjectOpclass => verb.pick(
            "CREATE OPERATOR CLASS",
            "ALTER OPERATOR CLASS",
            "DROP OPERATOR CLASS",
        ),
        ObjectType::ObjectOperator => {
            verb.pick("CREATE OPERATOR", "ALTER OPERATOR", "DROP OPERATOR")
        }
        ObjectType::ObjectOpfamily => verb.pick(
            "CREATE OPERATOR FAMILY",
            "ALTER OPERATOR FAMILY",
            "DROP OPERATOR FAMILY",
        ),
        ObjectType::ObjectParameterAcl => {
            verb.pick("CREATE PARAMETER", "ALTER PARAMETER", "DROP PARAMETER")
        }
        ObjectType::ObjectPolicy => verb.pick("CREATE POLICY", "ALTER POLICY", "DROP POLICY"),
        ObjectType::ObjectProcedure => {
            verb.pick("CREATE PROCEDURE", "ALTER PROCEDURE", "DROP PROCEDURE")
        }
        ObjectType::ObjectPublication => verb.pick(
            "CREATE PUBLICATION",
            "ALTER PUBLICATION",
            "DROP PUBLICATION",
        ),
        ObjectType::ObjectPublicationNamespace => verb.pick(
            "CREATE PUBLICATION",
            "ALTER PUBLICATION",
            "DROP PUBLICATION",
        ),
        ObjectType::ObjectPublicationRel => verb.pick(
            "CREATE PUBLICATION",
            "ALTER PUBLICATION",
            "DROP PUBLICATION",
        ),
        ObjectType::ObjectRole => verb.pick("CREATE ROLE", "ALTER ROLE", "DROP ROLE"),
        ObjectType::ObjectRoutine => verb.pick("CREATE ROUTINE", "ALTER ROUTINE", "DROP ROUTINE"),
        ObjectType::ObjectRule => verb.pick("CREATE RULE", "ALTER RULE", "DROP RULE"),
        ObjectType::ObjectSchema => verb.pick("CREATE SCHEMA", "ALTER SCHEMA", "DROP SCHEMA"),
        ObjectType::ObjectSequence => {
            verb.pick("CREATE SEQUENCE", "ALTER SEQUENCE", "DROP SEQUENCE")
        }
        ObjectType::ObjectSubscription => verb.pick(
            "CREATE SUBSCRIPTION",
            "ALTER SUBSCRIPTION",
            "DROP SUBSCRIPTION",
        ),
        ObjectType::ObjectStatisticExt => {
            verb.pick("CREATE STATISTICS", "ALTER STATISTICS", "DROP STATISTICS")
        }
        ObjectType::ObjectTabconstraint => verb.pick("CREATE TABLE", "ALTER TABLE", "DROP TABLE"),
        ObjectType::ObjectTable => verb.pick("CREATE TABLE", "ALTER TABLE", "DROP TABLE"),
        ObjectType::ObjectTablespace => {
            verb.pick("CREATE TABLESPACE", "ALTER TABLESPACE", "DROP TABLESPACE")
        }
        ObjectType::ObjectTransform => {
            verb.pick("CREATE TRANSFORM", "ALTER TRANSFORM", "DROP TRANSFORM")
        }
        ObjectType::ObjectTrigger => verb.pick("CREATE TRIGGER", "ALTER TRIGGER", "DROP TRIGGER"),
        ObjectType::ObjectTsconfiguration => verb.pick(
            "CREATE TEXT SEARCH CONFIGURATION",
            "ALTER TEXT SEARCH CONFIGURATION",
            "DROP TEXT SEARCH CONFIGURATION",
        ),
        ObjectType::ObjectTsdictionary => verb.pick(
            "CREATE TEXT SEARCH DICTIONARY",
            "ALTER TEXT SEARCH DICTIONARY",
            "DROP TEXT SEARCH DICTIONARY",
        ),
        ObjectType::ObjectTsparser => verb.pick(
            "CREATE TEXT SEARCH PARSER",
            "ALTER TEXT SEARCH PARSER",
            "DROP TEXT SEARCH PARSER",
        ),
        ObjectType::ObjectTstemplate => verb.pick(
            "CREATE TEXT SEARCH TEMPLATE",
            "ALTER TEXT SEARCH TEMPLATE",
            "DROP TEXT SEARCH TEMPLATE",
        ),
        ObjectType::ObjectType => verb.pick("CREATE TYPE", "ALTER TYPE", "DROP TYPE"),
        ObjectType::ObjectUserMapping => verb.pick(
            "CREATE USER MAPPING",
            "ALTER USER MAPPING",
            "DROP USER MAPPING",
        ),
        ObjectType::ObjectView => verb.pick("CREATE VIEW", "ALTER VIEW", "DROP VIEW"),
    }
}
