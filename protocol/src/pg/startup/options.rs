//! The `options` startup parameter: command-line switches for the server process, read as the
//! server reads them.

/// Splits switches into words: white space separates, a backslash takes the next character
/// literally. A plus sign is only that.
fn split(options: &str) -> Vec<String> {
    let is_space = |c: char| c.is_ascii_whitespace() || c == '\u{b}';
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut characters = options.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => word.get_or_insert_default().extend(characters.next()),
            c if is_space(c) => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// Reads the settings out of an `options` parameter: `-c name=value`, `-cname=value`,
/// `--name=value`, and the switches that stand for a setting. Anything else is `Err` with the
/// word.
pub fn option_settings(options: &str) -> Result<Vec<(String, String)>, String> {
    let mut settings = Vec::new();
    let mut words = split(options).into_iter();
    while let Some(word) = words.next() {
        if let Some(long) = word.strip_prefix("--") {
            settings.push(pair(long)?);
            continue;
        }
        let Some(mut switches) = word.strip_prefix('-').filter(|rest| !rest.is_empty()) else {
            return Err(word);
        };
        // Switches without a value may stand together; one with a value takes the rest of the
        // word, or the next one.
        while let Some(switch) = switches.chars().next() {
            switches = switches.strip_prefix(switch).unwrap_or_default();
            if let Some((name, value)) = flag(switch) {
                settings.push((name.to_owned(), value.to_owned()));
                continue;
            }
            let value = match switches {
                "" => words.next().ok_or_else(|| word.clone())?,
                attached => attached.to_owned(),
            };
            settings.push(match switch {
                'c' => pair(&value)?,
                'S' => ("work_mem".to_owned(), value),
                'W' => ("post_auth_delay".to_owned(), value),
                'f' => (plan_type(&value).ok_or(word)?.to_owned(), "off".to_owned()),
                't' => (statistics(&value).ok_or(word)?.to_owned(), "on".to_owned()),
                _ => return Err(word),
            });
            break;
        }
    }
    Ok(settings)
}

/// `name=value`; a dash in the name is an underscore.
fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| text.to_owned())?;
    Ok((name.replace('-', "_"), value.to_owned()))
}

const fn flag(switch: char) -> Option<(&'static str, &'static str)> {
    match switch {
        'e' => Some(("datestyle", "euro")),
        's' => Some(("log_statement_stats", "on")),
        'O' => Some(("allow_system_table_mods", "on")),
        'P' => Some(("ignore_system_indexes", "on")),
        _ => None,
    }
}

/// What `-f` forbids.
fn plan_type(letter: &str) -> Option<&'static str> {
    Some(match letter {
        "s" => "enable_seqscan",
        "i" => "enable_indexscan",
        "o" => "enable_indexonlyscan",
        "b" => "enable_bitmapscan",
        "t" => "enable_tidscan",
        "n" => "enable_nestloop",
        "m" => "enable_mergejoin",
        "h" => "enable_hashjoin",
        _ => return None,
    })
}

/// What `-t` shows.
fn statistics(part: &str) -> Option<&'static str> {
    Some(match part {
        "pa" | "parser" => "log_parser_stats",
        "pl" | "planner" => "log_planner_stats",
        "ex" | "executor" => "log_executor_stats",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trap_03_options_are_read_like_the_server_does() {
        let cases: &[(&str, &[(&str, &str)])] = &[
            ("", &[]),
            ("  \t ", &[]),
            (
                r"-c search_path=a\ b --work-mem=4MB  -cgeqo=off",
                &[("search_path", "a b"), ("work_mem", "4MB"), ("geqo", "off")],
            ),
            ("-c a.b=1=2", &[("a.b", "1=2")]),
            ("--a=", &[("a", "")]),
            (r"--a=\\x", &[("a", r"\x")]),
            ("--a=x\\", &[("a", "x")]),
            ("--a=1+2", &[("a", "1+2")]),
            ("--a=1\u{b}--b=2", &[("a", "1"), ("b", "2")]),
            (
                "-es -S 64 -fs -f h -tpa",
                &[
                    ("datestyle", "euro"),
                    ("log_statement_stats", "on"),
                    ("work_mem", "64"),
                    ("enable_seqscan", "off"),
                    ("enable_hashjoin", "off"),
                    ("log_parser_stats", "on"),
                ],
            ),
        ];
        for (options, expected) in cases {
            let settings = option_settings(options).unwrap();
            let settings: Vec<_> = settings
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            assert_eq!(settings, *expected, "{options:?}");
        }
        for refused in [
            "-c", "-c x", "--x", "-F", "-", "--", "x", "-f q", "-t q", "-S", "-d 5", "+c a=b",
        ] {
            assert!(option_settings(refused).is_err(), "{refused:?}");
        }
    }
}
