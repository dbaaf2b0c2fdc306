//! Who is it? SCRAM against the user's verifier, or against a decoy that looks the same.

use std::net::SocketAddr;
use std::sync::Arc;

use bosdb_gateway::sessions::Registration;
use bosdb_gateway::worker::{LoginAttempt, Worker};
use bosdb_gateway::{Configuration, Offer};
use bosdb_policy::SubjectClass;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::scram;
use bosdb_protocol::pg::backend as messages;
use bosdb_protocol::pg::sqlstate::SqlState;
use bosdb_protocol::pg::{frame, frontend};

use super::super::client::Client;
use super::{Failure, Front, Wish, fail, told};

/// A password message is never longer.
const MAX_PASSWORD_MESSAGE: usize = 4096;

/// Who may go where, under which configuration, and the server's last word of the exchange.
pub(super) struct Authenticated {
    pub(super) configuration: Arc<Configuration>,
    pub(super) offer: Offer,
    pub(super) class: SubjectClass,
    pub(super) server_final: Vec<u8>,
}

pub(super) async fn authenticate(
    client: &mut Client,
    source: SocketAddr,
    front: &Front,
    worker: &Worker,
    registration: &Registration,
    wish: &Wish<'_>,
) -> Result<Authenticated, Failure> {
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
    let source_text = source.to_string();
    let refused = |reason: &str| {
        worker.record_failed_login(&LoginAttempt {
            session: registration.handle.id,
            user: wish.user,
            source: &source_text,
            target: wish.target,
            reason,
        });
    };
    let server_final = match exchange(client, verifier).await {
        Ok(server_final) => server_final,
        Err(Failure::Told(told)) if told.code == SqlState::INVALID_PASSWORD => {
            refused(match &user {
                Some(_) => "the password does not fit",
                None => "no such user, or not from this address",
            });
            return fail(
                SqlState::INVALID_PASSWORD,
                format!("password authentication failed for user \"{}\"", wish.user),
            );
        }
        Err(failure) => return Err(failure),
    };
    let allowed = configuration
        .directory
        .may_connect(wish.user, wish.target, source.ip());
    let offer = configuration.targets.get(wish.target);
    match (allowed, offer) {
        (Ok(user), Some(offer)) => Ok(Authenticated {
            class: user.class(),
            offer: offer.clone(),
            configuration: Arc::clone(&configuration),
            server_final,
        }),
        (Err(_), _) | (_, None) => {
            refused("no such target, or no grant for it");
            fail(
                SqlState::INVALID_CATALOG,
                format!(
                    "target \"{}\" does not exist or is not granted to you",
                    wish.target
                ),
            )
        }
    }
}

/// The SCRAM exchange, up to the server's signature, which is sent with everything else once
/// nothing can fail any more.
async fn exchange(client: &mut Client, verifier: scram::Verifier) -> Result<Vec<u8>, Failure> {
    let mut mechanisms = scram::MECHANISM.as_bytes().to_vec();
    mechanisms.extend_from_slice(&[0, 0]);
    messages::put_authentication(client.out(), 10, &mechanisms);
    client.send().await?;
    let body = read_password(client).await?;
    let (mechanism, first) = frontend::sasl_initial(&body)?;
    if mechanism != scram::MECHANISM {
        return fail(
            SqlState::PROTOCOL_VIOLATION,
            "client selected an invalid SASL authentication mechanism",
        );
    }
    let nonce = nonce()?;
    let (exchange, server_first) = scram::ServerExchange::start(verifier, first, &nonce)?;
    messages::put_authentication(client.out(), 11, &server_first);
    client.send().await?;
    let body = read_password(client).await?;
    exchange
        .finish(&body)
        .map_err(|_| Failure::Told(told(SqlState::INVALID_PASSWORD, "")))
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
