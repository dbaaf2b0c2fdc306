use std::path::Path;

use super::*;
use crate::config::policies::MaskHashes;
use crate::config::{ProcessSurroundings, policies};

const CONFIG: &str = r#"
[[target]]
name = "shop"
hosts = ["db1:5432"]
database = "shop"
user = "bosdb"
[[user]]
name = "ana"
rights = "write"
verifier = "SCRAM-SHA-256$4096:AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
"#;

fn sum(policy: &str, application: Option<&str>) -> Option<Sum> {
    let (config, _) =
        crate::config::parse(CONFIG, Path::new("bosdb.toml"), &ProcessSurroundings).unwrap();
    let file = policies::parse(policy, Path::new("policy.toml"), MaskHashes::Possible).unwrap();
    let who = Who {
        user: &config.users[0],
        target: &config.targets[0],
        granted_as: "shop",
    };
    who.sum(&file, application)
}

fn role(name: &str, keys: &str) -> String {
    format!("[[role]]\nname = \"{name}\"\nusers = [\"ana\"]\n{keys}\n")
}

#[test]
fn without_roles_nothing_is_said() {
    assert!(sum("", None).is_none());
    let other = role("a", "kinds = [\"read\"]").replace("ana", "bob");
    assert!(sum(&other, None).is_none());
    let elsewhere = role("a", "kinds = [\"read\"]\ntargets = [\"other\"]");
    assert!(sum(&elsewhere, None).is_none());
}

#[test]
fn what_is_allowed_adds_up_and_what_is_restricted_holds_together() {
    let text = role(
        "one",
        "kinds = [\"read\"]\nread = [\"shop.*\"]\nmax_rows = 10\ndeny = [\"shop.secret\"]\ninjection = \"monitor\"",
    ) + &role(
        "two",
        "kinds = [\"read\", \"write\"]\nread = [\"hr.*\"]\nwrite = [\"hr.notes\"]\nmax_rows = 20\ninjection = \"enforce\"\nblock_threshold = 70",
    );
    let sum = sum(&text, None).unwrap();
    assert_eq!(sum.rights, Rights::Write);
    assert_eq!(sum.profile.kinds, Kinds::READ.union(Kinds::WRITE));
    assert_eq!(sum.bounds.rows, Some(10));
    assert_eq!(sum.profile.injection.mode, InjectionMode::Enforce);
    assert_eq!(sum.profile.injection.block, 70);
    let tables = sum.profile.tables.unwrap();
    assert_eq!(tables.read.allow.unwrap().len(), 2);
    // The role that only reads adds nothing to what may be changed.
    assert_eq!(tables.write.allow.unwrap().len(), 1);
    assert_eq!(tables.read.deny.len(), 1);
    assert_eq!(&*sum.bounds.roles, "one, two");
}

#[test]
fn a_role_without_a_list_opens_every_table() {
    let text = role("one", "kinds = [\"read\"]\nread = [\"shop.*\"]")
        + &role("two", "kinds = [\"read\"]\ndeny = [\"hr.*\"]");
    let tables = sum(&text, None).unwrap().profile.tables.unwrap();
    assert_eq!(tables.read.allow, None);
    assert_eq!(tables.read.deny.len(), 1);
}

#[test]
fn rights_are_the_ceiling_and_kinds_lower_them() {
    let admin = role("one", "kinds = [\"read\", \"write\", \"ddl\", \"admin\"]");
    assert_eq!(sum(&admin, None).unwrap().rights, Rights::Write);
    let reader = role("one", "kinds = [\"read\"]");
    assert_eq!(sum(&reader, None).unwrap().rights, Rights::Read);
}

#[test]
fn an_application_only_takes_away() {
    let text = role("one", "kinds = [\"read\", \"write\"]\nmax_rows = 10")
        + "[[application]]\nname = \"bi*\"\nkinds = [\"read\", \"ddl\"]\nmax_rows = 50\n";
    let usual = sum(&text, None).unwrap();
    let bi = sum(&text, Some("bi-tool")).unwrap();
    assert_eq!(usual.rights, Rights::Write);
    assert_eq!((bi.rights, bi.profile.kinds), (Rights::Read, Kinds::READ));
    assert_eq!(bi.bounds.rows, Some(10));
}
