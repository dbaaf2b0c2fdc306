//! Rules for everybody: administration, settings, texts, tables and columns, masks, bounds.

use super::{Applies, DenialClass, Rule, RuleId, Severity};

rules! {
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
}
