//! Some rows, in one piece of memory.

use std::ops::Range;

/// A value of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ValueRef<'b> {
    /// NULL.
    Null,
    /// A whole number.
    Integer(i64),
    /// A floating-point number.
    Real(f64),
    /// Text, as the engine has it: it need not be UTF-8.
    Text(&'b [u8]),
    /// Bytes.
    Bytes(&'b [u8]),
}

#[derive(Debug, Clone)]
enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(Range<usize>),
    Bytes(Range<usize>),
}

/// Rows of a result, one after another.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    width: usize,
    cells: Vec<Cell>,
    bytes: Vec<u8>,
}

impl Batch {
    /// An empty one, for rows of so many columns.
    #[must_use]
    pub fn new(width: usize) -> Self {
        Self {
            width,
            ..Self::default()
        }
    }

    /// Appends a value to the row that is not full yet.
    pub fn push(&mut self, value: ValueRef<'_>) {
        let cell = match value {
            ValueRef::Null => Cell::Null,
            ValueRef::Integer(value) => Cell::Integer(value),
            ValueRef::Real(value) => Cell::Real(value),
            ValueRef::Text(text) => Cell::Text(self.keep(text)),
            ValueRef::Bytes(bytes) => Cell::Bytes(self.keep(bytes)),
        };
        self.cells.push(cell);
    }

    fn keep(&mut self, bytes: &[u8]) -> Range<usize> {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        start..self.bytes.len()
    }

    /// Rows in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len().checked_div(self.width).unwrap_or(0)
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Bytes of its values, about.
    #[must_use]
    pub fn size(&self) -> usize {
        self.bytes
            .len()
            .saturating_add(self.cells.len().saturating_mul(8))
    }

    /// The rows from this one on.
    pub fn rows_from(&self, first: usize) -> impl Iterator<Item = Row<'_>> {
        let rows = self.cells.chunks_exact(self.width.max(1)).skip(first);
        rows.map(|cells| Row { batch: self, cells })
    }

    /// All rows.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows_from(0)
    }
}

/// A row of a batch.
#[derive(Debug, Clone, Copy)]
pub struct Row<'b> {
    batch: &'b Batch,
    cells: &'b [Cell],
}

impl<'b> Row<'b> {
    /// Its values in order.
    pub fn values(self) -> impl Iterator<Item = ValueRef<'b>> {
        let bytes = |range: &Range<usize>| self.batch.bytes.get(range.clone()).unwrap_or_default();
        self.cells.iter().map(move |cell| match cell {
            Cell::Null => ValueRef::Null,
            Cell::Integer(value) => ValueRef::Integer(*value),
            Cell::Real(value) => ValueRef::Real(*value),
            Cell::Text(range) => ValueRef::Text(bytes(range)),
            Cell::Bytes(range) => ValueRef::Bytes(bytes(range)),
        })
    }
}
