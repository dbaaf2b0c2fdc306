//! Questions about PostgreSQL's catalogue, put into SQLite's SQL.
//!
//! Piece by piece: what the two write differently is rewritten, all else stands. What is not
//! understood fails in the engine, on a database that holds nothing but names.

use super::Asker;
use crate::sqlite::text::{Token, Tokens};

/// A piece of the result; joined with blanks.
type Pieces = Vec<String>;

/// Types that a value is turned into a whole number for.
const NUMBERS: [&str; 8] = [
    "oid", "int", "int2", "int4", "int8", "integer", "bigint", "smallint",
];

/// Words that follow a table without naming it.
const ENDS: [&str; 17] = [
    "where",
    "join",
    "inner",
    "left",
    "right",
    "full",
    "cross",
    "natural",
    "on",
    "using",
    "group",
    "order",
    "limit",
    "offset",
    "union",
    "except",
    "intersect",
];

/// Functions of PostgreSQL that have other names here.
const RENAMED: [(&str, &str); 10] = [
    ("string_agg", "group_concat"),
    ("array_agg", "group_concat"),
    ("bool_or", "max"),
    ("bool_and", "min"),
    ("every", "min"),
    ("btrim", "trim"),
    ("strpos", "instr"),
    ("char_length", "length"),
    ("json_agg", "json_group_array"),
    ("starts_with", "pg_starts_with"),
];

/// The text in SQLite's SQL.
pub(super) fn translated(sql: &str, asker: &Asker, database: &str) -> String {
    let mut translator = Translator {
        tokens: Tokens::of(sql).map(|(_, token)| token).collect(),
        at: 0,
        out: Vec::new(),
        asker,
        database,
        open: Vec::new(),
    };
    while translator.step() {}
    translator.out.join(" ")
}

/// What stands open, and what it is closed with beside its parenthesis.
struct Open {
    close: String,
}

struct Translator<'t> {
    tokens: Vec<Token<'t>>,
    at: usize,
    out: Pieces,
    asker: &'t Asker,
    database: &'t str,
    open: Vec<Open>,
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

impl<'t> Translator<'t> {
    fn peek(&self, ahead: usize) -> Option<Token<'t>> {
        self.tokens.get(self.at.saturating_add(ahead)).copied()
    }

    fn word(&self, ahead: usize) -> Option<String> {
        match self.peek(ahead)? {
            Token::Word(word) => Some(word.to_ascii_lowercase()),
            Token::Name(_) | Token::Text(_) | Token::Number(_) | Token::Sign(_) => None,
        }
    }

    fn is_sign(&self, ahead: usize, sign: char) -> bool {
        self.peek(ahead) == Some(Token::Sign(sign))
    }

    fn push(&mut self, piece: impl Into<String>) {
        self.out.push(piece.into());
    }

    fn skip(&mut self, count: usize) {
        self.at = self.at.saturating_add(count);
    }

    fn open(&mut self, text: &str, close: &str) {
        self.push(text);
        self.open.push(Open {
            close: close.to_owned(),
        });
    }

    /// Handles what comes next; false at the end.
    fn step(&mut self) -> bool {
        let Some(token) = self.peek(0) else {
            return false;
        };
        match token {
            Token::Word(word) => self.on_word(word),
            Token::Sign(sign) => self.on_sign(sign),
            Token::Name(name) | Token::Number(name) => {
                self.skip(1);
                self.push(name);
            }
            Token::Text(text) => {
                self.skip(1);
                self.push(text);
            }
        }
        true
    }

    fn on_sign(&mut self, sign: char) {
        let two = |second| self.is_sign(1, second);
        match sign {
            ':' if two(':') => {
                self.skip(2);
                self.cast();
            }
            '!' if two('~') => {
                let star = usize::from(self.is_sign(2, '*'));
                self.skip(2 + star);
                self.push("NOT REGEXP");
            }
            '~' => {
                let star = usize::from(self.is_sign(1, '*'));
                self.skip(1 + star);
                self.push("REGEXP");
            }
            '$' if matches!(self.peek(1), Some(Token::Number(_))) => {
                if let Some(Token::Number(number)) = self.peek(1) {
                    self.push(format!("${number}"));
                }
                self.skip(2);
            }
            '(' => {
                self.skip(1);
                self.open("(", ")");
            }
            '[' => {
                self.skip(1);
                self.open("(", ")");
            }
            ')' | ']' => {
                self.skip(1);
                let close = self
                    .open
                    .pop()
                    .map_or_else(|| ")".to_owned(), |open| open.close);
                self.push(close);
            }
            '<' | '>' | '=' | '!' | '|' => self.operator(),
            other => {
                self.skip(1);
                self.push(other.to_string());
            }
        }
    }

    /// `<>`, `>=`, `||` and their like must not be torn apart; `= ANY (...)` is IN.
    fn operator(&mut self) {
        let mut operator = String::new();
        while let Some(Token::Sign(sign @ ('<' | '>' | '=' | '!' | '|'))) = self.peek(0) {
            operator.push(sign);
            self.skip(1);
        }
        let quantified = matches!(self.word(0).as_deref(), Some("any" | "all" | "some"));
        if quantified && self.is_sign(1, '(') && (operator == "=" || operator == "<>") {
            self.skip(2);
            let within = if operator == "=" { "IN" } else { "NOT IN" };
            let is_query = matches!(self.word(0).as_deref(), Some("select" | "with"));
            if is_query {
                self.open(&format!("{within} ("), ")");
            } else {
                let begin = format!("{within} (SELECT value FROM json_each(pg_json(");
                self.open(&begin, ")))");
            }
            return;
        }
        self.push(operator);
    }

    fn on_word(&mut self, word: &str) {
        let lower = word.to_ascii_lowercase();
        match lower.as_str() {
            // An escape string: what psql and drivers put into them has no escapes but newlines.
            "e" if matches!(self.peek(1), Some(Token::Text(_))) => {
                if let Some(Token::Text(text)) = self.peek(1) {
                    self.push(text.replace("\\n", "\n").replace("\\\\", "\\"));
                }
                self.skip(2);
            }
            "operator" if self.is_sign(1, '(') => self.qualified_operator(),
            "collate" => {
                self.skip(2);
                if self.is_sign(0, '.') {
                    self.skip(2);
                }
            }
            "pg_catalog" if self.is_sign(1, '.') => self.skip(2),
            "information_schema" if self.is_sign(1, '.') => self.information(),
            "array" if self.is_sign(1, '(') => {
                self.skip(2);
                self.open(
                    "(WITH pg_items(v) AS (",
                    ") SELECT '{' || coalesce(group_concat(v, ','), '') || '}' FROM pg_items)",
                );
            }
            "array" => self.array(),
            "unnest" if self.is_sign(1, '(') => self.unnest(),
            "pg_partition_ancestors" if self.is_listed() => self.ancestors(),
            "ilike" => {
                self.skip(1);
                self.push("LIKE");
            }
            "lateral" | "only" => self.skip(1),
            "current_user" | "session_user" | "current_role" | "user" => {
                self.skip(1);
                if self.is_sign(0, '(') && self.is_sign(1, ')') {
                    self.skip(2);
                }
                let user = literal(&self.asker.user);
                self.push(user);
            }
            "current_catalog" | "current_database" => {
                self.skip(1);
                self.skip_call();
                let database = literal(self.database);
                self.push(database);
            }
            "current_schema" => {
                self.skip(1);
                self.skip_call();
                self.push("'main'");
            }
            "pg_backend_pid" => {
                self.skip(1);
                self.skip_call();
                self.push(self.asker.process.to_string());
            }
            "current_setting" | "set_config" if self.is_sign(1, '(') => self.setting(),
            "cast" if self.is_sign(1, '(') => {
                self.skip(1);
                self.push("pg_cast");
            }
            "as" if self.is_cast_type() => self.skip_type(),
            _ => {
                self.skip(1);
                let renamed = RENAMED.iter().find(|(from, _)| *from == lower);
                match renamed {
                    Some((_, to)) if self.is_sign(0, '(') => self.push(*to),
                    Some(_) | None => self.push(word),
                }
            }
        }
    }

    /// `ARRAY['r', 'v']`, whose brackets are a name's to the lexer.
    fn array(&mut self) {
        let list = match self.peek(1) {
            Some(Token::Name(name)) => name.strip_prefix('[').and_then(|n| n.strip_suffix(']')),
            Some(_) | None => None,
        };
        let Some(list) = list else {
            self.skip(1);
            return self.push("ARRAY");
        };
        self.skip(2);
        let list = translated(list, self.asker, self.database);
        self.push(format!("json_array( {list} )"));
    }

    /// `unnest(list) x` in FROM is a query whose one column goes by the name that it is given.
    fn unnest(&mut self) {
        let mut depth = 0_usize;
        let mut ahead = 1;
        while let Some(token) = self.peek(ahead) {
            ahead += 1;
            match token {
                Token::Sign('(') => depth = depth.saturating_add(1),
                Token::Sign(')') => depth = depth.saturating_sub(1),
                Token::Word(_)
                | Token::Name(_)
                | Token::Text(_)
                | Token::Number(_)
                | Token::Sign(_) => {}
            }
            if depth == 0 {
                break;
            }
        }
        if self.word(ahead).as_deref() == Some("as") {
            ahead += 1;
        }
        let alias = self.word(ahead).filter(|word| !ENDS.contains(&&**word));
        let alias = alias.unwrap_or_else(|| "unnest".to_owned());
        self.skip(2);
        let begin = format!("(SELECT value AS \"{alias}\" FROM json_each(pg_json(");
        self.open(&begin, ")))");
    }

    /// Whether what comes next is listed in FROM.
    fn is_listed(&self) -> bool {
        let before = self.out.last().map(String::as_str);
        before.is_some_and(|before| before == "," || before.eq_ignore_ascii_case("from"))
    }

    /// No table is a part of another: `pg_partition_ancestors(x) WITH ORDINALITY AS a(b, c)` is
    /// empty.
    fn ancestors(&mut self) {
        while self.peek(0).is_some() && !self.is_sign(0, ')') {
            self.skip(1);
        }
        self.skip(1);
        if self.word(0).as_deref() == Some("with") {
            self.skip(2);
        }
        self.push("(SELECT 0 AS relid, 0 AS depth WHERE 0)");
        if self.word(0).as_deref() == Some("as") {
            self.skip(1);
        }
        if let Some(alias) = self.word(0).filter(|word| !ENDS.contains(&&**word)) {
            self.skip(1);
            self.push(alias);
            if self.is_sign(0, '(') {
                while self.peek(0).is_some() && !self.is_sign(0, ')') {
                    self.skip(1);
                }
                self.skip(1);
            }
        }
    }

    fn skip_call(&mut self) {
        if self.is_sign(0, '(') && self.is_sign(1, ')') {
            self.skip(2);
        }
    }

    /// A view of the information schema has one name here.
    fn information(&mut self) {
        let name = self.word(2).unwrap_or_default();
        self.skip(3);
        self.push(format!("\"information_schema.{name}\""));
        // Its columns go by its name, unless it is given another.
        if self.is_sign(0, '.') {
            return;
        }
        let renamed = self.word(0).is_some_and(|next| !ENDS.contains(&&*next));
        if !renamed {
            self.push(name);
        }
    }

    /// `OPERATOR(pg_catalog.~)` is what stands behind the dot.
    fn qualified_operator(&mut self) {
        self.skip(2);
        if self.word(0).is_some() && self.is_sign(1, '.') {
            self.skip(2);
        }
        while !self.is_sign(0, ')') && self.peek(0).is_some() {
            let before = self.at;
            self.step();
            if self.at == before {
                return;
            }
        }
        self.skip(1);
    }

    /// `current_setting('x', ...)` and `set_config('x', 'y', ...)`: the value, or what it would be.
    fn setting(&mut self) {
        let sets = self.word(0).as_deref() == Some("set_config");
        let text = |token| match token {
            Some(Token::Text(text)) => Some(text.trim_matches('\'').replace("''", "'")),
            Some(_) | None => None,
        };
        let (name, value) = (text(self.peek(2)), text(self.peek(4)));
        let value = if sets {
            value
        } else {
            name.and_then(|name| self.asker.settings.get(&name.to_ascii_lowercase()).cloned())
        };
        self.skip(2);
        let mut depth = 1_usize;
        while depth > 0 && self.peek(0).is_some() {
            match self.peek(0) {
                Some(Token::Sign('(')) => depth = depth.saturating_add(1),
                Some(Token::Sign(')')) => depth = depth.saturating_sub(1),
                Some(_) | None => {}
            }
            self.skip(1);
        }
        self.push(value.map_or_else(|| "NULL".to_owned(), |value| literal(&value)));
    }

    // === casts ===

    /// The name of a type, which is taken: `pg_catalog.regclass`, `"char"`, `text[]`,
    /// `information_schema.sql_identifier`, `character varying(10)`.
    fn type_name(&mut self) -> String {
        let mut name = String::new();
        loop {
            match self.peek(0) {
                Some(Token::Word(word)) => word.clone_into(&mut name),
                Some(Token::Name(quoted)) => quoted.trim_matches('"').clone_into(&mut name),
                Some(_) | None => return name,
            }
            self.skip(1);
            if self.is_sign(0, '.') {
                self.skip(1);
            } else {
                break;
            }
        }
        name.make_ascii_lowercase();
        let second = self.word(0);
        if matches!(
            (name.as_str(), second.as_deref()),
            ("character", Some("varying")) | ("double", Some("precision"))
        ) {
            self.skip(1);
        }
        if self.is_sign(0, '(') && matches!(self.peek(1), Some(Token::Number(_))) {
            while !self.is_sign(0, ')') && self.peek(0).is_some() {
                self.skip(1);
            }
            self.skip(1);
        }
        let mut array = false;
        while matches!(self.peek(0), Some(Token::Name("[]")))
            || (self.is_sign(0, '[') && self.is_sign(1, ']'))
        {
            array = true;
            self.skip(if self.is_sign(0, '[') { 2 } else { 1 });
        }
        if array {
            return String::new();
        }
        name
    }

    /// Where the value in front of a cast begins among the pieces.
    fn start_of_value(&self) -> usize {
        let mut at = self.out.len();
        let piece = |index: usize| self.out.get(index).map(String::as_str).unwrap_or_default();
        let closes = |text: &str| text.matches(')').count();
        let opens = |text: &str| text.matches('(').count();
        if at == 0 {
            return 0;
        }
        at -= 1;
        if piece(at).ends_with(')') && !piece(at).starts_with('\'') {
            let mut depth = closes(piece(at)).saturating_sub(opens(piece(at)));
            while depth > 0 && at > 0 {
                at -= 1;
                let text = piece(at);
                if !text.starts_with('\'') {
                    depth = depth
                        .saturating_add(closes(text))
                        .saturating_sub(opens(text));
                }
            }
            // The function's name, where it is a call.
            let is_name = |text: &str| {
                let word = text
                    .chars()
                    .next()
                    .is_some_and(|c| c.is_alphabetic() || c == '_' || c == '"');
                word && ![
                    "AND", "OR", "NOT", "IN", "SELECT", "WHERE", "ON", "THEN", "ELSE", "WHEN", "BY",
                ]
                .iter()
                .any(|keyword| keyword.eq_ignore_ascii_case(text))
            };
            if at > 0 && piece(at) == "(" && is_name(piece(at - 1)) {
                at -= 1;
            }
        }
        while at >= 2 && piece(at - 1) == "." {
            at -= 2;
        }
        at
    }

    fn cast(&mut self) {
        let name = self.type_name();
        let start = self.start_of_value();
        let value = self.out.split_off(start).join(" ");
        self.push(converted(&name, &value));
    }

    /// Whether this AS is that of a cast: a type and a parenthesis follow.
    fn is_cast_type(&self) -> bool {
        let inside = self
            .out
            .iter()
            .rposition(|piece| piece == "pg_cast")
            .is_some();
        let mut ahead = 1;
        while matches!(
            self.peek(ahead),
            Some(Token::Word(_) | Token::Name(_) | Token::Sign('.'))
        ) {
            ahead += 1;
        }
        inside && ahead > 1 && (self.is_sign(ahead, ')') || self.is_sign(ahead, '('))
    }

    fn skip_type(&mut self) {
        self.skip(1);
        let name = self.type_name();
        self.push(format!(", '{}'", name.replace('\'', "")));
    }
}

/// A value as one of a type.
fn converted(name: &str, value: &str) -> String {
    let is_literal = value.starts_with('\'');
    match name {
        "regclass" if is_literal => format!("pg_class_number({value})"),
        "regclass" => format!("pg_class_name({value})"),
        "regtype" if is_literal => format!("pg_type_number({value})"),
        "regtype" => format!("pg_type_name({value})"),
        "regnamespace" if is_literal => format!("pg_namespace_number({value})"),
        "regnamespace" => format!("pg_namespace_name({value})"),
        "bool" | "boolean" if is_literal => format!("pg_boolean({value})"),
        name if NUMBERS.contains(&name) => format!("CAST({value} AS INTEGER)"),
        "float4" | "float8" | "double" | "real" | "numeric" => format!("CAST({value} AS REAL)"),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn questions_are_put_into_the_other_language() {
        let asker = Asker {
            user: "ann".to_owned(),
            process: 7,
            settings: HashMap::from([("search_path".to_owned(), "main".to_owned())]),
        };
        let put = |sql: &str| translated(sql, &asker, "shop").replace(' ', "");
        for (sql, expected) in [
            (
                "c.relname OPERATOR(pg_catalog.~) '^(a)$' COLLATE pg_catalog.default",
                "c.relnameREGEXP'^(a)$'",
            ),
            ("x.oid::pg_catalog.regclass::text", "pg_class_name(x.oid)"),
            ("'a'::regclass", "pg_class_number('a')"),
            (
                "kind = ANY (ARRAY['r', 'p'])",
                "kindIN(SELECTvaluefromjson_each(pg_json(json_array('r','p'))))"
                    .replace("from", "FROM")
                    .as_str(),
            ),
            ("relname = $1", "relname=$1"),
            ("n !~ '^pg_'", "nNOTREGEXP'^pg_'"),
            ("current_setting('search_path')", "'main'"),
            ("a <> b AND c >= d", "a<>bANDc>=d"),
        ] {
            assert_eq!(put(sql), expected, "{sql}");
        }
        for hostile in [
            "::",
            "array[",
            "OPERATOR(",
            "unnest(",
            "a::",
            "$",
            "((((",
            "))))",
            "pg_catalog.",
        ] {
            put(hostile);
        }
    }
}
