//! Who is it? A certificate, a password shown by one of the plugins, or both; or a decoy that looks
//! the same. The first login and COM_CHANGE_USER take the same road.

use std::net::SocketAddr;
use std::sync::Arc;

use aws_lc_rs::hmac;
use bosdb_gateway::Configuration;
use bosdb_gateway::limits::LoginLimits;
use bosdb_gateway::worker::{LoginAttempt, Worker};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::caching_sha2::{self, FastVerifier};
use bosdb_protocol::auth::exchange::{NativeHash, Opening, Proof, ServerExchange, Step, fast_done};
use bosdb_protocol::auth::{native, scram};
use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::handshake::SCRAMBLE;

use super::packets::Packets;
use super::{Failure, Told, VIA, fail};
use crate::arrival::Channel;
use crate::front::Front;
use crate::identity::{Beside, Claimant, Way};
use crate::logins::{Claim, Verdict};
use crate::mysql::passwords::{Checked, Secret};

/// A client that asks to be let in, and what is known of it.
pub(super) struct Attempt<'a> {
    pub(super) front: &'a Front,
    pub(super) worker: &'a Worker,
    pub(super) session: u64,
    pub(super) source: SocketAddr,
    pub(super) channel: &'a Channel,
    pub(super) scramble: [u8; SCRAMBLE],
    pub(super) user: &'a str,
    /// What it asks for, empty for nothing.
    pub(super) database: &'a str,
}

/// Who it is, under which configuration.
pub(super) struct Authenticated {
    pub(super) configuration: Arc<Configuration>,
    /// How it proved who it is.
    pub(super) method: &'static str,
}

/// By which plugin a password was shown.
#[derive(Clone, Copy)]
enum Shown {
    Native,
    Sha2,
}

pub(super) async fn authenticate(
    packets: &mut Packets<'_>,
    attempt: &Attempt<'_>,
    opening: &Opening<'_>,
    limits: &LoginLimits,
) -> Result<Authenticated, Failure> {
    let configuration = attempt.front.gateway.configuration();
    let claimant = Claimant {
        user: attempt.user,
        source: attempt.source.ip(),
        certificate: attempt.channel.certificate(),
        decoy_secret: &attempt.front.decoy_secret,
    };
    let user = configuration.directory.user(attempt.user);
    let method = match Way::of(&claimant, &configuration) {
        Way::Certificate => {
            // Whoever sent a first answer of this plugin waits for a word before the OK.
            let names = opening.plugin == Some(caching_sha2::PLUGIN.as_bytes());
            if names && !matches!(opening.data, [] | [0]) {
                packets.put(&fast_done());
            }
            "cert"
        }
        Way::Password(verifier, beside) => {
            let at_rest = user.and_then(|user| user.proof.verifier());
            let hash = user.and_then(|user| user.mysql_native.as_ref());
            let guess = Guess {
                at_rest: at_rest.map_or("", |text| text.expose().as_str()),
                verifier,
                native: hash.and_then(|hash| native::Verifier::parse(hash.expose())),
                misfit: "the password does not fit",
            };
            match (
                beside,
                guess.check(packets, attempt, opening, limits).await?,
            ) {
                (Beside::Nothing, Shown::Native) => "mysql-native",
                (Beside::Nothing, Shown::Sha2) => "caching-sha2",
                (Beside::Certificate, Shown::Native) => "cert+mysql-native",
                (Beside::Certificate, Shown::Sha2) => "cert+caching-sha2",
            }
        }
        Way::Decoy(verifier, misfit) => {
            let guess = Guess {
                at_rest: "",
                verifier,
                native: decoy_hash(attempt, &configuration),
                misfit,
            };
            guess.check(packets, attempt, opening, limits).await?;
            // No proof fits a decoy; if one did, it would still be nobody's.
            return Err(refused(attempt, misfit));
        }
    };
    Ok(Authenticated {
        configuration,
        method,
    })
}

/// Where some users have a hash for the native plugin, about half of those that do not exist seem
/// to have one, each always or never.
fn decoy_hash(attempt: &Attempt<'_>, configuration: &Configuration) -> Option<native::Verifier> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, &attempt.front.decoy_secret);
    let mut context = hmac::Context::with_key(&key);
    context.update(b"native");
    context.update(attempt.user.as_bytes());
    let sum = context.sign();
    let first = sum.as_ref().first().copied().unwrap_or_default();
    let seems = configuration.directory.has_native_hashes() && first < 128;
    seems.then(|| native::Verifier::of(sum.as_ref()))?
}

pub(super) fn record_refusal(attempt: &Attempt<'_>, reason: &str) {
    attempt.worker.record_failed_login(&LoginAttempt {
        session: attempt.session,
        user: attempt.user,
        source: &attempt.source.to_string(),
        target: attempt.database,
        reason,
        via: VIA,
    });
}

/// The answer to a wrong password, to a user that does not exist and to all that is between the
/// two.
fn denied(attempt: &Attempt<'_>) -> Told {
    Told::new(
        Errno::ACCESS_DENIED,
        format!(
            "Access denied for user '{}'@'{}' (using password: YES)",
            attempt.user,
            attempt.source.ip().to_canonical()
        ),
    )
}

fn refused(attempt: &Attempt<'_>, reason: &str) -> Failure {
    record_refusal(attempt, reason);
    Failure::Told(denied(attempt))
}

/// A password that is to be checked, by whoever it is.
struct Guess<'a> {
    /// What the verifier was read from, empty for a decoy.
    at_rest: &'a str,
    verifier: scram::Verifier,
    native: Option<native::Verifier>,
    /// What is recorded when it does not fit.
    misfit: &'static str,
}

impl Guess<'_> {
    /// The exchange, up to the OK packet, which is sent once nothing can fail any more.
    async fn check(
        self,
        packets: &mut Packets<'_>,
        attempt: &Attempt<'_>,
        opening: &Opening<'_>,
        limits: &LoginLimits,
    ) -> Result<Shown, Failure> {
        let hash = match self.native {
            Some(_) => NativeHash::Kept,
            None => NativeHash::None,
        };
        let channel = match attempt.channel {
            Channel::Plain if attempt.source.ip().is_loopback() => caching_sha2::Channel::Local,
            Channel::Plain => caching_sha2::Channel::Open,
            Channel::Tls(_) => caching_sha2::Channel::Private,
        };
        let begun = ServerExchange::begin(attempt.scramble, channel, opening, hash);
        let Ok((mut exchange, mut step)) = begun else {
            record_refusal(attempt, "the client knows mysql_native_password alone");
            return fail(
                Errno::NO_SUCH_AUTH_MODE,
                "Client does not support authentication protocol requested by server; consider \
                 upgrading MySQL client",
            );
        };
        let key = attempt.front.mysql.key.load_full();
        let pem = key.as_ref().map_or("", |key| key.pem());
        let mut answer;
        loop {
            let secret = match step {
                Step::Ask(payload) => {
                    packets.send(&payload).await?;
                    answer = packets.read().await?;
                    step = exchange
                        .answer(&answer, pem)
                        .map_err(|error| self.broken(attempt, error, limits))?;
                    continue;
                }
                Step::Look(Proof::Fast(data)) => {
                    if self.is_fast(attempt, data, limits) {
                        packets.put(&fast_done());
                        return Ok(Shown::Sha2);
                    }
                    step = exchange.want_password();
                    continue;
                }
                Step::Look(Proof::Native(data)) => {
                    self.look_at_native(attempt, data, limits)?;
                    return Ok(Shown::Native);
                }
                Step::Look(Proof::Empty) => return Err(self.fails(attempt, limits)),
                Step::Look(Proof::Password(password)) => Secret::Clear(password),
                Step::Look(Proof::Encrypted(bytes)) => match &key {
                    Some(key) => Secret::Encrypted(bytes.into(), attempt.scramble, Arc::clone(key)),
                    None => return Err(self.fails(attempt, limits)),
                },
            };
            self.look(attempt, secret, limits).await?;
            return Ok(Shown::Sha2);
        }
    }

    fn claim<'c>(&'c self, attempt: &Attempt<'c>) -> Claim<'c> {
        Claim {
            user: attempt.user,
            verifier: self.at_rest,
            address: attempt.source.ip(),
        }
    }

    /// Notes a proof that did not fit.
    fn fails(&self, attempt: &Attempt<'_>, limits: &LoginLimits) -> Failure {
        let failures = &attempt.front.logins.failures;
        failures.failed(&self.claim(attempt), limits);
        refused(attempt, self.misfit)
    }

    fn broken(&self, attempt: &Attempt<'_>, error: ProtocolError, limits: &LoginLimits) -> Failure {
        record_refusal(attempt, &error.to_string());
        let failures = &attempt.front.logins.failures;
        failures.failed(&self.claim(attempt), limits);
        error.into()
    }

    /// The answer while there were too many failures lately: that to a wrong password.
    fn waits(attempt: &Attempt<'_>) -> Failure {
        let reason = "too many failed logins lately: the proof was not looked at";
        record_refusal(attempt, reason);
        Failure::Wait(denied(attempt))
    }

    /// Whether the first answer proves the password. Where it does not the password itself is
    /// asked for, of everybody; a guess that was compared with something counts as one all the
    /// same, because whoever sent it knows more now.
    fn is_fast(&self, attempt: &Attempt<'_>, data: &[u8], limits: &LoginLimits) -> bool {
        let known = attempt.front.mysql.fast.of(attempt.user, self.at_rest);
        let Some(known) = known.filter(|_| !self.at_rest.is_empty()) else {
            return false;
        };
        let (failures, claim) = (&attempt.front.logins.failures, self.claim(attempt));
        if failures.judge(&claim, limits) == Verdict::Wait {
            return false;
        }
        let fits = known.accepts(&attempt.scramble, data);
        if fits {
            failures.succeeded(&claim, limits);
        } else {
            failures.failed(&claim, limits);
        }
        fits
    }

    fn look_at_native(
        &self,
        attempt: &Attempt<'_>,
        data: &[u8],
        limits: &LoginLimits,
    ) -> Result<(), Failure> {
        let (failures, claim) = (&attempt.front.logins.failures, self.claim(attempt));
        if failures.judge(&claim, limits) == Verdict::Wait {
            return Err(Self::waits(attempt));
        }
        let verifier = self.native.as_ref();
        if !verifier.is_some_and(|verifier| verifier.accepts(&attempt.scramble, data)) {
            return Err(self.fails(attempt, limits));
        }
        failures.succeeded(&claim, limits);
        Ok(())
    }

    async fn look(
        &self,
        attempt: &Attempt<'_>,
        secret: Secret,
        limits: &LoginLimits,
    ) -> Result<(), Failure> {
        let (failures, claim) = (&attempt.front.logins.failures, self.claim(attempt));
        let passwords = &attempt.front.mysql;
        let judge = || failures.judge(&claim, limits);
        match passwords.check(secret, self.verifier.clone(), judge).await {
            Checked::Fits(fast) => {
                failures.succeeded(&claim, limits);
                self.remember(attempt, fast);
                Ok(())
            }
            Checked::Wrong => Err(self.fails(attempt, limits)),
            Checked::NotLookedAt => Err(Self::waits(attempt)),
        }
    }

    fn remember(&self, attempt: &Attempt<'_>, fast: FastVerifier) {
        if !self.at_rest.is_empty() {
            let known = &attempt.front.mysql.fast;
            known.remember(attempt.user, self.at_rest, fast);
        }
    }
}
