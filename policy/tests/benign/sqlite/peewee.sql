CREATE TABLE IF NOT EXISTS "writer" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "since" DATETIME)
-- next
CREATE UNIQUE INDEX IF NOT EXISTS "writer_name" ON "writer" ("name")
-- next
CREATE TABLE IF NOT EXISTS "entry" ("id" INTEGER NOT NULL PRIMARY KEY, "writer_id" INTEGER NOT NULL, "title" VARCHAR(255) NOT NULL, "body" TEXT NOT NULL, "stars" INTEGER NOT NULL, "above_id" INTEGER, FOREIGN KEY ("writer_id") REFERENCES "writer" ("id"), FOREIGN KEY ("above_id") REFERENCES "entry" ("id"))
-- next
CREATE INDEX IF NOT EXISTS "entry_writer_id" ON "entry" ("writer_id")
-- next
CREATE INDEX IF NOT EXISTS "entry_title" ON "entry" ("title")
-- next
CREATE INDEX IF NOT EXISTS "entry_above_id" ON "entry" ("above_id")
-- next
CREATE TABLE IF NOT EXISTS "mark" ("id" INTEGER NOT NULL PRIMARY KEY, "entry_id" INTEGER NOT NULL, "word" VARCHAR(255) NOT NULL, FOREIGN KEY ("entry_id") REFERENCES "entry" ("id"))
-- next
CREATE INDEX IF NOT EXISTS "mark_entry_id" ON "mark" ("entry_id")
-- next
CREATE UNIQUE INDEX IF NOT EXISTS "mark_entry_id_word" ON "mark" ("entry_id", "word")
-- next
INSERT INTO "writer" ("name") VALUES (?)
-- next
INSERT INTO "entry" ("writer_id", "title", "body", "stars") VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)
-- next
INSERT INTO "mark" ("entry_id", "word") VALUES (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?)
-- next
SELECT "t1"."id", "t1"."writer_id", "t1"."title", "t1"."body", "t1"."stars", "t1"."above_id", "t2"."id", "t2"."name", "t2"."since" FROM "entry" AS "t1" INNER JOIN "writer" AS "t2" ON ("t1"."writer_id" = "t2"."id") WHERE (("t1"."stars" > ?) OR ("t2"."name" = ?)) ORDER BY "t1"."stars" DESC LIMIT ?
-- next
SELECT "t1"."id", "t1"."name", "t1"."since", COUNT("t2"."id") AS "n" FROM "writer" AS "t1" LEFT OUTER JOIN "entry" AS "t2" ON ("t2"."writer_id" = "t1"."id") GROUP BY "t1"."id", "t1"."name", "t1"."since" HAVING (COUNT("t2"."id") > ?)
-- next
SELECT "t1"."id", "t1"."entry_id", "t1"."word" FROM "mark" AS "t1" WHERE ("t1"."entry_id" IN (SELECT "t2"."id" FROM "entry" AS "t2" WHERE ("t2"."writer_id" IN (SELECT "t3"."id" FROM "writer" AS "t3"))))
-- next
SELECT "t1"."id", "t1"."writer_id", "t1"."title", "t1"."body", "t1"."stars", "t1"."above_id" FROM "entry" AS "t1" WHERE ("t1"."writer_id" IN (SELECT "t2"."id" FROM "writer" AS "t2"))
-- next
SELECT "t1"."id", "t1"."name", "t1"."since" FROM "writer" AS "t1"
-- next
SELECT "t1"."id", "t1"."writer_id", "t1"."title", "t1"."body", "t1"."stars", "t1"."above_id" FROM "entry" AS "t1" WHERE (("t1"."title" LIKE ?) AND NOT ("t1"."stars" IN (?, ?, ?)))
-- next
SELECT "t1"."id", "t1"."writer_id", "t1"."title", "t1"."body", "t1"."stars", "t1"."above_id" FROM "entry" AS "t1" WHERE ("t1"."writer_id" IN (SELECT "t2"."id" FROM "writer" AS "t2" WHERE ("t2"."name" LIKE ?)))
-- next
SELECT "t1"."title", RANK() OVER (PARTITION BY "t1"."writer_id" ORDER BY "t1"."stars" DESC) FROM "entry" AS "t1"
-- next
SELECT "t1"."id", "t1"."writer_id", "t1"."title", "t1"."body", "t1"."stars", "t1"."above_id" FROM "entry" AS "t1" WHERE EXISTS(SELECT "t2"."id" FROM "mark" AS "t2" WHERE ("t2"."entry_id" = "t1"."id"))
-- next
SELECT CASE WHEN ("t1"."stars" > ?) THEN ? ELSE ? END, COUNT(?) FROM "entry" AS "t1" GROUP BY 1
-- next
SELECT "t1"."title" FROM "entry" AS "t1" UNION SELECT "t2"."name" FROM "writer" AS "t2" ORDER BY 1
-- next
SELECT "t1"."id", "t1"."writer_id", "t1"."title", "t1"."body", "t1"."stars", "t1"."above_id", "t2"."id", "t2"."writer_id", "t2"."title", "t2"."body", "t2"."stars", "t2"."above_id" FROM "entry" AS "t1" LEFT OUTER JOIN "entry" AS "t2" ON ("t1"."above_id" = "t2"."id")
-- next
SELECT "t1"."id", "t1"."writer_id", "t1"."title", "t1"."body", "t1"."stars", "t1"."above_id" FROM "entry" AS "t1" LIMIT ? OFFSET ?
-- next
SELECT COUNT(1) FROM (SELECT 1 FROM "entry" AS "t1" WHERE ("t1"."stars" > ?)) AS "_wrapped" LIMIT ?
-- next
SELECT SUM("t1"."stars") FROM "entry" AS "t1" LIMIT ?
-- next
SELECT "t1"."id", "t1"."writer_id", "t1"."title", "t1"."body", "t1"."stars", "t1"."above_id" FROM "entry" AS "t1" WHERE ("t1"."id" = ?) LIMIT ? OFFSET ?
-- next
UPDATE "entry" SET "stars" = ("entry"."stars" + ?) WHERE ("entry"."id" IN (?, ?))
-- next
SELECT "t1"."id", "t1"."name", "t1"."since" FROM "writer" AS "t1" WHERE ("t1"."name" = ?) LIMIT ? OFFSET ?
-- next
BEGIN
-- next
COMMIT
-- next
SAVEPOINT "sc4a9ded24943404db2f7c34a592e7a0c";
-- next
DELETE FROM "entry" WHERE (("entry"."stars" > ?) AND ("entry"."id" NOT IN (SELECT "t1"."entry_id" FROM "mark" AS "t1")))
-- next
ROLLBACK TO SAVEPOINT "sc4a9ded24943404db2f7c34a592e7a0c";
-- next
RELEASE SAVEPOINT "sc4a9ded24943404db2f7c34a592e7a0c";
-- next
DELETE FROM "mark" WHERE ("mark"."id" = ?)
-- next
SELECT name FROM "main".sqlite_master WHERE type=? ORDER BY name
-- next
PRAGMA "main".table_info("entry")
-- next
SELECT name, sql FROM "main".sqlite_master WHERE tbl_name = ? AND type = ? ORDER BY name
-- next
PRAGMA "main".index_list("entry")
-- next
PRAGMA "main".index_info("entry_above_id")
-- next
PRAGMA "main".index_info("entry_title")
-- next
PRAGMA "main".index_info("entry_writer_id")
-- next
PRAGMA "main".foreign_key_list("entry")
-- next
DROP TABLE IF EXISTS "mark"
-- next
DROP TABLE IF EXISTS "entry"
-- next
DROP TABLE IF EXISTS "writer"
