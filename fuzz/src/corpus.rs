//! The kept inputs: a text file for each target, an input on each line, as Rust writes bytes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where the inputs of a target are kept.
#[must_use]
pub fn file(target: &str) -> PathBuf {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    corpus.join(format!("{target}.txt"))
}

/// The kept inputs of a target.
///
/// # Errors
/// When there is no such file, or a line of it is not written as it should be.
pub fn kept(target: &str) -> io::Result<Vec<Vec<u8>>> {
    let text = fs::read_to_string(file(target))?;
    text.lines()
        .map(|line| unescape(line).ok_or_else(|| io::Error::other(format!("{target}: {line}"))))
        .collect()
}

/// Writes each kept input of a target to a file of its own, for the fuzzer.
///
/// # Errors
/// When they cannot be read or written.
pub fn unpack(target: &str, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (number, input) in kept(target)?.iter().enumerate() {
        fs::write(folder.join(format!("kept-{number}")), input)?;
    }
    Ok(())
}

/// Keeps the inputs of a folder instead of those kept before, shortest first.
///
/// # Errors
/// When they cannot be read or written.
pub fn pack(target: &str, folder: &Path) -> io::Result<()> {
    let mut lines = Vec::new();
    for entry in fs::read_dir(folder)? {
        let input = fs::read(entry?.path())?;
        lines.push(format!("{}\n", input.escape_ascii()));
    }
    lines.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    fs::write(file(target), lines.concat())
}

fn unescape(line: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(line.len());
    let mut rest = line.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'\\' {
            bytes.push(first);
            continue;
        }
        let (&kind, after) = rest.split_first()?;
        rest = after;
        bytes.push(match kind {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'x' => {
                let (digits, after) = rest.split_at_checked(2)?;
                rest = after;
                u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?
            }
            quoted => quoted,
        });
    }
    Some(bytes)
}
