//! Users and their roles.

use super::{
    ControlStore, Edit, Page, PageOf, StoreError, changed_one, head, may_edit, raise_revision,
};
use crate::control::db::{DbError, Row, Transaction, Value};
use crate::control::id::Id;
use crate::control::migrations::first_number;
use crate::control::records::{
    Head, Origin, Person, PersonChange, Role, State, injection_of, injection_word, word_of,
};
use crate::secret::Redacted;

const ONE: &str = "SELECT version, origin FROM users WHERE tenant = $1 AND id = $2";

/// What a sign-in is checked against.
#[derive(Debug)]
pub struct SignIn {
    /// The person.
    pub person: Person,
    /// What the password is checked against; `None`: there is no sign-in.
    pub password: Option<Redacted<String>>,
}

/// `tenant, id, version, created, changed, name, state, origin, verifier, password, injection`.
fn person(mut row: Row) -> Result<(Person, Option<String>), DbError> {
    let head = head(&mut row)?;
    let (name, state, origin) = (row.text()?, row.text()?, row.text()?);
    let (verifier, password) = (row.text_or_null()?, row.text_or_null()?);
    let injection = row.text_or_null()?;
    let unknown = DbError::Corrupt("an injection mode is not known");
    let person = Person {
        head,
        name,
        state: word_of(&state)?,
        origin: word_of(&origin)?,
        verifier,
        signs_in: password.is_some(),
        injection: injection
            .map(|word| injection_of(&word).ok_or(unknown))
            .transpose()?,
        roles: Vec::new(),
    };
    Ok((person, password))
}

impl ControlStore {
    /// A user.
    ///
    /// # Errors
    /// When the tenant has no such user.
    pub async fn person(&self, tenant: &Id, id: &Id) -> Result<Person, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, name, state, origin, verifier, \
                   password, injection FROM users WHERE tenant = $1 AND id = $2";
        let mut transaction = self.db.begin().await?;
        let rows = transaction
            .query(sql, vec![tenant.into(), id.into()])
            .await?;
        let row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        let (mut person, _) = person(row)?;
        person.roles = roles(&mut transaction, &person.head).await?;
        transaction.commit().await?;
        Ok(person)
    }

    /// What a sign-in under this name is checked against.
    ///
    /// # Errors
    /// When the tenant has no such user.
    pub async fn sign_in(&self, tenant: &Id, name: &str) -> Result<SignIn, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, name, state, origin, verifier, \
                   password, injection FROM users WHERE tenant = $1 AND name = $2";
        let mut transaction = self.db.begin().await?;
        let rows = transaction
            .query(sql, vec![tenant.into(), name.into()])
            .await?;
        let row = rows.into_iter().next().ok_or(StoreError::NotFound)?;
        let (mut person, password) = person(row)?;
        person.roles = roles(&mut transaction, &person.head).await?;
        transaction.commit().await?;
        Ok(SignIn {
            person,
            password: password.map(Redacted::new),
        })
    }

    /// The users of a tenant, in parts.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn people(&self, tenant: &Id, page: &Page) -> Result<PageOf<Person>, StoreError> {
        let sql = "SELECT tenant, id, version, created, changed, name, state, origin, verifier, \
                   password, injection FROM users WHERE tenant = $1 AND id > $2 \
                   ORDER BY id LIMIT $3";
        let mut transaction = self.db.begin().await?;
        let rows = transaction
            .query(sql, vec![tenant.into(), page.after(), page.fetch()])
            .await?;
        let mut people = Vec::new();
        for row in rows {
            let (mut person, _) = person(row)?;
            person.roles = roles(&mut transaction, &person.head).await?;
            people.push(person);
        }
        transaction.commit().await?;
        Ok(page.cut(people, |person| &person.head.id))
    }

    /// A new user.
    ///
    /// # Errors
    /// When the name is taken.
    pub async fn create_person(
        &self,
        tenant: &Id,
        change: &PersonChange,
        by: Origin,
    ) -> Result<Person, StoreError> {
        let mut transaction = self.db.begin().await?;
        let id = self
            .insert_person(&mut transaction, tenant, change, by)
            .await?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.person(tenant, &id).await
    }

    pub(super) async fn insert_person(
        &self,
        transaction: &mut Transaction,
        tenant: &Id,
        change: &PersonChange,
        by: Origin,
    ) -> Result<Id, StoreError> {
        let (id, now) = (self.fresh_id()?, self.now());
        let sql = "INSERT INTO users (tenant, id, name, state, origin, verifier, password, \
                   injection, version, created, changed) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $9)";
        let values = vec![
            tenant.into(),
            (&id).into(),
            (&change.name).into(),
            state(change).word().into(),
            by.word().into(),
            exposed(change.verifier.as_ref()),
            exposed(change.password.as_ref()),
            change.injection.map(injection_word).into(),
            now.into(),
        ];
        transaction.execute(sql, values).await?;
        set_roles(transaction, (tenant, &id), &change.roles).await?;
        Ok(id)
    }

    /// Changes a user. Whoever is disabled or has another password is signed out.
    ///
    /// # Errors
    /// When the tenant has no such user, it has changed, or it is the last admin.
    pub async fn change_person(
        &self,
        (tenant, id): (&Id, &Id),
        change: &PersonChange,
        edit: Edit,
    ) -> Result<Person, StoreError> {
        let mut transaction = self.db.begin().await?;
        self.update_person(&mut transaction, (tenant, id), change, edit)
            .await?;
        raise_revision(&mut transaction).await?;
        transaction.commit().await?;
        self.person(tenant, id).await
    }

    pub(super) async fn update_person(
        &self,
        transaction: &mut Transaction,
        (tenant, id): (&Id, &Id),
        change: &PersonChange,
        edit: Edit,
    ) -> Result<(), StoreError> {
        let version = may_edit(transaction, ONE, (tenant, id), edit).await?;
        let before = admins(transaction, tenant).await?;
        let sql = "UPDATE users SET name = $1, state = $2, \
                   verifier = COALESCE($3, verifier), password = COALESCE($4, password), \
                   injection = $5, version = version + 1, changed = $6 \
                   WHERE tenant = $7 AND id = $8 AND version = $9";
        let values = vec![
            (&change.name).into(),
            state(change).word().into(),
            exposed(change.verifier.as_ref()),
            exposed(change.password.as_ref()),
            change.injection.map(injection_word).into(),
            self.now().into(),
            tenant.into(),
            id.into(),
            version.into(),
        ];
        let changed = transaction.execute(sql, values).await?;
        changed_one(changed, version)?;
        set_roles(transaction, (tenant, id), &change.roles).await?;
        if change.disabled || change.password.is_some() {
            let sql = "DELETE FROM sessions WHERE tenant = $1 AND user_id = $2";
            transaction
                .execute(sql, vec![tenant.into(), id.into()])
                .await?;
        }
        keeps_an_admin(transaction, tenant, before).await
    }

    /// Removes a user with its grants, tokens and sessions.
    ///
    /// # Errors
    /// When the tenant has no such user, it has changed, or it is the last admin.
    pub async fn delete_person(
        &self,
        (tenant, id): (&Id, &Id),
        edit: Edit,
    ) -> Result<(), StoreError> {
        let mut transaction = self.db.begin().await?;
        let version = may_edit(&mut transaction, ONE, (tenant, id), edit).await?;
        let before = admins(&mut transaction, tenant).await?;
        let sql = "DELETE FROM users WHERE tenant = $1 AND id = $2 AND version = $3";
        let values = vec![tenant.into(), id.into(), version.into()];
        changed_one(transaction.execute(sql, values).await?, version)?;
        keeps_an_admin(&mut transaction, tenant, before).await?;
        raise_revision(&mut transaction).await?;
        Ok(transaction.commit().await?)
    }
}

const fn state(change: &PersonChange) -> State {
    if change.disabled {
        State::Disabled
    } else {
        State::Active
    }
}

fn exposed(secret: Option<&Redacted<String>>) -> Value {
    secret.map_or(Value::Null, |secret| secret.expose().into())
}

async fn roles(transaction: &mut Transaction, head: &Head) -> Result<Vec<Role>, StoreError> {
    let sql = "SELECT role FROM roles WHERE tenant = $1 AND user_id = $2 ORDER BY role";
    let values = vec![(&head.tenant).into(), (&head.id).into()];
    let rows = transaction.query(sql, values).await?;
    let roles: Result<Vec<_>, DbError> = rows
        .into_iter()
        .map(|mut row| word_of(&row.text()?))
        .collect();
    Ok(roles?)
}

async fn set_roles(
    transaction: &mut Transaction,
    (tenant, id): (&Id, &Id),
    roles: &[Role],
) -> Result<(), StoreError> {
    let sql = "DELETE FROM roles WHERE tenant = $1 AND user_id = $2";
    transaction
        .execute(sql, vec![tenant.into(), id.into()])
        .await?;
    let all = Role::ALL.iter().filter(|role| roles.contains(role));
    for role in all {
        let sql = "INSERT INTO roles (tenant, user_id, role) VALUES ($1, $2, $3)";
        let values = vec![tenant.into(), id.into(), role.word().into()];
        transaction.execute(sql, values).await?;
    }
    Ok(())
}

/// How many admins can sign in.
async fn admins(transaction: &mut Transaction, tenant: &Id) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM users WHERE tenant = $1 AND state = 'active' \
               AND password IS NOT NULL AND EXISTS (SELECT 1 FROM roles \
               WHERE roles.tenant = users.tenant AND user_id = users.id AND role = 'admin')";
    Ok(first_number(
        transaction.query(sql, vec![tenant.into()]).await?,
    )?)
}

/// A tenant that had an admin who can sign in has one afterwards.
async fn keeps_an_admin(
    transaction: &mut Transaction,
    tenant: &Id,
    before: i64,
) -> Result<(), StoreError> {
    if before > 0 && admins(transaction, tenant).await? == 0 {
        return Err(StoreError::LastAdmin);
    }
    Ok(())
}
