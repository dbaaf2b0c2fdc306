// node-postgres at the door. Where to connect is in PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE.
const assert = require('node:assert');
const { Client, Pool } = require('pg');

async function client() {
  const c = new Client();
  await c.connect();
  return c;
}

async function main() {
  const a = await client();
  const b = await client();
  let r = await a.query('SELECT $1::int AS n, $2::text AS t, $3::timestamptz AS d, $4::jsonb AS j', [
    1, 'größe', '2020-01-02T00:00:00Z', { k: [1] },
  ]);
  assert.deepStrictEqual([r.rows[0].n, r.rows[0].t, r.rows[0].j], [1, 'größe', { k: [1] }]);
  r = await a.query('SELECT 1 AS one; SELECT 2 AS two');
  assert.deepStrictEqual(r.map((x) => x.rows), [[{ one: 1 }], [{ two: 2 }]]);

  // The same name, another text, in two clients.
  for (let i = 0; i < 20; i++) {
    r = await a.query({ name: 'q', text: 'SELECT $1::int + 1 AS v', values: [i] });
    assert.strictEqual(r.rows[0].v, i + 1);
    r = await b.query({ name: 'q', text: "SELECT $1::text || 'x' AS v", values: [String(i)] });
    assert.strictEqual(r.rows[0].v, `${i}x`);
  }

  await a.query('CREATE TABLE node_t (id int PRIMARY KEY, what text)');
  await a.query('BEGIN');
  await a.query('INSERT INTO node_t VALUES ($1, $2)', [1, 'lost']);
  await assert.rejects(a.query('INSERT INTO node_t VALUES ($1, $2)', [1, 'again']), { code: '23505' });
  await assert.rejects(a.query('SELECT 1'), { code: '25P02' });
  await a.query('ROLLBACK');
  await a.query('BEGIN');
  await a.query('INSERT INTO node_t VALUES ($1, $2)', [2, 'kept']);
  await a.query('COMMIT');
  r = await b.query('SELECT * FROM node_t');
  assert.deepStrictEqual(r.rows, [{ id: 2, what: 'kept' }]);

  await assert.rejects(a.query('SELEC 1'), { code: '42601', position: '1' });
  await assert.rejects(a.query('SELECT $1::int', ['x']), { code: '22P02' });

  // Queued without waiting.
  const queued = [];
  for (let i = 0; i < 50; i++) queued.push(a.query('SELECT $1::int AS v', [i]));
  assert.deepStrictEqual((await Promise.all(queued)).map((x) => x.rows[0].v), [...Array(50).keys()]);

  const heard = new Promise((resolve) => a.on('notification', (n) => resolve(n.payload)));
  await a.query('LISTEN node_news');
  await b.query("NOTIFY node_news, 'hello'");
  assert.strictEqual(await heard, 'hello');

  const big = 'x'.repeat(3_000_000);
  r = await b.query('SELECT $1::text AS v', [big]);
  assert.strictEqual(r.rows[0].v, big);

  await a.query('DROP TABLE node_t');
  await a.end();
  await b.end();

  const pool = new Pool({ max: 12 });
  const many = [];
  for (let i = 0; i < 200; i++) many.push(pool.query('SELECT $1::int AS v', [i]));
  assert.deepStrictEqual((await Promise.all(many)).map((x) => x.rows[0].v), [...Array(200).keys()]);
  await pool.end();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
