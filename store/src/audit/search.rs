//! Finding records.

use std::collections::VecDeque;
use std::path::Path;

use bosdb_policy::StatementKind;

use crate::audit::event::{AuditVerdict, EventKind, Outcome};
use crate::audit::reader::{ReadError, Records, SegmentRecords};
use crate::audit::record::AuditRecord;
use crate::audit::storage::list_segments;
use crate::control::records::DEFAULT_TENANT;
use crate::time::UnixNanos;

/// In which order records are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The last written first.
    #[default]
    NewestFirst,
    /// The first written first.
    OldestFirst,
}

/// Which records are wanted: those that meet every condition that is set. Names are compared
/// exactly, text without regard to ASCII case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// In which order.
    pub order: Order,
    /// Began at this time or later.
    pub since: Option<UnixNanos>,
    /// Began before this time.
    pub until: Option<UnixNanos>,
    /// Written before the record of this number.
    pub before: Option<u64>,
    /// Of this tenant: its users or its targets. Nobody's are the default tenant's.
    pub tenant: Option<String>,
    /// Of this user.
    pub user: Option<String>,
    /// To this target.
    pub target: Option<String>,
    /// In this session.
    pub session_id: Option<u64>,
    /// From a client whose address begins so.
    pub client: Option<String>,
    /// Of one of these kinds; empty means any.
    pub kinds: Vec<EventKind>,
    /// Of a statement of this kind.
    pub statement_kind: Option<StatementKind>,
    /// With this outcome.
    pub outcome: Option<Outcome>,
    /// With this verdict.
    pub verdict: Option<AuditVerdict>,
    /// With this decision.
    pub decision_id: Option<u128>,
    /// In which this rule fired, refusing or not.
    pub rule: Option<String>,
    /// Which names this table, as `name` or `schema.name`. A record whose list of tables was
    /// clipped is always found: it may name it.
    pub table: Option<String>,
    /// With this fingerprint.
    pub fingerprint: Option<u128>,
    /// Whose text or message contains this.
    pub text: Option<String>,
    /// With at least so many rows.
    pub min_rows: Option<u64>,
    /// That took at least so long in all.
    pub min_total_ns: Option<u64>,
}

impl Filter {
    /// Whether a record is wanted.
    #[must_use]
    pub fn matches(&self, record: &AuditRecord) -> bool {
        self.matches_when_and_who(record)
            && self.matches_what(record)
            && at_least(self.min_rows, record.rows)
            && at_least(self.min_total_ns, record.total_ns)
    }

    fn matches_when_and_who(&self, record: &AuditRecord) -> bool {
        self.since.is_none_or(|since| record.time_start >= since)
            && self.until.is_none_or(|until| record.time_start < until)
            && self.before.is_none_or(|before| record.stream_seq < before)
            && self
                .tenant
                .as_ref()
                .is_none_or(|tenant| is_of(tenant, record))
            && same(self.user.as_ref(), &record.user)
            && same(self.target.as_ref(), &record.target)
            && is(self.session_id, record.session_id)
            && self
                .client
                .as_ref()
                .is_none_or(|client| record.client.starts_with(client.as_str()))
    }

    fn matches_what(&self, record: &AuditRecord) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&record.kind))
            && is(self.statement_kind, record.statement_kind)
            && is(self.outcome, record.outcome)
            && is(self.verdict, record.verdict)
            && is(self.decision_id, record.decision_id)
            && is(self.fingerprint, record.fingerprint)
            && self
                .rule
                .as_ref()
                .is_none_or(|rule| record.rules.iter().any(|fired| fired.rule == *rule))
            && self
                .table
                .as_ref()
                .is_none_or(|table| record.clipped || names_table(record, table))
            && self.text.as_ref().is_none_or(|text| {
                contains(&record.text, text.as_bytes())
                    || contains(record.message.as_bytes(), text.as_bytes())
            })
    }
}

/// Whether a record is a tenant's to see, by the names of its user and its target.
fn is_of(tenant: &str, record: &AuditRecord) -> bool {
    let owner = |name: &str| name.split_once('~').map(|(owner, _)| owner.to_owned());
    let owners = [owner(&record.user), owner(&record.target)];
    if tenant == DEFAULT_TENANT {
        owners.iter().all(Option::is_none)
    } else {
        owners.iter().flatten().any(|owner| owner == tenant)
    }
}

fn is<T: PartialEq>(wanted: Option<T>, found: Option<T>) -> bool {
    wanted.is_none() || wanted == found
}

fn same(wanted: Option<&String>, found: &str) -> bool {
    wanted.is_none_or(|wanted| wanted == found)
}

fn at_least(wanted: Option<u64>, found: Option<u64>) -> bool {
    wanted.is_none_or(|least| found.is_some_and(|found| found >= least))
}

fn names_table(record: &AuditRecord, wanted: &str) -> bool {
    record.tables.iter().any(|table| {
        table.name == wanted
            || table.schema.as_ref().is_some_and(|schema| {
                wanted
                    .strip_prefix(schema.as_str())
                    .and_then(|rest| rest.strip_prefix('.'))
                    == Some(table.name.as_str())
            })
    })
}

fn contains(text: &[u8], wanted: &[u8]) -> bool {
    wanted.is_empty()
        || text
            .windows(wanted.len())
            .any(|window| window.eq_ignore_ascii_case(wanted))
}

/// At most `limit` records that the filter wants. Reads as little of the log as the order allows.
///
/// # Errors
/// When a file cannot be read, or a damaged block is met.
pub fn search(dir: &Path, filter: &Filter, limit: usize) -> Result<Vec<AuditRecord>, ReadError> {
    match filter.order {
        Order::OldestFirst => Records::open(dir)
            .filter(|record| {
                record
                    .as_ref()
                    .map_or(true, |record| filter.matches(record))
            })
            .take(limit)
            .collect(),
        Order::NewestFirst => {
            let mut found = Vec::new();
            backwards(dir, |_, _, record| {
                if filter.matches(&record) && found.len() < limit {
                    found.push(record);
                }
                found.len() < limit
            })?;
            Ok(found)
        }
    }
}

/// Visits records from the newest on, with segment and block offset, until told to stop.
fn backwards(
    dir: &Path,
    mut visit: impl FnMut(u32, u64, AuditRecord) -> bool,
) -> Result<(), ReadError> {
    let segments = list_segments(dir).map_err(|source| ReadError::io(dir, source))?;
    for segment in segments.into_iter().rev() {
        let mut records = SegmentRecords::open(dir, segment)?;
        // The first block names the node; the offsets of the others follow.
        records.next_records()?;
        let offsets = records.block_offsets()?;
        for offset in offsets.into_iter().rev() {
            records.seek(offset)?;
            for record in records
                .next_records()?
                .unwrap_or_default()
                .into_iter()
                .rev()
            {
                if !visit(segment, offset, record) {
                    return Ok(());
                }
            }
        }
    }
    Ok(())
}

/// The end of a log, and whatever is written after it: an iterator that answers `None` when there is
/// nothing for now, and may be asked again later.
pub struct Tail {
    last: VecDeque<AuditRecord>,
    records: Records,
    /// Records up to this number have been given out already.
    seen: u64,
}

/// The last `count` records, and then those that follow.
///
/// # Errors
/// When a file cannot be read, or a damaged block is met.
pub fn tail(dir: &Path, count: usize) -> Result<Tail, ReadError> {
    let mut last = VecDeque::new();
    let mut place = None;
    let mut seen = 0;
    backwards(dir, |segment, offset, record| {
        if place.is_none() {
            place = Some((segment, offset));
            seen = record.stream_seq;
        }
        if last.len() < count {
            last.push_front(record);
        }
        last.len() < count
    })?;
    let records = match place {
        Some((segment, offset)) => Records::open_at(dir, segment, offset)?,
        None => Records::open(dir),
    };
    Ok(Tail {
        last,
        records,
        seen,
    })
}

impl Iterator for Tail {
    type Item = Result<AuditRecord, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(record) = self.last.pop_front() {
            return Some(Ok(record));
        }
        loop {
            match self.records.next()? {
                Ok(record) if record.stream_seq <= self.seen => {}
                Ok(record) => {
                    self.seen = record.stream_seq;
                    return Some(Ok(record));
                }
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
