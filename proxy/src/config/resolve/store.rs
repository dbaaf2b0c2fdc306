//! `[store]`.

use bosdb_store::Redacted;
use bosdb_store::control::db::Location;
use bosdb_store::control::seal::KeyRing;
use toml::de::DeValue;

use crate::config::raw::Section;
use crate::config::resolve::{Context, listen, network_list};
use crate::config::secret;
use crate::config::types::StoreConfig;

/// `[store]`; `None` where it is not there or cannot be used, which is then reported.
pub(super) fn store(section: &Section<'_>, context: &Context<'_>) -> Option<StoreConfig> {
    let any = ["url", "ca", "keys", "connect_to"];
    if any.iter().all(|key| section.value(key).is_none()) {
        return None;
    }
    let ca = listen::file(section, "ca", context);
    let url = url(section, context);
    let keys = keys(section, context);
    let connect_to = network_list(section, "connect_to");
    Some(StoreConfig {
        url: url?,
        base: context.base.to_owned(),
        ca,
        keys: keys?,
        connect_to,
    })
}

/// A URL is a secret only where it holds a password.
fn url(section: &Section<'_>, context: &Context<'_>) -> Option<Redacted<String>> {
    let Some(raw) = section.value("url") else {
        section.missing("url");
        return None;
    };
    let url = match raw.get_ref() {
        DeValue::String(text) if !holds_password(text) => Redacted::new(text.to_string()),
        DeValue::String(_)
        | DeValue::Table(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_) => secret::read(section, "url", context.base, context.surroundings)?,
    };
    if let Err(error) = Location::parse(url.expose(), context.base, None) {
        section.refuse(raw.span(), "url", &error.to_string());
        return None;
    }
    Some(url)
}

fn holds_password(url: &str) -> bool {
    let authority = url.split_once("://").map(|(_, rest)| rest);
    let account = authority.and_then(|rest| Some(rest.rsplit_once('@')?.0));
    account.is_some_and(|account| account.contains(':')) || url.contains("password=")
}

fn keys(section: &Section<'_>, context: &Context<'_>) -> Option<Redacted<String>> {
    let Some(raw) = section.value("keys") else {
        section.missing("keys");
        return None;
    };
    let keys = secret::read(section, "keys", context.base, context.surroundings)?;
    if let Err(error) = KeyRing::parse(keys.expose()) {
        section.fail(
            raw.span(),
            "keys",
            format!("is no key ring: {error}"),
            "make one with `bosdb store init`".to_owned(),
        );
        return None;
    }
    Some(keys)
}
