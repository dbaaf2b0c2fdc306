"""Counts words over a server-side cursor, within the migration's transaction."""

from django.db import migrations


def count(apps, _editor):
    post = apps.get_model("blog", "Post")
    for entry in post.objects.iterator(chunk_size=10):
        entry.words = len(entry.body.split())
        entry.save(update_fields=["words"])


class Migration(migrations.Migration):
    dependencies = [("blog", "0001_initial"), ("shop", "0002_more")]

    operations = [
        migrations.RunPython(count, migrations.RunPython.noop),
        migrations.AlterUniqueTogether("post", {("author", "title")}),
    ]
