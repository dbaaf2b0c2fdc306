//! Bounds on a text, measured while it is lexed and before the parser sees it.
//!
//! The parser is the server's own grammar in C, and its result is decoded by recursive code: both
//! take time and stack in proportion to how deep the tree goes. Measured with a release build on
//! the text kinds that go deepest: one level of `a || b || ...` takes 2.9 KiB of stack, one level
//! of nested sub-selects 7 KiB; the cost in time of a chain grows with the square of its length.
//! The defaults keep the worst text that passes below about one second and, with the wide stack
//! that deep texts are parsed on, far below an overflow.

use smallvec::SmallVec;

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
#[derive(Clone, Copy, Default)]
struct Level {
    /// Operators since the last comma, AND or OR, which begin a new branch of the tree.
    links: u32,
    /// `UNION`s and `JOIN`s: chained across commas.
    lasting: u32,
}

/// Counts along the text.
pub(crate) struct Meter {
    limits: Limits,
    tokens: u32,
    /// Levels below the innermost one.
    outer: SmallVec<[Level; 16]>,
    inner: Level,
    nesting: u8,
    depth: u32,
    deepest: u32,
    work: u64,
}

impl Meter {
    pub(crate) fn new(limits: &Limits, bytes: usize) -> Result<Self, Exceeded> {
        if bytes > limits.bytes {
            return Err(Exceeded::Bytes);
        }
        Ok(Self {
            limits: *limits,
            tokens: 0,
            outer: SmallVec::new(),
            inner: Level::default(),
            nesting: 0,
            depth: 0,
            deepest: 0,
            work: 0,
        })
    }

    pub(crate) const fn deepest(&self) -> u32 {
        self.deepest
    }

    /// Whether no parenthesis is open.
    pub(crate) const fn is_top_level(&self) -> bool {
        self.nesting == 0
    }

    pub(crate) fn comment(&mut self) -> Result<(), Exceeded> {
        self.plain()
    }

    /// A token that adds no depth.
    pub(crate) fn plain(&mut self) -> Result<(), Exceeded> {
        self.tokens += 1;
        if self.tokens > self.limits.tokens {
            return Err(Exceeded::Tokens);
        }
        self.work = self.work.saturating_add(u64::from(self.depth));
        if self.work > self.limits.work {
            return Err(Exceeded::Work);
        }
        Ok(())
    }

    fn deepen(&mut self, by: u32) -> Result<(), Exceeded> {
        self.depth = self.depth.saturating_add(by);
        if self.depth > self.limits.depth {
            return Err(Exceeded::Depth);
        }
        self.deepest = self.deepest.max(self.depth);
        self.plain()
    }

    /// An operator or a word that works like one.
    pub(crate) fn link(&mut self) -> Result<(), Exceeded> {
        self.inner.links = self.inner.links.saturating_add(1);
        self.deepen(1)
    }

    /// An operator, or bytes no rule of the lexer accepts. The server's lexer takes time in the
    /// square of an operator's length, and refuses names longer than this anyway.
    pub(crate) fn operator(&mut self, len: usize) -> Result<(), Exceeded> {
        if len > LONGEST_OPERATOR {
            return Err(Exceeded::Operator);
        }
        self.link()
    }

    /// A set operation or a join.
    pub(crate) fn lasting_link(&mut self) -> Result<(), Exceeded> {
        self.inner.lasting = self.inner.lasting.saturating_add(1);
        self.deepen(1)
    }

    /// A comma, AND or OR: what follows is a sibling. The grammar flattens chains of AND and OR.
    pub(crate) fn arm(&mut self) -> Result<(), Exceeded> {
        self.depth = self.depth.saturating_sub(self.inner.links);
        self.inner.links = 0;
        self.plain()
    }

    pub(crate) fn open(&mut self) -> Result<(), Exceeded> {
        if self.nesting >= self.limits.nesting {
            return Err(Exceeded::Nesting);
        }
        self.outer.push(self.inner);
        self.inner = Level::default();
        self.nesting = self.nesting.saturating_add(1);
        self.deepen(NODES_PER_PARENTHESIS)
    }

    pub(crate) fn close(&mut self) -> Result<(), Exceeded> {
        if let Some(below) = self.nesting.checked_sub(1) {
            let gone = self.inner.links + self.inner.lasting + NODES_PER_PARENTHESIS;
            self.depth = self.depth.saturating_sub(gone);
            self.nesting = below;
            self.inner = self.outer.pop().unwrap_or_default();
        }
        self.plain()
    }

    /// A semicolon.
    pub(crate) fn statement(&mut self) -> Result<(), Exceeded> {
        if self.is_top_level() {
            self.inner = Level::default();
            self.depth = 0;
        }
        self.plain()
    }
}
