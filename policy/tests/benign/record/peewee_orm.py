"""A small blog through peewee."""

import os
import sys

import peewee as p

if sys.argv[1] == "postgres":
    database = p.PostgresqlDatabase(os.environ["PGDATABASE"])
elif sys.argv[1] == "mysql":
    database = p.MySQLDatabase(os.environ["MYSQL_DATABASE"], host="127.0.0.1", port=int(os.environ["MYSQL_TCP_PORT"]), user="app", password="none")
else:
    database = p.SqliteDatabase(sys.argv[2])


class Base(p.Model):
    class Meta:
        database = database


class Writer(Base):
    name = p.CharField(unique=True)
    since = p.DateTimeField(null=True)


class Entry(Base):
    writer = p.ForeignKeyField(Writer, backref="entries")
    title = p.CharField(index=True)
    body = p.TextField(default="")
    stars = p.IntegerField(default=0)
    above = p.ForeignKeyField("self", null=True)


class Mark(Base):
    entry = p.ForeignKeyField(Entry)
    word = p.CharField()

    class Meta:
        indexes = ((("entry", "word"), True),)


def main():
    database.connect()
    database.create_tables([Writer, Entry, Mark])
    writers = [Writer.create(name=f"writer {n}") for n in range(4)]
    Entry.insert_many([{"writer": writers[n % 4], "title": f"it's {n}", "stars": n} for n in range(30)]).execute()
    Mark.insert_many([{"entry": n, "word": f"w{n % 3}"} for n in range(1, 20)]).execute()
    list(Entry.select(Entry, Writer).join(Writer).where((Entry.stars > 3) | (Writer.name == "writer 1")).order_by(Entry.stars.desc()).limit(5))
    list(Writer.select(Writer, p.fn.COUNT(Entry.id).alias("n")).join(Entry, p.JOIN.LEFT_OUTER).group_by(Writer).having(p.fn.COUNT(Entry.id) > 2))
    list(p.prefetch(Writer.select(), Entry.select(), Mark.select()))
    list(Entry.select().where(Entry.title.contains("it's") & ~(Entry.stars.in_([1, 2, 3]))))
    list(Entry.select().where(Entry.writer.in_(Writer.select().where(Writer.name.startswith("w")))))
    list(Entry.select(Entry.title, p.fn.RANK().over(partition_by=[Entry.writer], order_by=[Entry.stars.desc()])))
    list(Entry.select().where(p.fn.EXISTS(Mark.select().where(Mark.entry == Entry.id))))
    list(Entry.select(p.Case(None, [(Entry.stars > 5, "many")], "few"), p.fn.COUNT("*")).group_by(p.SQL("1")).tuples())
    list((Entry.select(Entry.title) | Writer.select(Writer.name)).order_by(p.SQL("1")).tuples())
    above = Entry.alias()
    list(Entry.select(Entry, above).join(above, p.JOIN.LEFT_OUTER, on=(Entry.above == above.id)))
    list(Entry.select().paginate(2, 10))
    Entry.select().where(Entry.stars > 2).count(), Entry.select(p.fn.SUM(Entry.stars)).scalar(), Entry.get_or_none(Entry.id == 99)
    Entry.update(stars=Entry.stars + 1).where(Entry.id << [1, 2]).execute()
    Writer.get_or_create(name="new")
    with database.atomic():
        with database.atomic() as inner:
            Entry.delete().where(Entry.stars > 20, Entry.id.not_in(Mark.select(Mark.entry))).execute()
            inner.rollback()
    Mark.delete_by_id(1)
    database.get_tables(), database.get_columns("entry"), database.get_indexes("entry"), database.get_foreign_keys("entry"), database.get_primary_keys("entry")
    database.drop_tables([Mark, Entry, Writer])


main()
