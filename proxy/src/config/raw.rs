//! The file as it was typed: tables and values with their places. Every reading method reports
//! what it refuses and then gives `None`, so that one pass finds everything that is wrong.

use std::ops::{Range, RangeInclusive};
use std::time::Duration;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::keys::{self, SectionKeys};
use crate::config::problem::Problems;
use crate::config::values::{parse_bytes, parse_duration, show_bytes, show_duration};

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Found<T> {
    /// The value.
    pub(super) value: T,
    /// Bytes of the file.
    pub(super) span: Range<usize>,
}

/// One table of the file, its unknown keys already reported.
pub(super) struct Section<'a> {
    path: String,
    keys: &'static SectionKeys,
    table: Option<&'a DeTable<'a>>,
    span: Range<usize>,
    problems: &'a Problems,
}

impl<'a> Section<'a> {
    /// Opens a table; `path` is how reports name it.
    pub(super) fn open(
        keys: &'static SectionKeys,
        path: String,
        table: Option<&'a DeTable<'a>>,
        span: Range<usize>,
        problems: &'a Problems,
    ) -> Self {
        let section = Self {
            path,
            keys,
            table,
            span,
            problems,
        };
        section.report_unknown_keys();
        section
    }

    fn report_unknown_keys(&self) {
        for key in self.table.into_iter().flat_map(toml::map::Map::keys) {
            let name = key.get_ref().as_ref();
            let known = || self.keys.keys.iter().map(|(name, _)| *name);
            if known().any(|known| known == name) {
                continue;
            }
            let fix = keys::nearest(name, known()).map_or_else(
                || {
                    let known: Vec<_> = known().collect();
                    format!("use one of: {}", known.join(", "))
                },
                |near| format!("did you mean `{near}`?"),
            );
            self.fail(key.span(), name, "unknown key".to_owned(), fix);
        }
    }

    /// Where the table begins.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Reports an error about a key of this table.
    pub(super) fn fail(&self, span: Range<usize>, name: &str, what: String, fix: String) {
        self.problems.error(span, &self.key(name), what, fix);
    }

    /// Reports a warning about a key of this table.
    pub(super) fn warn(&self, span: Range<usize>, name: &str, what: &str, fix: &str) {
        let (what, fix) = (what.to_owned(), fix.to_owned());
        self.problems.warning(span, &self.key(name), what, fix);
    }

    fn key(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }

    /// How a key is written, as advice.
    pub(super) fn example(&self, name: &str) -> String {
        let keys = self.keys.keys;
        let example = keys.iter().find(|(key, _)| *key == name);
        example.map_or_else(String::new, |(key, value)| {
            format!("write for example {key} = {value}")
        })
    }

    /// The raw value of a key.
    pub(super) fn value(&self, name: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table?.get(name)
    }

    /// Refuses a value for being of the wrong type or form.
    pub(super) fn refuse(&self, span: Range<usize>, name: &str, what: &str) {
        self.fail(span, name, what.to_owned(), self.example(name));
    }

    /// Reports that a key is missing.
    pub(super) fn missing(&self, name: &str) {
        self.refuse(self.span(), name, "is missing");
    }

    /// A string.
    pub(super) fn text(&self, name: &str) -> Option<Found<&'a str>> {
        let raw = self.value(name)?;
        let text = raw.get_ref().as_str();
        if text.is_none() {
            self.refuse(raw.span(), name, "must be a string");
        }
        Some(Found {
            value: text?,
            span: raw.span(),
        })
    }

    /// A string that must be there and not be empty.
    pub(super) fn required_text(&self, name: &str) -> Option<Found<&'a str>> {
        if self.value(name).is_none() {
            self.missing(name);
        }
        let found = self.text(name)?;
        if found.value.is_empty() {
            self.refuse(found.span, name, "is empty");
            return None;
        }
        Some(found)
    }

    /// A list of strings.
    pub(super) fn texts(&self, name: &str) -> Option<Vec<Found<&'a str>>> {
        let raw = self.value(name)?;
        let Some(items) = raw.get_ref().as_array() else {
            self.refuse(raw.span(), name, "must be a list of strings");
            return None;
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            match item.get_ref().as_str() {
                Some(value) => texts.push(Found {
                    value,
                    span: item.span(),
                }),
                None => self.refuse(item.span(), name, "must hold only strings"),
            }
        }
        Some(texts)
    }

    /// One word of a list.
    pub(super) fn choice<T: Copy>(&self, name: &str, words: &[(&str, T)]) -> Option<Found<T>> {
        let found = self.text(name)?;
        let chosen = words.iter().find(|(word, _)| *word == found.value);
        if chosen.is_none() {
            let list: Vec<_> = words
                .iter()
                .map(|(word, _)| format!("\"{word}\""))
                .collect();
            let what = format!("\"{}\" is not a choice", found.value.escape_debug());
            let fix = format!("write one of: {}", list.join(", "));
            self.fail(found.span.clone(), name, what, fix);
        }
        chosen.map(|(_, value)| Found {
            value: *value,
            span: found.span,
        })
    }

    /// A whole number within bounds.
    pub(super) fn integer(&self, name: &str, bounds: RangeInclusive<u64>) -> Option<u64> {
        let raw = self.value(name)?;
        let Some(number) = whole(raw.get_ref()) else {
            self.refuse(raw.span(), name, "must be a whole number, zero or more");
            return None;
        };
        self.within(name, raw.span(), number, &bounds, u64::to_string)
    }

    /// [`Self::integer`] for a count of things in memory.
    pub(super) fn count(&self, name: &str, bounds: RangeInclusive<u64>) -> Option<usize> {
        usize::try_from(self.integer(name, bounds)?).ok()
    }

    /// A byte size within bounds: a whole number or `"64KiB"`.
    pub(super) fn bytes(&self, name: &str, bounds: RangeInclusive<u64>) -> Option<u64> {
        let raw = self.value(name)?;
        let size = match raw.get_ref().as_str() {
            Some(text) => parse_bytes(text),
            None => whole(raw.get_ref()),
        };
        let Some(size) = size else {
            self.refuse(raw.span(), name, "must be a size in bytes, KiB, MiB or GiB");
            return None;
        };
        self.within(name, raw.span(), size, &bounds, |size| show_bytes(*size))
    }

    /// A duration within bounds.
    pub(super) fn duration(
        &self,
        name: &str,
        bounds: RangeInclusive<Duration>,
    ) -> Option<Duration> {
        let raw = self.value(name)?;
        let Some(duration) = raw.get_ref().as_str().and_then(parse_duration) else {
            self.refuse(raw.span(), name, "must be a duration in ms, s, m or h");
            return None;
        };
        self.within(name, raw.span(), duration, &bounds, |d| show_duration(*d))
    }

    /// A duration within bounds, or 0 (also `"0s"`) for none.
    pub(super) fn duration_or_off(
        &self,
        name: &str,
        bounds: RangeInclusive<Duration>,
    ) -> Option<Option<Duration>> {
        let raw = self.value(name)?.get_ref();
        let text = raw.as_str().and_then(parse_duration);
        if whole(raw) == Some(0) || text == Some(Duration::ZERO) {
            return Some(None);
        }
        self.duration(name, bounds).map(Some)
    }

    fn within<T: PartialOrd>(
        &self,
        name: &str,
        span: Range<usize>,
        value: T,
        bounds: &RangeInclusive<T>,
        show: impl Fn(&T) -> String,
    ) -> Option<T> {
        if bounds.contains(&value) {
            return Some(value);
        }
        let what = format!("{} is out of bounds", show(&value));
        let (low, high) = (show(bounds.start()), show(bounds.end()));
        self.fail(span, name, what, format!("choose from {low} to {high}"));
        None
    }
}

/// A whole number, zero or more, in any of the file's notations.
fn whole(value: &DeValue<'_>) -> Option<u64> {
    let integer = value.as_integer()?;
    u64::from_str_radix(integer.as_str(), integer.radix()).ok()
}
