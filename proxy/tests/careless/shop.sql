CREATE TABLE goods (id int PRIMARY KEY, name text, kind text, price numeric(8, 2), about text);
INSERT INTO goods SELECT n, 'thing ' || n, CASE WHEN n % 2 = 0 THEN 'tool' ELSE 'toy' END, n, 'it''s thing ' || n FROM generate_series(1, 8) n;
INSERT INTO goods VALUES (9, 'carpenter''s "square" 100%', 'tool', 9, 'a -- b; c /* d */');
CREATE TABLE comments (id serial PRIMARY KEY, item int, body text);
CREATE TABLE users (id int PRIMARY KEY, name text, token text);
INSERT INTO users VALUES (1, 'keeper', 'tokenofthekeeper7315'), (2, 'clerk', 'tokenoftheclerk2846');
