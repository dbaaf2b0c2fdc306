//! What is asked: the SQL text, the session facts that change its meaning, and who is asking.

use crate::masks::MaskCatalogue;

mod facts;

pub use facts::{
    ClientCharset, Dialect, Flavour, MySqlFacts, PostgresFacts, Readings, SessionFacts, SqlModes,
};

use crate::profile::ProfileId;

/// What a subject may do. The order is by reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rights {
    /// May read and set harmless session variables; nothing else.
    Read,
    /// May also change data and schema inside the database, but not the server or its accounts.
    Write,
    /// Judged and recorded, but refused nothing that the server itself allows.
    Admin,
}

/// What happens when an injection rule fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InjectionMode {
    /// The rules are not evaluated.
    Off,
    /// The rules are evaluated and recorded; nothing is refused because of them.
    Monitor,
    /// A statement that scores at or above the blocking threshold is refused.
    Enforce,
    /// A statement that scores at or above the alert threshold is refused.
    Strict,
}

/// Everything about a subject that a decision may depend on. Part of the verdict cache's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SubjectClass {
    /// What the subject may do.
    pub rights: Rights,
    /// What its roles and its application add up to.
    pub profile: ProfileId,
}

impl SubjectClass {
    /// A subject without roles.
    #[must_use]
    pub const fn plain(rights: Rights, injection: InjectionMode) -> Self {
        Self {
            rights,
            profile: ProfileId::plain(injection),
        }
    }
}

/// How the text reached us: the extended protocol carries exactly one statement, the simple one
/// any number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Carrier {
    /// A `Query` message.
    SimpleQuery,
    /// A `Parse` message.
    Parse,
    /// A `FunctionCall` message, which stands for a SELECT of the function.
    FunctionCall,
}

/// The input of [`crate::decide()`].
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The SQL text as sent, without the terminating NUL.
    pub sql: &'a [u8],
    /// How the server will read it.
    pub facts: SessionFacts,
    /// Who asks.
    pub class: SubjectClass,
    /// Which message carried it.
    pub carrier: Carrier,
    /// What the database has, for the masks of the subject. None: it has none.
    pub catalogue: Option<&'a MaskCatalogue>,
}
