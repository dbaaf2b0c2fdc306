//! Other ways to say the same: comments, case, spellings of names, blanks, and statements inside others.

use super::chance::Chance;

/// `sql` said in another way, or in several at once.
pub(crate) fn mutate(sql: &str, chance: &mut Chance) -> String {
    let mut text = sql.trim().trim_end_matches(';').to_owned();
    if chance.one_in(2) {
        text = nested(&text, chance);
    }
    for _ in 0..=chance.below(2) {
        text = match chance.below(5) {
            0 => blanks(&text, chance),
            1 => case(&text, chance),
            2 => names(&text, chance),
            3 => strings(&text, chance),
            _ => around(&text, chance),
        };
    }
    text
}

/// The statement inside another.
fn nested(sql: &str, chance: &mut Chance) -> String {
    match chance.below(30) {
        0 => format!("EXPLAIN {sql}"),
        1 => format!("EXPLAIN ANALYZE {sql}"),
        2 => format!("EXPLAIN (ANALYZE, VERBOSE, COSTS OFF) {sql}"),
        3 => format!("EXPLAIN (ANALYZE OFF, ANALYZE 1) {sql}"),
        4 => format!("WITH x AS ({sql}) SELECT * FROM x"),
        5 => format!("WITH x AS MATERIALIZED ({sql}) SELECT count(*) FROM x"),
        6 => format!(
            "WITH RECURSIVE x AS (({sql}) UNION ALL SELECT * FROM x WHERE false) SELECT * FROM x"
        ),
        7 => format!("SELECT * FROM ({sql}) x"),
        8 => format!("SELECT (SELECT count(*) FROM ({sql}) x)"),
        9 => format!("SELECT 1 WHERE EXISTS ({sql})"),
        10 => format!("SELECT ARRAY({sql})"),
        11 => format!("SELECT * FROM victim, LATERAL ({sql}) x"),
        12 => format!("COPY ({sql}) TO STDOUT"),
        13 => format!("COPY ({sql}) TO STDOUT WITH (FORMAT csv, HEADER)"),
        14 => format!("BEGIN; DECLARE c CURSOR FOR {sql}; FETCH ALL FROM c; COMMIT"),
        15 => format!("DECLARE h CURSOR WITH HOLD FOR {sql}"),
        16 => format!("PREPARE p AS {sql}; EXECUTE p; DEALLOCATE p"),
        17 => format!("PREPARE p AS {sql}; EXPLAIN ANALYZE EXECUTE p; DEALLOCATE p"),
        18 => format!("SELECT 1; {sql}; SELECT 2"),
        19 => format!("BEGIN READ ONLY; {sql}; ROLLBACK"),
        20 => format!("BEGIN; SAVEPOINT s; {sql}; RELEASE s; COMMIT"),
        21 => format!("({sql}) UNION ALL ({sql})"),
        22 => format!("({sql}) INTERSECT ({sql}) ORDER BY 1"),
        23 => format!("(({sql})) LIMIT 3"),
        24 => format!("SELECT CASE WHEN true THEN (SELECT count(*) FROM ({sql}) x) END"),
        25 => format!("SELECT id FROM victim ORDER BY (SELECT count(*) FROM ({sql}) x)"),
        26 => format!("SELECT count(*) FILTER (WHERE EXISTS ({sql})) FROM victim"),
        27 => format!("VALUES ((SELECT count(*) FROM ({sql}) x))"),
        28 => format!("SELECT * FROM victim TABLESAMPLE SYSTEM (10), ({sql}) x"),
        _ => format!("SELECT row_to_json(x) FROM ({sql}) x"),
    }
}

const BLANKS: &[&str] = &[
    "  ",
    "\n",
    "\t",
    "\r\n",
    "\u{c}",
    "/**/",
    " /* x /* y */ z */ ",
    " -- x\n",
    "/* ' */",
    "/*!50000*/",
    "\n--'\n",
    "/* $$ */",
];

/// Other blanks outside of quotes.
fn blanks(sql: &str, chance: &mut Chance) -> String {
    outside(sql, |piece| {
        let mut text = String::new();
        for character in piece.chars() {
            if character == ' ' && chance.one_in(3) {
                text.push_str(chance.of(BLANKS));
            } else {
                text.push(character);
            }
        }
        text
    })
}

fn case(sql: &str, chance: &mut Chance) -> String {
    outside(sql, |piece| {
        piece
            .chars()
            .map(|character| match chance.below(3) {
                0 => character.to_ascii_uppercase(),
                1 => character.to_ascii_lowercase(),
                _ => character,
            })
            .collect()
    })
}

/// Names before a parenthesis in quotes, with escapes, or with the schema before them.
fn names(sql: &str, chance: &mut Chance) -> String {
    outside(sql, |piece| {
        let mut text = String::new();
        let mut word = String::new();
        for character in piece.chars() {
            if character.is_ascii_alphanumeric() || character == '_' {
                word.push(character);
                continue;
            }
            let named = character == '('
                && word.contains('_')
                && word.starts_with(|c: char| c.is_ascii_lowercase());
            if named && chance.one_in(2) && !text.ends_with('.') {
                text.push_str(&spelled(&word, chance));
            } else {
                text.push_str(&word);
            }
            word.clear();
            text.push(character);
        }
        text + &word
    })
}

fn spelled(word: &str, chance: &mut Chance) -> String {
    let first = word.chars().next().map_or(0, u32::from);
    match chance.below(5) {
        0 => format!("\"{word}\""),
        1 => format!("pg_catalog.{word}"),
        2 => format!("U&\"\\{first:04x}{}\"", &word[1..]),
        3 => format!("u&\"!+{first:06x}{}\" UESCAPE '!'", &word[1..]),
        _ => format!("pg_catalog . /**/ \"{word}\""),
    }
}

/// The first string spelled otherwise.
fn strings(sql: &str, chance: &mut Chance) -> String {
    let Some(start) = sql.find('\'') else {
        return sql.to_owned();
    };
    let Some(length) = sql[start + 1..].find('\'') else {
        return sql.to_owned();
    };
    let plain = sql[..start].ends_with([' ', '(', ',', '=']);
    let (inside, rest) = (&sql[start + 1..=start + length], &sql[start + length + 2..]);
    if !plain || rest.starts_with('\'') || inside.contains(['\\', '$']) {
        return sql.to_owned();
    }
    let before = &sql[..start];
    match chance.below(6) {
        0 => format!("{before}E'{inside}'{rest}"),
        1 => format!("{before}$${inside}$${rest}"),
        2 => format!("{before}$q${inside}$q${rest}"),
        3 => format!("{before}U&'{inside}'{rest}"),
        4 => format!("{before}'{inside}'\n''{rest}"),
        _ => {
            let escaped: String = inside
                .bytes()
                .map(|byte| format!("\\x{byte:02x}"))
                .collect();
            format!("{before}E'{escaped}'{rest}")
        }
    }
}

/// Something before or behind it.
fn around(sql: &str, chance: &mut Chance) -> String {
    match chance.below(8) {
        0 => format!("{sql};"),
        1 => format!(";;{sql}"),
        2 => format!("/* a */ {sql}"),
        3 => format!("-- a\n{sql}"),
        4 => format!("{sql} -- a"),
        5 => format!("{sql} /* a */"),
        6 => format!("\u{feff}{sql}"),
        _ => format!("  \n{sql}\n;  "),
    }
}

/// Changes what stands outside of quotes, comments and dollar quotes.
fn outside(sql: &str, mut change: impl FnMut(&str) -> String) -> String {
    if sql.contains(['$', '\\']) || sql.contains("--") || sql.contains("/*") {
        return sql.to_owned();
    }
    let mut text = String::new();
    for (number, piece) in sql.split_inclusive(['\'', '"']).enumerate() {
        // Between the first quote and the second it is quoted; doubled quotes come out right as well.
        if number % 2 == 0 {
            text.push_str(&change(piece));
        } else {
            text.push_str(piece);
        }
    }
    text
}
