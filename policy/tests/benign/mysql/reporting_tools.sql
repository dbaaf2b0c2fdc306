/* mysql-connector-java-8.0.33 (Revision: 7d6b0800) */SELECT  @@session.auto_increment_increment AS auto_increment_increment, @@character_set_client AS character_set_client, @@character_set_connection AS character_set_connection, @@character_set_results AS character_set_results, @@character_set_server AS character_set_server, @@collation_server AS collation_server, @@init_connect AS init_connect, @@interactive_timeout AS interactive_timeout, @@license AS license, @@lower_case_table_names AS lower_case_table_names, @@max_allowed_packet AS max_allowed_packet, @@net_write_timeout AS net_write_timeout, @@sql_mode AS sql_mode, @@system_time_zone AS system_time_zone, @@time_zone AS time_zone, @@wait_timeout AS wait_timeout
-- next
/* ApplicationName=Console - Main */ SET SESSION sql_select_limit=200
-- next
/* ApplicationName=Console - Metadata */ SELECT * FROM information_schema.SCHEMATA
-- next
/* ApplicationName=Console - Metadata */ SELECT * FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = 'shop' AND t.TABLE_NAME LIKE 'ord%' LIMIT 100
-- next
/* ApplicationName=Console - Metadata */ SHOW FULL TABLES FROM `shop`
-- next
/* ApplicationName=Console - Metadata */ SELECT cc.CONSTRAINT_NAME, cc.CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS cc, information_schema.TABLE_CONSTRAINTS tc WHERE cc.CONSTRAINT_SCHEMA = 'shop' AND tc.CONSTRAINT_TYPE = 'CHECK' AND tc.CONSTRAINT_NAME = cc.CONSTRAINT_NAME
-- next
SELECT @@session.transaction_read_only
-- next
SELECT CURRENT_USER(), @@version, @@version_comment, @@hostname, @@port
-- next
select database() as a, schema() as b, left(user(),instr(concat(user(),'@'),'@')-1) as c, @@version_comment as d
-- next
select table_name, table_type, table_comment, engine, table_collation, create_options from information_schema.tables where table_schema = 'shop'
-- next
select ordinal_position, column_name, column_type, column_default, generation_expression, table_name, column_comment, is_nullable, extra, collation_name from information_schema.columns where table_schema = 'shop' order by table_name, ordinal_position
-- next
select table_name, index_name, index_comment, index_type, non_unique, column_name, sub_part, collation, null expression from information_schema.statistics where table_schema = 'shop' and index_schema = 'shop' order by index_schema, table_name, index_name, index_type, seq_in_index
-- next
-- Reports:: userID: 3 queryType: MBQL queryHash: 0af1
SELECT STR_TO_DATE(CONCAT(DATE_FORMAT(`orders`.`made`, '%Y-%m'), '-01'), '%Y-%m-%d') AS `made`, COUNT(*) AS `count` FROM `orders` WHERE `orders`.`made` >= DATE_ADD(NOW(), INTERVAL -12 month) GROUP BY STR_TO_DATE(CONCAT(DATE_FORMAT(`orders`.`made`, '%Y-%m'), '-01'), '%Y-%m-%d') ORDER BY 1 ASC
-- next
SELECT TRUE AS `_` FROM `shop`.`orders` WHERE 1 <> 1 LIMIT 0
-- next
SELECT DATE(made) AS __timestamp, status AS status, SUM(total) AS `SUM(total)` FROM orders WHERE made >= STR_TO_DATE('2024-01-01 00:00:00.000000', '%Y-%m-%d %H:%i:%s.%f') AND ((1 = 1)) GROUP BY DATE(made), status ORDER BY `SUM(total)` DESC LIMIT 50000
-- next
SELECT 1 AS one FROM `users` WHERE `users`.`email` = BINARY 'it\'s@example.org' LIMIT 1 /*application:Shop,controller:users*/
-- next
SELECT `orders`.* FROM `orders` WHERE (1=1) AND `orders`.`state` IN ('a', 'b') AND (note LIKE '%or 1=1%' OR note LIKE '%\'--%') ORDER BY `orders`.`id` ASC LIMIT 25 OFFSET 50
-- next
SELECT a.id, b.total FROM customers a STRAIGHT_JOIN (SELECT customer_id, SUM(total) AS total FROM orders GROUP BY customer_id HAVING SUM(total) > 100) b ON a.id = b.customer_id WHERE a.region IS NOT NULL AND NOT (a.state <=> 'x') ORDER BY b.total DESC LIMIT 10, 20
-- next
SELECT p.brand, p.type, COUNT(DISTINCT o.supplier_id) AS n FROM offers o, parts p WHERE p.id = o.part_id AND p.brand <> 'B45' AND p.size IN (49, 14, 23) AND o.supplier_id NOT IN (SELECT id FROM suppliers WHERE remark LIKE '%Complaints%') GROUP BY p.brand, p.type ORDER BY n DESC
-- next
SELECT SUM(amount * discount) AS gain FROM order_lines WHERE sent >= '2024-01-01' AND sent < DATE_ADD('2024-01-01', INTERVAL 1 YEAR) AND discount BETWEEN 0.05 AND 0.07 AND pieces < 24
-- next
SELECT l.mode, SUM(IF(o.priority IN ('1', '2'), 1, 0)) AS urgent, SUM(o.priority NOT IN ('1', '2')) AS other FROM orders o JOIN order_lines l USING (order_id) WHERE l.promised < l.received GROUP BY l.mode WITH ROLLUP
-- next
WITH monthly AS (SELECT DATE_FORMAT(made, '%Y-%m-01') AS month, SUM(total) AS total FROM orders GROUP BY 1) SELECT month, total, total - LAG(total) OVER (ORDER BY month) AS growth, SUM(total) OVER (ORDER BY month ROWS UNBOUNDED PRECEDING) AS running FROM monthly
-- next
SELECT 'orders' AS what, COUNT(*) FROM orders UNION ALL SELECT 'customers', COUNT(*) FROM customers
-- next
SELECT SQL_CALC_FOUND_ROWS wp_posts.ID FROM wp_posts LEFT JOIN wp_term_relationships ON (wp_posts.ID = wp_term_relationships.object_id) WHERE 1=1 AND ( wp_term_relationships.term_taxonomy_id IN (2,3) ) AND ((wp_posts.post_type = 'post' AND (wp_posts.post_status = 'publish' OR wp_posts.post_status = 'private'))) GROUP BY wp_posts.ID ORDER BY wp_posts.post_date DESC LIMIT 0, 10
-- next
SELECT option_name, option_value FROM wp_options WHERE autoload = 'yes'
-- next
select `id`, `name` from `users` where (`name` = 'x' or `name` is null) and `users`.`deleted_at` is null and exists (select * from `orders` where `users`.`id` = `orders`.`user_id`) limit 15 offset 0
-- next
select * from `jobs` where `queue` = 'default' and ((`reserved_at` is null and `available_at` <= 1700000000) or (`reserved_at` <= 1699999910)) order by `id` asc limit 1 FOR UPDATE SKIP LOCKED
-- next
insert into `orders` (`state`, `made`) values ('open', '2024-01-01 00:00:00'), ('paid', '2024-01-02 00:00:00')
