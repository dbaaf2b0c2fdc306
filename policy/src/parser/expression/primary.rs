//! What operators stand between.

use super::super::state::Reader;
use super::super::words;
use super::{binary, expr, level};
use crate::lexer::TokenKind;
use crate::tree::{Call, Expr, Literal, Name, Node};

impl Reader<'_> {
    pub(super) fn primary(&mut self) -> Option<Expr> {
        // SQLite takes a string for a name where a dot follows.
        let named = self.is_sqlite() && self.is_string() && self.is_sign_ahead(1, ".");
        if !named && let Some(value) = self.value() {
            return value;
        }
        let at = self.place();
        if self.is_sign("(") {
            return self.parenthesis();
        }
        if self.take_sign("{") {
            return self.braces();
        }
        if let Some(node) = self.key_word() {
            return node.map(|node| expr(at, node));
        }
        self.named()
    }

    /// `(a)`, `(a, b)`, `(SELECT ...)`.
    fn parenthesis(&mut self) -> Option<Expr> {
        let at = self.place();
        if self.opens_query() {
            let query = self.in_parentheses_query()?;
            return Some(expr(at, Node::Subquery(Box::new(query))));
        }
        self.expect("(")?;
        let mut all = self.expressions()?;
        self.expect(")")?;
        if all.len() == 1 {
            return all.pop();
        }
        Some(expr(at, Node::Row(all)))
    }

    /// ODBC's `{d '...'}`, `{fn f()}`: a name, then an expression.
    fn braces(&mut self) -> Option<Expr> {
        let at = self.place();
        self.take_name()?;
        let inside = self.expression()?;
        self.expect("}")?;
        Some(expr(at, Node::Other(vec![inside])))
    }

    /// What begins with a word of the language; outside: `None` where it does not.
    fn key_word(&mut self) -> Option<Option<Node>> {
        let word = self.word_ahead(0)?;
        let called = self.is_sign_ahead(1, "(");
        if self.is_sign_ahead(1, ".") {
            return None;
        }
        let literal = if word.eq_ignore_ascii_case(b"NULL") || word == br"\N" {
            Some(Literal::Null)
        } else if word.eq_ignore_ascii_case(b"TRUE") && !called {
            Some(Literal::Boolean(true))
        } else if word.eq_ignore_ascii_case(b"FALSE") && !called {
            Some(Literal::Boolean(false))
        } else if !called
            && (word.eq_ignore_ascii_case(b"DEFAULT")
                || (word.eq_ignore_ascii_case(b"IGNORE") && !self.is_sqlite()))
        {
            Some(Literal::Default)
        } else {
            None
        };
        if let Some(literal) = literal {
            self.next();
            return Some(Some(Node::Literal(literal)));
        }
        if self.take("CASE") {
            return Some(self.case());
        }
        if self.is_word("EXISTS") && called {
            self.next();
            let query = self.in_parentheses_query();
            return Some(query.map(|query| Node::Exists(Box::new(query))));
        }
        if self.is_word("CAST") && called {
            self.next();
            return Some(self.cast());
        }
        if self.is_sqlite() {
            return None;
        }
        if self.is_word("CONVERT") && called {
            self.next();
            return Some(self.convert());
        }
        if self.is_word("INTERVAL") {
            return Some(self.interval());
        }
        if self.is_word("MATCH") {
            self.next();
            return Some(self.match_against());
        }
        if self.is_word("ROW") && called {
            self.next();
            return Some(self.arguments().map(Node::Row));
        }
        if self.is_one_of(&["DATE", "TIME", "TIMESTAMP"]) {
            return self.typed_literal();
        }
        if self.are_words(&["NEXT", "VALUE", "FOR"])
            || self.are_words(&["PREVIOUS", "VALUE", "FOR"])
        {
            return Some(self.sequence());
        }
        None
    }

    /// `DATE '2020-01-01'`; outside: `None` where no string follows.
    fn typed_literal(&mut self) -> Option<Option<Node>> {
        let string = self.ahead(1)?;
        if !matches!(string.kind, TokenKind::String | TokenKind::EscapeString) {
            return None;
        }
        self.next();
        let value = self.literal().unwrap_or_default();
        self.next();
        Some(Some(Node::Literal(Literal::Typed(value))))
    }

    /// `NEXT VALUE FOR s`, as a call of `nextval`.
    fn sequence(&mut self) -> Option<Node> {
        let name = if self.is_word("NEXT") {
            "nextval"
        } else {
            "lastval"
        };
        self.take_one_of(&["NEXT", "PREVIOUS"])?;
        self.take_all(&["VALUE", "FOR"]);
        let at = self.place();
        let sequence = self.dotted_name()?;
        Some(Node::Call(Box::new(Call {
            name: Name(vec![Box::from(name)]),
            arguments: vec![expr(at, Node::Column(sequence))],
            distinct: false,
            star: false,
        })))
    }

    fn case(&mut self) -> Option<Node> {
        let operand = if self.is_word("WHEN") {
            None
        } else {
            Some(Box::new(self.expression()?))
        };
        let mut branches = Vec::new();
        while self.take("WHEN") {
            let when = self.expression()?;
            self.expect_word("THEN")?;
            branches.push((when, self.expression()?));
        }
        let otherwise = if self.take("ELSE") {
            Some(Box::new(self.expression()?))
        } else {
            None
        };
        self.expect_word("END")?;
        (!branches.is_empty()).then_some(Node::Case {
            operand,
            branches,
            otherwise,
        })
    }

    /// `(value AS type)`.
    fn cast(&mut self) -> Option<Node> {
        self.expect("(")?;
        let value = self.expression()?;
        self.expect_word("AS")?;
        let to = self.type_name()?;
        self.expect(")")?;
        Some(Node::Cast {
            value: Box::new(value),
            to,
        })
    }

    /// `(value, type)` or `(value USING charset)`.
    fn convert(&mut self) -> Option<Node> {
        self.expect("(")?;
        let value = self.expression()?;
        let to = if self.take("USING") {
            self.take_name().or_else(|| {
                let name = self.string();
                self.next();
                name
            })?
        } else {
            self.expect(",")?;
            self.type_name()?
        };
        self.expect(")")?;
        Some(Node::Cast {
            value: Box::new(value),
            to,
        })
    }

    /// A type, up to the parenthesis or comma behind it: words, sizes, strings.
    pub(super) fn type_name(&mut self) -> Option<Box<str>> {
        let first = if self.is_sqlite() && self.is_sign(")") {
            return Some(Box::from(""));
        } else if self.is_string() {
            let name = self.string();
            self.next();
            name?
        } else {
            self.take_name()?
        };
        while !self.is_at_end() && !self.is_sign(")") && !self.is_sign(",") {
            if self.take_parentheses().is_some() {
                continue;
            }
            // Behind its type JSON_VALUE says what it gives for nothing and for errors.
            let token = self.next()?;
            let belongs = matches!(
                token.kind,
                TokenKind::Word
                    | TokenKind::QuotedName
                    | TokenKind::String
                    | TokenKind::EscapeString
                    | TokenKind::Integer
            ) || self.is_sqlite();
            if !belongs {
                return None;
            }
        }
        Some(first)
    }

    /// `INTERVAL 1 DAY`, or the function INTERVAL.
    fn interval(&mut self) -> Option<Node> {
        let at = self.place();
        self.next();
        let value = self.climb(level::LOWEST)?;
        if self.word_ahead(0).is_some_and(words::is_unit) {
            self.next();
            return Some(Node::Other(vec![value]));
        }
        let Node::Row(arguments) = value.node else {
            return Some(Node::Other(vec![expr(at, value.node)]));
        };
        Some(Node::Call(Box::new(Call {
            name: Name(vec![Box::from("interval")]),
            arguments,
            distinct: false,
            star: false,
        })))
    }

    /// `(a, b) AGAINST (text IN BOOLEAN MODE)`. The parentheses around the columns may be missing.
    fn match_against(&mut self) -> Option<Node> {
        let at = self.place();
        let columns = if self.is_sign("(") {
            self.arguments()?
        } else {
            self.list(|reader| {
                let at = reader.place();
                let name = reader.dotted_name()?;
                Some(expr(at, Node::Column(name)))
            })?
        };
        self.expect_word("AGAINST")?;
        self.expect("(")?;
        let text = self.climb(level::BIT_OR)?;
        while let Some(mode) = self.peek().filter(|token| token.kind == TokenKind::Word) {
            debug_assert_eq!(mode.kind, TokenKind::Word);
            self.next();
        }
        self.expect(")")?;
        Some(binary("MATCH", expr(at, Node::Row(columns)), text))
    }

    /// A column, `t.*`, or a call.
    fn named(&mut self) -> Option<Expr> {
        let at = self.place();
        let called = self.is_sign_ahead(1, "(");
        let special = self
            .word_ahead(0)
            .filter(|word| called && words::is_called(self.facts(), word));
        let string = self.is_sqlite() && self.is_string();
        if special.is_none() && !string && !self.is_name() && !self.is_sign(".") {
            return None;
        }
        if !called
            && self
                .word_ahead(0)
                .is_some_and(|word| words::is_called_bare(self.facts(), word))
        {
            let name = self.take_name()?;
            return Some(expr(
                at,
                Node::Call(Box::new(Call {
                    name: Name(vec![name]),
                    arguments: Vec::new(),
                    distinct: false,
                    star: false,
                })),
            ));
        }
        let mut parts = Vec::with_capacity(1);
        if !self.is_sign(".") {
            parts.push(self.name_or_string()?);
        }
        while self.is_sign(".") && parts.len() < 4 {
            self.next();
            if self.take_sign("*") {
                return Some(expr(at, Node::Star(Name(parts))));
            }
            parts.push(self.name_or_string()?);
        }
        let name = Name(parts);
        if self.is_sign("(") {
            return self.call(at, name);
        }
        Some(expr(at, Node::Column(name)))
    }
}
