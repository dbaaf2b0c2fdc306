-- What the attempts of escapes.rs try to change.
CREATE TABLE victim (id int PRIMARY KEY, what text);
INSERT INTO victim VALUES (1, 'one'), (2, 'two'), (3, 'three');
CREATE MATERIALIZED VIEW victim_copy AS SELECT * FROM victim;
CREATE TABLE kept (id int);
CREATE SEQUENCE numbers;
SELECT nextval('numbers');
SELECT lo_from_bytea(4711, 'a large object');

CREATE FUNCTION write_inside() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO victim VALUES (99, 'escaped');
    RETURN 1;
END $$;

CREATE FUNCTION config_inside() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('transaction_read_only', 'off', false);
    INSERT INTO victim VALUES (99, 'escaped');
    RETURN 1;
END $$;

CREATE PROCEDURE write_and_commit() LANGUAGE plpgsql AS $$
BEGIN
    COMMIT;
    SET TRANSACTION READ WRITE;
    INSERT INTO victim VALUES (99, 'escaped');
END $$;

CREATE VIEW victim_view AS SELECT write_inside() AS one;

CREATE FUNCTION write_for_operator(int, int) RETURNS int LANGUAGE sql AS 'SELECT write_inside()';
CREATE OPERATOR @@@ (FUNCTION = write_for_operator, LEFTARG = int, RIGHTARG = int);

CREATE DOMAIN guarded AS int CHECK (write_inside() = 1);

CREATE SCHEMA shadow;
CREATE FUNCTION shadow.lower(text) RETURNS text LANGUAGE sql AS
    'INSERT INTO public.victim VALUES (99, ''escaped''); SELECT $1';
