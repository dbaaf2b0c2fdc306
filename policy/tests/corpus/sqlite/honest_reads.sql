SELECT 1
SELECT * FROM people
select name, sql from sqlite_master where type = 'table'
SELECT name FROM sqlite_master WHERE type IN ('table','view') AND name NOT LIKE 'sqlite_%' ORDER BY 1
SELECT name FROM sqlite_temp_master
SELECT * FROM sqlite_schema
SELECT name, type = 'view' FROM sqlite_master WHERE type in ('table', 'view') AND NOT name='sqlite_sequence' ORDER BY name
SELECT sqlite_version()
SELECT * FROM sqlite_sequence
SELECT * FROM main.people
## DBeaver, Datasette, Django, SQLAlchemy.
PRAGMA table_info("people")
PRAGMA main.table_info('people')
PRAGMA table_xinfo(people)
PRAGMA table_list
PRAGMA index_list("people")
PRAGMA index_info("i")
PRAGMA index_xinfo('i')
PRAGMA foreign_key_list("people")
PRAGMA foreign_key_check
PRAGMA database_list
PRAGMA collation_list
PRAGMA compile_options
PRAGMA function_list
PRAGMA module_list
PRAGMA pragma_list
PRAGMA schema_version
PRAGMA user_version
PRAGMA application_id
PRAGMA encoding
PRAGMA journal_mode
PRAGMA page_size
PRAGMA page_count
PRAGMA freelist_count
PRAGMA cache_size
PRAGMA foreign_keys
PRAGMA foreign_keys = ON
PRAGMA foreign_keys = 1;
PRAGMA legacy_alter_table = OFF
PRAGMA busy_timeout = 5000
PRAGMA case_sensitive_like = ON
PRAGMA integrity_check
PRAGMA quick_check
PRAGMA data_version
PRAGMA read_uncommitted
PRAGMA synchronous
PRAGMA auto_vacuum
PRAGMA locking_mode
PRAGMA temp_store
SELECT * FROM pragma_table_info('people')
SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'
SELECT * FROM pragma_table_info WHERE arg = 'people'
select * from pragma_compile_options
SELECT il.name, ii.name FROM pragma_index_list('people') il, pragma_index_info(il.name) ii
EXPLAIN SELECT * FROM people
EXPLAIN QUERY PLAN SELECT * FROM people WHERE id = 1
BEGIN
BEGIN TRANSACTION
BEGIN DEFERRED
COMMIT
END
END TRANSACTION
ROLLBACK
SAVEPOINT s
RELEASE s
ROLLBACK TO s
SELECT "people"."id" AS "people_id", "people"."name" FROM "people" WHERE "people"."name" LIKE 'a%' ESCAPE '\' LIMIT 21
SELECT COUNT(*) AS "__count" FROM "people"
SELECT (1) AS "a" FROM "django_session" WHERE "django_session"."session_key" = 'x' LIMIT 1
SELECT [id], `name`, "name" FROM [people]
SELECT CAST('test plain returns' AS VARCHAR(60)) AS anon_1
SELECT rowid, * FROM people ORDER BY rowid LIMIT 101
select count(*) from (select * from people)
select name as value, count(*) as n from people group by value order by n desc limit 31
select json_extract(doc, '$.a'), doc -> 'b', doc ->> 'c' from docs
select value from json_each('[1,2,3]')
select key, value from docs, json_tree(docs.doc)
select * from people where id in (select value from json_each(?))
SELECT group_concat(name, ', '), total(x), avg(x), min(x), max(x), sum(DISTINCT x) FROM t
SELECT strftime('%Y-%m', at), date('now', '-1 day'), julianday('now'), unixepoch() FROM orders
SELECT row_number() OVER (PARTITION BY a ORDER BY b) FROM t
SELECT sum(x) OVER (ORDER BY y ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM t WINDOW w AS (ORDER BY z)
SELECT count(*) FILTER (WHERE a > 1) FROM t
WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM c LIMIT 10) SELECT x FROM c
WITH a AS MATERIALIZED (SELECT 1 AS x), b AS NOT MATERIALIZED (SELECT 2) SELECT * FROM a, b
SELECT a FROM t UNION SELECT b FROM u EXCEPT SELECT c FROM v INTERSECT SELECT 1
VALUES (1, 2), (3, 4)
SELECT * FROM a NATURAL LEFT OUTER JOIN b
SELECT * FROM a LEFT JOIN b ON a.id = b.id WHERE b.id IS NULL AND a.x IS NOT DISTINCT FROM 3
SELECT * FROM people WHERE name GLOB 'a*' AND name NOT LIKE 'b%' AND name REGEXP 'c' OR name MATCH 'x'
SELECT * FROM docs WHERE docs MATCH 'tea' ORDER BY rank
SELECT snippet(docs, 0, '<b>', '</b>', '...', 10), highlight(docs, 0, '[', ']'), bm25(docs) FROM docs
SELECT CASE a WHEN 1 THEN 'x' ELSE 'y' END, a || b, a % 2, ~a, a << 1, a & 3, NOT a FROM t
SELECT x'53', 1.5e3, .5, 0x1F, NULL, TRUE, FALSE, CURRENT_TIMESTAMP
SELECT coalesce(a, b), ifnull(a, b), nullif(a, b), iif(a, b, c), typeof(a), quote(a), hex(a), instr(a, 'x'), printf('%d', a), format('%s', a) FROM t
SELECT random(), abs(random()), randomblob(16), zeroblob(10), hex(randomblob(16))
SELECT changes(), total_changes(), last_insert_rowid()
SELECT sqlite_compileoption_used('ENABLE_FTS5')
SELECT * FROM people INDEXED BY i WHERE name = 'x'
SELECT * FROM people NOT INDEXED WHERE name = :name AND id = ?1 AND x = @x AND y = $y
SELECT max(a, b), min(a, b), likely(a), unlikely(b), likelihood(a, 0.5) FROM t
SELECT a COLLATE NOCASE FROM t ORDER BY b COLLATE BINARY DESC NULLS LAST
SELECT * FROM generate_series(1, 10)
SELECT DISTINCT a FROM t LIMIT 10 OFFSET 5
SELECT a FROM t LIMIT 5, 10
SELECT (a, b) = (1, 2), (SELECT 1), EXISTS (SELECT 1) FROM t
SELECT 1; SELECT 2
-- comment
SELECT 1 /* unended
