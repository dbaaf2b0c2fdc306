CREATE ROLE a LOGIN PASSWORD 'x'
-- next
CREATE USER a
-- next
ALTER ROLE postgres SUPERUSER
-- next
DROP ROLE a
-- next
GRANT postgres TO a
-- next
REVOKE postgres FROM a
-- next
ALTER ROLE a RENAME TO b
-- next
REASSIGN OWNED BY a TO b
-- next
SET ROLE postgres
-- next
SET LOCAL SESSION AUTHORIZATION postgres
-- next
RESET ROLE
-- next
SELECT set_config('session_replication_role', 'replica', false)
-- next
SELECT set_config(lower('ROLE'), 'postgres', false)
-- next
ALTER SYSTEM SET shared_buffers = '1GB'
-- next
CREATE DATABASE d
-- next
DROP DATABASE d
-- next
ALTER DATABASE d SET search_path = x
-- next
CREATE TABLESPACE ts LOCATION '/tmp'
-- next
DROP TABLESPACE ts
-- next
CREATE SUBSCRIPTION s CONNECTION 'host=h password=p' PUBLICATION p
-- next
CREATE EXTENSION dblink
-- next
CREATE EXTENSION file_fdw
-- next
CREATE EXTENSION adminpack
-- next
CREATE EXTENSION plpython3u
-- next
CREATE LANGUAGE plperlu
-- next
CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'libc.so.6', 'system'
-- next
CREATE FUNCTION f() RETURNS int LANGUAGE 'C' AS 'libc.so.6', 'system'
-- next
CREATE FUNCTION f() RETURNS int LANGUAGE "internal" AS 'int4pl'
-- next
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpython3u AS $$ import os $$
-- next
DO LANGUAGE plperlu $$ system("id") $$
-- next
COPY users TO '/tmp/x'
-- next
COPY users FROM PROGRAM 'id'
-- next
SELECT pg_read_file('/etc/passwd')
-- next
INSERT INTO users (name) SELECT pg_read_file('/etc/passwd')
-- next
SELECT lo_import('/etc/passwd')
-- next
SELECT lo_export(1, '/tmp/x')
-- next
SELECT ('/etc/passwd'::text).pg_read_file
-- next
SELECT dblink_exec('dbname=x', 'DROP TABLE y')
-- next
CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h')
-- next
CREATE USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (user 'u', password 'p')
-- next
CREATE FOREIGN TABLE ft (a int) SERVER s
-- next
CREATE FOREIGN DATA WRAPPER w
-- next
DROP SERVER s CASCADE
-- next
SELECT pg_terminate_backend(1)
-- next
SELECT pg_cancel_backend(pid) FROM pg_stat_activity
-- next
SELECT pg_reload_conf()
-- next
SELECT pg_drop_replication_slot('x')
-- next
SELECT * FROM pg_logical_slot_get_changes('x', NULL, NULL)
-- next
LOAD 'auto_explain'
-- next
CREATE EVENT TRIGGER e ON ddl_command_start EXECUTE FUNCTION f()
-- next
DROP EVENT TRIGGER e
-- next
SECURITY LABEL ON TABLE users IS 'x'
-- next
CHECKPOINT
-- next
UPDATE pg_settings SET setting = 'x' WHERE name = 'role'
-- next
WITH x AS (SELECT pg_read_file('/etc/passwd') AS f) INSERT INTO t (b) SELECT f FROM x
-- next
SET client_encoding = 'LATIN1'
-- next
SET NAMES 'SJIS'
-- next
SELECT set_config('client_encoding', 'GBK', false)
-- next
SELECT set_config('rolexyz'::varchar(4), 'postgres', false)
-- next
WITH pg_settings (name) AS (VALUES ('role'::char(20))) SELECT set_config(name, 'postgres', false) FROM pg_settings WHERE name = 'role '
-- next
SELECT set_config(name, 'replica', false) FROM pg_catalog.pg_settings WHERE name = 'session_replication_role '::char(40)
-- next
SELECT set_config(name, 'replica', false) FROM pg_catalog.pg_settings WHERE name = ANY ('{session_replication_role}')
-- next
UPDATE pg_authid SET rolsuper = true
-- next
INSERT INTO pg_catalog.pg_db_role_setting VALUES (0, 10, '{role=x}')
-- next
WITH pg_auth_members AS (SELECT 1) DELETE FROM pg_auth_members
-- next
MERGE INTO pg_proc p USING t ON t.a = p.oid WHEN MATCHED THEN DELETE
-- next
COPY pg_language FROM STDIN
-- next
TRUNCATE pg_depend
-- next
CREATE OPERATOR ### (rightarg = text, function = pg_catalog.pg_read_file)
-- next
CREATE AGGREGATE slurp (text) (sfunc = textcat, stype = text, finalfunc = pg_read_file)
-- next
CREATE CAST (text AS bytea) WITH FUNCTION pg_read_binary_file(text)
-- next
CREATE FUNCTION f() RETURNS int LANGUAGE sql SET role = 'x' AS 'SELECT 1'
-- next
ALTER FUNCTION f() SET session_replication_role = replica
-- next
ALTER ROUTINE f() SET session_authorization TO 'x'
-- next
SELECT * FROM pg_hba_file_rules
-- next
SELECT name, statement FROM pg_prepared_statements
-- next
SELECT * FROM pg_prepared_statement()
-- next
SET log_statement = 'none'
-- next
SET LOCAL zero_damaged_pages = on
-- next
SELECT set_config('jit_dump_bitcode', 'on', false)
-- next
ALTER FUNCTION f() SET log_min_messages = panic
-- next
GRANT EXECUTE ON FUNCTION pg_read_file(text) TO PUBLIC
-- next
CREATE OPERATOR CLASS c FOR TYPE text USING btree AS OPERATOR 1 <, FUNCTION 1 pg_read_file(text)
