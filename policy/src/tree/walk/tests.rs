#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a test names what it counts"
)]

use super::*;
use crate::request::PostgresFacts;
use crate::sql::{FunctionTable, read};
use crate::tree::{Literal, Node};

/// Where each number of a text stands.
fn places(sql: &str) -> Vec<(String, Place)> {
    let nothing = FunctionTable::empty();
    let found = read(sql, PostgresFacts::default(), 24, &nothing, |_, tree| {
        let numbers = Walk::over(tree).filter_map(|(part, place)| match part {
            Part::Expr(Expr {
                node: Node::Literal(Literal::Number(number)),
                ..
            }) => Some((number.to_string(), place)),
            _ => None,
        });
        numbers.collect()
    });
    found.unwrap()
}

#[track_caller]
fn assert_clauses(sql: &str, expected: &[Clause]) {
    let found: Vec<Clause> = places(sql).iter().map(|(_, place)| place.clause).collect();
    assert_eq!(found, expected, "{sql}");
}

#[test]
fn each_clause_is_named_and_in_order() {
    use Clause::{
        Assignment, Filter, From, Group, Having, Join, Limit, Order, Other, Output, Returning,
        Values,
    };
    assert_clauses(
        "SELECT 1 FROM f(2) JOIN t ON a = 3 WHERE b = 4 GROUP BY c + 5 HAVING max(d) > 6 \
         ORDER BY e + 7 LIMIT 8 OFFSET 9",
        &[
            Output, From, Join, Filter, Group, Having, Order, Limit, Limit,
        ],
    );
    assert_clauses(
        "INSERT INTO t VALUES (1, 2) ON CONFLICT (a) DO UPDATE SET b = 3 WHERE t.c = 4 RETURNING 5",
        &[Values, Values, Assignment, Filter, Returning],
    );
    assert_clauses(
        "UPDATE t SET a = 1 FROM f(2) WHERE b = 3 RETURNING 4",
        &[Assignment, From, Filter, Returning],
    );
    assert_clauses("DELETE FROM t USING f(1) WHERE b = 2", &[From, Filter]);
    assert_clauses("CALL p(1)", &[Other]);
    assert_clauses("SELECT DISTINCT ON (a + 1) a FROM t", &[Other]);
}

#[test]
fn queries_around_a_part_are_counted_and_remembered() {
    let found =
        places("WITH x AS (SELECT 1) SELECT (SELECT 2) FROM t WHERE a IN (SELECT b + 3 FROM u)");
    let [one, two, three] = found.as_slice() else {
        panic!("{found:?}");
    };
    let depths = [one.1.queries, two.1.queries, three.1.queries];
    assert_eq!(depths, [2, 2, 2]);
    assert!(one.1.within.intersects(Clauses::of(&[Clause::With])));
    assert!(!two.1.within.intersects(Clauses::CONDITIONS));
    assert!(three.1.within.intersects(Clauses::CONDITIONS));
    assert_eq!(three.1.clause, Clause::Output);
}

#[test]
fn roles_tell_conditions_from_their_insides() {
    let found = places("SELECT a FROM t WHERE (NOT 1) OR b = 2 OR CASE WHEN c THEN 3 END");
    let roles: Vec<Role> = found.iter().map(|(_, place)| place.role).collect();
    assert_eq!(roles, [Role::Connected, Role::Inside, Role::Chosen]);
    let found = places("SELECT 1 ORDER BY 2");
    assert!(found.iter().all(|(_, place)| place.role == Role::Own));
}
