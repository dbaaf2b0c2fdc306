SET NAMES utf8mb4
-- next
SET AUTOCOMMIT = 0
-- next
SELECT VERSION()
-- next
SELECT DATABASE()
-- next
SELECT @@tx_isolation
-- next
SELECT @@sql_mode
-- next
SELECT @@lower_case_table_names
-- next
ROLLBACK
-- next
DESCRIBE `sqlalchemy`.`orm_tagged`
-- next
DESCRIBE `sqlalchemy`.`orm_tag`
-- next
DESCRIBE `sqlalchemy`.`orm_category`
-- next
DESCRIBE `sqlalchemy`.`orm_product`
-- next
DESCRIBE `sqlalchemy`.`orm_order`
-- next
DESCRIBE `sqlalchemy`.`orm_line`
-- next
CREATE TABLE orm_tag (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	word VARCHAR(40), 
	PRIMARY KEY (id), 
	UNIQUE (word)
)
-- next
CREATE TABLE orm_category (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	name VARCHAR(40), 
	parent_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(parent_id) REFERENCES orm_category (id)
)
-- next
CREATE TABLE orm_order (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	made DATETIME DEFAULT (now()), 
	state ENUM('open','paid','sent'), 
	note TEXT, 
	version INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE orm_product (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	name VARCHAR(80), 
	price NUMERIC(9, 2), 
	stock INTEGER, 
	active BOOL, 
	added DATETIME DEFAULT (now()), 
	facts JSON, 
	category_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(category_id) REFERENCES orm_category (id)
)
-- next
CREATE INDEX ix_orm_product_name ON orm_product (name)
-- next
CREATE TABLE orm_tagged (
	product INTEGER NOT NULL, 
	tag INTEGER NOT NULL, 
	PRIMARY KEY (product, tag), 
	FOREIGN KEY(product) REFERENCES orm_product (id), 
	FOREIGN KEY(tag) REFERENCES orm_tag (id)
)
-- next
CREATE TABLE orm_line (
	order_id INTEGER NOT NULL, 
	product_id INTEGER NOT NULL, 
	pieces INTEGER NOT NULL, 
	discount NUMERIC(4, 2), 
	PRIMARY KEY (order_id, product_id), 
	FOREIGN KEY(order_id) REFERENCES orm_order (id), 
	FOREIGN KEY(product_id) REFERENCES orm_product (id)
)
-- next
COMMIT
-- next
INSERT INTO orm_category (name, parent_id) VALUES ('all', NULL)
-- next
INSERT INTO orm_tag (word) VALUES ('red'), ('it\'s green'), ('100%') RETURNING orm_tag.id, orm_tag.id AS id__1
-- next
INSERT INTO orm_category (name, parent_id) VALUES ('food', 1), ('drink', 1), ('O\'Food', 1) RETURNING orm_category.id, orm_category.id AS id__1
-- next
INSERT INTO orm_product (name, price, stock, active, facts, category_id) VALUES ('thing 3', 3, 3, 1, '{\"n\": 3}', 2), ('thing 1', 1, 1, 1, '{\"n\": 1}', 3), ('thing 2', 2, 2, 1, '{\"n\": 2}', 4), ('thing 5', 5, 5, 1, '{\"n\": 5}', 4), ('thing 7', 7, 0, 1, '{\"n\": 7}', 3), ('thing 10', 10, 3, 1, '{\"n\": 10}', 3), ('thing 11', 11, 4, 1, '{\"n\": 11}', 4), ('thing 13', 13, 6, 1, '{\"n\": 13}', 3), ('thing 14', 14, 0, 1, '{\"n\": 14}', 4), ('thing 17', 17, 3, 1, '{\"n\": 17}', 4), ('thing 19', 19, 5, 1, '{\"n\": 19}', 3), ('thing 6', 6, 6, 1, '{\"n\": 6}', 2), ('thing 9', 9, 2, 1, '{\"n\": 9}', 2), ('thing 12', 12, 5, 1, '{\"n\": 12}', 2), ('thing 15', 15, 1, 1, '{\"n\": 15}', 2), ('thing 18', 18, 4, 1, '{\"n\": 18}', 2), ('thing 4', 4, 4, 1, '{\"n\": 4}', 3), ('thing 16', 16, 2, 1, '{\"n\": 16}', 3), ('thing 8', 8, 1, 1, '{\"n\": 8}', 4) RETURNING orm_product.id, orm_product.added, orm_product.id AS id__1
-- next
INSERT INTO orm_tagged (product, tag) VALUES (3, 2),(1, 2),(12, 2),(5, 2),(6, 2),(7, 2),(9, 2),(15, 2),(16, 2),(11, 2),(2, 1),(3, 1),(1, 1),(4, 1),(12, 1),(5, 1),(13, 1),(6, 1),(7, 1),(8, 1),(9, 1),(15, 1),(10, 1),(16, 1),(11, 1),(1, 3),(5, 3),(7, 3),(15, 3),(11, 3)
-- next
INSERT INTO orm_order (state, note, version) VALUES ('open', 'or 1=1 --', 1), ('open', 'or 1=1 --', 1), ('open', 'or 1=1 --', 1), ('open', 'or 1=1 --', 1), ('open', 'or 1=1 --', 1), ('open', 'or 1=1 --', 1), ('open', 'or 1=1 --', 1), ('open', 'or 1=1 --', 1), ('open', 'or 1=1 --', 1) RETURNING orm_order.id, orm_order.made, orm_order.id AS id__1
-- next
INSERT INTO orm_line (order_id, product_id, pieces, discount) VALUES (1, 2, 1, NULL),(2, 2, 2, NULL),(2, 3, 2, NULL),(3, 2, 3, NULL),(3, 3, 3, NULL),(3, 1, 3, NULL),(4, 2, 4, NULL),(4, 3, 4, NULL),(4, 1, 4, NULL),(4, 17, 4, NULL),(5, 2, 5, NULL),(5, 3, 5, NULL),(5, 1, 5, NULL),(5, 17, 5, NULL),(5, 4, 5, NULL),(6, 2, 6, NULL),(6, 3, 6, NULL),(6, 1, 6, NULL),(6, 17, 6, NULL),(6, 4, 6, NULL),(6, 12, 6, NULL),(7, 2, 7, NULL),(7, 3, 7, NULL),(7, 1, 7, NULL),(7, 17, 7, NULL),(7, 4, 7, NULL),(7, 12, 7, NULL),(7, 5, 7, NULL),(8, 2, 8, NULL),(8, 3, 8, NULL),(8, 1, 8, NULL),(8, 17, 8, NULL),(8, 4, 8, NULL),(8, 12, 8, NULL),(8, 5, 8, NULL),(8, 19, 8, NULL),(9, 2, 9, NULL),(9, 3, 9, NULL),(9, 1, 9, NULL),(9, 17, 9, NULL),(9, 4, 9, NULL),(9, 12, 9, NULL),(9, 5, 9, NULL),(9, 19, 9, NULL),(9, 13, 9, NULL)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name = 'thing 1'
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name = 'thing 1'
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%'
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%'
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%')
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%')
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/')
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/')
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c')
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c')
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a'))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a'))
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.stock > 0
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.stock > 0
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.active IS true
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.active IS true
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.active = 0
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.active = 0
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.category_id IS NULL
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.category_id IS NULL
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price < 2 OR orm_product.stock > 5
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.price < 2 OR orm_product.stock > 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3'
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3'
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear'
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear'
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = 2024
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = 2024
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE length(orm_product.name) > 4
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE length(orm_product.name) > 4
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE true = 1
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE true = 1
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE NULL IS NULL OR orm_product.stock = 2
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE NULL IS NULL OR orm_product.stock = 2
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0))
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.name LIKE '%it\'s%' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND lower(orm_product.name) LIKE lower('%thing%') ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (orm_product.name LIKE concat('thing', '%') ESCAPE '/') ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.name IN ('a', 'b', 'c') ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (orm_product.name NOT IN ('a')) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.price BETWEEN 1 AND 5 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.stock > 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.active IS true ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.active = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'thing 1' AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND lower(orm_product.name) LIKE lower('%thing%') ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (orm_product.name LIKE concat('thing', '%') ESCAPE '/') ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND orm_product.name IN ('a', 'b', 'c') ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (orm_product.name NOT IN ('a')) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND orm_product.price BETWEEN 1 AND 5 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND orm_product.stock > 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND orm_product.active IS true ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND orm_product.active = 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (orm_product.name LIKE concat('thing', '%') ESCAPE '/') ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND orm_product.name IN ('a', 'b', 'c') ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (orm_product.name NOT IN ('a')) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND orm_product.price BETWEEN 1 AND 5 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND orm_product.stock > 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND orm_product.active IS true ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND orm_product.active = 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower('%thing%') AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND orm_product.name IN ('a', 'b', 'c') ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (orm_product.name NOT IN ('a')) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND orm_product.price BETWEEN 1 AND 5 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND orm_product.stock > 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND orm_product.active IS true ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND orm_product.active = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE concat('thing', '%') ESCAPE '/') AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (orm_product.name NOT IN ('a')) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND orm_product.price BETWEEN 1 AND 5 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND orm_product.stock > 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND orm_product.active IS true ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND orm_product.active = 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND orm_product.price BETWEEN 1 AND 5 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND orm_product.stock > 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND orm_product.active IS true ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND orm_product.active = 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN ('a')) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND orm_product.stock > 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND orm_product.active IS true ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND orm_product.active = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND orm_product.active IS true ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND orm_product.active = 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > 0 AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND orm_product.active = 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS true AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price < 2 OR orm_product.stock > 5 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > 8 OR orm_product.price < 1) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red') ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink')) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND coalesce(orm_product.stock, 0) >= 1 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, 0) >= 1 AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' AND length(orm_product.name) > 4 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = 2024 AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = 2024 AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = 2024 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = 2024 AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXTRACT(year FROM orm_product.added) = 2024 AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > 4 AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > 4 AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > 4 AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NULL IS NULL OR orm_product.stock = 2 ORDER BY orm_product.id 
 LIMIT 0, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.price DESC, orm_product.name 
 LIMIT 1, 10
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (NULL IS NULL OR orm_product.stock = 2) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY lower(orm_product.name) 
 LIMIT 2, 10
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR orm_product.name LIKE '%it\'s%') AND lower(orm_product.name) LIKE lower('%thing%') ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR lower(orm_product.name) LIKE lower('%thing%')) AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR (orm_product.name LIKE concat('thing', '%') ESCAPE '/')) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR (orm_product.name NOT IN ('a'))) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR orm_product.price BETWEEN 1 AND 5) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR orm_product.active IS true) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR orm_product.category_id IS NULL) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR orm_product.price < 2 OR orm_product.stock > 5) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR NOT (orm_product.price > 8 OR orm_product.price < 1)) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink')))) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'thing 1' OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE '%it\'s%' OR lower(orm_product.name) LIKE lower('%thing%')) AND orm_product.name IN ('a', 'b', 'c') ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE '%it\'s%' OR (orm_product.name LIKE concat('thing', '%') ESCAPE '/')) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' OR orm_product.name IN ('a', 'b', 'c') ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE '%it\'s%' OR orm_product.price BETWEEN 1 AND 5) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE '%it\'s%' OR orm_product.active IS true) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE '%it\'s%' OR orm_product.active = 0) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE '%it\'s%' OR orm_product.category_id IS NOT NULL) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE '%it\'s%' OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE '%it\'s%' OR coalesce(orm_product.stock, 0) >= 1) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE '%it\'s%' OR length(orm_product.name) > 4) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR orm_product.name IN ('a', 'b', 'c')) AND orm_product.active = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR (orm_product.name NOT IN ('a'))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR orm_product.stock > 0) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR orm_product.active = 0) AND orm_product.category_id IS NULL ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR orm_product.category_id IS NULL) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red'))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3))) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower('%thing%') OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2)) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR orm_product.name IN ('a', 'b', 'c')) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR orm_product.price BETWEEN 1 AND 5) AND orm_product.stock > 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR orm_product.stock > 0) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR orm_product.active = 0) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR orm_product.category_id IS NOT NULL) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR lower(orm_product.name) = 'thing 3') AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE concat('thing', '%') ESCAPE '/') OR CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear') AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ('a', 'b', 'c') OR (orm_product.name NOT IN ('a'))) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ('a', 'b', 'c') OR orm_product.stock > 0) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ('a', 'b', 'c') OR orm_product.active = 0) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ('a', 'b', 'c') OR orm_product.category_id IS NOT NULL) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ('a', 'b', 'c') OR orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ('a', 'b', 'c') OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red'))) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name IN ('a', 'b', 'c') OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN ('a', 'b', 'c') OR CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear') AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ('a')) OR orm_product.price BETWEEN 1 AND 5) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ('a')) OR orm_product.active IS true) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ('a')) OR orm_product.category_id IS NULL) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ('a')) OR orm_product.price < 2 OR orm_product.stock > 5) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ('a')) OR NOT (orm_product.price > 8 OR orm_product.price < 1)) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ('a')) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink')))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ('a')) OR coalesce(orm_product.stock, 0) >= 1) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN ('a')) OR NULL IS NULL OR orm_product.stock = 2) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN 1 AND 5 OR orm_product.active IS true) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN 1 AND 5 OR orm_product.category_id IS NULL) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN 1 AND 5 OR orm_product.price < 2 OR orm_product.stock > 5) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN 1 AND 5 OR NOT (orm_product.price > 8 OR orm_product.price < 1)) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price BETWEEN 1 AND 5 OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN 1 AND 5 OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > 0 OR orm_product.active IS true) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > 0 OR orm_product.category_id IS NULL) AND (orm_product.price < 2 OR orm_product.stock > 5) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > 0 OR orm_product.price < 2 OR orm_product.stock > 5) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > 0 OR NOT (orm_product.price > 8 OR orm_product.price < 1)) AND coalesce(orm_product.stock, 0) >= 1 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > 0 OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink')))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > 0 OR coalesce(orm_product.stock, 0) >= 1) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > 0 OR CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR orm_product.category_id IS NULL) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR orm_product.price < 2 OR orm_product.stock > 5) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red'))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3))) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS true OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active = 0 OR orm_product.category_id IS NULL) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active = 0 OR orm_product.price < 2 OR orm_product.stock > 5) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.active = 0 OR NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active = 0 OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink')))) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active = 0 OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR orm_product.category_id IS NOT NULL) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.category_id IS NULL OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3))) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear') AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND NOT (orm_product.price > 8 OR orm_product.price < 1) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red'))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3))) AND CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2)) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5 OR orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5 OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < 2 OR orm_product.stock > 5 OR lower(orm_product.name) = 'thing 3') AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price < 2 OR orm_product.stock > 5 OR EXTRACT(year FROM orm_product.added) = 2024 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red'))) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3))) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = 'x' OR orm_product.price > 3 AND orm_product.stock < 4 OR orm_product.active = true OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2)) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > 8 OR orm_product.price < 1) OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > 8 OR orm_product.price < 1) OR lower(orm_product.name) = 'thing 3') AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > 8 OR orm_product.price < 1) OR CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear') AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink')))) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = 'red')) OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND length(orm_product.name) > 4 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink')))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) OR coalesce(orm_product.stock, 0) >= 1) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3))) AND lower(orm_product.name) = 'thing 3' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN ('food', 'drink'))) OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND (orm_product.stock, orm_product.active) IN ((1, 1), (2, 0)) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) OR lower(orm_product.name) = 'thing 3') AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > 3)) OR length(orm_product.name) > 4) AND CAST(orm_product.price AS SIGNED INTEGER) % 2 = 0 ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE lower(orm_product.name) = 'thing 3' OR CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear' ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (coalesce(orm_product.stock, 0) >= 1 OR CASE WHEN (orm_product.price > 5) THEN 'dear' ELSE 'cheap' END = 'dear') AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) OR length(orm_product.name) > 4) AND (NULL IS NULL OR orm_product.stock = 2) ORDER BY orm_product.id 
 LIMIT 5
-- next
SELECT orm_order.id, orm_order.made, orm_order.state, orm_order.note, orm_order.version 
FROM orm_order
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount, orm_product_1.id, orm_product_1.name, orm_product_1.price, orm_product_1.stock, orm_product_1.active, orm_product_1.added, orm_product_1.facts, orm_product_1.category_id 
FROM orm_line LEFT OUTER JOIN orm_product AS orm_product_1 ON orm_product_1.id = orm_line.product_id 
WHERE orm_line.order_id IN (1, 2, 3, 4, 5, 6, 7, 8, 9)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id, orm_category_1.id AS id_1, orm_category_1.name AS name_1, orm_category_1.parent_id 
FROM orm_product LEFT OUTER JOIN orm_category AS orm_category_1 ON orm_category_1.id = orm_product.category_id
-- next
SELECT orm_tagged.product, orm_tag.id, orm_tag.word 
FROM orm_tagged INNER JOIN orm_tag ON orm_tag.id = orm_tagged.tag 
WHERE orm_tagged.product IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.category_id 
FROM orm_product
-- next
SELECT orm_line.order_id AS orm_line_order_id, orm_line.product_id AS orm_line_product_id, orm_line.pieces AS orm_line_pieces, orm_line.discount AS orm_line_discount, anon_1.orm_product_id AS anon_1_orm_product_id 
FROM (SELECT orm_product.id AS orm_product_id 
FROM orm_product) AS anon_1 INNER JOIN orm_line ON anon_1.orm_product_id = orm_line.product_id
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id 
FROM orm_category
-- next
SELECT orm_category.parent_id, orm_category.id, orm_category.name 
FROM orm_category 
WHERE orm_category.parent_id IN (1, 2, 3, 4)
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id, orm_product.id AS id_1, orm_product.name AS name_1, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product INNER JOIN orm_category ON orm_category.id = orm_product.category_id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
 LIMIT 3
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id 
FROM orm_category 
WHERE orm_category.id = 2
-- next
SELECT orm_tag.id, orm_tag.word 
FROM orm_tag, orm_tagged 
WHERE 1 = orm_tagged.product AND orm_tag.id = orm_tagged.tag
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE 1 = orm_line.product_id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id = 4
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE orm_line.order_id = 1 AND orm_line.product_id = 1
-- next
SELECT orm_order.id, orm_order.made, orm_order.state, orm_order.note, orm_order.version 
FROM orm_order 
WHERE orm_order.id = 2
-- next
SELECT orm_order.id 
FROM orm_order 
WHERE orm_order.id = 2
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE 2 = orm_line.order_id
-- next
SELECT orm_category.name, sum(orm_line.pieces * orm_product.price * (1 - coalesce(orm_line.discount, 0))) AS revenue 
FROM orm_category INNER JOIN orm_product ON orm_product.category_id = orm_category.id INNER JOIN orm_line ON orm_line.product_id = orm_product.id GROUP BY orm_category.name 
HAVING sum(orm_line.pieces * orm_product.price * (1 - coalesce(orm_line.discount, 0))) > 10 ORDER BY revenue DESC
-- next
SELECT sold.name, sold.revenue / sum(sold.revenue) OVER () AS anon_1 
FROM (SELECT orm_category.name AS name, sum(orm_line.pieces * orm_product.price * (1 - coalesce(orm_line.discount, 0))) AS revenue 
FROM orm_category INNER JOIN orm_product ON orm_product.category_id = orm_category.id INNER JOIN orm_line ON orm_line.product_id = orm_product.id GROUP BY orm_category.name) AS sold
-- next
SELECT orm_product.name, rank() OVER (PARTITION BY orm_product.category_id ORDER BY orm_product.price DESC) AS anon_1 
FROM orm_product
-- next
SELECT orm_order.id, row_number() OVER (ORDER BY orm_order.made) AS anon_1, lag(orm_order.id) OVER (ORDER BY orm_order.id) AS anon_2 
FROM orm_order
-- next
SELECT orm_product.name 
FROM orm_product UNION ALL SELECT orm_category.name 
FROM orm_category UNION ALL SELECT orm_tag.word 
FROM orm_tag ORDER BY name
-- next
SELECT orm_product.name 
FROM orm_product 
WHERE orm_product.price > 3 UNION SELECT 'none' AS anon_1
-- next
SELECT orm_product.id 
FROM orm_product EXCEPT SELECT orm_line.product_id 
FROM orm_line
-- next
SELECT orm_product.id 
FROM orm_product INTERSECT SELECT orm_line.product_id 
FROM orm_line
-- next
WITH RECURSIVE tree(id, name, depth) AS 
(SELECT orm_category.id AS id, orm_category.name AS name, 0 AS depth 
FROM orm_category 
WHERE orm_category.parent_id IS NULL UNION ALL SELECT orm_category.id AS id, orm_category.name AS name, tree.depth + 1 AS anon_1 
FROM orm_category INNER JOIN tree ON orm_category.parent_id = tree.id)
 SELECT tree.id, tree.name, tree.depth 
FROM tree ORDER BY tree.depth
-- next
WITH busy AS 
(SELECT orm_line.product_id AS product_id, count(*) AS n 
FROM orm_line GROUP BY orm_line.product_id)
 SELECT orm_product.name, busy.n 
FROM orm_product LEFT OUTER JOIN busy ON busy.product_id = orm_product.id 
WHERE busy.n IS NULL OR busy.n > 1
-- next
SELECT orm_product.name, (SELECT max(orm_line.order_id) AS max_1 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) AS latest 
FROM orm_product 
WHERE (SELECT max(orm_line.order_id) AS max_1 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) > 2
-- next
SELECT count(DISTINCT orm_line.product_id) AS count_1, min(orm_line.pieces) AS min_1, avg(orm_line.pieces) AS avg_1 
FROM orm_line
-- next
SELECT sum(CASE WHEN (orm_order.state = 'paid') THEN 1 ELSE 0 END) AS sum_1, count(*) AS count_1 
FROM orm_order
-- next
SELECT orm_product.name, orm_product_1.name AS name_1 
FROM orm_product INNER JOIN orm_product AS orm_product_1 ON orm_product_1.category_id = orm_product.category_id AND orm_product_1.id > orm_product.id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id, orm_category.id AS id_1, orm_category.name AS name_1, orm_category.parent_id 
FROM orm_product INNER JOIN orm_category ON true = 1 
 LIMIT 3
-- next
SELECT DISTINCT orm_product.name 
FROM orm_product ORDER BY orm_product.name
-- next
SELECT 1 FROM DUAL 
WHERE 1=1 AND 1 = 1
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE 1=0
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE false = 1
-- next
SELECT /* report 7 */ orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
 LIMIT 1
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id = 1 FOR UPDATE
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id = 1 LOCK IN SHARE MODE
-- next
SELECT concat(orm_product.name, ' x') AS concat_1, upper(orm_product.name) AS upper_1, abs(orm_product.stock) AS abs_1 
FROM orm_product
-- next
UPDATE orm_product SET active=0 WHERE orm_product.stock = 0
-- next
UPDATE orm_product SET price=(orm_product.price * 2) WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name = 'food')
-- next
DELETE FROM orm_line WHERE orm_line.pieces > 8
-- next
INSERT INTO orm_tag (word) VALUES ('x'),('y')
-- next
INSERT INTO orm_tag (word) SELECT orm_category.name 
FROM orm_category 
WHERE orm_category.name LIKE 'O\'%'
-- next
UPDATE orm_order SET state='paid', version=2 WHERE orm_order.id = 1 AND orm_order.version = 1
-- next
UPDATE orm_line SET pieces=2 WHERE orm_line.order_id = 1 AND orm_line.product_id = 2
-- next
SAVEPOINT sa_savepoint_1
-- next
DELETE FROM orm_line WHERE orm_line.order_id = 3 AND orm_line.product_id = 1
-- next
DELETE FROM orm_order WHERE orm_order.id = 3 AND orm_order.version = 1
-- next
RELEASE SAVEPOINT sa_savepoint_1
-- next
UPDATE orm_product SET stock=5 WHERE orm_product.id = 1
-- next
UPDATE orm_product SET stock=(orm_product.stock + 1) WHERE orm_product.id = 5
-- next
SHOW FULL TABLES FROM `sqlalchemy`
-- next
SHOW CREATE TABLE `items`
-- next
SHOW CREATE TABLE `journal`
-- next
SHOW CREATE TABLE `orm_category`
-- next
SHOW CREATE TABLE `orm_line`
-- next
SHOW CREATE TABLE `orm_order`
-- next
SHOW CREATE TABLE `orm_product`
-- next
SHOW CREATE TABLE `orm_tag`
-- next
SHOW CREATE TABLE `orm_tagged`
-- next
SHOW schemas
-- next
DROP TABLE orm_line
-- next
DROP TABLE orm_tagged
-- next
DROP TABLE orm_product
-- next
DROP TABLE orm_order
-- next
DROP TABLE orm_category
-- next
DROP TABLE orm_tag
-- next
SELECT VERSION() LIKE '%MariaDB%'
-- next
DESCRIBE `sqlalchemy`.`binary_table`
-- next
CREATE TABLE binary_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	binary_data BLOB, 
	pickle_data BLOB, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO binary_table (id, binary_data) VALUES (1, X'37e79f')
-- next
SELECT binary_table.binary_data 
FROM binary_table
-- next
SET foreign_key_checks = 0
-- next
DELETE FROM binary_table
-- next
INSERT INTO binary_table (id, pickle_data) VALUES (1, X'80059521000000000000007d94288c03666f6f945d94284b014b024b03658c03626172948c0362617494752e')
-- next
SELECT binary_table.pickle_data 
FROM binary_table
-- next
DROP TABLE binary_table
-- next
DESCRIBE `sqlalchemy`.`bitwise`
-- next
CREATE TABLE bitwise (
	a INTEGER, 
	b INTEGER
)
-- next
INSERT INTO bitwise (a, b) VALUES (0, 1),(1, 2),(2, 3),(3, 4),(4, 5),(5, 6),(6, 7),(7, 8),(8, 9),(9, 10)
-- next
DROP TABLE bitwise
-- next
DESCRIBE `sqlalchemy`.`(2)`
-- next
DESCRIBE `sqlalchemy`.`other`
-- next
CREATE TABLE `(2)` (
	`(3)` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`(3)`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `(2)` (`(3)`)
)
-- next
SHOW CREATE TABLE `other`
-- next
SHOW CREATE TABLE `(2)`
-- next
DROP TABLE other
-- next
DROP TABLE `(2)`
-- next
CREATE TABLE `(2)` (
	`(3)` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`(3)`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `(2)` (`(3)`, id2)
)
-- next
CREATE TABLE `(2)` (
	`[brack]` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`[brack]`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `(2)` (`[brack]`)
)
-- next
CREATE TABLE `(2)` (
	`[brack]` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`[brack]`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `(2)` (`[brack]`, id2)
)
-- next
CREATE TABLE `(2)` (
	`col%p` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`col%p`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `(2)` (`col%p`)
)
-- next
CREATE TABLE `(2)` (
	`col%p` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`col%p`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `(2)` (`col%p`, id2)
)
-- next
CREATE TABLE `(2)` (
	plainname INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `(2)` (plainname)
)
-- next
CREATE TABLE `(2)` (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `(2)` (plainname, id2)
)
-- next
DESCRIBE `sqlalchemy`.`[brackets]`
-- next
CREATE TABLE `[brackets]` (
	`(3)` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`(3)`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `[brackets]` (`(3)`)
)
-- next
SHOW CREATE TABLE `[brackets]`
-- next
DROP TABLE `[brackets]`
-- next
CREATE TABLE `[brackets]` (
	`(3)` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`(3)`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `[brackets]` (`(3)`, id2)
)
-- next
CREATE TABLE `[brackets]` (
	`[brack]` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`[brack]`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `[brackets]` (`[brack]`)
)
-- next
CREATE TABLE `[brackets]` (
	`[brack]` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`[brack]`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `[brackets]` (`[brack]`, id2)
)
-- next
CREATE TABLE `[brackets]` (
	`col%p` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`col%p`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `[brackets]` (`col%p`)
)
-- next
CREATE TABLE `[brackets]` (
	`col%p` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`col%p`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `[brackets]` (`col%p`, id2)
)
-- next
CREATE TABLE `[brackets]` (
	plainname INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `[brackets]` (plainname)
)
-- next
CREATE TABLE `[brackets]` (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `[brackets]` (plainname, id2)
)
-- next
DESCRIBE `sqlalchemy`.`per % cent`
-- next
CREATE TABLE `per % cent` (
	`(3)` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`(3)`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `per % cent` (`(3)`)
)
-- next
SHOW CREATE TABLE `per % cent`
-- next
DROP TABLE `per % cent`
-- next
CREATE TABLE `per % cent` (
	`(3)` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`(3)`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `per % cent` (`(3)`, id2)
)
-- next
CREATE TABLE `per % cent` (
	`[brack]` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`[brack]`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `per % cent` (`[brack]`)
)
-- next
CREATE TABLE `per % cent` (
	`[brack]` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`[brack]`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `per % cent` (`[brack]`, id2)
)
-- next
CREATE TABLE `per % cent` (
	`col%p` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`col%p`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `per % cent` (`col%p`)
)
-- next
CREATE TABLE `per % cent` (
	`col%p` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`col%p`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `per % cent` (`col%p`, id2)
)
-- next
CREATE TABLE `per % cent` (
	plainname INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES `per % cent` (plainname)
)
-- next
CREATE TABLE `per % cent` (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES `per % cent` (plainname, id2)
)
-- next
DESCRIBE `sqlalchemy`.`plain`
-- next
CREATE TABLE plain (
	`(3)` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`(3)`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain (`(3)`)
)
-- next
SHOW CREATE TABLE `plain`
-- next
DROP TABLE plain
-- next
CREATE TABLE plain (
	`(3)` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`(3)`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain (`(3)`, id2)
)
-- next
CREATE TABLE plain (
	`[brack]` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`[brack]`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain (`[brack]`)
)
-- next
CREATE TABLE plain (
	`[brack]` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`[brack]`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain (`[brack]`, id2)
)
-- next
CREATE TABLE plain (
	`col%p` INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (`col%p`)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain (`col%p`)
)
-- next
CREATE TABLE plain (
	`col%p` INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (`col%p`, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain (`col%p`, id2)
)
-- next
CREATE TABLE plain (
	plainname INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain (plainname)
)
-- next
CREATE TABLE plain (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain (plainname, id2)
)
-- next
DESCRIBE `sqlalchemy`.`boolean_table`
-- next
CREATE TABLE boolean_table (
	id INTEGER NOT NULL, 
	value BOOL, 
	unconstrained_value BOOL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO boolean_table (id, value, unconstrained_value) VALUES (1, NULL, NULL)
-- next
SELECT boolean_table.value, boolean_table.unconstrained_value 
FROM boolean_table
-- next
DELETE FROM boolean_table
-- next
CREATE TABLE t (
	x BOOL
)
-- next
INSERT INTO t (x) VALUES (true)
-- next
INSERT INTO t (x) VALUES (false)
-- next
INSERT INTO t (x) VALUES (NULL)
-- next
SELECT t.x 
FROM t 
WHERE t.x = true
-- next
SELECT t.x 
FROM t 
WHERE t.x IS NULL
-- next
DESCRIBE `sqlalchemy`.`t`
-- next
DROP TABLE t
-- next
INSERT INTO boolean_table (id, value, unconstrained_value) VALUES (1, 1, 0)
-- next
INSERT INTO boolean_table (id, value, unconstrained_value) VALUES (1, 1, 1),(2, 0, 0)
-- next
SELECT boolean_table.id 
FROM boolean_table 
WHERE boolean_table.value = 1
-- next
SELECT boolean_table.id 
FROM boolean_table 
WHERE boolean_table.unconstrained_value = 1
-- next
DROP TABLE boolean_table
-- next
CREATE TABLE t (
	x VARCHAR(50)
)
-- next
INSERT INTO t (x) VALUES (CAST(1 AS CHAR(50)))
-- next
SELECT CAST(t.x AS SIGNED INTEGER) AS x 
FROM t
-- next
SELECT CAST(t.x AS SIGNED INTEGER) AS x 
FROM t 
WHERE t.x = CAST(2 AS CHAR(50))
-- next
DESCRIBE `sqlalchemy`.`some_table`
-- next
CREATE TABLE some_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(100), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, data) VALUES (1, 'collate data1'),(2, 'collate data2')
-- next
DELETE FROM some_table
-- next
DROP TABLE some_table
-- next
CREATE TABLE t (
	a INTEGER, 
	b INTEGER NOT NULL
)
-- next
SHOW CREATE TABLE `t`
-- next
CREATE TABLE t (
	t0 NUMERIC(18, 5)
)
-- next
CREATE TABLE t (
	t0 CHAR(52)
)
-- next
CREATE TABLE t (
	t0 VARCHAR(52)
)
-- next
DESCRIBE `sqlalchemy`.`users`
-- next
DESCRIBE `sqlalchemy`.`dingalings`
-- next
DESCRIBE `sqlalchemy`.`email_addresses`
-- next
DESCRIBE `sqlalchemy`.`comment_test`
-- next
DESCRIBE `sqlalchemy`.`no_constraints`
-- next
DESCRIBE `sqlalchemy`.`noncol_idx_test_nopk`
-- next
DESCRIBE `sqlalchemy`.`noncol_idx_test_pk`
-- next
DESCRIBE `sqlalchemy`.`user_tmp_main`
-- next
DESCRIBE `test_schema`.`users`
-- next
DESCRIBE `test_schema`.`dingalings`
-- next
DESCRIBE `test_schema`.`email_addresses`
-- next
DESCRIBE `test_schema`.`comment_test`
-- next
DESCRIBE `test_schema`.`no_constraints`
-- next
CREATE TABLE users (
	user_id INTEGER NOT NULL AUTO_INCREMENT, 
	test1 CHAR(5) NOT NULL, 
	test2 FLOAT NOT NULL, 
	parent_user_id INTEGER, 
	PRIMARY KEY (user_id), 
	CONSTRAINT zz_test2_gt_zero CHECK (test2 > 0), 
	CHECK (test2 <= 1000), 
	CONSTRAINT user_id_fk FOREIGN KEY(parent_user_id) REFERENCES users (user_id)
)
-- next
CREATE INDEX users_all_idx ON users (user_id, test2, test1)
-- next
CREATE UNIQUE INDEX users_t_idx ON users (test1, test2)
-- next
CREATE TABLE comment_test (
	id INTEGER NOT NULL COMMENT 'id comment' AUTO_INCREMENT, 
	data VARCHAR(20) COMMENT 'data % comment', 
	d2 VARCHAR(20) COMMENT 'Comment types type speedily '' " \\ '''' Fun!', 
	d3 VARCHAR(42) COMMENT 'Comment
with
escapes', 
	PRIMARY KEY (id)
)COMMENT='the test % '' " \\ table comment'
-- next
CREATE TABLE no_constraints (
	data VARCHAR(20)
)COMMENT='no
constraints
has
escaped
comment'
-- next
CREATE TABLE noncol_idx_test_nopk (
	q VARCHAR(5)
)
-- next
CREATE INDEX noncol_idx_nopk ON noncol_idx_test_nopk (q DESC)
-- next
CREATE TABLE noncol_idx_test_pk (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	q VARCHAR(5), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX noncol_idx_pk ON noncol_idx_test_pk (q DESC)
-- next
CREATE TEMPORARY TABLE user_tmp_main (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	name VARCHAR(50), 
	foo INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT user_tmp_uq_main UNIQUE (name)
)
-- next
CREATE INDEX user_tmp_ix ON user_tmp_main (foo)
-- next
CREATE TABLE test_schema.users (
	user_id INTEGER NOT NULL AUTO_INCREMENT, 
	test1 CHAR(5) NOT NULL, 
	test2 FLOAT NOT NULL, 
	parent_user_id INTEGER, 
	PRIMARY KEY (user_id), 
	CONSTRAINT zz_test2_gt_zero CHECK (test2 > 0), 
	CHECK (test2 <= 1000), 
	CONSTRAINT user_id_fk FOREIGN KEY(parent_user_id) REFERENCES test_schema.users (user_id)
)
-- next
CREATE INDEX users_all_idx ON test_schema.users (user_id, test2, test1)
-- next
CREATE UNIQUE INDEX users_t_idx ON test_schema.users (test1, test2)
-- next
CREATE TABLE test_schema.comment_test (
	id INTEGER NOT NULL COMMENT 'id comment' AUTO_INCREMENT, 
	data VARCHAR(20) COMMENT 'data % comment', 
	d2 VARCHAR(20) COMMENT 'Comment types type speedily '' " \\ '''' Fun!', 
	d3 VARCHAR(42) COMMENT 'Comment
with
escapes', 
	PRIMARY KEY (id)
)COMMENT='the test % '' " \\ table comment'
-- next
CREATE TABLE test_schema.no_constraints (
	data VARCHAR(20)
)COMMENT='no
constraints
has
escaped
comment'
-- next
CREATE TABLE email_addresses (
	address_id INTEGER NOT NULL AUTO_INCREMENT, 
	remote_user_id INTEGER, 
	email_address VARCHAR(20), 
	CONSTRAINT email_ad_pk PRIMARY KEY (address_id), 
	FOREIGN KEY(remote_user_id) REFERENCES users (user_id)
)
-- next
CREATE INDEX ix_email_addresses_email_address ON email_addresses (email_address)
-- next
CREATE TABLE test_schema.email_addresses (
	address_id INTEGER NOT NULL AUTO_INCREMENT, 
	remote_user_id INTEGER, 
	email_address VARCHAR(20), 
	CONSTRAINT email_ad_pk PRIMARY KEY (address_id), 
	FOREIGN KEY(remote_user_id) REFERENCES test_schema.users (user_id)
)
-- next
CREATE INDEX ix_test_schema_email_addresses_email_address ON test_schema.email_addresses (email_address)
-- next
CREATE TABLE dingalings (
	dingaling_id INTEGER NOT NULL AUTO_INCREMENT, 
	address_id INTEGER, 
	id_user INTEGER, 
	data VARCHAR(30), 
	PRIMARY KEY (dingaling_id), 
	CONSTRAINT address_id_gt_zero CHECK (address_id > 0 AND address_id < 1000), 
	CONSTRAINT zz_dingalings_multiple UNIQUE (address_id, dingaling_id), 
	CONSTRAINT zz_email_add_id_fg FOREIGN KEY(address_id) REFERENCES email_addresses (address_id), 
	FOREIGN KEY(id_user) REFERENCES users (user_id), 
	UNIQUE (data)
)
-- next
CREATE TABLE test_schema.dingalings (
	dingaling_id INTEGER NOT NULL AUTO_INCREMENT, 
	address_id INTEGER, 
	id_user INTEGER, 
	data VARCHAR(30), 
	PRIMARY KEY (dingaling_id), 
	CONSTRAINT address_id_gt_zero CHECK (address_id > 0 AND address_id < 1000), 
	CONSTRAINT zz_dingalings_multiple UNIQUE (address_id, dingaling_id), 
	CONSTRAINT zz_email_add_id_fg FOREIGN KEY(address_id) REFERENCES test_schema.email_addresses (address_id), 
	FOREIGN KEY(id_user) REFERENCES test_schema.users (user_id), 
	UNIQUE (data)
)
-- next
SHOW CREATE TABLE `users`
-- next
SHOW CREATE TABLE `email_addresses`
-- next
SHOW CREATE TABLE `dingalings`
-- next
SHOW CREATE TABLE `test_schema`.`users`
-- next
SHOW CREATE TABLE `test_schema`.`email_addresses`
-- next
SHOW CREATE TABLE `no_constraints`
-- next
SHOW CREATE TABLE `test_schema`.`no_constraints`
-- next
DESCRIBE `sqlalchemy`.`users_ref`
-- next
DESCRIBE `sqlalchemy`.`user_orders`
-- next
CREATE TABLE users_ref (
	user_id INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (user_id)
)
-- next
CREATE TABLE user_orders (
	order_id INTEGER NOT NULL AUTO_INCREMENT, 
	user_id INTEGER, 
	PRIMARY KEY (order_id), 
	CONSTRAINT `FK_users_id` FOREIGN KEY(user_id) REFERENCES users_ref (user_id)
)
-- next
SHOW CREATE TABLE `user_orders`
-- next
DROP TABLE user_orders
-- next
DROP TABLE users_ref
-- next
CREATE TABLE user_orders (
	order_id INTEGER NOT NULL AUTO_INCREMENT, 
	user_id INTEGER, 
	PRIMARY KEY (order_id), 
	CONSTRAINT `fk.with.dots` FOREIGN KEY(user_id) REFERENCES users_ref (user_id)
)
-- next
CREATE TABLE user_orders (
	order_id INTEGER NOT NULL AUTO_INCREMENT, 
	user_id INTEGER, 
	PRIMARY KEY (order_id), 
	CONSTRAINT fk_users_id FOREIGN KEY(user_id) REFERENCES users_ref (user_id)
)
-- next
CREATE TABLE user_orders (
	order_id INTEGER NOT NULL AUTO_INCREMENT, 
	user_id INTEGER, 
	PRIMARY KEY (order_id), 
	CONSTRAINT `mixedCaseName` FOREIGN KEY(user_id) REFERENCES users_ref (user_id)
)
-- next
DESCRIBE `sqlalchemy`.`test_table`
-- next
CREATE TABLE test_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX `IX_test_data` ON test_table (data)
-- next
SHOW CREATE TABLE `test_table`
-- next
DROP TABLE test_table
-- next
CREATE INDEX `ix.with.dots` ON test_table (data)
-- next
CREATE INDEX ix_test_data ON test_table (data)
-- next
CREATE INDEX `mixedCaseIndex` ON test_table (data)
-- next
SHOW FULL TABLES FROM `test_schema`
-- next
SHOW CREATE TABLE `test_schema`.`comment_test`
-- next
SHOW CREATE TABLE `test_schema`.`dingalings`
-- next
SHOW CREATE TABLE `comment_test`
-- next
SHOW CREATE TABLE `noncol_idx_test_nopk`
-- next
SHOW CREATE TABLE `noncol_idx_test_pk`
-- next
SHOW CREATE TABLE `items_view`
-- next
DESCRIBE `items_view`
-- next
SHOW CREATE TABLE `test_schema`.`does-not-exist`
-- next
SHOW CREATE TABLE `test_schema`.`email_addresses_v`
-- next
SHOW CREATE TABLE `test_schema`.`dingalings_v`
-- next
SHOW CREATE TABLE `does-not-exist`
-- next
SHOW CREATE TABLE `email_addresses_v`
-- next
SHOW CREATE TABLE `dingalings_v`
-- next
SHOW CREATE TABLE `user_tmp_main`
-- next
CREATE TABLE testtbl (
	a VARCHAR(20), 
	b VARCHAR(30), 
	c INTEGER, 
	`asc` VARCHAR(30), 
	`key` VARCHAR(30), 
	CONSTRAINT `i have spaces` UNIQUE (c), 
	CONSTRAINT `i.have.dots` UNIQUE (b), 
	CONSTRAINT unique_a UNIQUE (a), 
	CONSTRAINT unique_a_b_c UNIQUE (a, b, c), 
	CONSTRAINT unique_asc_key UNIQUE (`asc`, `key`), 
	CONSTRAINT unique_c_a_b UNIQUE (c, a, b)
)
-- next
SHOW CREATE TABLE `testtbl`
-- next
DESCRIBE `sqlalchemy`.`testtbl`
-- next
DROP TABLE testtbl
-- next
CREATE TABLE test_schema.testtbl (
	a VARCHAR(20), 
	b VARCHAR(30), 
	c INTEGER, 
	`asc` VARCHAR(30), 
	`key` VARCHAR(30), 
	CONSTRAINT `i have spaces` UNIQUE (c), 
	CONSTRAINT `i.have.dots` UNIQUE (b), 
	CONSTRAINT unique_a UNIQUE (a), 
	CONSTRAINT unique_a_b_c UNIQUE (a, b, c), 
	CONSTRAINT unique_asc_key UNIQUE (`asc`, `key`), 
	CONSTRAINT unique_c_a_b UNIQUE (c, a, b)
)
-- next
SHOW CREATE TABLE `test_schema`.`testtbl`
-- next
DESCRIBE `test_schema`.`testtbl`
-- next
DROP TABLE test_schema.testtbl
-- next
CREATE TABLE test_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	email VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT `UQ_email` UNIQUE (email)
)
-- next
CREATE TABLE test_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	email VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT `mixedCaseUQ` UNIQUE (email)
)
-- next
CREATE TABLE test_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	email VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT `uq.with.dots` UNIQUE (email)
)
-- next
CREATE TABLE test_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	email VARCHAR(50), 
	PRIMARY KEY (id), 
	CONSTRAINT uq_email UNIQUE (email)
)
-- next
SHOW CREATE TABLE `table_does_not_exists`
-- next
SHOW CREATE TABLE `some_table`
-- next
DROP TABLE test_schema.dingalings
-- next
DROP TABLE dingalings
-- next
DROP TABLE test_schema.email_addresses
-- next
DROP TABLE email_addresses
-- next
DROP TABLE test_schema.no_constraints
-- next
DROP TABLE test_schema.comment_test
-- next
DROP TABLE test_schema.users
-- next
DROP TABLE noncol_idx_test_pk
-- next
DROP TABLE noncol_idx_test_nopk
-- next
DROP TABLE no_constraints
-- next
DROP TABLE comment_test
-- next
DROP TABLE users
-- next
DESCRIBE `sqlalchemy`.`tb1`
-- next
CREATE TABLE tb1 (
	id INTEGER NOT NULL, 
	attr INTEGER NOT NULL, 
	name VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_tb1 PRIMARY KEY (name, id, attr)
)
-- next
CREATE TABLE tb2 (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	pid INTEGER, 
	pattr INTEGER, 
	pname VARCHAR(20), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_tb1_name_id_attr FOREIGN KEY(pname, pid, pattr) REFERENCES tb1 (name, id, attr)
)
-- next
SHOW CREATE TABLE `tb2`
-- next
DELETE FROM tb2
-- next
DROP TABLE tb2
-- next
CREATE TABLE some_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	x INTEGER, 
	y INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, x, y) VALUES (1, 1, 2),(2, 2, 3),(3, 3, 4),(4, 4, 5)
-- next
SELECT DISTINCT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = 2 UNION SELECT DISTINCT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = 3 ORDER BY id 
 LIMIT 2
-- next
SELECT anon_1.id, anon_1.x, anon_1.y 
FROM (SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = 2 ORDER BY some_table.id 
 LIMIT 1) AS anon_1 UNION SELECT anon_2.id, anon_2.x, anon_2.y 
FROM (SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = 3 ORDER BY some_table.id 
 LIMIT 1) AS anon_2 ORDER BY id 
 LIMIT 2
-- next
SELECT anon_1.id, anon_1.x, anon_1.y 
FROM ((SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = 2 ORDER BY some_table.id 
 LIMIT 1) UNION (SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = 3 ORDER BY some_table.id 
 LIMIT 1)) AS anon_1 ORDER BY anon_1.id 
 LIMIT 2
-- next
(SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = 2 ORDER BY some_table.id 
 LIMIT 1) UNION (SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = 3 ORDER BY some_table.id 
 LIMIT 1) ORDER BY id 
 LIMIT 2
-- next
(SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = 2 ORDER BY some_table.id) UNION (SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = 3 ORDER BY some_table.id) ORDER BY id 
 LIMIT 2
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = 2 UNION SELECT some_table.id, some_table.x, some_table.y 
FROM some_table 
WHERE some_table.id = 3 ORDER BY id
-- next
SELECT anon_1.id, anon_1.x, anon_1.y 
FROM (SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = 2 UNION SELECT some_table.id AS id, some_table.x AS x, some_table.y AS y 
FROM some_table 
WHERE some_table.id = 3) AS anon_1 ORDER BY anon_1.id
-- next
DESCRIBE `sqlalchemy`.`date_table`
-- next
CREATE TABLE date_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	date_data DATE, 
	decorated_date_data DATE, 
	PRIMARY KEY (id)
)
-- next
DELETE FROM date_table
-- next
INSERT INTO date_table (id, date_data) VALUES (1, NULL)
-- next
SELECT date_table.date_data 
FROM date_table
-- next
INSERT INTO date_table (id, date_data) VALUES (1, '2012-10-15')
-- next
SELECT date_table.id 
FROM date_table 
WHERE CASE WHEN (NULL IS NOT NULL) THEN NULL ELSE date_table.date_data END = date_table.date_data
-- next
INSERT INTO date_table (id, decorated_date_data) VALUES (1, '2012-10-15')
-- next
SELECT date_table.decorated_date_data 
FROM date_table
-- next
SELECT '2012-10-15' AS anon_1
-- next
DROP TABLE date_table
-- next
CREATE TABLE date_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	date_data DATETIME, 
	decorated_date_data DATETIME, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`%percent` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `%percent`) VALUES (1, 'some name')
-- next
SELECT t.`%percent` 
FROM t 
WHERE t.`%percent` = 'some name'
-- next
SELECT t.`%percent` 
FROM t 
WHERE t.`%percent` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`/slashes/` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `/slashes/`) VALUES (1, 'some name')
-- next
SELECT t.`/slashes/` 
FROM t 
WHERE t.`/slashes/` = 'some name'
-- next
SELECT t.`/slashes/` 
FROM t 
WHERE t.`/slashes/` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`1col:on` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `1col:on`) VALUES (1, 'some name')
-- next
SELECT t.`1col:on` 
FROM t 
WHERE t.`1col:on` = 'some name'
-- next
SELECT t.`1col:on` 
FROM t 
WHERE t.`1col:on` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`1param` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `1param`) VALUES (1, 'some name')
-- next
SELECT t.`1param` 
FROM t 
WHERE t.`1param` = 'some name'
-- next
SELECT t.`1param` 
FROM t 
WHERE t.`1param` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`42numbers` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `42numbers`) VALUES (1, 'some name')
-- next
SELECT t.`42numbers` 
FROM t 
WHERE t.`42numbers` = 'some name'
-- next
SELECT t.`42numbers` 
FROM t 
WHERE t.`42numbers` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`[BracketsAndCase]` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `[BracketsAndCase]`) VALUES (1, 'some name')
-- next
SELECT t.`[BracketsAndCase]` 
FROM t 
WHERE t.`[BracketsAndCase]` = 'some name'
-- next
SELECT t.`[BracketsAndCase]` 
FROM t 
WHERE t.`[BracketsAndCase]` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	___name VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, ___name) VALUES (1, 'some name')
-- next
SELECT t.___name 
FROM t 
WHERE t.___name = 'some name'
-- next
SELECT t.___name 
FROM t 
WHERE t.___name IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	_name VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, _name) VALUES (1, 'some name')
-- next
SELECT t._name 
FROM t 
WHERE t._name = 'some name'
-- next
SELECT t._name 
FROM t 
WHERE t._name IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	_starts_with_underscore VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, _starts_with_underscore) VALUES (1, 'some name')
-- next
SELECT t._starts_with_underscore 
FROM t 
WHERE t._starts_with_underscore = 'some name'
-- next
SELECT t._starts_with_underscore 
FROM t 
WHERE t._starts_with_underscore IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	boring VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, boring) VALUES (1, 'some name')
-- next
SELECT t.boring 
FROM t 
WHERE t.boring = 'some name'
-- next
SELECT t.boring 
FROM t 
WHERE t.boring IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`col:ons` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `col:ons`) VALUES (1, 'some name')
-- next
SELECT t.`col:ons` 
FROM t 
WHERE t.`col:ons` = 'some name'
-- next
SELECT t.`col:ons` 
FROM t 
WHERE t.`col:ons` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`dot.s` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `dot.s`) VALUES (1, 'some name')
-- next
SELECT t.`dot.s` 
FROM t 
WHERE t.`dot.s` = 'some name'
-- next
SELECT t.`dot.s` 
FROM t 
WHERE t.`dot.s` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`has spaces` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `has spaces`) VALUES (1, 'some name')
-- next
SELECT t.`has spaces` 
FROM t 
WHERE t.`has spaces` = 'some name'
-- next
SELECT t.`has spaces` 
FROM t 
WHERE t.`has spaces` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`more :: %colons%` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `more :: %colons%`) VALUES (1, 'some name')
-- next
SELECT t.`more :: %colons%` 
FROM t 
WHERE t.`more :: %colons%` = 'some name'
-- next
SELECT t.`more :: %colons%` 
FROM t 
WHERE t.`more :: %colons%` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`more/slashes` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `more/slashes`) VALUES (1, 'some name')
-- next
SELECT t.`more/slashes` 
FROM t 
WHERE t.`more/slashes` = 'some name'
-- next
SELECT t.`more/slashes` 
FROM t 
WHERE t.`more/slashes` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`par(ens)` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `par(ens)`) VALUES (1, 'some name')
-- next
SELECT t.`par(ens)` 
FROM t 
WHERE t.`par(ens)` = 'some name'
-- next
SELECT t.`par(ens)` 
FROM t 
WHERE t.`par(ens)` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`per % cent` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `per % cent`) VALUES (1, 'some name')
-- next
SELECT t.`per % cent` 
FROM t 
WHERE t.`per % cent` = 'some name'
-- next
SELECT t.`per % cent` 
FROM t 
WHERE t.`per % cent` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`per cent` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `per cent`) VALUES (1, 'some name')
-- next
SELECT t.`per cent` 
FROM t 
WHERE t.`per cent` = 'some name'
-- next
SELECT t.`per cent` 
FROM t 
WHERE t.`per cent` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`percent%(ens)yah` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `percent%(ens)yah`) VALUES (1, 'some name')
-- next
SELECT t.`percent%(ens)yah` 
FROM t 
WHERE t.`percent%(ens)yah` = 'some name'
-- next
SELECT t.`percent%(ens)yah` 
FROM t 
WHERE t.`percent%(ens)yah` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`percent%signs` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `percent%signs`) VALUES (1, 'some name')
-- next
SELECT t.`percent%signs` 
FROM t 
WHERE t.`percent%signs` = 'some name'
-- next
SELECT t.`percent%signs` 
FROM t 
WHERE t.`percent%signs` IN ('some name', 'some other_name')
-- next
CREATE TABLE t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`q?marks` VARCHAR(50) NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, `q?marks`) VALUES (1, 'some name')
-- next
SELECT t.`q?marks` 
FROM t 
WHERE t.`q?marks` = 'some name'
-- next
SELECT t.`q?marks` 
FROM t 
WHERE t.`q?marks` IN ('some name', 'some other_name')
-- next
CREATE TABLE mytable (
	myid INTEGER, 
	name VARCHAR(50), 
	`desc` VARCHAR(50)
)
-- next
INSERT INTO mytable (myid, name, `desc`) VALUES (1, 'a', 'a_desc'),(2, 'b', 'b_desc'),(3, 'c', 'c_desc'),(4, 'd', 'd_desc')
-- next
SELECT mytable.myid 
FROM mytable 
WHERE mytable.name = 'c'
-- next
DESCRIBE `sqlalchemy`.`mytable`
-- next
DROP TABLE mytable
-- next
SELECT mytable.myid 
FROM mytable 
WHERE mytable.name IN ('d', 'a') ORDER BY mytable.myid
-- next
DESCRIBE `sqlalchemy`.`enum_table`
-- next
CREATE TABLE enum_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	enum_data ENUM('a','b','a%','b%percent','réveillé'), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO enum_table (id, enum_data) VALUES (1, 'a%')
-- next
SELECT enum_table.enum_data 
FROM enum_table 
WHERE enum_table.id = 1
-- next
DELETE FROM enum_table
-- next
INSERT INTO enum_table (id, enum_data) VALUES (1, 'b%percent'),(2, 'réveillé'),(3, 'b'),(4, 'a%')
-- next
SELECT enum_table.enum_data 
FROM enum_table ORDER BY enum_table.id
-- next
INSERT INTO enum_table (id, enum_data) VALUES (1, 'b%percent'), (2, 'réveillé'), (3, 'b'), (4, 'a%') RETURNING enum_table.enum_data
-- next
DROP TABLE enum_table
-- next
CREATE TABLE t (
	data VARCHAR(50)
)
-- next
INSERT INTO t (data) VALUES ('some % value')
-- next
SELECT t.data 
FROM t 
WHERE t.data = 'some % value'
-- next
DESCRIBE `sqlalchemy`.`manual_pk`
-- next
CREATE TABLE manual_pk (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
SELECT méil
-- next
DELETE FROM manual_pk
-- next
INSERT INTO manual_pk (id, data) VALUES (1, 'd1')
-- next
DROP TABLE manual_pk
-- next
DESCRIBE `sqlalchemy`.`stuff`
-- next
CREATE TABLE stuff (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO stuff (id, data) VALUES (1, 'some data'),(2, 'some data'),(3, 'some data'),(4, 'some other data')
-- next
SELECT 1 AS anon_1 FROM DUAL 
WHERE EXISTS (SELECT * 
FROM stuff 
WHERE stuff.data = 'some data')
-- next
DELETE FROM stuff
-- next
DROP TABLE stuff
-- next
CREATE TABLE some_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	x INTEGER, 
	y INTEGER, 
	z VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, x, y, z) VALUES (1, 1, 2, 'z1'),(2, 2, 3, 'z2'),(3, 3, 4, 'z3'),(4, 4, 5, 'z4')
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (2, 3, 4) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (NULL) AND (1 != 1) AND (some_table.id NOT IN (2, 3)) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (NULL) AND (1 != 1) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.x NOT IN (NULL) OR (1 = 1)) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.z IN (NULL) AND (1 != 1) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.z NOT IN (NULL) OR (1 = 1)) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (NULL) AND (1 != 1) AND some_table.y IN (NULL) AND (1 != 1) ORDER BY some_table.id
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (2, 3) AND (some_table.id NOT IN (NULL) OR (1 = 1)) ORDER BY some_table.id
-- next
SELECT CASE WHEN (NULL IN (NULL) AND (1 != 1)) THEN true ELSE false END AS anon_1
-- next
select id FROM some_table WHERE z IN ('z2', 'z3', 'z4') ORDER BY id
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT 2
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT 1 + 2
-- next
SELECT some_table.id, some_table.x, some_table.y 
FROM some_table ORDER BY some_table.id 
 LIMIT 1 + 1, 1 + 1
-- next
SELECT anon_2.anon_1 
FROM (SELECT (SELECT some_table.id 
FROM some_table ORDER BY some_table.id 
 LIMIT 1) AS anon_1 UNION SELECT (SELECT some_table.id 
FROM some_table ORDER BY some_table.id 
 LIMIT 1) AS anon_1) AS anon_2
-- next
CREATE TABLE test_table (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO test_table (id, data) VALUES (1, 'some data')
-- next
SELECT test_table.id, test_table.data 
FROM test_table
-- next
CREATE TABLE test_schema.test_table (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO test_schema.test_table (id, data) VALUES (1, 'some data')
-- next
SELECT test_schema.test_table.id, test_schema.test_table.data 
FROM test_schema.test_table
-- next
DESCRIBE `test_schema`.`test_table`
-- next
DROP TABLE test_schema.test_table
-- next
CREATE TABLE _test_table (
	id INTEGER NOT NULL, 
	_data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO _test_table (id, _data) VALUES (1, 'some data')
-- next
SELECT _test_table.id, _test_table._data 
FROM _test_table
-- next
DESCRIBE `sqlalchemy`.`_test_table`
-- next
DROP TABLE _test_table
-- next
CREATE TABLE test_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	data2 VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX my_idx ON test_table (data)
-- next
CREATE TABLE test_schema.test_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX my_idx_s ON test_schema.test_table (data)
-- next
DESCRIBE `sqlalchemy`.`nonexistent_table`
-- next
DESCRIBE `sqlalchemy`.`test_table_2`
-- next
CREATE INDEX my_idx_2 ON test_table (data2)
-- next
CREATE TABLE test_table_2 (
	foo INTEGER
)
-- next
CREATE INDEX my_idx_3 ON test_table_2 (foo)
-- next
SHOW CREATE TABLE `test_table_2`
-- next
DROP TABLE test_table_2
-- next
DROP INDEX my_idx_2 ON test_table
-- next
DELETE FROM test_schema.test_table
-- next
DELETE FROM test_table
-- next
SHOW CREATE TABLE `test_schema`.`test_table`
-- next
DESCRIBE `test_schema`.`nonexistent_table`
-- next
SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE='SEQUENCE' and TABLE_SCHEMA='sqlalchemy'
-- next
DESCRIBE `sqlalchemy`.`user_id_table`
-- next
SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE='SEQUENCE' and TABLE_NAME='user_id_seq' AND TABLE_SCHEMA='sqlalchemy'
-- next
CREATE SEQUENCE user_id_seq
-- next
CREATE SEQUENCE other_seq NO MINVALUE NO MAXVALUE
-- next
CREATE SEQUENCE test_schema.user_id_seq
-- next
CREATE SEQUENCE test_schema.schema_seq
-- next
CREATE TABLE user_id_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (id)
)
-- next
CREATE SEQUENCE new_seq
-- next
DROP SEQUENCE new_seq
-- next
DROP TABLE user_id_table
-- next
DROP SEQUENCE user_id_seq
-- next
DROP SEQUENCE other_seq
-- next
DROP SEQUENCE test_schema.user_id_seq
-- next
DROP SEQUENCE test_schema.schema_seq
-- next
DESCRIBE `test_schema`.`test_table_s`
-- next
DESCRIBE `sqlalchemy`.`vv`
-- next
DESCRIBE `test_schema`.`vv`
-- next
CREATE TABLE test_schema.test_table_s (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE VIEW vv AS SELECT test_table.id, test_table.data 
FROM test_table
-- next
CREATE VIEW test_schema.vv AS SELECT test_schema.test_table_s.id, test_schema.test_table_s.data 
FROM test_schema.test_table_s
-- next
DESCRIBE `sqlalchemy`.`test_table_s`
-- next
DESCRIBE `sqlalchemy`.`new_table`
-- next
CREATE TABLE new_table (
	col INTEGER
)
-- next
DROP TABLE new_table
-- next
DESCRIBE `nonexistent_schema`.`test_table`
-- next
DROP VIEW test_schema.vv
-- next
DROP VIEW vv
-- next
DROP TABLE test_schema.test_table_s
-- next
DESCRIBE `sqlalchemy`.`tbl`
-- next
CREATE TABLE tbl (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	`desc` VARCHAR(100), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO tbl (`desc`) VALUES ('row')
-- next
SELECT tbl.id, tbl.`desc` 
FROM tbl
-- next
DELETE FROM tbl
-- next
DROP TABLE tbl
-- next
DESCRIBE `sqlalchemy`.`autoinc_pk`
-- next
DESCRIBE `sqlalchemy`.`no_implicit_returning`
-- next
DESCRIBE `sqlalchemy`.`includes_defaults`
-- next
CREATE TABLE autoinc_pk (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE no_implicit_returning (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE includes_defaults (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	x INTEGER, 
	y INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO autoinc_pk (data) VALUES ('some data')
-- next
DELETE FROM includes_defaults
-- next
DELETE FROM no_implicit_returning
-- next
DELETE FROM autoinc_pk
-- next
INSERT INTO autoinc_pk (data) VALUES ('some data') RETURNING autoinc_pk.id
-- next
INSERT INTO autoinc_pk () VALUES ()
-- next
SELECT autoinc_pk.id, autoinc_pk.data 
FROM autoinc_pk 
WHERE autoinc_pk.id IS NOT NULL
-- next
INSERT INTO autoinc_pk (id) VALUES (DEFAULT)
-- next
INSERT INTO manual_pk (id, data) VALUES (1, 'data1'),(2, 'data2'),(3, 'data3')
-- next
INSERT INTO manual_pk (id, data) SELECT manual_pk.id + 5 AS anon_1, manual_pk.data 
FROM manual_pk 
WHERE manual_pk.data IN ('data2', 'data3')
-- next
SELECT manual_pk.data 
FROM manual_pk ORDER BY manual_pk.data
-- next
INSERT INTO autoinc_pk (data) SELECT manual_pk.data 
FROM manual_pk 
WHERE manual_pk.data IN ('data2', 'data3')
-- next
SELECT autoinc_pk.data 
FROM autoinc_pk ORDER BY autoinc_pk.data
-- next
INSERT INTO includes_defaults (id, data, x, y) VALUES (1, 'data1', 5, (2 + 2))
-- next
INSERT INTO includes_defaults (id, data, x, y) SELECT includes_defaults.id + 5 AS anon_1, includes_defaults.data, 5 AS anon_2, (2 + 2) AS anon_3 
FROM includes_defaults 
WHERE includes_defaults.data IN ('data2', 'data3')
-- next
SELECT includes_defaults.id, includes_defaults.data, includes_defaults.x, includes_defaults.y 
FROM includes_defaults ORDER BY includes_defaults.data, includes_defaults.id
-- next
INSERT INTO no_implicit_returning (data) VALUES ('d1'),('d2'),('d3'),('d4'),('d5')
-- next
INSERT INTO no_implicit_returning (data) VALUES ('d1')
-- next
DROP TABLE includes_defaults
-- next
DROP TABLE no_implicit_returning
-- next
DROP TABLE autoinc_pk
-- next
DESCRIBE `sqlalchemy`.`integer_table`
-- next
CREATE TABLE integer_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	integer_data BIGINT, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO integer_table (id, integer_data) VALUES (1, -1376537018368127)
-- next
SELECT integer_table.integer_data 
FROM integer_table
-- next
DROP TABLE integer_table
-- next
INSERT INTO integer_table (id, integer_data) VALUES (1, 0)
-- next
SELECT -1376537018368127 FROM DUAL 
WHERE -1376537018368127 = -1376537018368127
-- next
SELECT 0 FROM DUAL 
WHERE 0 = 0
-- next
CREATE TABLE t (
	x INTEGER
)
-- next
INSERT INTO t (x) VALUES (5)
-- next
SELECT t.x 
FROM t 
WHERE t.x = 5
-- next
DESCRIBE `sqlalchemy`.`is_distinct_test`
-- next
CREATE TABLE is_distinct_test (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	col_a INTEGER, 
	col_b INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO is_distinct_test (id, col_a, col_b) VALUES (1, 0, 1)
-- next
SELECT is_distinct_test.id, is_distinct_test.col_a, is_distinct_test.col_b 
FROM is_distinct_test 
WHERE NOT (is_distinct_test.col_a <=> is_distinct_test.col_b)
-- next
SELECT is_distinct_test.id, is_distinct_test.col_a, is_distinct_test.col_b 
FROM is_distinct_test 
WHERE is_distinct_test.col_a <=> is_distinct_test.col_b
-- next
DELETE FROM is_distinct_test
-- next
INSERT INTO is_distinct_test (id, col_a, col_b) VALUES (1, NULL, NULL)
-- next
INSERT INTO is_distinct_test (id, col_a, col_b) VALUES (1, NULL, 1)
-- next
INSERT INTO is_distinct_test (id, col_a, col_b) VALUES (1, 0, NULL)
-- next
DROP TABLE is_distinct_test
-- next
DESCRIBE `sqlalchemy`.`a`
-- next
DESCRIBE `sqlalchemy`.`b`
-- next
CREATE TABLE a (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE b (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	a_id INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(a_id) REFERENCES a (id)
)
-- next
INSERT INTO a (id) VALUES (1),(2),(3),(4),(5)
-- next
INSERT INTO b (id, a_id) VALUES (1, 1),(2, 1),(4, 2),(5, 3)
-- next
SELECT a.id, b.id AS id_1, b.a_id 
FROM a INNER JOIN b ON false = 1 ORDER BY a.id, b.id
-- next
DELETE FROM b
-- next
DELETE FROM a
-- next
SELECT a.id, b.id AS id_1, b.a_id 
FROM a INNER JOIN b ON a.id = b.a_id ORDER BY a.id, b.id
-- next
SELECT a.id, b.id AS id_1, b.a_id 
FROM a INNER JOIN b ON true = 1 ORDER BY a.id, b.id
-- next
SELECT a.id, b.id AS id_1, b.a_id 
FROM a LEFT OUTER JOIN b ON false = 1 ORDER BY a.id, b.id
-- next
DROP TABLE b
-- next
DROP TABLE a
-- next
SELECT autoinc_pk.id, autoinc_pk.data 
FROM autoinc_pk
-- next
SELECT autoinc_pk.id 
FROM autoinc_pk
-- next
INSERT INTO some_table (id, data) VALUES (1, 'abcdefg'),(2, 'ab/cdefg'),(3, 'ab%cdefg'),(4, 'ab_cdefg'),(5, 'abcde/fg'),(6, 'abcde%fg'),(7, 'ab#cdefg'),(8, 'ab9cdefg'),(9, 'abcde#fg'),(10, 'abcd9fg'),(11, NULL)
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE concat('%', 'b/%cde', '%') ESCAPE '/')
-- next
SELECT some_table.id 
FROM some_table 
WHERE (some_table.data LIKE concat('%', 'b%cde', '%'))
-- next
DESCRIBE `sqlalchemy`.`a_things_with_stuff`
-- next
DESCRIBE `sqlalchemy`.`b_related_things_of_value`
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (id_long_column_name)
)
-- next
CREATE TABLE b_related_things_of_value (
	aid INTEGER, 
	CONSTRAINT foreign_key_b_related_things_of_value_aid_a_things_with__667b FOREIGN KEY(aid) REFERENCES a_things_with_stuff (id_long_column_name)
)
-- next
DROP TABLE b_related_things_of_value
-- next
DROP TABLE a_things_with_stuff
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name INTEGER NOT NULL AUTO_INCREMENT, 
	id_another_long_name INTEGER, 
	PRIMARY KEY (id_long_column_name)
)
-- next
CREATE INDEX index_a_things_with_stuff_id_long_column_name_id_another_bf55 ON a_things_with_stuff (id_long_column_name, id_another_long_name)
-- next
SHOW CREATE TABLE `a_things_with_stuff`
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name INTEGER NOT NULL, 
	id_another_long_name INTEGER NOT NULL, 
	CONSTRAINT primary_key_a_things_with_stuff_id_long_column_name_id_a_6d15 PRIMARY KEY (id_long_column_name, id_another_long_name)
)
-- next
CREATE TABLE a_things_with_stuff (
	id_long_column_name INTEGER NOT NULL AUTO_INCREMENT, 
	id_another_long_name INTEGER, 
	PRIMARY KEY (id_long_column_name), 
	CONSTRAINT unique_constraint_a_things_with_stuff_id_long_column_nam_d419 UNIQUE (id_long_column_name, id_another_long_name)
)
-- next
DESCRIBE `sqlalchemy`.`denormalize_table`
-- next
CREATE TABLE denormalize_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	all_lowercase INTEGER, 
	`ALL_UPPERCASE` INTEGER, 
	`MixedCase` INTEGER, 
	`all_lowercase_quoted` INTEGER, 
	`ALL_UPPERCASE_QUOTED` INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO denormalize_table (id, all_lowercase, `ALL_UPPERCASE`, `MixedCase`, `all_lowercase_quoted`, `ALL_UPPERCASE_QUOTED`) VALUES (1, 5, 6, 7, 8, 9)
-- next
SELECT denormalize_table.id, denormalize_table.all_lowercase, denormalize_table.`ALL_UPPERCASE`, denormalize_table.`MixedCase`, denormalize_table.`all_lowercase_quoted`, denormalize_table.`ALL_UPPERCASE_QUOTED` 
FROM denormalize_table
-- next
DELETE FROM denormalize_table
-- next
SELECT * 
FROM denormalize_table
-- next
DROP TABLE denormalize_table
-- next
SELECT 15.7563 AS anon_1
-- next
SELECT CAST(15.7563 AS DECIMAL(10, 4)) AS anon_1
-- next
CREATE TABLE t (
	x NUMERIC(18, 14)
)
-- next
INSERT INTO t (x) VALUES (0.70000000000696),(0.0000001),(0.00001),(0.00000000000696),(0.001),(0.00000005940696),(0.01000005940696),(0.00000001),(0.01),(0.000001),(0.0001),(0.000000000696)
-- next
SELECT t.x 
FROM t
-- next
DELETE FROM t
-- next
INSERT INTO t (x) VALUES (2.9)
-- next
SELECT t.x + 37.12 AS anon_1 
FROM t
-- next
CREATE TABLE t (
	x FLOAT
)
-- next
INSERT INTO t (x) VALUES (15.756e0),(15.756),(NULL)
-- next
INSERT INTO t (x) VALUES (15.756e0),(15.756)
-- next
INSERT INTO t (x) VALUES (2.9e0)
-- next
SELECT t.x + 37.12e0 AS anon_1 
FROM t
-- next
SELECT 15.7563e0 AS anon_1
-- next
SELECT t.x 
FROM t 
WHERE t.x IS NOT NULL
-- next
SELECT t.x 
FROM t 
WHERE t.x = 15.7563
-- next
CREATE TABLE some_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	x INTEGER, 
	y INTEGER, 
	q VARCHAR(50), 
	p VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, x, y, q, p) VALUES (1, 1, 2, 'q1', 'p3'),(2, 2, 3, 'q2', 'p2'),(3, 3, 4, 'q3', 'p1')
-- next
SELECT some_table.x + some_table.y AS lx 
FROM some_table ORDER BY lx
-- next
SELECT some_table.x + some_table.y AS lx 
FROM some_table ORDER BY lx DESC
-- next
SELECT some_table.x + some_table.y AS lx, concat(lower(some_table.q), some_table.p) AS ly 
FROM some_table ORDER BY lx, ly DESC
-- next
SELECT count(some_table.id) AS count_1, some_table.x + some_table.y AS lx 
FROM some_table GROUP BY some_table.x + some_table.y ORDER BY lx
-- next
SELECT some_table.x AS lx 
FROM some_table ORDER BY lx
-- next
SELECT some_table.x AS lx 
FROM some_table ORDER BY lx DESC
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x = 10
-- next
SELECT some_table.id 
FROM some_table 
WHERE some_table.x IN (5, 6, 7)
-- next
DESCRIBE `sqlalchemy`.`quote ' one`
-- next
DESCRIBE `sqlalchemy`.`quote " two`
-- next
DESCRIBE `sqlalchemy`.`related`
-- next
CREATE TABLE related (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	related INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE `quote ' one` (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	data VARCHAR(50), 
	related_id INTEGER, 
	CONSTRAINT `pk quote ' one` PRIMARY KEY (id), 
	CONSTRAINT `uq quote' one` UNIQUE (data), 
	CONSTRAINT `fk quote ' one` FOREIGN KEY(id) REFERENCES related (id), 
	CONSTRAINT `ck quote ' one` CHECK (name != 'foo')
)COMMENT='quote '' one comment'
-- next
CREATE INDEX `ix quote ' one` ON `quote ' one` (name)
-- next
CREATE TABLE `quote " two` (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	data VARCHAR(50), 
	related_id INTEGER, 
	CONSTRAINT `pk quote " two` PRIMARY KEY (id), 
	CONSTRAINT `uq quote" two` UNIQUE (data), 
	CONSTRAINT `fk quote " two` FOREIGN KEY(id) REFERENCES related (id), 
	CONSTRAINT `ck quote " two ` CHECK (name != 'foo')
)COMMENT='quote " two comment'
-- next
CREATE INDEX `ix quote " two` ON `quote " two` (name)
-- next
DELETE FROM `quote " two`
-- next
DELETE FROM `quote ' one`
-- next
DELETE FROM related
-- next
SHOW CREATE TABLE `quote " two`
-- next
SHOW CREATE TABLE `quote ' one`
-- next
DROP TABLE `quote " two`
-- next
DROP TABLE `quote ' one`
-- next
DROP TABLE related
-- next
CREATE TABLE t (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO t (id, data) VALUES (1, 'd1'),(2, 'd2'),(3, 'd3')
-- next
DELETE FROM t WHERE t.id = 1 RETURNING t.id
-- next
INSERT INTO t (id, data) VALUES (1, 'd1'), (2, 'd2'), (3, 'd3') RETURNING t.id
-- next
INSERT INTO t (id, data) VALUES (1, 'd1') RETURNING t.id
-- next
UPDATE t SET data='d1' WHERE t.id = 1 RETURNING t.id
-- next
CREATE TABLE d_t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	value BLOB, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO d_t (value) VALUES (X'746869732069732062696e617279'), (X'746869732069732062696e617279'), (X'746869732069732062696e617279'), (X'746869732069732062696e617279'), (X'746869732069732062696e617279'), (X'746869732069732062696e617279'), (X'746869732069732062696e617279'), (X'746869732069732062696e617279'), (X'746869732069732062696e617279'), (X'746869732069732062696e617279') RETURNING d_t.id, d_t.value
-- next
SELECT d_t.value 
FROM d_t
-- next
DESCRIBE `sqlalchemy`.`d_t`
-- next
DROP TABLE d_t
-- next
CREATE TABLE f_t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	value DOUBLE, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO f_t (value) VALUES (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0) RETURNING f_t.id, f_t.value
-- next
SELECT f_t.value 
FROM f_t
-- next
DESCRIBE `sqlalchemy`.`f_t`
-- next
DROP TABLE f_t
-- next
CREATE TABLE f_t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	value FLOAT, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE f_t (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	value NUMERIC(15, 12), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO f_t (value) VALUES (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0), (8.5514716e0) RETURNING f_t.id, f_t.value, f_t.id AS id__1
-- next
INSERT INTO f_t (value) VALUES (8.5514716e0) RETURNING f_t.id, f_t.value
-- next
INSERT INTO f_t (value) VALUES (8.5514716) RETURNING f_t.id, f_t.value
-- next
INSERT INTO autoinc_pk (data) VALUES ('d1'), ('d2'), ('d3'), ('d4'), ('d5') RETURNING autoinc_pk.id
-- next
DESCRIBE `sqlalchemy`.`employees`
-- next
CREATE TABLE employees (
	employee_id INTEGER NOT NULL, 
	name VARCHAR(50), 
	department VARCHAR(1), 
	PRIMARY KEY (employee_id)
)
-- next
INSERT INTO employees (employee_id, name, department) VALUES (0, 'Angela', 'A'),(1, 'Andrew', 'A'),(2, 'Anand', 'A'),(3, 'Bob', 'B'),(4, 'Bobette', 'B'),(5, 'Buffy', 'B'),(6, 'Charlie', 'C'),(7, 'Cynthia', 'C'),(8, 'Chris', 'C')
-- next
SELECT employees.name, employees.department 
FROM employees ORDER BY employees.employee_id
-- next
DELETE FROM employees
-- next
DELETE FROM employees WHERE employees.department = 'C'
-- next
DELETE FROM employees WHERE employees.name = 'Bob'
-- next
UPDATE employees SET department='C' WHERE employees.name = 'Bob'
-- next
SELECT employees.name, employees.department 
FROM employees 
WHERE employees.department = 'C'
-- next
UPDATE employees SET department='Z' WHERE employees.department = 'C'
-- next
update employees set department='Z' where department='C'
-- next
DROP TABLE employees
-- next
DESCRIBE `sqlalchemy`.`plain_pk`
-- next
DESCRIBE `sqlalchemy`.`has_dates`
-- next
CREATE TABLE plain_pk (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE has_dates (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	today DATETIME, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO plain_pk (id, data) VALUES (1, 'd1'),(2, 'd2'),(3, 'd3')
-- next
INSERT INTO has_dates (id, today) VALUES (1, '2006-05-12 12:00:00')
-- next
SELECT has_dates.id, (SELECT x.today 
FROM has_dates AS x) AS somelabel 
FROM has_dates
-- next
DELETE FROM has_dates
-- next
DELETE FROM plain_pk
-- next
SELECT plain_pk.data, plain_pk.data AS data 
FROM plain_pk ORDER BY plain_pk.id
-- next
SELECT plain_pk.id, plain_pk.data 
FROM plain_pk ORDER BY plain_pk.id
-- next
DROP TABLE has_dates
-- next
DROP TABLE plain_pk
-- next
DESCRIBE `test_schema`.`some_table`
-- next
CREATE TABLE test_schema.some_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE some_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	some_table_id INTEGER NOT NULL, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO test_schema.some_table (id) VALUES (1)
-- next
INSERT INTO some_table (id, some_table_id) VALUES (1, 1)
-- next
SELECT some_table_1.id, some_table_1.some_table_id, test_schema.some_table.id AS id_1 
FROM some_table AS some_table_1 INNER JOIN test_schema.some_table ON some_table_1.some_table_id = test_schema.some_table.id
-- next
DELETE FROM test_schema.some_table
-- next
SELECT some_table_1.id, some_table_1.some_table_id 
FROM some_table AS some_table_1 INNER JOIN test_schema.some_table ON some_table_1.some_table_id = test_schema.some_table.id 
WHERE some_table_1.id = 1
-- next
SELECT some_table.id, some_table.some_table_id, anon_1.id AS id_1 
FROM some_table INNER JOIN (SELECT some_table_1.id AS id, some_table_1.some_table_id AS some_table_id 
FROM some_table AS some_table_1 INNER JOIN test_schema.some_table ON some_table_1.some_table_id = test_schema.some_table.id 
WHERE some_table_1.id = 1) AS anon_1 ON some_table.some_table_id = anon_1.id 
WHERE some_table.id = 1
-- next
DROP TABLE test_schema.some_table
-- next
DESCRIBE `sqlalchemy`.`seq_pk`
-- next
DESCRIBE `sqlalchemy`.`seq_opt_pk`
-- next
DESCRIBE `sqlalchemy`.`seq_no_returning`
-- next
DESCRIBE `test_schema`.`seq_no_returning_sch`
-- next
CREATE SEQUENCE tab_id_seq
-- next
CREATE TABLE seq_pk (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE seq_opt_pk (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE SEQUENCE noret_id_seq
-- next
CREATE TABLE seq_no_returning (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
CREATE SEQUENCE test_schema.noret_sch_id_seq
-- next
CREATE TABLE test_schema.seq_no_returning_sch (
	id INTEGER NOT NULL, 
	data VARCHAR(50), 
	PRIMARY KEY (id)
)
-- next
select nextval(tab_id_seq)
-- next
INSERT INTO seq_pk (id, data) VALUES (1, 'some data')
-- next
DROP TABLE test_schema.seq_no_returning_sch
-- next
DROP TABLE seq_no_returning
-- next
DROP TABLE seq_opt_pk
-- next
DROP TABLE seq_pk
-- next
DROP SEQUENCE tab_id_seq
-- next
DROP SEQUENCE noret_id_seq
-- next
DROP SEQUENCE test_schema.noret_sch_id_seq
-- next
SELECT seq_pk.id, seq_pk.data 
FROM seq_pk
-- next
select nextval(noret_id_seq)
-- next
INSERT INTO seq_no_returning (id, data) VALUES (1, 'some data')
-- next
SELECT seq_no_returning.id, seq_no_returning.data 
FROM seq_no_returning
-- next
select nextval(test_schema.noret_sch_id_seq)
-- next
INSERT INTO test_schema.seq_no_returning_sch (id, data) VALUES (1, 'some data')
-- next
SELECT test_schema.seq_no_returning_sch.id, test_schema.seq_no_returning_sch.data 
FROM test_schema.seq_no_returning_sch
-- next
SELECT anon_1.x 
FROM (SELECT 1 AS x) AS anon_1
-- next
SELECT 1 
FROM (SELECT 1 AS x) AS anon_1
-- next
SELECT 1
-- next
INSERT INTO test_table (data) VALUES ('data1')
-- next
SELECT test_table.id, test_table.data 
FROM test_table ORDER BY test_table.id
-- next
UPDATE test_table SET data=(concat(test_table.data, ' updated')) WHERE test_table.id = 2
-- next
SELECT count('*') AS count_1 
FROM test_table
-- next
INSERT INTO test_table (data) VALUES ('data1'),('data2'),('data3'),('data4'),('data5'),('data6'),('data7'),('data8'),('data9'),('data10'),('data11'),('data12'),('data13'),('data14'),('data15'),('data16'),('data17'),('data18'),('data19')
-- next
SELECT 1 FOR UPDATE
-- next
DELETE FROM plain_pk WHERE plain_pk.id = 2
-- next
DELETE FROM plain_pk WHERE plain_pk.id IN (NULL) AND (1 != 1) RETURNING plain_pk.id, plain_pk.data
-- next
DELETE FROM plain_pk WHERE plain_pk.id = 10 RETURNING plain_pk.id, plain_pk.data
-- next
UPDATE plain_pk SET data='d2_new' WHERE plain_pk.id = 2
-- next
SELECT concat('a', 'b') AS anon_1
-- next
SELECT t.x 
FROM t 
WHERE t.x LIKE '%B%' ORDER BY t.x
-- next
DESCRIBE `sqlalchemy`.`source_table`
-- next
DESCRIBE `test_schema`.`source_table_s`
-- next
CREATE TABLE source_table (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	value INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE a (
	id INTEGER
)
-- next
CREATE TABLE b (
	id INTEGER
)
-- next
CREATE TABLE test_schema.source_table_s (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	value INTEGER, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO source_table (id, name, value) VALUES (1, 'alice', 100),(2, 'bob', 200),(3, 'charlie', 300)
-- next
INSERT INTO b (id) VALUES (2),(4)
-- next
INSERT INTO test_schema.source_table_s (id, name, value) VALUES (1, 'alice', 100),(2, 'bob', 200),(3, 'charlie', 300)
-- next
DESCRIBE `sqlalchemy`.`dest_table`
-- next
DESCRIBE `sqlalchemy`.`dest_view`
-- next
DESCRIBE `sqlalchemy`.`user_tmp_view_main`
-- next
DESCRIBE `test_schema`.`dest_table`
-- next
DESCRIBE `test_schema`.`user_tmp_main`
-- next
DESCRIBE `test_schema`.`dest_view`
-- next
DESCRIBE `test_schema`.`user_tmp_view_main`
-- next
DELETE FROM test_schema.source_table_s
-- next
DELETE FROM source_table
-- next
CREATE TABLE dest_table AS SELECT source_table.id, source_table.name 
FROM source_table 
WHERE source_table.value > 100
-- next
SELECT dest_table.id, dest_table.name 
FROM dest_table ORDER BY dest_table.id
-- next
SHOW CREATE TABLE `dest_table`
-- next
DROP TABLE dest_table
-- next
CREATE TABLE test_schema.dest_table AS SELECT source_table.id, source_table.name 
FROM source_table 
WHERE source_table.value > 100
-- next
SELECT test_schema.dest_table.id, test_schema.dest_table.name 
FROM test_schema.dest_table ORDER BY test_schema.dest_table.id
-- next
SHOW CREATE TABLE `test_schema`.`dest_table`
-- next
DROP TABLE test_schema.dest_table
-- next
CREATE VIEW test_schema.dest_view AS SELECT test_schema.source_table_s.id, test_schema.source_table_s.name 
FROM test_schema.source_table_s 
WHERE test_schema.source_table_s.value > 100
-- next
SELECT test_schema.dest_view.id, test_schema.dest_view.name 
FROM test_schema.dest_view ORDER BY test_schema.dest_view.id
-- next
SHOW CREATE TABLE `test_schema`.`dest_view`
-- next
DROP VIEW test_schema.dest_view
-- next
DROP TABLE test_schema.source_table_s
-- next
DROP TABLE source_table
-- next
DESCRIBE `sqlalchemy`.`text_table`
-- next
CREATE TABLE text_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	text_data TEXT, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x TEXT
)
-- next
DELETE FROM text_table
-- next
INSERT INTO text_table (id, text_data) VALUES (1, '')
-- next
SELECT text_table.text_data 
FROM text_table
-- next
INSERT INTO text_table (id, text_data) VALUES (1, NULL)
-- next
DROP TABLE text_table
-- next
CREATE TABLE date_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	date_data TIME, 
	decorated_date_data TIME, 
	PRIMARY KEY (id)
)
-- next
SELECT FLOOR(-15 / 5) AS anon_1
-- next
SELECT FLOOR(15 / 10) AS anon_1
-- next
SELECT FLOOR(5.52 / 2.4) AS anon_1
-- next
SELECT CAST(7.0 AS FLOAT) / CAST(3.5 AS FLOAT) AS anon_1
-- next
SELECT CAST(7.0 AS FLOAT) / nullif(CAST(3.5 AS FLOAT), 0) AS anon_1
-- next
SELECT CAST(30000000000000000000000000000000000000 AS DECIMAL(38, 0)) / CAST(10000000000000000000000000000000000000 AS DECIMAL(38, 0)) AS anon_1
-- next
SELECT CAST(30000000000000000000000000000000000000 AS DECIMAL(38, 0)) / nullif(CAST(10000000000000000000000000000000000000 AS DECIMAL(38, 0)), 0) AS anon_1
-- next
SELECT CAST(0.00000000000049382716 AS DECIMAL(38, 20)) / CAST(0.00000000000012345679 AS DECIMAL(38, 20)) AS anon_1
-- next
SELECT CAST(0.00000000000049382716 AS DECIMAL(38, 20)) / nullif(CAST(0.00000000000012345679 AS DECIMAL(38, 20)), 0) AS anon_1
-- next
SELECT CAST(1 AS DECIMAL(10, 2)) / CAST(2.00 AS DECIMAL(10, 2)) AS anon_1
-- next
SELECT CAST(1 AS DECIMAL(10, 2)) / nullif(CAST(2.00 AS DECIMAL(10, 2)), 0) AS anon_1
-- next
SELECT 5.52 / 2.4 AS anon_1
-- next
SELECT -15 / 10 AS anon_1
-- next
SELECT 15 / 10 AS anon_1
-- next
DESCRIBE `sqlalchemy`.`unicode_table`
-- next
CREATE TABLE unicode_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	unicode_data TEXT, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO unicode_table (id, unicode_data) VALUES (1, '')
-- next
SELECT unicode_table.unicode_data 
FROM unicode_table
-- next
DELETE FROM unicode_table
-- next
INSERT INTO unicode_table (id, unicode_data) VALUES (1, NULL)
-- next
INSERT INTO unicode_table (id, unicode_data) VALUES (1, 'Alors vous imaginez ma 🐍 surprise, au lever du jour, quand une drôle de petite 🐍 voix m’a réveillé. Elle disait: « S’il vous plaît… dessine-moi 🐍 un mouton! »'),(2, 'Alors vous imaginez ma 🐍 surprise, au lever du jour, quand une drôle de petite 🐍 voix m’a réveillé. Elle disait: « S’il vous plaît… dessine-moi 🐍 un mouton! »'),(3, 'Alors vous imaginez ma 🐍 surprise, au lever du jour, quand une drôle de petite 🐍 voix m’a réveillé. Elle disait: « S’il vous plaît… dessine-moi 🐍 un mouton! »')
-- next
DROP TABLE unicode_table
-- next
CREATE TABLE unicode_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	unicode_data VARCHAR(255), 
	PRIMARY KEY (id)
)
-- next
DESCRIBE `sqlalchemy`.`uuid_table`
-- next
CREATE TABLE uuid_table (
	id INTEGER NOT NULL AUTO_INCREMENT, 
	uuid_data UUID, 
	uuid_text_data UUID, 
	uuid_data_nonnative CHAR(32), 
	uuid_text_data_nonnative CHAR(32), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE t (
	x CHAR(32)
)
-- next
DELETE FROM uuid_table
-- next
CREATE TABLE t (
	x UUID
)
-- next
INSERT INTO uuid_table (id, uuid_data, uuid_text_data, uuid_data_nonnative, uuid_text_data_nonnative) VALUES (1, 'f705b078-0dc6-4cb3-aacf-d889ab49e1cc', 'f705b078-0dc6-4cb3-aacf-d889ab49e1cc', 'f705b0780dc64cb3aacfd889ab49e1cc', 'f705b0780dc64cb3aacfd889ab49e1cc') RETURNING uuid_table.uuid_data, uuid_table.uuid_text_data, uuid_table.uuid_data_nonnative, uuid_table.uuid_text_data_nonnative
-- next
INSERT INTO uuid_table (id, uuid_data, uuid_data_nonnative) VALUES (1, '8709cd7c-4842-4f81-8dee-9d543cd2d75f', '8709cd7c48424f818dee9d543cd2d75f')
-- next
SELECT uuid_table.uuid_data, uuid_table.uuid_data_nonnative 
FROM uuid_table 
WHERE uuid_table.uuid_data = '8709cd7c-4842-4f81-8dee-9d543cd2d75f' AND uuid_table.uuid_data_nonnative = '8709cd7c48424f818dee9d543cd2d75f'
-- next
INSERT INTO uuid_table (id, uuid_text_data, uuid_text_data_nonnative) VALUES (1, 'cb138e79-fda3-4ea8-9f29-0dcd5c39e4d8', 'cb138e79fda34ea89f290dcd5c39e4d8')
-- next
SELECT uuid_table.uuid_text_data, uuid_table.uuid_text_data_nonnative 
FROM uuid_table 
WHERE uuid_table.uuid_text_data = 'cb138e79-fda3-4ea8-9f29-0dcd5c39e4d8' AND uuid_table.uuid_text_data_nonnative = 'cb138e79fda34ea89f290dcd5c39e4d8'
-- next
DROP TABLE uuid_table
