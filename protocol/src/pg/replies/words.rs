//! What is said of messages and of their answers.

/// A message that awaits its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Awaiting {
    /// Query: anything, until ReadyForQuery.
    Query,
    /// FunctionCall: FunctionCallResponse, then ReadyForQuery.
    FunctionCall,
    /// Parse: ParseComplete.
    Parse,
    /// Bind: BindComplete.
    Bind,
    /// Describe: ParameterDescription (statements only), then RowDescription or NoData.
    Describe,
    /// Execute: rows, then CommandComplete, EmptyQueryResponse or PortalSuspended.
    Execute,
    /// Close: CloseComplete.
    Close,
    /// Sync: ReadyForQuery.
    Sync,
    /// Nothing was sent; an answer with this tag is due to the client at this place.
    Synthetic(u8),
    /// CopyDone or CopyFail was sent; no answer of its own.
    CopyEnd,
}

/// Who sent the message, and so where its answer goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The client: answers pass.
    Client,
    /// BosDB, for the client's sake: answers are swallowed, errors pass (they belong to the
    /// client's message that needed the injected one).
    Injected,
    /// BosDB, for its own sake: everything is swallowed.
    Control,
    /// BosDB, in place of a refused message: the error is replaced.
    Poison,
}

/// How a message ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ending {
    /// Answered in full.
    Done,
    /// Answered with an error.
    Failed,
    /// Never run: an earlier message of the batch failed.
    Skipped,
}

/// How far a batch was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BatchEnd {
    /// With its Sync.
    Sent,
    /// Its Sync is still to come.
    ToCome,
}

/// What to do with a backend message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relay {
    /// Pass it to the client.
    Forward,
    /// Keep it.
    Swallow,
    /// Put the refusal's error in its place.
    Replace,
}
