-- pgbench init
drop table if exists pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers
-- next
create table pgbench_history(tid int,bid int,aid    int,delta int,mtime timestamp,filler char(22))
-- next
create table pgbench_accounts(aid    int not null,bid int,abalance int,filler char(84)) with (fillfactor=100)
-- next
begin; truncate table pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers; insert into pgbench_branches(bid,bbalance) values(1, 0); commit
-- next
copy pgbench_accounts from stdin with (freeze on)
-- next
vacuum analyze pgbench_branches
-- next
alter table pgbench_branches add primary key (bid)
-- next
alter table pgbench_tellers add constraint pgbench_tellers_bid_fkey foreign key (bid) references pgbench_branches
-- next
-- pgbench TPC-B
BEGIN
-- next
UPDATE pgbench_accounts SET abalance = abalance + -4361 WHERE aid = 30452
-- next
SELECT abalance FROM pgbench_accounts WHERE aid = 30452
-- next
UPDATE pgbench_tellers SET tbalance = tbalance + -4361 WHERE tid = 2
-- next
UPDATE pgbench_branches SET bbalance = bbalance + -4361 WHERE bid = 1
-- next
INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) VALUES (2, 1, 30452, -4361, CURRENT_TIMESTAMP)
-- next
END
-- next
-- upsert
INSERT INTO users (id, name) VALUES (1, 'a'), (2, 'b') ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name WHERE users.name <> EXCLUDED.name RETURNING id, xmax = 0
-- next
-- update from
UPDATE users u SET name = c.name FROM shop.customers c WHERE c.id = u.id AND (u.name IS NULL OR u.name = '') RETURNING u.*
-- next
-- delete using
DELETE FROM shop.order_lines l USING shop.orders o WHERE o.id = l.order_id AND o.state = 'cancelled'
-- next
-- merge
MERGE INTO users u USING (VALUES (1, 'x')) v (id, name) ON v.id = u.id WHEN MATCHED THEN UPDATE SET name = v.name WHEN NOT MATCHED THEN INSERT (id, name) VALUES (v.id, v.name)
-- next
-- moving rows
WITH gone AS (DELETE FROM shop.events WHERE occurred_at < now() - interval '90 days' RETURNING *) INSERT INTO shop.events_archive SELECT * FROM gone
-- next
-- queue
UPDATE jobs SET state = 'running' WHERE id = (SELECT id FROM jobs WHERE state = 'new' ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING *
-- next
-- row lock
SELECT * FROM users WHERE id = 1 FOR UPDATE
-- next
-- rails migration
CREATE TABLE "posts" ("id" bigserial primary key, "title" character varying, "user_id" bigint, "created_at" timestamp(6) NOT NULL, CONSTRAINT "fk_rails_5b5ddfd518" FOREIGN KEY ("user_id") REFERENCES "users" ("id"))
-- next
CREATE INDEX CONCURRENTLY "index_posts_on_user_id" ON "posts" USING btree ("user_id") WHERE title IS NOT NULL
-- next
SELECT pg_try_advisory_lock(2053462845)
-- next
INSERT INTO "schema_migrations" (version) VALUES ('20240101000000') RETURNING "version"
-- next
-- django migration
ALTER TABLE "users" ADD COLUMN "nick" varchar(30) DEFAULT '' NOT NULL; ALTER TABLE "users" ALTER COLUMN "nick" DROP DEFAULT
-- next
DROP TABLE IF EXISTS z CASCADE
-- next
CREATE TEMP TABLE scratch ON COMMIT DROP AS SELECT * FROM users
-- next
SELECT * INTO TEMP scratch2 FROM users
-- next
CREATE SCHEMA staging CREATE TABLE a (id int)
-- next
CREATE TYPE mood AS ENUM ('sad', 'ok')
-- next
CREATE DOMAIN positive AS int CHECK (VALUE > 0)
-- next
CREATE OR REPLACE VIEW v AS SELECT * FROM users WITH CHECK OPTION
-- next
CREATE MATERIALIZED VIEW mv AS SELECT count(*) FROM users WITH NO DATA
-- next
REFRESH MATERIALIZED VIEW CONCURRENTLY mv
-- next
CREATE FUNCTION add(a int, b int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT a + b; $$
-- next
CREATE OR REPLACE FUNCTION t_upd() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN NEW.name := 'x; y'; RETURN NEW; END; $body$
-- next
CREATE FUNCTION add2(a int, b int) RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN a > b THEN a ELSE b END; END
-- next
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$
-- next
CREATE TRIGGER tr BEFORE UPDATE ON users FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION t_upd()
-- next
CREATE POLICY pol ON users USING (name = current_setting('app.user'))
-- next
ALTER TABLE users ENABLE ROW LEVEL SECURITY
-- next
CREATE SEQUENCE s START 10 OWNED BY users.id
-- next
SELECT nextval('s'), setval('s', 20)
-- next
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public
-- next
CREATE EXTENSION "uuid-ossp"
-- next
GRANT SELECT, INSERT ON users TO app_reader
-- next
REVOKE ALL ON SCHEMA public FROM PUBLIC
-- next
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO app_reader
-- next
COMMENT ON COLUMN users.name IS 'the name'
-- next
CREATE PUBLICATION pub FOR TABLE users
-- next
DO $$ BEGIN PERFORM 1; END $$
-- next
CALL p()
-- next
LISTEN jobs
-- next
NOTIFY jobs, '1'
-- next
SELECT pg_notify('jobs', '1')
-- next
UNLISTEN jobs
-- next
LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE
-- next
PREPARE ins (int, text) AS INSERT INTO users (id, name) VALUES ($1, $2)
-- next
EXECUTE ins (1, 'a')
-- next
DEALLOCATE ALL
-- next
EXPLAIN ANALYZE UPDATE users SET name = 'x' WHERE id = 1
-- next
SET app.tenant = '42'
-- next
SELECT set_config('app.tenant', '42', true)
-- next
SET work_mem = '64MB'
-- next
SET default_transaction_read_only = off
-- next
BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE
-- next
PREPARE TRANSACTION 'tx1'
-- next
VACUUM (FULL, ANALYZE) users
-- next
ANALYZE users (name)
-- next
REINDEX TABLE CONCURRENTLY users
-- next
CLUSTER users USING users_pkey
-- next
DROP OWNED BY CURRENT_USER
-- next
SELECT lo_create(0)
-- next
SELECT shop.charge(1)
-- next
SELECT txid_current()
-- next
SELECT pg_sleep(0.1)
-- next
CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO users (id) VALUES (1); DELETE FROM users WHERE id = 1)
-- next
CREATE TABLE part (id int, at date) PARTITION BY RANGE (at)
-- next
CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
-- next
ALTER TABLE part DETACH PARTITION part_1 CONCURRENTLY
-- next
CREATE STATISTICS st (dependencies) ON id, name FROM users
-- next
CREATE AGGREGATE agg (int) (SFUNC = int4pl, STYPE = int, INITCOND = '0')
-- next
DROP AGGREGATE agg (int), cnt (*)
-- next
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)
-- next
DROP OPERATOR ~~~ (NONE, int)
-- next
CREATE CAST (text AS mood) WITH INOUT AS IMPLICIT
-- next
ALTER TYPE mood ADD VALUE 'happy' AFTER 'ok'
-- next
ALTER SEQUENCE s RESTART WITH 5
-- next
CREATE TEXT SEARCH CONFIGURATION my (COPY = simple)
-- next
INSERT INTO t DEFAULT VALUES
-- next
INSERT INTO t OVERRIDING SYSTEM VALUE SELECT * FROM t
-- next
UPDATE t SET (a, b) = (SELECT 1, 'x') WHERE CURRENT OF c
-- next
INSERT INTO users (id, name) VALUES (1, 'O''Brien -- not a comment'), (2, E'tab\t'), (3, $$dollar$$)
-- next
COPY users (id, name) FROM STDIN WITH (FORMAT csv)
-- next
EXPLAIN UPDATE users SET name = 'x' WHERE id = 1
-- next
EXPLAIN (ANALYZE false) DELETE FROM users
-- next
CREATE FUNCTION tidy() RETURNS int LANGUAGE sql SET search_path = shop AS 'SELECT 1'
-- next
CREATE OPERATOR === (leftarg = int, rightarg = int, function = int4eq)
-- next
DROP FUNCTION IF EXISTS shop.http_get(text)
-- next
CREATE AGGREGATE shop.longest (text) (sfunc = shop.longer, stype = text)
-- next
CREATE CAST (text AS shop.sku) WITH FUNCTION shop.to_sku(text)
-- next
SET track_io_timing = on
-- next
RESET log_statement
-- next
UPDATE shop.pg_class SET a = 1
-- next
ANALYZE pg_catalog.pg_class
