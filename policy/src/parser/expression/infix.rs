//! The operators that stand behind an operand, by dialect.

use super::super::state::Reader;
use super::level;
use crate::lexer::TokenKind;
use crate::request::SqlModes;

/// An operator that is here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Infix {
    pub(super) level: u8,
    /// How many tokens it takes.
    pub(super) tokens: u8,
    pub(super) meaning: Meaning,
}

/// What it makes of its operands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Meaning {
    And,
    Or,
    Binary(&'static str),
    /// Nothing follows: IS NULL.
    Postfix(&'static str),
    Predicate(Predicate),
    Collate,
    TimeZone,
}

/// An operator with a syntax of its own.
#[derive(Debug, Clone, Copy)]
pub(super) enum Predicate {
    In {
        negated: bool,
    },
    Between(&'static str),
    /// A right operand, and ESCAPE perhaps.
    Like(&'static str),
    MemberOf,
}

const fn binary(level: u8, tokens: u8, operator: &'static str) -> Infix {
    Infix {
        level,
        tokens,
        meaning: Meaning::Binary(operator),
    }
}

impl Reader<'_> {
    /// The operator here.
    pub(super) fn infix(&self) -> Option<Infix> {
        let token = self.peek()?;
        match token.kind {
            TokenKind::Operator if self.is_sqlite() => sqlite_sign(self.bytes(token)),
            TokenKind::Operator => self.mysql_sign(self.bytes(token)),
            TokenKind::Word if self.is_sqlite() => self.sqlite_word(),
            TokenKind::Word => self.mysql_word(),
            TokenKind::Whitespace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::String
            | TokenKind::EscapeString
            | TokenKind::DollarString
            | TokenKind::UnicodeString
            | TokenKind::BitString
            | TokenKind::HexString
            | TokenKind::National
            | TokenKind::Integer
            | TokenKind::Decimal
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::Punctuation
            | TokenKind::Unterminated
            | TokenKind::Junk => None,
        }
    }

    fn mysql_sign(&self, sign: &[u8]) -> Option<Infix> {
        let (level, operator) = match sign {
            b"||" if !self.has(SqlModes::PIPES_AS_CONCAT) => {
                return Some(Infix {
                    level: level::OR,
                    tokens: 1,
                    meaning: Meaning::Or,
                });
            }
            b"||" => (level::CONCAT, "||"),
            b"&&" => {
                return Some(Infix {
                    level: level::AND,
                    tokens: 1,
                    meaning: Meaning::And,
                });
            }
            b"=" => (level::COMPARISON, "="),
            b"<=>" => (level::COMPARISON, "<=>"),
            b">=" => (level::COMPARISON, ">="),
            b">" => (level::COMPARISON, ">"),
            b"<=" => (level::COMPARISON, "<="),
            b"<" => (level::COMPARISON, "<"),
            b"<>" | b"!=" => (level::COMPARISON, "<>"),
            b"|" => (level::BIT_OR, "|"),
            b"&" => (level::BIT_AND, "&"),
            b"<<" => (level::SHIFT, "<<"),
            b">>" => (level::SHIFT, ">>"),
            b"-" => (level::SUM, "-"),
            b"+" => (level::SUM, "+"),
            b"*" => (level::PRODUCT, "*"),
            b"/" => (level::PRODUCT, "/"),
            b"%" => (level::PRODUCT, "%"),
            b"^" => (level::BIT_XOR, "^"),
            b"->" => (level::COLLATE, "->"),
            b"->>" => (level::COLLATE, "->>"),
            _ => return None,
        };
        Some(binary(level, 1, operator))
    }

    fn mysql_word(&self) -> Option<Infix> {
        let negated = self.is_word("NOT");
        let ahead = usize::from(negated);
        let is = |word| self.is_word_ahead(ahead, word);
        let tokens = 1 + u8::from(negated);
        let one_of = |plain, not| if negated { not } else { plain };
        let predicate = |predicate| {
            Some(Infix {
                level: level::PREDICATE,
                tokens,
                meaning: Meaning::Predicate(predicate),
            })
        };
        if is("IN") {
            return predicate(Predicate::In { negated });
        }
        if is("BETWEEN") {
            return predicate(Predicate::Between(one_of("BETWEEN", "NOT BETWEEN")));
        }
        if is("LIKE") {
            return predicate(Predicate::Like(one_of("LIKE", "NOT LIKE")));
        }
        if is("REGEXP") || is("RLIKE") {
            return predicate(Predicate::Like(one_of("REGEXP", "NOT REGEXP")));
        }
        if negated {
            return None;
        }
        if is("MEMBER") && (self.is_word_ahead(1, "OF") || self.is_sign_ahead(1, "(")) {
            return Some(Infix {
                level: level::PREDICATE,
                tokens: 1 + u8::from(self.is_word_ahead(1, "OF")),
                meaning: Meaning::Predicate(Predicate::MemberOf),
            });
        }
        if self.are_words(&["SOUNDS", "LIKE"]) {
            return Some(binary(level::PREDICATE, 2, "SOUNDS LIKE"));
        }
        self.is_test(&["NULL", "TRUE", "FALSE", "UNKNOWN"])
            .or_else(|| self.json_test())
            .or_else(|| self.mysql_plain_word())
    }

    fn mysql_plain_word(&self) -> Option<Infix> {
        let infix = |level, meaning| {
            Some(Infix {
                level,
                tokens: 1,
                meaning,
            })
        };
        if self.is_word("OR") {
            return infix(level::OR, Meaning::Or);
        }
        if self.is_word("XOR") {
            return infix(level::XOR, Meaning::Binary("XOR"));
        }
        if self.is_word("AND") {
            return infix(level::AND, Meaning::And);
        }
        if self.is_word("DIV") {
            return infix(level::PRODUCT, Meaning::Binary("DIV"));
        }
        if self.is_word("MOD") {
            return infix(level::PRODUCT, Meaning::Binary("%"));
        }
        if self.is_word("COLLATE") {
            return infix(level::COLLATE, Meaning::Collate);
        }
        if self.are_words(&["AT", "TIME", "ZONE"]) {
            return Some(Infix {
                level: level::COLLATE,
                tokens: 3,
                meaning: Meaning::TimeZone,
            });
        }
        None
    }

    /// `IS [NOT] ...` one of these words.
    fn is_test(&self, words: &[&str]) -> Option<Infix> {
        if !self.is_word("IS") {
            return None;
        }
        let negated = self.is_word_ahead(1, "NOT");
        let at = 1 + usize::from(negated);
        let word = words.iter().find(|word| self.is_word_ahead(at, word))?;
        let operator = match (*word, negated) {
            ("NULL", false) => "IS NULL",
            ("NULL", true) => "IS NOT NULL",
            ("TRUE", false) => "IS TRUE",
            ("TRUE", true) => "IS NOT TRUE",
            ("FALSE", false) => "IS FALSE",
            ("FALSE", true) => "IS NOT FALSE",
            (_, false) => "IS UNKNOWN",
            (_, true) => "IS NOT UNKNOWN",
        };
        Some(Infix {
            level: level::COMPARISON,
            tokens: 2 + u8::from(negated),
            meaning: Meaning::Postfix(operator),
        })
    }

    /// `IS [NOT] JSON [VALUE | ARRAY | OBJECT | SCALAR]`.
    fn json_test(&self) -> Option<Infix> {
        if !self.is_word("IS") {
            return None;
        }
        let negated = self.is_word_ahead(1, "NOT");
        let at = 1 + usize::from(negated);
        if !self.is_word_ahead(at, "JSON") {
            return None;
        }
        let kinds = ["VALUE", "ARRAY", "OBJECT", "SCALAR"];
        let kind = kinds.iter().any(|kind| self.is_word_ahead(at + 1, kind));
        Some(Infix {
            level: level::COMPARISON,
            tokens: 2 + u8::from(negated) + u8::from(kind),
            meaning: Meaning::Postfix(if negated { "IS NOT JSON" } else { "IS JSON" }),
        })
    }

    fn sqlite_word(&self) -> Option<Infix> {
        let negated = self.is_word("NOT");
        let ahead = usize::from(negated);
        let tokens = 1 + u8::from(negated);
        let of = |level, tokens, meaning| {
            Some(Infix {
                level,
                tokens,
                meaning,
            })
        };
        let one_of = |plain, not| if negated { not } else { plain };
        let is = |word| self.is_word_ahead(ahead, word);
        let predicate = |predicate| of(level::COMPARISON, tokens, Meaning::Predicate(predicate));
        if is("IN") {
            return predicate(Predicate::In { negated });
        }
        if is("BETWEEN") {
            return predicate(Predicate::Between(one_of("BETWEEN", "NOT BETWEEN")));
        }
        for (word, not) in [
            ("LIKE", "NOT LIKE"),
            ("GLOB", "NOT GLOB"),
            ("REGEXP", "NOT REGEXP"),
            ("MATCH", "NOT MATCH"),
        ] {
            if is(word) {
                return predicate(Predicate::Like(one_of(word, not)));
            }
        }
        if negated {
            return self.is_word_ahead(1, "NULL").then_some(Infix {
                level: level::COMPARISON,
                tokens: 2,
                meaning: Meaning::Postfix("IS NOT NULL"),
            });
        }
        if is("ISNULL") {
            return of(level::COMPARISON, 1, Meaning::Postfix("IS NULL"));
        }
        if is("NOTNULL") {
            return of(level::COMPARISON, 1, Meaning::Postfix("IS NOT NULL"));
        }
        if is("OR") {
            return of(level::OR, 1, Meaning::Or);
        }
        if is("AND") {
            return of(level::AND, 1, Meaning::And);
        }
        if is("COLLATE") {
            return of(level::COLLATE, 1, Meaning::Collate);
        }
        if self.are_words(&["IS", "NOT", "DISTINCT", "FROM"]) {
            return Some(binary(level::COMPARISON, 4, "IS NOT DISTINCT FROM"));
        }
        if self.are_words(&["IS", "DISTINCT", "FROM"]) {
            return Some(binary(level::COMPARISON, 3, "IS DISTINCT FROM"));
        }
        self.is_test(&["NULL"]).or_else(|| {
            if self.are_words(&["IS", "NOT"]) {
                Some(binary(level::COMPARISON, 2, "IS NOT"))
            } else if self.is_word("IS") {
                Some(binary(level::COMPARISON, 1, "IS"))
            } else {
                None
            }
        })
    }
}

fn sqlite_sign(sign: &[u8]) -> Option<Infix> {
    let (level, operator) = match sign {
        b"=" | b"==" => (level::COMPARISON, "="),
        b"<>" | b"!=" => (level::COMPARISON, "<>"),
        b"<" => (level::PREDICATE, "<"),
        b"<=" => (level::PREDICATE, "<="),
        b">" => (level::PREDICATE, ">"),
        b">=" => (level::PREDICATE, ">="),
        b"&" => (level::SHIFT, "&"),
        b"|" => (level::SHIFT, "|"),
        b"<<" => (level::SHIFT, "<<"),
        b">>" => (level::SHIFT, ">>"),
        b"+" => (level::SUM, "+"),
        b"-" => (level::SUM, "-"),
        b"*" => (level::PRODUCT, "*"),
        b"/" => (level::PRODUCT, "/"),
        b"%" => (level::PRODUCT, "%"),
        b"||" => (level::CONCAT, "||"),
        b"->" => (level::CONCAT, "->"),
        b"->>" => (level::CONCAT, "->>"),
        _ => return None,
    };
    Some(binary(level, 1, operator))
}
