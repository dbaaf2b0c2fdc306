//! What sessions of every wire have: the states that their streams are in.

/// What the client will still send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientSide {
    /// More.
    Talking,
    /// No more; it may still be reading.
    Silent,
}

/// What has come of the statement's deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Overdue {
    /// It has not passed.
    No,
    /// It has, and the backend was asked to cancel.
    CancelSent,
}

/// Which streams have answered, in this turn of the task, that they have nothing to say. The task
/// is registered with them then: until it is woken there is no use in asking again.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Silent {
    pub(crate) client: Silence,
    pub(crate) backend: Silence,
}

/// A stream's answer in this turn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Silence {
    /// It was not asked, or had something to say.
    #[default]
    Unheard,
    /// Nothing.
    Heard,
}
