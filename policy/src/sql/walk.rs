//! The walk over every node of the tree.
//!
//! Iterative, so that depth costs heap and not stack. Facts are taken from a node by its type
//! alone, wherever it stands: an INSERT is found in a CTE in a sub-select in an EXPLAIN as well as
//! at the top, because there is only one way down.

use pg_query::NodeRef;
use pg_query::protobuf::{FuncCall, ParseResult};

use super::children::{Child, Children, children};
use super::functions::FunctionTable;
use super::statement::statement;
use super::table::Scope;
use super::{Facts, Finding};
use crate::decision::{
    Effects, RuleId, SettingChange, StatementKind, StatementSummary, TableAccess,
};
use crate::request::PostgresFacts;
use crate::rules::catalogue as rule;

/// A node to visit and what is known from above it.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a> {
    pub(super) child: Child<'a>,
    /// Access of tables held in a field of their own.
    pub(super) typed_access: TableAccess,
    /// Access of tables in lists.
    pub(super) listed_access: TableAccess,
    /// Common table expressions in sight.
    pub(super) scope: Option<usize>,
    /// Under EXPLAIN without ANALYZE: planned, never run.
    pub(super) planned_only: bool,
    /// A statement of the text, not one inside another.
    pub(super) top: bool,
}

/// State of the walk.
pub(super) struct Walk<'a> {
    pub(super) facts: Facts,
    pub(super) session: PostgresFacts,
    pub(super) functions: &'a FunctionTable,
    pub(super) scopes: Vec<Scope<'a>>,
    /// Kind and name of the statement being walked.
    pub(super) kind: StatementKind,
    pub(super) name: &'static str,
    /// Number of statements in the text.
    pub(super) count: usize,
    /// Byte offset of the statement being walked.
    pub(super) start: usize,
    /// The one variable name `pg_settings` is filtered to in the select being walked.
    pub(super) settings_row: Option<&'a str>,
    /// Calls that run exactly once, when the statement does.
    pub(super) certain: Vec<&'a FuncCall>,
    /// Where the text names `pg_user_mappings`.
    pub(super) mappings: Option<i32>,
    /// The text may read the options of a user mapping, should it name the view.
    pub(super) mapping_options: bool,
    stack: Vec<Frame<'a>>,
    children: Children<'a>,
}

/// Facts of a parsed text.
pub(super) fn facts(
    tree: &ParseResult,
    session: PostgresFacts,
    functions: &FunctionTable,
) -> Facts {
    let mut walk = Walk {
        facts: Facts::default(),
        session,
        functions,
        scopes: Vec::new(),
        kind: StatementKind::Empty,
        name: "",
        count: tree.stmts.len(),
        start: 0,
        settings_row: None,
        certain: Vec::new(),
        mappings: None,
        mapping_options: false,
        stack: Vec::new(),
        children: Children {
            found: Vec::new(),
            unknown: false,
        },
    };
    for raw in &tree.stmts {
        walk.start = usize::try_from(raw.stmt_location).unwrap_or(0);
        let node = raw.stmt.as_ref().and_then(|node| node.node.as_ref());
        match node {
            Some(node) => walk.statement(node.to_ref()),
            None => walk.facts.unknown = true,
        }
    }
    if let Some(at) = walk.mappings.filter(|_| walk.mapping_options) {
        walk.find(rule::RO_CATALOG, "pg_user_mappings", at);
    }
    walk.facts.unknown |= walk.children.unknown;
    walk.facts
}

impl<'a> Walk<'a> {
    fn statement(&mut self, node: NodeRef<'a>) {
        let Some((kind, name)) = statement(node) else {
            self.facts.unknown = true;
            self.summarize(StatementKind::Unknown, "UNKNOWN");
            return;
        };
        self.kind = kind;
        self.name = super::command::precise_name(node).unwrap_or(name);
        self.scopes.clear();
        self.settings_row = None;
        self.certain.clear();
        self.stack.push(Frame {
            child: Child {
                node,
                typed: false,
                predicate: false,
            },
            typed_access: TableAccess::Read,
            listed_access: TableAccess::Read,
            scope: None,
            planned_only: false,
            top: true,
        });
        while let Some(frame) = self.stack.pop() {
            let below = self.visit(frame);
            self.descend(below);
        }
        let (kind, name) = (self.kind, self.name);
        self.summarize(kind, name);
    }

    fn summarize(&mut self, kind: StatementKind, name: &'static str) {
        self.facts.statements.push(StatementSummary { kind, name });
    }

    /// Pushes the children of the node just visited, first one on top.
    fn descend(&mut self, frame: Frame<'a>) {
        let mut below = std::mem::take(&mut self.children.found);
        below.clear();
        self.children.found = below;
        children(frame.child.node, &mut self.children);
        let mut found = std::mem::take(&mut self.children.found);
        let scope = self.scope_below(&found, frame.scope);
        for child in found.drain(..).rev() {
            if let NodeRef::WithClause(with) = child.node {
                self.common_tables(with, frame, scope);
                continue;
            }
            self.stack.push(Frame {
                child: Child {
                    predicate: child.predicate || frame.child.predicate,
                    ..child
                },
                scope,
                top: false,
                ..frame
            });
        }
        self.children.found = found;
    }

    /// The scope inside a statement: its own common table expressions, then those around it.
    fn scope_below(&mut self, found: &[Child<'a>], outer: Option<usize>) -> Option<usize> {
        let with = found.iter().find_map(|child| {
            if let NodeRef::WithClause(with) = child.node {
                Some(with)
            } else {
                None
            }
        });
        let mut scope = outer;
        for node in with.map(|with| with.ctes.as_slice()).unwrap_or_default() {
            if let Some(pg_query::NodeEnum::CommonTableExpr(cte)) = &node.node {
                self.scopes.push(Scope {
                    name: &cte.ctename,
                    outer: scope,
                });
                scope = Some(self.scopes.len() - 1);
            }
        }
        scope
    }

    /// Pushes the expressions of a WITH, each seeing the ones before it, or all when recursive.
    fn common_tables(
        &mut self,
        with: &'a pg_query::protobuf::WithClause,
        frame: Frame<'a>,
        all: Option<usize>,
    ) {
        let mut visible = Vec::with_capacity(with.ctes.len());
        let mut at = all;
        for node in with.ctes.iter().rev() {
            let before = at
                .and_then(|index| self.scopes.get(index))
                .and_then(|scope| scope.outer);
            let inside = if with.recursive { all } else { before };
            visible.push((node, inside));
            at = before;
        }
        // Collected last first, which is the order the stack wants.
        for (node, scope) in visible {
            let Some(node) = &node.node else {
                self.facts.unknown = true;
                continue;
            };
            self.stack.push(Frame {
                child: Child {
                    node: node.to_ref(),
                    typed: false,
                    predicate: frame.child.predicate,
                },
                scope,
                top: false,
                ..frame
            });
        }
    }

    /// Takes the facts of one node; returns what its children are to know.
    fn visit(&mut self, frame: Frame<'a>) -> Frame<'a> {
        let mut below = frame;
        if let Some((kind, name)) = statement(frame.child.node) {
            let name = super::command::precise_name(frame.child.node).unwrap_or(name);
            self.nested_kind(kind, &frame);
            super::command::access_below(frame.child.node, kind, &mut below);
            self.command(frame.child.node, kind, name, &frame, &mut below);
        } else {
            self.expression(frame.child.node, &frame, &mut below);
        }
        below
    }

    /// A statement inside another raises the kind of the whole, if it runs with it.
    fn nested_kind(&mut self, kind: StatementKind, frame: &Frame<'a>) {
        let runs_later = self.kind == StatementKind::Session;
        if !frame.top && !frame.planned_only && !runs_later {
            self.raise(kind);
        }
    }

    pub(super) fn raise(&mut self, kind: StatementKind) {
        self.kind = self.kind.max(kind);
    }

    pub(super) fn effect(&mut self, effect: Effects) {
        self.facts.effects = self.facts.effects.union(effect);
        self.facts.released = self.facts.released.without(effect);
    }

    /// What the statement takes away when it succeeds.
    pub(super) fn release(&mut self, effect: Effects) {
        self.facts.released = self.facts.released.union(effect);
    }

    pub(super) fn tracked(&mut self, change: SettingChange) {
        self.effect(Effects::TRACKED_SETTING);
        self.facts.settings.push(change);
    }

    /// Records that a rule's condition was met. `at` is a byte offset as the parser counts, with
    /// -1 for none.
    pub(super) fn find(&mut self, rule: RuleId, detail: &str, at: i32) {
        let at = usize::try_from(at).ok().or(Some(self.start));
        let same_rule = self
            .facts
            .findings
            .iter()
            .filter(|found| found.rule == rule);
        let mut count = 0_usize;
        for found in same_rule {
            if &*found.detail == detail {
                return;
            }
            count += 1;
        }
        if count < MOST_FINDINGS_OF_A_RULE {
            self.facts.findings.push(Finding {
                rule,
                detail: Box::from(detail),
                at,
            });
        }
    }
}

/// The first finding of a rule decides; a few more explain.
const MOST_FINDINGS_OF_A_RULE: usize = 4;
