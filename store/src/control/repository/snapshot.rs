//! What the gateway takes over from the store, of one moment.

use bosdb_policy::{InjectionMode, Rights};
use ipnet::IpNet;
use serde_json::{Map, Value as Json};

use super::secrets::open_password;
use super::targets::{reach, target};
use super::{ControlStore, StoreError};
use crate::control::db::{DbError, Transaction};
use crate::control::id::Id;
use crate::control::migrations::first_number;
use crate::control::records::{id_of, injection_of, rights_of};
use crate::control::seal::{KeyRing, SealError};
use crate::secret::Redacted;

/// Everything that counts at a moment: what is disabled or over is left out.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The revision that it is of.
    pub revision: i64,
    /// Who may log in.
    pub users: Vec<HeldUser>,
    /// Where to.
    pub targets: Vec<HeldTarget>,
    /// When the next grant ends, in milliseconds since the epoch: the snapshot holds until then.
    pub until: Option<i64>,
}

/// Someone who may log in.
#[derive(Debug)]
pub struct HeldUser {
    /// The tenant's name.
    pub tenant: String,
    /// The name within the tenant.
    pub name: String,
    /// What a password is checked against.
    pub verifier: Redacted<String>,
    /// How injection rules apply.
    pub injection: Option<InjectionMode>,
    /// What is granted, to the user or to a group that it is in.
    pub grants: Vec<HeldGrant>,
}

/// What is granted.
#[derive(Debug, Clone)]
pub struct HeldGrant {
    /// Which targets of the tenant.
    pub target: String,
    /// To do what.
    pub rights: Rights,
    /// From where; empty: from anywhere.
    pub networks: Vec<IpNet>,
    /// Until when, in milliseconds since the epoch.
    pub until: Option<i64>,
}

/// Where to.
#[derive(Debug)]
pub struct HeldTarget {
    /// The tenant's name.
    pub tenant: String,
    /// The name within the tenant.
    pub name: String,
    /// The keys of a `[[target]]`.
    pub settings: Map<String, Json>,
    /// The password, where there is one and it opens.
    pub password: Option<Result<Redacted<String>, SealError>>,
}

impl ControlStore {
    /// What counts now.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn snapshot(&self, ring: &KeyRing) -> Result<Snapshot, StoreError> {
        let now = self.now();
        let mut transaction = self.db.begin().await?;
        let sql = "SELECT number FROM revisions WHERE name = $1";
        let revision = first_number(transaction.query(sql, vec!["gateway".into()]).await?)?;
        let users = users(&mut transaction, now).await?;
        let targets = targets(&mut transaction, ring).await?;
        let sql = "SELECT MIN(until) FROM grants WHERE until > $1";
        let rows = transaction.query(sql, vec![now.into()]).await?;
        let until = rows.into_iter().next().map(|mut row| row.number_or_null());
        transaction.commit().await?;
        Ok(Snapshot {
            revision,
            users,
            targets,
            until: until.transpose()?.flatten(),
        })
    }
}

async fn users(transaction: &mut Transaction, now: i64) -> Result<Vec<HeldUser>, StoreError> {
    let sql = "SELECT tenants.name, users.tenant, users.id, users.name, verifier, injection \
               FROM users JOIN tenants ON tenants.id = users.tenant \
               WHERE users.state = $1 AND tenants.state = $1 AND verifier IS NOT NULL \
               ORDER BY users.tenant, users.id";
    let mut users = Vec::new();
    for mut row in transaction.query(sql, vec!["active".into()]).await? {
        let tenant = row.text()?;
        let key = (id_of(&row.text()?)?, id_of(&row.text()?)?);
        users.push(HeldUser {
            tenant,
            name: row.text()?,
            verifier: Redacted::new(row.text()?),
            injection: row.text_or_null()?.and_then(|word| injection_of(&word)),
            grants: grants(transaction, (&key.0, &key.1), now).await?,
        });
    }
    Ok(users)
}

async fn grants(
    transaction: &mut Transaction,
    (tenant, user): (&Id, &Id),
    now: i64,
) -> Result<Vec<HeldGrant>, StoreError> {
    let sql = "SELECT target, rights, networks, until FROM grants \
               WHERE tenant = $1 AND (until IS NULL OR until > $2) AND (user_id = $3 OR EXISTS \
               (SELECT 1 FROM members WHERE members.tenant = grants.tenant \
               AND members.group_id = grants.group_id AND members.user_id = $3)) ORDER BY id";
    let values = vec![tenant.into(), now.into(), user.into()];
    let mut grants = Vec::new();
    for mut row in transaction.query(sql, values).await? {
        let target = row.text()?;
        let rights = rights_of(&row.text()?).ok_or(DbError::Corrupt("rights are not known"))?;
        let networks: Result<Vec<IpNet>, _> = row
            .text()?
            .split_whitespace()
            .map(|network| network.parse())
            .collect();
        grants.push(HeldGrant {
            target,
            rights,
            networks: networks.map_err(|_| DbError::Corrupt("a network is malformed"))?,
            until: row.number_or_null()?,
        });
    }
    Ok(grants)
}

async fn targets(
    transaction: &mut Transaction,
    ring: &KeyRing,
) -> Result<Vec<HeldTarget>, StoreError> {
    let sql = "SELECT tenants.name, targets.tenant, targets.id, targets.version, \
               targets.created, targets.changed, targets.name, targets.state, origin, settings, \
               0, secrets.key_id, sealed, secrets.version FROM targets \
               JOIN tenants ON tenants.id = targets.tenant LEFT JOIN secrets \
               ON secrets.tenant = targets.tenant AND record = targets.id \
               WHERE targets.state = $1 AND tenants.state = $1 \
               ORDER BY targets.tenant, targets.id";
    let mut held = Vec::new();
    for mut row in transaction.query(sql, vec!["active".into()]).await? {
        let tenant = row.text()?;
        let record = target(&mut row)?;
        let password = match row.text_or_null()? {
            Some(_) => {
                let key = (&record.head.tenant, &record.head.id);
                let reach = reach(&record.settings);
                Some(open_password(&mut row, key, reach, ring)?)
            }
            None => None,
        };
        held.push(HeldTarget {
            tenant,
            name: record.name,
            settings: record.settings,
            password,
        });
    }
    Ok(held)
}
