PRAGMA read_uncommitted
-- next
PRAGMA main.table_info("orm_tagged")
-- next
PRAGMA temp.table_info("orm_tagged")
-- next
PRAGMA main.table_info("orm_tag")
-- next
PRAGMA temp.table_info("orm_tag")
-- next
PRAGMA main.table_info("orm_category")
-- next
PRAGMA temp.table_info("orm_category")
-- next
PRAGMA main.table_info("orm_product")
-- next
PRAGMA temp.table_info("orm_product")
-- next
PRAGMA main.table_info("orm_order")
-- next
PRAGMA temp.table_info("orm_order")
-- next
PRAGMA main.table_info("orm_line")
-- next
PRAGMA temp.table_info("orm_line")
-- next
CREATE TABLE orm_tag (
	id INTEGER NOT NULL, 
	word VARCHAR(40), 
	PRIMARY KEY (id), 
	UNIQUE (word)
)
-- next
CREATE TABLE orm_category (
	id INTEGER NOT NULL, 
	name VARCHAR(40), 
	parent_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(parent_id) REFERENCES orm_category (id)
)
-- next
CREATE TABLE orm_order (
	id INTEGER NOT NULL, 
	made DATETIME DEFAULT CURRENT_TIMESTAMP, 
	state VARCHAR(4), 
	note TEXT, 
	version INTEGER, 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE orm_product (
	id INTEGER NOT NULL, 
	name VARCHAR(80), 
	price NUMERIC(9, 2), 
	stock INTEGER, 
	active BOOLEAN, 
	added DATETIME DEFAULT CURRENT_TIMESTAMP, 
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
INSERT INTO orm_category (name, parent_id) VALUES (?, ?)
-- next
INSERT INTO orm_tag (word) VALUES (?) RETURNING id
-- next
INSERT INTO orm_category (name, parent_id) VALUES (?, ?) RETURNING id
-- next
INSERT INTO orm_product (name, price, stock, active, facts, category_id) VALUES (?, ?, ?, ?, ?, ?) RETURNING id, added
-- next
INSERT INTO orm_tagged (product, tag) VALUES (?, ?)
-- next
INSERT INTO orm_order (state, note, version) VALUES (?, ?, ?) RETURNING id, made
-- next
INSERT INTO orm_line (order_id, product_id, pieces, discount) VALUES (?, ?, ?, ?)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name = ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name = ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name LIKE ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/')
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/')
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name NOT IN (?))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.name NOT IN (?))
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.stock > ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.stock > ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.active IS 1
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.active IS 1
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
WHERE orm_product.price < ? OR orm_product.stock > ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.price < ? OR orm_product.stock > ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)
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
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE lower(orm_product.name) = ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE lower(orm_product.name) = ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ?
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
WHERE orm_line.pieces > ?)
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE length(orm_product.name) > ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE length(orm_product.name) > ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % ? = ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % ? = ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE 1 = 1
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE 1 = 1
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ? IS NULL OR orm_product.stock = ?
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE ? IS NULL OR orm_product.stock = ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?))
-- next
SELECT count(*) AS count_1 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?))
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.name LIKE ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND lower(orm_product.name) LIKE lower(?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (orm_product.name LIKE ? || '%' ESCAPE '/') ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.name IN (?, ?, ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (orm_product.name NOT IN (?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.price BETWEEN ? AND ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.stock > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.active IS 1 ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.active = 0 ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND lower(orm_product.name) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND lower(orm_product.name) LIKE lower(?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (orm_product.name LIKE ? || '%' ESCAPE '/') ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND orm_product.name IN (?, ?, ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (orm_product.name NOT IN (?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND orm_product.price BETWEEN ? AND ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND orm_product.stock > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND orm_product.active IS 1 ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND orm_product.active = 0 ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND lower(orm_product.name) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name LIKE ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (orm_product.name LIKE ? || '%' ESCAPE '/') ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND orm_product.name IN (?, ?, ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (orm_product.name NOT IN (?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND orm_product.price BETWEEN ? AND ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND orm_product.stock > ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND orm_product.active IS 1 ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND orm_product.active = 0 ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND orm_product.category_id IS NULL ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND lower(orm_product.name) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND coalesce(orm_product.stock, ?) >= ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND length(orm_product.name) > ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) LIKE lower(?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND orm_product.name IN (?, ?, ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (orm_product.name NOT IN (?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND orm_product.price BETWEEN ? AND ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND orm_product.stock > ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND orm_product.active IS 1 ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND orm_product.active = 0 ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND orm_product.category_id IS NULL ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND orm_product.category_id IS NOT NULL ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND lower(orm_product.name) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND length(orm_product.name) > ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name LIKE ? || '%' ESCAPE '/') AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (orm_product.name NOT IN (?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND orm_product.price BETWEEN ? AND ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND orm_product.stock > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND orm_product.active IS 1 ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND orm_product.active = 0 ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND orm_product.category_id IS NULL ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND length(orm_product.name) > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND orm_product.price BETWEEN ? AND ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND orm_product.stock > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND orm_product.active IS 1 ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND orm_product.active = 0 ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND orm_product.category_id IS NULL ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND length(orm_product.name) > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name NOT IN (?)) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND orm_product.stock > ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND orm_product.active IS 1 ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND orm_product.active = 0 ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND orm_product.category_id IS NULL ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND orm_product.category_id IS NOT NULL ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND lower(orm_product.name) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND length(orm_product.name) > ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND orm_product.active IS 1 ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND orm_product.active = 0 ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND orm_product.category_id IS NULL ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND lower(orm_product.name) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND coalesce(orm_product.stock, ?) >= ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND length(orm_product.name) > ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.stock > ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND orm_product.active = 0 ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND lower(orm_product.name) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active IS 1 AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND orm_product.category_id IS NOT NULL ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND lower(orm_product.name) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.active = 0 AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND orm_product.category_id IS NOT NULL ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND lower(orm_product.name) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND coalesce(orm_product.stock, ?) >= ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND length(orm_product.name) > ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (? IS NULL OR orm_product.stock = ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NULL AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND lower(orm_product.name) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND length(orm_product.name) > ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.category_id IS NOT NULL AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND length(orm_product.name) > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.price < ? OR orm_product.stock > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND length(orm_product.name) > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1 ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND lower(orm_product.name) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND length(orm_product.name) > ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (orm_product.price > ? OR orm_product.price < ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND lower(orm_product.name) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND coalesce(orm_product.stock, ?) >= ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND length(orm_product.name) > ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND (? IS NULL OR orm_product.stock = ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND lower(orm_product.name) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND lower(orm_product.name) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND lower(orm_product.name) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND coalesce(orm_product.stock, ?) >= ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND length(orm_product.name) > ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND (? IS NULL OR orm_product.stock = ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND length(orm_product.name) > ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE lower(orm_product.name) = ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? AND length(orm_product.name) > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE coalesce(orm_product.stock, ?) >= ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND length(orm_product.name) > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) AND length(orm_product.name) > ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? AND length(orm_product.name) > ? ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > ? AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > ? ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE length(orm_product.name) > ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % ? = ? AND (? IS NULL OR orm_product.stock = ?) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE CAST(orm_product.price AS INTEGER) % ? = ? AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.stock DESC NULLS LAST
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE ? IS NULL OR orm_product.stock = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.price DESC, orm_product.name
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name 
FROM orm_product 
WHERE (? IS NULL OR orm_product.stock = ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY lower(orm_product.name)
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.name LIKE ?) AND lower(orm_product.name) LIKE lower(?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR lower(orm_product.name) LIKE lower(?)) AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR (orm_product.name LIKE ? || '%' ESCAPE '/')) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR (orm_product.name NOT IN (?))) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price BETWEEN ? AND ?) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.active IS 1) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.category_id IS NULL) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price < ? OR orm_product.stock > ?) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR NOT (orm_product.price > ? OR orm_product.price < ?)) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?)))) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR lower(orm_product.name) LIKE lower(?)) AND orm_product.name IN (?, ?, ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR (orm_product.name LIKE ? || '%' ESCAPE '/')) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE ? OR orm_product.name IN (?, ?, ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR orm_product.price BETWEEN ? AND ?) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR orm_product.active IS 1) AND orm_product.category_id IS NOT NULL ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR orm_product.active = 0) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR orm_product.category_id IS NOT NULL) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR NOT (orm_product.price > ? OR orm_product.price < ?)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name LIKE ? OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR coalesce(orm_product.stock, ?) >= ?) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name LIKE ? OR length(orm_product.name) > ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR orm_product.name IN (?, ?, ?)) AND orm_product.active = 0 ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR (orm_product.name NOT IN (?))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR orm_product.stock > ?) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR orm_product.active = 0) AND orm_product.category_id IS NULL ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR orm_product.category_id IS NULL) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?))) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (lower(orm_product.name) LIKE lower(?) OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?)) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR orm_product.name IN (?, ?, ?)) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR orm_product.price BETWEEN ? AND ?) AND orm_product.stock > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR orm_product.stock > ?) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR orm_product.active = 0) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR orm_product.category_id IS NOT NULL) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR lower(orm_product.name) = ?) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name LIKE ? || '%' ESCAPE '/') OR CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN (?, ?, ?) OR (orm_product.name NOT IN (?))) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN (?, ?, ?) OR orm_product.stock > ?) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN (?, ?, ?) OR orm_product.active = 0) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN (?, ?, ?) OR orm_product.category_id IS NOT NULL) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN (?, ?, ?) OR orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN (?, ?, ?) OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?))) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.name IN (?, ?, ?) OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name IN (?, ?, ?) OR CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ?) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN (?)) OR orm_product.price BETWEEN ? AND ?) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN (?)) OR orm_product.active IS 1) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN (?)) OR orm_product.category_id IS NULL) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN (?)) OR orm_product.price < ? OR orm_product.stock > ?) AND (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN (?)) OR NOT (orm_product.price > ? OR orm_product.price < ?)) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN (?)) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?)))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN (?)) OR coalesce(orm_product.stock, ?) >= ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((orm_product.name NOT IN (?)) OR ? IS NULL OR orm_product.stock = ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN ? AND ? OR orm_product.active IS 1) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN ? AND ? OR orm_product.category_id IS NULL) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN ? AND ? OR orm_product.price < ? OR orm_product.stock > ?) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN ? AND ? OR NOT (orm_product.price > ? OR orm_product.price < ?)) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price BETWEEN ? AND ? OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price BETWEEN ? AND ? OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > ? OR orm_product.active IS 1) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > ? OR orm_product.category_id IS NULL) AND (orm_product.price < ? OR orm_product.stock > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > ? OR orm_product.price < ? OR orm_product.stock > ?) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > ? OR NOT (orm_product.price > ? OR orm_product.price < ?)) AND coalesce(orm_product.stock, ?) >= ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > ? OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?)))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > ? OR coalesce(orm_product.stock, ?) >= ?) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.stock > ? OR CAST(orm_product.price AS INTEGER) % ? = ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS 1 OR orm_product.category_id IS NULL) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS 1 OR orm_product.price < ? OR orm_product.stock > ?) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS 1 OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS 1 OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?))) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active IS 1 OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active = 0 OR orm_product.category_id IS NULL) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active = 0 OR orm_product.price < ? OR orm_product.stock > ?) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.active = 0 OR NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active = 0 OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?)))) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.active = 0 OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR orm_product.category_id IS NOT NULL) AND (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.category_id IS NULL OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?))) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NULL OR CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ?) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND NOT (orm_product.price > ? OR orm_product.price < ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?))) AND CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.category_id IS NOT NULL OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?)) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ? OR orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ? OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.price < ? OR orm_product.stock > ? OR lower(orm_product.name) = ?) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.price < ? OR orm_product.stock > ? OR CAST(STRFTIME('%Y', orm_product.added) AS INTEGER) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1 OR (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?))) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1 OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?))) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (orm_product.name = ? OR orm_product.price > ? AND orm_product.stock < ? OR orm_product.active = 1 OR orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?)) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > ? OR orm_product.price < ?) OR NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag))) AND (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > ? OR orm_product.price < ?) OR lower(orm_product.name) = ?) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (orm_product.price > ? OR orm_product.price < ?) OR CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?)))) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag AND orm_tag.word = ?)) OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND length(orm_product.name) > ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) OR (EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?)))) AND orm_product.id IN (SELECT orm_line.product_id 
FROM orm_line 
WHERE orm_line.pieces > ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (NOT (EXISTS (SELECT 1 
FROM orm_tag, orm_tagged 
WHERE orm_product.id = orm_tagged.product AND orm_tag.id = orm_tagged.tag)) OR coalesce(orm_product.stock, ?) >= ?) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) OR (EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?))) AND lower(orm_product.name) = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name IN (?, ?))) OR (EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id))) AND (orm_product.stock, orm_product.active) IN (VALUES (?, ?), (?, ?)) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) OR lower(orm_product.name) = ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT 1 
FROM orm_line 
WHERE orm_product.id = orm_line.product_id AND orm_line.pieces > ?)) OR length(orm_product.name) > ?) AND CAST(orm_product.price AS INTEGER) % ? = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE lower(orm_product.name) = ? OR CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ? ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE (coalesce(orm_product.stock, ?) >= ? OR CASE WHEN (orm_product.price > ?) THEN ? ELSE ? END = ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE ((EXISTS (SELECT * 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id)) OR length(orm_product.name) > ?) AND (? IS NULL OR orm_product.stock = ?) ORDER BY orm_product.id
 LIMIT ? OFFSET ?
-- next
SELECT orm_order.id, orm_order.made, orm_order.state, orm_order.note, orm_order.version 
FROM orm_order
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount, orm_product_1.id, orm_product_1.name, orm_product_1.price, orm_product_1.stock, orm_product_1.active, orm_product_1.added, orm_product_1.facts, orm_product_1.category_id 
FROM orm_line LEFT OUTER JOIN orm_product AS orm_product_1 ON orm_product_1.id = orm_line.product_id 
WHERE orm_line.order_id IN (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id, orm_category_1.id AS id_1, orm_category_1.name AS name_1, orm_category_1.parent_id 
FROM orm_product LEFT OUTER JOIN orm_category AS orm_category_1 ON orm_category_1.id = orm_product.category_id
-- next
SELECT orm_tagged.product, orm_tag.id, orm_tag.word 
FROM orm_tagged JOIN orm_tag ON orm_tag.id = orm_tagged.tag 
WHERE orm_tagged.product IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.category_id 
FROM orm_product
-- next
SELECT orm_line.order_id AS orm_line_order_id, orm_line.product_id AS orm_line_product_id, orm_line.pieces AS orm_line_pieces, orm_line.discount AS orm_line_discount, anon_1.orm_product_id AS anon_1_orm_product_id 
FROM (SELECT orm_product.id AS orm_product_id 
FROM orm_product) AS anon_1 JOIN orm_line ON anon_1.orm_product_id = orm_line.product_id
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id 
FROM orm_category
-- next
SELECT orm_category.parent_id, orm_category.id, orm_category.name 
FROM orm_category 
WHERE orm_category.parent_id IN (?, ?, ?, ?)
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id, orm_product.id AS id_1, orm_product.name AS name_1, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product JOIN orm_category ON orm_category.id = orm_product.category_id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product
 LIMIT ? OFFSET ?
-- next
SELECT orm_category.id, orm_category.name, orm_category.parent_id 
FROM orm_category 
WHERE orm_category.id = ?
-- next
SELECT orm_tag.id, orm_tag.word 
FROM orm_tag, orm_tagged 
WHERE ? = orm_tagged.product AND orm_tag.id = orm_tagged.tag
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE ? = orm_line.product_id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE orm_product.id = ?
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE orm_line.order_id = ? AND orm_line.product_id = ?
-- next
SELECT orm_order.id, orm_order.made, orm_order.state, orm_order.note, orm_order.version 
FROM orm_order 
WHERE orm_order.id = ?
-- next
SELECT orm_order.id 
FROM orm_order 
WHERE orm_order.id = ?
-- next
SELECT orm_line.order_id, orm_line.product_id, orm_line.pieces, orm_line.discount 
FROM orm_line 
WHERE ? = orm_line.order_id
-- next
SELECT orm_category.name, sum(orm_line.pieces * orm_product.price * (? - coalesce(orm_line.discount, ?))) AS revenue 
FROM orm_category JOIN orm_product ON orm_product.category_id = orm_category.id JOIN orm_line ON orm_line.product_id = orm_product.id GROUP BY orm_category.name 
HAVING sum(orm_line.pieces * orm_product.price * (? - coalesce(orm_line.discount, ?))) > ? ORDER BY revenue DESC
-- next
SELECT sold.name, sold.revenue / (sum(sold.revenue) OVER () + 0.0) AS anon_1 
FROM (SELECT orm_category.name AS name, sum(orm_line.pieces * orm_product.price * (? - coalesce(orm_line.discount, ?))) AS revenue 
FROM orm_category JOIN orm_product ON orm_product.category_id = orm_category.id JOIN orm_line ON orm_line.product_id = orm_product.id GROUP BY orm_category.name) AS sold
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
WHERE orm_product.price > ? UNION SELECT ? AS anon_1
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
(SELECT orm_category.id AS id, orm_category.name AS name, ? AS depth 
FROM orm_category 
WHERE orm_category.parent_id IS NULL UNION ALL SELECT orm_category.id AS id, orm_category.name AS name, tree.depth + ? AS anon_1 
FROM orm_category JOIN tree ON orm_category.parent_id = tree.id)
 SELECT tree.id, tree.name, tree.depth 
FROM tree ORDER BY tree.depth
-- next
WITH busy AS 
(SELECT orm_line.product_id AS product_id, count(*) AS n 
FROM orm_line GROUP BY orm_line.product_id)
 SELECT orm_product.name, busy.n 
FROM orm_product LEFT OUTER JOIN busy ON busy.product_id = orm_product.id 
WHERE busy.n IS NULL OR busy.n > ?
-- next
SELECT orm_product.name, (SELECT max(orm_line.order_id) AS max_1 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) AS latest 
FROM orm_product 
WHERE (SELECT max(orm_line.order_id) AS max_1 
FROM orm_line 
WHERE orm_line.product_id = orm_product.id) > ?
-- next
SELECT count(DISTINCT orm_line.product_id) AS count_1, min(orm_line.pieces) AS min_1, avg(orm_line.pieces) AS avg_1 
FROM orm_line
-- next
SELECT sum(CASE WHEN (orm_order.state = ?) THEN ? ELSE ? END) AS sum_1, count(*) AS count_1 
FROM orm_order
-- next
SELECT orm_product.name, orm_product_1.name AS name_1 
FROM orm_product JOIN orm_product AS orm_product_1 ON orm_product_1.category_id = orm_product.category_id AND orm_product_1.id > orm_product.id
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id, orm_category.id AS id_1, orm_category.name AS name_1, orm_category.parent_id 
FROM orm_product JOIN orm_category ON 1 = 1
 LIMIT ? OFFSET ?
-- next
SELECT DISTINCT orm_product.name 
FROM orm_product ORDER BY orm_product.name
-- next
SELECT 1 
WHERE 1=1 AND 1 = 1
-- next
SELECT orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product 
WHERE 1=0
-- next
SELECT /* report 7 */ orm_product.id, orm_product.name, orm_product.price, orm_product.stock, orm_product.active, orm_product.added, orm_product.facts, orm_product.category_id 
FROM orm_product
 LIMIT ? OFFSET ?
-- next
SELECT concat(orm_product.name, ?) AS concat_1, upper(orm_product.name) AS upper_1, abs(orm_product.stock) AS abs_1 
FROM orm_product
-- next
UPDATE orm_product SET active=? WHERE orm_product.stock = ?
-- next
UPDATE orm_product SET price=(orm_product.price * ?) WHERE EXISTS (SELECT 1 
FROM orm_category 
WHERE orm_category.id = orm_product.category_id AND orm_category.name = ?)
-- next
DELETE FROM orm_line WHERE orm_line.pieces > ?
-- next
INSERT INTO orm_tag (word) VALUES (?)
-- next
INSERT INTO orm_tag (word) SELECT orm_category.name 
FROM orm_category 
WHERE orm_category.name LIKE ?
-- next
UPDATE orm_order SET state=?, version=? WHERE orm_order.id = ? AND orm_order.version = ?
-- next
UPDATE orm_line SET pieces=? WHERE orm_line.order_id = ? AND orm_line.product_id = ?
-- next
SAVEPOINT sa_savepoint_1
-- next
DELETE FROM orm_line WHERE orm_line.order_id = ? AND orm_line.product_id = ?
-- next
DELETE FROM orm_order WHERE orm_order.id = ? AND orm_order.version = ?
-- next
RELEASE SAVEPOINT sa_savepoint_1
-- next
UPDATE orm_product SET stock=? WHERE orm_product.id = ?
-- next
UPDATE orm_product SET stock=(orm_product.stock + ?) WHERE orm_product.id = ?
-- next
SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name
-- next
PRAGMA main.table_xinfo("orm_category")
-- next
SELECT sql FROM  (SELECT * FROM sqlite_master UNION ALL   SELECT * FROM sqlite_temp_master) WHERE name = ? AND type in ('table', 'view')
-- next
PRAGMA main.foreign_key_list("orm_category")
-- next
PRAGMA main.index_list("orm_category")
-- next
PRAGMA temp.index_list("orm_category")
-- next
PRAGMA main.table_xinfo("orm_line")
-- next
PRAGMA main.foreign_key_list("orm_line")
-- next
PRAGMA main.index_list("orm_line")
-- next
PRAGMA main.index_info("sqlite_autoindex_orm_line_1")
-- next
PRAGMA main.table_xinfo("orm_order")
-- next
PRAGMA main.foreign_key_list("orm_order")
-- next
PRAGMA temp.foreign_key_list("orm_order")
-- next
PRAGMA main.index_list("orm_order")
-- next
PRAGMA temp.index_list("orm_order")
-- next
PRAGMA main.table_xinfo("orm_product")
-- next
PRAGMA main.foreign_key_list("orm_product")
-- next
PRAGMA main.index_list("orm_product")
-- next
PRAGMA main.index_info("ix_orm_product_name")
-- next
PRAGMA main.table_xinfo("orm_tag")
-- next
PRAGMA main.foreign_key_list("orm_tag")
-- next
PRAGMA temp.foreign_key_list("orm_tag")
-- next
PRAGMA main.index_list("orm_tag")
-- next
PRAGMA main.index_info("sqlite_autoindex_orm_tag_1")
-- next
PRAGMA main.table_xinfo("orm_tagged")
-- next
PRAGMA main.foreign_key_list("orm_tagged")
-- next
PRAGMA main.index_list("orm_tagged")
-- next
PRAGMA main.index_info("sqlite_autoindex_orm_tagged_1")
-- next
PRAGMA database_list
-- next
SELECT name FROM sqlite_temp_master WHERE type='table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name
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
ATTACH DATABASE "pysqlite_test_schema.db" AS test_schema
-- next
PRAGMA main.table_info("binary_table")
-- next
PRAGMA temp.table_info("binary_table")
-- next
CREATE TABLE binary_table (
	id INTEGER NOT NULL, 
	binary_data BLOB, 
	pickle_data BLOB, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO binary_table (id, binary_data) VALUES (?, ?)
-- next
SELECT binary_table.binary_data 
FROM binary_table
-- next
DELETE FROM binary_table
-- next
INSERT INTO binary_table (id, pickle_data) VALUES (?, ?)
-- next
SELECT binary_table.pickle_data 
FROM binary_table
-- next
DROP TABLE binary_table
-- next
PRAGMA main.table_info("bitwise")
-- next
PRAGMA temp.table_info("bitwise")
-- next
CREATE TABLE bitwise (
	a INTEGER, 
	b INTEGER
)
-- next
INSERT INTO bitwise (a, b) VALUES (?, ?)
-- next
DROP TABLE bitwise
-- next
PRAGMA main.table_info("(2)")
-- next
PRAGMA temp.table_info("(2)")
-- next
PRAGMA main.table_info("other")
-- next
PRAGMA temp.table_info("other")
-- next
CREATE TABLE "(2)" (
	"(3)" INTEGER NOT NULL, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "(2)" ("(3)")
)
-- next
PRAGMA main.table_xinfo("other")
-- next
PRAGMA main.foreign_key_list("other")
-- next
PRAGMA main.index_list("other")
-- next
PRAGMA temp.index_list("other")
-- next
PRAGMA main.table_xinfo("(2)")
-- next
PRAGMA main.foreign_key_list("(2)")
-- next
PRAGMA temp.foreign_key_list("(2)")
-- next
PRAGMA main.index_list("(2)")
-- next
PRAGMA temp.index_list("(2)")
-- next
DROP TABLE other
-- next
DROP TABLE "(2)"
-- next
CREATE TABLE "(2)" (
	"(3)" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("(3)", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "(2)" ("(3)", id2)
)
-- next
PRAGMA main.index_info("sqlite_autoindex_(2)_1")
-- next
CREATE TABLE "(2)" (
	"[brack]" INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "(2)" ("[brack]")
)
-- next
CREATE TABLE "(2)" (
	"[brack]" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "(2)" ("[brack]", id2)
)
-- next
CREATE TABLE "(2)" (
	"col%p" INTEGER NOT NULL, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "(2)" ("col%p")
)
-- next
CREATE TABLE "(2)" (
	"col%p" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("col%p", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "(2)" ("col%p", id2)
)
-- next
CREATE TABLE "(2)" (
	plainname INTEGER NOT NULL, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "(2)" (plainname)
)
-- next
CREATE TABLE "(2)" (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "(2)" (plainname, id2)
)
-- next
PRAGMA main.table_info("[brackets]")
-- next
PRAGMA temp.table_info("[brackets]")
-- next
CREATE TABLE "[brackets]" (
	"(3)" INTEGER NOT NULL, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "[brackets]" ("(3)")
)
-- next
PRAGMA main.table_xinfo("[brackets]")
-- next
PRAGMA main.foreign_key_list("[brackets]")
-- next
PRAGMA temp.foreign_key_list("[brackets]")
-- next
PRAGMA main.index_list("[brackets]")
-- next
PRAGMA temp.index_list("[brackets]")
-- next
DROP TABLE "[brackets]"
-- next
CREATE TABLE "[brackets]" (
	"(3)" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("(3)", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "[brackets]" ("(3)", id2)
)
-- next
PRAGMA main.index_info("sqlite_autoindex_[brackets]_1")
-- next
CREATE TABLE "[brackets]" (
	"[brack]" INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "[brackets]" ("[brack]")
)
-- next
CREATE TABLE "[brackets]" (
	"[brack]" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "[brackets]" ("[brack]", id2)
)
-- next
CREATE TABLE "[brackets]" (
	"col%p" INTEGER NOT NULL, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "[brackets]" ("col%p")
)
-- next
CREATE TABLE "[brackets]" (
	"col%p" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("col%p", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "[brackets]" ("col%p", id2)
)
-- next
CREATE TABLE "[brackets]" (
	plainname INTEGER NOT NULL, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "[brackets]" (plainname)
)
-- next
CREATE TABLE "[brackets]" (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "[brackets]" (plainname, id2)
)
-- next
PRAGMA main.table_info("per % cent")
-- next
PRAGMA temp.table_info("per % cent")
-- next
CREATE TABLE "per % cent" (
	"(3)" INTEGER NOT NULL, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "per % cent" ("(3)")
)
-- next
PRAGMA main.table_xinfo("per % cent")
-- next
PRAGMA main.foreign_key_list("per % cent")
-- next
PRAGMA temp.foreign_key_list("per % cent")
-- next
PRAGMA main.index_list("per % cent")
-- next
PRAGMA temp.index_list("per % cent")
-- next
DROP TABLE "per % cent"
-- next
CREATE TABLE "per % cent" (
	"(3)" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("(3)", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "per % cent" ("(3)", id2)
)
-- next
PRAGMA main.index_info("sqlite_autoindex_per % cent_1")
-- next
CREATE TABLE "per % cent" (
	"[brack]" INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "per % cent" ("[brack]")
)
-- next
CREATE TABLE "per % cent" (
	"[brack]" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "per % cent" ("[brack]", id2)
)
-- next
CREATE TABLE "per % cent" (
	"col%p" INTEGER NOT NULL, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "per % cent" ("col%p")
)
-- next
CREATE TABLE "per % cent" (
	"col%p" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("col%p", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "per % cent" ("col%p", id2)
)
-- next
CREATE TABLE "per % cent" (
	plainname INTEGER NOT NULL, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES "per % cent" (plainname)
)
-- next
CREATE TABLE "per % cent" (
	plainname INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY (plainname, id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES "per % cent" (plainname, id2)
)
-- next
PRAGMA main.table_info("plain")
-- next
PRAGMA temp.table_info("plain")
-- next
CREATE TABLE plain (
	"(3)" INTEGER NOT NULL, 
	PRIMARY KEY ("(3)")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain ("(3)")
)
-- next
PRAGMA main.table_xinfo("plain")
-- next
PRAGMA main.foreign_key_list("plain")
-- next
PRAGMA temp.foreign_key_list("plain")
-- next
PRAGMA main.index_list("plain")
-- next
PRAGMA temp.index_list("plain")
-- next
DROP TABLE plain
-- next
CREATE TABLE plain (
	"(3)" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("(3)", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain ("(3)", id2)
)
-- next
PRAGMA main.index_info("sqlite_autoindex_plain_1")
-- next
CREATE TABLE plain (
	"[brack]" INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain ("[brack]")
)
-- next
CREATE TABLE plain (
	"[brack]" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("[brack]", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain ("[brack]", id2)
)
-- next
CREATE TABLE plain (
	"col%p" INTEGER NOT NULL, 
	PRIMARY KEY ("col%p")
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref) REFERENCES plain ("col%p")
)
-- next
CREATE TABLE plain (
	"col%p" INTEGER NOT NULL, 
	id2 INTEGER NOT NULL, 
	PRIMARY KEY ("col%p", id2)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain ("col%p", id2)
)
-- next
CREATE TABLE plain (
	plainname INTEGER NOT NULL, 
	PRIMARY KEY (plainname)
)
-- next
CREATE TABLE other (
	id INTEGER NOT NULL, 
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
	id INTEGER NOT NULL, 
	ref INTEGER, 
	ref2 INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(ref, ref2) REFERENCES plain (plainname, id2)
)
-- next
PRAGMA main.table_info("boolean_table")
-- next
PRAGMA temp.table_info("boolean_table")
-- next
CREATE TABLE boolean_table (
	id INTEGER NOT NULL, 
	value BOOLEAN, 
	unconstrained_value BOOLEAN, 
	PRIMARY KEY (id)
)
-- next
INSERT INTO boolean_table (id, value, unconstrained_value) VALUES (?, ?, ?)
-- next
SELECT boolean_table.value, boolean_table.unconstrained_value 
FROM boolean_table
-- next
DELETE FROM boolean_table
-- next
CREATE TABLE t (
	x BOOLEAN
)
-- next
INSERT INTO t (x) VALUES (1)
-- next
INSERT INTO t (x) VALUES (NULL)
-- next
SELECT t.x 
FROM t 
WHERE t.x = 1
-- next
SELECT t.x 
FROM t 
WHERE t.x IS NULL
-- next
PRAGMA main.table_info("t")
-- next
DROP TABLE t
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
INSERT INTO t (x) VALUES (CAST(? AS VARCHAR(50)))
-- next
SELECT CAST(t.x AS INTEGER) AS x 
FROM t
-- next
SELECT CAST(t.x AS INTEGER) AS x 
FROM t 
WHERE t.x = CAST(? AS VARCHAR(50))
-- next
PRAGMA main.table_info("some_table")
-- next
PRAGMA temp.table_info("some_table")
-- next
CREATE TABLE some_table (
	id INTEGER NOT NULL, 
	data VARCHAR(100), 
	PRIMARY KEY (id)
)
-- next
INSERT INTO some_table (id, data) VALUES (?, ?)
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
PRAGMA main.table_xinfo("t")
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
PRAGMA main.table_info("users")
-- next
PRAGMA temp.table_info("users")
-- next
PRAGMA main.table_info("dingalings")
-- next
PRAGMA temp.table_info("dingalings")
-- next
PRAGMA main.table_info("email_addresses")
-- next
PRAGMA temp.table_info("email_addresses")
-- next
PRAGMA main.table_info("comment_test")
-- next
PRAGMA temp.table_info("comment_test")
-- next
PRAGMA main.table_info("no_constraints")
-- next
PRAGMA temp.table_info("no_constraints")
-- next
PRAGMA main.table_info("noncol_idx_test_nopk")
-- next
PRAGMA temp.table_info("noncol_idx_test_nopk")
-- next
PRAGMA main.table_info("noncol_idx_test_pk")
-- next
PRAGMA temp.table_info("noncol_idx_test_pk")
-- next
PRAGMA main.table_info("user_tmp_main")
-- next
PRAGMA temp.table_info("user_tmp_main")
-- next
CREATE TABLE users (
	user_id INTEGER NOT NULL, 
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
	id INTEGER NOT NULL, 
	data VARCHAR(20), 
	d2 VARCHAR(20), 
	d3 VARCHAR(42), 
	PRIMARY KEY (id)
)
-- next
CREATE TABLE no_constraints (
	data VARCHAR(20)
)
-- next
CREATE TABLE noncol_idx_test_nopk (
	q VARCHAR(5)
)
-- next
CREATE INDEX noncol_idx_nopk ON noncol_idx_test_nopk (q DESC)
-- next
CREATE TABLE noncol_idx_test_pk (
	id INTEGER NOT NULL, 
	q VARCHAR(5), 
	PRIMARY KEY (id)
)
-- next
CREATE INDEX noncol_idx_pk ON noncol_idx_test_pk (q DESC)
-- next
CREATE TEMPORARY TABLE user_tmp_main (
	id INTEGER NOT NULL, 
	name VARCHAR(50), 
	foo INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT user_tmp_uq_main UNIQUE (name)
)
-- next
CREATE INDEX user_tmp_ix ON user_tmp_main (foo)
-- next
CREATE TABLE test_schema.users (
	user_id INTEGER NOT NULL, 
	test1 CHAR(5) NOT NULL, 
	test2 FLOAT NOT NULL, 
	parent_user_id INTEGER, 
	PRIMARY KEY (user_id), 
	CONSTRAINT zz_test2_gt_zero CHECK (test2 > 0), 
	CHECK (test2 <= 1000), 
	CONSTRAINT user_id_fk FOREIGN KEY(parent_user_id) REFERENCES users (user_id)
)
