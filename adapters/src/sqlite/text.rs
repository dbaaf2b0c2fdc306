//! Just enough of SQLite's lexer to tell words from what only looks like them.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'t> {
    /// A name or keyword without quotes.
    Word(&'t str),
    /// A quoted name: `"..."`, `` `...` ``, `[...]`, quotes included.
    Name(&'t str),
    /// `'...'`, quotes included, or `x'...'`.
    Text(&'t str),
    /// A number.
    Number(&'t str),
    /// Anything else, one character.
    Sign(char),
}

/// The pieces of a text with where they begin, without blanks and comments. What is not closed
/// goes on to the end.
#[derive(Debug, Clone)]
pub struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Tokens<'t> {
    /// Of a text.
    #[must_use]
    pub const fn of(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Where the next piece is looked for.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip_blanks(&mut self) {
        loop {
            let rest = self.rest();
            let blanks = rest.trim_start();
            let mut skipped = rest.len().saturating_sub(blanks.len());
            if blanks.starts_with("--") {
                skipped += blanks.find('\n').map_or(blanks.len(), |end| end + 1);
            } else if blanks.starts_with("/*") {
                let inner = blanks.get(2..).unwrap_or_default();
                skipped += inner.find("*/").map_or(blanks.len(), |end| end + 4);
            }
            if skipped == 0 {
                return;
            }
            self.at = self.at.saturating_add(skipped);
        }
    }

    fn take(&mut self, length: usize) -> &'t str {
        let rest = self.rest();
        let length = length.min(rest.len());
        self.at = self.at.saturating_add(length);
        rest.get(..length).unwrap_or(rest)
    }

    /// Length of what begins with a quote; a doubled quote does not end it, but for brackets.
    fn quoted(&self, from: usize, quote: char) -> usize {
        let rest = self.rest();
        let close = if quote == '[' { ']' } else { quote };
        let mut at = from;
        loop {
            let tail = rest.get(at..).unwrap_or_default();
            let Some(end) = tail.find(close) else {
                return rest.len();
            };
            at = at.saturating_add(end).saturating_add(1);
            if close == ']' || !rest.get(at..).is_some_and(|tail| tail.starts_with(close)) {
                return at;
            }
            at = at.saturating_add(1);
        }
    }
}

fn continues_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$' || !c.is_ascii()
}

impl<'t> Iterator for Tokens<'t> {
    type Item = (usize, Token<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip_blanks();
        let rest = self.rest();
        let first = rest.chars().next()?;
        let start = self.at;
        let length_while = |good: fn(char) -> bool| rest.find(|c| !good(c)).unwrap_or(rest.len());
        let token = match first {
            '\'' => Token::Text(self.take(self.quoted(1, '\''))),
            '"' | '`' | '[' => Token::Name(self.take(self.quoted(1, first))),
            'x' | 'X' if rest.get(1..).is_some_and(|tail| tail.starts_with('\'')) => {
                Token::Text(self.take(self.quoted(2, '\'')))
            }
            '0'..='9' => {
                let length = length_while(|c| c.is_ascii_alphanumeric() || c == '.' || c == '_');
                Token::Number(self.take(length))
            }
            c if continues_word(c) && c != '$' => {
                Token::Word(self.take(length_while(continues_word)))
            }
            c => {
                self.take(c.len_utf8());
                Token::Sign(c)
            }
        };
        Some((start, token))
    }
}

/// How many statements a text seems to have: several where a semicolon has something behind it. A
/// trigger's body counts too, which does no harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// One at most.
    One,
    /// Maybe more.
    Several,
}

/// See [`Number`].
#[must_use]
pub fn number(text: &str) -> Number {
    let mut ended = false;
    for (_, token) in Tokens::of(text) {
        match token {
            Token::Sign(';') => ended = true,
            Token::Word(_)
            | Token::Name(_)
            | Token::Text(_)
            | Token::Number(_)
            | Token::Sign(_) => {
                if ended {
                    return Number::Several;
                }
            }
        }
    }
    Number::One
}

/// The verbs that are told apart.
const VERBS: [&str; 26] = [
    "SELECT",
    "VALUES",
    "INSERT",
    "REPLACE",
    "UPDATE",
    "DELETE",
    "BEGIN",
    "COMMIT",
    "END",
    "ROLLBACK",
    "SAVEPOINT",
    "RELEASE",
    "PRAGMA",
    "EXPLAIN",
    "ANALYZE",
    "REINDEX",
    "VACUUM",
    "ATTACH",
    "DETACH",
    "WITH",
    "ALTER",
    "CREATE",
    "DROP",
    "START",
    "COPY",
    "SHOW",
];

/// Two-word verbs, by their words.
const MAKING: [(&str, &str, &str); 8] = [
    ("CREATE", "TABLE", "CREATE TABLE"),
    ("CREATE", "INDEX", "CREATE INDEX"),
    ("CREATE", "VIEW", "CREATE VIEW"),
    ("CREATE", "TRIGGER", "CREATE TRIGGER"),
    ("DROP", "TABLE", "DROP TABLE"),
    ("DROP", "INDEX", "DROP INDEX"),
    ("DROP", "VIEW", "DROP VIEW"),
    ("DROP", "TRIGGER", "DROP TRIGGER"),
];

fn words(text: &str) -> impl Iterator<Item = &str> {
    Tokens::of(text).filter_map(|(_, token)| match token {
        Token::Word(word) => Some(word),
        Token::Name(_) | Token::Text(_) | Token::Number(_) | Token::Sign(_) => None,
    })
}

/// What a statement is, in the words of a command tag. A query behind WITH is what stands first of
/// what changes something outside parentheses.
#[must_use]
pub fn verb(text: &str) -> &'static str {
    let is = |word: &str, verb: &str| word.eq_ignore_ascii_case(verb);
    let mut words = words(text);
    let Some(first) = words.next() else {
        return "";
    };
    let known = VERBS.iter().find(|verb| is(first, verb)).copied();
    match known {
        Some("CREATE" | "DROP") => {
            let what = words.take(3).find_map(|word| {
                let both =
                    |(make, what, _): &&(&str, &str, &str)| is(first, make) && is(word, what);
                MAKING.iter().find(both).map(|(_, _, verb)| *verb)
            });
            what.or(known).unwrap_or_default()
        }
        Some("ALTER") => "ALTER TABLE",
        Some("WITH") => behind_with(text),
        Some("REPLACE") => "INSERT",
        Some("VALUES") => "SELECT",
        Some("END") => "COMMIT",
        Some(verb) => verb,
        None => "",
    }
}

fn behind_with(text: &str) -> &'static str {
    let mut depth = 0_usize;
    for (_, token) in Tokens::of(text) {
        match token {
            Token::Sign('(') => depth = depth.saturating_add(1),
            Token::Sign(')') => depth = depth.saturating_sub(1),
            Token::Word(word) if depth == 0 => {
                for (name, verb) in [
                    ("INSERT", "INSERT"),
                    ("REPLACE", "INSERT"),
                    ("UPDATE", "UPDATE"),
                    ("DELETE", "DELETE"),
                    ("SELECT", "SELECT"),
                    ("VALUES", "SELECT"),
                ] {
                    if word.eq_ignore_ascii_case(name) {
                        return verb;
                    }
                }
            }
            Token::Word(_)
            | Token::Name(_)
            | Token::Text(_)
            | Token::Number(_)
            | Token::Sign(_) => {}
        }
    }
    "SELECT"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs() {
        for (text, expected) in [
            ("select 1", "SELECT"),
            ("/* x */ -- y\n values (1)", "SELECT"),
            ("WITH a AS (SELECT 1) DELETE FROM t", "DELETE"),
            ("with a as (delete from x) select 1", "SELECT"),
            ("create temp table t(a)", "CREATE TABLE"),
            ("CREATE UNIQUE INDEX i ON t(a)", "CREATE INDEX"),
            ("end", "COMMIT"),
            ("", ""),
            ("'select'", ""),
        ] {
            assert_eq!(verb(text), expected, "{text}");
        }
    }

    #[test]
    fn several_statements() {
        for (text, expected) in [
            ("select 1", Number::One),
            ("select ';' ; -- x", Number::One),
            ("select \";\" ; /* ; */ ;", Number::One),
            ("select 1; select 2", Number::Several),
            ("select [a;b]; x", Number::Several),
            ("select 'it''s; one'", Number::One),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
        // Nothing that is not closed, and no character of more bytes, trips it.
        for text in [
            "'",
            "\"a",
            "[",
            "/*",
            "x'",
            "ä'ö",
            "é\u{1f600};é",
            "--",
            "/* /",
        ] {
            assert!(Tokens::of(text).count() <= 4, "{text}");
        }
    }
}
