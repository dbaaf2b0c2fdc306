"""asyncpg at the door. Where to connect is in PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE."""

import asyncio
import datetime
import decimal

import asyncpg


async def types(conn):
    row = await conn.fetchrow(
        "SELECT $1::int, $2::text, $3::numeric, $4::timestamptz, $5::int[], $6::bytea, $7::bool",
        5, "größe", decimal.Decimal("1.50"),
        datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc), [1, None], b"\x00\x01", None,
    )
    assert list(row) == [
        5, "größe", decimal.Decimal("1.50"),
        datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc), [1, None], b"\x00\x01", None,
    ], row


async def own_types(conn):
    await conn.execute("CREATE TYPE ap_mood AS ENUM ('sad', 'happy')")
    await conn.execute("CREATE TYPE ap_pair AS (a int, b ap_mood)")
    assert await conn.fetchval("SELECT $1::ap_mood", "happy") == "happy"
    pair = await conn.fetchval("SELECT (1, 'sad')::ap_pair")
    assert (pair["a"], pair["b"]) == (1, "sad"), pair
    assert await conn.fetchval("SELECT ARRAY['sad']::ap_mood[]") == ["sad"]


async def transactions(conn):
    await conn.execute("CREATE TABLE ap (id int PRIMARY KEY, what text)")
    async with conn.transaction():
        await conn.execute("INSERT INTO ap VALUES ($1, $2)", 1, "kept")
        try:
            async with conn.transaction():
                await conn.execute("INSERT INTO ap VALUES ($1, $2)", 1, "again")
        except asyncpg.UniqueViolationError:
            pass
    try:
        async with conn.transaction(isolation="serializable"):
            await conn.execute("INSERT INTO ap VALUES (2, 'lost')")
            raise RuntimeError
    except RuntimeError:
        pass
    assert await conn.fetch("SELECT id FROM ap") == [(1,)]
    await conn.executemany("INSERT INTO ap VALUES ($1, $2)", [(i, "many") for i in range(10, 500)])
    assert await conn.fetchval("SELECT count(*) FROM ap") == 491


async def statements_and_cursors(conn):
    statement = await conn.prepare("SELECT g, $1::text FROM generate_series(1, 100) g")
    assert [p.name for p in statement.get_parameters()] == ["text"]
    assert [a.name for a in statement.get_attributes()] == ["g", "text"]
    async with conn.transaction():
        total = 0
        async for row in statement.cursor("x", prefetch=9):
            total += row[0]
        assert total == 5050
        cursor = await conn.cursor("SELECT g FROM generate_series(1, 10) g")
        assert [r[0] for r in await cursor.fetch(3)] == [1, 2, 3]
        await cursor.forward(2)
        assert await cursor.fetchrow() == (6,)


async def copies(conn):
    records = [(i, "copied") for i in range(1000, 4000)]
    assert await conn.copy_records_to_table("ap", records=records) == "COPY 3000"
    chunks = []

    async def sink(data):
        chunks.append(data)

    await conn.copy_from_query("SELECT * FROM ap WHERE id >= 1000 ORDER BY id", output=sink)
    assert b"".join(chunks).count(b"\n") == 3000
    try:
        await conn.copy_records_to_table("ap", records=[(1000, "again")])
        raise AssertionError("a duplicate was copied")
    except asyncpg.UniqueViolationError:
        pass


async def errors(conn):
    for text, kind in (
        ("SELEC 1", asyncpg.PostgresSyntaxError),
        ("SELECT * FROM nowhere", asyncpg.UndefinedTableError),
        ("SELECT 1/0", asyncpg.DivisionByZeroError),
    ):
        try:
            await conn.fetch(text)
            raise AssertionError(text)
        except kind:
            pass
    try:
        await conn.fetch("SELECT pg_sleep(60)", timeout=0.3)
        raise AssertionError("no timeout")
    except asyncio.TimeoutError:
        pass
    assert await conn.fetchval("SELECT 1") == 1


async def schema_changes(conn):
    await conn.fetch("SELECT * FROM ap LIMIT 1")
    await conn.execute("ALTER TABLE ap ADD COLUMN more int DEFAULT 3")
    rows = await conn.fetch("SELECT * FROM ap LIMIT 1")
    assert len(rows[0]) == 3, rows


async def notifications(conn, other):
    heard = asyncio.get_running_loop().create_future()
    await conn.add_listener("ap_news", lambda *args: heard.done() or heard.set_result(args[3]))
    await other.execute("SELECT pg_notify('ap_news', 'hello')")
    assert await asyncio.wait_for(heard, 10) == "hello"
    await conn.reset_listeners() if hasattr(conn, "reset_listeners") else None


async def pooled():
    async with asyncpg.create_pool(min_size=6, max_size=12) as pool:
        async def one(i):
            async with pool.acquire() as conn:
                async with conn.transaction():
                    assert await conn.fetchval("SELECT $1::int", i) == i
                await conn.execute("SET work_mem = '3MB'")
                return await conn.fetchval("SELECT $1::text", str(i))

        results = await asyncio.gather(*(one(i) for i in range(200)))
        assert results == [str(i) for i in range(200)]


async def main():
    conn = await asyncpg.connect()
    other = await asyncpg.connect()
    await types(conn)
    await own_types(conn)
    await transactions(conn)
    await statements_and_cursors(conn)
    await copies(conn)
    await errors(conn)
    await schema_changes(conn)
    await notifications(conn, other)
    await conn.execute("DROP TABLE ap; DROP TYPE ap_pair; DROP TYPE ap_mood")
    await conn.close()
    await other.close()
    await pooled()


asyncio.run(main())
