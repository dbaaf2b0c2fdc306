//! Collations by the numbers that clients give them at their login, and their character sets.
//! <https://dev.mysql.com/doc/refman/8.0/en/charset-charsets.html>

/// Number, character set and collation, of all that have a number of one byte, and of MySQL's of
/// utf8mb4 beyond.
static COLLATIONS: &str = include_str!("collations.txt");

/// The character set and the collation of a number.
#[must_use]
pub fn of(number: u16) -> Option<(&'static str, &'static str)> {
    COLLATIONS.lines().find_map(|line| {
        let mut words = line.split(' ');
        let known: u16 = words.next()?.parse().ok()?;
        (known == number).then(|| words.next().zip(words.next()))?
    })
}

/// Whether MariaDB has a collation too.
#[must_use]
pub fn is_shared(collation: &str) -> bool {
    !collation.contains("_0900_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_drivers_send() {
        for (number, charset, collation) in [
            (8, "latin1", "latin1_swedish_ci"),
            (33, "utf8mb3", "utf8mb3_general_ci"),
            (45, "utf8mb4", "utf8mb4_general_ci"),
            (63, "binary", "binary"),
            (224, "utf8mb4", "utf8mb4_unicode_ci"),
            (255, "utf8mb4", "utf8mb4_0900_ai_ci"),
        ] {
            assert_eq!(of(number), Some((charset, collation)), "{number}");
            assert_eq!(is_shared(collation), number != 255);
        }
        assert_eq!(of(0), None);
        assert!(COLLATIONS.lines().all(|line| line.split(' ').count() == 3));
    }
}
