//! Rules of injection about everything else: set operations, comments, spellings, functions, what is
//! new.

use super::{Applies, DenialClass, Rule, RuleId, Severity};

rules! {
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
    SQLI_QUOTED_CALL = "SQLI-OBF-02", "grave function in a disguise", Injection, High, Forbidden,
        "statement looks like an SQL injection: {} in a spelling that hides it",
        "Write functions without quotes and braces.";
    SQLI_NUMBER_GLUED = "SQLI-OBF-03", "word directly behind a number in a strange form", Injection, High, Forbidden,
        "statement looks like an SQL injection: a word directly behind a number",
        "Write a blank behind numbers.";
    SQLI_EXECUTABLE = "SQLI-OBF-08", "executable comment in a statement about rows", Injection, Medium, Forbidden,
        "statement looks like an SQL injection: a comment that some servers run",
        "Write the statement for the server that it is sent to.";
    SQLI_BLANKS_STRANGE = "SQLI-OBF-09", "blanks that no keyboard types", Injection, High, Forbidden,
        "statement looks like an SQL injection: vertical tabs, form feeds or their like for blanks",
        "Write blanks and line ends.";
    SQLI_PREPARED = "SQLI-PREP-01", "PREPARE or EXECUTE IMMEDIATE of a text that is computed", Injection, Critical, Forbidden,
        "statement looks like an SQL injection: {} of a text that is computed",
        "Send the statement itself.";
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
