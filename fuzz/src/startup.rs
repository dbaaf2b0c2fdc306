//! What comes before anything has a type byte, and the settings inside `options`.

use bosdb_protocol::pg::startup::{self, StartupPacket};

pub(crate) fn run(bytes: &[u8]) {
    if let Ok(Some(length)) = startup::packet_length(bytes) {
        assert!((8..=startup::MAX_PACKET).contains(&length));
    }
    packet(bytes);
    // Most inputs are no packet; the same bytes behind a true length and version mostly are.
    let mut whole = u32::try_from(bytes.len() + 8)
        .unwrap_or(0)
        .to_be_bytes()
        .to_vec();
    whole.extend_from_slice(&startup::PROTOCOL_3_0.to_be_bytes());
    whole.extend_from_slice(bytes);
    packet(&whole);
    if let Ok(text) = std::str::from_utf8(bytes) {
        options(text);
    }
}

/// A startup message means the same written again.
fn packet(bytes: &[u8]) {
    let Ok(StartupPacket::Startup(read)) = startup::decode(bytes) else {
        return;
    };
    let mut names: Vec<&str> = read.parameters.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), read.parameters.len(), "a name stands twice");
    let mut again = Vec::new();
    startup::put_startup(&mut again, read.parameters.iter().copied());
    let Ok(StartupPacket::Startup(second)) = startup::decode(&again) else {
        panic!("what was read cannot be read again");
    };
    assert_eq!(second.parameters, read.parameters);
    if let Some(text) = read.parameter("options") {
        options(text);
    }
}

/// Settings survive being written and read again.
fn options(text: &str) {
    let Ok(settings) = startup::option_settings(text) else {
        return;
    };
    let mut written = String::new();
    for (name, value) in &settings {
        written.push_str("-c ");
        for c in format!("{name}={value}").chars() {
            if c == '\\' || c == '\u{b}' || c.is_ascii_whitespace() {
                written.push('\\');
            }
            written.push(c);
        }
        written.push(' ');
    }
    assert_eq!(startup::option_settings(&written), Ok(settings));
}
