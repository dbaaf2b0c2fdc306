// Cursors, streams and COPY with node-postgres, and pipelines with postgres.js. Where to connect is in
// PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE.
const assert = require('node:assert');
const { once } = require('node:events');
const { Readable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { Client, Pool } = require('pg');
const Cursor = require('pg-cursor');
const QueryStream = require('pg-query-stream');
const { from: copyFrom, to: copyTo } = require('pg-copy-streams');
const postgres = require('postgres');

const sum = (rows) => rows.reduce((total, row) => total + Number(row.g), 0);

async function cursors(pool) {
  const client = await pool.connect();
  const rival = await pool.connect();
  const cursor = client.query(new Cursor('SELECT g FROM generate_series(1, $1::int) g', [100]));
  let total = 0;
  for (let rows = await cursor.read(9); rows.length > 0; rows = await cursor.read(9)) {
    // The portal stays open while others work.
    assert.strictEqual((await rival.query('SELECT $1::int AS v', [rows.length])).rows[0].v, rows.length);
    total += sum(rows);
  }
  assert.strictEqual(total, 5050);
  const left = client.query(new Cursor('SELECT g FROM generate_series(1, 1000) g'));
  assert.strictEqual((await left.read(10)).length, 10);
  await left.close();
  assert.strictEqual((await client.query('SELECT 1 AS one')).rows[0].one, 1);
  const wrong = client.query(new Cursor('SELECT 10 / (g - 5) AS g FROM generate_series(1, 10) g'));
  await assert.rejects(wrong.read(100), { code: '22012' });
  client.release();
  rival.release();
}

async function streams(pool) {
  const client = await pool.connect();
  const stream = client.query(new QueryStream('SELECT g FROM generate_series(1, $1::int) g', [5000], { batchSize: 70 }));
  let total = 0;
  for await (const row of stream) total += row.g;
  assert.strictEqual(total, 12502500);
  // Given up half way.
  const broken = client.query(new QueryStream('SELECT g FROM generate_series(1, 100000) g'));
  for await (const row of broken) if (row.g === 500) break;
  assert.strictEqual((await client.query('SELECT 2 AS two')).rows[0].two, 2);
  client.release();
}

async function copies(pool) {
  const client = await pool.connect();
  await client.query('CREATE TABLE node_copy (id int PRIMARY KEY, what text)');
  const lines = Array.from({ length: 20000 }, (_, i) => `${i}\trow ${i}\n`);
  const into = client.query(copyFrom('COPY node_copy FROM STDIN'));
  await pipeline(Readable.from(lines), into);
  assert.strictEqual(into.rowCount, 20000);
  const out = client.query(copyTo('COPY (SELECT * FROM node_copy ORDER BY id) TO STDOUT'));
  let text = '';
  for await (const chunk of out) text += chunk;
  assert.strictEqual(text, lines.join(''));
  await assert.rejects(
    pipeline(Readable.from(['1\tagain\n']), client.query(copyFrom('COPY node_copy FROM STDIN'))),
    { code: '23505' },
  );
  // The source fails in the middle.
  const failing = Readable.from((async function* fail() {
    yield '100000\tx\n';
    throw new Error('no more');
  })());
  await assert.rejects(pipeline(failing, client.query(copyFrom('COPY node_copy FROM STDIN'))), /no more/);
  const count = await client.query('SELECT count(*)::int AS n FROM node_copy');
  assert.strictEqual(count.rows[0].n, 20000);
  await client.query('DROP TABLE node_copy');
  client.release();
}

// The client gives up and is gone; the statement goes on to its end, as it would in the server.
async function givenUp() {
  const client = new Client({ query_timeout: 300 });
  client.on('error', () => {});
  await client.connect();
  await assert.rejects(client.query('SELECT pg_sleep(2)'), /timeout/);
  client.connection.stream.destroy();
}

async function postgresJs() {
  const sql = postgres({
    host: process.env.PGHOST, port: Number(process.env.PGPORT), user: process.env.PGUSER,
    password: process.env.PGPASSWORD, database: process.env.PGDATABASE, max: 6, onnotice: () => {},
  });
  // Many on few connections, pipelined, with statements named by the driver.
  const answers = await Promise.all(Array.from({ length: 300 }, (_, i) => sql`SELECT ${i}::int AS v`));
  assert.deepStrictEqual(answers.map((rows) => rows[0].v), Array.from({ length: 300 }, (_, i) => i));
  await sql`CREATE TABLE js (id int PRIMARY KEY, facts jsonb, tags text[])`;
  const rows = Array.from({ length: 50 }, (_, i) => ({ id: i, facts: { i }, tags: ['a', `b${i}`] }));
  await sql`INSERT INTO js ${sql(rows)}`;
  await assert.rejects(sql.begin(async (tx) => {
    await tx`INSERT INTO js VALUES (100, '{}', '{}')`;
    await tx.savepoint((inner) => inner`SELECT 1/0`).catch(() => {});
    await Promise.all([tx`SELECT 1`, tx`INSERT INTO js VALUES (1, '{}', '{}')`]);
  }), { code: '23505' });
  assert.deepStrictEqual((await sql`SELECT * FROM js WHERE id = 7`)[0], { id: 7, facts: { i: 7 }, tags: ['a', 'b7'] });
  let seen = 0;
  await sql`SELECT id FROM js ORDER BY id`.cursor(8, (some) => { seen += some.length; });
  assert.strictEqual(seen, 50);
  let copied = '';
  for await (const chunk of await sql`COPY js (id) TO STDOUT`.readable()) copied += chunk;
  assert.strictEqual(copied.split('\n').length, 51);
  const heard = new Promise((resolve) => sql.listen('js_news', resolve).then(() => sql.notify('js_news', 'hello')));
  assert.strictEqual(await heard, 'hello');
  const sleeping = sql`SELECT pg_sleep(60)`.execute();
  setTimeout(() => sleeping.cancel(), 300);
  await assert.rejects(sleeping, { code: '57014' });
  await sql`DROP TABLE js`;
  await sql.end({ timeout: 5 });
}

async function main() {
  const pool = new Pool({ max: 5 });
  await cursors(pool);
  await streams(pool);
  await copies(pool);
  await pool.end();
  await givenUp();
  await postgresJs();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
