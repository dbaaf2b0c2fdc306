-- What the statements of the oracle's sets are about, beside the corpus' schema. Nothing in it writes
-- behind a name that the judge cannot see: views, domains and operators only read.
CREATE TABLE victim (id int PRIMARY KEY, what text);
INSERT INTO victim VALUES (1, 'one'), (2, 'two'), (3, 'three');
CREATE MATERIALIZED VIEW victim_copy AS SELECT * FROM victim;
CREATE VIEW victim_seen AS SELECT id, upper(what) AS what FROM victim;
CREATE TABLE kept (id int);
CREATE SEQUENCE numbers;
SELECT nextval('numbers');
SELECT lo_from_bytea(4711, 'a large object');
CREATE FUNCTION write_inside() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO victim SELECT max(id) + 1, 'escaped' FROM victim;
    RETURN 1;
END $$;
CREATE FUNCTION config_inside() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('work_mem', '3MB', false);
    RETURN 1;
END $$;
CREATE FUNCTION write_row(victim) RETURNS int LANGUAGE sql AS 'SELECT write_inside()';
CREATE PROCEDURE write_and_commit() LANGUAGE plpgsql AS $$
BEGIN
    PERFORM write_inside();
    COMMIT;
END $$;
CREATE TABLE tree (id int, above int);
INSERT INTO tree VALUES (1, NULL), (2, 1), (3, 1);
CREATE TABLE kinds (b bool, i2 int2, i8 int8, f float8, n numeric, d date, ts timestamptz, iv interval, j jsonb, x xml,
    a int[], r int4range, p point, v tsvector, u uuid, o oid, by bytea, ip inet);
INSERT INTO kinds VALUES (true, 2, 8, 1.5, 2.50, '2024-01-02', '2024-01-02 03:04:05+00', '1 day', '{"a": [1, "two"]}', '<a>b</a>',
    '{1,2}', '[1,5)', '(1,2)', 'one two', '00000000-0000-0000-0000-000000000001', 1, '\x0102', '10.0.0.1');
