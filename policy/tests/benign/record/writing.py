"""Writes recorded statements as a file of the corpus: each shape once, nothing of this machine in it."""

import re

DELIMITER = "\n-- next\n"
LONGEST = 12_000
# What only administrators may do is not part of this corpus.
ADMINISTRATION = re.compile(
    r"\s*(create|alter|drop)\s+(role|user|group|database|extension|tablespace|publication|subscription|server"
    r"|event|foreign\s+data)\b"
    r"|\s*(vacuum|alter\s+system|prepare\s+transaction|commit\s+prepared|rollback\s+prepared|load\b|kill\b|flush\b)"
    r"|\s*comment\s+on\s+(database|role|extension)|\s*set\s+(session\s+authorization|role)|\s*reset\s+role",
    re.I,
)
LITERALS = re.compile(r"'(?:[^']|'')*'|\$\d+|\d+|%\(\w+\)s")
# Of passwords of these sessions, which are none anywhere else.
DIGESTS = re.compile(r"md5\$\w+\$\w+")
SPACES = re.compile(r"\s+")


def shape(text):
    """Equal for texts that differ in their literals, numbers, repetitions and blanks only."""
    text = SPACES.sub(" ", LITERALS.sub("?", text)).strip().lower()
    return re.sub(r"\?(?:::\w+)?(, ?\?(?:::\w+)?)+|(\([^()]*\))(, ?\2)+", "?", text)


def write(folder, tool, texts, unwanted=lambda text: False):
    known = set()
    kept = []
    for text in texts:
        text = DIGESTS.sub("md5$salt$digest", text.strip())
        if not text or len(text) > LONGEST or ADMINISTRATION.match(text) or unwanted(text):
            continue
        if shape(text) not in known:
            known.add(shape(text))
            kept.append(text)
    if kept:
        (folder / f"{tool}.sql").write_text(DELIMITER.join(kept) + "\n", encoding="utf-8")
    print(f"{tool}: {len(kept)} of {len(texts)}")
