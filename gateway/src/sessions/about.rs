//! What an operator sees of a session: who it is and what it is doing.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bosdb_store::UnixNanos;

use super::{Lent, SessionHandle, Sessions, Waiting};
use crate::clock::wall_time;
use crate::pools::Link;

/// Where a session leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// To a target.
    Target,
    /// To the admin console.
    Console,
}

/// What is known of a session once it has logged in.
#[derive(Debug)]
pub struct About {
    /// The user.
    pub user: Box<str>,
    /// The target, or the console's name.
    pub database: Box<str>,
    /// Which of the two.
    pub place: Place,
    /// Where it came from.
    pub source: SocketAddr,
    /// The address it came to.
    pub local: Option<SocketAddr>,
    /// What it called itself.
    pub application_name: Box<str>,
    /// TLS version, empty without TLS.
    pub tls: &'static str,
    /// When it logged in.
    pub since: UnixNanos,
}

/// What a session is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientState {
    /// Logging in.
    Login,
    /// Neither using nor wanting a backend.
    Idle,
    /// Waiting for a backend.
    Waiting,
    /// Using a backend.
    Active,
}

impl ClientState {
    /// The word that operators see.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Idle => "idle",
            Self::Waiting => "waiting",
            Self::Active => "active",
        }
    }
}

impl SessionHandle {
    /// Introduces the session: its login is complete. A MySQL client may log in as another user
    /// later, on the same connection.
    pub fn introduce(&self, about: About) {
        self.note_request(about.since);
        self.about.store(Some(Arc::new(about)));
    }

    /// What is known of it; nothing before its login is complete.
    #[must_use]
    pub fn about(&self) -> Option<Arc<About>> {
        self.about.load_full()
    }

    /// Notes when the client asked for something.
    pub fn note_request(&self, at: UnixNanos) {
        self.request.store(at.0, Ordering::Relaxed);
    }

    /// When the client last asked for something.
    #[must_use]
    pub fn last_request(&self) -> UnixNanos {
        UnixNanos(self.request.load(Ordering::Relaxed))
    }

    /// The backend it uses.
    #[must_use]
    pub fn lease(&self) -> Option<Link> {
        self.leased().as_ref().map(Lent::link)
    }

    /// What it is doing.
    #[must_use]
    pub fn state(&self) -> ClientState {
        if self.about.load().is_none() {
            return ClientState::Login;
        }
        if self.leased().is_some() {
            return ClientState::Active;
        }
        match Waiting::of(self.waiting.load(Ordering::Acquire)) {
            Some(Waiting::Queue) => ClientState::Waiting,
            // Its statement is under way, without a backend as yet.
            Some(Waiting::Intent) => ClientState::Active,
            Some(
                Waiting::Login
                | Waiting::InTransaction
                | Waiting::Statement
                | Waiting::Idle
                | Waiting::SlowReader,
            )
            | None => ClientState::Idle,
        }
    }

    /// How long it has waited for a backend; zero when it does not.
    #[must_use]
    pub fn waited(&self, now_millis: u64) -> Duration {
        match self.state() {
            ClientState::Waiting => {
                let since = self.waiting_since.load(Ordering::Acquire);
                Duration::from_millis(now_millis.saturating_sub(since))
            }
            ClientState::Login | ClientState::Idle | ClientState::Active => Duration::ZERO,
        }
    }
}

impl Sessions {
    /// Every session, by number.
    #[must_use]
    pub fn list(&self) -> Vec<Arc<SessionHandle>> {
        let mut list: Vec<_> = self.handles().values().cloned().collect();
        list.sort_unstable_by_key(|handle| handle.id);
        list
    }

    /// The session with this number.
    #[must_use]
    pub fn by_id(&self, id: u64) -> Option<Arc<SessionHandle>> {
        self.handles().get(&id).cloned()
    }

    /// Sessions that are not of the console.
    #[must_use]
    pub fn clients(&self) -> usize {
        self.handles()
            .values()
            .filter(|handle| {
                handle
                    .about()
                    .is_none_or(|about| about.place == Place::Target)
            })
            .count()
    }

    /// Now, as [`SessionHandle::waited`] measures.
    #[must_use]
    pub fn clock(&self) -> u64 {
        self.now_millis()
    }
}

impl About {
    /// A session that logs in now.
    #[must_use]
    pub fn new(user: &str, database: &str, place: Place, source: SocketAddr) -> Self {
        Self {
            user: user.into(),
            database: database.into(),
            place,
            source,
            local: None,
            application_name: Box::default(),
            tls: "",
            since: wall_time(),
        }
    }
}
