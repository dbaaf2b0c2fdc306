//! What every login needs, whatever the wire.

use std::sync::Arc;

use arc_swap::ArcSwap;
use bosdb_gateway::Gateway;

use crate::config::Balancers;
use crate::control::Control;
use crate::instances::Peers;
use crate::logins::Logins;
use crate::mysql::passwords::Passwords;
use crate::tls::ClientTls;

/// What every login on a listener needs.
pub(crate) struct Front {
    pub(crate) gateway: Arc<Gateway>,
    /// To the main thread, from the admin console.
    pub(crate) control: Control,
    /// Swapped by a reload; each connection takes what is there when it comes.
    pub(crate) tls: ArcSwap<ClientTls>,
    /// From where connections begin with a PROXY header.
    pub(crate) balancers: Balancers,
    pub(crate) logins: Logins,
    /// The other instances on this machine, where there may be some.
    pub(crate) peers: Option<Peers>,
    /// Makes the decoys of users that do not exist.
    pub(crate) decoy_secret: [u8; 32],
    /// How MySQL clients prove that they know a password.
    pub(crate) mysql: Passwords,
}
