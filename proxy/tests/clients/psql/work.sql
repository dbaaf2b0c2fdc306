\set ON_ERROR_STOP off
\pset pager off
SELECT 1 AS one, 'two' AS two \gdesc
SELECT id, name FROM items WHERE id = 1 \gx
SELECT 'SELECT ' || g FROM generate_series(1, 3) g \gexec
SELECT 5 AS five \gset
\echo :five
SELECT id, name, price FROM items ORDER BY id \crosstabview id name price
\set FETCH_COUNT 2
SELECT id FROM items ORDER BY id;
\unset FETCH_COUNT
SELEC 1;
SELECT 1 FORM items;
SELECT nme FROM items;
SELECT 'größe', nme
FROM items;
\deu+
\set VERBOSITY verbose
SELECT 1/0;
\set VERBOSITY default
\errverbose
\set SHOW_CONTEXT always
SELECT fail('x');
SELECT shout('y');
BEGIN;
INSERT INTO journal VALUES (1, 'x');
SAVEPOINT a;
SELECT 1/0;
SELECT 2;
ROLLBACK TO a;
COMMIT;
\set ON_ERROR_ROLLBACK on
BEGIN;
INSERT INTO journal VALUES (2, 'y');
SELECT 1/0;
INSERT INTO journal VALUES (3, 'z');
COMMIT;
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT off
INSERT INTO journal VALUES (4, 'w');
ROLLBACK;
\set AUTOCOMMIT on
TABLE journal;
\copy journal TO pstdout
\copy (SELECT id, name FROM items ORDER BY id) TO pstdout (FORMAT csv, HEADER)
\copy journal FROM stdin
10	ten
11	eleven
\.
\copy journal FROM stdin
ten	10
\.
COPY journal FROM STDIN;
12	twelve
\.
COPY journal TO STDOUT;
SELECT 1; SELECT 2; SELECT 3;
SELECT 1\; SELECT 1/0\; SELECT 3;
PREPARE p (int) AS SELECT name FROM items WHERE id = $1;
EXECUTE p(2);
DEALLOCATE p;
CREATE TEMP TABLE tmp AS SELECT 1 AS a;
\d tmp
SELECT * FROM tmp;
DROP TABLE tmp;
SET search_path = pg_catalog;
SHOW search_path;
RESET search_path;
SET application_name = 'psql at work';
SHOW application_name;
EXPLAIN (COSTS off) SELECT * FROM items WHERE id = 3;
DO $$ BEGIN RAISE NOTICE 'done'; END $$;
DECLARE c CURSOR FOR SELECT 1;
BEGIN; DECLARE c CURSOR FOR SELECT id FROM items ORDER BY id; FETCH 2 FROM c; COMMIT;
SELECT id, name || $$!$$ AS loud, now() FROM items \gdesc
SELECT nme FROM items \gdesc
SELECT
	'größe' AS a,
	id FORM items WHERE nme = 1;
\copy journal FROM PROGRAM 'printf "13\\tthirteen\\n14\\tfourteen\\n"'
\copy journal (id) FROM stdin (FORMAT csv)
x
\.
\copy nowhere TO pstdout
