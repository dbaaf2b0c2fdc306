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
