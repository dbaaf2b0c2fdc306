//! Every key of the file: the one list that unknown keys are measured against, and from which
//! the advice in reports is taken. `docs/configuration.md` and `configs/full.toml` are held to it
//! by tests.

/// A section: its name and its keys, each with an example value as it is written in the file.
pub(super) struct SectionKeys {
    /// Name of the table.
    pub(super) name: &'static str,
    /// Whether it is written `[[name]]`.
    pub(super) repeated: bool,
    /// Name and example of each key.
    pub(super) keys: &'static [(&'static str, &'static str)],
}

/// The whole file.
pub(super) const SECTIONS: &[SectionKeys] = &[
    SectionKeys {
        name: "listen",
        repeated: false,
        keys: &[
            ("postgres", r#"["127.0.0.1:6432"]"#),
            ("mysql", r#"["127.0.0.1:6033"]"#),
            ("admin", r#""127.0.0.1:9632""#),
            ("proxy_protocol_from", r#"["10.0.0.10"]"#),
        ],
    },
    SectionKeys {
        name: "listener",
        repeated: true,
        keys: &[
            ("address", r#""127.0.0.1:6432""#),
            ("proxy_protocol_from", r#"["10.0.0.10"]"#),
        ],
    },
    SectionKeys {
        name: "instances",
        repeated: false,
        keys: &[("dir", r#""/var/lib/bosdb/instances""#)],
    },
    SectionKeys {
        name: "tls",
        repeated: false,
        keys: &[
            ("cert", r#""/etc/bosdb/server.crt""#),
            ("key", r#""/etc/bosdb/server.key""#),
            ("mode", r#""allow""#),
            ("client_ca", r#""/etc/bosdb/client-ca.crt""#),
            ("client_certificates", r#""optional""#),
            ("mysql_key", r#""/etc/bosdb/mysql-rsa.key""#),
        ],
    },
    SectionKeys {
        name: "limits",
        repeated: false,
        keys: &[
            ("max_clients", "10000"),
            ("login_timeout", r#""15s""#),
            ("max_logins", "5000"),
            ("max_logins_per_address", "1000"),
            ("failed_logins", "20"),
            ("failed_login_interval", r#""3s""#),
            ("max_statement_bytes", r#""1MiB""#),
            ("idle_transaction_timeout", r#""10m""#),
            ("queue_timeout", r#""30s""#),
            ("statement_timeout", "0"),
            ("client_idle_timeout", "0"),
            ("slow_reader_timeout", r#""60s""#),
            ("drain_timeout", r#""30s""#),
        ],
    },
    SectionKeys {
        name: "workers",
        repeated: false,
        keys: &[("threads", "0"), ("runtime", r#""per-core""#)],
    },
    SectionKeys {
        name: "audit",
        repeated: false,
        keys: &[
            ("dir", r#""/var/lib/bosdb/audit""#),
            ("segment_bytes", r#""64MiB""#),
            ("sync_interval", r#""200ms""#),
            ("writes", r#""written""#),
            ("ddl", r#""synced""#),
            ("on_full", r#""refuse-all""#),
            ("text_limit", r#""16KiB""#),
            ("checkpoint_interval", r#""60s""#),
        ],
    },
    SectionKeys {
        name: "policy",
        repeated: false,
        keys: &[
            ("file", r#""/etc/bosdb/policy.toml""#),
            ("readonly_functions", r#"["app.report_total"]"#),
            ("session_variables", r#"["app.tenant"]"#),
            ("function_calls", r#"["lo_open", "lo_close", "loread"]"#),
            ("block_threshold", "100"),
            ("alert_threshold", "50"),
            ("verdict_cache_bytes", r#""64MiB""#),
            ("mask_key", r#"{ env = "BOSDB_MASK_KEY" }"#),
        ],
    },
    SectionKeys {
        name: "learning",
        repeated: false,
        keys: &[
            ("dir", r#""/var/lib/bosdb/learning""#),
            ("models", r#""/etc/bosdb/models""#),
            ("occurrences", "5"),
            ("sessions", "2"),
            ("shapes", "10000"),
            ("quarantine", r#""2160h""#),
        ],
    },
    SectionKeys {
        name: "store",
        repeated: false,
        keys: &[
            ("url", r#""sqlite:///var/lib/bosdb/store.db""#),
            ("ca", r#""/etc/bosdb/store-ca.crt""#),
            ("keys", r#"{ file = "/etc/bosdb/store.keys" }"#),
            ("connect_to", r#"["10.0.0.0/8"]"#),
        ],
    },
    SectionKeys {
        name: "api",
        repeated: false,
        keys: &[
            ("listen", r#""127.0.0.1:9643""#),
            ("origin", r#""https://bosdb.example.com""#),
            ("session_idle", r#""30m""#),
            ("session_max", r#""12h""#),
        ],
    },
    SectionKeys {
        name: "target",
        repeated: true,
        keys: &[
            ("name", r#""shop""#),
            ("engine", r#""postgres""#),
            ("hosts", r#"["db1.internal:5432"]"#),
            ("file", r#""/var/lib/shop.db""#),
            ("hosts_order", r#""in-order""#),
            ("target_session_attrs", r#""any""#),
            ("dns_refresh", r#""30s""#),
            ("database", r#""shop""#),
            ("databases", r#"["reports"]"#),
            ("user", r#""bosdb""#),
            ("password", r#"{ env = "SHOP_PASSWORD" }"#),
            ("tls", r#""verify-full""#),
            ("ca", r#""/etc/bosdb/db-ca.crt""#),
            ("tls_negotiation", r#""postgres""#),
            ("channel_binding", r#""prefer""#),
            ("server_key", r#""/etc/bosdb/db-rsa.pem""#),
            ("local_infile", r#""refuse""#),
            ("pool_size", "20"),
            ("min_idle", "0"),
            ("pool_mode", r#""transaction""#),
            ("connect_timeout", r#""10s""#),
            ("idle_timeout", r#""10m""#),
            ("max_lifetime", r#""1h""#),
            ("breaker_failures", "3"),
            ("breaker_wait", r#""500ms""#),
            ("breaker_max_wait", r#""10s""#),
            ("max_waiting", "10000"),
            ("max_clients", "10000"),
            ("max_statement_bytes", r#""1MiB""#),
            ("idle_transaction_timeout", r#""10m""#),
            ("queue_timeout", r#""30s""#),
            ("statement_timeout", "0"),
            ("readonly_functions", r#"["app.report_total"]"#),
            ("session_variables", r#"["app.tenant"]"#),
            ("function_calls", r#"["lo_open", "lo_close", "loread"]"#),
            ("block_threshold", "100"),
            ("alert_threshold", "50"),
        ],
    },
    SectionKeys {
        name: "user",
        repeated: true,
        keys: &[
            ("name", r#""analyst""#),
            ("verifier", r#""SCRAM-SHA-256$4096:...""#),
            ("password", r#"{ file = "/etc/bosdb/analyst.password" }"#),
            (
                "mysql_native",
                r#""*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19""#,
            ),
            ("certificate", r#""CN=analyst""#),
            ("rights", r#""read""#),
            ("injection", r#""enforce""#),
            ("targets", r#"["*"]"#),
            ("networks", r#"["10.0.0.0/8"]"#),
            ("admin_console", r#""stats""#),
        ],
    },
    SectionKeys {
        name: "log",
        repeated: false,
        keys: &[("format", r#""text""#), ("level", r#""info""#)],
    },
];

/// The known word nearest to a mistyped one, if any is near.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|candidate| (edit_distance(word, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= 2 && *distance < candidate.len().max(2) / 2 + 1
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance over characters, one row at a time.
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut left = i.saturating_add(1);
        next.push(left);
        for ((to, diagonal), above) in b.iter().zip(&row).zip(row.iter().skip(1)) {
            let replaced = diagonal.saturating_add(usize::from(from != *to));
            left = replaced
                .min(above.saturating_add(1))
                .min(left.saturating_add(1));
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
