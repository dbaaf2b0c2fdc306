//! What stands in FROM, and what its names are good for.

use std::rc::Rc;

use super::outputs::{Carrier, Outputs};
use super::{Frame, Mode, Walk};
use crate::rules::catalogue as rule;
use crate::tree::{At, Expr, JoinKind, Name, Source};

impl Walk<'_> {
    /// Puts a source into the innermost frame.
    pub(super) fn source(&mut self, source: &Source) {
        self.step(1);
        if self.is_exhausted() {
            return;
        }
        match source {
            Source::Table {
                at,
                name,
                alias,
                columns,
            } => {
                let carries = self.table(name, alias.as_deref(), *at);
                if carries && !columns.is_empty() {
                    self.used("of a table under new names", *at);
                }
            }
            Source::Query {
                query,
                alias,
                columns,
                ..
            } => {
                let outputs = self.query(query, Mode::Pass);
                if outputs.carry() && !columns.is_empty() {
                    let at = first_place(&query.body);
                    self.used("of a sub-query under new names", at);
                }
                let carrier = Carrier::Derived(outputs);
                self.push_sources(alias.as_deref().unwrap_or(""), vec![carrier]);
            }
            Source::Function { calls, alias, .. } => {
                self.expressions(calls);
                self.push_sources(alias.as_deref().unwrap_or(""), vec![Carrier::Clean]);
            }
            Source::Join {
                left,
                right,
                kind,
                on,
                using,
                alias,
            } => self.join(left, right, *kind, on.as_ref(), using, alias.as_deref()),
        }
    }

    fn join(
        &mut self,
        left: &Source,
        right: &Source,
        kind: JoinKind,
        on: Option<&Expr>,
        using: &[Box<str>],
        alias: Option<&str>,
    ) {
        let before = self.top_sources().len();
        self.source(left);
        self.source(right);
        let sides: Vec<Carrier> = self.top_sources().split_off(before);
        let at = on.map_or(0, |on| on.at);
        for column in using {
            self.name(std::slice::from_ref(column), at);
        }
        if kind == JoinKind::Natural && sides.iter().any(Carrier::carries) {
            self.used("that a NATURAL JOIN may compare", at);
        }
        self.expressions(on);
        if let Some(alias) = alias
            && sides.iter().any(Carrier::carries)
        {
            let mut outputs = Outputs::default();
            let spread: usize = sides.iter().map(|side| side.spread(&mut outputs)).sum();
            self.step(spread);
            self.push_sources(alias, vec![Carrier::Derived(Rc::new(outputs))]);
        }
    }

    /// Puts whatever a relation's name may mean into the innermost frame; whether a masked column
    /// is among it.
    pub(super) fn table(&mut self, name: &Name, alias: Option<&str>, at: At) -> bool {
        let (schema, table) = match name.0.as_slice() {
            [] => return false,
            [table] => (None, table),
            [.., schema, table] => (Some(&**schema).filter(|schema| *schema != "pg_temp"), table),
        };
        let mut carriers = Vec::new();
        let mut known = false;
        if let Some(outputs) = self.tables.get(table).filter(|_| schema.is_none()) {
            carriers.push(Carrier::Derived(Rc::clone(outputs)));
            known = true;
        }
        if let Some(exposure) = self.catalogue.named(schema, table) {
            known = true;
            match Carrier::of(exposure) {
                Some(carrier) => carriers.push(carrier),
                None => {
                    self.used.touches = true;
                    self.find(rule::MASK_HIDDEN, table, at);
                    carriers.push(Carrier::Clean);
                }
            }
        }
        self.used.strangers |= !known;
        let carries = carriers.iter().any(Carrier::carries);
        self.used.touches |= carries;
        if carriers.is_empty() {
            carriers.push(Carrier::Clean);
        }
        self.push_sources(alias.unwrap_or(table), carriers);
        carries
    }

    pub(super) fn push_sources(&mut self, name: &str, carriers: Vec<Carrier>) {
        if let Some(frame) = self.frames.last_mut() {
            let named = carriers
                .into_iter()
                .map(|carrier| (Box::from(name), carrier));
            frame.sources.extend(named);
        }
    }

    /// What is in the innermost frame.
    pub(super) fn top_sources(&self) -> Vec<Carrier> {
        let sources = self.frames.last().map(|frame| frame.sources.iter());
        sources
            .into_iter()
            .flatten()
            .map(|(_, carrier)| carrier.clone())
            .collect()
    }

    pub(super) fn top_carries(&self) -> bool {
        let sources = |frame: &Frame| frame.sources.iter().any(|(_, source)| source.carries());
        self.frames.last().is_some_and(sources)
    }

    /// The sources that `*` or `name.*` spreads.
    pub(super) fn starred(&self, name: &[Box<str>]) -> Vec<Carrier> {
        match name.last() {
            None => self.top_sources(),
            Some(name) => self
                .in_sight()
                .filter(|(source, _)| **source == **name)
                .map(|(_, carrier)| carrier.clone())
                .collect(),
        }
    }

    /// All sources around, the innermost first.
    pub(super) fn in_sight(&self) -> impl Iterator<Item = &(Box<str>, Carrier)> {
        self.frames.iter().rev().flat_map(|frame| &frame.sources)
    }
}

/// Some place in a query.
fn first_place(set: &crate::tree::Set) -> At {
    match set {
        crate::tree::Set::Select(select) => select.items.first().map_or(0, |item| item.value.at),
        crate::tree::Set::Combined { at, .. } => *at,
        crate::tree::Set::Values(_) | crate::tree::Set::Query(_) => 0,
    }
}
