//! From findings to what a subject is refused for.

use crate::decision::{Fired, FiredAction};
use crate::profile::AllRows;
use crate::request::{InjectionMode, Request, Rights};
use crate::rules::catalogue::{self, Applies, Severity};
use crate::rules::{Rule, RuleSet};
use crate::sql::{Facts, Finding};

/// Which rules fire for this subject, the finding it is refused for, if it is, and the score of the
/// injection rules.
pub(super) fn weigh<'a>(
    rules: &RuleSet,
    request: &Request<'_>,
    facts: &'a Facts,
) -> (Vec<Fired>, Option<&'a Finding>, u32) {
    let profile = rules.profile(request.class.profile);
    let injection = profile.injection;
    // What looks like an attack must not be learned from.
    let weighs = injection.mode != InjectionMode::Off || profile.learning.is_some();
    let mut fired: Vec<Fired> = Vec::new();
    let mut refusal: Option<&Finding> = None;
    let mut score = 0_u32;
    let mut gravest: Option<(Severity, &Finding)> = None;
    for finding in &facts.findings {
        let Some(rule) = catalogue::rule(finding.rule) else {
            continue;
        };
        if fired.iter().any(|known| known.rule == rule.id) {
            continue;
        }
        let refuses = match rule.applies {
            Applies::Readers if request.class.rights == Rights::Read => true,
            Applies::Restricted
                if request.class.rights != Rights::Admin || request.catalogue.is_some() =>
            {
                true
            }
            Applies::Everybody => true,
            Applies::Confined => profile.tables.is_some(),
            Applies::Pinned => profile.pins_search_path(),
            Applies::Timed => profile.statement_timeout.is_some(),
            Applies::AllRows => {
                fired.extend((profile.all_rows == AllRows::Monitor).then(|| note(rule)));
                profile.all_rows == AllRows::Refuse
            }
            Applies::Injection if weighs => {
                score = score.saturating_add(rule.severity.score());
                if gravest.is_none_or(|(severity, _)| rule.severity > severity) {
                    gravest = Some((rule.severity, finding));
                }
                fired.push(note(rule));
                continue;
            }
            Applies::Readers | Applies::Restricted | Applies::Injection => continue,
        };
        if !refuses {
            continue;
        }
        if refusal.is_none() {
            refusal = Some(finding);
        }
        fired.push(Fired {
            rule: rule.id,
            action: FiredAction::Refused,
        });
    }
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

fn note(rule: &Rule) -> Fired {
    Fired {
        rule: rule.id,
        action: FiredAction::Noted,
    }
}
