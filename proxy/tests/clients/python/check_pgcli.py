"""pgcli without a terminal: the queries behind its completion, its backslash commands, its errors.

What it prints must be the same wherever it runs. Only reads.
"""

import os
import re
import subprocess
import sys
import tempfile

with tempfile.TemporaryDirectory() as home:
    os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, PGCLIRC=f"{home}/rc")
    from pgcli.pgcompleter import PGCompleter
    from pgcli.pgexecute import PGExecute
    from pgcli.completion_refresher import CompletionRefresher
    from pgspecial.main import PGSpecial

    def completion():
        executor = PGExecute(
            os.environ["PGDATABASE"], os.environ["PGUSER"], os.environ["PGPASSWORD"],
            os.environ["PGHOST"], os.environ["PGPORT"],
        )
        completer = PGCompleter(smart_completion=True, pgspecial=PGSpecial())
        for refresher in CompletionRefresher.refreshers.values():
            refresher(completer, executor)
        from prompt_toolkit.document import Document

        for text in ("SELECT ", "SELECT * FROM ", "SELECT * FROM items WHERE ", "SELECT i. FROM items i",
                     "INSERT INTO ", "UPDATE items SET ", "SELECT sho", "\\d ", "SELECT * FROM items JOIN "):
            place = text.index("i.") + 2 if "i." in text else len(text)
            found = completer.get_completions(Document(text, place), None)
            print(repr(text), [c.text for c in found if "pg_" not in c.text and "information_" not in c.text][:40])
        print(lasting(executor.search_path()), lasting(executor.schemata()))
        print(executor.view_definition("items_view"))
        print(executor.function_definition("shout"))
        print(list(executor.databases()), executor.get_timezone())
        print(executor.server_version, executor.superuser)

    def lasting(schemas):
        """Without those of temporary tables, which stay in a session that once had one."""
        return [schema for schema in schemas if "temp_" not in schema]

    def pgcli(*arguments):
        program = os.path.join(os.path.dirname(sys.executable), "pgcli")
        done = subprocess.run(
            [program, "-w", "-u", os.environ["PGUSER"], "--less-chatty", "--row-limit", "0", "-d", os.environ["PGDATABASE"], *arguments],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
        )
        lines = (done.stdout + done.stderr).splitlines()
        # What BosDB adds to a syntax error that it finds before the server does.
        added = ("Time:", "DETAIL:  Rule PARSE-", "HINT:  The statement was not sent")
        kept = [line for line in lines if not line.startswith(added)]
        text = re.sub(r"pg_temp_\d+", "pg_temp_N", "\n".join(line.rstrip() for line in kept))
        print("$ pgcli", *arguments, done.returncode)
        print(text)

    completion()
    commands = [
        r"\l", r"\dn+", r"\dt+", r"\dv", r"\di", r"\ds", r"\df public.*", r"\dT", r"\du", r"\dx", r"\db", r"\dp",
        r"\d", r"\d items", r"\d+ items", r"\d items_view", r"\sf shout", r"\dD", r"\dE", r"\dm", r"\ddp", r"\df+ shout",
        "SELECT id, name FROM items ORDER BY id", r"SELECT * FROM items WHERE id = 1 \G", "SHOW search_path",
        "SELECT 1; SELECT 'two'", "EXPLAIN (COSTS off) SELECT * FROM items", "SELECT $$größe$$", "SELEC 1",
    ]
    pgcli(*(part for command in commands for part in ("-c", command)))
    pgcli("-c", "SELECT nme FROM items")
    pgcli("-l")
