\set ON_ERROR_STOP off
\pset pager off
CREATE TABLE parts (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, item int REFERENCES items (id) ON DELETE CASCADE,
    kind text COLLATE "C" NOT NULL DEFAULT 'none' CHECK (kind <> ''), weight numeric, half numeric GENERATED ALWAYS AS (weight / 2) STORED,
    UNIQUE (item, kind)) PARTITION BY RANGE (id);
CREATE TABLE log (id int, at timestamptz) PARTITION BY RANGE (at);
CREATE TABLE log_old PARTITION OF log FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE log_new PARTITION OF log DEFAULT;
CREATE TABLE child (extra int) INHERITS (items);
CREATE MATERIALIZED VIEW sums AS SELECT kind.mood, count(*) FROM people kind GROUP BY 1;
CREATE POLICY own_rows ON people FOR SELECT USING (id > 0);
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
CREATE RULE quiet AS ON DELETE TO journal DO INSTEAD NOTHING;
CREATE STATISTICS both ON id, name FROM items;
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE TYPE pair AS (a int, b text);
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER note BEFORE INSERT OR UPDATE ON items FOR EACH ROW EXECUTE FUNCTION noted();
CREATE PROCEDURE nothing() LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE longest (text) (SFUNC = textcat, STYPE = text);
\d parts
\d+ parts
\d+ log
\d log_old
\d+ log_new
\d+ child
\d+ sums
\d+ people
\d+ journal
\d+ items
\d positive
\d pair
\dT+ pair
\dT mood
\dD positive
\dt *.*
\dt pg_catalog.pg_cl*
\di public.*
\dtv
\dtvs+
\dS pg_stat_act*
\dn+ public
\df *noted*
\dfn
\dfp
\dft
\dfa
\df+ nothing
\da+ longest
\da
\do+ ||
\do < integer
\dc+
\dC+ int4
\dp items
\dp *.*
\drds app
\dRp
\dRp+ nothing
\dRs+
\du
\du+ app
\dg pg_*
\dx+ citext
\dX public.*
\dy+
\dL
\dl+
\dO
\dO+ C
\dF+ english
\dFd
\dFp
\dFt+
\dP
\dP+
\dPi
\dPt+
\dm+
\dE+
\des
\deu+
\det
\dew
\dA
\dA+ btree
\dAc
\dAc+ gist
\dAf gin
\dAf+ btree text
\dAo+
\dAp+ hash
\db
\dd
\dd items
\dconfig *mem*
\dconfig+
\l+
\l postgres
\lo_list
\sf noted
\sf+ nothing
\sv+ items_view
\z
\z people
\encoding
\conninfo
\set
\errverbose
\crosstabview
SELECT mood, id, count(*) FROM people GROUP BY 1, 2 \crosstabview
SELECT id, name FROM items \gdesc
SELECT format('SELECT %s AS made', n) FROM generate_series(1, 3) n \gexec
SELECT count(*) AS number_of FROM items \gset
SELECT :number_of;
SELECT $1, $2 \bind 1 two \g
\set AUTOCOMMIT off
SELECT 1;
SAVEPOINT here;
ROLLBACK TO here;
COMMIT;
\set AUTOCOMMIT on
\set FETCH_COUNT 2
SELECT * FROM items ORDER BY id;
\unset FETCH_COUNT
\set ON_ERROR_ROLLBACK on
BEGIN;
SELECT 2;
SELECT nothing_such;
END;
\copy items TO STDOUT WITH (FORMAT csv, HEADER)
\copy (SELECT id, name FROM items WHERE price > 1) TO STDOUT
\password
\timing on
\x auto
TABLE items;
VALUES (1, 'one'), (2, 'two');
EXPLAIN ANALYZE SELECT * FROM items WHERE id = 1;
EXPLAIN (ANALYZE, BUFFERS, VERBOSE, FORMAT JSON) SELECT name, count(*) FROM items JOIN people USING (id) GROUP BY name;
SHOW ALL;
SHOW server_version;
SELECT version();
SELECT current_user, session_user, current_database(), current_schema(), inet_server_addr(), pg_backend_pid();
SELECT now() - pg_postmaster_start_time() AS uptime;
SELECT pid, usename, state, wait_event_type, left(query, 60) FROM pg_stat_activity WHERE state <> 'idle' ORDER BY query_start;
SELECT relname, n_live_tup, n_dead_tup, last_autovacuum FROM pg_stat_user_tables ORDER BY n_dead_tup DESC LIMIT 20;
SELECT relname, pg_size_pretty(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' ORDER BY pg_total_relation_size(oid) DESC LIMIT 10;
SELECT indexrelname, idx_scan FROM pg_stat_user_indexes WHERE idx_scan = 0;
SELECT blocked.pid, blocking.pid, blocked.query FROM pg_stat_activity blocked JOIN pg_stat_activity blocking ON blocking.pid = ANY (pg_blocking_pids(blocked.pid));
SELECT locktype, relation::regclass, mode, granted FROM pg_locks WHERE NOT granted;
SELECT datname, pg_size_pretty(pg_database_size(datname)) FROM pg_database ORDER BY pg_database_size(datname) DESC;
SELECT sum(heap_blks_hit) / nullif(sum(heap_blks_hit) + sum(heap_blks_read), 0) AS hit_rate FROM pg_statio_user_tables;
SELECT name, setting, unit, short_desc FROM pg_settings WHERE name LIKE '%timeout%' OR name ~ 'vacuum' ORDER BY 1;
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'items'::regclass;
SELECT schemaname, tablename, attname, null_frac, n_distinct, most_common_vals FROM pg_stats WHERE tablename = 'items';
SELECT application_name, state, sync_state, replay_lag FROM pg_stat_replication;
SELECT slot_name, active, pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) FROM pg_replication_slots;
