//! What a backend is asked for a result that is masked.

use std::sync::Arc;

use bosdb_policy::Decision;
use bosdb_protocol::pg::frontend::{self, Named};
use bosdb_protocol::pg::replies::{Awaiting, Origin};

use super::{Backend, Slot};
use crate::admitted::Running;
use crate::masks::Masking;

/// What a portal was described for.
#[derive(Debug)]
pub struct Shown {
    /// What masks its rows.
    pub masking: Masking,
    /// The decision on its statement.
    pub decision: Arc<Decision>,
}

impl Backend {
    /// Rows are masked by what the server says of their columns, which a client need not ask for.
    pub(super) fn describe_masked(&mut self, running: &Running, execute: &[u8]) {
        let Some(masking) = running.masking() else {
            return;
        };
        let portal = frontend::execute(execute).unwrap_or_default();
        frontend::put_named(&mut self.wire.out, b'D', Named::Portal, portal);
        let shown = Shown {
            masking: masking.clone(),
            decision: Arc::clone(running.decision()),
        };
        self.expect(
            Awaiting::Describe,
            Origin::Injected,
            Slot::Shown(Box::new(shown)),
        );
    }
}
