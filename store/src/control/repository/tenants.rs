//! Tenants.

use super::{ControlStore, Edit, Page, PageOf, StoreError, changed_one, head, raise_revision};
use crate::control::db::{DbError, Row};
use crate::control::id::Id;
use crate::control::records::{DEFAULT_TENANT, State, Tenant, word_of};

fn tenant(mut row: Row) -> Result<Tenant, DbError> {
    Ok(Tenant {
        head: head(&mut row)?,
        name: row.text()?,
        state: word_of(&row.text()?)?,
    })
}

impl ControlStore {
    /// A tenant by its name.
    ///
    /// # Errors
    /// When there is none.
    pub async fn tenant_named(&self, name: &str) -> Result<Tenant, StoreError> {
        let sql = "SELECT id, id, version, created, changed, name, state FROM tenants \
                   WHERE name = $1";
        let rows = self.read(sql, vec![name.into()]).await?;
        let row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        Ok(tenant(row)?)
    }

    /// A tenant.
    ///
    /// # Errors
    /// When there is none.
    pub async fn tenant(&self, id: &Id) -> Result<Tenant, StoreError> {
        let sql = "SELECT id, id, version, created, changed, name, state FROM tenants \
                   WHERE id = $1";
        let rows = self.read(sql, vec![id.into()]).await?;
        let row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        Ok(tenant(row)?)
    }

    /// All tenants, in parts.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn tenants(&self, page: &Page) -> Result<PageOf<Tenant>, StoreError> {
        let sql = "SELECT id, id, version, created, changed, name, state FROM tenants \
                   WHERE id > $1 ORDER BY id LIMIT $2";
        let rows = self.read(sql, vec![page.after(), page.fetch()]).await?;
        let records: Result<Vec<_>, _> = rows.into_iter().map(tenant).collect();
        Ok(page.cut(records?, |tenant| &tenant.head.id))
    }

    /// A new tenant.
    ///
    /// # Errors
    /// When the name is taken.
    pub async fn create_tenant(&self, name: &str) -> Result<Tenant, StoreError> {
        let (id, now) = (self.fresh_id()?, self.now());
        let mut transaction = self.db.begin().await?;
        let sql = "INSERT INTO tenants (id, name, state, version, created, changed) \
                   VALUES ($1, $2, 'active', 1, $3, $3)";
        transaction
            .execute(sql, vec![(&id).into(), name.into(), now.into()])
            .await?;
        transaction.commit().await?;
        self.tenant(&id).await
    }

    /// Opens a tenant or shuts it: with it all its people and targets.
    ///
    /// # Errors
    /// When there is none, it has changed, or it is the default one.
    pub async fn set_tenant_state(
        &self,
        id: &Id,
        state: State,
        edit: Edit,
    ) -> Result<Tenant, StoreError> {
        let before = self.tenant(id).await?;
        if before.name == DEFAULT_TENANT && state == State::Disabled {
            return Err(StoreError::DefaultTenant);
        }
        if edit.expected.is_some_and(|it| it != before.head.version) {
            return Err(StoreError::Stale(before.head.version));
        }
        let mut transaction = self.db.begin().await?;
        let sql = "UPDATE tenants SET state = $1, version = version + 1, changed = $2 \
                   WHERE id = $3 AND version = $4";
        let values = vec![
            state.word().into(),
            self.now().into(),
            id.into(),
            before.head.version.into(),
        ];
        let changed = transaction.execute(sql, values).await?;
        changed_one(changed, before.head.version)?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.tenant(id).await
    }
}
