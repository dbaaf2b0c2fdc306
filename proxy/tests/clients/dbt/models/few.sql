{{ config(materialized="ephemeral") }}
select * from {{ ref("customers") }} where orders > {{ var("least", 0) }}
