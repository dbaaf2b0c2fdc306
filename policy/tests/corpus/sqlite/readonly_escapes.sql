INSERT INTO people VALUES (1)
INSERT OR REPLACE INTO people VALUES (1)
REPLACE INTO people VALUES (1)
INSERT INTO people VALUES (1) ON CONFLICT DO NOTHING
INSERT INTO people DEFAULT VALUES RETURNING *
UPDATE people SET name = 'x'
UPDATE OR IGNORE people SET name = 'x' FROM other WHERE other.id = people.id
DELETE FROM people
DELETE FROM people RETURNING *
WITH x AS (SELECT 1) DELETE FROM people
WITH x AS (SELECT 1) INSERT INTO people SELECT * FROM x
SELECT 1; DELETE FROM people
CREATE TABLE x (a)
CREATE TABLE x AS SELECT * FROM people
CREATE TEMP TABLE x (a)
CREATE TEMPORARY TABLE x AS SELECT 1
CREATE VIEW v AS SELECT 1
CREATE INDEX i ON people (name)
CREATE UNIQUE INDEX i ON people (name)
CREATE TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM people; END
CREATE TEMP TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM people; END
CREATE VIRTUAL TABLE f USING fts5(a)
CREATE VIRTUAL TABLE f USING csv(filename='/etc/passwd')
CREATE VIRTUAL TABLE f USING fsdir
ALTER TABLE people ADD COLUMN c
ALTER TABLE people RENAME TO p
DROP TABLE people
DROP INDEX i
DROP VIEW v
DROP TRIGGER t
ANALYZE
ANALYZE people
REINDEX
REINDEX people
VACUUM
VACUUM INTO '/tmp/x.db'
VACUUM main INTO '/tmp/x.db'
ATTACH '/tmp/x.db' AS x
ATTACH DATABASE 'file:/tmp/x.db?mode=rwc' AS x
DETACH x
BEGIN IMMEDIATE
BEGIN EXCLUSIVE TRANSACTION
PRAGMA query_only = 0
PRAGMA query_only(0)
PRAGMA writable_schema = 1
PRAGMA writable_schema = RESET
PRAGMA trusted_schema = 1
PRAGMA journal_mode = DELETE
PRAGMA journal_mode = WAL
PRAGMA main.journal_mode = OFF
PRAGMA wal_checkpoint
PRAGMA wal_checkpoint(TRUNCATE)
PRAGMA optimize
PRAGMA optimize(0xfffe)
PRAGMA incremental_vacuum
PRAGMA incremental_vacuum(10)
PRAGMA user_version = 5
PRAGMA application_id = 5
PRAGMA schema_version = 5
PRAGMA auto_vacuum = FULL
PRAGMA page_size = 512
PRAGMA encoding = 'UTF-16'
PRAGMA secure_delete = ON
PRAGMA synchronous = OFF
PRAGMA locking_mode = EXCLUSIVE
PRAGMA mmap_size = 1000000000
PRAGMA cache_size = 100000000
PRAGMA temp_store_directory = '/tmp'
PRAGMA data_store_directory = '/tmp'
PRAGMA temp_store = 2
PRAGMA key = 'x'
PRAGMA rekey = 'x'
PRAGMA ignore_check_constraints = ON
PRAGMA hard_heap_limit = 1
PRAGMA vdbe_trace = ON
PRAGMA frobnicate
SELECT * FROM pragma_wal_checkpoint
SELECT * FROM pragma_wal_checkpoint('TRUNCATE')
SELECT * FROM pragma_optimize
SELECT * FROM pragma_incremental_vacuum
SELECT * FROM pragma_journal_mode('DELETE')
SELECT * FROM pragma_query_only(0)
SELECT * FROM people JOIN pragma_wal_checkpoint
SELECT load_extension('/tmp/x.so')
SELECT load_extension('/tmp/x.so', 'f')
SELECT * FROM people WHERE load_extension('/tmp/x')
SELECT readfile('/etc/passwd')
SELECT writefile('/tmp/x', 'y')
SELECT edit('x', 'sh -c id')
SELECT fts3_tokenizer('x', x'00')
SELECT * FROM fsdir('/')
SELECT * FROM fsdir WHERE path = '/'
SELECT * FROM zipfile('/tmp/x.zip')
SELECT eval('DELETE FROM people')
SELECT optimize(docs) FROM docs
SELECT "load_extension"('/tmp/x')
SELECT my_function(1)
SELECT randomblob(1000000000)
SELECT zeroblob(1000000000)
SELECT zeroblob(1000000 * 1000)
SELECT randomblob(?)
EXPLAIN DELETE FROM people
EXPLAIN QUERY PLAN DELETE FROM people
EXPLAIN VACUUM
EXPLAIN ATTACH 'x' AS y
FROBNICATE
SELECT
SELECT 'a
SELECT 1; VACUUM INTO '/tmp/y.db'
/* SELECT */ DROP TABLE people
CREATE TABLE x AS E TABLE x AS y (M people
CREATE TABLE x (; )
