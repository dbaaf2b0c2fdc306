use super::*;
use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::rsa::KeySize;

const SCRAMBLED: [u8; SCRAMBLE] = *b"abcdefghij0123456789";

#[test]
fn only_the_password_is_accepted_the_fast_way() {
    let verifier = FastVerifier::of(b"secret");
    let right = answer(b"secret", &SCRAMBLED);
    assert!(verifier.accepts(&SCRAMBLED, &right));
    assert!(!verifier.accepts(b"abcdefghij012345678x", &right));
    assert!(!verifier.accepts(&SCRAMBLED, &answer(b"secret ", &SCRAMBLED)));
    assert!(!verifier.accepts(&SCRAMBLED, &[]));
    assert!(!verifier.accepts(&SCRAMBLED, &right[..31]));
    assert!(answer(b"", &SCRAMBLED).is_empty());
}

#[test]
fn a_password_on_an_open_channel_travels_under_the_key() {
    let key = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
    let der: PublicKeyX509Der<'_> = key.public_key().as_der().unwrap();
    let pem = public_key_pem(der.as_ref());
    let sent = encrypt(
        pem.as_bytes(),
        &SCRAMBLED,
        b"a longer secret than the challenge",
    )
    .unwrap();
    let Shown::Encrypted(sent) = shown(&sent, Channel::Open).unwrap() else {
        panic!("an encrypted password is expected");
    };
    let shown = decrypt(&key, &SCRAMBLED, sent).unwrap();
    assert_eq!(&shown[..], b"a longer secret than the challenge");
    // Under another challenge the last byte is no NUL.
    assert!(
        decrypt(&key, b"abcdefghij012345678x", sent).is_ok_and(|text| text != shown)
            || decrypt(&key, b"ABCDEFGHIJ012345678x", sent).is_err()
    );
    let other = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
    assert!(decrypt(&other, &SCRAMBLED, sent).is_err());
    assert!(decrypt(&key, &SCRAMBLED, &[0; 3]).is_err());
}

#[test]
fn a_password_is_said_only_on_a_private_channel() {
    assert!(
        matches!(shown(b"secret\0", Channel::Private), Ok(Shown::Password(p)) if &p[..] == b"secret")
    );
    assert!(shown(b"secret", Channel::Private).is_err());
    assert!(matches!(
        shown(&[KEY_WANTED], Channel::Open),
        Ok(Shown::KeyWanted)
    ));
    assert!(shown(&[7; MAX_PASSWORD + 1], Channel::Open).is_err());
    assert!(matches!(
        shown(b"secret\0", Channel::Open),
        Ok(Shown::Encrypted(_))
    ));
    assert!(
        matches!(shown(b"secret\0", Channel::Local), Ok(Shown::Password(p)) if &p[..] == b"secret")
    );
    assert!(shown(b"secret", Channel::Local).is_err());
    assert!(matches!(
        shown(&[KEY_WANTED], Channel::Local),
        Ok(Shown::KeyWanted)
    ));
    assert!(matches!(
        shown(&[0; 256], Channel::Local),
        Ok(Shown::Encrypted(_))
    ));
}

#[test]
fn keys_that_are_none_are_refused() {
    for bad in [
        &b""[..],
        b"-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----",
        b"\xff",
    ] {
        assert!(encrypt(bad, &SCRAMBLED, b"x").is_err());
    }
}
