//! The control plane: its store in both databases, what the gateway takes from it, what a crash
//! leaves of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, says what it saw, and reads its own environment"
)]

#[path = "plane/api.rs"]
mod api;
#[path = "plane/crash.rs"]
mod crash;
#[path = "plane/gateway.rs"]
mod gateway;
#[path = "plane/store.rs"]
mod store;
mod support;

use std::path::Path;

use bosdb_gateway::clock::wall_time;
use bosdb_policy::Rights;
use bosdb_store::Redacted;
use bosdb_store::control::db::Location;
use bosdb_store::control::records::{GrantTerms, Grantee, PersonChange, Role, State};
use bosdb_store::control::repository::{PasswordChange, TargetChange};
use bosdb_store::control::seal::{KeyRing, KeyState, fresh_key};
use bosdb_store::control::{ControlStore, Id};
use serde_json::json;
use support::server::Server;

/// An empty database of the shared cluster.
fn fresh_database(server: &Server, name: &str) -> Location {
    server.admin().run(&format!("CREATE DATABASE {name}"));
    let password = support::server::PASSWORD
        .replace(' ', "%20")
        .replace('\'', "%27");
    let url = format!(
        "postgres://postgres:{password}@127.0.0.1:{}/{name}?sslmode=disable",
        server.port()
    );
    Location::parse(&url, Path::new(""), None).unwrap()
}

async fn open(location: &Location) -> ControlStore {
    let store = ControlStore::open(location, wall_time).await.unwrap();
    store.migrate().await.unwrap();
    store
}

fn ring() -> (String, KeyRing) {
    let text = fresh_key("k1", KeyState::Active).unwrap().to_string();
    let ring = KeyRing::parse(&text).unwrap();
    (text, ring)
}

fn person(name: &str, roles: &[Role]) -> PersonChange {
    PersonChange {
        name: name.to_owned(),
        password: Some(Redacted::new("$argon2id$none".to_owned())),
        roles: roles.to_vec(),
        ..PersonChange::default()
    }
}

fn target(name: &str, port: u16, password: &str) -> TargetChange {
    let settings = json!({
        "hosts": [format!("127.0.0.1:{port}")],
        "database": support::server::DATABASE,
        "user": support::server::ROLE,
        "tls": "off",
    });
    TargetChange {
        name: name.to_owned(),
        state: State::Active,
        settings: settings.as_object().unwrap().clone(),
        password: PasswordChange::Set(Redacted::new(password.to_owned())),
    }
}

fn grant(user: &Id, target: &str, rights: Rights) -> GrantTerms {
    GrantTerms {
        grantee: Grantee::User(user.clone()),
        target: target.to_owned(),
        rights,
        networks: Vec::new(),
        until: None,
        reason: "for the test".to_owned(),
    }
}
