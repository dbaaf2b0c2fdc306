//! Grants.

use ipnet::IpNet;

use super::{
    ControlStore, Edit, Page, PageOf, StoreError, changed_one, head, may_edit, raise_revision,
};
use crate::control::db::{DbError, Row, Transaction, Value};
use crate::control::id::Id;
use crate::control::records::{
    Grant, GrantTerms, Grantee, Origin, id_of, rights_of, rights_word, word_of,
};

const ONE: &str = "SELECT version, origin FROM grants WHERE tenant = $1 AND id = $2";

/// `tenant, id, version, created, changed, origin, user_id, group_id, target, rights, networks,
/// until, reason`.
pub(super) fn grant(mut row: Row) -> Result<Grant, DbError> {
    let head = head(&mut row)?;
    let origin = word_of(&row.text()?)?;
    let grantee = match (row.text_or_null()?, row.text_or_null()?) {
        (Some(user), None) => Grantee::User(id_of(&user)?),
        (None, Some(group)) => Grantee::Group(id_of(&group)?),
        (Some(_), Some(_)) | (None, None) => {
            return Err(DbError::Corrupt("a grant is for nobody"));
        }
    };
    let target = row.text()?;
    let rights = rights_of(&row.text()?).ok_or(DbError::Corrupt("rights are not known"))?;
    let networks: Result<Vec<IpNet>, _> = row
        .text()?
        .split_whitespace()
        .map(|network| network.parse())
        .collect();
    Ok(Grant {
        head,
        origin,
        terms: GrantTerms {
            grantee,
            target,
            rights,
            networks: networks.map_err(|_| DbError::Corrupt("a network is malformed"))?,
            until: row.number_or_null()?,
            reason: row.text()?,
        },
    })
}

impl ControlStore {
    /// A grant.
    ///
    /// # Errors
    /// When the tenant has no such grant.
    pub async fn grant(&self, tenant: &Id, id: &Id) -> Result<Grant, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, origin, user_id, group_id, \
                   target, rights, networks, until, reason FROM grants \
                   WHERE tenant = $1 AND id = $2";
        let rows = self.read(sql, vec![tenant.into(), id.into()]).await?;
        let row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        Ok(grant(row)?)
    }

    /// The grants of a tenant, in parts.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn grants(&self, tenant: &Id, page: &Page) -> Result<PageOf<Grant>, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, origin, user_id, group_id, \
                   target, rights, networks, until, reason FROM grants \
                   WHERE tenant = $1 AND id > $2 ORDER BY id LIMIT $3";
        let rows = self
            .read(sql, vec![tenant.into(), page.after(), page.fetch()])
            .await?;
        let grants: Result<Vec<_>, _> = rows.into_iter().map(grant).collect();
        Ok(page.cut(grants?, |grant| &grant.head.id))
    }

    /// A new grant.
    ///
    /// # Errors
    /// When the grantee is none of the tenant's.
    pub async fn create_grant(&self, tenant: &Id, terms: &GrantTerms) -> Result<Grant, StoreError> {
        let mut transaction = self.db.begin().await?;
        let id = self
            .insert_grant(&mut transaction, tenant, terms, Origin::Api)
            .await?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.grant(tenant, &id).await
    }

    pub(super) async fn insert_grant(
        &self,
        transaction: &mut Transaction,
        tenant: &Id,
        terms: &GrantTerms,
        by: Origin,
    ) -> Result<Id, StoreError> {
        let (id, now) = (self.fresh_id()?, self.now());
        let (user, group) = match &terms.grantee {
            Grantee::User(user) => (Value::from(user), Value::Null),
            Grantee::Group(group) => (Value::Null, Value::from(group)),
        };
        let networks: Vec<String> = terms.networks.iter().map(IpNet::to_string).collect();
        let sql = "INSERT INTO grants (tenant, id, user_id, group_id, target, rights, networks, \
                   until, reason, origin, version, created, changed) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11)";
        let values = vec![
            tenant.into(),
            (&id).into(),
            user,
            group,
            (&terms.target).into(),
            rights_word(terms.rights).into(),
            networks.join(" ").into(),
            terms.until.into(),
            (&terms.reason).into(),
            by.word().into(),
            now.into(),
        ];
        transaction.execute(sql, values).await?;
        Ok(id)
    }

    /// Changes until when a grant holds, and why.
    ///
    /// # Errors
    /// When the tenant has no such grant, or it has changed.
    pub async fn change_grant(
        &self,
        (tenant, id): (&Id, &Id),
        (until, reason): (Option<i64>, &str),
        edit: Edit,
    ) -> Result<Grant, StoreError> {
        let mut transaction = self.db.begin().await?;
        let version = may_edit(&mut transaction, ONE, (tenant, id), edit).await?;
        let sql = "UPDATE grants SET until = $1, reason = $2, version = version + 1, \
                   changed = $3 WHERE tenant = $4 AND id = $5 AND version = $6";
        let values = vec![
            until.into(),
            reason.into(),
            self.now().into(),
            tenant.into(),
            id.into(),
            version.into(),
        ];
        changed_one(transaction.execute(sql, values).await?, version)?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.grant(tenant, id).await
    }

    /// Takes a grant back.
    ///
    /// # Errors
    /// When the tenant has no such grant, or it has changed.
    pub async fn delete_grant(
        &self,
        (tenant, id): (&Id, &Id),
        edit: Edit,
    ) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        let version = may_edit(&mut transaction, ONE, (tenant, id), edit).await?;
        let sql = "DELETE FROM grants WHERE tenant = $1 AND id = $2 AND version = $3";
        let values = vec![tenant.into(), id.into(), version.into()];
        changed_one(transaction.execute(sql, values).await?, version)?;
        raise_revision(&mut transaction).await?;
        Ok(transaction.commit().await?)
    }
}
