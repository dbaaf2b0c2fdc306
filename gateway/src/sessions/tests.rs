use super::*;

#[test]
fn keys_find_their_session_only() {
    let sessions = Arc::new(Sessions::default());
    let one = sessions.register(2).unwrap();
    let two = sessions.register(2).unwrap();
    assert!(sessions.register(2).is_none());
    let key = one.handle.give_key(Version::V3_2);
    assert_eq!(sessions.find(&key).unwrap().id, one.handle.id);
    let other = two.handle.give_key(Version::V3_2);
    let forged = CancelKey::new(key.process, other.secret()).unwrap();
    assert!(sessions.find(&forged).is_none());
    drop(one);
    assert!(sessions.find(&key).is_none());
    assert_eq!(sessions.count(), 1);
}

#[test]
fn trap_53_only_the_key_that_was_given_counts() {
    let sessions = Arc::new(Sessions::default());
    let session = sessions.register(1).unwrap();
    let long = session.handle.key.clone();
    assert!(sessions.find(&long).is_none(), "none was given yet");
    assert_eq!(session.handle.give_key(Version::V3_2), long);
    assert!(long.secret().len() >= 16);
    assert!(sessions.find(&long).is_some());
    assert!(sessions.find(&long.shortened()).is_none());
    let short = session.handle.give_key(Version::V3_0);
    assert_eq!(short.secret().len(), 4);
    assert!(sessions.find(&short).is_some());
    assert!(sessions.find(&long).is_none());
}

#[test]
fn a_deadline_expires_once_and_only_if_still_meant() {
    let sessions = Arc::new(Sessions::default());
    let session = sessions.register(1).unwrap();
    session.wait_for(Waiting::Queue, Some(Duration::ZERO));
    std::thread::sleep(Duration::from_millis(2));
    sessions.sweep();
    assert_eq!(session.handle.take_expired(), Some(Waiting::Queue));
    assert_eq!(session.handle.take_expired(), None);
    session.wait_for(Waiting::Queue, Some(Duration::ZERO));
    std::thread::sleep(Duration::from_millis(2));
    sessions.sweep();
    session.wait_for(Waiting::Statement, Some(Duration::from_secs(60)));
    assert_eq!(session.handle.take_expired(), None);
}

#[test]
fn every_wait_expires_as_itself() {
    let sessions = Arc::new(Sessions::default());
    let session = sessions.register(1).unwrap();
    for waiting in [
        Waiting::Login,
        Waiting::InTransaction,
        Waiting::Queue,
        Waiting::Statement,
        Waiting::Idle,
        Waiting::SlowReader,
        Waiting::Intent,
    ] {
        session.wait_for(waiting, Some(Duration::ZERO));
        std::thread::sleep(Duration::from_millis(2));
        sessions.sweep();
        assert_eq!(session.handle.take_expired(), Some(waiting));
    }
}
