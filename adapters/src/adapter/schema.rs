//! What is in a database, in one shape for all engines.

/// A schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaInfo {
    /// Its name.
    pub name: String,
}

/// What a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// A table.
    Table,
    /// A view.
    View,
    /// A view whose rows are kept.
    Materialised,
    /// A table that a module answers for.
    Virtual,
    /// A collection of documents.
    Collection,
}

/// A table, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableInfo {
    /// Its schema.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: TableKind,
    /// Rows in it, about, where the engine has an idea.
    pub rows: Option<u64>,
    /// Bytes of it, where the engine tells.
    pub bytes: Option<u64>,
    /// What people said of it.
    pub comment: Option<String>,
}

/// The type of a column's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColumnType {
    /// Not known before there are values.
    Unknown,
    /// True or false.
    Boolean,
    /// Whole numbers.
    Integer,
    /// Floating-point numbers.
    Real,
    /// Decimal numbers.
    Decimal,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time.
    Timestamp,
    /// JSON.
    Json,
    /// A UUID.
    Uuid,
}

/// Where a result's column comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The schema.
    pub schema: String,
    /// The table.
    pub table: String,
    /// The column there.
    pub column: String,
}

/// A column of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What its values are.
    pub kind: ColumnType,
    /// As the engine writes the type; empty where it does not.
    pub declared: String,
    /// Where it comes from, where it is a table's column unchanged.
    pub origin: Option<Origin>,
}

/// Whether a column takes NULL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nullability {
    /// It does.
    Nullable,
    /// It does not.
    NotNull,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// Its name.
    pub name: String,
    /// What its values are.
    pub kind: ColumnType,
    /// As the engine writes the type.
    pub declared: String,
    /// Whether it takes NULL.
    pub nullability: Nullability,
    /// Its default, as an expression.
    pub default: Option<String>,
    /// Its place in the primary key, from 1.
    pub key: Option<usize>,
    /// Whether its value is worked out from others.
    pub generation: Generation,
}

/// Where a column's value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generation {
    /// From who writes it.
    Given,
    /// From other columns, when it is read.
    Virtual,
    /// From other columns, when they are written.
    Stored,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignKey {
    /// The table that refers.
    pub from_table: String,
    /// Its columns.
    pub from_columns: Vec<String>,
    /// The table referred to.
    pub to_table: String,
    /// Its columns.
    pub to_columns: Vec<String>,
    /// What happens to the referring rows, in the engine's words.
    pub on_update: String,
    /// The same for deletions.
    pub on_delete: String,
}

/// Whether an index lets a value stand twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uniqueness {
    /// It does not.
    Unique,
    /// It does.
    Plain,
}

/// An index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// Its name.
    pub name: String,
    /// Its columns; an expression where it is none.
    pub columns: Vec<String>,
    /// Whether values stand once.
    pub uniqueness: Uniqueness,
    /// Whether the table's own definition made it.
    pub implied: Implied,
    /// How it was made; empty where the table's definition made it.
    pub definition: String,
}

/// Who made an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Implied {
    /// The primary key.
    PrimaryKey,
    /// A unique constraint.
    Constraint,
    /// A statement of its own.
    No,
}

/// A trigger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// Its name.
    pub name: String,
    /// How it was made.
    pub definition: String,
}

/// Everything about a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableDetail {
    /// As in a list.
    pub info: TableInfo,
    /// Its columns.
    pub columns: Vec<TableColumn>,
    /// Foreign keys of its own.
    pub foreign_keys: Vec<ForeignKey>,
    /// Foreign keys of other tables that refer to it.
    pub referenced_by: Vec<ForeignKey>,
    /// Its indexes.
    pub indexes: Vec<Index>,
    /// Its checks, as expressions.
    pub checks: Vec<String>,
    /// Its triggers.
    pub triggers: Vec<Trigger>,
    /// How it was made.
    pub definition: String,
}
