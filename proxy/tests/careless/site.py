"""A shop that writes what visitors send into its SQL, on purpose: each page has another hole.

Its database is where PGHOST and its like say. It prints its port and serves until it is killed.
"""

import http.server
import html
import sys
import urllib.parse

import psycopg

PAGE = "<html><body><h1>%s</h1>%s</body></html>"


def rows(sql):
    with psycopg.connect(autocommit=True) as connection:
        # Without parameters psycopg sends the text as it is.
        cursor = connection.execute(sql, prepare=False)
        return cursor.fetchall() if cursor.description else []


def search(form):
    """A word, in which apostrophes are doubled, and a kind, in which nobody thought of them."""
    word = form.get("q", "").replace("'", "''")
    kind = form.get("kind", "tool")
    return rows(f"SELECT id, name, price FROM goods WHERE kind = '{kind}' AND name ILIKE '%{word}%' ORDER BY name LIMIT 20")


def detail(form):
    """A number that nobody checks."""
    return rows(f"SELECT name, price, about FROM goods WHERE id = {form.get('id', '1')}")


def listing(form):
    """The name of a column out of a link."""
    return rows(f"SELECT id, name, price FROM goods ORDER BY {form.get('sort', 'id')}")


def login(form):
    """The oldest hole of all; its own form doubles the apostrophes of the name only."""
    name = form.get("name", "").replace("'", "''")
    return rows(f"SELECT 'welcome ' || name FROM users WHERE name = '{name}' AND token = '{form.get('token', '')}'")


def comment(form):
    """A number in an INSERT."""
    text = form.get("text", "").replace("'", "''")
    return rows(f"INSERT INTO comments (item, body) VALUES ({form.get('item', '1')}, '{text}') RETURNING 'thank you'")


PAGES = {"/search": search, "/item": detail, "/list": listing, "/login": login, "/comment": comment}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, path, query):
        page = PAGES.get(path)
        form = dict(urllib.parse.parse_qsl(query, keep_blank_values=True))
        if page is None:
            return 404, "nothing here"
        try:
            found = page(form)
        except psycopg.Error as error:
            return 500, html.escape(str(error))
        return 200, "".join(f"<p>{html.escape(' | '.join(map(str, row)))}</p>" for row in found) or "<p>nothing</p>"

    def send(self, query):
        path = urllib.parse.urlsplit(self.path).path
        status, text = self.answer(path, query)
        body = (PAGE % (path, text)).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.send(urllib.parse.urlsplit(self.path).query)

    def do_POST(self):
        self.send(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode("utf-8", "replace"))

    def log_message(self, *_):
        """Nothing: a scan asks thousands of times."""


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
sys.stdin.close()
server.serve_forever()
