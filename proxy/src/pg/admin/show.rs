//! What each SHOW shows. Names, order and types of the columns are PgBouncer's where it has them;
//! what BosDB adds stands behind. Nothing here carries SQL text or a secret.

mod pools;
mod process;
mod sockets;
mod stats;

use bosdb_gateway::Gateway;

use super::command::Show;
use super::table::{Column, Row};

/// The columns of what is shown.
pub(crate) const fn columns(show: Show) -> &'static [Column] {
    match show {
        Show::Help => process::HELP,
        Show::Version => process::VERSION,
        Show::Pools => pools::POOLS,
        Show::Clients | Show::Servers | Show::Sockets => sockets::SOCKETS,
        Show::Stats => stats::STATS,
        Show::StatsTotals => stats::TOTALS,
        Show::StatsAverages => stats::AVERAGES,
        Show::Totals => stats::SUMS,
        Show::Databases => pools::DATABASES,
        Show::Targets => pools::TARGETS,
        Show::Users => process::USERS,
        Show::Decisions => process::DECISIONS,
        Show::Rules => process::RULES,
        Show::Pins => sockets::PINS,
        Show::Config => process::CONFIG,
        Show::Lists => process::LISTS,
        Show::Mem => process::MEM,
        Show::State => process::STATE,
    }
}

/// Its rows, as things are now.
pub(crate) fn rows(show: Show, gateway: &Gateway) -> Vec<Row> {
    match show {
        Show::Help => process::help(),
        Show::Version => process::version(),
        Show::Pools => pools::pools(gateway),
        Show::Clients => sockets::clients(gateway),
        Show::Servers => sockets::servers(gateway),
        Show::Sockets => {
            let mut rows = sockets::clients(gateway);
            rows.extend(sockets::servers(gateway));
            rows
        }
        Show::Stats => stats::stats(gateway),
        Show::StatsTotals => stats::totals(gateway),
        Show::StatsAverages => stats::averages(gateway),
        Show::Totals => stats::sums(gateway),
        Show::Databases => pools::databases(gateway),
        Show::Targets => pools::targets(gateway),
        Show::Users => process::users(gateway),
        Show::Decisions => process::decisions(gateway),
        Show::Rules => process::rules(gateway),
        Show::Pins => sockets::pins(gateway),
        Show::Config => process::config(gateway),
        Show::Lists => process::lists(gateway),
        Show::Mem => process::mem(),
        Show::State => process::state(gateway),
    }
}

#[cfg(test)]
mod tests {
    use super::super::command::SHOWS;
    use super::super::table::Type;
    use super::*;

    fn names(show: Show) -> Vec<&'static str> {
        columns(show).iter().map(|(name, _)| *name).collect()
    }

    /// The first columns of each are those that monitoring of PgBouncer reads.
    #[test]
    fn columns_are_those_of_pgbouncer() {
        assert_eq!(
            names(Show::Pools)[..17],
            [
                "database",
                "user",
                "cl_active",
                "cl_waiting",
                "cl_active_cancel_req",
                "cl_waiting_cancel_req",
                "sv_active",
                "sv_active_cancel",
                "sv_being_canceled",
                "sv_idle",
                "sv_used",
                "sv_tested",
                "sv_login",
                "maxwait",
                "maxwait_us",
                "pool_mode",
                "load_balance_hosts",
            ]
        );
        assert_eq!(
            names(Show::Databases)[..17],
            [
                "name",
                "host",
                "port",
                "database",
                "force_user",
                "pool_size",
                "min_pool_size",
                "reserve_pool_size",
                "server_lifetime",
                "pool_mode",
                "load_balance_hosts",
                "max_connections",
                "current_connections",
                "max_client_connections",
                "current_client_connections",
                "paused",
                "disabled",
            ]
        );
        assert_eq!(
            names(Show::Clients)[..21],
            [
                "type",
                "user",
                "database",
                "replication",
                "state",
                "addr",
                "port",
                "local_addr",
                "local_port",
                "connect_time",
                "request_time",
                "wait",
                "wait_us",
                "close_needed",
                "ptr",
                "link",
                "remote_pid",
                "tls",
                "application_name",
                "prepared_statements",
                "id",
            ]
        );
        assert_eq!(columns(Show::Config).len(), 4);
        assert_eq!(
            columns(Show::Lists),
            [("list", Type::Text), ("items", Type::Int4)]
        );
    }

    #[test]
    fn no_column_occurs_twice() {
        for (_, show, _) in SHOWS {
            let mut seen = names(*show);
            seen.sort_unstable();
            let before = seen.len();
            seen.dedup();
            assert_eq!(seen.len(), before, "{show:?}");
        }
    }
}
