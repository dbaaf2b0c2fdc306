//! How much of what is written into statements is stopped, and how little of what is honest.
//!
//! Values that attacked applications are put where applications put values. What a real server
//! accepts, with another structure than the same statement with an honest value, is an attack that
//! reached it; honest values are quoted as a driver quotes them, or passed as parameters. Nothing
//! is learned: this is what the rules alone stop at the thresholds that come with them.
//!
//! The values are told apart in two halves. Rules are written by what is missed of the first;
//! the second says whether they hold for what nobody looked at.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a test that cannot run has failed, and this one is read"
)]

use bosdb_policy::{Carrier, SessionFacts, Verdict};

mod dialect;
mod evaluation;
#[path = "../support/mariadb.rs"]
mod mariadb;
mod postgres;
mod templates;

use dialect::{Application, corpus};
use evaluation::{Attack, Evaluation};

/// Of the structural attacks in a half that the server accepts, in percent, at least so many are
/// stopped.
const BAR: f64 = 88.0;

/// Of the values every how manyth is tried: all of them in a release build.
const EVERY: usize = if cfg!(debug_assertions) { 4 } else { 1 };

/// How the author of an application writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Author {
    UpperCase,
    /// As most attackers write too.
    LowerCase,
}

/// What becomes of the attacks in a dialect. `accepted` says which of the statements a real server
/// takes, by their place, in order.
fn evaluate(
    facts: SessionFacts,
    author: Author,
    accepted: impl FnOnce(&[String]) -> Option<Vec<usize>>,
) {
    let Some(values) = corpus("attack-fragments.txt") else {
        return;
    };
    let written = |sql: String| match author {
        Author::UpperCase => sql,
        Author::LowerCase => sql.to_lowercase(),
    };
    let mut application = Application::new(facts);
    let mut attacks = Vec::new();
    for template in templates::all() {
        let frame = written(template.sql.to_owned());
        // A number in quotes is still a value.
        let honest = [template.fill, "'7'", "-7.5"].map(|fill| frame.replace("{}", fill));
        let honest = honest.map(|sql| application.structure(&sql));
        assert!(honest[0].is_some(), "{}", template.name);
        let tried = values
            .iter()
            .enumerate()
            .filter(|(at, _)| at % (2 * EVERY) < 2);
        for (at, value) in tried {
            let sql = frame.replace("{}", value);
            let structure = application.structure(&sql);
            if structure.is_some() && !honest.contains(&structure) {
                attacks.push(Attack {
                    template: template.name,
                    value,
                    held_out: at % 2 == 1,
                    sql,
                });
            }
        }
    }
    let texts: Vec<String> = attacks.iter().map(|attack| attack.sql.clone()).collect();
    let Some(accepted) = accepted(&texts) else {
        println!("skipped, the server is not installed");
        return;
    };
    let mut evaluation = Evaluation::default();
    for (id, attack) in attacks.iter().enumerate() {
        let decision = application.decide(&attack.sql, Carrier::SimpleQuery);
        evaluation.add(attack, &decision, accepted.binary_search(&id).is_ok());
    }
    evaluation.print();
    evaluation.assert(BAR);
}

fn evaluate_postgres(author: Author) {
    evaluate(dialect::POSTGRES, author, |statements| {
        Some(postgres::Server::start(author)?.accepted(statements))
    });
}

#[test]
fn attacks_on_postgres_are_stopped() {
    evaluate_postgres(Author::UpperCase);
}

#[test]
fn attacks_on_postgres_in_lower_case_are_stopped() {
    evaluate_postgres(Author::LowerCase);
}

#[test]
fn attacks_on_mariadb_are_stopped() {
    if corpus("attack-fragments.txt").is_none() || !dialect::is_installed("mariadbd") {
        println!("skipped, MariaDB is not installed");
        return;
    }
    let server = mariadb::Server::start();
    let mut connection = server.connect();
    dialect::set_up_mariadb(&mut connection);
    for author in [Author::UpperCase, Author::LowerCase] {
        evaluate(dialect::mariadb(), author, |statements| {
            Some(dialect::accepted_by_mariadb(&mut connection, statements))
        });
    }
}

#[test]
fn honest_values_pass() {
    let Some(values) = corpus("benign-fragments.txt") else {
        return;
    };
    let mut blocked = Vec::new();
    for facts in [dialect::POSTGRES, dialect::mariadb(), SessionFacts::Sqlite] {
        let mut application = Application::new(facts);
        for template in templates::all() {
            let mut texts = vec![(dialect::bound(facts, template.sql), Carrier::Parse)];
            if dialect::is_quoted(template.sql) {
                let quoted = values.iter().map(|value| dialect::escaped(facts, value));
                texts.extend(quoted.map(|value| (template.with(&value), Carrier::SimpleQuery)));
            }
            for (sql, carrier) in texts {
                if let Verdict::Deny(denial) = &application.decide(&sql, carrier).verdict {
                    blocked.push(format!("{}: {sql}", denial.rule));
                }
            }
        }
    }
    assert!(
        blocked.is_empty(),
        "{} blocked:\n{}",
        blocked.len(),
        blocked.join("\n")
    );
}
