"""dbt: seed, run, test, snapshot, docs. What it prints must be the same wherever it runs."""

import json
import os
import shutil
import sys
import tempfile

import psycopg

sys.dont_write_bytecode = True
os.environ.update(DBT_SEND_ANONYMOUS_USAGE_STATS="false", DBT_VERSION_CHECK="false", DO_NOT_TRACK="1")

from dbt.cli.main import dbtRunner  # noqa: E402

here = os.path.dirname(os.path.abspath(__file__))


def dbt(*arguments):
    result = dbtRunner().invoke(["--quiet", *arguments])
    if not result.success:
        raise SystemExit(f"dbt {arguments}: {result.exception or [r.message for r in result.result]}")
    results = getattr(result.result, "results", None) or []
    print("$ dbt", *arguments)
    for line in sorted(f"    {r.node.name} {r.status}" for r in results if hasattr(r, "node")):
        print(line)


def show(query):
    with psycopg.connect() as conn:
        print(conn.execute(query).fetchall())


def main():
    with tempfile.TemporaryDirectory() as folder:
        project = shutil.copytree(here, f"{folder}/project", ignore=shutil.ignore_patterns("check.py"))
        os.chdir(project)
        dbt("seed")
        dbt("run")
        dbt("test")
        dbt("snapshot")
        show("SELECT * FROM dbt.customers ORDER BY 1")
        show("SELECT obj_description('dbt.customers'::regclass), col_description('dbt.customers'::regclass, 1)")
        with psycopg.connect() as conn:
            conn.execute("UPDATE dbt.raw_orders SET amount = 20 WHERE id = 4")
            conn.execute("INSERT INTO dbt.raw_orders VALUES (5, 'bob', '2024-02-03', 1)")
        dbt("snapshot")
        show("SELECT id, amount, dbt_valid_to IS NULL FROM dbt_then.orders_then ORDER BY 1, 2")
        dbt("run", "--vars", "least: 1")
        show("SELECT * FROM dbt.by_day ORDER BY 1")
        show("SELECT * FROM dbt.best")
        show("SELECT * FROM dbt.monthly ORDER BY 1")
        dbt("build", "--full-refresh")
        dbt("docs", "generate")
        with open("target/catalog.json") as file:
            catalog = json.load(file)
        for name, node in sorted((catalog["nodes"] | catalog["sources"]).items()):
            print(name, node["metadata"]["type"], [(c["name"], c["type"]) for c in node["columns"].values()])
        print(catalog["errors"])
        with psycopg.connect(autocommit=True) as conn:
            conn.execute("DROP SCHEMA dbt CASCADE")
            conn.execute("DROP SCHEMA dbt_then CASCADE")


main()
