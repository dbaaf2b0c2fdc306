//! Where a target that not the operator has named may lead.
//!
//! A name is looked up once, every address that it has is looked at, and what is connected to is
//! one of these very addresses: a name that means something else a moment later leads nowhere.
//! However an address is spelled, it is judged as the address that it comes to.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use ipnet::IpNet;

use super::{Lookup, Resolve};

/// Which addresses may be connected to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressRules {
    /// Networks that the operator lets targets lead to, though they are usually forbidden.
    pub allowed: Vec<IpNet>,
    /// Where this process itself can be reached.
    pub own: Vec<SocketAddr>,
}

/// An address that must not be connected to. It does not say why: whoever asks for addresses one
/// after the other would else learn what the network looks like from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the host has an address that targets must not lead to")]
pub struct Forbidden;

impl AddressRules {
    /// Whether an address may be connected to.
    ///
    /// # Errors
    /// When it may not.
    pub fn check(&self, address: SocketAddr) -> Result<(), Forbidden> {
        let ip = plain(address.ip()).ok_or(Forbidden)?;
        let is_own = self.own.iter().any(|own| {
            // Who listens everywhere is reached by the loopback, whatever else it has.
            let everywhere = own.ip().is_unspecified() && ip.is_loopback();
            own.port() == address.port() && (everywhere || own.ip().to_canonical() == ip)
        });
        if is_own || address.port() == 0 {
            return Err(Forbidden);
        }
        if never(ip) {
            return Err(Forbidden);
        }
        let allowed = self.allowed.iter().any(|network| network.contains(&ip));
        if allowed || !usually_not(ip) {
            Ok(())
        } else {
            Err(Forbidden)
        }
    }
}

/// The address that is really meant: IPv4 that is wrapped into IPv6 in a way that every system
/// unwraps is IPv4. Wrappings that a gateway somewhere would unwrap are never right.
fn plain(ip: IpAddr) -> Option<IpAddr> {
    let IpAddr::V6(v6) = ip else {
        return Some(ip);
    };
    if let Some(v4) = v6.to_ipv4_mapped() {
        return Some(IpAddr::V4(v4));
    }
    let wraps = match v6.segments() {
        // NAT64, also with a prefix of the site's own; 6to4; Teredo; ISATAP.
        [0x64, 0xff9b, ..] | [0x2002, ..] | [0x2001, 0, ..] => true,
        [.., 0x5efe, _, _] => true,
        // IPv4-compatible, but for the two that are addresses of their own.
        [0, 0, 0, 0, 0, 0, high, low] => high != 0 || low > 1,
        // IPv4-translated.
        [0, 0, 0, 0, 0xffff, 0, ..] => true,
        _ => false,
    };
    (!wraps).then_some(ip)
}

/// What no allow-list opens: addresses of nobody and of everybody, and those where clouds hand out
/// credentials.
fn never(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => {
            let [first, ..] = v4.octets();
            first == 0
                || v4.is_multicast()
                || v4.is_broadcast()
                || first >= 240
                || v4.is_link_local()
                || v4 == Ipv4Addr::new(192, 0, 0, 192)
                || v4 == Ipv4Addr::new(100, 100, 100, 200)
        }
        IpAddr::V6(v6) => {
            v6.is_unspecified()
                || v6.is_multicast()
                || v6.is_unicast_link_local()
                || v6 == Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)
        }
    }
}

/// What an operator has to allow: everything that is not the open Internet.
fn usually_not(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => {
            v4.is_loopback()
                || v4.is_private()
                || v4.is_documentation()
                || matches!(
                    v4.octets(),
                    [100, 64..=127, ..] | [192, 0, 0, _] | [198, 18 | 19, ..] | [192, 88, 99, _]
                )
        }
        IpAddr::V6(v6) => {
            v6.is_loopback()
                || v6.is_unique_local()
                || matches!(
                    v6.segments(),
                    [0xfec0..=0xfeff, ..] | [0x2001, 0xdb8, ..] | [0x100, 0, 0, 0, ..]
                )
        }
    }
}

/// A resolver that finds no address that must not be connected to.
#[derive(Debug)]
pub struct GuardedResolver {
    rules: Arc<AddressRules>,
    inner: Arc<dyn Resolve>,
}

impl GuardedResolver {
    /// Rules before what another resolver finds.
    #[must_use]
    pub fn new(rules: Arc<AddressRules>, inner: Arc<dyn Resolve>) -> Self {
        Self { rules, inner }
    }
}

impl Resolve for GuardedResolver {
    fn lookup(&self, name: &str, port: u16) -> Lookup {
        let found = self.inner.lookup(name, port);
        let rules = Arc::clone(&self.rules);
        Box::pin(async move {
            let found = found.await?;
            // One that is forbidden is enough: a name of a public and an inner address is a trick.
            for address in &found {
                rules.check(*address).map_err(io::Error::other)?;
            }
            Ok(found)
        })
    }
}

#[cfg(test)]
mod tests;
