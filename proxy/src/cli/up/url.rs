//! `postgres://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=..`, and the same for MySQL and MariaDB: the
//! form people have at hand. Errors never repeat the text, which may hold a password.

use std::net::IpAddr;
use std::path::PathBuf;

use crate::config::{BackendTlsMode, Engine, HostPort, parse_host_port, words};

/// What a URL says.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct BackendUrl {
    pub(super) engine: Engine,
    pub(super) hosts: Vec<HostPort>,
    pub(super) database: String,
    pub(super) user: String,
    pub(super) password: Option<String>,
    pub(super) tls: Option<BackendTlsMode>,
    pub(super) ca: Option<PathBuf>,
}

/// What is wrong with a URL.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum UrlError {
    /// Another scheme or none.
    #[error(
        "a database is given as postgres://USER:PASSWORD@HOST:PORT/DATABASE, or with mysql:// or \
         mariadb:// in front"
    )]
    Scheme,
    /// No user name.
    #[error("the URL names no user; write USER:PASSWORD@HOST/DATABASE behind ://")]
    User,
    /// No database, where none is usual.
    #[error("the URL names no database; write mysql://USER:PASSWORD@HOST/DATABASE")]
    Database,
    /// A host that cannot be one.
    #[error("the URL's host is not HOST[:PORT]; write special characters of the password as %XX")]
    Host,
    /// A broken %XX.
    #[error("the URL holds a broken %XX")]
    Escape,
    /// A parameter that has no meaning here.
    #[error(
        "the URL's parameter `{0}` is not known; sslmode and sslrootcert are, or ssl-mode and ssl-ca"
    )]
    Parameter(String),
    /// An sslmode that proves nothing, or none.
    #[error("sslmode {0}")]
    SslMode(String),
}

impl BackendUrl {
    /// Reads a URL.
    pub(super) fn parse(text: &str) -> Result<Self, UrlError> {
        let schemes = [
            ("postgres://", Engine::Postgres),
            ("postgresql://", Engine::Postgres),
            ("mysql://", Engine::MySql),
            ("mariadb://", Engine::MySql),
        ];
        let scheme = |(scheme, engine)| Some((text.strip_prefix(scheme)?, engine));
        let (rest, engine) = schemes
            .into_iter()
            .find_map(scheme)
            .ok_or(UrlError::Scheme)?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        // The last @ ends the password, which therefore may hold others.
        let (account, place) = rest.rsplit_once('@').ok_or(UrlError::User)?;
        let (user, password) = match account.split_once(':') {
            Some((user, password)) => (user, Some(unescape(password)?)),
            None => (account, None),
        };
        let user = unescape(user)?;
        if user.is_empty() {
            return Err(UrlError::User);
        }
        let (hosts, database) = place.split_once('/').unwrap_or((place, ""));
        let database = unescape(database)?;
        let hosts: Option<Vec<_>> = hosts
            .split(',')
            .map(|host| parse_host_port(host, engine.usual_port()))
            .collect();
        let mut url = Self {
            engine,
            hosts: hosts.ok_or(UrlError::Host)?,
            database: match engine {
                Engine::Postgres | Engine::Sqlite if database.is_empty() => user.clone(),
                Engine::MySql if database.is_empty() => return Err(UrlError::Database),
                Engine::Postgres | Engine::Sqlite | Engine::MySql => database,
            },
            user,
            password: password.filter(|password| !password.is_empty()),
            tls: None,
            ca: None,
        };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            url.set(pair)?;
        }
        Ok(url)
    }

    fn set(&mut self, pair: &str) -> Result<(), UrlError> {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = unescape(value)?;
        match name {
            "sslmode" | "ssl-mode" => self.tls = Some(ssl_mode(&value)?),
            "sslrootcert" | "ssl-ca" => self.ca = Some(PathBuf::from(value)),
            other => return Err(UrlError::Parameter(other.escape_debug().to_string())),
        }
        Ok(())
    }

    /// Whether every host is this machine.
    pub(super) fn is_local(&self) -> bool {
        self.hosts.iter().all(|host| {
            let ip: Option<IpAddr> = host.host.parse().ok();
            host.host == "localhost" || ip.is_some_and(|ip| ip.is_loopback())
        })
    }
}

fn ssl_mode(value: &str) -> Result<BackendTlsMode, UrlError> {
    match value.to_ascii_lowercase().as_str() {
        "disable" | "disabled" => Ok(BackendTlsMode::Off),
        "required" => Ok(BackendTlsMode::Require),
        "verify_ca" => Ok(BackendTlsMode::VerifyCa),
        "verify_identity" => Ok(BackendTlsMode::VerifyFull),
        "allow" | "prefer" | "preferred" => Err(UrlError::SslMode(format!(
            "{value} lets anybody on the way switch TLS off; choose require, verify-full or disable"
        ))),
        other => words::meaning(other, words::BACKEND_TLS).map_err(UrlError::SslMode),
    }
}

fn unescape(text: &str) -> Result<String, UrlError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || {
            let digit = char::from(rest.next()?).to_digit(16)?;
            u8::try_from(digit).ok()
        };
        let (high, low) = (digit(), digit());
        let (Some(high), Some(low)) = (high, low) else {
            return Err(UrlError::Escape);
        };
        bytes.push(high << 4 | low);
    }
    match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => Ok(text),
        Ok(_) | Err(_) => Err(UrlError::Escape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_url() {
        let url = BackendUrl::parse(
            "postgresql://al%20ice:p%3Aw%2F@rd@db1:6000,[::1]/sh%6Fp?sslmode=verify-ca&sslrootcert=/ca.pem",
        )
        .unwrap();
        assert_eq!(url.user, "al ice");
        assert_eq!(url.password.as_deref(), Some("p:w/@rd"));
        assert_eq!(url.hosts.len(), 2);
        assert_eq!(
            (url.hosts[0].host.as_str(), url.hosts[0].port),
            ("db1", 6000)
        );
        assert_eq!(
            (url.hosts[1].host.as_str(), url.hosts[1].port),
            ("::1", 5432)
        );
        assert_eq!(url.database, "shop");
        assert_eq!(url.tls, Some(BackendTlsMode::VerifyCa));
        assert_eq!(url.ca, Some(PathBuf::from("/ca.pem")));
        assert!(!url.is_local());
    }

    #[test]
    fn a_url_of_mysql() {
        let text = "mariadb://u:p@db1,db2:3307/shop?ssl-mode=VERIFY_IDENTITY&ssl-ca=/ca.pem";
        let url = BackendUrl::parse(text).unwrap();
        assert_eq!(url.engine, Engine::MySql);
        let ports: Vec<u16> = url.hosts.iter().map(|host| host.port).collect();
        assert_eq!(ports, [3306, 3307]);
        assert_eq!(url.tls, Some(BackendTlsMode::VerifyFull));
        assert_eq!(url.ca, Some(PathBuf::from("/ca.pem")));
    }

    #[test]
    fn what_may_be_left_out() {
        let url = BackendUrl::parse("postgres://me@localhost").unwrap();
        assert_eq!(url.database, "me");
        assert_eq!(url.password, None);
        assert!(url.is_local());
        assert!(
            BackendUrl::parse("postgres://me@127.0.0.9:1/x")
                .unwrap()
                .is_local()
        );
    }

    #[test]
    fn mistakes_are_named_and_passwords_are_not() {
        for (text, expected) in [
            ("mongodb://u:hunter2@h/d", "a database is given as"),
            ("mysql://u:hunter2@h", "names no database"),
            ("mysql://u:hunter2@h/d?ssl-mode=PREFERRED", "lets anybody"),
            ("postgres://h:5432/d", "names no user"),
            ("postgres://:hunter2@h/d", "names no user"),
            ("postgres://u:hunter2@h:port/d", "not HOST"),
            ("postgres://u:hunter2/x@/d", "not HOST"),
            ("postgres://u:hunter2%4@h/d", "broken %XX"),
            ("postgres://u:hunter2%00@h/d", "broken %XX"),
            (
                "postgres://u:hunter2@h/d?sslmode=prefer",
                "lets anybody on the way",
            ),
            ("postgres://u:hunter2@h/d?sslmode=x", "must be one of"),
            (
                "postgres://u:hunter2@h/d?options=-c",
                "`options` is not known",
            ),
        ] {
            let error = BackendUrl::parse(text).err().map(|e| e.to_string());
            let error = error.unwrap_or_default();
            assert!(error.contains(expected), "{text}: {error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}
