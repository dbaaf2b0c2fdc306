//! Who is it? SCRAM against the user's verifier, or against a decoy that looks the same.

use std::sync::Arc;

use bosdb_gateway::Configuration;
use bosdb_gateway::worker::LoginAttempt;
use bosdb_policy::SubjectClass;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::scram::{self, ExchangeError, Mechanism, ServerBinding, ServerExchange};
use bosdb_protocol::pg::backend as messages;
use bosdb_protocol::pg::sqlstate::SqlState;
use bosdb_protocol::pg::{frame, frontend};

use super::super::client::Client;
use super::destination::{Destination, may_go};
use super::{Attempt, Failure, Told, fail, told};

/// A password message is never longer.
const MAX_PASSWORD_MESSAGE: usize = 4096;

/// Who may go where, under which configuration, and the server's last word of the exchange.
pub(super) struct Authenticated {
    pub(super) configuration: Arc<Configuration>,
    pub(super) destination: Destination,
    pub(super) class: SubjectClass,
    /// How it proved who it is.
    pub(super) method: &'static str,
    pub(super) server_final: Vec<u8>,
}

pub(super) async fn authenticate(
    client: &mut Client,
    attempt: &Attempt<'_>,
) -> Result<Authenticated, Failure> {
    let (front, wish, source) = (attempt.front, attempt.wish, attempt.source);
    let configuration = front.gateway.configuration();
    let user = configuration
        .directory
        .user(wish.user)
        .filter(|user| user.may_come_from(source.ip()));
    let decoy = || {
        let iterations = configuration.usual_iterations;
        scram::Verifier::decoy(wish.user, &front.decoy_secret, iterations)
    };
    let verifier = user
        .and_then(|user| scram::Verifier::parse(user.verifier.expose()).ok())
        .unwrap_or_else(decoy);
    let binding = attempt.channel.binding();
    let (server_final, mechanism) = match exchange(client, verifier, binding).await {
        Ok(done) => done,
        Err(Ended::Failure(failure)) => return Err(failure),
        Err(Ended::Exchange(error)) => {
            let reason = match (error, user) {
                (ExchangeError::WrongProof, Some(_)) => "the password does not fit".to_owned(),
                (ExchangeError::WrongProof, None) => {
                    "no such user, or not from this address".to_owned()
                }
                (error, _) => error.to_string(),
            };
            record_refusal(attempt, &reason);
            return Err(tell_exchange(error, wish.user));
        }
    };
    match may_go(&configuration, wish, source) {
        Ok((user, destination)) => Ok(Authenticated {
            class: user.class(),
            destination,
            configuration: Arc::clone(&configuration),
            method: match mechanism {
                Mechanism::Plain => "scram-sha-256",
                Mechanism::Plus => "scram-sha-256-plus",
            },
            server_final,
        }),
        Err(refusal) => {
            record_refusal(attempt, refusal.reason);
            fail(refusal.code, refusal.message)
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
    });
}

/// What the client is told when its exchange fails: nothing that depends on the user.
fn tell_exchange(error: ExchangeError, user: &str) -> Failure {
    let told = match error {
        ExchangeError::Protocol(error) => return error.into(),
        ExchangeError::WrongProof => told(
            SqlState::INVALID_PASSWORD,
            format!("password authentication failed for user \"{user}\""),
        ),
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
    };
    Failure::Told(told)
}

/// How an exchange ends badly.
enum Ended {
    /// The client is gone, or not a client.
    Failure(Failure),
    /// It is a client, and not let in.
    Exchange(ExchangeError),
}

impl<F: Into<Failure>> From<F> for Ended {
    fn from(failure: F) -> Self {
        Self::Failure(failure.into())
    }
}

/// The SCRAM exchange, up to the server's signature, which is sent with everything else once
/// nothing can fail any more.
async fn exchange(
    client: &mut Client,
    verifier: scram::Verifier,
    binding: &ServerBinding,
) -> Result<(Vec<u8>, Mechanism), Ended> {
    messages::put_authentication(client.out(), 10, &scram::mechanisms(binding));
    client.send().await?;
    let body = read_password(client).await?;
    let (name, first) = frontend::sasl_initial(&body)?;
    let mechanism = Mechanism::chosen(name, binding).ok_or(ExchangeError::Protocol(
        ProtocolError::Authentication("a mechanism that was not offered"),
    ));
    let mechanism = mechanism.map_err(Ended::Exchange)?;
    let (exchange, server_first) =
        ServerExchange::start(verifier, mechanism, binding, first, &nonce()?)
            .map_err(Ended::Exchange)?;
    messages::put_authentication(client.out(), 11, &server_first);
    client.send().await?;
    let body = read_password(client).await?;
    let server_final = exchange.finish(&body).map_err(Ended::Exchange)?;
    Ok((server_final, mechanism))
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
