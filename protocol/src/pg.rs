//! The PostgreSQL frontend/backend protocol, version 3.0.

pub mod backend;
pub mod frame;
pub mod frontend;
pub mod replies;
pub mod sqlstate;
pub mod startup;
