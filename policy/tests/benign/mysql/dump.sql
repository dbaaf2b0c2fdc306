/*!40100 SET @@SQL_MODE='' */
-- next
/*!40103 SET TIME_ZONE='+00:00' */
-- next
/*M!100100 SET @@MAX_STATEMENT_TIME=0.000000 */
-- next
/*M!100100 SET WAIT_TIMEOUT=DEFAULT */
-- next
set optimizer_switch='semijoin=off'
-- next
SELECT LOGFILE_GROUP_NAME, FILE_NAME, TOTAL_EXTENTS, INITIAL_SIZE, ENGINE, EXTRA FROM INFORMATION_SCHEMA.FILES WHERE FILE_TYPE = 'UNDO LOG' AND FILE_NAME IS NOT NULL AND LOGFILE_GROUP_NAME IS NOT NULL AND LOGFILE_GROUP_NAME IN (SELECT DISTINCT LOGFILE_GROUP_NAME FROM INFORMATION_SCHEMA.FILES WHERE FILE_TYPE = 'DATAFILE' AND TABLESPACE_NAME IN (SELECT DISTINCT TABLESPACE_NAME FROM INFORMATION_SCHEMA.PARTITIONS WHERE TABLE_SCHEMA IN ('dump'))) GROUP BY LOGFILE_GROUP_NAME, FILE_NAME, ENGINE, TOTAL_EXTENTS, INITIAL_SIZE ORDER BY LOGFILE_GROUP_NAME
-- next
SELECT DISTINCT TABLESPACE_NAME, FILE_NAME, LOGFILE_GROUP_NAME, EXTENT_SIZE, INITIAL_SIZE, ENGINE FROM INFORMATION_SCHEMA.FILES WHERE FILE_TYPE = 'DATAFILE' AND TABLESPACE_NAME IN (SELECT DISTINCT TABLESPACE_NAME FROM INFORMATION_SCHEMA.PARTITIONS WHERE TABLE_SCHEMA IN ('dump')) ORDER BY TABLESPACE_NAME, LOGFILE_GROUP_NAME
-- next
set optimizer_switch=default
-- next
SHOW FULL TABLES
-- next
LOCK TABLES `items` READ /*!32311 LOCAL */,`items_view` READ /*!32311 LOCAL */,`journal` READ /*!32311 LOCAL */
-- next
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'items'
-- next
SET SQL_QUOTE_SHOW_CREATE=1
-- next
SET SESSION character_set_results = 'binary'
-- next
show create table `items`
-- next
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='items' order by ordinal_position
-- next
SELECT /*!40001 SQL_NO_CACHE */ `id`, `name`, `price`, `born`, `facts` FROM `items`
-- next
select @@collation_database
-- next
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'items'
-- next
SHOW CREATE TRIGGER `note`
-- next
show create table `items_view`
-- next
SHOW FIELDS FROM `items_view`
-- next
show create table `journal`
-- next
SELECT /*!40001 SQL_NO_CACHE */ `id`, `item`, `what` FROM `journal`
-- next
UNLOCK TABLES
-- next
SELECT CHECK_OPTION, DEFINER, SECURITY_TYPE,        CHARACTER_SET_CLIENT, COLLATION_CONNECTION FROM information_schema.views WHERE table_name='items_view' AND table_schema='dump'
-- next
SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ
-- next
START TRANSACTION /*!40100 WITH CONSISTENT SNAPSHOT */
-- next
SAVEPOINT sp
-- next
ROLLBACK TO SAVEPOINT sp
-- next
RELEASE SAVEPOINT sp
-- next
show events
-- next
SHOW FUNCTION STATUS WHERE Db = 'dump'
-- next
SHOW CREATE FUNCTION `shout`
-- next
SHOW PROCEDURE STATUS WHERE Db = 'dump'
-- next
SHOW CREATE PROCEDURE `nothing`
-- next
SHOW PACKAGE STATUS WHERE Db = 'dump'
-- next
SHOW PACKAGE BODY STATUS WHERE Db = 'dump'
-- next
SET SQL_QUOTE_SHOW_CREATE=1/*!40102 ,SQL_MODE=concat(@@sql_mode, _utf8 ',NO_KEY_OPTIONS,NO_TABLE_OPTIONS,NO_FIELD_OPTIONS') */
-- next
/*M!999999 enable the sandbox mode */ 






/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */
-- next
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */
-- next
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */
-- next
/*!40101 SET NAMES utf8mb4 */
-- next
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */
-- next
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */
-- next
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */
-- next
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */
-- next
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */
-- next
DROP TABLE IF EXISTS `items`
-- next
/*!40101 SET @saved_cs_client     = @@character_set_client */
-- next
/*!40101 SET character_set_client = utf8mb4 */
-- next
CREATE TABLE `items` (
  `id` int(11) NOT NULL,
  `name` varchar(80) NOT NULL,
  `price` decimal(10,2) DEFAULT NULL,
  `born` date DEFAULT NULL,
  `facts` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`facts`)),
  PRIMARY KEY (`id`),
  KEY `by_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
-- next
/*!40101 SET character_set_client = @saved_cs_client */
-- next
LOCK TABLES `items` WRITE
-- next
/*!40000 ALTER TABLE `items` DISABLE KEYS */
-- next
INSERT INTO `items` VALUES
(1,'apple',0.50,'2020-01-01','{\"a\": 1}'),
(2,'it\'s bread',2.25,NULL,NULL)
-- next
/*!40000 ALTER TABLE `items` ENABLE KEYS */
-- next
/*!50003 SET @saved_cs_results     = @@character_set_results */
-- next
/*!50003 SET @saved_col_connection = @@collation_connection */
-- next
/*!50003 SET character_set_results = utf8mb3 */
-- next
/*!50003 SET collation_connection  = utf8mb3_general_ci */
-- next
/*!50003 SET @saved_sql_mode       = @@sql_mode */
-- next
/*!50003 SET sql_mode              = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION' */
-- next
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER note AFTER INSERT ON items FOR EACH ROW INSERT INTO journal (item, what) VALUES (NEW.id, 'new') 
*/
-- next
/*!50003 SET sql_mode              = @saved_sql_mode */
-- next
/*!50003 SET character_set_results = @saved_cs_results */
-- next
/*!50003 SET collation_connection  = @saved_col_connection */
-- next
DROP TABLE IF EXISTS `items_view`
-- next
/*!50001 DROP VIEW IF EXISTS `items_view`*/
-- next
SET @saved_cs_client     = @@character_set_client
-- next
SET character_set_client = utf8mb4
-- next
/*!50001 CREATE VIEW `items_view` AS SELECT
 NULL AS `id`,
 NULL AS `name` */
-- next
SET character_set_client = @saved_cs_client
-- next
DROP TABLE IF EXISTS `journal`
-- next
CREATE TABLE `journal` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `item` int(11) DEFAULT NULL,
  `what` text DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `item` (`item`),
  CONSTRAINT `journal_ibfk_1` FOREIGN KEY (`item`) REFERENCES `items` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
-- next
LOCK TABLES `journal` WRITE
-- next
/*!40000 ALTER TABLE `journal` DISABLE KEYS */
-- next
/*!40000 ALTER TABLE `journal` ENABLE KEYS */
-- next
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `items_view` AS select `items`.`id` AS `id`,ucase(`items`.`name`) AS `name` from `items` */
-- next
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */
-- next
/*!40101 SET SQL_MODE=@OLD_SQL_MODE */
-- next
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */
-- next
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */
-- next
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */
-- next
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */
-- next
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */
-- next
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */
