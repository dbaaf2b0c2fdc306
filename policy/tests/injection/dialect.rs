//! The dialects, and what an application without rules of its own is told in each.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

use bosdb_policy::learning::{Learning, LearningKey, Model, Stage, Standing};
use bosdb_policy::{
    Carrier, ClientCharset, Decision, Flavour, InjectionMode, InjectionSettings, Judge, MySqlFacts,
    Profile, Profiles, Request, Rights, RuleSet, RuleSettings, SessionFacts, SqlModes,
    SubjectClass,
};

use pg_query::{FingerprintOptions, ParserOptions};

use crate::mariadb::{Connection, Outcome};

/// Tables of the templates, as every dialect takes them.
pub(crate) const TABLES: [&str; 9] = [
    "news (id int, title text, body text, slug text, published int, category_id int, created_at timestamp)",
    "products (id int, name text, price numeric, featured int, hidden int)",
    "customers (id int, name text)",
    "orders (id int, total numeric, customer_id int, state text)",
    "comments (news_id int, author_id int, body text)",
    "cart (item_id int)",
    "sessions (token text)",
    "accounts (id int, login text, pass text)",
    "users (id int, username text, password text, email text, passwd text, age int)",
];

pub(crate) const POSTGRES: SessionFacts = SessionFacts::postgres(true);

pub(crate) fn mariadb() -> SessionFacts {
    SessionFacts::MySql(MySqlFacts {
        flavour: Flavour::MariaDb,
        version: 101_119,
        modes: SqlModes::default(),
        charset: ClientCharset::Utf8,
    })
}

/// A file of the corpora beside the repository.
pub(crate) fn corpus(name: &str) -> Option<Vec<String>> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/corpora");
    let corpora =
        std::env::var_os("BOSDB_TEST_CORPORA").map_or_else(|| PathBuf::from(beside), PathBuf::from);
    let Ok(text) = fs::read(corpora.join("injection").join(name)) else {
        println!("{name}: skipped, the corpora are not there");
        return None;
    };
    let lines = text.split(|&byte| byte == b'\n');
    let lines = lines.filter_map(|line| std::str::from_utf8(line).ok());
    Some(
        lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
    )
}

pub(crate) fn is_installed(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

/// A text as a driver writes it between quotes.
pub(crate) fn escaped(facts: SessionFacts, value: &str) -> String {
    let doubled = value.replace('\'', "''");
    match facts {
        SessionFacts::MySql(_) => doubled.replace('\\', "\\\\"),
        SessionFacts::Postgres(_) | SessionFacts::Sqlite => doubled,
    }
}

/// Whether a template has quotes around its hole.
pub(crate) fn is_quoted(template: &str) -> bool {
    template.contains("'{}'") || template.contains("'%{}%'")
}

/// A template as an application writes it that passes values as parameters.
pub(crate) fn bound(facts: SessionFacts, template: &str) -> String {
    let parameter = match facts {
        SessionFacts::Postgres(_) => "$1",
        SessionFacts::MySql(_) | SessionFacts::Sqlite => "?",
    };
    let template = template.replace("'%{}%'", parameter);
    template.replace("'{}'", parameter).replace("{}", parameter)
}

/// An application, judged at the thresholds that come with the rules.
pub(crate) struct Application {
    rules: RuleSet,
    facts: SessionFacts,
    /// Observed only, to see the structure of what it sends.
    observed: SubjectClass,
    judge: Judge,
}

impl Application {
    pub(crate) fn new(facts: SessionFacts) -> Self {
        let mut profiles = Profiles::default();
        let key = LearningKey {
            target: "shop".into(),
            role: "app".into(),
            application: "web".into(),
        };
        let profile = profiles.add(Profile {
            learning: Some(Learning {
                key: Arc::new(key),
                stage: Stage::Record,
                model: Arc::new(Model::build(&[], None, |_| Standing::Known)),
            }),
            ..Profile::plain(InjectionSettings {
                mode: InjectionMode::Off,
                ..InjectionSettings::default()
            })
        });
        let settings = RuleSettings {
            profiles,
            ..RuleSettings::default()
        };
        Self {
            rules: RuleSet::build(settings).unwrap(),
            facts,
            observed: SubjectClass {
                rights: Rights::Write,
                profile,
            },
            judge: Judge::new(64 << 20),
        }
    }

    fn ask(&mut self, sql: &str, class: SubjectClass, carrier: Carrier) -> Arc<Decision> {
        let request = Request {
            sql: sql.as_bytes(),
            facts: self.facts,
            class,
            carrier,
            catalogue: None,
        };
        self.judge.judge(&self.rules, &request)
    }

    pub(crate) fn decide(&mut self, sql: &str, carrier: Carrier) -> Arc<Decision> {
        let class = SubjectClass::plain(Rights::Write, InjectionMode::Enforce);
        self.ask(sql, class, carrier)
    }

    /// The structure of a text, whatever its literals; `None` for one that does not parse.
    pub(crate) fn structure(&mut self, sql: &str) -> Option<String> {
        if let SessionFacts::Postgres(_) = self.facts {
            let print =
                pg_query::fingerprint(sql, ParserOptions::DEFAULT, FingerprintOptions::DEFAULT);
            return print.ok().map(|print| print.hex);
        }
        let decision = self.ask(sql, self.observed, Carrier::SimpleQuery);
        let seen = decision.observation.as_ref()?;
        Some(
            seen.statements
                .iter()
                .map(|one| one.shape.to_string())
                .collect(),
        )
    }
}

/// Makes the tables of the templates.
pub(crate) fn set_up_mariadb(connection: &mut Connection) {
    connection.query(b"CREATE DATABASE shop; USE shop");
    for table in TABLES {
        let made = connection.query(format!("CREATE TABLE {table}").as_bytes());
        assert_eq!(made, [Outcome::Done], "{table}");
    }
}

/// Which of the statements MariaDB prepares, by their place.
pub(crate) fn accepted_by_mariadb(
    connection: &mut Connection,
    statements: &[String],
) -> Vec<usize> {
    let mut accepted = Vec::new();
    for (at, sql) in statements.iter().enumerate() {
        let text = sql.replace('\\', "\\\\").replace('\'', "''");
        let prepare = format!("PREPARE asked FROM '{text}'");
        if connection.query(prepare.as_bytes()) == [Outcome::Done] {
            accepted.push(at);
        }
    }
    accepted
}
