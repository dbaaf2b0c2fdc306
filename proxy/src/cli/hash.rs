//! `bosdb user hash`: a password in, a verifier out. The password is never an argument, since
//! arguments can be seen by everybody on the machine.

use std::io::{self, IsTerminal};
use std::num::NonZeroU32;
use std::process::{Command, ExitCode, Stdio};

use bosdb_protocol::auth::native;
use zeroize::Zeroizing;

use crate::cli::{EXIT_IO, EXIT_USAGE, complain, output};
use crate::config::secret::derive_verifier;

/// What is made of the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HashKind {
    /// A SCRAM verifier; guessing is as expensive as the count says.
    Scram(NonZeroU32),
    /// The hash of `mysql_native_password`.
    MySqlNative,
}

/// Reads one line from standard input, without echo on a terminal, and prints its verifier.
pub(super) fn user_hash(kind: HashKind) -> ExitCode {
    let password = match read_password() {
        Ok(password) => password,
        Err(error) => {
            complain(&format!("cannot read the password: {error}"));
            return ExitCode::from(EXIT_IO);
        }
    };
    if password.is_empty() || password.contains('\0') {
        complain(&"the password is empty or holds a NUL");
        return ExitCode::from(EXIT_USAGE);
    }
    let made = match kind {
        HashKind::Scram(iterations) => {
            derive_verifier(&password, iterations).map(|verifier| verifier.to_string())
        }
        // Of a password that is not empty there always is one.
        HashKind::MySqlNative => Ok(native::Verifier::of(password.as_bytes())
            .map(|verifier| verifier.to_text())
            .unwrap_or_default()),
    };
    match made {
        Ok(text) => {
            output::line(&text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&error);
            ExitCode::from(EXIT_IO)
        }
    }
}

fn read_password() -> io::Result<Zeroizing<String>> {
    let stdin = io::stdin();
    let _echo = stdin.is_terminal().then(|| {
        output::prompt("Password: ");
        EchoOff::new()
    });
    let mut line = Zeroizing::new(String::new());
    stdin.read_line(&mut line)?;
    let length = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(length);
    Ok(line)
}

/// The terminal shows nothing of what is typed until this is dropped.
struct EchoOff;

impl EchoOff {
    fn new() -> Self {
        stty("-echo");
        Self
    }
}

impl Drop for EchoOff {
    fn drop(&mut self) {
        stty("echo");
        output::complaint("");
    }
}

/// The terminal is set by its own tool: the system call behind it cannot be made safely from
/// here. Without the tool the password is echoed, as with any program that does not know better.
fn stty(setting: &str) {
    let status = Command::new("stty")
        .arg(setting)
        .stdin(Stdio::inherit())
        .stderr(Stdio::null())
        .status();
    if status.is_err() {
        complain(&"stty is missing: the password will be visible");
    }
}
