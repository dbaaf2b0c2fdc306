//! Bounds on a text, measured while it is lexed and before the parser sees it.
//!
//! The parser is the server's own grammar in C, and its result is decoded by recursive code: both
//! take time and stack in proportion to how deep the tree goes. Measured with a release build on
//! the text kinds that go deepest: one level of `a || b || ...` takes 2.9 KiB of stack, one level
//! of nested sub-selects 7 KiB; the cost in time of a chain grows with the square of its length.
//! The defaults keep the worst text that passes below about one second and, with the wide stack
//! that deep texts are parsed on, far below an overflow.

/// The bounds. Part of the rule set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Length of the text in bytes.
    pub bytes: usize,
    /// Tokens, comments included.
    pub tokens: u32,
    /// Open parentheses and brackets at one place, at most 255.
    pub nesting: u8,
    /// Estimated depth of the parse tree: open parentheses and the operators, `JOIN`s and
    /// `UNION`s chained within them.
    pub depth: u32,
    /// Sum of the depth over all tokens: what the parser's time grows with.
    pub work: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 1024 * 1024,
            tokens: 200_000,
            nesting: 250,
            depth: 2_000,
            work: 24_000_000,
        }
    }
}

impl Limits {
    /// Whether a text of this length keeps to the bounds on tokens and on work, if it keeps to that
    /// on depth, whatever is in it: a token takes a byte, and no token is deeper than the deepest.
    pub(crate) fn are_wide_for(&self, len: usize) -> bool {
        let len = u64::try_from(len).unwrap_or(u64::MAX);
        len <= u64::from(self.tokens) && len.saturating_mul(u64::from(self.depth)) <= self.work
    }
}

/// Which bound was exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exceeded {
    Bytes,
    Tokens,
    Nesting,
    Depth,
    Work,
    Operator,
}

/// What one parenthesis adds to the estimated depth: `(SELECT f((...` puts that many nodes
/// between one parenthesis and the next.
const NODES_PER_PARENTHESIS: u32 = 4;

/// `NAMEDATALEN - 1`.
const LONGEST_OPERATOR: usize = 63;

/// Depth of one parenthesis level beyond the level itself.
#[derive(Debug, Clone, Copy, Default)]
struct Level {
    /// Operators since the last comma, AND or OR, which begin a new branch of the tree.
    links: u32,
    /// `UNION`s and `JOIN`s: chained across commas.
    lasting: u32,
}

/// Room for the levels below the innermost one, as many as [`Limits::nesting`] can count.
#[derive(Debug)]
pub(crate) struct Levels(Box<[Level; 256]>);

impl Default for Levels {
    fn default() -> Self {
        Self(Box::new([Level::default(); 256]))
    }
}

/// Counts along the text. Whatever grows with every token is compared with its bound at the end:
/// the pass itself takes time and memory in proportion to the text only. Without `EACH` the tokens
/// are not counted, see [`Limits::are_wide_for`].
pub(crate) struct Meter<'a, const EACH: bool> {
    tokens: u64,
    nesting: u8,
    depth: u32,
    deepest: u32,
    work: u64,
    inner: Level,
    outer: &'a mut Levels,
    limits: &'a Limits,
}

impl<'a, const EACH: bool> Meter<'a, EACH> {
    pub(crate) const fn new(limits: &'a Limits, outer: &'a mut Levels) -> Self {
        Self {
            tokens: 0,
            nesting: 0,
            depth: 0,
            deepest: 0,
            work: 0,
            inner: Level {
                links: 0,
                lasting: 0,
            },
            outer,
            limits,
        }
    }

    /// The greatest depth seen, once all tokens are counted.
    pub(crate) fn settle(&self) -> Result<u32, Exceeded> {
        if self.tokens > u64::from(self.limits.tokens) {
            return Err(Exceeded::Tokens);
        }
        if self.deepest > self.limits.depth {
            return Err(Exceeded::Depth);
        }
        if self.work > self.limits.work {
            return Err(Exceeded::Work);
        }
        Ok(self.deepest)
    }

    /// Whether no parenthesis is open.
    pub(crate) const fn is_top_level(&self) -> bool {
        self.nesting == 0
    }

    /// A token that adds no depth.
    pub(crate) fn plain(&mut self) {
        if EACH {
            // A text is far too short to overflow either.
            self.tokens += 1;
            self.work += u64::from(self.depth);
        }
    }

    fn deepen(&mut self, by: u32) {
        self.depth = self.depth.saturating_add(by);
        self.deepest = self.deepest.max(self.depth);
        self.plain();
    }

    /// An operator or a word that works like one.
    pub(crate) fn link(&mut self) {
        self.inner.links = self.inner.links.saturating_add(1);
        self.deepen(1);
    }

    /// An operator, or bytes no rule of the lexer accepts. The server's lexer takes time in the
    /// square of an operator's length, and refuses names longer than this anyway.
    pub(crate) fn operator(&mut self, len: usize) -> Result<(), Exceeded> {
        if len > LONGEST_OPERATOR {
            return Err(Exceeded::Operator);
        }
        self.link();
        Ok(())
    }

    /// A set operation or a join.
    pub(crate) fn lasting_link(&mut self) {
        self.inner.lasting = self.inner.lasting.saturating_add(1);
        self.deepen(1);
    }

    /// A comma, AND or OR: what follows is a sibling. The grammar flattens chains of AND and OR.
    pub(crate) fn arm(&mut self) {
        self.depth = self.depth.saturating_sub(self.inner.links);
        self.inner.links = 0;
        self.plain();
    }

    pub(crate) fn open(&mut self) -> Result<(), Exceeded> {
        if self.nesting >= self.limits.nesting {
            return Err(Exceeded::Nesting);
        }
        if let Some(level) = self.outer.0.get_mut(usize::from(self.nesting)) {
            *level = self.inner;
        }
        self.inner = Level::default();
        self.nesting = self.nesting.saturating_add(1);
        self.deepen(NODES_PER_PARENTHESIS);
        Ok(())
    }

    pub(crate) fn close(&mut self) {
        if let Some(below) = self.nesting.checked_sub(1) {
            let gone = self
                .inner
                .links
                .saturating_add(self.inner.lasting)
                .saturating_add(NODES_PER_PARENTHESIS);
            self.depth = self.depth.saturating_sub(gone);
            self.nesting = below;
            let outer = self.outer.0.get(usize::from(below));
            self.inner = outer.copied().unwrap_or_default();
        }
        self.plain();
    }

    /// A semicolon.
    pub(crate) fn statement(&mut self) {
        if self.is_top_level() {
            self.inner = Level::default();
            self.depth = 0;
        }
        self.plain();
    }
}
