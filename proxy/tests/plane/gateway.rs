//! What the store says holds at the door without a restart.

use std::time::Duration;

use bosdb_policy::Rights;
use bosdb_protocol::auth::scram::Verifier;
use bosdb_store::Redacted;
use bosdb_store::control::records::{Origin, PersonChange};
use bosdb_store::control::repository::Edit;
use bosdb_store::control::seal::KeyRing;
use bosdb_store::control::{ControlStore, Id};
use tempfile::TempDir;
use tokio_postgres::{Client, NoTls};

use bosdb_store::control::db::Location;

use crate::support::door::Door;
use crate::support::server::{PASSWORD, Server};
use crate::{grant, open, ring, target};

pub(crate) const SECRET: &str = "a wire password";

fn wire_person(name: &str) -> PersonChange {
    let iterations = std::num::NonZeroU32::new(4096).unwrap();
    let verifier = Verifier::derive(SECRET, &[7; 16], iterations).to_string();
    PersonChange {
        name: name.to_owned(),
        verifier: Some(Redacted::new(verifier)),
        ..PersonChange::default()
    }
}

pub(crate) async fn connect(door: &Door, user: &str, database: &str) -> Result<Client, String> {
    let mut config = tokio_postgres::Config::new();
    config
        .host("127.0.0.1")
        .port(door.port())
        .user(user)
        .password(SECRET)
        .dbname(database);
    let (client, connection) = config.connect(NoTls).await.map_err(|error| {
        let told = error.as_db_error().map(|error| error.message().to_owned());
        told.unwrap_or_else(|| error.to_string())
    })?;
    tokio::spawn(connection);
    Ok(client)
}

/// Tries until it is so. What never becomes so is a failure.
macro_rules! eventually {
    ($what:literal, $is_so:expr) => {
        let mut so = false;
        for _ in 0..500 {
            if $is_so {
                so = true;
                break;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        assert!(so, "never: {}", $what);
    };
}

struct Scene {
    _dir: TempDir,
    store: ControlStore,
    ring: KeyRing,
    ours: Id,
    door: Door,
}

async fn scene(server: &Server) -> Scene {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("store.db");
    let (text, ring) = ring();
    let store = open(&Location::Sqlite(file.clone())).await;
    let ours = store.create_tenant("default").await.unwrap().head.id;
    let keys = dir.path().join("store.keys");
    std::fs::write(&keys, text).unwrap();
    let section = format!(
        "[store]\nurl = \"sqlite://{}\"\nkeys = {{ file = \"{}\" }}\n\
         connect_to = [\"127.0.0.0/8\"]\n",
        file.display(),
        keys.display()
    );
    let door = Door::run(server, &section);
    Scene {
        _dir: dir,
        store,
        ring,
        ours,
        door,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_granted_holds_at_once_and_what_is_taken_back_too() {
    let server = Server::shared();
    let Scene {
        _dir,
        store,
        ring,
        ours,
        door,
    } = scene(server).await;
    let user = store
        .create_person(&ours, &wire_person("ana"), Origin::Api)
        .await
        .unwrap();
    let made = target("depot", server.port(), PASSWORD);
    let made = store.create_target(&ours, &made, &ring).await.unwrap();
    assert!(
        connect(&door, "ana", "depot").await.is_err(),
        "nothing is granted"
    );
    let terms = grant(&user.head.id, "dep*", Rights::Read);
    let granted = store.create_grant(&ours, &terms).await.unwrap();
    eventually!(
        "the grant holds",
        connect(&door, "ana", "depot").await.is_ok()
    );
    // It is for this target alone, and for reading.
    assert!(
        connect(&door, "ana", crate::support::server::DATABASE)
            .await
            .is_err()
    );
    let client = connect(&door, "ana", "depot").await.unwrap();
    client.query_one("SELECT 1", &[]).await.unwrap();
    let refused = client
        .batch_execute("CREATE TABLE of_ana (a int)")
        .await
        .unwrap_err();
    assert_eq!(refused.code().unwrap().code(), "25006");
    // Taken back: the idle session is ended, and there is no new one.
    let idle = connect(&door, "ana", "depot").await.unwrap();
    store
        .delete_grant((&ours, &granted.head.id), Edit::api(1))
        .await
        .unwrap();
    eventually!("the idle session ends", idle.is_closed());
    eventually!("the other session ends", client.is_closed());
    assert!(connect(&door, "ana", "depot").await.is_err());
    // A right to write is one, and a person who is disabled is shut out.
    let terms = grant(&user.head.id, "depot", Rights::Write);
    store.create_grant(&ours, &terms).await.unwrap();
    eventually!(
        "the second grant holds",
        connect(&door, "ana", "depot").await.is_ok()
    );
    let client = connect(&door, "ana", "depot").await.unwrap();
    client
        .batch_execute("CREATE TEMP TABLE of_ana (a int); INSERT INTO of_ana VALUES (1)")
        .await
        .unwrap();
    client.query_one("SELECT 1", &[]).await.unwrap();
    let mut gone = wire_person("ana");
    gone.disabled = true;
    store
        .change_person((&ours, &user.head.id), &gone, Edit::api(1))
        .await
        .unwrap();
    eventually!("the session of the disabled user ends", client.is_closed());
    assert!(connect(&door, "ana", "depot").await.is_err());
    drop(made);
}

#[tokio::test(flavor = "multi_thread")]
async fn tenants_do_not_meet_and_grants_end_by_themselves() {
    let server = Server::shared();
    let Scene {
        _dir,
        store,
        ring,
        ours,
        door,
    } = scene(server).await;
    let acme = store.create_tenant("acme").await.unwrap().head.id;
    for tenant in [&ours, &acme] {
        let user = store
            .create_person(tenant, &wire_person("ana"), Origin::Api)
            .await
            .unwrap();
        let made = target("depot", server.port(), PASSWORD);
        store.create_target(tenant, &made, &ring).await.unwrap();
        let mut terms = grant(&user.head.id, "*", Rights::Read);
        if *tenant == acme {
            let now = bosdb_store::control::records::millis(bosdb_gateway::clock::wall_time());
            terms.until = Some(now + 3_000);
        }
        store.create_grant(tenant, &terms).await.unwrap();
    }
    eventually!("both are in", {
        connect(&door, "ana", "depot").await.is_ok()
            && connect(&door, "acme~ana", "acme~depot").await.is_ok()
    });
    // Everything of one's own tenant is nothing of another's.
    assert!(connect(&door, "ana", "acme~depot").await.is_err());
    assert!(connect(&door, "acme~ana", "depot").await.is_err());
    let session = connect(&door, "acme~ana", "acme~depot").await.unwrap();
    eventually!("the grant ends", session.is_closed());
    assert!(connect(&door, "acme~ana", "acme~depot").await.is_err());
    assert!(connect(&door, "ana", "depot").await.is_ok());
    // A target that leads where it must not is left out, and nothing else with it.
    let mut inner = target("inner", 80, "x");
    inner.settings.insert(
        "hosts".to_owned(),
        serde_json::json!(["169.254.169.254:80"]),
    );
    store.create_target(&ours, &inner, &ring).await.unwrap();
    let third = target("third", server.port(), PASSWORD);
    store.create_target(&ours, &third, &ring).await.unwrap();
    eventually!(
        "the third is there",
        connect(&door, "ana", "third").await.is_ok()
    );
    assert!(connect(&door, "ana", "inner").await.is_err());
}
