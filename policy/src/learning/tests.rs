use super::canon::Comments;
use super::*;
use crate::request::SessionFacts;
use crate::rules::catalogue as rule;
use crate::sql::{self, FunctionTable};

fn seen(text: &str) -> Observation {
    commented(text, Comments::default())
}

fn commented(text: &str, comments: Comments) -> Observation {
    let SessionFacts::Postgres(facts) = SessionFacts::postgres(true) else {
        panic!("not PostgreSQL");
    };
    let read = sql::read(text, facts, 1_000, &FunctionTable::empty(), |_, tree| {
        observe(text, SessionFacts::Postgres(facts), tree, comments)
    });
    read.unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn shape(text: &str) -> StatementId {
    seen(text).statements[0].shape
}

fn family(text: &str) -> String {
    seen(text).statements[0].family.to_string()
}

fn atoms(text: &str) -> Vec<String> {
    let atoms = &seen(text).statements[0].atoms;
    atoms.iter().map(|atom| atom.text.to_string()).collect()
}

fn key() -> LearningKey {
    LearningKey {
        target: "shop".into(),
        role: "app".into(),
        application: "web \"1\"".into(),
    }
}

fn learned_from(texts: &[&str]) -> Approved {
    let mut approved = Approved {
        key: key(),
        families: Vec::new(),
        batches: Vec::new(),
    };
    for text in texts {
        let seen = seen(text);
        for statement in &seen.statements {
            approved.families.push(ApprovedFamily {
                text: statement.family.clone(),
                trunk: statement.trunk,
                atoms: statement
                    .atoms
                    .iter()
                    .map(|atom| atom.text.clone())
                    .collect(),
                shapes: vec![statement.shape],
            });
        }
        approved.batches.extend(seen.batch);
    }
    approved
}

fn known(texts: &[&str]) -> Model {
    Model::build(&[learned_from(texts)], None, |_| Standing::Known)
}

fn fired(model: &Model, stage: Stage, text: &str) -> Vec<&'static str> {
    let found = model.judge(&seen(text), stage);
    found.iter().map(|found| found.rule.0).collect()
}

#[test]
fn a_family_and_its_atoms_are_texts() {
    let text = "SELECT u.id, u.name AS n FROM users AS u JOIN orders o ON o.user_id = u.id \
                WHERE u.active AND o.total > 5 AND o.state IN ('a', 'b') ORDER BY n, u.id LIMIT 5";
    assert_eq!(
        family(text),
        "select users.id, users.name from users join orders"
    );
    assert_eq!(
        atoms(text),
        [
            "limit rows",
            "on orders.user_id = users.id",
            "order item 2",
            "order users.id",
            "where orders.state in (:s)",
            "where orders.total > :n",
            "where users.active",
        ]
    );
}

#[test]
fn what_a_program_may_write_anew_each_time_does_not_matter() {
    let same = [
        [
            "SELECT a.x FROM t a WHERE a.y = 1 AND a.z = 'q'",
            "select  b . x from T as b where b.z='r' and b.y = 22",
        ],
        [
            "SELECT x FROM t WHERE y IN (1, 2, 3)",
            "SELECT x FROM t WHERE y IN (4)",
        ],
        [
            "SELECT x FROM t WHERE y = 1",
            "SELECT t.x FROM t WHERE t.y = -1",
        ],
        [
            "SELECT x FROM t WHERE y = 1 OR z = 2",
            "SELECT x FROM t WHERE z = 3 OR y = 4",
        ],
        [
            "SELECT x FROM t LIMIT 5 OFFSET 10",
            "SELECT x FROM t LIMIT 1000",
        ],
        [
            "INSERT INTO t (a, b) VALUES (1, 'x')",
            "INSERT INTO t (a, b) VALUES (2, 'y'), (3, 'z'), (4, NULL)",
        ],
        [
            "WITH a AS (SELECT x FROM t) SELECT x FROM a",
            "WITH b AS (SELECT x FROM t) SELECT x FROM b",
        ],
        ["SAVEPOINT s_1", "savepoint \"other\""],
        [
            "DECLARE c1 CURSOR FOR SELECT x FROM t",
            "DECLARE c2 CURSOR FOR SELECT x FROM t",
        ],
        ["SET application_name = 'a'", "SET application_name = 'b';"],
        [
            "SET application_name TO 'a'",
            "SET \"application_name\" TO 'b'",
        ],
        [
            "SELECT d.x FROM (SELECT x FROM t) d",
            "SELECT e.x FROM (SELECT x FROM t) AS e",
        ],
    ];
    for [one, other] in same {
        assert_eq!(
            shape(one),
            shape(other),
            "{:?} {:?}\n{:?} {:?}",
            family(one),
            family(other),
            atoms(one),
            atoms(other)
        );
    }
}

#[test]
fn what_an_author_wrote_matters() {
    let different = [
        ["SELECT x FROM t", "SELECT y FROM t"],
        ["SELECT x FROM t", "SELECT x FROM u"],
        ["SELECT x FROM t", "SELECT DISTINCT x FROM t"],
        ["SELECT x FROM t WHERE y = 1", "SELECT x FROM t WHERE y > 1"],
        [
            "SELECT x FROM t WHERE y = 1",
            "SELECT x FROM t WHERE y = '1'",
        ],
        [
            "SELECT x FROM t WHERE y = 1",
            "SELECT x FROM t WHERE y = 1 OR y = 2",
        ],
        [
            "SELECT x FROM t WHERE y = 1 AND z = 2",
            "SELECT x FROM t WHERE y = 1 OR z = 2",
        ],
        ["SELECT x FROM t WHERE NOT y", "SELECT x FROM t WHERE y"],
        [
            "SELECT x FROM t JOIN u ON true",
            "SELECT x FROM t LEFT JOIN u ON true",
        ],
        [
            "SELECT x FROM t UNION SELECT y FROM u",
            "SELECT x FROM t UNION ALL SELECT y FROM u",
        ],
        ["DELETE FROM t", "DELETE FROM t WHERE x = 1"],
        ["SELECT x FROM t FOR UPDATE", "SELECT x FROM t"],
        ["SELECT x INTO u FROM t", "SELECT x FROM t"],
        ["SET a = 1", "SET b = 1"],
        ["EXPLAIN SELECT x FROM t", "EXPLAIN ANALYZE SELECT x FROM t"],
        [
            "COPY (SELECT x FROM t) TO STDOUT",
            "COPY (SELECT x FROM t) TO STDOUT CSV",
        ],
        ["SELECT a.x FROM t a, t b", "SELECT b.x FROM t a, t b"],
        // A name is no condition, whatever it looks like.
        [
            "SELECT x FROM t WHERE y = 1",
            "SELECT x FROM t WHERE \"y = :n and t.z\" = 1",
        ],
    ];
    for [one, other] in different {
        assert_ne!(shape(one), shape(other), "{one} / {other}");
    }
}

#[test]
fn numbers_are_the_same_for_ever() {
    assert_eq!(
        shape("SELECT x FROM t WHERE y = 1").to_string(),
        "abd70371ce14ca04254bc952bd3cf75d"
    );
    let id = shape("SELECT 1");
    assert_eq!(StatementId::parse(&id.to_string()), Some(id));
    assert_eq!(StatementId::parse("12"), None);
    assert_eq!(StatementId::parse(&"+".repeat(32)), None);
}

#[test]
fn a_new_combination_of_known_conditions_is_known() {
    let model = known(&[
        "SELECT id FROM t WHERE a = 1",
        "SELECT id FROM t WHERE b LIKE 'x' ORDER BY a LIMIT 3",
        "SELECT id FROM t WHERE c IS NULL",
    ]);
    for text in [
        "SELECT id FROM t WHERE a = 1 AND b LIKE 'y'",
        "SELECT id FROM t WHERE c IS NULL AND b LIKE 'y' AND a = 2 LIMIT 10",
        "SELECT id FROM t WHERE c IS NULL ORDER BY a",
    ] {
        assert_eq!(fired(&model, Stage::Enforce, text), [""; 0], "{text}");
        assert_eq!(fired(&model, Stage::Monitor, text), [""; 0], "{text}");
        assert_eq!(
            fired(&model, Stage::Strict, text),
            [rule::SQLI_NEW.0],
            "{text}"
        );
        assert_eq!(fired(&model, Stage::Record, text), [""; 0], "{text}");
    }
}

#[test]
fn what_injected_text_is_made_of_is_new() {
    let model = known(&["SELECT id, name FROM t WHERE a = 1 AND b = 'x' LIMIT 3"]);
    let grown = rule::SQLI_NEW_GROWN.0;
    for text in [
        "SELECT id, name FROM t WHERE a = 1 OR 1 = 1",
        "SELECT id, name FROM t WHERE a = 1 OR a = 2",
        "SELECT id, name FROM t WHERE a = 1 AND 1 = 1",
        "SELECT id, name FROM t WHERE a = 1 AND b = 'x' AND c = 2",
        "SELECT id, name FROM t WHERE a = 1 AND EXISTS (SELECT 1 FROM u)",
        "SELECT id, name FROM t WHERE a = (SELECT max(x) FROM u)",
        "SELECT id, name FROM t WHERE a = 1 AND pg_sleep(1) IS NOT NULL",
        "SELECT id, name FROM t WHERE a = 1 + 1",
        "SELECT id, name FROM t WHERE b = 'x' || 'y'",
        "SELECT id, name FROM t WHERE a = 1 UNION SELECT x, y FROM u",
        "SELECT id, name FROM t WHERE a = 1 UNION ALL SELECT NULL, NULL",
        "SELECT id, name FROM t WHERE a = 1 ORDER BY (SELECT 1)",
        "SELECT id, name FROM t WHERE a = 1 ORDER BY 3",
        "SELECT id, name FROM t WHERE a = 1 LIMIT (SELECT 1)",
        "SELECT id, name FROM t WHERE a = 1 FOR UPDATE",
        "SELECT id, name FROM t WHERE a = 1 GROUP BY 1 + 1",
    ] {
        assert_eq!(fired(&model, Stage::Enforce, text), [grown], "{text}");
    }
    let comment = Comments {
        trailing: true,
        ..Comments::default()
    };
    let cut = commented("SELECT id, name FROM t WHERE a = 1 --", comment);
    let found = model.judge(&cut, Stage::Enforce);
    assert_eq!(found[0].rule, rule::SQLI_NEW_GROWN);
}

#[test]
fn another_page_of_the_same_list_is_not_grown() {
    let model = known(&["SELECT id, name FROM t WHERE a = 1"]);
    for text in [
        "SELECT id, name FROM t",
        "SELECT id, name FROM t WHERE a = 1 ORDER BY name",
        "SELECT id, name FROM t WHERE a = 1 LIMIT 5",
        "SELECT id FROM t WHERE a = 1",
        "SELECT id, name FROM u WHERE a = 1",
    ] {
        assert_eq!(
            fired(&model, Stage::Enforce, text),
            [rule::SQLI_NEW.0],
            "{text}"
        );
    }
}

#[test]
fn a_change_without_its_condition_is_grown() {
    let model = known(&[
        "DELETE FROM t WHERE id = 1",
        "UPDATE t SET a = 1 WHERE id = 1",
    ]);
    for text in [
        "DELETE FROM t",
        "UPDATE t SET a = 2",
        "UPDATE t SET b = 2 WHERE id = 1",
    ] {
        assert_eq!(
            fired(&model, Stage::Enforce, text),
            [rule::SQLI_NEW_GROWN.0],
            "{text}"
        );
    }
    assert_eq!(
        fired(&model, Stage::Enforce, "UPDATE t SET a = NULL WHERE id = 3"),
        [""; 0]
    );
}

#[test]
fn a_literal_of_another_kind_is_told() {
    let model = known(&[
        "SELECT id FROM t WHERE a = 1",
        "INSERT INTO t (a) VALUES (1)",
    ]);
    for text in [
        "SELECT id FROM t WHERE a = '1'",
        "INSERT INTO t (a) VALUES ('x')",
    ] {
        assert_eq!(
            fired(&model, Stage::Enforce, text),
            [rule::SQLI_NEW_KIND.0],
            "{text}"
        );
    }
}

#[test]
fn conditions_inside_sub_selects_combine_too() {
    let model = known(&[
        "SELECT id FROM t WHERE id IN (SELECT t_id FROM u WHERE a = 1)",
        "SELECT id FROM t WHERE id IN (SELECT t_id FROM u WHERE b = 1)",
    ]);
    let both = "SELECT id FROM t WHERE id IN (SELECT t_id FROM u WHERE a = 2 AND b = 3)";
    assert_eq!(fired(&model, Stage::Enforce, both), [""; 0]);
    let grown = "SELECT id FROM t WHERE id IN (SELECT t_id FROM u WHERE a = 2 OR b = 3)";
    assert_eq!(
        fired(&model, Stage::Enforce, grown),
        [rule::SQLI_NEW_GROWN.0]
    );
}

#[test]
fn several_statements_are_known_together() {
    let model = known(&["SELECT 1; SELECT x FROM t", "DELETE FROM t WHERE id = 1"]);
    assert_eq!(
        fired(
            &model,
            Stage::Enforce,
            "SELECT 2; SELECT x FROM t; SELECT x FROM t"
        ),
        [""; 0]
    );
    let stacked = "SELECT 1; DELETE FROM t WHERE id = 1";
    assert_eq!(
        fired(&model, Stage::Enforce, stacked),
        [rule::SQLI_STACK_NEW.0]
    );
    let unknown = "SELECT 1; DROP TABLE t";
    let rules = [rule::SQLI_NEW.0, rule::SQLI_STACK_NEW.0];
    assert_eq!(fired(&model, Stage::Enforce, unknown), rules);
}

#[test]
fn a_quarantined_family_is_noted_only() {
    let approved = learned_from(&["SELECT x FROM t"]);
    let model = Model::build(&[approved], None, |_| Standing::Quarantined);
    let found = model.judge(&seen("SELECT x FROM t"), Stage::Strict);
    assert_eq!(found[0].standing, Standing::Quarantined);
    assert_eq!(found.len(), 1);
}

#[test]
fn what_drivers_send_is_known_beside_the_application() {
    let chatter = std::sync::Arc::new(known(&["SELECT version()", "BEGIN; SELECT 1"]));
    let model = Model::build(&[], Some(chatter), |_| Standing::Known);
    assert_eq!(fired(&model, Stage::Strict, "select version()"), [""; 0]);
    assert_eq!(fired(&model, Stage::Strict, "begin; select 2"), [""; 0]);
    assert_eq!(
        fired(&model, Stage::Strict, "select x from t"),
        [rule::SQLI_NEW.0]
    );
}

#[test]
fn a_model_is_read_as_it_was_written() {
    let approved = learned_from(&[
        "SELECT x FROM t WHERE y = 'it''s' OR z = \"a\"",
        "SELECT 1; SELECT \"odd\nname\" FROM t",
    ]);
    let text = write_model(&approved);
    let read = parse_models(&text).unwrap();
    assert_eq!(write_model(&read[0]), text);
    assert_eq!(read[0].key, approved.key);
    assert_eq!(read[0].batches, approved.batches);
    let model = Model::build(&read, None, |_| Standing::Known);
    assert_eq!(
        fired(
            &model,
            Stage::Strict,
            "SELECT 2; SELECT \"odd\nname\" FROM t"
        ),
        [""; 0]
    );
}

#[test]
fn a_file_that_is_no_model_is_told_where() {
    assert_eq!(parse_models("SELECT 1"), Err(ModelError::Version));
    for (lines, line) in [
        ("atom where x", 2),
        ("key target=shop", 2),
        ("key target=\"a\" role=\"b\" application=\"c\"\nshape 12", 3),
        ("key target=\"a\" role=\"b\" application=\"c\"\natom x", 3),
        (
            "key target=\"a\" role=\"b\" application=\"c\"\nfamily x\nshape 12",
            4,
        ),
    ] {
        let text = format!("# BosDB learned statements 1\n{lines}\n");
        match parse_models(&text) {
            Err(ModelError::Line { line: found, .. }) => assert_eq!(found, line, "{lines}"),
            other => panic!("{lines}: {other:?}"),
        }
    }
}

#[test]
fn large_statements_are_told_in_bounded_room() {
    let rows = vec!["(1, 'x', NULL)"; 20_000].join(", ");
    let many = seen(&format!("INSERT INTO t (a, b, c) VALUES {rows}"));
    let one = seen("INSERT INTO t (a, b, c) VALUES (1, 'x', NULL)");
    assert_eq!(many.statements, one.statements);

    let conditions: Vec<String> = (0..20_000)
        .map(|n| format!("column_of_a_long_name_{n} = 1"))
        .collect();
    let wide = seen(&format!(
        "SELECT x FROM t WHERE {}",
        conditions.join(" AND ")
    ));
    assert!(wide.bytes() < 100_000, "{}", wide.bytes());
    assert!(wide.statements[0].family.starts_with("too long to be told"));

    let sum = vec!["column_of_a_long_name"; 1_500].join(" || ");
    let deep = seen(&format!(
        "SELECT {sum} FROM a_table_of_a_very_long_name_that_goes_on_for_long"
    ));
    assert!(deep.bytes() < 100_000, "{}", deep.bytes());
}

#[test]
fn a_tally_tells_the_first_and_the_sessions() {
    let tally = Tally::default();
    assert!(tally.count(7));
    assert!(!tally.count(7));
    assert!(!tally.count(9));
    let taken = tally.take();
    assert_eq!((taken.count, taken.sessions), (3, [7, 9, 0, 0]));
    assert!(tally.count(7));
    assert!(tally.wants_sample());
    assert!(!tally.wants_sample());
}

mod judged {
    use std::sync::Arc;

    use super::{key, known};
    use crate::decision::FiredAction;
    use crate::learning::{Learning, Model, Novelty, Stage};
    use crate::profile::{InjectionSettings, Profile, Profiles};
    use crate::request::{Carrier, InjectionMode, Request, Rights, SessionFacts, SubjectClass};
    use crate::rules::{RuleSet, RuleSettings};
    use crate::{Decision, Judge, Verdict};

    /// A rule set in which writers are learned of.
    fn rules(stage: Stage, model: Model, mode: InjectionMode) -> (RuleSet, SubjectClass) {
        let mut profiles = Profiles::default();
        let profile = profiles.add(Profile {
            learning: Some(Learning {
                key: Arc::new(key()),
                stage,
                model: Arc::new(model),
            }),
            ..Profile::plain(InjectionSettings {
                mode,
                ..InjectionSettings::default()
            })
        });
        let rules = RuleSet::build(RuleSettings {
            profiles,
            ..RuleSettings::default()
        });
        let class = SubjectClass {
            rights: Rights::Write,
            profile,
        };
        (rules.unwrap(), class)
    }

    fn judge(
        judge: &mut Judge,
        (rules, class): &(RuleSet, SubjectClass),
        sql: &str,
    ) -> Arc<Decision> {
        let request = Request {
            sql: sql.as_bytes(),
            facts: SessionFacts::postgres(true),
            class: *class,
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        judge.judge(rules, &request)
    }

    fn novelty(decision: &Decision) -> Novelty {
        decision.observation.as_deref().unwrap().novelty
    }

    const KNOWN: &str = "SELECT id FROM t WHERE a = 1";
    const PAGE: &str = "SELECT id FROM t WHERE a = 1 LIMIT 3";
    const GROWN: &str = "SELECT id FROM t WHERE a = 1 UNION SELECT total FROM u";

    #[test]
    fn each_stage_does_its_part() {
        use Novelty::{Known, New, Refused, WouldRefuse};
        for (stage, page, grown) in [
            (Stage::Record, Known, Known),
            (Stage::Monitor, New, WouldRefuse),
            (Stage::Enforce, New, Refused),
            (Stage::Strict, Refused, Refused),
        ] {
            let rules = rules(stage, known(&[KNOWN]), InjectionMode::Off);
            let mut cache = Judge::new(1 << 20);
            assert_eq!(novelty(&judge(&mut cache, &rules, KNOWN)), Known);
            for (sql, expected) in [(PAGE, page), (GROWN, grown)] {
                let decision = judge(&mut cache, &rules, sql);
                assert_eq!(novelty(&decision), expected, "{stage:?} {sql}");
                assert_eq!(
                    !decision.is_allowed(),
                    expected == Refused,
                    "{stage:?} {sql}"
                );
                let action = match expected {
                    Refused => Some(FiredAction::Refused),
                    New | WouldRefuse => Some(FiredAction::Noted),
                    Known => None,
                };
                let fired = decision.fired.first().map(|fired| fired.action);
                assert_eq!(fired, action, "{stage:?} {sql}");
            }
        }
    }

    #[test]
    fn two_halves_of_a_suspicion_make_a_whole_one() {
        let rules = rules(Stage::Enforce, known(&[KNOWN]), InjectionMode::Monitor);
        let mut cache = Judge::new(1 << 20);
        let alone = judge(&mut cache, &rules, "SELECT name FROM u");
        assert!(alone.is_allowed());
        let both = judge(
            &mut cache,
            &rules,
            "SELECT name FROM u WHERE a = 1 OR 1 = 1",
        );
        assert!(!both.is_allowed());
        assert_eq!(both.observation.as_deref().unwrap().score, 75);
    }

    #[test]
    fn what_is_suspicious_shows_while_it_is_recorded() {
        let rules = rules(Stage::Record, Model::default(), InjectionMode::Off);
        let mut cache = Judge::new(1 << 20);
        let attack = "SELECT id FROM t WHERE a = 1 AND pg_sleep(5) IS NULL";
        let decision = judge(&mut cache, &rules, attack);
        assert!(decision.is_allowed());
        assert!(decision.observation.as_deref().unwrap().score >= 50);
    }

    #[test]
    fn a_shape_is_observed_once() {
        let rules = rules(Stage::Record, Model::default(), InjectionMode::Off);
        let mut cache = Judge::new(1 << 20);
        let first = judge(&mut cache, &rules, "SELECT id FROM t WHERE a = 1");
        let again = judge(&mut cache, &rules, "SELECT id FROM t WHERE a = 2");
        assert!(Arc::ptr_eq(
            first.observation.as_ref().unwrap(),
            again.observation.as_ref().unwrap()
        ));
    }

    #[test]
    fn the_refusal_names_what_is_new_and_what_to_do() {
        let rules = rules(Stage::Enforce, known(&[KNOWN]), InjectionMode::Off);
        let decision = judge(&mut Judge::new(1 << 20), &rules, GROWN);
        let Verdict::Deny(denial) = &decision.verdict else {
            panic!("allowed");
        };
        assert_eq!(denial.rule.0, "SQLI-NEW-02");
        assert!(denial.message.contains("union"), "{}", denial.message);
        assert!(!denial.hint.is_empty());
    }

    #[test]
    fn administrators_are_told_of_and_not_refused() {
        let (rules, class) = rules(Stage::Strict, Model::default(), InjectionMode::Off);
        let class = SubjectClass {
            rights: Rights::Admin,
            ..class
        };
        let decision = judge(&mut Judge::new(1 << 20), &(rules, class), KNOWN);
        assert!(decision.is_allowed());
        assert_eq!(novelty(&decision), Novelty::WouldRefuse);
    }

    #[test]
    fn nothing_is_observed_where_nothing_is_learned() {
        let rules = RuleSet::build(RuleSettings::default()).unwrap();
        let class = SubjectClass::plain(Rights::Write, InjectionMode::Enforce);
        let decision = judge(&mut Judge::new(1 << 20), &(rules, class), KNOWN);
        assert_eq!(decision.observation, None);
    }
}
