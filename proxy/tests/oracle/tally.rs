//! What came of the statements of a set, and what may not have.

/// What came of the statements of a set.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) played: usize,
    pub(crate) allowed: usize,
    /// Allowed, and answered without an error.
    pub(crate) worked: usize,
    /// Reads by nature that worked and changed nothing, whatever was decided.
    pub(crate) honest: usize,
    /// Of those, the refused.
    pub(crate) refused: Vec<String>,
    /// Of those, refused for a function, operator or type that is not built in: an operator lists it.
    pub(crate) own: usize,
    /// Of those, refused for what is closed to readers on purpose.
    pub(crate) closed: usize,
    /// Allowed, and yet something is different.
    pub(crate) findings: Vec<String>,
    /// Could not be looked at, because of what a statement before locked.
    pub(crate) unseen: usize,
}

impl Tally {
    pub(crate) fn print(&self, what: &str) {
        println!(
            "{what}: {} statements, {} allowed to readers ({} ran without an error), {} changed something; \
             honest reads {}, of which refused {} ({:.2} %), {} for what is not built in, {} for what is closed on purpose; \
             not seen {}",
            self.played,
            self.allowed,
            self.worked,
            self.findings.len(),
            self.honest,
            self.refused.len(),
            percent(self.refused.len(), self.honest),
            self.own,
            self.closed,
            self.unseen
        );
    }

    pub(crate) fn assert_harmless(&self) {
        assert!(
            self.findings.is_empty(),
            "{} allowed statements changed something:\n{}",
            self.findings.len(),
            self.findings.join("\n---\n")
        );
    }

    /// Fewer than one in two hundred honest reads are refused.
    pub(crate) fn assert_bearable(&self) {
        assert!(
            self.refused.len() * 200 < self.honest.max(1),
            "{} of {} honest reads are refused:\n{}",
            self.refused.len(),
            self.honest,
            self.refused.join("\n---\n")
        );
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    let (part, whole) = (u32::try_from(part).unwrap(), u32::try_from(whole).unwrap());
    f64::from(part) * 100.0 / f64::from(whole.max(1))
}
