//! From a tree to canonical texts.
//!
//! Each query of a statement is a *block*: what it selects and from where. Conditions, orders and
//! values are atoms of their block. Texts of blocks inside stand in those around them by number.

use super::names::{Names, quoted};
use super::observation::{Atom, Grade, Observation, Observed, StatementId};
use super::utility;
use crate::request::SessionFacts;
use crate::tree::{Body, Cte, Query, Select, Set, SetOperation, Source, Statement};

/// Longest canonical text of a family or an atom; what is longer ends in its number.
const LONGEST: usize = 4096;

/// Longest text put together before it is shortened, and most text kept of a statement. What is
/// larger is known as it was written, literals aside.
const MOST_TEXT: usize = 64 * 1024;
const MOST_KEPT: usize = 512 * 1024;

/// What was met while an atom was written.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Signs {
    pub(super) column: bool,
    pub(super) growth: bool,
}

/// Comments that change what a statement does, as the lexer saw them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Comments {
    /// The text ends in a line comment.
    pub(crate) trailing: bool,
    /// That comment holds what an injected comment sign cuts off.
    pub(crate) remains: bool,
    /// A comment stands in the place of a blank.
    pub(crate) glued: bool,
}

/// What is seen of the statements of a text.
pub(crate) fn observe(
    sql: &str,
    facts: SessionFacts,
    statements: &[Statement],
    comments: Comments,
) -> Observation {
    let ends = statements.iter().skip(1).map(|next| Some(next.at));
    let ends = ends.chain(std::iter::once(None));
    let last = statements.len().saturating_sub(1);
    let observed = statements.iter().zip(ends).enumerate();
    let observed = observed.map(|(number, (statement, end))| {
        let written = utility::Written::new(sql, facts, statement.at, end);
        let mut canon = Canon::new(written);
        if number == last {
            canon.comments(comments);
        }
        canon.finish(statement)
    });
    Observation::new(observed.collect())
}

/// One statement on its way to canonical texts.
pub(super) struct Canon<'a> {
    pub(super) names: Names,
    pub(super) written: utility::Written<'a>,
    atoms: Vec<Atom>,
    /// The atoms of the blocks that are being written, the innermost last.
    blocks: Vec<Vec<Atom>>,
    pub(super) signs: Signs,
    /// Whether literals are written with their kind.
    pub(super) kinds: bool,
    kept: usize,
    /// More than is kept was to be written.
    overflow: bool,
}

impl<'a> Canon<'a> {
    fn new(written: utility::Written<'a>) -> Self {
        Self {
            names: Names::default(),
            written,
            atoms: Vec::new(),
            blocks: Vec::new(),
            signs: Signs::default(),
            kinds: false,
            kept: 0,
            overflow: false,
        }
    }

    fn comments(&mut self, comments: Comments) {
        let all = [
            (comments.trailing, "comment at the end"),
            (comments.remains, "comment that cuts off the end"),
            (comments.glued, "comment in place of a blank"),
        ];
        for (_, text) in all.iter().filter(|(seen, _)| *seen) {
            self.atoms.push(Atom {
                text: Box::from(*text),
                grade: Grade::Growth,
            });
        }
    }

    fn finish(mut self, statement: &Statement) -> Observed {
        self.blocks.push(Vec::new());
        let mut trunk = String::new();
        let family = self.statement(statement, &mut trunk);
        let own = self.blocks.pop().unwrap_or_default();
        if self.overflow {
            let text = self.written.all();
            let family = format!("too long to be told: {}", StatementId::of([&*text]));
            return Observed::new(family.as_str().into(), &family, self.atoms);
        }
        self.atoms.extend(own);
        Observed::new(shortened(family), &trunk, self.atoms)
    }

    /// The family of a statement. `trunk` receives what an injection would leave of it.
    pub(super) fn statement(&mut self, statement: &Statement, trunk: &mut String) -> String {
        match &statement.body {
            Body::Query(query) => self.query(query, trunk),
            Body::Insert(insert) => self.insert(insert, trunk),
            Body::Update(update) => self.update(update, trunk),
            Body::Delete(delete) => self.delete(delete, trunk),
            Body::Utility(utility) => self.utility(utility, trunk),
        }
    }

    fn query(&mut self, query: &Query, trunk: &mut String) -> String {
        let ctes = self.names.ctes();
        let mut family = self.with(&query.with);
        let body = self.set(&query.body, query, trunk);
        self.put(&mut family, &body);
        self.names.forget_ctes(ctes);
        family
    }

    pub(super) fn with(&mut self, ctes: &[Cte]) -> String {
        let mut text = String::new();
        for cte in ctes {
            // A recursive part knows its own name; the others gain nothing by it.
            let recursive = cte.recursive.then(|| self.names.add_cte(&cte.name));
            let body = self.inside_statement(&cte.body);
            let name = recursive.unwrap_or_else(|| self.names.add_cte(&cte.name));
            let word = if cte.recursive {
                "with recursive"
            } else {
                "with"
            };
            self.put(&mut text, &format!("{word} {name} as ({body}) "));
        }
        text
    }

    /// `around` is the query whose order and limit belong to the set.
    fn set(&mut self, set: &Set, around: &Query, trunk: &mut String) -> String {
        match set {
            Set::Select(select) => self.select(select, Some(around), trunk),
            Set::Values(rows) => {
                let mut seen = hashbrown::HashSet::new();
                for row in rows {
                    let text = self.row(row);
                    if seen.insert(text.clone()) {
                        self.atom("row", text, Grade::Plain);
                    }
                }
                self.tail(around, None);
                "values".clone_into(trunk);
                "values".to_owned()
            }
            Set::Query(query) => {
                self.tail(around, None);
                let inner = self.query(query, trunk);
                format!("({inner})")
            }
            Set::Combined {
                operation,
                all,
                left,
                right,
                ..
            } => {
                let word = match operation {
                    SetOperation::Union => "union",
                    SetOperation::Intersect => "intersect",
                    SetOperation::Except => "except",
                };
                let all = if *all { " all" } else { "" };
                let mut text = self.set(left, around, trunk);
                let arm = self.inside(|canon, trunk| canon.set(right, &EMPTY, trunk));
                self.atom(word, arm.clone(), Grade::Growth);
                self.put(&mut text, &format!(" {word}{all} {arm}"));
                text
            }
        }
    }

    fn select(&mut self, select: &Select, around: Option<&Query>, trunk: &mut String) -> String {
        self.names.open(&[&select.from]);
        let mut text = String::from(if select.distinct {
            "select distinct "
        } else {
            "select "
        });
        let items = self.items(&select.items);
        self.put(&mut text, &items);
        let first = select.from.first().map(first_source);
        trunk.clone_from(&text);
        if let Some(Source::Table { name, .. }) = first {
            let table = self.names.table(name);
            self.put(trunk, &format!(" from {table}"));
        }
        let from = self.from(&select.from);
        self.put(&mut text, &from);
        match &select.filter {
            Some(filter) => self.conditions("where", filter),
            None if select.from.is_empty() => {}
            None => self.atom("where", "nothing".to_owned(), Grade::Soft),
        }
        self.each("group", &select.group);
        if let Some(having) = &select.having {
            self.conditions("having", having);
        }
        self.each("window", &select.others);
        if let Some(around) = around {
            self.tail(around, Some(&select.items));
        }
        self.names.close();
        text
    }

    /// A block inside another: its text by number, its atoms under that number.
    pub(super) fn inside(
        &mut self,
        write: impl FnOnce(&mut Self, &mut String) -> String,
    ) -> String {
        let signs = std::mem::take(&mut self.signs);
        let kinds = std::mem::replace(&mut self.kinds, false);
        self.blocks.push(Vec::new());
        let text = write(self, &mut String::new());
        let atoms = self.blocks.pop().unwrap_or_default();
        self.signs = signs;
        self.kinds = kinds;
        let mut number = StatementId::of([text.as_str()]).to_string();
        number.truncate(16);
        // Sorts behind every place, so that what people are shown first is the place.
        let label = format!("~{number}");
        self.keep_atom(Atom {
            text: shortened(format!("{label} is {text}")),
            grade: Grade::Growth,
        });
        for atom in atoms {
            // Atoms of blocks further inside bear their number already.
            let text = if atom.text.starts_with('~') && atom.text.get(17..18) == Some(" ") {
                atom.text
            } else {
                shortened(format!("{label} {}", atom.text))
            };
            self.keep_atom(Atom {
                text,
                grade: atom.grade,
            });
        }
        label
    }

    pub(super) fn inside_query(&mut self, query: &Query) -> String {
        self.inside(|canon, trunk| canon.query(query, trunk))
    }

    pub(super) fn inside_statement(&mut self, statement: &Statement) -> String {
        self.inside(|canon, trunk| canon.statement(statement, trunk))
    }

    /// Adds an atom of the innermost block.
    pub(super) fn atom(&mut self, place: &str, text: String, grade: Grade) {
        self.keep_atom(Atom {
            text: shortened(format!("{place} {text}")),
            grade,
        });
    }

    fn keep_atom(&mut self, atom: Atom) {
        let Some(block) = self.blocks.last_mut() else {
            return;
        };
        if block.last() == Some(&atom) {
            return;
        }
        self.kept = self
            .kept
            .saturating_add(atom.text.len() + size_of::<Atom>());
        if self.kept > MOST_KEPT {
            self.overflow = true;
        } else {
            block.push(atom);
        }
    }

    /// Appends, as long as there is room.
    pub(super) fn put(&mut self, text: &mut String, more: &str) {
        if text.len().saturating_add(more.len()) > MOST_TEXT {
            self.overflow = true;
        } else {
            text.push_str(more);
        }
    }

    /// Whether a text of this length may still be put together.
    pub(super) fn has_room_for(&mut self, length: usize) -> bool {
        self.overflow |= length > MOST_TEXT;
        !self.overflow
    }

    /// A table's name in a family.
    pub(super) fn target(&mut self, source: &Source) -> String {
        match source {
            Source::Table { name, .. } => self.names.table(name).into(),
            Source::Query { .. } | Source::Function { .. } | Source::Join { .. } => {
                self.source(source)
            }
        }
    }
}

/// What stands around an arm that has no order and limit of its own.
static EMPTY: Query = Query {
    with: Vec::new(),
    body: Set::Values(Vec::new()),
    order: Vec::new(),
    limit: Vec::new(),
    locks: false,
    into: None,
};

fn first_source(source: &Source) -> &Source {
    let mut source = source;
    while let Source::Join { left, .. } = source {
        source = left;
    }
    source
}

/// A text of bounded length: what is cut off stands in its number.
pub(super) fn shortened(text: String) -> Box<str> {
    if text.len() <= LONGEST {
        return text.into_boxed_str();
    }
    let number = StatementId::of([text.as_str()]);
    let cut = text.floor_char_boundary(LONGEST - 34);
    let start = text.get(..cut).unwrap_or_default();
    format!("{start}~{number}").into_boxed_str()
}

/// A name in a list of columns.
pub(super) fn name_list(names: &[Box<str>]) -> String {
    let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    names.join(", ")
}
