//! What learning adds to a judgement.

use super::model::{Learned, Standing};
use super::observation::{Novelty, Observation};
use super::{Learning, Stage};
use crate::decision::{Fired, FiredAction, RuleId};
use crate::profile::InjectionSettings;
use crate::request::Rights;
use crate::rules::catalogue;

/// What learning found, and what comes of it.
#[derive(Debug)]
pub(crate) struct Lesson {
    pub(crate) observation: Observation,
    pub(crate) fired: Vec<Fired>,
    /// The rule for which the text is refused, and what its message names.
    pub(crate) refusal: Option<(RuleId, Box<str>)>,
}

impl Learning {
    /// Weighs what is new in a text. `score` is that of the injection rules, which count as well:
    /// two halves of a suspicion make a whole one.
    pub(crate) fn lesson(
        &self,
        mut observation: Observation,
        injection: InjectionSettings,
        rights: Rights,
        score: u32,
    ) -> Lesson {
        let mut learned = self.model.judge(&observation, self.stage);
        learned.sort_by_key(|learned| std::cmp::Reverse(weight(learned)));
        let mut fired: Vec<Fired> = Vec::new();
        let mut new = 0_u32;
        for learned in &learned {
            if fired.iter().any(|known| known.rule == learned.rule) {
                continue;
            }
            new = new.saturating_add(weight(learned));
            fired.push(Fired {
                rule: learned.rule,
                action: FiredAction::Noted,
            });
        }
        let total = match new {
            0 => 0,
            new => new.saturating_add(score),
        };
        let grave = match self.stage {
            Stage::Off | Stage::Record => false,
            Stage::Monitor | Stage::Enforce => total >= injection.block,
            Stage::Strict => new > 0,
        };
        // Administrators are told of, never refused.
        let refuses = grave && self.stage > Stage::Monitor && rights != Rights::Admin;
        if refuses {
            for entry in &mut fired {
                entry.action = FiredAction::Refused;
            }
        }
        observation.score = score;
        observation.novelty = match (learned.is_empty(), grave, refuses) {
            (true, _, _) => Novelty::Known,
            (false, false, _) => Novelty::New,
            (false, true, false) => Novelty::WouldRefuse,
            (false, true, true) => Novelty::Refused,
        };
        let gravest = learned.into_iter().next();
        let refusal = gravest.filter(|_| refuses);
        Lesson {
            observation,
            fired,
            refusal: refusal.map(|learned| (learned.rule, learned.detail)),
        }
    }
}

/// What is quarantined is noted and weighs nothing.
fn weight(learned: &Learned) -> u32 {
    match learned.standing {
        Standing::Known => catalogue::rule(learned.rule).map_or(0, |rule| rule.severity.score()),
        Standing::Quarantined => 0,
    }
}
