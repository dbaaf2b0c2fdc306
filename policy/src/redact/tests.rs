use super::*;

fn redacted(sql: &str) -> String {
    String::from_utf8(redact(sql.as_bytes(), SessionFacts::default())).unwrap()
}

#[test]
fn secrets_are_replaced() {
    for (sql, expected) in [
        (
            "CREATE ROLE a LOGIN PASSWORD 'hunter2'",
            "CREATE ROLE a LOGIN PASSWORD '[redacted]'",
        ),
        (
            "alter user a encrypted password E'hun\\'ter'",
            "alter user a encrypted password '[redacted]'",
        ),
        (
            "CREATE USER MAPPING FOR x SERVER s OPTIONS (user 'u', password 'p')",
            "CREATE USER MAPPING FOR x SERVER s OPTIONS (user '[redacted]', password '[redacted]')",
        ),
        (
            "CREATE SUBSCRIPTION s CONNECTION 'host=h password=p' PUBLICATION p",
            "CREATE SUBSCRIPTION s CONNECTION '[redacted]' PUBLICATION p",
        ),
        (
            "SELECT dblink_connect('c', 'host=h user=u')",
            "SELECT dblink_connect('[redacted]', '[redacted]')",
        ),
        (
            "SELECT set_config('app.api_key', 'abc', false), 'kept'",
            "SELECT set_config('app.api_key', '[redacted]', false), 'kept'",
        ),
        ("SET app.secret = 'abc'", "SET app.secret = '[redacted]'"),
        ("SET app.secret TO 'abc'", "SET app.secret TO '[redacted]'"),
        (
            "set x.apipass = 'abc'; SELECT 'kept'",
            "set x.apipass = '[redacted]'; SELECT 'kept'",
        ),
        (
            "SET LOCAL app.password TO hunter2, \"b\"",
            "SET LOCAL app.password TO '[redacted]', '[redacted]'",
        ),
        (
            "SET app.signing_key = 1234",
            "SET app.signing_key = '[redacted]'",
        ),
        (
            "SELECT set_config('x.apipass', 'abc', false), 'kept'",
            "SELECT set_config('x.apipass', '[redacted]', false), 'kept'",
        ),
        (
            "SET search_path = shop, 'kept'",
            "SET search_path = shop, 'kept'",
        ),
        (
            "SELECT crypt('pw', gen_salt('bf')), name FROM u WHERE name = 'kept'",
            "SELECT crypt('[redacted]', gen_salt('[redacted]')), name FROM u WHERE name = 'kept'",
        ),
        (
            "SELECT * FROM u WHERE password = 'pw' AND name = 'kept'",
            "SELECT * FROM u WHERE password = '[redacted]' AND name = 'kept'",
        ),
        (
            "SELECT 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.x.y', 'kept'",
            "SELECT '[redacted]', 'kept'",
        ),
        (
            "DO $$ BEGIN EXECUTE 'ALTER ROLE a PASSWORD ''x'''; PERFORM 'kept'; END $$",
            "DO $$ BEGIN EXECUTE '[redacted]'; PERFORM 'kept'; END $$",
        ),
        ("SELECT 1 -- password: x", "SELECT 1 /* redacted */"),
    ] {
        assert_eq!(redacted(sql), expected);
    }
}

#[test]
fn a_text_that_does_not_parse_loses_every_literal() {
    assert_eq!(
        redacted("ALTER ROL a PASWORD 'x' WITH $$y$$"),
        "ALTER ROL a PASWORD '[redacted]' WITH '[redacted]'"
    );
    assert_eq!(redacted("SELECT 'open"), "SELECT '[redacted]'");
    let mut broken = b"SELECT '\xff', 'x'".to_vec();
    broken.extend_from_slice(b" , 'y");
    let cleaned = redact(&broken, SessionFacts::default());
    assert_eq!(cleaned, b"SELECT '[redacted]', '[redacted]' , '[redacted]'");
}

#[test]
fn an_ordinary_text_is_copied() {
    let sql = "SELECT a, 'b''c', $1 FROM t /* x */ WHERE d = $q$e$q$ -- f";
    assert_eq!(redacted(sql), sql);
}
