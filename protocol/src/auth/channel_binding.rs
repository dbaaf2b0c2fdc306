//! Channel binding by `tls-server-end-point` (RFC 5929, section 4): a hash of the server's
//! certificate, which ties a login to the TLS connection it is made through.
//!
//! The hash is the one the certificate's own signature uses, with MD5 and SHA-1 replaced by
//! SHA-256. Only the outline of the certificate is walked to find the algorithm; everything else
//! in it was checked by TLS.

use aws_lc_rs::digest;

/// The name in the GS2 header of SCRAM.
pub const NAME: &str = "tls-server-end-point";

const SEQUENCE: u8 = 0x30;
const OBJECT: u8 = 0x06;
/// `[0]`, constructed: where RSASSA-PSS keeps its hash.
const FIRST: u8 = 0xa0;

/// `1.2.840.113549.1.1`, signatures by RSA; what follows says with which hash.
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01];
/// `1.2.840.10045.4`, signatures by elliptic curves.
const ECDSA: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04];
/// `2.16.840.1.101.3.4.2`, the SHA-2 family.
const SHA2: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02];
/// `1.3.14.3.2.26`.
const SHA1: &[u8] = &[0x2b, 0x0e, 0x03, 0x02, 0x1a];

/// The binding data for a certificate in DER, or none where the certificate's signature names no
/// hash (Ed25519) or cannot be read: then no binding is possible.
#[must_use]
pub fn tls_server_end_point(certificate: &[u8]) -> Option<Vec<u8>> {
    let hash = signature_hash(certificate)?;
    Some(digest::digest(hash, certificate).as_ref().to_vec())
}

fn signature_hash(certificate: &[u8]) -> Option<&'static digest::Algorithm> {
    let (certificate, _) = element(certificate, SEQUENCE)?;
    let (_signed, rest) = element(certificate, SEQUENCE)?;
    let (algorithm, _) = element(rest, SEQUENCE)?;
    let (name, parameters) = element(algorithm, OBJECT)?;
    if let Some(hash) = name.strip_prefix(RSA) {
        return match hash {
            [0x04 | 0x05 | 0x0b] => Some(&digest::SHA256),
            [0x0a] => pss_hash(parameters),
            [0x0c] => Some(&digest::SHA384),
            [0x0d] => Some(&digest::SHA512),
            [0x0e] => Some(&digest::SHA224),
            _ => None,
        };
    }
    match name.strip_prefix(ECDSA)? {
        [0x01] | [0x03, 0x02] => Some(&digest::SHA256),
        [0x03, 0x01] => Some(&digest::SHA224),
        [0x03, 0x03] => Some(&digest::SHA384),
        [0x03, 0x04] => Some(&digest::SHA512),
        _ => None,
    }
}

/// RSASSA-PSS names its hash in its parameters; SHA-1 is what it has without.
fn pss_hash(parameters: &[u8]) -> Option<&'static digest::Algorithm> {
    let (parameters, _) = element(parameters, SEQUENCE)?;
    let Some((hash, _)) = element(parameters, FIRST) else {
        return Some(&digest::SHA256);
    };
    let (hash, _) = element(hash, SEQUENCE)?;
    let (name, _) = element(hash, OBJECT)?;
    if name == SHA1 {
        return Some(&digest::SHA256);
    }
    match name.strip_prefix(SHA2)? {
        [1] => Some(&digest::SHA256),
        [2] => Some(&digest::SHA384),
        [3] => Some(&digest::SHA512),
        [4] => Some(&digest::SHA224),
        _ => None,
    }
}

/// The content of the DER element of a type at the front, and what follows it.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = bytes.split_first()?;
    let (&short, rest) = rest.split_first()?;
    let (length, rest) = match short {
        0..=0x7f => (usize::from(short), rest),
        // The length stands in this many bytes of its own; a certificate needs three at most.
        0x81..=0x84 => {
            let (long, rest) = rest.split_at_checked(usize::from(short & 0x7f))?;
            let length = long
                .iter()
                .fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
            (length, rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    (found == tag).then_some((content, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn der(tag: u8, content: &[u8]) -> Vec<u8> {
        let mut out = vec![tag];
        match content.len() {
            n if n < 0x80 => out.push(n.try_into().unwrap()),
            n => {
                out.push(0x82);
                out.extend(u16::try_from(n).unwrap().to_be_bytes());
            }
        }
        out.extend(content);
        out
    }

    fn certificate(algorithm: &[u8], parameters: &[u8]) -> Vec<u8> {
        let signed = der(SEQUENCE, &[7; 300]);
        let name = der(OBJECT, algorithm);
        let algorithm = der(SEQUENCE, &[name, parameters.to_vec()].concat());
        der(SEQUENCE, &[signed, algorithm, der(3, &[0; 8])].concat())
    }

    fn hash_of(algorithm: &[u8], parameters: &[u8]) -> Option<&'static digest::Algorithm> {
        signature_hash(&certificate(algorithm, parameters))
    }

    #[test]
    fn the_hash_is_the_signatures() {
        let rsa = |last: u8| [RSA, &[last]].concat();
        assert_eq!(hash_of(&rsa(4), &[5, 0]), Some(&digest::SHA256));
        assert_eq!(hash_of(&rsa(5), &[5, 0]), Some(&digest::SHA256));
        assert_eq!(hash_of(&rsa(11), &[5, 0]), Some(&digest::SHA256));
        assert_eq!(hash_of(&rsa(12), &[5, 0]), Some(&digest::SHA384));
        assert_eq!(hash_of(&rsa(13), &[5, 0]), Some(&digest::SHA512));
        let ecdsa = |rest: &[u8]| [ECDSA, rest].concat();
        assert_eq!(hash_of(&ecdsa(&[1]), &[]), Some(&digest::SHA256));
        assert_eq!(hash_of(&ecdsa(&[3, 3]), &[]), Some(&digest::SHA384));
        // Ed25519 hashes as part of signing; there is nothing to name.
        assert_eq!(hash_of(&[0x2b, 0x65, 0x70], &[]), None);
    }

    #[test]
    fn pss_says_it_in_its_parameters() {
        let pss = [RSA, &[10]].concat();
        let hash = |name: &[u8]| {
            let name = der(SEQUENCE, &der(OBJECT, name));
            der(SEQUENCE, &der(FIRST, &name))
        };
        let sha512 = hash(&[SHA2, &[3]].concat());
        assert_eq!(hash_of(&pss, &sha512), Some(&digest::SHA512));
        assert_eq!(hash_of(&pss, &hash(SHA1)), Some(&digest::SHA256));
        assert_eq!(hash_of(&pss, &der(SEQUENCE, &[])), Some(&digest::SHA256));
    }

    #[test]
    fn what_cannot_be_read_binds_nothing() {
        let whole = certificate(&[RSA, &[11]].concat(), &[5, 0]);
        assert_eq!(tls_server_end_point(&whole).unwrap().len(), 32);
        for length in 0..whole.len() {
            assert_eq!(tls_server_end_point(&whole[..length]), None);
        }
        assert_eq!(
            tls_server_end_point(&[0x30, 0x84, 255, 255, 255, 255]),
            None
        );
        assert_eq!(tls_server_end_point(&[0x30, 0x80, 0, 0]), None);
    }
}
