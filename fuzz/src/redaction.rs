//! A secret that stands where secrets stand is not in the redacted text, however it is written
//! and whatever stands around it.

use bosdb_policy::{SessionFacts, redact};

use crate::input::Input;

const SECRET: &str = "Zq7hunter";

/// `@` is the secret's literal, `#` a place for blanks and comments.
const TEXTS: &[&str] = &[
    "CREATE#ROLE#a#LOGIN#PASSWORD#@",
    "create#user#a#with#encrypted#password#@#valid#until#'infinity'",
    "ALTER#ROLE#\"A b\"#PASSWORD#@",
    "ALTER#USER#a#WITH#CONNECTION#LIMIT#5#PASSWORD#@",
    "CREATE#USER#MAPPING#FOR#x#SERVER#s#OPTIONS#(#user#'u'#,#password#@#)",
    "ALTER#USER#MAPPING#FOR#x#SERVER#s#OPTIONS#(#SET#password#@#)",
    "CREATE#SERVER#s#FOREIGN#DATA#WRAPPER#w#OPTIONS#(#host#@#)",
    "CREATE#SUBSCRIPTION#s#CONNECTION#@#PUBLICATION#p",
    "ALTER#SUBSCRIPTION#s#CONNECTION#@",
    "ALTER#SYSTEM#SET#primary_conninfo#=#@",
    "SELECT#dblink_connect(#@#)",
    "SELECT#*#FROM#dblink(#'c'#,#@#)#AS#t(a#int)",
    "SELECT#set_config(#'app.api_key'#,#@#,#false#)",
    "SELECT#pg_catalog.set_config(#'x.password'#,#@#,#true#)",
    "SET#app.secret#=#@",
    "SET#LOCAL#app.password#TO#@",
    "SET#SESSION#x.api_token#=#@",
    "SELECT#crypt(#@#,#gen_salt(#'bf'#)#)",
    "SELECT#pgp_sym_encrypt(#data#,#@#)#FROM#t",
    "SELECT#hmac(#a#,#@#,#'sha256'#)#FROM#t",
    "SELECT#*#FROM#u#WHERE#password#=#@",
    "UPDATE#u#SET#password#=#@#WHERE#id#=#1",
    "ALTER#ROLE#a#SET#app.secret#=#@",
    "DO#$body$#BEGIN#ALTER#ROLE#a#PASSWORD#@#;#END#$body$",
    // What does not parse is nobody's statement: every literal goes.
    "ALTER#ROL#a#PASWORD#@",
    "SELECT#SELECT#@",
    "CREATE#ROLE#a#PASSWORD#@#(",
];

const BLANKS: &[&str] = &[
    " ",
    "  ",
    "\n",
    "\t",
    " /* c */ ",
    " -- c\n",
    "\r\n",
    " /**/ ",
];

const AROUND: &[&str] = &[
    "",
    "SELECT 1",
    "SELECT 'a''b', $q$c$q$",
    "BEGIN",
    "SELECT $1::text",
    "SET search_path = a, b",
    "SELECT (1)",
    "SELECT a[1]",
];

pub(crate) fn run(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let facts = SessionFacts::postgres(!input.coin());
    let mut sql = String::new();
    let before = *input.one_of(AROUND);
    let after = *input.one_of(AROUND);
    if !before.is_empty() {
        sql.push_str(before);
        sql.push(';');
    }
    let template = *input.one_of(TEXTS);
    let flips = input.byte();
    for (at, c) in template.chars().enumerate() {
        match c {
            '#' => {
                let blank: &&str = input.one_of(BLANKS);
                sql.push_str(blank);
            }
            '@' => literal(&mut input, template, &mut sql),
            c if flips >> (at % 8) & 1 == 1 => {
                sql.push(if c.is_ascii_lowercase() {
                    c.to_ascii_uppercase()
                } else {
                    c.to_ascii_lowercase()
                });
            }
            c => sql.push(c),
        }
    }
    if !after.is_empty() {
        sql.push(';');
        sql.push_str(after);
    }
    let redacted = redact(sql.as_bytes(), facts);
    let found = redacted
        .windows(SECRET.len())
        .any(|window| window == SECRET.as_bytes());
    assert!(!found, "{sql}\n{}", redacted.escape_ascii());
}

/// The secret, quoted in one of the ways there are, among other bytes.
fn literal(input: &mut Input<'_>, template: &str, out: &mut String) {
    let length = input.below(12);
    let dressing: String = input
        .take(length)
        .iter()
        .map(|byte| char::from(b' ' + byte % 95))
        .filter(|c| !matches!(c, '\'' | '\\' | '$' | '%'))
        .collect();
    // Inside dollar quotes the outer ones would end at the inner ones' sign.
    let inside = template.contains('$');
    match input.below(5) {
        1 => out.push_str(&format!("E'{dressing}{SECRET}'")),
        2 if !inside => out.push_str(&format!("$${dressing}{SECRET}$$")),
        3 if !inside => out.push_str(&format!("$tag${SECRET}{dressing}$tag$")),
        4 => out.push_str(&format!("'{dressing}''{SECRET}'''")),
        _ => out.push_str(&format!("'{dressing}{SECRET}{dressing}'")),
    }
}
