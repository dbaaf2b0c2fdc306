drop table if exists pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers
-- next
create table pgbench_history(tid int,bid int,aid    int,delta int,mtime timestamp,filler char(22))
-- next
create table pgbench_tellers(tid int not null,bid int,tbalance int,filler char(84)) with (fillfactor=100)
-- next
create table pgbench_accounts(aid    int not null,bid int,abalance int,filler char(84)) with (fillfactor=100)
-- next
create table pgbench_branches(bid int not null,bbalance int,filler char(88)) with (fillfactor=100)
-- next
begin
-- next
truncate table pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers
-- next
insert into pgbench_branches(bid,bbalance) values(1,0)
-- next
insert into pgbench_tellers(tid,bid,tbalance) values (1,1,0)
-- next
copy pgbench_accounts from stdin with (freeze on)
-- next
commit
-- next
alter table pgbench_branches add primary key (bid)
-- next
alter table pgbench_tellers add primary key (tid)
-- next
alter table pgbench_accounts add primary key (aid)
-- next
select count(*) from pgbench_branches
-- next
select o.n, p.partstrat, pg_catalog.count(i.inhparent) from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on (n.oid = c.relnamespace) cross join lateral (select pg_catalog.array_position(pg_catalog.current_schemas(true), n.nspname)) as o(n) left join pg_catalog.pg_partitioned_table as p on (p.partrelid = c.oid) left join pg_catalog.pg_inherits as i on (c.oid = i.inhparent) where c.relname = 'pgbench_accounts' and o.n is not null group by 1, 2 order by 1 asc limit 1
-- next
truncate pgbench_history
-- next
BEGIN;
-- next
UPDATE pgbench_accounts SET abalance = abalance + 480 WHERE aid = 71104;
-- next
SELECT abalance FROM pgbench_accounts WHERE aid = 71104;
-- next
UPDATE pgbench_tellers SET tbalance = tbalance + 480 WHERE tid = 9;
-- next
UPDATE pgbench_branches SET bbalance = bbalance + 480 WHERE bid = 1;
-- next
INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) VALUES (9, 1, 71104, 480, CURRENT_TIMESTAMP);
-- next
END;
