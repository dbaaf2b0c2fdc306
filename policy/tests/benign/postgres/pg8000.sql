begin transaction
-- next
SELECT $1::int, $2::int8, $3::float8, $4::numeric, $5::text, $6::bytea, $7::bool, $8::date, $9::uuid, $10::int[], $11::jsonb, $12::interval
-- next
CREATE TABLE p8 (id int PRIMARY KEY, what text)
-- next
INSERT INTO p8 VALUES ($1, $2)
-- next
commit
-- next
rollback
-- next
SELECT count(*), max(id) FROM p8
-- next
SELECT 1
-- next
COPY p8 FROM STDIN WITH (FORMAT csv)
-- next
COPY (SELECT * FROM p8 WHERE id >= 2000 ORDER BY id) TO STDOUT
-- next
DROP TABLE p8
-- next
CREATE TABLE p8_phases (id int)
-- next
select gid FROM pg_prepared_xacts
-- next
DROP TABLE p8_phases
-- next
SELECT $1::int + 1
-- next
SELECT $1::text || 'x'
-- next
START TRANSACTION
-- next
CREATE TABLE p8_native (id serial, what text)
-- next
INSERT INTO p8_native (what) VALUES ($1) RETURNING id
-- next
SELECT to_regclass('p8_native')
-- next
SELECT 1; SELECT 2
-- next
LISTEN p8_news
-- next
NOTIFY p8_news, 'hello'
-- next
DO $$ BEGIN RAISE NOTICE 'heard'; END $$
-- next
SET TIME ZONE 'Asia/Tokyo'
-- next
SHOW timezone
-- next
SELECT $1::text
