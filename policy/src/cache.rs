//! The verdict cache and the judge that owns one.
//!
//! A decision that looked at no literal is kept under the skeleton of its text; one that did is
//! kept under the whole text, and the skeleton holds a marker that says so. So is a refusal that
//! points to a place in its text: in another text with the same skeleton the place is another.
//! The two kinds live in halves of their own, so that a stream of random literals pushes out other
//! texts but never the shapes of prepared statements. A hit compares the full key: a hash, even a
//! keyed one, is no proof that two texts are equal.
//!
//! In front of both stand the long texts that came twice ([`repeats`]).

use std::sync::Arc;

use crate::decide;
use crate::decision::{Decision, LiteralUse, Verdict};
use crate::masks::MaskCatalogue;
use crate::request::{Carrier, Request, Rights};
use crate::rules::RuleSet;
use crate::skeleton::Scratch;

mod half;
mod hasher;
mod repeats;

use half::Half;
use hasher::Hasher;
use repeats::Repeats;

/// Longer texts are judged every time: a parse costs more than a lookup saves, but keeping them
/// would cost everybody else's entries.
const LONGEST_KEPT: usize = 16 * 1024;

/// What a skeleton leads to.
#[derive(Debug, Clone)]
enum Shaped {
    Decided(Arc<Decision>),
    /// Look under the whole text.
    TextBound,
}

/// Judges texts and remembers. One per worker: it is not shared, so it takes no lock.
#[derive(Debug)]
pub struct Judge {
    shapes: Half<Shaped>,
    texts: Half<Arc<Decision>>,
    repeats: Repeats,
    hasher: Hasher,
    /// The key of a shape: facts of the request, then the skeleton.
    scratch: Scratch,
    /// Facts of the request, then the text.
    text_key: Vec<u8>,
    hits: u64,
    misses: u64,
}

impl Judge {
    /// A judge whose cache holds at most `cache_bytes`.
    #[must_use]
    pub fn new(cache_bytes: usize) -> Self {
        Self {
            shapes: Half::new(cache_bytes / 2),
            texts: Half::new(cache_bytes / 4),
            repeats: Repeats::new(cache_bytes / 4),
            hasher: Hasher::new(),
            scratch: Scratch::default(),
            text_key: Vec::new(),
            hits: 0,
            misses: 0,
        }
    }

    /// The decision for a text: the same as [`crate::decide()`], remembered.
    pub fn judge(&mut self, rules: &RuleSet, request: &Request<'_>) -> Arc<Decision> {
        let facts = facts(rules, request);
        let mut repeat = None;
        if repeats::LENGTHS.contains(&request.sql.len()) {
            let hash = self.write_text_key(&facts, request);
            if let Some(decision) = self.repeats.find(hash, &self.text_key) {
                self.hits += 1;
                return Arc::clone(decision);
            }
            repeat = self.repeats.came_before(hash).then_some(hash);
        }
        let decision = self.read(rules, request, &facts);
        if let Some(hash) = repeat {
            self.write_text_key(&facts, request);
            self.repeats
                .keep(hash, &self.text_key, &decision, weight(&decision));
        }
        decision
    }

    /// The decision under the skeleton of the text.
    fn read(&mut self, rules: &RuleSet, request: &Request<'_>, facts: &Facts) -> Arc<Decision> {
        let written = decide::write_skeleton(rules, request, facts, &mut self.scratch);
        if let Err(decision) = written {
            self.misses += 1;
            return Arc::new(*decision);
        }
        let kept = request.sql.len() <= LONGEST_KEPT;
        let hash = self.hasher.hash(self.scratch.key());
        let mut text_hash = None;
        if kept {
            match self.shapes.find(hash, self.scratch.key()) {
                Some(Shaped::Decided(decision)) => {
                    self.hits += 1;
                    return Arc::clone(decision);
                }
                Some(Shaped::TextBound) => {
                    let hash = self.write_text_key(facts, request);
                    if let Some(decision) = self.texts.find(hash, &self.text_key) {
                        self.hits += 1;
                        return Arc::clone(decision);
                    }
                    text_hash = Some(hash);
                }
                None => {}
            }
        }
        self.misses += 1;
        let decision = Arc::new(decide::judge(rules, request, &self.scratch));
        if kept {
            self.keep(facts, request, hash, text_hash, &decision);
        }
        decision
    }

    fn write_text_key(&mut self, facts: &Facts, request: &Request<'_>) -> u64 {
        self.text_key.clear();
        self.text_key.extend_from_slice(facts);
        self.text_key.extend_from_slice(request.sql);
        self.hasher.hash(&self.text_key)
    }

    fn keep(
        &mut self,
        facts: &Facts,
        request: &Request<'_>,
        hash: u64,
        text_hash: Option<u64>,
        decision: &Arc<Decision>,
    ) {
        let weight = weight(decision);
        match decision.literals {
            // Under a marker another text of this skeleton looked at literals; this one is kept
            // like it, whatever it says of itself.
            LiteralUse::Ignored if text_hash.is_none() && !is_about_a_place(decision) => {
                let shaped = Shaped::Decided(Arc::clone(decision));
                self.shapes.insert(hash, self.scratch.key(), shaped, weight);
            }
            LiteralUse::Ignored | LiteralUse::Inspected => {
                let text_hash = match text_hash {
                    Some(text_hash) => text_hash,
                    None => {
                        self.shapes
                            .insert(hash, self.scratch.key(), Shaped::TextBound, 0);
                        self.write_text_key(facts, request)
                    }
                };
                let decision = Arc::clone(decision);
                self.texts
                    .insert(text_hash, &self.text_key, decision, weight);
            }
        }
    }

    /// Decisions found.
    #[must_use]
    pub const fn hits(&self) -> u64 {
        self.hits
    }

    /// Decisions made.
    #[must_use]
    pub const fn misses(&self) -> u64 {
        self.misses
    }

    /// Estimated size of what is remembered.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.shapes.bytes() + self.texts.bytes() + self.repeats.bytes()
    }
}

/// Whether a decision points to a place in its text.
fn is_about_a_place(decision: &Decision) -> bool {
    matches!(&decision.verdict, Verdict::Deny(denial) if denial.position.is_some())
}

/// Everything but the text that a decision depends on.
type Facts = [u8; 32];

fn facts(rules: &RuleSet, request: &Request<'_>) -> Facts {
    let rights = match request.class.rights {
        Rights::Read => b'r',
        Rights::Write => b'w',
        Rights::Admin => b'a',
    };
    let carrier = match request.carrier {
        Carrier::SimpleQuery => b'q',
        Carrier::Parse => b'p',
        Carrier::FunctionCall => b'f',
    };
    let mut facts = [0; 32];
    let (generation, rest) = facts.split_at_mut(8);
    let (reading, who) = rest.split_at_mut(8);
    generation.copy_from_slice(&rules.generation().0.to_le_bytes());
    reading.copy_from_slice(&request.facts.code());
    let (who, catalogue) = who.split_at_mut(8);
    let [a, b, c, d] = request.class.profile.to_le_bytes();
    who.copy_from_slice(&[a, b, c, d, rights, carrier, 0, 0]);
    let number = request.catalogue.map_or(0, MaskCatalogue::number);
    catalogue.copy_from_slice(&number.to_le_bytes());
    facts
}

/// Estimated heap size of a decision.
fn weight(decision: &Decision) -> usize {
    let tables: usize = decision
        .tables
        .iter()
        .map(|table| 64 + table.name.len() + table.schema.as_deref().map_or(0, str::len))
        .sum();
    let functions: usize = decision.functions.iter().map(|name| 32 + name.len()).sum();
    let rest = decision.statements.len() * 32
        + decision.fired.len() * 32
        + decision.settings.len() * 128
        + decision.prepared.len() * 96
        + decision.masks.names.len() * 64;
    let observation = decision.observation.as_deref();
    let observed = observation.map_or(0, crate::learning::Observation::bytes);
    size_of::<Decision>() + 512 + tables + functions + rest + observed
}

#[cfg(test)]
mod tests;
