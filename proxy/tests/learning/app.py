"""An honest application: filters that its users combine as they like."""
import os
import sys

import psycopg

combined = sys.argv[1] == "combined"
with psycopg.connect("", application_name="web", autocommit=True) as db:
    base = "SELECT id, name FROM people"
    if combined:
        rows = db.execute(base + " WHERE id > %s AND name LIKE %s ORDER BY name LIMIT 5", [0, "a%"])
        assert rows.fetchall() == [(1, "ana")], rows
    else:
        for _ in range(4):
            db.execute(base + " WHERE id > %s", [0]).fetchall()
            db.execute(base + " WHERE name LIKE %s ORDER BY name LIMIT 3", ["a%"]).fetchall()
        with db.transaction():
            for _ in range(4):
                db.execute("UPDATE people SET name = %s WHERE id = %s", ["bob", 2])
print("done")
