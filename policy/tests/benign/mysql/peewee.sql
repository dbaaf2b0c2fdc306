SET NAMES utf8mb4
-- next
SELECT table_name FROM information_schema.tables WHERE table_schema = COALESCE(NULL, DATABASE()) AND table_type != 'VIEW' ORDER BY table_name
-- next
CREATE TABLE IF NOT EXISTS `writer` (`id` INTEGER AUTO_INCREMENT NOT NULL PRIMARY KEY, `name` VARCHAR(255) NOT NULL, `since` DATETIME)
-- next
CREATE UNIQUE INDEX `writer_name` ON `writer` (`name`)
-- next
CREATE TABLE IF NOT EXISTS `entry` (`id` INTEGER AUTO_INCREMENT NOT NULL PRIMARY KEY, `writer_id` INTEGER NOT NULL, `title` VARCHAR(255) NOT NULL, `body` TEXT NOT NULL, `stars` INTEGER NOT NULL, `above_id` INTEGER, FOREIGN KEY (`writer_id`) REFERENCES `writer` (`id`), FOREIGN KEY (`above_id`) REFERENCES `entry` (`id`))
-- next
CREATE INDEX `entry_writer_id` ON `entry` (`writer_id`)
-- next
CREATE INDEX `entry_title` ON `entry` (`title`)
-- next
CREATE INDEX `entry_above_id` ON `entry` (`above_id`)
-- next
CREATE TABLE IF NOT EXISTS `mark` (`id` INTEGER AUTO_INCREMENT NOT NULL PRIMARY KEY, `entry_id` INTEGER NOT NULL, `word` VARCHAR(255) NOT NULL, FOREIGN KEY (`entry_id`) REFERENCES `entry` (`id`))
-- next
CREATE INDEX `mark_entry_id` ON `mark` (`entry_id`)
-- next
CREATE UNIQUE INDEX `mark_entry_id_word` ON `mark` (`entry_id`, `word`)
-- next
INSERT INTO `writer` (`name`) VALUES ('writer 0')
-- next
INSERT INTO `entry` (`writer_id`, `title`, `body`, `stars`) VALUES (1, 'it\'s 0', '', 0), (2, 'it\'s 1', '', 1), (3, 'it\'s 2', '', 2), (4, 'it\'s 3', '', 3), (1, 'it\'s 4', '', 4), (2, 'it\'s 5', '', 5), (3, 'it\'s 6', '', 6), (4, 'it\'s 7', '', 7), (1, 'it\'s 8', '', 8), (2, 'it\'s 9', '', 9), (3, 'it\'s 10', '', 10), (4, 'it\'s 11', '', 11), (1, 'it\'s 12', '', 12), (2, 'it\'s 13', '', 13), (3, 'it\'s 14', '', 14), (4, 'it\'s 15', '', 15), (1, 'it\'s 16', '', 16), (2, 'it\'s 17', '', 17), (3, 'it\'s 18', '', 18), (4, 'it\'s 19', '', 19), (1, 'it\'s 20', '', 20), (2, 'it\'s 21', '', 21), (3, 'it\'s 22', '', 22), (4, 'it\'s 23', '', 23), (1, 'it\'s 24', '', 24), (2, 'it\'s 25', '', 25), (3, 'it\'s 26', '', 26), (4, 'it\'s 27', '', 27), (1, 'it\'s 28', '', 28), (2, 'it\'s 29', '', 29)
-- next
INSERT INTO `mark` (`entry_id`, `word`) VALUES (1, 'w1'), (2, 'w2'), (3, 'w0'), (4, 'w1'), (5, 'w2'), (6, 'w0'), (7, 'w1'), (8, 'w2'), (9, 'w0'), (10, 'w1'), (11, 'w2'), (12, 'w0'), (13, 'w1'), (14, 'w2'), (15, 'w0'), (16, 'w1'), (17, 'w2'), (18, 'w0'), (19, 'w1')
-- next
SELECT `t1`.`id`, `t1`.`writer_id`, `t1`.`title`, `t1`.`body`, `t1`.`stars`, `t1`.`above_id`, `t2`.`id`, `t2`.`name`, `t2`.`since` FROM `entry` AS `t1` INNER JOIN `writer` AS `t2` ON (`t1`.`writer_id` = `t2`.`id`) WHERE ((`t1`.`stars` > 3) OR (`t2`.`name` = 'writer 1')) ORDER BY `t1`.`stars` DESC LIMIT 5
-- next
SELECT `t1`.`id`, `t1`.`name`, `t1`.`since`, COUNT(`t2`.`id`) AS `n` FROM `writer` AS `t1` LEFT OUTER JOIN `entry` AS `t2` ON (`t2`.`writer_id` = `t1`.`id`) GROUP BY `t1`.`id`, `t1`.`name`, `t1`.`since` HAVING (COUNT(`t2`.`id`) > 2)
-- next
SELECT `t1`.`id`, `t1`.`entry_id`, `t1`.`word` FROM `mark` AS `t1` WHERE (`t1`.`entry_id` IN (SELECT `t2`.`id` FROM `entry` AS `t2` WHERE (`t2`.`writer_id` IN (SELECT `t3`.`id` FROM `writer` AS `t3`))))
-- next
SELECT `t1`.`id`, `t1`.`writer_id`, `t1`.`title`, `t1`.`body`, `t1`.`stars`, `t1`.`above_id` FROM `entry` AS `t1` WHERE (`t1`.`writer_id` IN (SELECT `t2`.`id` FROM `writer` AS `t2`))
-- next
SELECT `t1`.`id`, `t1`.`name`, `t1`.`since` FROM `writer` AS `t1`
-- next
SELECT `t1`.`id`, `t1`.`writer_id`, `t1`.`title`, `t1`.`body`, `t1`.`stars`, `t1`.`above_id` FROM `entry` AS `t1` WHERE ((`t1`.`title` LIKE '%it\'s%') AND NOT (`t1`.`stars` IN (1, 2, 3)))
-- next
SELECT `t1`.`id`, `t1`.`writer_id`, `t1`.`title`, `t1`.`body`, `t1`.`stars`, `t1`.`above_id` FROM `entry` AS `t1` WHERE (`t1`.`writer_id` IN (SELECT `t2`.`id` FROM `writer` AS `t2` WHERE (`t2`.`name` LIKE 'w%')))
-- next
SELECT `t1`.`title`, RANK() OVER (PARTITION BY `t1`.`writer_id` ORDER BY `t1`.`stars` DESC) FROM `entry` AS `t1`
-- next
SELECT `t1`.`id`, `t1`.`writer_id`, `t1`.`title`, `t1`.`body`, `t1`.`stars`, `t1`.`above_id` FROM `entry` AS `t1` WHERE EXISTS(SELECT `t2`.`id` FROM `mark` AS `t2` WHERE (`t2`.`entry_id` = `t1`.`id`))
-- next
SELECT CASE WHEN (`t1`.`stars` > 5) THEN 'many' ELSE 'few' END, COUNT('*') FROM `entry` AS `t1` GROUP BY 1
-- next
(SELECT `t1`.`title` FROM `entry` AS `t1`) UNION (SELECT `t2`.`name` FROM `writer` AS `t2`) ORDER BY 1
-- next
SELECT `t1`.`id`, `t1`.`writer_id`, `t1`.`title`, `t1`.`body`, `t1`.`stars`, `t1`.`above_id`, `t2`.`id`, `t2`.`writer_id`, `t2`.`title`, `t2`.`body`, `t2`.`stars`, `t2`.`above_id` FROM `entry` AS `t1` LEFT OUTER JOIN `entry` AS `t2` ON (`t1`.`above_id` = `t2`.`id`)
-- next
SELECT `t1`.`id`, `t1`.`writer_id`, `t1`.`title`, `t1`.`body`, `t1`.`stars`, `t1`.`above_id` FROM `entry` AS `t1` LIMIT 10 OFFSET 10
-- next
SELECT COUNT(1) FROM (SELECT 1 FROM `entry` AS `t1` WHERE (`t1`.`stars` > 2)) AS `_wrapped` LIMIT 1
-- next
SELECT SUM(`t1`.`stars`) FROM `entry` AS `t1` LIMIT 1
-- next
SELECT `t1`.`id`, `t1`.`writer_id`, `t1`.`title`, `t1`.`body`, `t1`.`stars`, `t1`.`above_id` FROM `entry` AS `t1` WHERE (`t1`.`id` = 99) LIMIT 1 OFFSET 0
-- next
UPDATE `entry` SET `stars` = (`entry`.`stars` + 1) WHERE (`entry`.`id` IN (1, 2))
-- next
SELECT `t1`.`id`, `t1`.`name`, `t1`.`since` FROM `writer` AS `t1` WHERE (`t1`.`name` = 'new') LIMIT 1 OFFSET 0
-- next
BEGIN
-- next
COMMIT
-- next
SAVEPOINT `s56b91c739e874972a6268d1e03453640`
-- next
DELETE FROM `entry` WHERE ((`entry`.`stars` > 20) AND (`entry`.`id` NOT IN (SELECT `t1`.`entry_id` FROM `mark` AS `t1`)))
-- next
ROLLBACK TO SAVEPOINT `s56b91c739e874972a6268d1e03453640`
-- next
RELEASE SAVEPOINT `s56b91c739e874972a6268d1e03453640`
-- next
DELETE FROM `mark` WHERE (`mark`.`id` = 1)
-- next
SELECT column_name, is_nullable, data_type, column_default,
                column_type, extra
            FROM information_schema.columns
            WHERE table_name = 'entry' AND table_schema = COALESCE(NULL, DATABASE())
            ORDER BY ordinal_position
-- next
SHOW INDEX FROM `entry`
-- next
SELECT kcu.column_name, kcu.referenced_table_name,
                kcu.referenced_column_name, kcu.constraint_name,
                rc.delete_rule, rc.update_rule
            FROM information_schema.key_column_usage AS kcu
            INNER JOIN information_schema.referential_constraints AS rc
                ON (rc.constraint_schema = kcu.constraint_schema AND
                    rc.constraint_name = kcu.constraint_name AND
                    rc.table_name = kcu.table_name)
            WHERE kcu.table_name = 'entry'
                AND kcu.table_schema = COALESCE(NULL, DATABASE())
                AND kcu.referenced_table_name IS NOT NULL
                AND kcu.referenced_column_name IS NOT NULL
-- next
DROP TABLE IF EXISTS `mark`
-- next
DROP TABLE IF EXISTS `entry`
-- next
DROP TABLE IF EXISTS `writer`
