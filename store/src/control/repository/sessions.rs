//! Who is signed in. Of what a browser holds only the hash is kept.

use super::{ControlStore, StoreError};
use crate::control::db::{DbError, Row};
use crate::control::id::Id;
use crate::control::records::id_of;

/// A session in the making.
#[derive(Debug)]
pub struct NewSession<'a> {
    /// Of which tenant.
    pub tenant: &'a Id,
    /// Whose.
    pub user: &'a Id,
    /// The hash of its secret.
    pub hash: Vec<u8>,
    /// The address it was begun from.
    pub source: &'a str,
    /// When it ends at the latest.
    pub expires: i64,
}

/// A session.
#[derive(Debug, Clone)]
pub struct SessionRecord {
    /// Of which tenant.
    pub tenant: Id,
    /// Its identity, a part of what the browser holds.
    pub id: Id,
    /// Whose.
    pub user: Id,
    /// The hash of its secret.
    pub hash: Vec<u8>,
    /// The address it was begun from.
    pub source: String,
    /// When it began.
    pub created: i64,
    /// When it was last used, nearly.
    pub seen: i64,
    /// When it ends at the latest.
    pub expires: i64,
}

fn session(mut row: Row) -> Result<SessionRecord, DbError> {
    Ok(SessionRecord {
        tenant: id_of(&row.text()?)?,
        id: id_of(&row.text()?)?,
        user: id_of(&row.text()?)?,
        hash: row.bytes()?,
        source: row.text()?,
        created: row.number()?,
        seen: row.number()?,
        expires: row.number()?,
    })
}

impl ControlStore {
    /// Begins a session; those that are over go.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn begin_session(&self, new: NewSession<'_>) -> Result<Id, StoreError> {
        let (id, now) = (self.fresh_id()?, self.now());
        let mut transaction = self.db.begin().await?;
        let sql = "DELETE FROM sessions WHERE expires <= $1";
        transaction.execute(sql, vec![now.into()]).await?;
        let sql = "INSERT INTO sessions (tenant, id, user_id, hash, source, created, seen, \
                   expires) VALUES ($1, $2, $3, $4, $5, $6, $6, $7)";
        let values = vec![
            new.tenant.into(),
            (&id).into(),
            new.user.into(),
            new.hash.into(),
            new.source.into(),
            now.into(),
            new.expires.into(),
        ];
        transaction.execute(sql, values).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// A session that is not over.
    ///
    /// # Errors
    /// When there is none.
    pub async fn session(&self, id: &Id) -> Result<SessionRecord, StoreError> {
        let sql = "SELECT tenant, id, user_id, hash, source, created, seen, expires \
                   FROM sessions WHERE id = $1 AND expires > $2";
        let rows = self.read(sql, vec![id.into(), self.now().into()]).await?;
        let row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        Ok(session(row)?)
    }

    /// Notes that a session is in use.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn session_seen(&self, id: &Id) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        let sql = "UPDATE sessions SET seen = $1 WHERE id = $2";
        transaction
            .execute(sql, vec![self.now().into(), id.into()])
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn end_session(&self, tenant: &Id, id: &Id) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        let sql = "DELETE FROM sessions WHERE tenant = $1 AND id = $2";
        transaction
            .execute(sql, vec![tenant.into(), id.into()])
            .await?;
        Ok(transaction.commit().await?)
    }
}
