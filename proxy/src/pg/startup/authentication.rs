//! Who is it? A certificate, SCRAM against the user's verifier, or both; or a decoy that looks the
//! same.

use std::sync::Arc;

use bosdb_gateway::Configuration;
use bosdb_gateway::limits::LoginLimits;
use bosdb_gateway::worker::LoginAttempt;
use bosdb_policy::SubjectClass;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::scram::{self, ExchangeError, Mechanism, ServerBinding, ServerExchange};
use bosdb_protocol::pg::backend as messages;
use bosdb_protocol::pg::sqlstate::SqlState;
use bosdb_protocol::pg::{frame, frontend};

use super::destination::{Destination, may_go};
use super::{Attempt, Failure, Told, VIA, told};
use crate::client::Client;
use crate::identity::{Beside, Claimant, Way};
use crate::logins::{Claim, Verdict};

/// A password message is never longer.
const MAX_PASSWORD_MESSAGE: usize = 4096;

/// Who may go where, under which configuration, and the server's last word of the exchange, where
/// there was one.
pub(super) struct Authenticated {
    pub(super) configuration: Arc<Configuration>,
    pub(super) destination: Destination,
    pub(super) class: SubjectClass,
    /// How it proved who it is.
    pub(super) method: &'static str,
    pub(super) server_final: Option<Vec<u8>>,
}

pub(super) async fn authenticate(
    client: &mut Client,
    attempt: &Attempt<'_>,
    limits: &LoginLimits,
) -> Result<Authenticated, Failure> {
    let (front, wish) = (attempt.front, attempt.wish);
    let configuration = front.gateway.configuration();
    let user = configuration.directory.user(wish.user);
    let claimant = Claimant {
        user: wish.user,
        source: attempt.source.ip(),
        certificate: attempt.channel.certificate(),
        decoy_secret: &front.decoy_secret,
    };
    let (method, server_final) = match Way::of(&claimant, &configuration) {
        Way::Certificate => ("cert", None),
        Way::Password(verifier, beside) => {
            let text = user.and_then(|user| user.proof.verifier());
            let guess = Guess {
                text: text.map_or("", |text| text.expose().as_str()),
                verifier,
                misfit: "the password does not fit",
            };
            let (server_final, mechanism) = guess.check(client, attempt, limits).await?;
            let method = match (beside, mechanism) {
                (Beside::Nothing, Mechanism::Plain) => "scram-sha-256",
                (Beside::Nothing, Mechanism::Plus) => "scram-sha-256-plus",
                (Beside::Certificate, Mechanism::Plain) => "cert+scram-sha-256",
                (Beside::Certificate, Mechanism::Plus) => "cert+scram-sha-256-plus",
            };
            (method, Some(server_final))
        }
        Way::Decoy(verifier, misfit) => {
            let guess = Guess {
                text: "",
                verifier,
                misfit,
            };
            guess.check(client, attempt, limits).await?;
            // No proof fits a decoy; if one did, it would still be nobody's.
            record_refusal(attempt, misfit);
            return Err(Failure::Told(tell(ExchangeError::WrongProof, wish.user)));
        }
    };
    match may_go(&configuration, wish, attempt.source) {
        Ok((user, destination)) => Ok(Authenticated {
            class: user.class(),
            destination,
            configuration: Arc::clone(&configuration),
            method,
            server_final,
        }),
        Err(refusal) => {
            record_refusal(attempt, refusal.reason);
            Err(Failure::Told(told(refusal.code, refusal.message)))
        }
    }
}

fn record_refusal(attempt: &Attempt<'_>, reason: &str) {
    attempt.worker.record_failed_login(&LoginAttempt {
        session: attempt.registration.handle.id,
        user: attempt.wish.user,
        source: &attempt.source.to_string(),
        target: attempt.wish.target,
        reason,
        via: VIA,
    });
}

/// What the client is told when its exchange fails: nothing that depends on the user.
fn tell(error: ExchangeError, user: &str) -> Told {
    match error {
        ExchangeError::Protocol(error) => told(SqlState::PROTOCOL_VIOLATION, error.to_string()),
        ExchangeError::WrongProof => Told {
            hint: "After many failed logins BosDB waits before it looks at another one; until \
                   then the right password is refused too."
                .to_owned(),
            ..told(
                SqlState::INVALID_PASSWORD,
                format!("password authentication failed for user \"{user}\""),
            )
        },
        ExchangeError::OtherChannel => Told {
            detail: "The client sees the certificate of another server: somebody may stand \
                     between the two."
                .to_owned(),
            ..told(
                SqlState::INVALID_AUTHORIZATION,
                "SCRAM channel binding check failed",
            )
        },
        ExchangeError::Downgraded => Told {
            detail: "The client can bind to the channel and believes that BosDB cannot; BosDB \
                     offered it."
                .to_owned(),
            ..told(
                SqlState::INVALID_AUTHORIZATION,
                "SCRAM channel binding negotiation error",
            )
        },
    }
}

/// A password that is to be checked, by whoever it is.
struct Guess<'a> {
    /// What the verifier was read from, empty for a decoy.
    text: &'a str,
    verifier: scram::Verifier,
    /// What is recorded when it does not fit.
    misfit: &'static str,
}

impl Guess<'_> {
    /// The SCRAM exchange, up to the server's signature, which is sent with everything else once
    /// nothing can fail any more. What fails is recorded; after too many failures the proof is
    /// not looked at.
    async fn check(
        self,
        client: &mut Client,
        attempt: &Attempt<'_>,
        limits: &LoginLimits,
    ) -> Result<(Vec<u8>, Mechanism), Failure> {
        let user = attempt.wish.user;
        let claim = Claim {
            user,
            verifier: self.text,
            address: attempt.source.ip(),
        };
        let failures = &attempt.front.logins.failures;
        let refused = |error: ExchangeError| {
            record_refusal(
                attempt,
                &match error {
                    ExchangeError::WrongProof => self.misfit.to_owned(),
                    error @ (ExchangeError::Protocol(_)
                    | ExchangeError::Downgraded
                    | ExchangeError::OtherChannel) => error.to_string(),
                },
            );
            failures.failed(&claim, limits);
            Failure::Told(tell(error, user))
        };
        let (exchange, mechanism, proof) =
            match challenge(client, self.verifier, attempt.channel.binding()).await? {
                Ok(answered) => answered,
                Err(error) => return Err(refused(error)),
            };
        // From here on nothing is waited for.
        if failures.judge(&claim, limits) == Verdict::Wait {
            record_refusal(
                attempt,
                "too many failed logins lately: the proof was not looked at",
            );
            return Err(Failure::Wait(tell(ExchangeError::WrongProof, user)));
        }
        let server_final = exchange.finish(&proof).map_err(refused)?;
        failures.succeeded(&claim, limits);
        Ok((server_final, mechanism))
    }
}

/// An exchange that waits for the proof to be looked at.
type Answered = (ServerExchange, Mechanism, Vec<u8>);

/// Asks for a proof and waits for it. The inner error is the client's own fault.
async fn challenge(
    client: &mut Client,
    verifier: scram::Verifier,
    binding: &ServerBinding,
) -> Result<Result<Answered, ExchangeError>, Failure> {
    messages::put_authentication(client.out(), 10, &scram::mechanisms(binding));
    client.send().await?;
    let body = read_password(client).await?;
    let (name, first) = frontend::sasl_initial(&body)?;
    let Some(mechanism) = Mechanism::chosen(name, binding) else {
        let error = ProtocolError::Authentication("a mechanism that was not offered");
        return Ok(Err(error.into()));
    };
    let started = ServerExchange::start(verifier, mechanism, binding, first, &nonce()?);
    let (exchange, server_first) = match started {
        Ok(started) => started,
        Err(error) => return Ok(Err(error)),
    };
    messages::put_authentication(client.out(), 11, &server_first);
    client.send().await?;
    let proof = read_password(client).await?;
    Ok(Ok((exchange, mechanism, proof)))
}

async fn read_password(client: &mut Client) -> Result<Vec<u8>, Failure> {
    loop {
        if let Some(header) = frame::header(client.inbound.bytes())? {
            if header.tag != b'p' {
                return Err(ProtocolError::OutOfOrder("authentication").into());
            }
            if header.body > MAX_PASSWORD_MESSAGE {
                return Err(ProtocolError::Length {
                    what: "password",
                    length: i64::try_from(header.body).unwrap_or(i64::MAX),
                    limit: MAX_PASSWORD_MESSAGE,
                }
                .into());
            }
            if let Some(body) = client.inbound.bytes().get(frame::HEADER..header.frame()) {
                let body = body.to_vec();
                client.inbound.consume(header.frame());
                return Ok(body);
            }
        }
        client.transport.read_more(&mut client.inbound).await?;
    }
}

fn nonce() -> Result<String, Failure> {
    use base64::Engine as _;
    let mut bytes = [0_u8; 18];
    aws_lc_rs::rand::fill(&mut bytes)
        .map_err(|_| Failure::Told(told(SqlState::INTERNAL, "no randomness is to be had")))?;
    Ok(base64::engine::general_purpose::STANDARD.encode(bytes))
}
