//! What a subject's profile changes about a decision.

#![allow(clippy::unwrap_used, reason = "tests")]

use bosdb_policy::{
    Carrier, Decision, Habit, InjectionMode, InjectionSettings, Judge, Kinds, Profile, ProfileId,
    Profiles, Request, Rights, RuleSet, RuleSettings, SessionFacts, SubjectClass, Verdict, decide,
};

fn rules(profile: Profile) -> (RuleSet, ProfileId) {
    let mut profiles = Profiles::default();
    let id = profiles.add(profile);
    let settings = RuleSettings {
        profiles,
        ..RuleSettings::default()
    };
    (RuleSet::build(settings).unwrap(), id)
}

fn request(sql: &str, rights: Rights, profile: ProfileId) -> Request<'_> {
    Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::default(),
        class: SubjectClass { rights, profile },
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    }
}

fn rule(decision: &Decision) -> &'static str {
    match &decision.verdict {
        Verdict::Allow(_) => "",
        Verdict::Deny(denial) => denial.rule.0,
    }
}

#[test]
fn kinds_that_no_role_allows_are_refused() {
    let (rules, id) = rules(Profile {
        kinds: Kinds::READ.union(Kinds::WRITE),
        ..Profile::plain(InjectionSettings::default())
    });
    for (sql, expected) in [
        ("SELECT 1", ""),
        ("BEGIN", ""),
        ("SET statement_timeout = 1", ""),
        ("UPDATE t SET a = 1", ""),
        ("WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x", ""),
        ("CREATE TABLE t (a int)", "ROLE-KIND-01"),
        ("SELECT 1; DROP TABLE t", "ROLE-KIND-01"),
        ("DO $$ BEGIN END $$", "ROLE-KIND-01"),
        ("EXPLAIN ANALYZE CREATE TABLE t AS SELECT 1", "ROLE-KIND-01"),
    ] {
        let decision = decide(&rules, &request(sql, Rights::Write, id));
        assert_eq!(rule(&decision), expected, "{sql}");
    }
    // Rights are the ceiling: kinds do not lift it.
    let decision = decide(&rules, &request("UPDATE t SET a = 1", Rights::Read, id));
    assert_eq!(rule(&decision), "RO-WRITE-01");
}

#[test]
fn strict_refuses_from_the_alert_threshold_on() {
    let suspicious = "SELECT * FROM t WHERE a = 1 OR 1 = 1 UNION SELECT 1, 2";
    let mode = |mode| SubjectClass::plain(Rights::Read, mode).profile;
    let (rules, _) = rules(Profile::plain(InjectionSettings::default()));
    let allowed =
        |profile| decide(&rules, &request(suspicious, Rights::Read, profile)).is_allowed();
    assert!(allowed(mode(InjectionMode::Off)));
    assert!(allowed(mode(InjectionMode::Monitor)));
    assert!(!allowed(mode(InjectionMode::Strict)));
}

#[test]
fn who_writes_the_statements_changes_what_is_refused() {
    let allowed = |habit, sql: &str| {
        let (rules, id) = rules(Profile::plain(InjectionSettings {
            habit,
            ..InjectionSettings::default()
        }));
        decide(&rules, &request(sql, Rights::Write, id)).is_allowed()
    };
    for (sql, unknown, typed, parameters) in [
        ("SELECT * FROM t WHERE a = 1 OR 1=1", false, true, false),
        ("SELECT * FROM t WHERE a = 1 OR 1 = 1", true, true, false),
        ("SELECT * FROM t WHERE a = $1 OR 1 = 1", true, true, true),
        ("SELECT * FROM t WHERE a = 1 AND 1=1", true, true, true),
        (
            "SELECT * FROM t WHERE a = 'x' AND 'a' = 'b'",
            false,
            false,
            false,
        ),
        ("SELECT a, b FROM t WHERE a = 1", true, true, true),
    ] {
        let found = [Habit::Unknown, Habit::Typed, Habit::Parameters].map(|one| allowed(one, sql));
        assert_eq!(found, [unknown, typed, parameters], "{sql}");
    }
}

#[test]
fn profiles_do_not_share_what_is_cached() {
    let (rules, id) = rules(Profile {
        kinds: Kinds::READ,
        ..Profile::plain(InjectionSettings::default())
    });
    let mut judge = Judge::new(1 << 20);
    let plain = SubjectClass::plain(Rights::Write, InjectionMode::Enforce).profile;
    for _ in 0..2 {
        let sql = "DELETE FROM t WHERE a = 1";
        let narrow = judge.judge(&rules, &request(sql, Rights::Write, id));
        let wide = judge.judge(&rules, &request(sql, Rights::Write, plain));
        assert_eq!((rule(&narrow), rule(&wide)), ("ROLE-KIND-01", ""));
    }
    assert_eq!((judge.hits(), judge.misses()), (2, 2));
}
