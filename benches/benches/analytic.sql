WITH RECURSIVE calendar AS (
    SELECT date '2024-01-01' AS day
    UNION ALL
    SELECT (day + interval '1 day')::date
    FROM calendar
    WHERE day < date '2024-12-31'
),
orders_by_day AS (
    SELECT
        date_trunc('day', o.placed_at)::date AS day,
        c.country,
        count(DISTINCT o.id) AS orders,
        count(DISTINCT o.customer_id) AS customers,
        sum(l.quantity * l.unit_price) AS revenue,
        sum(l.quantity * l.unit_price) FILTER (WHERE o.state = 'cancelled') AS lost
    FROM shop.orders o
    JOIN shop.order_lines l ON l.order_id = o.id
    JOIN shop.customers c ON c.id = o.customer_id
    LEFT JOIN shop.products p ON p.id = l.product_id
    WHERE o.placed_at >= timestamptz '2024-01-01 00:00:00+00'
      AND o.placed_at < timestamptz '2025-01-01 00:00:00+00'
      AND (c.country IN ('IT', 'FR', 'DE', 'ES') OR c.profile @> '{"vip": true}')
      AND coalesce(p.attributes ->> 'hidden', 'no') <> 'yes'
    GROUP BY 1, 2
),
first_orders AS (
    SELECT customer_id, min(placed_at) AS first_at
    FROM shop.orders
    WHERE state IN ('paid', 'shipped')
    GROUP BY customer_id
),
new_customers AS (
    SELECT date_trunc('day', f.first_at)::date AS day, c.country, count(*) AS newcomers
    FROM first_orders f
    JOIN shop.customers c ON c.id = f.customer_id
    GROUP BY 1, 2
)
SELECT
    d.day,
    x.country,
    coalesce(o.orders, 0) AS orders,
    coalesce(o.revenue, 0)::numeric(14, 2) AS revenue,
    coalesce(n.newcomers, 0) AS newcomers,
    round(100.0 * coalesce(o.lost, 0) / nullif(o.revenue, 0), 2) AS lost_percent,
    avg(o.revenue) OVER week AS revenue_week,
    lag(o.revenue, 7) OVER (PARTITION BY x.country ORDER BY d.day) AS revenue_before,
    rank() OVER (PARTITION BY d.day ORDER BY o.revenue DESC NULLS LAST) AS place,
    CASE
        WHEN o.revenue > 2 * avg(o.revenue) OVER week THEN 'high'
        WHEN o.revenue < 0.5 * avg(o.revenue) OVER week THEN 'low'
        ELSE 'usual'
    END AS remark
FROM calendar d
CROSS JOIN (SELECT DISTINCT country FROM shop.customers) x
LEFT JOIN orders_by_day o ON o.day = d.day AND o.country = x.country
LEFT JOIN new_customers n ON n.day = d.day AND n.country = x.country
WINDOW week AS (PARTITION BY x.country ORDER BY d.day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
ORDER BY d.day, place, x.country
LIMIT 500
