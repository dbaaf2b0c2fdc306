//! Targets and their passwords.

use serde_json::{Map, Value as Json};

use super::secrets::{drop_secret, put_secret};
use super::{
    ControlStore, Edit, Page, PageOf, StoreError, changed_one, head, may_edit, raise_revision,
};
use crate::control::db::{DbError, Row, Transaction};
use crate::control::id::Id;
use crate::control::records::{Origin, State, TargetRecord, word_of};
use crate::control::seal::{KeyRing, Reach};
use crate::secret::Redacted;

const ONE: &str = "SELECT version, origin FROM targets WHERE tenant = $1 AND id = $2";

/// What happens to the password.
#[derive(Debug, Default)]
pub enum PasswordChange {
    /// It stays.
    #[default]
    Keep,
    /// It is another.
    Set(Redacted<String>),
    /// There is none any more.
    Remove,
}

/// What is said of a target.
#[derive(Debug)]
pub struct TargetChange {
    /// The name.
    pub name: String,
    /// Whether it is offered.
    pub state: State,
    /// The keys of a `[[target]]` but for name and password, already looked through.
    pub settings: Map<String, Json>,
    /// The password.
    pub password: PasswordChange,
}

/// `tenant, id, version, created, changed, name, state, origin, settings, has a password`.
pub(super) fn target(row: &mut Row) -> Result<TargetRecord, DbError> {
    Ok(TargetRecord {
        head: head(row)?,
        name: row.text()?,
        state: word_of(&row.text()?)?,
        origin: word_of(&row.text()?)?,
        settings: serde_json::from_str(&row.text()?)
            .map_err(|_| DbError::Corrupt("settings are no object"))?,
        has_password: row.number()? != 0,
    })
}

/// What the password of a target with these settings opens.
#[must_use]
pub(super) fn reach(settings: &Map<String, Json>) -> Reach {
    let text = |key: &str| {
        let text = settings.get(key).and_then(Json::as_str);
        text.unwrap_or_default().to_owned()
    };
    let hosts = settings.get("hosts").and_then(Json::as_array);
    Reach {
        hosts: hosts
            .into_iter()
            .flatten()
            .filter_map(|host| Some(host.as_str()?.to_owned()))
            .collect(),
        user: text("user"),
        tls: format!("{} {}", text("tls"), text("ca")),
    }
}

impl ControlStore {
    /// A target.
    ///
    /// # Errors
    /// When the tenant has no such target.
    pub async fn target(&self, tenant: &Id, id: &Id) -> Result<TargetRecord, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, name, state, origin, settings, \
                   (SELECT COUNT(*) FROM secrets WHERE secrets.tenant = targets.tenant \
                   AND record = targets.id) FROM targets WHERE tenant = $1 AND id = $2";
        let rows = self.read(sql, vec![tenant.into(), id.into()]).await?;
        let mut row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        Ok(target(&mut row)?)
    }

    /// The targets of a tenant, in parts.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn targets(
        &self,
        tenant: &Id,
        page: &Page,
    ) -> Result<PageOf<TargetRecord>, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, name, state, origin, settings, \
                   (SELECT COUNT(*) FROM secrets WHERE secrets.tenant = targets.tenant \
                   AND record = targets.id) FROM targets WHERE tenant = $1 AND id > $2 \
                   ORDER BY id LIMIT $3";
        let rows = self
            .read(sql, vec![tenant.into(), page.after(), page.fetch()])
            .await?;
        let records: Result<Vec<_>, _> = rows.into_iter().map(|mut row| target(&mut row)).collect();
        Ok(page.cut(records?, |target| &target.head.id))
    }

    /// A new target.
    ///
    /// # Errors
    /// When the name is taken.
    pub async fn create_target(
        &self,
        tenant: &Id,
        change: &TargetChange,
        ring: &KeyRing,
    ) -> Result<TargetRecord, StoreError> {
        let (id, now) = (self.fresh_id()?, self.now());
        let mut transaction = self.db.begin().await?;
        let sql = "INSERT INTO targets (tenant, id, name, state, origin, settings, version, \
                   created, changed) VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $7)";
        let values = vec![
            tenant.into(),
            (&id).into(),
            (&change.name).into(),
            change.state.word().into(),
            Origin::Api.word().into(),
            Json::Object(change.settings.clone()).to_string().into(),
            now.into(),
        ];
        transaction.execute(sql, values).await?;
        set_password(&mut transaction, (tenant, &id), change, ring).await?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.target(tenant, &id).await
    }

    /// Changes a target. Its password stays only where it goes to the same servers, for the same
    /// account, protected in the same way.
    ///
    /// # Errors
    /// When the tenant has no such target, it has changed, or the password must be given again.
    pub async fn change_target(
        &self,
        (tenant, id): (&Id, &Id),
        change: &TargetChange,
        edit: Edit,
        ring: &KeyRing,
    ) -> Result<TargetRecord, StoreError> {
        let mut transaction = self.db.begin().await?;
        let version = may_edit(&mut transaction, ONE, (tenant, id), edit).await?;
        if matches!(change.password, PasswordChange::Keep) {
            password_still_fits(&mut transaction, (tenant, id), change).await?;
        }
        let sql = "UPDATE targets SET name = $1, state = $2, settings = $3, \
                   version = version + 1, changed = $4 \
                   WHERE tenant = $5 AND id = $6 AND version = $7";
        let values = vec![
            (&change.name).into(),
            change.state.word().into(),
            Json::Object(change.settings.clone()).to_string().into(),
            self.now().into(),
            tenant.into(),
            id.into(),
            version.into(),
        ];
        changed_one(transaction.execute(sql, values).await?, version)?;
        set_password(&mut transaction, (tenant, id), change, ring).await?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.target(tenant, id).await
    }

    /// Removes a target with its password.
    ///
    /// # Errors
    /// When the tenant has no such target, or it has changed.
    pub async fn delete_target(
        &self,
        (tenant, id): (&Id, &Id),
        edit: Edit,
    ) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        let version = may_edit(&mut transaction, ONE, (tenant, id), edit).await?;
        drop_secret(&mut transaction, (tenant, id)).await?;
        let sql = "DELETE FROM targets WHERE tenant = $1 AND id = $2 AND version = $3";
        let values = vec![tenant.into(), id.into(), version.into()];
        changed_one(transaction.execute(sql, values).await?, version)?;
        raise_revision(&mut transaction).await?;
        Ok(transaction.commit().await?)
    }
}

async fn password_still_fits(
    transaction: &mut Transaction,
    (tenant, id): (&Id, &Id),
    change: &TargetChange,
) -> Result<(), StoreError> {
    let sql = "SELECT settings FROM targets WHERE tenant = $1 AND id = $2 AND EXISTS \
               (SELECT 1 FROM secrets WHERE secrets.tenant = targets.tenant AND record = targets.id)";
    let rows = transaction
        .query(sql, vec![tenant.into(), id.into()])
        .await?;
    let Some(mut row) = rows.into_iter().next() else {
        return Ok(());
    };
    let before: Map<String, Json> = serde_json::from_str(&row.text()?)
        .map_err(|_| DbError::Corrupt("settings are no object"))?;
    if reach(&before) == reach(&change.settings) {
        Ok(())
    } else {
        Err(StoreError::PasswordNeeded)
    }
}

async fn set_password(
    transaction: &mut Transaction,
    record: (&Id, &Id),
    change: &TargetChange,
    ring: &KeyRing,
) -> Result<(), StoreError> {
    match &change.password {
        PasswordChange::Keep => Ok(()),
        PasswordChange::Remove => drop_secret(transaction, record).await,
        PasswordChange::Set(password) => {
            let reach = reach(&change.settings);
            put_secret(transaction, record, reach, password, ring).await
        }
    }
}
