//! Patterns of tables and columns, as operators write them: `schema.table` or
//! `schema.table.column`, where `*` stands for any characters and `?` for one.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// PostgreSQL cuts longer names off before it compares them, so that a longer pattern would never
/// match what it means.
const LONGEST_NAME: usize = 63;

/// Why a text is no pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PatternError {
    /// It does not have two or three parts.
    #[error("is not schema.table or schema.table.column")]
    Parts,
    /// A part is empty or longer than a name.
    #[error("has a part that is empty or longer than 63 bytes")]
    Length,
    /// Quotes and blanks stand in no pattern: `?` stands for a character that is one.
    #[error("has a quote, a blank or a control character in it")]
    Character,
}

/// Whether upper and lower case are told apart. What allows compares exactly, what refuses does
/// not: a name in another case is another name in some databases and the same in others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// They are.
    Exact,
    /// They are not.
    Blind,
}

/// One part of a pattern, or a pattern of names of other things.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Glob(Box<str>);

impl Glob {
    /// Every text is one.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Box::from(text))
    }

    /// Whether a name fits, case told apart.
    #[must_use]
    pub fn fits(&self, name: &str) -> bool {
        self.matches(name, Case::Exact)
    }

    /// Greedy with one place to fall back to: time in the product of the lengths at most.
    fn matches(&self, name: &str, case: Case) -> bool {
        let pattern: Vec<char> = self.0.chars().collect();
        let name: Vec<char> = name.chars().collect();
        let (mut at, mut in_name) = (0, 0);
        let mut fallback: Option<(usize, usize)> = None;
        while let Some(found) = name.get(in_name) {
            match pattern.get(at) {
                Some('*') => {
                    fallback = Some((at + 1, in_name));
                    at += 1;
                }
                Some(wanted) if *wanted == '?' || is_same(*wanted, *found, case) => {
                    at += 1;
                    in_name += 1;
                }
                Some(_) | None => match fallback {
                    Some((after, from)) => {
                        fallback = Some((after, from + 1));
                        (at, in_name) = (after, from + 1);
                    }
                    None => return false,
                },
            }
        }
        pattern.iter().skip(at).all(|rest| *rest == '*')
    }

    fn is_any(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'*')
    }
}

fn is_same(one: char, other: char, case: Case) -> bool {
    match case {
        Case::Exact => one == other,
        Case::Blind => one.to_lowercase().eq(other.to_lowercase()),
    }
}

/// A pattern of tables, or of columns of tables.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern {
    schema: Glob,
    table: Glob,
    column: Option<Glob>,
}

impl Pattern {
    /// Whether it means a table. A schema that is not known is met by every pattern where case is
    /// blind, and by none but `*` where it is exact: what refuses refuses when in doubt.
    #[must_use]
    pub fn meets_table(&self, schema: Option<&str>, table: &str, case: Case) -> bool {
        let schema = match schema {
            Some(schema) => self.schema.matches(schema, case),
            None => case == Case::Blind || self.schema.is_any(),
        };
        schema && self.table.matches(table, case)
    }

    /// Whether it means a column of a table that it meets. One without a column means all.
    #[must_use]
    pub fn meets_column(&self, column: &str, case: Case) -> bool {
        self.column
            .as_ref()
            .is_none_or(|glob| glob.matches(column, case))
    }

    /// Whether it is about some columns only.
    #[must_use]
    pub const fn has_column(&self) -> bool {
        self.column.is_some()
    }

    /// The column part, as it was written.
    #[must_use]
    pub fn column(&self) -> Option<&str> {
        self.column.as_ref().map(|glob| &*glob.0)
    }

    /// Whether it names this table, without a wildcard.
    #[must_use]
    pub fn names_table(&self, schema: &str, table: &str) -> bool {
        *self.schema.0 == *schema && *self.table.0 == *table
    }

    /// Whether it names this schema, without a wildcard.
    #[must_use]
    pub fn names_schema(&self, schema: &str) -> bool {
        *self.schema.0 == *schema
    }
}

impl FromStr for Pattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let unusable =
            |c: char| c.is_control() || c.is_whitespace() || matches!(c, '"' | '\'' | '`');
        if text.chars().any(unusable) {
            return Err(PatternError::Character);
        }
        let parts: Vec<&str> = text.split('.').collect();
        let glob = |part: &str| {
            if part.is_empty() || part.len() > LONGEST_NAME {
                return Err(PatternError::Length);
            }
            Ok(Glob(Box::from(part)))
        };
        match parts.as_slice() {
            [schema, table] => Ok(Self {
                schema: glob(schema)?,
                table: glob(table)?,
                column: None,
            }),
            [schema, table, column] => Ok(Self {
                schema: glob(schema)?,
                table: glob(table)?,
                column: Some(glob(column)?),
            }),
            _ => Err(PatternError::Parts),
        }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.schema.0, self.table.0)?;
        match &self.column {
            Some(column) => write!(f, ".{}", column.0),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glob(pattern: &str, name: &str) -> bool {
        Glob(Box::from(pattern)).matches(name, Case::Exact)
    }

    #[test]
    fn globs() {
        for (pattern, name, expected) in [
            ("orders", "orders", true),
            ("orders", "orders2", false),
            ("orders", "Orders", false),
            ("*", "", true),
            ("*", "anything", true),
            ("orders_*", "orders_2024", true),
            ("orders_*", "orders", false),
            ("*_log", "a_log_log", true),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-c-b", false),
            ("?", "é", true),
            ("t??", "t1", false),
        ] {
            assert_eq!(glob(pattern, name), expected, "{pattern} {name}");
        }
        assert!(Glob(Box::from("ssn")).matches("SSN", Case::Blind));
    }

    #[test]
    fn a_hostile_pattern_takes_no_longer_than_the_product() {
        let pattern = "*a".repeat(31);
        assert!(!glob(&pattern, &"a".repeat(30)));
    }

    #[test]
    fn a_schema_that_is_not_known() {
        let hr: Pattern = "hr.salaries".parse().unwrap();
        let any: Pattern = "*.salaries".parse().unwrap();
        assert!(hr.meets_table(None, "salaries", Case::Blind));
        assert!(!hr.meets_table(None, "salaries", Case::Exact));
        assert!(any.meets_table(None, "salaries", Case::Exact));
        assert!(!any.meets_table(None, "orders", Case::Blind));
    }

    #[test]
    fn what_is_no_pattern() {
        for (text, error) in [
            ("orders", PatternError::Parts),
            ("a.b.c.d", PatternError::Parts),
            ("a..c", PatternError::Length),
            ("a.\"B\"", PatternError::Character),
            ("a. b", PatternError::Character),
        ] {
            assert_eq!(text.parse::<Pattern>(), Err(error), "{text}");
        }
        let long = format!("a.{}", "x".repeat(64));
        assert_eq!(long.parse::<Pattern>(), Err(PatternError::Length));
    }

    #[test]
    fn shown_as_written() {
        for text in ["*.*", "hr.salaries", "public.people.s?n"] {
            assert_eq!(text.parse::<Pattern>().unwrap().to_string(), text);
        }
    }
}
