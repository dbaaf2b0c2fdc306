//! The API over a real socket, with requests written by hand.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use bosdb_admin::api::access::{Need, ROUTES};
use bosdb_gateway::clock::wall_time;
use bosdb_store::Redacted;
use bosdb_store::control::db::Location;
use bosdb_store::control::records::{Origin, PersonChange, Role, Scope, millis};
use bosdb_store::control::repository::NewToken;
use bosdb_store::control::{ControlStore, Id, password};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::gateway::{SECRET, connect};
use crate::support::door::Door;
use crate::support::ports::free_port;
use crate::support::server::{DATABASE, PASSWORD, ROLE, Server};
use crate::{grant, open, person, ring, target};

const ADMIN: &str = "the admin's password";

/// What was answered.
#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// Somebody who sends requests.
struct Client {
    port: u16,
    headers: String,
}

impl Client {
    fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .unwrap();
        // Who is refused early may be cut off while still writing.
        stream.write_all(request).ok();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok();
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.get(9..12).and_then(|status| status.parse().ok());
        Answer {
            status: status.unwrap_or_else(|| panic!("no answer: {text:?}")),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    fn send(&self, method: &str, path: &str, more: &str, body: &str) -> Answer {
        let mut request = format!("{method} /api/v1{path} HTTP/1.1\r\nHost: x\r\n");
        write!(request, "Connection: close\r\n{}{more}", self.headers).unwrap();
        if !body.is_empty() {
            write!(request, "Content-Type: application/json\r\n").unwrap();
        }
        write!(request, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        self.raw(request.as_bytes())
    }

    fn get(&self, path: &str) -> Answer {
        self.send("GET", path, "", "")
    }

    fn post(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, "", &body.to_string())
    }

    fn put(&self, path: &str, etag: &str, body: &Value) -> Answer {
        self.send(
            "PUT",
            path,
            &format!("If-Match: {etag}\r\n"),
            &body.to_string(),
        )
    }

    fn delete(&self, path: &str, etag: &str) -> Answer {
        self.send("DELETE", path, &format!("If-Match: {etag}\r\n"), "")
    }
}

struct Scene {
    _dir: TempDir,
    store: ControlStore,
    ours: Id,
    acme: Id,
    door: Door,
    port: u16,
}

impl Scene {
    async fn open() -> Self {
        let dir = TempDir::new().unwrap();
        let file = dir.path().join("store.db");
        let (text, _) = ring();
        let store = open(&Location::Sqlite(file.clone())).await;
        let ours = store.create_tenant("default").await.unwrap().head.id;
        let acme = store.create_tenant("acme").await.unwrap().head.id;
        let hashed = password::hash(&Redacted::new(ADMIN.to_owned())).unwrap();
        let admin = PersonChange {
            name: "admin".to_owned(),
            password: Some(hashed),
            roles: vec![Role::Admin],
            ..PersonChange::default()
        };
        store
            .create_person(&ours, &admin, Origin::Api)
            .await
            .unwrap();
        let keys = dir.path().join("store.keys");
        std::fs::write(&keys, text).unwrap();
        let port = free_port();
        let section = format!(
            "[store]\nurl = \"sqlite://{}\"\nkeys = {{ file = \"{}\" }}\n\
             connect_to = [\"127.0.0.0/8\"]\n[api]\nlisten = \"127.0.0.1:{port}\"\n",
            file.display(),
            keys.display()
        );
        let door = Door::run(Server::shared(), &section);
        Self {
            _dir: dir,
            store,
            ours,
            acme,
            door,
            port,
        }
    }

    fn anybody(&self) -> Client {
        Client {
            port: self.port,
            headers: String::new(),
        }
    }

    /// A page of BosDB's own, without a cookie as yet.
    fn page(&self) -> Client {
        let origin = format!("http://127.0.0.1:{}", self.port);
        Client {
            port: self.port,
            headers: format!("Origin: {origin}\r\nX-BosDB: 1\r\n"),
        }
    }

    fn signed_in(&self, body: &Value) -> Client {
        let mut page = self.page();
        let answer = page.post("/session", body);
        assert_eq!(answer.status, 200, "{answer:?}");
        let cookie = answer.header("set-cookie").unwrap();
        let cookie = cookie.split(';').next().unwrap();
        write!(page.headers, "Cookie: {cookie}\r\n").unwrap();
        page
    }

    fn admin(&self) -> Client {
        self.signed_in(&json!({"user": "admin", "password": ADMIN}))
    }

    /// Somebody with a token.
    async fn token(&self, tenant: &Id, roles: &[Role], scope: Scope) -> Client {
        let name = format!("u{}", Id::fresh(wall_time()).unwrap());
        let change = person(&name, roles);
        let made = self.store.create_person(tenant, &change, Origin::Api);
        let user = made.await.unwrap().head.id;
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, b"secret");
        let token = NewToken {
            tenant,
            user: &user,
            name: "test",
            hash: digest.as_ref().to_vec(),
            scope,
            expires: millis(wall_time()) + 600_000,
        };
        let id = self.store.create_token(token).await.unwrap().id;
        Client {
            port: self.port,
            headers: format!("Authorization: Bearer bosdb_{id}_secret\r\n"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_and_out() {
    let scene = Scene::open().await;
    let right = json!({"user": "admin", "password": ADMIN});
    let answer = scene.page().post("/session", &right);
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.starts_with("bosdb-in-the-clear="), "{cookie}");
    assert!(cookie.contains("; HttpOnly; SameSite=Strict"), "{cookie}");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    // Wrong in any way is wrong in the same way.
    let mut refusals = Vec::new();
    for wrong in [
        json!({"user": "admin", "password": "wrong"}),
        json!({"user": "nobody", "password": ADMIN}),
        json!({"tenant": "acme", "user": "admin", "password": ADMIN}),
        json!({"tenant": "none", "user": "admin", "password": ADMIN}),
    ] {
        let refused = scene.page().post("/session", &wrong);
        assert_eq!(refused.status, 401, "{refused:?}");
        refusals.push(refused.body);
    }
    refusals.dedup();
    assert_eq!(refusals.len(), 1, "{refusals:?}");
    // A page of another site gets nothing done, with or without the cookie.
    let admin = scene.admin();
    let cookie = admin
        .headers
        .lines()
        .find(|line| line.starts_with("Cookie"))
        .unwrap();
    let evil = "Origin: https://evil.example\r\nX-BosDB: 1\r\n";
    let body = json!({"name": "g", "members": []}).to_string();
    for (headers, status) in [
        (evil.to_owned(), 403),
        ("X-BosDB: 1\r\n".to_owned(), 403),
        (format!("Origin: http://127.0.0.1:{}\r\n", scene.port), 403),
        (
            "Sec-Fetch-Site: cross-site\r\nX-BosDB: 1\r\n".to_owned(),
            403,
        ),
        (
            "Sec-Fetch-Site: same-origin\r\nX-BosDB: 1\r\n".to_owned(),
            201,
        ),
    ] {
        let client = Client {
            port: scene.port,
            headers: format!("{cookie}\r\n{headers}"),
        };
        let answer = client.send("POST", "/groups", "", &body);
        assert_eq!(answer.status, status, "{headers} {answer:?}");
        if status == 403 {
            assert_eq!(answer.code(), "cross_site");
        }
    }
    let refused = Client {
        port: scene.port,
        headers: evil.to_owned(),
    };
    assert_eq!(refused.post("/session", &right).status, 403);
    // Out is out.
    assert_eq!(admin.get("/me").json()["user"], "admin");
    assert_eq!(admin.send("DELETE", "/session", "", "").status, 204);
    assert_eq!(admin.get("/me").status, 401);
    // Whoever guesses waits, and is told how long.
    let wrong = json!({"user": "guessed", "password": "x"});
    let limited = (0..10).map(|_| scene.page().post("/session", &wrong));
    let limited = limited
        .filter(|answer| answer.status == 429)
        .last()
        .unwrap();
    assert!(limited.header("retry-after").is_some(), "{limited:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_holds_at_the_door() {
    let scene = Scene::open().await;
    let admin = scene.admin();
    let user = admin.post(
        "/users",
        &json!({"name": "ana", "wire_password": SECRET, "roles": ["viewer"]}),
    );
    assert_eq!(
        (user.status, user.header("etag")),
        (201, Some("\"1\"")),
        "{user:?}"
    );
    let user = user.json()["id"].as_str().unwrap().to_owned();
    let port = Server::shared().port();
    let settings = json!({
        "hosts": [format!("127.0.0.1:{port}")], "database": DATABASE, "user": ROLE, "tls": "off",
    });
    let body = json!({"name": "depot", "settings": settings, "password": PASSWORD});
    let made = admin.post("/targets", &body);
    assert_eq!(made.status, 201, "{made:?}");
    assert!(made.json()["has_password"].as_bool().unwrap());
    let depot = format!("/targets/{}", made.json()["id"].as_str().unwrap());
    let granted = admin.post(
        "/grants",
        &json!({"user": user, "target": "depot", "rights": "read"}),
    );
    assert_eq!(granted.status, 201, "{granted:?}");
    let mut client = None;
    for _ in 0..200 {
        client = connect(&scene.door, "ana", "depot").await.ok();
        if client.is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let client = client.expect("the grant holds");
    // Who is connected is seen, and can be shown out.
    let sessions = admin.get("/sessions").json();
    let session = &sessions["items"][0];
    assert_eq!(
        (&session["user"], &session["target"]),
        (&json!("ana"), &json!("depot"))
    );
    let ended = admin.send("DELETE", &format!("/sessions/{}", session["id"]), "", "");
    assert_eq!(ended.status, 204, "{ended:?}");
    for _ in 0..200 {
        if client.is_closed() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(client.is_closed());
    // Versions.
    let again = json!({"name": "depot", "settings": settings});
    assert_eq!(
        admin.send("PUT", &depot, "", &again.to_string()).status,
        428
    );
    assert_eq!(admin.put(&depot, "\"7\"", &again).code(), "stale");
    assert_eq!(admin.put(&depot, "\"1\"", &again).status, 200);
    assert_eq!(admin.put(&depot, "\"1\"", &again).status, 412);
    // The password does not follow to another server.
    let mut moved = settings.clone();
    moved["hosts"] = json!(["127.0.0.1:1"]);
    let refused = admin.put(
        &depot,
        "\"2\"",
        &json!({"name": "depot", "settings": moved}),
    );
    assert_eq!(refused.code(), "password_needed");
    for (key, value) in [
        ("hosts", json!(["169.254.169.254:80"])),
        ("hosts", json!(["[::ffff:169.254.169.254]:80"])),
        ("hosts", json!(["/var/run/postgresql"])),
        ("hosts", json!(null)),
        ("ca", json!("/etc/passwd")),
        ("password", json!({"file": "/etc/shadow"})),
        ("pool_size", json!(0)),
        ("nonsense", json!(1)),
        ("user", json!("a\u{0}b")),
    ] {
        let mut wrong = settings.clone();
        wrong[key] = value;
        let body = json!({"name": "bad", "settings": wrong, "password": "x"});
        let refused = admin.post("/targets", &body);
        assert_eq!(refused.status, 422, "{key}: {refused:?}");
        assert!(!refused.body.contains("shadow"), "{refused:?}");
    }
    // Nothing ever gives a secret back.
    for path in ["/users", "/targets", &depot, "/me"] {
        let shown = admin.get(path).body;
        for secret in [PASSWORD, SECRET, "SCRAM", "argon2"] {
            assert!(!shown.contains(secret), "{path}: {shown}");
        }
    }
    // Everything is in the log, by whom; and each tenant sees its own part of it.
    let since = "since=2020-01-01T00:00:00Z";
    let found = admin.get(&format!("/audit?{since}&text=create+user+ana"));
    let record = &found.json()["items"][0];
    assert_eq!(
        (&record["user"], &record["via"]),
        (&json!("admin"), &json!("api")),
        "{found:?}"
    );
    let auditor = scene
        .token(&scene.acme, &[Role::Auditor], Scope::Read)
        .await;
    let found = auditor.get(&format!("/audit?{since}&limit=500")).json();
    let others = found["items"].as_array().unwrap().iter();
    let others = others.filter(|record| !record["user"].as_str().unwrap().starts_with("acme~"));
    assert_eq!(others.count(), 0, "{found}");
    assert_eq!(auditor.get("/audit").status, 400);
    assert_eq!(auditor.get("/audit?since=yesterday").status, 422);
    let two = admin.get(&format!("/audit?{since}&limit=2")).json();
    let older = admin
        .get(&format!("/audit?{since}&limit=2&before={}", two["next"]))
        .json();
    let seq = |page: &Value, at: usize| page["items"][at]["stream_seq"].as_u64().unwrap();
    assert!(seq(&two, 1) > seq(&older, 0), "{two} {older}");
    scene.door.close();
    let mut log = Vec::new();
    for entry in std::fs::read_dir(scene.door.audit_dir()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            log.extend(std::fs::read(path).unwrap());
        }
    }
    let has = |text: &str| log.windows(text.len()).any(|part| part == text.as_bytes());
    for text in [
        "create user ana",
        "create target depot",
        "grant read on depot",
        "end session",
    ] {
        assert!(has(text), "not in the log: {text}");
    }
    assert!(!has(PASSWORD) && !has(SECRET));
}

/// What a request to a route carries so that nothing but the caller's rights is wrong with it.
fn body_of(method: &str, path: &str, ids: &Ids) -> String {
    let body = match (method, path) {
        ("POST", "/users") | ("PUT", "/users/{id}") => {
            json!({"name": fresh("n"), "roles": ["viewer"]})
        }
        ("POST", "/groups") | ("PUT", "/groups/{id}") => json!({"name": fresh("g")}),
        ("POST", "/targets") | ("PUT", "/targets/{id}") => json!({
            "name": fresh("t"),
            "settings": target("t", 5432, "").settings,
            "password": "x",
        }),
        ("POST", "/grants") => json!({"user": ids.user, "target": "*", "rights": "read"}),
        ("PUT", "/grants/{id}") => json!({"reason": "longer"}),
        ("POST", "/tokens") => json!({"name": "t", "scope": "read", "days": 1}),
        ("POST", "/tenants") => json!({"name": fresh("tenant"), "admin": "root"}),
        ("PUT", "/tenants/{id}") => json!({"disabled": false}),
        _ => return String::new(),
    };
    body.to_string()
}

fn fresh(prefix: &str) -> String {
    format!("{prefix}{}", Id::fresh(wall_time()).unwrap())
}

/// Records of one tenant.
struct Ids {
    user: String,
    group: String,
    target: String,
    grant: String,
    tenant: String,
}

async fn ids(scene: &Scene, tenant: &Id) -> Ids {
    let store = &scene.store;
    let user = store
        .create_person(tenant, &person(&fresh("u"), &[]), Origin::Api)
        .await
        .unwrap();
    let group = store.create_group(tenant, &fresh("g"), &[]).await.unwrap();
    let made = target(&fresh("t"), 5432, "x");
    let made = store.create_target(tenant, &made, &ring().1).await.unwrap();
    let terms = grant(&user.head.id, "x", bosdb_policy::Rights::Read);
    let granted = store.create_grant(tenant, &terms).await.unwrap();
    Ids {
        user: user.head.id.to_string(),
        group: group.head.id.to_string(),
        target: made.head.id.to_string(),
        grant: granted.head.id.to_string(),
        tenant: tenant.to_string(),
    }
}

impl Ids {
    fn path(&self, path: &str) -> String {
        let id = match path.split('/').nth(1).unwrap_or_default() {
            "users" => self.user.clone(),
            "groups" => self.group.clone(),
            "targets" => self.target.clone(),
            "grants" => self.grant.clone(),
            "tenants" => self.tenant.clone(),
            // Of tokens and live sessions there is none of this name.
            _ => "00000000-0000-7000-8000-000000000000".to_owned(),
        };
        if path == "/audit" {
            return "/audit?since=2100-01-01T00:00:00Z".to_owned();
        }
        path.replace("{id}", &id)
    }
}

/// Every route, for every role, on records of one's own tenant and of another.
#[tokio::test(flavor = "multi_thread")]
async fn who_may_do_what() {
    let scene = Scene::open().await;
    let foreign = ids(&scene, &scene.acme).await;
    for (tenant, is_default) in [(&scene.ours, true), (&scene.acme, false)] {
        for role in Role::ALL {
            let client = scene.token(tenant, &[*role], Scope::Full).await;
            let reader = scene.token(tenant, &[*role], Scope::Read).await;
            for (method, path, need) in ROUTES {
                // Records are used up by the requests that are allowed.
                let own = ids(&scene, tenant).await;
                let body = body_of(method, path, &own);
                let allowed = need.is_given_by(*role);
                let send = |client: &Client, path: &str| {
                    client
                        .send(method, path, "If-Match: \"1\"\r\n", &body)
                        .status
                };
                let what = format!("{method} {path} {role:?} {is_default}");
                let status = send(&client, &own.path(path));
                let hidden = *need == Need::Tenants && !is_default;
                match (allowed, hidden) {
                    (_, true) => assert_eq!(status, 404, "{what}"),
                    (false, false) => assert_eq!(status, 403, "{what}"),
                    // Of these there is no record to be had, and a token makes no token.
                    (true, false) if path.starts_with("/tokens") && *method != "GET" => {
                        assert!(matches!(status, 403 | 404), "{what}: {status}");
                    }
                    (true, false) if *path == "/sessions/{id}" => assert_eq!(status, 404, "{what}"),
                    (true, false) => assert!((200..300).contains(&status), "{what}: {status}"),
                }
                if *method != "GET" {
                    let status = send(&reader, &own.path(path));
                    assert!(
                        matches!(status, 403 | 404),
                        "{what} with a token to read: {status}"
                    );
                }
                // What is another tenant's is not there, whatever one may do with one's own.
                if path.contains("{id}") && is_default && *need != Need::Tenants {
                    let status = send(&client, &foreign.path(path));
                    let expected = if allowed { 404 } else { 403 };
                    assert_eq!(status, expected, "{what} of another tenant");
                }
            }
        }
    }
    // Nobody may do anything.
    for (method, path, _) in ROUTES {
        let body = body_of(method, path, &foreign);
        let anybody = scene.anybody();
        let status = anybody.send(method, &foreign.path(path), "", &body).status;
        assert_eq!(status, 401, "{method} {path}");
    }
    for headers in [
        "Authorization: Bearer nonsense\r\n".to_owned(),
        format!("Authorization: Bearer bosdb_{}_secret\r\n", scene.ours),
        "Cookie: bosdb-in-the-clear=x.y\r\n".to_owned(),
    ] {
        let client = Client {
            port: scene.port,
            headers,
        };
        assert_eq!(client.get("/me").status, 401);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_requests_are_problems() {
    let scene = Scene::open().await;
    let admin = scene.token(&scene.ours, &[Role::Admin], Scope::Full).await;
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (body, status) in [
        ("{", 400),
        ("[]", 400),
        (r#"{"name": 1}"#, 400),
        (r#"{"name": "a", "extra": 1}"#, 400),
        (deep.as_str(), 400),
        (r#"{"name": "a/b"}"#, 422),
        (r#"{"name": "acme~ana"}"#, 422),
        (r#"{"name": "*"}"#, 422),
        (r#"{"name": "ana\u0000"}"#, 422),
        (r#"{"name": "ana", "roles": ["root"]}"#, 422),
        (r#"{"name": "ana", "password": "short"}"#, 422),
    ] {
        let answer = admin.send("POST", "/users", "", body);
        assert_eq!(answer.status, status, "{body:.60} {answer:?}");
        assert_eq!(
            answer.header("content-type"),
            Some("application/problem+json")
        );
    }
    let big = format!(r#"{{"name": "{}"}}"#, "x".repeat(1 << 20));
    assert_eq!(admin.send("POST", "/users", "", &big).status, 413);
    // A hundred megabytes are announced and never taken.
    let request = format!(
        "POST /api/v1/users HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{}Content-Type: \
         application/json\r\nContent-Length: 100000000\r\n\r\n{big}",
        admin.headers
    );
    assert_eq!(admin.raw(request.as_bytes()).status, 413);
    let plain = format!(
        "POST /api/v1/users HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{}Content-Length: 2\r\n\r\n{{}}",
        admin.headers
    );
    assert_eq!(admin.raw(plain.as_bytes()).status, 415);
    let many = "X-Y: z\r\n".repeat(10_000);
    let status = admin.send("GET", "/me", &many, "").status;
    assert_eq!(status, 431);
    // Texts are texts, whatever they look like.
    for name in [
        "'; DROP TABLE users; --",
        "<script>alert(1)<|script>",
        "$1",
        "?1",
        "名前",
    ] {
        let made = admin.post("/users", &json!({"name": name}));
        assert_eq!(made.status, 201, "{name}: {made:?}");
        let path = format!("/users/{}", made.json()["id"].as_str().unwrap());
        assert_eq!(admin.get(&path).json()["name"], name);
        assert_eq!(admin.delete(&path, "\"1\"").status, 204);
        assert_eq!(admin.get(&path).status, 404);
    }
    for (path, status) in [
        ("/users/x", 404),
        ("/users/..%2f..", 404),
        ("/nothing", 404),
        ("/users?limit=x", 400),
        ("/users?after=x", 400),
        ("/users?other=1", 400),
        ("/users?limit=1", 200),
    ] {
        assert_eq!(admin.get(path).status, status, "{path}");
    }
    assert_eq!(admin.send("PATCH", "/users", "", "").status, 405);
    let twice = json!({"name": "twice"});
    assert_eq!(admin.post("/users", &twice).status, 201);
    assert_eq!(admin.post("/users", &twice).code(), "duplicate");
}
