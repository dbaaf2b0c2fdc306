//! The console's commands: from text to what is meant.

use std::fmt;

use bosdb_protocol::pg::sqlstate::SqlState;

use super::courtesy::{self, Courtesy};
use super::words::{Word, commands};

/// What SHOW shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    Help,
    Version,
    Pools,
    Clients,
    Servers,
    Sockets,
    Stats,
    StatsTotals,
    StatsAverages,
    Totals,
    Databases,
    Targets,
    Users,
    Decisions,
    Rules,
    Pins,
    Config,
    Lists,
    Mem,
    State,
}

/// Names and meanings of what is shown.
pub(crate) const SHOWS: &[(&str, Show, &str)] = &[
    ("HELP", Show::Help, "these commands"),
    ("VERSION", Show::Version, "the version of BosDB"),
    (
        "POOLS",
        Show::Pools,
        "clients and backends of each target, by state",
    ),
    (
        "CLIENTS",
        Show::Clients,
        "client sessions, those of the console too",
    ),
    ("SERVERS", Show::Servers, "backend connections"),
    ("SOCKETS", Show::Sockets, "clients and servers together"),
    (
        "ACTIVE_SOCKETS",
        Show::Sockets,
        "the same: idle clients cost no more to show",
    ),
    ("STATS", Show::Stats, "totals and averages of each target"),
    ("STATS_TOTALS", Show::StatsTotals, "totals of each target"),
    (
        "STATS_AVERAGES",
        Show::StatsAverages,
        "averages of each target",
    ),
    (
        "TOTALS",
        Show::Totals,
        "totals and averages of all targets together",
    ),
    (
        "DATABASES",
        Show::Databases,
        "targets, in PgBouncer's columns",
    ),
    ("TARGETS", Show::Targets, "targets, with their state"),
    ("USERS", Show::Users, "users and their sessions"),
    (
        "DECISIONS",
        Show::Decisions,
        "statements allowed and refused, by target and kind",
    ),
    ("RULES", Show::Rules, "rules that fired, and how often"),
    (
        "PINS",
        Show::Pins,
        "sessions that keep their backend, and why",
    ),
    ("CONFIG", Show::Config, "limits in force"),
    ("LISTS", Show::Lists, "how many there are of what"),
    ("MEM", Show::Mem, "memory of the process"),
    (
        "STATE",
        Show::State,
        "whether BosDB is active, paused or draining",
    ),
];

/// How BosDB is to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shutdown {
    /// Sessions end with their transactions, within the drain timeout.
    Drain,
    /// Sessions end when their clients leave.
    WaitForClients,
}

/// What changes something. A name of `None` means every target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Act {
    Pause(Option<String>),
    Resume(Option<String>),
    Reconnect(Option<String>),
    WaitClose(Option<String>),
    Kill(Option<String>),
    KillClient(u64),
    Disable(String),
    Enable(String),
    Reload,
    Shutdown(Shutdown),
}

/// A command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Command {
    Show(Show),
    Act(Act),
    /// What drivers send by themselves.
    Courtesy(Courtesy),
}

/// Why a text is no command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Misunderstood {
    /// Bytes that are no UTF-8.
    Unreadable,
    /// A quote or comment without its end.
    Unfinished(&'static str),
    /// No such command.
    Unknown,
    /// Not this in a command.
    Argument(&'static str),
    /// No such setting.
    Setting(String),
}

/// Characters of a foreign name that an error repeats.
const REPEATED: usize = 63;

impl Misunderstood {
    pub(super) fn code(&self) -> SqlState {
        match self {
            Self::Unfinished(_) | Self::Unknown | Self::Argument(_) => SqlState::SYNTAX_ERROR,
            Self::Setting(_) => SqlState("42704"),
            Self::Unreadable => SqlState::NOT_IN_REPERTOIRE,
        }
    }
}

impl fmt::Display for Misunderstood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => f.write_str("the text is not valid UTF-8"),
            Self::Unfinished(what) => write!(f, "unfinished {what}"),
            Self::Unknown => f.write_str("no such command of the admin console"),
            Self::Argument(usage) => write!(f, "the command is written {usage}"),
            Self::Setting(name) => {
                let name: String = name.chars().take(REPEATED).collect();
                write!(f, "unrecognized configuration parameter \"{name}\"")
            }
        }
    }
}

/// As it is recorded, and as it could be typed again.
impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Show(show) => {
                let named = SHOWS.iter().find(|(_, known, _)| known == show);
                write!(f, "SHOW {}", named.map_or("", |(name, ..)| name))
            }
            Self::Act(act) => write!(f, "{act}"),
            Self::Courtesy(courtesy) => write!(f, "{courtesy}"),
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (verb, name) = match self {
            Self::Pause(name) => ("PAUSE", name.as_ref()),
            Self::Resume(name) => ("RESUME", name.as_ref()),
            Self::Reconnect(name) => ("RECONNECT", name.as_ref()),
            Self::WaitClose(name) => ("WAIT_CLOSE", name.as_ref()),
            Self::Kill(name) => ("KILL", name.as_ref()),
            Self::KillClient(id) => return write!(f, "KILL_CLIENT {id}"),
            Self::Disable(name) => ("DISABLE", Some(name)),
            Self::Enable(name) => ("ENABLE", Some(name)),
            Self::Reload => ("RELOAD", None),
            Self::Shutdown(Shutdown::Drain) => ("SHUTDOWN", None),
            Self::Shutdown(Shutdown::WaitForClients) => ("SHUTDOWN WAIT_FOR_CLIENTS", None),
        };
        f.write_str(verb)?;
        match name {
            Some(name) => write!(f, " \"{}\"", name.replace('"', "\"\"")),
            None => Ok(()),
        }
    }
}

/// The commands of a text, in order. A text of which any part is not understood is not begun.
pub(super) fn parse(text: &str) -> Result<Vec<Command>, Misunderstood> {
    commands(text)?.iter().map(|words| command(words)).collect()
}

fn command(words: &[Word<'_>]) -> Result<Command, Misunderstood> {
    if let Some(courtesy) = courtesy::of(words)? {
        return Ok(Command::Courtesy(courtesy));
    }
    let Some((Word::Plain(verb), arguments)) = words.split_first() else {
        return Err(Misunderstood::Unknown);
    };
    let act = match verb.to_ascii_uppercase().as_str() {
        "SHOW" => return show(arguments).map(Command::Show),
        "PAUSE" => Act::Pause(target(arguments, "PAUSE [target]")?),
        "RESUME" => Act::Resume(target(arguments, "RESUME [target]")?),
        "RECONNECT" => Act::Reconnect(target(arguments, "RECONNECT [target]")?),
        "WAIT_CLOSE" => Act::WaitClose(target(arguments, "WAIT_CLOSE [target]")?),
        "KILL" => match arguments {
            [Word::Plain(id)] if id.parse::<u64>().is_ok() => Act::KillClient(number(arguments)?),
            _ => Act::Kill(target(arguments, "KILL [target], or KILL session")?),
        },
        "KILL_CLIENT" => Act::KillClient(number(arguments)?),
        "DISABLE" => Act::Disable(one_target(arguments, "DISABLE target")?),
        "ENABLE" => Act::Enable(one_target(arguments, "ENABLE target")?),
        "RELOAD" if arguments.is_empty() => Act::Reload,
        "SHUTDOWN" => Act::Shutdown(match arguments {
            [] => Shutdown::Drain,
            [how] if how.is("WAIT_FOR_SERVERS") => Shutdown::Drain,
            [how] if how.is("WAIT_FOR_CLIENTS") => Shutdown::WaitForClients,
            _ => {
                return Err(Misunderstood::Argument(
                    "SHUTDOWN [WAIT_FOR_SERVERS | WAIT_FOR_CLIENTS]",
                ));
            }
        }),
        _ => return Err(Misunderstood::Unknown),
    };
    Ok(Command::Act(act))
}

fn show(arguments: &[Word<'_>]) -> Result<Show, Misunderstood> {
    match arguments {
        [what] => SHOWS
            .iter()
            .find(|(name, ..)| what.is(name))
            .map(|(_, show, _)| *show)
            .ok_or(Misunderstood::Unknown),
        _ => Err(Misunderstood::Unknown),
    }
}

fn target(arguments: &[Word<'_>], usage: &'static str) -> Result<Option<String>, Misunderstood> {
    match arguments {
        [] => Ok(None),
        [Word::Plain(name)] => Ok(Some((*name).to_owned())),
        [Word::Quoted(name)] => Ok(Some(name.clone())),
        _ => Err(Misunderstood::Argument(usage)),
    }
}

fn one_target(arguments: &[Word<'_>], usage: &'static str) -> Result<String, Misunderstood> {
    target(arguments, usage)?.ok_or(Misunderstood::Argument(usage))
}

fn number(arguments: &[Word<'_>]) -> Result<u64, Misunderstood> {
    match arguments {
        [Word::Plain(id)] => id
            .parse()
            .map_err(|_| Misunderstood::Argument("KILL_CLIENT id")),
        _ => Err(Misunderstood::Argument("KILL_CLIENT id")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Result<Command, Misunderstood> {
        parse(text).map(|commands| commands[0].clone())
    }

    #[test]
    fn commands_are_read_and_written_the_same() {
        for (text, written) in [
            ("show pools", "SHOW POOLS"),
            ("Show Active_Sockets;", "SHOW SOCKETS"),
            ("PAUSE", "PAUSE"),
            ("pause shop", "PAUSE \"shop\""),
            ("resume \"My \"\"Shop\"\"\"", "RESUME \"My \"\"Shop\"\"\""),
            ("KILL 17", "KILL_CLIENT 17"),
            ("kill \"17\"", "KILL \"17\""),
            ("kill_client 17", "KILL_CLIENT 17"),
            ("shutdown wait_for_servers", "SHUTDOWN"),
            ("SHUTDOWN WAIT_FOR_CLIENTS", "SHUTDOWN WAIT_FOR_CLIENTS"),
            ("reload", "RELOAD"),
        ] {
            let command = one(text).unwrap_or_else(|why| panic!("{text}: {why}"));
            assert_eq!(command.to_string(), written);
            assert_eq!(one(written), Ok(command), "{written}");
        }
    }

    #[test]
    fn what_is_no_command_is_told_apart() {
        for text in [
            "SELECT * FROM pg_class",
            "SHOW",
            "SHOW 'pools'",
            "SHOW pools clients",
            "\"SHOW\" pools",
            "RELOAD now",
            "KILL; DROP TABLE a",
            "é",
        ] {
            assert_eq!(parse(text), Err(Misunderstood::Unknown), "{text}");
        }
        for text in [
            "KILL_CLIENT shop",
            "PAUSE a b",
            "PAUSE 'a'",
            "DISABLE",
            "SHUTDOWN now",
        ] {
            assert!(
                matches!(parse(text), Err(Misunderstood::Argument(_))),
                "{text}"
            );
        }
    }
}
