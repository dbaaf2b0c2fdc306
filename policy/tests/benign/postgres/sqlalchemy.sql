BEGIN
-- next
select pg_catalog.version()
-- next
select current_schema()
-- next
show transaction isolation level
-- next
show standard_conforming_strings
-- next
SAVEPOINT "_pg3_1"
-- next
SELECT
    typname AS name, oid, typarray AS array_oid,
    oid::regtype::text AS regtype, typdelim AS delimiter
FROM pg_type t
WHERE t.oid = to_regtype($1)
ORDER BY t.oid
-- next
RELEASE "_pg3_1"
-- next
ROLLBACK
-- next
COMMIT
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relname IN ($1::VARCHAR) AND pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR
-- next
CREATE TABLE array_table (
	id SERIAL NOT NULL, 
	single_dim INTEGER[], 
	multi_dim VARCHAR[][], 
	PRIMARY KEY (id)
)
-- next
INSERT INTO array_table (id, single_dim, multi_dim) VALUES ($1::INTEGER, $2::INTEGER[], $3::VARCHAR[][])
-- next
SELECT array_table.single_dim, array_table.multi_dim 
FROM array_table
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SAVEPOINT sa_savepoint_1
-- next
DELETE FROM array_table
-- next
RELEASE SAVEPOINT sa_savepoint_1
-- next
CREATE TABLE t (
	x VARCHAR[][]
)
-- next
INSERT INTO t (x) VALUES (ARRAY[ARRAY['one', 'two'], ARRAY['thr''ee', 'réve🐍 illé']])
-- next
INSERT INTO t (x) VALUES (NULL)
-- next
SELECT t.x 
FROM t 
WHERE t.x IS NOT NULL
-- next
SELECT t.x 
FROM t 
WHERE t.x IS NULL
-- next
CREATE TABLE t (
	x INTEGER[]
)
-- next
INSERT INTO t (x) VALUES (ARRAY[1, 2, 3])
-- next
DROP TABLE array_table
-- next
CREATE TABLE some_table (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
DELETE FROM some_table
-- next
INSERT INTO some_table (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
DEALLOCATE ALL
-- next
SELECT some_table.id 
FROM some_table
-- next
BEGIN ISOLATION LEVEL READ COMMITTED
-- next
DROP TABLE some_table
-- next
CREATE TABLE binary_table (
	id SERIAL NOT NULL, 
	binary_data BYTEA, 
	pickle_data BYTEA, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO binary_table (id, binary_data) VALUES ($1::INTEGER, $2)
-- next
SELECT binary_table.binary_data 
FROM binary_table
-- next
DELETE FROM binary_table
-- next
INSERT INTO binary_table (id, pickle_data) VALUES ($1::INTEGER, $2)
-- next
SELECT binary_table.pickle_data 
FROM binary_table
-- next
DROP TABLE binary_table
-- next
CREATE TABLE bitwise (
	a INTEGER, 
	b INTEGER
)
-- next
INSERT INTO bitwise (a, b) VALUES ($1::INTEGER, $2::INTEGER)
-- next
SELECT bitwise.a, bitwise.b 
FROM bitwise 
WHERE bitwise.a # $1::INTEGER > $2::INTEGER ORDER BY bitwise.a
-- next
SELECT bitwise.a, bitwise.b 
FROM bitwise 
WHERE bitwise.a | $1::INTEGER > $2::INTEGER ORDER BY bitwise.a
-- next
SELECT bitwise.a, bitwise.b 
FROM bitwise 
WHERE bitwise.a & $1::INTEGER > $2::INTEGER ORDER BY bitwise.a
-- next
SELECT bitwise.a, bitwise.b 
FROM bitwise 
WHERE ~(bitwise.a - $1::INTEGER) > $2::INTEGER ORDER BY bitwise.a
-- next
SELECT bitwise.a, bitwise.b 
FROM bitwise 
WHERE bitwise.a << $1::INTEGER > $2::INTEGER ORDER BY bitwise.a
-- next
SELECT bitwise.a, bitwise.b 
FROM bitwise 
WHERE bitwise.a >> $1::INTEGER > $2::INTEGER ORDER BY bitwise.a
-- next
DROP TABLE bitwise
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relname IN ($1::VARCHAR, $2::VARCHAR) AND pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR
-- next
CREATE TABLE "(2)" (
	"(3)" SERIAL NOT NULL, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "(2)" ("(3)")
)
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $20::VARCHAR AND pg_catalog.pg_class.relname IN ($21::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR)
-- next
SELECT attr.conrelid, array_agg(CAST(attr.attname AS TEXT) ORDER BY attr.ord) AS cols, attr.conname, min(attr.description) AS description, min(attr.indnkeyatts) AS indnkeyatts, bool_and(attr.indnullsnotdistinct) AS indnullsnotdistinct 
FROM (SELECT con.conrelid AS conrelid, con.conname AS conname, con.description AS description, con.ord AS ord, con.indnkeyatts AS indnkeyatts, con.indnullsnotdistinct AS indnullsnotdistinct, pg_catalog.pg_attribute.attname AS attname 
FROM pg_catalog.pg_attribute JOIN (SELECT pg_catalog.pg_constraint.conrelid AS conrelid, pg_catalog.pg_constraint.conname AS conname, unnest(pg_catalog.pg_index.indkey) AS attnum, generate_subscripts(pg_catalog.pg_index.indkey, $1::INTEGER) AS ord, pg_catalog.pg_index.indnkeyatts AS indnkeyatts, pg_catalog.pg_index.indnullsnotdistinct AS indnullsnotdistinct, pg_catalog.pg_description.description AS description 
FROM pg_catalog.pg_constraint JOIN pg_catalog.pg_index ON pg_catalog.pg_constraint.conindid = pg_catalog.pg_index.indexrelid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) 
WHERE pg_catalog.pg_constraint.contype = $3::VARCHAR AND pg_catalog.pg_constraint.conrelid IN ($4)) AS con ON pg_catalog.pg_attribute.attnum = con.attnum AND pg_catalog.pg_attribute.attrelid = con.conrelid 
WHERE con.conrelid IN ($4)) AS attr GROUP BY attr.conrelid, attr.conname ORDER BY attr.conrelid, attr.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_am.oid, pg_catalog.pg_am.amname 
FROM pg_catalog.pg_am 
WHERE pg_catalog.pg_am.amname = $1::VARCHAR
-- next
SELECT pg_catalog.pg_opclass.oid, pg_catalog.pg_opclass.opcname 
FROM pg_catalog.pg_opclass 
WHERE NOT pg_catalog.pg_opclass.opcdefault
-- next
SELECT pg_catalog.pg_index.indrelid, pg_catalog.pg_class.relname, pg_catalog.pg_index.indisunique, pg_catalog.pg_index.indisvalid, pg_catalog.pg_constraint.conrelid IS NOT NULL AS has_constraint, pg_catalog.pg_index.indoption, pg_catalog.pg_class.reloptions, pg_catalog.pg_class.relam, CASE WHEN (pg_catalog.pg_index.indpred IS NOT NULL) THEN pg_catalog.pg_get_expr(pg_catalog.pg_index.indpred, pg_catalog.pg_index.indrelid) END AS filter_definition, pg_catalog.pg_index.indnkeyatts, pg_catalog.pg_index.indnullsnotdistinct, idx_cols.elements, idx_cols.elements_is_expr, idx_cols.elements_opclass 
FROM pg_catalog.pg_index JOIN pg_catalog.pg_class ON pg_catalog.pg_index.indexrelid = pg_catalog.pg_class.oid LEFT OUTER JOIN (SELECT idx_attr.indexrelid AS indexrelid, min(idx_attr.indrelid) AS min_1, array_agg(idx_attr.element ORDER BY idx_attr.ord) AS elements, array_agg(idx_attr.is_expr ORDER BY idx_attr.ord) AS elements_is_expr, array_agg(idx_attr.att_opclass ORDER BY idx_attr.ord) AS elements_opclass 
FROM (SELECT idx.indexrelid AS indexrelid, idx.indrelid AS indrelid, idx.ord AS ord, CASE WHEN (idx.attnum = $1::INTEGER) THEN pg_catalog.pg_get_indexdef(idx.indexrelid, idx.ord + $2::INTEGER, $3) ELSE CAST(pg_catalog.pg_attribute.attname AS TEXT) END AS element, idx.attnum = $4::INTEGER AS is_expr, CAST(idx.att_opclass AS BIGINT) AS att_opclass 
FROM (SELECT pg_catalog.pg_index.indexrelid AS indexrelid, pg_catalog.pg_index.indrelid AS indrelid, unnest(pg_catalog.pg_index.indkey) AS attnum, unnest(pg_catalog.pg_index.indclass) AS att_opclass, generate_subscripts(pg_catalog.pg_index.indkey, $5::INTEGER) AS ord 
FROM pg_catalog.pg_index 
WHERE NOT pg_catalog.pg_index.indisprimary AND pg_catalog.pg_index.indrelid IN ($6)) AS idx LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_attribute.attnum = idx.attnum AND pg_catalog.pg_attribute.attrelid = idx.indrelid 
WHERE idx.indrelid IN ($6)) AS idx_attr GROUP BY idx_attr.indexrelid) AS idx_cols ON pg_catalog.pg_index.indexrelid = idx_cols.indexrelid LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_index.indrelid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_index.indexrelid = pg_catalog.pg_constraint.conindid AND pg_catalog.pg_constraint.contype = ANY (ARRAY[$7::VARCHAR, $8::VARCHAR, $9::VARCHAR]) 
WHERE pg_catalog.pg_index.indrelid IN ($6) AND NOT pg_catalog.pg_index.indisprimary ORDER BY pg_catalog.pg_index.indrelid, pg_catalog.pg_class.relname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR)
-- next
CREATE TABLE "(2)" (
	"(3)" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("(3)", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "(2)" ("(3)", id2)
)
-- next
CREATE TABLE "(2)" (
	"[brack]" SERIAL NOT NULL, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "(2)" ("[brack]")
)
-- next
CREATE TABLE "(2)" (
	"[brack]" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "(2)" ("[brack]", id2)
)
-- next
CREATE TABLE "(2)" (
	"col%p" SERIAL NOT NULL, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "(2)" ("col%p")
)
-- next
CREATE TABLE "(2)" (
	"col%p" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("col%p", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "(2)" ("col%p", id2)
)
-- next
CREATE TABLE "(2)" (
	plainname SERIAL NOT NULL, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "(2)" (plainname)
)
-- next
CREATE TABLE "(2)" (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "(2)" (plainname, id2)
)
-- next
CREATE TABLE "[brackets]" (
	"(3)" SERIAL NOT NULL, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "[brackets]" ("(3)")
)
-- next
CREATE TABLE "[brackets]" (
	"(3)" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("(3)", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "[brackets]" ("(3)", id2)
)
-- next
CREATE TABLE "[brackets]" (
	"[brack]" SERIAL NOT NULL, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "[brackets]" ("[brack]")
)
-- next
CREATE TABLE "[brackets]" (
	"[brack]" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "[brackets]" ("[brack]", id2)
)
-- next
CREATE TABLE "[brackets]" (
	"col%p" SERIAL NOT NULL, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "[brackets]" ("col%p")
)
-- next
CREATE TABLE "[brackets]" (
	"col%p" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("col%p", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "[brackets]" ("col%p", id2)
)
-- next
CREATE TABLE "[brackets]" (
	plainname SERIAL NOT NULL, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "[brackets]" (plainname)
)
-- next
CREATE TABLE "[brackets]" (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "[brackets]" (plainname, id2)
)
-- next
CREATE TABLE "per % cent" (
	"(3)" SERIAL NOT NULL, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "per % cent" ("(3)")
)
-- next
CREATE TABLE "per % cent" (
	"(3)" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("(3)", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "per % cent" ("(3)", id2)
)
-- next
CREATE TABLE "per % cent" (
	"[brack]" SERIAL NOT NULL, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "per % cent" ("[brack]")
)
-- next
CREATE TABLE "per % cent" (
	"[brack]" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "per % cent" ("[brack]", id2)
)
-- next
CREATE TABLE "per % cent" (
	"col%p" SERIAL NOT NULL, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "per % cent" ("col%p")
)
-- next
CREATE TABLE "per % cent" (
	"col%p" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("col%p", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "per % cent" ("col%p", id2)
)
-- next
CREATE TABLE "per % cent" (
	plainname SERIAL NOT NULL, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "per % cent" (plainname)
)
-- next
CREATE TABLE "per % cent" (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "per % cent" (plainname, id2)
)
-- next
CREATE TABLE plain (
	"(3)" SERIAL NOT NULL, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain ("(3)")
)
-- next
CREATE TABLE plain (
	"(3)" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("(3)", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain ("(3)", id2)
)
-- next
CREATE TABLE plain (
	"[brack]" SERIAL NOT NULL, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain ("[brack]")
)
-- next
CREATE TABLE plain (
	"[brack]" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain ("[brack]", id2)
)
-- next
CREATE TABLE plain (
	"col%p" SERIAL NOT NULL, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain ("col%p")
)
-- next
CREATE TABLE plain (
	"col%p" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("col%p", id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain ("col%p", id2)
)
-- next
CREATE TABLE plain (
	plainname SERIAL NOT NULL, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain (plainname)
)
-- next
CREATE TABLE plain (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id SERIAL NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain (plainname, id2)
)
-- next
CREATE TABLE "(2)" (
	id SERIAL NOT NULL, 
	"(3)" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "(2)"."(3)" IS 'some comment'
-- next
CREATE TABLE "(2)" (
	id SERIAL NOT NULL, 
	"[brack]" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "(2)"."[brack]" IS 'some comment'
-- next
CREATE TABLE "(2)" (
	id SERIAL NOT NULL, 
	"col%p" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "(2)"."col%p" IS 'some comment'
-- next
CREATE TABLE "(2)" (
	id SERIAL NOT NULL, 
	plainname INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "(2)".plainname IS 'some comment'
-- next
CREATE TABLE "[brackets]" (
	id SERIAL NOT NULL, 
	"(3)" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "[brackets]"."(3)" IS 'some comment'
-- next
CREATE TABLE "[brackets]" (
	id SERIAL NOT NULL, 
	"[brack]" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "[brackets]"."[brack]" IS 'some comment'
-- next
CREATE TABLE "[brackets]" (
	id SERIAL NOT NULL, 
	"col%p" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "[brackets]"."col%p" IS 'some comment'
-- next
CREATE TABLE "[brackets]" (
	id SERIAL NOT NULL, 
	plainname INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "[brackets]".plainname IS 'some comment'
-- next
CREATE TABLE "per % cent" (
	id SERIAL NOT NULL, 
	"(3)" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "per % cent"."(3)" IS 'some comment'
-- next
CREATE TABLE "per % cent" (
	id SERIAL NOT NULL, 
	"[brack]" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "per % cent"."[brack]" IS 'some comment'
-- next
CREATE TABLE "per % cent" (
	id SERIAL NOT NULL, 
	"col%p" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "per % cent"."col%p" IS 'some comment'
-- next
CREATE TABLE "per % cent" (
	id SERIAL NOT NULL, 
	plainname INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN "per % cent".plainname IS 'some comment'
-- next
CREATE TABLE plain (
	id SERIAL NOT NULL, 
	"(3)" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN plain."(3)" IS 'some comment'
-- next
CREATE TABLE plain (
	id SERIAL NOT NULL, 
	"[brack]" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN plain."[brack]" IS 'some comment'
-- next
CREATE TABLE plain (
	id SERIAL NOT NULL, 
	"col%p" INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN plain."col%p" IS 'some comment'
-- next
CREATE TABLE plain (
	id SERIAL NOT NULL, 
	plainname INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN plain.plainname IS 'some comment'
-- next
CREATE TABLE "(2)" (
	"(3)" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE "(2)" (
	"[brack]" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE "(2)" (
	"col%p" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE "(2)" (
	plainname INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE "[brackets]" (
	"(3)" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE "[brackets]" (
	"[brack]" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE "[brackets]" (
	"col%p" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE "[brackets]" (
	plainname INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE "per % cent" (
	"(3)" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE "per % cent" (
	"[brack]" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE "per % cent" (
	"col%p" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE "per % cent" (
	plainname INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE plain (
	"(3)" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE plain (
	"[brack]" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE plain (
	"col%p" INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE plain (
	plainname INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE boolean_table (
	id INTEGER NOT NULL, 
	value BOOLEAN, 
	unconstrained_value BOOLEAN, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO boolean_table (id, value, unconstrained_value) VALUES ($1::INTEGER, $2, $3)
-- next
SELECT boolean_table.value, boolean_table.unconstrained_value 
FROM boolean_table
-- next
DELETE FROM boolean_table
-- next
CREATE TABLE t (
	x BOOLEAN
)
-- next
INSERT INTO t (x) VALUES (true)
-- next
INSERT INTO t (x) VALUES (false)
-- next
SELECT t.x 
FROM t 
WHERE t.x = true
-- next
SELECT boolean_table.id 
FROM boolean_table 
WHERE boolean_table.value
-- next
SELECT boolean_table.id 
FROM boolean_table 
WHERE boolean_table.unconstrained_value
-- next
SELECT boolean_table.id 
FROM boolean_table 
WHERE NOT boolean_table.value
-- next
SELECT boolean_table.id 
FROM boolean_table 
WHERE NOT boolean_table.unconstrained_value
-- next
DROP TABLE boolean_table
-- next
CREATE TABLE some_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	parent_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(parent_id) REFERENCES some_table (id)
)
-- next
CREATE TABLE some_other_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	parent_id INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, data, parent_id) VALUES ($1::INTEGER, $2::VARCHAR, $3::INTEGER)
-- next
INSERT INTO some_other_table (id, data, parent_id) SELECT some_table.id, some_table.data, some_table.parent_id 
FROM some_table
-- next
WITH some_cte AS 
(SELECT some_table.id AS id, some_table.data AS data, some_table.parent_id AS parent_id 
FROM some_table 
WHERE some_table.data IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR))
 DELETE FROM some_other_table USING some_cte WHERE some_other_table.data = some_cte.data
-- next
SELECT some_other_table.id, some_other_table.data, some_other_table.parent_id 
FROM some_other_table ORDER BY some_other_table.id
-- next
DELETE FROM some_other_table
-- next
WITH some_cte AS 
(SELECT some_table.id AS id, some_table.data AS data, some_table.parent_id AS parent_id 
FROM some_table 
WHERE some_table.data IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR))
 DELETE FROM some_other_table WHERE some_other_table.data = (SELECT some_cte.data 
FROM some_cte 
WHERE some_cte.id = some_other_table.id)
-- next
WITH some_cte AS 
(SELECT some_table.id AS id, some_table.data AS data, some_table.parent_id AS parent_id 
FROM some_table 
WHERE some_table.data IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR))
 INSERT INTO some_other_table (id, data, parent_id) SELECT some_cte.id, some_cte.data, some_cte.parent_id 
FROM some_cte
-- next
WITH some_cte AS 
(SELECT some_table.id AS id, some_table.data AS data, some_table.parent_id AS parent_id 
FROM some_table 
WHERE some_table.data IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR))
 SELECT some_cte.data 
FROM some_cte 
WHERE some_cte.data IN ($4::VARCHAR, $5::VARCHAR)
-- next
WITH RECURSIVE some_cte(id, data, parent_id) AS 
(SELECT some_table.id AS id, some_table.data AS data, some_table.parent_id AS parent_id 
FROM some_table 
WHERE some_table.data IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) UNION ALL SELECT some_table_1.id AS id, some_table_1.data AS data, some_table_1.parent_id AS parent_id 
FROM some_table AS some_table_1, some_cte AS c1 
WHERE some_table_1.id = c1.parent_id)
 SELECT some_cte.data 
FROM some_cte 
WHERE some_cte.data != $4::VARCHAR ORDER BY some_cte.data DESC
-- next
WITH some_cte AS 
(SELECT some_table.id AS id, some_table.data AS data, some_table.parent_id AS parent_id 
FROM some_table 
WHERE some_table.data IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR))
 UPDATE some_other_table SET parent_id=$4::INTEGER FROM some_cte WHERE some_other_table.data = some_cte.data
-- next
WITH cte1(col1, col2) AS 
(VALUES ('a', 2), ('b', 3))
 SELECT cte1.col1, cte1.col2 
FROM cte1
-- next
WITH anon_1(col1, col2) AS 
(VALUES ('a', 2), ('b', 3))
 SELECT anon_1.col1, anon_1.col2 
FROM anon_1
-- next
WITH some_name_1(col1, col2) AS 
(VALUES ('a', 2), ('b', 3))
 SELECT some_name_1.col1, some_name_1.col2 
FROM some_name_1
-- next
DROP TABLE some_other_table
-- next
CREATE TABLE t (
	x VARCHAR(50)
)
-- next
INSERT INTO t (x) VALUES (CAST($1::INTEGER AS VARCHAR(50)))
-- next
SELECT CAST(t.x AS INTEGER) AS x 
FROM t
-- next
SELECT CAST(t.x AS INTEGER) AS x 
FROM t 
WHERE t.x = CAST($1::INTEGER AS VARCHAR(50))
-- next
CREATE TABLE some_table (
	id SERIAL NOT NULL, 
	data VARCHAR(100), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	a INTEGER CONSTRAINT "MyInline" CHECK (a > 1 AND a < 5), 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	a INTEGER CHECK (a > 1 AND a < 5), 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	a INTEGER CONSTRAINT my_inline CHECK (a > 1 AND a < 5), 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relname IN ($1::VARCHAR) AND pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $7::VARCHAR
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	a INTEGER CONSTRAINT "MyInline" CHECK (a > 1 AND a < 5), 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	a INTEGER CHECK (a > 1 AND a < 5), 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	a INTEGER CONSTRAINT my_inline CHECK (a > 1 AND a < 5), 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	a INTEGER CHECK (a > 1 AND a < 5), 
	b INTEGER CONSTRAINT my_inline CHECK (b > 1 AND b < 5), 
	c INTEGER, 
	data VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT some_uq UNIQUE (data), 
	CONSTRAINT cc1 CHECK (c > 1 AND c < 5), 
	CONSTRAINT some_c_uq UNIQUE (c)
)
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	a INTEGER CHECK (a > 1 AND a < 5), 
	b INTEGER CONSTRAINT my_inline CHECK (b > 1 AND b < 5), 
	c INTEGER, 
	data VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT some_uq UNIQUE (data), 
	CONSTRAINT cc1 CHECK (c > 1 AND c < 5), 
	CONSTRAINT some_c_uq UNIQUE (c)
)
-- next
CREATE TABLE no_constraints (
	data VARCHAR(20)
)
-- next
CREATE TABLE test_schema.no_constraints (
	data VARCHAR(20)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (((((x > 0)))))
)
-- next
CREATE TABLE sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK (x > 0)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (((x > 1) AND (x < 5)))
)
-- next
CREATE TABLE sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK (x > 1 AND x < 5)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK ((x IS NULL OR y IS NULL) AND (x IS NULL OR y IS NULL))
)
-- next
CREATE TABLE sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK ((x IS NULL OR y IS NULL) AND (x IS NULL OR y IS NULL))
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (a = '(' AND b = ')')
)
-- next
CREATE TABLE sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK (a::text = '('::text AND b::text = ')'::text)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (a = 'it''s')
)
-- next
CREATE TABLE sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK (a::text = 'it''s'::text)
)
-- next
CREATE TABLE sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (x > 0)
)
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (((((x > 0)))))
)
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relname IN ($1::VARCHAR, $2::VARCHAR) AND pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $8::VARCHAR
-- next
CREATE TABLE test_schema.sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK (x > 0)
)
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (((x > 1) AND (x < 5)))
)
-- next
CREATE TABLE test_schema.sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK (x > 1 AND x < 5)
)
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK ((x IS NULL OR y IS NULL) AND (x IS NULL OR y IS NULL))
)
-- next
CREATE TABLE test_schema.sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK ((x IS NULL OR y IS NULL) AND (x IS NULL OR y IS NULL))
)
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (a = '(' AND b = ')')
)
-- next
CREATE TABLE test_schema.sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK (a::text = '('::text AND b::text = ')'::text)
)
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (a = 'it''s')
)
-- next
CREATE TABLE test_schema.sa_cc_2 (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr_2 CHECK (a::text = 'it''s'::text)
)
-- next
CREATE TABLE test_schema.sa_cc (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	a VARCHAR(50), 
	b VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT cc_expr CHECK (x > 0)
)
-- next
CREATE TABLE sa_cc (
	a INTEGER, 
	CONSTRAINT "MyCkConst" CHECK (a = 1 OR (a > 2 AND a < 5))
)
-- next
CREATE TABLE sa_cc (
	a INTEGER, 
	CHECK (a = 1 OR (a > 2 AND a < 5))
)
-- next
CREATE TABLE sa_cc (
	a INTEGER, 
	CONSTRAINT my_ck_const CHECK (a = 1 OR (a > 2 AND a < 5))
)
-- next
CREATE TABLE test_schema.sa_cc (
	a INTEGER, 
	CONSTRAINT "MyCkConst" CHECK (a = 1 OR (a > 2 AND a < 5))
)
-- next
CREATE TABLE test_schema.sa_cc (
	a INTEGER, 
	CHECK (a = 1 OR (a > 2 AND a < 5))
)
-- next
CREATE TABLE test_schema.sa_cc (
	a INTEGER, 
	CONSTRAINT my_ck_const CHECK (a = 1 OR (a > 2 AND a < 5))
)
-- next
CREATE TABLE x (
	id SERIAL NOT NULL, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE "table" (
	id SERIAL NOT NULL, 
	x_id INTEGER, 
	test VARCHAR(10), 
	PRIMARY KEY (id), 
	CONSTRAINT xid FOREIGN KEY(x_id) REFERENCES x (id)
)
-- next
CREATE TABLE "user" (
	id SERIAL NOT NULL, 
	name VARCHAR(50) NOT NULL, 
	tid INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT myfk FOREIGN KEY(tid) REFERENCES "table" (id) ON DELETE CASCADE
)
-- next
CREATE TABLE "user" (
	id SERIAL NOT NULL, 
	name VARCHAR(50) NOT NULL, 
	tid INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT myfk FOREIGN KEY(tid) REFERENCES "table" (id) ON UPDATE RESTRICT
)
-- next
CREATE TABLE "user" (
	id SERIAL NOT NULL, 
	name VARCHAR(50) NOT NULL, 
	tid INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT myfk FOREIGN KEY(tid) REFERENCES "table" (id) ON UPDATE SET NULL
)
-- next
CREATE TABLE "user" (
	id SERIAL NOT NULL, 
	name VARCHAR(50) NOT NULL, 
	tid INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT myfk FOREIGN KEY(tid) REFERENCES "table" (id) ON DELETE RESTRICT
)
-- next
CREATE TABLE "user" (
	id SERIAL NOT NULL, 
	name VARCHAR(50) NOT NULL, 
	tid INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT myfk FOREIGN KEY(tid) REFERENCES "table" (id) ON UPDATE NO ACTION
)
-- next
CREATE TABLE t (
	a INTEGER, 
	b INTEGER NOT NULL
)
-- next
CREATE TABLE t (
	t0 NUMERIC(18, 5)
)
-- next
CREATE TABLE t (
	x VARCHAR(30), 
	y VARCHAR(30)
)
-- next
CREATE INDEX t_idx ON t (x) INCLUDE (y)
-- next
CREATE TABLE t (
	x VARCHAR(30), 
	y VARCHAR(30), 
	z VARCHAR(30)
)
-- next
CREATE INDEX t_idx_long ON t (coalesce(x, 'long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string long string '))
-- next
CREATE INDEX t_idx ON t (lower(x), z, lower(y))
-- next
CREATE INDEX t_idx_2 ON t (x)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	thecol BOOLEAN DEFAULT true, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	thecol TIMESTAMP WITHOUT TIME ZONE DEFAULT now(), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	thecol INTEGER DEFAULT '10', 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	thecol INTEGER DEFAULT 3 + 5, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	thecol INTEGER DEFAULT (3 * 5), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	t0 CHAR(52)
)
-- next
CREATE TABLE t (
	t0 VARCHAR(52)
)
-- next
CREATE TABLE users (
	user_id SERIAL NOT NULL, 
	test1 CHAR(5) NOT NULL, 
	test2 FLOAT NOT NULL, 
	parent_user_id INTEGER, 
	PRIMARY KEY (user_id), 
	CONSTRAINT zz_test2_gt_zero CHECK (test2 > 0), 
	CHECK (test2 <= 1000), 
	CONSTRAINT user_id_fk FOREIGN KEY(parent_user_id) REFERENCES users (user_id)
)
-- next
CREATE UNIQUE INDEX users_t_idx ON users (test1, test2)
-- next
CREATE INDEX users_all_idx ON users (user_id, test2, test1)
-- next
COMMENT ON CONSTRAINT zz_test2_gt_zero ON users IS 'users check constraint'
-- next
CREATE TABLE comment_test (
	id SERIAL NOT NULL, 
	data VARCHAR(20), 
	d2 VARCHAR(20), 
	d3 VARCHAR(42), 
	PRIMARY KEY (id)
)
-- next
COMMENT ON TABLE comment_test IS 'the test % '' " \ table comment'
-- next
COMMENT ON COLUMN comment_test.id IS 'id comment'
-- next
COMMENT ON COLUMN comment_test.data IS 'data % comment'
-- next
COMMENT ON COLUMN comment_test.d2 IS 'Comment types type speedily '' " \ '''' Fun!'
-- next
COMMENT ON TABLE no_constraints IS 'no
constraintshasescapedcomment'
-- next
CREATE TABLE noncol_idx_test_nopk (
	q VARCHAR(5)
)
-- next
CREATE INDEX noncol_idx_nopk ON noncol_idx_test_nopk (q DESC)
-- next
CREATE TABLE noncol_idx_test_pk (
	id SERIAL NOT NULL, 
	q VARCHAR(5), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX noncol_idx_pk ON noncol_idx_test_pk (q DESC)
-- next
CREATE TEMPORARY TABLE user_tmp_main (
	id SERIAL NOT NULL, 
	name VARCHAR(50), 
	foo INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT user_tmp_uq_main UNIQUE (name)
)
-- next
CREATE INDEX user_tmp_ix ON user_tmp_main (foo)
-- next
create temporary view user_tmp_v as select * from user_tmp_main
-- next
CREATE TABLE test_schema.users (
	user_id SERIAL NOT NULL, 
	test1 CHAR(5) NOT NULL, 
	test2 FLOAT NOT NULL, 
	parent_user_id INTEGER, 
	PRIMARY KEY (user_id), 
	CONSTRAINT zz_test2_gt_zero CHECK (test2 > 0), 
	CHECK (test2 <= 1000), 
	CONSTRAINT user_id_fk FOREIGN KEY(parent_user_id) REFERENCES test_schema.users (user_id)
)
-- next
CREATE INDEX users_all_idx ON test_schema.users (user_id, test2, test1)
-- next
CREATE UNIQUE INDEX users_t_idx ON test_schema.users (test1, test2)
-- next
COMMENT ON CONSTRAINT zz_test2_gt_zero ON test_schema.users IS 'users check constraint'
-- next
CREATE TABLE test_schema.comment_test (
	id SERIAL NOT NULL, 
	data VARCHAR(20), 
	d2 VARCHAR(20), 
	d3 VARCHAR(42), 
	PRIMARY KEY (id)
)
-- next
COMMENT ON TABLE test_schema.comment_test IS 'the test % '' " \ table comment'
-- next
COMMENT ON COLUMN test_schema.comment_test.id IS 'id comment'
-- next
COMMENT ON COLUMN test_schema.comment_test.data IS 'data % comment'
-- next
COMMENT ON COLUMN test_schema.comment_test.d2 IS 'Comment types type speedily '' " \ '''' Fun!'
-- next
COMMENT ON TABLE test_schema.no_constraints IS 'no
constraintshasescapedcomment'
-- next
CREATE TABLE test_schema.remote_table_2 (
	id SERIAL NOT NULL, 
	data VARCHAR(20), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE email_addresses (
	address_id SERIAL NOT NULL, 
	remote_user_id INTEGER, 
	email_address VARCHAR(20), 
	CONSTRAINT email_ad_pk PRIMARY KEY (address_id), 
	FOREIGN KEY(remote_user_id) REFERENCES users (user_id)
)
-- next
CREATE INDEX ix_email_addresses_email_address ON email_addresses (email_address)
-- next
COMMENT ON CONSTRAINT email_ad_pk ON email_addresses IS 'ea pk comment'
-- next
CREATE TABLE public.local_table (
	id SERIAL NOT NULL, 
	data VARCHAR(20), 
	remote_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(remote_id) REFERENCES test_schema.remote_table_2 (id)
)
-- next
CREATE TABLE test_schema.email_addresses (
	address_id SERIAL NOT NULL, 
	remote_user_id INTEGER, 
	email_address VARCHAR(20), 
	CONSTRAINT email_ad_pk PRIMARY KEY (address_id), 
	FOREIGN KEY(remote_user_id) REFERENCES test_schema.users (user_id)
)
-- next
CREATE INDEX ix_test_schema_email_addresses_email_address ON test_schema.email_addresses (email_address)
-- next
COMMENT ON CONSTRAINT email_ad_pk ON test_schema.email_addresses IS 'ea pk comment'
-- next
CREATE TABLE dingalings (
	dingaling_id SERIAL NOT NULL, 
	address_id INTEGER, 
	id_user INTEGER, 
	data VARCHAR(30), 
	PRIMARY KEY (dingaling_id), 
	CONSTRAINT address_id_gt_zero CHECK (address_id > 0 AND address_id < 1000), 
	CONSTRAINT zz_dingalings_multiple UNIQUE (address_id, dingaling_id), 
	CONSTRAINT zz_email_add_id_fg FOREIGN KEY(address_id) REFERENCES email_addresses (address_id), 
	FOREIGN KEY(id_user) REFERENCES users (user_id), 
	UNIQUE (data)
)
-- next
COMMENT ON CONSTRAINT zz_dingalings_multiple ON dingalings IS 'di unique comment'
-- next
COMMENT ON CONSTRAINT zz_email_add_id_fg ON dingalings IS 'di fk comment'
-- next
CREATE TABLE test_schema.dingalings (
	dingaling_id SERIAL NOT NULL, 
	address_id INTEGER, 
	id_user INTEGER, 
	data VARCHAR(30), 
	PRIMARY KEY (dingaling_id), 
	CONSTRAINT address_id_gt_zero CHECK (address_id > 0 AND address_id < 1000), 
	CONSTRAINT zz_dingalings_multiple UNIQUE (address_id, dingaling_id), 
	CONSTRAINT zz_email_add_id_fg FOREIGN KEY(address_id) REFERENCES test_schema.email_addresses (address_id), 
	FOREIGN KEY(id_user) REFERENCES test_schema.users (user_id), 
	UNIQUE (data)
)
-- next
COMMENT ON CONSTRAINT zz_dingalings_multiple ON test_schema.dingalings IS 'di unique comment'
-- next
COMMENT ON CONSTRAINT zz_email_add_id_fg ON test_schema.dingalings IS 'di fk comment'
-- next
CREATE TABLE test_schema.remote_table (
	id SERIAL NOT NULL, 
	local_id INTEGER, 
	data VARCHAR(20), 
	PRIMARY KEY (id), 
	FOREIGN KEY(local_id) REFERENCES public.local_table (id)
)
-- next
CREATE VIEW users_v AS SELECT * FROM users
-- next
CREATE VIEW email_addresses_v AS SELECT * FROM email_addresses
-- next
CREATE MATERIALIZED VIEW dingalings_v AS SELECT * FROM dingalings
-- next
CREATE INDEX mat_index ON dingalings_v(data)
-- next
CREATE VIEW test_schema.users_v AS SELECT * FROM test_schema.users
-- next
CREATE VIEW test_schema.email_addresses_v AS SELECT * FROM test_schema.email_addresses
-- next
CREATE MATERIALIZED VIEW test_schema.dingalings_v AS SELECT * FROM test_schema.dingalings
-- next
CREATE INDEX mat_index ON test_schema.dingalings_v(data)
-- next
CREATE TABLE unicode_comments (
	unicode INTEGER, 
	emoji INTEGER
)
-- next
COMMENT ON TABLE unicode_comments IS '試蛇ẟΩ✨'
-- next
COMMENT ON COLUMN unicode_comments.unicode IS 'é試蛇ẟΩ'
-- next
COMMENT ON COLUMN unicode_comments.emoji IS '☁️✨'
-- next
CREATE TABLE unicode_comments (
	emoji INTEGER
)
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $20::VARCHAR AND pg_catalog.pg_class.relname IN ($21::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
CREATE TABLE users_ref (
	user_id SERIAL NOT NULL, 
	PRIMARY KEY (user_id)
)
-- next
CREATE TABLE user_orders (
	order_id SERIAL NOT NULL, 
	user_id INTEGER, 
	PRIMARY KEY (order_id), 
	CONSTRAINT "FK_users_id" FOREIGN KEY(user_id) REFERENCES users_ref (user_id)
)
-- next
CREATE TABLE user_orders (
	order_id SERIAL NOT NULL, 
	user_id INTEGER, 
	PRIMARY KEY (order_id), 
	CONSTRAINT "fk.with.dots" FOREIGN KEY(user_id) REFERENCES users_ref (user_id)
)
-- next
CREATE TABLE user_orders (
	order_id SERIAL NOT NULL, 
	user_id INTEGER, 
	PRIMARY KEY (order_id), 
	CONSTRAINT fk_users_id FOREIGN KEY(user_id) REFERENCES users_ref (user_id)
)
-- next
CREATE TABLE user_orders (
	order_id SERIAL NOT NULL, 
	user_id INTEGER, 
	PRIMARY KEY (order_id), 
	CONSTRAINT "mixedCaseName" FOREIGN KEY(user_id) REFERENCES users_ref (user_id)
)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX "IX_test_data" ON test_table (data)
-- next
CREATE INDEX "ix.with.dots" ON test_table (data)
-- next
CREATE INDEX ix_test_data ON test_table (data)
-- next
CREATE INDEX "mixedCaseIndex" ON test_table (data)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::VARCHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::VARCHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::VARCHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::VARCHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $20::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $20::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_type.typname AS name, pg_catalog.pg_type_is_visible(pg_catalog.pg_type.oid) AS visible, pg_catalog.pg_namespace.nspname AS schema, lbl_agg.labels AS labels 
FROM pg_catalog.pg_type JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_type.typnamespace LEFT OUTER JOIN (SELECT pg_catalog.pg_enum.enumtypid AS enumtypid, array_agg(CAST(pg_catalog.pg_enum.enumlabel AS TEXT) ORDER BY pg_catalog.pg_enum.enumsortorder) AS labels 
FROM pg_catalog.pg_enum GROUP BY pg_catalog.pg_enum.enumtypid) AS lbl_agg ON pg_catalog.pg_type.oid = lbl_agg.enumtypid 
WHERE pg_catalog.pg_type.typtype = $1::VARCHAR ORDER BY pg_catalog.pg_namespace.nspname, pg_catalog.pg_type.typname
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $20::VARCHAR AND pg_catalog.pg_namespace.nspname = $21::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $20::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $21::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $20::VARCHAR AND pg_catalog.pg_namespace.nspname = $21::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $20::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $21::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $16::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $16::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $16::VARCHAR AND pg_catalog.pg_namespace.nspname = $17::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $16::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $17::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $16::VARCHAR AND pg_catalog.pg_namespace.nspname = $17::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $16::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $17::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $20::VARCHAR AND pg_catalog.pg_class.relname IN ($21::VARCHAR, $22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $20::VARCHAR AND pg_catalog.pg_class.relname IN ($21::VARCHAR, $22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $20::VARCHAR AND pg_catalog.pg_namespace.nspname = $21::VARCHAR AND pg_catalog.pg_class.relname IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $20::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $21::VARCHAR AND pg_catalog.pg_class.relname IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $20::VARCHAR AND pg_catalog.pg_namespace.nspname = $21::VARCHAR AND pg_catalog.pg_class.relname IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $20::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $21::VARCHAR AND pg_catalog.pg_class.relname IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $16::VARCHAR AND pg_catalog.pg_class.relname IN ($17::VARCHAR, $18::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $16::VARCHAR AND pg_catalog.pg_class.relname IN ($17::VARCHAR, $18::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $16::VARCHAR AND pg_catalog.pg_namespace.nspname = $17::VARCHAR AND pg_catalog.pg_class.relname IN ($18::VARCHAR, $19::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $16::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $17::VARCHAR AND pg_catalog.pg_class.relname IN ($18::VARCHAR, $19::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $16::VARCHAR AND pg_catalog.pg_namespace.nspname = $17::VARCHAR AND pg_catalog.pg_class.relname IN ($18::VARCHAR, $19::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::VARCHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::VARCHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::VARCHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $16::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $17::VARCHAR AND pg_catalog.pg_class.relname IN ($18::VARCHAR, $19::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::VARCHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::VARCHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::VARCHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::VARCHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::VARCHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $6::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $6::VARCHAR AND pg_catalog.pg_namespace.nspname = $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $6::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $6::VARCHAR AND pg_catalog.pg_namespace.nspname = $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $6::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $2::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $2::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::VARCHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::VARCHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $6::VARCHAR AND pg_catalog.pg_namespace.nspname = $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $6::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $6::VARCHAR AND pg_catalog.pg_namespace.nspname = $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $6::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $2::VARCHAR AND pg_catalog.pg_class.relname IN ($3::VARCHAR, $4::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $2::VARCHAR AND pg_catalog.pg_class.relname IN ($3::VARCHAR, $4::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::VARCHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::VARCHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $8::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $8::VARCHAR AND pg_catalog.pg_namespace.nspname = $9::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $8::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $8::VARCHAR AND pg_catalog.pg_namespace.nspname = $9::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $8::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $4::VARCHAR AND pg_catalog.pg_namespace.nspname = $5::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $4::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $4::VARCHAR AND pg_catalog.pg_namespace.nspname = $5::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $4::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $8::VARCHAR AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $8::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $8::VARCHAR AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $8::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $4::VARCHAR AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $4::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $4::VARCHAR AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2 AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $4::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	CONSTRAINT "PK_test_table" PRIMARY KEY (id)
)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	CONSTRAINT "mixedCasePK" PRIMARY KEY (id)
)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	CONSTRAINT "pk.with.dots" PRIMARY KEY (id)
)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	CONSTRAINT pk_test_table PRIMARY KEY (id)
)
-- next
SELECT pg_catalog.pg_namespace.nspname 
FROM pg_catalog.pg_namespace 
WHERE (pg_catalog.pg_namespace.nspname NOT LIKE $1::VARCHAR || '%' ESCAPE '/') ORDER BY pg_catalog.pg_namespace.nspname
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::VARCHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
CREATE TABLE testtbl (
	a VARCHAR(20), 
	b VARCHAR(30), 
	c INTEGER, 
	"asc" VARCHAR(30), 
	key VARCHAR(30), 
	CONSTRAINT "i have spaces" UNIQUE (c), 
	CONSTRAINT "i.have.dots" UNIQUE (b), 
	CONSTRAINT unique_a UNIQUE (a), 
	CONSTRAINT unique_a_b_c UNIQUE (a, b, c), 
	CONSTRAINT unique_asc_key UNIQUE ("asc", key), 
	CONSTRAINT unique_c_a_b UNIQUE (c, a, b)
)
-- next
CREATE TABLE test_schema.testtbl (
	a VARCHAR(20), 
	b VARCHAR(30), 
	c INTEGER, 
	"asc" VARCHAR(30), 
	key VARCHAR(30), 
	CONSTRAINT "i have spaces" UNIQUE (c), 
	CONSTRAINT "i.have.dots" UNIQUE (b), 
	CONSTRAINT unique_a UNIQUE (a), 
	CONSTRAINT unique_a_b_c UNIQUE (a, b, c), 
	CONSTRAINT unique_asc_key UNIQUE ("asc", key), 
	CONSTRAINT unique_c_a_b UNIQUE (c, a, b)
)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	email VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT "UQ_email" UNIQUE (email)
)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	email VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT "mixedCaseUQ" UNIQUE (email)
)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	email VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT "uq.with.dots" UNIQUE (email)
)
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	email VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT uq_email UNIQUE (email)
)
-- next
SELECT pg_catalog.pg_get_viewdef(pg_catalog.pg_class.oid) AS pg_get_viewdef_1 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relname = $1::VARCHAR AND pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_get_viewdef(pg_catalog.pg_class.oid) AS pg_get_viewdef_1 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relname = $1::VARCHAR AND pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::VARCHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
SELECT pg_catalog.pg_namespace.nspname 
FROM pg_catalog.pg_namespace 
WHERE pg_catalog.pg_namespace.nspname = $1::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR, $8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR, $8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::VARCHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $7::VARCHAR AND pg_catalog.pg_namespace.nspname = $8::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $7::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::VARCHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::VARCHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $7::VARCHAR AND pg_catalog.pg_namespace.nspname = $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $7::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $7::VARCHAR AND pg_catalog.pg_namespace.nspname = $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $7::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::VARCHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::VARCHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
CREATE SCHEMA foo_bar
-- next
DROP SCHEMA foo_bar
-- next
DROP VIEW users_v
-- next
DROP VIEW email_addresses_v
-- next
DROP MATERIALIZED VIEW dingalings_v
-- next
DROP VIEW test_schema.users_v
-- next
DROP VIEW test_schema.email_addresses_v
-- next
DROP MATERIALIZED VIEW test_schema.dingalings_v
-- next
DROP TABLE test_schema.remote_table
-- next
DROP TABLE test_schema.dingalings
-- next
DROP TABLE dingalings
-- next
DROP TABLE test_schema.email_addresses
-- next
DROP TABLE public.local_table
-- next
DROP TABLE email_addresses
-- next
DROP TABLE test_schema.remote_table_2
-- next
DROP TABLE test_schema.no_constraints
-- next
DROP TABLE test_schema.comment_test
-- next
DROP TABLE test_schema.users
-- next
DROP TABLE noncol_idx_test_pk
-- next
DROP TABLE noncol_idx_test_nopk
-- next
DROP TABLE no_constraints
-- next
DROP TABLE comment_test
-- next
DROP TABLE users
-- next
CREATE TABLE tb1 (
	id INTEGER NOT NULL, 
	attr INTEGER NOT NULL, 
	name VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_tb1 PRIMARY KEY (name, id, attr)
)
-- next
CREATE TABLE tb2 (
	id SERIAL NOT NULL, 
	pid INTEGER, 
	pattr INTEGER, 
	pname VARCHAR(20), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_tb1_name_id_attr FOREIGN KEY(pname, pid, pattr) REFERENCES tb1 (name, id, attr)
)
-- next
DELETE FROM tb2
-- next
DROP TABLE tb2
-- next
CREATE TABLE some_table (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, x, y) VALUES ($1::INTEGER, $2::INTEGER, $3::INTEGER)
-- next
SELECT DISTINCT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = $1::INTEGER UNION SELECT DISTINCT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = $2::INTEGER ORDER BY id 
 LIMIT $3::INTEGER
-- next
SELECT anon_1.id, anon_1.x, anon_1.y 
FROM (SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = $1::INTEGER ORDER BY some_table.id 
 LIMIT $2::INTEGER) AS anon_1 UNION SELECT anon_2.id, anon_2.x, anon_2.y 
FROM (SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = $3::INTEGER ORDER BY some_table.id 
 LIMIT $4::INTEGER) AS anon_2 ORDER BY id 
 LIMIT $5::INTEGER
-- next
SELECT anon_1.id, anon_1.x, anon_1.y 
FROM ((SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = $1::INTEGER ORDER BY some_table.id 
 LIMIT $2::INTEGER) UNION (SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = $3::INTEGER ORDER BY some_table.id 
 LIMIT $4::INTEGER)) AS anon_1 ORDER BY anon_1.id 
 LIMIT $5::INTEGER
-- next
(SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = $1::INTEGER ORDER BY some_table.id 
 LIMIT $2::INTEGER) UNION (SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = $3::INTEGER ORDER BY some_table.id 
 LIMIT $4::INTEGER) ORDER BY id 
 LIMIT $5::INTEGER
-- next
(SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = $1::INTEGER ORDER BY some_table.id) UNION (SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = $2::INTEGER ORDER BY some_table.id) ORDER BY id 
 LIMIT $3::INTEGER
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = $1::INTEGER UNION SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = $2::INTEGER ORDER BY id
-- next
SELECT anon_1.id, anon_1.x, anon_1.y 
FROM (SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = $1::INTEGER UNION SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = $2::INTEGER) AS anon_1 ORDER BY anon_1.id
-- next
CREATE TABLE date_table (
	id SERIAL NOT NULL, 
	date_data DATE, 
	decorated_date_data DATE, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x DATE
)
-- next
INSERT INTO t (x) VALUES ('1727-04-01')
-- next
SELECT t.x 
FROM t 
WHERE t.x = '1727-04-01' AND t.x = '1727-04-01'
-- next
DELETE FROM date_table
-- next
INSERT INTO date_table (id, date_data) VALUES ($1::INTEGER, '0001-03-04')
-- next
SELECT date_table.date_data 
FROM date_table ORDER BY date_table.id
-- next
SELECT date_table.id 
FROM date_table 
WHERE date_table.date_data = '0001-03-04'
-- next
SELECT date_table.date_data 
FROM date_table
-- next
SELECT date_table.id 
FROM date_table 
WHERE CASE WHEN ($1::DATE IS NOT NULL) THEN $1::DATE ELSE date_table.date_data END = date_table.date_data
-- next
INSERT INTO date_table (id, decorated_date_data) VALUES ($1::INTEGER, $2::DATE)
-- next
SELECT date_table.decorated_date_data 
FROM date_table
-- next
SELECT $1::DATE AS anon_1
-- next
DROP TABLE date_table
-- next
SELECT $1::TIMESTAMP WITHOUT TIME ZONE AS anon_1
-- next
CREATE TABLE date_table (
	id SERIAL NOT NULL, 
	date_data TIMESTAMP WITHOUT TIME ZONE, 
	decorated_date_data TIMESTAMP WITHOUT TIME ZONE, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x TIMESTAMP WITHOUT TIME ZONE
)
-- next
INSERT INTO date_table (id, date_data) VALUES ($1::INTEGER, $2::TIMESTAMP WITHOUT TIME ZONE)
-- next
SELECT date_table.id 
FROM date_table 
WHERE CASE WHEN ($1::TIMESTAMP WITHOUT TIME ZONE IS NOT NULL) THEN $1::TIMESTAMP WITHOUT TIME ZONE ELSE date_table.date_data END = date_table.date_data
-- next
INSERT INTO date_table (id, decorated_date_data) VALUES ($1::INTEGER, $2::TIMESTAMP WITHOUT TIME ZONE)
-- next
CREATE TABLE date_table (
	id SERIAL NOT NULL, 
	date_data TIMESTAMP WITH TIME ZONE, 
	decorated_date_data TIMESTAMP WITH TIME ZONE, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x TIMESTAMP WITH TIME ZONE
)
-- next
INSERT INTO date_table (id, date_data) VALUES ($1::INTEGER, $2::TIMESTAMP WITH TIME ZONE)
-- next
SELECT date_table.id 
FROM date_table 
WHERE CASE WHEN ($1::TIMESTAMP WITH TIME ZONE IS NOT NULL) THEN $1::TIMESTAMP WITH TIME ZONE ELSE date_table.date_data END = date_table.date_data
-- next
INSERT INTO date_table (id, decorated_date_data) VALUES ($1::INTEGER, $2::TIMESTAMP WITH TIME ZONE)
-- next
SELECT $1::TIMESTAMP WITH TIME ZONE AS anon_1
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"%percent" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "%percent") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."%percent" 
FROM t 
WHERE t."%percent" = $1::VARCHAR
-- next
SELECT t."%percent" 
FROM t 
WHERE t."%percent" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"/slashes/" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "/slashes/") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."/slashes/" 
FROM t 
WHERE t."/slashes/" = $1::VARCHAR
-- next
SELECT t."/slashes/" 
FROM t 
WHERE t."/slashes/" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"1col:on" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "1col:on") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."1col:on" 
FROM t 
WHERE t."1col:on" = $1::VARCHAR
-- next
SELECT t."1col:on" 
FROM t 
WHERE t."1col:on" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"1param" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "1param") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."1param" 
FROM t 
WHERE t."1param" = $1::VARCHAR
-- next
SELECT t."1param" 
FROM t 
WHERE t."1param" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"42numbers" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "42numbers") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."42numbers" 
FROM t 
WHERE t."42numbers" = $1::VARCHAR
-- next
SELECT t."42numbers" 
FROM t 
WHERE t."42numbers" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"[BracketsAndCase]" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "[BracketsAndCase]") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."[BracketsAndCase]" 
FROM t 
WHERE t."[BracketsAndCase]" = $1::VARCHAR
-- next
SELECT t."[BracketsAndCase]" 
FROM t 
WHERE t."[BracketsAndCase]" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	___name VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, ___name) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t.___name 
FROM t 
WHERE t.___name = $1::VARCHAR
-- next
SELECT t.___name 
FROM t 
WHERE t.___name IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	_name VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, _name) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t._name 
FROM t 
WHERE t._name = $1::VARCHAR
-- next
SELECT t._name 
FROM t 
WHERE t._name IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	_starts_with_underscore VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, _starts_with_underscore) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t._starts_with_underscore 
FROM t 
WHERE t._starts_with_underscore = $1::VARCHAR
-- next
SELECT t._starts_with_underscore 
FROM t 
WHERE t._starts_with_underscore IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	boring VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, boring) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t.boring 
FROM t 
WHERE t.boring = $1::VARCHAR
-- next
SELECT t.boring 
FROM t 
WHERE t.boring IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"col:ons" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "col:ons") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."col:ons" 
FROM t 
WHERE t."col:ons" = $1::VARCHAR
-- next
SELECT t."col:ons" 
FROM t 
WHERE t."col:ons" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"dot.s" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "dot.s") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."dot.s" 
FROM t 
WHERE t."dot.s" = $1::VARCHAR
-- next
SELECT t."dot.s" 
FROM t 
WHERE t."dot.s" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"has spaces" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "has spaces") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."has spaces" 
FROM t 
WHERE t."has spaces" = $1::VARCHAR
-- next
SELECT t."has spaces" 
FROM t 
WHERE t."has spaces" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"more :: %colons%" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "more :: %colons%") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."more :: %colons%" 
FROM t 
WHERE t."more :: %colons%" = $1::VARCHAR
-- next
SELECT t."more :: %colons%" 
FROM t 
WHERE t."more :: %colons%" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"more/slashes" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "more/slashes") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."more/slashes" 
FROM t 
WHERE t."more/slashes" = $1::VARCHAR
-- next
SELECT t."more/slashes" 
FROM t 
WHERE t."more/slashes" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"par(ens)" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "par(ens)") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."par(ens)" 
FROM t 
WHERE t."par(ens)" = $1::VARCHAR
-- next
SELECT t."par(ens)" 
FROM t 
WHERE t."par(ens)" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"per % cent" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "per % cent") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."per % cent" 
FROM t 
WHERE t."per % cent" = $1::VARCHAR
-- next
SELECT t."per % cent" 
FROM t 
WHERE t."per % cent" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"per cent" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "per cent") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."per cent" 
FROM t 
WHERE t."per cent" = $1::VARCHAR
-- next
SELECT t."per cent" 
FROM t 
WHERE t."per cent" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"percent%(ens)yah" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "percent%(ens)yah") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."percent%(ens)yah" 
FROM t 
WHERE t."percent%(ens)yah" = $1::VARCHAR
-- next
SELECT t."percent%(ens)yah" 
FROM t 
WHERE t."percent%(ens)yah" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"percent%signs" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "percent%signs") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."percent%signs" 
FROM t 
WHERE t."percent%signs" = $1::VARCHAR
-- next
SELECT t."percent%signs" 
FROM t 
WHERE t."percent%signs" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE t (
	id SERIAL NOT NULL, 
	"q?marks" VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, "q?marks") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT t."q?marks" 
FROM t 
WHERE t."q?marks" = $1::VARCHAR
-- next
SELECT t."q?marks" 
FROM t 
WHERE t."q?marks" IN ($1::VARCHAR, $2::VARCHAR)
-- next
CREATE TABLE mytable (
	myid INTEGER, 
	name VARCHAR(50), 
	"desc" VARCHAR(50)
)
-- next
INSERT INTO mytable (myid, name, "desc") VALUES ($1::INTEGER, $2::VARCHAR, $3::VARCHAR)
-- next
SELECT mytable.myid 
FROM mytable 
WHERE mytable.name = $1::VARCHAR
-- next
SELECT mytable.myid 
FROM mytable 
WHERE mytable.name IN ($1::VARCHAR, $2::VARCHAR) ORDER BY mytable.myid
-- next
SELECT pg_catalog.pg_type.typname 
FROM pg_catalog.pg_type JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_type.typnamespace 
WHERE pg_catalog.pg_type.typname = $1::VARCHAR AND pg_catalog.pg_type_is_visible(pg_catalog.pg_type.oid) AND pg_catalog.pg_namespace.nspname != $2::VARCHAR
-- next
CREATE TYPE myenum AS ENUM ('a', 'b', 'a%', 'b%percent', 'réveillé')
-- next
CREATE TABLE enum_table (
	id SERIAL NOT NULL, 
	enum_data myenum, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO enum_table (id, enum_data) VALUES ($1::INTEGER, $2)
-- next
SELECT enum_table.enum_data 
FROM enum_table 
WHERE enum_table.id = $1::INTEGER
-- next
DELETE FROM enum_table
-- next
SELECT enum_table.enum_data 
FROM enum_table ORDER BY enum_table.id
-- next
INSERT INTO enum_table (id, enum_data) VALUES ($1::INTEGER, $2), ($3::INTEGER, $4), ($5::INTEGER, $6), ($7::INTEGER, $8) RETURNING enum_table.enum_data
-- next
DROP TABLE enum_table
-- next
DROP TYPE myenum
-- next
CREATE TABLE t (
	data VARCHAR(50)
)
-- next
INSERT INTO t (data) VALUES ($1::VARCHAR)
-- next
SELECT t.data 
FROM t 
WHERE t.data = 'some % value'
-- next
DROP TABLE t
-- next
CREATE TABLE manual_pk (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
SELECT méil
-- next
DELETE FROM manual_pk
-- next
INSERT INTO manual_pk (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
DROP TABLE manual_pk
-- next
CREATE TABLE stuff (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO stuff (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT $1::INTEGER AS anon_1 
WHERE EXISTS (SELECT * 
FROM stuff 
WHERE stuff.data = $2::VARCHAR)
-- next
DELETE FROM stuff
-- next
DROP TABLE stuff
-- next
CREATE TABLE some_table (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	z VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, x, y, z) VALUES ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4::VARCHAR)
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.x, some_table.z) IN (($1, $2), ($3, $4), ($5, $6)) ORDER BY some_table.id
-- next
select id FROM some_table WHERE (x, z) IN (($1, $2), ($3, $4), ($5, $6)) ORDER BY id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN ($1::INTEGER, $2::INTEGER, $3::INTEGER) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.x, some_table.y) IN (($1, $2), ($3, $4), ($5, $6)) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.x, some_table.z) IN ((NULL, NULL)) AND (1 != 1) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.x, some_table.y) IN ((NULL, NULL)) AND (1 != 1) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (NULL) AND (1 != 1) AND (some_table.id NOT IN ($1::INTEGER, $2::INTEGER)) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (NULL) AND (1 != 1) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.x NOT IN (NULL) OR (1 = 1)) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.z IN (NULL) AND (1 != 1) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.z NOT IN (NULL) OR (1 = 1)) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (NULL) AND (1 != 1) AND some_table.y IN (NULL) AND (1 != 1) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN ($1::INTEGER, $2::INTEGER) AND (some_table.id NOT IN (NULL) OR (1 = 1)) ORDER BY some_table.id
-- next
SELECT CASE WHEN (NULL IN (NULL) AND (1 != 1)) THEN true ELSE false END AS anon_1
-- next
select id FROM some_table WHERE z IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) ORDER BY id
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id
 OFFSET ($1) ROWS
 FETCH FIRST ($2) ROWS ONLY
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT $1
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT $1 OFFSET $2
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id
 LIMIT ALL OFFSET $1
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id
 OFFSET (1 + 1) ROWS
 FETCH FIRST (1 + 1) ROWS ONLY
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT 1 + 2
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT 1 + 1 OFFSET 1 + 1
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT 1 + 1 OFFSET $1::INTEGER
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id
 LIMIT ALL OFFSET 1 + 2
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table
 FETCH FIRST ($1::INTEGER) ROWS ONLY
-- next
SELECT anon_2.anon_1 
FROM (SELECT (SELECT some_table.id 
FROM some_table ORDER BY some_table.id 
 LIMIT $1::INTEGER) AS anon_1 UNION SELECT (SELECT some_table.id 
FROM some_table ORDER BY some_table.id 
 LIMIT $1::INTEGER) AS anon_1) AS anon_2
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id
 FETCH FIRST ($1::INTEGER) ROWS ONLY
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id
 OFFSET ($1::INTEGER) ROWS
 FETCH FIRST ($2::INTEGER) ROWS ONLY
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.x DESC
 FETCH FIRST ($1::INTEGER) ROWS WITH TIES
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT $1::INTEGER
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT $1::INTEGER OFFSET 1 + 1
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id
 LIMIT ALL OFFSET $1::INTEGER
-- next
CREATE TABLE test_table (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
COMMENT ON TABLE test_table IS 'a comment'
-- next
DROP TABLE test_table
-- next
CREATE TABLE IF NOT EXISTS test_table (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX IF NOT EXISTS test_index ON test_table (data)
-- next
INSERT INTO test_table (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT test_table.id, test_table.data 
FROM test_table
-- next
CREATE TABLE test_schema.test_table (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO test_schema.test_table (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT test_schema.test_table.id, test_schema.test_table.data 
FROM test_schema.test_table
-- next
DROP TABLE test_schema.test_table
-- next
CREATE INDEX test_index ON test_table (data)
-- next
DROP INDEX IF EXISTS test_index
-- next
COMMENT ON TABLE test_table IS NULL
-- next
DROP TABLE IF EXISTS test_table
-- next
CREATE TABLE _test_table (
	id INTEGER NOT NULL, 
	_data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO _test_table (id, _data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT _test_table.id, _test_table._data 
FROM _test_table
-- next
DROP TABLE _test_table
-- next
SET SESSION search_path='test_schema'
-- next
CREATE TABLE test_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	data2 VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX my_idx ON test_table (data)
-- next
CREATE TABLE test_schema.test_table (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX my_idx_s ON test_schema.test_table (data)
-- next
CREATE INDEX my_idx_2 ON test_table (data2)
-- next
CREATE TABLE test_table_2 (
	foo INTEGER
)
-- next
CREATE INDEX my_idx_3 ON test_table_2 (foo)
-- next
DROP TABLE test_table_2
-- next
DROP INDEX my_idx_2
-- next
DELETE FROM test_schema.test_table
-- next
DELETE FROM test_table
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $2::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = $1::VARCHAR AND pg_catalog.pg_class.relname = $2::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = $1::VARCHAR AND pg_catalog.pg_class.relname = $2::VARCHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
CREATE SEQUENCE user_id_seq
-- next
CREATE SEQUENCE other_seq NO MINVALUE NO MAXVALUE
-- next
CREATE SEQUENCE test_schema.user_id_seq
-- next
CREATE SEQUENCE test_schema.schema_seq
-- next
CREATE TABLE user_id_table (
	id SERIAL NOT NULL, 
	PRIMARY KEY (id)
)
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $2::VARCHAR
-- next
CREATE SEQUENCE new_seq
-- next
DROP SEQUENCE new_seq
-- next
DROP TABLE user_id_table
-- next
DROP SEQUENCE user_id_seq
-- next
DROP SEQUENCE other_seq
-- next
DROP SEQUENCE test_schema.user_id_seq
-- next
DROP SEQUENCE test_schema.schema_seq
-- next
CREATE TABLE test_schema.test_table_s (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TEMPORARY TABLE user_tmp_main (
	id SERIAL NOT NULL, 
	name VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE VIEW vv AS SELECT test_table.id, test_table.data 
FROM test_table
-- next
CREATE VIEW test_schema.vv AS SELECT test_schema.test_table_s.id, test_schema.test_table_s.data 
FROM test_schema.test_table_s
-- next
CREATE TABLE new_table (
	col INTEGER
)
-- next
DROP TABLE new_table
-- next
DROP VIEW test_schema.vv
-- next
DROP VIEW vv
-- next
DROP TABLE test_schema.test_table_s
-- next
CREATE TABLE tbl (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	"desc" VARCHAR(100), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO tbl ("desc") VALUES ($1::VARCHAR) RETURNING tbl.id
-- next
SELECT tbl.id, tbl."desc" 
FROM tbl
-- next
DELETE FROM tbl
-- next
DROP TABLE tbl
-- next
CREATE TABLE tbl_a (
	id INTEGER GENERATED ALWAYS AS IDENTITY (START WITH 42 NO MINVALUE NO MAXVALUE), 
	"desc" VARCHAR(100), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE tbl_b (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY (INCREMENT BY -5 START WITH 0 MINVALUE -1000 MAXVALUE 0), 
	"desc" VARCHAR(100), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO tbl_a ("desc") VALUES ($1::VARCHAR)
-- next
INSERT INTO tbl_b ("desc") VALUES ($1::VARCHAR)
-- next
INSERT INTO tbl_b (id, "desc") VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT * 
FROM tbl_a ORDER BY tbl_a.id
-- next
SELECT * 
FROM tbl_b ORDER BY tbl_b.id
-- next
SELECT tbl_a.id 
FROM tbl_a ORDER BY tbl_a.id
-- next
DROP TABLE tbl_b
-- next
DROP TABLE tbl_a
-- next
CREATE TABLE t1 (
	normal INTEGER, 
	id1 INTEGER GENERATED BY DEFAULT AS IDENTITY
)
-- next
CREATE TABLE t2 (
	id2 INTEGER GENERATED ALWAYS AS IDENTITY (INCREMENT BY 3 START WITH 2 MINVALUE -2 MAXVALUE 42 CACHE 4 CYCLE)
)
-- next
CREATE TABLE test_schema.t1 (
	normal INTEGER, 
	id1 INTEGER GENERATED ALWAYS AS IDENTITY (START WITH 20)
)
-- next
DROP TABLE test_schema.t1
-- next
DROP TABLE t2
-- next
CREATE TABLE autoinc_pk (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE no_implicit_returning (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE includes_defaults (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	x INTEGER, 
	y INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO autoinc_pk (data) VALUES ($1::VARCHAR) RETURNING autoinc_pk.id
-- next
DELETE FROM includes_defaults
-- next
DELETE FROM no_implicit_returning
-- next
DELETE FROM autoinc_pk
-- next
INSERT INTO autoinc_pk DEFAULT VALUES RETURNING autoinc_pk.id
-- next
SELECT autoinc_pk.id, autoinc_pk.data 
FROM autoinc_pk 
WHERE autoinc_pk.id IS NOT NULL
-- next
INSERT INTO autoinc_pk (id) VALUES (DEFAULT)
-- next
INSERT INTO manual_pk (id, data) SELECT manual_pk.id + $1::INTEGER AS anon_1, manual_pk.data 
FROM manual_pk 
WHERE manual_pk.data IN ($2::VARCHAR, $3::VARCHAR)
-- next
SELECT manual_pk.data 
FROM manual_pk ORDER BY manual_pk.data
-- next
INSERT INTO autoinc_pk (data) SELECT manual_pk.data 
FROM manual_pk 
WHERE manual_pk.data IN ($1::VARCHAR, $2::VARCHAR)
-- next
SELECT autoinc_pk.data 
FROM autoinc_pk ORDER BY autoinc_pk.data
-- next
INSERT INTO includes_defaults (id, data, x, y) VALUES ($1::INTEGER, $2::VARCHAR, $3::INTEGER, (2 + $4::INTEGER))
-- next
INSERT INTO includes_defaults (id, data, x, y) SELECT includes_defaults.id + $1::INTEGER AS anon_1, includes_defaults.data, $2::INTEGER AS anon_2, (2 + $3::INTEGER) AS anon_3 
FROM includes_defaults 
WHERE includes_defaults.data IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT includes_defaults.id, includes_defaults.data, includes_defaults.x, includes_defaults.y 
FROM includes_defaults ORDER BY includes_defaults.data, includes_defaults.id
-- next
INSERT INTO no_implicit_returning (data) VALUES ($1::VARCHAR)
-- next
select nextval('no_implicit_returning_id_seq')
-- next
INSERT INTO no_implicit_returning (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
DROP TABLE includes_defaults
-- next
DROP TABLE no_implicit_returning
-- next
DROP TABLE autoinc_pk
-- next
CREATE TABLE integer_table (
	id SERIAL NOT NULL, 
	integer_data BIGINT, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO integer_table (id, integer_data) VALUES ($1::INTEGER, $2::BIGINT)
-- next
SELECT integer_table.integer_data 
FROM integer_table
-- next
DROP TABLE integer_table
-- next
SELECT -1376537018368127 
WHERE $1::BIGINT = $2::BIGINT
-- next
SELECT -2147483646 
WHERE $1::INTEGER = $2::INTEGER
-- next
SELECT 0 
WHERE $1::INTEGER = $2::INTEGER
-- next
SELECT 1376537018368127 
WHERE $1::BIGINT = $2::BIGINT
-- next
CREATE TABLE t (
	x INTEGER
)
-- next
SELECT t.x 
FROM t 
WHERE t.x = 5
-- next
CREATE TABLE is_distinct_test (
	id SERIAL NOT NULL, 
	col_a INTEGER, 
	col_b INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO is_distinct_test (id, col_a, col_b) VALUES ($1::INTEGER, $2::INTEGER, $3::INTEGER)
-- next
SELECT is_distinct_test.id, is_distinct_test.col_a, is_distinct_test.col_b 
FROM is_distinct_test 
WHERE is_distinct_test.col_a IS DISTINCT FROM is_distinct_test.col_b
-- next
SELECT is_distinct_test.id, is_distinct_test.col_a, is_distinct_test.col_b 
FROM is_distinct_test 
WHERE is_distinct_test.col_a IS NOT DISTINCT FROM is_distinct_test.col_b
-- next
DELETE FROM is_distinct_test
-- next
DROP TABLE is_distinct_test
-- next
BEGIN ISOLATION LEVEL REPEATABLE READ
-- next
BEGIN ISOLATION LEVEL SERIALIZABLE
-- next
BEGIN ISOLATION LEVEL READ UNCOMMITTED
-- next
CREATE TABLE data_table (
	id SERIAL NOT NULL, 
	name VARCHAR(30) NOT NULL, 
	data JSON NOT NULL, 
	nulldata JSON, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO data_table (name, data, nulldata) VALUES ($1::VARCHAR, $2::JSON, $3::JSON) RETURNING data_table.id
-- next
INSERT INTO data_table (name, data) VALUES ($1::VARCHAR, $2::JSON) RETURNING data_table.id
-- next
SELECT CAST(data_table.data AS VARCHAR) AS data_table_data, CAST(data_table.nulldata AS VARCHAR) AS data_table_nulldata 
FROM data_table 
WHERE data_table.name = $1::VARCHAR 
 LIMIT $2::INTEGER
-- next
DELETE FROM data_table
-- next
SELECT CAST(data_table.data ->> $1::TEXT AS BOOLEAN) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data ->> $1::TEXT AS FLOAT) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data ->> $1::TEXT AS INTEGER) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data ->> $1::TEXT AS NUMERIC(10, 2)) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data ->> $1::TEXT AS VARCHAR) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data #>> $1 AS BOOLEAN) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data #>> $1 AS FLOAT) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data #>> $1 AS INTEGER) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data #>> $1 AS NUMERIC(10, 2)) AS anon_1 
FROM data_table
-- next
SELECT CAST(data_table.data #>> $1 AS VARCHAR) AS anon_1 
FROM data_table
-- next
SELECT data_table.data 
FROM data_table
-- next
INSERT INTO data_table (id, name, data) VALUES ($1::INTEGER, $2::VARCHAR, $3::JSON)
-- next
SELECT data_table.name 
FROM data_table 
WHERE CAST(data_table.data AS VARCHAR) = $1::VARCHAR
-- next
SELECT data_table.name 
FROM data_table 
WHERE data_table.nulldata IS NULL
-- next
SELECT data_table.nulldata 
FROM data_table
-- next
SELECT data_table.data, data_table.nulldata 
FROM data_table
-- next
DROP TABLE data_table
-- next
CREATE TABLE a (
	id SERIAL NOT NULL, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE b (
	id SERIAL NOT NULL, 
	a_id INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(a_id) REFERENCES a (id)
)
-- next
INSERT INTO a (id) VALUES ($1::INTEGER)
-- next
INSERT INTO b (id, a_id) VALUES ($1::INTEGER, $2::INTEGER)
-- next
SELECT a.id, b.id AS id_1, b.a_id 
FROM a JOIN b ON false ORDER BY a.id, b.id
-- next
DELETE FROM b
-- next
DELETE FROM a
-- next
SELECT a.id, b.id AS id_1, b.a_id 
FROM a JOIN b ON a.id = b.a_id ORDER BY a.id, b.id
-- next
SELECT a.id, b.id AS id_1, b.a_id 
FROM a JOIN b ON true ORDER BY a.id, b.id
-- next
SELECT a.id, b.id AS id_1, b.a_id 
FROM a LEFT OUTER JOIN b ON false ORDER BY a.id, b.id
-- next
DROP TABLE b
-- next
DROP TABLE a
-- next
INSERT INTO autoinc_pk (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT autoinc_pk.id, autoinc_pk.data 
FROM autoinc_pk
-- next
SELECT autoinc_pk.id 
FROM autoinc_pk
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE '%' || $1::VARCHAR || '%' ESCAPE '/')
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE '%' || $1::VARCHAR || '%')
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE '%' || $1::VARCHAR ESCAPE '/')
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE '%' || 'e%fg')
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE '%' || $1::VARCHAR)
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.data !~ $1::VARCHAR
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.data ~ $1::VARCHAR
-- next
SELECT some_table.id 
FROM some_table 
WHERE ((REGEXP_REPLACE(some_table.data, $1::VARCHAR, $2::VARCHAR)) LIKE '%' || $3::VARCHAR || '%')
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE $1::VARCHAR || '%' ESCAPE '/')
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE $1::VARCHAR || '%')
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name SERIAL NOT NULL, 
	some_long_column_name INTEGER, 
	PRIMARY KEY (id_long_column_name), 
	CONSTRAINT check_constraint_a_things_with_stuffaeecaacafdaebdbdddf_986e CHECK (some_long_column_name > 5)
)
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name SERIAL NOT NULL, 
	PRIMARY KEY (id_long_column_name)
)
-- next
CREATE TABLE b_related_things_of_value (
	aid INTEGER, 
	CONSTRAINT foreign_key_b_related_things_of_value_aid_a_things_with_fecd FOREIGN KEY(aid) REFERENCES a_things_with_stuff (id_long_column_name)
)
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name SERIAL NOT NULL, 
	id_another_long_name INTEGER, 
	PRIMARY KEY (id_long_column_name)
)
-- next
CREATE INDEX index_a_things_with_stuff_id_long_column_name_id_anothe_6917 ON a_things_with_stuff (id_long_column_name, id_another_long_name)
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name INTEGER NOT NULL, 
	id_another_long_name INTEGER NOT NULL, 
	CONSTRAINT primary_key_a_things_with_stuff_id_long_column_name_id__f743 PRIMARY KEY (id_long_column_name, id_another_long_name)
)
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name SERIAL NOT NULL, 
	id_another_long_name INTEGER, 
	PRIMARY KEY (id_long_column_name), 
	CONSTRAINT unique_constraint_a_things_with_stuff_id_long_column_na_a640 UNIQUE (id_long_column_name, id_another_long_name)
)
-- next
CREATE TABLE denormalize_table (
	id SERIAL NOT NULL, 
	all_lowercase INTEGER, 
	"ALL_UPPERCASE" INTEGER, 
	"MixedCase" INTEGER, 
	"all_lowercase_quoted" INTEGER, 
	"ALL_UPPERCASE_QUOTED" INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO denormalize_table (id, all_lowercase, "ALL_UPPERCASE", "MixedCase", "all_lowercase_quoted", "ALL_UPPERCASE_QUOTED") VALUES ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4::INTEGER, $5::INTEGER, $6::INTEGER)
-- next
SELECT denormalize_table.id, denormalize_table.all_lowercase, denormalize_table."ALL_UPPERCASE", denormalize_table."MixedCase", denormalize_table."all_lowercase_quoted", denormalize_table."ALL_UPPERCASE_QUOTED" 
FROM denormalize_table
-- next
DELETE FROM denormalize_table
-- next
SELECT * 
FROM denormalize_table
-- next
DROP TABLE denormalize_table
-- next
CREATE TABLE uuid_table (
	id SERIAL NOT NULL, 
	uuid_data UUID, 
	uuid_text_data UUID, 
	uuid_data_nonnative CHAR(32), 
	uuid_text_data_nonnative CHAR(32), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x CHAR(32)
)
-- next
DELETE FROM uuid_table
-- next
CREATE TABLE t (
	x UUID
)
-- next
INSERT INTO t (x) VALUES ('7e5a437f9a1e4e9a8b638fc7068dd960'::UUID)
-- next
INSERT INTO t (x) VALUES (NULL::UUID)
-- next
SELECT t.x 
FROM t 
WHERE t.x = '7e5a437f9a1e4e9a8b638fc7068dd960'::UUID
-- next
INSERT INTO uuid_table (id, uuid_data, uuid_text_data, uuid_data_nonnative, uuid_text_data_nonnative) VALUES ($1::INTEGER, $2::UUID, $3::UUID, $4, $5) RETURNING uuid_table.uuid_data, uuid_table.uuid_text_data, uuid_table.uuid_data_nonnative, uuid_table.uuid_text_data_nonnative
-- next
INSERT INTO uuid_table (id, uuid_data, uuid_data_nonnative) VALUES ($1::INTEGER, $2::UUID, $3)
-- next
SELECT uuid_table.uuid_data, uuid_table.uuid_data_nonnative 
FROM uuid_table 
WHERE uuid_table.uuid_data = $1::UUID AND uuid_table.uuid_data_nonnative = $2
-- next
INSERT INTO uuid_table (id, uuid_text_data, uuid_text_data_nonnative) VALUES ($1::INTEGER, $2::UUID, $3)
-- next
SELECT uuid_table.uuid_text_data, uuid_table.uuid_text_data_nonnative 
FROM uuid_table 
WHERE uuid_table.uuid_text_data = $1::UUID AND uuid_table.uuid_text_data_nonnative = $2
-- next
DROP TABLE uuid_table
-- next
SELECT $1 AS anon_1
-- next
SELECT CAST($1 AS NUMERIC(10, 4)) AS anon_1
-- next
CREATE TABLE t (
	x NUMERIC(18, 14)
)
-- next
SELECT t.x 
FROM t
-- next
DELETE FROM t
-- next
SELECT t.x + $1 AS anon_1 
FROM t
-- next
CREATE TABLE t (
	x FLOAT
)
-- next
INSERT INTO t (x) VALUES (15.7563)
-- next
SELECT t.x 
FROM t 
WHERE t.x = 15.7563
-- next
CREATE TABLE some_table (
	id SERIAL NOT NULL, 
	x INTEGER, 
	y INTEGER, 
	q VARCHAR(50), 
	p VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, x, y, q, p) VALUES ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4::VARCHAR, $5::VARCHAR)
-- next
SELECT some_table.x + some_table.y AS lx 
FROM some_table ORDER BY lx
-- next
SELECT some_table.x + some_table.y AS lx 
FROM some_table ORDER BY lx DESC
-- next
SELECT some_table.x + some_table.y AS lx, lower(some_table.q) || some_table.p AS ly 
FROM some_table ORDER BY lx, ly DESC
-- next
SELECT count(some_table.id) AS count_1, some_table.x + some_table.y AS lx 
FROM some_table GROUP BY some_table.x + some_table.y ORDER BY lx
-- next
SELECT some_table.x AS lx 
FROM some_table ORDER BY lx
-- next
SELECT some_table.x AS lx 
FROM some_table ORDER BY lx DESC
-- next
;
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x = 10
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (5, 6, 7)
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.x, some_table.y) IN ((5, 10), (12, 18))
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.x, some_table.z) IN ((5, 'z1'), (12, 'z3'))
-- next
CREATE TABLE related (
	id SERIAL NOT NULL, 
	related INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE "quote ' one" (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	data VARCHAR(50), 
	related_id INTEGER, 
	CONSTRAINT "pk quote ' one" PRIMARY KEY (id), 
	CONSTRAINT "uq quote' one" UNIQUE (data), 
	CONSTRAINT "fk quote ' one" FOREIGN KEY(id) REFERENCES related (id), 
	CONSTRAINT "ck quote ' one" CHECK (name != 'foo')
)
-- next
CREATE INDEX "ix quote ' one" ON "quote ' one" (name)
-- next
COMMENT ON TABLE "quote ' one" IS 'quote '' one comment'
-- next
CREATE TABLE "quote "" two" (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	data VARCHAR(50), 
	related_id INTEGER, 
	CONSTRAINT "pk quote "" two" PRIMARY KEY (id), 
	CONSTRAINT "uq quote"" two" UNIQUE (data), 
	CONSTRAINT "fk quote "" two" FOREIGN KEY(id) REFERENCES related (id), 
	CONSTRAINT "ck quote "" two " CHECK (name != 'foo')
)
-- next
CREATE INDEX "ix quote "" two" ON "quote "" two" (name)
-- next
COMMENT ON TABLE "quote "" two" IS 'quote " two comment'
-- next
CREATE VIEW "view quote ' one" AS SELECT * FROM "quote ' one"
-- next
CREATE VIEW "view quote "" two" AS SELECT * FROM "quote "" two"
-- next
DELETE FROM "quote "" two"
-- next
DELETE FROM "quote ' one"
-- next
DELETE FROM related
-- next
DROP VIEW "view quote ' one"
-- next
DROP VIEW "view quote "" two"
-- next
DROP TABLE "quote "" two"
-- next
DROP TABLE "quote ' one"
-- next
DROP TABLE related
-- next
CREATE TABLE t (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
DELETE FROM t WHERE t.id = $1::INTEGER RETURNING t.id
-- next
INSERT INTO t (id, data) VALUES ($1::INTEGER, $2::VARCHAR), ($3::INTEGER, $4::VARCHAR), ($5::INTEGER, $6::VARCHAR) RETURNING t.id
-- next
INSERT INTO t (id, data) VALUES ($1::INTEGER, $2::VARCHAR) RETURNING t.id
-- next
UPDATE t SET data=$1::VARCHAR WHERE t.id = $2::INTEGER RETURNING t.id
-- next
CREATE TABLE d_t (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	value BYTEA, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO d_t (value) VALUES ($1), ($2), ($3), ($4), ($5), ($6), ($7), ($8), ($9), ($10) RETURNING d_t.id, d_t.value
-- next
SELECT d_t.value 
FROM d_t
-- next
CREATE TABLE d_t (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	value UUID, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE d_t (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	value CHAR(32), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO d_t (value) SELECT p0::BYTEA FROM (VALUES ($1, 0), ($2, 1), ($3, 2), ($4, 3), ($5, 4), ($6, 5), ($7, 6), ($8, 7), ($9, 8), ($10, 9)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING d_t.id, d_t.value, d_t.id AS id__1
-- next
INSERT INTO d_t (value) SELECT p0::UUID FROM (VALUES ($1::UUID, 0), ($2::UUID, 1), ($3::UUID, 2), ($4::UUID, 3), ($5::UUID, 4), ($6::UUID, 5), ($7::UUID, 6), ($8::UUID, 7), ($9::UUID, 8), ($10::UUID, 9)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING d_t.id, d_t.value, d_t.id AS id__1
-- next
INSERT INTO d_t (value) SELECT p0::CHAR(32) FROM (VALUES ($1, 0), ($2, 1), ($3, 2), ($4, 3), ($5, 4), ($6, 5), ($7, 6), ($8, 7), ($9, 8), ($10, 9)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING d_t.id, d_t.value, d_t.id AS id__1
-- next
INSERT INTO d_t (value) VALUES ($1) RETURNING d_t.id, d_t.value
-- next
INSERT INTO d_t (value) VALUES ($1::UUID) RETURNING d_t.id, d_t.value
-- next
CREATE TABLE f_t (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	value DOUBLE PRECISION, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO f_t (value) VALUES ($1), ($2), ($3), ($4), ($5), ($6), ($7), ($8), ($9), ($10) RETURNING f_t.id, f_t.value
-- next
SELECT f_t.value 
FROM f_t
-- next
CREATE TABLE f_t (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	value FLOAT, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE f_t (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	value NUMERIC(15, 12), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO f_t (value) SELECT p0::FLOAT FROM (VALUES ($1, 0), ($2, 1), ($3, 2), ($4, 3), ($5, 4), ($6, 5), ($7, 6), ($8, 7), ($9, 8), ($10, 9)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING f_t.id, f_t.value, f_t.id AS id__1
-- next
INSERT INTO f_t (value) SELECT p0::NUMERIC(15, 12) FROM (VALUES ($1, 0), ($2, 1), ($3, 2), ($4, 3), ($5, 4), ($6, 5), ($7, 6), ($8, 7), ($9, 8), ($10, 9)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING f_t.id, f_t.value, f_t.id AS id__1
-- next
INSERT INTO f_t (value) VALUES ($1) RETURNING f_t.id, f_t.value
-- next
INSERT INTO autoinc_pk (data) VALUES ($1::VARCHAR), ($2::VARCHAR), ($3::VARCHAR), ($4::VARCHAR), ($5::VARCHAR) RETURNING autoinc_pk.id
-- next
CREATE TABLE employees (
	employee_id INTEGER NOT NULL, 
	name VARCHAR(50), 
	department VARCHAR(1), 
	PRIMARY KEY (employee_id)
)
-- next
INSERT INTO employees (employee_id, name, department) VALUES ($1::INTEGER, $2::VARCHAR, $3::VARCHAR)
-- next
SELECT employees.name, employees.department 
FROM employees ORDER BY employees.employee_id
-- next
DELETE FROM employees
-- next
DELETE FROM employees WHERE employees.department = $1::VARCHAR
-- next
DELETE FROM employees WHERE employees.name = $1::VARCHAR
-- next
UPDATE employees SET department=$1::VARCHAR WHERE employees.name = $2::VARCHAR
-- next
SELECT employees.name, employees.department 
FROM employees 
WHERE employees.department = $1::VARCHAR
-- next
UPDATE employees SET department=$1::VARCHAR WHERE employees.department = $2::VARCHAR
-- next
update employees set department='Z' where department='C'
-- next
UPDATE employees SET name=(employees.department || $1::VARCHAR) WHERE employees.department = $2::VARCHAR RETURNING employees.name
-- next
UPDATE employees SET name=(employees.department || $1::VARCHAR) WHERE employees.department = $2::VARCHAR
-- next
DROP TABLE employees
-- next
CREATE TABLE plain_pk (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE has_dates (
	id SERIAL NOT NULL, 
	today TIMESTAMP WITHOUT TIME ZONE, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO plain_pk (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
INSERT INTO has_dates (id, today) VALUES ($1::INTEGER, $2::TIMESTAMP WITHOUT TIME ZONE)
-- next
SELECT has_dates.id, (SELECT x.today 
FROM has_dates AS x) AS somelabel 
FROM has_dates
-- next
DELETE FROM has_dates
-- next
DELETE FROM plain_pk
-- next
SELECT plain_pk.data, plain_pk.data AS data 
FROM plain_pk ORDER BY plain_pk.id
-- next
SELECT plain_pk.id, plain_pk.data 
FROM plain_pk ORDER BY plain_pk.id
-- next
DROP TABLE has_dates
-- next
DROP TABLE plain_pk
-- next
CREATE TABLE test_schema.some_table (
	id SERIAL NOT NULL, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE some_table (
	id SERIAL NOT NULL, 
	some_table_id INTEGER NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO test_schema.some_table (id) VALUES ($1::INTEGER)
-- next
INSERT INTO some_table (id, some_table_id) VALUES ($1::INTEGER, $2::INTEGER)
-- next
SELECT some_table_1.id, some_table_1.some_table_id, test_schema.some_table.id AS id_1 
FROM some_table AS some_table_1 JOIN test_schema.some_table ON some_table_1.some_table_id = test_schema.some_table.id
-- next
DELETE FROM test_schema.some_table
-- next
SELECT some_table_1.id, some_table_1.some_table_id 
FROM some_table AS some_table_1 JOIN test_schema.some_table ON some_table_1.some_table_id = test_schema.some_table.id 
WHERE some_table_1.id = $1::INTEGER
-- next
SELECT some_table.id, some_table.some_table_id, anon_1.id AS id_1 
FROM some_table JOIN (SELECT some_table_1.id AS id, some_table_1.some_table_id AS some_table_id 
FROM some_table AS some_table_1 JOIN test_schema.some_table ON some_table_1.some_table_id = test_schema.some_table.id 
WHERE some_table_1.id = $1::INTEGER) AS anon_1 ON some_table.some_table_id = anon_1.id 
WHERE some_table.id = $2::INTEGER
-- next
DROP TABLE test_schema.some_table
-- next
CREATE SEQUENCE tab_id_seq
-- next
CREATE TABLE seq_pk (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE seq_opt_pk (
	id SERIAL NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE SEQUENCE noret_id_seq
-- next
CREATE TABLE seq_no_returning (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE SEQUENCE test_schema.noret_sch_id_seq
-- next
CREATE TABLE test_schema.seq_no_returning_sch (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO seq_pk (id, data) VALUES (nextval('tab_id_seq'), $1::VARCHAR) RETURNING seq_pk.id
-- next
DROP TABLE test_schema.seq_no_returning_sch
-- next
DROP TABLE seq_no_returning
-- next
DROP TABLE seq_opt_pk
-- next
DROP TABLE seq_pk
-- next
DROP SEQUENCE tab_id_seq
-- next
DROP SEQUENCE noret_id_seq
-- next
DROP SEQUENCE test_schema.noret_sch_id_seq
-- next
SELECT seq_pk.id, seq_pk.data 
FROM seq_pk
-- next
INSERT INTO seq_no_returning (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT seq_no_returning.id, seq_no_returning.data 
FROM seq_no_returning
-- next
INSERT INTO test_schema.seq_no_returning_sch (id, data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT test_schema.seq_no_returning_sch.id, test_schema.seq_no_returning_sch.data 
FROM test_schema.seq_no_returning_sch
-- next
INSERT INTO test_schema.seq_no_returning_sch (id, data) VALUES (nextval('test_schema.noret_sch_id_seq'), $1::VARCHAR) RETURNING test_schema.seq_no_returning_sch.id
-- next
INSERT INTO seq_opt_pk (data) VALUES ($1::VARCHAR) RETURNING seq_opt_pk.id
-- next
SELECT anon_1.x 
FROM (SELECT 1 AS x) AS anon_1
-- next
SELECT 1 
FROM (SELECT 1 AS x) AS anon_1
-- next
DECLARE "c_7fdb18aa5390_1" CURSOR FOR SELECT 1
-- next
FETCH FORWARD 1 FROM "c_7fdb18aa5390_1"
-- next
CLOSE "c_7fdb18aa5390_1"
-- next
DECLARE "c_7fdb18a50e10_2" CURSOR FOR select pg_catalog.version()
-- next
FETCH FORWARD 1 FROM "c_7fdb18a50e10_2"
-- next
CLOSE "c_7fdb18a50e10_2"
-- next
DECLARE "c_7fdb1a7a2850_3" CURSOR FOR select current_schema()
-- next
FETCH FORWARD 1 FROM "c_7fdb1a7a2850_3"
-- next
CLOSE "c_7fdb1a7a2850_3"
-- next
DECLARE "c_7fdb18ad2050_4" CURSOR FOR SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relname IN ($1::VARCHAR) AND pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR
-- next
FETCH FORWARD 1 FROM "c_7fdb18ad2050_4"
-- next
FETCH FORWARD ALL FROM "c_7fdb18ad2050_4"
-- next
CLOSE "c_7fdb18ad2050_4"
-- next
INSERT INTO test_table (data) VALUES ($1::VARCHAR) RETURNING test_table.id
-- next
DECLARE "c_7fdb1abfead0_5" CURSOR FOR SELECT test_table.id, test_table.data 
FROM test_table ORDER BY test_table.id
-- next
FETCH FORWARD 1 FROM "c_7fdb1abfead0_5"
-- next
FETCH FORWARD ALL FROM "c_7fdb1abfead0_5"
-- next
CLOSE "c_7fdb1abfead0_5"
-- next
UPDATE test_table SET data=(test_table.data || $1::VARCHAR) WHERE test_table.id = $2::INTEGER
-- next
DECLARE "c_7fdb184d5150_6" CURSOR FOR SELECT test_table.id, test_table.data 
FROM test_table ORDER BY test_table.id
-- next
FETCH FORWARD 1 FROM "c_7fdb184d5150_6"
-- next
FETCH FORWARD ALL FROM "c_7fdb184d5150_6"
-- next
CLOSE "c_7fdb184d5150_6"
-- next
DECLARE "c_7fdb184d7190_7" CURSOR FOR SELECT count($1::VARCHAR) AS count_1 
FROM test_table
-- next
DECLARE "c_7fdb18a0a4d0_8" CURSOR FOR select pg_catalog.version()
-- next
FETCH FORWARD 1 FROM "c_7fdb18a0a4d0_8"
-- next
CLOSE "c_7fdb18a0a4d0_8"
-- next
DECLARE "c_7fdb18a0a4d0_9" CURSOR FOR select current_schema()
-- next
DECLARE "c_7fdb18328050_a" CURSOR FOR SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relname IN ($1::VARCHAR) AND pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR
-- next
FETCH FORWARD 1 FROM "c_7fdb18328050_a"
-- next
FETCH FORWARD ALL FROM "c_7fdb18328050_a"
-- next
CLOSE "c_7fdb18328050_a"
-- next
INSERT INTO test_table (data) VALUES ($1::VARCHAR)
-- next
DECLARE "c_7fdb183180d0_b" CURSOR FOR SELECT test_table.id, test_table.data 
FROM test_table ORDER BY test_table.id
-- next
FETCH FORWARD 1 FROM "c_7fdb183180d0_b"
-- next
FETCH FORWARD ALL FROM "c_7fdb183180d0_b"
-- next
CLOSE "c_7fdb183180d0_b"
-- next
DECLARE "c_7fdb1844cf10_c" CURSOR FOR select pg_catalog.version()
-- next
FETCH FORWARD 1 FROM "c_7fdb1844cf10_c"
-- next
CLOSE "c_7fdb1844cf10_c"
-- next
DECLARE "c_7fdb1844ff50_d" CURSOR FOR select current_schema()
-- next
FETCH FORWARD 1 FROM "c_7fdb1844ff50_d"
-- next
CLOSE "c_7fdb1844ff50_d"
-- next
DECLARE "c_7fdb187ec410_e" CURSOR FOR SELECT 1 FOR UPDATE
-- next
FETCH FORWARD 1 FROM "c_7fdb187ec410_e"
-- next
CLOSE "c_7fdb187ec410_e"
-- next
DECLARE "c_7fdb183eda50_f" CURSOR FOR select pg_catalog.version()
-- next
FETCH FORWARD 1 FROM "c_7fdb183eda50_f"
-- next
CLOSE "c_7fdb183eda50_f"
-- next
DECLARE "c_7fdb182752d0_10" CURSOR FOR select current_schema()
-- next
DECLARE "c_7fdb183ec410_11" CURSOR FOR SELECT 1 FOR UPDATE
-- next
FETCH FORWARD 1 FROM "c_7fdb183ec410_11"
-- next
CLOSE "c_7fdb183ec410_11"
-- next
DECLARE "c_7fdb1847d290_12" CURSOR FOR select pg_catalog.version()
-- next
DECLARE "c_7fdb1847cd10_13" CURSOR FOR select current_schema()
-- next
FETCH FORWARD 1 FROM "c_7fdb1847cd10_13"
-- next
CLOSE "c_7fdb1847cd10_13"
-- next
DECLARE "c_7fdb1847fb50_14" CURSOR FOR SELECT 1
-- next
FETCH FORWARD 1 FROM "c_7fdb1847fb50_14"
-- next
CLOSE "c_7fdb1847fb50_14"
-- next
SELECT 1
-- next
DECLARE "c_7fdb184c8e10_15" CURSOR FOR select pg_catalog.version()
-- next
FETCH FORWARD 1 FROM "c_7fdb184c8e10_15"
-- next
CLOSE "c_7fdb184c8e10_15"
-- next
DECLARE "c_7fdb184cbcd0_17" CURSOR FOR SELECT 1
-- next
FETCH FORWARD 1 FROM "c_7fdb184cbcd0_17"
-- next
CLOSE "c_7fdb184cbcd0_17"
-- next
DECLARE "c_7fdb184c3710_18" CURSOR FOR select pg_catalog.version()
-- next
FETCH FORWARD 1 FROM "c_7fdb184c3710_18"
-- next
CLOSE "c_7fdb184c3710_18"
-- next
DECLARE "c_7fdb184c29d0_1a" CURSOR FOR SELECT 1
-- next
FETCH FORWARD 1 FROM "c_7fdb184c29d0_1a"
-- next
CLOSE "c_7fdb184c29d0_1a"
-- next
DECLARE "c_7fdb1849e510_1b" CURSOR FOR SELECT 1
-- next
FETCH FORWARD 1 FROM "c_7fdb1849e510_1b"
-- next
CLOSE "c_7fdb1849e510_1b"
-- next
DECLARE "c_7fdb18570150_1c" CURSOR FOR select pg_catalog.version()
-- next
FETCH FORWARD 1 FROM "c_7fdb18570150_1c"
-- next
CLOSE "c_7fdb18570150_1c"
-- next
DECLARE "c_7fdb18572f10_1d" CURSOR FOR select current_schema()
-- next
FETCH FORWARD 1 FROM "c_7fdb18572f10_1d"
-- next
CLOSE "c_7fdb18572f10_1d"
-- next
DECLARE "c_7fdb183ab350_1e" CURSOR FOR SELECT 42
-- next
FETCH FORWARD 1 FROM "c_7fdb183ab350_1e"
-- next
CLOSE "c_7fdb183ab350_1e"
-- next
DELETE FROM plain_pk WHERE plain_pk.id = $1::INTEGER
-- next
DELETE FROM plain_pk WHERE plain_pk.id IN (NULL) AND (1 != 1) RETURNING plain_pk.id, plain_pk.data
-- next
DELETE FROM plain_pk WHERE plain_pk.id = $1::INTEGER RETURNING plain_pk.id, plain_pk.data
-- next
UPDATE plain_pk SET data=$1::VARCHAR WHERE plain_pk.id = $2::INTEGER
-- next
UPDATE plain_pk SET data=$1::VARCHAR WHERE plain_pk.id IN (NULL) AND (1 != 1) RETURNING plain_pk.id, plain_pk.data
-- next
UPDATE plain_pk SET data=$1::VARCHAR WHERE plain_pk.id = $2::INTEGER RETURNING plain_pk.id, plain_pk.data
-- next
UPDATE plain_pk SET data=$1::VARCHAR WHERE plain_pk.id IN ($2::INTEGER, $3::INTEGER) RETURNING plain_pk.id, plain_pk.data
-- next
SELECT $1::VARCHAR || $2::VARCHAR AS anon_1
-- next
SELECT $1::VARCHAR || $2::VARCHAR || $3::VARCHAR || $4::VARCHAR || $5::VARCHAR AS anon_1
-- next
INSERT INTO t (x) VALUES ($1::VARCHAR)
-- next
SELECT t.x 
FROM t 
WHERE t.x LIKE $1::VARCHAR ORDER BY t.x
-- next
CREATE TABLE foo (
	one VARCHAR
)
-- next
DROP TABLE foo
-- next
CREATE TABLE empty (
)
-- next
CREATE VIEW empty_v AS SELECT * FROM empty
-- next
DROP VIEW IF EXISTS empty_v
-- next
CREATE TABLE source_table (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	value INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE a (
	id INTEGER
)
-- next
CREATE TABLE b (
	id INTEGER
)
-- next
CREATE TABLE test_schema.source_table_s (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	value INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO source_table (id, name, value) VALUES ($1::INTEGER, $2::VARCHAR, $3::INTEGER)
-- next
INSERT INTO b (id) VALUES ($1::INTEGER)
-- next
INSERT INTO test_schema.source_table_s (id, name, value) VALUES ($1::INTEGER, $2::VARCHAR, $3::INTEGER)
-- next
CREATE TABLE dest_table AS SELECT a.id 
FROM a UNION ALL SELECT b.id 
FROM b
-- next
SELECT dest_table.id 
FROM dest_table ORDER BY dest_table.id
-- next
DELETE FROM test_schema.source_table_s
-- next
DELETE FROM source_table
-- next
CREATE VIEW dest_view AS SELECT a.id 
FROM a UNION ALL SELECT b.id 
FROM b
-- next
SELECT dest_view.id 
FROM dest_view ORDER BY dest_view.id
-- next
CREATE MATERIALIZED VIEW dest_mat_view AS SELECT source_table.id, source_table.name 
FROM source_table
-- next
SELECT dest_mat_view.id, dest_mat_view.name 
FROM dest_mat_view
-- next
DROP MATERIALIZED VIEW dest_mat_view
-- next
CREATE OR REPLACE VIEW dest_view AS SELECT source_table.id 
FROM source_table
-- next
SELECT dest_view.id 
FROM dest_view
-- next
CREATE OR REPLACE VIEW dest_view AS SELECT source_table.id 
FROM source_table 
WHERE source_table.id > 1
-- next
CREATE TABLE IF NOT EXISTS dest_table AS SELECT source_table.id 
FROM source_table
-- next
CREATE TABLE dest_table AS SELECT source_table.id + 1 AS id2, 'x' AS tag 
FROM source_table
-- next
SELECT count(*) AS count_1, min(dest_table.tag) AS min_1, max(dest_table.tag) AS max_1 
FROM dest_table
-- next
CREATE VIEW dest_view AS SELECT source_table.id + 1 AS id2, 'x' AS tag 
FROM source_table
-- next
SELECT count(*) AS count_1, min(dest_view.tag) AS min_1, max(dest_view.tag) AS max_1 
FROM dest_view
-- next
CREATE TABLE base_table1 (
	id INTEGER NOT NULL, 
	value INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE base_table2 (
	id INTEGER NOT NULL, 
	amount INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE base_table3 (
	id INTEGER NOT NULL, 
	total INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE VIEW view1 AS SELECT base_table1.id, base_table1.value, base_table2.amount 
FROM base_table1 JOIN base_table2 ON base_table1.id = base_table2.id 
WHERE base_table1.value > 0
-- next
CREATE VIEW view2 AS SELECT view1.id, view1.value, base_table3.total 
FROM view1 JOIN base_table3 ON view1.id = base_table3.id 
WHERE base_table3.total > 100
-- next
INSERT INTO base_table1 (id, value) VALUES ($1::INTEGER, $2::INTEGER)
-- next
INSERT INTO base_table2 (id, amount) VALUES ($1::INTEGER, $2::INTEGER)
-- next
INSERT INTO base_table3 (id, total) VALUES ($1::INTEGER, $2::INTEGER)
-- next
SELECT view1.id, view1.value, view1.amount 
FROM view1 ORDER BY view1.id
-- next
SELECT view2.id, view2.value, view2.total 
FROM view2 ORDER BY view2.id
-- next
DROP VIEW view2
-- next
DROP TABLE base_table3
-- next
CREATE TABLE dest_table AS SELECT source_table.id, source_table.name 
FROM source_table 
WHERE source_table.name = 'alice'
-- next
SELECT count(*) AS count_1, min(dest_table.name) AS min_1, max(dest_table.name) AS max_1 
FROM dest_table
-- next
CREATE VIEW dest_view AS SELECT source_table.id, source_table.name 
FROM source_table 
WHERE source_table.name = 'alice'
-- next
SELECT count(*) AS count_1, min(dest_view.name) AS min_1, max(dest_view.name) AS max_1 
FROM dest_view
-- next
CREATE TABLE dest_table AS SELECT source_table.id AS user_id, source_table.name AS user_name 
FROM source_table
-- next
SELECT dest_table.user_id, dest_table.user_name 
FROM dest_table 
WHERE dest_table.user_id = $1::INTEGER
-- next
CREATE VIEW dest_view AS SELECT source_table.id AS user_id, source_table.name AS user_name 
FROM source_table
-- next
SELECT dest_view.user_id, dest_view.user_name 
FROM dest_view 
WHERE dest_view.user_id = $1::INTEGER
-- next
CREATE TABLE dest_table AS SELECT source_table.id, source_table.name, source_table.value 
FROM source_table 
WHERE source_table.value > 100
-- next
SELECT dest_table.id, dest_table.name 
FROM dest_table ORDER BY dest_table.id
-- next
DROP TABLE dest_table
-- next
CREATE VIEW dest_view AS SELECT source_table.id, source_table.name, source_table.value 
FROM source_table 
WHERE source_table.value > 100
-- next
SELECT dest_view.id, dest_view.name 
FROM dest_view ORDER BY dest_view.id
-- next
DROP VIEW dest_view
-- next
CREATE TEMPORARY TABLE user_tmp_main AS SELECT source_table.id, source_table.name, source_table.value 
FROM source_table 
WHERE source_table.value > 100
-- next
SELECT user_tmp_main.id, user_tmp_main.name 
FROM user_tmp_main ORDER BY user_tmp_main.id
-- next
DROP TABLE user_tmp_main
-- next
CREATE TEMPORARY VIEW user_tmp_view_main AS SELECT source_table.id, source_table.name, source_table.value 
FROM source_table 
WHERE source_table.value > 100
-- next
SELECT user_tmp_view_main.id, user_tmp_view_main.name 
FROM user_tmp_view_main ORDER BY user_tmp_view_main.id
-- next
DROP VIEW user_tmp_view_main
-- next
CREATE TABLE dest_table AS SELECT source_table.id, source_table.name 
FROM source_table 
WHERE source_table.value > 100
-- next
CREATE TABLE test_schema.dest_table AS SELECT source_table.id, source_table.name 
FROM source_table 
WHERE source_table.value > 100
-- next
SELECT test_schema.dest_table.id, test_schema.dest_table.name 
FROM test_schema.dest_table ORDER BY test_schema.dest_table.id
-- next
CREATE VIEW test_schema.dest_view AS SELECT test_schema.source_table_s.id, test_schema.source_table_s.name 
FROM test_schema.source_table_s 
WHERE test_schema.source_table_s.value > 100
-- next
SELECT test_schema.dest_view.id, test_schema.dest_view.name 
FROM test_schema.dest_view ORDER BY test_schema.dest_view.id
-- next
CREATE TEMPORARY TABLE user_tmp_main AS SELECT source_table.id, source_table.name 
FROM source_table 
WHERE source_table.value > 100
-- next
CREATE TEMPORARY VIEW user_tmp_view_main AS SELECT source_table.id, source_table.name 
FROM source_table 
WHERE source_table.value > 100
-- next
DROP TABLE test_schema.source_table_s
-- next
DROP TABLE source_table
-- next
CREATE TABLE ident_tmp_main (
	id SERIAL NOT NULL, 
	foobar INTEGER, 
	PRIMARY KEY (id)
)
-- next
COMMENT ON COLUMN ident_tmp_main.foobar IS 'some comment'
-- next
CREATE TABLE ident_tmp_main (
	id INTEGER GENERATED BY DEFAULT AS IDENTITY, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE text_table (
	id SERIAL NOT NULL, 
	text_data TEXT, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x TEXT
)
-- next
DELETE FROM text_table
-- next
INSERT INTO text_table (id, text_data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT text_table.text_data 
FROM text_table
-- next
DROP TABLE text_table
-- next
CREATE TABLE date_table (
	id SERIAL NOT NULL, 
	date_data TIME WITHOUT TIME ZONE, 
	decorated_date_data TIME WITHOUT TIME ZONE, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x TIME WITHOUT TIME ZONE
)
-- next
SELECT date_table.id 
FROM date_table 
WHERE CASE WHEN ($1::TIME WITHOUT TIME ZONE IS NOT NULL) THEN $1::TIME WITHOUT TIME ZONE ELSE date_table.date_data END = date_table.date_data
-- next
SELECT $1::TIME WITHOUT TIME ZONE AS anon_1
-- next
CREATE TABLE date_table (
	id SERIAL NOT NULL, 
	date_data TIME WITH TIME ZONE, 
	decorated_date_data TIME WITH TIME ZONE, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x TIME WITH TIME ZONE
)
-- next
SELECT date_table.id 
FROM date_table 
WHERE CASE WHEN ($1::TIME WITH TIME ZONE IS NOT NULL) THEN $1::TIME WITH TIME ZONE ELSE date_table.date_data END = date_table.date_data
-- next
SELECT $1::TIME WITH TIME ZONE AS anon_1
-- next
SELECT -15 / 5 AS anon_1
-- next
SELECT 15 / 10 AS anon_1
-- next
SELECT $1::INTEGER / $2::INTEGER AS anon_1
-- next
SELECT FLOOR(5.52 / 2.4) AS anon_1
-- next
SELECT CAST(7.0 AS FLOAT) / CAST(CAST(3.5 AS FLOAT) AS FLOAT) AS anon_1
-- next
SELECT CAST(7.0 AS FLOAT) / CAST(nullif(CAST(3.5 AS FLOAT), $1::INTEGER) AS NUMERIC) AS anon_1
-- next
SELECT CAST(30000000000000000000000000000000000000 AS NUMERIC(38, 0)) / CAST(CAST(10000000000000000000000000000000000000 AS NUMERIC(38, 0)) AS NUMERIC(38, 0)) AS anon_1
-- next
SELECT CAST(30000000000000000000000000000000000000 AS NUMERIC(38, 0)) / CAST(nullif(CAST(10000000000000000000000000000000000000 AS NUMERIC(38, 0)), $1::INTEGER) AS NUMERIC) AS anon_1
-- next
SELECT CAST(5.02797279921331664759 AS NUMERIC(22, 20)) / CAST(CAST(0.71828182845904523537 AS NUMERIC(22, 20)) AS NUMERIC(22, 20)) AS anon_1
-- next
SELECT CAST(5.02797279921331664759 AS NUMERIC(22, 20)) / CAST(nullif(CAST(0.71828182845904523537 AS NUMERIC(22, 20)), $1::INTEGER) AS NUMERIC) AS anon_1
-- next
SELECT CAST(1 AS NUMERIC(10, 2)) / CAST(CAST(2.00 AS NUMERIC(10, 2)) AS NUMERIC(10, 2)) AS anon_1
-- next
SELECT CAST(1 AS NUMERIC(10, 2)) / CAST(nullif(CAST(2.00 AS NUMERIC(10, 2)), $1::INTEGER) AS NUMERIC) AS anon_1
-- next
SELECT 5.52 / CAST(2.4 AS FLOAT) AS anon_1
-- next
SELECT -15 / CAST(10 AS NUMERIC) AS anon_1
-- next
SELECT 15 / CAST(10 AS NUMERIC) AS anon_1
-- next
SELECT $1::INTEGER / CAST($2::INTEGER AS NUMERIC) AS anon_1
-- next
SELECT 5.52 / CAST(2.4 AS NUMERIC(10, 2)) AS anon_1
-- next
CREATE TABLE unitable1 (
	"méil" SERIAL NOT NULL, 
	"測試" INTEGER, 
	PRIMARY KEY ("méil")
)
-- next
CREATE TABLE "測試" (
	"測試_id" INTEGER NOT NULL, 
	"unitable1_測試" INTEGER, 
	"Unitéble2_b" INTEGER, 
	"測試_self" INTEGER, 
	PRIMARY KEY ("測試_id")
)
-- next
CREATE TABLE "Unitéble2" (
	"méil" SERIAL NOT NULL, 
	"測試" INTEGER, 
	PRIMARY KEY ("méil"), 
	FOREIGN KEY("測試") REFERENCES unitable1 ("méil")
)
-- next
INSERT INTO unitable1 ("méil", "測試") VALUES ($1::INTEGER, $2::INTEGER)
-- next
INSERT INTO "Unitéble2" ("méil", "測試") VALUES ($1::INTEGER, $2::INTEGER)
-- next
INSERT INTO "測試" ("測試_id", "unitable1_測試", "Unitéble2_b", "測試_self") VALUES ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4::INTEGER)
-- next
SELECT unitable1."méil", unitable1."測試" 
FROM unitable1
-- next
SELECT "Unitéble2"."méil", "Unitéble2"."測試" 
FROM "Unitéble2"
-- next
SELECT "測試"."測試_id", "測試"."unitable1_測試", "測試"."Unitéble2_b", "測試"."測試_self" 
FROM "測試"
-- next
DELETE FROM "Unitéble2"
-- next
DELETE FROM "測試"
-- next
DELETE FROM unitable1
-- next
SELECT unitable1."méil", unitable1."測試" 
FROM unitable1 ORDER BY unitable1."méil" DESC
-- next
SELECT "Unitéble2"."méil", "Unitéble2"."測試" 
FROM "Unitéble2" ORDER BY "Unitéble2"."méil" DESC
-- next
SELECT "測試"."測試_id", "測試"."unitable1_測試", "測試"."Unitéble2_b", "測試"."測試_self" 
FROM "測試" ORDER BY "測試"."測試_id" DESC
-- next
DROP TABLE "Unitéble2"
-- next
DROP TABLE "測試"
-- next
DROP TABLE unitable1
-- next
CREATE TABLE unicode_table (
	id SERIAL NOT NULL, 
	unicode_data TEXT, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO unicode_table (id, unicode_data) VALUES ($1::INTEGER, $2::VARCHAR)
-- next
SELECT unicode_table.unicode_data 
FROM unicode_table
-- next
DELETE FROM unicode_table
-- next
DROP TABLE unicode_table
-- next
CREATE TABLE unicode_table (
	id SERIAL NOT NULL, 
	unicode_data VARCHAR(255), 
	PRIMARY KEY (id)
)
-- next
SELECT my_values.id, my_values.name 
FROM (VALUES ($1::INTEGER, $2::VARCHAR), ($3::INTEGER, $4::VARCHAR), ($5::INTEGER, $6::VARCHAR)) AS my_values (id, name)
-- next
CREATE TABLE some_table (
	id SERIAL NOT NULL, 
	col1 INTEGER, 
	col2 INTEGER, 
	col3 FLOAT, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, col1, col2, col3) VALUES ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4)
-- next
SELECT max(some_table.col2) OVER (ORDER BY some_table.col1 DESC) AS anon_1 
FROM some_table 
WHERE some_table.col1 < $1::INTEGER
-- next
SELECT max(some_table.col1) OVER (PARTITION BY some_table.col2 ORDER BY some_table.col2 ASC RANGE BETWEEN CURRENT ROW AND $1::INTEGER FOLLOWING) AS anon_1 
FROM some_table 
WHERE some_table.col1 < $2::INTEGER
-- next
CREATE TABLE range_string (
	value INTEGER, 
	oder DATE
)
-- next
INSERT INTO range_string (value, oder) VALUES ($1::INTEGER, $2::DATE)
-- next
SELECT sum(range_string.value) OVER (ORDER BY range_string.oder RANGE BETWEEN $1 PRECEDING AND CURRENT ROW) AS anon_1 
FROM range_string ORDER BY range_string.oder
-- next
SELECT max(some_table.col3) OVER (PARTITION BY some_table.col3 ORDER BY some_table.col3 ASC RANGE BETWEEN $1 PRECEDING AND $2 FOLLOWING) AS anon_1 
FROM some_table 
WHERE some_table.col1 < $3::INTEGER
-- next
SELECT max(some_table.col2) OVER (ORDER BY some_table.col1 ROWS BETWEEN $1::INTEGER FOLLOWING AND $2::INTEGER FOLLOWING) AS anon_1 
FROM some_table
-- next
BEGIN;
-- next
ROLLBACK;
-- next
COMMIT;
-- next
SELECT
                        current_setting('jit') AS cur,
                        set_config('jit', 'off', false) AS new
-- next
WITH RECURSIVE typeinfo_tree(
    oid, ns, name, kind, basetype, elemtype, elemdelim,
    range_subtype, attrtypoids, attrnames, depth)
AS (
    SELECT
        ti.oid, ti.ns, ti.name, ti.kind, ti.basetype,
        ti.elemtype, ti.elemdelim, ti.range_subtype,
        ti.attrtypoids, ti.attrnames, 0
    FROM
            (
        SELECT
            t.oid                           AS oid,
            ns.nspname                      AS ns,
            t.typname                       AS name,
            t.typtype                       AS kind,
            (CASE WHEN t.typtype = 'd' THEN
                (WITH RECURSIVE typebases(oid, depth) AS (
                    SELECT
                        t2.typbasetype      AS oid,
                        0                   AS depth
                    FROM
                        pg_type t2
                    WHERE
                        t2.oid = t.oid

                    UNION ALL

                    SELECT
                        t2.typbasetype      AS oid,
                        tb.depth + 1        AS depth
                    FROM
                        pg_type t2,
                        typebases tb
                    WHERE
                       tb.oid = t2.oid
                       AND t2.typbasetype != 0
               ) SELECT oid FROM typebases ORDER BY depth DESC LIMIT 1)

               ELSE NULL
            END)                            AS basetype,
            t.typelem                       AS elemtype,
            elem_t.typdelim                 AS elemdelim,
            COALESCE(
                range_t.rngsubtype,
                multirange_t.rngsubtype)    AS range_subtype,
            (CASE WHEN t.typtype = 'c' THEN
                (SELECT
                    array_agg(ia.atttypid ORDER BY ia.attnum)
                FROM
                    pg_attribute ia
                    INNER JOIN pg_class c
                        ON (ia.attrelid = c.oid)
                WHERE
                    ia.attnum > 0 AND NOT ia.attisdropped
                    AND c.reltype = t.oid)

                ELSE NULL
            END)                            AS attrtypoids,
            (CASE WHEN t.typtype = 'c' THEN
                (SELECT
                    array_agg(ia.attname::text ORDER BY ia.attnum)
                FROM
                    pg_attribute ia
                    INNER JOIN pg_class c
                        ON (ia.attrelid = c.oid)
                WHERE
                    ia.attnum > 0 AND NOT ia.attisdropped
                    AND c.reltype = t.oid)

                ELSE NULL
            END)                            AS attrnames
        FROM
            pg_catalog.pg_type AS t
            INNER JOIN pg_catalog.pg_namespace ns ON (
                ns.oid = t.typnamespace)
            LEFT JOIN pg_type elem_t ON (
                t.typlen = -1 AND
                t.typelem != 0 AND
                t.typelem = elem_t.oid
            )
            LEFT JOIN pg_range range_t ON (
                t.oid = range_t.rngtypid
            )
            LEFT JOIN pg_range multirange_t ON (
                t.oid = multirange_t.rngmultitypid
            )
    )
 AS ti
    WHERE
        ti.oid = any($1::oid[])

    UNION ALL

    SELECT
        ti.oid, ti.ns, ti.name, ti.kind, ti.basetype,
        ti.elemtype, ti.elemdelim, ti.range_subtype,
        ti.attrtypoids, ti.attrnames, tt.depth + 1
    FROM
            (
        SELECT
            t.oid                           AS oid,
            ns.nspname                      AS ns,
            t.typname                       AS name,
            t.typtype                       AS kind,
            (CASE WHEN t.typtype = 'd' THEN
                (WITH RECURSIVE typebases(oid, depth) AS (
                    SELECT
                        t2.typbasetype      AS oid,
                        0                   AS depth
                    FROM
                        pg_type t2
                    WHERE
                        t2.oid = t.oid

                    UNION ALL

                    SELECT
                        t2.typbasetype      AS oid,
                        tb.depth + 1        AS depth
                    FROM
                        pg_type t2,
                        typebases tb
                    WHERE
                       tb.oid = t2.oid
                       AND t2.typbasetype != 0
               ) SELECT oid FROM typebases ORDER BY depth DESC LIMIT 1)

               ELSE NULL
            END)                            AS basetype,
            t.typelem                       AS elemtype,
            elem_t.typdelim                 AS elemdelim,
            COALESCE(
                range_t.rngsubtype,
                multirange_t.rngsubtype)    AS range_subtype,
            (CASE WHEN t.typtype = 'c' THEN
                (SELECT
                    array_agg(ia.atttypid ORDER BY ia.attnum)
                FROM
                    pg_attribute ia
                    INNER JOIN pg_class c
                        ON (ia.attrelid = c.oid)
                WHERE
                    ia.attnum > 0 AND NOT ia.attisdropped
                    AND c.reltype = t.oid)

                ELSE NULL
            END)                            AS attrtypoids,
            (CASE WHEN t.typtype = 'c' THEN
                (SELECT
                    array_agg(ia.attname::text ORDER BY ia.attnum)
                FROM
                    pg_attribute ia
                    INNER JOIN pg_class c
                        ON (ia.attrelid = c.oid)
                WHERE
                    ia.attnum > 0 AND NOT ia.attisdropped
                    AND c.reltype = t.oid)

                ELSE NULL
            END)                            AS attrnames
        FROM
            pg_catalog.pg_type AS t
            INNER JOIN pg_catalog.pg_namespace ns ON (
                ns.oid = t.typnamespace)
            LEFT JOIN pg_type elem_t ON (
                t.typlen = -1 AND
                t.typelem != 0 AND
                t.typelem = elem_t.oid
            )
            LEFT JOIN pg_range range_t ON (
                t.oid = range_t.rngtypid
            )
            LEFT JOIN pg_range multirange_t ON (
                t.oid = multirange_t.rngmultitypid
            )
    )
 ti,
        typeinfo_tree tt
    WHERE
        (tt.elemtype IS NOT NULL AND ti.oid = tt.elemtype)
        OR (tt.attrtypoids IS NOT NULL AND ti.oid = any(tt.attrtypoids))
        OR (tt.range_subtype IS NOT NULL AND ti.oid = tt.range_subtype)
        OR (tt.basetype IS NOT NULL AND ti.oid = tt.basetype)
)

SELECT DISTINCT
    *,
    basetype::regtype::text AS basetype_name,
    elemtype::regtype::text AS elemtype_name,
    range_subtype::regtype::text AS range_subtype_name
FROM
    typeinfo_tree
ORDER BY
    depth DESC
-- next
SELECT
                    set_config('jit', $1, false)
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
BEGIN ISOLATION LEVEL READ COMMITTED;
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $20::VARCHAR AND pg_catalog.pg_class.relname IN ($21::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT attr.conrelid, array_agg(CAST(attr.attname AS TEXT) ORDER BY attr.ord) AS cols, attr.conname, min(attr.description) AS description, min(attr.indnkeyatts) AS indnkeyatts, bool_and(attr.indnullsnotdistinct) AS indnullsnotdistinct 
FROM (SELECT con.conrelid AS conrelid, con.conname AS conname, con.description AS description, con.ord AS ord, con.indnkeyatts AS indnkeyatts, con.indnullsnotdistinct AS indnullsnotdistinct, pg_catalog.pg_attribute.attname AS attname 
FROM pg_catalog.pg_attribute JOIN (SELECT pg_catalog.pg_constraint.conrelid AS conrelid, pg_catalog.pg_constraint.conname AS conname, unnest(pg_catalog.pg_index.indkey) AS attnum, generate_subscripts(pg_catalog.pg_index.indkey, $1::INTEGER) AS ord, pg_catalog.pg_index.indnkeyatts AS indnkeyatts, pg_catalog.pg_index.indnullsnotdistinct AS indnullsnotdistinct, pg_catalog.pg_description.description AS description 
FROM pg_catalog.pg_constraint JOIN pg_catalog.pg_index ON pg_catalog.pg_constraint.conindid = pg_catalog.pg_index.indexrelid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) 
WHERE pg_catalog.pg_constraint.contype = $3::CHAR AND pg_catalog.pg_constraint.conrelid IN ($4::OID)) AS con ON pg_catalog.pg_attribute.attnum = con.attnum AND pg_catalog.pg_attribute.attrelid = con.conrelid 
WHERE con.conrelid IN ($4::OID)) AS attr GROUP BY attr.conrelid, attr.conname ORDER BY attr.conrelid, attr.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_index.indrelid, pg_catalog.pg_class.relname, pg_catalog.pg_index.indisunique, pg_catalog.pg_index.indisvalid, pg_catalog.pg_constraint.conrelid IS NOT NULL AS has_constraint, pg_catalog.pg_index.indoption, pg_catalog.pg_class.reloptions, pg_catalog.pg_class.relam, CASE WHEN (pg_catalog.pg_index.indpred IS NOT NULL) THEN pg_catalog.pg_get_expr(pg_catalog.pg_index.indpred, pg_catalog.pg_index.indrelid) END AS filter_definition, pg_catalog.pg_index.indnkeyatts, pg_catalog.pg_index.indnullsnotdistinct, idx_cols.elements, idx_cols.elements_is_expr, idx_cols.elements_opclass 
FROM pg_catalog.pg_index JOIN pg_catalog.pg_class ON pg_catalog.pg_index.indexrelid = pg_catalog.pg_class.oid LEFT OUTER JOIN (SELECT idx_attr.indexrelid AS indexrelid, min(idx_attr.indrelid) AS min_1, array_agg(idx_attr.element ORDER BY idx_attr.ord) AS elements, array_agg(idx_attr.is_expr ORDER BY idx_attr.ord) AS elements_is_expr, array_agg(idx_attr.att_opclass ORDER BY idx_attr.ord) AS elements_opclass 
FROM (SELECT idx.indexrelid AS indexrelid, idx.indrelid AS indrelid, idx.ord AS ord, CASE WHEN (idx.attnum = $1::INTEGER) THEN pg_catalog.pg_get_indexdef(idx.indexrelid, idx.ord + $2::INTEGER, $3::BOOLEAN) ELSE CAST(pg_catalog.pg_attribute.attname AS TEXT) END AS element, idx.attnum = $4::INTEGER AS is_expr, CAST(idx.att_opclass AS BIGINT) AS att_opclass 
FROM (SELECT pg_catalog.pg_index.indexrelid AS indexrelid, pg_catalog.pg_index.indrelid AS indrelid, unnest(pg_catalog.pg_index.indkey) AS attnum, unnest(pg_catalog.pg_index.indclass) AS att_opclass, generate_subscripts(pg_catalog.pg_index.indkey, $5::INTEGER) AS ord 
FROM pg_catalog.pg_index 
WHERE NOT pg_catalog.pg_index.indisprimary AND pg_catalog.pg_index.indrelid IN ($9::OID)) AS idx LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_attribute.attnum = idx.attnum AND pg_catalog.pg_attribute.attrelid = idx.indrelid 
WHERE idx.indrelid IN ($9::OID)) AS idx_attr GROUP BY idx_attr.indexrelid) AS idx_cols ON pg_catalog.pg_index.indexrelid = idx_cols.indexrelid LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_index.indrelid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_index.indexrelid = pg_catalog.pg_constraint.conindid AND pg_catalog.pg_constraint.contype = ANY (ARRAY[$6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) 
WHERE pg_catalog.pg_index.indrelid IN ($9::OID) AND NOT pg_catalog.pg_index.indisprimary ORDER BY pg_catalog.pg_index.indrelid, pg_catalog.pg_class.relname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $20::VARCHAR AND pg_catalog.pg_class.relname IN ($21::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::CHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::CHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::CHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::CHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $20::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $20::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_type.typname AS name, pg_catalog.pg_type_is_visible(pg_catalog.pg_type.oid) AS visible, pg_catalog.pg_namespace.nspname AS schema, lbl_agg.labels AS labels 
FROM pg_catalog.pg_type JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_type.typnamespace LEFT OUTER JOIN (SELECT pg_catalog.pg_enum.enumtypid AS enumtypid, array_agg(CAST(pg_catalog.pg_enum.enumlabel AS TEXT) ORDER BY pg_catalog.pg_enum.enumsortorder) AS labels 
FROM pg_catalog.pg_enum GROUP BY pg_catalog.pg_enum.enumtypid) AS lbl_agg ON pg_catalog.pg_type.oid = lbl_agg.enumtypid 
WHERE pg_catalog.pg_type.typtype = $1::CHAR ORDER BY pg_catalog.pg_namespace.nspname, pg_catalog.pg_type.typname
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $20::CHAR AND pg_catalog.pg_namespace.nspname = $21::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $20::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $21::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $20::CHAR AND pg_catalog.pg_namespace.nspname = $21::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $20::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $21::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $16::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $16::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $16::CHAR AND pg_catalog.pg_namespace.nspname = $17::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $16::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $17::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $16::CHAR AND pg_catalog.pg_namespace.nspname = $17::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $16::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $17::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $20::VARCHAR AND pg_catalog.pg_class.relname IN ($21::VARCHAR, $22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $20::VARCHAR AND pg_catalog.pg_class.relname IN ($21::VARCHAR, $22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $20::CHAR AND pg_catalog.pg_namespace.nspname = $21::VARCHAR AND pg_catalog.pg_class.relname IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $20::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $21::VARCHAR AND pg_catalog.pg_class.relname IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $20::CHAR AND pg_catalog.pg_namespace.nspname = $21::VARCHAR AND pg_catalog.pg_class.relname IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $20::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $21::VARCHAR AND pg_catalog.pg_class.relname IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $16::VARCHAR AND pg_catalog.pg_class.relname IN ($17::VARCHAR, $18::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $16::VARCHAR AND pg_catalog.pg_class.relname IN ($17::VARCHAR, $18::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $16::CHAR AND pg_catalog.pg_namespace.nspname = $17::VARCHAR AND pg_catalog.pg_class.relname IN ($18::VARCHAR, $19::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $16::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $17::VARCHAR AND pg_catalog.pg_class.relname IN ($18::VARCHAR, $19::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $16::CHAR AND pg_catalog.pg_namespace.nspname = $17::VARCHAR AND pg_catalog.pg_class.relname IN ($18::VARCHAR, $19::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_attribute.attname AS name, pg_catalog.format_type(pg_catalog.pg_attribute.atttypid, pg_catalog.pg_attribute.atttypmod) AS format_type, CASE WHEN pg_catalog.pg_attribute.atthasdef THEN (SELECT pg_catalog.pg_get_expr(pg_catalog.pg_attrdef.adbin, pg_catalog.pg_attrdef.adrelid) AS pg_get_expr_1 
FROM pg_catalog.pg_attrdef 
WHERE pg_catalog.pg_attribute.atthasdef AND pg_catalog.pg_attrdef.adrelid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attrdef.adnum = pg_catalog.pg_attribute.attnum) ELSE NULL END AS "default", pg_catalog.pg_attribute.attnotnull AS not_null, pg_catalog.pg_class.relname AS table_name, pg_catalog.pg_description.description AS comment, pg_catalog.pg_attribute.attgenerated AS generated, CASE WHEN (pg_catalog.pg_attribute.attidentity != $1::CHAR) THEN (SELECT json_build_object($2::VARCHAR, pg_catalog.pg_attribute.attidentity = $3::CHAR, $4::VARCHAR, pg_catalog.pg_sequence.seqstart, $5::VARCHAR, pg_catalog.pg_sequence.seqincrement, $6::VARCHAR, pg_catalog.pg_sequence.seqmin, $7::VARCHAR, pg_catalog.pg_sequence.seqmax, $8::VARCHAR, pg_catalog.pg_sequence.seqcache, $9::VARCHAR, pg_catalog.pg_sequence.seqcycle) AS json_build_object_1 
FROM pg_catalog.pg_sequence 
WHERE pg_catalog.pg_attribute.attidentity != $10::CHAR AND pg_catalog.pg_sequence.seqrelid = CAST(CAST(pg_catalog.pg_get_serial_sequence(CAST(CAST(pg_catalog.pg_attribute.attrelid AS REGCLASS) AS TEXT), pg_catalog.pg_attribute.attname) AS REGCLASS) AS OID)) ELSE NULL END AS identity_options, CASE WHEN (pg_catalog.pg_attribute.attcollation != $11::INTEGER AND (SELECT pg_catalog.pg_type.typcollation 
FROM pg_catalog.pg_type 
WHERE pg_catalog.pg_type.oid = pg_catalog.pg_attribute.atttypid) != pg_catalog.pg_attribute.attcollation) THEN (SELECT json_build_object($12::VARCHAR, pg_catalog.pg_collation.collname, $13::VARCHAR, CASE WHEN pg_catalog.pg_collation_is_visible(pg_catalog.pg_collation.oid) THEN NULL ELSE pg_catalog.pg_namespace.nspname END) AS json_build_object_9 
FROM pg_catalog.pg_collation JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_collation.collnamespace 
WHERE pg_catalog.pg_collation.oid = pg_catalog.pg_attribute.attcollation) ELSE NULL END AS collation 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_attribute ON pg_catalog.pg_class.oid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_attribute.attnum > $14::SMALLINT AND NOT pg_catalog.pg_attribute.attisdropped LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_attribute.attrelid AND pg_catalog.pg_description.objsubid = pg_catalog.pg_attribute.attnum JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$15::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $16::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $17::VARCHAR AND pg_catalog.pg_class.relname IN ($18::VARCHAR, $19::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_attribute.attnum
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::CHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::CHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::CHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $9::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::CHAR AND pg_catalog.pg_namespace.nspname = $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $9::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $10::VARCHAR AND pg_catalog.pg_class.relname IN ($11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname, CASE WHEN (pg_catalog.pg_constraint.oid IS NOT NULL) THEN pg_catalog.pg_get_constraintdef(pg_catalog.pg_constraint.oid, $1::BOOLEAN) END AS anon_1, nsp_ref.nspname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_constraint ON pg_catalog.pg_class.oid = pg_catalog.pg_constraint.conrelid AND pg_catalog.pg_constraint.contype = $2::CHAR LEFT OUTER JOIN pg_catalog.pg_class AS cls_ref ON cls_ref.oid = pg_catalog.pg_constraint.confrelid LEFT OUTER JOIN pg_catalog.pg_namespace AS nsp_ref ON cls_ref.relnamespace = nsp_ref.oid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($3::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$4::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR AND pg_catalog.pg_class.relname IN ($7::VARCHAR, $8::VARCHAR) ORDER BY pg_catalog.pg_class.relname, pg_catalog.pg_constraint.conname
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $6::CHAR AND pg_catalog.pg_namespace.nspname = $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $6::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $6::CHAR AND pg_catalog.pg_namespace.nspname = $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $6::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::CHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::CHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $6::CHAR AND pg_catalog.pg_namespace.nspname = $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $6::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $6::CHAR AND pg_catalog.pg_namespace.nspname = $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $6::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $7::VARCHAR AND pg_catalog.pg_class.relname IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::CHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::CHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR AND pg_catalog.pg_class.relname IN ($4::VARCHAR, $5::VARCHAR)
-- next
SELECT attr.conrelid, array_agg(CAST(attr.attname AS TEXT) ORDER BY attr.ord) AS cols, attr.conname, min(attr.description) AS description, min(attr.indnkeyatts) AS indnkeyatts, bool_and(attr.indnullsnotdistinct) AS indnullsnotdistinct 
FROM (SELECT con.conrelid AS conrelid, con.conname AS conname, con.description AS description, con.ord AS ord, con.indnkeyatts AS indnkeyatts, con.indnullsnotdistinct AS indnullsnotdistinct, pg_catalog.pg_attribute.attname AS attname 
FROM pg_catalog.pg_attribute JOIN (SELECT pg_catalog.pg_constraint.conrelid AS conrelid, pg_catalog.pg_constraint.conname AS conname, unnest(pg_catalog.pg_index.indkey) AS attnum, generate_subscripts(pg_catalog.pg_index.indkey, $1::INTEGER) AS ord, pg_catalog.pg_index.indnkeyatts AS indnkeyatts, pg_catalog.pg_index.indnullsnotdistinct AS indnullsnotdistinct, pg_catalog.pg_description.description AS description 
FROM pg_catalog.pg_constraint JOIN pg_catalog.pg_index ON pg_catalog.pg_constraint.conindid = pg_catalog.pg_index.indexrelid LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_description.objoid = pg_catalog.pg_constraint.oid AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) 
WHERE pg_catalog.pg_constraint.contype = $3::CHAR AND pg_catalog.pg_constraint.conrelid IN ($4::OID, $5::OID, $6::OID, $7::OID, $8::OID, $9::OID, $10::OID, $11::OID, $12::OID, $13::OID)) AS con ON pg_catalog.pg_attribute.attnum = con.attnum AND pg_catalog.pg_attribute.attrelid = con.conrelid 
WHERE con.conrelid IN ($4::OID, $5::OID, $6::OID, $7::OID, $8::OID, $9::OID, $10::OID, $11::OID, $12::OID, $13::OID)) AS attr GROUP BY attr.conrelid, attr.conname ORDER BY attr.conrelid, attr.conname
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $8::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $8::CHAR AND pg_catalog.pg_namespace.nspname = $9::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $8::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $8::CHAR AND pg_catalog.pg_namespace.nspname = $9::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $8::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $4::CHAR AND pg_catalog.pg_namespace.nspname = $5::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $4::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $4::CHAR AND pg_catalog.pg_namespace.nspname = $5::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $4::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $8::CHAR AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $8::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $8::CHAR AND pg_catalog.pg_namespace.nspname = $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR, $7::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $8::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $9::VARCHAR AND pg_catalog.pg_class.relname IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_namespace.nspname = $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $4::CHAR AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $4::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $4::CHAR AND pg_catalog.pg_namespace.nspname = $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname, pg_catalog.pg_description.description 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_description ON pg_catalog.pg_class.oid = pg_catalog.pg_description.objoid AND pg_catalog.pg_description.objsubid = $1::INTEGER AND pg_catalog.pg_description.classoid = CAST($2::REGCLASS AS REGCLASS) JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$3::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $4::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $5::VARCHAR AND pg_catalog.pg_class.relname IN ($6::VARCHAR, $7::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::CHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR, $2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $2::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$1::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $2::CHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $6::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $5::CHAR AND pg_catalog.pg_namespace.nspname = $6::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $7::CHAR AND pg_catalog.pg_namespace.nspname = $8::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $7::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::CHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::CHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $7::CHAR AND pg_catalog.pg_namespace.nspname = $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $7::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $7::CHAR AND pg_catalog.pg_namespace.nspname = $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR, $3::VARCHAR, $4::VARCHAR, $5::VARCHAR, $6::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $7::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $8::VARCHAR AND pg_catalog.pg_class.relname IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::CHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence != $3::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::CHAR AND pg_catalog.pg_namespace.nspname = $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.oid, pg_catalog.pg_class.relname, pg_catalog.pg_class.reloptions, NULL AS relhasoids, CASE WHEN (pg_catalog.pg_am.amname IS NOT NULL AND pg_catalog.pg_am.amname != current_setting($1::VARCHAR)) THEN pg_catalog.pg_am.amname ELSE NULL END AS access_method_name, pg_catalog.pg_tablespace.spcname AS tablespace_name, inherits.parent_table_names 
FROM pg_catalog.pg_class LEFT OUTER JOIN pg_catalog.pg_am ON pg_catalog.pg_class.relam = pg_catalog.pg_am.oid LEFT OUTER JOIN (SELECT pg_catalog.pg_inherits.inhrelid AS inhrelid, array_agg(pg_catalog.pg_class.relname ORDER BY pg_catalog.pg_inherits.inhseqno) AS parent_table_names 
FROM pg_catalog.pg_inherits JOIN pg_catalog.pg_class ON pg_catalog.pg_inherits.inhparent = pg_catalog.pg_class.oid GROUP BY pg_catalog.pg_inherits.inhrelid) AS inherits ON pg_catalog.pg_class.oid = inherits.inhrelid LEFT OUTER JOIN pg_catalog.pg_tablespace ON pg_catalog.pg_tablespace.oid = pg_catalog.pg_class.reltablespace JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = ANY (ARRAY[$2::VARCHAR]) AND pg_catalog.pg_class.relpersistence = $3::CHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $4::VARCHAR AND pg_catalog.pg_class.relname IN ($5::VARCHAR, $6::VARCHAR)
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = $1::CHAR AND pg_catalog.pg_class.relname = $2::VARCHAR AND pg_catalog.pg_table_is_visible(pg_catalog.pg_class.oid) AND pg_catalog.pg_namespace.nspname != $3::VARCHAR
-- next
SELECT pg_catalog.pg_class.relname 
FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_catalog.pg_namespace.oid = pg_catalog.pg_class.relnamespace 
WHERE pg_catalog.pg_class.relkind = $1::CHAR AND pg_catalog.pg_class.relname = $2::VARCHAR AND pg_catalog.pg_namespace.nspname = $3::VARCHAR
-- next
BEGIN ISOLATION LEVEL SERIALIZABLE;
-- next
BEGIN ISOLATION LEVEL REPEATABLE READ;
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name SERIAL NOT NULL, 
	some_long_column_name INTEGER, 
	PRIMARY KEY (id_long_column_name), 
	CONSTRAINT check_constraint_a_things_with_stuffdcdeceddeabadbbcdfe_c9a6 CHECK (some_long_column_name > 5)
)
-- next
CREATE TABLE b_related_things_of_value (
	aid INTEGER, 
	CONSTRAINT foreign_key_b_related_things_of_value_aid_a_things_with_731a FOREIGN KEY(aid) REFERENCES a_things_with_stuff (id_long_column_name)
)
-- next
CREATE INDEX index_a_things_with_stuff_id_long_column_name_id_anothe_8f47 ON a_things_with_stuff (id_long_column_name, id_another_long_name)
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name INTEGER NOT NULL, 
	id_another_long_name INTEGER NOT NULL, 
	CONSTRAINT primary_key_a_things_with_stuff_id_long_column_name_id__c6a6 PRIMARY KEY (id_long_column_name, id_another_long_name)
)
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name SERIAL NOT NULL, 
	id_another_long_name INTEGER, 
	PRIMARY KEY (id_long_column_name), 
	CONSTRAINT unique_constraint_a_things_with_stuff_id_long_column_na_7755 UNIQUE (id_long_column_name, id_another_long_name)
)
-- next
SELECT $1::NUMERIC AS anon_1
-- next
SELECT CAST($1::NUMERIC(10, 4) AS NUMERIC(10, 4)) AS anon_1
-- next
INSERT INTO t (x) VALUES ($1::NUMERIC(18, 14))
-- next
SELECT t.x + $1::NUMERIC(18, 14) AS anon_1 
FROM t
-- next
INSERT INTO t (x) VALUES ($1::FLOAT)
-- next
SELECT t.x + $1::NUMERIC AS anon_1 
FROM t
-- next
SELECT t.x + $1::FLOAT AS anon_1 
FROM t
-- next
SELECT $1::FLOAT AS anon_1
-- next
INSERT INTO d_t (value) VALUES ($1::BYTEA) RETURNING d_t.id, d_t.value
-- next
INSERT INTO f_t (value) VALUES ($1::NUMERIC(15, 12)), ($2::NUMERIC(15, 12)), ($3::NUMERIC(15, 12)), ($4::NUMERIC(15, 12)), ($5::NUMERIC(15, 12)), ($6::NUMERIC(15, 12)), ($7::NUMERIC(15, 12)), ($8::NUMERIC(15, 12)), ($9::NUMERIC(15, 12)), ($10::NUMERIC(15, 12)) RETURNING f_t.id, f_t.value
-- next
INSERT INTO f_t (value) SELECT p0::NUMERIC(15, 12) FROM (VALUES ($1::NUMERIC(15, 12), 0), ($2::NUMERIC(15, 12), 1), ($3::NUMERIC(15, 12), 2), ($4::NUMERIC(15, 12), 3), ($5::NUMERIC(15, 12), 4), ($6::NUMERIC(15, 12), 5), ($7::NUMERIC(15, 12), 6), ($8::NUMERIC(15, 12), 7), ($9::NUMERIC(15, 12), 8), ($10::NUMERIC(15, 12), 9)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING f_t.id, f_t.value, f_t.id AS id__1
-- next
INSERT INTO f_t (value) VALUES ($1::FLOAT) RETURNING f_t.id, f_t.value
-- next
INSERT INTO f_t (value) VALUES ($1::NUMERIC(15, 12)) RETURNING f_t.id, f_t.value
-- next
SELECT test_table.id, test_table.data 
FROM test_table ORDER BY test_table.id
-- next
SELECT count($1::VARCHAR) AS count_1 
FROM test_table
-- next
SELECT 1 FOR UPDATE
-- next
SELECT sum(range_string.value) OVER (ORDER BY range_string.oder RANGE BETWEEN $1::INTERVAL PRECEDING AND CURRENT ROW) AS anon_1 
FROM range_string ORDER BY range_string.oder
-- next
SELECT max(some_table.col3) OVER (PARTITION BY some_table.col3 ORDER BY some_table.col3 ASC RANGE BETWEEN $1::FLOAT PRECEDING AND $2::FLOAT FOLLOWING) AS anon_1 
FROM some_table 
WHERE some_table.col1 < $3::INTEGER
-- next
CREATE TYPE orm_state AS ENUM ('open', 'paid', 'sent')
-- next
CREATE TABLE orm_tag (
	id SERIAL NOT NULL, 
	word VARCHAR(40), 
	PRIMARY KEY (id), 
	UNIQUE (word)
)
-- next
CREATE TABLE orm_category (
	id SERIAL NOT NULL, 
	name VARCHAR(40), 
	parent_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(parent_id) REFERENCES orm_category (id)
)
-- next
CREATE TABLE orm_order (
	id SERIAL NOT NULL, 
	made TIMESTAMP WITHOUT TIME ZONE DEFAULT now(), 
	state orm_state, 
	note TEXT, 
	version INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE orm_product (
	id SERIAL NOT NULL, 
	name VARCHAR(80), 
	price NUMERIC(9, 2), 
	stock INTEGER, 
	active BOOLEAN, 
	added TIMESTAMP WITHOUT TIME ZONE DEFAULT now(), 
	facts JSON, 
	category_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(category_id) REFERENCES orm_category (id)
)
-- next
CREATE INDEX ix_orm_product_name ON orm_product (name)
-- next
CREATE TABLE orm_tagged (
	product INTEGER NOT NULL, 
	tag INTEGER NOT NULL, 
	PRIMARY KEY (product, tag), 
	FOREIGN KEY(product) REFERENCES orm_product (id), 
	FOREIGN KEY(tag) REFERENCES orm_tag (id)
)
-- next
CREATE TABLE orm_line (
	order_id INTEGER NOT NULL, 
	product_id INTEGER NOT NULL, 
	pieces INTEGER NOT NULL, 
	discount NUMERIC(4, 2), 
	PRIMARY KEY (order_id, product_id), 
	FOREIGN KEY(order_id) REFERENCES orm_order (id), 
	FOREIGN KEY(product_id) REFERENCES orm_product (id)
)
-- next
INSERT INTO orm_category (name, parent_id) VALUES ($1::VARCHAR, $2::INTEGER) RETURNING orm_category.id
-- next
INSERT INTO orm_tag (word) SELECT p0::VARCHAR FROM (VALUES ($1::VARCHAR, 0), ($2::VARCHAR, 1), ($3::VARCHAR, 2)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING orm_tag.id, orm_tag.id AS id__1
-- next
INSERT INTO orm_category (name, parent_id) SELECT p0::VARCHAR, p1::INTEGER FROM (VALUES ($1::VARCHAR, $2::INTEGER, 0), ($3::VARCHAR, $4::INTEGER, 1), ($5::VARCHAR, $6::INTEGER, 2)) AS imp_sen(p0, p1, sen_counter) ORDER BY sen_counter RETURNING orm_category.id, orm_category.id AS id__1
-- next
INSERT INTO orm_product (name, price, stock, active, facts, category_id) SELECT p0::VARCHAR, p1::NUMERIC(9, 2), p2::INTEGER, p3::BOOLEAN, p4::JSON, p5::INTEGER FROM (VALUES ($1::VARCHAR, $2, $3::INTEGER, $4, $5::JSON, $6::INTEGER, 0), ($7::VARCHAR, $8, $9::INTEGER, $10, $11::JSON, $12::INTEGER, 1), ($13::VARCHAR, $14, $15::INTEGER, $16, $17::JSON, $18::INTEGER, 2), ($19::VARCHAR, $20, $21::INTEGER, $22, $23::JSON, $24::INTEGER, 3), ($25::VARCHAR, $26, $27::INTEGER, $28, $29::JSON, $30::INTEGER, 4), ($31::VARCHAR, $32, $33::INTEGER, $34, $35::JSON, $36::INTEGER, 5), ($37::VARCHAR, $38, $39::INTEGER, $40, $41::JSON, $42::INTEGER, 6), ($43::VARCHAR, $44, $45::INTEGER, $46, $47::JSON, $48::INTEGER, 7), ($49::VARCHAR, $50, $51::INTEGER, $52, $53::JSON, $54::INTEGER, 8), ($55::VARCHAR, $56, $57::INTEGER, $58, $59::JSON, $60::INTEGER, 9), ($61::VARCHAR, $62, $63::INTEGER, $64, $65::JSON, $66::INTEGER, 10), ($67::VARCHAR, $68, $69::INTEGER, $70, $71::JSON, $72::INTEGER, 11), ($73::VARCHAR, $74, $75::INTEGER, $76, $77::JSON, $78::INTEGER, 12), ($79::VARCHAR, $80, $81::INTEGER, $82, $83::JSON, $84::INTEGER, 13), ($85::VARCHAR, $86, $87::INTEGER, $88, $89::JSON, $90::INTEGER, 14), ($91::VARCHAR, $92, $93::INTEGER, $94, $95::JSON, $96::INTEGER, 15), ($97::VARCHAR, $98, $99::INTEGER, $100, $101::JSON, $102::INTEGER, 16), ($103::VARCHAR, $104, $105::INTEGER, $106, $107::JSON, $108::INTEGER, 17), ($109::VARCHAR, $110, $111::INTEGER, $112, $113::JSON, $114::INTEGER, 18)) AS imp_sen(p0, p1, p2, p3, p4, p5, sen_counter) ORDER BY sen_counter RETURNING orm_product.id, orm_product.added, orm_product.id AS id__1
-- next
INSERT INTO orm_tagged (product, tag) VALUES ($1::INTEGER, $2::INTEGER)
-- next
INSERT INTO orm_order (state, note, version) SELECT p0::orm_state, p1::VARCHAR, p2::INTEGER FROM (VALUES ($1, $2::VARCHAR, $3::INTEGER, 0), ($4, $5::VARCHAR, $6::INTEGER, 1), ($7, $8::VARCHAR, $9::INTEGER, 2), ($10, $11::VARCHAR, $12::INTEGER, 3), ($13, $14::VARCHAR, $15::INTEGER, 4), ($16, $17::VARCHAR, $18::INTEGER, 5), ($19, $20::VARCHAR, $21::INTEGER, 6), ($22, $23::VARCHAR, $24::INTEGER, 7), ($25, $26::VARCHAR, $27::INTEGER, 8)) AS imp_sen(p0, p1, p2, sen_counter) ORDER BY sen_counter RETURNING orm_order.id, orm_order.made, orm_order.id AS id__1
-- next
INSERT INTO orm_line (order_id, product_id, pieces, discount) VALUES ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/')
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/')
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR))
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.active IS true
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.active IS true
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE NOT orm_product.active
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE NOT orm_product.active
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.category_id IS NULL
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.category_id IS NULL
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = $1::INTEGER
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = $1::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE length(orm_product.name) > $1::INTEGER
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE length(orm_product.name) > $1::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE true
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE true
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4))
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.name LIKE $2::VARCHAR ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.name ILIKE $2::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (orm_product.name LIKE $2::VARCHAR || '%' ESCAPE '/') ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.name IN ($2::VARCHAR, $3::VARCHAR, $4::VARCHAR) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (orm_product.name NOT IN ($2::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.stock > $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.active IS true ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND NOT orm_product.active ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (orm_product.name = $2::VARCHAR OR orm_product.price > $3::INTEGER AND orm_product.stock < $4::INTEGER OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $2::VARCHAR)) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND lower(orm_product.name) = $2::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.id 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND orm_product.name ILIKE $2::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (orm_product.name LIKE $2::VARCHAR || '%' ESCAPE '/') ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND orm_product.name IN ($2::VARCHAR, $3::VARCHAR, $4::VARCHAR) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (orm_product.name NOT IN ($2::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND orm_product.stock > $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND orm_product.active IS true ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND NOT orm_product.active ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (orm_product.name = $2::VARCHAR OR orm_product.price > $3::INTEGER AND orm_product.stock < $4::INTEGER OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $2::VARCHAR)) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND lower(orm_product.name) = $2::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.id 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (orm_product.name LIKE $2::VARCHAR || '%' ESCAPE '/') ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND orm_product.name IN ($2::VARCHAR, $3::VARCHAR, $4::VARCHAR) ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (orm_product.name NOT IN ($2::VARCHAR)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND orm_product.stock > $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND orm_product.active IS true ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND NOT orm_product.active ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (orm_product.name = $2::VARCHAR OR orm_product.price > $3::INTEGER AND orm_product.stock < $4::INTEGER OR orm_product.active = true) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $2::VARCHAR)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND lower(orm_product.name) = $2::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name ILIKE $1::VARCHAR AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND orm_product.name IN ($2::VARCHAR, $3::VARCHAR, $4::VARCHAR) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND (orm_product.name NOT IN ($2::VARCHAR)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND orm_product.stock > $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND orm_product.active IS true ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND NOT orm_product.active ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND orm_product.category_id IS NULL ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND orm_product.category_id IS NOT NULL ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND (orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND (orm_product.name = $2::VARCHAR OR orm_product.price > $3::INTEGER AND orm_product.stock < $4::INTEGER OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $2::VARCHAR)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND lower(orm_product.name) = $2::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND (orm_product.name NOT IN ($4::VARCHAR)) ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND orm_product.price BETWEEN $4::INTEGER AND $5::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND orm_product.stock > $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND orm_product.active IS true ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND NOT orm_product.active ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND orm_product.category_id IS NULL ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND (orm_product.price < $4::INTEGER OR orm_product.stock > $5::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND (orm_product.name = $4::VARCHAR OR orm_product.price > $5::INTEGER AND orm_product.stock < $6::INTEGER OR orm_product.active = true) ORDER BY lower(orm_product.name) 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND NOT (orm_product.price > $4::INTEGER OR orm_product.price < $5::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $4::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($4::VARCHAR, $5::VARCHAR))) ORDER BY lower(orm_product.name) 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $4::INTEGER)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND lower(orm_product.name) = $4::VARCHAR ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND coalesce(orm_product.stock, $4::INTEGER) >= $5::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $4::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND CASE WHEN (orm_product.price > $4::INTEGER) THEN $5::VARCHAR ELSE $6::VARCHAR END = $7::VARCHAR ORDER BY orm_product.id 
 LIMIT $8::INTEGER OFFSET $9::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND EXTRACT(year FROM orm_product.added) = $4::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND length(orm_product.name) > $4::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND CAST(orm_product.price AS INTEGER) % $4::INTEGER = $5::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) AND (orm_product.stock, orm_product.active) IN (($4, $5), ($6, $7)) ORDER BY lower(orm_product.name) 
 LIMIT $8::INTEGER OFFSET $9::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND orm_product.stock > $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND orm_product.active IS true ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND NOT orm_product.active ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND orm_product.category_id IS NULL ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND (orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND (orm_product.name = $2::VARCHAR OR orm_product.price > $3::INTEGER AND orm_product.stock < $4::INTEGER OR orm_product.active = true) ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $2::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND lower(orm_product.name) = $2::VARCHAR ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.id 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND length(orm_product.name) > $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ($1::VARCHAR)) AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY lower(orm_product.name) 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND orm_product.stock > $3::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND orm_product.active IS true ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND NOT orm_product.active ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND orm_product.category_id IS NULL ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND orm_product.category_id IS NOT NULL ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND (orm_product.price < $3::INTEGER OR orm_product.stock > $4::INTEGER) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND (orm_product.name = $3::VARCHAR OR orm_product.price > $4::INTEGER AND orm_product.stock < $5::INTEGER OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND NOT (orm_product.price > $3::INTEGER OR orm_product.price < $4::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $3::VARCHAR)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($3::VARCHAR, $4::VARCHAR))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $3::INTEGER)) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND lower(orm_product.name) = $3::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND coalesce(orm_product.stock, $3::INTEGER) >= $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND EXTRACT(year FROM orm_product.added) = $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND length(orm_product.name) > $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND orm_product.active IS true ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND NOT orm_product.active ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND (orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND (orm_product.name = $2::VARCHAR OR orm_product.price > $3::INTEGER AND orm_product.stock < $4::INTEGER OR orm_product.active = true) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $2::VARCHAR)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND lower(orm_product.name) = $2::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > $1::INTEGER AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND NOT orm_product.active ORDER BY orm_product.id 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND lower(orm_product.name) = $1::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND length(orm_product.name) > $1::INTEGER ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true ORDER BY lower(orm_product.name) 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4)) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND lower(orm_product.name) = $1::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND length(orm_product.name) > $1::INTEGER ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active ORDER BY lower(orm_product.name) 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT orm_product.active AND (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4)) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name) 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND lower(orm_product.name) = $1::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND length(orm_product.name) > $1::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND lower(orm_product.name) = $1::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND length(orm_product.name) > $1::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND (orm_product.name = $3::VARCHAR OR orm_product.price > $4::INTEGER AND orm_product.stock < $5::INTEGER OR orm_product.active = true) ORDER BY lower(orm_product.name) 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND NOT (orm_product.price > $3::INTEGER OR orm_product.price < $4::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $3::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($3::VARCHAR, $4::VARCHAR))) ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $3::INTEGER)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND lower(orm_product.name) = $3::VARCHAR ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND coalesce(orm_product.stock, $3::INTEGER) >= $4::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR ORDER BY orm_product.id 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND EXTRACT(year FROM orm_product.added) = $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND length(orm_product.name) > $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY lower(orm_product.name) 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND NOT (orm_product.price > $4::INTEGER OR orm_product.price < $5::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $4::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($4::VARCHAR, $5::VARCHAR))) ORDER BY lower(orm_product.name) 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $4::INTEGER)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND lower(orm_product.name) = $4::VARCHAR ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND coalesce(orm_product.stock, $4::INTEGER) >= $5::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $4::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND CASE WHEN (orm_product.price > $4::INTEGER) THEN $5::VARCHAR ELSE $6::VARCHAR END = $7::VARCHAR ORDER BY orm_product.id 
 LIMIT $8::INTEGER OFFSET $9::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND EXTRACT(year FROM orm_product.added) = $4::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND length(orm_product.name) > $4::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND CAST(orm_product.price AS INTEGER) % $4::INTEGER = $5::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND (orm_product.stock, orm_product.active) IN (($4, $5), ($6, $7)) ORDER BY lower(orm_product.name) 
 LIMIT $8::INTEGER OFFSET $9::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $3::VARCHAR)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($3::VARCHAR, $4::VARCHAR))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $3::INTEGER)) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND lower(orm_product.name) = $3::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND coalesce(orm_product.stock, $3::INTEGER) >= $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND EXTRACT(year FROM orm_product.added) = $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND length(orm_product.name) > $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND lower(orm_product.name) = $2::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND lower(orm_product.name) = $1::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND length(orm_product.name) > $1::INTEGER ORDER BY orm_product.id 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name) 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4)) ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $3::INTEGER)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND lower(orm_product.name) = $3::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND coalesce(orm_product.stock, $3::INTEGER) >= $4::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR ORDER BY lower(orm_product.name) 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND EXTRACT(year FROM orm_product.added) = $3::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND length(orm_product.name) > $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR)) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY orm_product.id 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND lower(orm_product.name) = $2::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR AND coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER AND CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR ORDER BY orm_product.id 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER AND EXTRACT(year FROM orm_product.added) = $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER AND length(orm_product.name) > $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY lower(orm_product.name) 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR ORDER BY orm_product.id 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND length(orm_product.name) > $1::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) ORDER BY orm_product.id 
 LIMIT $1::INTEGER OFFSET $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4)) ORDER BY lower(orm_product.name) 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) AND EXTRACT(year FROM orm_product.added) = $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER) AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR AND EXTRACT(year FROM orm_product.added) = $5::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR AND length(orm_product.name) > $5::INTEGER ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR AND CAST(orm_product.price AS INTEGER) % $5::INTEGER = $6::INTEGER ORDER BY orm_product.id 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR AND (orm_product.stock, orm_product.active) IN (($5, $6), ($7, $8)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $9::INTEGER OFFSET $10::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = $1::INTEGER AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = $1::INTEGER AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = $1::INTEGER AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.id 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > $1::INTEGER AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $4::INTEGER OFFSET $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > $1::INTEGER ORDER BY lower(orm_product.name) 
 LIMIT $2::INTEGER OFFSET $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > $1::INTEGER AND (orm_product.stock, orm_product.active) IN (($2, $3), ($4, $5)) ORDER BY orm_product.id 
 LIMIT $6::INTEGER OFFSET $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $3::INTEGER OFFSET $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % $1::INTEGER = $2::INTEGER AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY orm_product.stock DESC NULLS LAST 
 LIMIT $7::INTEGER OFFSET $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT $5::INTEGER OFFSET $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.name LIKE $2::VARCHAR) AND orm_product.name ILIKE $3::VARCHAR ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.name ILIKE $2::VARCHAR) AND (orm_product.price < $3::INTEGER OR orm_product.stock > $4::INTEGER) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR (orm_product.name LIKE $2::VARCHAR || '%' ESCAPE '/')) AND CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR (orm_product.name NOT IN ($2::VARCHAR))) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER) AND length(orm_product.name) > $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.active IS true) AND lower(orm_product.name) = $2::VARCHAR ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.category_id IS NULL) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) AND lower(orm_product.name) = $4::VARCHAR ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER)) AND length(orm_product.name) > $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR)))) AND CASE WHEN (orm_product.price > $4::INTEGER) THEN $5::VARCHAR ELSE $6::VARCHAR END = $7::VARCHAR ORDER BY orm_product.id 
 LIMIT $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR OR orm_product.name ILIKE $2::VARCHAR) AND orm_product.name IN ($3::VARCHAR, $4::VARCHAR, $5::VARCHAR) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR OR (orm_product.name LIKE $2::VARCHAR || '%' ESCAPE '/')) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $3::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR OR orm_product.name IN ($2::VARCHAR, $3::VARCHAR, $4::VARCHAR) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR OR orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($4::VARCHAR, $5::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR OR orm_product.active IS true) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id 
 LIMIT $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR OR NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($4::VARCHAR, $5::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE $1::VARCHAR OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR OR coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $4::INTEGER) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE $1::VARCHAR OR length(orm_product.name) > $2::INTEGER) AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name ILIKE $1::VARCHAR OR orm_product.name IN ($2::VARCHAR, $3::VARCHAR, $4::VARCHAR)) AND NOT orm_product.active ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name ILIKE $1::VARCHAR OR (orm_product.name NOT IN ($2::VARCHAR))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name ILIKE $1::VARCHAR OR orm_product.stock > $2::INTEGER) AND NOT (orm_product.price > $3::INTEGER OR orm_product.price < $4::INTEGER) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name ILIKE $1::VARCHAR OR NOT orm_product.active) AND orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name ILIKE $1::VARCHAR OR orm_product.name = $2::VARCHAR OR orm_product.price > $3::INTEGER AND orm_product.stock < $4::INTEGER OR orm_product.active = true) AND NOT (orm_product.price > $5::INTEGER OR orm_product.price < $6::INTEGER) ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name ILIKE $1::VARCHAR OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $2::VARCHAR))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name ILIKE $1::VARCHAR OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER))) AND CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name ILIKE $1::VARCHAR OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER)) AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') OR orm_product.name IN ($2::VARCHAR, $3::VARCHAR, $4::VARCHAR)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($5::VARCHAR, $6::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') OR orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER) AND orm_product.stock > $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') OR orm_product.stock > $2::INTEGER) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') OR NOT orm_product.active) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') OR orm_product.category_id IS NOT NULL) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') OR orm_product.name = $2::VARCHAR OR orm_product.price > $3::INTEGER AND orm_product.stock < $4::INTEGER OR orm_product.active = true) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $5::INTEGER) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE $1::VARCHAR || '%' ESCAPE '/') OR lower(orm_product.name) = $2::VARCHAR) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) OR (orm_product.name NOT IN ($4::VARCHAR))) AND CAST(orm_product.price AS INTEGER) % $5::INTEGER = $6::INTEGER ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) OR orm_product.stock > $4::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $5::INTEGER)) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) OR NOT orm_product.active) AND NOT (orm_product.price > $4::INTEGER OR orm_product.price < $5::INTEGER) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) OR orm_product.category_id IS NOT NULL) AND NOT (orm_product.price > $4::INTEGER OR orm_product.price < $5::INTEGER) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) OR orm_product.name = $4::VARCHAR OR orm_product.price > $5::INTEGER AND orm_product.stock < $6::INTEGER OR orm_product.active = true) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $7::INTEGER)) ORDER BY orm_product.id 
 LIMIT $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $4::VARCHAR))) AND CAST(orm_product.price AS INTEGER) % $5::INTEGER = $6::INTEGER ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $4::INTEGER)) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) OR CASE WHEN (orm_product.price > $4::INTEGER) THEN $5::VARCHAR ELSE $6::VARCHAR END = $7::VARCHAR) AND EXTRACT(year FROM orm_product.added) = $8::INTEGER ORDER BY orm_product.id 
 LIMIT $9::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ($1::VARCHAR)) OR orm_product.price BETWEEN $2::INTEGER AND $3::INTEGER) AND CASE WHEN (orm_product.price > $4::INTEGER) THEN $5::VARCHAR ELSE $6::VARCHAR END = $7::VARCHAR ORDER BY orm_product.id 
 LIMIT $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ($1::VARCHAR)) OR orm_product.active IS true) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ($1::VARCHAR)) OR orm_product.category_id IS NULL) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $2::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ($1::VARCHAR)) OR orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($4::VARCHAR, $5::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ($1::VARCHAR)) OR NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER)) AND CASE WHEN (orm_product.price > $4::INTEGER) THEN $5::VARCHAR ELSE $6::VARCHAR END = $7::VARCHAR ORDER BY orm_product.id 
 LIMIT $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ($1::VARCHAR)) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR)))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER OR orm_product.active IS true) AND CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER OR orm_product.category_id IS NULL) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER OR orm_product.price < $3::INTEGER OR orm_product.stock > $4::INTEGER) AND CASE WHEN (orm_product.price > $5::INTEGER) THEN $6::VARCHAR ELSE $7::VARCHAR END = $8::VARCHAR ORDER BY orm_product.id 
 LIMIT $9::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER OR NOT (orm_product.price > $3::INTEGER OR orm_product.price < $4::INTEGER)) AND (orm_product.stock, orm_product.active) IN (($5, $6), ($7, $8)) ORDER BY orm_product.id 
 LIMIT $9::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($3::VARCHAR, $4::VARCHAR))) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN $1::INTEGER AND $2::INTEGER OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > $1::INTEGER OR orm_product.active IS true) AND NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > $1::INTEGER OR orm_product.category_id IS NULL) AND (orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > $1::INTEGER OR orm_product.price < $2::INTEGER OR orm_product.stock > $3::INTEGER) AND NOT (orm_product.price > $4::INTEGER OR orm_product.price < $5::INTEGER) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > $1::INTEGER OR NOT (orm_product.price > $2::INTEGER OR orm_product.price < $3::INTEGER)) AND coalesce(orm_product.stock, $4::INTEGER) >= $5::INTEGER ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > $1::INTEGER OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR)))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $4::INTEGER)) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > $1::INTEGER OR coalesce(orm_product.stock, $2::INTEGER) >= $3::INTEGER) AND length(orm_product.name) > $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > $1::INTEGER OR CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER) AND (orm_product.stock, orm_product.active) IN (($4, $5), ($6, $7)) ORDER BY orm_product.id 
 LIMIT $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR orm_product.category_id IS NULL) AND EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY orm_product.id 
 LIMIT $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $2::INTEGER)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER))) AND lower(orm_product.name) = $2::VARCHAR ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND (orm_product.stock, orm_product.active) IN (($1, $2), ($3, $4)) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT orm_product.active OR orm_product.category_id IS NULL) AND lower(orm_product.name) = $1::VARCHAR ORDER BY orm_product.id 
 LIMIT $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT orm_product.active OR orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE NOT orm_product.active OR NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT orm_product.active OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR)))) AND length(orm_product.name) > $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT orm_product.active OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND EXTRACT(year FROM orm_product.added) = $1::INTEGER ORDER BY orm_product.id 
 LIMIT $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR orm_product.category_id IS NOT NULL) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND lower(orm_product.name) = $4::VARCHAR ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.category_id IS NULL OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) ORDER BY orm_product.id 
 LIMIT $2::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR CASE WHEN (orm_product.price > $1::INTEGER) THEN $2::VARCHAR ELSE $3::VARCHAR END = $4::VARCHAR) AND length(orm_product.name) > $5::INTEGER ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true) AND NOT (orm_product.price > $4::INTEGER OR orm_product.price < $5::INTEGER) ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $2::INTEGER) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER))) AND CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $1::INTEGER)) AND CAST(orm_product.price AS INTEGER) % $2::INTEGER = $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER OR orm_product.name = $3::VARCHAR OR orm_product.price > $4::INTEGER AND orm_product.stock < $5::INTEGER OR orm_product.active = true) AND CAST(orm_product.price AS INTEGER) % $6::INTEGER = $7::INTEGER ORDER BY orm_product.id 
 LIMIT $8::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER OR lower(orm_product.name) = $3::VARCHAR) AND length(orm_product.name) > $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price < $1::INTEGER OR orm_product.stock > $2::INTEGER OR EXTRACT(year FROM orm_product.added) = $3::INTEGER ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $4::VARCHAR))) AND length(orm_product.name) > $5::INTEGER ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $4::INTEGER))) AND CAST(orm_product.price AS INTEGER) % $5::INTEGER = $6::INTEGER ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = $1::VARCHAR OR orm_product.price > $2::INTEGER AND orm_product.stock < $3::INTEGER OR orm_product.active = true OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $4::INTEGER)) AND (orm_product.stock, orm_product.active) IN (($5, $6), ($7, $8)) ORDER BY orm_product.id 
 LIMIT $9::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $3::INTEGER)) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) OR lower(orm_product.name) = $3::VARCHAR) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $4::INTEGER) ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > $1::INTEGER OR orm_product.price < $2::INTEGER) OR CASE WHEN (orm_product.price > $3::INTEGER) THEN $4::VARCHAR ELSE $5::VARCHAR END = $6::VARCHAR) AND (orm_product.stock, orm_product.active) IN (($7, $8), ($9, $10)) ORDER BY orm_product.id 
 LIMIT $11::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($2::VARCHAR, $3::VARCHAR)))) AND CAST(orm_product.price AS INTEGER) % $4::INTEGER = $5::INTEGER ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = $1::VARCHAR)) OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND length(orm_product.name) > $2::INTEGER ORDER BY orm_product.id 
 LIMIT $3::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR)))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > $3::INTEGER) ORDER BY orm_product.id 
 LIMIT $4::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) OR coalesce(orm_product.stock, $1::INTEGER) >= $2::INTEGER) AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $3::INTEGER))) AND lower(orm_product.name) = $4::VARCHAR ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ($1::VARCHAR, $2::VARCHAR))) OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND (orm_product.stock, orm_product.active) IN (($3, $4), ($5, $6)) ORDER BY orm_product.id 
 LIMIT $7::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > $1::INTEGER)) OR length(orm_product.name) > $2::INTEGER) AND CAST(orm_product.price AS INTEGER) % $3::INTEGER = $4::INTEGER ORDER BY orm_product.id 
 LIMIT $5::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE lower(orm_product.name) = $1::VARCHAR OR CASE WHEN (orm_product.price > $2::INTEGER) THEN $3::VARCHAR ELSE $4::VARCHAR END = $5::VARCHAR ORDER BY orm_product.id 
 LIMIT $6::INTEGER
-- next
SELECT orm_order.id, orm_order.made, orm_order.state, orm_order.note, orm_order.version 
FROM orm_order
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount, orm_product_1.id, orm_product_1.name, orm_product_1.price, orm_product_1.stock, orm_product_1.active, orm_product_1.added, orm_product_1.facts, orm_product_1.category_id 
FROM orm_line LEFT OUTER JOIN orm_product AS orm_product_1 ON orm_product_1.id = orm_line.product_id 
WHERE orm_line.order_id IN ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4::INTEGER, $5::INTEGER, $6::INTEGER, $7::INTEGER, $8::INTEGER, $9::INTEGER)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id, orm_category_1.id AS id_1, orm_category_1.name AS name_1, orm_category_1.parent_id 
FROM orm_product LEFT OUTER JOIN orm_category AS orm_category_1 ON orm_category_1.id = orm_product.category_id
-- next
SELECT orm_tagged.product, orm_tag.id, orm_tag.word 
FROM orm_tagged JOIN orm_tag ON orm_tag.id = orm_tagged.tag 
WHERE orm_tagged.product IN ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4::INTEGER, $5::INTEGER, $6::INTEGER, $7::INTEGER, $8::INTEGER, $9::INTEGER, $10::INTEGER, $11::INTEGER, $12::INTEGER, $13::INTEGER, $14::INTEGER, $15::INTEGER, $16::INTEGER, $17::INTEGER, $18::INTEGER, $19::INTEGER)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.category_id 
FROM orm_product
-- next
SELECT orm_line.order_id AS orm_line_order_id, orm_line.product_id AS orm_line_product_id, orm_line.pieces AS orm_line_pieces, orm_line.discount AS orm_line_discount, anon_1.orm_product_id AS anon_1_orm_product_id 
FROM (SELECT orm_product.id AS orm_product_id 
FROM orm_product) AS anon_1 JOIN orm_line ON anon_1.orm_product_id = orm_line.product_id
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id 
FROM orm_category
-- next
SELECT orm_category.parent_id, orm_category.id, orm_category.name 
FROM orm_category 
WHERE orm_category.parent_id IN ($1::INTEGER, $2::INTEGER, $3::INTEGER, $4::INTEGER)
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id, orm_product.id AS id_1, orm_product.name AS name_1, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product JOIN orm_category ON orm_category.id = orm_product.category_id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
 LIMIT $1::INTEGER
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id 
FROM orm_category 
WHERE orm_category.id = $1::INTEGER
-- next
SELECT orm_tag.id, orm_tag.word 
FROM orm_tag, orm_tagged 
WHERE $1::INTEGER = orm_tagged.product AND orm_tag.id = orm_tagged.tag
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE $1::INTEGER = orm_line.product_id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id = $1::INTEGER
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE orm_line.order_id = $1::INTEGER AND orm_line.product_id = $2::INTEGER
-- next
SELECT orm_order.id, orm_order.made, orm_order.state, orm_order.note, orm_order.version 
FROM orm_order 
WHERE orm_order.id = $1::INTEGER
-- next
SELECT orm_order.id 
FROM orm_order 
WHERE orm_order.id = $1::INTEGER
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE $1::INTEGER = orm_line.order_id
-- next
SELECT orm_category.name, sum(orm_line.pieces * orm_product.price * ($1::INTEGER - coalesce(orm_line.discount, $2::INTEGER))) AS revenue 
FROM orm_category JOIN orm_product ON orm_product.category_id = orm_category.id JOIN orm_line ON orm_line.product_id = orm_product.id GROUP BY orm_category.name 
HAVING sum(orm_line.pieces * orm_product.price * ($1::INTEGER - coalesce(orm_line.discount, $2::INTEGER))) > $3::INTEGER ORDER BY revenue DESC
-- next
SELECT sold.name, sold.revenue / CAST(sum(sold.revenue) OVER () AS NUMERIC(4, 2)) AS anon_1 
FROM (SELECT orm_category.name AS name, sum(orm_line.pieces * orm_product.price * ($1::INTEGER - coalesce(orm_line.discount, $2::INTEGER))) AS revenue 
FROM orm_category JOIN orm_product ON orm_product.category_id = orm_category.id JOIN orm_line ON orm_line.product_id = orm_product.id GROUP BY orm_category.name) AS sold
-- next
SELECT orm_product.name, rank() OVER (PARTITION BY orm_product.category_id ORDER BY orm_product.price DESC) AS anon_1 
FROM orm_product
-- next
SELECT orm_order.id, row_number() OVER (ORDER BY orm_order.made) AS anon_1, lag(orm_order.id) OVER (ORDER BY orm_order.id) AS anon_2 
FROM orm_order
-- next
SELECT orm_product.name 
FROM orm_product UNION ALL SELECT orm_category.name 
FROM orm_category UNION ALL SELECT orm_tag.word 
FROM orm_tag ORDER BY name
-- next
SELECT orm_product.name 
FROM orm_product 
WHERE orm_product.price > $1::INTEGER UNION SELECT $2::VARCHAR AS anon_1
-- next
SELECT orm_product.id 
FROM orm_product EXCEPT SELECT orm_line.product_id 
FROM orm_line
-- next
SELECT orm_product.id 
FROM orm_product INTERSECT SELECT orm_line.product_id 
FROM orm_line
-- next
WITH RECURSIVE tree(id, name, depth) AS 
(SELECT orm_category.id AS id, orm_category.name AS name, $1::INTEGER AS depth 
FROM orm_category 
WHERE orm_category.parent_id IS NULL UNION ALL SELECT orm_category.id AS id, orm_category.name AS name, tree.depth + $2::INTEGER AS anon_1 
FROM orm_category JOIN tree ON orm_category.parent_id = tree.id)
 SELECT tree.id, tree.name, tree.depth 
FROM tree ORDER BY tree.depth
-- next
WITH busy AS 
(SELECT orm_line.product_id AS product_id, count(*) AS n 
FROM orm_line GROUP BY orm_line.product_id)
 SELECT orm_product.name, busy.n 
FROM orm_product LEFT OUTER JOIN busy ON busy.product_id = orm_product.id 
WHERE busy.n IS NULL OR busy.n > $1::INTEGER
-- next
SELECT orm_product.name, (SELECT max(orm_line.order_id) AS max_1 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) AS latest 
FROM orm_product 
WHERE (SELECT max(orm_line.order_id) AS max_1 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) > $1::INTEGER
-- next
SELECT count(DISTINCT orm_line.product_id) AS count_1, min(orm_line.pieces) AS min_1, avg(orm_line.pieces) AS avg_1 
FROM orm_line
-- next
SELECT sum(CASE WHEN (orm_order.state = $1) THEN $2::INTEGER ELSE $3::INTEGER END) AS sum_1, count(*) AS count_1 
FROM orm_order
-- next
SELECT orm_product.name, orm_product_1.name AS name_1 
FROM orm_product JOIN orm_product AS orm_product_1 ON orm_product_1.category_id = orm_product.category_id AND orm_product_1.id > orm_product.id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id, orm_category.id AS id_1, orm_category.name AS name_1, orm_category.parent_id 
FROM orm_product JOIN orm_category ON true 
 LIMIT $1::INTEGER
-- next
SELECT DISTINCT orm_product.name 
FROM orm_product ORDER BY orm_product.name
-- next
SELECT 1 
WHERE 1=1 AND 1 = 1
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE 1=0
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE false
-- next
SELECT /* report 7 */ orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
 LIMIT $1::INTEGER
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id = $1::INTEGER FOR UPDATE
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id = $1::INTEGER FOR SHARE
-- next
SELECT concat(orm_product.name, $1::VARCHAR) AS concat_1, upper(orm_product.name) AS upper_1, abs(orm_product.stock) AS abs_1 
FROM orm_product
-- next
UPDATE orm_product SET active=$1 WHERE orm_product.stock = $2::INTEGER
-- next
UPDATE orm_product SET price=(orm_product.price * $1::INTEGER) WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name = $2::VARCHAR)
-- next
DELETE FROM orm_line WHERE orm_line.pieces > $1::INTEGER
-- next
INSERT INTO orm_tag (word) VALUES ($1::VARCHAR)
-- next
INSERT INTO orm_tag (word) SELECT orm_category.name 
FROM orm_category 
WHERE orm_category.name LIKE $1::VARCHAR
-- next
UPDATE orm_order SET state=$1, version=$2::INTEGER WHERE orm_order.id = $3::INTEGER AND orm_order.version = $4::INTEGER
-- next
UPDATE orm_line SET pieces=$1::INTEGER WHERE orm_line.order_id = $2::INTEGER AND orm_line.product_id = $3::INTEGER
-- next
DELETE FROM orm_line WHERE orm_line.order_id = $1::INTEGER AND orm_line.product_id = $2::INTEGER
-- next
DELETE FROM orm_order WHERE orm_order.id = $1::INTEGER AND orm_order.version = $2::INTEGER
-- next
UPDATE orm_product SET stock=$1::INTEGER WHERE orm_product.id = $2::INTEGER
-- next
UPDATE orm_product SET stock=(orm_product.stock + $1::INTEGER) WHERE orm_product.id = $2::INTEGER
-- next
DROP TABLE orm_line
-- next
DROP TABLE orm_tagged
-- next
DROP TABLE orm_product
-- next
DROP TABLE orm_order
-- next
DROP TABLE orm_category
-- next
DROP TABLE orm_tag
-- next
DROP TYPE orm_state
