"""psycopg2 at the door. Where to connect is in PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE."""

import io

import psycopg2
import psycopg2.extras

conn = psycopg2.connect("")
with conn, conn.cursor() as cur:
    cur.execute("CREATE TABLE p2 (id int PRIMARY KEY, what text)")
    psycopg2.extras.execute_values(cur, "INSERT INTO p2 VALUES %s", [(i, "x") for i in range(500)])
    cur.copy_from(io.StringIO("1000\tcopied\n1001\tcopied\n"), "p2")
    out = io.StringIO()
    cur.copy_expert("COPY (SELECT * FROM p2 WHERE id >= 1000 ORDER BY id) TO STDOUT", out)
    assert out.getvalue() == "1000\tcopied\n1001\tcopied\n"
with conn, conn.cursor("named") as cur:
    cur.itersize = 11
    cur.execute("SELECT id FROM p2 WHERE id < 500")
    assert sum(row[0] for row in cur) == 124750
try:
    with conn, conn.cursor() as cur:
        cur.execute("INSERT INTO p2 VALUES (1, 'again')")
    raise AssertionError("a duplicate was inserted")
except psycopg2.errors.UniqueViolation:
    pass
conn.set_session(readonly=True, isolation_level="REPEATABLE READ")
with conn, conn.cursor() as cur:
    cur.execute("SELECT count(*) FROM p2")
    assert cur.fetchone() == (502,)
conn.set_session(readonly=False, isolation_level="DEFAULT")
conn.set_client_encoding("UTF8")
# Large objects go by FunctionCall.
with conn:
    written = conn.lobject(0, "wb")
    for _ in range(10):
        written.write(b"0123456789" * 10_000)
    oid = written.oid
    written.close()
    read = conn.lobject(oid, "rb")
    read.seek(999_990)
    assert read.tell() == 999_990
    assert read.read() == b"0123456789"
    changed = conn.lobject(oid, "rwb")
    changed.truncate(3)
    assert changed.read() == b"012"
    changed.unlink()
with conn, conn.cursor() as cur:
    cur.execute("SELECT count(*) FROM pg_largeobject_metadata")
    assert cur.fetchone() == (0,)
    cur.execute("DROP TABLE p2")
conn.close()
