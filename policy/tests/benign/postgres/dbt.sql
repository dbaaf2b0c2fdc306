BEGIN
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "connection_name": "list_dbt"} */

    select distinct nspname from pg_namespace
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "connection_name": "create_dbt_dbt"} */
create schema if not exists "dbt"
-- next
COMMIT
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "connection_name": "list_dbt_dbt"} */
select
      'dbt' as database,
      tablename as name,
      schemaname as schema,
      'table' as type
    from pg_tables
    where schemaname ilike 'dbt'
    union all
    select
      'dbt' as database,
      viewname as name,
      schemaname as schema,
      'view' as type
    from pg_views
    where schemaname ilike 'dbt'
    union all
    select
      'dbt' as database,
      matviewname as name,
      schemaname as schema,
      'materialized_view' as type
    from pg_matviews
    where schemaname ilike 'dbt'
    union all
    select distinct
     'dbt' as database,
     proname as name,
     ns.nspname as schema,
     'function' as type
    from pg_proc
     join pg_namespace as ns on pronamespace = ns.oid
    where ns.nspname ilike 'dbt'
-- next
ROLLBACK
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "connection_name": "list_dbt_dbt_then"} */
select
      'dbt' as database,
      tablename as name,
      schemaname as schema,
      'table' as type
    from pg_tables
    where schemaname ilike 'dbt_then'
    union all
    select
      'dbt' as database,
      viewname as name,
      schemaname as schema,
      'view' as type
    from pg_views
    where schemaname ilike 'dbt_then'
    union all
    select
      'dbt' as database,
      matviewname as name,
      schemaname as schema,
      'materialized_view' as type
    from pg_matviews
    where schemaname ilike 'dbt_then'
    union all
    select distinct
     'dbt' as database,
     proname as name,
     ns.nspname as schema,
     'function' as type
    from pg_proc
     join pg_namespace as ns on pronamespace = ns.oid
    where ns.nspname ilike 'dbt_then'
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "connection_name": "master"} */
select distinct
        dependent_namespace.nspname as dependent_schema,
        dependent_class.relname as dependent_name,
        referenced_namespace.nspname as referenced_schema,
        referenced_class.relname as referenced_name

    -- Query for views: views are entries in pg_class with an entry in pg_rewrite, but we avoid
    -- a seq scan on pg_rewrite by leveraging the fact there is an "internal" row in pg_depend for
    -- the view...
    from pg_class as dependent_class
    join pg_namespace as dependent_namespace on dependent_namespace.oid = dependent_class.relnamespace
    join pg_depend as dependent_depend on dependent_depend.refobjid = dependent_class.oid
        and dependent_depend.classid = 'pg_rewrite'::regclass
        and dependent_depend.refclassid = 'pg_class'::regclass
        and dependent_depend.deptype = 'i'

    -- ... and via pg_depend (that has a row per column, hence the need for "distinct" above, and
    -- making sure to exclude the internal row to avoid a view appearing to depend on itself)...
    join pg_depend as joining_depend on joining_depend.objid = dependent_depend.objid
        and joining_depend.classid = 'pg_rewrite'::regclass
        and joining_depend.refclassid = 'pg_class'::regclass
        and joining_depend.refobjid != dependent_depend.refobjid

    -- ... we can find the tables they query from in pg_class, but excluding system tables. Note we
    -- don't need need to exclude _dependent_ system tables, because they only query from other
    -- system tables, and so are automatically excluded by excluding _referenced_ system tables
    join pg_class as referenced_class on referenced_class.oid = joining_depend.refobjid
    join pg_namespace as referenced_namespace on referenced_namespace.oid = referenced_class.relnamespace
        and referenced_namespace.nspname != 'information_schema'
        and referenced_namespace.nspname not like 'pg\_%'

    order by
        dependent_schema, dependent_name, referenced_schema, referenced_name;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "seed.bosdb.raw_orders"} */

    create table "dbt"."dbt"."raw_orders" ("id" integer,"customer" text,"placed" date,"amount" numeric)
-- next
insert into "dbt"."dbt"."raw_orders" ("id", "customer", "placed", "amount") values
          (1,'ada','2024-01-01','10.50'),(2,'ada','2024-01-02','3.25'),(3,'bob','2024-01-02','7.00'),(4,'cyd','2024-02-03','1.75')
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.orders"} */

  create view "dbt"."dbt"."orders__dbt_tmp"
    
    
  as (
    
select id, customer, placed, amount from "dbt"."dbt"."raw_orders"
  );
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.orders"} */
alter table "dbt"."dbt"."orders__dbt_tmp" rename to "orders"
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.orders"} */

        
            grant select on "dbt"."dbt"."orders" to public;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.orders"} */

      select
          column_name,
          data_type,
          character_maximum_length,
          numeric_precision,
          numeric_scale

      from "dbt".INFORMATION_SCHEMA.columns
      where table_name = 'orders'
        
        and table_schema = 'dbt'
        
      order by ordinal_position
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.orders"} */

    
  
  
    
    
    comment on column "dbt"."dbt"."orders".customer is $dbt_comment_literal_block$$dbt_comment_literal_block$;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.orders"} */
drop view if exists "dbt"."dbt"."orders__dbt_backup" cascade
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */

      
  
    

  create  table "dbt"."dbt"."by_day"
  
  
    as
  
  (
    
select placed, sum(amount) as amount from "dbt"."dbt"."orders"

group by placed
  );
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */

        
            grant select on "dbt"."dbt"."by_day" to public;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */
select * from (
        
select customer, count(*) as orders, sum(amount) as spent from "dbt"."dbt"."orders" group by customer
    ) as __dbt_sbq
    where false
    limit 0
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.monthly"} */

        
    create materialized view if not exists "dbt"."dbt"."monthly" as 
select date_trunc('month', placed) as month, sum(amount) as amount from "dbt"."dbt"."orders" group by 1;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */
select * from (
        select
    
      
    cast(null as text)
 as customer, 
      
    cast(null as bigint)
 as orders, 
      
    cast(null as numeric)
 as spent
    ) as __dbt_sbq
    where false
    limit 0
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.monthly"} */

        
            grant select on "dbt"."dbt"."monthly" to public;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */

  
    

  create  table "dbt"."dbt"."customers__dbt_tmp"
  
  
    
  
  (
    customer text,
    orders bigint,
    spent numeric
    
    )
 ;
    insert into "dbt"."dbt"."customers__dbt_tmp" (
      customer, orders, spent
    )
  
  (
    
    select customer, orders, spent
    from (
        
select customer, count(*) as orders, sum(amount) as spent from "dbt"."dbt"."orders" group by customer
    ) as model_subq
  );
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.monthly"} */
drop materialized view if exists "dbt"."dbt"."monthly__dbt_backup" cascade
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */

    create unique index if not exists
  "1e1b6dfd3c232a93c303deea57540c83"
  on "dbt"."dbt"."customers__dbt_tmp" 
  (customer)
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */
alter table "dbt"."dbt"."customers__dbt_tmp" rename to "customers"
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.monthly"} */
drop materialized view if exists "dbt"."dbt"."monthly__dbt_tmp" cascade
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */

        
            grant select on "dbt"."dbt"."customers" to public;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */

    
  
  comment on table "dbt"."dbt"."customers" is $dbt_comment_literal_block$Who bought, how often and for how much.$dbt_comment_literal_block$;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */

      select
          column_name,
          data_type,
          character_maximum_length,
          numeric_precision,
          numeric_scale

      from "dbt".INFORMATION_SCHEMA.columns
      where table_name = 'customers'
        
        and table_schema = 'dbt'
        
      order by ordinal_position
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */

    
  
  
    
    
    comment on column "dbt"."dbt"."customers".customer is $dbt_comment_literal_block$A name, one for each.$dbt_comment_literal_block$;
  
    
    
    comment on column "dbt"."dbt"."customers".orders is $dbt_comment_literal_block$$dbt_comment_literal_block$;
  
    
    
    comment on column "dbt"."dbt"."customers".spent is $dbt_comment_literal_block$$dbt_comment_literal_block$;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */
drop table if exists "dbt"."dbt"."customers__dbt_backup" cascade
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.best"} */

  create view "dbt"."dbt"."best__dbt_tmp"
    
    
  as (
    with  __dbt__cte__few as (

select * from "dbt"."dbt"."customers" where orders > 0
), best as (select * from __dbt__cte__few order by spent desc limit 1)
select * from best
  );
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.best"} */
alter table "dbt"."dbt"."best__dbt_tmp" rename to "best"
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.best"} */

        
            grant select on "dbt"."dbt"."best" to public;
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.best"} */
drop view if exists "dbt"."dbt"."best__dbt_backup" cascade
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "test.bosdb.accepted_values_orders_customer__ada__bob__cyd.a8d29e8b59"} */

    
    select
      count(*) as failures,
      count(*) != 0 as should_warn,
      count(*) != 0 as should_error
    from (
      
    
  
    
    

with all_values as (

    select
        customer as value_field,
        count(*) as n_records

    from "dbt"."dbt"."orders"
    group by customer

)

select *
from all_values
where value_field not in (
    'ada','bob','cyd'
)



  
  
      
    ) dbt_internal_test
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "test.bosdb.not_null_customers_customer.ecebbe9369"} */

    
    select
      count(*) as failures,
      count(*) != 0 as should_warn,
      count(*) != 0 as should_error
    from (
      
    
  
    
    



select customer
from "dbt"."dbt"."customers"
where customer is null



  
  
      
    ) dbt_internal_test
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "test.bosdb.relationships_orders_customer__customer__ref_customers_.e95da58b1a"} */

    
    select
      count(*) as failures,
      count(*) != 0 as should_warn,
      count(*) != 0 as should_error
    from (
      
    
  
    
    

with child as (
    select customer as from_field
    from "dbt"."dbt"."orders"
    where customer is not null
),

parent as (
    select customer as to_field
    from "dbt"."dbt"."customers"
)

select
    from_field

from child
left join parent
    on child.from_field = parent.to_field

where parent.to_field is null



  
  
      
    ) dbt_internal_test
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "test.bosdb.nothing_is_free"} */

    
    select
      count(*) as failures,
      count(*) != 0 as should_warn,
      count(*) != 0 as should_error
    from (
      
    
  select * from "dbt"."dbt"."orders" where amount <= 0
  
  
      
    ) dbt_internal_test
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "test.bosdb.unique_customers_customer.8722169a9d"} */

    
    select
      count(*) as failures,
      count(*) != 0 as should_warn,
      count(*) != 0 as should_error
    from (
      
    
  
    
    

select
    customer as unique_field,
    count(*) as n_records

from "dbt"."dbt"."customers"
where customer is not null
group by customer
having count(*) > 1



  
  
      
    ) dbt_internal_test
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "unit_test.bosdb.customers.sums"} */

      select
          column_name,
          data_type,
          character_maximum_length,
          numeric_precision,
          numeric_scale

      from "dbt".INFORMATION_SCHEMA.columns
      where table_name = 'orders'
        
        and table_schema = 'dbt'
        
      order by ordinal_position
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "unit_test.bosdb.customers.sums"} */

    
  
    

  create temporary table "sums__dbt_tmp121224065804"
  
  
    as
  
  (
    select * from (
        
with __dbt__cte__orders as (

-- Fixture for orders
select cast(null as integer) as "id", 
    
    cast('eve' as text)
 as "customer", cast(null as date) as "placed", 
    
    cast(1 as numeric)
 as "amount"
union all
select cast(null as integer) as "id", 
    
    cast('eve' as text)
 as "customer", cast(null as date) as "placed", 
    
    cast(2 as numeric)
 as "amount"
) select customer, count(*) as orders, sum(amount) as spent from __dbt__cte__orders group by customer
    ) as __dbt_sbq
    where false
    limit 0

  );
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "unit_test.bosdb.customers.sums"} */

      select
          column_name,
          data_type,
          character_maximum_length,
          numeric_precision,
          numeric_scale

      from INFORMATION_SCHEMA.columns
      where table_name = 'sums__dbt_tmp121224065804'
        
      order by ordinal_position
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "unit_test.bosdb.customers.sums"} */

    -- Build actual result given inputs
with dbt_internal_unit_test_actual as (
  select
    "customer","orders","spent", 'actual' as "actual_or_expected"
  from (
    
with __dbt__cte__orders as (

-- Fixture for orders
select cast(null as integer) as "id", 
    
    cast('eve' as text)
 as "customer", cast(null as date) as "placed", 
    
    cast(1 as numeric)
 as "amount"
union all
select cast(null as integer) as "id", 
    
    cast('eve' as text)
 as "customer", cast(null as date) as "placed", 
    
    cast(2 as numeric)
 as "amount"
) select customer, count(*) as orders, sum(amount) as spent from __dbt__cte__orders group by customer
  ) _dbt_internal_unit_test_actual
),
-- Build expected result
dbt_internal_unit_test_expected as (
  select
    "customer", "orders", "spent", 'expected' as "actual_or_expected"
  from (
    select 
    
    cast('eve' as text)
 as "customer", 
    
    cast(2 as bigint)
 as "orders", 
    
    cast(3 as numeric)
 as "spent"
  ) _dbt_internal_unit_test_expected
)
-- Union actual and expected results
select * from dbt_internal_unit_test_actual
union all
select * from dbt_internal_unit_test_expected
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "unit_test.bosdb.customers.sums"} */
drop table if exists "sums__dbt_tmp121224065804" cascade
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "connection_name": "create_dbt_dbt_then"} */
create schema if not exists "dbt_then"
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */
select * from (
        
    

    select *,
        md5(coalesce(cast(id as varchar ), '')
         || '|' || coalesce(cast(now()::timestamp without time zone as varchar ), '')
        ) as dbt_scd_id,
        now()::timestamp without time zone as dbt_updated_at,
        now()::timestamp without time zone as dbt_valid_from,
        
  
  coalesce(nullif(now()::timestamp without time zone, now()::timestamp without time zone), null)
  as dbt_valid_to
from (
        select * from "dbt"."dbt"."raw_orders"
    ) sbq



    ) as __dbt_sbq
    where false
    limit 0
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */
select * from (
        select now()::timestamp without time zone as dbt_snapshot_time
    ) as __dbt_sbq
    where false
    limit 0
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */

      
  
    

  create  table "dbt"."dbt_then"."orders_then"
  
  
    as
  
  (
    
    

    select *,
        md5(coalesce(cast(id as varchar ), '')
         || '|' || coalesce(cast(now()::timestamp without time zone as varchar ), '')
        ) as dbt_scd_id,
        now()::timestamp without time zone as dbt_updated_at,
        now()::timestamp without time zone as dbt_valid_from,
        
  
  coalesce(nullif(now()::timestamp without time zone, now()::timestamp without time zone), null)
  as dbt_valid_to
from (
        select * from "dbt"."dbt"."raw_orders"
    ) sbq



  );
-- next
SELECT * FROM dbt.customers ORDER BY 1
-- next
SELECT obj_description('dbt.customers'::regclass), col_description('dbt.customers'::regclass, 1)
-- next
UPDATE dbt.raw_orders SET amount = 20 WHERE id = 4
-- next
INSERT INTO dbt.raw_orders VALUES (5, 'bob', '2024-02-03', 1)
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */
select * from (
        select amount from (
                select * from "dbt"."dbt"."raw_orders"
            ) subq
    ) as __dbt_sbq
    where false
    limit 0
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */

      select
          column_name,
          data_type,
          character_maximum_length,
          numeric_precision,
          numeric_scale

      from "dbt".INFORMATION_SCHEMA.columns
      where table_name = 'orders_then'
        
        and table_schema = 'dbt_then'
        
      order by ordinal_position
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */

        
  
    

  create temporary table "orders_then__dbt_tmp121225174497"
  
  
    as
  
  (
    
    
    with snapshot_query as (

        select * from "dbt"."dbt"."raw_orders"

    ),

    snapshotted_data as (

        select *, 
    
        id as dbt_unique_key
    

        from "dbt"."dbt_then"."orders_then"
        where
            
                dbt_valid_to is null
            

    ),

    insertions_source_data as (

        select *, 
    
        id as dbt_unique_key
    
,
            now()::timestamp without time zone as dbt_updated_at,
            now()::timestamp without time zone as dbt_valid_from,
            
  
  coalesce(nullif(now()::timestamp without time zone, now()::timestamp without time zone), null)
  as dbt_valid_to
,
            md5(coalesce(cast(id as varchar ), '')
         || '|' || coalesce(cast(now()::timestamp without time zone as varchar ), '')
        ) as dbt_scd_id

        from snapshot_query
    ),

    updates_source_data as (

        select *, 
    
        id as dbt_unique_key
    
,
            now()::timestamp without time zone as dbt_updated_at,
            now()::timestamp without time zone as dbt_valid_from,
            now()::timestamp without time zone as dbt_valid_to

        from snapshot_query
    ),

    insertions as (

        select
            'insert' as dbt_change_type,
            source_data.*

        from insertions_source_data as source_data
        left outer join snapshotted_data
            on 
    
        snapshotted_data.dbt_unique_key = source_data.dbt_unique_key
    

            where 
    
        snapshotted_data.dbt_unique_key is null
    

            or (
    
        snapshotted_data.dbt_unique_key is not null
    
 and (
               (snapshotted_data."amount" != source_data."amount"
        or
        (
            ((snapshotted_data."amount" is null) and not (source_data."amount" is null))
            or
            ((not snapshotted_data."amount" is null) and (source_data."amount" is null))
        ))
            )

        )

    ),

    updates as (

        select
            'update' as dbt_change_type,
            source_data.*,
            snapshotted_data.dbt_scd_id

        from updates_source_data as source_data
        join snapshotted_data
            on 
    
        snapshotted_data.dbt_unique_key = source_data.dbt_unique_key
    

        where (
            (snapshotted_data."amount" != source_data."amount"
        or
        (
            ((snapshotted_data."amount" is null) and not (source_data."amount" is null))
            or
            ((not snapshotted_data."amount" is null) and (source_data."amount" is null))
        ))
        )
    )

    select * from insertions
    union all
    select * from updates

  );
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */

      select
          column_name,
          data_type,
          character_maximum_length,
          numeric_precision,
          numeric_scale

      from INFORMATION_SCHEMA.columns
      where table_name = 'orders_then__dbt_tmp121225174497'
        
      order by ordinal_position
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */
select * from (
        
    
    with snapshot_query as (

        select * from "dbt"."dbt"."raw_orders"

    ),

    snapshotted_data as (

        select *, 
    
        id as dbt_unique_key
    

        from "dbt"."dbt_then"."orders_then"
        where
            
                dbt_valid_to is null
            

    ),

    insertions_source_data as (

        select *, 
    
        id as dbt_unique_key
    
,
            now()::timestamp without time zone as dbt_updated_at,
            now()::timestamp without time zone as dbt_valid_from,
            
  
  coalesce(nullif(now()::timestamp without time zone, now()::timestamp without time zone), null)
  as dbt_valid_to
,
            md5(coalesce(cast(id as varchar ), '')
         || '|' || coalesce(cast(now()::timestamp without time zone as varchar ), '')
        ) as dbt_scd_id

        from snapshot_query
    ),

    updates_source_data as (

        select *, 
    
        id as dbt_unique_key
    
,
            now()::timestamp without time zone as dbt_updated_at,
            now()::timestamp without time zone as dbt_valid_from,
            now()::timestamp without time zone as dbt_valid_to

        from snapshot_query
    ),

    insertions as (

        select
            'insert' as dbt_change_type,
            source_data.*

        from insertions_source_data as source_data
        left outer join snapshotted_data
            on 
    
        snapshotted_data.dbt_unique_key = source_data.dbt_unique_key
    

            where 
    
        snapshotted_data.dbt_unique_key is null
    

            or (
    
        snapshotted_data.dbt_unique_key is not null
    
 and (
               (snapshotted_data."amount" != source_data."amount"
        or
        (
            ((snapshotted_data."amount" is null) and not (source_data."amount" is null))
            or
            ((not snapshotted_data."amount" is null) and (source_data."amount" is null))
        ))
            )

        )

    ),

    updates as (

        select
            'update' as dbt_change_type,
            source_data.*,
            snapshotted_data.dbt_scd_id

        from updates_source_data as source_data
        join snapshotted_data
            on 
    
        snapshotted_data.dbt_unique_key = source_data.dbt_unique_key
    

        where (
            (snapshotted_data."amount" != source_data."amount"
        or
        (
            ((snapshotted_data."amount" is null) and not (source_data."amount" is null))
            or
            ((not snapshotted_data."amount" is null) and (source_data."amount" is null))
        ))
        )
    )

    select * from insertions
    union all
    select * from updates

    ) as __dbt_sbq
    where false
    limit 0
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "snapshot.bosdb.orders_then"} */

      update "dbt"."dbt_then"."orders_then"
    set dbt_valid_to = DBT_INTERNAL_SOURCE.dbt_valid_to
    from "orders_then__dbt_tmp121225174497" as DBT_INTERNAL_SOURCE
    where DBT_INTERNAL_SOURCE.dbt_scd_id::text = "dbt"."dbt_then"."orders_then".dbt_scd_id::text
      and DBT_INTERNAL_SOURCE.dbt_change_type::text in ('update'::text, 'delete'::text)
      
        and "dbt"."dbt_then"."orders_then".dbt_valid_to is null;
      


    insert into "dbt"."dbt_then"."orders_then" ("id", "customer", "placed", "amount", "dbt_updated_at", "dbt_valid_from", "dbt_valid_to", "dbt_scd_id")
    select DBT_INTERNAL_SOURCE."id",DBT_INTERNAL_SOURCE."customer",DBT_INTERNAL_SOURCE."placed",DBT_INTERNAL_SOURCE."amount",DBT_INTERNAL_SOURCE."dbt_updated_at",DBT_INTERNAL_SOURCE."dbt_valid_from",DBT_INTERNAL_SOURCE."dbt_valid_to",DBT_INTERNAL_SOURCE."dbt_scd_id"
    from "orders_then__dbt_tmp121225174497" as DBT_INTERNAL_SOURCE
    where DBT_INTERNAL_SOURCE.dbt_change_type::text = 'insert'::text;
-- next
SELECT id, amount, dbt_valid_to IS NULL FROM dbt_then.orders_then ORDER BY 1, 2
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.orders"} */
alter table "dbt"."dbt"."orders" rename to "orders__dbt_backup"
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */

    
  
    

  create temporary table "by_day__dbt_tmp121227346706"
  
  
    as
  
  (
    
select placed, sum(amount) as amount from "dbt"."dbt"."orders"
 where placed >= (select max(placed) from "dbt"."dbt"."by_day") 
group by placed
  );
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */

      select
          column_name,
          data_type,
          character_maximum_length,
          numeric_precision,
          numeric_scale

      from INFORMATION_SCHEMA.columns
      where table_name = 'by_day__dbt_tmp121227346706'
        
      order by ordinal_position
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */

      select
          column_name,
          data_type,
          character_maximum_length,
          numeric_precision,
          numeric_scale

      from "dbt".INFORMATION_SCHEMA.columns
      where table_name = 'by_day'
        
        and table_schema = 'dbt'
        
      order by ordinal_position
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */

    create unique index if not exists
  "416471fc76d0ac32a455f862d2c43b04"
  on "dbt"."dbt"."customers__dbt_tmp" 
  (customer)
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */
alter table "dbt"."dbt"."customers" rename to "customers__dbt_backup"
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */

      
        
        
        delete from "dbt"."dbt"."by_day" as DBT_INTERNAL_DEST
        where (placed) in (
            select distinct placed
            from "by_day__dbt_tmp121227346706" as DBT_INTERNAL_SOURCE
        );

    

    insert into "dbt"."dbt"."by_day" ("placed", "amount")
    (
        select "placed", "amount"
        from "by_day__dbt_tmp121227346706"
    )
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */

    select grantee, privilege_type
  from "dbt".INFORMATION_SCHEMA.role_table_grants
      where grantor = current_role
        and grantee != current_role
        and table_schema = 'dbt'
        and table_name = 'by_day'
-- next
SELECT * FROM dbt.by_day ORDER BY 1
-- next
SELECT * FROM dbt.best
-- next
SELECT * FROM dbt.monthly ORDER BY 1
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "seed.bosdb.raw_orders"} */
drop table if exists "dbt"."dbt"."raw_orders" cascade
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */

      
  
    

  create  table "dbt"."dbt"."by_day__dbt_tmp"
  
  
    as
  
  (
    
select placed, sum(amount) as amount from "dbt"."dbt"."orders"

group by placed
  );
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */
alter table "dbt"."dbt"."by_day" rename to "by_day__dbt_backup"
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */
alter table "dbt"."dbt"."by_day__dbt_tmp" rename to "by_day"
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.by_day"} */
drop table if exists "dbt"."dbt"."by_day__dbt_backup" cascade
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "node_id": "model.bosdb.customers"} */

    create unique index if not exists
  "d6ade702a865070023f027c053945ab6"
  on "dbt"."dbt"."customers__dbt_tmp" 
  (customer)
-- next
/* {"app": "dbt", "dbt_version": "1.12.0", "profile_name": "bosdb", "target_name": "door", "connection_name": "dbt.information_schema"} */

    
    

    select
        'dbt' as table_database,
        sch.nspname as table_schema,
        tbl.relname as table_name,
        case tbl.relkind
            when 'v' then 'VIEW'
            when 'm' then 'MATERIALIZED VIEW'
            else 'BASE TABLE'
        end as table_type,
        tbl_desc.description as table_comment,
        col.attname as column_name,
        col.attnum as column_index,
        pg_catalog.format_type(col.atttypid, col.atttypmod) as column_type,
        col_desc.description as column_comment,
        pg_get_userbyid(tbl.relowner) as table_owner

    from pg_catalog.pg_namespace sch
    join pg_catalog.pg_class tbl on tbl.relnamespace = sch.oid
    join pg_catalog.pg_attribute col on col.attrelid = tbl.oid
    left outer join pg_catalog.pg_description tbl_desc on (tbl_desc.objoid = tbl.oid and tbl_desc.objsubid = 0)
    left outer join pg_catalog.pg_description col_desc on (col_desc.objoid = tbl.oid and col_desc.objsubid = col.attnum)
    where ((upper(sch.nspname) = upper('dbt_then') and
           upper(tbl.relname) = upper('orders_then')) or (upper(sch.nspname) = upper('dbt') and
           upper(tbl.relname) = upper('raw_orders')) or (upper(sch.nspname) = upper('dbt') and
           upper(tbl.relname) = upper('customers')) or (upper(sch.nspname) = upper('dbt') and
           upper(tbl.relname) = upper('orders')) or (upper(sch.nspname) = upper('dbt') and
           upper(tbl.relname) = upper('best')) or (upper(sch.nspname) = upper('dbt') and
           upper(tbl.relname) = upper('monthly')) or (upper(sch.nspname) = upper('dbt') and
           upper(tbl.relname) = upper('by_day')))
      and not pg_is_other_temp_schema(sch.oid) -- not a temporary schema belonging to another session
      and tbl.relpersistence in ('p', 'u') -- [p]ermanent table or [u]nlogged table. Exclude [t]emporary tables
      and tbl.relkind in ('r', 'v', 'f', 'p', 'm') -- o[r]dinary table, [v]iew, [f]oreign table, [p]artitioned table, [m]aterialized view. Other values are [i]ndex, [S]equence, [c]omposite type, [t]OAST table
      and col.attnum > 0 -- negative numbers are used for system columns such as oid
      and not col.attisdropped -- column as not been dropped

    order by
        sch.nspname,
        tbl.relname,
        col.attnum
-- next
DROP SCHEMA dbt CASCADE
-- next
DROP SCHEMA dbt_then CASCADE
