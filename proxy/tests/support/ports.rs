//! Ports for the servers of tests. A port that was free a moment ago may be another test's by the
//! time it is used; and doors listen with SO_REUSEPORT, so that two of them would share it and
//! each get some of the other's clients. So a port is reserved for as long as the process lives.

use std::net::TcpListener;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Mutex, PoisonError};

/// Below those that the system gives out by itself.
const FIRST: u16 = 12_000;
const COUNT: u16 = 20_000;

static RESERVED: Mutex<Vec<UnixListener>> = Mutex::new(Vec::new());
static NEXT: AtomicU16 = AtomicU16::new(0);

/// Reserves a port, unless it is reserved or in use.
fn reserve(port: u16) -> bool {
    // An abstract name goes with its process.
    let name = SocketAddr::from_abstract_name(format!("bosdb-test-port-{port}")).unwrap();
    let Ok(lock) = UnixListener::bind_addr(&name) else {
        return false;
    };
    if TcpListener::bind(("127.0.0.1", port)).is_err() {
        return false;
    }
    let mut reserved = RESERVED.lock().unwrap_or_else(PoisonError::into_inner);
    reserved.push(lock);
    true
}

/// The first of `count` free ports in a row.
pub(crate) fn free_ports(count: u16) -> u16 {
    let of_process = std::process::id().wrapping_mul(7919) % u32::from(COUNT);
    let start = u16::try_from(of_process).unwrap();
    for _ in 0..COUNT {
        let step = NEXT.fetch_add(count, Ordering::Relaxed) % COUNT;
        let port = FIRST + (start + step) % (COUNT - count);
        if (port..port + count).all(reserve) {
            return port;
        }
    }
    panic!("no free port");
}

/// A free port.
pub(crate) fn free_port() -> u16 {
    free_ports(1)
}
