//! The same is asked of both databases.

use bosdb_gateway::clock::wall_time;
use bosdb_policy::Rights;
use bosdb_store::control::backup::{BackupError, backup, restore};
use bosdb_store::control::db::Location;
use bosdb_store::control::records::millis;
use bosdb_store::control::records::{Grantee, Origin, Role, Scope, State};
use bosdb_store::control::repository::{Edit, NewSession, NewToken, Page, PasswordChange, Rotated};
use bosdb_store::control::seal::{KeyRing, KeyState, fresh_key};
use bosdb_store::control::{ControlStore, Id, SchemaState, StoreError};
use tempfile::TempDir;

use crate::support::server::Server;
use crate::{fresh_database, grant, open, person, ring, target};

fn sqlite(dir: &TempDir) -> Location {
    Location::Sqlite(dir.path().join("store.db"))
}

#[tokio::test]
async fn sqlite_keeps_what_it_is_told() {
    let dir = TempDir::new().unwrap();
    let store = open(&sqlite(&dir)).await;
    everything(&store).await;
    let other = Location::Sqlite(dir.path().join("other.db"));
    copies(&store, &open(&other).await, &dir).await;
}

#[tokio::test]
async fn postgres_keeps_what_it_is_told() {
    let server = Server::shared();
    let dir = TempDir::new().unwrap();
    let store = open(&fresh_database(server, "plane_store")).await;
    everything(&store).await;
    // From one kind into the other, and back.
    let lite = open(&sqlite(&dir)).await;
    copies(&store, &lite, &dir).await;
    let third = open(&fresh_database(server, "plane_third")).await;
    copies(&lite, &third, &dir).await;
}

async fn everything(store: &ControlStore) {
    assert!(matches!(
        store.schema().await.unwrap(),
        SchemaState::Usable(_)
    ));
    let ours = store.create_tenant("default").await.unwrap().head.id;
    let theirs = store.create_tenant("acme").await.unwrap().head.id;
    assert!(matches!(
        store.create_tenant("acme").await,
        Err(StoreError::Db(_))
    ));
    people(store, (&ours, &theirs)).await;
    groups_and_grants(store, (&ours, &theirs)).await;
    targets(store, (&ours, &theirs)).await;
    tokens_and_sessions(store, (&ours, &theirs)).await;
}

async fn people(store: &ControlStore, (ours, theirs): (&Id, &Id)) {
    let admin = person("root", &[Role::Admin]);
    let root = store
        .create_person(ours, &admin, Origin::Api)
        .await
        .unwrap();
    assert_eq!(root.roles, [Role::Admin]);
    assert!(root.signs_in && root.verifier.is_none());
    // The same name is another person in another tenant, and none in the same.
    store
        .create_person(theirs, &admin, Origin::Api)
        .await
        .unwrap();
    assert!(
        store
            .create_person(ours, &admin, Origin::Api)
            .await
            .is_err()
    );
    // A tenant reaches nothing of another.
    let foreign = (theirs, &root.head.id);
    assert!(matches!(
        store.person(foreign.0, foreign.1).await,
        Err(StoreError::NotFound)
    ));
    let edit = Edit::api(1);
    let changed = store.change_person(foreign, &admin, edit).await;
    assert!(matches!(changed, Err(StoreError::NotFound)));
    let deleted = store.delete_person(foreign, edit).await;
    assert!(matches!(deleted, Err(StoreError::NotFound)));
    // The last admin stays.
    let none = person("root", &[]);
    let own = (ours, &root.head.id);
    let demoted = store.change_person(own, &none, edit).await;
    assert!(matches!(demoted, Err(StoreError::LastAdmin)));
    let deleted = store.delete_person(own, edit).await;
    assert!(matches!(deleted, Err(StoreError::LastAdmin)));
    // A second change on the same version is refused, and the first stands.
    let other = person("root", &[Role::Admin, Role::Auditor]);
    let second = store.change_person(own, &other, edit).await.unwrap();
    assert_eq!((second.head.version, second.roles.len()), (2, 2));
    let stale = store.change_person(own, &admin, edit).await;
    assert!(matches!(stale, Err(StoreError::Stale(2))), "{stale:?}");
    // What a file keeps the API does not change.
    let filed = store
        .create_person(ours, &person("filed", &[]), Origin::File)
        .await
        .unwrap();
    let refused = store.delete_person((ours, &filed.head.id), edit).await;
    assert!(matches!(refused, Err(StoreError::FileManaged)));
    // In parts, by age, without a gap.
    for number in 0..5 {
        let one = person(&format!("user{number}"), &[Role::Viewer]);
        store.create_person(ours, &one, Origin::Api).await.unwrap();
    }
    let mut page = Page {
        after: None,
        limit: 2,
    };
    let mut names = Vec::new();
    loop {
        let part = store.people(ours, &page).await.unwrap();
        names.extend(part.records.iter().map(|person| person.name.clone()));
        page.after = part.next;
        if page.after.is_none() {
            break;
        }
    }
    // Those of one millisecond are in any order.
    names.sort();
    assert_eq!(
        names,
        ["filed", "root", "user0", "user1", "user2", "user3", "user4"]
    );
}

async fn by_name(store: &ControlStore, tenant: &Id, name: &str) -> Id {
    store.sign_in(tenant, name).await.unwrap().person.head.id
}

async fn groups_and_grants(store: &ControlStore, (ours, theirs): (&Id, &Id)) {
    let user0 = by_name(store, ours, "user0").await;
    let user1 = by_name(store, ours, "user1").await;
    let stranger = by_name(store, theirs, "root").await;
    let group = store
        .create_group(ours, "readers", std::slice::from_ref(&user0))
        .await
        .unwrap();
    let foreign = store
        .create_group(ours, "mixed", std::slice::from_ref(&stranger))
        .await;
    assert!(
        matches!(foreign, Err(StoreError::Db(_))),
        "a member of another tenant"
    );
    let members = [user0.clone(), user1.clone()];
    let edit = Edit::api(group.head.version);
    let key = (ours, &group.head.id);
    let group = store
        .change_group(key, "readers", &members, edit)
        .await
        .unwrap();
    assert_eq!(group.members, members);
    let terms = grant(&stranger, "shop", Rights::Read);
    assert!(
        store.create_grant(ours, &terms).await.is_err(),
        "a grantee of another tenant"
    );
    let mut terms = grant(&user0, "shop", Rights::Write);
    terms.networks = vec!["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()];
    let made = store.create_grant(ours, &terms).await.unwrap();
    assert_eq!(made.terms, terms);
    let mut terms = grant(&user0, "*", Rights::Read);
    terms.grantee = Grantee::Group(group.head.id.clone());
    store.create_grant(ours, &terms).await.unwrap();
    let until = Some(millis(wall_time()) - 1);
    let key = (ours, &made.head.id);
    let over = store
        .change_grant(key, (until, "over"), Edit::api(1))
        .await
        .unwrap();
    assert_eq!(over.terms.until, until);
    let foreign = store
        .delete_grant((theirs, &made.head.id), Edit::api(2))
        .await;
    assert!(matches!(foreign, Err(StoreError::NotFound)));
}

async fn targets(store: &ControlStore, (ours, theirs): (&Id, &Id)) {
    let (text, keys) = ring();
    store.check_keys(&keys).await.unwrap();
    let shop = store
        .create_target(ours, &target("shop", 5432, "hunter2"), &keys)
        .await
        .unwrap();
    assert!(shop.has_password);
    let key = (ours, &shop.head.id);
    let foreign = store.target(theirs, &shop.head.id).await;
    assert!(matches!(foreign, Err(StoreError::NotFound)));
    let password = store.target_password(key, &keys).await.unwrap();
    assert_eq!(password.expose(), "hunter2");
    // Another server asks for the password again.
    let mut moved = target("shop", 5433, "");
    moved.password = PasswordChange::Keep;
    let refused = store.change_target(key, &moved, Edit::api(1), &keys).await;
    assert!(
        matches!(refused, Err(StoreError::PasswordNeeded)),
        "{refused:?}"
    );
    moved.settings = target("shop", 5432, "").settings;
    moved.settings.insert("pool_size".to_owned(), 3.into());
    let changed = store
        .change_target(key, &moved, Edit::api(1), &keys)
        .await
        .unwrap();
    assert_eq!(changed.settings["pool_size"], 3);
    // Whoever can write to the rows turns the password to no server of his own.
    let mut transaction = store.database().begin().await.unwrap();
    let elsewhere =
        serde_json::json!({"hosts": ["evil.example:5432"], "user": "app", "tls": "off"});
    let sql = "UPDATE targets SET settings = $1 WHERE name = 'shop'";
    transaction
        .execute(sql, vec![elsewhere.to_string().into()])
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let refused = store.target_password(key, &keys).await;
    assert!(matches!(refused, Err(StoreError::Seal(_))), "{refused:?}");
    let snapshot = store.snapshot(&keys).await.unwrap();
    assert!(snapshot.targets[0].password.as_ref().unwrap().is_err());
    // The right settings again; then another key.
    let mut transaction = store.database().begin().await.unwrap();
    let before = serde_json::Value::Object(moved.settings.clone());
    transaction
        .execute(sql, vec![before.to_string().into()])
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    rotation(store, key, &text).await;
}

async fn rotation(store: &ControlStore, key: (&Id, &Id), first: &str) {
    let second = fresh_key("k2", KeyState::Active).unwrap();
    let both = KeyRing::parse(&format!("{}{}", first.replace("active", "old"), *second)).unwrap();
    let alone = KeyRing::parse(&second).unwrap();
    let missing = store.check_keys(&alone).await;
    assert!(matches!(missing, Err(StoreError::Seal(_))), "{missing:?}");
    let rotated = store.rotate(&both).await.unwrap();
    assert_eq!(
        rotated,
        Rotated {
            rewrapped: 1,
            current: 0,
            broken: 0
        }
    );
    let again = store.rotate(&both).await.unwrap();
    assert_eq!(
        again,
        Rotated {
            rewrapped: 0,
            current: 1,
            broken: 0
        }
    );
    store.check_keys(&alone).await.unwrap();
    let password = store.target_password(key, &alone).await.unwrap();
    assert_eq!(password.expose(), "hunter2");
    // A key of the same name that is another is found out by the canary.
    let other = KeyRing::parse(&fresh_key("k2", KeyState::Active).unwrap()).unwrap();
    assert!(store.check_keys(&other).await.is_err());
    let snapshot = store.snapshot(&alone).await.unwrap();
    assert_eq!(snapshot.targets.len(), 1);
    assert_eq!(snapshot.revision, store.revision().await.unwrap());
}

async fn tokens_and_sessions(store: &ControlStore, (ours, theirs): (&Id, &Id)) {
    let user = by_name(store, ours, "user2").await;
    let now = millis(wall_time());
    let new = |expires, hash: u8| NewToken {
        tenant: ours,
        user: &user,
        name: "ci",
        hash: vec![hash; 32],
        scope: Scope::Read,
        expires,
    };
    let token = store.create_token(new(now + 60_000, 7)).await.unwrap();
    let over = store.create_token(new(now, 8)).await.unwrap();
    assert_eq!(store.token(&token.id).await.unwrap().hash, [7; 32]);
    assert!(matches!(
        store.token(&over.id).await,
        Err(StoreError::NotFound)
    ));
    let foreign = store.delete_token((theirs, &user), &token.id).await;
    assert!(matches!(foreign, Err(StoreError::NotFound)));
    store.delete_token((ours, &user), &token.id).await.unwrap();
    assert!(store.token(&token.id).await.is_err());
    let session = NewSession {
        tenant: ours,
        user: &user,
        hash: vec![9; 32],
        source: "192.0.2.1",
        expires: now + 60_000,
    };
    let session = store.begin_session(session).await.unwrap();
    assert_eq!(store.session(&session).await.unwrap().user, user);
    // Another password signs out everywhere.
    let change = person("user2", &[Role::Viewer]);
    store
        .change_person((ours, &user), &change, Edit::api(1))
        .await
        .unwrap();
    assert!(matches!(
        store.session(&session).await,
        Err(StoreError::NotFound)
    ));
    // A tenant that is shut has nothing in force.
    let before = store.snapshot(&ring().1).await.unwrap();
    assert!(before.users.is_empty(), "nobody has a verifier");
    let tenant = store.tenant(theirs).await.unwrap();
    let edit = Edit::api(tenant.head.version);
    store
        .set_tenant_state(theirs, State::Disabled, edit)
        .await
        .unwrap();
    let ours = store.tenant(ours).await.unwrap();
    let shut = store
        .set_tenant_state(&ours.head.id, State::Disabled, Edit::api(1))
        .await;
    assert!(matches!(shut, Err(StoreError::DefaultTenant)));
}

async fn copies(from: &ControlStore, to: &ControlStore, dir: &TempDir) {
    let name = format!("backup-{}.db", wall_time().0);
    let file = dir.path().join(name);
    let written = backup(from, &file, wall_time).await.unwrap();
    let again = backup(from, &file, wall_time).await;
    assert!(
        matches!(again, Err(BackupError::File { .. })),
        "a backup is never overwritten"
    );
    let taken = restore(to, &file, wall_time).await.unwrap();
    assert_eq!(written, taken);
    let again = restore(to, &file, wall_time).await;
    assert!(matches!(again, Err(BackupError::NotEmpty)));
    for name in ["default", "acme"] {
        let tenant = from.tenant_named(name).await.unwrap();
        assert_eq!(to.tenant_named(name).await.unwrap(), tenant);
        let (id, page) = (&tenant.head.id, Page::default());
        let (left, right) = (from.people(id, &page).await, to.people(id, &page).await);
        assert_eq!(format!("{left:?}"), format!("{right:?}"));
        let (left, right) = (from.grants(id, &page).await, to.grants(id, &page).await);
        assert_eq!(format!("{left:?}"), format!("{right:?}"));
        let (left, right) = (from.targets(id, &page).await, to.targets(id, &page).await);
        assert_eq!(format!("{left:?}"), format!("{right:?}"));
    }
}
