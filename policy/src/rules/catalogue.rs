//! Every rule: what it is called, whom it concerns, what the person refused is told.
//!
//! A table. The examples of each rule (in the sibling file `examples.rs`) are its tests.

use crate::decision::{DenialClass, RuleId};

/// How grave a finding of an injection rule is. For the other rules it is a remark for readers
/// of the audit log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth recording.
    Info,
    /// Unusual.
    Low,
    /// Suspicious.
    Medium,
    /// Suspicious enough for an alert.
    High,
    /// An attack, or a statement that can never be right.
    Critical,
}

impl Severity {
    /// What a finding adds to the score of a text.
    #[must_use]
    pub const fn score(self) -> u32 {
        match self {
            Self::Info => 0,
            Self::Low => 10,
            Self::Medium => 25,
            Self::High => 50,
            Self::Critical => 100,
        }
    }
}

/// Who is refused because of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applies {
    /// Subjects that may only read.
    Readers,
    /// Everybody but administrators.
    Restricted,
    /// Everybody.
    Everybody,
    /// Whoever is judged for injection, when the scores add up.
    Injection,
    /// Subjects whose roles say which tables they may use.
    Confined,
    /// Those of them whose `search_path` is kept.
    Pinned,
    /// Subjects whose roles look at changes of every row.
    AllRows,
    /// Subjects whose roles bound `statement_timeout`.
    Timed,
}

/// A rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its identifier.
    pub id: RuleId,
    /// What it is about, in a few words.
    pub title: &'static str,
    /// Whom it concerns.
    pub applies: Applies,
    /// How grave it is.
    pub severity: Severity,
    /// The family of its refusal.
    pub class: DenialClass,
    /// The message, `{}` standing for the statement, function or variable.
    pub message: &'static str,
    /// What to do next.
    pub hint: &'static str,
}

/// A text and whether a rule fires on it.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The rule.
    pub rule: RuleId,
    /// Texts on which it fires.
    pub fires: &'static [&'static str],
    /// Texts on which it does not.
    pub silent: &'static [&'static str],
}

macro_rules! rules {
    ($($constant:ident = $id:literal, $title:literal, $applies:ident, $severity:ident, $class:ident,
        $message:literal, $hint:literal;)+) => {
        $(
            #[doc = concat!("`", $id, "`: ", $title, ".")]
            pub const $constant: RuleId = RuleId($id);
        )+

        /// All rules.
        pub const RULES: &[Rule] = &[$(Rule {
            id: $constant,
            title: $title,
            applies: Applies::$applies,
            severity: Severity::$severity,
            class: DenialClass::$class,
            message: $message,
            hint: $hint,
        }),+];
    };
}

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

    ADMIN_ROLE = "ADMIN-ROLE-01", "roles and membership", Restricted, Critical, Forbidden,
        "permission denied to execute {}",
        "Roles are administered outside this session; ask an administrator of the target.";
    ADMIN_SYSTEM = "ADMIN-SYS-01", "the server itself", Restricted, Critical, Forbidden,
        "permission denied to execute {}",
        "It concerns the whole server; ask an administrator of the target.";
    ADMIN_FILE = "ADMIN-FILE-01", "files of the server", Restricted, Critical, Forbidden,
        "permission denied to use {}: it reaches files of the server",
        "Use COPY ... TO STDOUT or FROM STDIN; psql's \\copy does that.";
    ADMIN_PROGRAM = "ADMIN-EXEC-01", "programs on the server", Restricted, Critical, Forbidden,
        "permission denied to use {}: it runs a program on the server",
        "Use COPY ... TO STDOUT or FROM STDIN and run the program on your side.";
    ADMIN_LANGUAGE = "ADMIN-LANG-01", "untrusted languages", Restricted, Critical, Forbidden,
        "permission denied to execute {} in an untrusted language",
        "Use SQL or PL/pgSQL.";
    ADMIN_EXTENSION = "ADMIN-EXT-01", "extensions that reach outside", Restricted, Critical, Forbidden,
        "permission denied to create or update extension {}",
        "Ask an administrator of the target to install it.";
    ADMIN_REMOTE = "ADMIN-REMOTE-01", "other servers", Restricted, Critical, Forbidden,
        "permission denied to use {}: it reaches other servers",
        "Connect to the other server as a target of its own.";
    ADMIN_SIGNAL = "ADMIN-SIGNAL-01", "other sessions and the server's work", Restricted, Critical, Forbidden,
        "permission denied to call function {}",
        "It acts on other sessions or the whole server; ask an administrator of the target.";
    ADMIN_REPLICATION = "ADMIN-REPL-01", "replication", Restricted, Critical, Forbidden,
        "permission denied to call function {}",
        "Replication is administered outside this session.";
    ADMIN_LOAD = "ADMIN-LOAD-01", "loading libraries", Restricted, Critical, Forbidden,
        "permission denied to execute {}",
        "Libraries are loaded by an administrator of the target.";
    ADMIN_EVENT_TRIGGER = "ADMIN-TRIG-01", "event triggers", Restricted, Critical, Forbidden,
        "permission denied to execute {}",
        "Event triggers are created by an administrator of the target.";
    ADMIN_STATEMENTS = "ADMIN-STMT-01", "statements other sessions prepared", Restricted, Critical, Forbidden,
        "permission denied to read {}: it shows statements of other sessions",
        "Backends are shared; what your driver prepared is known to your driver.";
    ADMIN_CATALOG = "ADMIN-CAT-01", "changes to the catalogue itself", Restricted, Critical, Forbidden,
        "permission denied to change {}: it is the server's own",
        "Use the statement made for it, such as ALTER or COMMENT.";
    ADMIN_LABEL = "ADMIN-LABEL-01", "security labels", Restricted, Critical, Forbidden,
        "permission denied to execute {}",
        "Security labels are set by an administrator of the target.";

    SET_ROLE = "SET-ROLE-01", "who the session is", Restricted, Critical, Forbidden,
        "permission denied to set parameter \"{}\"",
        "A session keeps the role it was given; connect as another subject instead.";
    SET_SERVER = "SET-SYS-01", "variables of the server", Restricted, Critical, Forbidden,
        "permission denied to set parameter \"{}\"",
        "It concerns the server and its files; ask an administrator of the target.";
    SET_HIDDEN = "SET-HIDDEN-01", "set_config of a name that is not in the text", Restricted, Critical, Forbidden,
        "permission denied to call {} with a parameter name that is computed",
        "Write the name of the parameter as a literal.";
    SET_ENCODING = "SET-ENC-01", "client encoding", Everybody, Critical, Forbidden,
        "cannot change parameter \"{}\" to anything but UTF8",
        "Statements are judged as UTF-8; convert on your side.";
    SET_STRINGS = "SET-SCS-01", "string syntax changed in the middle of a text", Everybody, Critical, Forbidden,
        "cannot change parameter \"{}\" together with other statements or by a function",
        "Send a SET on its own.";
    SET_VIEW = "SET-VIEW-01", "settings changed through a view", Everybody, Critical, Forbidden,
        "cannot update {}",
        "Use SET.";

    PARSE = "PARSE-01", "text that is no statement", Restricted, Critical, Syntax,
        "{}",
        "The statement was not sent to the server.";
    PARSE_COUNT = "PARSE-02", "two readings of one text", Restricted, Critical, Forbidden,
        "cannot tell where the statements of this text end",
        "Send the statements one by one.";
    PARSE_MANY = "PARSE-03", "several statements in a prepared one", Restricted, Critical, Syntax,
        "cannot insert multiple commands into a prepared statement",
        "Send the statements one by one.";
    PARSE_UNKNOWN = "PARSE-04", "statement that is not understood", Restricted, Critical, Forbidden,
        "cannot judge this statement",
        "It uses syntax this version does not know; an administrator can run it.";
    LIMIT = "LIMIT-01", "text too large or too deep", Everybody, Critical, TooComplex,
        "statement too complex: {}",
        "Split the statement, or load large data with COPY.";
    ENCODING = "ENC-01", "bytes that are no UTF-8", Everybody, Critical, Encoding,
        "invalid byte sequence for encoding \"UTF8\": {}",
        "Send statements in UTF-8.";

    ROLE_KIND = "ROLE-KIND-01", "kind of statement that no role allows", Everybody, Critical, Forbidden,
        "your roles do not allow {}",
        "Ask for a role with this kind of statement.";
    MASK_USE = "MASK-01", "masked column other than as an output", Everybody, Critical, Forbidden,
        "cannot use masked column {}",
        "A masked column can only be an output of the outermost query; name the table of a column that only looks like one.";
    MASK_ROW = "MASK-02", "whole row with masked columns", Everybody, Critical, Forbidden,
        "cannot use rows of {} as values: they have masked columns",
        "Name the columns.";
    MASK_HIDDEN = "MASK-03", "relation that shows masked columns under other names", Everybody, Critical, Forbidden,
        "cannot read {}: it may show values of masked columns",
        "Query the tables behind it; an administrator can write masks for the view itself.";
    MASK_STATEMENT = "MASK-04", "statement that copies masked columns", Everybody, Critical, Forbidden,
        "cannot execute {} of a relation with masked columns",
        "Use SELECT.";
    MASK_CODE = "MASK-05", "code that could read masked columns", Everybody, Critical, Forbidden,
        "cannot use {} where columns are masked: what it reads cannot be seen",
        "If a function reads no masked column, an administrator can add it to readonly_functions.";
    MASK_DEFINE = "MASK-06", "definition that could lift a mask", Everybody, Critical, Forbidden,
        "cannot execute {} where columns are masked",
        "Ask somebody to do it whose roles have no masks on this target.";
    MASK_BLIND = "MASK-07", "masked columns that are not known yet", Everybody, Critical, Forbidden,
        "cannot tell which columns are masked",
        "The database's catalogue could not be read; try again.";
    MASK_RESULT = "MASK-08", "result that cannot be masked", Everybody, Critical, Forbidden,
        "cannot show the result: {}",
        "Try again where a table is new; else name the columns that you need, or ask for fewer.";

    TABLE_READ = "TAB-READ-01", "table that no role lets be read", Confined, Critical, Forbidden,
        "permission denied to read {}",
        "Your roles do not let you read it; ask for one that does.";
    TABLE_WRITE = "TAB-WRITE-01", "table that no role lets be changed", Confined, Critical, Forbidden,
        "permission denied to change {}",
        "Your roles do not let you change it; ask for one that does.";
    TABLE_NAME = "TAB-NAME-01", "table without a schema where the schema decides", Confined, Critical, Forbidden,
        "permission denied for {}: its schema decides, and is not in the text",
        "Write schema.table.";
    TABLE_HIDDEN = "TAB-CODE-01", "code whose tables cannot be seen", Confined, Critical, Forbidden,
        "cannot execute {}: which tables it uses cannot be seen, and your roles name those you may use",
        "Write the query out; an administrator can add a function that is harmless to readonly_functions.";
    TABLE_STATISTICS = "TAB-STAT-01", "catalogue that shows values of tables", Confined, Critical, Forbidden,
        "permission denied to read {}: it shows values of tables, or statements of others",
        "Your roles name the tables that you may read; ask for this one by its name.";
    COLUMN_READ = "TAB-COL-01", "column that no role lets be read", Confined, Critical, Forbidden,
        "permission denied to read column {}",
        "Leave it out; where another table has a column of this name, write the table before it.";
    COLUMN_ALL = "TAB-COL-02", "all columns of a table of which some are closed", Confined, Critical, Forbidden,
        "permission denied to read all columns, {} among them",
        "Name the columns that you need, each with its table before it; leave that one out.";
    COLUMN_WRITE = "TAB-COL-03", "column that no role lets be changed", Confined, Critical, Forbidden,
        "permission denied to change column {}",
        "Name the columns that you change, and leave that one out.";
    COLUMN_DEFINE = "TAB-COL-04", "definition of a table of which some columns are closed", Confined, Critical, Forbidden,
        "permission denied to change the definition of {}: some of its columns are closed to you",
        "Ask somebody whose roles open all of it.";
    COLUMN_HIDDEN = "TAB-COL-05", "statement whose columns cannot be told", Confined, Critical, Forbidden,
        "cannot execute {}: some of its columns are closed to you",
        "Use SELECT, INSERT, UPDATE or DELETE that names its columns; for COPY write COPY (SELECT ...).";
    SEARCH_PATH = "TAB-PATH-01", "search_path where it is kept", Pinned, Critical, Forbidden,
        "cannot change parameter \"{}\": your roles keep it",
        "Write schema.table for tables of other schemas.";
    SEARCH_PATH_LATE = "TAB-PATH-02", "search_path with pg_catalog behind others", Confined, Critical, Forbidden,
        "cannot set parameter \"{}\" to anything before pg_catalog",
        "Leave pg_catalog out of it, or name it first.";
    ROWS_ALL = "SQLI-ROW-01", "UPDATE or DELETE of every row", AllRows, High, Forbidden,
        "cannot execute {} of every row",
        "Write a WHERE that chooses rows; TRUNCATE empties a table.";
    TIMEOUT_RAISED = "TIME-SET-01", "statement_timeout above the bound", Timed, Critical, Forbidden,
        "cannot set parameter \"{}\" above the bound of your roles, or off",
        "Set it lower; BosDB ends longer statements in any case.";
    HOURS = "TIME-HOURS-01", "outside the hours of the roles", Everybody, Critical, Forbidden,
        "your roles do not let you send statements at this time",
        "Come back within your hours, or ask for others.";
    RATE = "RATE-01", "more statements than the roles allow", Everybody, Medium, Bound,
        "you have sent more statements than your roles allow; the next one in {}",
        "Send them more slowly, or fewer that do more.";
    RESULT_ROWS = "CAP-ROWS-01", "more rows than the roles allow", Everybody, Medium, Bound,
        "the result has more than the {} rows that your roles allow",
        "Choose fewer rows with WHERE or LIMIT, or aggregate them.";
    RESULT_BYTES = "CAP-BYTES-01", "more bytes than the roles allow", Everybody, Medium, Bound,
        "the result has more than the {} bytes that your roles allow",
        "Choose fewer rows or columns, or aggregate them.";

    SQLI_TAUTOLOGY = "SQLI-TAUT-01", "always-true condition behind OR", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: {}",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_TAUTOLOGY_QUOTED = "SQLI-TAUT-01Q", "always-true comparison of quoted strings behind OR", Injection, High, Forbidden,
        "statement looks like an SQL injection: {}",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_TAUTOLOGY_UNION = "SQLI-TAUT-01U", "always-true condition behind OR in an arm of a set operation", Injection, High, Forbidden,
        "statement looks like an SQL injection: an always-true condition before {}",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_SILENCED = "SQLI-TAUT-02", "always-false condition in an arm of a UNION", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} before UNION",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_NEUTRAL = "SQLI-TAUT-03", "condition that is the same for every row", Injection, Info, Forbidden,
        "statement looks like an SQL injection: {}",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_ORACLE = "SQLI-TAUT-04", "piece of a sub-select compared with a constant", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {}",
        "Select the value itself.";
    SQLI_SERVER = "SQLI-TAUT-05", "question about the server in a condition", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} in a condition",
        "Select the value itself.";
    SQLI_QUESTION = "SQLI-TAUT-06", "constant compared with a sub-select", Injection, High, Forbidden,
        "statement looks like an SQL injection: {}",
        "Select the value itself.";
    SQLI_HAVING = "SQLI-TAUT-07", "HAVING without groups and columns", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} with nothing to compare",
        "Write conditions on rows in WHERE.";
    SQLI_CONSTANT = "SQLI-TAUT-08", "comparison of literals behind a predicate", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} behind a predicate",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_CONSTANT_PLAIN = "SQLI-TAUT-09", "condition as builders write it behind a predicate", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: {} behind a predicate",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_VOID = "SQLI-TAUT-10", "predicate that an always-true condition behind it makes void", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: {}",
        "Leave out conditions that choose nothing.";
    SQLI_SERVER_BEHIND = "SQLI-TAUT-11", "question about the server behind a predicate", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} behind a predicate",
        "Select the value itself.";
    SQLI_LOGIN = "SQLI-AUTHB-01", "always-true condition where a login is checked", Injection, High, Forbidden,
        "statement looks like an SQL injection: a check of a login that is always true",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_ROWS = "SQLI-ROW-02", "change of every row by an always-true condition", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} of every row",
        "Write the condition that you mean.";
    SQLI_LOGIC = "SQLI-VAL-01", "condition where a value is expected", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {}",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_TEXTS = "SQLI-VAL-02", "operator between two texts", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {}",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_TEXT = "SQLI-VAL-03", "arithmetic with a text", Injection, High, Forbidden,
        "statement looks like an SQL injection: {}",
        "Write numbers without quotes.";
    SQLI_CASE = "SQLI-VAL-04", "CASE of constants", Injection, High, Forbidden,
        "statement looks like an SQL injection: {}",
        "Write the value that it comes to.";
    SQLI_SUBSELECT = "SQLI-VAL-05", "sub-select of constants", Injection, High, Forbidden,
        "statement looks like an SQL injection: {}",
        "Write the value itself.";
    SQLI_ORDER = "SQLI-VAL-06", "order by an expression of constants", Injection, High, Forbidden,
        "statement looks like an SQL injection: {}",
        "Order by columns or by the number of an output.";
    SQLI_SUM = "SQLI-VAL-07", "arithmetic of numbers before a constant condition", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: {}",
        "Write the number that it comes to.";
    SQLI_STEP = "SQLI-VAL-08", "sub-select that takes rows one by one in no order", Injection, High, Forbidden,
        "statement looks like an SQL injection: {}",
        "Say with ORDER BY which row is meant.";
    SQLI_TORN = "SQLI-VAL-09", "text put together from two halves of a word", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {}",
        "Write the text in one.";
    SQLI_UNION_CATALOG = "SQLI-UNION-01", "catalogue read in a UNION with a user table", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} of a table with the server's catalogue",
        "Query the catalogue in a statement of its own.";
    SQLI_UNION_PROBE = "SQLI-UNION-02", "constants appended to a table by UNION", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} of a table with constants",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_UNION_LADDER = "SQLI-UNION-03", "numbers that count up appended by UNION", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} of a table with numbers that count up",
        "Leave out outputs that nobody reads, or give them names.";
    SQLI_UNION_CREDENTIALS = "SQLI-UNION-04", "credentials appended by UNION", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} of a table with credentials",
        "Query credentials in a statement of their own.";
    SQLI_UNION_GLUED = "SQLI-UNION-05", "columns put together in an arm of a UNION", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} with columns put together",
        "Select columns one by one.";
    SQLI_UNION_SERVER = "SQLI-UNION-06", "question about the server in an arm of a UNION", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} with a question about the server",
        "Ask about the server in a statement of its own.";
    SQLI_STACKED = "SQLI-STACK-02", "schema change or code behind a SELECT", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} follows another statement in one text",
        "Send the statements one by one.";
    SQLI_COMMENT = "SQLI-CMT-01", "line comment that cuts off the end of a statement", Injection, High, Forbidden,
        "statement looks like an SQL injection: its end is commented out",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_GLUE = "SQLI-CMT-02", "comment in place of a blank", Injection, High, Forbidden,
        "statement looks like an SQL injection: comments stand in for blanks",
        "Write blanks between words.";
    SQLI_REMARK = "SQLI-CMT-03", "line comment at the end", Injection, Info, Forbidden,
        "statement looks like an SQL injection: a comment at the end",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_CUT = "SQLI-CMT-04", "comment behind a suspicious statement", Injection, High, Forbidden,
        "statement looks like an SQL injection: a comment at the end",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_CUT_QUOTE = "SQLI-CMT-05", "line comment that cuts off the end of a string", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: the end of a string is commented out",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_COMMENT_EMPTY = "SQLI-CMT-06", "comment sign at the end with nothing behind it", Injection, High, Forbidden,
        "statement looks like an SQL injection: a comment sign at the end",
        "Leave out the comment sign.";
    SQLI_CATALOG = "SQLI-CAT-01", "credentials of the server beside tables", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} shows credentials of the server",
        "Query the catalogue in a statement of its own.";
    SQLI_CATALOG_READ = "SQLI-CAT-02", "catalogue", Injection, Info, Forbidden,
        "statement looks like an SQL injection: {} is of the catalogue",
        "Query the catalogue in a statement of its own.";
    SQLI_CATALOG_HIDDEN = "SQLI-CAT-03", "catalogue or credentials in a sub-select", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} in a sub-select",
        "Query it in a statement of its own.";
    SQLI_SPELLED = "SQLI-OBF-01", "text spelled by its characters", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: {} spells a text",
        "Write texts in quotes.";
    SQLI_CASE_MIXED = "SQLI-OBF-04", "condition in another case than its statement", Injection, High, Forbidden,
        "statement looks like an SQL injection: a suspicious condition in another case than the rest",
        "Write key words in one case.";
    SQLI_CASE_JOINT = "SQLI-OBF-07", "literal joined in another case than its statement", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: a suspicious condition in another case than the rest",
        "Write key words in one case.";
    SQLI_BLANKS_MIXED = "SQLI-OBF-05", "condition with other blanks than its statement", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: a suspicious condition with other blanks than the rest",
        "Write blanks around operators, or nowhere.";
    SQLI_BLANKS_NONE = "SQLI-OBF-06", "condition with no blanks between words and values", Injection, High, Forbidden,
        "statement looks like an SQL injection: a suspicious condition without blanks between words and values",
        "Write blanks around words.";
    SQLI_ERROR_CHOSEN = "SQLI-ERR-02", "error for an answer", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} for an answer",
        "Select the value itself.";
    SQLI_TIME = "SQLI-TIME-01", "waiting inside a condition", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} in a condition",
        "Wait on your side.";
    SQLI_SLEEP = "SQLI-TIME-02", "waiting", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: {}",
        "Wait on your side.";
    SQLI_FILE = "SQLI-FILE-01", "file of the server", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} reaches files of the server",
        "Use COPY ... TO STDOUT or FROM STDIN.";
    SQLI_EXEC = "SQLI-EXEC-01", "program on the server", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} runs code outside the database",
        "Run programs on your side.";
    SQLI_OOB = "SQLI-OOB-01", "another server", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} reaches other servers",
        "Connect to the other server as a target of its own.";
    SQLI_ERROR = "SQLI-ERR-01", "text forced into an error message", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} to read it in the error message",
        "Select the value itself.";

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
    ADMIN_MONITOR = "ADMIN-MON-01", "what others do on the server", Restricted, Critical, Forbidden,
        "permission denied to use {}: it shows the work of other sessions",
        "Ask an administrator of the target.";
    ADMIN_COLLECTION = "ADMIN-COLL-01", "collections of the server itself", Restricted, Critical, Forbidden,
        "permission denied to use {}: it is the server's own",
        "Use the command made for it, such as listCollections or listIndexes.";
    ADMIN_LOGIN = "ADMIN-LOGIN-01", "signing in again", Everybody, Critical, Forbidden,
        "cannot execute {} here: this session is signed in already",
        "Connect anew as the other subject.";
    DATABASE = "DB-01", "another database", Restricted, Critical, Forbidden,
        "permission denied for database {}",
        "Connect to the target that stands for it.";
    PARSE_TWICE = "PARSE-05", "key that stands twice", Everybody, Critical, Syntax,
        "key \"{}\" stands twice in one document",
        "Send each key once; which of two would count is not certain.";
    PARSE_WORD = "PARSE-06", "word that is not understood", Restricted, Critical, Forbidden,
        "cannot judge {}",
        "It is not known to this version; an administrator can run it.";
    NOSQL_OPERATOR = "NOSQL-01", "operators where a plain value belongs", Injection, High, Forbidden,
        "command looks like an injection: operators in place of a value at {}",
        "Convert what users enter to a string or a number before it is put into a filter.";
    NOSQL_SCRIPT = "NOSQL-02", "JavaScript in a command", Injection, Critical, Forbidden,
        "command looks like an injection: {} runs JavaScript on the server",
        "Write it with operators, such as $expr.";

    SQLI_NEW = "SQLI-NEW-01", "statement that the application is not known to send", Injection, High, Forbidden,
        "this application is not known to send: {}",
        "If it is part of a new release, open a learning window for it or approve what was recorded.";
    SQLI_NEW_GROWN = "SQLI-NEW-02", "known statement that has grown", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: a known statement has grown by: {}",
        "Pass values as parameters; if it is part of a new release, approve what was recorded.";
    SQLI_NEW_KIND = "SQLI-NEW-03", "literal of another kind in a known statement", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: a literal of another kind in: {}",
        "Pass values as parameters instead of writing them into the statement.";
    SQLI_STACK_NEW = "SQLI-STACK-01", "several statements in one text, from an application that sends them one by one", Injection, High, Forbidden,
        "statement looks like an SQL injection: {}",
        "Send the statements one by one.";
}

/// The rule of an identifier.
#[must_use]
pub fn rule(id: RuleId) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}
