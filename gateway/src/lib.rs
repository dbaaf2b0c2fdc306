//! The one door: decide and record, then forward.
//!
//! Every road to a database meets here. A [`door::Door`] belongs to one session and is the only
//! place that turns SQL text into an [`admitted::Admitted`]: it asks `policy` for a decision,
//! makes sure that the audit log can and does record it, and only then hands out the proof. A
//! [`backend::Backend`] takes SQL in no other form, and takes it by value.
//!
//! The crate knows nothing of clients: not how they log in, not how they are answered.

pub mod account;
pub mod admitted;
pub mod backend;
pub mod bounds;
mod cleanup;
pub mod clock;
pub mod console;
pub mod door;
pub mod error;
mod gateway;
pub mod learning;
pub mod limits;
pub mod masks;
pub mod metrics;
pub mod mysql;
pub mod operate;
mod pools;
pub mod seats;
pub mod sessions;
pub mod stats;
pub mod subject;
pub mod target;
pub mod worker;

pub use bosdb_adapters::buffer::{Buffer, BufferPool};
pub use bosdb_adapters::error::BackendError;
pub use bosdb_adapters::pg::connection::Profile;
pub use bosdb_adapters::pg::parameters::Parameters;
pub use bosdb_adapters::pg::settings::{Settings, quote_literal};
pub use bosdb_adapters::transport::Transport;
pub use bosdb_store::audit::Outcome;
pub use bosdb_store::directory::{Proof, ShownCertificate};
pub use error::Refusal;
pub use gateway::{Configuration, Gateway, Offer};
pub use pools::{Link, Reach, Server, Wire};
