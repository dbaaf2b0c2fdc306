//! Other ways to say the same to MariaDB and SQLite: comments, executable ones among them, case, blanks,
//! quotes, escapes, nesting, and more than one statement.

use super::chance::Chance;
use super::grammar::Language;

/// `sql` said in another way, or in several at once.
pub(crate) fn mutate(sql: &str, language: Language, chance: &mut Chance) -> String {
    let mut text = sql.trim().trim_end_matches(';').to_owned();
    if chance.one_in(2) {
        text = nested(&text, language, chance);
    }
    for _ in 0..=chance.below(2) {
        text = match chance.below(6) {
            0 => blanks(&text, language, chance),
            1 => case(&text, chance),
            2 => names(&text, language, chance),
            3 => strings(&text, language, chance),
            4 => executable(&text, language, chance),
            _ => around(&text, language, chance),
        };
    }
    text
}

fn nested(sql: &str, language: Language, chance: &mut Chance) -> String {
    let quoted = sql.replace('\'', "''");
    match (language, chance.below(16)) {
        (_, 0) => format!("EXPLAIN {sql}"),
        (_, 1) => format!("WITH x AS ({sql}) SELECT * FROM x"),
        (_, 2) => format!("SELECT * FROM ({sql}) x"),
        (_, 3) => format!("SELECT (SELECT count(*) FROM ({sql}) x)"),
        (_, 4) => format!("SELECT 1 WHERE EXISTS ({sql})"),
        (_, 5) => format!("SELECT 1; {sql}; SELECT 2"),
        (_, 6) => format!("BEGIN; {sql}; ROLLBACK"),
        (_, 7) => format!("SELECT id FROM u ORDER BY (SELECT count(*) FROM ({sql}) x)"),
        (_, 8) => format!("SELECT 1 UNION ALL {sql}"),
        (Language::MariaDb, 9) => format!("EXPLAIN EXTENDED {sql}"),
        (Language::MariaDb, 10) => format!("ANALYZE FORMAT=JSON {sql}"),
        (Language::MariaDb, 11) => format!("SET STATEMENT max_statement_time=1 FOR {sql}"),
        (Language::MariaDb, 12) => format!("EXECUTE IMMEDIATE '{quoted}'"),
        (Language::MariaDb, 13) => {
            format!("PREPARE p FROM '{quoted}'; EXECUTE p; DEALLOCATE PREPARE p")
        }
        (Language::MariaDb, 14) => format!("BEGIN NOT ATOMIC {sql}; END"),
        (Language::MariaDb, _) => format!("START TRANSACTION READ ONLY; {sql}; COMMIT"),
        (Language::Sqlite, 9) => format!("EXPLAIN QUERY PLAN {sql}"),
        (Language::Sqlite, 10) => format!("SAVEPOINT a; {sql}; RELEASE a"),
        (Language::Sqlite, _) => format!("WITH x AS MATERIALIZED ({sql}) SELECT * FROM x"),
    }
}

const BLANKS_OF_BOTH: &[&str] = &[
    "  ", "\n", "\t", "\r\n", "\u{c}", "/**/", "/* ' */", " -- '\n", "/* ; */",
];
const BLANKS_OF_MARIADB: &[&str] = &[
    "\u{b}",
    " # '\n",
    "/*!*/",
    "/*!50000*/",
    "/*!999999 ; */",
    "/*M!*/",
    " --\t'\n",
    "/* /* */",
    "/*!50001 */",
];

fn blanks(sql: &str, language: Language, chance: &mut Chance) -> String {
    outside(sql, |piece| {
        let mut text = String::new();
        for character in piece.chars() {
            if character == ' ' && chance.one_in(3) {
                let own = language == Language::MariaDb && chance.one_in(2);
                text.push_str(chance.of(if own {
                    BLANKS_OF_MARIADB
                } else {
                    BLANKS_OF_BOTH
                }));
            } else {
                text.push(character);
            }
        }
        text
    })
}

fn case(sql: &str, chance: &mut Chance) -> String {
    // Names of tables are told apart by case where files are.
    outside(sql, |piece| {
        let words = piece.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words
            .map(|word| {
                if word.len() > 3 && word.starts_with(|c: char| c.is_ascii_uppercase()) {
                    word.chars()
                        .map(|c| {
                            if chance.one_in(2) {
                                c.to_ascii_lowercase()
                            } else {
                                c
                            }
                        })
                        .collect()
                } else {
                    word.to_owned()
                }
            })
            .collect()
    })
}

/// Names before a parenthesis in quotes.
fn names(sql: &str, language: Language, chance: &mut Chance) -> String {
    outside(sql, |piece| {
        let mut text = String::new();
        let mut word = String::new();
        for character in piece.chars() {
            if character.is_ascii_alphanumeric() || character == '_' {
                word.push(character);
                continue;
            }
            let named = character == '(' && word.len() > 3 && chance.one_in(2);
            match (named, language) {
                (true, Language::MariaDb) => text.push_str(&match chance.below(3) {
                    0 => format!("`{word}`"),
                    1 => format!("{word} "),
                    _ => format!("{word}/**/"),
                }),
                (true, Language::Sqlite) => text.push_str(&match chance.below(4) {
                    0 => format!("\"{word}\""),
                    1 => format!("[{word}]"),
                    2 => format!("`{word}`"),
                    _ => format!("{word} "),
                }),
                (false, _) => text.push_str(&word),
            }
            word.clear();
            text.push(character);
        }
        text + &word
    })
}

/// The first string spelled otherwise.
fn strings(sql: &str, language: Language, chance: &mut Chance) -> String {
    let Some(start) = sql.find('\'') else {
        return sql.to_owned();
    };
    let Some(length) = sql[start + 1..].find('\'') else {
        return sql.to_owned();
    };
    let (before, inside, rest) = (
        &sql[..start],
        &sql[start + 1..=start + length],
        &sql[start + length + 2..],
    );
    if rest.starts_with('\'') || inside.contains(['\\', '"']) || !before.ends_with([' ', '(', ','])
    {
        return sql.to_owned();
    }
    let hex: String = inside.bytes().map(|byte| format!("{byte:02x}")).collect();
    match (language, chance.below(6)) {
        (Language::MariaDb, 0) => format!("{before}\"{inside}\"{rest}"),
        (Language::MariaDb, 1) => format!("{before}0x{hex}{rest}"),
        (Language::MariaDb, 2) => format!("{before}x'{hex}'{rest}"),
        (Language::MariaDb, 3) => format!("{before}N'{inside}'{rest}"),
        (Language::MariaDb, 4) => format!("{before}'{inside}' ''{rest}"),
        (Language::MariaDb, _) => format!("{before}_binary'{inside}'{rest}"),
        (Language::Sqlite, 0) => format!("{before}\"{inside}\"{rest}"),
        (Language::Sqlite, 1) => format!("{before}CAST(x'{hex}' AS TEXT){rest}"),
        (Language::Sqlite, _) => format!("{before}('{inside}'){rest}"),
    }
}

/// Words inside of comments that the server runs.
fn executable(sql: &str, language: Language, chance: &mut Chance) -> String {
    if language == Language::Sqlite {
        return around(sql, language, chance);
    }
    let open = chance.of(&[
        "/*!",
        "/*!50000 ",
        "/*!101119 ",
        "/*M! ",
        "/*M!100000 ",
        "/*!999999 ",
    ]);
    match chance.below(3) {
        0 => format!("{open}{sql} */"),
        1 => format!("SELECT 1 {open}; {sql} */"),
        _ => match sql.split_once(' ') {
            Some((first, rest)) => format!("{open}{first}*/ {rest}"),
            None => sql.to_owned(),
        },
    }
}

fn around(sql: &str, language: Language, chance: &mut Chance) -> String {
    match (language, chance.below(9)) {
        (_, 0) => format!("{sql};"),
        (_, 1) => format!("/* a */ {sql}"),
        (_, 2) => format!("-- a\n{sql}"),
        (_, 3) => format!("{sql} -- a"),
        (_, 4) => format!("{sql} /* a */"),
        (_, 5) => format!("  \n{sql}\n;  "),
        (_, 6) => format!("({sql})"),
        (Language::MariaDb, 7) => format!("# a\n{sql}"),
        (Language::MariaDb, _) => format!("{sql}#; DELETE FROM u"),
        (Language::Sqlite, _) => format!(";{sql}"),
    }
}

/// Changes what stands outside of quotes and comments.
fn outside(sql: &str, mut change: impl FnMut(&str) -> String) -> String {
    if sql.contains(['\\', '#', '`', '[']) || sql.contains("--") || sql.contains("/*") {
        return sql.to_owned();
    }
    let mut text = String::new();
    for (number, piece) in sql.split_inclusive(['\'', '"']).enumerate() {
        if number % 2 == 0 {
            text.push_str(&change(piece));
        } else {
            text.push_str(piece);
        }
    }
    text
}
