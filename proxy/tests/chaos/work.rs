//! The pieces of work. Each knows what must come of it when no accident happens.

use std::thread;
use std::time::Duration;

use crate::client::{Answer, Session, Trouble, is_cancel};
use crate::support::wire::{bind, cancel, execute, message, parse, query, sync};

type Done = Result<(), Trouble>;

/// One piece, by the dice.
pub(crate) fn one(session: &mut Session<'_>) -> Done {
    match session.dice.below(15) {
        0 | 1 => rows(session),
        2 => error(session),
        3 | 4 => prepared(session),
        5 => pipeline(session),
        6 => copy_out(session),
        7 | 8 => setting(session),
        9 => cursor(session),
        10 => cancelled(session),
        11 if session.writes => copy_in(session),
        12 if session.writes => notice(session),
        13 | 14 if session.writes => transaction(session),
        _ => rows(session),
    }
}

/// An answer that an accident spoiled ends the session; any other error is none of ours.
fn undisturbed(answer: Answer) -> Result<Answer, Trouble> {
    if answer.is_disturbed() {
        Err(Trouble::Over)
    } else {
        Ok(answer)
    }
}

fn expect(holds: bool, what: &str, answer: &Answer) -> Done {
    if holds {
        Ok(())
    } else {
        Err(Trouble::Crime(format!("{what}: {answer:?}")))
    }
}

/// A late cancel of this session's own may end any of its statements.
fn own_cancel(session: &Session<'_>, answer: &Answer) -> bool {
    session.cancels && answer.errors.iter().any(is_cancel)
}

fn ask(session: &mut Session<'_>, bytes: &[u8], readies: usize) -> Result<Answer, Trouble> {
    session.wire.send(bytes);
    undisturbed(session.answer(readies)?)
}

fn extended(text: &str, values: &[&str]) -> Vec<u8> {
    [parse("", text), bind("", "", values), execute("")].concat()
}

fn rows(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    let count = 1 + session.dice.below(50);
    let text = format!("SELECT g, '{tag}' FROM generate_series(1, {count}) g");
    let answer = if session.dice.once_in(2) {
        ask(session, &query(&text), 1)?
    } else {
        ask(session, &[extended(&text, &[]), sync()].concat(), 1)?
    };
    let fits = answer.rows.len() == count
        && answer
            .rows
            .iter()
            .all(|row| row[1].as_deref() == Some(&tag));
    expect(fits || own_cancel(session, &answer), &text, &answer)
}

fn error(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    let answer = ask(session, &query(&format!("SELECT '{tag}'::int")), 1)?;
    let fits = answer.errors.len() == 1 && answer.errors[0].field('M').contains(&tag);
    expect(fits || own_cancel(session, &answer), "an error", &answer)
}

fn prepared(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    if !session.prepared {
        let text = format!("SELECT $1::text, '<c{}.prepared>'", session.id);
        let answer = ask(session, &[parse("s", &text), sync()].concat(), 1)?;
        session.prepared = answer.errors.is_empty();
        expect(
            session.prepared || own_cancel(session, &answer),
            "a Parse",
            &answer,
        )?;
    }
    if !session.prepared {
        return Ok(());
    }
    let bytes = [bind("", "s", &[&tag]), execute(""), sync()].concat();
    let answer = ask(session, &bytes, 1)?;
    let fits = answer.rows.len() == 1 && answer.rows[0][0].as_deref() == Some(&tag);
    expect(
        fits || own_cancel(session, &answer),
        "a prepared one",
        &answer,
    )
}

/// Batches sent at once; an error in one ends that one.
fn pipeline(session: &mut Session<'_>) -> Done {
    let batches = 1 + session.dice.below(6);
    let mut bytes = Vec::new();
    let (mut good, mut bad) = (0, 0);
    for _ in 0..batches {
        let tag = session.tag();
        for _ in 0..3 {
            bytes.extend(extended("SELECT $1::text", &[&tag]));
        }
        good += 3;
        if session.dice.once_in(3) {
            bytes.extend(extended("SELECT $1::text::int", &[&tag]));
            bytes.extend(extended("SELECT 'skipped'", &[]));
            bad += 1;
        }
        bytes.extend(sync());
    }
    let answer = ask(session, &bytes, batches)?;
    let fits = answer.rows.len() == good && answer.errors.len() == bad;
    expect(fits || own_cancel(session, &answer), "a pipeline", &answer)
}

fn copy_out(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    let count = 1 + session.dice.below(2000);
    let text = format!("COPY (SELECT '{tag}' FROM generate_series(1, {count})) TO STDOUT");
    let answer = ask(session, &query(&text), 1)?;
    let fits = answer.copied == count;
    expect(fits || own_cancel(session, &answer), "a COPY out", &answer)
}

fn copy_in(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    session.wire.send(&query("COPY sink FROM STDIN"));
    let begun = undisturbed(session.answer(1)?)?;
    if begun.status != 0 {
        return expect(own_cancel(session, &begun), "a COPY in", &begun);
    }
    let line = message(b'd', format!("{tag}\n").as_bytes());
    let fails = session.dice.once_in(3);
    let end = if fails {
        message(b'f', format!("{tag}\0").as_bytes())
    } else {
        message(b'c', &[])
    };
    let answer = ask(session, &[line.repeat(20), end].concat(), 1)?;
    let fits = if fails {
        answer.errors.len() == 1
    } else {
        answer.tags == ["COPY 20"]
    };
    expect(fits || own_cancel(session, &answer), "a COPY in", &answer)
}

/// What a session has set is what it finds, whichever backend it gets.
fn setting(session: &mut Session<'_>) -> Done {
    if session.work_mem.is_none() || session.dice.once_in(4) {
        // Odd, so that the server does not show it in another unit.
        let value = format!("{}kB", 2001 + 2 * session.id);
        let text = format!("SET work_mem = '{value}'");
        let answer = ask(session, &query(&text), 1)?;
        if answer.errors.is_empty() {
            session.work_mem = Some(value);
        } else {
            expect(own_cancel(session, &answer), &text, &answer)?;
        }
    }
    let text = "SELECT current_setting('work_mem'), current_setting('application_name')";
    let answer = ask(session, &query(text), 1)?;
    let name = format!("<c{}.app>", session.id);
    let fits = answer.rows.len() == 1
        && (session.work_mem.is_none() || answer.rows[0][0] == session.work_mem)
        && answer.rows[0][1].as_deref() == Some(&name);
    expect(
        fits || own_cancel(session, &answer),
        &format!("{:?} and {name}", session.work_mem),
        &answer,
    )
}

fn cursor(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    let declare = format!("DECLARE c CURSOR FOR SELECT '{tag}' FROM generate_series(1, 10)");
    let bytes: Vec<u8> = [
        "BEGIN",
        &declare,
        "FETCH 3 FROM c",
        "FETCH 4 FROM c",
        "COMMIT",
    ]
    .iter()
    .flat_map(|text| query(text))
    .collect();
    let answer = ask(session, &bytes, 5)?;
    let fits = answer.rows.len() == 7 && answer.status == b'I';
    expect(fits || own_cancel(session, &answer), "a cursor", &answer)
}

/// A statement that this client has cancelled, perhaps too early or too late.
fn cancelled(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    let key = session.wire.cancel_key();
    let port = session.scene.door.port();
    session.cancels = true;
    session
        .wire
        .send(&query(&format!("SELECT pg_sleep(0.05), '{tag}'")));
    thread::sleep(Duration::from_millis(
        u64::try_from(session.dice.below(60)).unwrap(),
    ));
    cancel(port, &key);
    let answer = undisturbed(session.answer(1)?)?;
    let fits = answer.rows.len() == 1 || own_cancel(session, &answer);
    expect(fits, "a cancelled one", &answer)
}

/// Notices, by code that BosDB cannot see into.
fn notice(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    let answer = ask(session, &query(&format!("SELECT note('{tag}')")), 1)?;
    let fits = answer.notices == 1 && answer.rows.len() == 1;
    expect(fits || own_cancel(session, &answer), "a notice", &answer)
}

/// A write, seen by its own transaction, and then kept or not.
fn transaction(session: &mut Session<'_>) -> Done {
    let tag = session.tag();
    let keep = !session.dice.once_in(3);
    let steps = [
        "BEGIN".to_owned(),
        format!("INSERT INTO ledger VALUES ('{tag}')"),
        format!("SELECT count(*) FROM ledger WHERE tag = '{tag}'"),
    ];
    for (at, step) in steps.iter().enumerate() {
        let answer = ask(session, &query(step), 1)?;
        if own_cancel(session, &answer) {
            // Whatever was open is undone.
            let answer = ask(session, &query("ROLLBACK"), 1)?;
            return expect(answer.status == b'I', "ROLLBACK", &answer);
        }
        let seen = at != 2
            || answer
                .rows
                .first()
                .is_some_and(|row| row[0].as_deref() == Some("1"));
        let fits = seen && answer.errors.is_empty() && answer.status == b'T';
        expect(fits, step, &answer)?;
    }
    let answer = ask(session, &query(if keep { "COMMIT" } else { "ROLLBACK" }), 1)?;
    let books = match answer.tags.first().map(String::as_str) {
        Some("COMMIT") => &session.scene.committed,
        Some("ROLLBACK") => &session.scene.undone,
        _ => return expect(own_cancel(session, &answer), "an end", &answer),
    };
    books.lock().unwrap().insert(tag);
    Ok(())
}
