//! Names in certificates. Reading certificates is not done here.

/// What the certificate of a user must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateName {
    /// The subject's common name.
    CommonName(String),
    /// An alternative name: of a machine.
    Dns(String),
    /// An alternative name: an address for mail.
    Email(String),
    /// An alternative name: a URI.
    Uri(String),
    /// This very certificate, by its hash.
    Sha256([u8; 32]),
}

/// A certificate that a client has shown, and whose authority is trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShownCertificate {
    /// The subject's common name, where there is exactly one.
    pub common_name: Option<String>,
    /// Alternative names of machines.
    pub dns: Vec<String>,
    /// Alternative names: addresses for mail.
    pub email: Vec<String>,
    /// Alternative names: URIs.
    pub uri: Vec<String>,
    /// The hash of the whole.
    pub sha256: [u8; 32],
}

impl ShownCertificate {
    /// Whether the certificate has a name. Names of machines are compared without regard to case,
    /// all others byte by byte.
    #[must_use]
    pub fn has(&self, name: &CertificateName) -> bool {
        match name {
            CertificateName::CommonName(name) => self.common_name.as_ref() == Some(name),
            CertificateName::Dns(name) => self.dns.iter().any(|dns| dns.eq_ignore_ascii_case(name)),
            CertificateName::Email(name) => self.email.contains(name),
            CertificateName::Uri(name) => self.uri.contains(name),
            CertificateName::Sha256(hash) => self.sha256 == *hash,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_counts_in_its_own_place_only() {
        let shown = ShownCertificate {
            common_name: Some("ana".to_owned()),
            dns: vec!["Ana.example".to_owned()],
            email: vec!["ana@example".to_owned()],
            uri: vec!["spiffe://example/ana".to_owned()],
            sha256: [7; 32],
        };
        let text = |make: fn(String) -> CertificateName, text: &str| make(text.to_owned());
        let makers: [fn(String) -> CertificateName; 4] = [
            CertificateName::CommonName,
            CertificateName::Dns,
            CertificateName::Email,
            CertificateName::Uri,
        ];
        let names = ["ana", "ana.example", "ana@example", "spiffe://example/ana"];
        for (place, make) in makers.into_iter().enumerate() {
            for (number, name) in names.into_iter().enumerate() {
                assert_eq!(shown.has(&text(make, name)), place == number, "{name}");
            }
        }
        assert!(shown.has(&CertificateName::Sha256([7; 32])));
        assert!(!shown.has(&CertificateName::Sha256([8; 32])));
        assert!(!shown.has(&text(CertificateName::CommonName, "Ana")));
        assert!(!ShownCertificate::default().has(&text(CertificateName::CommonName, "")));
    }
}
