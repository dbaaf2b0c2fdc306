"""Django: migrations forward and backward, the ORM, management commands and Django's test runner.

What it prints must be the same wherever it runs. DJANGO_SERVER_SIDE_CURSORS=off, DJANGO_BINDING=server
and DJANGO_CONN_MAX_AGE choose between Django's ways.
"""

import decimal
import io
import os
import sys
import threading
import warnings

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
sys.path.insert(0, os.path.dirname(__file__))
sys.dont_write_bytecode = True

import django  # noqa: E402

django.setup()

from django.contrib.auth.models import Permission, User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.db.models import Avg, Count, F, OuterRef, Q, Subquery, Sum, Window  # noqa: E402
from django.db.models.functions import RowNumber, TruncMonth  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils import timezone  # noqa: E402

from blog.models import Post  # noqa: E402
from shop.models import Category, Product  # noqa: E402


def command(*arguments, **options):
    out = io.StringIO()
    call_command(*arguments, stdout=out, stderr=out, **options)
    print("$", *arguments, "\n" + out.getvalue())


def orm():
    user = User.objects.create_user("writer", "writer@example.org", "secret")
    Post.objects.bulk_create(
        [Post(author=user, title=f"post {i}", body="word " * i, about_id=None) for i in range(120)],
        batch_size=50,
    )
    Product.objects.filter(price__lt=5).update(price=F("price") + 1, added=timezone.now())
    print(Product.objects.aggregate(Sum("price"), Avg("pieces"), Count("id")))
    print(Product.objects.filter(facts__number__gte=248).values_list("name", "shout"))
    print(Product.objects.filter(Q(tags__contains=["x"]) | Q(name__iexact="THING 3")).count())
    print(list(Product.objects.annotate(row=Window(RowNumber(), order_by=F("price").desc()))
               .values_list("row", "name").order_by("row", "id")[:3]))
    newest = Post.objects.filter(author=OuterRef("pk")).order_by("-title").values("title")[:1]
    print(list(User.objects.annotate(title=Subquery(newest)).values_list("title", flat=True)))
    print(Product.objects.annotate(month=TruncMonth("added")).values("month").distinct().count())
    made, new = Category.objects.update_or_create(name="fruit", defaults={"parent": None})
    print(made.name, new, made.product_set.count())
    Category.objects.bulk_create([Category(name="fruit"), Category(name="new")], ignore_conflicts=True)
    print(list(Category.objects.order_by("name").values_list("name", flat=True)))
    print(Permission.objects.count(), user.has_perm("shop.add_product"))
    print(len(Product.objects.filter(price__gt=1).explain()) > 10)
    with connection.cursor() as cursor:
        cursor.execute("SELECT shop_total(), %s", [decimal.Decimal("1.50")])
        print(cursor.fetchone())


def cursors():
    """Named cursors, WITH HOLD where no transaction is open."""
    with CaptureQueriesContext(connection):
        total = sum(1 for _ in Product.objects.order_by("pk").iterator(chunk_size=20))
        names = Product.objects.order_by("pk").values_list("name").iterator(chunk_size=7)
        first = next(names)
        # Others work while the cursor is open, and change what it looks at.
        Product.objects.filter(name="thing 249").update(pieces=8)
        rest = sum(1 for _ in names)
        print(total, first, rest)
    with transaction.atomic():
        half = Product.objects.order_by("pk").iterator(chunk_size=20)
        print(next(half).name)
        half.close()
        print(sum(1 for _ in Post.objects.iterator(chunk_size=11)))


def threads():
    """Each thread has a connection of its own."""
    wrong = []

    def work(number):
        for i in range(10):
            with transaction.atomic():
                made = Category.objects.create(name=f"thread {number} {i}")
                if Category.objects.get(pk=made.pk).name != f"thread {number} {i}":
                    wrong.append(number)
        connection.close()

    running = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    print("threads", wrong, Category.objects.filter(name__startswith="thread").count())
    Category.objects.filter(name__startswith="thread").delete()


def main():
    warnings.simplefilter("ignore")
    command("migrate", verbosity=1, no_color=True)
    command("showmigrations", no_color=True)
    command("makemigrations", check=True, dry_run=True, no_color=True)
    command("sqlmigrate", "shop", "0002", no_color=True)
    command("check", databases=["default"])
    orm()
    cursors()
    threads()
    command("inspectdb", "shop_product", "blog_post", "django_session")
    command("clearsessions")
    command("sqlsequencereset", "shop", no_color=True)
    out = io.StringIO()
    call_command("dumpdata", "shop", "blog", "auth.user", natural_foreign=True, stdout=out)
    print("dumped", out.getvalue().count('"model"'))
    command("migrate", "blog", "0001", verbosity=1, no_color=True)
    command("migrate", "shop", "zero", verbosity=1, no_color=True)
    command("migrate", verbosity=1, no_color=True)
    command("flush", interactive=False)
    # The test database is the target itself: BosDB offers targets, not a server to make more in.
    connection.settings_dict["TEST"]["NAME"] = connection.settings_dict["NAME"]
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        call_command("test", "shop", keepdb=True, verbosity=2, interactive=False)
    except SystemExit:
        print(sys.stderr.getvalue())
        raise
    finally:
        told, sys.stderr = sys.stderr.getvalue(), err
    print(sorted(line for line in told.splitlines() if line.endswith("ok")), "OK" in told)
    for app in ("admin", "blog", "shop", "sites", "sessions", "auth", "contenttypes"):
        command("migrate", app, "zero", verbosity=0, no_color=True)
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE django_migrations")
        print(connection.introspection.table_names(cursor))


main()
