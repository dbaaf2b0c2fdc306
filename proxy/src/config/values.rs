//! The small notations: durations, byte sizes, addresses. Each failure is a sentence's end.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use crate::config::types::HostPort;

/// Reads `250ms`, `5s`, `2m`, `1h`.
pub(super) fn parse_duration(text: &str) -> Option<Duration> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at_checked(digits)?;
    let number: u64 = number.parse().ok()?;
    let millis = match unit.trim_start() {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    number.checked_mul(millis).map(Duration::from_millis)
}

/// Writes what [`parse_duration`] reads.
pub(super) fn show_duration(duration: Duration) -> String {
    let millis = duration.as_millis();
    let units = [(3_600_000, "h"), (60_000, "m"), (1000, "s")];
    units
        .into_iter()
        .find(|(unit, _)| millis >= *unit && millis.is_multiple_of(*unit))
        .map_or_else(
            || format!("{millis}ms"),
            |(unit, name)| format!("{}{name}", millis.checked_div(unit).unwrap_or_default()),
        )
}

/// Reads `65536`, `64KiB`, `1MiB`, `2GiB`.
pub(super) fn parse_bytes(text: &str) -> Option<u64> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at_checked(digits)?;
    let number: u64 = number.parse().ok()?;
    let scale: u64 = match unit.trim_start() {
        "" | "B" => 1,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        _ => return None,
    };
    number.checked_mul(scale)
}

/// Writes what [`parse_bytes`] reads.
pub(super) fn show_bytes(bytes: u64) -> String {
    let units = [(1_u64 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
    units
        .into_iter()
        .find(|(unit, _)| bytes >= *unit && bytes.is_multiple_of(*unit))
        .map_or_else(
            || bytes.to_string(),
            |(unit, name)| format!("{}{name}", bytes.checked_div(unit).unwrap_or_default()),
        )
}

/// Reads an address to listen on: `127.0.0.1:6432`, `[::1]:6432`, `localhost:6432`, or `*:6432`
/// for every IPv4 address of the machine.
pub(crate) fn parse_socket_address(text: &str) -> Option<SocketAddr> {
    let named = |host: &str, ip: Ipv4Addr| {
        let port = text.strip_prefix(host)?.strip_prefix(':')?;
        Some(SocketAddr::new(IpAddr::V4(ip), port.parse().ok()?))
    };
    text.parse()
        .ok()
        .or_else(|| named("localhost", Ipv4Addr::LOCALHOST))
        .or_else(|| named("*", Ipv4Addr::UNSPECIFIED))
}

/// Reads a backend's address: `db1:5432`, `10.0.0.7:5432`, `[2001:db8::7]:5432`. The port may be
/// left out; `usual` is then meant.
pub(crate) fn parse_host_port(text: &str, usual: u16) -> Option<HostPort> {
    let (host, port) = if let Some(rest) = text.strip_prefix('[') {
        let (address, rest) = rest.split_once(']')?;
        address.parse::<std::net::Ipv6Addr>().ok()?;
        (address, rest)
    } else {
        let end = text.find(':').unwrap_or(text.len());
        text.split_at_checked(end)?
    };
    let port = match port.strip_prefix(':') {
        Some(port) => port.parse().ok().filter(|port| *port != 0)?,
        None if port.is_empty() => usual,
        None => return None,
    };
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    if host.is_empty() || host.len() > 253 || !host.chars().all(is_host) {
        return None;
    }
    Some(HostPort {
        host: host.to_owned(),
        port,
    })
}
