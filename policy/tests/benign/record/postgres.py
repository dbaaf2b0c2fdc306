"""Records what real clients say to PostgreSQL, as statements of the benign corpus.

    python postgres.py FOLDER [TOOL ..]

starts a throwaway PostgreSQL that logs every statement, lets each tool work on a database of its own,
and writes FOLDER/TOOL.sql. The Python that runs this needs the modules of .ci/clients/python.txt; tools
that are absent are skipped with a word. Nothing is taken from anywhere but the server's log.
"""

import glob
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from writing import write

HERE = pathlib.Path(__file__).resolve().parent
CLIENTS = HERE.parents[3] / "proxy" / "tests" / "clients"
FIXTURE = HERE.parents[3] / "proxy" / "tests" / "wire" / "fixture.sql"
MORE = """
CREATE VIEW items_view AS SELECT id, upper(name) AS name FROM items;
CREATE SEQUENCE numbers;
COMMENT ON TABLE items IS 'what is sold';
CREATE SCHEMA test_schema;
"""
SETTINGS = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
logging_collector = on
log_destination = 'jsonlog'
log_directory = 'statements'
log_filename = 'log'
log_rotation_size = 0
log_statement = all
log_min_error_statement = panic
log_parameter_max_length = 0
wal_level = logical
timezone = 'UTC'
max_prepared_transactions = 10
fsync = off
"""


class Server:
    """A cluster in a temporary directory, which goes with it."""

    def __init__(self):
        self.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.dir = tempfile.mkdtemp(prefix="bosdb-record-")
        os.chmod(self.dir, 0o777)
        self.data = f"{self.dir}/data"
        self.run("initdb", "-U", "app", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "-D", self.data)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        with open(f"{self.data}/postgresql.conf", "a", encoding="ascii") as conf:
            conf.write(SETTINGS + f"port = {self.port}\n")
        self.run("pg_ctl", "-D", self.data, "-w", "-l", f"{self.dir}/start", "start")

    def run(self, program, *arguments):
        as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        subprocess.run([*as_user, f"{self.bin}/{program}", *arguments], check=True, cwd="/", stdout=subprocess.DEVNULL)

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "fast", "stop")
        shutil.rmtree(self.dir)

    def environment(self, database):
        return os.environ | {
            "PGHOST": "127.0.0.1", "PGPORT": str(self.port), "PGUSER": "app", "PGPASSWORD": "none",
            "PGDATABASE": database, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
            "PSQL": f"{self.bin}/psql",
        }

    def psql(self, database, text):
        subprocess.run([f"{self.bin}/psql", "-qX", "-d", database], input=text, text=True, check=True,
                       env=self.environment(database), stdout=subprocess.DEVNULL)

    def statements(self, database):
        """Texts of the database's statements in the order they came."""
        texts = []
        with open(f"{self.data}/statements/log.json", encoding="utf-8") as log:
            for line in log:
                entry = json.loads(line)
                message = entry.get("message", "")
                if entry.get("dbname", "").removeprefix("test_") != database:
                    continue
                if message.startswith("statement: "):
                    texts.append(message.removeprefix("statement: "))
                elif message.startswith("execute "):
                    texts.append(message.partition(": ")[2])
        return texts


def python(script, *more):
    return lambda server, env: [sys.executable, str(CLIENTS / script), *more]


def psql_describe(server, env):
    return [f"{server.bin}/psql", "-X", "-f", str(CLIENTS / "psql" / "describe.sql")]


def own_psql(server, env):
    return [f"{server.bin}/psql", "-X", "-f", str(HERE / "describe_more.sql")]


def pg_dump(server, env):
    return ["sh", "-c", f"{server.bin}/pg_dump; {server.bin}/pg_dump --inserts -t items; "
            f"{server.bin}/pg_dump -s -n public; {server.bin}/pg_dump --data-only; {server.bin}/vacuumdb -z -t items"]


def pgbench(server, env):
    bench = f"{server.bin}/pgbench"
    return ["sh", "-c", f"{bench} -iq; {bench} -t 3; {bench} -t 3 -N -M extended; {bench} -t 3 -S -M prepared"]


def sqlalchemy_suite(driver):
    def start(server, env):
        folder = f"{server.dir}/{env['PGDATABASE']}"
        shutil.copytree(CLIENTS / "sqlalchemy", folder, dirs_exist_ok=True)
        return ["sh", "-c", f"cd {folder} && exec '{sys.executable}' -m pytest --dburi postgresql+{driver}://"]
    return start


def node(script):
    return lambda server, env: ["node", str(CLIENTS / "node" / script)]


def java(server, env):
    jar = "/usr/share/java/postgresql.jar"
    return ["java", "-cp", jar, str(CLIENTS / "java" / "Check.java")]


# The tool that a file is named after, and how its session is played.
TOOLS = {
    "psql": [psql_describe, own_psql, python("python/check_psql.py")],
    "pg_dump": [pg_dump],
    "pgbench": [pgbench],
    "pgcli": [python("python/check_pgcli.py")],
    "psycopg": [python("python/check_psycopg3.py"), python("python/check_psycopg2.py")],
    "asyncpg": [python("python/check_asyncpg.py")],
    "pg8000": [python("python/check_pg8000.py")],
    "alembic": [python("python/check_alembic.py")],
    "django": [python("django/check.py"), lambda server, env: [sys.executable, str(HERE / "django_site.py")]],
    "dbt": [python("dbt/check.py")],
    "sqlalchemy": [sqlalchemy_suite("psycopg"), sqlalchemy_suite("asyncpg"),
                   lambda server, env: [sys.executable, str(HERE / "sqlalchemy_orm.py"), "postgresql+psycopg://"]],
    "peewee": [lambda server, env: [sys.executable, str(HERE / "peewee_orm.py"), "postgres"]],
    "pandas": [lambda server, env: [sys.executable, str(HERE / "pandas_frames.py"), "postgresql+psycopg://"]],
    "node": [node("check_pg.js"), node("check_pg_streams.js")],
    "jdbc": [java],
}


def main(folder, *tools):
    server = Server()
    try:
        for tool in (name for name in tools or TOOLS if name in TOOLS):
            server.psql("postgres", f"CREATE DATABASE {tool}")
            for extension in ("citext", "hstore"):
                server.psql(tool, f"CREATE EXTENSION {extension}")
            server.psql(tool, FIXTURE.read_text() + MORE)
            time.sleep(0.5)
            before = len(server.statements(tool))
            for start in TOOLS[tool]:
                env = server.environment(tool)
                done = subprocess.run(start(server, env), env=env, capture_output=True, text=True, check=False)
                if done.returncode:
                    print(f"{tool}: {(done.stderr or done.stdout)[-400:]}", file=sys.stderr)
            time.sleep(0.5)
            write(pathlib.Path(folder), tool, server.statements(tool)[before:])
    finally:
        server.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
