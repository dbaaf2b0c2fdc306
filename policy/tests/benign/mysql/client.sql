SHOW DATABASES
-- next
SHOW TABLES
-- next
SHOW FULL TABLES LIKE 'it%'
-- next
SHOW TABLE STATUS
-- next
SHOW TABLE STATUS LIKE 'items'
-- next
DESCRIBE items
-- next
DESC items name
-- next
EXPLAIN items
-- next
SHOW COLUMNS FROM items
-- next
SHOW FULL COLUMNS FROM items WHERE Field = 'name'
-- next
SHOW INDEX FROM items
-- next
SHOW CREATE TABLE items
-- next
SHOW CREATE VIEW items_view
-- next
SHOW CREATE FUNCTION shout
-- next
SHOW CREATE PROCEDURE nothing
-- next
SHOW CREATE TRIGGER note
-- next
SHOW CREATE DATABASE client
-- next
SHOW TRIGGERS
-- next
SHOW EVENTS
-- next
SHOW FUNCTION STATUS WHERE Db = DATABASE()
-- next
SHOW PROCEDURE STATUS LIKE 'no%'
-- next
SHOW PROCESSLIST
-- next
SHOW FULL PROCESSLIST
-- next
SHOW GRANTS
-- next
SHOW GRANTS FOR CURRENT_USER()
-- next
SHOW STATUS LIKE 'Threads%'
-- next
SHOW GLOBAL STATUS
-- next
SHOW SESSION STATUS LIKE 'Handler%'
-- next
SHOW VARIABLES LIKE '%char%'
-- next
SHOW GLOBAL VARIABLES WHERE Variable_name IN ('version', 'port')
-- next
SHOW SESSION VARIABLES LIKE 'sql_mode'
-- next
SHOW WARNINGS
-- next
SHOW ERRORS LIMIT 5
-- next
SHOW COUNT(*) WARNINGS
-- next
SHOW CHARACTER SET
-- next
SHOW COLLATION LIKE 'utf8mb4%'
-- next
SHOW ENGINES
-- next
SHOW ENGINE INNODB STATUS
-- next
SHOW PLUGINS
-- next
SHOW PRIVILEGES
-- next
SHOW OPEN TABLES
-- next
SHOW MASTER STATUS
-- next
SHOW SLAVE STATUS
-- next
SHOW BINARY LOGS
-- next
SELECT DATABASE()
-- next
SELECT VERSION(), DATABASE(), USER(), CURRENT_USER(), CONNECTION_ID()
-- next
SELECT @@version, @@sql_mode, @@session.tx_isolation, @@global.max_connections
-- next
SELECT @@version_comment LIMIT 1
-- next
SET NAMES utf8mb4
-- next
SET NAMES 'utf8mb4' COLLATE 'utf8mb4_general_ci'
-- next
SET autocommit = 1
-- next
SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED
-- next
SET time_zone = '+00:00'
-- next
SET sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES')
-- next
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION'
-- next
SET @day = '2024-01-01'
-- next
SELECT * FROM items WHERE born >= @day ORDER BY price DESC LIMIT 10
-- next
SELECT SQL_NO_CACHE SQL_CALC_FOUND_ROWS id, name FROM items LIMIT 1
-- next
SELECT FOUND_ROWS(), ROW_COUNT(), LAST_INSERT_ID()
-- next
SELECT id, name FROM items WHERE name LIKE '%it''s%' OR name REGEXP '^a'
-- next
SELECT `i`.`id`, COUNT(*) AS `n` FROM `items` `i` LEFT JOIN `journal` `j` ON `j`.`item` = `i`.`id` GROUP BY `i`.`id` WITH ROLLUP
-- next
SELECT table_name, engine, table_rows, ROUND((data_length + index_length) / 1024 / 1024, 2) AS mb FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY mb DESC
-- next
SELECT table_schema, SUM(data_length + index_length) FROM information_schema.tables GROUP BY table_schema
-- next
SELECT column_name, column_type, is_nullable, column_key, column_default, extra FROM information_schema.columns WHERE table_schema = 'client' AND table_name = 'items' ORDER BY ordinal_position
-- next
SELECT table_name, column_name, referenced_table_name FROM information_schema.key_column_usage WHERE referenced_table_schema = 'client'
-- next
SELECT trx_id, trx_state, trx_started FROM information_schema.innodb_trx
-- next
SELECT id, user, time, LEFT(info, 80) FROM information_schema.processlist WHERE command <> 'Sleep' ORDER BY time DESC
-- next
EXPLAIN SELECT * FROM items WHERE id = 1
-- next
EXPLAIN EXTENDED SELECT * FROM items JOIN journal ON item = items.id
-- next
EXPLAIN FORMAT=JSON SELECT * FROM items
-- next
ANALYZE SELECT COUNT(*) FROM items
-- next
ANALYZE FORMAT=JSON SELECT COUNT(*) FROM items
-- next
SELECT JSON_EXTRACT(facts, '$.a'), JSON_VALUE(facts, '$.a') FROM items
-- next
SELECT GROUP_CONCAT(DISTINCT name ORDER BY name SEPARATOR ', ') FROM items
-- next
SELECT IF(price > 1, 'dear', 'cheap'), IFNULL(price, 0), NULLIF(price, 0), COALESCE(price, 1), CASE WHEN price > 1 THEN 1 END FROM items
-- next
SELECT DATE_FORMAT(born, '%Y-%m'), TIMESTAMPDIFF(YEAR, born, CURDATE()), DATE_SUB(NOW(), INTERVAL 7 DAY), UNIX_TIMESTAMP() FROM items
-- next
SELECT CONVERT(name USING latin1), CAST(price AS SIGNED), name COLLATE utf8mb4_bin, BINARY name, HEX(name), 0x4142, x'4142', b'101' FROM items
-- next
SELECT 1 UNION ALL SELECT 2 UNION SELECT 3 ORDER BY 1 LIMIT 2
-- next
WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n
-- next
SELECT id, ROW_NUMBER() OVER (PARTITION BY born ORDER BY price) FROM items
-- next
SELECT * FROM items FORCE INDEX (by_name) WHERE name > 'a'
-- next
SELECT 1 = 1, 1 <=> NULL, NOT 0, !0, 5 DIV 2, 5 MOD 2, 1 << 3, ~1, 1 XOR 0
-- next
SELECT  1
-- next
INSERT INTO items (id, name) VALUES (10, 'x'), (11, 'y') ON DUPLICATE KEY UPDATE name = VALUES(name)
-- next
INSERT INTO journal (item, what) VALUES (NEW.id, 'new')
-- next
INSERT IGNORE INTO items SET id = 12, name = 'z'
-- next
REPLACE INTO items (id, name) VALUES (12, 'zz')
-- next
UPDATE items SET price = price * 1.1 WHERE id > 10 ORDER BY id LIMIT 5
-- next
UPDATE items i JOIN journal j ON j.item = i.id SET i.name = CONCAT(i.name, '!') WHERE j.id = 1
-- next
DELETE FROM journal WHERE item > 9 LIMIT 10
-- next
DELETE j FROM journal j JOIN items i ON i.id = j.item WHERE i.price IS NULL
-- next
START TRANSACTION
-- next
SAVEPOINT a
-- next
ROLLBACK TO SAVEPOINT a
-- next
COMMIT
-- next
BEGIN
-- next
ROLLBACK
-- next
START TRANSACTION WITH CONSISTENT SNAPSHOT
-- next
START TRANSACTION READ ONLY
-- next
CREATE TEMPORARY TABLE t (a int)
-- next
DROP TEMPORARY TABLE IF EXISTS t
-- next
CREATE TABLE IF NOT EXISTS log (id bigint unsigned NOT NULL AUTO_INCREMENT, at timestamp DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP, kind enum('a','b') NOT NULL, PRIMARY KEY (id)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='it''s a log'
-- next
ALTER TABLE log ADD COLUMN note varchar(10) NULL AFTER kind, ADD INDEX by_kind (kind), DROP COLUMN at
-- next
RENAME TABLE log TO logs
-- next
TRUNCATE TABLE logs
-- next
DROP TABLE IF EXISTS logs
-- next
CHECK TABLE items
-- next
CALL nothing()
-- next
SELECT shout('x')
-- next
PREPARE p FROM 'SELECT * FROM items WHERE id = ?'
-- next
SELECT * FROM items WHERE id = ?
-- next
SET @one = 1
-- next
EXECUTE p USING @one
-- next
DEALLOCATE PREPARE p
-- next
LOCK TABLES items READ
-- next
UNLOCK TABLES
-- next
help 'select'
-- next
select DATABASE(), USER() limit 1
-- next
select @@character_set_client, @@character_set_connection, @@character_set_server, @@character_set_database limit 1
-- next
show /*!32332 FULL */ columns from `items`
-- next
SHOW DATABASES LIKE '%'
-- next
SHOW /*!50002 FULL*/ TABLES
-- next
CHECK TABLE `items`
-- next
CHECK TABLE `journal`
-- next
show /*!50002 GLOBAL */ status
