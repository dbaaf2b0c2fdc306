//! Who of a target's subjects is learned, and as what.

use std::collections::HashMap;
use std::sync::Arc;

use bosdb_policy::{Glob, ProfileId, SubjectClass};

/// From a profile to the same profile with learning.
pub type Variants = Arc<HashMap<ProfileId, ProfileId>>;

/// By user, then by what the application calls itself: the first that fits counts.
///
/// What an application calls itself is not proven. So a name chooses only whose statements the
/// session's are compared with, all of them of the same user; how strictly is the same for all
/// names.
#[derive(Debug, Clone, Default)]
pub struct Learners {
    users: HashMap<Box<str>, Vec<(Glob, Variants)>>,
}

impl Learners {
    /// Adds what applications of a user are learned as. The last of them fits every name.
    pub fn add(&mut self, user: &str, applications: Vec<(Glob, Variants)>) {
        self.users.insert(Box::from(user), applications);
    }

    /// The class of a subject, with learning where it is learned.
    #[must_use]
    pub fn class(&self, user: &str, application: &str, class: SubjectClass) -> SubjectClass {
        let applications = self.users.get(user).into_iter().flatten();
        let found = applications
            .into_iter()
            .find(|(name, _)| name.fits(application))
            .and_then(|(_, variants)| variants.get(&class.profile));
        SubjectClass {
            profile: found.copied().unwrap_or(class.profile),
            ..class
        }
    }
}
