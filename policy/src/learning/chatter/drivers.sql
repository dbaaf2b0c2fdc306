BEGIN
-- next
BEGIN;
-- next
COMMIT
-- next
COMMIT;
-- next
ROLLBACK
-- next
ROLLBACK;
-- next
ABORT
-- next
END
-- next
START TRANSACTION
-- next
START TRANSACTION READ ONLY
-- next
START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY
-- next
BEGIN READ ONLY
-- next
BEGIN READ WRITE
-- next
BEGIN TRANSACTION
-- next
BEGIN ISOLATION LEVEL READ COMMITTED
-- next
BEGIN ISOLATION LEVEL REPEATABLE READ
-- next
BEGIN ISOLATION LEVEL SERIALIZABLE
-- next
BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY
-- next
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY
-- next
BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY
-- next
BEGIN TRANSACTION ISOLATION LEVEL READ COMMITTED
-- next
BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ
-- next
BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE
-- next
begin isolation level read committed
-- next
begin read only
-- next
SAVEPOINT "_pg3_2"
-- next
ROLLBACK TO "_pg3_2"
-- next
RELEASE "_pg3_2"
-- next
SAVEPOINT sa_savepoint_1
-- next
ROLLBACK TO SAVEPOINT sa_savepoint_1
-- next
RELEASE SAVEPOINT sa_savepoint_1
-- next
SELECT 1
-- next
SELECT 'x'
-- next
SELECT $1
-- next
SELECT NULL
-- next
select 1 as one
-- next
SELECT 1 FROM pg_catalog.pg_class LIMIT 1
-- next
SELECT version()
-- next
select pg_catalog.version()
-- next
SELECT now()
-- next
SELECT current_database()
-- next
SELECT current_schema()
-- next
SELECT current_schema
-- next
SELECT current_user
-- next
SELECT current_schema(),session_user
-- next
SELECT current_database(), current_user
-- next
SELECT current_schemas(true)
-- next
SELECT pg_backend_pid()
-- next
SELECT pg_is_in_recovery()
-- next
SHOW transaction_read_only
-- next
SHOW search_path
-- next
SHOW server_version
-- next
SHOW server_version_num
-- next
SHOW server_encoding
-- next
SHOW client_encoding
-- next
SHOW timezone
-- next
SHOW TIME ZONE
-- next
SHOW transaction isolation level
-- next
SHOW TRANSACTION_ISOLATION
-- next
SHOW standard_conforming_strings
-- next
SHOW max_identifier_length
-- next
SHOW integer_datetimes
-- next
SHOW lc_collate
-- next
SHOW ssl
-- next
DISCARD ALL
-- next
DISCARD TEMP
-- next
RESET ALL
-- next
RESET SESSION AUTHORIZATION
-- next
UNLISTEN *
-- next
CLOSE ALL
-- next
SELECT pg_advisory_unlock_all()
-- next
SELECT pg_catalog.set_config('search_path', '', false)
-- next
SELECT set_config('bytea_output','hex',false)
-- next
SELECT set_config('TimeZone', 'UTC', false)
-- next
SELECT set_config('search_path', 'public', false)
-- next
SELECT set_config('jit', $1, false)
-- next
SELECT current_setting('jit') AS cur, set_config('jit', 'off', false) AS new
-- next
DEALLOCATE ALL
-- next
DEALLOCATE x
-- next
SET extra_float_digits = 3
-- next
SET extra_float_digits TO 2
-- next
SET application_name = 'x'
-- next
SET application_name TO 'x'
-- next
SET client_encoding TO 'UTF8'
-- next
SET client_encoding = 'UTF8'
-- next
SET client_min_messages TO warning
-- next
SET client_min_messages TO 'warning'
-- next
SET standard_conforming_strings = on
-- next
SET intervalstyle = iso_8601
-- next
SET TimeZone = 'UTC'
-- next
SET TIME ZONE 'UTC'
-- next
SET SESSION timezone TO 'UTC'
-- next
SET timezone TO 'UTC'
-- next
SET datestyle TO 'ISO'
-- next
SET DateStyle = 'ISO'
-- next
SET DATESTYLE TO ISO
-- next
SET search_path TO public
-- next
SET search_path = 'public'
-- next
SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY
-- next
SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE
-- next
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED
-- next
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ
-- next
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE
-- next
SET TRANSACTION READ ONLY
-- next
SET TRANSACTION ISOLATION LEVEL READ COMMITTED
-- next
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ
-- next
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
-- next
SET statement_timeout = 0
-- next
SET statement_timeout TO '30s'
-- next
SET lock_timeout = 0
-- next
SET idle_in_transaction_session_timeout = 0
-- next
SET default_transaction_read_only = on
-- next
SET DateStyle = 'ISO';SET extra_float_digits = 2;show transaction_isolation
-- next
select oid, typbasetype from pg_type where typname = 'lo'
-- next
SELECT oid, typarray FROM pg_type WHERE typname = 'hstore'
-- next
SELECT t.oid, typarray FROM pg_type t WHERE t.oid = to_regtype($1)
-- next
SELECT t.oid, t.typname FROM pg_type as t WHERE t.typname IN ('int2', 'int4', 'int8', 'oid', 'float4', 'float8', 'numeric', 'bool', 'timestamp', 'timestamptz')
-- next
SELECT t.oid, t.typname, t.typelem, t.typdelim, t.typinput, r.rngsubtype, t.typtype, t.typbasetype FROM pg_type as t LEFT JOIN pg_range as r ON oid = rngtypid WHERE t.typname IN ('int2', 'int4')
-- next
SELECT t.oid, t.typname, t.typelem, t.typdelim, t.typinput, r.rngsubtype, t.typtype, t.typbasetype FROM pg_type as t LEFT JOIN pg_range as r ON oid = rngtypid WHERE t.typtype IN ('r', 'e', 'd')
-- next
SELECT t.oid, t.typname, t.typelem, t.typdelim, t.typinput, r.rngsubtype, t.typtype, t.typbasetype FROM pg_type as t LEFT JOIN pg_range as r ON oid = rngtypid WHERE t.typelem IN (16, 17)
-- next
SELECT a.attname, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid), a.attnotnull, a.atttypid, a.atttypmod, c.collname, col_description(a.attrelid, a.attnum) AS comment FROM pg_attribute a LEFT JOIN pg_attrdef d ON a.attrelid = d.adrelid AND a.attnum = d.adnum LEFT JOIN pg_type t ON a.atttypid = t.oid LEFT JOIN pg_collation c ON a.attcollation = c.oid AND a.attcollation <> t.typcollation WHERE a.attrelid = '"users"'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
-- next
SELECT db.oid,db.* FROM pg_catalog.pg_database db WHERE datallowconn AND NOT datistemplate OR db.datname =$1 ORDER BY db.datname
-- next
SELECT db.oid,db.* FROM pg_catalog.pg_database db WHERE 1 = 1 AND datallowconn AND NOT datistemplate OR db.datname =$1 ORDER BY db.datname
-- next
select * from pg_catalog.pg_settings where name=$1
-- next
select string_agg(word, ',') from pg_catalog.pg_get_keywords() where word <> ALL ('{a,abs}'::text[])
-- next
SELECT n.oid,n.*,d.description FROM pg_catalog.pg_namespace n LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=n.oid AND d.objsubid=0 AND d.classoid='pg_namespace'::regclass ORDER BY nspname
-- next
SELECT n.nspname = ANY(current_schemas(true)), n.nspname, t.typname FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON t.typnamespace = n.oid WHERE t.oid = $1
-- next
SELECT e.typdelim FROM pg_catalog.pg_type t, pg_catalog.pg_type e WHERE t.oid = $1 and t.typelem = e.oid
-- next
SELECT e.oid, n.nspname = ANY(current_schemas(true)), n.nspname, e.typname FROM pg_catalog.pg_type t JOIN pg_catalog.pg_type e ON t.typelem = e.oid JOIN pg_catalog.pg_namespace n ON t.typnamespace = n.oid WHERE t.oid = $1
-- next
select proname, oid from pg_catalog.pg_proc where proname in ('lo_open', 'lo_close') and pronamespace = (select oid from pg_catalog.pg_namespace where nspname = 'pg_catalog')
-- next
select b.oid, b.typarray from pg_catalog.pg_type a left join pg_catalog.pg_type b on b.oid = a.typelem where a.typcategory = 'A' group by b.oid, b.typarray order by b.oid
-- next
SELECT typname FROM pg_type WHERE typrelid = 0 LIMIT 0
-- next
SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_.*' AND nspname <> 'information_schema' ORDER by nspname
-- next
SELECT extname FROM pg_extension
-- next
SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
-- next
SET extra_float_digits TO '2'
-- next
SET lock_timeout TO '5s'
-- next
SET idle_in_transaction_session_timeout TO '5s'
-- next
SET intervalstyle TO 'iso_8601'
-- next
SET standard_conforming_strings TO 'on'
-- next
SET bytea_output TO 'hex'
-- next
SET default_transaction_read_only TO 'on'
-- next
SET default_transaction_isolation TO 'read committed'
-- next
SET geqo TO 'off'
-- next
SET jit TO 'off'
-- next
SET statement_timeout TO 0
