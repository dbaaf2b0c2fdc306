//! How a client is to prove that it is who it says, whatever the wire: its user decides, and where
//! there is no such user a decoy that takes the same steps.

use std::net::IpAddr;

use bosdb_gateway::{Configuration, Proof, ShownCertificate};
use bosdb_protocol::auth::scram;

/// Who claims to be whom, over what.
pub(crate) struct Claimant<'a> {
    /// The name.
    pub(crate) user: &'a str,
    /// Where it comes from.
    pub(crate) source: IpAddr,
    /// The certificate that it has shown.
    pub(crate) certificate: Option<&'a ShownCertificate>,
    /// Makes decoys.
    pub(crate) decoy_secret: &'a [u8; 32],
}

/// How a client is to prove that it is who it says.
pub(crate) enum Way {
    /// It has: its certificate is the user's, and no more is asked for.
    Certificate,
    /// By the password of a user; the certificate that is asked for as well is there.
    Password(scram::Verifier, Beside),
    /// By a password that nobody has: whatever is wrong, it takes the same steps. With what is
    /// recorded of it.
    Decoy(scram::Verifier, &'static str),
}

/// What counts beside the password.
#[derive(Clone, Copy)]
pub(crate) enum Beside {
    Nothing,
    Certificate,
}

impl Way {
    /// The way of this claimant.
    pub(crate) fn of(claimant: &Claimant<'_>, configuration: &Configuration) -> Self {
        let decoy = |misfit| {
            let iterations = configuration.usual_iterations;
            let decoy = scram::Verifier::decoy(claimant.user, claimant.decoy_secret, iterations);
            Self::Decoy(decoy, misfit)
        };
        let user = configuration.directory.user(claimant.user);
        let Some(user) = user.filter(|user| user.may_come_from(claimant.source)) else {
            return decoy("no such user, or not from this address");
        };
        if !user.proof.takes(claimant.certificate) {
            return decoy("no certificate was shown, or not the user's");
        }
        let read = |text: &str| scram::Verifier::parse(text);
        match &user.proof {
            Proof::Certificate(_) => Self::Certificate,
            Proof::Password(verifier) => match read(verifier.expose()) {
                Ok(verifier) => Self::Password(verifier, Beside::Nothing),
                Err(_) => decoy("the user's verifier cannot be read"),
            },
            Proof::Both(_, verifier) => match read(verifier.expose()) {
                Ok(verifier) => Self::Password(verifier, Beside::Certificate),
                Err(_) => decoy("the user's verifier cannot be read"),
            },
        }
    }
}
