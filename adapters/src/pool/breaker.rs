//! Keeps a database that cannot be reached from being hammered, and its clients from waiting in
//! vain.
//!
//! ```text
//! closed --failures in a row, or a refused login--> open --time--> half open (one probe)
//!   ^                                                ^                |
//!   +--------------- the probe succeeds ---------------- fails -------+ (twice the time)
//! ```

use std::time::Duration;

use tokio::time::Instant;

use crate::chance;
use crate::error::BackendError;

/// When a breaker opens and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreakerConfig {
    /// Failures in a row that open it.
    pub failures: u32,
    /// How long it stays open at first, give or take a quarter.
    pub wait: Duration,
    /// The longest it stays open, after failed probes or a refused login.
    pub longest: Duration,
}

/// What a breaker does, for metrics and people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum BreakerState {
    /// Connections are opened as they are needed.
    #[default]
    Closed,
    /// None are opened for a while.
    Open,
    /// One is opened to see whether it goes well.
    HalfOpen,
}

/// Whether a connection may be opened now.
#[derive(Debug)]
pub(super) enum Admission {
    /// Yes.
    Granted,
    /// Not before one of those under way has ended.
    Later,
    /// No, for this reason.
    Refused(BackendError),
}

#[derive(Debug)]
pub(super) struct Breaker {
    state: State,
    /// Why the last attempt failed, until one succeeds.
    cause: Option<BackendError>,
}

#[derive(Debug, Clone, Copy)]
enum State {
    Closed { failures: u32 },
    Open { until: Instant, wait: Duration },
    HalfOpen { wait: Duration },
}

impl Breaker {
    pub(super) const fn new() -> Self {
        Self {
            state: State::Closed { failures: 0 },
            cause: None,
        }
    }

    pub(super) const fn state(&self) -> BreakerState {
        match self.state {
            State::Closed { .. } => BreakerState::Closed,
            State::Open { .. } => BreakerState::Open,
            State::HalfOpen { .. } => BreakerState::HalfOpen,
        }
    }

    /// Why the last attempt failed, if none succeeded since.
    pub(super) const fn cause(&self) -> Option<&BackendError> {
        self.cause.as_ref()
    }

    /// Whether to open a connection while `connecting` are being opened. Where this is granted to
    /// an open breaker it is the probe.
    pub(super) fn admit(&mut self, now: Instant, connecting: usize, at_once: usize) -> Admission {
        match self.state {
            State::Closed { failures } => {
                // While it fails, one at a time.
                let bound = if failures == 0 { at_once } else { 1 };
                if connecting < bound {
                    Admission::Granted
                } else {
                    Admission::Later
                }
            }
            State::Open { until, wait } if now >= until && connecting == 0 => {
                self.state = State::HalfOpen { wait };
                Admission::Granted
            }
            State::Open { .. } | State::HalfOpen { .. } => match &self.cause {
                Some(cause) => Admission::Refused(cause.clone()),
                None => Admission::Later,
            },
        }
    }

    /// Whether a probe is due that nobody has to ask for. A login that was refused is tried again
    /// for a client only: some servers count.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        match self.state {
            State::Open { until, .. } => {
                now >= until
                    && !self
                        .cause
                        .as_ref()
                        .is_some_and(BackendError::is_login_refused)
            }
            State::Closed { .. } | State::HalfOpen { .. } => false,
        }
    }

    pub(super) fn succeeded(&mut self) {
        *self = Self::new();
    }

    /// The configuration is another: what failed before says nothing.
    pub(super) fn reset(&mut self) {
        *self = Self::new();
    }

    pub(super) fn failed(&mut self, config: &BreakerConfig, now: Instant, error: &BackendError) {
        let wait = match self.state {
            _ if error.is_login_refused() => Some(config.longest),
            State::Closed { failures } if failures.saturating_add(1) < config.failures => {
                self.state = State::Closed {
                    failures: failures.saturating_add(1),
                };
                None
            }
            State::Closed { .. } => Some(config.wait),
            // One of several that began before it opened.
            State::Open { .. } => None,
            State::HalfOpen { wait } => Some(wait.saturating_mul(2).min(config.longest)),
        };
        if let Some(wait) = wait {
            self.state = State::Open {
                until: now + chance::around(wait, 250),
                wait,
            };
        }
        self.cause = Some(error.clone());
    }

    /// An attempt ended without a result.
    pub(super) fn abandoned(&mut self, now: Instant) {
        if let State::HalfOpen { wait } = self.state {
            self.state = State::Open { until: now, wait };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: BreakerConfig = BreakerConfig {
        failures: 3,
        wait: Duration::from_secs(1),
        longest: Duration::from_secs(4),
    };

    fn lost() -> BackendError {
        BackendError::Lost("gone".into())
    }

    fn is_refused(admission: &Admission) -> bool {
        matches!(admission, Admission::Refused(BackendError::Lost(why)) if &**why == "gone")
    }

    #[test]
    fn trap_57_opens_probes_once_and_closes() {
        let mut breaker = Breaker::new();
        let mut now = Instant::now();
        assert!(matches!(breaker.admit(now, 3, 4), Admission::Granted));
        assert!(matches!(breaker.admit(now, 4, 4), Admission::Later));
        breaker.failed(&CONFIG, now, &lost());
        // One at a time while it fails.
        assert!(matches!(breaker.admit(now, 1, 4), Admission::Later));
        breaker.failed(&CONFIG, now, &lost());
        assert_eq!(breaker.state(), BreakerState::Closed);
        breaker.failed(&CONFIG, now, &lost());
        assert_eq!(breaker.state(), BreakerState::Open);
        assert!(is_refused(&breaker.admit(now, 0, 4)));
        // A latecomer does not prolong it.
        breaker.failed(&CONFIG, now, &lost());
        let mut waits = Vec::new();
        for _ in 0..4 {
            let opened = now;
            while !breaker.is_due(now) {
                assert!(is_refused(&breaker.admit(now, 0, 4)));
                now += Duration::from_millis(10);
            }
            waits.push(now.duration_since(opened));
            assert!(matches!(breaker.admit(now, 0, 4), Admission::Granted));
            assert_eq!(breaker.state(), BreakerState::HalfOpen);
            assert!(is_refused(&breaker.admit(now, 1, 4)));
            breaker.failed(&CONFIG, now, &lost());
        }
        for (wait, expected) in waits.iter().zip([1_u32, 2, 4, 4]) {
            let (low, high) = (
                CONFIG.wait * expected * 3 / 4,
                CONFIG.wait * expected * 5 / 4,
            );
            assert!((low..=high + CONFIG.wait / 50).contains(wait), "{wait:?}");
        }
        now += CONFIG.longest * 2;
        assert!(matches!(breaker.admit(now, 0, 4), Admission::Granted));
        breaker.abandoned(now);
        assert!(matches!(breaker.admit(now, 0, 4), Admission::Granted));
        breaker.succeeded();
        assert!(breaker.cause().is_none());
        assert!(matches!(breaker.admit(now, 3, 4), Admission::Granted));
    }

    #[test]
    fn a_refused_login_opens_it_at_once_and_is_not_tried_unasked() {
        let mut breaker = Breaker::new();
        let now = Instant::now();
        let refused = BackendError::Refused {
            code: "28P01".into(),
            message: "no".into(),
        };
        breaker.failed(&CONFIG, now, &refused);
        assert_eq!(breaker.state(), BreakerState::Open);
        let (early, late) = (now + CONFIG.longest / 2, now + CONFIG.longest * 2);
        assert!(matches!(breaker.admit(early, 0, 4), Admission::Refused(_)));
        assert!(!breaker.is_due(late));
        assert!(matches!(breaker.admit(late, 0, 4), Admission::Granted));
        breaker.reset();
        assert!(matches!(breaker.admit(now, 0, 4), Admission::Granted));
    }
}
