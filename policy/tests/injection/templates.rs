//! Statements of applications that write a value into them, with `{}` where it goes.

/// A statement with a hole.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Template {
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
    /// A value as the application expects it.
    pub(crate) fill: &'static str,
}

impl Template {
    pub(crate) fn with(&self, value: &str) -> String {
        self.sql.replace("{}", value)
    }
}

const fn number(name: &'static str, sql: &'static str) -> Template {
    Template {
        name,
        sql,
        fill: "7",
    }
}

const fn text(name: &'static str, sql: &'static str) -> Template {
    Template {
        name,
        sql,
        fill: "abc",
    }
}

/// Holes where a number is expected.
const NUMBERS: [Template; 18] = [
    number("number", "SELECT id, title, body FROM news WHERE id = {}"),
    number("number-all", "SELECT * FROM news WHERE id = {}"),
    number(
        "number-and",
        "SELECT id, title FROM news WHERE id = {} AND published = 1",
    ),
    number(
        "number-behind",
        "SELECT id, title FROM news WHERE published = 1 AND category_id = {}",
    ),
    number("number-paren", "SELECT id, title FROM news WHERE (id = {})"),
    number(
        "number-page",
        "SELECT id, title FROM news WHERE category_id = {} ORDER BY created_at DESC LIMIT 10",
    ),
    number(
        "number-search",
        "SELECT id, name, price FROM products WHERE (price > {} OR featured = 1) AND hidden = 0",
    ),
    number(
        "number-join",
        "SELECT o.id, o.total, c.name FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.customer_id = {} AND o.state = 'open'",
    ),
    number(
        "number-group",
        "SELECT state, count(*) FROM orders WHERE customer_id = {} GROUP BY state HAVING count(*) > 1",
    ),
    number("in", "SELECT id, title FROM news WHERE id IN ({})"),
    number(
        "in-list",
        "SELECT id, title FROM news WHERE id IN (1, {}, 3) ORDER BY title",
    ),
    number("order", "SELECT id, title FROM news ORDER BY {}"),
    number(
        "order-desc",
        "SELECT id, title FROM news WHERE published = 1 ORDER BY {} DESC LIMIT 20",
    ),
    number("limit", "SELECT id, title FROM news ORDER BY id LIMIT {}"),
    number(
        "offset",
        "SELECT id, title FROM news ORDER BY id LIMIT 10 OFFSET {}",
    ),
    number(
        "insert-number",
        "INSERT INTO comments (news_id, author_id, body) VALUES (3, {}, 'fine')",
    ),
    number("update-number", "UPDATE users SET age = {} WHERE id = 4"),
    number("delete-number", "DELETE FROM cart WHERE item_id = {}"),
];

/// Holes where a text is expected.
const TEXTS: [Template; 17] = [
    text("text", "SELECT id, title, body FROM news WHERE slug = '{}'"),
    text(
        "text-and",
        "SELECT id, title FROM news WHERE slug = '{}' AND published = 1",
    ),
    text(
        "text-behind",
        "SELECT id, title FROM news WHERE published = 1 AND slug = '{}' ORDER BY id LIMIT 1",
    ),
    text(
        "text-paren",
        "SELECT id, title FROM news WHERE (slug = '{}')",
    ),
    text(
        "text-function",
        "SELECT id, title FROM news WHERE lower(slug) = lower('{}')",
    ),
    text("like", "SELECT id, title FROM news WHERE title LIKE '%{}%'"),
    text(
        "like-or",
        "SELECT id, title FROM news WHERE title LIKE '%{}%' OR body LIKE '%offer%' ORDER BY id",
    ),
    text(
        "like-twice",
        "SELECT id, title FROM news WHERE (title LIKE '%{}%' OR body LIKE '%{}%') AND published = 1",
    ),
    text("in-text", "SELECT id, title FROM news WHERE slug IN ('{}')"),
    text(
        "login-name",
        "SELECT * FROM users WHERE username = '{}' AND password = 'c7ad44cbad762a5d'",
    ),
    text(
        "login-password",
        "SELECT id FROM users WHERE username = 'admin' AND password = '{}'",
    ),
    text(
        "login-hash",
        "SELECT id FROM users WHERE email = '{}' AND passwd = md5('x')",
    ),
    text(
        "login-paren",
        "SELECT id FROM accounts WHERE (login = '{}') AND (pass = 'secret')",
    ),
    text(
        "insert-text",
        "INSERT INTO comments (news_id, author_id, body) VALUES (3, 4, '{}')",
    ),
    text(
        "insert-middle",
        "INSERT INTO comments (body, news_id, author_id) VALUES ('{}', 3, 4)",
    ),
    text("update-text", "UPDATE users SET email = '{}' WHERE id = 4"),
    text("delete-text", "DELETE FROM sessions WHERE token = '{}'"),
];

pub(crate) fn all() -> impl Iterator<Item = Template> {
    NUMBERS.into_iter().chain(TEXTS)
}
