use super::*;

const SCRAMBLED: [u8; SCRAMBLE] = *b"abcdefghij0123456789";

fn begin<'a>(
    plugin: Option<&'a str>,
    data: &'a [u8],
    switching: Switching,
    hash: NativeHash,
) -> Result<(ServerExchange, Step<'a>), NativeOnly> {
    let opening = Opening {
        plugin: plugin.map(str::as_bytes),
        data,
        switching,
    };
    ServerExchange::begin(SCRAMBLED, Channel::Open, &opening, hash)
}

#[test]
fn the_native_plugin_is_for_those_whose_hash_is_kept() {
    let native = Some(native::PLUGIN);
    let (_, step) = begin(native, &[7; 20], Switching::Possible, NativeHash::Kept).unwrap();
    assert!(matches!(step, Step::Look(Proof::Native(data)) if data == [7; 20]));
    let (_, step) = begin(native, &[7; 20], Switching::Possible, NativeHash::None).unwrap();
    let Step::Ask(payload) = step else {
        panic!("a switch is expected");
    };
    let switch = AuthSwitch::parse(&payload).unwrap();
    assert_eq!(switch.plugin, caching_sha2::PLUGIN.as_bytes());
    assert_eq!(switch.data, SCRAMBLED);
    let (_, step) = begin(None, &[7; 20], Switching::Unknown, NativeHash::Kept).unwrap();
    assert!(matches!(step, Step::Look(Proof::Native(_))));
    assert!(begin(None, &[7; 20], Switching::Unknown, NativeHash::None).is_err());
}

#[test]
fn other_plugins_are_led_to_caching_sha2() {
    for plugin in [None, Some("client_ed25519"), Some(""), Some("\u{fffd}")] {
        let (mut exchange, step) =
            begin(plugin, b"x", Switching::Possible, NativeHash::Kept).unwrap();
        assert!(matches!(step, Step::Ask(_)), "{plugin:?}");
        let step = exchange.answer(&[3; 32], "").unwrap();
        assert!(matches!(step, Step::Look(Proof::Fast(data)) if data == [3; 32]));
        // Nothing was asked any more.
        assert!(exchange.answer(&[3; 32], "").is_err());
    }
}

#[test]
fn the_password_comes_under_the_key() {
    let sha2 = Some(caching_sha2::PLUGIN);
    let (mut exchange, step) =
        begin(sha2, &[3; 32], Switching::Possible, NativeHash::None).unwrap();
    assert!(matches!(step, Step::Look(Proof::Fast(_))));
    let Step::Ask(payload) = exchange.want_password() else {
        panic!("a question is expected");
    };
    assert_eq!(payload, [1, FULL_WANTED]);
    let Step::Ask(payload) = exchange.answer(&[caching_sha2::KEY_WANTED], "KEY").unwrap() else {
        panic!("the key is expected");
    };
    assert_eq!(payload, b"\x01KEY");
    let step = exchange.answer(&[9; 256], "KEY").unwrap();
    assert!(matches!(step, Step::Look(Proof::Encrypted(data)) if data == [9; 256]));
}

#[test]
fn the_key_is_given_once() {
    let sha2 = Some(caching_sha2::PLUGIN);
    let (mut exchange, _) = begin(sha2, &[3; 32], Switching::Possible, NativeHash::None).unwrap();
    let _asked = exchange.want_password();
    exchange.answer(&[caching_sha2::KEY_WANTED], "KEY").unwrap();
    let again = exchange.answer(&[caching_sha2::KEY_WANTED], "KEY");
    assert!(again.is_err());
}

#[test]
fn an_empty_password_is_nobodys() {
    let sha2 = Some(caching_sha2::PLUGIN);
    for data in [&b""[..], b"\0"] {
        let (_, step) = begin(sha2, data, Switching::Possible, NativeHash::Kept).unwrap();
        assert!(matches!(step, Step::Look(Proof::Empty)));
    }
    let native = Some(native::PLUGIN);
    let (_, step) = begin(None, b"", Switching::Unknown, NativeHash::Kept).unwrap();
    assert!(matches!(step, Step::Look(Proof::Empty)));
    // Who can be asked may have kept its answer until then.
    let (mut exchange, step) = begin(native, b"", Switching::Possible, NativeHash::Kept).unwrap();
    let Step::Ask(payload) = step else {
        panic!("a switch is expected");
    };
    let switch = AuthSwitch::parse(&payload).unwrap();
    assert_eq!(switch.plugin, native::PLUGIN.as_bytes());
    let step = exchange.answer(&[7; 20], "").unwrap();
    assert!(matches!(step, Step::Look(Proof::Native(data)) if data == [7; 20]));
    let opening = Opening {
        plugin: sha2.map(str::as_bytes),
        data: &[3; 32],
        switching: Switching::Possible,
    };
    let (mut exchange, _) =
        ServerExchange::begin(SCRAMBLED, Channel::Private, &opening, NativeHash::None).unwrap();
    let _asked = exchange.want_password();
    assert!(matches!(
        exchange.answer(b"\0", ""),
        Ok(Step::Look(Proof::Empty))
    ));
}
