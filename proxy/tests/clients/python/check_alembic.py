"""Alembic: two revisions written by autogenerate, upgraded, downgraded, and offline SQL.

Where to connect is in PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE. What it prints must be the
same wherever it runs.
"""

import contextlib
import io
import os
import tempfile

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql

ENV = """
from alembic import context
config = context.config
target = config.attributes["metadata"]
kept = {"include_schemas": False, "include_name": lambda name, kind, parents: kind != "table" or name.startswith("al_")}
if context.is_offline_mode():
    context.configure(url="postgresql+psycopg://", target_metadata=target, literal_binds=True, **kept)
    with context.begin_transaction():
        context.run_migrations()
else:
    with config.attributes["engine"].connect() as connection:
        context.configure(connection=connection, target_metadata=target, compare_server_default=True, **kept)
        with context.begin_transaction():
            context.run_migrations()
"""

TEMPLATE = """
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = depends_on = None
from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

def upgrade():
    ${upgrades if upgrades else "pass"}

def downgrade():
    ${downgrades if downgrades else "pass"}
"""


def first():
    metadata = sa.MetaData()
    sa.Table(
        "al_author", metadata,
        sa.Column("id", sa.Integer, sa.Identity(), primary_key=True),
        sa.Column("name", sa.String(80), nullable=False, unique=True),
        sa.Column("born", sa.Date),
    )
    sa.Table(
        "al_book", metadata,
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("author", sa.ForeignKey("al_author.id", ondelete="CASCADE"), index=True),
        sa.Column("tags", postgresql.ARRAY(sa.Text), server_default=sa.text("'{}'")),
        sa.Column("facts", postgresql.JSONB),
        sa.CheckConstraint("id > 0", name="al_positive"),
        comment="what was written",
    )
    return metadata


def second():
    metadata = first()
    author = metadata.tables["al_author"]
    author.append_column(sa.Column("mail", sa.Text, nullable=False, server_default="unknown"))
    author.c.born.type = sa.DateTime(timezone=True)
    sa.Index("al_lower_name", sa.func.lower(author.c.name))
    sa.Table("al_shelf", metadata, sa.Column("id", sa.Uuid, primary_key=True))
    return metadata


def state(engine):
    inspector = sa.inspect(engine)
    for table in sorted(name for name in inspector.get_table_names() if name.startswith("al_")):
        print(table, inspector.get_table_comment(table)["text"])
        for column in inspector.get_columns(table):
            print("   ", column["name"], column["type"], column["nullable"], column["default"])
        for index in sorted(inspector.get_indexes(table), key=lambda index: index["name"]):
            print("    index", index["name"], index.get("expressions") or index["column_names"])
        for key in inspector.get_foreign_keys(table):
            print("    refers to", key["referred_table"], key["options"])
        print("   ", [check["sqltext"] for check in inspector.get_check_constraints(table)])


def revision(config, name, number):
    """Without the word about the temporary file it writes."""
    with contextlib.redirect_stdout(io.StringIO()):
        command.revision(config, name, autogenerate=True, rev_id=number)


def check(config):
    """Raises when the models and the database differ."""
    with contextlib.redirect_stdout(io.StringIO()):
        command.check(config)


def main():
    engine = sa.create_engine("postgresql+psycopg://", poolclass=sa.NullPool)
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/versions")
        for name, text in (("env.py", ENV), ("script.py.mako", TEMPLATE)):
            with open(f"{folder}/{name}", "w") as file:
                file.write(text)
        config = Config(stdout=io.StringIO(), output_buffer=io.StringIO())
        config.set_main_option("script_location", folder)
        config.set_main_option("path_separator", "os")
        config.attributes["engine"] = engine

        config.attributes["metadata"] = first()
        revision(config, "first", "aaaa")
        command.upgrade(config, "head")
        with engine.begin() as connection:
            connection.execute(sa.text("INSERT INTO al_author (name, born) VALUES ('kept', '2000-01-02')"))
        state(engine)

        config.attributes["metadata"] = second()
        revision(config, "second", "bbbb")
        command.upgrade(config, "+1")
        check(config)
        state(engine)
        with engine.connect() as connection:
            print(connection.execute(sa.text("SELECT name, born::date, mail FROM al_author")).all())

        command.downgrade(config, "-1")
        state(engine)
        command.upgrade(config, "base:head", sql=True)
        print(config.output_buffer.getvalue())
        command.downgrade(config, "base")
        state(engine)
        print([script.revision for script in ScriptDirectory.from_config(config).walk_revisions()])
        with engine.begin() as connection:
            connection.execute(sa.text("DROP TABLE alembic_version"))


main()
