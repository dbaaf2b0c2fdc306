//! What is wrong with a file: collected while it is read, reported together.

use std::cell::RefCell;
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Whether a problem stops the gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    /// The configuration cannot be used.
    Error,
    /// It can, but a person should look.
    Warning,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Whether it stops the gateway.
    pub(crate) severity: Severity,
    /// Line in the file, from 1.
    pub(crate) line: usize,
    /// Dotted key, for example `target[shop].password`; empty for syntax errors.
    pub(crate) key: String,
    /// What is wrong.
    pub(crate) what: String,
    /// What to do about it.
    pub(crate) fix: String,
}

/// All findings of a file, by line. Shown as `file:line: key: what is wrong; what to do`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Report {
    file: PathBuf,
    problems: Vec<Problem>,
}

impl Report {
    /// Whether the configuration cannot be used.
    pub(crate) fn has_errors(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// Whether this key has an error.
    pub(crate) fn has_errors_at(&self, key: &str) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.severity == Severity::Error && problem.key == key)
    }

    /// Whether the file is not TOML.
    pub(crate) fn has_syntax_errors(&self) -> bool {
        self.has_errors_at("")
    }

    /// What stops, each as `key: what is wrong; what to do`, without a place: for texts that nobody
    /// wrote by hand.
    pub(crate) fn errors(&self) -> Vec<String> {
        let errors = self.problems.iter();
        errors
            .filter(|problem| problem.severity == Severity::Error)
            .map(|problem| {
                let key = problem.key.rsplit('.').next().unwrap_or_default();
                format!("{key}: {}; {}", problem.what, problem.fix)
            })
            .collect()
    }

    /// One printable line for each finding.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.problems
            .iter()
            .map(|problem| self.line_of(problem))
            .collect()
    }

    fn line_of(&self, problem: &Problem) -> String {
        let severity = match problem.severity {
            Severity::Error => "",
            Severity::Warning => "warning: ",
        };
        let key = if problem.key.is_empty() {
            String::new()
        } else {
            format!("{}: ", problem.key)
        };
        format!(
            "{}:{}: {severity}{key}{}; {}",
            self.file.display(),
            problem.line,
            problem.what,
            problem.fix
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().join("\n"))
    }
}

/// The collector. Shared by reference, because every part of the file adds to it.
pub(super) struct Problems {
    line_starts: Vec<usize>,
    found: RefCell<Vec<Problem>>,
}

impl Problems {
    /// An empty collection for this text.
    pub(super) fn new(text: &str) -> Self {
        let after_newlines = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(offset, _)| offset.saturating_add(1));
        Self {
            line_starts: std::iter::once(0).chain(after_newlines).collect(),
            found: RefCell::new(Vec::new()),
        }
    }

    /// Adds what stops the gateway.
    pub(super) fn error(&self, span: Range<usize>, key: &str, what: String, fix: String) {
        self.add(Severity::Error, span, key, what, fix);
    }

    /// Adds what a person should look at.
    pub(super) fn warning(&self, span: Range<usize>, key: &str, what: String, fix: String) {
        self.add(Severity::Warning, span, key, what, fix);
    }

    fn add(&self, severity: Severity, span: Range<usize>, key: &str, what: String, fix: String) {
        let line = self
            .line_starts
            .partition_point(|start| *start <= span.start)
            .max(1);
        self.found.borrow_mut().push(Problem {
            severity,
            line,
            key: key.to_owned(),
            what,
            fix,
        });
    }

    /// The finished report, in the order of the file.
    pub(super) fn into_report(self, file: &Path) -> Report {
        let mut problems = self.found.into_inner();
        problems.sort_by(|a, b| (a.line, &a.key).cmp(&(b.line, &b.key)));
        Report {
            file: file.to_path_buf(),
            problems,
        }
    }
}
