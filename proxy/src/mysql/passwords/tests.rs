use std::num::NonZeroU32;

use super::*;

fn verifier(password: &str) -> scram::Verifier {
    scram::Verifier::derive(password, &[3; 16], NonZeroU32::new(2).unwrap())
}

async fn check(passwords: &Passwords, secret: Secret, judge: Verdict) -> Checked {
    passwords
        .check(secret, verifier("secret"), move || judge)
        .await
}

#[tokio::test]
async fn a_password_is_checked_clear_or_under_the_key() {
    let passwords = Passwords::new(Some(PasswordKey::generate().unwrap()));
    let clear = |text: &str| Secret::Clear(Zeroizing::new(text.as_bytes().to_vec()));
    let key = passwords.key.load_full().unwrap();
    let scramble = [7; SCRAMBLE];
    let sent = caching_sha2::encrypt(key.pem().as_bytes(), &scramble, b"secret").unwrap();
    let encrypted = |bytes: &[u8]| Secret::Encrypted(bytes.into(), scramble, Arc::clone(&key));
    for (secret, fits) in [
        (clear("secret"), true),
        (clear("Secret"), false),
        (clear(""), false),
        (encrypted(&sent), true),
        (encrypted(b"nonsense"), false),
        (encrypted(b""), false),
    ] {
        let checked = check(&passwords, secret, Verdict::Look).await;
        assert_eq!(matches!(checked, Checked::Fits(_)), fits);
    }
    let checked = check(&passwords, clear("secret"), Verdict::Wait).await;
    assert!(matches!(checked, Checked::NotLookedAt));
}

#[test]
fn another_password_forgets_the_fast_verifier() {
    let fast = FastVerifiers::default();
    fast.remember("ana", "old", FastVerifier::of(b"secret"));
    assert!(fast.of("ana", "old").is_some());
    assert!(fast.of("ana", "new").is_none());
    assert!(fast.of("bea", "old").is_none());
}

#[test]
fn a_key_is_read_from_its_file() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("key.pem");
    std::fs::write(
        &file,
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    )
    .unwrap();
    let error = PasswordKey::from_file(&file).err().unwrap().to_string();
    assert!(error.contains("holds no RSA key"), "{error}");
}
