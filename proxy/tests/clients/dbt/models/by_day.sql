{{ config(materialized="incremental", unique_key="placed", on_schema_change="append_new_columns") }}
select placed, sum(amount) as amount from {{ ref("orders") }}
{% if is_incremental() %} where placed >= (select max(placed) from {{ this }}) {% endif %}
group by placed
