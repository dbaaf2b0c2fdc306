//! How a decision is shown, to people and to programs.

use bosdb_policy::masks::Mask;
use bosdb_policy::rules::catalogue::{self, Applies};
use bosdb_policy::{
    AllRows, Decision, Fired, FiredAction, Habit, InjectionMode, Kinds, TableAccess, TableUse,
    Verdict,
};
use serde_json::{Value, json};

use super::explain::Answer;
use crate::cli::output;
use crate::config::words;

pub(super) fn show(answer: &Answer, as_json: bool) {
    if as_json {
        output::line(&as_value(answer).to_string());
    } else {
        for line in lines(answer) {
            output::line(&line);
        }
    }
}

fn lines(answer: &Answer) -> Vec<String> {
    let decision = &answer.decision;
    let mut lines = Vec::new();
    let mut add = |name: &str, text: String| {
        if !text.is_empty() {
            lines.push(format!("{name:<12} {text}"));
        }
    };
    let word = if answer.is_allowed() {
        "allowed"
    } else {
        "refused"
    };
    add("decision", word.to_owned());
    add("login", answer.from.clone().unwrap_or_default());
    if let Verdict::Deny(denial) = &decision.verdict {
        add("because", format!("{} ({})", denial.message, denial.rule));
        add("hint", denial.hint.to_string());
    }
    add("kind", decision.kind.as_str().to_owned());
    let statements = decision.statements.iter().map(|one| one.name);
    add("statements", statements.collect::<Vec<_>>().join(", "));
    let tables = decision.tables.iter().map(table);
    add("tables", tables.collect::<Vec<_>>().join(", "));
    add("functions", decision.functions.join(", "));
    for fired in &decision.fired {
        add("rule", fired_line(*fired));
    }
    let score = score(decision);
    if score > 0 {
        let injection = answer.profile.injection;
        add(
            "score",
            format!(
                "{score}, alert from {}, refused from {}",
                injection.alert, injection.block
            ),
        );
    }
    add(
        "rights",
        words::word(&answer.rights, words::RIGHTS).to_owned(),
    );
    add("roles", answer.profile.name.to_string());
    add("kinds", kinds(answer.profile.kinds).join(", "));
    add("injection", mode(answer.profile.injection.mode).to_owned());
    for (name, value) in bounds(answer) {
        add(name, value);
    }
    for rule in answer.profile.masks.rules() {
        add("mask", format!("{}: {}", rule.columns, mask(rule.mask)));
    }
    if decision.is_allowed() {
        add("masked", decision.masks.names.join(", "));
    }
    lines
}

fn as_value(answer: &Answer) -> Value {
    let decision = &answer.decision;
    let denial = match &decision.verdict {
        Verdict::Deny(denial) => json!({
            "rule": denial.rule.0, "message": denial.message, "hint": denial.hint,
            "position": denial.position,
        }),
        Verdict::Allow(_) => Value::Null,
    };
    let fired: Vec<Value> = decision
        .fired
        .iter()
        .map(|fired| fired_value(*fired))
        .collect();
    let tables: Vec<Value> = decision
        .tables
        .iter()
        .map(|used| json!({"schema": used.schema, "name": used.name, "access": access(used)}))
        .collect();
    let bounds: serde_json::Map<String, Value> = bounds(answer)
        .into_iter()
        .map(|(name, value)| (name.to_owned(), Value::String(value)))
        .collect();
    let masks: Vec<Value> = answer
        .profile
        .masks
        .rules()
        .iter()
        .map(|rule| json!({"columns": rule.columns.to_string(), "mask": mask(rule.mask)}))
        .collect();
    json!({
        "masks": masks,
        "masked": decision.masks.names,
        "decision": if answer.is_allowed() { "allow" } else { "deny" },
        "login": answer.from,
        "denial": denial,
        "kind": decision.kind.as_str(),
        "statements": decision.statements.iter().map(|one| one.name).collect::<Vec<_>>(),
        "tables": tables,
        "functions": decision.functions,
        "fired": fired,
        "score": score(decision),
        "fingerprint": decision.fingerprint.to_string(),
        "rights": words::word(&answer.rights, words::RIGHTS),
        "roles": answer.profile.name,
        "kinds": kinds(answer.profile.kinds),
        "injection": {
            "mode": mode(answer.profile.injection.mode),
            "block": answer.profile.injection.block,
            "alert": answer.profile.injection.alert,
        },
        "bounds": bounds,
    })
}

/// What is seen in place of a value.
fn mask(mask: Mask) -> String {
    match mask {
        Mask::Null => "null".to_owned(),
        Mask::Hash => "hash".to_owned(),
        Mask::Partial { first, last } => format!("first {first} and last {last} characters"),
    }
}

fn table(used: &TableUse) -> String {
    let access = access(used);
    match &used.schema {
        Some(schema) => format!("{schema}.{} ({access})", used.name),
        None => format!("{} ({access})", used.name),
    }
}

const fn access(used: &TableUse) -> &'static str {
    match used.access {
        TableAccess::Read => "read",
        TableAccess::Write => "write",
        TableAccess::Define => "define",
    }
}

const fn action(fired: Fired) -> &'static str {
    match fired.action {
        FiredAction::Noted => "noted",
        FiredAction::Refused => "refused",
    }
}

fn points(fired: Fired) -> u32 {
    let rule = catalogue::rule(fired.rule).filter(|rule| rule.applies == Applies::Injection);
    rule.map_or(0, |rule| rule.severity.score())
}

fn score(decision: &Decision) -> u32 {
    decision.fired.iter().map(|fired| points(*fired)).sum()
}

fn fired_line(fired: Fired) -> String {
    let title = catalogue::rule(fired.rule).map_or("", |rule| rule.title);
    let points = points(fired);
    let score = if points > 0 {
        format!(", score {points}")
    } else {
        String::new()
    };
    format!("{} {}{score}: {title}", fired.rule, action(fired))
}

fn fired_value(fired: Fired) -> Value {
    json!({
        "rule": fired.rule.0,
        "action": action(fired),
        "score": points(fired),
        "title": catalogue::rule(fired.rule).map(|rule| rule.title),
    })
}

fn kinds(kinds: Kinds) -> Vec<&'static str> {
    [
        (Kinds::READ, "read"),
        (Kinds::WRITE, "write"),
        (Kinds::DDL, "ddl"),
        (Kinds::ADMIN, "admin"),
    ]
    .into_iter()
    .filter(|(kind, _)| kinds.contains(*kind))
    .map(|(_, word)| word)
    .collect()
}

fn mode(mode: InjectionMode) -> &'static str {
    words::word(&mode, words::INJECTION)
}

/// What the roles bound, by name.
fn bounds(answer: &Answer) -> Vec<(&'static str, String)> {
    let (bounds, profile) = (&answer.bounds, &answer.profile);
    let millis = |time: std::time::Duration| format!("{} ms", time.as_millis());
    let rate = bounds
        .rate
        .map(|rate| format!("{} a second, {} at once", rate.per_second, rate.burst));
    let path = bounds.search_path.as_ref().map(|path| path.join(", "));
    let all_rows = match profile.all_rows {
        AllRows::Off => None,
        AllRows::Monitor => Some("monitor".to_owned()),
        AllRows::Refuse => Some("refuse".to_owned()),
    };
    let habit = match profile.injection.habit {
        Habit::Unknown => None,
        Habit::Typed => Some("typed".to_owned()),
        Habit::Parameters => Some("with parameters".to_owned()),
    };
    let all = [
        ("max_rows", bounds.rows.map(|rows| rows.to_string())),
        ("max_bytes", bounds.bytes.map(|bytes| bytes.to_string())),
        ("timeout", bounds.statement_timeout.map(millis)),
        ("rate", rate),
        ("search_path", path),
        ("all_rows", all_rows),
        ("statements", habit),
    ];
    all.into_iter()
        .filter_map(|(name, value)| value.map(|value| (name, value)))
        .collect()
}
