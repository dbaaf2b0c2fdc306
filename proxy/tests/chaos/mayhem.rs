//! What goes wrong around the clients: backends die, the database crashes, rules change.

use std::thread;
use std::time::{Duration, Instant};

use crate::dice::Dice;
use crate::support::door::{Door, USERS};
use crate::support::server::Server;
use crate::support::sql::Sql;
use crate::{POOL, SECTIONS, Scene};

/// A door whose target has the pool of this test.
pub(crate) fn open(server: &Server) -> Door {
    let door = Door::run(server, SECTIONS);
    configure(&door, server, 0);
    // The first client must not come before the rules that let it in.
    for _ in 0..1000 {
        let answer = door.sql("analyst").try_run("SET work_mem = '1MB'");
        if answer.error.is_none() {
            return door;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("the rules were never read: {}", door.stderr());
}

/// Writes the configuration anew, with other rules in each round, and has it read.
fn configure(door: &Door, server: &Server, round: usize) {
    let functions = ["", ", \"note\"", ", \"note\", \"other\""][round % 3];
    let sections = format!(
        "{SECTIONS}[policy]\nreadonly_functions = [\"pg_sleep\"{functions}]\nsession_variables = [\"work_mem\"]\nblock_threshold = {}\nverdict_cache_bytes = \"1MiB\"\n",
        100 + round % 2
    );
    door.configure(server, &sections, &USERS);
    door.set_pool_size(POOL);
}

/// Until the scene is over. The database runs when this returns.
pub(crate) fn run(scene: &Scene, server: &mut Server, mut dice: Dice, seconds: u64) {
    // Twice in the short run, every quarter of a minute in the long one.
    let calm = Duration::from_secs((seconds / 3).clamp(4, 15));
    let mut crash = Instant::now() + calm;
    let mut admin = Some(server.admin());
    let mut round = 0;
    while !scene.is_over() {
        thread::sleep(Duration::from_millis(
            50 + 10 * u64::try_from(dice.below(40)).unwrap(),
        ));
        if Instant::now() > crash {
            admin = None;
            server.crash();
            thread::sleep(Duration::from_millis(200));
            server.restart();
            crash = Instant::now() + calm;
        }
        let admin = admin.get_or_insert_with(|| server.admin());
        match dice.below(4) {
            0 => kill_one(admin, "state = 'active'"),
            1 => kill_one(admin, "true"),
            2 => kill_one(admin, "state LIKE 'idle%'"),
            _ => {
                round += 1;
                configure(&scene.door, server, round);
            }
        }
    }
}

/// Ends one backend of BosDB's.
fn kill_one(admin: &mut Sql, which: &str) {
    admin.run(&format!(
        "SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity \
         WHERE usename = 'app' AND backend_type = 'client backend' AND {which} \
         ORDER BY random() LIMIT 1) one"
    ));
}
