//! Statements for the private server, through psql: passwords go by the environment and SQL by
//! standard input, so that neither is an argument.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::cli::up::sample::SampleError;

/// psql and where to point it.
pub(super) struct Client {
    /// The program.
    pub(super) psql: PathBuf,
    /// Port of the server on 127.0.0.1.
    pub(super) port: u16,
}

impl Client {
    /// Runs a script, stops at its first error, gives what it printed.
    pub(super) fn run(
        &self,
        user: &str,
        password: &str,
        database: &str,
        sql: &str,
    ) -> Result<String, SampleError> {
        let mut child = Command::new(&self.psql)
            .args(["-X", "-q", "-A", "-t", "-w", "-v", "ON_ERROR_STOP=1"])
            .args(["-h", "127.0.0.1", "-p", &self.port.to_string()])
            .args(["-U", user, "-d", database])
            .env_clear()
            .env("PGPASSWORD", password)
            .env("PGCONNECT_TIMEOUT", "10")
            .env("LC_ALL", "C")
            .env("PGCLIENTENCODING", "UTF8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(SampleError::io("start", &self.psql))?;
        if let Some(mut stdin) = child.stdin.take() {
            // psql may end before it has read everything; its own message then says why.
            stdin.write_all(sql.as_bytes()).unwrap_or_default();
        }
        let output = child
            .wait_with_output()
            .map_err(SampleError::io("wait for", &self.psql))?;
        if output.status.success() {
            Ok(String::from_utf8(output.stdout).unwrap_or_default())
        } else {
            Err(SampleError::Program {
                program: "psql",
                output: super::home::last_lines(&output.stderr),
            })
        }
    }
}
