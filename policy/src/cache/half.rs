//! A map bounded by bytes, emptied by CLOCK.

use hashbrown::HashTable;

#[derive(Debug)]
struct Slot<V> {
    hash: u64,
    key: Box<[u8]>,
    value: V,
    weight: usize,
    /// Found since the hand last passed.
    used: bool,
}

/// One half of the cache.
#[derive(Debug)]
pub(super) struct Half<V> {
    /// Indexes into `slots`.
    table: HashTable<usize>,
    slots: Vec<Option<Slot<V>>>,
    free: Vec<usize>,
    hand: usize,
    bytes: usize,
    most: usize,
}

impl<V> Half<V> {
    pub(super) const fn new(most: usize) -> Self {
        Self {
            table: HashTable::new(),
            slots: Vec::new(),
            free: Vec::new(),
            hand: 0,
            bytes: 0,
            most,
        }
    }

    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn find(&mut self, hash: u64, key: &[u8]) -> Option<&V> {
        let slots = &self.slots;
        let index = *self.table.find(
            hash,
            |&index| matches!(slots.get(index), Some(Some(slot)) if *slot.key == *key),
        )?;
        let slot = self.slots.get_mut(index)?.as_mut()?;
        slot.used = true;
        Some(&slot.value)
    }

    /// Adds or replaces an entry of `weight` bytes beside its key.
    pub(super) fn insert(&mut self, hash: u64, key: &[u8], value: V, weight: usize) {
        let weight = weight + key.len() + size_of::<Option<Slot<V>>>() + size_of::<usize>() * 2;
        // One entry must never empty the half.
        if weight > self.most / 8 {
            return;
        }
        self.remove(hash, key);
        while self.bytes + weight > self.most {
            if !self.evict_one() {
                return;
            }
        }
        let slot = Slot {
            hash,
            key: Box::from(key),
            value,
            weight,
            used: false,
        };
        let index = match self.free.pop() {
            Some(index) => index,
            None => {
                self.slots.push(None);
                self.slots.len() - 1
            }
        };
        if let Some(place) = self.slots.get_mut(index) {
            *place = Some(slot);
        }
        let slots = &self.slots;
        self.table.insert_unique(hash, index, |&index| {
            slots
                .get(index)
                .and_then(Option::as_ref)
                .map_or(0, |slot| slot.hash)
        });
        self.bytes += weight;
    }

    fn remove(&mut self, hash: u64, key: &[u8]) {
        let slots = &self.slots;
        let same =
            |&index: &usize| matches!(slots.get(index), Some(Some(slot)) if *slot.key == *key);
        if let Ok(entry) = self.table.find_entry(hash, same) {
            let (index, _) = entry.remove();
            self.vacate(index);
        }
    }

    fn vacate(&mut self, index: usize) {
        if let Some(slot) = self.slots.get_mut(index).and_then(Option::take) {
            self.bytes = self.bytes.saturating_sub(slot.weight);
            self.free.push(index);
        }
    }

    /// Moves the hand to the next entry not used since it last passed, and drops it. `false` when
    /// there is none left.
    fn evict_one(&mut self) -> bool {
        // Twice around: the first round clears the marks.
        for _ in 0..self.slots.len().saturating_mul(2) {
            let index = self.hand;
            self.hand = if index + 1 < self.slots.len() {
                index + 1
            } else {
                0
            };
            let Some(Some(slot)) = self.slots.get_mut(index) else {
                continue;
            };
            if slot.used {
                slot.used = false;
                continue;
            }
            let hash = slot.hash;
            if let Ok(entry) = self.table.find_entry(hash, |&other| other == index) {
                entry.remove();
            }
            self.vacate(index);
            return true;
        }
        false
    }
}
