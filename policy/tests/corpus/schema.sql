-- The sample schema the corpus is written against, beside the tables `pgbench -i` makes.
CREATE SCHEMA shop;
CREATE TYPE shop.order_state AS ENUM ('new', 'paid', 'shipped', 'cancelled');
CREATE TABLE shop.customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    country char(2) NOT NULL DEFAULT 'IT',
    tags text[] NOT NULL DEFAULT '{}',
    profile jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE shop.products (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku text NOT NULL UNIQUE,
    title text NOT NULL,
    price numeric(12, 2) NOT NULL CHECK (price >= 0),
    parent_id bigint REFERENCES shop.products (id),
    attributes jsonb NOT NULL DEFAULT '{}',
    search tsvector
);
CREATE TABLE shop.orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES shop.customers (id),
    state shop.order_state NOT NULL DEFAULT 'new',
    placed_at timestamptz NOT NULL DEFAULT now(),
    note text
);
CREATE TABLE shop.order_lines (
    order_id bigint NOT NULL REFERENCES shop.orders (id) ON DELETE CASCADE,
    line_no integer NOT NULL,
    product_id bigint NOT NULL REFERENCES shop.products (id),
    quantity integer NOT NULL CHECK (quantity > 0),
    unit_price numeric(12, 2) NOT NULL,
    PRIMARY KEY (order_id, line_no)
);
CREATE TABLE shop.events (
    id bigserial PRIMARY KEY,
    occurred_at timestamp NOT NULL DEFAULT now(),
    kind text NOT NULL,
    payload json,
    during tstzrange,
    source inet
);
CREATE VIEW shop.order_totals AS
    SELECT o.id, o.customer_id, o.placed_at, sum(l.quantity * l.unit_price) AS total
    FROM shop.orders o JOIN shop.order_lines l ON l.order_id = o.id
    GROUP BY o.id;
CREATE MATERIALIZED VIEW shop.daily_sales AS
    SELECT date_trunc('day', placed_at) AS day, count(*) AS orders FROM shop.orders GROUP BY 1;
CREATE INDEX ON shop.orders (customer_id, placed_at DESC);
CREATE FUNCTION shop.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER orders_touch BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.touch();
CREATE TABLE users (id int PRIMARY KEY, name text, email text, active boolean, created_at timestamp);
CREATE TABLE t (a int, b text);
