//! Room for recursion. What reads, walks and drops a tree goes as deep as its text, which
//! [`crate::limits`] bounds.

/// Estimated depth up to which a text is parsed on the caller's stack, for which 2 MiB are
/// assumed. Measured, a unit of depth takes 1.8 KiB in a release build and 22 KiB in a debug
/// build; the estimate may be three times too low.
const DEPTH_ON_CALLERS_STACK: u32 = if cfg!(debug_assertions) { 24 } else { 96 };

/// The stack for everything deeper: room for the greatest depth limit, three times too low. Only
/// what is touched is ever backed by memory.
const WIDE_STACK: usize = if cfg!(debug_assertions) { 256 } else { 64 } * 1024 * 1024;

/// Why there was no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoRoom {
    /// The work ended in a panic.
    Broken,
    /// No thread could be had.
    NoThread,
}

/// Does `work` on a stack that fits `depth`, the lexer's estimate.
pub(crate) fn with_room<R: Send>(depth: u32, work: impl FnOnce() -> R + Send) -> Result<R, NoRoom> {
    if depth <= DEPTH_ON_CALLERS_STACK {
        return Ok(work());
    }
    // A thread is the portable way to a wide stack without unsafe code. It ends before this
    // function returns and touches nothing but what `work` holds.
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new()
            .name("bosdb-deep-parse".to_owned())
            .stack_size(WIDE_STACK)
            .spawn_scoped(scope, work);
        match worker.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(_)) => Err(NoRoom::Broken),
            Err(_) => Err(NoRoom::NoThread),
        }
    })
}
