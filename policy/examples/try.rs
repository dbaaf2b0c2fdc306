use bosdb_policy::*;
fn main() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        for r in [Rights::Read, Rights::Write] {
            let d = decide(
                &rules,
                &Request {
                    sql: line.as_bytes(),
                    facts: Default::default(),
                    class: SubjectClass {
                        rights: r,
                        injection: InjectionMode::Enforce,
                    },
                    carrier: Carrier::SimpleQuery,
                },
            );
            println!(
                "{r:?} {line}\n  {:?} kind={:?} st={:?} t={:?} f={:?} fired={:?} eff={:?} set={:?} lit={:?}",
                match &d.verdict {
                    Verdict::Allow(_) => "ALLOW".to_string(),
                    Verdict::Deny(x) => format!("DENY {} {} @{:?}", x.rule, x.message, x.position),
                },
                d.kind,
                d.statements.iter().map(|s| s.name).collect::<Vec<_>>(),
                d.tables
                    .iter()
                    .map(|t| format!("{}:{:?}", t.name, t.access))
                    .collect::<Vec<_>>(),
                d.functions,
                d.fired.iter().map(|f| f.rule.0).collect::<Vec<_>>(),
                d.effects,
                d.settings,
                d.literals
            );
        }
    }
}
