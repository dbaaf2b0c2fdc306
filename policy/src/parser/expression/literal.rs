//! Literals, parameters and variables.

use super::super::state::Reader;
use super::super::words;
use super::{binary, expr};
use crate::lexer::TokenKind;
use crate::tree::{Expr, Literal, Node};

impl Reader<'_> {
    /// A literal in digits or quotes, a parameter, a variable; outside: `None` where none is here.
    pub(in super::super) fn value(&mut self) -> Option<Option<Expr>> {
        let token = self.peek()?;
        let at = self.place();
        let node = match token.kind {
            TokenKind::Integer | TokenKind::Decimal => {
                self.next();
                Some(Node::Literal(Literal::Number(self.written(token))))
            }
            TokenKind::HexString | TokenKind::BitString => {
                self.next();
                Some(Node::Literal(Literal::Binary(self.written(token))))
            }
            TokenKind::String | TokenKind::EscapeString => self.text(),
            TokenKind::National => {
                self.next();
                self.text()
            }
            TokenKind::Param => {
                self.next();
                Some(Node::Param)
            }
            TokenKind::Variable => self.variable(),
            TokenKind::Word if self.is_introducer() => {
                self.next();
                return self.value();
            }
            TokenKind::Word
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::DollarString
            | TokenKind::UnicodeString
            | TokenKind::Operator
            | TokenKind::Punctuation
            | TokenKind::Whitespace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::Unterminated
            | TokenKind::Junk => return None,
        };
        Some(node.map(|node| expr(at, node)))
    }

    /// A token as it is written.
    pub(in super::super) fn written(&self, token: crate::lexer::Token) -> Box<str> {
        std::str::from_utf8(self.bytes(token))
            .unwrap_or_default()
            .into()
    }

    /// `_utf8'...'`: the name of a character set before a literal.
    fn is_introducer(&self) -> bool {
        !self.is_sqlite()
            && self.word_ahead(0).is_some_and(words::is_introducer)
            && self.ahead(1).is_some_and(|token| {
                matches!(
                    token.kind,
                    TokenKind::String
                        | TokenKind::EscapeString
                        | TokenKind::HexString
                        | TokenKind::BitString
                )
            })
    }

    /// A string, and those right behind it that MySQL joins to it. Bytes that are no text are a
    /// text without them.
    fn text(&mut self) -> Option<Node> {
        let mut text = String::new();
        let mut any = false;
        while self.is_string() && (!any || !self.is_sqlite()) {
            text.push_str(&self.literal().unwrap_or_default());
            self.next();
            any = true;
        }
        any.then(|| Node::Literal(Literal::Text(text.into_boxed_str())))
    }

    /// `@a`, `@@global.a`, and an assignment to one.
    fn variable(&mut self) -> Option<Node> {
        let at = self.place();
        let token = self.next()?;
        let mut name = self.written(token).to_lowercase();
        if name == "@@" {
            // The scope is a part of the name; so is the key cache of a key cache's variable.
            name.push_str(&self.take_name()?);
            while self.take_sign(".") {
                name.push('.');
                name.push_str(&self.take_name()?);
            }
        } else {
            name.retain(|character| !matches!(character, '`' | '\'' | '"'));
        }
        let variable = Node::Variable(name.into_boxed_str());
        if self.take_sign(":=") {
            let value = self.expression()?;
            return Some(binary(":=", expr(at, variable), value));
        }
        Some(variable)
    }
}
