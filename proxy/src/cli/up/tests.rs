//! From arguments to a plan, with URLs only: no server is started here.

use std::io;
use std::net::SocketAddr;

use bosdb_policy::{InjectionMode, Rights};
use tempfile::TempDir;

use super::*;
use crate::config::environment::SecretFile;
use crate::config::{PoolMode, RuntimeKind};

struct Password;

impl Surroundings for Password {
    fn variable(&self, name: &str) -> Option<String> {
        (name == PASSWORD_VARIABLE).then(|| "from-variable".to_owned())
    }

    fn secret_file(&self, _: &Path) -> io::Result<SecretFile> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn readable(&self, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }
}

fn arguments(dir: &TempDir, urls: &[&str]) -> UpArgs {
    UpArgs {
        urls: urls.iter().map(ToString::to_string).collect(),
        listen: Vec::new(),
        listen_mysql: Vec::new(),
        admin_listen: None,
        users: Vec::new(),
        pool_size: 7,
        pool_mode: PoolMode::Session,
        data_dir: Some(dir.path().join("data")),
        attach: Attach::None,
        json: false,
        workers: 0,
        runtime: RuntimeKind::PerCore,
        injection: None,
        policy: None,
        backend_tls: None,
    }
}

fn planned(arguments: &UpArgs) -> Config {
    let plan = plan(arguments, &Password).map_err(|error| error.to_string());
    plan.map(|plan| plan.config).unwrap()
}

#[test]
fn urls_become_targets() {
    let dir = tempfile::tempdir().unwrap();
    let mut arguments = arguments(
        &dir,
        &[
            "postgres://u:p@127.0.0.1:5433/shop",
            "postgres://u@db.internal/shop",
            "postgres://u:p@db.internal/log?sslmode=require",
        ],
    );
    let config = planned(&arguments);
    let names: Vec<_> = config.targets.iter().map(|t| t.name.as_str()).collect();
    assert_eq!(names, ["shop", "shop-2", "log"]);
    let modes: Vec<_> = config.targets.iter().map(|t| t.tls.mode).collect();
    assert_eq!(
        modes,
        [
            BackendTlsMode::Off,
            BackendTlsMode::VerifyFull,
            BackendTlsMode::Require
        ]
    );
    let second = &config.targets[1];
    assert_eq!(second.database, "shop");
    assert_eq!(second.password.as_ref().unwrap().expose(), "from-variable");
    assert_eq!((second.pool_size, second.pool_mode), (7, PoolMode::Session));
    assert_eq!(config.audit.dir, dir.path().join("data").join("audit"));
    arguments.backend_tls = Some(BackendTlsMode::VerifyCa);
    assert_eq!(
        planned(&arguments).targets[0].tls.mode,
        BackendTlsMode::VerifyCa
    );
}

#[test]
fn the_consoles_name_is_taken() {
    let dir = tempfile::tempdir().unwrap();
    let config = planned(&arguments(&dir, &["postgres://u:p@127.0.0.1/bosdb"]));
    assert_eq!(config.targets[0].name, "bosdb-2");
    assert_eq!(config.targets[0].database, "bosdb");
}

#[test]
fn two_users_are_made_unless_some_are_given() {
    let dir = tempfile::tempdir().unwrap();
    let mut arguments = arguments(&dir, &["postgres://u:p@127.0.0.1/d"]);
    let made: Vec<_> = planned(&arguments)
        .users
        .into_iter()
        .map(|user| (user.name, user.rights, user.injection))
        .collect();
    assert_eq!(
        made,
        [
            ("app".to_owned(), Rights::Write, InjectionMode::Monitor),
            ("analyst".to_owned(), Rights::Read, InjectionMode::Enforce),
        ]
    );
    arguments.users = vec!["ann:x:admin".to_owned()];
    arguments.injection = Some(InjectionMode::Off);
    let given = planned(&arguments).users;
    assert_eq!(given.len(), 1);
    assert_eq!(given[0].injection, InjectionMode::Off);
    arguments.users.push("ann:y:read".to_owned());
    let error = plan(&arguments, &Password).err().unwrap();
    assert_eq!(error.to_string(), "the user ann is given more than once");
    assert_eq!(error.exit_status(), EXIT_USAGE);
}

#[test]
fn the_admin_port_is_free_when_the_door_is_chosen() {
    let dir = tempfile::tempdir().unwrap();
    let mut arguments = arguments(&dir, &["postgres://u:p@127.0.0.1/d"]);
    let admin = |arguments: &UpArgs| planned(arguments).admin.map(|a| a.listen.port());
    assert_eq!(admin(&arguments), Some(9632));
    arguments.listen = vec!["127.0.0.1:0".to_owned(), "localhost:7000".to_owned()];
    assert_eq!(admin(&arguments), Some(0));
    assert_eq!(planned(&arguments).listen.postgres.len(), 2);
    arguments.admin_listen = Some("off".to_owned());
    assert_eq!(admin(&arguments), None);
    arguments.admin_listen = Some("nowhere".to_owned());
    assert!(plan(&arguments, &Password).is_err());
}

#[test]
fn both_engines_in_one_call() {
    let dir = tempfile::tempdir().unwrap();
    let (postgres, mysql) = (
        "postgres://u:p@127.0.0.1/shop",
        "mysql://u:p@127.0.0.1/shop",
    );
    let both = arguments(&dir, &[postgres, mysql]);
    let config = planned(&both);
    let engines: Vec<_> = config.targets.iter().map(|target| target.engine).collect();
    assert_eq!(engines, [Engine::Postgres, Engine::MySql]);
    let names: Vec<_> = config.targets.iter().map(|t| t.name.as_str()).collect();
    assert_eq!(names, ["shop", "shop-2"]);
    assert_eq!(config.targets[1].mysql.server_key, ServerKey::Ask);
    let ports = |config: &Config| -> (Vec<u16>, Vec<u16>) {
        let listen = &config.listen;
        let ports = |list: &[SocketAddr]| list.iter().map(SocketAddr::port).collect();
        (ports(&listen.postgres), ports(&listen.mysql))
    };
    assert_eq!(ports(&config), (vec![6432], vec![6033]));
    let mut own = both;
    own.listen = vec!["127.0.0.1:7000".to_owned()];
    assert_eq!(ports(&planned(&own)), (vec![7000], vec![0]));
    own.listen_mysql = vec!["127.0.0.1:7001".to_owned()];
    assert_eq!(ports(&planned(&own)), (vec![7000], vec![7001]));
    // Of one engine alone, one flag is enough.
    own.urls = vec![mysql.to_owned()];
    own.listen_mysql.clear();
    assert_eq!(ports(&planned(&own)), (vec![], vec![7000]));
    own.urls = vec!["mysql://u:p@db.internal/shop".to_owned()];
    assert_eq!(planned(&own).targets[0].mysql.server_key, ServerKey::None);
}
