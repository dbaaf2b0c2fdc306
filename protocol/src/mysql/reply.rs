//! The packets that replies are made of.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_response_packets.html>

mod column;
mod end;
mod prepared;
mod track;

pub use column::{Column, ColumnFlags, put_column};
pub use end::{Eof, Fault, Okay, put_eof, put_fault, put_okay};
pub use prepared::{PrepareOk, put_prepare_ok};
pub use track::{Change, changes};

/// First byte of an OK packet.
pub const OK: u8 = 0x00;
/// First byte of an error.
pub const ERR: u8 = 0xff;
/// First byte of an EOF packet, and of the OK packet that ends rows.
pub const EOF: u8 = 0xfe;
/// First byte of the server's request for a file of the client.
pub const LOCAL_INFILE: u8 = 0xfb;

/// The longest packet of an end, an error or a column that is read. The server's own messages are
/// shorter than 512 bytes; session state may hold long variables.
pub const MAX_CONTROL: usize = 1024 * 1024;
