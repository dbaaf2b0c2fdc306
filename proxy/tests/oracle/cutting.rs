//! Cuts the scripts of psql into statements: quotes, dollar quotes, comments and parentheses are
//! respected, what only psql understands is left out.

/// The statements of a script, in order.
pub(crate) fn statements(script: &str) -> Vec<String> {
    let mut cutter = Cutter::default();
    let bytes = script.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        at = cutter.step(script, at);
    }
    cutter.end();
    cutter.statements
}

#[derive(Default)]
struct Cutter {
    statements: Vec<String>,
    current: String,
    /// How many parentheses, and BEGIN ATOMIC ... END, are open.
    open: usize,
    atomic: bool,
}

impl Cutter {
    /// Takes one piece of the script and says where the next begins.
    fn step(&mut self, script: &str, at: usize) -> usize {
        let rest = &script[at..];
        let first = rest.as_bytes()[0];
        let end = match first {
            b'\'' => at + quoted(rest, '\'', self.current.ends_with(['e', 'E'])),
            b'"' => at + quoted(rest, '"', false),
            b'$' => at + dollar(rest).unwrap_or(1),
            b'-' if rest.starts_with("--") => at + rest.find('\n').unwrap_or(rest.len()),
            b'/' if rest.starts_with("/*") => at + comment(rest),
            b'\\' => return self.command(script, at),
            b';' if self.open == 0 && !self.atomic => {
                self.end();
                return self.past_data(script, at + 1);
            }
            _ => at + rest.chars().next().map_or(1, char::len_utf8),
        };
        match first {
            b'(' => self.open += 1,
            b')' => self.open = self.open.saturating_sub(1),
            b'E' | b'e' if self.atomic && is_word(rest, "end") => self.atomic = false,
            b'A' | b'a' if is_word(rest, "atomic") && self.begins() => self.atomic = true,
            _ => {}
        }
        self.current.push_str(&script[at..end]);
        end
    }

    fn begins(&self) -> bool {
        self.current
            .trim_end()
            .to_ascii_lowercase()
            .ends_with("begin")
    }

    /// A command of psql up to the end of its line: it ends a statement, or stands alone.
    fn command(&mut self, script: &str, at: usize) -> usize {
        if script[at..].starts_with("\\;") {
            self.current.push(';');
            return at + 2;
        }
        self.end();
        script[at..].find('\n').map_or(script.len(), |end| at + end)
    }

    /// Data behind COPY ... FROM STDIN goes up to a line that says `\.`.
    fn past_data(&self, script: &str, at: usize) -> usize {
        let copies = self.statements.last().is_some_and(|last| {
            let last = last.to_ascii_lowercase();
            last.starts_with("copy") && last.contains("stdin")
        });
        if copies && let Some(end) = script[at..].find("\n\\.\n") {
            return at + end + 3;
        }
        at
    }

    fn end(&mut self) {
        let statement = std::mem::take(&mut self.current);
        self.open = 0;
        self.atomic = false;
        if !statement.trim().is_empty() {
            self.statements.push(statement.trim().to_owned());
        }
    }
}

fn is_word(rest: &str, word: &str) -> bool {
    rest.get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word))
        && !rest[word.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
}

/// Length of a quoted piece, its quotes included.
fn quoted(rest: &str, quote: char, escapes: bool) -> usize {
    let mut characters = rest.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        if character == '\\' && escapes {
            characters.next();
        } else if character == quote {
            if rest[at + 1..].starts_with(quote) {
                characters.next();
            } else {
                return at + 1;
            }
        }
    }
    rest.len()
}

fn dollar(rest: &str) -> Option<usize> {
    let tag = rest[1..].find('$')? + 2;
    let name = &rest[1..tag - 1];
    let fits = name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit());
    if !fits {
        return None;
    }
    let end = rest[tag..].find(&rest[..tag])?;
    Some(tag + end + tag)
}

fn comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}
