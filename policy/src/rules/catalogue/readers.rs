//! Rules for subjects that may only read.

use super::{Applies, DenialClass, Rule, RuleId, Severity};

rules! {
    RO_WRITE = "RO-WRITE-01", "data modification", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Ask for write rights on this target if the change is yours to make.";
    RO_INTO = "RO-INTO-01", "creating a table from a query", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Run the SELECT without INTO or CREATE TABLE AS.";
    RO_DDL = "RO-DDL-01", "schema change or maintenance", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Ask for write rights on this target if the change is yours to make.";
    RO_CODE = "RO-CODE-01", "code that cannot be seen", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "What runs inside cannot be judged; write the query out instead.";
    RO_LOCK_ROWS = "RO-LOCK-01", "row locks", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Run the SELECT without its locking clause.";
    RO_LOCK_TABLE = "RO-LOCK-02", "table locks that hold up others", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Only LOCK TABLE ... IN ACCESS SHARE MODE is open to readers.";
    RO_EXPLAIN = "RO-EXPLAIN-01", "EXPLAIN of more than a query", Readers, Critical, ReadOnly,
        "cannot execute {} of a statement other than SELECT with read-only rights",
        "Planning a change takes its locks, and ANALYZE runs it; explain a SELECT.";
    RO_COPY = "RO-COPY-01", "COPY other than to the client", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Use COPY ... TO STDOUT.";
    RO_READ_WRITE = "RO-TXN-01", "leaving read-only mode", Readers, Critical, ReadOnly,
        "cannot set transaction {} with read-only rights",
        "Begin the transaction without an access mode or with READ ONLY.";
    RO_TWO_PHASE = "RO-TXN-02", "two-phase commit", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Use COMMIT or ROLLBACK.";
    RO_NOTIFY = "RO-NOTIFY-01", "notifications", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Ask for write rights on this target if you need notifications.";
    RO_FUNCTION = "RO-FUNC-01", "function not known to only read", Readers, Critical, ReadOnly,
        "cannot call function {} with read-only rights: it is not known to only read",
        "If it only reads, an administrator can add it to readonly_functions.";
    RO_EFFECT = "RO-FUNC-02", "function with effects", Readers, Critical, ReadOnly,
        "cannot call function {} with read-only rights",
        "It does more than read. An administrator can add it to readonly_functions if you need it.";
    RO_OPERATOR = "RO-OPER-01", "operator of another schema", Readers, Critical, ReadOnly,
        "cannot use operator {} with read-only rights: it may be bound to any function",
        "Use an operator that is built in, without a schema; an administrator can add others to readonly_functions.";
    RO_CATALOG = "RO-CAT-01", "files and credentials of the server in a relation", Readers, Critical, ReadOnly,
        "cannot read {} with read-only rights: it shows files or credentials of the server",
        "pg_roles, pg_user and pg_settings show what is no secret.";
    RO_SET = "RO-SET-01", "session variable closed to readers", Readers, Critical, ReadOnly,
        "cannot change parameter \"{}\" with read-only rights",
        "If it is harmless, an administrator can add it to session_variables.";
    RO_KIND = "RO-KIND-01", "statement closed to readers", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Ask for write rights on this target if the change is yours to make.";
    RO_STATEMENTS = "RO-CAT-02", "what other sessions run", Readers, Critical, ReadOnly,
        "cannot read {} with read-only rights: it shows statements of other sessions",
        "Ask somebody with write rights on this target.";
    RO_OUT = "RO-OUT-01", "pipeline that writes its result", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights",
        "Run the pipeline without its writing stage.";
    RO_SCRIPT = "RO-CODE-02", "JavaScript on the server", Readers, Critical, ReadOnly,
        "cannot execute {} with read-only rights: it runs JavaScript on the server",
        "Write it with operators, such as $expr.";
    RO_STREAM = "RO-STREAM-01", "answers that never end", Readers, Critical, ReadOnly,
        "cannot use {} with read-only rights: its answer never ends",
        "Run a query that ends, and repeat it.";
}
