{{ config(materialized="materialized_view", persist_docs={}) }}
select date_trunc('month', placed) as month, sum(amount) as amount from {{ ref("orders") }} group by 1
