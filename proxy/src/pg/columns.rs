//! Clients that were told of the columns of a statement, and statements that have others by now.

use std::sync::Arc;

use bosdb_gateway::admitted::Prepared;
use bosdb_gateway::backend::InPlaceOf;
use bosdb_gateway::error::Refusal;
use bosdb_protocol::pg::frame::{self, Header};
use bosdb_protocol::pg::frontend::{self, Named};
use bosdb_protocol::pg::shape::Shape;

use super::extended::may_heal;
use super::incoming::Handled;
use super::session::Session;

impl Session {
    /// A Bind of a client that was told of other columns than the backend's statement has, or may
    /// have: it waits until that is known, or fails as it would on the server.
    pub(super) fn on_other_shape(
        &mut self,
        header: Header,
        prepared: &Arc<Prepared>,
        shape: Option<Shape>,
    ) -> Handled {
        if shape.is_none()
            && let Some(backend) = &mut self.backend
        {
            backend.ask_shape(prepared);
            if may_heal(self.backend.as_mut(), &mut self.lookup) {
                return Handled::Later;
            }
        }
        self.discard(header);
        self.refuse(Refusal::ResultTypeChanged, InPlaceOf::Batch);
        Handled::Taken
    }

    /// Whether the Describe of the portal that is being bound lies behind the Bind: then the
    /// client is told of the columns before it sees rows.
    pub(super) fn is_described_next(&self, header: Header, portal: &[u8]) -> bool {
        let bytes = self.client.inbound.bytes();
        let next = bytes.get(header.frame()..).unwrap_or_default();
        let Ok(Some(describe)) = frame::header(next) else {
            return false;
        };
        let body = next.get(frame::HEADER..describe.frame());
        let named = body.and_then(|body| frontend::named(body, "Describe").ok());
        describe.tag == b'D' && named == Some((Named::Portal, portal))
    }
}
