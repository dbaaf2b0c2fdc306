//! The pages over a real socket, with bytes written by hand.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::{AdminState, Check, Readiness, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

struct Running {
    address: SocketAddr,
    ready: Arc<AtomicBool>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

async fn start() -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let ready = Arc::new(AtomicBool::new(true));
    let (stop, stopped) = oneshot::channel();
    let seen = Arc::clone(&ready);
    let state = AdminState {
        metrics: Arc::new(|| "# TYPE bosdb_sessions gauge\nbosdb_sessions 3\n".to_owned()),
        readiness: Arc::new(move || Readiness {
            checks: vec![
                Check::passed("audit"),
                if seen.load(Ordering::Relaxed) {
                    Check::passed("target shop")
                } else {
                    Check::failed("target shop", "connection refused")
                },
            ],
        }),
    };
    let task = tokio::spawn(serve(listener, state, async {
        stopped.await.unwrap();
    }));
    Running {
        address,
        ready,
        stop,
        task,
    }
}

async fn exchange(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    // A reset after the answer is fine: a refused body is not read to its end.
    let read = stream.read_to_string(&mut answer);
    let ended = tokio::time::timeout(Duration::from_secs(20), read).await;
    assert!(ended.is_ok(), "the connection stays open");
    answer
}

async fn get(address: SocketAddr, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    exchange(address, &request).await
}

#[tokio::test]
async fn the_three_pages_answer() {
    let running = start().await;
    let health = get(running.address, "/healthz").await;
    assert!(health.starts_with("HTTP/1.1 200 OK\r\n"), "{health}");
    assert!(health.ends_with("\r\n\r\nok\n"), "{health}");
    let metrics = get(running.address, "/metrics").await;
    assert!(metrics.contains("content-type: text/plain; version=0.0.4"));
    assert!(metrics.ends_with("bosdb_sessions 3\n"), "{metrics}");
    let ready = get(running.address, "/readyz").await;
    assert!(ready.starts_with("HTTP/1.1 200 OK\r\n"), "{ready}");
}

#[tokio::test]
async fn readiness_names_what_is_missing() {
    let running = start().await;
    running.ready.store(false, Ordering::Relaxed);
    let answer = get(running.address, "/readyz").await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(
        body,
        serde_json::json!({
            "ready": false,
            "checks": [
                {"name": "audit", "ok": true},
                {"name": "target shop", "ok": false, "detail": "connection refused"},
            ],
        })
    );
}

#[tokio::test]
async fn what_is_not_a_page_is_refused() {
    let running = start().await;
    for (request, status) in [
        (
            "GET /etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "404",
        ),
        (
            "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            "405",
        ),
        ("nonsense\r\n\r\n", "400"),
    ] {
        let answer = exchange(running.address, request).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{answer}"
        );
    }
    let many = "X-Filler: y\r\n".repeat(100);
    let answer = exchange(
        running.address,
        &format!("GET /healthz HTTP/1.1\r\n{many}\r\n"),
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    let long = "x".repeat(64 * 1024);
    let answer = exchange(running.address, &format!("GET /{long} HTTP/1.1\r\n\r\n")).await;
    assert!(!answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(get(running.address, "/healthz").await.ends_with("ok\n"));
}

#[tokio::test(start_paused = true)]
async fn a_request_head_that_never_ends_is_cut() {
    let running = start().await;
    let mut stream = TcpStream::connect(running.address).await.unwrap();
    stream.write_all(b"GET /healthz HT").await.unwrap();
    let mut answer = Vec::new();
    let ended = tokio::time::timeout(Duration::from_secs(60), stream.read_to_end(&mut answer));
    assert!(ended.await.is_ok(), "the connection stays open");
}

#[tokio::test]
async fn stopping_closes_idle_connections_and_ends() {
    let running = start().await;
    let mut kept = TcpStream::connect(running.address).await.unwrap();
    kept.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .unwrap();
    let mut first = [0; 12];
    kept.read_exact(&mut first).await.unwrap();
    running.stop.send(()).unwrap();
    let ended = tokio::time::timeout(Duration::from_secs(10), running.task).await;
    assert!(ended.is_ok(), "serve goes on after the signal");
    assert!(TcpStream::connect(running.address).await.is_err());
}
