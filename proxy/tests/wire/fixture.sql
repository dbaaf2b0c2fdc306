-- The database as every script finds it.
CREATE TABLE items (
    id int PRIMARY KEY,
    name text NOT NULL,
    price numeric(10, 2),
    tags text[],
    born date
);
INSERT INTO items VALUES
    (1, 'apple', 0.50, '{fruit,red}', '2020-01-01'),
    (2, 'bread', 2.25, '{}', '2021-02-03'),
    (3, 'cheese', 7.00, NULL, NULL),
    (4, 'dates', NULL, '{fruit}', '1999-12-31'),
    (5, 'egg', 0.20, '{white}', '2022-06-15');

CREATE TABLE journal (id int, what text);

CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE people (id int PRIMARY KEY, mood mood DEFAULT 'ok');
INSERT INTO people VALUES (1, 'happy'), (2, 'sad');

CREATE FUNCTION shout(what text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RAISE NOTICE 'shout: %', what USING DETAIL = 'a detail', HINT = 'a hint';
    RETURN upper(what);
END $$;

CREATE FUNCTION fail(what text) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'failed: %', what USING ERRCODE = 'P0042', DETAIL = 'a detail', HINT = 'a hint';
END $$;
