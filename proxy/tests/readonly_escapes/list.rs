//! Reads `list.txt`: the attempts, as the bytes a client sends.

use crate::bound;
use crate::support::script::{hex, text};
use crate::support::wire::{message, query, sync};

/// One attempt: a login and what is sent after it.
pub(crate) struct Escape {
    pub(crate) name: String,
    /// Further startup parameters.
    pub(crate) startup: Vec<(String, String)>,
    pub(crate) steps: Vec<Step>,
}

/// One step of an attempt.
pub(crate) struct Step {
    /// The line of the list.
    pub(crate) shown: String,
    pub(crate) bytes: Vec<u8>,
    /// How many ReadyForQuery answer it.
    pub(crate) replies: usize,
}

/// The attempts, with the place of the scratch directory filled in.
pub(crate) fn escapes(scratch: &str) -> Vec<Escape> {
    let list = include_str!("list.txt").replace("SCRATCH", scratch);
    let mut escapes: Vec<Escape> = Vec::new();
    let mut lines = list
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .peekable();
    while let Some(line) = lines.next() {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            escapes.push(Escape {
                name: name.to_owned(),
                startup: Vec::new(),
                steps: Vec::new(),
            });
            continue;
        }
        let escape = escapes.last_mut().expect("an attempt begins with its name");
        if let Some(parameter) = line.strip_prefix("startup ") {
            let (key, value) = parameter.split_once(" = ").expect("KEY = VALUE");
            escape.startup.push((key.to_owned(), value.to_owned()));
            continue;
        }
        let mut block = Vec::new();
        while let Some(statement) = lines.next_if(|line| line.starts_with("    ")) {
            block.push(statement.trim());
        }
        let (bytes, replies) = encode(line, &block);
        let shown = [&[line], block.as_slice()].concat().join(" | ");
        escape.steps.push(Step {
            shown,
            bytes,
            replies,
        });
    }
    escapes
}

fn encode(line: &str, block: &[&str]) -> (Vec<u8>, usize) {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    match verb {
        "simple" => {
            let sql = text(rest).unwrap_or_else(|why| panic!("{line}: {why}"));
            (message(b'Q', &[sql, vec![0]].concat()), 1)
        }
        "bound" => {
            let (values, sql) = rest.split_once("] ").expect("bound [VALUES] SQL");
            let values: Vec<String> = serde_json::from_str(&format!("{values}]")).unwrap();
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            ([bound(sql, &values), sync()].concat(), 1)
        }
        "together" => (
            block.iter().flat_map(|sql| query(sql)).collect(),
            block.len(),
        ),
        "pipeline" => {
            let mut bytes: Vec<u8> = block.iter().flat_map(|sql| bound(sql, &[])).collect();
            bytes.extend(sync());
            (bytes, 1)
        }
        "message" => {
            let (tag, body) = rest.split_once(' ').unwrap_or((rest, ""));
            let replies = usize::from(tag == "F");
            (message(tag.as_bytes()[0], &hex(body).unwrap()), replies)
        }
        _ => panic!("unknown step: {line}"),
    }
}
