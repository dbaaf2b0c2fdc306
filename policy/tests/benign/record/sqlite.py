"""Records what real clients say to SQLite, as statements of the benign corpus.

    python sqlite.py FOLDER [TOOL ..]

runs each tool with Python's module for SQLite made to write down every statement. Wanted beside
.ci/clients/python.txt: litecli, peewee, pandas, and SQLite's own shell; what is absent is skipped with a word.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from writing import write

HERE = pathlib.Path(__file__).resolve().parent
SQLALCHEMY = HERE.parents[3] / "proxy" / "tests" / "clients" / "sqlalchemy"
# Loaded by every Python below it: each statement becomes a line of the file BOSDB_RECORD.
LISTENER = '''
import json, os, sqlite3

def _note(text):
    with open(os.environ["BOSDB_RECORD"], "a", encoding="utf-8") as file:
        file.write(json.dumps(text) + "\\n")

class _Cursor(sqlite3.Cursor):
    def execute(self, sql, *rest):
        _note(sql)
        return super().execute(sql, *rest)
    def executemany(self, sql, *rest):
        _note(sql)
        return super().executemany(sql, *rest)
    def executescript(self, sql):
        _note(sql)
        return super().executescript(sql)

class _Connection(sqlite3.Connection):
    def cursor(self, factory=_Cursor):
        return super().cursor(factory if issubclass(factory, _Cursor) else type("Noted", (factory, _Cursor), {}))
    def execute(self, sql, *rest):
        return self.cursor().execute(sql, *rest)

_connect = sqlite3.connect
def connect(*arguments, **options):
    options.setdefault("factory", _Connection)
    return _connect(*arguments, **options)
sqlite3.connect = sqlite3.dbapi2.connect = connect
'''


def script(name, *arguments):
    return lambda scratch: [sys.executable, str(HERE / name), *(part.replace("FILE", f"{scratch}/base.db") for part in arguments)]


def sqlalchemy_suite(scratch):
    shutil.copytree(SQLALCHEMY, f"{scratch}/suite", dirs_exist_ok=True)
    (pathlib.Path(scratch) / "suite" / "requirements.py").write_text("from sqlalchemy.testing.requirements import SuiteRequirements as Requirements\n")
    return ["sh", "-c", f"cd {scratch}/suite && exec timeout 60 '{sys.executable}' -m pytest --dburi sqlite:///{scratch}/suite.db"]


def litecli(scratch):
    program = os.path.join(os.path.dirname(sys.executable), "litecli")
    return ["sh", "-c", f"{program} {scratch}/lite.db < '{HERE}/litecli_session.txt'; exec '{sys.executable}' '{HERE}/litecli_completion.py' {scratch}/lite.db"]


TOOLS = {
    "litecli": [litecli],
    "django": [script("django_site.py", "FILE")],
    "sqlalchemy": [script("sqlalchemy_orm.py", "sqlite:///FILE"), sqlalchemy_suite],
    "peewee": [script("peewee_orm.py", "sqlite", "FILE")],
    "pandas": [script("pandas_frames.py", "sqlite:///FILE")],
}


def main(folder, *tools):
    for tool in (name for name in tools or TOOLS if name in TOOLS):
        scratch = tempfile.mkdtemp(prefix="bosdb-record-")
        try:
            (pathlib.Path(scratch) / "sitecustomize.py").write_text(LISTENER)
            record = pathlib.Path(scratch) / "record"
            record.touch()
            env = os.environ | {"PYTHONPATH": scratch, "BOSDB_RECORD": str(record), "HOME": scratch, "DJANGO_ENGINE": "sqlite3", "LC_ALL": "C.UTF-8"}
            for start in TOOLS[tool]:
                done = subprocess.run(start(scratch), env=env, capture_output=True, text=True, errors="replace", check=False)
                if done.returncode:
                    print(f"{tool}: {(done.stderr or done.stdout)[-600:]}", file=sys.stderr)
            texts = [json.loads(line) for line in record.read_text().splitlines()]
            write(pathlib.Path(folder), tool, texts, unwanted=lambda text: scratch in text)
        finally:
            shutil.rmtree(scratch)


if __name__ == "__main__":
    main(*sys.argv[1:])
