//! Looking into the audit log, each tenant into its own part.

use axum::extract::{Query, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use bosdb_store::UnixNanos;
use bosdb_store::audit::{AuditRecord, AuditVerdict, Filter, search};
use serde::{Deserialize, Serialize};

use super::Shared;
use super::caller::{Caller, wire_name};
use super::problem::Problem;
use super::text::parse_time;

/// Records of one answer at most.
const MOST: usize = 500;

/// Records of one answer, where it is not said.
const USUAL: usize = 100;

pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/audit", get(find))
}

/// The newest that fit. A time to go back to is always said: the log is long.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    since: String,
    until: Option<String>,
    user: Option<String>,
    target: Option<String>,
    rule: Option<String>,
    table: Option<String>,
    text: Option<String>,
    #[serde(default)]
    denied: bool,
    before: Option<u64>,
    limit: Option<usize>,
}

#[derive(Serialize)]
struct Found {
    items: Vec<AuditRecord>,
    /// Send it as `before` for older ones; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<u64>,
}

impl Request {
    fn filter(self, tenant: &str) -> Result<Filter, Problem> {
        let mut wrong = Vec::new();
        let since = parse_time("since", &self.since, &mut wrong);
        let until = self.until.as_deref();
        let until = until.and_then(|text| parse_time("until", text, &mut wrong));
        if !wrong.is_empty() {
            return Err(Problem::invalid(wrong));
        }
        let nanos = |millis: i64| {
            let millis = u64::try_from(millis).unwrap_or(0);
            UnixNanos(millis.saturating_mul(1_000_000))
        };
        Ok(Filter {
            since: since.map(nanos),
            until: until.map(nanos),
            before: self.before,
            tenant: Some(tenant.to_owned()),
            user: self.user.map(|name| wire_name(tenant, &name)),
            target: self.target.map(|name| wire_name(tenant, &name)),
            verdict: self.denied.then_some(AuditVerdict::Deny),
            rule: self.rule,
            table: self.table,
            text: self.text,
            ..Filter::default()
        })
    }
}

async fn find(State(shared): State<Shared>, caller: Caller, uri: Uri) -> Result<Response, Problem> {
    let Ok(Query(request)) = Query::<Request>::try_from_uri(&uri) else {
        let title = "a search takes since, until, user, target, rule, table, text, denied, before \
                     and limit";
        return Err(Problem::new(StatusCode::BAD_REQUEST, "malformed", title));
    };
    let limit = request.limit.unwrap_or(USUAL).clamp(1, MOST);
    let filter = request.filter(&caller.tenant.name)?;
    caller.record(&shared, "search the audit log").await?;
    let Ok(permit) = shared.searches.clone().acquire_owned().await else {
        return Err(Problem::busy());
    };
    let dir = shared.audit_dir.clone();
    let found = tokio::task::spawn_blocking(move || {
        let found = search(&dir, &filter, limit);
        drop(permit);
        found
    });
    let items = match found.await {
        Ok(Ok(items)) => items,
        Ok(Err(error)) => {
            tracing::error!(%error, "the audit log cannot be read");
            let title = "the audit log cannot be read; the log of BosDB says why";
            let status = StatusCode::SERVICE_UNAVAILABLE;
            return Err(Problem::new(status, "audit_unreadable", title));
        }
        Err(_) => return Err(Problem::busy()),
    };
    let last = items.last().filter(|_| items.len() == limit);
    let next = last.map(|record| record.stream_seq);
    Ok(Json(Found { items, next }).into_response())
}
