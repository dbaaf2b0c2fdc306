//! What a database has, as far as the masks of one profile are concerned.
//!
//! Made from the server's own catalogue ([`Database`]) and a profile's [`Masks`]. Masks follow the
//! rows: a partition or an inheriting table has the masks of its parent's columns, and the parent
//! those of its children's. A view shows what it reads under an origin of its own, so that one that
//! reads a masked column is hidden as a whole, as is what shows samples of values (`pg_stats`, TOAST
//! tables) and any view whose inside cannot be told.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use hashbrown::{HashMap, HashSet};

use super::{Mask, Masks};

type Map<K, V> = HashMap<K, V, ahash::RandomState>;
type Set<K> = HashSet<K, ahash::RandomState>;

/// A relation with columns.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Relation {
    /// Its number.
    pub oid: u32,
    /// Its schema.
    pub schema: Box<str>,
    /// Its name.
    pub name: Box<str>,
    /// Numbers and names of its columns.
    pub columns: Vec<(i16, Box<str>)>,
}

/// A view reads a column, or (column zero) a relation at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ViewColumn {
    /// The view.
    pub view: u32,
    /// What it reads.
    pub reads: u32,
    /// Which column of it.
    pub column: i16,
}

/// What the server's catalogue says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Database {
    /// Every relation that can be read from.
    pub relations: Vec<Relation>,
    /// Child and parent of each inheritance.
    pub parents: Vec<(u32, u32)>,
    /// What views read.
    pub views: Vec<ViewColumn>,
    /// Views that handle whole rows: which columns they read is not said.
    pub whole_rows: Vec<u32>,
    /// Views that show statistics, or call code that cannot be seen.
    pub opaque: Vec<u32>,
    /// Functions that take a whole row: `row.function` calls them.
    pub row_functions: Vec<Box<str>>,
}

impl Database {
    /// What the masks themselves say of a database that cannot be asked: the columns that they name
    /// without a wildcard.
    #[must_use]
    pub fn assumed(masks: &Masks) -> Self {
        let mut database = Self::default();
        for (oid, pattern) in (1..).zip(masks.patterns()) {
            let text = pattern.to_string();
            let mut parts = text.split('.').filter(|part| !part.contains(['*', '?']));
            if let (Some(schema), Some(name), Some(column)) =
                (parts.next(), parts.next(), parts.next())
            {
                database.relations.push(Relation {
                    oid,
                    schema: schema.into(),
                    name: name.into(),
                    columns: vec![(1, column.into())],
                });
            }
        }
        database
    }
}

/// Where a result column comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A column without a mask.
    Plain,
    /// A masked column.
    Masked(Mask),
    /// A relation that is hidden as a whole, or a whole row of one with masked columns.
    Hidden,
    /// A relation or column that was not there when the catalogue was read.
    Unknown,
}

/// What is behind a name in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exposure {
    /// Nothing that is masked.
    Plain,
    /// A relation with masked columns: all its columns.
    Masked(Arc<[(Box<str>, Option<Mask>)]>),
    /// A relation that is hidden as a whole.
    Hidden,
}

/// Relations of the server's own, and of its modules, that show samples of the values of columns, or
/// the statements of other sessions with the values in them.
const SAMPLES: &[&str] = &[
    "pg_stat_activity",
    "pg_stat_statements",
    "pg_statistic",
    "pg_statistic_ext_data",
    "pg_stats",
    "pg_stats_ext",
    "pg_stats_ext_exprs",
];

/// What a database has, for the masks of one profile.
#[derive(Debug)]
pub struct MaskCatalogue {
    number: u64,
    /// By number: masks by column number less one. None: hidden.
    origins: Map<u32, Option<Box<[Option<Mask>]>>>,
    names: Map<Box<str>, Vec<(Box<str>, Exposure)>>,
    masked: Set<Box<str>>,
    row_functions: Set<Box<str>>,
}

impl MaskCatalogue {
    /// Applies masks to what a database has. `place` tells databases apart.
    #[must_use]
    pub fn new(place: &str, masks: &Masks, database: &Database) -> Self {
        let mut columns = masks_of_columns(masks, database);
        follow_rows(database, &mut columns);
        let hidden = hidden(masks, database, &columns);
        let mut catalogue = Self {
            number: number(place, masks, database),
            origins: Map::default(),
            names: Map::default(),
            masked: Set::default(),
            row_functions: database.row_functions.iter().cloned().collect(),
        };
        for relation in &database.relations {
            let masks = columns.remove(&relation.oid).unwrap_or_default();
            catalogue.add(relation, &masks, hidden.contains(&relation.oid));
        }
        catalogue
    }

    fn add(&mut self, relation: &Relation, masks: &Map<i16, Mask>, hidden: bool) {
        let exposure = if hidden {
            Exposure::Hidden
        } else if masks.is_empty() {
            Exposure::Plain
        } else {
            let columns = relation.columns.iter();
            Exposure::Masked(
                columns
                    .map(|(number, name)| (name.clone(), masks.get(number).copied()))
                    .collect(),
            )
        };
        let greatest = relation.columns.iter().map(|(number, _)| *number).max();
        let by_number = (1..=greatest.unwrap_or(0)).map(|number| masks.get(&number).copied());
        let origin = (!hidden).then(|| by_number.collect());
        self.origins.insert(relation.oid, origin);
        for (number, name) in &relation.columns {
            if masks.contains_key(number) {
                self.masked.insert(name.clone());
            }
        }
        let place = (relation.schema.clone(), exposure);
        self.names
            .entry(relation.name.clone())
            .or_default()
            .push(place);
    }

    /// A number that is another for another database, other masks, or a catalogue that says
    /// anything else.
    #[must_use]
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// Where a result column comes from, by the numbers of the relation and the column.
    #[must_use]
    pub fn origin(&self, relation: u32, column: i16) -> Origin {
        let Some(origin) = self.origins.get(&relation) else {
            return Origin::Unknown;
        };
        let Some(masks) = origin else {
            return Origin::Hidden;
        };
        match usize::try_from(column) {
            Ok(0) if masks.iter().any(Option::is_some) => Origin::Hidden,
            // A whole row, and columns of the system, which have negative numbers.
            Ok(0) | Err(_) => Origin::Plain,
            Ok(column) => match masks.get(column.saturating_sub(1)) {
                Some(Some(mask)) => Origin::Masked(*mask),
                Some(None) => Origin::Plain,
                None => Origin::Unknown,
            },
        }
    }

    /// Whether any column of this name is masked.
    #[must_use]
    pub fn masks_a(&self, column: &str) -> bool {
        self.masked.contains(column)
    }

    /// What may be behind a name. Without a schema it may be that of any: which one `search_path`
    /// finds is the server's business. None: no relation is called so.
    pub(crate) fn named(&self, schema: Option<&str>, name: &str) -> Option<Exposure> {
        let places = self.names.get(name)?;
        let mut found = places
            .iter()
            .filter(|(place, _)| schema.is_none_or(|schema| schema == &**place))
            .map(|(_, exposure)| exposure);
        let mut all = found.next()?.clone();
        for more in found {
            all = match (all, more) {
                (Exposure::Hidden, _) | (_, Exposure::Hidden) => Exposure::Hidden,
                (Exposure::Plain, other) => other.clone(),
                (masked @ Exposure::Masked(_), Exposure::Plain) => masked,
                (Exposure::Masked(one), Exposure::Masked(other)) => {
                    Exposure::Masked(one.iter().chain(other.iter()).cloned().collect())
                }
            };
        }
        Some(all)
    }

    /// Whether `row.name` may call a function.
    pub(crate) fn is_row_function(&self, name: &str) -> bool {
        self.row_functions.contains(name)
    }
}

/// The masks of each relation's columns by the patterns alone.
fn masks_of_columns(masks: &Masks, database: &Database) -> Map<u32, Map<i16, Mask>> {
    let mut all = Map::default();
    for relation in &database.relations {
        let mut of_relation = Map::default();
        for (number, name) in &relation.columns {
            if let Some(mask) = masks.of(&relation.schema, &relation.name, name) {
                of_relation.insert(*number, mask);
            }
        }
        if !of_relation.is_empty() {
            all.insert(relation.oid, of_relation);
        }
    }
    all
}

/// Gives children the masks of their parents and parents those of their children, by name, until
/// nothing changes: masks only ever become stricter, so that it ends.
fn follow_rows(database: &Database, masks: &mut Map<u32, Map<i16, Mask>>) {
    if database.parents.is_empty() || masks.is_empty() {
        return;
    }
    let relations: Map<u32, &Relation> = database
        .relations
        .iter()
        .map(|relation| (relation.oid, relation))
        .collect();
    loop {
        let mut changed = false;
        for &(child, parent) in &database.parents {
            let (Some(child), Some(parent)) = (relations.get(&child), relations.get(&parent))
            else {
                continue;
            };
            changed |= share(child, parent, masks);
            changed |= share(parent, child, masks);
        }
        if !changed {
            return;
        }
    }
}

/// Gives the masks of one relation's columns to another's of the same name.
fn share(from: &Relation, to: &Relation, masks: &mut Map<u32, Map<i16, Mask>>) -> bool {
    let Some(given) = masks.get(&from.oid) else {
        return false;
    };
    let named: Map<&str, Mask> = from
        .columns
        .iter()
        .filter_map(|(number, name)| given.get(number).map(|mask| (&**name, *mask)))
        .collect();
    let mut changed = false;
    let taken = masks.entry(to.oid).or_default();
    for (number, name) in &to.columns {
        if let Some(&mask) = named.get(&**name) {
            let before = taken.get(number).copied();
            let after = before.map_or(mask, |before| before.stricter(mask));
            changed |= before != Some(after);
            taken.insert(*number, after);
        }
    }
    changed
}

/// The relations that are hidden as a whole.
fn hidden(masks: &Masks, database: &Database, columns: &Map<u32, Map<i16, Mask>>) -> Set<u32> {
    let mut hidden: Set<u32> = Set::default();
    let mut vouched: Set<u32> = Set::default();
    for relation in &database.relations {
        if SAMPLES.contains(&&*relation.name) || &*relation.schema == "pg_toast" {
            hidden.insert(relation.oid);
        }
        if masks.are_about(&relation.schema, &relation.name) {
            vouched.insert(relation.oid);
        }
    }
    let opaque = database.opaque.iter().copied();
    hidden.extend(opaque.filter(|oid| !vouched.contains(oid)));
    let whole_rows: Set<u32> = database.whole_rows.iter().copied().collect();
    loop {
        let mut changed = false;
        for used in &database.views {
            let shows = hidden.contains(&used.reads)
                || columns.get(&used.reads).is_some_and(|masks| {
                    !masks.is_empty()
                        && (masks.contains_key(&used.column) || whole_rows.contains(&used.view))
                });
            if shows && !vouched.contains(&used.view) {
                changed |= hidden.insert(used.view);
            }
        }
        if !changed {
            return hidden;
        }
    }
}

fn number(place: &str, masks: &Masks, database: &Database) -> u64 {
    let mut hasher = DefaultHasher::new();
    (place, masks, database).hash(&mut hasher);
    hasher.finish().max(1)
}
