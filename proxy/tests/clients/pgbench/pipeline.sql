\set id random(1, 100000)
\startpipeline
SELECT abalance FROM pgbench_accounts WHERE aid = :id;
UPDATE pgbench_accounts SET filler = filler WHERE aid = :id;
SELECT 1;
\endpipeline
