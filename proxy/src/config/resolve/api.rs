//! `[api]`.

use std::time::Duration;

use crate::config::raw::Section;
use crate::config::types::{ApiConfig, StoreConfig};
use crate::config::values::parse_socket_address;

const HOUR: Duration = Duration::from_secs(3600);

/// `[api]`; `None` where it is not there or cannot be used, which is then reported.
pub(super) fn api(section: &Section<'_>, store: Option<&StoreConfig>) -> Option<ApiConfig> {
    let any = ["listen", "origin", "session_idle", "session_max"];
    if any.iter().all(|key| section.value(key).is_none()) {
        return None;
    }
    let found = section.required_text("listen")?;
    let Some(listen) = parse_socket_address(found.value) else {
        let what = format!("\"{}\" is not ADDRESS:PORT", found.value.escape_debug());
        section.refuse(found.span, "listen", &what);
        return None;
    };
    if store.is_none() {
        let fix = "add a section [store]".to_owned();
        let what = "is of no use without a store".to_owned();
        section.fail(found.span.clone(), "listen", what, fix);
    }
    let origin = match section.text("origin") {
        Some(origin) => {
            if !is_origin(origin.value) {
                let what = "is not https://HOST[:PORT], or http://HOST[:PORT] of this machine";
                section.refuse(origin.span, "origin", what);
                return None;
            }
            origin.value.to_owned()
        }
        None => format!("http://{listen}"),
    };
    if !listen.ip().is_loopback() {
        section.warn(
            found.span,
            "listen",
            "passwords and tokens pass here in the clear, for the whole network to see",
            "listen on 127.0.0.1, behind a load balancer that ends TLS",
        );
    }
    let day = HOUR.saturating_mul(24);
    Some(ApiConfig {
        listen,
        origin,
        session_idle: section
            .duration("session_idle", Duration::from_secs(60)..=day)
            .unwrap_or(ApiConfig::USUAL_IDLE),
        session_max: section
            .duration(
                "session_max",
                Duration::from_secs(60)..=day.saturating_mul(30),
            )
            .unwrap_or(ApiConfig::USUAL_MAX),
    })
}

/// Whether a text is an origin as browsers send it. Without TLS it is one of this machine.
fn is_origin(text: &str) -> bool {
    let is_host = |host: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
        !host.is_empty() && host.chars().all(plain)
    };
    if let Some(host) = text.strip_prefix("https://") {
        return is_host(host);
    }
    let Some(host) = text.strip_prefix("http://") else {
        return false;
    };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let here = matches!(name, "localhost" | "127.0.0.1" | "[::1]");
    here && is_host(host)
}
