"""psycopg 3 at the door. Where to connect is in PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE."""

import asyncio
import datetime
import decimal
import threading
import uuid

import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb


def types(conn):
    values = (
        1, 2**40, 1.5, decimal.Decimal("12.340"), "größe", b"\x00\xff", True, None,
        datetime.date(2020, 2, 29), datetime.timedelta(days=1, seconds=3),
        uuid.UUID(int=5), [1, 2, None],
    )
    marks = ", ".join(["%s"] * len(values))
    for binary in (False, True):
        with conn.cursor(binary=binary) as cur:
            row = cur.execute(f"SELECT {marks}", values).fetchone()
            assert row == values, row
            row = cur.execute("SELECT %s::text[]", (["a", "b,c"],)).fetchone()
            assert row == (["a", "b,c"],), row
            row = cur.execute("SELECT %s::jsonb, %t::text", (Jsonb({"a": [1, 2]}), "t")).fetchone()
            assert row == ({"a": [1, 2]}, "t"), row
    assert conn.info.encoding == "utf-8"
    assert conn.info.server_version >= 130000
    assert conn.info.parameter_status("integer_datetimes") == "on"


def transactions(conn):
    conn.execute("CREATE TABLE p3 (id int PRIMARY KEY, what text)")
    conn.commit()
    conn.execute("INSERT INTO p3 VALUES (1, 'lost')")
    conn.rollback()
    with conn.transaction():
        conn.execute("INSERT INTO p3 VALUES (2, 'kept')")
        try:
            with conn.transaction():
                conn.execute("INSERT INTO p3 VALUES (3, 'lost')")
                conn.execute("INSERT INTO p3 VALUES (2, 'again')")
        except psycopg.errors.UniqueViolation as error:
            assert error.diag.constraint_name == "p3_pkey"
        conn.execute("INSERT INTO p3 VALUES (4, 'kept')")
    rows = conn.execute("SELECT id FROM p3 ORDER BY id").fetchall()
    assert rows == [(2,), (4,)], rows
    conn.commit()
    conn.read_only = True
    conn.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
    try:
        conn.execute("INSERT INTO p3 VALUES (5, 'x')")
        raise AssertionError("a read-only transaction wrote")
    except psycopg.errors.ReadOnlySqlTransaction:
        conn.rollback()
    conn.read_only = None
    conn.isolation_level = None


def prepared(conn, other):
    conn.commit()
    for connection in (conn, other):
        connection.prepare_threshold = 0
    for i in range(30):
        assert conn.execute("SELECT %s::int + 1", (i,)).fetchone() == (i + 1,)
        assert other.execute("SELECT %s::text || 'x'", (str(i),)).fetchone() == (f"{i}x",)
        conn.commit()
        other.commit()
    conn.prepared_max = 3
    for i in range(20):
        query = sql.SQL("SELECT {} + %s::int").format(sql.Literal(i))
        assert conn.execute(query, (1,)).fetchone() == (i + 1,)
        conn.commit()


def pipelines(conn):
    with conn.pipeline():
        cursors = [conn.execute("SELECT %s::int", (i,)) for i in range(50)]
        assert [c.fetchone()[0] for c in cursors] == list(range(50))
    conn.commit()
    try:
        with conn.pipeline():
            conn.execute("INSERT INTO p3 VALUES (10, 'lost')")
            conn.execute("SELECT 1/0")
            conn.execute("INSERT INTO p3 VALUES (11, 'lost')")
        raise AssertionError("no error from a pipeline")
    except psycopg.errors.DivisionByZero:
        conn.rollback()
    assert conn.execute("SELECT count(*) FROM p3 WHERE id >= 10").fetchone() == (0,)
    with conn.cursor() as cur:
        cur.executemany("INSERT INTO p3 VALUES (%s, %s) RETURNING id",
                        [(i, "many") for i in range(20, 40)], returning=True)
        returned = []
        while True:
            returned.append(cur.fetchone()[0])
            if not cur.nextset():
                break
        assert returned == list(range(20, 40)), returned
    conn.commit()


def copies(conn):
    with conn.cursor() as cur:
        with cur.copy("COPY p3 FROM STDIN") as copy:
            for i in range(1000, 6000):
                copy.write_row((i, "copied"))
        with cur.copy("COPY (SELECT * FROM p3 WHERE id >= 1000 ORDER BY id) TO STDOUT") as copy:
            rows = list(copy.rows())
        assert len(rows) == 5000 and rows[0] == ("1000", "copied")
        with cur.copy("COPY p3 FROM STDIN (FORMAT binary)") as copy:
            copy.set_types(["int4", "text"])
            copy.write_row((7000, "binary"))
        try:
            with cur.copy("COPY p3 FROM STDIN") as copy:
                copy.write_row((7000, "again"))
        except psycopg.errors.UniqueViolation:
            conn.rollback()
        try:
            with cur.copy("COPY p3 FROM STDIN") as copy:
                copy.write_row((8000, "given up"))
                raise RuntimeError("changed my mind")
        except RuntimeError:
            conn.rollback()
    assert conn.execute("SELECT count(*) FROM p3 WHERE id = 8000").fetchone() == (0,)
    conn.commit()


def cursors(conn):
    with conn.cursor("named") as cur:
        cur.itersize = 7
        cur.execute("SELECT g FROM generate_series(1, 100) g")
        assert sum(row[0] for row in cur) == 5050
    with conn.cursor("scrolling", scrollable=True) as cur:
        cur.execute("SELECT g FROM generate_series(1, 10) g")
        cur.scroll(5)
        assert cur.fetchone() == (6,)
    conn.commit()


def errors_and_notices(conn):
    for text, kind in (
        ("SELEC 1", psycopg.errors.SyntaxError),
        ("SELECT * FROM nowhere", psycopg.errors.UndefinedTable),
        ("SELECT 'x'::int", psycopg.errors.InvalidTextRepresentation),
    ):
        try:
            conn.execute(text)
            raise AssertionError(text)
        except kind as error:
            assert error.diag.sqlstate, text
            conn.rollback()
    heard = []
    conn.add_notice_handler(lambda diag: heard.append(diag.message_primary))
    conn.execute("DROP TABLE IF EXISTS not_there")
    assert heard and "not_there" in heard[0], heard
    conn.commit()


def cancelling(conn):
    timer = threading.Timer(0.3, conn.cancel_safe)
    timer.start()
    try:
        conn.execute("SELECT pg_sleep(60)")
        raise AssertionError("not cancelled")
    except psycopg.errors.QueryCanceled:
        conn.rollback()
    timer.join()
    assert conn.execute("SELECT 1").fetchone() == (1,)
    conn.commit()


def notifications(conn, other):
    conn.commit()
    conn.autocommit = True
    conn.execute("LISTEN p3_news")
    other.execute("NOTIFY p3_news, 'hello'")
    other.commit()
    heard = list(conn.notifies(timeout=10, stop_after=1))
    assert [n.payload for n in heard] == ["hello"], heard
    conn.execute("UNLISTEN p3_news")
    conn.autocommit = False


def settings(conn, other):
    conn.execute("SET search_path = pg_catalog")
    conn.commit()
    other.commit()
    assert other.execute("SHOW search_path").fetchone() != ("pg_catalog",)
    other.commit()
    assert conn.execute("SHOW search_path").fetchone() == ("pg_catalog",)
    conn.execute("RESET search_path")
    conn.commit()


def large(conn):
    text = "0123456789" * 500_000
    assert conn.execute("SELECT %s::text", (text,)).fetchone()[0] == text
    conn.commit()


async def asynchronous():
    async with await psycopg.AsyncConnection.connect() as conn:
        async with conn.cursor() as cur:
            await cur.execute("SELECT %s::int", (7,))
            assert await cur.fetchone() == (7,)


def main():
    with psycopg.connect(application_name="psycopg3") as conn, psycopg.connect() as other:
        types(conn)
        transactions(conn)
        prepared(conn, other)
        pipelines(conn)
        copies(conn)
        cursors(conn)
        errors_and_notices(conn)
        cancelling(conn)
        notifications(conn, other)
        settings(conn, other)
        large(conn)
        conn.execute("DROP TABLE p3")
    asyncio.run(asynchronous())


main()
