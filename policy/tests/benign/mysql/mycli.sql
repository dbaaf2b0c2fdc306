SET NAMES utf8mb4
-- next
select connection_id()
-- next
SHOW TABLES
-- next
SELECT * FROM items
-- next
SELECT id, name FROM items WHERE price > 1 ORDER BY id
-- next
DESCRIBE items
-- next
SELECT 'it''s', "two"
-- next
SHOW DATABASES
-- next
select TABLE_NAME, COLUMN_NAME from information_schema.columns
                                    where table_schema = 'mycli'
                                    order by table_name,ordinal_position
-- next
SELECT DISTINCT TABLE_NAME, COLUMN_NAME
                                    FROM information_schema.STATISTICS
                                    WHERE TABLE_SCHEMA = 'mycli'
                                      AND SEQ_IN_INDEX = 1
                                      AND COLUMN_NAME IS NOT NULL
                                    ORDER BY TABLE_NAME, COLUMN_NAME
-- next
SELECT TABLE_NAME, COLUMN_NAME, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
                                    FROM information_schema.KEY_COLUMN_USAGE
                                    WHERE TABLE_SCHEMA = 'mycli' AND REFERENCED_TABLE_NAME IS NOT NULL
-- next
select TABLE_NAME, COLUMN_NAME, COLUMN_TYPE from information_schema.columns
                                    where table_schema = 'mycli' and data_type = 'enum'
                                    order by table_name,ordinal_position
-- next
SELECT CONCAT("'", user, "'@'",host,"'") FROM mysql.user
-- next
SELECT ROUTINE_NAME FROM INFORMATION_SCHEMA.ROUTINES
    WHERE ROUTINE_TYPE="FUNCTION" AND ROUTINE_SCHEMA = 'mycli'
-- next
SELECT ROUTINE_NAME FROM INFORMATION_SCHEMA.ROUTINES
    WHERE ROUTINE_TYPE="PROCEDURE" AND ROUTINE_SCHEMA = 'mycli'
-- next
SHOW CHARACTER SET
-- next
SHOW COLLATION
-- next
SELECT name from mysql.help_topic WHERE name like "SHOW %"
-- next
SHOW FIELDS FROM items
-- next
SHOW CREATE TABLE items
-- next
SHOW GLOBAL STATUS
-- next
SHOW GLOBAL VARIABLES
-- next
SHOW SESSION VARIABLES
-- next
SELECT DATABASE(), USER()
-- next
SHOW STATUS LIKE "Ssl_cipher"
-- next
SHOW STATUS LIKE "Ssl_version"
-- next
SHOW PROCESSLIST
