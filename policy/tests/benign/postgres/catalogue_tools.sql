SET application_name = 'Console - Main <orders>'
-- next
SET extra_float_digits = 3
-- next
SHOW search_path
-- next
SELECT current_schema(),session_user
-- next
SELECT n.oid,n.*,d.description FROM pg_catalog.pg_namespace n LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=n.oid AND d.objsubid=0 AND d.classoid='pg_namespace'::regclass ORDER BY nspname
-- next
SELECT n.oid,n.*,d.description FROM pg_catalog.pg_namespace n LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=n.oid AND d.objsubid=0 WHERE nspname = $1 OR nspname = 'pg_catalog'
-- next
SELECT typcategory FROM pg_catalog.pg_type WHERE 1<>1 LIMIT 1
-- next
SELECT reltype FROM pg_catalog.pg_class WHERE 1<>1 LIMIT 1
-- next
SELECT x.oid, x.* FROM pg_catalog.pg_event_trigger x WHERE 1=2
-- next
SELECT t.oid,t.*,c.relkind,format_type(nullif(t.typbasetype, 0), t.typtypmod) AS base_type_name, d.description FROM pg_catalog.pg_type t LEFT OUTER JOIN pg_catalog.pg_class c ON c.oid=t.typrelid LEFT OUTER JOIN pg_catalog.pg_description d ON t.oid=d.objoid WHERE t.typname IS NOT NULL AND (c.relkind IS NULL OR c.relkind = 'c')
-- next
SELECT c.oid,c.*,t.relname AS tabrelname,rt.relnamespace AS refnamespace,d.description, null AS consrc_copy FROM pg_catalog.pg_constraint c INNER JOIN pg_catalog.pg_class t ON t.oid=c.conrelid LEFT OUTER JOIN pg_catalog.pg_class rt ON rt.oid=c.confrelid LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=c.oid AND d.objsubid=0 AND d.classoid='pg_constraint'::regclass WHERE c.conrelid=$1 ORDER BY c.oid
-- next
SELECT c.oid,c.*,d.description,pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS partition_expr, pg_catalog.pg_get_partkeydef(c.oid) AS partition_key FROM pg_catalog.pg_class c LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=c.oid AND d.objsubid=0 AND d.classoid='pg_class'::regclass WHERE c.relnamespace=$1 AND c.relkind NOT IN ('i','I','c')
-- next
SELECT c.relname,a.*,pg_catalog.pg_get_expr(ad.adbin, ad.adrelid, true) AS def_value,dsc.description,dep.objid FROM pg_catalog.pg_attribute a INNER JOIN pg_catalog.pg_class c ON (a.attrelid=c.oid) LEFT OUTER JOIN pg_catalog.pg_attrdef ad ON (a.attrelid=ad.adrelid AND a.attnum = ad.adnum) LEFT OUTER JOIN pg_catalog.pg_description dsc ON (c.oid=dsc.objoid AND a.attnum = dsc.objsubid) LEFT OUTER JOIN pg_depend dep ON dep.refobjid = a.attrelid AND dep.deptype = 'i' AND dep.refobjsubid = a.attnum AND dep.classid = dep.refclassid WHERE NOT a.attisdropped AND c.relkind NOT IN ('i','I','c') AND c.oid=$1 ORDER BY a.attnum
-- next
SELECT i.*,i.indkey AS keys,c.relname,c.relnamespace,c.relam,c.reltablespace,tc.relname AS tabrelname,dsc.description,pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS pred_expr,pg_catalog.pg_get_expr(i.indexprs, i.indrelid, true) AS expr,pg_catalog.pg_relation_size(i.indexrelid) AS index_rel_size,pg_catalog.pg_stat_get_numscans(i.indexrelid) AS index_num_scans FROM pg_catalog.pg_index i INNER JOIN pg_catalog.pg_class c ON c.oid=i.indexrelid INNER JOIN pg_catalog.pg_class tc ON tc.oid=i.indrelid LEFT OUTER JOIN pg_catalog.pg_description dsc ON i.indexrelid=dsc.objoid WHERE i.indrelid=$1 ORDER BY tabrelname, c.relname
-- next
SELECT p.oid AS poid,p.*,pg_catalog.pg_get_expr(p.proargdefaults, 0) AS arg_defaults,l.lanname,d.description FROM pg_catalog.pg_proc p LEFT OUTER JOIN pg_catalog.pg_language l ON l.oid=p.prolang LEFT OUTER JOIN pg_catalog.pg_description d ON d.objoid=p.oid WHERE p.prokind <> 'a' AND p.pronamespace=$1 ORDER BY p.proname
-- next
SELECT DISTINCT dep.deptype, dep.classid, dep.objid, cl.relkind, attr.attname,pg_get_expr(ad.adbin, ad.adrelid) adefval, CASE WHEN cl.relkind IS NOT NULL THEN cl.relkind::text || COALESCE(dep.objsubid::text, '') WHEN tg.oid IS NOT NULL THEN 'T'::text WHEN ty.oid IS NOT NULL THEN 'y'::text WHEN ns.oid IS NOT NULL THEN 'n'::text ELSE '' END AS type, COALESCE(coc.relname, clrw.relname, tgr.relname) AS ownertable FROM pg_depend dep LEFT JOIN pg_class cl ON dep.objid=cl.oid LEFT JOIN pg_attribute attr ON dep.objid=attr.attrelid AND dep.objsubid=attr.attnum LEFT JOIN pg_namespace ns ON ns.oid=cl.relnamespace LEFT JOIN pg_trigger tg ON tg.oid=dep.objid LEFT JOIN pg_type ty ON dep.objid=ty.oid LEFT JOIN pg_constraint co ON dep.objid=co.oid LEFT JOIN pg_class coc ON co.conrelid=coc.oid LEFT JOIN pg_rewrite rw ON dep.objid=rw.oid LEFT JOIN pg_class clrw ON clrw.oid=rw.ev_class LEFT JOIN pg_class tgr ON tg.tgrelid=tgr.oid LEFT JOIN pg_attrdef ad ON ad.oid = dep.objid WHERE dep.refobjid=$1 ORDER BY type
-- next
SELECT c.oid,c.relname, pg_catalog.pg_total_relation_size(c.oid) AS total_rel_size, pg_catalog.pg_relation_size(c.oid) AS rel_size FROM pg_class c WHERE c.relnamespace=$1 AND c.relkind not in ('i','I','c')
-- next
SELECT db.oid,db.* FROM pg_catalog.pg_database db WHERE datallowconn AND NOT datistemplate OR db.datname = $1 ORDER BY db.datname
-- next
SELECT * FROM pg_catalog.pg_settings WHERE name='standard_conforming_strings'
-- next
SELECT string_agg(word, ',') FROM pg_catalog.pg_get_keywords() WHERE word <> ALL ('{select,from,where}'::text[])
-- next
select case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_receive_lsn() else null end as lsn, pg_catalog.txid_current_snapshot() is not null as has
-- next
select N.oid::bigint as id, datname as name, D.description, datistemplate as is_template, datallowconn as allow_connections, pg_catalog.pg_get_userbyid(N.datdba) as "owner" from pg_catalog.pg_database N left join pg_catalog.pg_shdescription D on N.oid = D.objoid order by case when datname = pg_catalog.current_database() then -1::bigint else N.oid::bigint end
-- next
select N.oid::bigint as id, N.xmin as state_number, nspname as name, D.description, pg_catalog.pg_get_userbyid(N.nspowner) as "owner" from pg_catalog.pg_namespace N left join pg_catalog.pg_description D on N.oid = D.objoid order by case when nspname = pg_catalog.current_schema() then -1::bigint else N.oid::bigint end
-- next
select T.relkind as table_kind, T.relname as table_name, T.oid as table_id, T.xmin as table_state_number, T.reloptions as options, (select pg_catalog.array_agg(inhparent::bigint order by inhseqno)::varchar from pg_catalog.pg_inherits where T.oid = inhrelid) as ancestors, pg_catalog.age(T.xmin) as age from pg_catalog.pg_class T where relnamespace = 2200::oid and relkind in ('r', 'm', 'v', 'f', 'p') and pg_catalog.age(T.xmin) <= 12345 order by table_kind, table_id
-- next
with T as (select distinct T.oid as table_id, T.relname as table_name from pg_catalog.pg_class T, pg_catalog.pg_attribute A where T.relnamespace = 2200::oid and T.relkind in ('r', 'm', 'v', 'f', 'p') and (pg_catalog.age(A.xmin) <= 9999 or pg_catalog.age(T.xmin) <= 9999) and A.attrelid = T.oid) select T.table_id, C.attnum as column_position, C.attname as column_name, C.xmin as column_state_number, C.atttypmod as type_mod, C.attnotnull as mandatory, pg_catalog.pg_get_expr(D.adbin, T.table_id) as default_expression, C.attisdropped as is_dropped from T join pg_catalog.pg_attribute C on T.table_id = C.attrelid left join pg_catalog.pg_attrdef D on (C.attrelid, C.attnum) = (D.adrelid, D.adnum) where attnum > 0 order by table_id, attnum
-- next
select A.oid as access_method_id, A.xmin as state_number, A.amname as access_method_name, A.amhandler::oid as handler_id, pg_catalog.quote_ident(N.nspname) || '.' || pg_catalog.quote_ident(P.proname) as handler_name from pg_am A join pg_proc P on A.amhandler::oid = P.oid join pg_namespace N on P.pronamespace = N.oid
-- next
SELECT "n"."nspname" AS "schema", "c"."relname" AS "name", CASE "c"."relkind" WHEN 'r' THEN 'TABLE' WHEN 'p' THEN 'PARTITIONED TABLE' WHEN 'v' THEN 'VIEW' WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE NULL END AS "type", "d"."description" AS "description", NULLIF(stat.n_live_tup, 0) AS estimated_row_count FROM "pg_catalog"."pg_class" AS "c" INNER JOIN "pg_catalog"."pg_namespace" AS "n" ON "c"."relnamespace" = "n"."oid" LEFT JOIN "pg_catalog"."pg_description" AS "d" ON ("c"."oid" = "d"."objoid") AND ("d"."objsubid" = 0) LEFT JOIN "pg_stat_user_tables" AS "stat" ON ("n"."nspname" = "stat"."schemaname") AND ("c"."relname" = "stat"."relname") WHERE ("c"."relnamespace" = "n"."oid") AND ("n"."nspname" !~ '^pg_') AND ("n"."nspname" <> 'information_schema') AND c.relkind IN ('r', 'p', 'v', 'f', 'm') ORDER BY "type" ASC, "schema" ASC, "name" ASC
-- next
SELECT "c"."column_name" AS "name", "c"."data_type" AS "database-type", "c"."ordinal_position" - 1 AS "database-position", "c"."table_schema" AS "table-schema", "c"."table_name" AS "table-name", "pk"."column_name" IS NOT NULL AS "pk?", COL_DESCRIPTION(CAST(CAST(FORMAT('%I.%I', CAST("c"."table_schema" AS TEXT), CAST("c"."table_name" AS TEXT)) AS REGCLASS) AS OID), "c"."ordinal_position") AS "field-comment", (("column_default" IS NULL) OR (LOWER("column_default") = 'null')) AND ("is_nullable" = 'NO') AND NOT ((("column_default" IS NOT NULL) AND ("column_default" LIKE '%nextval(%'))) AS "database-required" FROM "information_schema"."columns" AS "c" LEFT JOIN (SELECT "tc"."table_schema", "tc"."table_name", "kc"."column_name" FROM "information_schema"."table_constraints" AS "tc" INNER JOIN "information_schema"."key_column_usage" AS "kc" ON ("tc"."constraint_name" = "kc"."constraint_name") AND ("tc"."table_schema" = "kc"."table_schema") WHERE "tc"."constraint_type" = 'PRIMARY KEY') AS "pk" ON ("c"."table_schema" = "pk"."table_schema") AND ("c"."table_name" = "pk"."table_name") AND ("c"."column_name" = "pk"."column_name") WHERE c.table_schema !~ '^information_schema|catalog_history|pg_' UNION ALL SELECT "pa"."attname" AS "name", FORMAT_TYPE("pa"."atttypid", "pa"."atttypmod") AS "database-type", "pa"."attnum" - 1, "pn"."nspname", "pc"."relname", FALSE, NULL, FALSE FROM "pg_catalog"."pg_class" AS "pc" INNER JOIN "pg_catalog"."pg_namespace" AS "pn" ON "pn"."oid" = "pc"."relnamespace" INNER JOIN "pg_catalog"."pg_attribute" AS "pa" ON "pa"."attrelid" = "pc"."oid" WHERE ("pc"."relkind" = 'm') AND ("pa"."attnum" >= 1) ORDER BY "table-schema" ASC, "table-name" ASC, "database-position" ASC
-- next
SELECT "fk_ns"."nspname" AS "fk-table-schema", "fk_table"."relname" AS "fk-table-name", "fk_column"."attname" AS "fk-column-name", "pk_ns"."nspname" AS "pk-table-schema", "pk_table"."relname" AS "pk-table-name", "pk_column"."attname" AS "pk-column-name" FROM "pg_constraint" AS "c" INNER JOIN "pg_class" AS "fk_table" ON "c"."conrelid" = "fk_table"."oid" INNER JOIN "pg_namespace" AS "fk_ns" ON "c"."connamespace" = "fk_ns"."oid" INNER JOIN "pg_attribute" AS "fk_column" ON "c"."conrelid" = "fk_column"."attrelid" INNER JOIN "pg_class" AS "pk_table" ON "c"."confrelid" = "pk_table"."oid" INNER JOIN "pg_namespace" AS "pk_ns" ON "pk_table"."relnamespace" = "pk_ns"."oid" INNER JOIN "pg_attribute" AS "pk_column" ON "c"."confrelid" = "pk_column"."attrelid" WHERE fk_ns.nspname !~ '^information_schema|catalog_history|pg_' AND ("c"."contype" = CAST('f' AS CHAR)) AND ("fk_column"."attnum" = ANY("c"."conkey")) AND ("pk_column"."attnum" = ANY("c"."confkey")) ORDER BY "fk-table-schema" ASC, "fk-table-name" ASC
-- next
WITH table_privileges AS (SELECT NULL AS role, t.schemaname AS schema, t.objectname AS table, pg_catalog.has_any_column_privilege(current_user, '"' || replace(t.schemaname, '"', '""') || '"' || '.' || '"' || replace(t.objectname, '"', '""') || '"', 'update') AS update, pg_catalog.has_any_column_privilege(current_user, '"' || replace(t.schemaname, '"', '""') || '"' || '.' || '"' || replace(t.objectname, '"', '""') || '"', 'select') AS select FROM (SELECT schemaname, tablename AS objectname FROM pg_catalog.pg_tables UNION SELECT schemaname, viewname FROM pg_views UNION SELECT schemaname, matviewname FROM pg_matviews) t WHERE t.schemaname !~ '^pg_' AND t.schemaname <> 'information_schema' AND pg_catalog.has_schema_privilege(current_user, t.schemaname, 'usage')) SELECT t.* FROM table_privileges t
-- next
SELECT TRUE AS "_" FROM "public"."orders" WHERE 1 <> 1 LIMIT 0
-- next
-- Reports:: userID: 7 queryType: MBQL queryHash: 5f3c1d
SELECT DATE_TRUNC('month', "public"."orders"."made") AS "made", COUNT(*) AS "count" FROM "public"."orders" WHERE ("public"."orders"."made" >= DATE_TRUNC('month', (NOW() + (INTERVAL '-12 month')))) AND ("public"."orders"."made" < DATE_TRUNC('month', NOW())) GROUP BY DATE_TRUNC('month', "public"."orders"."made") ORDER BY DATE_TRUNC('month', "public"."orders"."made") ASC
-- next
-- Reports:: userID: 7 queryType: native queryHash: 77aa
SELECT "source"."state" AS "state", SUM("source"."total") AS "sum" FROM (SELECT "public"."orders"."state", "public"."orders"."total" FROM "public"."orders" LEFT JOIN "public"."customers" AS "Customers" ON "public"."orders"."customer_id" = "Customers"."id") AS "source" WHERE (LOWER("source"."state") LIKE '%o''k%') OR ("source"."state" IS NULL) OR ("source"."state" = '') GROUP BY "source"."state" ORDER BY "sum" DESC, "source"."state" ASC LIMIT 2000
-- next
SELECT SUBSTRING("public"."notes"."body", 1, 1234) AS "body" FROM "public"."notes" LIMIT 10000
-- next
SELECT DATE_TRUNC('day', made) AS __timestamp, status AS status, COUNT(*) AS count, SUM(total) AS "SUM(total)" FROM public.orders JOIN (SELECT status AS status__, COUNT(*) AS mme_inner__ FROM public.orders WHERE made >= TO_TIMESTAMP('2024-01-01 00:00:00.000000', 'YYYY-MM-DD HH24:MI:SS.US') GROUP BY status ORDER BY mme_inner__ DESC LIMIT 100) AS series_limit ON status = status__ WHERE made >= TO_TIMESTAMP('2024-01-01 00:00:00.000000', 'YYYY-MM-DD HH24:MI:SS.US') GROUP BY status, DATE_TRUNC('day', made) ORDER BY count DESC LIMIT 50000
-- next
SELECT status AS status FROM (SELECT * FROM orders WHERE 1 = 1 AND region IN ('north', 'south')) AS virtual_table GROUP BY status LIMIT 1000
-- next
SELECT * FROM public.orders WHERE ((status = 'open' OR status IS NULL)) AND ((1 = 1)) LIMIT 1001
-- next
SELECT 1 AS one FROM "orders" WHERE 1=0
-- next
SELECT "t0"."region" AS "region", SUM("t0"."total") AS "sum:total:ok", COUNT(DISTINCT "t0"."customer_id") AS "ctd:customer_id:ok" FROM (SELECT * FROM orders) "t0" INNER JOIN (SELECT "customers"."id" AS "id" FROM "public"."customers" "customers" GROUP BY 1) "t1" ON ("t0"."customer_id" IS NOT DISTINCT FROM "t1"."id") WHERE (("t0"."made" >= (TIMESTAMP '2024-01-01 00:00:00.000')) AND (NOT ("t0"."region" IN ('', 'n/a')))) GROUP BY 1 HAVING (COUNT(1) > 0)
-- next
SELECT MIN("orders"."made") AS "TEMP(a)(1)(0)", MAX("orders"."made") AS "TEMP(b)(2)(0)", COUNT(1) AS "X__alias__0" FROM "public"."orders" "orders" HAVING (COUNT(1) > 0)
-- next
SELECT * FROM (SELECT * FROM "public"."orders") "Custom SQL Query" LIMIT 0
-- next
BEGIN; DECLARE "SQL_CUR0x55d0c2" CURSOR WITH HOLD FOR SELECT "orders"."status" FROM "public"."orders" GROUP BY 1; FETCH 2048 IN "SQL_CUR0x55d0c2"
-- next
SELECT NULL::text AS "TABLE_CAT", n.nspname AS "TABLE_SCHEM", c.relname AS "TABLE_NAME" FROM pg_catalog.pg_namespace n, pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND n.nspname LIKE E'pub\\_lic' AND (false OR (c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema') OR (c.relkind = 'v' AND n.nspname <> 'pg_catalog')) ORDER BY 2, 3
-- next
SELECT order_lines.product_id AS "order_lines.product_id", COALESCE(SUM(order_lines.amount), 0) AS "order_lines.total" FROM public.order_lines AS order_lines LEFT JOIN public.orders AS orders ON order_lines.order_id = orders.id WHERE (((orders.made) >= ((SELECT (DATE_TRUNC('day', CURRENT_TIMESTAMP) + (-29 || ' day')::INTERVAL))) AND (orders.made) < ((SELECT ((DATE_TRUNC('day', CURRENT_TIMESTAMP) + (-29 || ' day')::INTERVAL) + (30 || ' day')::INTERVAL))))) AND 1=1 GROUP BY 1 ORDER BY 2 DESC FETCH NEXT 500 ROWS ONLY
-- next
select "_"."status", "_"."total" from "public"."orders" "_" where "_"."status" = 'open' and "_"."status" is not null order by "_"."made" limit 4096
-- next
select pkcol.COLUMN_NAME as PK_COLUMN_NAME, fkcol.TABLE_SCHEMA AS FK_TABLE_SCHEMA, fkcol.TABLE_NAME AS FK_TABLE_NAME, fkcol.COLUMN_NAME as FK_COLUMN_NAME, fkcol.ORDINAL_POSITION as ORDINAL, fkcon.CONSTRAINT_SCHEMA || '_' || fkcol.TABLE_NAME || '_' || 'public' || '_' || fkcon.CONSTRAINT_NAME as FK_NAME from (select distinct constraint_catalog, constraint_schema, unique_constraint_schema, constraint_name, unique_constraint_name from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS) fkcon inner join INFORMATION_SCHEMA.KEY_COLUMN_USAGE fkcol on fkcon.CONSTRAINT_SCHEMA = fkcol.CONSTRAINT_SCHEMA and fkcon.CONSTRAINT_NAME = fkcol.CONSTRAINT_NAME inner join INFORMATION_SCHEMA.KEY_COLUMN_USAGE pkcol on fkcon.UNIQUE_CONSTRAINT_NAME = pkcol.CONSTRAINT_NAME where pkcol.TABLE_NAME = 'orders' and pkcol.ORDINAL_POSITION = fkcol.ORDINAL_POSITION order by FK_NAME, fkcol.ORDINAL_POSITION
-- next
SELECT a.attname FROM ( SELECT i.indrelid, i.indkey, generate_subscripts(i.indkey, 1) AS k FROM pg_index i WHERE i.indrelid = '"orders"'::regclass AND i.indisprimary ) i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[i.k] ORDER BY i.k
-- next
SELECT a.attname, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid), a.attnotnull, a.atttypid, a.atttypmod, c.collname, col_description(a.attrelid, a.attnum) AS comment, attidentity AS identity, attgenerated as attgenerated FROM pg_attribute a LEFT JOIN pg_attrdef d ON a.attrelid = d.adrelid AND a.attnum = d.adnum LEFT JOIN pg_type t ON a.atttypid = t.oid LEFT JOIN pg_collation c ON a.attcollation = c.oid AND a.attcollation <> t.typcollation WHERE a.attrelid = '"orders"'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
-- next
SELECT t.oid, t.typname, t.typelem, t.typdelim, t.typinput, r.rngsubtype, t.typtype, t.typbasetype FROM pg_type as t LEFT JOIN pg_range as r ON oid = rngtypid WHERE t.typname IN ('int2', 'int4', 'int8', 'oid', 'float4', 'float8', 'numeric', 'bool') OR t.typtype IN ('r', 'e', 'd') OR t.typinput = 'array_in(cstring,oid,integer)'::regprocedure OR t.typelem != 0
-- next
SELECT 1 AS one FROM "users" WHERE "users"."email" = 'it''s@example.org' AND "users"."id" != 5 LIMIT 1 /*controller='users',action='create',traceparent='00-5bd6'*/
-- next
SELECT "orders".* FROM "orders" WHERE (1=1) AND "orders"."state" IN ('a', 'b') AND (lower(note) LIKE '%or 1=1%' OR note ILIKE '%''--%') ORDER BY "orders"."id" ASC LIMIT 25 OFFSET 0 /*application:Shop,job:Cleanup*/
-- next
UPDATE "orders" SET "state" = 'paid', "lock_version" = 3 WHERE "orders"."id" = 7 AND "orders"."lock_version" = 2
-- next
INSERT INTO "orders" ("state", "made") VALUES ('open', '2024-01-01 00:00:00') ON CONFLICT DO NOTHING RETURNING "id"
-- next
select o1_0.id,o1_0.made,l1_0.order_id,l1_0.pieces from orders o1_0 left join order_lines l1_0 on o1_0.id=l1_0.order_id where o1_0.state=$1 and (o1_0.note is null or o1_0.note<>$2) and exists(select 1 from order_lines l2_0 where l2_0.order_id=o1_0.id and l2_0.pieces>$3) order by o1_0.made desc,l1_0.pieces offset $4 rows fetch first $5 rows only
-- next
select nextval('orders_seq')
-- next
/* dynamic native SQL query */ select count(*) from orders where state=$1
-- next
SELECT "t1"."id", "t1"."title", COALESCE("t1_lines"."data", '[]'::jsonb) AS "lines" FROM "public"."orders" AS "t1" LEFT JOIN LATERAL (SELECT COALESCE(JSONB_AGG("__t3__"."__data__"), '[]') AS "data" FROM (SELECT JSONB_BUILD_OBJECT('id', "t2"."id") AS "__data__" FROM "public"."order_lines" AS "t2" WHERE "t2"."order_id" = "t1"."id") AS "__t3__") AS "t1_lines" ON TRUE WHERE ("t1"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3
-- next
SELECT "public"."users"."id", "public"."users"."name" FROM "public"."users" WHERE ("public"."users"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3 /* traceparent='00-80e1afed-01' */
-- next
SELECT (CASE WHEN COUNT(*) > 0 THEN true ELSE false END) FROM "migrations" WHERE "name" LIKE '2024%' AND "batch" = 3
-- next
select exists (select 1 from pg_class c, pg_namespace n where n.nspname = current_schema() and c.relname = 'migrations' and c.relkind in ('r', 'p') and n.oid = c.relnamespace)
-- next
SELECT * FROM "orders" WHERE 1 = 1 /* no filter */ AND "region" = 'north' /* pushed down */ ORDER BY 1
-- next
select * from orders where 1=1 and state = 'open' -- and made > '2024-01-01'
order by id
-- next
SELECT pg_sleep(0.1)
-- next
SELECT count(*) FROM orders; SELECT count(*) FROM customers; SELECT max(made) FROM orders
-- next
BEGIN; SET LOCAL statement_timeout = '30s'; SELECT count(*) FROM orders; COMMIT
-- next
select table_schema, table_name, column_name, data_type from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') union all select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod) from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid where c.relkind = 'm' and a.attnum > 0
