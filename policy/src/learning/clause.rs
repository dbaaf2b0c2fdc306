//! Clauses: sources, conditions, orders, and the statements that change rows.

use super::canon::{Canon, Signs, name_list};
use super::names::{dotted, quoted};
use super::observation::Grade;
use crate::tree::{
    Assignment, Delete, Expr, Insert, Into, Item, JoinKind, Literal, Node, Query, Set, Source,
    Update, Utility,
};

impl Canon<'_> {
    pub(super) fn items(&mut self, items: &[Item]) -> String {
        let values: Vec<&Expr> = items.iter().map(|item| &item.value).collect();
        self.list(&values)
    }

    pub(super) fn from(&mut self, sources: &[Source]) -> String {
        let mut text = String::new();
        for (number, source) in sources.iter().enumerate() {
            self.put(&mut text, if number == 0 { " from " } else { ", " });
            let source = self.source(source);
            self.put(&mut text, &source);
        }
        text
    }

    pub(super) fn source(&mut self, source: &Source) -> String {
        match source {
            Source::Table { name, .. } => self.names.table(name).into(),
            Source::Query { query, lateral, .. } => {
                let query = self.inside_query(query);
                format!("{}({query})", if *lateral { "lateral " } else { "" })
            }
            Source::Function { calls, .. } => {
                let calls: Vec<&Expr> = calls.iter().collect();
                self.list(&calls)
            }
            Source::Join {
                left,
                right,
                kind,
                on,
                using,
                ..
            } => {
                let word = match kind {
                    JoinKind::Inner => "join",
                    JoinKind::Left => "left join",
                    JoinKind::Right => "right join",
                    JoinKind::Full => "full join",
                    JoinKind::Cross => "cross join",
                    JoinKind::Natural => "natural join",
                };
                let mut text = self.source(left);
                let right = self.source(right);
                self.put(&mut text, &format!(" {word} {right}"));
                if !using.is_empty() {
                    self.put(&mut text, &format!(" using ({})", name_list(using)));
                }
                if let Some(on) = on {
                    self.conditions("on", on);
                }
                text
            }
        }
    }

    /// Each condition that AND connects is an atom.
    pub(super) fn conditions(&mut self, place: &str, condition: &Expr) {
        let mut waiting = vec![condition];
        while let Some(condition) = waiting.pop() {
            match &condition.node {
                Node::And(parts) => waiting.extend(parts),
                Node::Column(_)
                | Node::Star(_)
                | Node::Literal(_)
                | Node::Param
                | Node::Variable(_)
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
                    let (text, signs) = self.alone(condition);
                    let grade = if signs.column && !signs.growth {
                        Grade::Plain
                    } else {
                        Grade::Growth
                    };
                    self.atom(place, text, grade);
                }
            }
        }
    }

    /// An expression of its own, with the kinds of its literals, and what was met in it.
    pub(super) fn alone(&mut self, expression: &Expr) -> (String, Signs) {
        let signs = std::mem::take(&mut self.signs);
        let kinds = std::mem::replace(&mut self.kinds, true);
        let mut text = String::new();
        self.expression(expression, &mut text);
        self.kinds = kinds;
        (text, std::mem::replace(&mut self.signs, signs))
    }

    /// Each of several expressions, an order for example, as an atom.
    pub(super) fn each(&mut self, place: &str, expressions: &[Expr]) {
        for expression in expressions {
            let (text, signs) = self.alone(expression);
            let grade = if signs.column && !signs.growth {
                Grade::Soft
            } else {
                Grade::Growth
            };
            self.atom(place, text, grade);
        }
    }

    /// What follows a set: order, limit, locks, INTO.
    pub(super) fn tail(&mut self, query: &Query, items: Option<&[Item]>) {
        for order in &query.order {
            match items.and_then(|items| output(order, items)) {
                Some(number) => self.atom("order", format!("item {number}"), Grade::Soft),
                None => self.each("order", std::slice::from_ref(order)),
            }
        }
        for limit in &query.limit {
            self.limit(limit);
        }
        if query.locks {
            self.atom("locks", "rows".to_owned(), Grade::Growth);
        }
        match &query.into {
            None => {}
            Some(Into::Table(name)) => {
                self.atom("into", dotted(&name.0).into(), Grade::Growth);
            }
            Some(Into::File) => self.atom("into", "file".to_owned(), Grade::Growth),
            Some(Into::Variables(names)) => {
                self.atom("into", name_list(names), Grade::Growth);
            }
        }
    }

    /// How many rows is no matter, but what is computed there is.
    fn limit(&mut self, limit: &Expr) {
        if is_value(limit) {
            self.atom("limit", "rows".to_owned(), Grade::Soft);
        } else {
            let (text, _) = self.alone(limit);
            self.atom("limit", text, Grade::Growth);
        }
    }

    pub(super) fn insert(&mut self, insert: &Insert, trunk: &mut String) -> String {
        let ctes = self.names.ctes();
        let mut text = self.with(&insert.with);
        let target = self.target(&insert.target);
        self.names.open(&[std::slice::from_ref(&insert.target)]);
        *trunk = format!("insert into {target}");
        self.put(&mut text, trunk);
        match &insert.source {
            None => self.put(&mut text, " default values"),
            Some(query) => match &query.body {
                Set::Values(rows) if query.with.is_empty() => {
                    self.put(&mut text, " values");
                    self.rows(rows, &insert.columns);
                }
                Set::Values(_) | Set::Select(_) | Set::Query(_) | Set::Combined { .. } => {
                    let query = self.inside_query(query);
                    let columns = name_list(&insert.columns);
                    self.put(&mut text, &format!(" ({columns}) {query}"));
                }
            },
        }
        self.assignments("on conflict set", &insert.assignments);
        if let Some(filter) = &insert.filter {
            self.conditions("on conflict where", filter);
        }
        self.each("on conflict", &insert.others);
        self.returning(&insert.returning);
        self.names.close();
        self.names.forget_ctes(ctes);
        text
    }

    /// The values of each column. Rows that look alike are looked at once.
    fn rows(&mut self, rows: &[Vec<Expr>], columns: &[Box<str>]) {
        let mut seen = hashbrown::HashSet::new();
        for row in rows {
            if !seen.insert(self.row(row)) {
                continue;
            }
            for (number, value) in (1_usize..).zip(row) {
                let column = columns.get(number.saturating_sub(1));
                let column = column.map_or_else(|| format!("#{number}"), |name| quoted(name));
                self.value("value", &column, value);
            }
        }
    }

    pub(super) fn row(&mut self, row: &[Expr]) -> String {
        let kinds = std::mem::replace(&mut self.kinds, true);
        let mut text = String::new();
        for value in row {
            let start = text.len();
            self.expression(value, &mut text);
            if text.len() == start || !text.ends_with(',') {
                text.push(',');
            }
        }
        self.kinds = kinds;
        text
    }

    /// A value that a column gets. NULL and DEFAULT are in every column's reach.
    fn value(&mut self, place: &str, column: &str, value: &Expr) {
        if let Node::Literal(Literal::Null | Literal::Default) = &value.node {
            return;
        }
        let (text, signs) = self.alone(value);
        let plain = is_value(value) || signs.column && !signs.growth;
        let grade = if plain { Grade::Plain } else { Grade::Growth };
        self.atom(place, format!("{column} = {text}"), grade);
    }

    fn assignments(&mut self, place: &str, assignments: &[Assignment]) {
        for assignment in assignments {
            let columns: Vec<&str> = assignment
                .columns
                .iter()
                .filter_map(|name| name.0.last())
                .map(|name| &**name)
                .collect();
            let columns: Vec<String> = columns.into_iter().map(quoted).collect();
            self.value(place, &columns.join(", "), &assignment.value);
        }
    }

    fn returning(&mut self, items: &[Item]) {
        for item in items {
            self.each("returning", std::slice::from_ref(&item.value));
        }
    }

    pub(super) fn update(&mut self, update: &Update, trunk: &mut String) -> String {
        let ctes = self.names.ctes();
        let mut text = self.with(&update.with);
        self.names.open(&[&update.targets, &update.from]);
        let targets: Vec<String> = update.targets.iter().map(|one| self.target(one)).collect();
        *trunk = format!("update {}", targets.join(", "));
        self.put(&mut text, trunk);
        let from = self.from(&update.from);
        self.put(&mut text, &from);
        self.assignments("set", &update.assignments);
        match &update.filter {
            Some(filter) => self.conditions("where", filter),
            None => self.atom("where", "nothing".to_owned(), Grade::Growth),
        }
        self.changed(&update.order, &update.limit, &update.returning);
        self.names.close();
        self.names.forget_ctes(ctes);
        text
    }

    pub(super) fn delete(&mut self, delete: &Delete, trunk: &mut String) -> String {
        let ctes = self.names.ctes();
        let mut text = self.with(&delete.with);
        self.names.open(&[&delete.targets, &delete.from]);
        let targets: Vec<String> = delete.targets.iter().map(|one| self.target(one)).collect();
        *trunk = format!("delete {}", targets.join(", "));
        self.put(&mut text, trunk);
        let from = self.from(&delete.from);
        self.put(&mut text, &from);
        match &delete.filter {
            Some(filter) => self.conditions("where", filter),
            None => self.atom("where", "nothing".to_owned(), Grade::Growth),
        }
        self.changed(&delete.order, &delete.limit, &delete.returning);
        self.names.close();
        self.names.forget_ctes(ctes);
        text
    }

    fn changed(&mut self, order: &[Expr], limit: &[Expr], returning: &[Item]) {
        self.each("order", order);
        for limit in limit {
            self.limit(limit);
        }
        self.returning(returning);
    }

    /// What is no query: its words as written, with literals replaced. What it holds inside is
    /// taken apart like any other.
    pub(super) fn utility(&mut self, utility: &Utility, trunk: &mut String) -> String {
        let inner = match utility.statements.as_slice() {
            [only] if !utility.name.starts_with("COPY") => Some(only),
            _ => None,
        };
        let mut text = match inner {
            Some(_) => self.written.before_inner(),
            None => self.written.all(),
        };
        if text.is_empty() {
            text = utility.name.to_ascii_lowercase();
        }
        trunk.clone_from(&text);
        match inner {
            Some(inner) => {
                let mut ignored = String::new();
                let inner = self.statement(inner, &mut ignored);
                self.put(trunk, &ignored);
                self.put(&mut text, " ");
                self.put(&mut text, &inner);
            }
            None => {
                for statement in &utility.statements {
                    self.inside_statement(statement);
                }
            }
        }
        text
    }
}

/// A literal, also with a sign or cast to a type, or a parameter.
fn is_value(expression: &Expr) -> bool {
    let mut expression = expression;
    loop {
        match &expression.node {
            Node::Literal(_) | Node::Param => return true,
            Node::Cast { value, .. } => expression = value,
            Node::Unary { operator, operand } if matches!(&**operator, "-" | "+") => {
                expression = operand;
            }
            Node::Column(_)
            | Node::Star(_)
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
            | Node::Call(_)
            | Node::Row(_)
            | Node::Array(_)
            | Node::Other(_) => return false,
        }
    }
}

/// The output that an order names, from 1.
fn output(order: &Expr, items: &[Item]) -> Option<usize> {
    let Node::Column(name) = &order.node else {
        return None;
    };
    let [only] = name.0.as_slice() else {
        return None;
    };
    let mut numbered = (1_usize..).zip(items);
    let found = numbered.find(|(_, item)| item.alias.as_ref() == Some(only));
    found.map(|(number, _)| number)
}
