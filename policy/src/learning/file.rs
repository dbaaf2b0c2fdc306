//! Model files: lines that people read, sorted, so that a difference between two versions is the
//! difference between what was known then and now.
//!
//! ```text
//! # BosDB learned statements 1
//! key target="shop" role="app" application="web"
//! family select users.id, users.email from users
//!   trunk 4f0c...
//!   atom limit rows
//!   atom where users.id = :n
//!   shape 9c1d...
//! batch 77aa... 18b0...
//! ```

use std::fmt::Write as _;

use thiserror::Error;

use super::LearningKey;
use super::model::{Approved, ApprovedFamily};
use super::observation::StatementId;

/// The first line. Its number is that of what is observed: texts of another mean something else.
const FIRST_LINE: &str = "# BosDB learned statements 1";

/// Why a file is no model.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ModelError {
    /// It begins with something else.
    #[error("line 1: not a model, or of another version: a model begins with {FIRST_LINE:?}")]
    Version,
    /// A line is not what may stand there.
    #[error("line {line}: {problem}")]
    Line {
        /// Which, from 1.
        line: usize,
        /// What is wrong with it.
        problem: &'static str,
    },
}

/// Writes what was approved for a key.
#[must_use]
pub fn write_model(approved: &Approved) -> String {
    let mut out = format!("{FIRST_LINE}\nkey {}\n", approved.key);
    let mut families: Vec<&ApprovedFamily> = approved.families.iter().collect();
    families.sort_by(|a, b| a.text.cmp(&b.text));
    for family in families {
        let mut atoms = family.atoms.clone();
        atoms.sort_unstable();
        atoms.dedup();
        let mut shapes = family.shapes.clone();
        shapes.sort_unstable();
        shapes.dedup();
        // Writing to a string cannot fail.
        let _written = writeln!(out, "family {}\n  trunk {}", family.text, family.trunk);
        for atom in atoms {
            let _written = writeln!(out, "  atom {atom}");
        }
        for shape in shapes {
            let _written = writeln!(out, "  shape {shape}");
        }
    }
    let mut batches = approved.batches.clone();
    batches.sort_unstable();
    batches.dedup();
    for batch in batches {
        let _written = writeln!(out, "batch {batch}");
    }
    out
}

/// Reads a file. It may hold the models of several keys, one behind the other.
///
/// # Errors
/// Which line is wrong.
pub fn parse_models(text: &str) -> Result<Vec<Approved>, ModelError> {
    let mut lines = (1_usize..).zip(text.lines());
    if lines.next().map(|(_, line)| line) != Some(FIRST_LINE) {
        return Err(ModelError::Version);
    }
    let mut models: Vec<Approved> = Vec::new();
    for (number, line) in lines {
        let problem = |problem| ModelError::Line {
            line: number,
            problem,
        };
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        if word == "key" {
            let key = parse_key(rest)
                .ok_or_else(|| problem("a key is target=\"..\" role=\"..\" application=\"..\""))?;
            models.push(Approved {
                key,
                families: Vec::new(),
                batches: Vec::new(),
            });
            continue;
        }
        let model = models
            .last_mut()
            .ok_or_else(|| problem("stands before the first key"))?;
        add(model, word, rest).map_err(problem)?;
    }
    Ok(models)
}

fn add(model: &mut Approved, word: &str, rest: &str) -> Result<(), &'static str> {
    let number = || StatementId::parse(rest).ok_or("is not a number of 32 hex digits");
    match word {
        "family" if !rest.is_empty() => {
            model.families.push(ApprovedFamily {
                text: Box::from(rest),
                trunk: StatementId(0),
                atoms: Vec::new(),
                shapes: Vec::new(),
            });
            return Ok(());
        }
        "batch" if !rest.is_empty() => {
            model.batches.push(Box::from(rest));
            return Ok(());
        }
        _ => {}
    }
    let family = model.families.last_mut();
    let family = family.ok_or("is neither of a family nor one of: key, family, batch")?;
    match word {
        "trunk" => family.trunk = number()?,
        "atom" if !rest.is_empty() => family.atoms.push(Box::from(rest)),
        "shape" => family.shapes.push(number()?),
        _ => return Err("is none of: key, family, trunk, atom, shape, batch"),
    }
    Ok(())
}

/// Reads what `Display` of a key writes.
pub(super) fn parse_key(text: &str) -> Option<LearningKey> {
    let (target, rest) = field(text, "target=")?;
    let (role, rest) = field(rest, " role=")?;
    let (application, rest) = field(rest, " application=")?;
    rest.is_empty().then_some(LearningKey {
        target,
        role,
        application,
    })
}

/// A name in quotes, as `{:?}` writes it, and what follows.
fn field<'a>(text: &'a str, name: &str) -> Option<(Box<str>, &'a str)> {
    let text = text.strip_prefix(name)?.strip_prefix('"')?;
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return Some((value.into_boxed_str(), text.get(at + 1..)?)),
            '\\' => match characters.next()?.1 {
                c @ ('"' | '\\' | '\'') => value.push(c),
                'n' => value.push('\n'),
                't' => value.push('\t'),
                'r' => value.push('\r'),
                _ => return None,
            },
            c => value.push(c),
        }
    }
    None
}
