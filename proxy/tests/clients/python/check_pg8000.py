"""pg8000, both of its faces. Where to connect is in PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE."""

import datetime
import decimal
import io
import os
import uuid

import pg8000.dbapi
import pg8000.native

WHERE = {
    "host": os.environ["PGHOST"], "port": int(os.environ["PGPORT"]), "user": os.environ["PGUSER"],
    "password": os.environ["PGPASSWORD"], "database": os.environ["PGDATABASE"],
}


def dbapi():
    conn = pg8000.dbapi.connect(application_name="pg8000", **WHERE)
    cur = conn.cursor()
    values = (
        1, 2**40, 1.5, decimal.Decimal("12.340"), "größe", b"\x00\xff", True, datetime.date(2020, 2, 29),
        uuid.UUID(int=5), [1, 2, None], {"a": [1]}, datetime.timedelta(days=1, seconds=3),
    )
    cur.execute(
        "SELECT %s::int, %s::int8, %s::float8, %s::numeric, %s::text, %s::bytea, %s::bool, %s::date, %s::uuid,"
        " %s::int[], %s::jsonb, %s::interval", values,
    )
    assert tuple(cur.fetchone()) == values
    cur.execute("CREATE TABLE p8 (id int PRIMARY KEY, what text)")
    cur.executemany("INSERT INTO p8 VALUES (%s, %s)", [(i, f"row {i}") for i in range(100)])
    conn.commit()
    cur.execute("INSERT INTO p8 VALUES (1000, 'lost')")
    conn.rollback()
    cur.execute("SELECT count(*), max(id) FROM p8")
    assert list(cur.fetchone()) == [100, 99]
    try:
        cur.execute("INSERT INTO p8 VALUES (1, 'again')")
        raise AssertionError("a duplicate was inserted")
    except pg8000.dbapi.DatabaseError as error:
        assert error.args[0]["C"] == "23505", error
    try:
        cur.execute("SELECT 1")
        raise AssertionError("the transaction goes on")
    except pg8000.dbapi.DatabaseError as error:
        assert error.args[0]["C"] == "25P02", error
    conn.rollback()
    cur.execute("COPY p8 FROM STDIN WITH (FORMAT csv)", stream=io.BytesIO(b"2000,copied\n2001,copied\n"))
    out = io.BytesIO()
    cur.execute("COPY (SELECT * FROM p8 WHERE id >= 2000 ORDER BY id) TO STDOUT", stream=out)
    assert out.getvalue() == b"2000\tcopied\n2001\tcopied\n", out.getvalue()
    conn.commit()
    conn.autocommit = True
    cur.execute("DROP TABLE p8")
    conn.close()


def two_phase():
    conn = pg8000.dbapi.connect(**WHERE)
    xid = conn.xid(0, "p8", "")
    conn.tpc_begin(xid)
    conn.cursor().execute("CREATE TABLE p8_phases (id int)")
    conn.tpc_prepare()
    conn.tpc_commit()
    conn.rollback()
    conn.cursor().execute("DROP TABLE p8_phases")
    conn.commit()
    conn.close()


def native():
    a, b = pg8000.native.Connection(**WHERE), pg8000.native.Connection(**WHERE)
    # Statements that live long, in two sessions that share backends.
    one = a.prepare("SELECT :v::int + 1")
    two = b.prepare("SELECT :v::text || 'x'")
    for i in range(20):
        assert one.run(v=i) == [[i + 1]]
        assert two.run(v=str(i)) == [[f"{i}x"]]
    assert [column["name"] for column in one.columns] == ["?column?"]
    one.close()
    a.run("START TRANSACTION")
    a.run("CREATE TABLE p8_native (id serial, what text)")
    assert a.run("INSERT INTO p8_native (what) VALUES (:w) RETURNING id", w="x") == [[1]]
    a.run("ROLLBACK")
    assert b.run("SELECT to_regclass('p8_native')") == [[None]]
    assert a.run("SELECT 1; SELECT 2") == [[1], [2]]
    a.run("LISTEN p8_news")
    b.run("NOTIFY p8_news, 'hello'")
    a.run("SELECT 1")
    assert [(n[1], n[2]) for n in a.notifications] == [("p8_news", "hello")], a.notifications
    a.run("DO $$ BEGIN RAISE NOTICE 'heard'; END $$")
    assert any(notice[b"M"] == b"heard" for notice in a.notices), a.notices
    a.run("SET TIME ZONE 'Asia/Tokyo'")
    assert a.run("SHOW timezone") == [["Asia/Tokyo"]]
    assert b.run("SHOW timezone") == [["UTC"]]
    assert a.parameter_statuses["TimeZone"] == "Asia/Tokyo"
    big = "0123456789" * 200_000
    assert b.run("SELECT :v::text", v=big) == [[big]]
    a.close()
    b.close()


dbapi()
two_phase()
native()
