//! Where a reload reads what has changed.

use std::path::PathBuf;

use anyhow::anyhow;

use crate::config::policies::{self, MaskHashes};
use crate::config::{Config, ProcessSurroundings};

/// Where a reload reads what has changed.
pub(super) enum Source {
    /// A configuration file, and what it names.
    File(PathBuf),
    /// The policy file of `bosdb up`; all else stays as its arguments say.
    Plan(Box<Config>),
}

impl Source {
    /// The configuration as it is now.
    pub(super) fn read(&self) -> anyhow::Result<Config> {
        match self {
            Self::File(path) => {
                let (config, warnings) = crate::config::load(path, &ProcessSurroundings)
                    .map_err(|error| anyhow!("{error}"))?;
                for warning in warnings.lines() {
                    tracing::warn!("{warning}");
                }
                Ok(config)
            }
            Self::Plan(plan) => {
                let mut config = (**plan).clone();
                let Some(policy) = &mut config.roles else {
                    return Err(anyhow!(
                        "BosDB runs without a configuration file and without a policy file"
                    ));
                };
                let hashes = MaskHashes::with(config.mask_key.as_ref());
                *policy =
                    policies::load(&policy.path, hashes).map_err(|error| anyhow!("{error}"))?;
                Ok(config)
            }
        }
    }
}
