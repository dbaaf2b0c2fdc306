//! The first packets of a connection: the server's greeting, the client's wish for TLS, its login.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase.html>

mod attributes;
mod greeting;
mod login;

pub use attributes::{Attributes, MAX_ATTRIBUTES};
pub use greeting::{Greeting, put_greeting};
pub use login::{
    AuthSwitch, CLIENT_HEAD, ClientHead, Login, put_auth_more, put_auth_switch, put_login,
    put_tls_request,
};
pub(in crate::mysql) use login::{name, rest_name};

/// Bytes of the challenge that the server draws: without NUL, because it is sent as a string.
pub const SCRAMBLE: usize = 20;

/// The longest user, database or plugin name that is read. MySQL's own bounds are 32 characters
/// for users and 64 for databases, MariaDB's 128.
pub const MAX_NAME: usize = 1024;

/// The longest packet that is read before a login succeeded.
pub const MAX_LOGIN_PACKET: usize = 128 * 1024;

#[cfg(test)]
mod tests;
