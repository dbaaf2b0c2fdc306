//! The PostgreSQL frontend/backend protocol, versions 3.0 and 3.2.

pub mod backend;
pub mod frame;
pub mod frontend;
pub mod replies;
pub mod rows;
pub mod shape;
pub mod sqlstate;
pub mod startup;
