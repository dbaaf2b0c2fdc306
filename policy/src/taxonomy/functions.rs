//! What the functions of MySQL, MariaDB and SQLite do: data, not code.
//!
//! A name behind which a number stands is built in from that version on; before it, the name may
//! be that of a function of the schema, of which nothing is known. `*_effectful.txt` names what is
//! known to do more than read, by class, loadable functions of ill repute included.

use hashbrown::HashMap;

use crate::request::{Dialect, SessionFacts};
use crate::sql::Reach;

static MYSQL: [&str; 2] = [
    include_str!("functions/mysql_read.txt"),
    include_str!("functions/mysql_effectful.txt"),
];
static MARIADB: [&str; 2] = [
    include_str!("functions/mariadb_read.txt"),
    include_str!("functions/mariadb_effectful.txt"),
];
static SQLITE: [&str; 2] = [
    include_str!("functions/sqlite_read.txt"),
    include_str!("functions/sqlite_effectful.txt"),
];

/// What a name is known to be, and from which version on.
#[derive(Debug, Clone, Copy)]
struct Known {
    reach: Reach,
    since: u32,
}

type List = HashMap<&'static str, Known, ahash::RandomState>;

/// The lists of a rule set.
#[derive(Debug)]
pub(crate) struct FunctionLists {
    mysql: List,
    mariadb: List,
    sqlite: List,
}

impl FunctionLists {
    pub(crate) fn new() -> Self {
        Self {
            mysql: list(MYSQL),
            mariadb: list(MARIADB),
            sqlite: list(SQLITE),
        }
    }

    /// What a built-in function of this name does, given in lower case.
    pub(super) fn reach(&self, session: SessionFacts, name: &str) -> Reach {
        let (list, version) = match session {
            SessionFacts::MySql(facts) if session.dialect() == Dialect::MySql => {
                (&self.mysql, facts.version)
            }
            SessionFacts::MySql(facts) => (&self.mariadb, facts.version),
            SessionFacts::Sqlite | SessionFacts::Postgres(_) => (&self.sqlite, 0),
        };
        match list.get(name) {
            Some(known) if known.since <= version => known.reach,
            Some(_) | None => Reach::Unknown,
        }
    }
}

fn list([read, effectful]: [&'static str; 2]) -> List {
    let read = read.lines().map(|line| {
        let (name, since) = line.split_once(' ').unwrap_or((line, "0"));
        // A version that cannot be read is one that no server has.
        let since = since.parse().unwrap_or(u32::MAX);
        let reach = Reach::Read;
        (name, Known { reach, since })
    });
    let effectful = effectful.lines().filter_map(|line| {
        let (class, name) = line.split_once(' ')?;
        let reach = Reach::of_class(class);
        Some((name, Known { reach, since: 0 }))
    });
    read.chain(effectful).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sound() {
        for (at, lists) in [MYSQL, MARIADB, SQLITE].into_iter().enumerate() {
            let mut names = Vec::new();
            for line in lists[0].lines() {
                let (name, since) = line.split_once(' ').unwrap_or((line, "0"));
                assert!(since.parse::<u32>().is_ok(), "{line}");
                names.push(name);
            }
            for line in lists[1].lines() {
                let (class, name) = line.split_once(' ').unwrap();
                let known = class == "internal" || Reach::of_class(class) != Reach::Internal;
                assert!(known, "{line}");
                names.push(name);
            }
            for name in &names {
                let sound =
                    |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
                assert!(name.bytes().all(sound), "{name}");
            }
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "a name stands twice in list {at}");
        }
    }
}
