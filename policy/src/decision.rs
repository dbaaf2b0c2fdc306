//! The answer of [`crate::decide()`]: a verdict and everything the rest of the house needs to know
//! about the statement, so that nobody else ever looks into SQL text.

use std::fmt;
use std::sync::Arc;

use crate::learning::Observation;
use crate::masks::MaskUse;
use crate::request::Rights;
use crate::rules::Rule;

/// The version of a compiled rule set. A decision made under another generation is made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generation(pub u64);

/// Stable 128-bit hash of the statement's skeleton (literals replaced by their class).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub u128);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Identifier of a rule in the catalogue, for example `RO-WRITE-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RuleId(pub &'static str);

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// What a statement does, in the words of the audit log. The order is by consequence: the kind of
/// a text with several statements is the greatest of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementKind {
    /// An empty text.
    Empty,
    /// SELECT, VALUES, TABLE, SHOW, EXPLAIN without effects, COPY (query) TO STDOUT.
    Read,
    /// BEGIN, COMMIT, ROLLBACK, SAVEPOINT, SET TRANSACTION and the like.
    Transaction,
    /// SET, RESET, DISCARD, PREPARE, DEALLOCATE, DECLARE, LISTEN, LOCK and the like.
    Session,
    /// INSERT, UPDATE, DELETE, MERGE, TRUNCATE, COPY FROM, functions that write.
    Write,
    /// CREATE, ALTER, DROP, COMMENT, REFRESH, VACUUM, ANALYZE, REINDEX and the like.
    Ddl,
    /// DO and CALL: what runs inside cannot be seen.
    Procedure,
    /// Roles and role membership, the server's settings, files and programs, other servers,
    /// replication. Grants on objects are [`Self::Ddl`].
    Admin,
    /// Not understood; refused to everybody but administrators.
    Unknown,
}

impl StatementKind {
    /// The word used in the audit log and in metrics.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Read => "read",
            Self::Transaction => "transaction",
            Self::Session => "session",
            Self::Write => "write",
            Self::Ddl => "ddl",
            Self::Procedure => "procedure",
            Self::Admin => "admin",
            Self::Unknown => "unknown",
        }
    }

    /// Whether an intent must be in the audit log before the statement is forwarded.
    #[must_use]
    pub const fn needs_intent(self) -> bool {
        match self {
            Self::Empty | Self::Read | Self::Transaction | Self::Session => false,
            Self::Write | Self::Ddl | Self::Procedure | Self::Admin | Self::Unknown => true,
        }
    }
}

/// How a table is used by a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableAccess {
    /// Rows are read.
    Read,
    /// Rows are changed.
    Write,
    /// The definition is changed, or the table is locked.
    Define,
}

/// A table named by a statement, as written (not resolved through `search_path`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableUse {
    /// Schema, where the statement names one.
    pub schema: Option<Box<str>>,
    /// Name of the table, view, sequence or foreign table.
    pub name: Box<str>,
    /// What is done with it.
    pub access: TableAccess,
}

/// What a statement leaves behind in the backend session that runs it. A set of flags; the
/// gateway decides from it when a lease may go back to the pool and what must be reset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Effects(u32);

impl Effects {
    /// Nothing is left behind.
    pub const NONE: Self = Self(0);
    /// A temporary table, view or sequence may be created.
    pub const TEMP_OBJECT: Self = Self(1);
    /// LISTEN: notifications are delivered to this backend session.
    pub const LISTEN: Self = Self(1 << 1);
    /// A session-level advisory lock may be taken.
    pub const ADVISORY_LOCK: Self = Self(1 << 2);
    /// A cursor WITH HOLD is declared.
    pub const HOLD_CURSOR: Self = Self(1 << 3);
    /// SQL-level PREPARE.
    pub const SQL_PREPARE: Self = Self(1 << 4);
    /// A session setting changes in a way listed in [`Decision::settings`].
    pub const TRACKED_SETTING: Self = Self(1 << 5);
    /// A session setting, the session role or a loaded library changes in a way that cannot be
    /// replayed on another backend.
    pub const UNTRACKED_SETTING: Self = Self(1 << 6);
    /// Code that cannot be seen runs (DO, CALL, a function that is not built in): it may leave
    /// any of the above behind.
    pub const OPAQUE_CODE: Self = Self(1 << 7);
    /// DISCARD ALL: the backend session is as new.
    pub const DISCARD_ALL: Self = Self(1 << 8);
    /// DEALLOCATE, DEALLOCATE ALL, DISCARD PLANS: prepared statements known by name may be gone.
    pub const DEALLOCATE: Self = Self(1 << 9);
    /// SAVEPOINT, ROLLBACK TO, RELEASE: settings may be rolled back in part.
    pub const SAVEPOINT: Self = Self(1 << 10);
    /// COPY ... FROM STDIN or TO STDOUT: the reply enters a copy sub-protocol.
    pub const COPY: Self = Self(1 << 11);
    /// A variable of the user's (`@name`) may be set.
    pub const USER_VARIABLE: Self = Self(1 << 12);
    /// Tables may be locked, or opened for HANDLER, beyond the end of the transaction.
    pub const TABLE_LOCK: Self = Self(1 << 13);
    /// The open transaction, if there is one, is committed before the statement runs.
    pub const IMPLICIT_COMMIT: Self = Self(1 << 14);
    /// `autocommit` may change: a transaction may begin or end with whatever comes next.
    pub const AUTOCOMMIT: Self = Self(1 << 15);
    /// Names without a schema mean another one from here on.
    pub const DEFAULT_DATABASE: Self = Self(1 << 16);

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether any flag of `other` is in this set.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The flags that are in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// This set without the flags of `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether no flag is set.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }
}

/// A change of a session setting that can be replayed on another backend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingChange {
    /// `SET [SESSION] name = value` or `set_config('name', 'value', false)`.
    Set {
        /// Lower-cased name, for example `timezone`.
        name: Box<str>,
        /// The right-hand side as SQL text that may stand after `SET name TO `, every literal
        /// quoted anew, for example `'Europe/Rome'`, `DEFAULT` or `"a", 'b'`.
        value: Box<str>,
    },
    /// `RESET name`.
    Reset {
        /// Lower-cased name.
        name: Box<str>,
    },
    /// `RESET ALL`, `DISCARD ALL`.
    ResetAll,
}

/// What SQL-level prepared statements a text makes, uses or drops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PreparedUse {
    /// `PREPARE name AS ...`; its body was judged with the statement.
    Prepare(Box<str>),
    /// `EXECUTE name`, also inside EXPLAIN or CREATE TABLE AS: what it does depends on what the
    /// session prepared under that name, so the gateway must know the name.
    Execute(Box<str>),
    /// `DEALLOCATE name`.
    Deallocate(Box<str>),
    /// `DEALLOCATE ALL`, `DISCARD ALL`.
    DeallocateAll,
}

/// A cursor that outlives its transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CursorUse {
    /// `DECLARE name CURSOR WITH HOLD ...`.
    Hold(Box<str>),
    /// `CLOSE name`, of whatever cursor.
    Close(Box<str>),
}

/// One statement of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementSummary {
    /// What it does.
    pub kind: StatementKind,
    /// Its name in upper case, for example `SELECT`, `CREATE TABLE`.
    pub name: &'static str,
}

/// What became of a rule that fired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FiredAction {
    /// Recorded only.
    Noted,
    /// The statement is refused because of it.
    Refused,
}

/// A rule that fired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fired {
    /// Which rule.
    pub rule: RuleId,
    /// What it did.
    pub action: FiredAction,
}

/// Whether the decision depends on literal values. Such a decision is cached under the whole text,
/// any other under the skeleton.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LiteralUse {
    /// The same skeleton always gets the same decision.
    Ignored,
    /// A literal was looked at.
    Inspected,
}

/// Proof that [`crate::decide()`] allowed a text. Nothing else can make one.
#[derive(Debug, PartialEq, Eq)]
pub struct Permit(());

impl Permit {
    pub(crate) const fn new() -> Self {
        Self(())
    }
}

/// Which family of refusal: it selects the SQLSTATE or errno on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DenialClass {
    /// The subject may only read (PostgreSQL 25006).
    ReadOnly,
    /// The subject may not do this, or an injection rule fired (42501).
    Forbidden,
    /// The text does not parse; the server's own message and position are carried (42601).
    Syntax,
    /// A bound was exceeded: bytes, tokens, nesting (54000).
    TooComplex,
    /// The bytes are not valid in the client's encoding (22021).
    Encoding,
    /// A bound of the subject's roles was reached: statements, rows, bytes (53400).
    Bound,
}

/// Why a text is refused, in words for the person who sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Denial {
    /// The family.
    pub class: DenialClass,
    /// The rule.
    pub rule: RuleId,
    /// What happened, lower case, no full stop: `cannot execute INSERT with read-only rights`.
    pub message: Box<str>,
    /// What to do next, a sentence.
    pub hint: Box<str>,
    /// Offset in characters, from 1, into the text, where one can be named.
    pub position: Option<u32>,
}

impl Denial {
    /// In a rule's words, about this.
    #[must_use]
    pub fn of(rule: &Rule, detail: &str) -> Self {
        Self {
            class: rule.class,
            rule: rule.id,
            message: rule.message.replace("{}", detail).into_boxed_str(),
            hint: Box::from(rule.hint),
            position: None,
        }
    }
}

/// Allowed or refused.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Allowed.
    Allow(Permit),
    /// Refused.
    Deny(Denial),
}

/// The full answer.
#[derive(Debug, PartialEq, Eq)]
#[must_use]
pub struct Decision {
    /// Allowed or refused.
    pub verdict: Verdict,
    /// The greatest kind of the statements.
    pub kind: StatementKind,
    /// Each statement of the text, in order.
    pub statements: Box<[StatementSummary]>,
    /// Tables named, without duplicates.
    pub tables: Box<[TableUse]>,
    /// Functions called, lower case, qualified as written, without duplicates.
    pub functions: Box<[Box<str>]>,
    /// Rules that fired, refused or noted.
    pub fired: Box<[Fired]>,
    /// What is left behind in the backend session.
    pub effects: Effects,
    /// What earlier statements left behind and this text takes away, should it succeed and its
    /// transaction commit.
    pub released: Effects,
    /// Setting changes, in order.
    pub settings: Box<[SettingChange]>,
    /// SQL-level prepared statements, in order.
    pub prepared: Box<[PreparedUse]>,
    /// Cursors held and closed, in order.
    pub cursors: Box<[CursorUse]>,
    /// What the subject's masks have to do with the text.
    pub masks: MaskUse,
    /// Stable hash of the skeleton.
    pub fingerprint: Fingerprint,
    /// How the decision may be cached.
    pub literals: LiteralUse,
    /// Whether the text may carry a secret (PASSWORD, connection strings, ...): it is redacted
    /// before it is recorded.
    pub carries_secret: bool,
    /// The rule set it was made under.
    pub generation: Generation,
    /// The rights it was made for.
    pub rights: Rights,
    /// What was seen of the text, where an application is learned.
    pub observation: Option<Arc<Observation>>,
}

impl Decision {
    /// The same, refused for a reason that is not in the text: the hour, or how many came before.
    pub fn refused(&self, rule: &Rule, detail: &str) -> Self {
        let fired = Fired {
            rule: rule.id,
            action: FiredAction::Refused,
        };
        Self {
            verdict: Verdict::Deny(Denial::of(rule, detail)),
            fired: self.fired.iter().copied().chain([fired]).collect(),
            statements: self.statements.clone(),
            tables: self.tables.clone(),
            functions: self.functions.clone(),
            settings: self.settings.clone(),
            prepared: self.prepared.clone(),
            cursors: self.cursors.clone(),
            masks: self.masks.clone(),
            // What is not run is not learned from.
            observation: None,
            ..*self
        }
    }

    /// Whether the text is allowed.
    #[must_use]
    pub const fn is_allowed(&self) -> bool {
        matches!(self.verdict, Verdict::Allow(_))
    }
}
