//! `[listen]` and `[tls]`.

use std::net::SocketAddr;
use std::path::PathBuf;

use crate::config::raw::{Found, Section};
use crate::config::resolve::{Context, network_list};
use crate::config::types::{
    AdminConfig, Balancers, ClientCertificates, ClientTlsDemand, ListenConfig, TargetConfig,
    TlsConfig, TlsFiles, Wire,
};
use crate::config::values::parse_socket_address;

/// `[listen]`.
pub(super) fn listen(section: &Section<'_>) -> (ListenConfig, Option<AdminConfig>) {
    let admin = section
        .text("admin")
        .and_then(|found| address(section, "admin", &found))
        .map(|listen| AdminConfig { listen });
    let mut taken = Vec::new();
    let listen = ListenConfig {
        postgres: addresses(section, "postgres", &mut taken),
        mysql: addresses(section, "mysql", &mut taken),
        balancers: Balancers {
            usual: network_list(section, PROXY_PROTOCOL_FROM),
            at: Vec::new(),
        },
    };
    (listen, admin)
}

const PROXY_PROTOCOL_FROM: &str = "proxy_protocol_from";

/// `[[listener]]`: what holds for one of the addresses alone, where it differs from the rest.
pub(super) fn listeners(sections: &[Section<'_>], listen: &mut ListenConfig) {
    for section in sections {
        let Some(found) = section.required_text("address") else {
            continue;
        };
        let Some(address) = address(section, "address", &found) else {
            continue;
        };
        if !listen.postgres.contains(&address) && !listen.mysql.contains(&address) {
            section.refuse(found.span, "address", "is no address of [listen]");
            continue;
        }
        let at = &mut listen.balancers.at;
        if at.iter().any(|(other, _)| *other == address) {
            section.refuse(found.span, "address", "stands twice");
            continue;
        }
        let networks = match section.texts(PROXY_PROTOCOL_FROM) {
            None if section.value(PROXY_PROTOCOL_FROM).is_none() => {
                section.missing(PROXY_PROTOCOL_FROM);
                continue;
            }
            // None here, whatever holds elsewhere.
            Some(texts) if texts.is_empty() => Vec::new(),
            None | Some(_) => network_list(section, PROXY_PROTOCOL_FROM),
        };
        at.push((address, networks));
    }
}

/// The addresses of a wire, none of which another has.
fn addresses(section: &Section<'_>, name: &str, taken: &mut Vec<SocketAddr>) -> Vec<SocketAddr> {
    let Some(texts) = section.texts(name) else {
        return Vec::new();
    };
    if texts.is_empty() {
        section.refuse(section.span(), name, "names no address");
    }
    let mut addresses = Vec::new();
    for found in &texts {
        let Some(address) = address(section, name, found) else {
            continue;
        };
        if address.port() != 0 && taken.contains(&address) {
            section.refuse(found.span.clone(), name, "an address stands twice");
        }
        taken.push(address);
        addresses.push(address);
    }
    addresses
}

/// Without a word about addresses each target can be reached at the usual one of its wire; with
/// one, each must have one that is named.
pub(super) fn for_targets(
    section: &Section<'_>,
    listen: &mut ListenConfig,
    targets: &[TargetConfig],
) {
    let of = |wire| {
        targets
            .iter()
            .find(move |target| target.engine.wire() == wire)
    };
    let (postgres, mysql) = (of(Wire::Postgres), of(Wire::MySql));
    if section.value("postgres").is_none() && section.value("mysql").is_none() {
        let usual = ListenConfig::default();
        if postgres.is_some() || mysql.is_none() {
            listen.postgres = usual.postgres;
        }
        if mysql.is_some() {
            listen.mysql = ListenConfig::usual_mysql();
        }
        return;
    }
    for (name, addresses, target) in [
        ("postgres", &listen.postgres, postgres),
        ("mysql", &listen.mysql, mysql),
    ] {
        if let Some(target) = target
            && addresses.is_empty()
            && section.value(name).is_none()
        {
            section.fail(
                section.span(),
                name,
                format!("is missing, and nobody could reach target {}", target.name),
                format!("add an address: {}", section.example(name)),
            );
        }
    }
}

fn address(section: &Section<'_>, name: &str, found: &Found<&str>) -> Option<SocketAddr> {
    let address = parse_socket_address(found.value);
    if address.is_none() {
        let what = format!("\"{}\" is not ADDRESS:PORT", found.value.escape_debug());
        section.refuse(found.span.clone(), name, &what);
    }
    address
}

/// What `mode` says.
#[derive(Clone, Copy)]
enum Mode {
    Off,
    On(ClientTlsDemand),
}

/// `[tls]`.
pub(super) fn tls(section: &Section<'_>, context: &Context<'_>) -> TlsConfig {
    let cert = file(section, "cert", context);
    let key = file(section, "key", context);
    let words = [
        ("off", Mode::Off),
        ("allow", Mode::On(ClientTlsDemand::Allow)),
        ("require", Mode::On(ClientTlsDemand::Require)),
    ];
    let usual = if cert.is_some() || key.is_some() {
        Mode::On(ClientTlsDemand::Allow)
    } else {
        Mode::Off
    };
    let mode = section.choice("mode", &words).map_or(usual, |f| f.value);
    let Mode::On(demand) = mode else {
        return TlsConfig::Off;
    };
    let clients = client_certificates(section, context, demand);
    match (cert, key) {
        (Some(cert), Some(key)) => TlsConfig::On(TlsFiles {
            cert,
            key,
            demand,
            clients,
        }),
        (cert, key) => {
            for (name, path) in [("cert", cert), ("key", key)] {
                if path.is_none() && section.value(name).is_none() {
                    section.missing(name);
                }
            }
            TlsConfig::Off
        }
    }
}

/// What `client_certificates` says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ClientMode {
    Off,
    Optional,
    Required,
}

fn client_certificates(
    section: &Section<'_>,
    context: &Context<'_>,
    demand: ClientTlsDemand,
) -> ClientCertificates {
    let ca = file(section, "client_ca", context);
    let words = [
        ("off", ClientMode::Off),
        ("optional", ClientMode::Optional),
        ("require", ClientMode::Required),
    ];
    let usual = match ca {
        Some(_) => ClientMode::Optional,
        None => ClientMode::Off,
    };
    let name = "client_certificates";
    let chosen = section.choice(name, &words);
    let mode = chosen.as_ref().map_or(usual, |found| found.value);
    if mode == ClientMode::Required && demand == ClientTlsDemand::Allow {
        section.fail(
            chosen.map_or_else(|| section.span(), |found| found.span),
            name,
            "is \"require\", and clients may come without TLS".to_owned(),
            "set mode = \"require\"".to_owned(),
        );
    }
    match (mode, ca) {
        (ClientMode::Off, _) => ClientCertificates::Off,
        (ClientMode::Optional, Some(ca)) => ClientCertificates::Optional(ca),
        (ClientMode::Required, Some(ca)) => ClientCertificates::Required(ca),
        (ClientMode::Optional | ClientMode::Required, None) => {
            if section.value("client_ca").is_none() {
                section.missing("client_ca");
            }
            ClientCertificates::Off
        }
    }
}

/// A path that must be readable now, so that a typo is found before the first client comes.
pub(super) fn file(section: &Section<'_>, name: &str, context: &Context<'_>) -> Option<PathBuf> {
    section.value(name)?;
    let found = section.required_text(name)?;
    let path = context.base.join(found.value);
    if let Err(error) = context.surroundings.readable(&path) {
        section.fail(
            found.span,
            name,
            format!("cannot read {}: {error}", path.display()),
            "name a PEM file that the account running bosdb may read".to_owned(),
        );
    }
    Some(path)
}

/// Warnings about doors that the whole network can reach.
pub(super) fn warn_of_exposure(
    section: &Section<'_>,
    listen: &ListenConfig,
    admin: Option<AdminConfig>,
    tls: &TlsConfig,
) {
    let is_open = |address: &SocketAddr| !address.ip().is_loopback();
    let place = |name: &str| {
        section
            .value(name)
            .map_or_else(|| section.span(), toml::Spanned::span)
    };
    for (name, addresses) in [("postgres", &listen.postgres), ("mysql", &listen.mysql)] {
        if *tls == TlsConfig::Off && addresses.iter().any(is_open) {
            section.warn(
                place(name),
                name,
                "clients on other machines connect without TLS",
                "set cert and key in [tls]",
            );
        }
    }
    if admin.is_some_and(|admin| is_open(&admin.listen)) {
        section.warn(
            place("admin"),
            "admin",
            "metrics and readiness are shown to other machines without a login",
            "listen on 127.0.0.1, or keep the port behind a firewall",
        );
    }
}
