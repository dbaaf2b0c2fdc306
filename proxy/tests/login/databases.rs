//! One target, several databases of its server.

use nix::sys::signal::Signal;

use crate::records;
use crate::support::door::Door;
use crate::support::server::{DATABASE, PASSWORD, ROLE, Server};
use crate::support::sql::Sql;
use crate::support::wire::{Endpoint, Failure, Login};

#[test]
fn a_target_lends_its_other_databases() {
    let server = Server::shared();
    server.admin().run("CREATE DATABASE reports");
    server.admin().run("CREATE DATABASE hidden");
    let sections = format!(
        "[[target]]\nname = \"many\"\nhosts = [\"127.0.0.1:{}\"]\ndatabase = \"{DATABASE}\"\n\
         databases = [\"reports\"]\nuser = \"{ROLE}\"\npassword = \"{PASSWORD}\"\ntls = \"off\"\n\
         pool_size = 1\n\
         [[user]]\nname = \"all\"\npassword = \"s\"\nrights = \"read\"\ntargets = [\"many\"]\n\
         [[user]]\nname = \"one\"\npassword = \"s\"\nrights = \"read\"\n\
         targets = [\"many/reports\"]\n",
        server.port()
    );
    let door = Door::run(server, &sections);
    let open = |user: &str, database: &str| {
        let login = Login::new(user, "s", database);
        Sql::open(&Endpoint {
            port: door.port(),
            login,
        })
    };
    let refused = |user: &str, database: &str| match open(user, database) {
        Err(Failure::Refused(error)) => error.code().to_owned(),
        Ok(_) => panic!("{user} gets into {database}"),
        Err(why) => panic!("{why:?}"),
    };
    for (user, asked, database) in [
        ("all", "many", DATABASE),
        ("all", "many/shop", DATABASE),
        ("all", "many/reports", "reports"),
        ("one", "many/reports", "reports"),
    ] {
        let mut sql = open(user, asked).unwrap();
        assert_eq!(sql.value("SELECT current_database()"), database, "{asked}");
    }
    // A reload takes nobody away from the database it is in.
    let mut staying = open("all", "many/reports").unwrap();
    let generation = || door.stderr().matches("configuration reloaded").count();
    door.signal(Signal::SIGHUP);
    crate::until("the reload", || generation() == 1);
    assert_eq!(staying.value("SELECT current_database()"), "reports");
    drop(staying);
    for (user, asked) in [
        ("one", "many"),
        ("one", "many/shop"),
        ("all", "many/hidden"),
        ("all", "many/"),
        ("all", "/reports"),
        ("all", "reports"),
        ("all", "many/reports/reports"),
        ("all", "shop"),
    ] {
        assert_eq!(refused(user, asked), "3D000", "{user} {asked}");
    }
    let seen: Vec<_> = records(&door, "session_start", 5)
        .iter()
        .map(|record| {
            (
                record["target"].as_str().unwrap().to_owned(),
                record["database"].as_str().unwrap_or_default().to_owned(),
            )
        })
        .collect();
    assert_eq!(seen[1], ("many".to_owned(), DATABASE.to_owned()));
    assert_eq!(seen[2], ("many/reports".to_owned(), "reports".to_owned()));
    door.assert_well();
}
