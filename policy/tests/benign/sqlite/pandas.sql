PRAGMA read_uncommitted
-- next
PRAGMA main.table_info("frame")
-- next
PRAGMA temp.table_info("frame")
-- next
CREATE TABLE frame (
	day DATETIME, 
	n BIGINT, 
	what TEXT
)
-- next
INSERT INTO frame (day, n, what) VALUES (?, ?, ?)
-- next
INSERT INTO frame (day, n, what) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?)
-- next
PRAGMA main.table_info("wide")
-- next
PRAGMA temp.table_info("wide")
-- next
CREATE TABLE wide (
	"index" BIGINT, 
	day DATETIME, 
	n BIGINT, 
	what TEXT
)
-- next
CREATE INDEX ix_wide_index ON wide ("index")
-- next
INSERT INTO wide ("index", day, n, what) VALUES (?, ?, ?, ?)
-- next
SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name
-- next
PRAGMA main.table_xinfo("frame")
-- next
SELECT sql FROM  (SELECT * FROM sqlite_master UNION ALL   SELECT * FROM sqlite_temp_master) WHERE name = ? AND type in ('table', 'view')
-- next
PRAGMA main.foreign_key_list("frame")
-- next
PRAGMA temp.foreign_key_list("frame")
-- next
PRAGMA main.index_list("frame")
-- next
PRAGMA temp.index_list("frame")
-- next
SELECT frame.day, frame.n, frame.what 
FROM frame
-- next
SELECT frame.n, frame.what 
FROM frame
-- next
SELECT * FROM frame
-- next
SELECT what, count(*) AS n, sum(n) AS total FROM frame GROUP BY what ORDER BY total DESC
-- next
SELECT * FROM frame WHERE n > 3 AND what IS NOT NULL LIMIT 10
-- next
SELECT a.what, b.n FROM frame a JOIN wide b ON a.n = b.n WHERE a.what = 'it''s'
-- next
SELECT day, n, avg(n) OVER (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS week FROM frame
-- next
SELECT * FROM frame WHERE 1 = 1 AND n BETWEEN 2 AND 30 AND (what = 'a' OR what IS NULL) -- notebook cell 7
