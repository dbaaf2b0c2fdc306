//! Queries: what they give, and their clauses.

use std::rc::Rc;

use super::outputs::{Carrier, Found, Outputs};
use super::{Frame, Mode, Walk};
use crate::rules::catalogue as rule;
use crate::tree::{Expr, Item, Literal, Node, Query, Select, Set};

impl Walk<'_> {
    pub(super) fn query(&mut self, query: &Query, mode: Mode) -> Rc<Outputs> {
        self.step(1);
        if self.is_exhausted() {
            return Rc::default();
        }
        self.ctes(&query.with);
        let mode = match query.into {
            Some(_) => Mode::Use,
            None => mode,
        };
        self.frames.push(Frame::default());
        let outputs = self.set(&query.body, mode);
        if outputs.carry() {
            // Clauses behind may use the names of outputs.
            self.push_sources("", vec![Carrier::Derived(Rc::clone(&outputs))]);
            let items = match &query.body {
                Set::Select(select) => Some(&*select.items),
                Set::Values(_) | Set::Query(_) | Set::Combined { .. } => None,
            };
            for key in &query.order {
                self.ordinals(key, items);
            }
        }
        self.expressions(query.order.iter().chain(&query.limit));
        self.frames.pop();
        outputs
    }

    /// The body of a query; its sources go into the query's frame, so that the clauses of the whole
    /// see them.
    fn set(&mut self, set: &Set, mode: Mode) -> Rc<Outputs> {
        match set {
            Set::Select(select) => self.select(select, mode),
            Set::Values(rows) => {
                for row in rows {
                    self.expressions(row);
                }
                Rc::default()
            }
            Set::Query(query) => self.query(query, mode),
            Set::Combined {
                at, left, right, ..
            } => {
                let mut outputs = Outputs::default();
                for arm in [left, right] {
                    let given = self.set(arm, Mode::Pass);
                    Carrier::Derived(given).spread(&mut outputs);
                }
                // What is put together has no origin any more, and says which values are in both.
                if let Some(name) = outputs.masked_names().min() {
                    let name = name.to_owned();
                    self.find(rule::MASK_USE, &format!("{name} in a set operation"), *at);
                }
                Rc::new(outputs)
            }
        }
    }

    fn select(&mut self, select: &Select, mode: Mode) -> Rc<Outputs> {
        for source in &select.from {
            self.source(source);
        }
        let mut outputs = Outputs::default();
        for item in &select.items {
            self.item(item, mode, &mut outputs);
        }
        let outputs = Rc::new(outputs);
        if outputs.carry() {
            if select.distinct && mode != Mode::Ignore {
                let at = select.items.first().map_or(0, |item| item.value.at);
                self.used("of a SELECT DISTINCT", at);
            }
            for key in select.group.iter().chain(&select.others) {
                self.ordinals(key, Some(&select.items));
            }
            self.push_sources("", vec![Carrier::Derived(Rc::clone(&outputs))]);
        }
        self.expressions(select.filter.iter().chain(&select.group));
        self.expressions(select.having.iter().chain(&select.others));
        outputs
    }

    /// One output.
    pub(super) fn item(&mut self, item: &Item, mode: Mode, outputs: &mut Outputs) {
        match &item.value.node {
            Node::Star(name) => {
                self.step(1);
                let before = outputs.carry();
                let mut spread = 0_usize;
                for carrier in self.starred(&name.0) {
                    spread = spread.saturating_add(carrier.spread(outputs));
                }
                self.step(spread);
                if mode == Mode::Use && outputs.carry() && !before {
                    self.used("among the columns of *", item.value.at);
                }
            }
            Node::Column(name) => {
                let found = match mode {
                    Mode::Pass | Mode::Ignore => self.look_up(&name.0, item.value.at),
                    Mode::Use => self.name(&name.0, item.value.at),
                };
                let own = name.0.last().map_or("", |name| name);
                let shown = item.alias.as_deref().unwrap_or(own);
                outputs.add(shown, found == Found::Masked);
            }
            Node::Literal(_)
            | Node::Param
            | Node::Variable(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Not(_)
            | Node::Unary { .. }
            | Node::Binary { .. }
            | Node::In { .. }
            | Node::InQuery { .. }
            | Node::Exists(_)
            | Node::Subquery(_)
            | Node::Case { .. }
            | Node::Cast { .. }
            | Node::Call(_)
            | Node::Row(_)
            | Node::Array(_)
            | Node::Other(_) => {
                self.expression(&item.value);
                if let Some(shown) = shown(item) {
                    outputs.add(shown, false);
                }
            }
        }
    }

    /// A number among the keys of ORDER BY, GROUP BY or DISTINCT ON is the number of an output.
    fn ordinals(&mut self, key: &Expr, items: Option<&[Item]>) {
        match &key.node {
            Node::Literal(Literal::Number(number)) => {
                self.numbers = true;
                let item = number.parse().ok().and_then(|number: usize| {
                    let items = items?;
                    let before = items.get(..number)?;
                    // Behind a star nobody knows the numbers.
                    let known = before
                        .iter()
                        .all(|item| !matches!(item.value.node, Node::Star(_)));
                    known.then(|| before.last()).flatten()
                });
                match item.map(|item| &item.value.node) {
                    Some(Node::Column(name)) => {
                        self.name(&name.0, key.at);
                    }
                    Some(_) => {}
                    None => self.used("behind a number", key.at),
                }
            }
            Node::Other(parts) | Node::Row(parts) => {
                for part in parts {
                    self.ordinals(part, items);
                }
            }
            Node::Column(_)
            | Node::Star(_)
            | Node::Literal(_)
            | Node::Param
            | Node::Variable(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Not(_)
            | Node::Unary { .. }
            | Node::Binary { .. }
            | Node::In { .. }
            | Node::InQuery { .. }
            | Node::Exists(_)
            | Node::Subquery(_)
            | Node::Case { .. }
            | Node::Cast { .. }
            | Node::Call(_)
            | Node::Array(_) => {}
        }
    }
}

/// What a computed output is called, where the text says it.
fn shown(item: &Item) -> Option<&str> {
    match (&item.alias, &item.value.node) {
        (Some(alias), _) => Some(alias),
        (None, Node::Call(call)) => call.name.0.last().map(|name| &**name),
        (None, _) => None,
    }
}
