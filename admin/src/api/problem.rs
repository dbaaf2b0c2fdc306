//! What goes wrong, as `application/problem+json` with a code that stays.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bosdb_store::control::StoreError;
use bosdb_store::control::db::DbError;
use serde::Serialize;

/// A problem, as it is answered.
#[derive(Debug, Serialize)]
pub(crate) struct Problem {
    /// Of which kind, for programs.
    code: &'static str,
    /// The same as the answer's.
    status: u16,
    /// What it is, for people.
    title: String,
    /// What is wrong with each field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<String>,
    #[serde(skip)]
    retry_after: Option<u64>,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, code: &'static str, title: impl Into<String>) -> Self {
        Self {
            code,
            status: status.as_u16(),
            title: title.into(),
            errors: Vec::new(),
            retry_after: None,
        }
    }

    pub(crate) fn not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "not_found",
            "there is no such record",
        )
    }

    pub(crate) fn invalid(errors: Vec<String>) -> Self {
        let title = "the request holds what cannot be";
        let problem = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", title);
        Self { errors, ..problem }
    }

    pub(crate) fn unauthenticated() -> Self {
        let title = "sign in, or send a token";
        Self::new(StatusCode::UNAUTHORIZED, "unauthenticated", title)
    }

    pub(crate) fn busy() -> Self {
        let title = "BosDB is stopping";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "stopping", title)
    }

    pub(crate) fn wait(seconds: u64) -> Self {
        let title = "too many sign-ins have failed; wait";
        let problem = Self::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", title);
        Self {
            retry_after: Some(seconds),
            ..problem
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&self).unwrap_or_default();
        let kind = "application/problem+json";
        let mut response = (status, [(header::CONTENT_TYPE, kind)], body).into_response();
        if let Some(seconds) = self.retry_after {
            let headers = response.headers_mut();
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let (status, code) = match &error {
            StoreError::NotFound => return Self::not_found(),
            StoreError::Stale(_) => (StatusCode::PRECONDITION_FAILED, "stale"),
            StoreError::FileManaged => (StatusCode::CONFLICT, "file_managed"),
            StoreError::LastAdmin => (StatusCode::CONFLICT, "last_admin"),
            StoreError::DefaultTenant => (StatusCode::CONFLICT, "default_tenant"),
            StoreError::PasswordNeeded => (StatusCode::UNPROCESSABLE_ENTITY, "password_needed"),
            StoreError::Db(DbError::Duplicate) => (StatusCode::CONFLICT, "duplicate"),
            StoreError::Db(DbError::Reference) => (StatusCode::CONFLICT, "reference"),
            StoreError::Db(DbError::Unreachable(_) | DbError::Failed(_) | DbError::Corrupt(_))
            | StoreError::Randomness(_)
            | StoreError::Seal(_) => {
                // What a database says is for the log, not for whoever asked.
                tracing::error!(%error, "the store failed");
                let title = "the store cannot be asked at present";
                return Self::new(StatusCode::SERVICE_UNAVAILABLE, "store_unavailable", title);
            }
        };
        Self::new(status, code, error.to_string())
    }
}

pub(crate) async fn no_such_route() -> Problem {
    Problem::new(
        StatusCode::NOT_FOUND,
        "no_such_route",
        "there is nothing here",
    )
}

pub(crate) async fn no_such_method() -> Problem {
    let title = "this is not done here";
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "no_such_method", title)
}
