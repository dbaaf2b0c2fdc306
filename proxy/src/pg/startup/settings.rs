//! The settings of a startup message: judged as if they had been set by statement, and tried on a
//! backend.

use std::sync::Arc;

use bosdb_gateway::admitted::Admission;
use bosdb_gateway::door::{Door, Facts};
use bosdb_gateway::sessions::Registration;
use bosdb_gateway::{Parameters, Settings, quote_literal};
use bosdb_policy::SettingChange;
use bosdb_protocol::pg::sqlstate::SqlState;

use super::super::refusal::{self, Told};
use super::{Failure, Wish, fail, told};

/// Judges the settings of the startup message as if they had been set by statement, and finds out
/// what a backend with them reports.
pub(super) async fn greet(
    door: &mut Door,
    registration: &Registration,
    wish: &Wish<'_>,
) -> Result<(Arc<Settings>, Arc<Parameters>), Failure> {
    let mut settings = Settings::default();
    while let Some(mut wait) = door.look_up_masks() {
        std::future::poll_fn(|cx| wait.poll(cx)).await;
    }
    let kept = door.bounds().search_path.clone();
    for (name, value) in &wish.settings {
        let same = kept.is_some() && name.eq_ignore_ascii_case("search_path");
        if same && names_of(value).as_deref() == kept.as_deref().map(owned).as_deref() {
            continue;
        }
        judge_setting(door, &mut settings, name, value)?;
    }
    if let Some(path) = &kept {
        let path: Vec<String> = path.iter().map(|schema| quote_literal(schema)).collect();
        if !settings.set("search_path", &path.join(", ")) {
            return fail(
                SqlState::INVALID_PARAMETER,
                "there is no room for the search_path of your roles",
            );
        }
    }
    let settings = Arc::new(settings);
    let profile = door.profile();
    let target = Arc::clone(door.target());
    if let Some(known) = target.greeting(profile, settings.digest()) {
        return Ok((settings, known));
    }
    let mut backend = match door.try_lease(&registration.handle) {
        Some(backend) => backend,
        None => {
            let mut wait = door.wait_for_backend();
            let (backend, _) = std::future::poll_fn(|cx| wait.poll(cx, &registration.handle))
                .await
                .map_err(|error| Failure::Told(refusal::tell_backend(&error)))?;
            backend
        }
    };
    backend.apply_settings(&settings);
    let complaint = backend
        .settle()
        .await
        .map_err(|error| Failure::Told(refusal::tell_backend(&error)))?;
    if let Some(complaint) = complaint {
        backend.give_back(&registration.handle);
        return Err(Failure::Told(Told {
            code: SqlState::INVALID_PARAMETER,
            as_the_database_said: Some(complaint.code),
            ..told(SqlState::INVALID_PARAMETER, complaint.message)
        }));
    }
    backend.settings_are(&settings);
    let parameters = Arc::new(backend.parameters().clone());
    target.remember_greeting(profile, settings.digest(), &parameters);
    backend.give_back(&registration.handle);
    Ok((settings, parameters))
}

fn owned(names: &[Box<str>]) -> Vec<String> {
    names.iter().map(|name| name.to_string()).collect()
}

fn judge_setting(
    door: &mut Door,
    settings: &mut Settings,
    name: &str,
    value: &str,
) -> Result<(), Failure> {
    let quoted: Vec<String> = name
        .split('.')
        .map(|part| format!("\"{}\"", part.to_lowercase().replace('"', "\"\"")))
        .collect();
    let value_as_sql = match name.to_ascii_lowercase().as_str() {
        // Lists of names: SET would take the whole text for one.
        "search_path" | "temp_tablespaces" => match names_of(value) {
            Some(names) => names
                .iter()
                .map(|name| quote_literal(name))
                .collect::<Vec<_>>()
                .join(", "),
            None => {
                return fail(
                    SqlState::INVALID_PARAMETER,
                    format!("invalid value for parameter \"{name}\": not a list of names"),
                );
            }
        },
        _ => quote_literal(value),
    };
    let sql = format!("SET {} TO {value_as_sql}", quoted.join("."));
    let admission = door
        .admit_query(sql.as_bytes(), Facts::default(), |_| None)
        .map_err(|refused| Failure::Told(refusal::tell(&refused)))?;
    let admitted = match admission {
        Admission::Ready(admitted) => admitted,
        Admission::AfterIntent(pending) => {
            door.abandon(pending.into_admitted());
            return fail(
                SqlState::FORBIDDEN,
                format!("startup parameter \"{name}\" is more than a session setting"),
            );
        }
    };
    let changes = admitted.decision().settings.clone();
    door.settle_locally(admitted);
    match &*changes {
        [SettingChange::Set { name, value }] if settings.set(name, value) => Ok(()),
        _ => fail(
            SqlState::INVALID_PARAMETER,
            format!("startup parameter \"{name}\" cannot be kept for the session"),
        ),
    }
}

/// The names of a list as the server reads it: separated by commas, in lower case unless quoted,
/// a quote doubled within quotes. A list without names is the empty name, which names nothing.
fn names_of(list: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = list.trim();
    if rest.is_empty() {
        return Some(vec![String::new()]);
    }
    loop {
        let (name, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_name(quoted)?,
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                let (bare, after) = rest.split_at_checked(end)?;
                let bare = bare.trim_end();
                let broken = |c: char| c == '"' || c.is_whitespace();
                if bare.is_empty() || bare.contains(broken) {
                    return None;
                }
                (bare.to_ascii_lowercase(), after)
            }
        };
        names.push(name);
        let after = after.trim_start();
        if after.is_empty() {
            return Some(names);
        }
        rest = after.strip_prefix(',')?.trim_start();
    }
}

/// A name up to its closing quote, and what follows that.
fn quoted_name(text: &str) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut rest = text;
    loop {
        let (part, after) = rest.split_once('"')?;
        name.push_str(part);
        match after.strip_prefix('"') {
            Some(more) => {
                name.push('"');
                rest = more;
            }
            None => return Some((name, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::names_of;

    #[test]
    fn lists_of_names() {
        let cases: &[(&str, &[&str])] = &[
            ("", &[""]),
            (" ", &[""]),
            ("a", &["a"]),
            ("A, b ,c", &["a", "b", "c"]),
            (r#""A b" , "$user""#, &["A b", "$user"]),
            (r#""a""b","""#, &["a\"b", ""]),
            (r#""a"#, &[]),
            (r#""a""b","c,d""#, &["a\"b", "c,d"]),
            ("a,", &[]),
            (",a", &[]),
            ("a b", &[]),
            (r#"a"b""#, &[]),
            (r#""a"b"#, &[]),
        ];
        for (list, names) in cases {
            assert_eq!(names_of(list).unwrap_or_default(), *names, "{list}");
        }
    }
}
