//! Which server answers: MySQL or MariaDB, and which version.

/// Whose server it is. What both understand differs in more than names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavour {
    /// Oracle's, Percona's, and others that give MySQL's version numbers.
    MySql,
    /// MariaDB.
    MariaDb,
}

/// A server's version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerVersion {
    /// Whose.
    pub flavour: Flavour,
    /// As in executable comments: 80036 is 8.0.36, 101106 is 10.11.6. Zero where it says none.
    pub number: u32,
    /// As it says it, for clients.
    pub text: Box<str>,
}

/// What MariaDB puts before its version, so that old replicas take it for a MySQL that they know.
const REPLICA_PREFIX: &str = "5.5.5-";

impl ServerVersion {
    /// From the text of a greeting. Bytes that are not UTF-8 are left out.
    #[must_use]
    pub fn parse(text: &[u8]) -> Self {
        let text: String = text
            .utf8_chunks()
            .flat_map(|chunk| chunk.valid().chars())
            .filter(|c| !c.is_control())
            .take(200)
            .collect();
        let is_mariadb = text.to_ascii_lowercase().contains("mariadb");
        let own = if is_mariadb {
            text.strip_prefix(REPLICA_PREFIX).unwrap_or(&text)
        } else {
            &text
        };
        Self {
            flavour: if is_mariadb {
                Flavour::MariaDb
            } else {
                Flavour::MySql
            },
            number: number(own),
            text: text.into(),
        }
    }
}

fn number(text: &str) -> u32 {
    let mut parts = text.split(|c: char| !c.is_ascii_digit());
    let mut part = || -> u32 {
        let digits = parts.next().unwrap_or_default();
        digits.parse::<u32>().ok().filter(|n| *n < 100).unwrap_or(0)
    };
    let (major, minor, patch) = (part(), part(), part());
    major * 10_000 + minor * 100 + patch
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_as_servers_write_them() {
        for (text, flavour, number) in [
            ("8.0.36", Flavour::MySql, 80_036),
            ("8.4.0-commercial", Flavour::MySql, 80_400),
            ("5.7.44-log", Flavour::MySql, 50_744),
            (
                "5.5.5-10.11.19-MariaDB-0+deb12u1",
                Flavour::MariaDb,
                101_119,
            ),
            ("11.4.2-MariaDB", Flavour::MariaDb, 110_402),
            ("", Flavour::MySql, 0),
            ("x.y", Flavour::MySql, 0),
            ("99999999999.1.1", Flavour::MySql, 101),
        ] {
            let version = ServerVersion::parse(text.as_bytes());
            assert_eq!(
                (version.flavour, version.number),
                (flavour, number),
                "{text}"
            );
        }
        assert_eq!(&*ServerVersion::parse(b"8.0\xff\n.1").text, "8.0.1");
    }
}
