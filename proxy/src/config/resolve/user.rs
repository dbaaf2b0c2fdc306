//! `[[user]]`.

use std::collections::HashSet;

use bosdb_protocol::auth::native;
use bosdb_protocol::auth::scram::Verifier;
use bosdb_store::directory::{CertificateName, ConsoleGrant};
use ipnet::IpNet;

use crate::config::raw::Section;
use crate::config::resolve::{Context, identifier, network_list};
use crate::config::secret;
use crate::config::types::{
    ClientCertificates, TargetSet, TlsConfig, UserConfig, UserProof, all_networks, usual_injection,
};
use crate::config::words;

/// One `[[user]]`; `None` if it cannot log in or has no rights, which is then reported.
pub(super) fn user(
    section: &Section<'_>,
    context: &Context<'_>,
    target_names: &HashSet<String>,
    tls: &TlsConfig,
) -> Option<UserConfig> {
    let name = identifier(section, "name");
    let proof = proof(section, context, tls);
    let mysql_native = mysql_native(section);
    if section.value("rights").is_none() {
        section.missing("rights");
    }
    let rights = section.choice("rights", words::RIGHTS);
    let injection = section.choice("injection", words::INJECTION);
    let targets = targets(section, target_names);
    let networks = networks(section);
    let admin_console = section
        .choice("admin_console", words::CONSOLE_GRANTS)
        .map_or(ConsoleGrant::None, |found| found.value);
    let rights = rights?.value;
    Some(UserConfig {
        name: name?,
        proof: proof?,
        mysql_native,
        rights,
        injection: injection.map_or_else(|| usual_injection(rights), |found| found.value),
        targets,
        networks,
        admin_console,
    })
}

fn proof(section: &Section<'_>, context: &Context<'_>, tls: &TlsConfig) -> Option<UserProof> {
    let Some(raw) = section.value("certificate") else {
        return verifier(section, context).map(UserProof::Password);
    };
    if matches!(tls, TlsConfig::Off)
        || matches!(tls, TlsConfig::On(files) if files.clients == ClientCertificates::Off)
    {
        section.fail(
            raw.span(),
            "certificate",
            "can never be shown".to_owned(),
            "set cert, key and client_ca in [tls]".to_owned(),
        );
    }
    let found = section.required_text("certificate")?;
    let name = certificate_name(found.value);
    if name.is_none() {
        section.fail(
            found.span,
            "certificate",
            "is not KIND=NAME".to_owned(),
            "write CN=, DNS=, EMAIL= or URI= and the name, or SHA256= and 64 hex digits".to_owned(),
        );
    }
    if section.value("verifier").is_none() && section.value("password").is_none() {
        return name.map(UserProof::Certificate);
    }
    Some(UserProof::Both(name?, verifier(section, context)?))
}

/// Reads `CN=ana`, `SHA256=0f:..` and so on.
fn certificate_name(text: &str) -> Option<CertificateName> {
    let (kind, name) = text.split_once('=')?;
    let name = name.to_owned();
    if name.is_empty() {
        return None;
    }
    match kind {
        "CN" => Some(CertificateName::CommonName(name)),
        "DNS" => Some(CertificateName::Dns(name)),
        "EMAIL" => Some(CertificateName::Email(name)),
        "URI" => Some(CertificateName::Uri(name)),
        "SHA256" => {
            let digits: Vec<u8> = name.bytes().filter(|byte| *byte != b':').collect();
            let bytes: Option<Vec<u8>> = digits
                .chunks(2)
                .map(|pair| {
                    let pair = std::str::from_utf8(pair).ok().filter(|p| p.len() == 2)?;
                    let is_hex = pair.bytes().all(|byte| byte.is_ascii_hexdigit());
                    is_hex.then(|| u8::from_str_radix(pair, 16).ok())?
                })
                .collect();
            Some(CertificateName::Sha256(bytes?.try_into().ok()?))
        }
        _ => None,
    }
}

fn verifier(section: &Section<'_>, context: &Context<'_>) -> Option<Verifier> {
    match (section.value("verifier"), section.value("password")) {
        (Some(_), None) => {
            let found = section.required_text("verifier")?;
            let parsed = Verifier::parse(found.value).ok();
            if parsed.is_none() {
                // The text itself is not repeated: it may be a password pasted by mistake.
                section.fail(
                    found.span,
                    "verifier",
                    "is not a SCRAM-SHA-256 verifier".to_owned(),
                    "make one with `bosdb user hash`".to_owned(),
                );
            }
            parsed
        }
        (None, Some(raw)) => {
            let password = secret::read(section, "password", context.base, context.surroundings)?;
            let derived = secret::derive_verifier(password.expose(), secret::usual_iterations());
            derived
                .inspect_err(|error| section.refuse(raw.span(), "password", &error.to_string()))
                .ok()
        }
        (None, None) => {
            section.fail(
                section.span(),
                "verifier",
                "is missing".to_owned(),
                "make one with `bosdb user hash`, or give a password".to_owned(),
            );
            None
        }
        (Some(_), Some(raw)) => {
            section.fail(
                raw.span(),
                "password",
                "stands beside a verifier".to_owned(),
                "keep one of the two".to_owned(),
            );
            None
        }
    }
}

/// The hash beside the verifier: it is for those who have a password.
fn mysql_native(section: &Section<'_>) -> Option<native::Verifier> {
    section.value("mysql_native")?;
    let found = section.required_text("mysql_native")?;
    if section.value("verifier").is_none() && section.value("password").is_none() {
        section.fail(
            found.span,
            "mysql_native",
            "stands without a verifier".to_owned(),
            "add the verifier of the same password, made with `bosdb user hash`".to_owned(),
        );
        return None;
    }
    let parsed = native::Verifier::parse(found.value);
    if parsed.is_none() {
        // The text itself is not repeated: it may be a password pasted by mistake.
        section.fail(
            found.span,
            "mysql_native",
            "is not a star and 40 hexadecimal digits".to_owned(),
            "make it with `bosdb user hash --mysql-native`".to_owned(),
        );
    }
    parsed
}

fn targets(section: &Section<'_>, target_names: &HashSet<String>) -> TargetSet {
    let Some(texts) = section.texts("targets") else {
        return TargetSet::All;
    };
    if texts.iter().any(|found| found.value == "*") {
        return TargetSet::All;
    }
    if texts.is_empty() {
        section.refuse(section.span(), "targets", "names no target");
    }
    for found in &texts {
        if !target_names.contains(found.value) {
            let what = format!("there is no target \"{}\"", found.value.escape_debug());
            let fix = "name a [[target]] of this file, or \"*\" for all".to_owned();
            section.fail(found.span.clone(), "targets", what, fix);
        }
    }
    TargetSet::Named(texts.iter().map(|found| found.value.to_owned()).collect())
}

fn networks(section: &Section<'_>) -> Vec<IpNet> {
    match section.value("networks") {
        Some(_) => network_list(section, "networks"),
        None => all_networks(),
    }
}
