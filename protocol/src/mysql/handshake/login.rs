//! The client's side of the login: its wish for TLS, its answer to the greeting, and the packets
//! by which the server asks for more.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_response.html>

use super::MAX_NAME;
use super::attributes::{self, Attributes};
use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;
use crate::mysql::value;

/// Bytes of what a wish for TLS and a login begin with.
pub const CLIENT_HEAD: usize = 32;

/// What a wish for TLS and a login begin with. A packet of [`CLIENT_HEAD`] bytes that has
/// [`Capabilities::SSL`] is the wish; the handshake of TLS follows at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientHead {
    /// What the client can do. Bits that the server did not offer mean nothing.
    pub capabilities: Capabilities,
    /// The longest packet the client wants to see.
    pub max_packet: u32,
    /// The collation's number, as much of it as fits a byte.
    pub collation: u8,
}

impl ClientHead {
    /// Reads the first [`CLIENT_HEAD`] bytes of a payload.
    ///
    /// # Errors
    /// When they are fewer, or of a client from before 4.1.
    pub fn parse(cursor: &mut Cursor<'_>) -> Result<Self, ProtocolError> {
        let low = cursor.u32_le()?.to_le_bytes();
        let max_packet = cursor.u32_le()?;
        let collation = cursor.u8()?;
        cursor.bytes(19)?;
        let extended: [u8; 4] = cursor.bytes(4)?.try_into().unwrap_or_default();
        let mysql = Capabilities::from_halves(low, [0; 4]);
        if !mysql.has(Capabilities::PROTOCOL_41) {
            return Err(ProtocolError::Unsupported("protocol before 4.1"));
        }
        let is_mariadb = !mysql.has(Capabilities::LONG_PASSWORD);
        let extended = if is_mariadb { extended } else { [0; 4] };
        Ok(Self {
            capabilities: Capabilities::from_halves(low, extended),
            max_packet,
            collation,
        })
    }

    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.capabilities.low());
        out.extend_from_slice(&self.max_packet.to_le_bytes());
        out.push(self.collation);
        out.extend_from_slice(&[0; 19]);
        out.extend_from_slice(&self.capabilities.extended());
    }
}

/// The client's answer to the greeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Login<'a> {
    /// What stands in front.
    pub head: ClientHead,
    /// The user.
    pub user: &'a [u8],
    /// The first data of the login plugin.
    pub data: &'a [u8],
    /// The database, where one is named.
    pub database: Option<&'a [u8]>,
    /// The login plugin that `data` is for, where it is named.
    pub plugin: Option<&'a [u8]>,
    /// What the client says of itself.
    pub attributes: Attributes<'a>,
}

impl<'a> Login<'a> {
    /// Reads the payload of a login. `offered` is what the greeting held: other bits of the client
    /// change nothing, as with the server itself. Parts at the end may be missing; bytes behind the
    /// last one are of newer clients and mean nothing here.
    ///
    /// # Errors
    /// When a part is cut or longer than its bound.
    pub fn parse(payload: &'a [u8], offered: Capabilities) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(payload, "login");
        let mut head = ClientHead::parse(&mut cursor)?;
        let both = head.capabilities.intersection(offered);
        // The one bit that says something by being clear.
        let kind = head.capabilities.intersection(Capabilities::LONG_PASSWORD);
        head.capabilities = both.union(kind);
        let user = name(cursor.cstr()?)?;
        let data = login_data(&mut cursor, both)?;
        let database = both.has(Capabilities::CONNECT_WITH_DB);
        let database = rest_name(&mut cursor, database)?.filter(|name| !name.is_empty());
        let plugin = rest_name(&mut cursor, both.has(Capabilities::PLUGIN_AUTH))?;
        let has_attributes = both.has(Capabilities::CONNECT_ATTRS) && !cursor.rest().is_empty();
        let attributes = if has_attributes {
            Attributes::parse(&mut cursor)?
        } else {
            Attributes::default()
        };
        Ok(Self {
            head,
            user,
            data,
            database,
            plugin,
            attributes,
        })
    }
}

/// The plugin's data, in the form that both sides agreed on.
fn login_data<'a>(cursor: &mut Cursor<'a>, both: Capabilities) -> Result<&'a [u8], ProtocolError> {
    if both.has(Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA) {
        return value::string(cursor);
    }
    if both.has(Capabilities::SECURE_CONNECTION) {
        let length = usize::from(cursor.u8()?);
        return cursor.bytes(length);
    }
    cursor.cstr()
}

/// A name that ends with a NUL or with the packet, where both sides said it would come.
pub(in crate::mysql) fn rest_name<'a>(
    cursor: &mut Cursor<'a>,
    comes: bool,
) -> Result<Option<&'a [u8]>, ProtocolError> {
    if !comes || cursor.rest().is_empty() {
        return Ok(None);
    }
    let text = match cursor.cstr() {
        Ok(text) => text,
        Err(_) => cursor.bytes(cursor.rest().len())?,
    };
    name(text).map(Some)
}

pub(in crate::mysql) fn name(text: &[u8]) -> Result<&[u8], ProtocolError> {
    if text.len() > MAX_NAME {
        return Err(ProtocolError::Length {
            what: "login",
            length: i64::try_from(text.len()).unwrap_or(i64::MAX),
            limit: MAX_NAME,
        });
    }
    Ok(text)
}

/// Appends the payload of a wish for TLS.
pub fn put_tls_request(out: &mut Vec<u8>, head: &ClientHead) {
    head.put(out);
}

/// Appends the payload of a login; what stands in it is told by `head.capabilities`.
pub fn put_login(
    out: &mut Vec<u8>,
    login: &Login<'_>,
    attributes: &[(&str, &str)],
) -> Result<(), ProtocolError> {
    let with = login.head.capabilities;
    login.head.put(out);
    out.extend_from_slice(login.user);
    out.push(0);
    if with.has(Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA) {
        value::put_string(out, login.data);
    } else {
        let length = u8::try_from(login.data.len());
        out.push(length.map_err(|_| ProtocolError::Malformed("login"))?);
        out.extend_from_slice(login.data);
    }
    if with.has(Capabilities::CONNECT_WITH_DB) {
        out.extend_from_slice(login.database.unwrap_or_default());
        out.push(0);
    }
    if with.has(Capabilities::PLUGIN_AUTH) {
        out.extend_from_slice(login.plugin.unwrap_or_default());
        out.push(0);
    }
    if with.has(Capabilities::CONNECT_ATTRS) {
        attributes::put(out, attributes);
    }
    Ok(())
}

/// The server asks to go on with another plugin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthSwitch<'a> {
    /// Which one.
    pub plugin: &'a [u8],
    /// Its challenge, without the NUL behind it.
    pub data: &'a [u8],
}

impl<'a> AuthSwitch<'a> {
    /// The first byte of such a packet during a login.
    pub const TAG: u8 = 0xfe;

    /// Reads the payload, its first byte included.
    ///
    /// # Errors
    /// When it is the one-byte form of servers from before 4.1, or has no plugin's name.
    pub fn parse(payload: &'a [u8]) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(payload, "authentication switch");
        cursor.u8()?;
        if cursor.rest().is_empty() {
            return Err(ProtocolError::Unsupported("password hash from before 4.1"));
        }
        let plugin = name(cursor.cstr()?)?;
        let data = cursor.rest();
        let data = data.strip_suffix(&[0]).unwrap_or(data);
        Ok(Self { plugin, data })
    }
}

/// Appends the payload that asks to go on with another plugin.
pub fn put_auth_switch(out: &mut Vec<u8>, switch: &AuthSwitch<'_>) {
    out.push(AuthSwitch::TAG);
    out.extend_from_slice(switch.plugin);
    out.push(0);
    out.extend_from_slice(switch.data);
    out.push(0);
}

/// Appends the payload that carries more data of the present plugin.
pub fn put_auth_more(out: &mut Vec<u8>, data: &[u8]) {
    out.push(1);
    out.extend_from_slice(data);
}
