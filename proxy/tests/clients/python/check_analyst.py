"""What a read-only user does with psycopg 3 and asyncpg. The table is `items`."""

import asyncio

import asyncpg
import psycopg


def with_psycopg():
    with psycopg.connect() as conn:
        for _ in range(10):
            assert conn.execute("SELECT name FROM items WHERE id = %s", (1,)).fetchone() == ("apple",)
            conn.commit()
        with conn.cursor("named") as cur:
            cur.itersize = 2
            cur.execute("SELECT id FROM items ORDER BY id")
            assert [row[0] for row in cur] == [1, 2, 3]
        conn.commit()
        with conn.cursor() as cur, cur.copy("COPY items TO STDOUT") as copy:
            assert len(list(copy.rows())) == 3
        conn.commit()
        try:
            conn.execute("DELETE FROM items")
            raise AssertionError("a reader wrote")
        except psycopg.errors.ReadOnlySqlTransaction as error:
            assert error.diag.message_detail
        conn.rollback()
        conn.read_only = True
        conn.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        assert conn.execute("SELECT count(*) FROM items").fetchone() == (3,)
        conn.commit()


async def with_asyncpg():
    async with asyncpg.create_pool(min_size=3, max_size=6) as pool:
        async def one(i):
            async with pool.acquire() as conn:
                async with conn.transaction(readonly=True):
                    return await conn.fetchval("SELECT name FROM items WHERE id = $1", i % 3 + 1)

        names = await asyncio.gather(*(one(i) for i in range(60)))
        assert names == ["apple", "bread", "cheese"] * 20, names
        async with pool.acquire() as conn:
            try:
                await conn.execute("DELETE FROM items")
                raise AssertionError("a reader wrote")
            except asyncpg.ReadOnlySQLTransactionError:
                pass
            async with conn.transaction():
                assert [r["id"] async for r in conn.cursor("SELECT id FROM items ORDER BY id", prefetch=1)] == [1, 2, 3]


with_psycopg()
asyncio.run(with_asyncpg())
