//! Chance: so that what was opened together does not end together, and hosts share the load.

use std::time::Duration;

use aws_lc_rs::rand;

/// A random number. Where there is no randomness it is zero, which is as good as any here: nothing
/// secret rests on it.
pub(crate) fn random() -> u64 {
    let mut bytes = [0_u8; 8];
    match rand::fill(&mut bytes) {
        Ok(()) => u64::from_le_bytes(bytes),
        Err(_) => 0,
    }
}

/// The duration, give or take some thousandths of it.
pub(crate) fn around(duration: Duration, thousandths: u32) -> Duration {
    let width = u64::from(thousandths.min(1000)).saturating_mul(2);
    let offset = u32::try_from(random() % width.saturating_add(1)).unwrap_or_default();
    let factor = 1000_u32
        .saturating_sub(thousandths.min(1000))
        .saturating_add(offset);
    duration.saturating_mul(factor) / 1000
}

/// Puts items into a random order.
pub(crate) fn shuffle<T>(items: &mut [T]) {
    for last in (1..items.len()).rev() {
        let choices = u64::try_from(last).unwrap_or_default().saturating_add(1);
        let chosen = usize::try_from(random() % choices).unwrap_or_default();
        items.swap(last, chosen);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn within_bounds_and_not_all_alike() {
        let second = Duration::from_secs(1);
        let drawn: Vec<Duration> = (0..200).map(|_| around(second, 100)).collect();
        let bounds = Duration::from_millis(900)..=Duration::from_millis(1100);
        assert!(drawn.iter().all(|d| bounds.contains(d)));
        assert!(drawn.iter().any(|d| *d != drawn[0]));
        assert_eq!(around(second, 0), second);
        let mut orders = std::collections::HashSet::new();
        for _ in 0..200 {
            let mut items = [1, 2, 3];
            shuffle(&mut items);
            orders.insert(items);
        }
        assert_eq!(orders.len(), 6);
    }
}
