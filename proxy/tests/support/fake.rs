//! A database that says what a test tells it to: an honest login, honest answers to what it is
//! not told about, and anything at all to what it is.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::server::{DATABASE, PASSWORD, ROLE};
use super::wire::message;

/// What a connection does with a message: answers by itself, or leaves it to the honest side.
pub(crate) enum Turn {
    /// The honest answer.
    Honest,
    /// Handled.
    Taken,
    /// The connection is over.
    Hangup,
}

/// What is done with a message of the gateway's: its tag, its body, and the way back.
pub(crate) type Script = dyn Fn(u8, &[u8], &mut TcpStream) -> Turn + Send + Sync;

struct Shared {
    script: Mutex<Arc<Script>>,
    connections: AtomicUsize,
    /// Cancel requests that came.
    cancels: AtomicUsize,
    /// They are not closed for now.
    cancels_hang: AtomicBool,
    /// Bodies of all Query and Parse messages that came.
    heard: Mutex<Vec<String>>,
}

/// A listening fake. Its threads end with the test's process.
pub(crate) struct Fake {
    port: u16,
    shared: Arc<Shared>,
}

impl Fake {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared {
            script: Mutex::new(Arc::new(|_, _, _| Turn::Honest)),
            connections: AtomicUsize::new(0),
            cancels: AtomicUsize::new(0),
            cancels_hang: AtomicBool::new(false),
            heard: Mutex::new(Vec::new()),
        });
        let theirs = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&theirs);
                thread::spawn(move || serve(stream, &shared).ok());
            }
        });
        Self { port, shared }
    }

    /// Where it listens.
    pub(crate) const fn port(&self) -> u16 {
        self.port
    }

    /// The URL a gateway is given.
    pub(crate) fn url(&self) -> String {
        let password = PASSWORD.replace(' ', "%20").replace('\'', "%27");
        format!(
            "postgres://{ROLE}:{password}@127.0.0.1:{}/{DATABASE}",
            self.port
        )
    }

    /// From now on messages go through this.
    pub(crate) fn play(
        &self,
        script: impl Fn(u8, &[u8], &mut TcpStream) -> Turn + Send + Sync + 'static,
    ) {
        *self.script() = Arc::new(script);
    }

    fn script(&self) -> std::sync::MutexGuard<'_, Arc<Script>> {
        self.shared
            .script
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Sessions opened so far.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::Relaxed)
    }

    /// Cancel requests that came so far.
    pub(crate) fn cancels(&self) -> usize {
        self.shared.cancels.load(Ordering::SeqCst)
    }

    /// From now on the connections of cancel requests are left open, or closed: that is how a
    /// server says that it has dealt with them.
    pub(crate) fn hold_cancels(&self, hold: bool) {
        self.shared.cancels_hang.store(hold, Ordering::SeqCst);
    }

    /// Whether a text that contains this has come.
    pub(crate) fn heard(&self, text: &str) -> bool {
        let heard = self.shared.heard.lock().unwrap();
        heard.iter().any(|one| one.contains(text))
    }
}

/// A row of one text column, as an answer to Execute has it.
pub(crate) fn row(value: &[u8]) -> Vec<u8> {
    let length = i32::try_from(value.len()).unwrap().to_be_bytes();
    message(b'D', &[b"\0\x01", length.as_slice(), value].concat())
}

/// The description of one text column.
pub(crate) fn columns() -> Vec<u8> {
    message(
        b'T',
        b"\0\x01value\0\0\0\0\0\0\0\0\0\0\x19\xff\xff\xff\xff\xff\xff\0\0",
    )
}

/// CommandComplete.
pub(crate) fn complete(tag: &str) -> Vec<u8> {
    message(b'C', &[tag.as_bytes(), b"\0"].concat())
}

/// ReadyForQuery.
pub(crate) fn ready(status: u8) -> Vec<u8> {
    message(b'Z', &[status])
}

/// ErrorResponse from its fields.
pub(crate) fn error(fields: &[(u8, &str)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (field, text) in fields {
        body.push(*field);
        body.extend([text.as_bytes(), b"\0"].concat());
    }
    body.push(0);
    message(b'E', &body)
}

fn serve(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    loop {
        let packet = packet(&mut stream)?;
        match packet.get(..4) {
            Some([4, 210, 22, 47 | 48]) => stream.write_all(b"N")?,
            Some([4, 210, 22, 46]) => {
                shared.cancels.fetch_add(1, Ordering::SeqCst);
                while shared.cancels_hang.load(Ordering::SeqCst) {
                    thread::sleep(Duration::from_millis(5));
                }
                return Ok(());
            }
            _ => break,
        }
    }
    shared.connections.fetch_add(1, Ordering::Relaxed);
    stream.write_all(&greeting())?;
    loop {
        let mut head = [0; 5];
        stream.read_exact(&mut head)?;
        let [tag, length @ ..] = head;
        let length = usize::try_from(i32::from_be_bytes(length)).unwrap_or(4);
        let mut body = vec![0; length.saturating_sub(4)];
        stream.read_exact(&mut body)?;
        if matches!(tag, b'Q' | b'P') {
            let text = String::from_utf8_lossy(&body).into_owned();
            shared.heard.lock().unwrap().push(text);
        }
        let script = Arc::clone(&shared.script.lock().unwrap_or_else(PoisonError::into_inner));
        match script(tag, &body, &mut stream) {
            Turn::Honest => stream.write_all(&honest(tag, &body))?,
            Turn::Taken => {}
            Turn::Hangup => return Ok(()),
        }
        if tag == b'X' {
            return Ok(());
        }
    }
}

fn packet(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    stream.read_exact(&mut length)?;
    let mut packet = vec![0; usize::try_from(i32::from_be_bytes(length)).unwrap_or(4) - 4];
    stream.read_exact(&mut packet)?;
    Ok(packet)
}

fn greeting() -> Vec<u8> {
    let mut bytes = message(b'R', &[0, 0, 0, 0]);
    for (name, value) in [
        ("server_version", "15.9"),
        ("server_encoding", "UTF8"),
        ("client_encoding", "UTF8"),
        ("standard_conforming_strings", "on"),
        ("integer_datetimes", "on"),
        ("DateStyle", "ISO, MDY"),
        ("IntervalStyle", "postgres"),
        ("TimeZone", "UTC"),
        ("is_superuser", "off"),
        ("session_authorization", ROLE),
    ] {
        let body = [name.as_bytes(), b"\0", value.as_bytes(), b"\0"].concat();
        bytes.extend(message(b'S', &body));
    }
    bytes.extend(message(b'K', &[0, 0, 0, 7, 0, 0, 0, 9]));
    bytes.extend(ready(b'I'));
    bytes
}

/// The answer of a server that has nothing but one row.
fn honest(tag: u8, body: &[u8]) -> Vec<u8> {
    let text = body.split(|byte| *byte == 0).next().unwrap_or_default();
    match tag {
        b'Q' if text.starts_with(b"SELECT") => {
            [columns(), row(b"served"), complete("SELECT 1"), ready(b'I')].concat()
        }
        b'Q' => {
            let word = text.split(|byte| *byte == b' ').next().unwrap_or_default();
            let word = String::from_utf8_lossy(word).into_owned();
            [complete(&word), ready(b'I')].concat()
        }
        b'P' => message(b'1', &[]),
        b'B' => message(b'2', &[]),
        b'C' => message(b'3', &[]),
        b'D' if body.first() == Some(&b'S') => [message(b't', &[0, 0]), columns()].concat(),
        b'D' => columns(),
        b'E' => [row(b"served"), complete("SELECT 1")].concat(),
        b'S' => ready(b'I'),
        _ => Vec::new(),
    }
}
