//! What the readers of queries and expressions share.

use std::ops::{Deref, DerefMut};

use super::cursor::Cursor;
use super::words;
use crate::lexer::TokenKind;
use crate::request::{SessionFacts, SqlModes};
use crate::tree::{Into, Name};

/// How deep one reader may call another. The lexer's estimate of the depth keeps texts far below;
/// this is for whoever reads without asking for it.
const DEEPEST: u32 = 6_000;

/// Reads along a cursor. What it does not understand is `None`, and the cursor stands anywhere.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    cursor: Cursor<'t>,
    depth: u32,
    /// The INTO of the query that is being read.
    pub(super) into: Option<Into>,
}

impl<'t> Deref for Reader<'t> {
    type Target = Cursor<'t>;

    fn deref(&self) -> &Cursor<'t> {
        &self.cursor
    }
}

impl DerefMut for Reader<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.cursor
    }
}

impl<'t> Reader<'t> {
    pub(super) const fn new(cursor: Cursor<'t>) -> Self {
        Self {
            cursor,
            depth: 0,
            into: None,
        }
    }

    /// Where it stands.
    pub(super) const fn cursor(&self) -> Cursor<'t> {
        self.cursor
    }

    /// Goes elsewhere.
    pub(super) const fn go(&mut self, cursor: Cursor<'t>) {
        self.cursor = cursor;
    }

    /// Reads something one level deeper.
    pub(super) fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth >= DEEPEST {
            return None;
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    /// Whether it is SQLite's SQL.
    pub(super) fn is_sqlite(&self) -> bool {
        self.facts() == SessionFacts::Sqlite
    }

    /// Whether a mode of MySQL's is on.
    pub(super) fn has(&self, mode: SqlModes) -> bool {
        matches!(self.facts(), SessionFacts::MySql(facts) if facts.modes.intersects(mode))
    }

    /// Passes this sign; `None` where it is not here.
    pub(super) fn expect(&mut self, sign: &str) -> Option<()> {
        self.take_sign(sign).then_some(())
    }

    /// Passes this key word; `None` where it is not here.
    pub(super) fn expect_word(&mut self, word: &str) -> Option<()> {
        self.take(word).then_some(())
    }

    /// Whether the word `ahead` of here is reserved.
    pub(super) fn is_reserved_ahead(&self, ahead: usize) -> bool {
        self.word_ahead(ahead)
            .is_some_and(|word| words::is_reserved(self.facts(), word))
    }

    /// Whether a name stands `ahead` of here that needs no quotes, or has them.
    pub(super) fn is_name_ahead(&self, ahead: usize) -> bool {
        match self.ahead(ahead) {
            Some(token) if token.kind == TokenKind::Word => !self.is_reserved_ahead(ahead),
            Some(token) => token.kind == TokenKind::QuotedName,
            None => false,
        }
    }

    /// Whether a name stands here.
    pub(super) fn is_name(&self) -> bool {
        self.is_name_ahead(0)
    }

    /// A name that is not reserved. SQLite takes strings for names where no value may stand.
    pub(super) fn plain_name(&mut self) -> Option<Box<str>> {
        if self.is_name() {
            return self.take_name();
        }
        self.string_name()
    }

    /// A name, reserved or not; a string where SQLite takes one for it.
    pub(super) fn name_or_string(&mut self) -> Option<Box<str>> {
        self.take_name().or_else(|| self.string_name())
    }

    fn string_name(&mut self) -> Option<Box<str>> {
        if self.is_sqlite() && self.is_string() {
            let name = self.string()?;
            self.next();
            return Some(name.to_lowercase().into_boxed_str());
        }
        None
    }

    /// A name of up to three parts.
    pub(super) fn dotted_name(&mut self) -> Option<Name> {
        let mut parts = Vec::with_capacity(1);
        // In MySQL `.t` is `t` of the current database.
        if self.is_sqlite() || !self.is_sign(".") {
            parts.push(self.plain_name()?);
        }
        while self.is_sign(".") && parts.len() < 3 {
            self.next();
            parts.push(self.take_name()?);
        }
        Some(Name(parts))
    }

    /// `[AS] alias`, where one stands. Strings are aliases too; a bare word is none where it may
    /// begin what follows.
    pub(super) fn alias(&mut self, follows: &[&str]) -> Option<Option<Box<str>>> {
        let named = self.take("AS");
        let bare = !named && (self.is_one_of(follows) || words::is_joining(self.facts(), self));
        if self.is_name() && !bare {
            return Some(self.take_name());
        }
        if self.is_string() && !bare {
            let alias = self.string()?;
            self.next();
            return Some(Some(alias));
        }
        if named { None } else { Some(None) }
    }

    /// What stands between commas.
    pub(super) fn list<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        let mut all = vec![read(self)?];
        while self.take_sign(",") {
            all.push(read(self)?);
        }
        Some(all)
    }

    /// Names in parentheses: columns, partitions, indexes.
    pub(super) fn names_in_parentheses(&mut self) -> Option<Vec<Box<str>>> {
        self.expect("(")?;
        if self.take_sign(")") {
            return Some(Vec::new());
        }
        let names = self.list(|reader| {
            let name = reader.take_name()?;
            // `t.a` in a list of columns is `a`.
            let mut last = name;
            while reader.take_sign(".") {
                last = reader.take_name()?;
            }
            Some(last)
        })?;
        self.expect(")")?;
        Some(names)
    }
}
