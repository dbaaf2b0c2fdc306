//! psql with the libpq of PostgreSQL 18: what only a newer client asks for.

use crate::support::door::Door;
use crate::support::server::Server;

#[test]
fn a_newer_server_is_spoken_to() {
    let Some(server) = Server::start_18() else {
        return println!("skipped: PostgreSQL 18");
    };
    let door = Door::run(&server, "");
    let version = door.sql("analyst").value("SHOW server_version_num");
    assert!(version.starts_with("18"), "{version}");
}
