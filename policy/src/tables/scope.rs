//! What names mean at a place of a statement: the tables in sight whose rules are not the same for
//! all their columns, and the names that stand for something else.

use crate::tree::Source;

/// A common table expression in sight, then those before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) before: Option<&'a Named<'a>>,
}

/// Whether a name is that of a common table expression.
pub(super) fn is_named(named: Option<&Named<'_>>, name: &str) -> bool {
    let mut at = named;
    while let Some(named) = at {
        if named.name == name {
            return true;
        }
        at = named.before;
    }
    false
}

/// A table of which some columns are closed.
#[derive(Debug, Clone)]
pub(super) struct Guarded<'a> {
    /// What it is called in the statement.
    pub(super) called: &'a str,
    pub(super) schema: Option<&'a str>,
    pub(super) name: &'a str,
    /// Its columns were given other names.
    pub(super) renamed: bool,
}

/// The sources of one select, and those around it.
#[derive(Debug, Default)]
pub(super) struct Level<'a> {
    pub(super) guarded: Vec<Guarded<'a>>,
    /// Names of other sources: what is in them was looked at where they are made.
    pub(super) others: Vec<&'a str>,
    /// Names given to joins.
    pub(super) joins: Vec<&'a str>,
    pub(super) outer: Option<&'a Level<'a>>,
}

/// What the word before a dot stands for.
pub(super) enum Meaning<'l, 'a> {
    Guarded(&'l Guarded<'a>),
    /// A join with guarded tables in it, and where it stands.
    Join(&'l Level<'a>),
    Other,
    /// Nothing in sight: the server may know better.
    Unknown,
}

impl<'a> Level<'a> {
    /// The levels from this one outwards.
    pub(super) fn outwards<'l>(&'l self) -> impl Iterator<Item = &'l Level<'a>>
    where
        'a: 'l,
    {
        std::iter::successors(Some(self), |level| level.outer)
    }

    /// The innermost source of this name.
    pub(super) fn meaning<'l>(&'l self, word: &str) -> Meaning<'l, 'a> {
        for level in self.outwards() {
            if let Some(table) = level.guarded.iter().find(|table| table.called == word) {
                return Meaning::Guarded(table);
            }
            if level.joins.contains(&word) && !level.guarded.is_empty() {
                return Meaning::Join(level);
            }
            if level.others.contains(&word) || level.joins.contains(&word) {
                return Meaning::Other;
            }
        }
        Meaning::Unknown
    }

    /// Every guarded table in sight.
    pub(super) fn in_sight<'l>(&'l self) -> impl Iterator<Item = &'l Guarded<'a>>
    where
        'a: 'l,
    {
        self.outwards().flat_map(|level| level.guarded.iter())
    }
}

/// The schema and the name of a table.
pub(super) fn parts(name: &crate::tree::Name) -> Option<(Option<&str>, &str)> {
    match name.0.as_slice() {
        [] => None,
        [name] => Some((None, name)),
        [.., schema, name] => Some((Some(schema), name)),
    }
}

/// The parts of a source, joins opened.
pub(super) fn leaves<'a>(source: &'a Source, visit: &mut impl FnMut(&'a Source)) {
    visit(source);
    if let Source::Join { left, right, .. } = source {
        leaves(left, visit);
        leaves(right, visit);
    }
}
