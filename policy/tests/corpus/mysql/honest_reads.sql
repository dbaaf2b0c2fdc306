## The mysql client.
select @@version_comment limit 1
SELECT DATABASE()
SELECT USER()
select database(), version()
show databases
show tables
SHOW FULL TABLES
SHOW FULL TABLES FROM `shop` LIKE 'p%'
SHOW TABLE STATUS
SHOW TABLE STATUS LIKE 'people'
SHOW COLUMNS FROM people
SHOW FULL COLUMNS FROM `people` FROM `shop` LIKE '%'
SHOW FULL FIELDS FROM `people`
SHOW INDEX FROM people
SHOW KEYS FROM `people` FROM `shop`
SHOW CREATE TABLE people
SHOW CREATE TABLE `shop`.`people`
SHOW CREATE VIEW v
SHOW CREATE DATABASE shop
SHOW CREATE DATABASE IF NOT EXISTS `shop`
SHOW CREATE PROCEDURE p
SHOW CREATE FUNCTION f
SHOW CREATE TRIGGER t
SHOW TRIGGERS
SHOW TRIGGERS LIKE 'people'
SHOW EVENTS
SHOW PROCEDURE STATUS
SHOW PROCEDURE STATUS WHERE Db = 'shop'
SHOW FUNCTION STATUS WHERE Db = 'shop'
SHOW VARIABLES
SHOW VARIABLES LIKE 'lower_case_%'
SHOW VARIABLES LIKE 'sql_mode'; SHOW COLLATION
SHOW SESSION VARIABLES WHERE Variable_name IN ('autocommit', 'time_zone')
SHOW GLOBAL VARIABLES LIKE 'version%'
SHOW STATUS LIKE 'Ssl_cipher'
SHOW SESSION STATUS
SHOW GLOBAL STATUS
SHOW WARNINGS
SHOW WARNINGS LIMIT 10
SHOW COUNT(*) WARNINGS
SHOW ERRORS
SHOW ENGINES
SHOW STORAGE ENGINES
SHOW PLUGINS
SHOW CHARACTER SET
SHOW CHARSET LIKE 'utf8%'
SHOW COLLATION LIKE 'utf8mb4%'
SHOW COLLATION WHERE `Default` = 'Yes'
SHOW GRANTS
SHOW GRANTS FOR CURRENT_USER
SHOW GRANTS FOR CURRENT_USER()
SHOW PRIVILEGES
SHOW OPEN TABLES
SHOW MASTER STATUS
SHOW BINARY LOGS
SHOW PROFILES
help 'select'
HELP contents
DESCRIBE people
DESC people
desc shop.people
DESC people name
EXPLAIN people
EXPLAIN SELECT * FROM people
EXPLAIN FORMAT=JSON SELECT * FROM people WHERE id = 1
EXPLAIN EXTENDED SELECT * FROM people
EXPLAIN SELECT * FROM people UNION SELECT * FROM people
DESCRIBE SELECT 1
USE shop
use `shop`
CHECKSUM TABLE people
DO 1
DO 1 + 1, 2
## mysqldump --single-transaction.
/*!40100 SET @@SQL_MODE='' */
/*!40103 SET TIME_ZONE='+00:00' */
/*!80000 SET SESSION information_schema_stats_expiry=0 */
SET SESSION NET_READ_TIMEOUT= 86400, SESSION NET_WRITE_TIMEOUT= 86400
SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ
START TRANSACTION /*!40100 WITH CONSISTENT SNAPSHOT */
SHOW VARIABLES LIKE 'gtid\_mode'
SELECT LOGFILE_GROUP_NAME, FILE_NAME, TOTAL_EXTENTS, INITIAL_SIZE, ENGINE, EXTRA FROM INFORMATION_SCHEMA.FILES WHERE FILE_TYPE = 'UNDO LOG' AND FILE_NAME IS NOT NULL GROUP BY LOGFILE_GROUP_NAME, FILE_NAME, ENGINE, TOTAL_EXTENTS, INITIAL_SIZE ORDER BY LOGFILE_GROUP_NAME
SHOW VARIABLES LIKE 'ndbinfo\_version'
SET SQL_QUOTE_SHOW_CREATE=1
SAVEPOINT sp
show table status like 'people'
SET SESSION character_set_results = 'binary'
show create table `people`
SET SESSION character_set_results = 'utf8mb4'
show fields from `people`
SELECT /*!40001 SQL_NO_CACHE */ * FROM `people`
SELECT /*!40001 SQL_NO_CACHE */ `id`, `name` FROM `people` ORDER BY `id`
use `shop`; select @@collation_database
ROLLBACK TO SAVEPOINT sp
RELEASE SAVEPOINT sp
SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSION_VARIABLES WHERE VARIABLE_NAME LIKE 'rocksdb\_skip\_fill\_cache'
UNLOCK TABLES
## Transactions and sessions of drivers.
BEGIN
START TRANSACTION
START TRANSACTION READ ONLY
START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY
COMMIT
COMMIT WORK
COMMIT AND NO CHAIN
ROLLBACK
SET autocommit=0
SET AUTOCOMMIT = 1
SET SESSION autocommit=1
set session transaction read only
SET TRANSACTION READ ONLY
SET TRANSACTION ISOLATION LEVEL READ COMMITTED
SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED
SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY
SET NAMES utf8mb4
SET NAMES 'utf8mb4' COLLATE 'utf8mb4_unicode_ci'
SET NAMES utf8mb4 COLLATE utf8mb4_general_ci
set names 'latin1'
SET CHARACTER SET utf8mb4
SET NAMES DEFAULT
SET character_set_results = NULL
SET character_set_client = utf8mb4
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_DATE'
SET sql_mode=''
SET sql_mode=CONCAT(@@sql_mode,',STRICT_TRANS_TABLES')
SET SESSION sql_mode = (SELECT CONCAT(@@sql_mode, ',ANSI_QUOTES'))
SET time_zone = '+00:00'
SET @@session.time_zone = 'Europe/Rome'
SET @@SESSION.max_execution_time = 5000
SET SESSION wait_timeout = 28800
SET net_write_timeout=600
SET SESSION group_concat_max_len = 1000000
SET SQL_SELECT_LIMIT=DEFAULT
SET SQL_SELECT_LIMIT=1000
SET SQL_SAFE_UPDATES=1
SET sql_auto_is_null = 0
SET SESSION TRANSACTION READ ONLY
SET profiling = 1
SET lc_time_names = 'de_DE'
SET optimizer_switch = 'mrr=on'
SET @row = 0
SET @a = 1, @b = 'x'
SET @OLD_SQL_MODE = @@SQL_MODE
SET tx_isolation = 'READ-COMMITTED'
SET transaction_read_only = 1
SET SESSION transaction_isolation = 'REPEATABLE-READ'
SET time_zone = '+00:00', sql_mode = 'TRADITIONAL', NAMES utf8mb4
SET NAMES utf8mb4, time_zone = '+00:00'
SET lock_wait_timeout = 5, innodb_lock_wait_timeout = 5
PREPARE s FROM 'SELECT * FROM people WHERE id = ?'
EXECUTE s USING @a
DEALLOCATE PREPARE s
DROP PREPARE s
## Connector/J.
/* mysql-connector-j-8.3.0 (Revision: abc) */SELECT  @@session.auto_increment_increment AS auto_increment_increment, @@character_set_client AS character_set_client, @@character_set_connection AS character_set_connection, @@character_set_results AS character_set_results, @@character_set_server AS character_set_server, @@collation_server AS collation_server, @@collation_connection AS collation_connection, @@init_connect AS init_connect, @@interactive_timeout AS interactive_timeout, @@license AS license, @@lower_case_table_names AS lower_case_table_names, @@max_allowed_packet AS max_allowed_packet, @@net_write_timeout AS net_write_timeout, @@performance_schema AS performance_schema, @@sql_mode AS sql_mode, @@system_time_zone AS system_time_zone, @@time_zone AS time_zone, @@transaction_isolation AS transaction_isolation, @@wait_timeout AS wait_timeout
SELECT @@session.transaction_read_only
SELECT @@session.tx_isolation
/* ping */ SELECT 1
SELECT TABLE_SCHEMA AS TABLE_CAT, NULL AS TABLE_SCHEM, TABLE_NAME, CASE WHEN TABLE_TYPE='BASE TABLE' THEN CASE WHEN TABLE_SCHEMA = 'mysql' OR TABLE_SCHEMA = 'performance_schema' THEN 'SYSTEM TABLE' ELSE 'TABLE' END WHEN TABLE_TYPE='TEMPORARY' THEN 'LOCAL_TEMPORARY' ELSE TABLE_TYPE END AS TABLE_TYPE, TABLE_COMMENT AS REMARKS, NULL AS TYPE_CAT FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'shop' HAVING TABLE_TYPE IN ('TABLE','VIEW',null,null,null) ORDER BY TABLE_TYPE, TABLE_SCHEMA, TABLE_NAME
SELECT A.REFERENCED_TABLE_SCHEMA AS PKTABLE_CAT, A.COLUMN_NAME, A.ORDINAL_POSITION AS KEY_SEQ, R.UPDATE_RULE FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE A JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS B USING (CONSTRAINT_NAME, TABLE_NAME) LEFT JOIN INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS R ON (R.CONSTRAINT_NAME = B.CONSTRAINT_NAME AND R.CONSTRAINT_SCHEMA = B.TABLE_SCHEMA) WHERE B.CONSTRAINT_TYPE = 'FOREIGN KEY' AND A.TABLE_SCHEMA = 'shop' AND A.TABLE_NAME = 'orders' ORDER BY A.ORDINAL_POSITION
## PyMySQL, SQLAlchemy, Django.
SELECT CAST('test plain returns' AS CHAR(60)) AS anon_1
SELECT 'x' AS some_label
SELECT @@transaction_isolation
SHOW VARIABLES LIKE 'sql_mode'
SELECT VERSION(), @@sql_mode, @@default_storage_engine, @@sql_auto_is_null, @@lower_case_table_names, CONVERT_TZ('2001-01-01 01:00:00', 'UTC', 'UTC') IS NOT NULL
SELECT VERSION()
SELECT `auth_user`.`id`, `auth_user`.`password`, `auth_user`.`last_login` FROM `auth_user` WHERE `auth_user`.`username` = 'ann' LIMIT 21
SELECT (1) AS `a` FROM `django_session` WHERE `django_session`.`session_key` = 'x' LIMIT 1
SELECT COUNT(*) AS `__count` FROM `people`
SELECT CAST(CONVERT_TZ(`orders`.`at`, 'UTC', 'Europe/Rome') AS DATE) AS `day`, COUNT(`orders`.`id`) AS `n` FROM `orders` GROUP BY 1 ORDER BY NULL
SELECT column_name, data_type, character_maximum_length, numeric_precision, numeric_scale, extra, column_default, collation_name, CASE WHEN column_type LIKE '%% unsigned' THEN 1 ELSE 0 END AS is_unsigned, column_comment FROM information_schema.columns WHERE table_name = 'people' AND table_schema = DATABASE()
SELECT table_name, table_type, table_comment FROM information_schema.tables WHERE table_schema = DATABASE()
SELECT kc.`constraint_name`, kc.`column_name`, kc.`referenced_table_name`, kc.`referenced_column_name`, c.`constraint_type` FROM information_schema.key_column_usage AS kc, information_schema.table_constraints AS c WHERE kc.table_schema = DATABASE() AND c.table_schema = kc.table_schema AND c.constraint_name = kc.constraint_name AND kc.table_name = 'people'
SELECT people.id, people.name FROM people WHERE people.name LIKE concat('%%', 'an', '%%') ORDER BY people.name LIMIT 10, 20
SELECT people.id AS people_id FROM people INNER JOIN orders ON orders.person = people.id WHERE people.id IN (1, 2, 3)
SELECT 1 FROM mysql.time_zone_name LIMIT 1
## BI tools and consoles.
SELECT * FROM (SELECT `people`.`id` AS `id`, `people`.`name` AS `name` FROM `people` LIMIT 1048575) AS t LIMIT 2000
SELECT STR_TO_DATE(CONCAT(DATE_FORMAT(`source`.`at`, '%Y-%m'), '-01'), '%Y-%m-%d') AS `at`, COUNT(*) AS `count` FROM `orders` AS `source` GROUP BY STR_TO_DATE(CONCAT(DATE_FORMAT(`source`.`at`, '%Y-%m'), '-01'), '%Y-%m-%d') ORDER BY 1 ASC
-- Metabase:: userID: 1 queryType: MBQL queryHash: 0f3c
SELECT DATE(`orders`.`at`) AS `at`, SUM(`orders`.`total`) AS `sum` FROM `orders` GROUP BY DATE(`orders`.`at`)
SELECT YEAR(at), QUARTER(at), MONTH(at), WEEK(at, 3), DAYOFWEEK(at), HOUR(at), MINUTE(at) FROM orders
SELECT IF(total > 10, 'big', 'small') AS size, IFNULL(note, ''), NULLIF(a, b), COALESCE(a, b, 0) FROM orders
SELECT LEFT(name, 3), RIGHT(name, 2), MID(name, 2, 3), SUBSTRING_INDEX(name, ' ', 1), REPLACE(name, 'a', 'b'), REPEAT('x', 3), INSERT(name, 1, 2, 'yy'), TRIM(BOTH ' ' FROM name) FROM people
SELECT TIMESTAMPDIFF(DAY, at, NOW()), DATE_ADD(at, INTERVAL 1 DAY), at + INTERVAL 3 HOUR, ADDDATE(at, 31), EXTRACT(YEAR FROM at) FROM orders
SELECT GROUP_CONCAT(DISTINCT name ORDER BY name SEPARATOR ', ') FROM people
SELECT COUNT(DISTINCT a, b), AVG(x), STDDEV_SAMP(x), VAR_POP(x), BIT_OR(y) FROM t GROUP BY c WITH ROLLUP
SELECT ROW_NUMBER() OVER (PARTITION BY person ORDER BY at DESC) AS rn, LAG(total, 1) OVER w, SUM(total) OVER (ORDER BY at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM orders WINDOW w AS (ORDER BY at)
WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT * FROM n
WITH a AS (SELECT * FROM people), b AS (SELECT * FROM a) SELECT * FROM a JOIN b USING (id)
SELECT JSON_EXTRACT(doc, '$.a'), JSON_ARRAYAGG(x) FROM docs
SELECT * FROM people WHERE MATCH(name) AGAINST('ann' IN BOOLEAN MODE)
SELECT * FROM people WHERE name REGEXP '^a' AND name NOT LIKE 'b%' OR name RLIKE 'c$'
SELECT * FROM people p STRAIGHT_JOIN orders o ON p.id = o.person
SELECT * FROM people USE INDEX (PRIMARY) WHERE id BETWEEN 1 AND 10
SELECT SQL_CALC_FOUND_ROWS * FROM people LIMIT 10; SELECT FOUND_ROWS()
SELECT DISTINCT a.x, b.* FROM t a LEFT JOIN u b ON a.id <=> b.id WHERE a.x IS NOT NULL
(SELECT a FROM t LIMIT 1) UNION ALL (SELECT b FROM u ORDER BY b DESC LIMIT 1) ORDER BY 1
SELECT * FROM t WHERE (a, b) IN ((1, 2), (3, 4))
SELECT EXISTS(SELECT 1 FROM people WHERE id = 1)
SELECT CASE a WHEN 1 THEN 'x' ELSE 'y' END, a DIV 2, a MOD 2, a XOR b, !a, ~a, a << 2 FROM t
SELECT @@global.read_only, @@hostname, @@version
SELECT _utf8mb4'x' COLLATE utf8mb4_bin, N'y', X'4D', 0x4D, b'01', DATE '2024-01-01'
SELECT UUID(), RAND(), CONNECTION_ID(), CURRENT_USER(), LAST_INSERT_ID(), ROW_COUNT(), NOW(6), UTC_TIMESTAMP(), SYSDATE()
SELECT MD5('x'), SHA2('x', 256), HEX('x'), CRC32('x'), INET_ATON('1.2.3.4'), ST_AsText(ST_GeomFromText('POINT(1 1)'))
SELECT CHAR(77 USING utf8mb4), CONVERT('x' USING utf8mb4), CAST(1 AS UNSIGNED), CONVERT(1, CHAR)
SELECT /*+ MAX_EXECUTION_TIME(1000) */ * FROM people
SELECT /*+ SET_VAR(group_concat_max_len = 10000) */ * FROM people
SELECT name INTO @n FROM people WHERE id = 1
SELECT @rownum := @rownum + 1 AS n, name FROM people, (SELECT @rownum := 0) r
SELECT * FROM information_schema.schemata
SELECT ROUND(SUM(data_length + index_length) / 1024 / 1024, 1) FROM information_schema.tables WHERE table_schema = 'shop'
SELECT * FROM performance_schema.session_variables WHERE variable_name = 'sql_mode'
SELECT 1;
SELECT 1; SELECT 2;
select 1 -- comment
select 1 # comment
SELECT 5--1
/* leading */ SELECT 1 /* trailing */
SELECT 'it''s', 'a\'b', "c", 'd' 'e'
TABLE people
TABLE people ORDER BY id LIMIT 3
VALUES ROW(1, 2), ROW(3, 4)
