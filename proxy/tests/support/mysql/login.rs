//! The client's login.

use bosdb_protocol::auth::{caching_sha2, native};
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::handshake::{AuthSwitch, ClientHead, Greeting, put_login};

use super::command;
use super::link::{Link, Packet, Received};

/// Who logs in, and how.
#[derive(Debug, Clone)]
pub(crate) struct Login {
    pub(crate) user: String,
    pub(crate) password: String,
    pub(crate) database: String,
    /// What the client can do; of that counts what the server offers.
    pub(crate) capabilities: Capabilities,
    pub(crate) collation: u8,
    /// The plugin the client begins with; the server's where it is none.
    pub(crate) plugin: Option<String>,
    pub(crate) attributes: Vec<(String, String)>,
}

/// A listener on the loopback interface and who to be there.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    pub(crate) port: u16,
    pub(crate) login: Login,
}

/// What most clients of today can do.
pub(crate) const USUAL: Capabilities = Capabilities::LONG_PASSWORD
    .union(Capabilities::LONG_FLAG)
    .union(Capabilities::PROTOCOL_41)
    .union(Capabilities::TRANSACTIONS)
    .union(Capabilities::SECURE_CONNECTION)
    .union(Capabilities::MULTI_STATEMENTS)
    .union(Capabilities::MULTI_RESULTS)
    .union(Capabilities::PS_MULTI_RESULTS)
    .union(Capabilities::PLUGIN_AUTH)
    .union(Capabilities::CONNECT_ATTRS)
    .union(Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA)
    .union(Capabilities::SESSION_TRACK)
    .union(Capabilities::DEPRECATE_EOF);

/// Why a login failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The server's error.
    Refused(Vec<u8>),
    /// Anything else.
    Broken(String),
}

impl Login {
    pub(crate) fn new(user: &str, password: &str, database: &str) -> Self {
        Self {
            user: user.to_owned(),
            password: password.to_owned(),
            database: database.to_owned(),
            capabilities: USUAL,
            // utf8mb4_general_ci
            collation: 45,
            plugin: None,
            attributes: vec![("program_name".to_owned(), "script".to_owned())],
        }
    }
}

impl Link {
    /// Connects and logs in.
    pub(crate) fn open(endpoint: &Endpoint) -> Result<Self, Failure> {
        let mut link = Self::dial(endpoint.port);
        link.login(&endpoint.login)?;
        Ok(link)
    }

    /// Answers the greeting, up to the server's OK, which is kept.
    pub(crate) fn login(&mut self, login: &Login) -> Result<(), Failure> {
        self.login_claiming(login, Capabilities::NONE)
    }

    /// The same for a client that claims more than it was offered.
    pub(crate) fn login_claiming(
        &mut self,
        login: &Login,
        claims: Capabilities,
    ) -> Result<(), Failure> {
        let first = self.expect_packet()?;
        if first.payload.first() == Some(&0xff) {
            return Err(Failure::Refused(first.payload));
        }
        let greeting = Greeting::parse(&first.payload).expect("a greeting");
        let mut wanted = login.capabilities;
        if !login.database.is_empty() {
            wanted = wanted.union(Capabilities::CONNECT_WITH_DB);
        }
        self.agreed = wanted.intersection(greeting.capabilities.union(Capabilities::LONG_PASSWORD));
        let plugin = String::from_utf8(greeting.plugin.to_vec()).unwrap();
        let plugin = login.plugin.clone().unwrap_or(plugin);
        let data = answer(&plugin, &login.password, &greeting.scramble);
        let head = ClientHead {
            capabilities: self.agreed.union(claims),
            max_packet: 1 << 30,
            collation: login.collation,
        };
        let sent = bosdb_protocol::mysql::handshake::Login {
            head,
            user: login.user.as_bytes(),
            data: &data,
            database: Some(login.database.as_bytes()),
            plugin: Some(plugin.as_bytes()),
            attributes: Default::default(),
        };
        let attributes: Vec<(&str, &str)> = login
            .attributes
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .collect();
        let mut payload = Vec::new();
        put_login(&mut payload, &sent, &attributes).unwrap();
        self.send_packet(first.sequence.wrapping_add(1), &payload);
        let scramble = greeting.scramble;
        self.connection_id = greeting.connection_id;
        self.version = String::from_utf8_lossy(greeting.version).into_owned();
        self.scramble = scramble;
        self.user.clone_from(&login.user);
        self.password.clone_from(&login.password);
        self.plugin = plugin;
        self.authenticate()?;
        if self.agreed.has(Capabilities::COMPRESS) {
            self.compress();
        }
        Ok(())
    }

    /// Answers what the server asks until it says OK.
    fn authenticate(&mut self) -> Result<(), Failure> {
        loop {
            let packet = self.expect_packet()?;
            match packet.payload.first() {
                Some(0x00) => {
                    self.welcome = packet.payload;
                    return Ok(());
                }
                Some(0xff) => return Err(Failure::Refused(packet.payload)),
                _ if self.answer(&packet) => {}
                other => return Err(Failure::Broken(format!("{other:?} during the login"))),
            }
        }
    }

    /// Answers a question of the server's; false where it is none that is known.
    pub(crate) fn answer(&mut self, question: &Packet) -> bool {
        let next = question.sequence.wrapping_add(1);
        let password = self.password.clone();
        match question.payload.split_first() {
            Some((0xfe, _)) => {
                let switch = AuthSwitch::parse(&question.payload).expect("a switch");
                let plugin = String::from_utf8(switch.plugin.to_vec()).unwrap();
                self.scramble = switch.data.try_into().unwrap_or([0; 20]);
                let data = answer(&plugin, &password, &self.scramble);
                self.plugin = plugin;
                self.send_packet(next, &data);
            }
            Some((0x01, [caching_sha2::FAST_DONE])) => {}
            Some((0x01, [caching_sha2::FULL_WANTED])) => {
                self.send_packet(next, &[caching_sha2::KEY_WANTED]);
            }
            Some((0x01, key)) => {
                let sealed = caching_sha2::encrypt(key, &self.scramble, password.as_bytes());
                self.send_packet(next, &sealed.expect("a key"));
            }
            _ => return false,
        }
        true
    }

    /// Becomes another user on the same connection.
    pub(crate) fn change_user(
        &mut self,
        user: &str,
        password: &str,
        database: &str,
    ) -> Result<(), Failure> {
        let data = answer(&self.plugin, password, &self.scramble);
        let payload = command::change_user(user, &data, database, 45, &self.plugin);
        self.password = password.to_owned();
        self.send_command(&payload);
        self.authenticate()
    }

    fn expect_packet(&mut self) -> Result<Packet, Failure> {
        match self.receive() {
            Received::Packet(packet) => Ok(packet),
            other => Err(Failure::Broken(format!("{other:?} during the login"))),
        }
    }
}

/// The first answer to a plugin's challenge.
pub(crate) fn answer(plugin: &str, password: &str, scramble: &[u8; 20]) -> Vec<u8> {
    match plugin {
        native::PLUGIN => native::answer(password.as_bytes(), scramble),
        caching_sha2::PLUGIN => caching_sha2::answer(password.as_bytes(), scramble),
        // A client that does not know the plugin.
        _ => Vec::new(),
    }
}
