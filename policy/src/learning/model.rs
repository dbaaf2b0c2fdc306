//! What is known, compiled, and what is new beside it.

use std::cmp::Reverse;
use std::sync::Arc;

use hashbrown::{HashMap, HashSet};

use super::observation::{Atom, Grade, Observation, Observed, StatementId};
use super::{LearningKey, Stage};
use crate::decision::RuleId;
use crate::rules::catalogue;

/// What was approved for one key: the content of a model file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    /// Whose.
    pub key: LearningKey,
    /// By family.
    pub families: Vec<ApprovedFamily>,
    /// Texts with several statements.
    pub batches: Vec<Box<str>>,
}

/// An approved family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovedFamily {
    /// Its text.
    pub text: Box<str>,
    /// What an injection would leave of it.
    pub trunk: StatementId,
    /// Its atoms.
    pub atoms: Vec<Box<str>>,
    /// Its shapes, for those that take nothing else.
    pub shapes: Vec<StatementId>,
}

/// Whether a family is still relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It is.
    Known,
    /// It was not seen for so long that its coming again is worth a note.
    Quarantined,
}

/// Something that is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learned {
    /// Which rule says so.
    pub rule: RuleId,
    /// What it is, for the person who reads it.
    pub detail: Box<str>,
    /// Whether the statement may be refused for it.
    pub standing: Standing,
}

#[derive(Debug)]
struct Family {
    atoms: HashSet<Arc<str>>,
    /// The same without the kinds of their literals.
    kindless: HashSet<Box<str>>,
    standing: Standing,
}

/// How grave an atom is that a known family did not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gravity {
    Kind,
    Page,
    Grown,
}

impl Gravity {
    const fn rule(self) -> RuleId {
        match self {
            Self::Kind => catalogue::SQLI_NEW_KIND,
            Self::Page => catalogue::SQLI_NEW,
            Self::Grown => catalogue::SQLI_NEW_GROWN,
        }
    }
}

impl Family {
    fn gravity(&self, atom: &Atom) -> Gravity {
        if self.kindless.contains(&without_kinds(&atom.text)) {
            return Gravity::Kind;
        }
        match atom.grade {
            Grade::Soft => Gravity::Page,
            Grade::Plain | Grade::Growth => Gravity::Grown,
        }
    }
}

/// Everything an application is known to send. Immutable.
#[derive(Debug, Default)]
pub struct Model {
    families: HashMap<Box<str>, Family>,
    /// All atoms of the families that share a trunk.
    trunks: HashMap<StatementId, HashSet<Arc<str>>>,
    shapes: HashSet<StatementId>,
    batches: HashSet<Box<str>>,
    /// What drivers send by themselves.
    chatter: Option<Arc<Model>>,
}

impl Model {
    /// Compiles what was approved. `standing` tells which families are still relied on.
    #[must_use]
    pub fn build(
        approved: &[Approved],
        chatter: Option<Arc<Self>>,
        standing: impl Fn(StatementId) -> Standing,
    ) -> Self {
        let mut model = Self {
            chatter,
            ..Self::default()
        };
        for approved in approved {
            for family in &approved.families {
                model.add(family, standing(StatementId::of([&*family.text])));
            }
            model.batches.extend(approved.batches.iter().cloned());
        }
        model
    }

    fn add(&mut self, approved: &ApprovedFamily, standing: Standing) {
        let family = self
            .families
            .entry(approved.text.clone())
            .or_insert_with(|| Family {
                atoms: HashSet::new(),
                kindless: HashSet::new(),
                standing,
            });
        let trunk = self.trunks.entry(approved.trunk).or_default();
        for atom in &approved.atoms {
            let shared: Arc<str> = Arc::from(&**atom);
            family.kindless.insert(without_kinds(atom));
            family.atoms.insert(Arc::clone(&shared));
            trunk.insert(shared);
        }
        self.shapes.extend(&approved.shapes);
    }

    /// Families known.
    #[must_use]
    pub fn families(&self) -> usize {
        self.families.len()
    }

    /// What is new in a text. Nothing, while nothing is judged.
    #[must_use]
    pub fn judge(&self, observation: &Observation, stage: Stage) -> Vec<Learned> {
        let exact = match stage {
            Stage::Off | Stage::Record => return Vec::new(),
            Stage::Monitor | Stage::Enforce => false,
            Stage::Strict => true,
        };
        let mut found = Vec::new();
        for statement in &observation.statements {
            self.statement(statement, exact, &mut found);
        }
        if let Some(batch) = &observation.batch
            && !self.knows_batch(batch)
        {
            found.push(Learned {
                rule: catalogue::SQLI_STACK_NEW,
                detail: format!("{} statements in one text", observation.statements.len())
                    .into_boxed_str(),
                standing: Standing::Known,
            });
        }
        found
    }

    fn knows_batch(&self, batch: &str) -> bool {
        self.batches.contains(batch)
            || self
                .chatter
                .as_deref()
                .is_some_and(|more| more.knows_batch(batch))
    }

    /// A family, and the gravest of what may be new in it: what a driver sends is made of nobody's
    /// input, so what is new there is another version of the driver.
    fn family(&self, text: &str) -> Option<(&Family, Gravity)> {
        let here = self.families.get(text).map(|found| (found, Gravity::Grown));
        here.or_else(|| {
            let found = self.chatter.as_deref()?.families.get(text);
            found.map(|found| (found, Gravity::Page))
        })
    }

    fn knows_shape(&self, shape: StatementId) -> bool {
        self.shapes.contains(&shape)
            || self
                .chatter
                .as_deref()
                .is_some_and(|more| more.knows_shape(shape))
    }

    fn statement(&self, statement: &Observed, exact: bool, found: &mut Vec<Learned>) {
        let Some((family, most)) = self.family(&statement.family) else {
            return self.stranger(statement, found);
        };
        let unknown = statement
            .atoms
            .iter()
            .filter(|atom| !family.atoms.contains(&*atom.text));
        // What is gravest stands for all: they have one cause.
        let gravest = unknown
            .map(|atom| (family.gravity(atom).min(most), &atom.text))
            .min_by_key(|(gravity, _)| Reverse(*gravity));
        if let Some((gravity, text)) = gravest {
            found.push(learned(gravity.rule(), text, Standing::Known));
            return;
        }
        if exact && !self.knows_shape(statement.shape) {
            let rule = catalogue::SQLI_NEW;
            found.push(learned(rule, "a new combination", Standing::Known));
        } else if family.standing == Standing::Quarantined {
            let rule = catalogue::SQLI_NEW;
            found.push(learned(rule, &statement.family, Standing::Quarantined));
        }
    }

    /// A statement of no known family: grown out of a known one, or a new one altogether.
    fn stranger(&self, statement: &Observed, found: &mut Vec<Learned>) {
        let grown = self.trunks.get(&statement.trunk).and_then(|known| {
            let mut atoms = statement.atoms.iter();
            atoms.find(|atom| atom.grade == Grade::Growth && !known.contains(&*atom.text))
        });
        found.push(match grown {
            Some(atom) => learned(catalogue::SQLI_NEW_GROWN, &atom.text, Standing::Known),
            None => learned(catalogue::SQLI_NEW, &statement.family, Standing::Known),
        });
    }
}

/// Characters of a canonical text that are shown to people.
const SHOWN: usize = 120;

fn learned(rule: RuleId, text: &str, standing: Standing) -> Learned {
    let mut detail: String = text.chars().take(SHOWN).collect();
    if detail.len() < text.len() {
        detail.push_str("...");
    }
    Learned {
        rule,
        detail: detail.into_boxed_str(),
        standing,
    }
}

/// The text with one placeholder for literals of all kinds. Names that hold a colon are quoted.
fn without_kinds(text: &str) -> Box<str> {
    let mut out = String::with_capacity(text.len());
    let mut quoted = false;
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        out.push(c);
        match c {
            '"' => quoted = !quoted,
            ':' if !quoted => {
                characters.next();
            }
            _ => {}
        }
    }
    out.into_boxed_str()
}
