use super::super::SystemResolver;
use super::*;

/// A resolver that always finds the same.
#[derive(Debug)]
struct Fixed(Vec<SocketAddr>);

impl Resolve for Fixed {
    fn lookup(&self, _: &str, _: u16) -> Lookup {
        let found = self.0.clone();
        Box::pin(async move { Ok(found) })
    }
}

fn rules(allowed: &[&str]) -> AddressRules {
    AddressRules {
        allowed: allowed.iter().map(|it| it.parse().unwrap()).collect(),
        own: vec![
            "203.0.113.5:6432".parse().unwrap(),
            "0.0.0.0:9632".parse().unwrap(),
        ],
    }
}

fn check(rules: &AddressRules, address: &str) -> bool {
    rules.check(address.parse().unwrap()).is_ok()
}

#[test]
fn only_the_open_internet_is_open() {
    let rules = rules(&[]);
    for open in [
        "8.8.8.8:5432",
        "[2606:4700::1]:5432",
        "100.63.0.1:5432",
        "172.32.0.1:5432",
    ] {
        assert!(check(&rules, open), "{open}");
    }
    for shut in [
        "127.0.0.1:5432",
        "127.9.9.9:5432",
        "0.0.0.0:5432",
        "0.1.2.3:5432",
        "10.0.0.1:5432",
        "172.16.0.1:5432",
        "172.31.255.255:5432",
        "192.168.1.1:5432",
        "169.254.169.254:80",
        "100.64.0.1:5432",
        "100.127.255.255:5432",
        "192.0.0.1:5432",
        "192.0.0.192:80",
        "198.18.0.1:5432",
        "198.19.0.1:5432",
        "192.0.2.1:5432",
        "224.0.0.1:5432",
        "255.255.255.255:5432",
        "240.0.0.1:5432",
        "[::]:5432",
        "[::1]:5432",
        "[fe80::1]:5432",
        "[fe80::1%1]:5432",
        "[fc00::1]:5432",
        "[fd00:ec2::254]:80",
        "[ff02::1]:5432",
        "[fec0::1]:5432",
        "[::ffff:127.0.0.1]:5432",
        "[::ffff:10.0.0.1]:5432",
        "[::ffff:a9fe:a9fe]:80",
        "[::127.0.0.1]:5432",
        "[::7f00:1]:5432",
        "[64:ff9b::7f00:1]:5432",
        "[64:ff9b:1::7f00:1]:5432",
        "[2002:7f00:1::]:5432",
        "[2001::7f00:1]:5432",
        "[2001:db8::1]:5432",
        "[::ffff:0:7f00:1]:5432",
        "[2606::5efe:7f00:1]:5432",
        "8.8.8.8:0",
    ] {
        assert!(!check(&rules, shut), "{shut}");
    }
}

#[test]
fn an_operator_opens_networks_but_not_what_is_never_right() {
    let rules = rules(&["0.0.0.0/0", "::/0"]);
    for open in [
        "127.0.0.1:5432",
        "10.0.0.1:5432",
        "[::1]:5432",
        "[fd12::1]:5432",
    ] {
        assert!(check(&rules, open), "{open}");
    }
    for shut in [
        "169.254.169.254:80",
        "[fe80::1]:80",
        "[fd00:ec2::254]:80",
        "0.0.0.0:5432",
        "224.0.0.1:5432",
        "[64:ff9b::a00:1]:5432",
        "[::ffff:169.254.169.254]:80",
        // This process itself.
        "203.0.113.5:6432",
        "[::ffff:203.0.113.5]:6432",
        "127.0.0.1:9632",
        "[::1]:9632",
    ] {
        assert!(!check(&rules, shut), "{shut}");
    }
}

/// However an address is spelled: the system's resolver understands all of these.
#[tokio::test]
async fn spellings_do_not_help() {
    let guarded = GuardedResolver::new(Arc::new(rules(&[])), Arc::new(SystemResolver));
    for name in [
        "127.0.0.1",
        "localhost",
        "localhost.",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "017700000001",
        "0177.0.0.1",
        "127.1",
        "0",
        "::1",
        "::ffff:127.0.0.1",
        "0:0:0:0:0:0:0:1",
        "fe80::1%lo",
        "127.0.0.1.",
        "2852039166",
        "0xa9fea9fe",
        "169.254.43518",
    ] {
        let found = guarded.lookup(name, 5432).await;
        assert!(found.is_err(), "{name}: {found:?}");
    }
}

#[tokio::test]
async fn one_forbidden_address_among_others_is_enough() {
    let mixed = ["8.8.8.8:5432", "127.0.0.1:5432"];
    let mixed = mixed.iter().map(|it| it.parse().unwrap()).collect();
    let guarded = GuardedResolver::new(Arc::new(rules(&[])), Arc::new(Fixed(mixed)));
    let error = guarded.lookup("trick.example", 5432).await.unwrap_err();
    assert_eq!(error.to_string(), Forbidden.to_string());
    let fine = vec!["8.8.8.8:5432".parse().unwrap()];
    let guarded = GuardedResolver::new(Arc::new(rules(&[])), Arc::new(Fixed(fine.clone())));
    assert_eq!(guarded.lookup("db.example", 5432).await.unwrap(), fine);
}
