SELECT 1
-- next
SELECT 1, 'a' "b", x'41', 1.5e3, .5, NULL, -1, +2, ~3, "c", [d e], `f`, ?, ?12, :a, @b, $c
-- next
SELECT ALL a, t.*, main.t.b AS 'x' FROM main.t, u AS v, (SELECT 1) w, json_each('[1]') AS j, pragma_table_info('t')
-- next
SELECT a FROM t WHERE NOT a = 1 AND b == 2 OR c <> 3 AND d != 4 AND e IS 5 AND f IS NOT 6 AND g IS NULL AND h IS NOT NULL AND i ISNULL AND j NOTNULL AND k NOT NULL
-- next
SELECT a IS DISTINCT FROM b, c IS NOT DISTINCT FROM d
-- next
SELECT a FROM t WHERE a IN (1, 2) AND b NOT IN (SELECT c FROM u) AND c IN u AND d IN () AND e IN main.u AND f IN generate_series(1, 2)
-- next
SELECT a LIKE 'x' ESCAPE '!', b NOT LIKE 'y', c GLOB 'z*', d NOT GLOB 'w', e REGEXP 'v', f MATCH 'u', g BETWEEN 1 AND 2, h NOT BETWEEN 3 AND 4
-- next
SELECT a || b || c, a -> '$.x' ->> 'y', a & 1 | 2 << 3 >> 4, a % 2, a * b / c, a COLLATE NOCASE
-- next
SELECT CASE a WHEN 1 THEN 2 ELSE 3 END, CAST(a AS TEXT), CAST(b AS VARCHAR(10)), EXISTS (SELECT 1), (SELECT 1), (1, 2) = (3, 4), replace(a, 'b', 'c'), like('a', 'b'), CURRENT_TIMESTAMP
-- next
SELECT count(*), count(DISTINCT a), group_concat(a, ',' ORDER BY b DESC), sum(a) FILTER (WHERE b > 1), row_number() OVER (PARTITION BY a ORDER BY b NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES), sum(c) OVER w FROM t WINDOW w AS (ORDER BY a)
-- next
SELECT * FROM a JOIN b ON a.x = b.x INNER JOIN c USING (y) LEFT OUTER JOIN d ON 1 RIGHT JOIN e ON 2 FULL OUTER JOIN f ON 3 CROSS JOIN g NATURAL JOIN h NATURAL LEFT JOIN i
-- next
SELECT * FROM t INDEXED BY i, u NOT INDEXED, (v JOIN w ON 1) AS x
-- next
SELECT a FROM t GROUP BY a HAVING count(*) > 1 ORDER BY a COLLATE NOCASE DESC NULLS FIRST LIMIT 1 OFFSET 2
-- next
SELECT 1 UNION ALL SELECT 2 INTERSECT SELECT 3 EXCEPT SELECT 4 ORDER BY 1 LIMIT 1, 2
-- next
VALUES (1, 2), (3, 4)
-- next
WITH RECURSIVE c (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c), d AS NOT MATERIALIZED (SELECT 2) SELECT * FROM c, d
-- next
INSERT INTO t VALUES (1, NULL)
-- next
INSERT OR REPLACE INTO main.t AS x (a, b) VALUES (1, 2), (3, 4) ON CONFLICT (a) WHERE b DO UPDATE SET b = excluded.b, (c, d) = (1, 2) WHERE b > 1 RETURNING a, b AS c, *
-- next
INSERT INTO t SELECT * FROM u WHERE true ON CONFLICT DO NOTHING
-- next
INSERT INTO t DEFAULT VALUES RETURNING rowid
-- next
REPLACE INTO t (a) VALUES (1)
-- next
WITH c AS (SELECT 1) INSERT INTO t SELECT * FROM c
-- next
UPDATE OR IGNORE t SET a = a + 1, "b" = 2 WHERE c = 3 RETURNING *
-- next
UPDATE t AS x SET a = u.a FROM u JOIN v ON 1 WHERE x.b = u.b
-- next
DELETE FROM t WHERE a = 1 RETURNING a
-- next
DELETE FROM main.t AS x INDEXED BY i WHERE x.a = 1
-- next
WITH c AS (SELECT 1) DELETE FROM t WHERE a IN c
-- next
SELECT key, end, begin, "order" FROM t AS temp WHERE a.b.c = 1
-- next
SELECT a FROM t /* unterminated
-- next
SELECT 'a'.'b', 'c'.d + 5 FROM 'a'
-- next
SELECT a FROM t, u ON t.a = u.a, v USING (b)
-- next
SELECT 5 IN (false.false) FROM false NATURAL LEFT FULL JOIN u
