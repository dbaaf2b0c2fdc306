//! Messages that clients send. Only those that carry SQL, names or credentials are opened; their
//! decoders borrow from the frame.

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::pg::frame;

/// The type of a message that a client sends. Every one of protocol 3.0 is named here, so that a
/// new one cannot slip through a wildcard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FrontendTag {
    /// `Q`: a simple query.
    Query,
    /// `P`: make a prepared statement.
    Parse,
    /// `B`: make a portal.
    Bind,
    /// `D`: describe a statement or portal.
    Describe,
    /// `E`: run a portal.
    Execute,
    /// `C`: drop a statement or portal.
    Close,
    /// `S`: end of an extended batch.
    Sync,
    /// `H`: send what you have.
    Flush,
    /// `F`: call a function by its OID.
    FunctionCall,
    /// `d`: a piece of COPY data.
    CopyData,
    /// `c`: COPY data ends.
    CopyDone,
    /// `f`: COPY data ends in failure.
    CopyFail,
    /// `p`: password, SASL or GSS answer.
    Password,
    /// `X`: goodbye.
    Terminate,
}

impl FrontendTag {
    /// Reads a type byte.
    pub const fn from_byte(tag: u8) -> Result<Self, ProtocolError> {
        Ok(match tag {
            b'Q' => Self::Query,
            b'P' => Self::Parse,
            b'B' => Self::Bind,
            b'D' => Self::Describe,
            b'E' => Self::Execute,
            b'C' => Self::Close,
            b'S' => Self::Sync,
            b'H' => Self::Flush,
            b'F' => Self::FunctionCall,
            b'd' => Self::CopyData,
            b'c' => Self::CopyDone,
            b'f' => Self::CopyFail,
            b'p' => Self::Password,
            b'X' => Self::Terminate,
            unknown => return Err(ProtocolError::UnknownType(unknown)),
        })
    }

    /// The message's name in the manual.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Query => "Query",
            Self::Parse => "Parse",
            Self::Bind => "Bind",
            Self::Describe => "Describe",
            Self::Execute => "Execute",
            Self::Close => "Close",
            Self::Sync => "Sync",
            Self::Flush => "Flush",
            Self::FunctionCall => "FunctionCall",
            Self::CopyData => "CopyData",
            Self::CopyDone => "CopyDone",
            Self::CopyFail => "CopyFail",
            Self::Password => "Password",
            Self::Terminate => "Terminate",
        }
    }

    /// The largest body accepted, as the server bounds it.
    #[must_use]
    pub const fn max_body(self) -> usize {
        match self {
            Self::Query | Self::Parse | Self::Bind | Self::FunctionCall | Self::CopyData => {
                frame::LARGE
            }
            Self::Describe
            | Self::Execute
            | Self::Close
            | Self::Sync
            | Self::Flush
            | Self::CopyDone
            | Self::CopyFail
            | Self::Password
            | Self::Terminate => frame::SMALL,
        }
    }
}

/// What Describe and Close speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    /// `S`
    Statement,
    /// `P`
    Portal,
}

impl Named {
    const fn byte(self) -> u8 {
        match self {
            Self::Statement => b'S',
            Self::Portal => b'P',
        }
    }
}

/// The SQL text of a Query body, without its NUL.
pub fn query(body: &[u8]) -> Result<&[u8], ProtocolError> {
    let mut cursor = Cursor::new(body, "Query");
    let text = cursor.cstr()?;
    cursor.finish()?;
    Ok(text)
}

/// A Parse body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parse<'a> {
    /// The statement's name; empty for the unnamed one.
    pub name: &'a [u8],
    /// The SQL text.
    pub sql: &'a [u8],
    /// Everything after the name: text, NUL, parameter type count and OIDs, as sent.
    pub tail: &'a [u8],
}

/// Decodes a Parse body.
pub fn parse(body: &[u8]) -> Result<Parse<'_>, ProtocolError> {
    let mut cursor = Cursor::new(body, "Parse");
    let name = cursor.cstr()?;
    let tail = cursor.rest();
    let sql = cursor.cstr()?;
    for _ in 0..cursor.count()? {
        cursor.i32()?;
    }
    cursor.finish()?;
    Ok(Parse { name, sql, tail })
}

/// The head of a Bind body: the names. The rest (formats and values) is never opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BindHead<'a> {
    /// The portal to make.
    pub portal: &'a [u8],
    /// The statement it is made from.
    pub statement: &'a [u8],
}

/// Reads the two names at the front of a Bind body. `Ok(None)`: `bytes` ends before the second
/// NUL. Names are bounded by `limit` bytes together.
pub fn bind_head(bytes: &[u8], limit: usize) -> Result<Option<BindHead<'_>>, ProtocolError> {
    let window = bytes.get(..limit).unwrap_or(bytes);
    let mut cursor = Cursor::new(window, "Bind");
    match (cursor.cstr(), cursor.cstr()) {
        (Ok(portal), Ok(statement)) => Ok(Some(BindHead { portal, statement })),
        _ if bytes.len() >= limit => Err(ProtocolError::Malformed("Bind")),
        _ => Ok(None),
    }
}

/// A Bind body, read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bind<'a> {
    /// The portal to make.
    pub portal: &'a [u8],
    /// The statement it is made from.
    pub statement: &'a [u8],
    /// How many values follow.
    pub values: usize,
    /// Formats of the columns: none, one for all, or one each; 0 is text, 1 is binary.
    pub formats: Vec<u16>,
}

/// Reads a whole Bind body, for an answerer that is its own server.
pub fn bind(body: &[u8]) -> Result<Bind<'_>, ProtocolError> {
    let mut cursor = Cursor::new(body, "Bind");
    let (portal, statement) = (cursor.cstr()?, cursor.cstr()?);
    for _ in 0..cursor.count()? {
        cursor.u16()?;
    }
    let values = cursor.count()?;
    for _ in 0..values {
        if let Ok(length) = usize::try_from(cursor.i32()?) {
            cursor.bytes(length)?;
        }
    }
    let mut formats = Vec::new();
    for _ in 0..cursor.count()? {
        formats.push(cursor.u16()?);
    }
    cursor.finish()?;
    Ok(Bind {
        portal,
        statement,
        values,
        formats,
    })
}

/// A parameter as a Bind carries it: its format, 0 for text or 1 for binary, and its bytes; none
/// for NULL.
pub type Given<'a> = (u16, Option<&'a [u8]>);

/// The parameters of a Bind body.
pub fn bind_parameters(body: &[u8]) -> Result<Vec<Given<'_>>, ProtocolError> {
    let mut cursor = Cursor::new(body, "Bind");
    let (_portal, _statement) = (cursor.cstr()?, cursor.cstr()?);
    let mut formats = Vec::new();
    for _ in 0..cursor.count()? {
        formats.push(cursor.u16()?);
    }
    let count = cursor.count()?;
    if formats.len() > 1 && formats.len() != count {
        return Err(ProtocolError::Malformed("Bind"));
    }
    let mut parameters = Vec::new();
    for index in 0..count {
        // None, one for all, or one each.
        let format = formats.get(index).or_else(|| formats.first());
        let bytes = match usize::try_from(cursor.i32()?) {
            Ok(length) => Some(cursor.bytes(length)?),
            Err(_) => None,
        };
        parameters.push((format.copied().unwrap_or(0), bytes));
    }
    Ok(parameters)
}

/// The parameter types that a Parse names; zero where it leaves one open.
pub fn parse_types(tail: &[u8]) -> Result<Vec<u32>, ProtocolError> {
    let mut cursor = Cursor::new(tail, "Parse");
    cursor.cstr()?;
    let mut types = Vec::new();
    for _ in 0..cursor.count()? {
        types.push(cursor.u32()?);
    }
    Ok(types)
}

/// The portal of an Execute body and how many rows it may send at most; `None`: all.
pub fn execute_up_to(body: &[u8]) -> Result<(&[u8], Option<usize>), ProtocolError> {
    let mut cursor = Cursor::new(body, "Execute");
    let portal = cursor.cstr()?;
    let limit = usize::try_from(cursor.i32()?).ok().filter(|n| *n > 0);
    cursor.finish()?;
    Ok((portal, limit))
}

/// The subject of a Describe or Close body.
pub fn named<'a>(
    body: &'a [u8],
    message: &'static str,
) -> Result<(Named, &'a [u8]), ProtocolError> {
    let mut cursor = Cursor::new(body, message);
    let kind = match cursor.u8()? {
        b'S' => Named::Statement,
        b'P' => Named::Portal,
        _ => return Err(ProtocolError::Malformed(message)),
    };
    let name = cursor.cstr()?;
    cursor.finish()?;
    Ok((kind, name))
}

/// The portal of an Execute body; the row limit is not ours to judge.
pub fn execute(body: &[u8]) -> Result<&[u8], ProtocolError> {
    let mut cursor = Cursor::new(body, "Execute");
    let portal = cursor.cstr()?;
    cursor.i32()?;
    cursor.finish()?;
    Ok(portal)
}

/// The mechanism and first answer of a SASLInitialResponse body.
pub fn sasl_initial(body: &[u8]) -> Result<(&str, &[u8]), ProtocolError> {
    let mut cursor = Cursor::new(body, "SASLInitialResponse");
    let mechanism = cursor.str()?;
    let length = cursor.i32()?;
    let data = match usize::try_from(length) {
        Ok(length) => cursor.bytes(length)?,
        Err(_) => &[],
    };
    cursor.finish()?;
    Ok((mechanism, data))
}

/// Appends a Query.
pub fn put_query(out: &mut Vec<u8>, sql: &[u8]) {
    frame::put(out, b'Q', |out| frame::put_cstr(out, sql));
}

/// Appends a Parse under `name`, with the tail of one that a client sent.
pub fn put_parse(out: &mut Vec<u8>, name: &[u8], tail: &[u8]) {
    frame::put(out, b'P', |out| {
        frame::put_cstr(out, name);
        out.extend_from_slice(tail);
    });
}

/// Appends a Describe (`D`) or Close (`C`).
pub fn put_named(out: &mut Vec<u8>, tag: u8, kind: Named, name: &[u8]) {
    frame::put(out, tag, |out| {
        out.push(kind.byte());
        frame::put_cstr(out, name);
    });
}

/// Appends the header of a Bind whose body has `rest` bytes after the two names, and the names.
pub fn put_bind_head(out: &mut Vec<u8>, portal: &[u8], statement: &[u8], rest: usize) {
    out.push(b'B');
    let length = portal
        .len()
        .saturating_add(statement.len())
        .saturating_add(rest)
        .saturating_add(6);
    let length = i32::try_from(length).unwrap_or(i32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    frame::put_cstr(out, portal);
    frame::put_cstr(out, statement);
}

/// The function that a FunctionCall names by its OID, at the front of its body. The arguments are
/// never opened.
pub fn function_call_head(body: &[u8]) -> Result<u32, ProtocolError> {
    let mut cursor = Cursor::new(body, "FunctionCall");
    Ok(cursor.i32()?.cast_unsigned())
}

/// Appends the header of a FunctionCall with `rest` bytes after the OID, and the OID.
pub fn put_function_call_head(out: &mut Vec<u8>, oid: u32, rest: usize) {
    out.push(b'F');
    let length = i32::try_from(rest.saturating_add(8)).unwrap_or(i32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&oid.to_be_bytes());
}

/// Appends a Sync.
pub fn put_sync(out: &mut Vec<u8>) {
    frame::put(out, b'S', |_| ());
}

/// Appends a Terminate.
pub fn put_terminate(out: &mut Vec<u8>) {
    frame::put(out, b'X', |_| ());
}

/// Appends a SASLInitialResponse.
pub fn put_sasl_initial(out: &mut Vec<u8>, mechanism: &str, data: &[u8]) {
    frame::put(out, b'p', |out| {
        frame::put_cstr(out, mechanism.as_bytes());
        let length = i32::try_from(data.len()).unwrap_or(i32::MAX);
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(data);
    });
}

/// Appends a password message whose body is `data` as it stands (SASLResponse), or with a NUL
/// (PasswordMessage) where the caller added one.
pub fn put_password(out: &mut Vec<u8>, data: &[u8]) {
    frame::put(out, b'p', |out| out.extend_from_slice(data));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_must_end_with_its_nul() {
        assert_eq!(query(b"select 1\0"), Ok(&b"select 1"[..]));
        assert!(query(b"select 1").is_err());
        assert!(query(b"select 1\0drop table t\0").is_err());
        assert!(query(b"").is_err());
    }

    #[test]
    fn parse_is_checked_whole() {
        let body = b"s1\0select $1\0\0\x01\0\0\0\x17";
        let parsed = parse(body).unwrap();
        assert_eq!((parsed.name, parsed.sql), (&b"s1"[..], &b"select $1"[..]));
        assert_eq!(parsed.tail, b"select $1\0\0\x01\0\0\0\x17");
        for cut in 0..body.len() {
            assert!(parse(&body[..cut]).is_err(), "cut at {cut}");
        }
        assert!(parse(b"s1\0select $1\0\xff\xff").is_err());
        assert!(parse(b"s1\0select $1\0\0\0x").is_err());
    }

    #[test]
    fn bind_head_waits_for_both_names() {
        assert_eq!(bind_head(b"p\0s", 64), Ok(None));
        let head = bind_head(b"p\0s\0\0\0", 64).unwrap().unwrap();
        assert_eq!((head.portal, head.statement), (&b"p"[..], &b"s"[..]));
        assert!(bind_head(&[b'a'; 64], 64).is_err());
    }

    #[test]
    fn rewritten_bind_keeps_its_length_true() {
        let mut out = Vec::new();
        put_bind_head(&mut out, b"", b"bosdb_7", 3);
        out.extend_from_slice(b"xyz");
        let header = frame::header(&out).unwrap().unwrap();
        assert_eq!(header.frame(), out.len());
        assert_eq!(
            bind_head(&out[frame::HEADER..], 64)
                .unwrap()
                .unwrap()
                .statement,
            b"bosdb_7"
        );
    }
}
