//! Judges one statement again and again: `judge NAME ROUNDS [same]`.
//!
//! For counting instructions, which a busy machine does not blur:
//! `valgrind --tool=callgrind judge pgbench_select 1000`, and the same with 2000 rounds.
//! Without `same`, the last number in the text changes from round to round.

use std::env::args;
use std::hint::black_box;

use bosdb_benches::{request, statements};
use bosdb_policy::{Judge, RuleSet, RuleSetError, RuleSettings};

fn main() -> Result<(), RuleSetError> {
    let mut words = args().skip(1);
    let name = words.next().unwrap_or_default();
    let rounds: u32 = words.next().and_then(|n| n.parse().ok()).unwrap_or(1);
    let same = words.next().is_some();
    let rules = RuleSet::build(RuleSettings::default())?;
    let mut judge = Judge::new(8 * 1024 * 1024);
    for (_, sql) in statements().into_iter().filter(|(known, _)| *known == name) {
        let mut text = sql.into_bytes();
        let digits = text.iter().rposition(u8::is_ascii_digit);
        for round in 0..rounds {
            if let Some(last) = digits.filter(|_| !same) {
                // The last three digits, or as many as there are.
                let places = text.iter_mut().take(last + 1).rev().take(3);
                let mut rest = round;
                for place in places.take_while(|place| place.is_ascii_digit()) {
                    *place = u8::try_from(rest % 10).map_or(b'0', |digit| b'0' + digit);
                    rest /= 10;
                }
            }
            let _decision = judge.judge(&rules, &request(black_box(&text)));
        }
    }
    Ok(())
}
