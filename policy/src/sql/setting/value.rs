//! Values of variables: reading them, and writing them anew for a replay.

use pg_query::{Node, NodeEnum};

use super::constant;

/// A constant as text, without quotes.
pub(super) fn text_of(node: &Node) -> Option<String> {
    match &node.node {
        Some(NodeEnum::AConst(value)) => value.val.as_ref().and_then(constant),
        _ => None,
    }
}

/// Several constants of SET as a list, without quotes.
pub(super) fn list_of(nodes: &[Node]) -> Option<String> {
    let parts: Option<Vec<String>> = nodes.iter().map(text_of).collect();
    parts.map(|parts| parts.join(","))
}

/// Whether `pg_catalog` stands first or not at all in a list of schemas. Quotes and case are
/// ignored: that can only find it where it is not.
pub(super) fn has_builtin_first(list: &str) -> bool {
    let mut others = list.split(',').skip(1);
    !others.any(|part| {
        let name = part.trim_matches(|c: char| c == '"' || c.is_whitespace() || c.is_control());
        name.eq_ignore_ascii_case("pg_catalog")
    })
}

/// A duration as the server reads one without a unit in milliseconds, where it is above zero:
/// zero means none at all.
pub(super) fn milliseconds(text: &str) -> Option<u64> {
    let text = text.trim();
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(end)?;
    let number: u64 = number.parse().ok()?;
    let scale = match unit.trim() {
        "us" => return Some(number.div_ceil(1000)).filter(|millis| *millis > 0),
        "" | "ms" => 1,
        "s" => 1000,
        "min" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    number.checked_mul(scale).filter(|millis| *millis > 0)
}

/// The server's `parse_bool`: any unambiguous prefix.
pub(in crate::sql) fn boolean(text: &str) -> Option<bool> {
    let text = text.trim().to_ascii_lowercase();
    if text.is_empty() {
        return None;
    }
    let begins = |word: &str| word.starts_with(&text);
    if begins("true") || begins("yes") || text == "on" || text == "1" {
        Some(true)
    } else if begins("false") || begins("no") || text == "off" || text == "of" || text == "0" {
        Some(false)
    } else {
        None
    }
}

/// Whether an encoding name means UTF-8: the server ignores case and everything but letters and
/// digits.
pub(super) fn is_utf8(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    matches!(plain.as_str(), "utf8" | "unicode")
}

/// Whether a variable of this name may hold a secret.
pub(crate) fn names_secret(name: &str) -> bool {
    ["pass", "secret", "token", "key", "credential"]
        .iter()
        .any(|part| name.contains(part))
}

/// A string literal that means the same whatever `standard_conforming_strings` is.
pub(super) fn quoted(text: &str) -> Box<str> {
    let mut out = String::with_capacity(text.len() + 3);
    let escapes = text.contains('\\');
    out.push_str(if escapes { "E'" } else { "'" });
    for letter in text.chars() {
        if letter == '\'' || letter == '\\' {
            out.push(letter);
        }
        out.push(letter);
    }
    out.push('\'');
    out.into_boxed_str()
}

/// The arguments of SET as SQL text; `None` where there is more than constants.
pub(super) fn replayable(args: &[Node]) -> Option<Box<str>> {
    use pg_query::protobuf::a_const::Val;
    let mut out = String::new();
    for arg in args {
        let Some(NodeEnum::AConst(value)) = &arg.node else {
            return None;
        };
        let value = value.val.as_ref()?;
        if !out.is_empty() {
            out.push_str(", ");
        }
        match value {
            Val::Ival(_) | Val::Fval(_) => out.push_str(&constant(value)?),
            Val::Sval(_) | Val::Boolval(_) => out.push_str(&quoted(&constant(value)?)),
            Val::Bsval(_) => return None,
        }
    }
    (!out.is_empty()).then(|| out.into_boxed_str())
}

/// The value of `set_config` as SQL text for SET. Variables that are lists of names take their
/// value apart here: SET would quote it as one name.
pub(super) fn replayable_text(name: &str, text: &str) -> Option<Box<str>> {
    if !matches!(name, "search_path" | "temp_tablespaces") {
        return Some(quoted(text));
    }
    let mut out = String::new();
    for part in text.split(',') {
        let part = part.trim();
        let bare = match part
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
        {
            Some(inner) if !inner.contains('"') => inner.to_owned(),
            Some(_) => return None,
            None if part.contains('"') => return None,
            None => part.to_ascii_lowercase(),
        };
        if !out.is_empty() {
            out.push_str(", ");
        }
        out.push_str(&quoted(&bare));
    }
    Some(out.into_boxed_str())
}
