//! Rules of injection about conditions and values.

use super::{Applies, DenialClass, Rule, RuleId, Severity};

rules! {
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
}
