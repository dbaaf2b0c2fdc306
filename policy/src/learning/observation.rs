//! What is seen of a text.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

/// Version of what is observed: a change of the canonical texts takes another, because it makes
/// every number another one.
pub(super) const VERSION: u8 = 1;

/// The stable number of a family or of a shape: a hash of its text that nobody can find a second
/// text for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(pub u128);

impl StatementId {
    /// The number of texts in order.
    pub(super) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut hash = Sha256::new();
        hash.update([VERSION]);
        for text in texts {
            hash.update(text.as_bytes());
            hash.update([0]);
        }
        let digest = hash.finalize();
        let mut number = [0_u8; 16];
        for (to, from) in number.iter_mut().zip(digest.iter()) {
            *to = *from;
        }
        Self(u128::from_be_bytes(number))
    }

    /// The number of a family's text, or of a batch's.
    #[must_use]
    pub fn of_family(text: &str) -> Self {
        Self::of([text])
    }

    /// Reads what [`fmt::Display`] writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_hex = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex
            .then(|| u128::from_str_radix(text, 16).ok().map(Self))
            .flatten()
    }
}

impl fmt::Display for StatementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// What an atom can do when nobody has seen it before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grade {
    /// An order, a limit, no condition at all on a query: another page of the same list.
    Soft,
    /// A column compared with a value.
    Plain,
    /// OR, a sub-select, a function, a comparison of constants, a further arm of a UNION, a
    /// comment that cuts something off: what injected text is made of.
    Growth,
}

/// Something a program adds to a statement as it runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Atom {
    /// Where it stands and what it is, for example `where users.id = :n`.
    pub text: Box<str>,
    /// What it can do.
    pub grade: Grade,
}

/// What is seen of one statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observed {
    /// What the program's author wrote.
    pub family: Box<str>,
    /// The part of the family that an injection leaves as it is: what is selected from the first
    /// table, or which table is changed.
    pub trunk: StatementId,
    /// What was added, sorted, each once.
    pub atoms: Box<[Atom]>,
    /// Family and atoms together.
    pub shape: StatementId,
}

impl Observed {
    pub(super) fn new(family: Box<str>, trunk: &str, mut atoms: Vec<Atom>) -> Self {
        atoms.sort_unstable_by(|a, b| a.text.cmp(&b.text));
        atoms.dedup_by(|a, b| a.text == b.text);
        let texts = atoms.iter().map(|atom| &*atom.text);
        Self {
            shape: StatementId::of(std::iter::once(&*family).chain(texts)),
            trunk: StatementId::of([trunk]),
            atoms: atoms.into_boxed_slice(),
            family,
        }
    }

    /// The number of the family.
    #[must_use]
    pub fn family_id(&self) -> StatementId {
        StatementId::of_family(&self.family)
    }
}

/// What a model made of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Novelty {
    /// Nothing is new in it, or nothing is judged yet.
    #[default]
    Known,
    /// Something is, but not enough to refuse it.
    New,
    /// It would be refused if that were enforced.
    WouldRefuse,
    /// It is refused for it.
    Refused,
}

/// What is seen of a text.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Observation {
    /// Each statement, in order.
    pub statements: Box<[Observed]>,
    /// The families of a text with several statements, in order, repetitions taken together.
    pub batch: Option<Box<str>>,
    /// What injection rules made of it.
    pub score: u32,
    /// What the model made of it.
    pub novelty: Novelty,
    /// How often, and by whom.
    pub tally: Tally,
}

impl Observation {
    pub(super) fn new(statements: Vec<Observed>) -> Self {
        let batch = (statements.len() > 1).then(|| {
            let mut ids: Vec<String> = statements
                .iter()
                .map(|statement| statement.family_id().to_string())
                .collect();
            ids.dedup();
            ids.join(" ").into_boxed_str()
        });
        Self {
            statements: statements.into_boxed_slice(),
            batch: batch.map(|batch| shortened(&batch)),
            ..Self::default()
        }
    }

    /// Estimated size.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let of = |statement: &Observed| {
            let atoms = statement.atoms.iter().map(|atom| atom.text.len() + 32);
            statement.family.len() + 96 + atoms.sum::<usize>()
        };
        let statements: usize = self.statements.iter().map(of).sum();
        statements + self.batch.as_deref().map_or(0, str::len) + size_of::<Self>()
    }
}

/// Batches of more families are known by their number.
const LONGEST_BATCH: usize = 33 * 16;

fn shortened(batch: &str) -> Box<str> {
    if batch.len() <= LONGEST_BATCH {
        Box::from(batch)
    } else {
        StatementId::of([batch]).to_string().into_boxed_str()
    }
}

/// Sessions told apart: enough to know whether there was more than one, and about how many.
const SESSIONS: usize = 4;

/// How often a decision was used since this was last asked, and by which sessions. Whoever is the
/// first to count puts the decision on a list; counting again costs two operations on memory that
/// no other thread uses.
#[derive(Debug, Default)]
pub struct Tally {
    count: AtomicU64,
    sampled: AtomicU64,
    sessions: [AtomicU64; SESSIONS],
}

/// What a [`Tally`] had counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sighting {
    /// How often.
    pub count: u64,
    /// The first sessions, zeros behind them.
    pub sessions: [u64; SESSIONS],
}

impl Tally {
    /// Counts a use by a session, whose number is not zero. Whether it is the first since
    /// [`Tally::take`].
    #[must_use]
    pub fn count(&self, session: u64) -> bool {
        for place in &self.sessions {
            match place.load(Ordering::Relaxed) {
                known if known == session => break,
                0 => {
                    place.store(session, Ordering::Relaxed);
                    break;
                }
                _ => {}
            }
        }
        self.count.fetch_add(1, Ordering::AcqRel) == 0
    }

    /// Whether nobody has asked for a sample before.
    #[must_use]
    pub fn wants_sample(&self) -> bool {
        self.sampled.swap(1, Ordering::Relaxed) == 0
    }

    /// What was counted; it begins anew.
    pub fn take(&self) -> Sighting {
        let count = self.count.swap(0, Ordering::AcqRel);
        let mut sessions = [0; SESSIONS];
        for (to, from) in sessions.iter_mut().zip(&self.sessions) {
            *to = from.swap(0, Ordering::Relaxed);
        }
        Sighting { count, sessions }
    }
}

/// Counting changes nothing about what was seen.
impl PartialEq for Tally {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Tally {}
