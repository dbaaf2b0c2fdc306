//! From findings to what a subject is refused for.

use crate::decision::{Fired, FiredAction, RuleId};
use crate::profile::{AllRows, Habit, Profile};
use crate::request::{InjectionMode, Request, Rights};
use crate::rules::catalogue::{self, Applies, Severity};
use crate::rules::{Rule, RuleSet};
use crate::sql::{Facts, Finding};
use crate::tree::walk::{Part, Walk};
use crate::tree::{Expr, Node, Statement};

/// What the injection rules that fired add up to.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    /// Of those that are an attack by themselves.
    grave: u32,
    /// Of the others, which depend on who writes so.
    rest: u32,
}

impl Score {
    const fn add(&mut self, severity: Severity) {
        let score = severity.score();
        match severity {
            Severity::Critical => self.grave = self.grave.saturating_add(score),
            Severity::Info | Severity::Low | Severity::Medium | Severity::High => {
                self.rest = self.rest.saturating_add(score);
            }
        }
    }

    /// The whole of it. People type what a program never sends; a program that passes its values
    /// as parameters has no reason to send them in the text.
    fn total(self, habit: Habit, tree: Option<&[Statement]>) -> u32 {
        let rest = match habit {
            Habit::Unknown => self.rest,
            Habit::Typed => self.rest / 2,
            Habit::Parameters if self.rest > 0 && tree.is_some_and(is_without_parameters) => {
                self.rest.saturating_add(self.rest / 2)
            }
            Habit::Parameters => self.rest,
        };
        self.grave.saturating_add(rest)
    }
}

fn is_without_parameters(tree: &[Statement]) -> bool {
    !Walk::over(tree).any(|(part, _)| match part {
        Part::Expr(Expr { node, .. }) => matches!(node, Node::Param),
        Part::Statement(_) | Part::Query(_) | Part::Set(_) | Part::Select(_) | Part::Source(_) => {
            false
        }
    })
}

/// Which rules fire for this subject, the finding it is refused for, if it is, and the score of the
/// injection rules.
pub(super) fn weigh<'a>(
    rules: &RuleSet,
    request: &Request<'_>,
    tree: Option<&[Statement]>,
    facts: &'a Facts,
) -> (Vec<Fired>, Option<&'a Finding>, u32) {
    let profile = rules.profile(request.class.profile);
    let injection = profile.injection;
    // What looks like an attack must not be learned from.
    let weighs = injection.mode != InjectionMode::Off || profile.learning.is_some();
    let mut fired: Vec<Fired> = Vec::new();
    let mut refusal: Option<&Finding> = None;
    let mut score = Score::default();
    let mut gravest: Option<(Severity, &Finding)> = None;
    for finding in &facts.findings {
        if fired.iter().any(|known| known.rule == finding.rule) {
            continue;
        }
        let Some(rule) = catalogue::rule(finding.rule) else {
            // Nobody says whom it concerns: everybody.
            refusal = refusal.or(Some(finding));
            fired.push(refused(finding.rule));
            continue;
        };
        if rule.applies == Applies::Injection {
            if weighs {
                score.add(rule.severity);
                if gravest.is_none_or(|(severity, _)| rule.severity > severity) {
                    gravest = Some((rule.severity, finding));
                }
                fired.push(note(rule));
            }
            continue;
        }
        if refuses(rule, request, profile) {
            refusal = refusal.or(Some(finding));
            fired.push(refused(rule.id));
        } else if rule.applies == Applies::AllRows && profile.all_rows == AllRows::Monitor {
            fired.push(note(rule));
        }
    }
    let score = score.total(injection.habit, tree);
    let blocks = injection.refused_from().is_some_and(|from| score >= from)
        && request.class.rights != Rights::Admin;
    if let Some((_, finding)) = gravest.filter(|_| blocks) {
        for entry in &mut fired {
            let injection =
                catalogue::rule(entry.rule).is_some_and(|rule| rule.applies == Applies::Injection);
            if injection {
                entry.action = FiredAction::Refused;
            }
        }
        refusal = refusal.or(Some(finding));
    }
    (fired, refusal, score)
}

/// Whether a subject is refused for a finding of a rule by itself.
fn refuses(rule: &Rule, request: &Request<'_>, profile: &Profile) -> bool {
    let rights = request.class.rights;
    match rule.applies {
        Applies::Readers => rights == Rights::Read,
        Applies::Restricted => rights != Rights::Admin || request.catalogue.is_some(),
        Applies::Everybody => true,
        Applies::Confined => profile.tables.is_some(),
        Applies::Pinned => profile.pins_search_path(),
        Applies::Timed => profile.statement_timeout.is_some(),
        Applies::AllRows => profile.all_rows == AllRows::Refuse,
        Applies::Injection => false,
    }
}

fn note(rule: &Rule) -> Fired {
    Fired {
        rule: rule.id,
        action: FiredAction::Noted,
    }
}

const fn refused(rule: RuleId) -> Fired {
    Fired {
        rule,
        action: FiredAction::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{Carrier, SessionFacts, SubjectClass};
    use crate::rules::RuleSettings;

    #[test]
    fn a_finding_of_an_unknown_rule_refuses() {
        let rules = RuleSet::build(RuleSettings::default()).unwrap();
        let request = Request {
            sql: b"SELECT 1",
            facts: SessionFacts::default(),
            class: SubjectClass::plain(Rights::Admin, InjectionMode::Off),
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        let facts = Facts {
            findings: vec![Finding {
                rule: RuleId("NOBODY-01"),
                detail: Box::default(),
                at: None,
            }],
            ..Facts::default()
        };
        let (fired, refusal, _) = weigh(&rules, &request, None, &facts);
        assert_eq!(fired, [refused(RuleId("NOBODY-01"))]);
        assert_eq!(refusal.map(|found| found.rule), Some(RuleId("NOBODY-01")));
    }

    #[test]
    fn who_writes_so_changes_what_it_weighs() {
        let score = Score {
            grave: 100,
            rest: 50,
        };
        assert_eq!(score.total(Habit::Unknown, Some(&[])), 150);
        assert_eq!(score.total(Habit::Typed, Some(&[])), 125);
        assert_eq!(score.total(Habit::Parameters, Some(&[])), 175);
        assert_eq!(score.total(Habit::Parameters, None), 150);
    }
}
