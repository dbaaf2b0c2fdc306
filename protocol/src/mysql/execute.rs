//! The parameters of COM_STMT_EXECUTE and of query attributes: a bitmap of NULLs, types, values
//! in binary form.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_com_stmt_execute.html>
//!
//! A client sends types only when they changed; whoever moves a statement to another server must
//! send them again. So types are remembered, and values can be told apart from them.

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;
use crate::mysql::command::StmtExecute;
use crate::mysql::value;

const WHAT: &str = "COM_STMT_EXECUTE";

/// A parameter's type and whether it is unsigned, as two bytes on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParameterType(pub [u8; 2]);

/// How long a value of a type is on the wire.
enum Width {
    Fixed(usize),
    /// A byte of length, then as many.
    Short,
    /// A length-encoded string.
    String,
}

impl ParameterType {
    /// The width of values, `None` for a type that no client may send.
    /// <https://dev.mysql.com/doc/dev/mysql-server/latest/field__types_8h.html>
    const fn width(self) -> Option<Width> {
        let [code, _] = self.0;
        Some(match code {
            1 | 244 => Width::Fixed(1),
            2 | 13 => Width::Fixed(2),
            3 | 4 | 9 => Width::Fixed(4),
            5 | 8 => Width::Fixed(8),
            6 => Width::Fixed(0),
            7 | 10 | 11 | 12 | 14 | 17 | 18 | 19 => Width::Short,
            0 | 15 | 16 | 20 | 242 | 245..=255 => Width::String,
            _ => return None,
        })
    }
}

/// The parameters of one execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameters<'a> {
    /// One bit for each that is NULL.
    pub nulls: &'a [u8],
    /// Types, where the client sent them.
    pub types: Option<Vec<ParameterType>>,
    /// The values' bytes as they came.
    pub values: &'a [u8],
}

/// Reads the parameters of an execution of a statement that has `count` of them. `known`: the
/// types last sent, where there are. `long`: which parameters came before as long data, whose
/// values are not here.
///
/// # Errors
/// When the parts do not fill the message exactly, or types are neither sent nor known.
pub fn parameters<'a>(
    execute: &StmtExecute<'a>,
    count: usize,
    agreed: Capabilities,
    known: Option<&[ParameterType]>,
    long: impl Fn(usize) -> bool,
) -> Result<Parameters<'a>, ProtocolError> {
    let mut cursor = Cursor::new(execute.parameters, WHAT);
    let counted = agreed.has(Capabilities::QUERY_ATTRIBUTES)
        && (count > 0 || execute.flags & StmtExecute::PARAMETER_COUNT != 0);
    let mut all = count;
    if counted {
        let told = value::integer(&mut cursor)?;
        all = usize::try_from(told).map_err(|_| ProtocolError::Malformed(WHAT))?;
    }
    // Attributes come behind the statement's own parameters.
    if all < count || all > count.saturating_add(MAX_EXTRA) {
        return Err(ProtocolError::Malformed(WHAT));
    }
    if all == 0 {
        // Some clients send the flag of new types also where there is nothing.
        return Ok(Parameters {
            nulls: &[],
            types: None,
            values: &[],
        });
    }
    let nulls = cursor.bytes(all.div_ceil(8))?;
    let types = match cursor.u8()? {
        0 => None,
        1 => Some(types(&mut cursor, all, counted)?),
        _ => return Err(ProtocolError::Malformed(WHAT)),
    };
    let values = cursor.rest();
    let used = types.as_deref().or(known);
    let used = used.ok_or(ProtocolError::Malformed(WHAT))?;
    if used.len() < all {
        return Err(ProtocolError::Malformed(WHAT));
    }
    for (at, kind) in used.iter().take(all).enumerate() {
        if !is_null(nulls, at) && !long(at) {
            skip(&mut cursor, *kind)?;
        }
    }
    cursor.finish()?;
    Ok(Parameters {
        nulls,
        types,
        values,
    })
}

/// The most attributes beside a statement's own parameters.
const MAX_EXTRA: usize = 1024;

/// Whether the bitmap says that a parameter is NULL.
#[must_use]
pub fn is_null(nulls: &[u8], at: usize) -> bool {
    let byte = nulls.get(at / 8).copied().unwrap_or(0);
    byte >> (at % 8) & 1 == 1
}

fn types(
    cursor: &mut Cursor<'_>,
    count: usize,
    named: bool,
) -> Result<Vec<ParameterType>, ProtocolError> {
    // Two bytes each at least: the message bounds the memory.
    if cursor.rest().len() / 2 < count {
        return Err(ProtocolError::Malformed(WHAT));
    }
    let mut types = Vec::with_capacity(count);
    for _ in 0..count {
        types.push(one_type(cursor)?);
        if named {
            value::string(cursor)?;
        }
    }
    Ok(types)
}

fn one_type(cursor: &mut Cursor<'_>) -> Result<ParameterType, ProtocolError> {
    let kind = ParameterType([cursor.u8()?, cursor.u8()?]);
    match kind.width() {
        Some(_) => Ok(kind),
        None => Err(ProtocolError::Malformed(WHAT)),
    }
}

fn skip(cursor: &mut Cursor<'_>, kind: ParameterType) -> Result<(), ProtocolError> {
    let length = match kind.width() {
        Some(Width::Fixed(length)) => length,
        Some(Width::Short) => usize::from(cursor.u8()?),
        Some(Width::String) => {
            value::string(cursor)?;
            return Ok(());
        }
        None => return Err(ProtocolError::Malformed(WHAT)),
    };
    cursor.bytes(length).map(|_| ())
}

/// Passes over `count` attributes with names.
pub(super) fn skip_named(cursor: &mut Cursor<'_>, count: usize) -> Result<(), ProtocolError> {
    let nulls = cursor.bytes(count.div_ceil(8))?;
    if cursor.u8()? != 1 {
        return Err(ProtocolError::Malformed("COM_QUERY"));
    }
    let types = types(cursor, count, true)?;
    for (at, kind) in types.into_iter().enumerate() {
        if !is_null(nulls, at) {
            skip(cursor, kind)?;
        }
    }
    Ok(())
}

/// Appends the payload of an execution of another server's `statement` with these parameters and
/// types, which are always sent.
pub fn put_execute(
    out: &mut Vec<u8>,
    statement: u32,
    flags: u8,
    parameters: &Parameters<'_>,
    types: &[ParameterType],
) {
    out.push(crate::mysql::command::Code::StmtExecute.byte());
    out.extend_from_slice(&statement.to_le_bytes());
    out.push(flags & !StmtExecute::PARAMETER_COUNT);
    out.extend_from_slice(&1_u32.to_le_bytes());
    if types.is_empty() {
        return;
    }
    out.extend_from_slice(parameters.nulls);
    out.push(1);
    for kind in types {
        out.extend_from_slice(&kind.0);
    }
    out.extend_from_slice(parameters.values);
}

#[cfg(test)]
mod tests;
