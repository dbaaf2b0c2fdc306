//! The lists, compiled once with a rule set.

use hashbrown::HashMap;

use super::command::{self, Command};
use super::word::{self, Word};

/// Commands and words by name.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    commands: HashMap<&'static str, Command, ahash::RandomState>,
    words: HashMap<&'static str, Word, ahash::RandomState>,
}

impl Vocabulary {
    /// The built-in lists, with the words an operator vouches for.
    pub(crate) fn new(vouched: &[String]) -> Self {
        let commands = command::all().map(|command| (command.name, command));
        let mut words: HashMap<_, _, ahash::RandomState> = word::all().collect();
        for name in vouched {
            if let Some(word) = words.get_mut(name.as_str()) {
                *word = Word::Plain;
            }
        }
        Self {
            commands: commands.collect(),
            words,
        }
    }

    /// The command of this name.
    pub(super) fn command(&self, name: &str) -> Option<&Command> {
        self.commands.get(name)
    }

    /// The word and its one spelling.
    pub(super) fn word(&self, name: &str) -> Option<(&'static str, Word)> {
        let found = self.words.get_key_value(name);
        found.map(|(name, word)| (*name, *word))
    }
}
