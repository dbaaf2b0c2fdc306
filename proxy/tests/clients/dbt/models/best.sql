with best as (select * from {{ ref("few") }} order by spent desc limit 1)
select * from best
