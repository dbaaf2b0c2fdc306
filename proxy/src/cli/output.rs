//! The one place that writes to standard output. A reader that went away (`bosdb audit tail | head`)
//! is not an error.

use std::io::{self, Write};

/// Writes a line to standard output and says whether anybody still reads.
pub(super) fn line(text: &str) -> Reader {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Ok(()) => Reader::Present,
        Err(_) => Reader::Gone,
    }
}

/// Whether standard output is still read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// It is.
    Present,
    /// It is not; writing more is pointless.
    Gone,
}

/// Writes a line to standard error. When even that is closed there is nobody left to tell.
pub(super) fn complaint(text: &str) {
    writeln!(io::stderr().lock(), "{text}").unwrap_or_default();
}

/// Writes a prompt, without a newline, to standard error, so that output can still be piped.
pub(super) fn prompt(text: &str) {
    let mut err = io::stderr().lock();
    write!(err, "{text}")
        .and_then(|()| err.flush())
        .unwrap_or_default();
}
