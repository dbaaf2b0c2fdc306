SELECT sqlite_version()
-- next
PRAGMA database_list
-- next
PRAGMA table_info("orders")
-- next
PRAGMA table_xinfo('orders')
-- next
PRAGMA main.table_list
-- next
PRAGMA index_list("orders")
-- next
PRAGMA index_info("by_name")
-- next
PRAGMA foreign_key_list("order_lines")
-- next
PRAGMA foreign_keys
-- next
PRAGMA encoding
-- next
PRAGMA user_version
-- next
PRAGMA page_count
-- next
PRAGMA compile_options
-- next
SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name
-- next
SELECT m.name AS "table", p.name AS "column", p.type FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table'
-- next
SELECT type,name,sql,tbl_name FROM "main".sqlite_master
-- next
SELECT COUNT(*) FROM "main"."orders"
-- next
SELECT "_rowid_",* FROM "main"."orders" ORDER BY "made" DESC LIMIT 0, 49999
-- next
SELECT strftime('%Y-%m', made) AS month, COUNT(*), SUM(total) FROM orders WHERE made >= date('now', '-12 months') GROUP BY 1 ORDER BY 1
-- next
SELECT TRUE AS "_" FROM "orders" WHERE 1 <> 1 LIMIT 0
-- next
SELECT CASE WHEN total > 100 THEN 'high' WHEN total > 10 THEN 'middle' ELSE 'low' END AS band, count(*) FILTER (WHERE status = 'paid') FROM orders GROUP BY band
-- next
SELECT * FROM orders WHERE 1=1 AND (status = 'open' OR status IS NULL) AND note LIKE '%it''s%' -- all that is open
-- next
WITH RECURSIVE days(day) AS (SELECT '2024-01-01' UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < '2024-12-31') SELECT day, coalesce(sum(total), 0) FROM days LEFT JOIN orders ON date(made) = day GROUP BY day
-- next
SELECT id, total, rank() OVER (PARTITION BY status ORDER BY total DESC) AS place, lag(total) OVER w FROM orders WINDOW w AS (ORDER BY made)
-- next
SELECT json_extract(facts, '$.color') AS color, facts ->> '$.size', json_group_array(name) FROM items, json_each(items.facts) WHERE json_valid(facts) GROUP BY color
-- next
SELECT title, snippet(pages, 1, '<b>', '</b>', '...', 10) FROM pages WHERE pages MATCH 'blue AND chair' ORDER BY rank LIMIT 10
-- next
SELECT 'orders' AS what, count(*) FROM orders UNION ALL SELECT 'items', count(*) FROM items
-- next
SELECT printf('%.2f', avg(total)), group_concat(DISTINCT status), total(total), min(made), max(made) FROM orders
-- next
EXPLAIN QUERY PLAN SELECT * FROM orders WHERE customer_id = 7
-- next
EXPLAIN SELECT * FROM orders
-- next
SELECT o.*, c.name FROM orders AS o INDEXED BY by_customer JOIN customers c ON c.id = o.customer_id WHERE o.id IN (1, 2, 3) AND c.name GLOB 'A*'
-- next
INSERT INTO orders (id, status) VALUES (1, 'open') ON CONFLICT (id) DO UPDATE SET status = excluded.status WHERE excluded.status <> orders.status RETURNING id
-- next
INSERT OR REPLACE INTO settings (key, value) VALUES ('theme', 'dark')
-- next
UPDATE orders SET status = 'paid' FROM customers c WHERE c.id = orders.customer_id AND c.name = 'x'
-- next
DELETE FROM orders WHERE made < date('now', '-10 years')
-- next
BEGIN IMMEDIATE
-- next
SAVEPOINT a
-- next
RELEASE SAVEPOINT a
-- next
COMMIT
