"""The queries behind mycli's completion and its backslash commands."""

import os
import sys

from mycli.packages.completion.completion_refresher import CompletionRefresher
from mycli.packages.completion.sql_completer import SQLCompleter
from mycli.packages.execution.sql_execute import SQLExecute

code = SQLExecute.__init__.__code__
options = dict.fromkeys(code.co_varnames[1:code.co_argcount])
options |= {"host": "127.0.0.1", "port": int(os.environ["MYSQL_TCP_PORT"]), "user": "app", "password": "none",
            "database": os.environ["MYSQL_DATABASE"], "charset": "utf8mb4", "character_set": "utf8mb4"}
executor = SQLExecute(**{name: value for name, value in options.items() if name in code.co_varnames})
completer = SQLCompleter()
for name, refresher in CompletionRefresher.refreshers.items():
    try:
        refresher(completer, executor)
    except Exception as error:
        print(name, error, file=sys.stderr)
for text in ("\\l", "\\dt", "\\dt items", "\\dt+ items", "\\s", "SHOW PROCESSLIST", "SELECT * FROM items"):
    try:
        list(executor.run(text))
    except Exception as error:
        print(text, error, file=sys.stderr)
