//! Certificates for tests, made by openssl: an authority, and what it signs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An authority in a directory of its own.
pub(crate) struct Authority {
    dir: PathBuf,
    name: String,
}

impl Authority {
    /// Makes an authority, or nothing without openssl.
    pub(crate) fn make(dir: &Path, name: &str) -> Option<Self> {
        let authority = Self {
            dir: dir.to_owned(),
            name: name.to_owned(),
        };
        let made = authority.openssl(&format!(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
             -subj /CN={name} -keyout {name}.key -out {name}.crt"
        ));
        if !made {
            println!("skipped: openssl is not there to make a certificate");
        }
        made.then_some(authority)
    }

    /// Signs `{name}.crt` with `{name}.key` for a subject and alternative names.
    pub(crate) fn sign(&self, name: &str, subject: &str, names: &str) {
        fs::write(
            self.dir.join("extensions"),
            format!("subjectAltName={names}\n"),
        )
        .unwrap();
        let authority = &self.name;
        for step in [
            format!(
                "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj {subject} \
                 -keyout {name}.key -out {name}.csr"
            ),
            format!(
                "x509 -req -in {name}.csr -CA {authority}.crt -CAkey {authority}.key \
                 -CAcreateserial -days 2 -extfile extensions -out {name}.crt"
            ),
        ] {
            assert!(self.openssl(&step), "{step}");
        }
    }

    /// A file of the authority's directory.
    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.dir.join(file)
    }

    /// The `[tls]` section of a door with the certificate `{name}.crt`.
    pub(crate) fn section(&self, name: &str, more: &str) -> String {
        format!(
            "[tls]\ncert = \"{}\"\nkey = \"{}\"\n{more}\n",
            self.path(&format!("{name}.crt")).display(),
            self.path(&format!("{name}.key")).display()
        )
    }

    fn openssl(&self, arguments: &str) -> bool {
        Command::new("openssl")
            .args(arguments.split_whitespace())
            .current_dir(&self.dir)
            .output()
            .is_ok_and(|output| output.status.success())
    }
}
