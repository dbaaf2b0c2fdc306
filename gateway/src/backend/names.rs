//! The names of prepared statements on backends.

use std::sync::Arc;

use bosdb_adapters::pg::session::StatementId;
use smallvec::SmallVec;

use super::Backend;
use crate::admitted::Prepared;

/// Bytes of a statement's name on backends.
pub(super) type StatementName = SmallVec<[u8; 64]>;

fn put_hex(name: &mut StatementName, number: u64) {
    for shift in (0..16_u32).rev().map(|digit| digit.saturating_mul(4)) {
        let digit = u8::try_from((number >> shift) & 0xf).unwrap_or(0);
        name.push(if digit < 10 {
            b'0'.saturating_add(digit)
        } else {
            b'a'.saturating_add(digit.saturating_sub(10))
        });
    }
}

impl Backend {
    /// Where the backend's name of a statement begins in `text`, and the statement.
    #[must_use]
    pub fn find_statement_name(&self, text: &[u8]) -> Option<(usize, usize, StatementId)> {
        let mut prefix = StatementName::new();
        prefix.extend_from_slice(b"bosdb_");
        put_hex(&mut prefix, self.worker.name_secret());
        prefix.push(b'_');
        let start = text
            .windows(prefix.len())
            .position(|window| window == &*prefix)?;
        let digits = start.saturating_add(prefix.len());
        let end = digits.saturating_add(16);
        let digits = std::str::from_utf8(text.get(digits..end)?).ok()?;
        let id = u64::from_str_radix(digits, 16).ok()?;
        Some((start, end, StatementId(id)))
    }

    /// The name of a statement on backends. The secret keeps clients from guessing names of
    /// statements that others prepared.
    pub(super) fn statement_name(&self, id: StatementId) -> StatementName {
        let mut name = StatementName::new();
        name.extend_from_slice(b"bosdb_");
        put_hex(&mut name, self.worker.name_secret());
        name.push(b'_');
        put_hex(&mut name, id.0);
        name
    }

    /// The name of a statement, empty for the unnamed one.
    pub(super) fn name_of(&self, statement: Option<&Arc<Prepared>>) -> StatementName {
        statement.map_or_else(StatementName::new, |prepared| {
            self.statement_name(prepared.id())
        })
    }
}
