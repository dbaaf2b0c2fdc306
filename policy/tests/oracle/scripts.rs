//! MariaDB's test scripts, cut into statements: what only its test program understands is left out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::support::{Connection, Outcome};

/// Scripts that take seconds together: what tests play that are played often.
pub(super) const A_FEW: &[&str] = &["brackets.test", "comments.test", "set_statement.test"];

/// Scripts that end the server, wait for minutes, or need another one.
const NOT: &[&str] = &[
    "shutdown",
    "kill",
    "restart",
    "big",
    "stress",
    "slow",
    "debug",
    "embedded",
    "wl",
    "lock_",
    "flush",
    "crash",
    "wait",
    "timeout",
    "max_statement_time",
    "processlist",
    "proxy",
    "ssl",
    "bench",
];

/// The scripts of a folder, those named or all that can be played.
pub(super) fn files(folder: &Path, only: Option<&[&str]>) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "test"))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            match only {
                Some(only) => only.contains(&&*name),
                None => !NOT.iter().any(|word| name.contains(word)),
            }
        })
        .collect();
    files.sort();
    Ok(files)
}

/// Statements that bring the server back to what it was, as far as scripts change it: other databases
/// are dropped.
pub(super) fn usual_variables(watcher: &mut Connection) -> Vec<String> {
    let mut all = vec![
        "SET GLOBAL sql_mode = DEFAULT".to_owned(),
        "SET GLOBAL read_only = 0".to_owned(),
        "SET GLOBAL event_scheduler = OFF".to_owned(),
        "SET GLOBAL general_log = 0".to_owned(),
        "SET GLOBAL max_statement_time = 2".to_owned(),
        "SET GLOBAL lock_wait_timeout = 1".to_owned(),
        "SET GLOBAL character_set_server = latin1".to_owned(),
    ];
    let asked = b"SELECT schema_name FROM information_schema.schemata WHERE schema_name NOT IN \
        ('information_schema', 'performance_schema', 'mysql', 'sys', 'shop')";
    if let [Outcome::Rows(rows)] = watcher.query(asked).as_slice() {
        for row in rows {
            let name = String::from_utf8_lossy(row.get(1..).unwrap_or_default()).into_owned();
            all.push(format!("DROP DATABASE `{}`", name.replace('`', "``")));
        }
    }
    all.push("CREATE DATABASE test".to_owned());
    all
}

/// Words that begin a command of the test program.
const COMMANDS: &[&str] = &[
    "append_file",
    "assert",
    "cat_file",
    "change_user",
    "character_set",
    "chmod",
    "connect",
    "connection",
    "copy_file",
    "dec",
    "diff_files",
    "die",
    "disable_",
    "disconnect",
    "dirty_close",
    "echo",
    "enable_",
    "end",
    "error",
    "eval",
    "exec",
    "exit",
    "file_exists",
    "horizontal_results",
    "if",
    "inc",
    "let",
    "list_files",
    "mkdir",
    "move_file",
    "optimizer_",
    "output",
    "perl",
    "ping",
    "query",
    "real_sleep",
    "reap",
    "remove_file",
    "replace_column",
    "replace_regex",
    "replace_result",
    "require",
    "reset_connection",
    "result",
    "rmdir",
    "save_master_pos",
    "send",
    "shutdown_server",
    "skip",
    "sleep",
    "sorted_result",
    "source",
    "start_timer",
    "sync_",
    "vertical_results",
    "wait_for_slave",
    "while",
    "write_file",
    "lowercase_result",
    "evalp",
    "query_vertical",
    "query_horizontal",
    "sorted_",
    "start_",
    "remove_files",
    "copy_files",
];

/// What is not for this server to play.
const NEVER: &[&str] = &[
    "shutdown",
    "kill ",
    "connection_id",
    "debug_sync",
    "$",
    "sleep(",
    "benchmark(",
];

/// The statements of a script, in order.
pub(super) fn statements(script: &str) -> Vec<String> {
    let mut statements = Vec::new();
    let mut delimiter = ";".to_owned();
    let mut current = String::new();
    for line in script.lines() {
        let trimmed = line.trim();
        if current.trim().is_empty() {
            current.clear();
            let command = trimmed.strip_prefix("--").unwrap_or(trimmed).trim_start();
            if let Some(rest) = word_then_rest(command, "delimiter") {
                let ended = rest.strip_suffix(&delimiter).unwrap_or(rest).trim();
                if !ended.is_empty() {
                    delimiter = ended.to_owned();
                }
                continue;
            }
            if trimmed.is_empty()
                || trimmed.starts_with(['#', '}', '{'])
                || trimmed.starts_with("--")
            {
                continue;
            }
        }
        current.push_str(line);
        current.push('\n');
        while let Some(end) = end_of(&current, &delimiter) {
            let rest = current.split_off(end + delimiter.len());
            current.truncate(end);
            take(&mut statements, &current);
            current = rest;
        }
    }
    take(&mut statements, &current);
    statements
}

fn take(statements: &mut Vec<String>, text: &str) {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let is_command = COMMANDS.iter().any(|command| {
        lower.strip_prefix(command).is_some_and(|rest| {
            command.ends_with('_') || !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        })
    });
    let never = NEVER.iter().any(|word| lower.contains(word));
    if !text.is_empty() && !is_command && !never {
        statements.push(text.to_owned());
    }
}

fn word_then_rest<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = (text.get(..word.len())?, text.get(word.len()..)?);
    (start.eq_ignore_ascii_case(word) && rest.starts_with(' ')).then(|| rest.trim())
}

/// Where the first statement ends: its delimiter outside of quotes and comments.
fn end_of(text: &str, delimiter: &str) -> Option<usize> {
    let mut at = 0;
    let bytes = text.as_bytes();
    while at < bytes.len() {
        let rest = &text[at..];
        if rest.starts_with(delimiter) {
            return Some(at);
        }
        at += match bytes[at] {
            quote @ (b'\'' | b'"' | b'`') => 1 + quoted(&bytes[at + 1..], quote),
            b'#' => rest.find('\n').unwrap_or(rest.len()),
            b'-' if rest.starts_with("-- ") => rest.find('\n').unwrap_or(rest.len()),
            b'/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            _ => rest.chars().next().map_or(1, char::len_utf8),
        };
        if at > bytes.len() {
            return None;
        }
    }
    None
}

/// How many bytes a quoted piece has behind its first quote.
fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 0;
    while at < rest.len() {
        match rest[at] {
            b'\\' if quote != b'`' => at += 2,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}
