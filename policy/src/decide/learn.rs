//! What is new in a text, where an application is learned.

use crate::learning::{self, Comments, Lesson};
use crate::profile::Profile;
use crate::request::Request;
use crate::tree::Statement;

/// Observes the text and weighs what is new in it. `score` is that of the injection rules.
pub(super) fn learn(
    profile: &Profile,
    request: &Request<'_>,
    tree: Option<&[Statement]>,
    comments: Comments,
    score: u32,
) -> Option<Lesson> {
    let learning = profile.learning.as_ref()?;
    let sql = std::str::from_utf8(request.sql).ok()?;
    let observation = learning::observe(sql, request.facts, tree?, comments);
    let rights = request.class.rights;
    Some(learning.lesson(observation, profile.injection, rights, score))
}
