//! What a session waits for, and why it is asked to stop.

/// What a session waits for, and so what happens when it waits too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Waiting {
    /// For the client to finish its login.
    Login = 1,
    /// For the client to go on with its transaction.
    InTransaction = 2,
    /// For a backend.
    Queue = 3,
    /// For a statement to end.
    Statement = 4,
    /// For an idle client.
    Idle = 5,
    /// For a client to read what it is owed.
    SlowReader = 6,
    /// For an intent to be written to the audit log.
    Intent = 7,
}

impl Waiting {
    pub(super) const fn of(code: u8) -> Option<Self> {
        match code {
            1 => Some(Self::Login),
            2 => Some(Self::InTransaction),
            3 => Some(Self::Queue),
            4 => Some(Self::Statement),
            5 => Some(Self::Idle),
            6 => Some(Self::SlowReader),
            7 => Some(Self::Intent),
            _ => None,
        }
    }
}

/// Why a session is asked to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// BosDB drains: end at the next moment outside a transaction.
    Drain,
    /// End now: the drain's deadline passed, or the user was removed.
    Now,
}
