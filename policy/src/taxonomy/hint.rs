//! Optimizer hints, some of which set variables for their statement.

use super::{Taxonomy, variables};
use crate::parser::Tokens;
use crate::rules::catalogue as rule;

impl Taxonomy<'_> {
    /// `/*+ ... */`, whichever statement it stands in.
    pub(super) fn hint(&mut self, comment: &[u8]) {
        let text = comment.strip_prefix(b"/*+").unwrap_or(comment);
        let text = text.strip_suffix(b"*/").unwrap_or(text);
        // The server warns of a hint it cannot read and does nothing.
        let Ok(tokens) = Tokens::cut(text, self.session) else {
            return self.find(rule::RO_SET, "a hint");
        };
        let mut here = tokens.cursor();
        while !here.is_at_end() {
            if here.is_word("RESOURCE_GROUP") {
                self.find(rule::ADMIN_SYSTEM, "RESOURCE_GROUP");
            }
            if here.take("SET_VAR")
                && let Some(mut inside) = here.take_parentheses()
            {
                let name = inside.take_name().unwrap_or_default();
                self.hinted_variable(&name);
            } else {
                here.next();
            }
        }
    }

    fn hinted_variable(&mut self, name: &str) {
        if variables::is_about_the_server(name) {
            self.find(rule::SET_SERVER, name);
        }
        let any = variables::for_readers(name) == Some(variables::Readers::Any);
        if !any && !self.vouched.settings.contains(name) {
            self.find(rule::RO_SET, name);
        }
    }
}
