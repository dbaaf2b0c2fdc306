#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a test names what it counts"
)]

use std::collections::BTreeMap;

use pg_query::{NodeEnum, ParserOptions};

use super::*;
use crate::sql::children::{Child, Children, children};
use crate::tree::walk::{Part, Walk};
use crate::tree::{Into, Literal, Source};

const CORPORA: [&str; 4] = [
    include_str!("../../../tests/corpus/honest_reads.sql"),
    include_str!("../../../tests/corpus/honest_writes.sql"),
    include_str!("../../../tests/corpus/readonly_escapes.sql"),
    include_str!("../../../tests/corpus/admin_only.sql"),
];

/// What is counted in both trees, with how often it occurs.
type Counts = BTreeMap<String, usize>;

fn count(counts: &mut Counts, what: &str, name: &str) {
    *counts.entry(format!("{what} {name}")).or_default() += 1;
}

/// Column references, tables, calls and constants, as the grammar made them.
fn counted_by_grammar(parsed: &ParseResult) -> Counts {
    let mut counts = Counts::new();
    let roots = parsed.stmts.iter().filter_map(|raw| raw.stmt.as_ref());
    let mut stack: Vec<NodeRef<'_>> = roots
        .filter_map(|node| node.node.as_ref())
        .map(|node| node.to_ref())
        .collect();
    while let Some(node) = stack.pop() {
        match node {
            NodeRef::ColumnRef(column) => {
                count(&mut counts, "column", &words(&column.fields).join("."))
            }
            NodeRef::RangeVar(table) => count(&mut counts, "table", &table.relname),
            NodeRef::FuncCall(call) => count(&mut counts, "call", &words(&call.funcname).join(".")),
            NodeRef::AConst(_) => count(&mut counts, "constant", ""),
            // A column that tells a conflict is one of the table.
            NodeRef::InferClause(infer) => {
                for element in &infer.index_elems {
                    if let Some(NodeEnum::IndexElem(element)) = &element.node
                        && !element.name.is_empty()
                    {
                        count(&mut counts, "column", &element.name);
                    }
                }
            }
            // A size, a lock's table (which is named in FROM), a repeated row, a mark of a cycle:
            // none is in the shared tree.
            NodeRef::TypeName(_) | NodeRef::LockingClause(_) | NodeRef::CtecycleClause(_) => {
                continue;
            }
            NodeRef::MultiAssignRef(several) if several.colno > 1 => continue,
            _ => {}
        }
        let mut below = Children {
            found: Vec::new(),
            unknown: false,
        };
        children(node, &mut below);
        stack.extend(below.found.into_iter().map(|Child { node, .. }| node));
    }
    counts
}

fn counted_in_tree(statements: &[Statement]) -> Counts {
    let mut counts = Counts::new();
    let last = |name: &Name| name.0.last().map_or(String::new(), ToString::to_string);
    let dotted = |name: &Name| name.0.join(".");
    for (part, _) in Walk::over(statements) {
        match part {
            Part::Statement(Statement {
                body: Body::Utility(utility),
                ..
            }) => {
                for table in &utility.tables {
                    count(&mut counts, "table", &last(table));
                }
            }
            Part::Query(query) => {
                if let Some(Into::Table(table)) = &query.into {
                    count(&mut counts, "table", &last(table));
                }
            }
            Part::Source(Source::Table { name, .. }) => count(&mut counts, "table", &last(name)),
            Part::Expr(expr) => match &expr.node {
                Kind::Column(name) | Kind::Star(name) => {
                    count(&mut counts, "column", &dotted(name));
                }
                Kind::Call(call) => count(&mut counts, "call", &dotted(&call.name)),
                Kind::Literal(Literal::Default) => {}
                Kind::Literal(_) => count(&mut counts, "constant", ""),
                _ => {}
            },
            Part::Statement(_) | Part::Set(_) | Part::Select(_) | Part::Source(_) => {}
        }
    }
    counts
}

/// Calls that the grammar keeps as nodes of their own are calls in the shared tree.
fn is_more_than_grammar(what: &str) -> bool {
    what.starts_with("call ")
}

#[test]
fn nothing_of_a_statement_is_lost() {
    let mut seen = 0;
    for sql in CORPORA.iter().flat_map(|file| file.split("\n-- next\n")) {
        let Ok(parsed) = pg_query::parse(sql, ParserOptions::DEFAULT) else {
            continue;
        };
        let expected = counted_by_grammar(&parsed.protobuf);
        let found = counted_in_tree(&statements(&parsed.protobuf));
        for (what, times) in &expected {
            let ours = found.get(what).copied().unwrap_or(0);
            assert!(
                ours == *times || ours > *times && is_more_than_grammar(what),
                "{what}: {times} in the grammar's tree, {ours} in ours: {sql}"
            );
        }
        for what in found.keys().filter(|what| !is_more_than_grammar(what)) {
            assert!(expected.contains_key(what), "{what} is invented: {sql}");
        }
        seen += 1;
    }
    assert!(seen > 700, "{seen} statements");
}

fn tree(sql: &str) -> Vec<Statement> {
    statements(
        &pg_query::parse(sql, ParserOptions::DEFAULT)
            .unwrap()
            .protobuf,
    )
}

#[track_caller]
fn filter(sql: &str) -> Kind {
    let mut statements = tree(&format!("SELECT * FROM t WHERE {sql}"));
    let Body::Query(query) = statements.remove(0).body else {
        panic!("no query");
    };
    let crate::tree::Set::Select(select) = query.body else {
        panic!("no select");
    };
    select.filter.unwrap().node
}

#[test]
fn operators_have_one_name_each() {
    for (sql, expected) in [
        ("a = 1", "="),
        ("a != 1", "<>"),
        ("a LIKE 'x'", "LIKE"),
        ("a NOT ILIKE 'x'", "NOT ILIKE"),
        ("a ~ 'x'", "~"),
        ("a NOT SIMILAR TO 'x'", "NOT SIMILAR TO"),
        ("a NOT BETWEEN 1 AND 2", "NOT BETWEEN"),
        ("a IS NOT DISTINCT FROM 1", "IS NOT DISTINCT FROM"),
        ("a = ANY (b)", "= ANY"),
        ("a OPERATOR(pg_catalog.<) 1", "<"),
        ("a OPERATOR(x.<) 1", "x.<"),
    ] {
        let Kind::Binary { operator, .. } = filter(sql) else {
            panic!("{sql}");
        };
        assert_eq!(&*operator, expected, "{sql}");
    }
    assert!(
        matches!(filter("a NOT IN (1, 2)"), Kind::In { negated: true, list, .. } if list.len() == 2)
    );
    assert!(
        matches!(filter("a IS NOT NULL"), Kind::Unary { operator, .. } if &*operator == "IS NOT NULL")
    );
    assert!(
        matches!(filter("a = ALL (SELECT 1)"), Kind::InQuery { operator, .. } if &*operator == "= ALL")
    );
    assert!(
        matches!(filter("a::pg_catalog.varchar(3)[] IS NULL"), Kind::Unary { operand, .. }
        if matches!(&operand.node, Kind::Cast { to, .. } if &**to == "varchar[]"))
    );
}

#[test]
fn a_row_assigned_to_several_columns_is_one() {
    let statements = tree("UPDATE t SET (a, b) = (SELECT 1, 2), c[3] = 4");
    let Body::Update(update) = &statements[0].body else {
        panic!("no update");
    };
    let columns: Vec<usize> = update
        .assignments
        .iter()
        .map(|each| each.columns.len())
        .collect();
    assert_eq!(columns, [2, 1]);
}

#[test]
fn names_are_folded_as_the_server_does() {
    let statements = tree("SELECT \"X\".Y FROM S.\"T\" AS Q(C, \"D\")");
    let Body::Query(query) = &statements[0].body else {
        panic!("no query");
    };
    let crate::tree::Set::Select(select) = &query.body else {
        panic!("no select");
    };
    assert_eq!(select.items[0].value.node, Kind::Column(named(&["X", "y"])));
    let Source::Table {
        name,
        alias,
        columns,
        ..
    } = &select.from[0]
    else {
        panic!("no table");
    };
    assert_eq!(*name, named(&["s", "T"]));
    assert_eq!(alias.as_deref(), Some("q"));
    assert_eq!(
        columns.iter().map(|name| &**name).collect::<Vec<_>>(),
        ["c", "D"]
    );
}
