//! What a target's stored account could do: the third wall of read-only is an account that may
//! only read, and whoever runs BosDB should know where it is missing.

use std::sync::Arc;

use bosdb_adapters::mysql::{self, Asked, MySql};
use bosdb_adapters::pg::pool::{Lease, Pool};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::{frame, frontend};

use crate::worker::Worker;
use crate::{BackendError, Profile};

/// What the account could do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    /// It is a superuser, may reach the server's files or programs, create roles, or write to some
    /// table or schema.
    pub could_write: bool,
}

/// One row, one column: `t` or `f`.
const QUESTION: &[u8] = b"SELECT EXISTS (SELECT FROM pg_catalog.pg_roles r \
    WHERE r.rolname = current_user AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb)) \
    OR EXISTS (SELECT FROM pg_catalog.pg_roles r \
    WHERE r.rolname IN ('pg_write_all_data', 'pg_write_server_files', \
    'pg_execute_server_program') AND pg_catalog.pg_has_role(current_user, r.oid, 'MEMBER')) \
    OR EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname !~ '^pg_' \
    AND n.nspname <> 'information_schema' \
    AND pg_catalog.has_schema_privilege(n.oid, 'CREATE')) \
    OR EXISTS (SELECT FROM pg_catalog.pg_class c \
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
    WHERE c.relkind IN ('r', 'p', 'v', 'f') AND n.nspname !~ '^pg_' \
    AND n.nspname <> 'information_schema' \
    AND pg_catalog.has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))";

pub(crate) async fn look(pool: &Arc<Pool>, worker: &Worker) -> Result<Account, BackendError> {
    let mut wait = pool.wait(Profile::ReadOnly, worker.handle());
    let mut lease = std::future::poll_fn(|cx| wait.poll(cx)).await?;
    let mut out = Vec::new();
    frontend::put_query(&mut out, QUESTION);
    lease
        .transport
        .write_all(&out)
        .await
        .map_err(|error| BackendError::Lost(error.to_string().into()))?;
    let mut account = None;
    loop {
        let (tag, body) = next(&mut lease).await?;
        match tag {
            // One column of one byte: its length stands before it.
            b'D' => {
                account = Some(Account {
                    could_write: body.last() == Some(&b't'),
                });
            }
            b'Z' => break,
            _ => {}
        }
    }
    let account = account.ok_or(BackendError::Protocol(ProtocolError::OutOfOrder("backend")))?;
    lease.release();
    Ok(account)
}

/// A file that is opened for reading is not written, whatever the system would allow.
pub(crate) async fn look_sqlite(
    pool: &Arc<Pool>,
    worker: &Worker,
) -> Result<Account, BackendError> {
    let mut wait = pool.wait(Profile::ReadOnly, worker.handle());
    std::future::poll_fn(|cx| wait.poll(cx)).await?.release();
    Ok(Account { could_write: false })
}

/// As [`QUESTION`], of MySQL and MariaDB.
const MYSQL_QUESTION: &str = "SELECT IF(EXISTS (SELECT 1 FROM information_schema.USER_PRIVILEGES \
    WHERE GRANTEE = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''') \
    AND PRIVILEGE_TYPE NOT IN ('USAGE', 'SELECT', 'SHOW VIEW', 'SHOW DATABASES', 'PROCESS', \
    'REFERENCES', 'LOCK TABLES', 'CREATE TEMPORARY TABLES')) \
    OR EXISTS (SELECT 1 FROM information_schema.SCHEMA_PRIVILEGES \
    WHERE PRIVILEGE_TYPE NOT IN ('USAGE', 'SELECT', 'SHOW VIEW', 'REFERENCES', 'LOCK TABLES', \
    'CREATE TEMPORARY TABLES')) \
    OR EXISTS (SELECT 1 FROM information_schema.TABLE_PRIVILEGES \
    WHERE PRIVILEGE_TYPE NOT IN ('USAGE', 'SELECT', 'SHOW VIEW', 'REFERENCES')), 't', 'f')";

pub(crate) async fn look_mysql(
    pool: &Arc<bosdb_adapters::pool::Pool<MySql>>,
    worker: &Worker,
) -> Result<Account, BackendError> {
    let mut wait = pool.wait(Profile::ReadOnly, worker.handle());
    let mut lease = std::future::poll_fn(|cx| wait.poll(cx)).await?;
    let asked = mysql::ask(&mut lease, MYSQL_QUESTION).await?;
    let Asked::Answered(Some(answer)) = asked else {
        return Err(ProtocolError::OutOfOrder("backend").into());
    };
    lease.release();
    Ok(Account {
        could_write: &*answer == "t",
    })
}

/// The largest message of the answer.
const MAX_MESSAGE: usize = 64 * 1024;

async fn next(lease: &mut Lease) -> Result<(u8, Vec<u8>), BackendError> {
    loop {
        if let Some(header) = frame::header(lease.inbound.bytes())? {
            if header.body > MAX_MESSAGE {
                return Err(ProtocolError::Malformed("backend").into());
            }
            if let Some(body) = lease.inbound.bytes().get(frame::HEADER..header.frame()) {
                let body = body.to_vec();
                lease.inbound.consume(header.frame());
                return Ok((header.tag, body));
            }
        }
        let connection = &mut **lease;
        connection
            .transport
            .read_more(&mut connection.inbound)
            .await
            .map_err(|error| BackendError::Lost(error.to_string().into()))?;
    }
}
