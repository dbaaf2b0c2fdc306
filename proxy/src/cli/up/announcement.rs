//! How people get in: the exact line for each user and door, or one JSON object for each.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;

use bosdb_policy::Rights;
use serde::Serialize;

use crate::app::Addresses;
use crate::cli::output::{self, Reader};
use crate::cli::up::users::UpUser;
use crate::config::{Config, Engine, Wire, words};

/// What to say when all listeners accept.
pub(crate) struct Announcement {
    json: bool,
    targets: Vec<TargetLine>,
    users: Vec<UpUser>,
    audit_dir: PathBuf,
}

struct TargetLine {
    name: String,
    engine: Engine,
    place: String,
    /// What it is, for people.
    what: &'static str,
}

/// One object of `--json`: the fields are an interface.
#[derive(Serialize)]
struct DoorObject<'a> {
    wire: &'a str,
    host: String,
    port: u16,
    database: &'a str,
    user: &'a str,
    password: &'a str,
    rights: &'a str,
}

impl Announcement {
    /// Remembers what has to be said.
    pub(super) fn new(json: bool, config: &Config, users: Vec<UpUser>, sample: bool) -> Self {
        let place = |host: &crate::config::HostPort| format!("{}:{}", host.host, host.port);
        let targets = config.targets.iter().map(|target| TargetLine {
            name: target.name.clone(),
            engine: target.engine,
            place: match &target.file {
                Some(file) => file.display().to_string(),
                None => target.hosts.iter().map(place).collect::<Vec<_>>().join(","),
            },
            what: match target.engine {
                Engine::Postgres if sample => "a sample database on a private PostgreSQL",
                Engine::Postgres => "PostgreSQL",
                Engine::MySql => "MySQL or MariaDB",
                Engine::Sqlite => "a sample shop, an SQLite file",
            },
        });
        Self {
            json,
            targets: targets.collect(),
            users,
            audit_dir: config.audit.dir.clone(),
        }
    }

    /// Prints it to standard output. The addresses are those really bound.
    pub(crate) fn print(&self, bound: &Addresses, admin: Option<SocketAddr>) {
        let lines = if self.json {
            self.json_lines(bound)
        } else {
            self.human_lines(bound, admin)
        };
        for line in lines {
            if output::line(&line) == Reader::Gone {
                return;
            }
        }
    }

    fn json_lines(&self, bound: &Addresses) -> Vec<String> {
        let mut lines = Vec::new();
        let postgres = bound.postgres.iter().map(|at| (Wire::Postgres, at));
        let mysql = bound.mysql.iter().map(|at| (Wire::MySql, at));
        for (wire, address) in postgres.chain(mysql) {
            let reached = |target: &&TargetLine| target.engine.wire() == wire;
            for target in self.targets.iter().filter(reached) {
                for user in &self.users {
                    let door = DoorObject {
                        wire: match wire {
                            Wire::Postgres => "postgres",
                            Wire::MySql => "mysql",
                        },
                        host: reachable_host(*address).to_string(),
                        port: address.port(),
                        database: &target.name,
                        user: &user.name,
                        password: &user.password,
                        rights: words::word(&user.rights, words::RIGHTS),
                    };
                    lines.extend(serde_json::to_string(&door));
                }
            }
        }
        lines
    }

    fn human_lines(&self, bound: &Addresses, admin: Option<SocketAddr>) -> Vec<String> {
        let mut lines = vec!["BosDB is open.".to_owned(), String::new()];
        for target in &self.targets {
            let what = target.what;
            let addresses = match target.engine.wire() {
                Wire::Postgres => &bound.postgres,
                Wire::MySql => &bound.mysql,
            };
            lines.push(format!("  {}: {what} at {}", target.name, target.place));
            for address in addresses {
                for user in &self.users {
                    let may = match user.rights {
                        Rights::Read => "may read",
                        Rights::Write => "may write",
                        Rights::Admin => "may do everything",
                    };
                    lines.push(format!("    {} {may}:", user.name));
                    let line = match target.engine.wire() {
                        Wire::Postgres => psql_line(*address, &target.name, user),
                        Wire::MySql => mysql_line(*address, &target.name, user),
                    };
                    lines.push(format!("      {line}"));
                }
            }
            lines.push(String::new());
        }
        if let Some(admin) = admin {
            let place = SocketAddr::new(reachable_host(admin), admin.port());
            lines.push(format!(
                "  metrics  http://{place}/metrics  (also /healthz, /readyz)"
            ));
        }
        let audit_dir = shell_word(&self.audit_dir.display().to_string());
        lines.push(format!("  audit    bosdb audit tail -f --dir {audit_dir}"));
        let pid = std::process::id();
        lines.push(format!("  stop     Ctrl-C, or kill {pid}"));
        lines
    }
}

/// An address a client on this machine can connect to.
fn reachable_host(address: SocketAddr) -> IpAddr {
    let ip = address.ip();
    match ip {
        IpAddr::V4(_) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(_) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        IpAddr::V4(_) | IpAddr::V6(_) => ip,
    }
}

/// The line to paste into a shell.
fn psql_line(address: SocketAddr, database: &str, user: &UpUser) -> String {
    let parameters = [
        ("host", reachable_host(address).to_string()),
        ("port", address.port().to_string()),
        ("dbname", database.to_owned()),
        ("user", user.name.clone()),
        ("password", user.password.clone()),
    ];
    let conninfo: Vec<_> = parameters
        .iter()
        .map(|(name, value)| format!("{name}={}", conninfo_value(value)))
        .collect();
    format!("psql {}", shell_word(&conninfo.join(" ")))
}

/// The same for the client of MySQL or MariaDB.
fn mysql_line(address: SocketAddr, database: &str, user: &UpUser) -> String {
    let words = [
        format!("-h{}", reachable_host(address)),
        format!("-P{}", address.port()),
        format!("-u{}", user.name),
        format!("-p{}", user.password),
        database.to_owned(),
    ];
    let words: Vec<_> = words.iter().map(|word| shell_word(word)).collect();
    format!("mysql {}", words.join(" "))
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '/' | '@' | '%' | '+')
}

/// Quoted as libpq reads it, where it has to be.
fn conninfo_value(value: &str) -> String {
    if !value.is_empty() && value.chars().all(is_plain) {
        return value.to_owned();
    }
    format!("'{}'", value.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// Quoted as a POSIX shell reads it, in the form that reads best.
fn shell_word(text: &str) -> String {
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    if text.chars().all(|c| is_plain(c) || matches!(c, '=' | ' ')) {
        return format!("\"{text}\"");
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(name: &str, password: &str) -> UpUser {
        UpUser {
            name: name.to_owned(),
            password: password.to_owned(),
            rights: Rights::Read,
        }
    }

    fn announcement() -> Announcement {
        Announcement {
            json: true,
            targets: [
                ("shop", Engine::Postgres),
                ("log", Engine::Postgres),
                ("crm", Engine::MySql),
            ]
            .map(|(name, engine)| TargetLine {
                name: name.to_owned(),
                engine,
                place: "db:5432".to_owned(),
                what: "a database",
            })
            .into(),
            users: vec![user("app", "a\"b"), user("analyst", "secret")],
            audit_dir: PathBuf::from("/data dir/audit"),
        }
    }

    #[test]
    fn one_object_for_each_user_and_door() {
        let bound = Addresses {
            postgres: vec![
                "127.0.0.1:6432".parse().unwrap(),
                "0.0.0.0:7000".parse().unwrap(),
            ],
            mysql: vec!["[::1]:6033".parse().unwrap()],
        };
        let lines = announcement().json_lines(&bound);
        assert_eq!(lines.len(), 10);
        assert!(lines[9].starts_with(
            r#"{"wire":"mysql","host":"::1","port":6033,"database":"crm","user":"analyst""#
        ));
        assert_eq!(
            lines[0],
            r#"{"wire":"postgres","host":"127.0.0.1","port":6432,"database":"shop","user":"app","password":"a\"b","rights":"read"}"#
        );
        assert!(lines[7].contains(r#""host":"127.0.0.1","port":7000,"database":"log""#));
    }

    #[test]
    fn people_get_lines_they_can_paste() {
        let bound = Addresses {
            postgres: vec!["127.0.0.1:6432".parse().unwrap()],
            mysql: vec!["127.0.0.1:6033".parse().unwrap()],
        };
        let lines = announcement().human_lines(&bound, Some("0.0.0.0:9632".parse().unwrap()));
        let text = lines.join("\n");
        assert!(text.contains("mysql -h127.0.0.1 -P6033 -uanalyst -psecret crm"));
        assert!(text.contains(
            r#"psql "host=127.0.0.1 port=6432 dbname=shop user=analyst password=secret""#
        ));
        assert!(text.contains(r"http://127.0.0.1:9632/metrics"), "{text}");
        assert!(
            text.contains("--dir \"/data dir/audit\"") || text.contains("--dir '/data dir/audit'")
        );
    }

    #[test]
    fn passwords_survive_libpq_and_the_shell() {
        assert_eq!(conninfo_value(r"it's \"), r"'it\'s \\'");
        assert_eq!(
            shell_word(r"password='it\'s'"),
            r"'password='\''it\'\''s'\'''"
        );
    }
}
