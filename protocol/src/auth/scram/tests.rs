use super::*;

const ITERATIONS: NonZeroU32 = NonZeroU32::new(DEFAULT_ITERATIONS).unwrap();

/// One whole exchange; the client's and the server's view of the channel may differ.
fn exchange(
    verifier: Verifier,
    password: &str,
    client: ClientBinding,
    server: &ServerBinding,
) -> Result<(), ExchangeError> {
    let mechanism = match &client {
        ClientBinding::None | ClientBinding::NotOffered => Mechanism::Plain,
        ClientBinding::EndPoint(_) => Mechanism::Plus,
    };
    let (client, first) = ClientExchange::start("abcdef".to_owned(), client);
    let (server, server_first) =
        ServerExchange::start(verifier, mechanism, server, &first, "ghijkl")?;
    let challenge = client.challenge(&server_first)?;
    let keys = ClientKeys::derive(password, &challenge.salt, challenge.iterations);
    let (finish, proof) = client.prove(&server_first, &keys)?;
    Ok(finish.verify(&server.finish(&proof)?)?)
}

fn login(verifier: Verifier, password: &str) -> Result<(), ExchangeError> {
    exchange(
        verifier,
        password,
        ClientBinding::NotOffered,
        &ServerBinding::Unavailable,
    )
}

fn start(first: &[u8], mechanism: Mechanism, binding: &ServerBinding) -> Option<ExchangeError> {
    let verifier = Verifier::decoy("u", &[1; 32], DEFAULT_ITERATIONS);
    ServerExchange::start(verifier, mechanism, binding, first, "y").err()
}

#[test]
fn rfc_7677_vector() {
    // The example of RFC 7677, section 3, with its own nonces and user name.
    let salt = BASE64.decode("W22ZaJ0SNY7soEsUEjb6gQ==").unwrap();
    let verifier = Verifier::derive("pencil", &salt.try_into().unwrap(), ITERATIONS);
    let (server, first) = ServerExchange::start(
        verifier,
        Mechanism::Plain,
        &ServerBinding::Unavailable,
        b"n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
        "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
    )
    .unwrap();
    assert_eq!(
        first,
        b"r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,\
          s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
    );
    let last = server
        .finish(
            b"c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,\
              p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
        )
        .unwrap();
    assert_eq!(last, b"v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
}

#[test]
fn a_client_binds_to_the_certificate() {
    let binding = ClientBinding::EndPoint(vec![0xaa, 0xbb, 0xcc]);
    let (client, first) = ClientExchange::start("abc".to_owned(), binding);
    assert_eq!(first, b"p=tls-server-end-point,,n=,r=abc");
    let keys = ClientKeys::derive("x", b"salt", ITERATIONS);
    let (_, last) = client.prove(b"r=abcdef,s=c2FsdA==,i=4096", &keys).unwrap();
    let last = String::from_utf8(last).unwrap();
    let bound = BASE64.encode(b"p=tls-server-end-point,,\xaa\xbb\xcc");
    assert!(
        last.starts_with(&format!("c={bound},r=abcdef,p=")),
        "{last}"
    );
}

#[test]
fn right_and_wrong_passwords() {
    let verifier = Verifier::derive("s3cret", &[7; 16], ITERATIONS);
    assert_eq!(login(verifier.clone(), "s3cret"), Ok(()));
    assert!(login(verifier.clone(), "other").is_err());
    assert!(
        login(
            Verifier::decoy("nobody", &[1; 32], DEFAULT_ITERATIONS),
            "s3cret"
        )
        .is_err()
    );
    assert_eq!(Verifier::parse(&verifier.to_string()), Ok(verifier));
}

#[test]
fn hostile_exchanges() {
    for first in [
        &b"p=tls-server-end-point,,n=,r=x"[..],
        b"n,a=root,n=,r=x",
        b"n,,r=x",
        b"n,,n=,r=",
        b"n,,",
        b"\xff",
        b"",
    ] {
        assert!(start(first, Mechanism::Plain, &ServerBinding::Unavailable).is_some());
    }
    let client = || ClientExchange::start("abc".to_owned(), ClientBinding::None).0;
    let long = format!("r=abc{},s=AAAA,i=4096", "x".repeat(5000));
    for first in [
        &b"r=abc,s=AAAA,i=4096"[..],
        b"r=zzz1,s=AAAA,i=4096",
        b"r=abc1,s=AAAA,i=0",
        b"r=abc1,s=AAAA,i=-5",
        b"r=abc1,s=AAAA,i=99999999",
        b"r=abc1,s=*,i=4096",
        long.as_bytes(),
    ] {
        assert!(client().challenge(first).is_err(), "{first:?}");
    }
}

#[test]
fn verifier_never_shows_itself() {
    let verifier = Verifier::decoy("u", &[1; 32], DEFAULT_ITERATIONS);
    assert_eq!(format!("{verifier:?}"), "Verifier([redacted])");
    for bad in [
        "",
        "SCRAM-SHA-256$0:AAAA$a:b",
        "md5abc",
        "SCRAM-SHA-256$4096:AAAA$AA:AA",
    ] {
        assert!(Verifier::parse(bad).is_err());
    }
}

#[test]
fn trap_10_channel_binding_as_the_server() {
    let verifier = Verifier::derive("s3cret", &[7; 16], ITERATIONS);
    let ours = ServerBinding::EndPoint(vec![1, 2, 3]);
    let to = |hash: &[u8]| ClientBinding::EndPoint(hash.to_vec());
    let none = ServerBinding::Unavailable;
    let cases = [
        (to(&[1, 2, 3]), &ours, Ok(())),
        (to(&[1, 2, 4]), &ours, Err(ExchangeError::OtherChannel)),
        (ClientBinding::None, &ours, Ok(())),
        (ClientBinding::NotOffered, &none, Ok(())),
        (
            ClientBinding::NotOffered,
            &ours,
            Err(ExchangeError::Downgraded),
        ),
    ];
    for (client, server, expected) in cases {
        let shown = format!("{client:?} {server:?}");
        let ended = exchange(verifier.clone(), "s3cret", client, server);
        assert_eq!(ended, expected, "{shown}");
    }
    let bound = exchange(verifier, "other", to(&[1, 2, 3]), &ours);
    assert_eq!(bound, Err(ExchangeError::WrongProof));
    // The chosen mechanism and the flag must say the same; what cannot be bound is refused.
    for (first, mechanism, binding) in [
        (
            &b"p=tls-server-end-point,,n=,r=x"[..],
            Mechanism::Plain,
            &ours,
        ),
        (b"p=tls-server-end-point,,n=,r=x", Mechanism::Plus, &none),
        (b"p=tls-unique,,n=,r=x", Mechanism::Plus, &ours),
        (b"p=,,n=,r=x", Mechanism::Plus, &ours),
        (b"n,,n=,r=x", Mechanism::Plus, &ours),
        (b"y,,n=,r=x", Mechanism::Plus, &ours),
        (b"x,,n=,r=x", Mechanism::Plain, &ours),
    ] {
        let ended = start(first, mechanism, binding);
        assert!(
            matches!(ended, Some(ExchangeError::Protocol(_))),
            "{first:?}"
        );
    }
    assert_eq!(mechanisms(&none), b"SCRAM-SHA-256\0\0");
    assert_eq!(mechanisms(&ours), b"SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0");
    assert_eq!(Mechanism::chosen(MECHANISM_PLUS, &none), None);
    assert_eq!(
        Mechanism::chosen(MECHANISM_PLUS, &ours),
        Some(Mechanism::Plus)
    );
}

/// The expensive part of a login is the client's. Were any of it in the server's steps, these
/// logins would take a thousand million rounds of the hash.
#[test]
fn trap_12_a_login_costs_the_server_no_derivation() {
    let many = NonZeroU32::new(MAX_ITERATIONS).unwrap();
    let keys = ClientKeys::derive("s3cret", &[7; 16], many);
    let verifier = Verifier {
        iterations: MAX_ITERATIONS,
        salt: vec![7; 16],
        stored_key: sha256(&keys.client_key),
        server_key: keys.server_key,
    };
    for _ in 0..1000 {
        let (client, first) = ClientExchange::start("abc".to_owned(), ClientBinding::None);
        let (server, server_first) = ServerExchange::start(
            verifier.clone(),
            Mechanism::Plain,
            &ServerBinding::Unavailable,
            &first,
            "def",
        )
        .unwrap();
        let (finish, proof) = client.prove(&server_first, &keys).unwrap();
        finish.verify(&server.finish(&proof).unwrap()).unwrap();
    }
}

#[test]
fn a_password_shown_as_it_is_fits_its_verifier_alone() {
    let verifier = Verifier::derive("pass\u{a0}word", &[5; 16], NonZeroU32::new(3).unwrap());
    assert!(verifier.is_of("pass\u{a0}word".as_bytes()));
    // As it is prepared.
    assert!(verifier.is_of(b"pass word"));
    assert!(!verifier.is_of(b"password"));
    assert!(!verifier.is_of(b""));
    assert!(!verifier.is_of(b"pass\xffword"));
    assert!(!Verifier::decoy("ana", &[1; 32], 3).is_of(b"pass word"));
}
