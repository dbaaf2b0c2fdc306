select * from orders where 1=1 and customer_id=5
-- next
SELECT * from orders where id=1 -- by hand
-- next
select id,total from orders where state='open' -- and total > 5
-- next
select * from users where true and email like '%@example.com'
-- next
SELECT * FROM orders o, customers c WHERE o.customer_id=c.id and c.name='Ana' AND o.total>10
-- next
Select * From users Where id = 5 And active = true
-- next
select * from users where id = 5 and 1=1
-- next
select * from users where id=5 and 1=1
-- next
select * from users where id = 5 and 1=0
-- next
SELECT * FROM users WHERE id = 5 AND 1=0
-- next
select * from users where id=5 or 1=1
-- next
select * from users where id = 5 or true
-- next
SELECT * FROM users WHERE id = 5 OR 1 = 1
-- next
SELECT * FROM users WHERE name = 'x' OR 0 = 1
-- next
select * from `users` where `name` = 'x' and 0 = 1
-- next
select * from `users` where `name` = 'x' or 1 = 1
-- next
SELECT `users`.* FROM `users` WHERE `users`.`name` = 'x' AND (1=0)
-- next
SELECT `users`.* FROM `users` WHERE `users`.`name` = 'x' AND `users`.`id` NOT IN (7) AND 1=1
-- next
select count(*) from orders where state='open' and true
-- next
select * from orders where ('all' = 'all' or state = 'all') and total > 5
-- next
select * from orders where (state = 'all' or 'all' = 'all') and total > 5
-- next
SELECT * FROM orders WHERE ('open' = 'all' OR state = 'open') AND (0 = 0 OR customer_id = 0)
-- next
SELECT * FROM orders WHERE (NULL IS NULL OR state = NULL) AND total > 5
-- next
SELECT * FROM orders WHERE ('open' IS NULL OR state = 'open') AND ('' = '' OR note = '')
-- next
SELECT * FROM orders WHERE year = 2024 AND ('EU' = 'ALL' OR region = 'EU')
-- next
SELECT * FROM orders WHERE region = 'EU' AND 'EU' <> 'ALL'
-- next
SELECT * FROM users WHERE token = 'abc' AND 'abc' <> ''
-- next
select * from t where a=1 and b=2 and 1=1 limit 10
-- next
select * from t where a='1' and b='2' or c='3'
-- next
select * from t where  a = 1  and   b = 2
-- next
select * from t where a=1 AND b=2 or (c=3 AND d=4)
-- next
select now(), version(), current_user
-- next
select * from accounts where owner = current_user and active = true
-- next
select * from jobs where id=5 and now() > '2024-01-01'
-- next
select * from t where x = 60*60*24
-- next
select case when 1=1 then 'yes' else 'no' end
-- next
select * from t where a = case when 'x' = 'y' then 1 else 2 end
-- next
select * from t where name = lower('Bob') -- and age = 5
-- next
select * from t where id in (select id from u where x='1') and not exists (select 1 from v where v.id=t.id)
-- next
select max(salary) from emp where salary < (select max(salary) from emp)
-- next
select salary from emp where salary = (select distinct salary from emp order by salary desc limit 1 offset 2)
-- next
select * from a join b on 1=1
-- next
select * from a left join b on a.id=b.id and 1=1 where a.x=3
-- next
select a,b from t where a=1 union select a,b from u where a=1 order by 1
-- next
SELECT 'open' as kind, count(*) FROM orders WHERE state='open' UNION ALL SELECT 'closed', count(*) FROM orders WHERE state='closed'
-- next
select * from t where a=1 and (b=2 or b is null) and c between 1 and 5
-- next
select * from t where a = 1 and b = 'it''s' and c <> ''
-- next
select * from t where a=1 and b='--' and c='/* x */'
-- next
select * from t where msg like '%or 1=1%'
-- next
select * from t where msg = ''' or ''1''=''1'
-- next
insert into notes(body) values ('select * from x where 1=1 or ''a''=''a'' --')
-- next
update t set a=a+1, b='x' where id=5 and 1=1
-- next
UPDATE t SET note = 'a -- b' WHERE id = 5
-- next
delete from t where id=5 and state='old'
-- next
delete from t where 1=0
-- next
select * from t where 1=0
-- next
SELECT * FROM (SELECT * FROM orders WHERE customer_id = 5) AS custom WHERE 1=0
-- next
SELECT * FROM (select * from orders where customer_id=5) t WHERE (1 = 0) LIMIT 0
-- next
SELECT * FROM (select * from orders where state = 'open' and 1 = 1) AS virtual_table WHERE ds >= '2024-01-01' LIMIT 1000
-- next
select region, sum(x) from t where y=1 group by 1 having sum(x)>5 order by 2 desc
-- next
SELECT * FROM t WHERE `a` = 5 AND (`b` = 'x' OR 1=0) AND `c` IS NOT NULL
-- next
select * from t where id = -1
-- next
select * from t where id = 1 order by 1
-- next
select * from t where id=1 group by 1,2,3
-- next
select t.*, 1=1 as ok from t where t.id=5 and t.ok is true
-- next
select version() ; select 1
-- next
select * from t where a=1 and b='x'and c='y'
-- next
SELECT * FROM users WHERE active = true AND deleted = false and id = 5
-- next
SELECT * FROM users WHERE NOT deleted and 1 = 1
-- next
select id from t where a=5 or b=7 and 1=1 order by id
-- next
select * from t where a = 1 and b = 2 -- or 1=1
-- next
select * from t where a = 1 -- todo
-- next
select * from t where a = round(3.7) or a = abs(-5)
-- next
select count(*) from t where x > 1 and exists (select 1)
