//! What would change, added up.

use std::collections::HashMap;

use bosdb_policy::lexer::TokenKind;
use bosdb_policy::lexer::postgres::Lexer;
use bosdb_policy::{Decision, FiredAction, PostgresFacts, Verdict};
use bosdb_store::UnixNanos;
use bosdb_store::audit::AuditRecord;
use serde_json::{Value, json};

use super::Proof;
use super::sides::Judged;
use crate::cli::output;

/// Entries kept at most; what comes after is counted alone.
const MOST_ENTRIES: usize = 50_000;

/// Bytes of a sample that are shown.
const SAMPLE: usize = 200;

/// Why a record was not judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Skipped {
    /// The log has only the beginning of its text.
    Cut,
    /// The log has its text without what may be secrets.
    Redacted,
    /// The log has no text.
    Unknown,
    /// Its user or target is not in the configuration.
    Gone,
}

/// What would be otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Change {
    Refused,
    Allowed,
    Masked,
    Rules,
}

impl Change {
    const fn word(self) -> &'static str {
        match self {
            Self::Refused => "newly refused",
            Self::Allowed => "newly allowed",
            Self::Masked => "masks",
            Self::Rules => "other rules",
        }
    }

    fn of(judged: &Judged) -> Option<Self> {
        let (present, draft) = (&judged.present, &judged.draft);
        match (present.is_allowed(), draft.is_allowed()) {
            (true, false) => Some(Self::Refused),
            (false, true) => Some(Self::Allowed),
            (true, true) if present.masks.names != draft.masks.names => Some(Self::Masked),
            (true, true) | (false, false) if rules(present) != rules(draft) => Some(Self::Rules),
            (true, true) | (false, false) => None,
        }
    }
}

/// The rules that fired, refusing ones marked.
fn rules(decision: &Decision) -> String {
    let mut names: Vec<String> = decision
        .fired
        .iter()
        .map(|fired| match fired.action {
            FiredAction::Refused => format!("{}!", fired.rule),
            FiredAction::Noted => fired.rule.to_string(),
        })
        .collect();
    names.sort_unstable();
    names.join(" ")
}

type Key = (Change, String, String, Option<u128>, String);

struct Entry {
    count: u64,
    first: UnixNanos,
    last: UnixNanos,
    because: String,
    sample: String,
}

/// The sums.
#[derive(Default)]
pub(super) struct Tally {
    entries: HashMap<Key, Entry>,
    judged: u64,
    cut: u64,
    redacted: u64,
    unknown: u64,
    gone: u64,
    further: u64,
}

impl Tally {
    pub(super) fn skip(&mut self, why: Skipped) {
        let counter = match why {
            Skipped::Cut => &mut self.cut,
            Skipped::Redacted => &mut self.redacted,
            Skipped::Unknown => &mut self.unknown,
            Skipped::Gone => &mut self.gone,
        };
        *counter = counter.saturating_add(1);
    }

    pub(super) fn count(&mut self, record: &AuditRecord, judged: &Judged) {
        self.judged = self.judged.saturating_add(1);
        let Some(change) = Change::of(judged) else {
            return;
        };
        let deciding = match change {
            Change::Allowed => &judged.present,
            Change::Refused | Change::Masked | Change::Rules => &judged.draft,
        };
        let key = (
            change,
            record.user.clone(),
            record.target.clone(),
            record.fingerprint,
            rules(deciding),
        );
        if !self.entries.contains_key(&key) && self.entries.len() >= MOST_ENTRIES {
            self.further = self.further.saturating_add(1);
            return;
        }
        let entry = self.entries.entry(key).or_insert_with(|| Entry {
            count: 0,
            first: record.time_start,
            last: record.time_start,
            because: because(deciding),
            sample: sample(&record.text),
        });
        entry.count = entry.count.saturating_add(1);
        entry.first = entry.first.min(record.time_start);
        entry.last = entry.last.max(record.time_start);
    }

    pub(super) fn changes_nothing(&self) -> bool {
        self.entries.is_empty()
    }

    /// Prints them, and how much of what they rest on is proven.
    pub(super) fn print(&self, proof: &Proof, as_json: bool) {
        let mut all: Vec<_> = self.entries.iter().collect();
        all.sort_by(|(one, a), (other, b)| {
            (one.0, &one.1, &one.2, b.count, &one.4)
                .cmp(&(other.0, &other.1, &other.2, a.count, &other.4))
        });
        for (key, entry) in all {
            output::line(&if as_json {
                as_value(key, entry).to_string()
            } else {
                line(key, entry)
            });
        }
        output::line(&if as_json {
            json!({
                "judged": self.judged, "cut": self.cut, "redacted": self.redacted,
                "without_text": self.unknown, "not_in_configuration": self.gone,
                "further_changes": self.further,
                "log_records": proof.records, "proven_records": proof.proven,
            })
            .to_string()
        } else {
            format!(
                "{} judged; not judged: {} cut off, {} redacted, {} without text, {} of users or \
                 targets that are gone; {} changes beyond the list\n\
                 the log's chain was followed: {} records in order, {} of them proven by the keys \
                 beside it",
                self.judged,
                self.cut,
                self.redacted,
                self.unknown,
                self.gone,
                self.further,
                proof.records,
                proof.proven
            )
        });
    }
}

fn because(decision: &Decision) -> String {
    match &decision.verdict {
        Verdict::Deny(denial) => format!("{} ({})", denial.message, denial.rule),
        Verdict::Allow(_) => decision.masks.names.join(", "),
    }
}

/// One line of the text, without its values and comments.
fn sample(text: &[u8]) -> String {
    let facts = PostgresFacts {
        standard_conforming_strings: true,
    };
    let mut line = String::new();
    for token in Lexer::new(text, facts) {
        if line.len() >= SAMPLE {
            break;
        }
        match shown(token.kind) {
            Shown::Blank if line.is_empty() || line.ends_with(' ') => {}
            Shown::Blank => line.push(' '),
            Shown::Value => line.push('?'),
            Shown::AsItIs => line.push_str(std::str::from_utf8(token.bytes(text)).unwrap_or("?")),
        }
    }
    line.truncate(line.floor_char_boundary(SAMPLE));
    line.chars().filter(|c| !c.is_control()).collect()
}

/// What a sample shows of a token.
enum Shown {
    Blank,
    Value,
    AsItIs,
}

const fn shown(kind: TokenKind) -> Shown {
    match kind {
        TokenKind::Whitespace
        | TokenKind::LineComment
        | TokenKind::BlockComment
        | TokenKind::Hint
        | TokenKind::ExecutableOpen
        | TokenKind::ExecutableClose => Shown::Blank,
        TokenKind::String
        | TokenKind::EscapeString
        | TokenKind::DollarString
        | TokenKind::UnicodeString
        | TokenKind::BitString
        | TokenKind::HexString
        | TokenKind::National
        | TokenKind::Integer
        | TokenKind::Decimal
        | TokenKind::Unterminated
        | TokenKind::Junk => Shown::Value,
        TokenKind::Word
        | TokenKind::QuotedName
        | TokenKind::UnicodeName
        | TokenKind::Param
        | TokenKind::Variable
        | TokenKind::Operator
        | TokenKind::Punctuation => Shown::AsItIs,
    }
}

fn line((change, user, target, _, _): &Key, entry: &Entry) -> String {
    format!(
        "{:<13}  {user}  {target}  {}x  {} .. {}  {}\n    {}",
        change.word(),
        entry.count,
        entry.first,
        entry.last,
        entry.because,
        entry.sample
    )
}

fn as_value((change, user, target, fingerprint, rules): &Key, entry: &Entry) -> Value {
    json!({
        "change": change.word(), "user": user, "target": target,
        "fingerprint": fingerprint.map(|hash| format!("{hash:032x}")),
        "rules": rules.split(' ').filter(|rule| !rule.is_empty()).collect::<Vec<_>>(),
        "count": entry.count, "first": entry.first, "last": entry.last,
        "because": entry.because, "sample": entry.sample,
    })
}
