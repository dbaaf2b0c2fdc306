//! The list of operators and stages: every key that begins with a dollar sign.

static WORDS: &str = include_str!("words.txt");

/// What a word does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// Computes and reads, or changes the documents a writing command names.
    Plain,
    /// Reads another collection.
    Join,
    /// Writes what a pipeline yields into a collection.
    Out,
    /// Runs JavaScript.
    Script,
    /// Never ends.
    Stream,
    /// Shows what others do on the server.
    Monitor,
}

/// All words.
pub(super) fn all() -> impl Iterator<Item = (&'static str, Word)> {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let (class, name) = line.split_once(' ')?;
        let word = match class {
            "plain" => Word::Plain,
            "join" => Word::Join,
            "out" => Word::Out,
            "script" => Word::Script,
            "stream" => Word::Stream,
            _ => Word::Monitor,
        };
        Some((name, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_word() {
        let mut names = Vec::new();
        let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
        for (line, (name, word)) in lines.zip(all()) {
            assert!(line.ends_with(name) && name.starts_with('$'), "{line}");
            assert!(
                line.starts_with("monitor ") || word != Word::Monitor,
                "{line}"
            );
            assert!(!names.contains(&name), "{name} stands twice");
            names.push(name);
        }
        assert!(names.len() > 250);
    }
}
