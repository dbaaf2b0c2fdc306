//! What requests carry: JSON of a bounded size within a bounded time; pages; versions.

use std::time::Duration;

use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bosdb_store::control::Id;
use bosdb_store::control::records::Head;
use bosdb_store::control::repository::{Edit, Page, PageOf};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::Shared;
use super::problem::Problem;

/// Bytes of a body.
const MAX_BODY: usize = 256 * 1024;

/// Time for a body to arrive.
const BODY_DEADLINE: Duration = Duration::from_secs(10);

/// A body of JSON without unknown fields.
pub(crate) struct Body<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<Shared> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &Shared) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            let title = "send application/json";
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Problem::new(status, "unsupported_media_type", title));
        }
        let bytes = axum::body::to_bytes(request.into_body(), MAX_BODY);
        let bytes = match tokio::time::timeout(BODY_DEADLINE, bytes).await {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(_)) => {
                let title = format!("a body is at most {MAX_BODY} bytes long");
                return Err(Problem::new(
                    StatusCode::PAYLOAD_TOO_LARGE,
                    "too_large",
                    title,
                ));
            }
            Err(_) => {
                let title = "the body did not arrive in time";
                return Err(Problem::new(StatusCode::REQUEST_TIMEOUT, "too_slow", title));
            }
        };
        serde_json::from_slice(&bytes).map(Self).map_err(|error| {
            // The place alone: the text may hold a password.
            let (line, column) = (error.line(), error.column());
            let title = match error.classify() {
                serde_json::error::Category::Data => {
                    format!("a field is unknown, missing or of another type at {line}:{column}")
                }
                serde_json::error::Category::Io
                | serde_json::error::Category::Syntax
                | serde_json::error::Category::Eof => format!("this is no JSON at {line}:{column}"),
            };
            Problem::new(StatusCode::BAD_REQUEST, "malformed", title)
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageQuery {
    after: Option<String>,
    limit: Option<u32>,
}

/// Which part of a list is asked for: `?after=ID&limit=N`.
pub(crate) struct Wanted(pub(crate) Page);

impl FromRequestParts<Shared> for Wanted {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self, Problem> {
        let malformed = |what: &str| Problem::new(StatusCode::BAD_REQUEST, "malformed", what);
        let query = Query::<PageQuery>::try_from_uri(&parts.uri)
            .map_err(|_| malformed("a list takes after and limit"))?;
        let after = match &query.after {
            Some(text) => Some(Id::parse(text).ok_or_else(|| malformed("after is no cursor"))?),
            None => None,
        };
        Ok(Self(Page {
            after,
            limit: query.limit.unwrap_or(50),
        }))
    }
}

#[derive(Serialize)]
struct List<T> {
    items: Vec<T>,
    /// Send it as `after` for the next part; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Id>,
}

/// A part of a list as it is answered.
pub(crate) fn list<R, T: Serialize>(page: PageOf<R>, show: impl Fn(&R) -> T) -> Response {
    let items = page.records.iter().map(show).collect();
    let next = page.next;
    axum::Json(List { items, next }).into_response()
}

/// A record as it is answered, with its version.
pub(crate) fn one<T: Serialize>(status: StatusCode, head: &Head, shown: &T) -> Response {
    let mut response = (status, axum::Json(shown)).into_response();
    if let Ok(etag) = HeaderValue::from_str(&format!("\"{}\"", head.version)) {
        response.headers_mut().insert(header::ETAG, etag);
    }
    response
}

/// The version that a change is of: `If-Match: "3"`.
pub(crate) fn edit(headers: &HeaderMap) -> Result<Edit, Problem> {
    let Some(value) = headers.get(header::IF_MATCH) else {
        let title = "send If-Match with the version that you have read";
        let status = StatusCode::PRECONDITION_REQUIRED;
        return Err(Problem::new(status, "precondition_required", title));
    };
    let text = value.to_str().ok();
    let version = text.and_then(|text| text.strip_prefix('"')?.strip_suffix('"')?.parse().ok());
    version.map(Edit::api).ok_or_else(|| {
        let title = "If-Match is not one version as ETag gives it";
        Problem::new(StatusCode::BAD_REQUEST, "malformed", title)
    })
}

/// An identity in a path. What is none cannot be there.
pub(crate) fn id(text: &str) -> Result<Id, Problem> {
    Id::parse(text).ok_or_else(Problem::not_found)
}
