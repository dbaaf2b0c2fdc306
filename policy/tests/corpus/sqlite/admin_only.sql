ATTACH '/tmp/x.db' AS x
DETACH x
VACUUM INTO '/tmp/x.db'
CREATE VIRTUAL TABLE f USING csv(filename='/etc/passwd')
SELECT load_extension('/tmp/x.so')
SELECT readfile('/etc/passwd')
SELECT writefile('/tmp/x', 'y')
SELECT edit('x', 'sh')
PRAGMA writable_schema = 1
PRAGMA trusted_schema = 1
PRAGMA temp_store_directory = '/tmp'
PRAGMA mmap_size = 100000
PRAGMA key = 'secret'
PRAGMA locking_mode = EXCLUSIVE
UPDATE sqlite_master SET sql = 'x'
DELETE FROM sqlite_schema
FROBNICATE
