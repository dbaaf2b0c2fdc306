BEGIN
-- next
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
-- next
SELECT $1::text[]
-- next
CREATE TABLE p3 (id int PRIMARY KEY, what text)
-- next
COMMIT
-- next
INSERT INTO p3 VALUES (1, 'lost')
-- next
ROLLBACK
-- next
SAVEPOINT "_pg3_2"
-- next
ROLLBACK TO "_pg3_2"
-- next
RELEASE "_pg3_2"
-- next
SELECT id FROM p3 ORDER BY id
-- next
BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY
-- next
SELECT $1::int + 1
-- next
SELECT $1::text || 'x'
-- next
SELECT 0 + $1::int
-- next
SELECT $1::int
-- next
DEALLOCATE ALL
-- next
SELECT count(*) FROM p3 WHERE id >= 10
-- next
INSERT INTO p3 VALUES ($1, $2) RETURNING id
-- next
COPY p3 FROM STDIN
-- next
COPY (SELECT * FROM p3 WHERE id >= 1000 ORDER BY id) TO STDOUT
-- next
COPY p3 FROM STDIN (FORMAT binary)
-- next
SELECT count(*) FROM p3 WHERE id = 8000
-- next
DECLARE "named" CURSOR FOR SELECT g FROM generate_series(1, 100) g
-- next
FETCH FORWARD 7 FROM "named"
-- next
CLOSE "named"
-- next
DECLARE "scrolling" SCROLL CURSOR FOR SELECT g FROM generate_series(1, 10) g
-- next
MOVE 5 FROM "scrolling"
-- next
FETCH FORWARD 1 FROM "scrolling"
-- next
CLOSE "scrolling"
-- next
DROP TABLE IF EXISTS not_there
-- next
SELECT pg_sleep(60)
-- next
LISTEN p3_news
-- next
NOTIFY p3_news, 'hello'
-- next
UNLISTEN p3_news
-- next
SET search_path = pg_catalog
-- next
SHOW search_path
-- next
RESET search_path
-- next
SELECT $1::text
-- next
DROP TABLE p3
-- next
INSERT INTO p2 VALUES (0,'x'),(1,'x'),(2,'x'),(3,'x'),(4,'x'),(5,'x'),(6,'x'),(7,'x'),(8,'x'),(9,'x'),(10,'x'),(11,'x'),(12,'x'),(13,'x'),(14,'x'),(15,'x'),(16,'x'),(17,'x'),(18,'x'),(19,'x'),(20,'x'),(21,'x'),(22,'x'),(23,'x'),(24,'x'),(25,'x'),(26,'x'),(27,'x'),(28,'x'),(29,'x'),(30,'x'),(31,'x'),(32,'x'),(33,'x'),(34,'x'),(35,'x'),(36,'x'),(37,'x'),(38,'x'),(39,'x'),(40,'x'),(41,'x'),(42,'x'),(43,'x'),(44,'x'),(45,'x'),(46,'x'),(47,'x'),(48,'x'),(49,'x'),(50,'x'),(51,'x'),(52,'x'),(53,'x'),(54,'x'),(55,'x'),(56,'x'),(57,'x'),(58,'x'),(59,'x'),(60,'x'),(61,'x'),(62,'x'),(63,'x'),(64,'x'),(65,'x'),(66,'x'),(67,'x'),(68,'x'),(69,'x'),(70,'x'),(71,'x'),(72,'x'),(73,'x'),(74,'x'),(75,'x'),(76,'x'),(77,'x'),(78,'x'),(79,'x'),(80,'x'),(81,'x'),(82,'x'),(83,'x'),(84,'x'),(85,'x'),(86,'x'),(87,'x'),(88,'x'),(89,'x'),(90,'x'),(91,'x'),(92,'x'),(93,'x'),(94,'x'),(95,'x'),(96,'x'),(97,'x'),(98,'x'),(99,'x')
-- next
COPY "p2" FROM stdin WITH DELIMITER AS '	' NULL AS '\N'
-- next
DECLARE "named" CURSOR WITHOUT HOLD FOR SELECT id FROM p2 WHERE id < 500
-- next
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY
-- next
SELECT count(*) FROM p2
-- next
BEGIN READ WRITE
-- next
select proname, oid from pg_catalog.pg_proc where proname in ('lo_open', 'lo_close', 'lo_creat', 'lo_create', 'lo_unlink', 'lo_lseek', 'lo_lseek64', 'lo_tell', 'lo_tell64', 'lo_truncate', 'lo_truncate64', 'loread', 'lowrite') and pronamespace = (select oid from pg_catalog.pg_namespace where nspname = 'pg_catalog')
-- next
SELECT count(*) FROM pg_largeobject_metadata
