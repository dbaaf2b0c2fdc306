//! The example files parse, and neither they nor the reference leave a key out.

use super::{Imagined, Path, parse};
use crate::config::keys::SECTIONS;
use crate::config::{AuditConfig, Config, Limits, LogConfig, WorkersConfig};

const MINIMAL: &str = include_str!("../../../../configs/minimal.toml");
const FULL: &str = include_str!("../../../../configs/full.toml");
const REFERENCE: &str = include_str!("../../../../docs/configuration.md");

fn accepted(text: &str) -> Config {
    let (config, report) = parse(text, Path::new("etc/bosdb.toml"), &Imagined::usual())
        .unwrap_or_else(|error| panic!("{error}"));
    assert!(report.lines().is_empty(), "{report}");
    config
}

#[test]
fn both_examples_are_accepted_without_a_warning() {
    accepted(MINIMAL);
    accepted(FULL);
}

#[test]
fn the_full_example_names_every_key() {
    for section in SECTIONS {
        let header = if section.repeated {
            format!("\n[[{}]]\n", section.name)
        } else {
            format!("\n[{}]\n", section.name)
        };
        for (key, _) in section.keys {
            // A user has a verifier or a password, so the second [[user]] shows the other.
            let shown = FULL.split(&header).skip(1).any(|body| {
                let body = body.split("\n[").next().unwrap_or_default();
                format!("\n{body}").contains(&format!("\n{key} = "))
            });
            assert!(shown, "configs/full.toml lacks {}.{key}", section.name);
        }
    }
}

#[test]
fn the_full_example_shows_the_defaults() {
    let config = accepted(FULL);
    assert_eq!(config.limits, Limits::default());
    assert_eq!(config.workers, WorkersConfig::default());
    assert_eq!(config.audit, AuditConfig::default());
    assert_eq!(config.log, LogConfig::default());
}

#[test]
fn the_reference_has_a_row_for_every_key() {
    for section in SECTIONS {
        let heading = if section.repeated {
            format!("\n## `[[{}]]`\n", section.name)
        } else {
            format!("\n## `[{}]`\n", section.name)
        };
        let body = REFERENCE.split(&heading).nth(1).unwrap_or_default();
        let body = body.split("\n## ").next().unwrap_or_default();
        for (key, _) in section.keys {
            let row = format!("\n| `{key}` |");
            assert!(
                body.contains(&row),
                "docs/configuration.md lacks {}.{key}",
                section.name
            );
        }
        let rows = body.matches("\n| `").count();
        assert_eq!(
            rows,
            section.keys.len(),
            "[{}] has rows of no key",
            section.name
        );
    }
}
