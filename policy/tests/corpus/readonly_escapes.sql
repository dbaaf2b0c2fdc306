-- P1 insert
INSERT INTO users (id) VALUES (1)
-- next
-- P1 update
UPDATE users SET name = 'x'
-- next
-- P1 delete
DELETE FROM users
-- next
-- P1 merge
MERGE INTO users u USING t ON t.a = u.id WHEN MATCHED THEN DELETE
-- next
-- P1 truncate
TRUNCATE users
-- next
-- P1 create table
CREATE TABLE z (a int)
-- next
-- P1 temporary table
CREATE TEMP TABLE z (a int)
-- next
-- P1 create view
CREATE VIEW z AS SELECT 1
-- next
-- P1 create index
CREATE INDEX ON users (name)
-- next
-- P1 alter
ALTER TABLE users ADD COLUMN z int
-- next
-- P1 drop
DROP TABLE users
-- next
-- P1 grant
GRANT SELECT ON users TO PUBLIC
-- next
-- P1 revoke
REVOKE ALL ON users FROM PUBLIC
-- next
-- P1 comment
COMMENT ON TABLE users IS 'x'
-- next
-- P1 security label
SECURITY LABEL ON TABLE users IS 'x'
-- next
-- P1 refresh
REFRESH MATERIALIZED VIEW shop.daily_sales
-- next
-- P1 alter role
ALTER ROLE postgres SET work_mem = '1GB'
-- next
-- P1 alter database
ALTER DATABASE postgres SET work_mem = '1GB'
-- next
-- P1 create function
CREATE FUNCTION z() RETURNS int LANGUAGE sql AS 'SELECT 1'
-- next
-- P1 create function with a body
CREATE FUNCTION z() RETURNS int BEGIN ATOMIC DELETE FROM users; SELECT 1; END
-- next
-- P1 create rule
CREATE RULE r AS ON SELECT TO t DO INSTEAD DELETE FROM users
-- next
-- P1 behind a comment
/* SELECT */ -- SELECT
  DELETE /**/ FROM users
-- next
-- P1 in parentheses after a select
SELECT 1; DELETE FROM users
-- next
-- P2 insert in a cte
WITH x AS (INSERT INTO users (id) VALUES (1) RETURNING id) SELECT * FROM x
-- next
-- P2 delete in a nested cte
SELECT * FROM (WITH a AS (WITH b AS (SELECT 1) SELECT * FROM b) SELECT * FROM a) s, (SELECT 1) z WHERE EXISTS (SELECT 1 FROM (VALUES (1)) v) AND 1 IN (WITH d AS (DELETE FROM users RETURNING id) SELECT id FROM d)
-- next
-- P2 update in a cte of an arm
SELECT 1 UNION ALL (WITH u AS (UPDATE users SET name = 'x' RETURNING id) SELECT id FROM u)
-- next
-- P2 in copy
COPY (WITH d AS (DELETE FROM users RETURNING *) SELECT * FROM d) TO STDOUT
-- next
-- P2 copy of a write
COPY (INSERT INTO users (id) VALUES (9) RETURNING id) TO STDOUT
-- next
-- P2 in explain analyze
EXPLAIN ANALYZE WITH d AS (DELETE FROM users RETURNING *) SELECT * FROM d
-- next
-- P2 in a cursor
DECLARE c CURSOR FOR WITH d AS (DELETE FROM users RETURNING *) SELECT * FROM d
-- next
-- P2 in prepare
PREPARE p AS WITH d AS (DELETE FROM users RETURNING *) SELECT * FROM d
-- next
-- P2 merge in a cte
WITH m AS (MERGE INTO users u USING t ON t.a = u.id WHEN MATCHED THEN DELETE RETURNING *) SELECT * FROM m
-- next
-- P3 select into
SELECT * INTO z FROM users
-- next
-- P3 select into temp
SELECT 1 AS a INTO TEMP z
-- next
-- P3 into in a union
SELECT 1 AS a INTO z UNION SELECT 2
-- next
-- P3 create table as
CREATE TABLE z AS SELECT * FROM users
-- next
-- P3 create temp table as
CREATE TEMPORARY TABLE z AS TABLE users
-- next
-- P3 create materialized view
CREATE MATERIALIZED VIEW z AS SELECT 1
-- next
-- P3 create table as execute
CREATE TABLE z AS EXECUTE p
-- next
-- P4 explain analyze create table as
EXPLAIN ANALYZE CREATE TABLE z AS SELECT 1
-- next
-- P4 explain options
EXPLAIN (COSTS OFF, ANALYZE) CREATE TABLE z AS SELECT 1
-- next
-- P4 last option wins
EXPLAIN (ANALYZE false, ANALYZE true) CREATE MATERIALIZED VIEW z AS SELECT 1
-- next
-- P4 option as a number
EXPLAIN (ANALYZE 1) CREATE TABLE z AS SELECT 1
-- next
-- P4 option as a string
EXPLAIN (ANALYZE 'on') CREATE TABLE z AS SELECT 1
-- next
-- P4 quoted option
EXPLAIN ("analyze") CREATE TABLE z AS SELECT 1
-- next
-- P4 explain analyze select into
EXPLAIN ANALYZE SELECT 1 AS a INTO z
-- next
-- P4 explain analyze verbose
EXPLAIN ANALYZE VERBOSE SELECT 1 AS a INTO TEMP z FROM users
-- next
-- P5 explain analyze delete
EXPLAIN ANALYZE DELETE FROM users
-- next
-- P5 explain analyze execute
EXPLAIN ANALYZE EXECUTE p
-- next
-- P5 explain analyze declare
EXPLAIN ANALYZE DECLARE c CURSOR FOR SELECT 1
-- next
-- P6 nextval
SELECT nextval('shop.orders_id_seq')
-- next
-- P6 setval
SELECT setval('shop.orders_id_seq', 100)
-- next
-- P6 setval in a default of a sub-select
SELECT * FROM (SELECT coalesce(NULL, setval('shop.orders_id_seq', 1))) s
-- next
-- P6 column notation
SELECT ('shop.orders_id_seq'::regclass).nextval
-- next
-- P7 lo_create
SELECT lo_create(0)
-- next
-- P7 lo_creat
SELECT lo_creat(-1)
-- next
-- P7 lo_from_bytea
SELECT lo_from_bytea(0, '\x00')
-- next
-- P7 lo_unlink
SELECT lo_unlink(16500)
-- next
-- P7 lo_put
SELECT lo_put(16500, 0, '\x00')
-- next
-- P7 lowrite
SELECT lowrite(0, '\x00')
-- next
-- P7 column notation
SELECT (0::oid).lo_create
-- next
-- P8 dblink
SELECT * FROM dblink('dbname=postgres', 'DELETE FROM users') AS x (a text)
-- next
-- P8 dblink_exec
SELECT dblink_exec('dbname=postgres', 'DELETE FROM users')
-- next
-- P8 dblink_connect in another schema
SELECT extensions.dblink_connect('host=10.0.0.1')
-- next
-- P8 dblink_send_query
SELECT dblink_send_query('c', 'DELETE FROM users')
-- next
-- P9 foreign server
CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw
-- next
-- P9 foreign table
CREATE FOREIGN TABLE z (a int) SERVER s
-- next
-- P9 import
IMPORT FOREIGN SCHEMA public FROM SERVER s INTO public
-- next
-- P10 pg_read_file
SELECT pg_read_file('/etc/passwd')
-- next
-- P10 in FROM
SELECT * FROM pg_read_file('/etc/passwd')
-- next
-- P10 in a lateral join
SELECT * FROM users u, LATERAL pg_read_binary_file(u.name) f
-- next
-- P10 in rows from
SELECT * FROM ROWS FROM (pg_ls_dir('/'), generate_series(1, 2))
-- next
-- P10 in order by
SELECT 1 FROM users ORDER BY pg_stat_file('/etc/passwd')
-- next
-- P10 in limit
SELECT 1 LIMIT (SELECT length(pg_read_file('/etc/passwd')))
-- next
-- P10 in a window
SELECT sum(1) OVER (ORDER BY pg_read_file('/etc/passwd')) FROM users
-- next
-- P10 in a filter
SELECT count(*) FILTER (WHERE pg_read_file('/etc/passwd') IS NOT NULL) FROM users
-- next
-- P10 in values
VALUES (pg_read_file('/etc/passwd'))
-- next
-- P10 in a case
SELECT CASE WHEN true THEN pg_read_file('/etc/passwd') END
-- next
-- P10 in an array
SELECT ARRAY[pg_read_file('/etc/passwd')]
-- next
-- P10 in a row
SELECT ROW(1, pg_read_file('/etc/passwd'))
-- next
-- P10 in xml
SELECT xmlelement(name a, pg_read_file('/etc/passwd'))
-- next
-- P10 in explain
EXPLAIN SELECT pg_read_file('/etc/passwd')
-- next
-- P10 as an argument of execute
EXECUTE p (pg_read_file('/etc/passwd'))
-- next
-- P10 in tablesample
SELECT * FROM users TABLESAMPLE SYSTEM (length(pg_read_file('/etc/passwd')))
-- next
-- P10 in group by
SELECT 1 FROM users GROUP BY pg_read_file('/etc/passwd')
-- next
-- P10 column notation
SELECT ('/etc/passwd'::text).pg_read_file
-- next
-- P10 column notation on a function alias
SELECT f.pg_read_file FROM unnest(ARRAY['/etc/passwd']) f
-- next
-- P10 column notation quoted
SELECT ('/etc/passwd'::text)."pg_read_file"
-- next
-- P10 lo_import
SELECT lo_import('/etc/passwd')
-- next
-- P10 lo_export
SELECT lo_export(1, '/tmp/x')
-- next
-- P10 adminpack
SELECT pg_file_write('x', 'y', false)
-- next
-- P10 pg_ls_waldir
SELECT * FROM pg_ls_waldir()
-- next
-- P11 copy to file
COPY users TO '/tmp/x'
-- next
-- P11 copy to program
COPY users TO PROGRAM 'sh'
-- next
-- P11 copy query to program
COPY (SELECT 1) TO PROGRAM 'curl http://10.0.0.1'
-- next
-- P11 copy from stdin
COPY users FROM STDIN
-- next
-- P11 copy from file
COPY users FROM '/tmp/x'
-- next
-- P11 copy from program
COPY users FROM PROGRAM 'id'
-- next
-- P12 do
DO $$ BEGIN DELETE FROM users; END $$
-- next
-- P12 do with commit
DO $$ BEGIN COMMIT; SET TRANSACTION READ WRITE; DELETE FROM users; END $$
-- next
-- P12 call
CALL shop.proc()
-- next
-- P13 function of the user
SELECT shop.charge(1)
-- next
-- P13 function without a schema
SELECT bill_customer(1) FROM users
-- next
-- P13 operator class style call
SELECT * FROM shop.report(1) r
-- next
-- P13 aggregate of the user
SELECT my_agg(id ORDER BY id) FROM users
-- next
-- P13 window function of the user
SELECT my_rank() OVER (ORDER BY id) FROM users
-- next
-- P14 set default_transaction_read_only
SET default_transaction_read_only = off
-- next
-- P14 spelled f
SET default_transaction_read_only TO 'f'
-- next
-- P14 spelled 0
SET SESSION default_transaction_read_only = 0
-- next
-- P14 quoted and upper case
SET "DEFAULT_TRANSACTION_READ_ONLY" TO false
-- next
-- P14 transaction_read_only
SET transaction_read_only = off
-- next
-- P14 local
SET LOCAL transaction_read_only = off
-- next
-- P14 set_config
SELECT set_config('default_transaction_read_only', 'off', false)
-- next
-- P14 set_config upper case
SELECT set_config('Default_Transaction_Read_Only', 'OFF', false)
-- next
-- P14 set_config escaped
SELECT set_config(E'default_transaction_read\x5fonly', 'off', false)
-- next
-- P14 set_config unicode
SELECT set_config(U&'default\005ftransaction_read_only', 'off', false)
-- next
-- P14 set_config computed name
SELECT set_config('default_transaction' || '_read_only', 'off', false)
-- next
-- P14 set_config name from a table
SELECT set_config(name, 'off', false) FROM users
-- next
-- P14 set_config name from a row of pg_settings that is not the filtered one
SELECT (SELECT 1 FROM pg_settings WHERE name = 'application_name'), set_config(name, 'off', false) FROM pg_settings
-- next
-- P14 set_config name under column aliases
SELECT set_config(name, 'off', false) FROM pg_settings AS s (setting, name) WHERE name = 'application_name'
-- next
-- P14 set_config computed value
SELECT set_config('transaction_read_only', lower('OFF'), true)
-- next
-- P14 set_config in a predicate
SELECT 1 FROM users WHERE set_config('transaction_read_only', 'off', true) = 'off'
-- next
-- P14 set_config qualified
SELECT pg_catalog.set_config('transaction_read_only', 'off', true)
-- next
-- P14 session characteristics
SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE
-- next
-- P14 session characteristics with more
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ WRITE
-- next
-- P14 begin
BEGIN READ WRITE
-- next
-- P14 begin with isolation
BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ WRITE, NOT DEFERRABLE
-- next
-- P14 start
START TRANSACTION READ WRITE
-- next
-- P14 set transaction
SET TRANSACTION READ WRITE
-- next
-- P14 set local transaction
BEGIN READ ONLY; SET TRANSACTION READ WRITE; DELETE FROM users
-- next
-- P15 pg_settings
UPDATE pg_settings SET setting = 'off' WHERE name = 'default_transaction_read_only'
-- next
-- P16 set role
SET ROLE postgres
-- next
-- P16 set role none
SET ROLE NONE
-- next
-- P16 set local role
SET LOCAL ROLE postgres
-- next
-- P16 reset role
RESET ROLE
-- next
-- P16 role as a variable
SET role TO 'postgres'
-- next
-- P16 set_config role
SELECT set_config('role', 'postgres', false)
-- next
-- P16 session authorization
SET SESSION AUTHORIZATION postgres
-- next
-- P16 session_replication_role
SET session_replication_role = replica
-- next
-- P17 custom variable
SET app.tenant = '1'
-- next
-- P17 memory
SET work_mem = '10GB'
-- next
-- P17 preload
SET local_preload_libraries = 'x'
-- next
-- P17 temp tablespaces
SET temp_tablespaces = 'x'
-- next
-- P19 stacked behind commit
COMMIT; DELETE FROM users
-- next
-- P19 end
END; DROP TABLE users
-- next
-- P19 abort
ABORT; UPDATE users SET name = 'x'
-- next
-- P19 commit and chain
COMMIT AND CHAIN; DELETE FROM users
-- next
-- P19 savepoint
SAVEPOINT a; DELETE FROM users; RELEASE a
-- next
-- P20 prepare a write
PREPARE p AS DELETE FROM users
-- next
-- P20 prepare insert
PREPARE p (int) AS INSERT INTO users (id) VALUES ($1)
-- next
-- P20 prepare a call of a file function
PREPARE p AS SELECT pg_read_file('/etc/passwd')
-- next
-- P21 for update
SELECT * FROM users FOR UPDATE
-- next
-- P21 for share in a sub-select
SELECT * FROM (SELECT * FROM users FOR SHARE) s
-- next
-- P21 for no key update skip locked
SELECT * FROM users FOR NO KEY UPDATE SKIP LOCKED
-- next
-- P21 for key share in a cte
WITH x AS (SELECT * FROM users FOR KEY SHARE) SELECT * FROM x
-- next
-- P21 cursor
DECLARE c CURSOR FOR SELECT * FROM users FOR UPDATE
-- next
-- P22 lock
LOCK TABLE users
-- next
-- P22 lock access exclusive
LOCK TABLE users IN ACCESS EXCLUSIVE MODE
-- next
-- P22 lock row share
LOCK users IN ROW SHARE MODE NOWAIT
-- next
-- P23 advisory lock
SELECT pg_advisory_lock(1)
-- next
-- P23 try
SELECT pg_try_advisory_lock_shared(1)
-- next
-- P23 transaction level
SELECT pg_advisory_xact_lock(1)
-- next
-- P23 column notation
SELECT (1::bigint).pg_advisory_lock
-- next
-- P24 notify
NOTIFY c, 'x'
-- next
-- P24 pg_notify
SELECT pg_notify('c', 'x')
-- next
-- P24 listen
LISTEN c
-- next
-- P25 terminate
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
-- next
-- P25 cancel in a predicate
SELECT 1 FROM pg_stat_activity a WHERE pg_cancel_backend(a.pid)
-- next
-- P25 column notation
SELECT (42).pg_terminate_backend
-- next
-- P25 reload
SELECT pg_reload_conf()
-- next
-- P25 rotate
SELECT pg_rotate_logfile()
-- next
-- P25 switch wal
SELECT pg_switch_wal()
-- next
-- P25 restore point
SELECT pg_create_restore_point('x')
-- next
-- P25 backup
SELECT pg_backup_start('x')
-- next
-- P25 promote
SELECT pg_promote()
-- next
-- P25 memory contexts
SELECT pg_log_backend_memory_contexts(1)
-- next
-- P26 logical message
SELECT pg_logical_emit_message(false, 'a', 'b')
-- next
-- P27 slot
SELECT pg_create_physical_replication_slot('x')
-- next
-- P27 logical slot
SELECT * FROM pg_create_logical_replication_slot('x', 'test_decoding')
-- next
-- P27 drop slot
SELECT pg_drop_replication_slot('x')
-- next
-- P27 advance
SELECT pg_replication_slot_advance('x', '0/0')
-- next
-- P27 origin
SELECT pg_replication_origin_create('x')
-- next
-- P27 get changes
SELECT * FROM pg_logical_slot_get_changes('x', NULL, NULL)
-- next
-- P27 export snapshot
SELECT pg_export_snapshot()
-- next
-- P28 reset statistics
SELECT pg_stat_reset()
-- next
-- P28 pg_stat_statements
SELECT pg_stat_statements_reset()
-- next
-- P28 collations
SELECT pg_import_system_collations('pg_catalog')
-- next
-- P28 nextoid
SELECT pg_nextoid('pg_class', 'oid', 'pg_class_oid_index')
-- next
-- P28 gin
SELECT gin_clean_pending_list('x')
-- next
-- P28 brin
SELECT brin_summarize_new_values('x')
-- next
-- P28 txid
SELECT txid_current()
-- next
-- P28 xact id
SELECT pg_current_xact_id()
-- next
-- P29 query_to_xml
SELECT query_to_xml('SELECT pg_read_file(''/etc/passwd'')', true, false, '')
-- next
-- P29 query_to_xmlschema
SELECT query_to_xmlschema('SELECT 1', true, false, '')
-- next
-- P29 cursor_to_xml
SELECT cursor_to_xml('c', 1, true, false, '')
-- next
-- P29 database_to_xml
SELECT database_to_xml(true, false, '')
-- next
-- P29 ts_stat
SELECT * FROM ts_stat('SELECT search FROM shop.products')
-- next
-- P29 ts_rewrite
SELECT ts_rewrite('a'::tsquery, 'SELECT t, s FROM aliases')
-- next
-- P29 crosstab
SELECT * FROM crosstab('SELECT 1') AS x (a int)
-- next
-- P29 connectby
SELECT * FROM connectby('users', 'id', 'id', '1', 0) AS x (a int, b int, c int)
-- next
-- P30 vacuum
VACUUM users
-- next
-- P30 analyze
ANALYZE
-- next
-- P30 reindex
REINDEX TABLE users
-- next
-- P30 checkpoint
CHECKPOINT
-- next
-- P30 load
LOAD '/tmp/x.so'
-- next
-- P30 alter system
ALTER SYSTEM SET work_mem = '1GB'
-- next
-- P30 cluster
CLUSTER users
-- next
-- P30 prepare transaction
PREPARE TRANSACTION 'x'
-- next
-- P30 commit prepared
COMMIT PREPARED 'x'
-- next
-- P31 temporary table
INSERT INTO pg_temp.z VALUES (1)
-- next
-- P32 sleep
SELECT pg_sleep(10)
-- next
-- P32 sleep for
SELECT pg_sleep_for('10 seconds')
-- next
-- P32 sleep in column notation
SELECT (10::float8).pg_sleep
-- next
-- P33 unicode name
SELECT U&"pg\005fread_file"('/etc/passwd')
-- next
-- P33 unicode name with another escape character
SELECT U&"pg!005fread_file" UESCAPE '!' ('/etc/passwd')
-- next
-- P33 quoted
SELECT "pg_read_file"('/etc/passwd')
-- next
-- P33 qualified
SELECT pg_catalog.pg_read_file('/etc/passwd')
-- next
-- P33 qualified and quoted
SELECT "pg_catalog" . "pg_read_file" ('/etc/passwd')
-- next
-- P33 with comments
SELECT pg_catalog/* x */./* y */pg_read_file -- z
('/etc/passwd')
-- next
-- P33 upper case
SELECT PG_READ_FILE('/etc/passwd')
-- next
-- P33 database qualified
SELECT corpus.pg_catalog.pg_read_file('/etc/passwd')
-- next
-- P33 operator of another schema
SELECT 1 OPERATOR(shop.+) 2
-- next
-- P33 quoted operator schema
SELECT 1 OPERATOR("shop".@@) 2
-- next
-- P33 operator in any
SELECT 1 OPERATOR(shop.=) ANY (ARRAY[1])
-- next
-- P33 operator in a sub-select comparison
SELECT 1 OPERATOR(shop.=) ALL (SELECT id FROM users)
-- next
-- P33 operator in order by
SELECT id FROM users ORDER BY id USING OPERATOR(shop.<)
-- next
-- P33 prefix operator
SELECT OPERATOR(shop.-) id FROM users
-- next
-- P33 sampling method of the user
SELECT * FROM users TABLESAMPLE shop.mine (1)
-- next
-- incident: stacked commit of a read-only wrapper
COMMIT; DROP SCHEMA public CASCADE
-- next
-- incident: select prefix
SELECT 1; SELECT pg_terminate_backend(1)
-- next
-- incident: leading comment
-- a comment
TRUNCATE users
-- next
-- incident: pretend string
SELECT '\'; DELETE FROM users; --'
-- next
-- incident: dollar quotes
SELECT $a$ $b$ $a$; DELETE FROM users; --$b$
-- next
-- incident: nested comment
/* /* */ SELECT 1; */ DELETE FROM users
-- next
-- incident: string continued over a line
SELECT set_config('default_transaction_'
  'read_only', 'off', false)
-- next
-- P4 explain delete
EXPLAIN DELETE FROM users
-- next
-- P4 explain insert with analyze off
EXPLAIN (ANALYZE off) INSERT INTO users (id) VALUES (1)
-- next
-- P4 explain a write in a cte
EXPLAIN WITH d AS (DELETE FROM users RETURNING *) SELECT * FROM d
-- next
-- P4 explain for update
EXPLAIN SELECT * FROM users FOR UPDATE
-- next
-- P4 explain select into
EXPLAIN SELECT 1 AS a INTO z
-- next
-- P4 explain create table as
EXPLAIN CREATE TABLE z AS SELECT 1
-- next
-- P4 explain declare
EXPLAIN DECLARE c CURSOR FOR SELECT 1
-- next
-- P4 explain refresh
EXPLAIN REFRESH MATERIALIZED VIEW shop.daily_sales
-- next
-- P14 reset
RESET transaction_read_only
-- next
-- P14 reset quoted and upper case
RESET "TRANSACTION_READ_ONLY"
-- next
-- P14 to default
SET transaction_read_only TO DEFAULT
-- next
-- P14 = default
SET SESSION Transaction_Read_Only = DEFAULT
-- next
-- P14 local to default
SET LOCAL transaction_read_only TO DEFAULT
-- next
-- P14 quoted to default
SET LOCAL "Transaction_Read_Only" TO DEFAULT
-- next
-- P14 unicode name to default
SET U&"transaction\005fread_only" TO DEFAULT
-- next
-- P14 reset of the default
RESET default_transaction_read_only
-- next
-- P14 set_config null
SELECT set_config('transaction_read_only', NULL, true)
-- next
-- P14 set_config null with a type
SELECT set_config('transaction_read_only', NULL::text, false)
-- next
-- P14 set_config default by name
SELECT set_config(setting_name => 'transaction_read_only', new_value => NULL, is_local => true)
-- next
-- P14 set_config name cut by a cast
SELECT set_config('transaction_read_only_not'::varchar(21), 'off', true)
-- next
-- P14 set_config value cut by a cast
SELECT set_config('search_path', 'shop, pg_catalogue'::varchar(16), true)
-- next
-- P14 set_config name padded
SELECT set_config('transaction_read_only '::char(30), 'off', true)
-- next
-- P14 set_config every name but one
SELECT set_config(name, 'off', true) FROM pg_settings WHERE name IS DISTINCT FROM 'application_name' ORDER BY name = 'transaction_read_only' DESC LIMIT 1
-- next
-- P14 set_config every name but one, qualified
SELECT set_config(name, 'off', true) FROM pg_catalog.pg_settings WHERE name IS DISTINCT FROM 'application_name' ORDER BY name = 'transaction_read_only' DESC LIMIT 1
-- next
-- P14 set_config name from any
SELECT set_config(name, 'off', true) FROM pg_catalog.pg_settings WHERE name = ANY ('{transaction_read_only}')
-- next
-- P14 set_config name from a cast
SELECT set_config(name, 'off', true) FROM pg_catalog.pg_settings WHERE name = 'transaction_read_only '::char(30)
-- next
-- P14 set_config name from a cte in the place of pg_settings
WITH pg_settings (name) AS (VALUES ('transaction_read_only'::char(30))) SELECT set_config(name, 'off', true) FROM pg_settings WHERE name = 'jit'
-- next
-- P14 set_config name from an alias in the place of pg_settings
SELECT set_config(name, 'off', true) FROM users AS pg_settings WHERE name = 'jit'
-- next
-- P14 set_config name from another schema
SELECT set_config(name, 'off', true) FROM shop.pg_settings WHERE name = 'jit'
-- next
-- P14 set_config name from a table that may stand before pg_settings
SELECT set_config(name, 'off', true) FROM pg_settings WHERE name = 'jit'
-- next
-- P17 code written to files
SET jit_dump_bitcode = on
-- next
-- P17 profiles written to files
SET jit_profiling_support = on
-- next
-- P17 debugger
SET jit_debugging_support = on
-- next
-- P17 another compiler
SET jit_provider = 'x'
-- next
-- P17 dumps by set_config
SELECT set_config('JIT_dump_bitcode', 'on', false)
-- next
-- P17 custom variable with the beginning of a planner switch
SET enable_admin.tenant = '1'
-- next
-- P17 files of abbreviations
SET timezone_abbreviations = 'x'
-- next
-- P17 logging
SET log_statement = 'none'
-- next
-- P17 logging of durations
SET log_min_duration_statement = 0
-- next
-- P17 language of the logs
SET lc_messages = 'C'
-- next
-- P17 built-in names behind others
SET search_path = shop, pg_catalog
-- next
-- P17 built-in names behind others, quoted
SET LOCAL search_path TO 'shop', "pg_catalog", public
-- next
-- P17 built-in names behind others by set_config
SELECT set_config('search_path', 'shop,"pg_catalog"', false)
-- next
-- P17 search_path that cannot be seen
SELECT set_config('search_path', lower('SHOP, PG_CATALOG'), false)
-- next
-- P29 crosstab in column notation
SELECT ('SELECT 1'::text).crosstab
-- next
-- P29 crosstab on an alias
SELECT f.crosstab FROM unnest(ARRAY['SELECT 1']) f
-- next
-- P29 crosstab4 in column notation
SELECT ('SELECT 1'::text).crosstab4
-- next
-- P29 dblink in column notation
SELECT (x.c).dblink FROM (SELECT 'SELECT 1'::text AS c) x
-- next
-- P29 dblink on an alias
SELECT f.dblink FROM unnest(ARRAY['SELECT 1']) f
-- next
-- P29 http in column notation
SELECT (r).http FROM (SELECT NULL AS r) x
-- next
-- P29 table_to_xmlschema in a field of a field
SELECT ((x.c).y).query_to_xml FROM x
-- next
-- P29 function of the user in column notation
SELECT ('x'::text).charge_customer
-- next
-- P29 function of the user on a number
SELECT (1).charge_customer
-- next
-- P33 operator nobody knows
SELECT ### '/etc/hostname'
-- next
-- P33 operator nobody knows in a condition
SELECT 1 FROM users WHERE name === 'x'
-- next
-- P33 operator nobody knows in any
SELECT 1 === ANY (ARRAY[1])
-- next
-- P34 hba rules
SELECT * FROM pg_hba_file_rules
-- next
-- P34 file settings
TABLE pg_catalog.pg_file_settings
-- next
-- P34 ident mappings
SELECT count(*) FROM pg_ident_file_mappings
-- next
-- P34 ident mappings by function
SELECT * FROM pg_ident_file_mappings()
-- next
-- P34 quoted view
SELECT * FROM "pg_catalog"."pg_hba_file_rules"
-- next
-- P34 view in a sub-select
SELECT (SELECT string_agg(f::text, ',') FROM pg_hba_file_rules f)
-- next
-- P34 view inside a common table expression of its name
WITH pg_hba_file_rules AS (SELECT * FROM pg_hba_file_rules) SELECT * FROM pg_hba_file_rules
-- next
-- P34 view in copy
COPY pg_file_settings TO STDOUT
-- next
-- P34 view in a cursor
DECLARE c CURSOR FOR SELECT * FROM pg_hba_file_rules
-- next
-- P34 password hashes
SELECT rolname, rolpassword FROM pg_authid
-- next
-- P34 password hashes of the view
SELECT passwd FROM pg_shadow
-- next
-- P34 password hashes copied
COPY pg_catalog.pg_shadow TO STDOUT
-- next
-- P34 mappings
SELECT umoptions FROM pg_user_mapping
-- next
-- P34 mappings of the view
SELECT * FROM pg_user_mappings
-- next
-- P34 mappings as rows
SELECT um FROM pg_user_mappings um
-- next
-- P34 mappings as text
SELECT um.text FROM pg_user_mappings um
-- next
-- P34 mappings under other names
SELECT usename FROM pg_user_mappings AS um (a, b, c, d, usename, srvname)
-- next
-- P34 mappings joined on the options
SELECT srvname FROM pg_user_mappings JOIN (VALUES (ARRAY['password=x'])) v (umoptions) USING (umoptions)
-- next
-- P34 mappings through a table expression
SELECT srvname FROM (TABLE pg_user_mappings) s (a, b, c, d, usename, srvname)
-- next
-- P34 mappings copied
COPY pg_user_mappings TO STDOUT
-- next
-- P34 mappings of the standard
SELECT * FROM information_schema.user_mapping_options
-- next
-- P34 mappings behind the standard
SELECT * FROM information_schema._pg_user_mappings
-- next
-- P34 large objects without their functions
SELECT data FROM pg_largeobject
-- next
-- P34 statements of others
SELECT * FROM pg_prepared_statements
-- next
-- P34 statements of others by function
SELECT * FROM pg_prepared_statement()
-- next
-- P34 what is too long for the rows of a credential table
SELECT chunk_data FROM pg_toast.pg_toast_1260
-- next
-- P34 the same without a schema
SELECT chunk_data FROM pg_toast_1418
