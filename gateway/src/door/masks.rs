//! What the door knows of masked columns when it judges.

use std::sync::Arc;

use bosdb_policy::Decision;
use bosdb_policy::masks::MaskCatalogue;

use super::Door;
use crate::Refusal;
use crate::admitted::Masked;
use crate::clock::Moment;
use crate::masks::{Anew, CatalogueWait, Looked, MaskBook, Masking};

/// What was looked up for the message now being handled.
#[derive(Debug, Default)]
pub(super) struct LookUp {
    catalogue: Option<Arc<MaskCatalogue>>,
    /// Since when it is waited for, where it is.
    asked: Option<Moment>,
    /// Whether it was read anew because the message names a relation that it did not know.
    anew: Anew,
}

impl Door {
    /// Looks up what masks need to know, before a message is judged; nothing where the subject has
    /// no masks. A wait: it must be read first, and the message handled after it. Where it cannot
    /// be read the message is judged without, which refuses it.
    pub fn look_up_masks(&mut self) -> Option<CatalogueWait> {
        let rules = &self.offer.rules;
        let profile = self.subject.class.profile;
        if rules.profile(profile).masks.is_empty() {
            self.masks.catalogue = None;
            return None;
        }
        let target = &self.offer.target;
        let asked = self.masks.asked.take();
        self.masks.catalogue = None;
        match target
            .masks()
            .look_up(target, rules, profile, asked, self.masks.anew)
        {
            Looked::Up(catalogue) => self.masks.catalogue = Some(catalogue),
            Looked::Failed => {}
            Looked::Stale => return Some(self.read_masks(asked)),
        }
        None
    }

    /// Has the catalogue read again for a message that names a relation it does not know.
    pub fn read_masks_anew(&mut self) -> CatalogueWait {
        self.masks.anew = Anew::Yes;
        self.read_masks(None)
    }

    fn read_masks(&mut self, asked: Option<Moment>) -> CatalogueWait {
        self.masks.asked = asked.or_else(|| Some(Moment::now()));
        MaskBook::read(&self.offer.target, self.worker.buffers())
    }

    /// Notes that a result has columns that are newer than the catalogue.
    pub fn masks_are_outdated(&self) {
        self.offer.target.masks().is_outdated();
    }

    pub(super) fn catalogue(&self) -> Option<&MaskCatalogue> {
        self.masks.catalogue.as_deref()
    }

    pub(super) fn catalogue_number(&self) -> u64 {
        self.catalogue().map_or(0, MaskCatalogue::number)
    }

    /// For the result of a statement that was judged with a catalogue.
    pub(super) fn masked(&self) -> Option<Box<Masked>> {
        let catalogue = self.masks.catalogue.as_ref()?;
        Some(Box::new(Masked {
            masking: Masking {
                catalogue: Arc::clone(catalogue),
                key: self.offer.mask_key.clone(),
            },
            values: 0,
        }))
    }

    /// A text that names what the catalogue does not know is not judged by it, unless it has just
    /// been read.
    pub(super) fn check_strangers(&mut self, decision: &Decision) -> Result<(), Refusal> {
        let before = std::mem::take(&mut self.masks.anew);
        if decision.masks.strangers && before == Anew::No {
            Err(Refusal::CatalogueStale)
        } else {
            Ok(())
        }
    }
}
