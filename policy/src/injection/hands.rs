//! Whether a text was written by two hands: its frame in one style, a condition in it in another.
//!
//! People mix styles anywhere and a program never does, so that style alone says nothing. It is
//! only asked where something in the tree is suspicious already; then the decision is about the
//! text, not its skeleton.

use super::Examination;
use crate::lexer::{Token, TokenKind, mysql, postgres, sqlite};
use crate::request::SessionFacts;
use crate::rules::catalogue as rule;

/// Words that join what is put behind a value.
const JOINTS: [&[u8]; 19] = [
    b"and", b"or", b"xor", b"union", b"like", b"rlike", b"regexp", b"is", b"not", b"between",
    b"in", b"case", b"when", b"then", b"end", b"having", b"select", b"from", b"limit",
];

/// Finds what in the text's style speaks of another hand. `condition`: something is suspicious that
/// an honest author may write too, in the style of the rest.
pub(super) fn examine(sql: &[u8], facts: SessionFacts, condition: bool, seen: &mut Examination) {
    seen.literals_inspected = true;
    let mut styles = Styles::default();
    match facts {
        SessionFacts::Postgres(facts) => styles.read(sql, postgres::Lexer::new(sql, facts)),
        SessionFacts::MySql(facts) => styles.read(sql, mysql::Lexer::new(sql, facts)),
        SessionFacts::Sqlite => styles.read(sql, sqlite::Lexer::new(sql)),
    }
    if let Some(at) = styles.strange_blank {
        seen.find(rule::SQLI_BLANKS_STRANGE, "", at);
    }
    if let Some(at) = styles.number {
        seen.find(rule::SQLI_NUMBER_GLUED, "", at);
    }
    if !condition {
        return;
    }
    if let Some(at) = styles.cased {
        seen.find(rule::SQLI_CASE_MIXED, "", at);
    }
    if let Some(at) = styles.cased_before_literal {
        seen.find(rule::SQLI_CASE_JOINT, "", at);
    }
    if let Some(at) = styles
        .constants
        .tight
        .filter(|_| styles.columns.are_spaced())
    {
        seen.find(rule::SQLI_BLANKS_MIXED, "", at);
    } else if let Some(at) = styles
        .constants
        .spaced
        .filter(|_| styles.columns.are_tight())
    {
        seen.find(rule::SQLI_BLANKS_MIXED, "", at);
    }
    if let Some(at) = styles.glued {
        seen.find(rule::SQLI_BLANKS_NONE, "", at);
    }
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Upper,
    Lower,
    Title,
    Mixed,
}

impl Case {
    fn of(word: &[u8]) -> Self {
        let rest = word.get(1..).unwrap_or_default();
        let lower = |bytes: &[u8]| !bytes.iter().any(u8::is_ascii_uppercase);
        if lower(word) {
            Self::Lower
        } else if !word.iter().any(u8::is_ascii_lowercase) {
            Self::Upper
        } else if lower(rest) {
            Self::Title
        } else {
            Self::Mixed
        }
    }
}

/// How comparisons are written, and where one is first.
#[derive(Debug, Default)]
struct Blanks {
    spaced: Option<u32>,
    tight: Option<u32>,
}

impl Blanks {
    const fn are_spaced(&self) -> bool {
        self.spaced.is_some() && self.tight.is_none()
    }

    const fn are_tight(&self) -> bool {
        self.tight.is_some() && self.spaced.is_none()
    }
}

/// Joints between which and their operands everybody leaves a blank.
const APART: [&[u8]; 9] = [
    b"and", b"or", b"xor", b"union", b"like", b"rlike", b"regexp", b"is", b"between",
];

/// What a token is to what stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Literal,
    Sign,
    /// A parenthesis or a word of the language, which may stand beside anything.
    Either,
    /// A joint that everybody leaves a blank around.
    Joint,
    Name,
}

/// A token that is no blank, and whether blanks stand before it.
#[derive(Debug, Clone, Copy)]
struct Seen {
    part: Part,
    blank: bool,
    compares: bool,
    parenthesis: bool,
    at: u32,
}

#[derive(Debug, Default)]
struct Styles {
    /// Of the statement's first word, and of its first FROM, WHERE, SET or VALUES.
    frame: Vec<Case>,
    /// A joint in another case than the frame's.
    cased: Option<u32>,
    /// Such a one with a literal behind it.
    cased_before_literal: Option<u32>,
    /// Comparisons with a column in them.
    columns: Blanks,
    /// Comparisons of constants.
    constants: Blanks,
    /// A joint without a blank between it and a literal or a sign.
    glued: Option<u32>,
    /// A blank that no keyboard types.
    strange_blank: Option<u32>,
    /// A number in a strange form with a word directly behind it.
    number: Option<u32>,
}

impl Styles {
    fn read(&mut self, sql: &[u8], tokens: impl Iterator<Item = Token>) {
        let (mut blank, mut foreign, mut number) = (true, None, false);
        let (mut last, mut compares): (Option<Seen>, Option<(Seen, Option<Seen>)>) = (None, None);
        for token in tokens {
            let part = match token.kind {
                TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => {
                    self.blank(token, sql);
                    blank = true;
                    continue;
                }
                TokenKind::Word => self.word(token, sql),
                TokenKind::String
                | TokenKind::EscapeString
                | TokenKind::DollarString
                | TokenKind::UnicodeString
                | TokenKind::BitString
                | TokenKind::HexString
                | TokenKind::Integer
                | TokenKind::Decimal => Part::Literal,
                TokenKind::Operator => Part::Sign,
                TokenKind::Punctuation if matches!(token.bytes(sql), b"(" | b")") => Part::Either,
                TokenKind::Hint
                | TokenKind::ExecutableOpen
                | TokenKind::ExecutableClose
                | TokenKind::QuotedName
                | TokenKind::UnicodeName
                | TokenKind::National
                | TokenKind::Param
                | TokenKind::Variable
                | TokenKind::Punctuation
                | TokenKind::Unterminated
                | TokenKind::Junk => Part::Name,
            };
            let seen = Seen {
                part,
                blank,
                compares: part == Part::Sign && is_comparison(token.bytes(sql)),
                parenthesis: token.kind == TokenKind::Punctuation,
                at: u32::try_from(token.start).unwrap_or(u32::MAX),
            };
            if let Some((operator, before)) = compares.take() {
                self.comparison(before, operator, seen);
            }
            self.glue(last, seen);
            let odd = token.kind == TokenKind::Decimal && is_odd(token.bytes(sql));
            if token.kind == TokenKind::Word && !blank && number {
                self.number.get_or_insert(seen.at);
            }
            number = odd;
            if let (Some(at), Part::Literal | Part::Sign) = (foreign.take(), part) {
                self.cased_before_literal.get_or_insert(at);
            }
            let joins = part == Part::Joint && self.is_foreign(Case::of(token.bytes(sql)));
            foreign = joins.then_some(seen.at);
            if seen.compares {
                compares = Some((seen, last));
            }
            last = Some(seen);
            blank = false;
        }
    }

    fn blank(&mut self, token: Token, sql: &[u8]) {
        // Vertical tabs, form feeds and what MySQL's single-byte character sets have for blanks.
        let strange = |byte: &u8| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        if token.kind == TokenKind::Whitespace && token.bytes(sql).iter().any(strange) {
            let at = u32::try_from(token.start).unwrap_or(u32::MAX);
            self.strange_blank.get_or_insert(at);
        }
    }

    fn word(&mut self, token: Token, sql: &[u8]) -> Part {
        let word = token.bytes(sql);
        let is = |known: &&[u8]| word.eq_ignore_ascii_case(known);
        let case = Case::of(word);
        match self.frame.len() {
            0 => self.frame.push(case),
            1 if is(&&b"from"[..]) || is(&&b"set"[..]) || is(&&b"into"[..]) => {
                self.frame.push(case);
            }
            1 | 2 if is(&&b"where"[..]) || is(&&b"values"[..]) || is(&&b"order"[..]) => {
                self.frame.push(case);
            }
            _ => {}
        }
        if !JOINTS.iter().any(is) {
            return Part::Name;
        }
        let at = u32::try_from(token.start).unwrap_or(u32::MAX);
        if self.is_foreign(case) {
            self.cased.get_or_insert(at);
        }
        if APART.iter().any(is) {
            Part::Joint
        } else {
            Part::Either
        }
    }

    /// Whether a joint is written in another case than the frame.
    fn is_foreign(&self, case: Case) -> bool {
        match self.frame.as_slice() {
            [first @ (Case::Upper | Case::Lower), rest @ ..] => {
                !rest.is_empty() && rest.iter().all(|case| case == first) && case != *first
            }
            [] | [Case::Title | Case::Mixed, ..] => false,
        }
    }

    fn comparison(&mut self, before: Option<Seen>, operator: Seen, after: Seen) {
        let Some(before) = before else {
            return;
        };
        let blanks = match (before.part, after.part) {
            (Part::Name, _) | (_, Part::Name) => &mut self.columns,
            (Part::Literal, Part::Literal | Part::Sign) => &mut self.constants,
            (Part::Literal | Part::Sign | Part::Either | Part::Joint, _) => return,
        };
        if operator.blank && after.blank {
            blanks.spaced.get_or_insert(operator.at);
        } else {
            blanks.tight.get_or_insert(operator.at);
        }
    }

    fn glue(&mut self, before: Option<Seen>, seen: Seen) {
        let Some(before) = before.filter(|_| !seen.blank) else {
            return;
        };
        let glued = match (before.part, seen.part) {
            (Part::Literal, Part::Joint | Part::Either) => !seen.parenthesis,
            (Part::Joint, Part::Literal | Part::Sign) => true,
            (Part::Joint, Part::Either) => seen.parenthesis,
            (Part::Literal | Part::Sign | Part::Either | Part::Joint | Part::Name, _) => false,
        };
        if glued {
            self.glued.get_or_insert(seen.at);
        }
    }
}

fn is_comparison(operator: &[u8]) -> bool {
    matches!(
        operator,
        b"=" | b"==" | b"<>" | b"!=" | b"<" | b">" | b"<=" | b">=" | b"<=>"
    )
}

/// `1e0`, `1.`, `.0`: numbers behind which a word may stand at once.
fn is_odd(number: &[u8]) -> bool {
    let exponent = number.iter().any(|byte| byte.eq_ignore_ascii_case(&b'e'));
    exponent || number.starts_with(b".") || number.ends_with(b".")
}
