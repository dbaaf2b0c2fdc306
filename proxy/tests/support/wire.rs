//! A client that speaks frames: it sends what it is told to, in any order, and shows every frame
//! that comes back. It knows nothing of sessions beyond the login.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use postgres_protocol::authentication::md5_hash;
use postgres_protocol::authentication::sasl::{ChannelBinding, ScramSha256};

/// Nothing in the tests takes this long; a read that does is a hang, and reported as one.
pub(crate) const HANG: Duration = Duration::from_secs(20);

/// Writes above this size go through a thread, so that a reply can be read meanwhile.
const BLOCKING_WRITE: usize = 16 * 1024;

/// Who logs in, and with which other startup parameters.
#[derive(Debug, Clone)]
pub(crate) struct Login {
    pub(crate) user: String,
    pub(crate) password: String,
    pub(crate) database: String,
    /// Further startup parameters.
    pub(crate) parameters: Vec<(String, String)>,
}

impl Login {
    pub(crate) fn new(user: &str, password: &str, database: &str) -> Self {
        Self {
            user: user.to_owned(),
            password: password.to_owned(),
            database: database.to_owned(),
            parameters: Vec::new(),
        }
    }

    /// The same login with one more startup parameter.
    pub(crate) fn with(mut self, key: &str, value: &str) -> Self {
        self.parameters.push((key.to_owned(), value.to_owned()));
        self
    }
}

/// A listener on the loopback interface and who to be there.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    pub(crate) port: u16,
    pub(crate) login: Login,
}

impl Endpoint {
    /// The same door for a login with one more startup parameter.
    pub(crate) fn with(mut self, key: &str, value: &str) -> Self {
        self.login = self.login.with(key, value);
        self
    }
}

/// One message as it came from the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) tag: u8,
    pub(crate) body: Vec<u8>,
}

/// What a read found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Received {
    Frame(Frame),
    /// The peer closed between two frames, or reset the connection.
    Closed,
    /// The peer closed in the middle of a frame.
    Truncated,
    /// Nothing came for [`HANG`].
    Hung,
}

/// A connection of raw frames.
pub(crate) struct Wire {
    stream: TcpStream,
    writer: Option<JoinHandle<()>>,
    /// Everything received during the login, from AuthenticationOk on.
    pub(crate) greeting: Vec<Frame>,
}

impl Wire {
    /// Connects without saying anything.
    pub(crate) fn dial(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(HANG))?;
        stream.set_write_timeout(Some(HANG))?;
        Ok(Self {
            stream,
            writer: None,
            greeting: Vec::new(),
        })
    }

    /// Connects and logs in. An error of the server is an `Err` with the whole frame in words.
    pub(crate) fn open(endpoint: &Endpoint) -> Result<Self, Failure> {
        let mut wire =
            Self::dial(endpoint.port).map_err(|error| Failure::Broken(error.to_string()))?;
        wire.send(&startup(&endpoint.login));
        wire.login(&endpoint.login)?;
        Ok(wire)
    }

    /// Answers the authentication requests until ReadyForQuery.
    pub(crate) fn login(&mut self, login: &Login) -> Result<(), Failure> {
        let mut scram: Option<ScramSha256> = None;
        loop {
            let frame = match self.receive() {
                Received::Frame(frame) => frame,
                other => return Err(Failure::Broken(format!("{other:?} during the login"))),
            };
            match frame.tag {
                b'R' => {
                    let kind = be_i32(&frame.body);
                    let rest = &frame.body[4..];
                    match kind {
                        0 => self.greeting.push(frame),
                        3 => self.send(&password(login.password.as_bytes())),
                        5 => {
                            let salt = [rest[0], rest[1], rest[2], rest[3]];
                            let hash =
                                md5_hash(login.user.as_bytes(), login.password.as_bytes(), salt);
                            self.send(&password(hash.as_bytes()));
                        }
                        10 => {
                            let binding = ChannelBinding::unsupported();
                            let exchange = ScramSha256::new(login.password.as_bytes(), binding);
                            let mut body = b"SCRAM-SHA-256\0".to_vec();
                            let first = exchange.message();
                            body.extend(i32::try_from(first.len()).unwrap().to_be_bytes());
                            body.extend(first);
                            self.send(&message(b'p', &body));
                            scram = Some(exchange);
                        }
                        11 => {
                            let exchange = scram.as_mut().expect("SASLContinue after SASL");
                            exchange
                                .update(rest)
                                .map_err(|e| Failure::Broken(e.to_string()))?;
                            let answer = message(b'p', exchange.message());
                            self.send(&answer);
                        }
                        12 => {
                            let exchange = scram.as_mut().expect("SASLFinal after SASL");
                            exchange
                                .finish(rest)
                                .map_err(|e| Failure::Broken(e.to_string()))?;
                        }
                        other => return Err(Failure::Broken(format!("authentication {other}"))),
                    }
                }
                b'E' => return Err(Failure::Refused(ServerError::parse(&frame.body))),
                b'Z' => {
                    self.greeting.push(frame);
                    return Ok(());
                }
                _ => self.greeting.push(frame),
            }
        }
    }

    /// Sends bytes. Errors are not shown: the reader learns of a closed connection.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        self.finish_writing();
        if bytes.len() <= BLOCKING_WRITE {
            self.stream.write_all(bytes).ok();
        } else {
            let mut stream = self.stream.try_clone().unwrap();
            let bytes = bytes.to_vec();
            self.writer = Some(thread::spawn(move || {
                stream.write_all(&bytes).ok();
            }));
        }
    }

    /// Sends every byte in a packet of its own.
    pub(crate) fn drip(&mut self, bytes: &[u8]) {
        self.finish_writing();
        for byte in bytes {
            if self.stream.write_all(&[*byte]).is_err() {
                break;
            }
        }
    }

    /// Waits until everything given to `send` is written.
    fn finish_writing(&mut self) {
        if let Some(writer) = self.writer.take() {
            writer.join().expect("the writing thread does not panic");
        }
    }

    /// Reads one frame.
    pub(crate) fn receive(&mut self) -> Received {
        let mut head = [0; 5];
        match read_full(&mut self.stream, &mut head) {
            Filled::All => {}
            Filled::None => return Received::Closed,
            Filled::Part => return Received::Truncated,
            Filled::Hung => return Received::Hung,
        }
        let length =
            usize::try_from(be_i32(&head[1..])).expect("the server's lengths are positive");
        let mut body = vec![0; length - 4];
        if body.is_empty() {
            return Received::Frame(Frame { tag: head[0], body });
        }
        match read_full(&mut self.stream, &mut body) {
            Filled::All => Received::Frame(Frame { tag: head[0], body }),
            Filled::None | Filled::Part => Received::Truncated,
            Filled::Hung => Received::Hung,
        }
    }

    /// Reads one byte: the answer to SSLRequest and GSSENCRequest.
    pub(crate) fn receive_byte(&mut self) -> Option<u8> {
        let mut byte = [0];
        matches!(read_full(&mut self.stream, &mut byte), Filled::All).then_some(byte[0])
    }

    /// Reads frames up to and including the first of kind `tag`. Panics on anything but frames.
    pub(crate) fn until(&mut self, tag: u8) -> Vec<Frame> {
        let mut frames = Vec::new();
        loop {
            match self.receive() {
                Received::Frame(frame) => {
                    let last = frame.tag == tag;
                    frames.push(frame);
                    if last {
                        return frames;
                    }
                }
                other => panic!(
                    "{other:?} while waiting for {:?} after {:?}",
                    char::from(tag),
                    frames.iter().map(describe).collect::<Vec<_>>()
                ),
            }
        }
    }

    /// Reads to the end of the connection. A hang is a failure of the test.
    pub(crate) fn until_closed(&mut self) -> Vec<Frame> {
        let mut frames = Vec::new();
        loop {
            match self.receive() {
                Received::Frame(frame) => frames.push(frame),
                Received::Closed | Received::Truncated => return frames,
                Received::Hung => panic!(
                    "the connection stays open after {:?}",
                    frames.iter().map(describe).collect::<Vec<_>>()
                ),
            }
        }
    }

    /// A second handle of the socket.
    pub(crate) fn raw(&self) -> TcpStream {
        self.stream.try_clone().expect("a socket can be cloned")
    }

    /// Closes the sending half only.
    pub(crate) fn half_close(&mut self) {
        self.finish_writing();
        self.stream.shutdown(Shutdown::Write).ok();
    }

    /// The cancel key the server gave at login.
    pub(crate) fn cancel_key(&self) -> Vec<u8> {
        let key = self.greeting.iter().find(|frame| frame.tag == b'K');
        key.expect("BackendKeyData at login").body.clone()
    }

    /// The value the server reported for a setting at login.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        self.greeting
            .iter()
            .filter(|frame| frame.tag == b'S')
            .find_map(|frame| {
                let mut parts = frame.body.split(|byte| *byte == 0);
                let key = parts.next()?;
                let value = parts.next()?;
                (key == name.as_bytes()).then(|| String::from_utf8_lossy(value).into_owned())
            })
    }
}

impl Wire {
    /// Vanishes with a reset, as a machine does that loses its power and comes back.
    pub(crate) fn reset(mut self) {
        // One that is closed already, or still written to by a thread, is only closed.
        let Ok(peer) = self.stream.peer_addr() else {
            return;
        };
        if self.writer.is_some() {
            return;
        }
        socket2::SockRef::from(&self.stream)
            .set_linger(Some(std::time::Duration::ZERO))
            .unwrap();
        // Another stream takes its place, so that this one is closed and not shut down.
        let another = TcpStream::connect(peer).unwrap();
        drop(std::mem::replace(&mut self.stream, another));
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.stream.shutdown(Shutdown::Both).ok();
        self.finish_writing();
    }
}

/// Why a login failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The server said no.
    Refused(ServerError),
    /// The connection broke, or what came was no protocol.
    Broken(String),
}

/// The fields of an ErrorResponse or NoticeResponse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServerError {
    pub(crate) fields: Vec<(char, String)>,
}

impl ServerError {
    pub(crate) fn parse(body: &[u8]) -> Self {
        let fields = body
            .split(|byte| *byte == 0)
            .filter(|field| !field.is_empty())
            .map(|field| {
                (
                    char::from(field[0]),
                    String::from_utf8_lossy(&field[1..]).into_owned(),
                )
            })
            .collect();
        Self { fields }
    }

    /// The value of a field, or nothing.
    pub(crate) fn field(&self, kind: char) -> &str {
        let found = self.fields.iter().find(|(name, _)| *name == kind);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// The SQLSTATE.
    pub(crate) fn code(&self) -> &str {
        self.field('C')
    }
}

enum Filled {
    All,
    Part,
    None,
    Hung,
}

fn read_full(stream: &mut TcpStream, buffer: &mut [u8]) -> Filled {
    let mut filled = 0;
    while filled < buffer.len() {
        match stream.read(&mut buffer[filled..]) {
            Ok(0) => {
                return if filled == 0 {
                    Filled::None
                } else {
                    Filled::Part
                };
            }
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
                ) =>
            {
                return Filled::Hung;
            }
            Err(_) => {
                return if filled == 0 {
                    Filled::None
                } else {
                    Filled::Part
                };
            }
        }
    }
    Filled::All
}

/// A message: tag, length, body.
pub(crate) fn message(tag: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![tag];
    bytes.extend(i32::try_from(body.len() + 4).unwrap().to_be_bytes());
    bytes.extend(body);
    bytes
}

/// A simple query.
pub(crate) fn query(sql: &str) -> Vec<u8> {
    let mut body = sql.as_bytes().to_vec();
    body.push(0);
    message(b'Q', &body)
}

/// Parse of statement `name`, without parameter types.
pub(crate) fn parse(name: &str, sql: &str) -> Vec<u8> {
    let body = [name.as_bytes(), b"\0", sql.as_bytes(), b"\0\0\0"].concat();
    message(b'P', &body)
}

/// Bind of text parameters to a portal, text results.
pub(crate) fn bind(portal: &str, statement: &str, values: &[&str]) -> Vec<u8> {
    let mut body = [portal.as_bytes(), b"\0", statement.as_bytes(), b"\0\0\0"].concat();
    body.extend(i16::try_from(values.len()).unwrap().to_be_bytes());
    for value in values {
        body.extend(i32::try_from(value.len()).unwrap().to_be_bytes());
        body.extend(value.as_bytes());
    }
    body.extend([0, 0]);
    message(b'B', &body)
}

/// Execute of a portal without a row limit.
pub(crate) fn execute(portal: &str) -> Vec<u8> {
    message(b'E', &[portal.as_bytes(), b"\0\0\0\0\0"].concat())
}

/// Sync.
pub(crate) fn sync() -> Vec<u8> {
    message(b'S', &[])
}

fn password(bytes: &[u8]) -> Vec<u8> {
    message(b'p', &[bytes, b"\0"].concat())
}

/// The startup packet of protocol 3.0.
pub(crate) fn startup(login: &Login) -> Vec<u8> {
    let mut pairs = vec![
        ("user", login.user.as_str()),
        ("database", login.database.as_str()),
    ];
    pairs.extend(
        login
            .parameters
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str())),
    );
    startup_packet(196_608, &pairs)
}

/// A startup packet with any version and any parameters.
pub(crate) fn startup_packet(version: i32, pairs: &[(&str, &str)]) -> Vec<u8> {
    let mut body = version.to_be_bytes().to_vec();
    for (key, value) in pairs {
        body.extend([key.as_bytes(), b"\0", value.as_bytes(), b"\0"].concat());
    }
    body.push(0);
    untagged(&body)
}

/// A message without a tag, as they are before the login.
pub(crate) fn untagged(body: &[u8]) -> Vec<u8> {
    let length = i32::try_from(body.len() + 4).unwrap();
    [length.to_be_bytes().as_slice(), body].concat()
}

/// SSLRequest.
pub(crate) fn ssl_request() -> Vec<u8> {
    untagged(&80_877_103_i32.to_be_bytes())
}

/// GSSENCRequest.
pub(crate) fn gssenc_request() -> Vec<u8> {
    untagged(&80_877_104_i32.to_be_bytes())
}

/// CancelRequest with a key as BackendKeyData gave it.
pub(crate) fn cancel_request(key: &[u8]) -> Vec<u8> {
    untagged(&[80_877_102_i32.to_be_bytes().as_slice(), key].concat())
}

/// Sends a cancel request the way libpq does: its own connection, read to the end.
pub(crate) fn cancel(port: u16, key: &[u8]) {
    if let Ok(mut wire) = Wire::dial(port) {
        wire.send(&cancel_request(key));
        wire.until_closed();
    }
}

/// A big-endian i32 at the start of `bytes`.
pub(crate) fn be_i32(bytes: &[u8]) -> i32 {
    i32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

/// A big-endian i16 at the start of `bytes`.
pub(crate) fn be_i16(bytes: &[u8]) -> i16 {
    i16::from_be_bytes([bytes[0], bytes[1]])
}

/// A frame in a few words, for messages of failed tests.
pub(crate) fn describe(frame: &Frame) -> String {
    let tag = char::from(frame.tag);
    if matches!(frame.tag, b'E' | b'N') {
        let error = ServerError::parse(&frame.body);
        return format!("{tag} {} {}", error.code(), error.field('M'));
    }
    let shown: String = frame
        .body
        .iter()
        .take(60)
        .map(|byte| byte.escape_ascii().to_string())
        .collect();
    format!("{tag} {shown}")
}
