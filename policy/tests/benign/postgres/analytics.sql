SELECT l.flag, l.status, sum(l.pieces) AS pieces, sum(l.amount) AS amount, sum(l.amount * (1 - l.discount)) AS reduced,
       sum(l.amount * (1 - l.discount) * (1 + l.tax)) AS charged, avg(l.pieces) AS usual_pieces, avg(l.discount) AS usual_discount, count(*) AS lines
FROM order_lines l
WHERE l.sent <= date '2024-12-01' - interval '90 days'
GROUP BY l.flag, l.status
ORDER BY l.flag, l.status
-- next
SELECT s.balance, s.name, n.name AS nation, p.id, p.maker, s.street, s.phone, s.remark
FROM parts p, suppliers s, offers o, nations n, regions r
WHERE p.id = o.part_id AND s.id = o.supplier_id AND p.size = 15 AND p.type LIKE '%STEEL'
  AND s.nation_id = n.id AND n.region_id = r.id AND r.name = 'NORTH'
  AND o.cost = (SELECT min(o2.cost) FROM offers o2, suppliers s2, nations n2, regions r2
                WHERE p.id = o2.part_id AND s2.id = o2.supplier_id AND s2.nation_id = n2.id AND n2.region_id = r2.id AND r2.name = 'NORTH')
ORDER BY s.balance DESC, n.name, s.name, p.id
LIMIT 100
-- next
SELECT l.order_id, sum(l.amount * (1 - l.discount)) AS revenue, o.made, o.priority
FROM customers c JOIN orders o ON c.id = o.customer_id JOIN order_lines l ON l.order_id = o.id
WHERE c.segment = 'HOUSES' AND o.made < DATE '2024-03-15' AND l.sent > DATE '2024-03-15'
GROUP BY l.order_id, o.made, o.priority
ORDER BY revenue DESC, o.made
LIMIT 10
-- next
SELECT o.priority, count(*) AS orders
FROM orders o
WHERE o.made >= DATE '2024-07-01' AND o.made < DATE '2024-07-01' + INTERVAL '3' MONTH
  AND EXISTS (SELECT * FROM order_lines l WHERE l.order_id = o.id AND l.promised < l.received)
GROUP BY o.priority ORDER BY o.priority
-- next
SELECT sum(amount * discount) AS gain FROM order_lines
WHERE sent >= '2024-01-01' AND sent < '2025-01-01' AND discount BETWEEN 0.06 - 0.01 AND 0.06 + 0.01 AND pieces < 24
-- next
SELECT origin, goal, year, sum(volume) AS revenue
FROM (SELECT n1.name AS origin, n2.name AS goal, extract(year FROM l.sent) AS year, l.amount * (1 - l.discount) AS volume
      FROM suppliers s, order_lines l, orders o, customers c, nations n1, nations n2
      WHERE s.id = l.supplier_id AND o.id = l.order_id AND c.id = o.customer_id AND s.nation_id = n1.id AND c.nation_id = n2.id
        AND ((n1.name = 'A' AND n2.name = 'B') OR (n1.name = 'B' AND n2.name = 'A'))
        AND l.sent BETWEEN DATE '2023-01-01' AND DATE '2024-12-31') AS shipping
GROUP BY origin, goal, year ORDER BY 1, 2, 3
-- next
SELECT year, sum(CASE WHEN nation = 'A' THEN volume ELSE 0 END) / sum(volume) AS share
FROM (SELECT extract(year FROM o.made) AS year, l.amount * (1 - l.discount) AS volume, n2.name AS nation
      FROM parts p JOIN order_lines l ON p.id = l.part_id JOIN orders o ON o.id = l.order_id JOIN suppliers s ON s.id = l.supplier_id
      JOIN nations n2 ON n2.id = s.nation_id) AS every_nation
GROUP BY year ORDER BY year
-- next
SELECT c.id, c.name, sum(l.amount * (1 - l.discount)) AS lost, c.balance, n.name, c.street, c.phone, c.remark
FROM customers c, orders o, order_lines l, nations n
WHERE c.id = o.customer_id AND l.order_id = o.id AND l.flag = 'R' AND c.nation_id = n.id
GROUP BY c.id, c.name, c.balance, c.phone, n.name, c.street, c.remark
HAVING sum(l.amount) > 0 ORDER BY lost DESC FETCH FIRST 20 ROWS ONLY
-- next
SELECT o.part_id, sum(o.cost * o.available) AS worth
FROM offers o, suppliers s WHERE o.supplier_id = s.id
GROUP BY o.part_id
HAVING sum(o.cost * o.available) > (SELECT sum(cost * available) * 0.0001 FROM offers)
ORDER BY worth DESC
-- next
SELECT l.mode, sum(CASE WHEN o.priority = '1' OR o.priority = '2' THEN 1 ELSE 0 END) AS urgent,
       sum(CASE WHEN o.priority <> '1' AND o.priority <> '2' THEN 1 ELSE 0 END) AS other
FROM orders o, order_lines l
WHERE o.id = l.order_id AND l.mode IN ('RAIL', 'SHIP') AND l.promised < l.received AND l.sent < l.promised
GROUP BY l.mode ORDER BY l.mode
-- next
SELECT n, count(*) AS customers
FROM (SELECT c.id, count(o.id) AS n FROM customers c LEFT OUTER JOIN orders o ON c.id = o.customer_id AND o.remark NOT LIKE '%special%requests%' GROUP BY c.id) AS by_customer
GROUP BY n ORDER BY customers DESC, n DESC
-- next
WITH revenue (supplier, total) AS (
    SELECT supplier_id, sum(amount * (1 - discount)) FROM order_lines WHERE sent >= DATE '2024-01-01' GROUP BY supplier_id
)
SELECT s.id, s.name, r.total FROM suppliers s, revenue r WHERE s.id = r.supplier AND r.total = (SELECT max(total) FROM revenue) ORDER BY s.id
-- next
SELECT p.brand, p.type, p.size, count(DISTINCT o.supplier_id) AS suppliers
FROM offers o, parts p
WHERE p.id = o.part_id AND p.brand <> 'B45' AND p.type NOT LIKE 'MEDIUM%' AND p.size IN (49, 14, 23, 45, 19, 3, 36, 9)
  AND o.supplier_id NOT IN (SELECT id FROM suppliers WHERE remark LIKE '%Customer%Complaints%')
GROUP BY p.brand, p.type, p.size ORDER BY suppliers DESC, 1, 2, 3
-- next
SELECT sum(l.amount) / 7.0 AS yearly FROM order_lines l, parts p
WHERE p.id = l.part_id AND p.brand = 'B23' AND l.pieces < (SELECT 0.2 * avg(l2.pieces) FROM order_lines l2 WHERE l2.part_id = p.id)
-- next
SELECT c.name, c.id, o.id, o.made, o.total, sum(l.pieces) FROM customers c, orders o, order_lines l
WHERE o.id IN (SELECT order_id FROM order_lines GROUP BY order_id HAVING sum(pieces) > 300) AND c.id = o.customer_id AND o.id = l.order_id
GROUP BY c.name, c.id, o.id, o.made, o.total ORDER BY o.total DESC, o.made LIMIT 100
-- next
SELECT sum(l.amount * (1 - l.discount)) AS revenue FROM order_lines l, parts p
WHERE (p.id = l.part_id AND p.brand = 'B12' AND p.box IN ('SM CASE', 'SM BOX') AND l.pieces BETWEEN 1 AND 11 AND p.size BETWEEN 1 AND 5 AND l.mode IN ('AIR', 'AIR REG'))
   OR (p.id = l.part_id AND p.brand = 'B23' AND p.box IN ('MED BAG', 'MED BOX') AND l.pieces BETWEEN 10 AND 20 AND p.size BETWEEN 1 AND 10 AND l.mode IN ('AIR', 'AIR REG'))
   OR (p.id = l.part_id AND p.brand = 'B34' AND p.box IN ('LG CASE', 'LG BOX') AND l.pieces BETWEEN 20 AND 30 AND p.size BETWEEN 1 AND 15 AND l.mode IN ('AIR', 'AIR REG'))
-- next
SELECT s.name, count(*) AS waits
FROM suppliers s, order_lines l1, orders o
WHERE s.id = l1.supplier_id AND o.id = l1.order_id AND o.status = 'F' AND l1.received > l1.promised
  AND EXISTS (SELECT 1 FROM order_lines l2 WHERE l2.order_id = l1.order_id AND l2.supplier_id <> l1.supplier_id)
  AND NOT EXISTS (SELECT 1 FROM order_lines l3 WHERE l3.order_id = l1.order_id AND l3.supplier_id <> l1.supplier_id AND l3.received > l3.promised)
GROUP BY s.name ORDER BY waits DESC, s.name LIMIT 100
-- next
SELECT code, count(*) AS customers, sum(balance) FROM (
    SELECT substring(phone FROM 1 FOR 2) AS code, balance FROM customers c
    WHERE substring(phone FROM 1 FOR 2) IN ('13', '31', '23') AND balance > (SELECT avg(balance) FROM customers WHERE balance > 0.00 AND substr(phone, 1, 2) IN ('13', '31', '23'))
      AND NOT EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id)) AS idle
GROUP BY code ORDER BY code
-- next
WITH returns AS (SELECT customer_id, store_id, sum(amount) AS total FROM store_returns r JOIN days d ON d.id = r.day_id WHERE d.year = 2024 GROUP BY customer_id, store_id)
SELECT c.id FROM returns r1, stores s, customers c
WHERE r1.total > (SELECT avg(total) * 1.2 FROM returns r2 WHERE r1.store_id = r2.store_id) AND s.id = r1.store_id AND s.state = 'TN' AND r1.customer_id = c.id
ORDER BY c.id LIMIT 100
-- next
WITH weekly AS (SELECT d.week, sum(CASE WHEN d.name = 'Sunday' THEN s.price END) AS sun, sum(CASE WHEN d.name = 'Monday' THEN s.price END) AS mon,
                       sum(CASE WHEN d.name = 'Friday' THEN s.price END) AS fri FROM (SELECT day_id, price FROM web_sales UNION ALL SELECT day_id, price FROM paper_sales) s JOIN days d ON d.id = s.day_id GROUP BY d.week)
SELECT y.week, round(y.sun / z.sun, 2), round(y.mon / nullif(z.mon, 0), 2), round(y.fri / z.fri, 2) FROM weekly y JOIN weekly z ON y.week = z.week - 53 ORDER BY y.week
-- next
SELECT d.year, i.brand_id, i.brand, sum(s.price) AS price FROM days d, store_sales s, items i
WHERE d.id = s.day_id AND s.item_id = i.id AND i.maker_id = 128 AND d.month = 11 GROUP BY d.year, i.brand, i.brand_id ORDER BY 1, 4 DESC, 2 LIMIT 100
-- next
SELECT channel, id, sum(sales) AS sales, sum(returned) AS returned, sum(profit) AS profit
FROM (SELECT 'store' AS channel, 's' || store_id AS id, sales, returned, profit - loss AS profit FROM store_year
      UNION ALL SELECT 'paper', 'p' || page_id, sales, returned, profit - loss FROM paper_year
      UNION ALL SELECT 'web', 'w' || site_id, sales, returned, profit - loss FROM web_year) x
GROUP BY ROLLUP (channel, id) ORDER BY channel NULLS LAST, id LIMIT 100
-- next
SELECT CASE WHEN (SELECT count(*) FROM store_sales WHERE pieces BETWEEN 1 AND 20) > 74129 THEN (SELECT avg(discount) FROM store_sales WHERE pieces BETWEEN 1 AND 20)
            ELSE (SELECT avg(paid) FROM store_sales WHERE pieces BETWEEN 1 AND 20) END AS first,
       CASE WHEN (SELECT count(*) FROM store_sales WHERE pieces BETWEEN 21 AND 40) > 122840 THEN (SELECT avg(discount) FROM store_sales WHERE pieces BETWEEN 21 AND 40)
            ELSE (SELECT avg(paid) FROM store_sales WHERE pieces BETWEEN 21 AND 40) END AS second
FROM reasons WHERE id = 1
-- next
SELECT i.id, i.description, s.state, count(r.pieces) AS n, avg(r.pieces) AS mean, stddev_samp(r.pieces) AS spread, stddev_samp(r.pieces) / avg(r.pieces) AS cov
FROM store_returns r JOIN items i ON i.id = r.item_id JOIN stores s ON s.id = r.store_id GROUP BY i.id, i.description, s.state
HAVING count(*) > 3 ORDER BY cov DESC NULLS LAST
-- next
SELECT category, class, grouping(category) + grouping(class) AS level, rank() OVER (PARTITION BY grouping(category) + grouping(class), CASE WHEN grouping(class) = 0 THEN category END ORDER BY sum(profit) / sum(price)) AS place
FROM store_sales s, items i WHERE i.id = s.item_id GROUP BY ROLLUP (category, class) ORDER BY level DESC, CASE WHEN level = 0 THEN category END, place LIMIT 100
-- next
SELECT count(*) FROM ((SELECT DISTINCT c.last_name, c.first_name, d.day FROM store_sales s, days d, customers c WHERE s.day_id = d.id AND s.customer_id = c.id AND d.month_no BETWEEN 1200 AND 1211)
    INTERSECT (SELECT DISTINCT c.last_name, c.first_name, d.day FROM paper_sales s, days d, customers c WHERE s.day_id = d.id AND s.customer_id = c.id)
    EXCEPT (SELECT DISTINCT c.last_name, c.first_name, d.day FROM web_sales s, days d, customers c WHERE s.day_id = d.id AND s.customer_id = c.id)) cool
-- next
SELECT am.n::numeric / nullif(pm.n, 0) AS ratio FROM (SELECT count(*) AS n FROM web_sales w, times t WHERE t.id = w.time_id AND t.hour BETWEEN 8 AND 9) am, (SELECT count(*) AS n FROM web_sales w, times t WHERE t.id = w.time_id AND t.hour BETWEEN 19 AND 20) pm
-- next
SELECT *, sum(sales) OVER (PARTITION BY store ORDER BY month ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running, lag(sales) OVER w AS before, lead(sales) OVER w AS after,
       100 * (sales - lag(sales) OVER w) / lag(sales) OVER w AS growth
FROM monthly WINDOW w AS (PARTITION BY store ORDER BY month)
-- next
WITH RECURSIVE chain AS (SELECT id, boss_id, 1 AS depth, ARRAY[id] AS path FROM staff WHERE boss_id IS NULL UNION ALL SELECT s.id, s.boss_id, c.depth + 1, c.path || s.id FROM staff s JOIN chain c ON s.boss_id = c.id WHERE NOT s.id = ANY (c.path))
SELECT depth, count(*) FROM chain GROUP BY depth
-- next
WITH days AS (SELECT d::date AS day FROM generate_series('2024-01-01'::date, '2024-12-31', '1 day') d)
SELECT days.day, coalesce(sum(o.total), 0) AS total FROM days LEFT JOIN orders o ON o.made::date = days.day GROUP BY 1 ORDER BY 1
-- next
SELECT date_trunc('month', first) AS cohort, extract(month FROM age(o.made, f.first)) AS month, count(DISTINCT o.customer_id)
FROM orders o JOIN (SELECT customer_id, min(made) AS first FROM orders GROUP BY customer_id) f USING (customer_id) GROUP BY 1, 2 ORDER BY 1, 2
-- next
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY total) AS median, percentile_disc(ARRAY[0.25, 0.75]) WITHIN GROUP (ORDER BY total), mode() WITHIN GROUP (ORDER BY status) FROM orders
-- next
SELECT width_bucket(total, 0, 1000, 20) AS bucket, count(*), min(total), max(total) FROM orders WHERE total IS NOT NULL GROUP BY bucket ORDER BY bucket
-- next
SELECT status, count(*) FILTER (WHERE made > now() - interval '7 days') AS week, count(*) FILTER (WHERE made > now() - interval '30 days') AS month FROM orders GROUP BY GROUPING SETS ((status), ())
-- next
SELECT session, min(at) AS began, max(at) - min(at) AS lasted, count(*) FROM (SELECT *, sum(new) OVER (PARTITION BY visitor ORDER BY at) AS session FROM (SELECT *, CASE WHEN at - lag(at) OVER (PARTITION BY visitor ORDER BY at) < interval '30 minutes' THEN 0 ELSE 1 END AS new FROM visits) a) b GROUP BY visitor, session
-- next
SELECT c.name, o.made, o.total FROM customers c CROSS JOIN LATERAL (SELECT made, total FROM orders WHERE customer_id = c.id ORDER BY made DESC LIMIT 3) o ORDER BY c.name
-- next
SELECT facts ->> 'color' AS color, jsonb_array_length(facts -> 'sizes') AS sizes, count(*) FROM items WHERE facts @> '{"active": true}' AND facts ? 'color' GROUP BY 1, 2
-- next
SELECT i.id, e.key, e.value FROM items i, jsonb_each_text(i.facts) AS e WHERE e.value ~* 'blue|green' ORDER BY 1
-- next
SELECT title, ts_rank(to_tsvector('english', body), q) AS rank, ts_headline(body, q) FROM pages, websearch_to_tsquery('english', 'cheap "blue chair" or table') q WHERE to_tsvector('english', body) @@ q ORDER BY rank DESC LIMIT 10
-- next
SELECT corr(price, pieces), regr_slope(pieces, price), regr_intercept(pieces, price), covar_pop(price, pieces), var_samp(price) FROM order_lines
-- next
SELECT string_agg(DISTINCT name, ', ' ORDER BY name), array_agg(id ORDER BY id DESC), json_object_agg(id, name), bool_or(active), every(active) FROM items
-- next
SELECT a.item_id, b.item_id, count(*) AS together FROM order_lines a JOIN order_lines b ON a.order_id = b.order_id AND a.item_id < b.item_id GROUP BY 1, 2 HAVING count(*) >= 5 ORDER BY together DESC
-- next
(SELECT 'best' AS kind, name, total FROM by_item ORDER BY total DESC LIMIT 5) UNION ALL (SELECT 'worst', name, total FROM by_item ORDER BY total LIMIT 5)
-- next
SELECT 'orders' AS what, count(*) FROM orders UNION ALL SELECT 'customers', count(*) FROM customers UNION ALL SELECT 'items', count(*) FROM items
-- next
SELECT * FROM (VALUES ('low', 0, 10), ('middle', 10, 100), ('high', 100, NULL)) AS band (name, least, most) LEFT JOIN orders o ON o.total >= band.least AND (band.most IS NULL OR o.total < band.most)
-- next
SELECT customer_id, ntile(5) OVER (ORDER BY max(made)) AS recency, ntile(5) OVER (ORDER BY count(*)) AS frequency, ntile(5) OVER (ORDER BY sum(total)) AS worth FROM orders GROUP BY customer_id
-- next
SELECT step, count(DISTINCT visitor) AS visitors, round(100.0 * count(DISTINCT visitor) / first_value(count(DISTINCT visitor)) OVER (ORDER BY step), 1) AS percent FROM funnel WHERE at >= current_date - 28 GROUP BY step ORDER BY step
-- next
EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, SUMMARY OFF) SELECT customer_id, sum(total) FROM orders WHERE made >= '2024-01-01' GROUP BY customer_id ORDER BY 2 DESC LIMIT 10
-- next
COPY (SELECT customer_id, sum(total) FROM orders GROUP BY 1) TO STDOUT WITH (FORMAT csv, HEADER true)
-- next
SELECT * FROM orders TABLESAMPLE BERNOULLI (1) REPEATABLE (7) WHERE status <> 'void'
-- next
SELECT o.* FROM orders o WHERE ($1::text IS NULL OR o.status = $1) AND ($2::date IS NULL OR o.made >= $2) AND ($3::int[] IS NULL OR o.customer_id = ANY ($3)) ORDER BY o.made DESC LIMIT $4 OFFSET $5
-- next
SELECT year, "Q1", "Q2", "Q3", "Q4" FROM (SELECT extract(year FROM made) AS year, sum(total) FILTER (WHERE extract(quarter FROM made) = 1) AS "Q1", sum(total) FILTER (WHERE extract(quarter FROM made) = 2) AS "Q2", sum(total) FILTER (WHERE extract(quarter FROM made) = 3) AS "Q3", sum(total) FILTER (WHERE extract(quarter FROM made) = 4) AS "Q4" FROM orders GROUP BY 1) y
