//! A throwaway MariaDB on a socket of its own, and the little of its protocol that a text needs.

#![allow(dead_code, reason = "each test that includes this needs a part of it")]

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// The server; it ends with this value.
pub(crate) struct Server {
    folder: TempDir,
    process: Child,
}

impl Server {
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    /// Starts it, with more arguments; `FOLDER` in them is the folder of its own. Its files for
    /// temporary tables and for what statements write are `tmp` and `files` there.
    pub(crate) fn start_with(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        for name in ["files", "tmp"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        let installed = Command::new("mariadb-install-db")
            .args(["--no-defaults", "--skip-test-db", "--user=root"])
            .arg("--auth-root-authentication-method=normal")
            .arg(format!("--datadir={}", data.display()))
            .stdout(Stdio::null())
            .status()
            .expect("MariaDB's server is installed");
        assert!(installed.success(), "mariadb-install-db failed");
        let process = Command::new("mariadbd")
            .args([
                "--no-defaults",
                "--user=root",
                "--skip-networking",
                "--skip-grant-tables",
            ])
            .args(["--innodb-buffer-pool-size=8M", "--innodb-log-file-size=4M"])
            .arg(format!("--datadir={}", data.display()))
            .arg(format!("--socket={}", folder.path().join("s").display()))
            .args(
                arguments
                    .iter()
                    .map(|argument| argument.replace("FOLDER", &folder.path().to_string_lossy())),
            )
            .stderr(Stdio::null())
            .spawn()
            .expect("MariaDB's server is installed");
        Self { folder, process }
    }

    /// The folder that its data and its socket are in.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A connection that may send several statements at once.
    pub(crate) fn connect(&self) -> Connection {
        let path = self.folder.path().join("s");
        let mut left = 600;
        let stream = loop {
            match UnixStream::connect(&path) {
                Ok(stream) => break stream,
                Err(_) if left > 0 => std::thread::sleep(Duration::from_millis(100)),
                Err(error) => panic!("{error}"),
            }
            left -= 1;
        };
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .unwrap();
        let mut connection = Connection { stream };
        connection.receive().unwrap();
        // Protocol 4.1, secure authentication, several statements and results, plugins by name.
        let capabilities: u32 = 1 | 1 << 9 | 1 << 15 | 1 << 16 | 1 << 17 | 1 << 19;
        let mut login = capabilities.to_le_bytes().to_vec();
        login.extend((1_u32 << 24).to_le_bytes());
        login.push(45);
        login.extend([0; 23]);
        login.extend(b"root\0\0mysql_native_password\0");
        connection.send(1, &login).unwrap();
        assert_eq!(connection.receive().unwrap()[0], 0, "not logged in");
        connection
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// What one statement came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Done,
    /// The rows, as they came.
    Rows(Vec<Vec<u8>>),
    Error(u16),
}

pub(crate) struct Connection {
    stream: UnixStream,
}

impl Connection {
    fn send(&mut self, sequence: u8, payload: &[u8]) -> io::Result<()> {
        let [a, b, c, _] = u32::try_from(payload.len()).unwrap().to_le_bytes();
        self.stream.write_all(&[a, b, c, sequence])?;
        self.stream.write_all(payload)
    }

    fn receive(&mut self) -> io::Result<Vec<u8>> {
        let mut header = [0; 4];
        self.stream.read_exact(&mut header)?;
        let len = u32::from_le_bytes([header[0], header[1], header[2], 0]);
        let mut payload = vec![0; usize::try_from(len).unwrap()];
        self.stream.read_exact(&mut payload)?;
        Ok(payload)
    }

    /// What each statement of `text` came to.
    pub(crate) fn query(&mut self, text: &[u8]) -> Vec<Outcome> {
        self.try_query(text).unwrap()
    }

    /// The same, or how the connection was lost.
    pub(crate) fn try_query(&mut self, text: &[u8]) -> io::Result<Vec<Outcome>> {
        const MORE: u8 = 8;
        self.send(0, &[b"\x03", text].concat())?;
        let mut outcomes = Vec::new();
        loop {
            let first = self.receive()?;
            let more = match first[0] {
                0xff => {
                    outcomes.push(Outcome::Error(u16::from_le_bytes([first[1], first[2]])));
                    return Ok(outcomes);
                }
                0 => {
                    outcomes.push(Outcome::Done);
                    first[3] & MORE != 0
                }
                columns => {
                    let columns = match columns {
                        0xfc => u16::from_le_bytes([first[1], first[2]]),
                        few => u16::from(few),
                    };
                    for _ in 0..=columns {
                        self.receive()?;
                    }
                    let mut rows = Vec::new();
                    let end = loop {
                        let row = self.receive()?;
                        match row[0] {
                            0xfe if row.len() < 9 => break row,
                            0xff => {
                                outcomes.push(Outcome::Error(u16::from_le_bytes([row[1], row[2]])));
                                return Ok(outcomes);
                            }
                            _ => rows.push(row),
                        }
                    };
                    outcomes.push(Outcome::Rows(rows));
                    end[3] & MORE != 0
                }
            };
            if !more {
                return Ok(outcomes);
            }
        }
    }
}
