CREATE TABLE items (id integer PRIMARY KEY, name text NOT NULL, price real)
-- next
INSERT INTO items VALUES (1, 'apple', 0.5), (2, 'it''s', 2.0)
-- next
CREATE INDEX by_name ON items (name)
-- next
CREATE VIEW dear AS SELECT * FROM items WHERE price > 1
-- next
SELECT * FROM items
-- next
EXPLAIN QUERY PLAN SELECT * FROM items WHERE id = 1
-- next
PRAGMA database_list
-- next
SELECT m.name as tableName, p.name as columnName
        FROM sqlite_master m
        JOIN pragma_table_info((m.name)) p
        WHERE m.type IN ('table','view') AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'sqlean_%'
        ORDER BY tableName, columnName
-- next
SELECT name FROM sqlite_master
            WHERE type IN ('table','view') AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'sqlean_%'
            ORDER BY 1
-- next
SELECT name FROM sqlite_master
            WHERE type IN ('table','view') AND name LIKE ? AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'sqlean_%'
            ORDER BY 1
-- next
SELECT sql FROM sqlite_master
            WHERE sql IS NOT NULL
            ORDER BY tbl_name, type DESC, name
-- next
SELECT sql FROM sqlite_master
            WHERE tbl_name==? AND sql IS NOT NULL
            ORDER BY tbl_name, type DESC, name
-- next
SELECT name, sql FROM sqlite_master
            WHERE type = 'index' AND name NOT LIKE 'sqlite_%'
            ORDER BY 1
-- next
PRAGMA table_info(items)
