//! What of a session changes how its server reads SQL text, per dialect.

/// Whose SQL it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// PostgreSQL.
    Postgres,
    /// MySQL 8.
    MySql,
    /// MariaDB.
    MariaDb,
    /// SQLite.
    Sqlite,
}

/// Settings of the session that change how the server reads SQL text. Part of the verdict cache's
/// key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SessionFacts {
    /// A PostgreSQL session.
    Postgres(PostgresFacts),
    /// A session of MySQL or MariaDB.
    MySql(MySqlFacts),
    /// An SQLite connection: nothing a session can set changes how its texts are read.
    Sqlite,
}

/// Of a PostgreSQL session. The client encoding is not here: it is pinned to UTF-8 on every judged
/// session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PostgresFacts {
    /// `standard_conforming_strings`: when off, a backslash escapes inside `'...'`.
    pub standard_conforming_strings: bool,
}

/// Of a session of MySQL or MariaDB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MySqlFacts {
    /// Which of the two.
    pub flavour: Flavour,
    /// The server's version as executable comments write it: `80036` is 8.0.36, `101119` is
    /// 10.11.19.
    pub version: u32,
    /// What of `sql_mode` changes how a text is read.
    pub modes: SqlModes,
    /// How bytes of the client's character set are told apart.
    pub charset: ClientCharset,
}

/// MySQL and MariaDB share a protocol and most of a grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavour {
    /// MySQL.
    MySql,
    /// MariaDB.
    MariaDb,
}

/// Flags of `sql_mode` that change how a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct SqlModes(u8);

impl SqlModes {
    /// `"..."` is a name.
    pub const ANSI_QUOTES: Self = Self(1);
    /// A backslash in a string is an ordinary character.
    pub const NO_BACKSLASH_ESCAPES: Self = Self(2);
    /// `||` joins strings.
    pub const PIPES_AS_CONCAT: Self = Self(4);
    /// Blanks may stand between a built-in function's name and its parenthesis.
    pub const IGNORE_SPACE: Self = Self(8);
    /// `NOT` binds as tightly as `!`.
    pub const HIGH_NOT_PRECEDENCE: Self = Self(16);
    /// MariaDB reads an approximation of Oracle's language.
    pub const ORACLE: Self = Self(32);

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a flag of `other` is set.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What of a value of `sql_mode`, as the server reports it, changes how a text is read. The
    /// server reports a combination such as `ANSI` together with the modes it stands for, and so it
    /// is read here where only its name is given.
    #[must_use]
    pub fn parse(sql_mode: &str) -> Self {
        sql_mode.split(',').fold(Self::default(), |modes, name| {
            let name = name.trim().to_ascii_uppercase();
            let foreign = Self::ANSI_QUOTES
                .union(Self::PIPES_AS_CONCAT)
                .union(Self::IGNORE_SPACE);
            modes.union(match name.as_str() {
                "ANSI_QUOTES" => Self::ANSI_QUOTES,
                "NO_BACKSLASH_ESCAPES" => Self::NO_BACKSLASH_ESCAPES,
                "PIPES_AS_CONCAT" => Self::PIPES_AS_CONCAT,
                "IGNORE_SPACE" => Self::IGNORE_SPACE,
                "HIGH_NOT_PRECEDENCE" | "MYSQL323" | "MYSQL40" => Self::HIGH_NOT_PRECEDENCE,
                "ANSI" | "DB2" | "MAXDB" | "MSSQL" | "POSTGRESQL" => foreign,
                "ORACLE" => foreign.union(Self::ORACLE),
                _ => Self::default(),
            })
        })
    }
}

/// Whether a byte of a backslash's or a quote's value may be part of another character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClientCharset {
    /// `utf8mb4`, `utf8`: every byte of a character that is not ASCII goes on with a name.
    Utf8,
    /// Bytes below 0x80 are ASCII wherever they stand, others may be letters, signs or blanks:
    /// `latin1`, `ascii`, `binary`, `euckr` and their like. Outside quotes and comments only ASCII
    /// is read.
    AsciiSuperset,
    /// The second byte of a character may be 0x5C, a backslash's: `gbk`, `gb18030`, `sjis`,
    /// `cp932`, `big5`. Outside comments only ASCII is read.
    BackslashTrail,
}

impl ClientCharset {
    /// The class of a character set by its name; `None` for one that BosDB does not know, `ucs2`
    /// and the other wide ones included, which no client may use.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "utf8" | "utf8mb3" | "utf8mb4" => Some(Self::Utf8),
            "latin1" | "latin2" | "latin5" | "latin7" | "ascii" | "binary" | "cp1250"
            | "cp1251" | "cp1256" | "cp1257" | "cp850" | "cp852" | "cp866" | "koi8r" | "koi8u"
            | "greek" | "hebrew" | "hp8" | "keybcs2" | "macce" | "macroman" | "geostd8"
            | "armscii8" | "tis620" | "dec8" | "ujis" | "euckr" | "gb2312" | "eucjpms" => {
                Some(Self::AsciiSuperset)
            }
            "gbk" | "gb18030" | "sjis" | "cp932" | "big5" => Some(Self::BackslashTrail),
            _ => None,
        }
    }
}

impl Default for PostgresFacts {
    fn default() -> Self {
        Self {
            standard_conforming_strings: true,
        }
    }
}

impl Default for SessionFacts {
    fn default() -> Self {
        Self::Postgres(PostgresFacts::default())
    }
}

impl SessionFacts {
    /// A PostgreSQL session with `standard_conforming_strings` on or off.
    #[must_use]
    pub const fn postgres(standard_conforming_strings: bool) -> Self {
        Self::Postgres(PostgresFacts {
            standard_conforming_strings,
        })
    }

    /// Whose SQL it is.
    #[must_use]
    pub const fn dialect(self) -> Dialect {
        match self {
            Self::Postgres(_) => Dialect::Postgres,
            Self::MySql(facts) => match facts.flavour {
                Flavour::MySql => Dialect::MySql,
                Flavour::MariaDb => Dialect::MariaDb,
            },
            Self::Sqlite => Dialect::Sqlite,
        }
    }

    /// All that tells these facts from others, for the key of the verdict cache.
    pub(crate) const fn code(self) -> [u8; 8] {
        match self {
            Self::Postgres(facts) => {
                let strings = if facts.standard_conforming_strings {
                    1
                } else {
                    0
                };
                [b'p', strings, 0, 0, 0, 0, 0, 0]
            }
            Self::MySql(facts) => {
                let [a, b, c, d] = facts.version.to_le_bytes();
                let flavour = match facts.flavour {
                    Flavour::MySql => b'y',
                    Flavour::MariaDb => b'm',
                };
                let charset = match facts.charset {
                    ClientCharset::Utf8 => b'u',
                    ClientCharset::AsciiSuperset => b'a',
                    ClientCharset::BackslashTrail => b'b',
                };
                [flavour, facts.modes.0, charset, 0, a, b, c, d]
            }
            Self::Sqlite => [b's', 0, 0, 0, 0, 0, 0, 0],
        }
    }
}

impl SessionFacts {
    /// All ways `sql` may be read while it is not known what the session's settings are, the one by
    /// these facts first. Settings that make no difference to this text are not varied, nor is what
    /// no session can change: whose server it is, and its version. ORACLE mode is taken as known:
    /// it makes another language of SQL, and only its own SET brings it about.
    #[must_use]
    pub fn readings(self, sql: &[u8]) -> Readings {
        let backslash = sql.contains(&b'\\');
        let varied = match self {
            Self::Postgres(_) => u8::from(backslash),
            Self::MySql(_) => [
                (SqlModes::NO_BACKSLASH_ESCAPES, backslash),
                (SqlModes::ANSI_QUOTES, sql.contains(&b'"')),
                (SqlModes::PIPES_AS_CONCAT, holds(sql, b"||")),
                (SqlModes::HIGH_NOT_PRECEDENCE, holds(sql, b"not")),
            ]
            .iter()
            .filter(|(_, matters)| *matters)
            .fold(0, |varied, (mode, _)| varied | mode.0),
            Self::Sqlite => 0,
        };
        Readings {
            facts: self,
            varied,
            next: Some(0),
        }
    }
}

/// Whether `text` holds `word`, given in lower case.
fn holds(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len())
        .any(|window| window.eq_ignore_ascii_case(word))
}

/// The possible facts of a session, from [`SessionFacts::readings`].
#[derive(Debug, Clone)]
pub struct Readings {
    facts: SessionFacts,
    /// The settings in doubt.
    varied: u8,
    /// Those of them to be turned over next.
    next: Option<u8>,
}

impl Iterator for Readings {
    type Item = SessionFacts;

    fn next(&mut self) -> Option<SessionFacts> {
        let turned = self.next?;
        // The next greater subset of what is varied; the empty one after the last.
        let following = turned.wrapping_sub(self.varied) & self.varied;
        self.next = Some(following).filter(|&following| following != 0);
        Some(match self.facts {
            SessionFacts::Postgres(facts) => {
                SessionFacts::postgres(facts.standard_conforming_strings ^ (turned != 0))
            }
            SessionFacts::MySql(facts) => SessionFacts::MySql(MySqlFacts {
                modes: SqlModes(facts.modes.0 ^ turned),
                ..facts
            }),
            SessionFacts::Sqlite => SessionFacts::Sqlite,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mariadb(modes: SqlModes) -> SessionFacts {
        SessionFacts::MySql(MySqlFacts {
            flavour: Flavour::MariaDb,
            version: 101_119,
            modes,
            charset: ClientCharset::Utf8,
        })
    }

    #[test]
    fn only_what_matters_is_in_doubt() {
        let readings = |facts: SessionFacts, sql: &str| facts.readings(sql.as_bytes()).count();
        assert_eq!(readings(SessionFacts::default(), r"SELECT '\'"), 2);
        assert_eq!(readings(SessionFacts::default(), "SELECT ''"), 1);
        assert_eq!(readings(SessionFacts::Sqlite, r"SELECT '\'"), 1);
        let modes = SqlModes::ORACLE.union(SqlModes::ANSI_QUOTES);
        assert_eq!(readings(mariadb(modes), "SELECT 1"), 1);
        let sql = r#"SELECT "a\" || NOT b"#.as_bytes();
        let all: Vec<_> = mariadb(modes).readings(sql).collect();
        assert_eq!(all.len(), 16);
        assert_eq!(all[0], mariadb(modes));
        for (index, one) in all.iter().enumerate() {
            assert!(!all[..index].contains(one));
            let SessionFacts::MySql(facts) = one else {
                panic!("{one:?}");
            };
            assert!(facts.modes.intersects(SqlModes::ORACLE));
        }
    }

    #[test]
    fn sql_mode_is_read_as_the_server_writes_it() {
        let modes = |text: &str| SqlModes::parse(text);
        assert_eq!(
            modes("STRICT_TRANS_TABLES,NO_ZERO_DATE"),
            SqlModes::default()
        );
        assert_eq!(modes(""), SqlModes::default());
        assert!(modes("REAL_AS_FLOAT, ansi_quotes").intersects(SqlModes::ANSI_QUOTES));
        assert!(modes("ANSI").intersects(SqlModes::PIPES_AS_CONCAT));
        assert!(!modes("ANSI").intersects(SqlModes::ORACLE));
        assert!(modes("ORACLE").intersects(SqlModes::ORACLE));
    }

    #[test]
    fn facts_that_differ_have_codes_that_differ() {
        let mut all = vec![
            SessionFacts::postgres(true),
            SessionFacts::postgres(false),
            SessionFacts::Sqlite,
        ];
        for flavour in [Flavour::MySql, Flavour::MariaDb] {
            for version in [80_036, 101_119, 0] {
                for modes in 0..64 {
                    for charset in [
                        ClientCharset::Utf8,
                        ClientCharset::AsciiSuperset,
                        ClientCharset::BackslashTrail,
                    ] {
                        all.push(SessionFacts::MySql(MySqlFacts {
                            flavour,
                            version,
                            modes: SqlModes(modes),
                            charset,
                        }));
                    }
                }
            }
        }
        let codes: std::collections::HashSet<_> = all.iter().map(|facts| facts.code()).collect();
        assert_eq!(codes.len(), all.len());
    }
}
