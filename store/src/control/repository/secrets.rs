//! Sealed passwords in their rows, and the keys that they are sealed with.

use super::targets::{reach, target};
use super::{ControlStore, StoreError};
use crate::control::db::{Row, Transaction};
use crate::control::id::Id;
use crate::control::seal::{self, KeyRing, Place, Reach, SealError};
use crate::secret::Redacted;

/// The one field that is sealed so far.
const FIELD: &str = "password";

/// What a canary says.
const CANARY: &[u8] = b"bosdb";

/// What a rotation came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rotated {
    /// Secrets that are under the active key now and were not before.
    pub rewrapped: u64,
    /// Secrets that were so already.
    pub current: u64,
    /// Secrets that do not open: these stay as they are.
    pub broken: u64,
}

fn place((tenant, id): (&Id, &Id), version: i64, reach: Reach) -> Place {
    Place {
        tenant: tenant.to_string(),
        kind: "target".to_owned(),
        record: id.to_string(),
        field: FIELD.to_owned(),
        version,
        reach,
    }
}

/// Puts a password in the place of the one that there was.
pub(super) async fn put_secret(
    transaction: &mut Transaction,
    (tenant, id): (&Id, &Id),
    reach: Reach,
    password: &Redacted<String>,
    ring: &KeyRing,
) -> Result<(), StoreError> {
    let sql = "SELECT version FROM secrets WHERE tenant = $1 AND record = $2 AND field = $3";
    let values = vec![tenant.into(), id.into(), FIELD.into()];
    let before = transaction.query(sql, values).await?;
    let before = before.into_iter().next().map(|mut row| row.number());
    let version = before.transpose()?.unwrap_or(0).saturating_add(1);
    let place = place((tenant, id), version, reach);
    let sealed = seal::seal(ring, &place, password.expose().as_bytes())?;
    drop_secret(transaction, (tenant, id)).await?;
    let sql = "INSERT INTO secrets (tenant, record, field, key_id, sealed, version) \
               VALUES ($1, $2, $3, $4, $5, $6)";
    let values = vec![
        tenant.into(),
        id.into(),
        FIELD.into(),
        ring.active_id().into(),
        sealed.into(),
        version.into(),
    ];
    transaction.execute(sql, values).await?;
    Ok(())
}

pub(super) async fn drop_secret(
    transaction: &mut Transaction,
    (tenant, id): (&Id, &Id),
) -> Result<(), StoreError> {
    let sql = "DELETE FROM secrets WHERE tenant = $1 AND record = $2";
    transaction
        .execute(sql, vec![tenant.into(), id.into()])
        .await?;
    Ok(())
}

/// Opens the password of a row that has it: `sealed, version`.
pub(super) fn open_password(
    row: &mut Row,
    record: (&Id, &Id),
    reach: Reach,
    ring: &KeyRing,
) -> Result<Result<Redacted<String>, SealError>, StoreError> {
    let (sealed, version) = (row.bytes()?, row.number()?);
    let opened = seal::open(ring, &place(record, version, reach), &sealed);
    Ok(opened.and_then(|secret| {
        let text = std::str::from_utf8(secret.expose()).map_err(|_| SealError::NotSealed)?;
        Ok(Redacted::new(text.to_owned()))
    }))
}

impl ControlStore {
    /// The password of a target, for a test of it.
    ///
    /// # Errors
    /// When there is none, or it does not open.
    pub async fn target_password(
        &self,
        (tenant, id): (&Id, &Id),
        ring: &KeyRing,
    ) -> Result<Redacted<String>, StoreError> {
        let record = self.target(tenant, id).await?;
        let sql = "SELECT sealed, version FROM secrets WHERE tenant = $1 AND record = $2";
        let rows = self.read(sql, vec![tenant.into(), id.into()]).await?;
        let mut row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        Ok(open_password(
            &mut row,
            (tenant, id),
            reach(&record.settings),
            ring,
        )??)
    }

    /// Proves that the ring's keys are those that the store knows, and notes those that it does not
    /// know yet. Every key that something is sealed with must be there.
    ///
    /// # Errors
    /// When a key is missing or is another of the same name.
    pub async fn check_keys(&self, ring: &KeyRing) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        for (key, _) in ring.keys() {
            let sql = "SELECT sealed FROM canaries WHERE key_id = $1";
            let rows = transaction.query(sql, vec![key.into()]).await?;
            match rows.into_iter().next() {
                Some(mut row) => {
                    seal::open(ring, &canary(key), &row.bytes()?)?;
                }
                // Only the active key can make its canary.
                None if key == ring.active_id() => {
                    let sealed = seal::seal(ring, &canary(key), CANARY)?;
                    let sql = "INSERT INTO canaries (key_id, sealed) VALUES ($1, $2)";
                    transaction
                        .execute(sql, vec![key.into(), sealed.into()])
                        .await?;
                }
                None => {}
            }
        }
        let used = "SELECT DISTINCT key_id FROM secrets WHERE $1 = 1";
        for mut row in transaction.query(used, vec![1.into()]).await? {
            let key = row.text()?;
            if ring.keys().all(|(known, _)| known != key) {
                return Err(SealError::NoKey(key).into());
            }
        }
        Ok(transaction.commit().await?)
    }

    /// Wraps every secret's key by the ring's active key. One row is one transaction: it can be
    /// stopped at any time and goes on where it was, and what is changed meanwhile is left alone.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn rotate(&self, ring: &KeyRing) -> Result<Rotated, StoreError> {
        self.check_keys(ring).await?;
        let mut rotated = Rotated::default();
        let sql = "SELECT tenant, record FROM secrets WHERE field = $1 ORDER BY tenant, record";
        for mut row in self.read(sql, vec![FIELD.into()]).await? {
            let (tenant, id) = (row.text()?, row.text()?);
            self.rotate_one((&tenant, &id), ring, &mut rotated).await?;
        }
        Ok(rotated)
    }

    async fn rotate_one(
        &self,
        (tenant, id): (&str, &str),
        ring: &KeyRing,
        rotated: &mut Rotated,
    ) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        let sql = "SELECT targets.tenant, id, targets.version, created, changed, name, state, \
                   origin, settings, 1, sealed, secrets.version, key_id FROM targets \
                   JOIN secrets ON secrets.tenant = targets.tenant AND record = id \
                   WHERE targets.tenant = $1 AND id = $2";
        let rows = transaction
            .query(sql, vec![tenant.into(), id.into()])
            .await?;
        let Some(mut row) = rows.into_iter().next() else {
            return Ok(());
        };
        let record = target(&mut row)?;
        let (sealed, version, key) = (row.bytes()?, row.number()?, row.text()?);
        if key == ring.active_id() {
            rotated.current = rotated.current.saturating_add(1);
            return Ok(());
        }
        let head = (&record.head.tenant, &record.head.id);
        let place = place(head, version, reach(&record.settings));
        match seal::rewrap(ring, &place, &sealed) {
            Ok(anew) => {
                let sql = "UPDATE secrets SET sealed = $1, key_id = $2 WHERE tenant = $3 \
                           AND record = $4 AND version = $5 AND key_id = $6";
                let values = vec![
                    anew.into(),
                    ring.active_id().into(),
                    tenant.into(),
                    id.into(),
                    version.into(),
                    key.into(),
                ];
                let changed = transaction.execute(sql, values).await?;
                rotated.rewrapped = rotated.rewrapped.saturating_add(changed);
            }
            Err(error) => {
                tracing::warn!(tenant, target = id, %error, "a password was not rewrapped");
                rotated.broken = rotated.broken.saturating_add(1);
            }
        }
        Ok(transaction.commit().await?)
    }
}

fn canary(key: &str) -> Place {
    Place {
        tenant: String::new(),
        kind: "canary".to_owned(),
        record: key.to_owned(),
        field: String::new(),
        version: 1,
        reach: Reach::default(),
    }
}
