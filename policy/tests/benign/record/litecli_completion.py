"""The queries behind litecli's completion."""

import sys

from litecli.completion_refresher import CompletionRefresher
from litecli.sqlcompleter import SQLCompleter
from litecli.sqlexecute import SQLExecute

executor = SQLExecute(sys.argv[1])
completer = SQLCompleter()
for name, refresher in CompletionRefresher.refreshers.items():
    try:
        refresher(completer, executor)
    except Exception as error:
        print(name, error, file=sys.stderr)
for text in (".tables", ".tables items", ".schema", ".schema items", ".indexes", ".databases", "describe items", "SELECT * FROM items"):
    try:
        list(executor.run(text))
    except Exception as error:
        print(text, error, file=sys.stderr)
