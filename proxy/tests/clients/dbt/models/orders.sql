{{ config(materialized="view") }}
select id, customer, placed, amount from {{ ref("raw_orders") }}
