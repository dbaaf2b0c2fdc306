//! One line of the file: a checksum, then JSON. A line adds to what the lines before it say, so
//! that a file is shortened by adding them up.

use bosdb_policy::learning::{LearningKey, StatementId};
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::ledger::{Ledger, Seen, ShapeRecord};
use crate::time::UnixNanos;

/// What a line says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Line {
    target: String,
    role: String,
    application: String,
    #[serde(flatten)]
    what: What,
    #[serde(default, skip_serializing_if = "is_zero")]
    count: u64,
    #[serde(default, skip_serializing_if = "is_zero")]
    first: u64,
    #[serde(default, skip_serializing_if = "is_zero")]
    last: u64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sessions: Vec<u64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    Shape {
        id: String,
        /// Left out when an earlier line has it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Text>,
        #[serde(default, skip_serializing_if = "is_none")]
        score: u32,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        rules: Vec<String>,
        #[serde(default, skip_serializing_if = "is_zero")]
        novel: u64,
    },
    Batch(String),
    Approved(String),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Text {
    family: String,
    trunk: String,
    atoms: Vec<Box<str>>,
    sample: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
const fn is_zero(number: &u64) -> bool {
    *number == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
const fn is_none(number: &u32) -> bool {
    *number == 0
}

impl Line {
    fn new(key: &LearningKey, what: What, seen: &Seen) -> Self {
        Self {
            target: key.target.clone().into(),
            role: key.role.clone().into(),
            application: key.application.clone().into(),
            what,
            count: seen.count,
            first: seen.first.0,
            last: seen.last.0,
            sessions: seen.sessions.clone(),
        }
    }

    /// A shape, with its text where no earlier line has it.
    pub(super) fn shape(
        key: &LearningKey,
        id: StatementId,
        shape: &ShapeRecord,
        is_known: bool,
    ) -> Self {
        let text = (!is_known).then(|| Text {
            family: shape.family.to_string(),
            trunk: shape.trunk.to_string(),
            atoms: shape.atoms.clone(),
            sample: shape.sample.clone(),
        });
        let what = What::Shape {
            id: id.to_string(),
            text,
            score: shape.score,
            rules: shape.rules.clone(),
            novel: shape.novel,
        };
        Self::new(key, what, &shape.seen)
    }

    pub(super) fn batch(key: &LearningKey, batch: &str, seen: &Seen) -> Self {
        Self::new(key, What::Batch(batch.to_owned()), seen)
    }

    pub(super) fn approved(key: &LearningKey, family: StatementId, last: UnixNanos) -> Self {
        let seen = Seen {
            last,
            ..Seen::default()
        };
        Self::new(key, What::Approved(family.to_string()), &seen)
    }

    /// Everything a ledger holds.
    pub(super) fn all(ledger: &Ledger) -> impl Iterator<Item = Self> {
        ledger.keys().flat_map(|(key, record)| {
            let shapes = record.shapes();
            let shapes = shapes.map(move |(id, shape)| Self::shape(key, id, shape, false));
            let batches = record.batches();
            let batches = batches.map(move |(batch, seen)| Self::batch(key, batch, seen));
            let approved = record.approved.iter();
            let approved = approved.map(move |(id, last)| Self::approved(key, *id, *last));
            approved.chain(shapes).chain(batches)
        })
    }

    /// As it is written, the line end included.
    pub(super) fn to_text(&self) -> Result<String, serde_json::Error> {
        let json = serde_json::to_string(self)?;
        Ok(format!("{:016x} {json}\n", xxh3_64(json.as_bytes())))
    }

    /// Reads a line without its end; nothing, where it is not what was written.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (sum, json) = text.split_once(' ')?;
        if u64::from_str_radix(sum, 16).ok()? != xxh3_64(json.as_bytes()) {
            return None;
        }
        serde_json::from_str(json).ok()
    }

    /// Adds what it says.
    pub(super) fn add_to(self, ledger: &mut Ledger) -> Option<()> {
        let key = LearningKey {
            target: self.target.into(),
            role: self.role.into(),
            application: self.application.into(),
        };
        let seen = Seen {
            count: self.count,
            first: UnixNanos(self.first),
            last: UnixNanos(self.last),
            sessions: self.sessions,
        };
        match self.what {
            What::Approved(id) => {
                ledger.rely_on(&key, StatementId::parse(&id)?, seen.last);
            }
            What::Batch(batch) => ledger.add_batch(&key, &batch, &seen),
            What::Shape {
                id,
                text,
                score,
                rules,
                novel,
            } => {
                let id = StatementId::parse(&id)?;
                let shape = match text {
                    Some(text) => ShapeRecord {
                        trunk: StatementId::parse(&text.trunk)?,
                        family: text.family.into(),
                        atoms: text.atoms,
                        sample: text.sample,
                        seen,
                        score,
                        rules,
                        novel,
                    },
                    None => {
                        let known = ledger.key(&key)?.shapes.get(&id)?;
                        ShapeRecord {
                            family: known.family.clone(),
                            trunk: known.trunk,
                            atoms: known.atoms.clone(),
                            sample: String::new(),
                            seen,
                            score,
                            rules,
                            novel,
                        }
                    }
                };
                let family = StatementId::of_family(&shape.family);
                ledger.merge(&key, id, family, shape);
            }
        }
        Some(())
    }
}
