//! What goes in and comes out: four kinds of values, the same in both databases.

use std::error::Error;
use std::vec;

use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use super::DbError;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// None.
    Null,
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Text(text) => text.to_sql(ty, out),
            Self::Integer(number) if *ty == Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
            Self::Integer(number) => number.to_sql(ty, out),
            Self::Bytes(bytes) => bytes.to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// A row, read from the left.
#[derive(Debug)]
pub struct Row(vec::IntoIter<Value>);

impl Row {
    pub(super) fn new(values: Vec<Value>) -> Self {
        Self(values.into_iter())
    }

    /// Everything that was not read yet.
    #[must_use]
    pub fn into_values(self) -> Vec<Value> {
        self.0.collect()
    }

    fn next(&mut self) -> Result<Value, DbError> {
        self.0.next().ok_or(DbError::Corrupt("a row is too short"))
    }

    /// A text.
    ///
    /// # Errors
    /// When there is none.
    pub fn text(&mut self) -> Result<String, DbError> {
        self.text_or_null()?
            .ok_or(DbError::Corrupt("a text is missing"))
    }

    /// A text or nothing.
    ///
    /// # Errors
    /// When it is something else.
    pub fn text_or_null(&mut self) -> Result<Option<String>, DbError> {
        match self.next()? {
            Value::Text(text) => Ok(Some(text)),
            Value::Null => Ok(None),
            Value::Integer(_) | Value::Bytes(_) => Err(DbError::Corrupt("this is no text")),
        }
    }

    /// A number.
    ///
    /// # Errors
    /// When there is none.
    pub fn number(&mut self) -> Result<i64, DbError> {
        self.number_or_null()?
            .ok_or(DbError::Corrupt("a number is missing"))
    }

    /// A number or nothing.
    ///
    /// # Errors
    /// When it is something else.
    pub fn number_or_null(&mut self) -> Result<Option<i64>, DbError> {
        match self.next()? {
            Value::Integer(number) => Ok(Some(number)),
            Value::Null => Ok(None),
            Value::Text(_) | Value::Bytes(_) => Err(DbError::Corrupt("this is no number")),
        }
    }

    /// Bytes.
    ///
    /// # Errors
    /// When there are none.
    pub fn bytes(&mut self) -> Result<Vec<u8>, DbError> {
        match self.next()? {
            Value::Bytes(bytes) => Ok(bytes),
            Value::Null | Value::Text(_) | Value::Integer(_) => {
                Err(DbError::Corrupt("these are no bytes"))
            }
        }
    }
}
