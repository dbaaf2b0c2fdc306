"""psql as a person uses it: completion by the tab key, \\watch ended by ctrl-C, \\copy with files.

PSQL is the program. What it prints must be the same wherever it runs. Only reads.
"""

import os
import pty
import re
import select
import signal
import subprocess
import tempfile
import time

PSQL = os.environ.get("PSQL", "psql")
PATIENCE = 30

# What is typed before the tab key, and what the line must become.
TYPED = [
    ("SELECT * FROM ite", "items"),
    ("SELECT * FROM items_", "items_view"),
    ("SELECT * FROM items WHERE pri", "price"),
    ("SELECT * FROM information_schema.key_c", "key_column_usage"),
    ("INSERT INTO jour", "journal"),
    ("UPDATE peo", "people"),
    ("UPDATE items SET ta", "tags"),
    ("ALTER TABLE items ALTER COLUMN bo", "born"),
    ("ALTER TABLE items DROP CONSTRAINT items_", "items_pkey"),
    ("DROP VIEW items_", "items_view"),
    ("DROP FUNCTION shou", "shout"),
    ("DROP FUNCTION shout (", "text"),
    ("DROP INDEX people_", "people_pkey"),
    ("ALTER SEQUENCE num", "numbers"),
    ("GRANT SELECT ON items TO pg_monit", "pg_monitor"),
    ("SET work_", "work_mem"),
    ("SHOW enable_hasha", "enable_hashagg"),
    ("SET TimeZone TO 'Asia/Toky", "Asia/Tokyo"),
    ("SET search_path TO pub", "public"),
    ("CREATE EXTENSION pg_free", "pg_freespacemap"),
    ("EXPLAIN SELECT * FROM peo", "people"),
    ("COPY peo", "people"),
    ("COMMENT ON TABLE it", "items"),
    ("ANALYZE jour", "journal"),
    ("LOCK TABLE it", "items"),
    ("\\d ite", "items"),
    ("\\dt jou", "journal"),
    ("\\df shou", "shout"),
    ("\\sf shou", "shout"),
    ("\\sv items_", "items_view"),
    ("\\dn pub", "public"),
    ("\\du pg_monit", "pg_monitor"),
    ("\\dT infor", "information_schema."),
    ("\\c templ", "template"),
]


def read_until(fd, wanted, what):
    seen, end = b"", time.monotonic() + PATIENCE
    while wanted not in seen:
        ready, _, _ = select.select([fd], [], [], max(0, end - time.monotonic()))
        if not ready:
            raise SystemExit(f"{what}: {wanted!r} does not come: {seen!r}")
        seen += os.read(fd, 65536)
    return seen


def completion():
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm", PSQLRC="/dev/null", PSQL_HISTORY="/dev/null", INPUTRC="/dev/null")
        os.execv(PSQL, [PSQL, "-X", "-q", "-v", "PROMPT1=ready> ", "-v", "PROMPT2=ready> "])
    read_until(fd, b"ready> ", "psql")
    for typed, wanted in TYPED:
        missing = wanted[len(os.path.commonprefix([wanted.lower(), last_word(typed).lower()])):]
        os.write(fd, typed.encode())
        read_until(fd, typed.encode()[-3:], typed)
        os.write(fd, b"\t")
        read_until(fd, missing.encode(), typed)
        print(typed, "->", wanted)
        os.write(fd, b"\x03")
        read_until(fd, b"ready> ", typed)
    os.write(fd, b"\\q\n")
    while True:
        try:
            if not os.read(fd, 65536):
                break
        except OSError:
            break
    os.waitpid(pid, 0)


def last_word(typed):
    return re.split(r"[ '(.\\]", typed)[-1] if not typed.endswith("(") else ""


def watch():
    with subprocess.Popen(
        [PSQL, "-X", "-A", "-t", "-f", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as psql:
        psql.stdin.write(b"SELECT 'again ' || count(*) FROM items \\watch 0.5\nSELECT 'after';\n")
        psql.stdin.flush()
        try:
            for _ in range(2):
                read_until(psql.stdout.fileno(), b"again 3\n", "\\watch")
            psql.send_signal(signal.SIGINT)
            out, err = psql.communicate(timeout=PATIENCE)
        finally:
            psql.kill()
        # Between two queries it goes on with the next statement; in the middle of one it cancels that.
        if b"after" not in out and b"Cancel request sent" not in err:
            raise SystemExit(f"\\watch: {out!r} {err!r}")
        print("watched")


def databases():
    done = subprocess.run(
        [PSQL, "-X", "-c", r"\l+", "-c", r"\db+", "-c", r"\dt+ items"],
        capture_output=True, text=True, timeout=60, check=True,
    )
    print(re.sub(r"\d+ (bytes|kB|MB)", "some bytes", re.sub(r" *\| *|-+", "|", done.stdout)))


def copies():
    with tempfile.TemporaryDirectory() as folder:
        script = f"""
\\copy items TO '{folder}/text'
\\copy (SELECT id, name FROM items ORDER BY id) TO '{folder}/csv' (FORMAT csv, HEADER)
\\copy items TO PROGRAM 'cat > {folder}/program' (FORMAT binary)
\\copy (SELECT 1/(id - 2) FROM items ORDER BY id) TO '{folder}/broken'
SELECT repeat('x', 100) FROM generate_series(1, 5) \\g '{folder}/g'
\\o {folder}/o
TABLE items;
\\o
SELECT * FROM nowhere;
SELECT id, name, now() FROM items \\gdesc
SELECT nme FROM items;
\\errverbose
"""
        done = subprocess.run([PSQL, "-X", "-f", "-"], input=script, capture_output=True, text=True, timeout=60, check=False)
        print(done.stdout, done.stderr, done.returncode)
        for name in sorted(os.listdir(folder)):
            with open(f"{folder}/{name}", "rb") as file:
                print(name, file.read())


completion()
watch()
databases()
copies()
