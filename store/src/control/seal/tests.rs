use proptest::prelude::*;

use super::*;

fn ring(lines: &[(&str, KeyState)]) -> KeyRing {
    let text: String = lines
        .iter()
        .map(|(id, state)| fresh_key(id, *state).unwrap().to_string())
        .collect();
    KeyRing::parse(&text).unwrap()
}

fn place() -> impl Strategy<Value = Place> {
    let word = "[a-z0-9/.:]{0,12}";
    (
        (word, word, word, word),
        0_i64..5,
        prop::collection::vec(word, 0..3),
        (word, word),
    )
        .prop_map(
            |((tenant, kind, record, field), version, hosts, (user, tls))| Place {
                tenant,
                kind,
                record,
                field,
                version,
                reach: Reach { hosts, user, tls },
            },
        )
}

/// Every change of one thing that a place says.
fn changed(place: &Place, suffix: &str) -> Vec<Place> {
    let with = |change: &dyn Fn(&mut Place)| {
        let mut other = place.clone();
        change(&mut other);
        other
    };
    let mut others = vec![
        with(&|it| it.tenant.push_str(suffix)),
        with(&|it| it.kind.push_str(suffix)),
        with(&|it| it.record.push_str(suffix)),
        with(&|it| it.field.push_str(suffix)),
        with(&|it| it.version += 1),
        with(&|it| it.reach.user.push_str(suffix)),
        with(&|it| it.reach.tls.push_str(suffix)),
        with(&|it| it.reach.hosts.push(suffix.to_owned())),
    ];
    if !place.reach.hosts.is_empty() {
        others.push(with(&|it| it.reach.hosts[0].push_str(suffix)));
        others.push(with(&|it| {
            it.reach.hosts.pop();
        }));
    }
    others
}

proptest! {
    #[test]
    fn a_secret_opens_where_it_belongs_and_nowhere_else(
        place in place(), suffix in "[a-z0-9/.:]{1,4}", secret in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        let ring = ring(&[("k1", KeyState::Active)]);
        let sealed = seal(&ring, &place, &secret).unwrap();
        let opened = open(&ring, &place, &sealed).unwrap();
        prop_assert_eq!(opened.expose(), &secret);
        for other in changed(&place, &suffix) {
            let refused = open(&ring, &other, &sealed).unwrap_err();
            prop_assert_eq!(refused, SealError::Refused, "{:?}", other);
            let refused = rewrap(&ring, &other, &sealed).unwrap_err();
            prop_assert_eq!(refused, SealError::Refused);
        }
    }

    #[test]
    fn two_places_never_have_the_same_bytes(one in place(), other in place()) {
        prop_assert_eq!(one == other, one.bytes() == other.bytes());
    }

    #[test]
    fn no_bit_can_be_changed(bit in 0_usize..2000) {
        let ring = ring(&[("k1", KeyState::Active), ("k2", KeyState::Old)]);
        let place = Place {
            tenant: "t".into(), kind: "target".into(), record: "r".into(), field: "password".into(),
            version: 1, reach: Reach::default(),
        };
        let mut sealed = seal(&ring, &place, b"hunter2").unwrap();
        let bit = bit % (sealed.len() * 8);
        sealed[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(open(&ring, &place, &sealed).is_err());
    }

    #[test]
    fn what_is_not_sealed_is_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let ring = ring(&[("k1", KeyState::Active)]);
        let place = Place {
            tenant: "t".into(), kind: "target".into(), record: "r".into(), field: "password".into(),
            version: 1, reach: Reach::default(),
        };
        prop_assert_eq!(open(&ring, &place, &bytes).unwrap_err(), SealError::NotSealed);
        let mut prefixed = MAGIC.to_vec();
        prefixed.extend(bytes);
        prop_assert!(open(&ring, &place, &prefixed).is_err());
    }
}

#[test]
fn the_active_key_changes_and_old_secrets_still_open() {
    let old = fresh_key("k1", KeyState::Active).unwrap();
    let new = fresh_key("k2", KeyState::Active).unwrap();
    let before = KeyRing::parse(&old).unwrap();
    let both = format!("{}{}", old.replace("active", "old"), *new);
    let both = KeyRing::parse(&both).unwrap();
    let after = KeyRing::parse(&new).unwrap();
    let place = Place {
        tenant: "t".into(),
        kind: "target".into(),
        record: "r".into(),
        field: "password".into(),
        version: 1,
        reach: Reach::default(),
    };
    let sealed = seal(&before, &place, b"hunter2").unwrap();
    assert_eq!(open(&both, &place, &sealed).unwrap().expose(), b"hunter2");
    let missing = open(&after, &place, &sealed).unwrap_err();
    assert_eq!(missing, SealError::NoKey("k1".into()));
    let anew = rewrap(&both, &place, &sealed).unwrap();
    assert_eq!(open(&after, &place, &anew).unwrap().expose(), b"hunter2");
    // The encrypted secret itself is the same: only its key was wrapped anew.
    assert!(anew.ends_with(&sealed[sealed.len() - 20..]));
}

#[test]
fn another_key_of_the_same_name_opens_nothing() {
    let place = Place {
        tenant: "t".into(),
        kind: "target".into(),
        record: "r".into(),
        field: "password".into(),
        version: 1,
        reach: Reach::default(),
    };
    let sealed = seal(&ring(&[("k1", KeyState::Active)]), &place, b"hunter2").unwrap();
    let other = ring(&[("k1", KeyState::Active)]);
    assert_eq!(
        open(&other, &place, &sealed).unwrap_err(),
        SealError::Refused
    );
}

#[test]
fn a_ring_has_one_active_key_and_no_secret_in_its_errors() {
    let key = fresh_key("k1", KeyState::Active).unwrap();
    for (text, error) in [
        (String::new(), BadRing::Active(0)),
        (key.replace("active", "old"), BadRing::Active(0)),
        (
            format!("{}{}", *key, key.replace("k1", "k2")),
            BadRing::Active(2),
        ),
        (
            format!("{}{}", *key, key.replace("active", "old")),
            BadRing::Twice("k1".into()),
        ),
        (
            format!("# comment\n\n{} x", key.trim_end()),
            BadRing::Line(3),
        ),
        ("k1 active c2hvcnQ=".to_owned(), BadRing::Line(1)),
        ("k1 sleeping c2hvcnQ=".to_owned(), BadRing::Line(1)),
    ] {
        assert_eq!(KeyRing::parse(&text).unwrap_err(), error);
    }
    let shown = format!("{:?}", KeyRing::parse(&key).unwrap());
    assert!(
        !shown.contains(key.split_whitespace().last().unwrap()),
        "{shown}"
    );
}
