//! The console's lexer: words, names in quotes, strings, numbers, symbols. Comments are skipped.

use super::command::Misunderstood;

/// A word of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word<'a> {
    /// Without quotes: a keyword or a name.
    Plain(&'a str),
    /// In double quotes: a name, whatever it is.
    Quoted(String),
    /// In single quotes.
    Text(String),
    /// Anything else: one character.
    Symbol(char),
}

impl Word<'_> {
    /// Whether it is this keyword.
    pub(super) fn is(&self, keyword: &str) -> bool {
        match self {
            Self::Plain(word) => word.eq_ignore_ascii_case(keyword),
            Self::Quoted(_) | Self::Text(_) | Self::Symbol(_) => false,
        }
    }
}

/// The commands of a text, each as its words; empty ones are left out.
pub(super) fn commands(text: &str) -> Result<Vec<Vec<Word<'_>>>, Misunderstood> {
    let mut commands = Vec::new();
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if first.is_whitespace() {
            rest = rest.trim_start();
        } else if let Some(comment) = rest.strip_prefix("--") {
            rest = comment.split_once('\n').map_or("", |(_, after)| after);
        } else if let Some(comment) = rest.strip_prefix("/*") {
            let (_, after) = comment
                .split_once("*/")
                .ok_or(Misunderstood::Unfinished("comment"))?;
            rest = after;
        } else if first == '"' || first == '\'' {
            let (quoted, after) = quoted(rest, first)?;
            words.push(if first == '"' {
                Word::Quoted(quoted)
            } else {
                Word::Text(quoted)
            });
            rest = after;
        } else if is_of_a_word(first) {
            let end = rest.find(|c| !is_of_a_word(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            words.push(Word::Plain(word));
            rest = after;
        } else {
            if first == ';' {
                commands.push(std::mem::take(&mut words));
            } else {
                words.push(Word::Symbol(first));
            }
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    commands.push(words);
    commands.retain(|words| !words.is_empty());
    Ok(commands)
}

/// Names may have dots and dashes: targets are called as people like.
fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '$' | '@' | '+')
}

/// What stands in quotes at the front of a text, a doubled quote meaning one, and what follows.
fn quoted(text: &str, quote: char) -> Result<(String, &str), Misunderstood> {
    let mut found = String::new();
    let mut rest = text.get(1..).unwrap_or_default();
    loop {
        let (part, after) = rest
            .split_once(quote)
            .ok_or(Misunderstood::Unfinished("quoted name or string"))?;
        found.push_str(part);
        match after.strip_prefix(quote) {
            Some(more) => {
                found.push(quote);
                rest = more;
            }
            None => return Ok((found, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_quotes_and_comments() {
        let text = "-- ping\n show /* a;b */ \"Pools\" ;; KILL 'a''b' -- end";
        assert_eq!(
            commands(text).unwrap(),
            [
                vec![Word::Plain("show"), Word::Quoted("Pools".into())],
                vec![Word::Plain("KILL"), Word::Text("a'b".into())],
            ]
        );
        assert_eq!(commands(" ; -- nothing").unwrap(), Vec::<Vec<_>>::new());
        let quotes = commands("pause \"a\"\"b\"").unwrap();
        assert_eq!(quotes[0][1], Word::Quoted("a\"b".into()));
    }

    #[test]
    fn what_is_not_finished_is_refused() {
        for text in ["pause \"a", "pause 'a", "show /* pools"] {
            assert!(
                matches!(commands(text), Err(Misunderstood::Unfinished(_))),
                "{text}"
            );
        }
    }
}
