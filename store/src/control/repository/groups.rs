//! Groups of users.

use super::{
    ControlStore, Edit, Page, PageOf, StoreError, changed_one, head, may_edit, raise_revision,
};
use crate::control::db::{DbError, Row, Transaction};
use crate::control::id::Id;
use crate::control::records::{Group, Head, Origin, id_of, word_of};

const ONE: &str = "SELECT version, origin FROM groups_of_users WHERE tenant = $1 AND id = $2";

fn group(mut row: Row) -> Result<Group, DbError> {
    Ok(Group {
        head: head(&mut row)?,
        name: row.text()?,
        origin: word_of(&row.text()?)?,
        members: Vec::new(),
    })
}

impl ControlStore {
    /// A group.
    ///
    /// # Errors
    /// When the tenant has no such group.
    pub async fn group(&self, tenant: &Id, id: &Id) -> Result<Group, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, name, origin \
                   FROM groups_of_users WHERE tenant = $1 AND id = $2";
        let mut transaction = self.db.begin().await?;
        let rows = transaction
            .query(sql, vec![tenant.into(), id.into()])
            .await?;
        let row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        let mut group = group(row)?;
        group.members = members(&mut transaction, &group.head).await?;
        transaction.commit().await?;
        Ok(group)
    }

    /// The groups of a tenant, in parts.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn groups(&self, tenant: &Id, page: &Page) -> Result<PageOf<Group>, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, name, origin \
                   FROM groups_of_users WHERE tenant = $1 AND id > $2 ORDER BY id LIMIT $3";
        let mut transaction = self.db.begin().await?;
        let rows = transaction
            .query(sql, vec![tenant.into(), page.after(), page.fetch()])
            .await?;
        let mut groups = Vec::new();
        for row in rows {
            let mut group = group(row)?;
            group.members = members(&mut transaction, &group.head).await?;
            groups.push(group);
        }
        transaction.commit().await?;
        Ok(page.cut(groups, |group| &group.head.id))
    }

    /// A new group.
    ///
    /// # Errors
    /// When the name is taken, or a member is none of the tenant's.
    pub async fn create_group(
        &self,
        tenant: &Id,
        name: &str,
        members: &[Id],
    ) -> Result<Group, StoreError> {
        let (id, now) = (self.fresh_id()?, self.now());
        let mut transaction = self.db.begin().await?;
        let sql = "INSERT INTO groups_of_users (tenant, id, name, origin, version, created, \
                   changed) VALUES ($1, $2, $3, $4, 1, $5, $5)";
        let values = vec![
            tenant.into(),
            (&id).into(),
            name.into(),
            Origin::Api.word().into(),
            now.into(),
        ];
        transaction.execute(sql, values).await?;
        set_members(&mut transaction, (tenant, &id), members).await?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.group(tenant, &id).await
    }

    /// Changes a group: its name and all its members.
    ///
    /// # Errors
    /// When the tenant has no such group, it has changed, or a member is none of the tenant's.
    pub async fn change_group(
        &self,
        (tenant, id): (&Id, &Id),
        name: &str,
        members: &[Id],
        edit: Edit,
    ) -> Result<Group, StoreError> {
        let mut transaction = self.db.begin().await?;
        let version = may_edit(&mut transaction, ONE, (tenant, id), edit).await?;
        let sql = "UPDATE groups_of_users SET name = $1, version = version + 1, changed = $2 \
                   WHERE tenant = $3 AND id = $4 AND version = $5";
        let values = vec![
            name.into(),
            self.now().into(),
            tenant.into(),
            id.into(),
            version.into(),
        ];
        changed_one(transaction.execute(sql, values).await?, version)?;
        set_members(&mut transaction, (tenant, id), members).await?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.group(tenant, id).await
    }

    /// Removes a group with what it was granted.
    ///
    /// # Errors
    /// When the tenant has no such group, or it has changed.
    pub async fn delete_group(
        &self,
        (tenant, id): (&Id, &Id),
        edit: Edit,
    ) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        let version = may_edit(&mut transaction, ONE, (tenant, id), edit).await?;
        let sql = "DELETE FROM groups_of_users WHERE tenant = $1 AND id = $2 AND version = $3";
        let values = vec![tenant.into(), id.into(), version.into()];
        changed_one(transaction.execute(sql, values).await?, version)?;
        raise_revision(&mut transaction).await?;
        Ok(transaction.commit().await?)
    }
}

async fn members(transaction: &mut Transaction, head: &Head) -> Result<Vec<Id>, StoreError> {
    let sql = "SELECT user_id FROM members WHERE tenant = $1 AND group_id = $2 ORDER BY user_id";
    let values = vec![(&head.tenant).into(), (&head.id).into()];
    let rows = transaction.query(sql, values).await?;
    let members: Result<Vec<_>, DbError> = rows
        .into_iter()
        .map(|mut row| id_of(&row.text()?))
        .collect();
    Ok(members?)
}

async fn set_members(
    transaction: &mut Transaction,
    (tenant, id): (&Id, &Id),
    members: &[Id],
) -> Result<(), StoreError> {
    let sql = "DELETE FROM members WHERE tenant = $1 AND group_id = $2";
    transaction
        .execute(sql, vec![tenant.into(), id.into()])
        .await?;
    let mut members = members.to_vec();
    members.sort();
    members.dedup();
    for member in members {
        let sql = "INSERT INTO members (tenant, group_id, user_id) VALUES ($1, $2, $3)";
        let values = vec![tenant.into(), id.into(), (&member).into()];
        transaction.execute(sql, values).await?;
    }
    Ok(())
}
