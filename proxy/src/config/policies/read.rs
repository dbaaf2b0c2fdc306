//! From sections to roles and applications: every key checked.

use std::time::Duration;

use bosdb_policy::masks::{Mask, MaskRule};
use bosdb_policy::{AllRows, Glob, Habit, Kinds, Pattern};
use bosdb_store::bounds::{Hours, Rate, Window};
use toml::de::DeTable;

use super::keys::SECTIONS;
use super::{Application, Holders, LearningEntry, MaskHashes, Restrictions, Role, hours, learning};
use crate::config::file::{File, Least, report_syntax};
use crate::config::problem::Problems;
use crate::config::raw::Section;
use crate::config::resolve::{identifier, network_list};
use crate::config::words;

const DAY: Duration = Duration::from_secs(86_400);

/// The kinds, as they are written.
const KINDS: [(&str, Kinds); 4] = [
    ("read", Kinds::READ),
    ("write", Kinds::WRITE),
    ("ddl", Kinds::DDL),
    ("admin", Kinds::ADMIN),
];

const HABITS: &[(&str, Habit)] = &[("typed", Habit::Typed), ("parameters", Habit::Parameters)];

const ALL_ROWS: &[(&str, AllRows)] = &[
    ("off", AllRows::Off),
    ("monitor", AllRows::Monitor),
    ("refuse", AllRows::Refuse),
];

/// Reads a whole file; the result may be used only if no error was reported.
pub(super) fn document(
    text: &str,
    hashes: MaskHashes,
    problems: &Problems,
) -> (Vec<Role>, Vec<Application>, Vec<LearningEntry>) {
    let (document, syntax_errors) = DeTable::parse_recoverable(text);
    report_syntax(&syntax_errors, problems);
    if !syntax_errors.is_empty() {
        return (Vec::new(), Vec::new(), Vec::new());
    }
    let file = File {
        table: document.get_ref(),
        problems,
        sections: SECTIONS,
    };
    file.report_unknown_sections();
    let roles = file.repeated("role", Least::None);
    let applications = file.repeated("application", Least::None);
    if hashes == MaskHashes::Impossible {
        roles.iter().chain(&applications).for_each(refuse_hashes);
    }
    let roles: Vec<Role> = roles.iter().filter_map(role).collect();
    file.require_unique("role", &roles, |role| &role.name);
    let applications = applications.iter().filter_map(application).collect();
    let learning = file.repeated("learning", Least::None);
    let learning = learning.iter().filter_map(learning::entry).collect();
    (roles, applications, learning)
}

/// Without a key a hash is NULL, which is not what was asked for.
fn refuse_hashes(section: &Section<'_>) {
    if let Some(raw) = section.value("mask_hash") {
        section.fail(
            raw.span(),
            "mask_hash",
            "needs a key, and there is none".to_owned(),
            "set mask_key in [policy] of the configuration (BOSDB_MASK_KEY for bosdb up), or use \
             mask_null"
                .to_owned(),
        );
    }
}

fn role(section: &Section<'_>) -> Option<Role> {
    let name = identifier(section, "name");
    let users = globs(section, "users");
    if users.is_none() {
        section.missing("users");
    }
    let kinds = kinds(section);
    if section.value("kinds").is_none() {
        section.missing("kinds");
    }
    let listed = |name: &str| section.value(name).map(|_| patterns(section, name));
    let (read, write) = (listed("read"), listed("write"));
    let changes = |kinds: Kinds| kinds != kinds.intersection(Kinds::READ);
    if let (Some(raw), Some(kinds)) = (section.value("write"), kinds)
        && !changes(kinds)
    {
        section.fail(
            raw.span(),
            "write",
            "is of no use: the role has no kind of statement that changes anything".to_owned(),
            "add \"write\" or \"ddl\" to its kinds, or take the list away".to_owned(),
        );
    }
    let search_path = search_path(section);
    let restrictions = restrictions(section);
    Some(Role {
        name: name?,
        holders: Holders {
            users: users?,
            targets: targets(section),
        },
        kinds: kinds?,
        read,
        write,
        search_path,
        restrictions,
    })
}

fn application(section: &Section<'_>) -> Option<Application> {
    let name = section.required_text("name");
    let users = globs(section, "users").unwrap_or_else(|| vec![Glob::new("*")]);
    let targets = targets(section);
    let kinds = kinds(section);
    let restrictions = restrictions(section);
    if restrictions.habit == Some(Habit::Typed) {
        section.fail(
            section.span(),
            "statements",
            "an application cannot be held to less".to_owned(),
            "write it for a role; programs say themselves who they are".to_owned(),
        );
    }
    let name = name?;
    Some(Application {
        name: Glob::new(name.value),
        written: name.value.to_owned(),
        holders: Holders { users, targets },
        kinds,
        restrictions,
    })
}

pub(super) fn targets(section: &Section<'_>) -> Vec<Glob> {
    globs(section, "targets").unwrap_or_else(|| vec![Glob::new("*")])
}

/// A list of names with wildcards, at least one.
pub(super) fn globs(section: &Section<'_>, name: &str) -> Option<Vec<Glob>> {
    let texts = section.texts(name)?;
    if texts.is_empty() {
        section.refuse(section.span(), name, "names nothing");
    }
    for found in texts.iter().filter(|found| found.value.is_empty()) {
        section.refuse(found.span.clone(), name, "has an empty name");
    }
    Some(texts.iter().map(|found| Glob::new(found.value)).collect())
}

fn kinds(section: &Section<'_>) -> Option<Kinds> {
    let texts = section.texts("kinds")?;
    let mut all = Kinds::NONE;
    for found in &texts {
        match KINDS.iter().find(|(word, _)| *word == found.value) {
            Some((_, kind)) => all = all.union(*kind),
            None => {
                let what = format!("\"{}\" is not a choice", found.value.escape_debug());
                let fix = "write some of: \"read\", \"write\", \"ddl\", \"admin\"".to_owned();
                section.fail(found.span.clone(), "kinds", what, fix);
            }
        }
    }
    if !all.contains(Kinds::READ) {
        let fix = "add \"read\"; `read = []` keeps every table closed".to_owned();
        let what = "does not have \"read\", without which nothing works".to_owned();
        section.fail(section.span(), "kinds", what, fix);
    }
    Some(all)
}

fn patterns(section: &Section<'_>, name: &str) -> Vec<Pattern> {
    let mut patterns = Vec::new();
    for found in section.texts(name).unwrap_or_default() {
        match found.value.parse() {
            Ok(pattern) => patterns.push(pattern),
            Err(error) => {
                let what = format!("\"{}\" {error}", found.value.escape_debug());
                section.refuse(found.span, name, &what);
            }
        }
    }
    patterns
}

fn search_path(section: &Section<'_>) -> Option<Vec<Box<str>>> {
    let texts = section.texts("search_path")?;
    if texts.is_empty() {
        section.refuse(section.span(), "search_path", "names no schema");
    }
    for found in &texts {
        let plain = |c: char| !c.is_control() && !matches!(c, '"' | '\'' | '\\' | '$' | '*' | '?');
        let sound = !found.value.is_empty()
            && found.value.len() <= 63
            && found.value.chars().all(plain)
            && !found.value.starts_with("pg_");
        if !sound {
            let what = format!("\"{}\" is not a schema's name", found.value.escape_debug());
            let fix = "write names without wildcards, $user and schemas of the server".to_owned();
            section.fail(found.span.clone(), "search_path", what, fix);
        }
    }
    Some(texts.iter().map(|found| Box::from(found.value)).collect())
}

fn restrictions(section: &Section<'_>) -> Restrictions {
    let deny = patterns(section, "deny");
    let denied = |name: &str| {
        let own = patterns(section, name);
        deny.iter().cloned().chain(own).collect()
    };
    let threshold = |name: &str| {
        let score = section.integer(name, 1..=10_000);
        score.and_then(|score| u32::try_from(score).ok())
    };
    Restrictions {
        deny_read: denied("deny_read"),
        deny_write: denied("deny_write"),
        masks: masks(section),
        injection: section
            .choice("injection", words::INJECTION)
            .map(|found| found.value),
        block_threshold: threshold("block_threshold"),
        alert_threshold: threshold("alert_threshold"),
        habit: section
            .choice("statements", HABITS)
            .map(|found| found.value),
        all_rows: section
            .choice("all_rows", ALL_ROWS)
            .map_or(AllRows::Off, |found| found.value),
        max_rows: section.integer("max_rows", 1..=u64::MAX),
        max_bytes: section.bytes("max_bytes", 1024..=1 << 50),
        statement_timeout: section.duration("statement_timeout", Duration::from_millis(10)..=DAY),
        hours: open_hours(section),
        networks: section
            .value("networks")
            .map(|_| network_list(section, "networks")),
        rate: rate(section),
    }
}

/// What is seen of columns in place of their values.
fn masks(section: &Section<'_>) -> Vec<MaskRule> {
    let ends = |name: &str| {
        let number = section.integer(name, 0..=1000);
        number.and_then(|number| u16::try_from(number).ok())
    };
    let partial = Mask::Partial {
        first: ends("mask_first").unwrap_or(0),
        last: ends("mask_last").unwrap_or(4),
    };
    let lists = [
        ("mask_null", Mask::Null),
        ("mask_hash", Mask::Hash),
        ("mask_partial", partial),
    ];
    let mut masks = Vec::new();
    for (name, mask) in lists {
        for columns in patterns(section, name) {
            if columns.has_column() {
                masks.push(MaskRule { columns, mask });
            } else {
                let what = format!("{columns} names no column");
                let fix = format!("write {columns}.*, or name the columns");
                section.fail(section.span(), name, what, fix);
            }
        }
    }
    masks
}

fn open_hours(section: &Section<'_>) -> Option<Hours> {
    let zone = section.text("time_zone");
    let Some(texts) = section.texts("hours") else {
        if let Some(zone) = zone {
            section.refuse(zone.span, "time_zone", "stands without hours");
        }
        return None;
    };
    if texts.is_empty() {
        section.refuse(section.span(), "hours", "names no time");
    }
    let mut windows: Vec<Window> = Vec::new();
    for found in texts {
        match hours::window(found.value) {
            Some(window) => windows.push(window),
            None => {
                let what = format!("\"{}\" is not DAYS HH:MM-HH:MM", found.value.escape_debug());
                section.refuse(found.span, "hours", &what);
            }
        }
    }
    let Some(zone) = zone else {
        section.missing("time_zone");
        return None;
    };
    match Hours::new(zone.value, windows) {
        Ok(hours) => Some(hours),
        Err(error) => {
            section.refuse(zone.span, "time_zone", &error.to_string());
            None
        }
    }
}

fn rate(section: &Section<'_>) -> Option<Rate> {
    let number = |name: &str| {
        let number = section.integer(name, 1..=1_000_000);
        number.and_then(|number| u32::try_from(number).ok())
    };
    let burst = number("burst");
    let Some(per_second) = number("statements_per_second") else {
        if let (Some(raw), None) = (
            section.value("burst"),
            section.value("statements_per_second"),
        ) {
            section.refuse(raw.span(), "burst", "stands without statements_per_second");
        }
        return None;
    };
    Some(Rate {
        per_second,
        burst: burst.unwrap_or(per_second),
    })
}
