"""Records what real clients say to MariaDB, as statements of the benign corpus.

    python mysql.py FOLDER [TOOL ..]

starts a throwaway MariaDB with its general log on, lets each tool work on a database of its own, and writes
FOLDER/TOOL.sql. Wanted beside .ci/clients/python.txt: pymysql, mycli, peewee, pandas; what is absent is
skipped with a word.
"""

import os
import pathlib
import pwd
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from writing import write

HERE = pathlib.Path(__file__).resolve().parent
SQLALCHEMY = HERE.parents[3] / "proxy" / "tests" / "clients" / "sqlalchemy"
ENTRY = re.compile(r"^(?:\d{6} [ \d]\d:\d\d:\d\d|\t)?\s*(\d+) (Connect|Query|Prepare|Execute|Close stmt|Quit|Init DB|Field List|Statistics"
                   r"|Reset stmt|Ping|Change user|Reset connection|Shutdown|Fetch)\t? ?(.*)$")
FIXTURE = """
CREATE TABLE items (id int PRIMARY KEY, name varchar(80) NOT NULL, price decimal(10, 2), born date, facts json, KEY by_name (name));
INSERT INTO items VALUES (1, 'apple', 0.50, '2020-01-01', '{"a": 1}'), (2, 'it''s bread', 2.25, NULL, NULL);
CREATE TABLE journal (id int AUTO_INCREMENT PRIMARY KEY, item int, what text, FOREIGN KEY (item) REFERENCES items (id));
CREATE VIEW items_view AS SELECT id, upper(name) AS name FROM items;
CREATE FUNCTION shout(what text) RETURNS text DETERMINISTIC RETURN upper(what);
CREATE TRIGGER note AFTER INSERT ON items FOR EACH ROW INSERT INTO journal (item, what) VALUES (NEW.id, 'new');
CREATE PROCEDURE nothing() SELECT 1;
"""


class Server:
    """A server in a temporary directory, which goes with it."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="bosdb-record-")
        self.user = pwd.getpwuid(os.geteuid()).pw_name
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        where = ["--no-defaults", f"--datadir={self.dir}/data", f"--user={self.user}"]
        subprocess.run(["mariadb-install-db", *where, "--auth-root-authentication-method=normal", "--skip-test-db"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.process = subprocess.Popen(
            ["mariadbd", *where, f"--port={self.port}", "--bind-address=127.0.0.1", f"--socket={self.dir}/socket", "--general-log",
             f"--general-log-file={self.dir}/log", "--innodb-flush-log-at-trx-commit=0", f"--pid-file={self.dir}/pid"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            time.sleep(0.1)
            if self.admin("CREATE USER IF NOT EXISTS app@'127.0.0.1' IDENTIFIED BY 'none'; GRANT ALL ON *.* TO app@'127.0.0.1'", check=False) == 0:
                zones = subprocess.run(["mariadb-tzinfo-to-sql", "/usr/share/zoneinfo"], capture_output=True, text=True, check=True)
                self.admin(zones.stdout)
                return
        raise SystemExit("MariaDB does not start")

    def admin(self, text, check=True, database="mysql"):
        return subprocess.run(["mariadb", "--no-defaults", f"--socket={self.dir}/socket", "-u", "root", database], input=text, text=True,
                              check=check, stderr=subprocess.DEVNULL).returncode

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.dir)

    def environment(self, database):
        return os.environ | {
            "MYSQL_HOST": "127.0.0.1", "MYSQL_TCP_PORT": str(self.port), "MYSQL_DATABASE": database, "MYSQL_PWD": "none",
            "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1", "HOME": self.dir, "DJANGO_ENGINE": "mysql",
        }

    def statements(self, start):
        """Texts logged from a place on, and the place where they end."""
        with open(f"{self.dir}/log", encoding="utf-8", errors="replace") as log:
            text = log.read()
        texts, command = [], ""
        for line in text[start:].splitlines():
            entry = ENTRY.match(line)
            if entry:
                command = entry[2]
                if command in ("Query", "Prepare"):
                    texts.append(entry[3])
            elif command in ("Query", "Prepare") and texts:
                texts[-1] += "\n" + line
        return texts, len(text)


def client(*arguments):
    return lambda server, env: [arguments[0], "--no-defaults", "-h127.0.0.1", f"-P{server.port}", "-uapp", "-pnone", *arguments[1:], env["MYSQL_DATABASE"]]


def shell(server, env):
    base = f"mariadb --no-defaults -h127.0.0.1 -P{server.port} -uapp -pnone {env['MYSQL_DATABASE']}"
    return ["sh", "-c", f"{base} -f < '{HERE}/mysql_console.sql'; echo status | {base} -A; mariadb-show -h127.0.0.1 -P{server.port} -uapp -pnone "
            f"{env['MYSQL_DATABASE']} items; mariadb-show -h127.0.0.1 -P{server.port} -uapp -pnone --status; mariadb-check --no-defaults -h127.0.0.1 "
            f"-P{server.port} -uapp -pnone {env['MYSQL_DATABASE']}; mariadb-admin --no-defaults -h127.0.0.1 -P{server.port} -uapp -pnone extended-status"]


def dump(server, env):
    base = f"mariadb-dump --no-defaults -h127.0.0.1 -P{server.port} -uapp -pnone"
    name = env["MYSQL_DATABASE"]
    return ["sh", "-c", f"{base} {name} > {server.dir}/d.sql; {base} --routines --events --triggers --single-transaction {name}; {base} --no-data --skip-opt {name};"
            f"{base} --tab={server.dir} {name}; mariadb --no-defaults -h127.0.0.1 -P{server.port} -uapp -pnone {name} < {server.dir}/d.sql"]


def mycli(server, env):
    program = os.path.join(os.path.dirname(sys.executable), "mycli")
    return ["sh", "-c", f"{program} -h 127.0.0.1 -P {server.port} -u app -p none {env['MYSQL_DATABASE']} < '{HERE}/mycli_session.txt'; "
            f"exec '{sys.executable}' '{HERE}/mycli_completion.py'"]


def url(env, server):
    return f"mysql+pymysql://app:none@127.0.0.1:{server.port}/{env['MYSQL_DATABASE']}"


def sqlalchemy_suite(server, env):
    folder = f"{server.dir}/suite"
    shutil.copytree(SQLALCHEMY, folder, dirs_exist_ok=True)
    (pathlib.Path(folder) / "requirements.py").write_text("from sqlalchemy.testing.requirements import SuiteRequirements as Requirements\n")
    return ["sh", "-c", f"cd {folder} && exec '{sys.executable}' -m pytest --dburi '{url(env, server)}'"]


def script(name, *arguments):
    return lambda server, env: [sys.executable, str(HERE / name), *(url(env, server) if part == "URL" else part for part in arguments)]


TOOLS = {
    "client": [shell],
    "dump": [dump],
    "mycli": [mycli],
    "django": [script("django_site.py")],
    "sqlalchemy": [script("sqlalchemy_orm.py", "URL"), sqlalchemy_suite],
    "peewee": [script("peewee_orm.py", "mysql")],
    "pandas": [script("pandas_frames.py", "URL")],
}


def main(folder, *tools):
    server = Server()
    try:
        for tool in (name for name in tools or TOOLS if name in TOOLS):
            server.admin(f"CREATE DATABASE {tool}; CREATE DATABASE IF NOT EXISTS test_schema")
            server.admin(FIXTURE, database=tool)
            texts = []
            _, place = server.statements(0)
            for start in TOOLS[tool]:
                env = server.environment(tool)
                done = subprocess.run(start(server, env), env=env, capture_output=True, text=True, errors="replace", check=False)
                if done.returncode:
                    print(f"{tool}: {(done.stderr or done.stdout)[-400:]}", file=sys.stderr)
            time.sleep(0.3)
            texts, _ = server.statements(place)
            write(pathlib.Path(folder), tool, texts, unwanted=lambda text: server.dir in text)
    finally:
        server.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
