//! Where `up` listens.

use std::net::{Ipv4Addr, SocketAddr};

use crate::cli::UpArgs;
use crate::cli::up::UpError;
use crate::config::{Balancers, Engine, ListenConfig, parse_socket_address};

const USUAL_ADMIN_PORT: u16 = 9632;

/// A free port of this machine's own address.
const ANY: (Ipv4Addr, u16) = (Ipv4Addr::LOCALHOST, 0);

/// The addresses of both wires, and the admin one. `--listen` is for PostgreSQL clients, or for those
/// of the only engine there is. With an address of one's own all others are at any free port, so
/// that two gateways on a machine do not meet there.
pub(super) fn listeners(
    arguments: &UpArgs,
    engines: &[Engine],
) -> Result<(ListenConfig, Option<SocketAddr>), UpError> {
    let listen = addresses("--listen", &arguments.listen)?;
    let mut mysql = addresses("--listen-mysql", &arguments.listen_mysql)?;
    let own = !listen.is_empty() || !mysql.is_empty();
    let has = |engine| engines.contains(&engine);
    let mut postgres = Vec::new();
    if has(Engine::Postgres) || engines.is_empty() {
        postgres = listen;
        if postgres.is_empty() {
            postgres = if own {
                vec![SocketAddr::from(ANY)]
            } else {
                ListenConfig::default().postgres
            };
        }
    } else {
        mysql.extend(listen);
    }
    if has(Engine::MySql) && mysql.is_empty() {
        mysql = if own {
            vec![SocketAddr::from(ANY)]
        } else {
            ListenConfig::usual_mysql()
        };
    }
    let admin = match arguments.admin_listen.as_deref() {
        Some("off") => None,
        Some(text) => Some(address("--admin-listen", text)?),
        None if own => Some(SocketAddr::from(ANY)),
        None => Some(SocketAddr::from((Ipv4Addr::LOCALHOST, USUAL_ADMIN_PORT))),
    };
    let listen = ListenConfig {
        postgres,
        mysql,
        balancers: Balancers::default(),
    };
    Ok((listen, admin))
}

fn addresses(option: &str, texts: &[String]) -> Result<Vec<SocketAddr>, UpError> {
    texts.iter().map(|text| address(option, text)).collect()
}

fn address(option: &str, text: &str) -> Result<SocketAddr, UpError> {
    parse_socket_address(text)
        .ok_or_else(|| UpError::Usage(format!("{option} is given as ADDRESS:PORT")))
}
