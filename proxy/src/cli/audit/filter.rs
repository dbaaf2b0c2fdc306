//! From the words on the command line to the store's filter.

use bosdb_store::UnixNanos;
use bosdb_store::audit::{AuditVerdict, Coded, Filter, Order};

use crate::cli::args::AuditFilter;
use crate::cli::audit::when;

/// Resolves the words; the error is for the person who typed them.
pub(super) fn resolve(arguments: &AuditFilter, now: UnixNanos) -> Result<Filter, String> {
    let time = |option: &str, text: &Option<String>| {
        let moment = text.as_deref().map(|text| {
            when::parse(text, now).ok_or_else(|| {
                format!("{option} is given as 30m, 24h, 7d, 2026-01-31 or 2026-01-31T12:00:00Z")
            })
        });
        moment.transpose()
    };
    let decision = arguments.decision.as_deref().map(|text| {
        u128::from_str_radix(text, 16)
            .map_err(|_| "--decision is given as 32 hexadecimal digits".to_owned())
    });
    Ok(Filter {
        order: Order::NewestFirst,
        since: time("--since", &arguments.since)?,
        until: time("--until", &arguments.until)?,
        user: arguments.user.clone(),
        target: arguments.target.clone(),
        session_id: arguments.session,
        kinds: word("--event", arguments.event.as_deref())?
            .into_iter()
            .collect(),
        statement_kind: word("--kind", arguments.kind.as_deref())?,
        outcome: word("--outcome", arguments.outcome.as_deref())?,
        verdict: arguments.denied.then_some(AuditVerdict::Deny),
        decision_id: decision.transpose()?,
        rule: arguments.rule.clone(),
        table: arguments.table.clone(),
        text: arguments.text.clone(),
        ..Filter::default()
    })
}

fn word<T: Coded>(option: &str, text: Option<&str>) -> Result<Option<T>, String> {
    let meaning = text.map(|text| {
        T::from_word(text).ok_or_else(|| {
            let words: Vec<_> = T::ALL.iter().map(|value| value.word()).collect();
            format!("{option} must be one of: {}", words.join(", "))
        })
    });
    meaning.transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_conditions() {
        let arguments = AuditFilter {
            since: Some("1h".to_owned()),
            kind: Some("ddl".to_owned()),
            event: Some("admin_command".to_owned()),
            denied: true,
            decision: Some("00ff".to_owned()),
            ..AuditFilter::default()
        };
        let filter = resolve(&arguments, UnixNanos(7_200_000_000_000)).unwrap();
        assert_eq!(filter.since, Some(UnixNanos(3_600_000_000_000)));
        assert_eq!(
            filter.statement_kind,
            Some(bosdb_policy::StatementKind::Ddl)
        );
        assert_eq!(filter.kinds, [bosdb_store::audit::EventKind::AdminCommand]);
        assert_eq!(filter.verdict, Some(AuditVerdict::Deny));
        assert_eq!(filter.decision_id, Some(255));
    }

    #[test]
    fn unknown_words_are_answered_with_the_known_ones() {
        let arguments = AuditFilter {
            kind: Some("dll".to_owned()),
            ..AuditFilter::default()
        };
        let error = resolve(&arguments, UnixNanos(0)).unwrap_err();
        assert!(error.starts_with("--kind must be one of: "), "{error}");
        assert!(error.contains("ddl"), "{error}");
    }
}
