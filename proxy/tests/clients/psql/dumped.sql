-- What a dump can hold beyond the tables of the fixture.
CREATE TYPE temper AS ENUM ('sad', 'ok');
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE SCHEMA "odd Name";
CREATE TABLE "odd Name".parts (id bigint GENERATED ALWAYS AS IDENTITY, at date NOT NULL, mood temper, n positive,
    twice int GENERATED ALWAYS AS (n * 2) STORED) PARTITION BY RANGE (at);
CREATE TABLE "odd Name".early PARTITION OF "odd Name".parts FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE "odd Name".late PARTITION OF "odd Name".parts FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
INSERT INTO "odd Name".parts (at, mood, n)
    SELECT date '2018-01-01' + g, 'ok', g FROM generate_series(1, 2000) g;
CREATE MATERIALIZED VIEW totals AS SELECT mood, sum(n) FROM "odd Name".parts GROUP BY mood;
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER noted BEFORE INSERT ON items FOR EACH ROW EXECUTE FUNCTION noted();
ALTER TABLE items ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_of_it ON items USING (true);
CREATE RULE quiet AS ON DELETE TO journal DO INSTEAD NOTHING;
CREATE STATISTICS both_of_them ON id, name FROM items;
CREATE PUBLICATION news FOR TABLE items;
CREATE INDEX some_items ON items (lower(name)) WHERE id > 1;
CREATE AGGREGATE longest(text) (SFUNC = textcat, STYPE = text);
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
CREATE COLLATION plain FROM "C";
SELECT lo_from_bytea(4242, repeat('large ', 100000)::bytea);
COMMENT ON LARGE OBJECT 4242 IS 'large';
