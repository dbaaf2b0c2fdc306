//! What was recorded beside what was approved.
//!
//! What an attacker sends while an application is learned must not become known. So what injection
//! rules found suspicious is never taken by itself, nor is what came seldom or from one session
//! only: a person may take either, by its number.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use bosdb_policy::learning::{Approved, ApprovedFamily, LearningKey, StatementId};

use super::ledger::{KeyRecord, Seen};

/// What is taken without a person's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuardRules {
    /// How often it must have come.
    pub occurrences: u64,
    /// From how many sessions, at most four.
    pub sessions: usize,
    /// The score from which it is not taken.
    pub score: u32,
}

impl Default for GuardRules {
    fn default() -> Self {
        Self {
            occurrences: 5,
            sessions: 2,
            score: 50,
        }
    }
}

/// Whether something may become known without a person's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guard {
    /// It may.
    Passes,
    /// It came too seldom, or from too few sessions.
    Rare,
    /// Injection rules found it suspicious.
    Suspicious,
}

impl Guard {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passes => "ok",
            Self::Rare => "rare",
            Self::Suspicious => "suspicious",
        }
    }
}

impl GuardRules {
    /// `clean` is what was seen in texts that were not suspicious.
    fn judge(&self, clean: &Seen) -> Guard {
        if clean.count == 0 {
            Guard::Suspicious
        } else if clean.count < self.occurrences || clean.sessions.len() < self.sessions {
            Guard::Rare
        } else {
            Guard::Passes
        }
    }
}

/// An atom that is not approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedAtom {
    /// Its text.
    pub text: Box<str>,
    /// Whether it is taken.
    pub guard: Guard,
    /// How often it was seen.
    pub count: u64,
}

/// A shape that is not approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedShape {
    /// Its number.
    pub id: StatementId,
    /// Whether it is taken.
    pub guard: Guard,
    /// How often, when, by how many.
    pub seen: Seen,
    /// The greatest score.
    pub score: u32,
    /// Rules that fired.
    pub rules: Vec<String>,
    /// One text.
    pub sample: String,
}

/// A family with something that is not approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedFamily {
    /// Its number.
    pub id: StatementId,
    /// Its text.
    pub text: Box<str>,
    /// What an injection would leave of it.
    pub trunk: StatementId,
    /// Whether it is taken; nothing, when it is approved already.
    pub guard: Option<Guard>,
    /// New atoms.
    pub atoms: Vec<ProposedAtom>,
    /// New shapes.
    pub shapes: Vec<ProposedShape>,
}

/// Everything recorded of a key that is not approved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proposal {
    /// By family.
    pub families: Vec<ProposedFamily>,
    /// Texts with several statements.
    pub batches: Vec<(Box<str>, Guard, u64)>,
}

/// Compares.
#[must_use]
pub fn propose(record: &KeyRecord, approved: &Approved, rules: &GuardRules) -> Proposal {
    let mut families: BTreeMap<&str, Family<'_>> = BTreeMap::new();
    for (id, shape) in record.shapes() {
        let family = families.entry(&shape.family).or_default();
        family.trunk = shape.trunk;
        let is_clean = shape.score < rules.score;
        let clean = if is_clean {
            shape.seen.clone()
        } else {
            Seen::default()
        };
        family.clean.add(&clean);
        for atom in &shape.atoms {
            let (count, seen) = family.atoms.entry(atom).or_default();
            *count = count.saturating_add(shape.seen.count);
            seen.add(&clean);
        }
        family.shapes.push(ProposedShape {
            id,
            guard: rules.judge(&clean),
            seen: shape.seen.clone(),
            score: shape.score,
            rules: shape.rules.clone(),
            sample: shape.sample.clone(),
        });
    }
    let known = approved.families.iter();
    let known: BTreeMap<&str, &ApprovedFamily> =
        known.map(|family| (&*family.text, family)).collect();
    let families = families.into_iter().filter_map(|(text, family)| {
        let proposed = family.beside(text, known.get(text).copied(), rules);
        let is_new = proposed.guard.is_some();
        (is_new || !proposed.atoms.is_empty() || !proposed.shapes.is_empty()).then_some(proposed)
    });
    let batches = record.batches().filter_map(|(batch, seen)| {
        let is_known = approved.batches.iter().any(|known| &**known == batch);
        (!is_known).then(|| (Box::from(batch), rules.judge(seen), seen.count))
    });
    Proposal {
        families: families.collect(),
        batches: batches.collect(),
    }
}

/// What was recorded of a family.
#[derive(Debug)]
struct Family<'a> {
    trunk: StatementId,
    clean: Seen,
    atoms: BTreeMap<&'a str, (u64, Seen)>,
    shapes: Vec<ProposedShape>,
}

impl Default for Family<'_> {
    fn default() -> Self {
        Self {
            trunk: StatementId(0),
            clean: Seen::default(),
            atoms: BTreeMap::new(),
            shapes: Vec::new(),
        }
    }
}

impl Family<'_> {
    fn beside(
        self,
        text: &str,
        known: Option<&ApprovedFamily>,
        rules: &GuardRules,
    ) -> ProposedFamily {
        let known_atoms: HashSet<&str> = known
            .map(|family| family.atoms.iter().map(|atom| &**atom).collect())
            .unwrap_or_default();
        let known_shapes: HashSet<StatementId> = known
            .map(|family| family.shapes.iter().copied().collect())
            .unwrap_or_default();
        let atoms = self
            .atoms
            .into_iter()
            .filter(|(atom, _)| !known_atoms.contains(atom));
        let mut shapes = self.shapes;
        shapes.retain(|shape| !known_shapes.contains(&shape.id));
        shapes.sort_unstable_by_key(|shape| shape.id);
        ProposedFamily {
            id: StatementId::of_family(text),
            text: Box::from(text),
            trunk: self.trunk,
            guard: known.is_none().then(|| rules.judge(&self.clean)),
            atoms: atoms
                .map(|(text, (count, clean))| ProposedAtom {
                    text: Box::from(text),
                    guard: rules.judge(&clean),
                    count,
                })
                .collect(),
            shapes,
        }
    }
}

/// What a person takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Everything that passes the guard.
    pub passing: Passing,
    /// Families, shapes and batches by number, whatever the guard says.
    pub numbers: BTreeSet<StatementId>,
}

/// Whether what passes the guard is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Passing {
    /// It is.
    #[default]
    Taken,
    /// Only what is named.
    Left,
}

/// Adds what was selected to what was approved. How many families, atoms, shapes and batches that
/// were.
pub fn approve(
    record: &KeyRecord,
    approved: &mut Approved,
    rules: &GuardRules,
    selection: &Selection,
) -> usize {
    let proposal = propose(record, approved, rules);
    let passes = |guard: Guard| selection.passing == Passing::Taken && guard == Guard::Passes;
    let mut taken = 0_usize;
    for family in proposal.families {
        let whole = selection.numbers.contains(&family.id);
        let by_name: Vec<StatementId> = family
            .shapes
            .iter()
            .map(|shape| shape.id)
            .filter(|id| whole || selection.numbers.contains(id))
            .collect();
        let is_known = family.guard.is_none();
        let is_taken = is_known || !by_name.is_empty() || family.guard.is_some_and(passes);
        if !is_taken {
            continue;
        }
        let mut atoms: BTreeSet<Box<str>> = BTreeSet::new();
        for shape in by_name.iter().filter_map(|id| record.shapes.get(id)) {
            let new = family
                .atoms
                .iter()
                .filter(|atom| shape.atoms.contains(&atom.text));
            atoms.extend(new.map(|atom| atom.text.clone()));
        }
        let passing = family.atoms.iter().filter(|atom| passes(atom.guard));
        atoms.extend(passing.map(|atom| atom.text.clone()));
        let mut shapes: BTreeSet<StatementId> = by_name.into_iter().collect();
        let passing = family.shapes.iter().filter(|shape| passes(shape.guard));
        shapes.extend(passing.map(|shape| shape.id));
        taken += atoms.len() + shapes.len() + usize::from(!is_known);
        let known = approved.families.iter_mut();
        match known.into_iter().find(|known| known.text == family.text) {
            Some(known) => {
                known.atoms.extend(atoms);
                known.shapes.extend(shapes);
            }
            None => approved.families.push(ApprovedFamily {
                text: family.text,
                trunk: family.trunk,
                atoms: atoms.into_iter().collect(),
                shapes: shapes.into_iter().collect(),
            }),
        }
    }
    for (batch, guard, _) in proposal.batches {
        let number = StatementId::of_family(&batch);
        if passes(guard) || selection.numbers.contains(&number) {
            approved.batches.push(batch);
            taken += 1;
        }
    }
    taken
}

impl Proposal {
    /// What a key has approved when it has nothing.
    #[must_use]
    pub fn nothing(key: &LearningKey) -> Approved {
        Approved {
            key: key.clone(),
            families: Vec::new(),
            batches: Vec::new(),
        }
    }
}
