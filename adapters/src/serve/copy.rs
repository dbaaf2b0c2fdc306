//! COPY ... TO STDOUT.

use std::sync::Arc;

use bosdb_protocol::pg::{backend, frame};

use super::encode::{self, Format};
use super::out::does_not_fit;
use super::session::{Stopped, Talk};
use crate::adapter::{AdapterError, Column, Event, Session as _, Trouble, ValueRef, Work};
use crate::sqlite::text::{Token, Tokens};

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// PostgreSQL's own: tabs and backslashes.
    Plain,
    /// Comma-separated values.
    Csv,
}

/// Whether the first line has the columns' names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Header {
    None,
    Names,
}

/// A COPY that was read.
#[derive(Debug, PartialEq, Eq)]
struct Copy {
    /// The query whose result is copied.
    query: String,
    style: Style,
    header: Header,
    delimiter: u8,
    null: String,
}

/// The query that a COPY comes to; none where it is not one that is carried out.
#[must_use]
pub fn query_of(sql: &str) -> Option<String> {
    read(sql).ok().map(|copy| copy.query)
}

/// The query in a COPY's parentheses; none where it names a table.
fn inner_query(sql: &str) -> Option<&str> {
    let mut tokens = Tokens::of(sql);
    let copy = matches!(tokens.next()?.1, Token::Word(word) if word.eq_ignore_ascii_case("COPY"));
    let (open, first) = tokens.next()?;
    if !copy || first != Token::Sign('(') {
        return None;
    }
    let close = closing(&mut tokens)?;
    sql.get(open.saturating_add(1)..close)
}

/// Where the parenthesis that is open closes.
fn closing(tokens: &mut Tokens<'_>) -> Option<usize> {
    let mut depth = 1_usize;
    for (at, token) in tokens.by_ref() {
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
            return Some(at);
        }
    }
    None
}

fn refused(what: &str) -> AdapterError {
    AdapterError::new(Trouble::Unsupported, format!("COPY: {what}"))
        .hint("COPY (query) TO STDOUT is offered, as text or CSV")
}

fn read(sql: &str) -> Result<Copy, AdapterError> {
    let mut tokens = Tokens::of(sql);
    tokens.next();
    let query = match inner_query(sql) {
        Some(query) => {
            tokens.next();
            closing(&mut tokens);
            query.to_owned()
        }
        None => table_query(sql, &mut tokens)?,
    };
    let mut rest = tokens.map(|(_, token)| token);
    let is = |token: Option<Token<'_>>, word: &str| matches!(token, Some(Token::Word(found)) if found.eq_ignore_ascii_case(word));
    if !is(rest.next(), "TO") || !is(rest.next(), "STDOUT") {
        return Err(refused("only TO STDOUT is offered"));
    }
    options(query, rest)
}

/// `COPY table (columns)` as a query.
fn table_query(sql: &str, tokens: &mut Tokens<'_>) -> Result<String, AdapterError> {
    let named = |token: Option<(usize, Token<'_>)>| match token {
        Some((_, Token::Word(word))) => Some(format!("\"{}\"", word.replace('"', "\"\""))),
        Some((_, Token::Name(name))) => Some(name.to_owned()),
        Some((_, Token::Text(_) | Token::Number(_) | Token::Sign(_))) | None => None,
    };
    let mut table = named(tokens.next()).ok_or_else(|| refused("a table or a query is missing"))?;
    let mut columns = "*".to_owned();
    loop {
        let mut ahead = tokens.clone();
        match ahead.next() {
            Some((_, Token::Sign('.'))) => {
                let last = named(ahead.next()).ok_or_else(|| refused("a name is missing"))?;
                table = format!("{table}.{last}");
            }
            Some((open, Token::Sign('('))) => {
                let close = closing(&mut ahead).ok_or_else(|| refused("a parenthesis is open"))?;
                let listed = sql.get(open.saturating_add(1)..close).unwrap_or_default();
                let names = Tokens::of(listed).all(|(_, token)| {
                    matches!(token, Token::Word(_) | Token::Name(_) | Token::Sign(','))
                });
                if !names {
                    return Err(refused("the columns are not only names"));
                }
                listed.clone_into(&mut columns);
            }
            Some(_) | None => return Ok(format!("SELECT {columns} FROM {table}")),
        }
        *tokens = ahead;
    }
}

fn options<'t>(
    query: String,
    tokens: impl Iterator<Item = Token<'t>>,
) -> Result<Copy, AdapterError> {
    let mut copy = Copy {
        query,
        style: Style::Plain,
        header: Header::None,
        delimiter: b'\t',
        null: "\\N".to_owned(),
    };
    let mut given: (Option<u8>, Option<String>) = (None, None);
    let mut tokens = tokens.filter(|token| {
        !matches!(token, Token::Sign('(' | ')' | ',' | ';'))
            && !matches!(token, Token::Word(word) if word.eq_ignore_ascii_case("WITH") || word.eq_ignore_ascii_case("AS"))
    }).peekable();
    while let Some(token) = tokens.next() {
        let Token::Word(word) = token else {
            return Err(refused("the options are not understood"));
        };
        match word.to_ascii_uppercase().as_str() {
            "FORMAT" => {}
            "CSV" => copy.style = Style::Csv,
            "TEXT" => copy.style = Style::Plain,
            "HEADER" => {
                copy.header = Header::Names;
                let off = |token: &Token<'_>| matches!(token, Token::Word(word) if ["false", "off"].iter().any(|off| word.eq_ignore_ascii_case(off)));
                if tokens.next_if(off).is_some() {
                    copy.header = Header::None;
                }
                let on = |token: &Token<'_>| matches!(token, Token::Word(word) if ["true", "on"].iter().any(|on| word.eq_ignore_ascii_case(on)));
                tokens.next_if(on);
            }
            "DELIMITER" => given.0 = Some(delimiter(tokens.next())?),
            "NULL" => given.1 = Some(quoted(tokens.next())?),
            other => return Err(refused(&format!("the option {other} is not offered"))),
        }
    }
    if copy.style == Style::Csv {
        copy.delimiter = b',';
        copy.null.clear();
    }
    copy.delimiter = given.0.unwrap_or(copy.delimiter);
    copy.null = given.1.unwrap_or(copy.null);
    Ok(copy)
}

fn quoted(token: Option<Token<'_>>) -> Result<String, AdapterError> {
    match token {
        Some(Token::Text(text)) if text.starts_with('\'') => {
            Ok(text.trim_matches('\'').replace("''", "'"))
        }
        Some(_) | None => Err(refused("an option lacks its value")),
    }
}

fn delimiter(token: Option<Token<'_>>) -> Result<u8, AdapterError> {
    match quoted(token)?.as_bytes() {
        [one] if !matches!(one, b'\\' | b'\n' | b'\r' | b'"' | b'.' | b'a'..=b'z' | b'0'..=b'9') => {
            Ok(*one)
        }
        _ => Err(refused("the delimiter must be one plain character")),
    }
}

impl Talk {
    /// Copies a result to the client.
    pub(super) async fn copy(&mut self, sql: &str) -> Result<(), Stopped> {
        let copy = read(sql)?;
        self.check_engine(&copy.query)?;
        self.park_live().await?;
        let work = Work::Statement(copy.query.as_str().into(), Vec::new());
        let mut events = self.engine.execute(work, self.caps()).await?;
        let mut columns: Arc<[Column]> = Arc::default();
        let mut line = Vec::new();
        let mut number = 0_u64;
        loop {
            match self.next_event(&mut events).await? {
                Event::Columns(found, _) => {
                    columns = found;
                    self.begin_copy(&copy, &columns);
                }
                Event::Rows(batch) => {
                    for row in batch.rows() {
                        number += 1;
                        line.clear();
                        copy.put_line(&mut line, &columns, row.values(), number)?;
                        frame::put(&mut self.out, b'd', |out| out.extend_from_slice(&line));
                    }
                    self.send_if_much().await?;
                }
                Event::Done(_) => {}
                Event::End(transaction) => {
                    self.note(transaction);
                    break;
                }
                Event::Failed(error, transaction) => {
                    self.note_failure(transaction);
                    return Err(error.into());
                }
            }
        }
        if columns.is_empty() {
            return Err(refused("the query has no result").into());
        }
        backend::put_empty(&mut self.out, b'c');
        backend::put_command_complete(&mut self.out, &format!("COPY {number}"));
        Ok(())
    }

    fn begin_copy(&mut self, copy: &Copy, columns: &[Column]) {
        frame::put(&mut self.out, b'H', |out| {
            out.push(0);
            let count = u16::try_from(columns.len()).unwrap_or(u16::MAX);
            out.extend_from_slice(&count.to_be_bytes());
            for _ in columns {
                out.extend_from_slice(&[0, 0]);
            }
        });
        if copy.header == Header::Names {
            let mut line = Vec::new();
            for (index, column) in columns.iter().enumerate() {
                if index > 0 {
                    line.push(copy.delimiter);
                }
                copy.put_value(&mut line, column.name.as_bytes());
            }
            line.push(b'\n');
            frame::put(&mut self.out, b'd', |out| out.extend_from_slice(&line));
        }
    }
}

impl Copy {
    fn put_line<'v>(
        &self,
        line: &mut Vec<u8>,
        columns: &[Column],
        values: impl Iterator<Item = ValueRef<'v>>,
        number: u64,
    ) -> Result<(), AdapterError> {
        let mut value_text = Vec::new();
        for (index, (column, value)) in columns.iter().zip(values).enumerate() {
            if index > 0 {
                line.push(self.delimiter);
            }
            if value == ValueRef::Null {
                line.extend_from_slice(self.null.as_bytes());
                continue;
            }
            value_text.clear();
            encode::put(&mut value_text, column.kind, Format::Text, value)
                .map_err(|why| does_not_fit(column, why, number))?;
            // Without its length.
            self.put_value(line, value_text.get(4..).unwrap_or_default());
        }
        line.push(b'\n');
        Ok(())
    }

    fn put_value(&self, line: &mut Vec<u8>, value: &[u8]) {
        match self.style {
            Style::Plain => {
                for byte in value {
                    match byte {
                        b'\\' => line.extend_from_slice(b"\\\\"),
                        b'\n' => line.extend_from_slice(b"\\n"),
                        b'\r' => line.extend_from_slice(b"\\r"),
                        b'\t' => line.extend_from_slice(b"\\t"),
                        other if *other == self.delimiter => {
                            line.extend_from_slice(&[b'\\', *other])
                        }
                        other => line.push(*other),
                    }
                }
            }
            Style::Csv => {
                let special =
                    |byte: &u8| matches!(byte, b'"' | b'\n' | b'\r') || *byte == self.delimiter;
                let quotes = value == self.null.as_bytes() || value.iter().any(special);
                if !quotes {
                    line.extend_from_slice(value);
                    return;
                }
                line.push(b'"');
                for byte in value {
                    if *byte == b'"' {
                        line.push(b'"');
                    }
                    line.push(*byte);
                }
                line.push(b'"');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_read() {
        let plain = read("COPY (SELECT ')' FROM (SELECT 1)) TO STDOUT").unwrap();
        assert_eq!(plain.query, "SELECT ')' FROM (SELECT 1)");
        assert_eq!((plain.style, plain.delimiter), (Style::Plain, b'\t'));
        let csv = read(
            "copy main.orders (id, \"a b\") to stdout with (format csv, header true, null 'x')",
        );
        let csv = csv.unwrap();
        assert_eq!(csv.query, "SELECT id, \"a b\" FROM \"main\".\"orders\"");
        assert_eq!(
            (csv.style, csv.header, csv.delimiter),
            (Style::Csv, Header::Names, b',')
        );
        assert_eq!(csv.null, "x");
        for bad in [
            "COPY orders FROM STDIN",
            "COPY (SELECT 1) TO '/tmp/x'",
            "COPY (SELECT 1) TO PROGRAM 'x'",
            "COPY (SELECT 1",
            "COPY",
            "COPY t (a; b) TO STDOUT",
            "COPY (SELECT 1) TO STDOUT (FORMAT binary)",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
        let mut line = Vec::new();
        csv.put_value(&mut line, b"a\"b,c");
        assert_eq!(line, b"\"a\"\"b,c\"");
        line.clear();
        plain.put_value(&mut line, b"a\tb\\\n");
        assert_eq!(line, b"a\\tb\\\\\\n");
    }
}
