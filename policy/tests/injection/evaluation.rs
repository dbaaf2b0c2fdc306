//! What was stopped, told by rule, template and half.

use std::collections::BTreeMap;

use bosdb_policy::Decision;

/// A value in a template.
pub(crate) struct Attack<'a> {
    pub(crate) template: &'static str,
    pub(crate) value: &'a str,
    /// No rule was written by what was missed of it.
    pub(crate) held_out: bool,
    pub(crate) sql: String,
}

#[derive(Debug, Clone, Copy, Default)]
struct Count {
    attacks: u32,
    stopped: u32,
}

impl Count {
    fn add(&mut self, stopped: bool) {
        self.attacks += 1;
        self.stopped += u32::from(stopped);
    }

    fn percent(self) -> f64 {
        100.0 * f64::from(self.stopped) / f64::from(self.attacks.max(1))
    }

    fn told(self) -> String {
        let percent = self.percent();
        format!("{}/{} = {percent:.2} %", self.stopped, self.attacks)
    }
}

#[derive(Default)]
struct Half {
    parsed: Count,
    accepted: Count,
}

#[derive(Default)]
pub(crate) struct Evaluation<'a> {
    seen: Half,
    held_out: Half,
    templates: BTreeMap<&'static str, Count>,
    rules: BTreeMap<&'static str, u32>,
    /// By value: in how many templates, and what the last one came to.
    missed: BTreeMap<&'a str, (u32, String)>,
    /// Of the half that is held out, only by the rules that fired.
    missed_unseen: BTreeMap<String, u32>,
}

impl<'a> Evaluation<'a> {
    pub(crate) fn add(&mut self, attack: &Attack<'a>, decision: &Decision, accepted: bool) {
        let stopped = !decision.is_allowed();
        let half = if attack.held_out {
            &mut self.held_out
        } else {
            &mut self.seen
        };
        half.parsed.add(stopped);
        if !accepted {
            return;
        }
        half.accepted.add(stopped);
        self.templates
            .entry(attack.template)
            .or_default()
            .add(stopped);
        for fired in &decision.fired {
            *self.rules.entry(fired.rule.0).or_default() += 1;
        }
        if stopped {
            return;
        }
        let rules: Vec<&str> = decision.fired.iter().map(|fired| fired.rule.0).collect();
        let rules = rules.join(" ");
        // What is held out is not looked at.
        if attack.held_out {
            *self.missed_unseen.entry(rules).or_default() += 1;
        } else {
            let entry = self.missed.entry(attack.value).or_default();
            *entry = (entry.0 + 1, format!("{rules} {}", attack.sql));
        }
    }

    pub(crate) fn print(&self) {
        for (rule, count) in &self.rules {
            println!("{rule:16} fired on {count}");
        }
        for (template, count) in &self.templates {
            println!("{template:16} {}", count.told());
        }
        for (value, (count, last)) in &self.missed {
            println!("missed {count} times: {value}: {last}");
        }
        for (rules, count) in &self.missed_unseen {
            println!("missed {count} held out: {rules}");
        }
        for (name, half) in [("seen", &self.seen), ("held out", &self.held_out)] {
            println!("{name}, of what parses: {}", half.parsed.told());
            println!(
                "{name}, of what the server accepts: {}",
                half.accepted.told()
            );
        }
    }

    pub(crate) fn assert(&self, bar: f64) {
        for half in [&self.seen, &self.held_out] {
            let Half { parsed, accepted } = half;
            assert!(
                accepted.attacks > 50,
                "{} are too few to tell",
                accepted.attacks
            );
            assert!(accepted.percent() >= bar, "accepted: {}", accepted.told());
            assert!(parsed.percent() >= bar, "parsed: {}", parsed.told());
        }
    }
}
