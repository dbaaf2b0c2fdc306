//! API tokens. Of a token only the hash is kept: it is shown once.

use super::{ControlStore, Page, PageOf, StoreError};
use crate::control::db::{DbError, Row};
use crate::control::id::Id;
use crate::control::records::{Scope, Token, id_of, word_of};

/// A token in the making.
#[derive(Debug)]
pub struct NewToken<'a> {
    /// Of which tenant.
    pub tenant: &'a Id,
    /// Whose.
    pub user: &'a Id,
    /// What it is for.
    pub name: &'a str,
    /// The hash of its secret.
    pub hash: Vec<u8>,
    /// What it may be used for.
    pub scope: Scope,
    /// When it ends.
    pub expires: i64,
}

/// A token with what it is checked against.
#[derive(Debug, Clone)]
pub struct HeldToken {
    /// The token.
    pub token: Token,
    /// The hash of its secret.
    pub hash: Vec<u8>,
}

fn token(mut row: Row) -> Result<HeldToken, DbError> {
    Ok(HeldToken {
        token: Token {
            tenant: id_of(&row.text()?)?,
            id: id_of(&row.text()?)?,
            user: id_of(&row.text()?)?,
            name: row.text()?,
            scope: word_of(&row.text()?)?,
            expires: row.number()?,
            created: row.number()?,
        },
        hash: row.bytes()?,
    })
}

impl ControlStore {
    /// A new token.
    ///
    /// # Errors
    /// When the tenant has no such user.
    pub async fn create_token(&self, new: NewToken<'_>) -> Result<Token, StoreError> {
        let (id, now) = (self.fresh_id()?, self.now());
        let mut transaction = self.db.begin().await?;
        let sql = "INSERT INTO tokens (tenant, id, user_id, name, hash, scope, expires, created) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        let values = vec![
            new.tenant.into(),
            (&id).into(),
            new.user.into(),
            new.name.into(),
            new.hash.into(),
            new.scope.word().into(),
            new.expires.into(),
            now.into(),
        ];
        transaction.execute(sql, values).await?;
        transaction.commit().await?;
        Ok(Token {
            tenant: new.tenant.clone(),
            id,
            user: new.user.clone(),
            name: new.name.to_owned(),
            scope: new.scope,
            expires: new.expires,
            created: now,
        })
    }

    /// A token that is not over.
    ///
    /// # Errors
    /// When there is none.
    pub async fn token(&self, id: &Id) -> Result<HeldToken, StoreError> {
        let sql = "SELECT tenant, id, user_id, name, scope, expires, created, hash FROM tokens \
                   WHERE id = $1 AND expires > $2";
        let rows = self.read(sql, vec![id.into(), self.now().into()]).await?;
        let row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        Ok(token(row)?)
    }

    /// The tokens of a user, in parts.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn tokens(
        &self,
        (tenant, user): (&Id, &Id),
        page: &Page,
    ) -> Result<PageOf<Token>, StoreError> {
        let sql = "SELECT tenant, id, user_id, name, scope, expires, created, hash FROM tokens \
                   WHERE tenant = $1 AND user_id = $2 AND id > $3 ORDER BY id LIMIT $4";
        let values = vec![tenant.into(), user.into(), page.after(), page.fetch()];
        let rows = self.read(sql, values).await?;
        let tokens: Result<Vec<_>, DbError> = rows
            .into_iter()
            .map(|row| token(row).map(|held| held.token))
            .collect();
        Ok(page.cut(tokens?, |token| &token.id))
    }

    /// Takes a token back.
    ///
    /// # Errors
    /// When the user has no such token.
    pub async fn delete_token(
        &self,
        (tenant, user): (&Id, &Id),
        id: &Id,
    ) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        let sql = "DELETE FROM tokens WHERE tenant = $1 AND user_id = $2 AND id = $3";
        let values = vec![tenant.into(), user.into(), id.into()];
        if transaction.execute(sql, values).await? == 0 {
            return Err(StoreError::NotFound);
        }
        Ok(transaction.commit().await?)
    }
}
