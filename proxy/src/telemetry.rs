//! The diagnostic log and what the process asks of the system before anything else runs.

use std::io::IsTerminal;

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::Directive;

use crate::config::{LogConfig, LogFormat, Surroundings};

/// Names what is logged, before the configuration does: `debug`, or `warn,bosdb_gateway=debug`.
const LOG_VARIABLE: &str = "BOSDB_LOG";

/// The log cannot be set up.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TelemetryError {
    /// The variable holds no filter.
    #[error("{LOG_VARIABLE} is not a log filter: {0}")]
    BadFilter(#[from] tracing_subscriber::filter::ParseError),
    /// A log was set up before.
    #[error("the log was set up twice")]
    AlreadyInstalled,
}

/// Starts the diagnostic log. It goes to standard error: standard output belongs to answers.
pub(crate) fn init(log: LogConfig, surroundings: &dyn Surroundings) -> Result<(), TelemetryError> {
    let filter = filter(log, surroundings)?;
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    match log.format {
        LogFormat::Text => subscriber
            .with_ansi(std::io::stderr().is_terminal())
            .try_init(),
        LogFormat::Json => subscriber.json().flatten_event(true).try_init(),
    }
    .map_err(|_| TelemetryError::AlreadyInstalled)
}

fn filter(log: LogConfig, surroundings: &dyn Surroundings) -> Result<EnvFilter, TelemetryError> {
    let wanted = surroundings.variable(LOG_VARIABLE);
    match wanted.filter(|wanted| !wanted.trim().is_empty()) {
        Some(wanted) => Ok(EnvFilter::builder().parse(wanted)?),
        None => {
            let directive = Directive::from(log.level);
            Ok(EnvFilter::default().add_directive(directive))
        }
    }
}

/// Forbids core dumps, which would hold passwords and rows, raises the soft limit of open files to
/// the hard one, since every client and backend is a socket, and declines huge pages, of which a few
/// idle sessions would keep many resident. What the system denies is logged and lived with.
pub(crate) fn prepare_process() {
    #[cfg(target_os = "linux")]
    if let Err(error) = nix::sys::prctl::set_thp_disable(true) {
        tracing::debug!(%error, "huge pages could not be declined");
    }
    if let Err(error) = setrlimit(Resource::RLIMIT_CORE, 0, 0) {
        tracing::warn!(%error, "core dumps could not be switched off");
    }
    let raised = getrlimit(Resource::RLIMIT_NOFILE)
        .and_then(|(_, hard)| setrlimit(Resource::RLIMIT_NOFILE, hard, hard));
    if let Err(error) = raised {
        tracing::warn!(%error, "the limit of open files could not be raised");
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;

    use tracing::level_filters::LevelFilter;

    use super::*;
    use crate::config::environment::SecretFile;

    struct Variable(Option<&'static str>);

    impl Surroundings for Variable {
        fn variable(&self, name: &str) -> Option<String> {
            assert_eq!(name, LOG_VARIABLE);
            self.0.map(ToOwned::to_owned)
        }

        fn secret_file(&self, _: &Path) -> io::Result<SecretFile> {
            Err(io::ErrorKind::NotFound.into())
        }

        fn readable(&self, _: &Path) -> io::Result<()> {
            Err(io::ErrorKind::NotFound.into())
        }
    }

    fn shown(variable: Option<&'static str>, level: LevelFilter) -> Option<String> {
        let log = LogConfig {
            format: LogFormat::Text,
            level,
        };
        let filter = filter(log, &Variable(variable)).ok()?;
        Some(filter.to_string())
    }

    #[test]
    fn the_variable_goes_before_the_configuration() {
        assert_eq!(shown(None, LevelFilter::WARN).as_deref(), Some("warn"));
        assert_eq!(shown(Some(" "), LevelFilter::WARN).as_deref(), Some("warn"));
        assert_eq!(
            shown(Some("debug"), LevelFilter::WARN).as_deref(),
            Some("debug")
        );
        assert_eq!(shown(Some("a=b=c=d"), LevelFilter::WARN), None);
    }
}
