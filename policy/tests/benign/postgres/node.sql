SELECT $1::int AS n, $2::text AS t, $3::timestamptz AS d, $4::jsonb AS j
-- next
SELECT 1 AS one; SELECT 2 AS two
-- next
SELECT $1::int + 1 AS v
-- next
SELECT $1::text || 'x' AS v
-- next
CREATE TABLE node_t (id int PRIMARY KEY, what text)
-- next
BEGIN
-- next
INSERT INTO node_t VALUES ($1, $2)
-- next
SELECT 1
-- next
ROLLBACK
-- next
COMMIT
-- next
SELECT * FROM node_t
-- next
SELECT $1::int AS v
-- next
LISTEN node_news
-- next
NOTIFY node_news, 'hello'
-- next
SELECT $1::text AS v
-- next
DROP TABLE node_t
-- next
SELECT g FROM generate_series(1, $1::int) g
-- next
SELECT 1 AS one
-- next
SELECT 10 / (g - 5) AS g FROM generate_series(1, 10) g
-- next
SELECT 2 AS two
-- next
CREATE TABLE node_copy (id int PRIMARY KEY, what text)
-- next
COPY node_copy FROM STDIN
-- next
COPY (SELECT * FROM node_copy ORDER BY id) TO STDOUT
-- next
SELECT count(*)::int AS n FROM node_copy
-- next
DROP TABLE node_copy
-- next
SELECT pg_sleep(2)
-- next
select b.oid, b.typarray
      from pg_catalog.pg_type a
      left join pg_catalog.pg_type b on b.oid = a.typelem
      where a.typcategory = 'A'
      group by b.oid, b.typarray
      order by b.oid
-- next
CREATE TABLE js (id int PRIMARY KEY, facts jsonb, tags text[])
-- next
INSERT INTO js ("id","facts","tags")values($1,$2,$3),($4,$5,$6),($7,$8,$9),($10,$11,$12),($13,$14,$15),($16,$17,$18),($19,$20,$21),($22,$23,$24),($25,$26,$27),($28,$29,$30),($31,$32,$33),($34,$35,$36),($37,$38,$39),($40,$41,$42),($43,$44,$45),($46,$47,$48),($49,$50,$51),($52,$53,$54),($55,$56,$57),($58,$59,$60),($61,$62,$63),($64,$65,$66),($67,$68,$69),($70,$71,$72),($73,$74,$75),($76,$77,$78),($79,$80,$81),($82,$83,$84),($85,$86,$87),($88,$89,$90),($91,$92,$93),($94,$95,$96),($97,$98,$99),($100,$101,$102),($103,$104,$105),($106,$107,$108),($109,$110,$111),($112,$113,$114),($115,$116,$117),($118,$119,$120),($121,$122,$123),($124,$125,$126),($127,$128,$129),($130,$131,$132),($133,$134,$135),($136,$137,$138),($139,$140,$141),($142,$143,$144),($145,$146,$147),($148,$149,$150)
-- next
INSERT INTO js VALUES (100, '{}', '{}')
-- next
savepoint "s0"
-- next
rollback to "s0"
-- next
SELECT * FROM js WHERE id = 7
-- next
SELECT id FROM js ORDER BY id
-- next
COPY js (id) TO STDOUT
-- next
listen "js_news"
-- next
select pg_notify($1, $2)
-- next
DROP TABLE js
