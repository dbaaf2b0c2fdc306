//! Names to addresses.

pub mod guarded;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;

/// A lookup in progress.
pub type Lookup = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;

/// Who looks names up.
pub trait Resolve: fmt::Debug + Send + Sync {
    /// All addresses of a name.
    fn lookup(&self, name: &str, port: u16) -> Lookup;
}

/// The system's resolver, which tells no time to live.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn lookup(&self, name: &str, port: u16) -> Lookup {
        let name = name.to_owned();
        Box::pin(async move { Ok(tokio::net::lookup_host((name, port)).await?.collect()) })
    }
}
