//! What stands behind a query: ORDER BY, LIMIT, INTO, PROCEDURE, locks.

use super::super::state::Reader;
use crate::lexer::TokenKind;
use crate::tree::{Expr, Into, Query};

impl Reader<'_> {
    /// All of it, in whatever order it stands.
    pub(super) fn tail(&mut self, query: &mut Query) -> Option<()> {
        loop {
            if self.take_all(&["ORDER", "BY"]) {
                query.order.extend(self.order_list()?);
            } else if self.is_one_of(&["LIMIT", "OFFSET", "FETCH"]) {
                query.limit.extend(self.limit_clause()?);
            } else if self.is_word("INTO") && !self.is_sqlite() {
                self.rows_into()?;
            } else if self.take("PROCEDURE") {
                // PROCEDURE ANALYSE(...).
                self.take_name()?;
                query.limit.extend(self.arguments()?);
            } else if self.take("FOR") {
                query.locks = true;
                self.take_one_of(&["UPDATE", "SHARE"])?;
                self.lock_options()?;
            } else if self.take_all(&["LOCK", "IN", "SHARE", "MODE"]) {
                query.locks = true;
                self.lock_options()?;
            } else {
                return Some(());
            }
        }
    }

    fn lock_options(&mut self) -> Option<()> {
        if self.take("OF") {
            self.list(Self::dotted_name)?;
        }
        if self.take("NOWAIT") || self.take_all(&["SKIP", "LOCKED"]) {
            return Some(());
        }
        if self.take("WAIT") {
            self.next()?;
        }
        Some(())
    }

    /// Expressions with ASC, DESC, NULLS FIRST.
    pub(in super::super) fn order_list(&mut self) -> Option<Vec<Expr>> {
        self.list(|reader| {
            let value = reader.expression()?;
            reader.take_one_of(&["ASC", "DESC"]);
            if reader.is_sqlite() && reader.take("NULLS") {
                reader.take_one_of(&["FIRST", "LAST"])?;
            }
            Some(value)
        })
    }

    /// LIMIT, OFFSET and FETCH.
    pub(in super::super) fn limit_clause(&mut self) -> Option<Vec<Expr>> {
        let mut all = Vec::new();
        loop {
            if self.take("LIMIT") {
                if self.take_all(&["ROWS", "EXAMINED"]) {
                    all.push(self.expression()?);
                    continue;
                }
                all.extend(self.limits()?);
                if self.take_all(&["ROWS", "EXAMINED"]) {
                    all.push(self.expression()?);
                }
            } else if self.take("OFFSET") {
                all.push(self.expression()?);
                self.take_one_of(&["ROW", "ROWS"]);
            } else if self.take("FETCH") {
                self.take_one_of(&["FIRST", "NEXT"])?;
                if !self.is_one_of(&["ROW", "ROWS"]) {
                    all.push(self.expression()?);
                }
                self.take_one_of(&["ROW", "ROWS"])?;
                if !self.take("ONLY") {
                    self.take_all(&["WITH", "TIES"]).then_some(())?;
                }
            } else {
                return Some(all);
            }
        }
    }

    /// `1`, `1, 2`, `1 OFFSET 2`, behind LIMIT.
    pub(in super::super) fn limits(&mut self) -> Option<Vec<Expr>> {
        let mut all = vec![self.expression()?];
        if self.take_sign(",") || self.take("OFFSET") {
            all.push(self.expression()?);
        }
        Some(all)
    }

    /// INTO a file or variables, where it is here.
    pub(super) fn rows_into(&mut self) -> Option<()> {
        if self.is_sqlite() || !self.take("INTO") {
            return Some(());
        }
        if self.take("DUMPFILE") {
            self.into = Some(Into::File);
            return self.file();
        }
        if self.take("OUTFILE") {
            self.into = Some(Into::File);
            self.file()?;
            return self.file_format();
        }
        let variables = self.list(|reader| {
            // A user variable, or the local variable of a stored program.
            let token = reader.next()?;
            let name = matches!(
                token.kind,
                TokenKind::Variable | TokenKind::Word | TokenKind::QuotedName
            );
            name.then(|| reader.written(token).to_lowercase().into_boxed_str())
        })?;
        // Whatever else it was, a file is the worst of it.
        if self.into.is_none() {
            self.into = Some(Into::Variables(variables));
        }
        Some(())
    }

    fn file(&mut self) -> Option<()> {
        self.is_string().then(|| self.next()).map(|_| ())
    }

    /// `CHARACTER SET utf8 FIELDS TERMINATED BY ',' LINES STARTING BY ''`.
    fn file_format(&mut self) -> Option<()> {
        if self.take("CHARSET") || self.take_all(&["CHARACTER", "SET"]) {
            self.next()?;
        }
        if self.take_one_of(&["FIELDS", "COLUMNS"]).is_some() {
            while self.is_one_of(&["TERMINATED", "OPTIONALLY", "ENCLOSED", "ESCAPED"]) {
                self.take("OPTIONALLY");
                self.next()?;
                self.delimiter()?;
            }
        }
        if self.take("LINES") {
            while self.is_one_of(&["STARTING", "TERMINATED"]) {
                self.next()?;
                self.delimiter()?;
            }
        }
        Some(())
    }

    /// `BY` and a string in quotes or digits.
    fn delimiter(&mut self) -> Option<()> {
        self.expect_word("BY")?;
        self.value()?.map(|_| ())
    }
}
