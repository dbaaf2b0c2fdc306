"""A site through Django's ORM and admin: every lookup, aggregates, Q put together from parts, many pages.

DJANGO_ENGINE chooses postgresql (the default), mysql or sqlite3.
"""

import itertools
import os
import sys

import django
from django.conf import settings

ENGINE = os.environ.get("DJANGO_ENGINE", "postgresql")
DATABASE = {"ENGINE": f"django.db.backends.{ENGINE}"}
if ENGINE == "postgresql":
    DATABASE |= {"HOST": os.environ["PGHOST"], "PORT": os.environ["PGPORT"], "USER": os.environ["PGUSER"], "NAME": os.environ["PGDATABASE"]}
elif ENGINE == "mysql":
    import pymysql

    pymysql.version_info = (2, 2, 7, "final", 0)
    pymysql.install_as_MySQLdb()
    DATABASE |= {"HOST": "127.0.0.1", "PORT": os.environ["MYSQL_TCP_PORT"], "USER": "app", "PASSWORD": "none", "NAME": os.environ["MYSQL_DATABASE"]}
else:
    DATABASE |= {"NAME": sys.argv[1]}
MIDDLEWARE = ["sessions.middleware.SessionMiddleware", "auth.middleware.AuthenticationMiddleware", "messages.middleware.MessageMiddleware"]
CONTEXT = ["django.template.context_processors.request", "django.contrib.auth.context_processors.auth",
           "django.contrib.messages.context_processors.messages"]
settings.configure(
    SECRET_KEY="not one", USE_TZ=True, ALLOWED_HOSTS=["*"], ROOT_URLCONF="django_site_urls", DATABASES={"default": DATABASE},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", STATIC_URL="/static/",
    INSTALLED_APPS=[f"django.contrib.{name}" for name in ("admin", "auth", "contenttypes", "sessions", "messages")],
    MIDDLEWARE=[f"django.contrib.{name}" for name in MIDDLEWARE],
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {"context_processors": CONTEXT}}],
)
django.setup()

from django.contrib import admin  # noqa: E402
from django.contrib.auth.models import Group, Permission, User  # noqa: E402
from django.contrib.sessions.models import Session  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, models, transaction  # noqa: E402
from django.db.models import functions as f  # noqa: E402
from django.db.models import Avg, Case, Count, Exists, F, Max, Min, OuterRef, Q, StdDev, Subquery, Sum, Value, When, Window  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils import timezone  # noqa: E402


class Shelf(models.Model):
    label = models.CharField(max_length=50, unique=True)
    above = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE)

    class Meta:
        app_label = "auth"


class Book(models.Model):
    title = models.CharField(max_length=90, db_index=True)
    pages = models.IntegerField(default=0)
    price = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    printed = models.DateTimeField(null=True)
    lent = models.BooleanField(default=False)
    facts = models.JSONField(default=dict)
    shelf = models.ForeignKey(Shelf, null=True, on_delete=models.SET_NULL, related_name="books")
    owner = models.ForeignKey(User, null=True, on_delete=models.CASCADE, related_name="books")
    readers = models.ManyToManyField(User, related_name="read")

    class Meta:
        app_label = "auth"


class BookAdmin(admin.ModelAdmin):
    list_display = ["title", "pages", "shelf", "owner"]
    list_filter = ["lent", "shelf", "printed", "owner"]
    search_fields = ["title", "shelf__label", "owner__username"]
    date_hierarchy = "printed"
    list_select_related = True
    list_editable = ["pages"]


admin.site.register(Book, BookAdmin)
admin.site.register(Shelf, search_fields=["label"])
admin.site.register(Session)

LOOKUPS = {
    "exact": "it's", "iexact": "A%b", "contains": "or 1=1", "icontains": "--", "startswith": "'", "istartswith": "x",
    "endswith": "_", "iendswith": "y", "in": ["a", "b", "c"], "gt": "m", "gte": "m", "lt": "m", "lte": "m",
    "regex": "^a", "iregex": "b$", "isnull": True, "range": ("a", "c"),
}
DATES = {"year": 2024, "month": 3, "day": 4, "week": 9, "week_day": 2, "quarter": 1, "iso_year": 2024, "hour": 5, "minute": 6,
         "date": "2024-03-04", "time": "05:06", "year__gte": 2020, "date__lt": "2024-05-05"}


def conditions():
    yield from (Q(**{f"title__{name}": value}) for name, value in LOOKUPS.items())
    yield from (Q(**{f"printed__{name}": value}) for name, value in DATES.items())
    yield from [
        Q(pages__gt=F("price")), Q(price__isnull=False) & ~Q(lent=True), Q(shelf__label="top") | Q(shelf__isnull=True),
        ~Q(readers__username__icontains="x"), Q(owner__groups__name__in=["staff", "guests"]), Q(shelf__above__label="all"),
        Q(facts__kind="new"), Q(facts__has_key="kind"), Q(pk__in=Book.objects.filter(lent=True).values("pk")),
        Exists(User.objects.filter(read=OuterRef("pk"))), Q(title__length__gt=3), Q(title__lower__contains="o'"),
        Q(pk__in=[]) | Q(pages=3), Q(shelf__books__pages__lt=5), Q(title=F("shelf__label")), Q(lent=True) ^ Q(pages__gt=100),
    ]


def run(queryset):
    try:
        with transaction.atomic():
            list(queryset)
    except Exception as error:
        print(str(error)[:100], file=sys.stderr)


def filters():
    known = list(conditions())
    for one in known:
        run(Book.objects.filter(one))
        run([Book.objects.filter(one).count(), Book.objects.exclude(one).exists()])
    for number, (one, two) in enumerate(itertools.combinations(known, 2)):
        chosen = Book.objects.filter(one | two if number % 2 else one & two)
        run(chosen.select_related("shelf", "owner").order_by("-pages", "title")[: 5 + number % 3] if number % 3 else chosen.values("pk"))


def reports():
    books = Book.objects
    run(books.values("shelf__label").annotate(n=Count("id"), most=Max("pages"), all=Sum("pages")).filter(n__gt=1).order_by("-n"))
    run([books.aggregate(Avg("pages"), StdDev("price"), Min("printed"), n=Count("owner", distinct=True), lent=Count("pk", filter=Q(lent=True)))])
    for cut in (f.TruncYear, f.TruncMonth, f.TruncDay, f.TruncHour, f.TruncWeek, f.TruncDate):
        run(books.annotate(when=cut("printed")).values("when").annotate(n=Count("pk")).order_by("when"))
    for made in (f.Lower("title"), f.Upper("title"), f.Length("title"), f.Substr("title", 2, 3), f.Left("title", 2), f.Right("title", 2), f.Trim("title"),
                 f.Replace("title", Value("a"), Value("b")), f.Concat("title", Value(" / "), "shelf__label"), f.Coalesce("price", Value(0), output_field=models.DecimalField()),
                 f.Greatest("pages", Value(3)), f.NullIf("title", Value("")), f.Round("price"), f.Abs("pages"), f.Cast("price", models.IntegerField()),
                 f.ExtractYear("printed"), f.Now(), f.MD5("title"), f.Ceil("price"), f.StrIndex("title", Value("a")), f.LPad("title", 9), f.Chr("pages"),
                 Case(When(pages__gt=300, then=Value("long")), When(lent=True, then=Value("lent")), default=Value("short"))):
        run(books.annotate(made=made).values_list("pk", "made").order_by("made"))
    for over in (f.Rank(), f.DenseRank(), f.RowNumber(), f.Lag("pages"), f.Lead("pages"), f.FirstValue("pages"), f.Ntile(4), f.PercentRank(), Sum("pages")):
        run(books.annotate(over=Window(over, partition_by=["shelf"], order_by=F("pages").desc())))
    longest = books.filter(shelf=OuterRef("pk")).order_by("-pages").values("title")[:1]
    run(Shelf.objects.annotate(longest=Subquery(longest)).filter(longest__isnull=False))
    run(books.values_list("title").union(Shelf.objects.values_list("label")).order_by("title"))
    run(books.values_list("pk").difference(books.filter(lent=True).values_list("pk")))
    run(books.values_list("pk").intersection(books.filter(pages__gt=3).values_list("pk")))
    run(books.prefetch_related("readers__groups__permissions", "shelf__books").only("title").distinct())
    run(books.defer("facts").reverse().dates("printed", "month"))
    run(books.order_by("?")[:2])
    run(books.select_for_update().filter(pk=1))
    run(books.none() | books.filter(pk=1))
    run(books.in_bulk([1, 2, 3]))
    run([books.filter(pk=1).explain()])
    run(books.raw("SELECT * FROM auth_book WHERE 1 = 1 AND title <> %s", ["'; --"]))
    run(books.extra(where=["1 = 1"], select={"twice": "pages * 2"}))


def changes():
    books = Book.objects
    books.filter(lent=True, pages__gt=900).update(price=F("price") * 2, printed=timezone.now())
    books.bulk_update([Book(pk=1, pages=2), Book(pk=2, pages=3)], ["pages"])
    books.update_or_create(title="new", defaults={"pages": 1})
    Shelf.objects.get_or_create(label="O'Shelf")
    Shelf.objects.bulk_create([Shelf(label="top"), Shelf(label="last")], ignore_conflicts=True)
    if ENGINE != "mysql":
        Shelf.objects.bulk_create([Shelf(label="top")], update_conflicts=True, unique_fields=["label"], update_fields=["above"])
    books.filter(shelf__label="none").delete()
    reader = User.objects.first()
    books.first().readers.add(reader)
    books.first().readers.set([])
    with transaction.atomic():
        point = transaction.savepoint()
        books.filter(pk=7).delete()
        transaction.savepoint_rollback(point)


def pages():
    client = Client()
    client.post("/admin/login/", {"username": "root", "password": "secret"})
    for path in ("", "auth/", "auth/book/", "auth/book/?q=it%27s+or+1%3D1", "auth/book/?lent__exact=1&shelf__id__exact=1", "auth/book/?o=-2.1&p=1",
                 "auth/book/?printed__year=2024&printed__month=1", "auth/book/1/change/", "auth/book/add/", "auth/book/1/delete/", "auth/book/1/history/",
                 "auth/shelf/", "auth/shelf/?q=a+b+%22c+d%22", "auth/user/", "auth/user/?q=--", "auth/user/1/change/", "auth/group/", "sessions/session/"):
        client.get("/admin/" + path)
    client.post("/admin/auth/shelf/add/", {"label": "made by hand'"})
    client.post("/admin/auth/shelf/1/delete/", {"post": "yes"})
    client.post("/admin/auth/book/", {"action": "delete_selected", "_selected_action": ["3", "4"], "post": "yes"})
    client.post("/admin/logout/")


def main():
    for app in ("contenttypes", "auth", "admin", "sessions"):
        call_command("migrate", app, verbosity=0)
    with connection.schema_editor() as editor:
        editor.create_model(Shelf)
        editor.create_model(Book)
    User.objects.create_superuser("root", "", "secret")
    Group.objects.create(name="staff").permissions.set(Permission.objects.all()[:5])
    shelves = [Shelf.objects.create(label=f"shelf {n}") for n in range(3)]
    Book.objects.bulk_create(
        [Book(title=f"it's {n}", pages=n, price=n, printed=timezone.now(), shelf=shelves[n % 3], facts={"kind": "new"}) for n in range(1, 40)]
    )
    models.CharField.register_lookup(f.Length)
    models.CharField.register_lookup(f.Lower)
    for part in (filters, reports, changes, pages):
        part()
    with connection.schema_editor() as editor:
        book = Book._meta
        field = models.IntegerField(null=True)
        field.set_attributes_from_name("weight")
        editor.add_field(Book, field)
        wider = models.CharField(max_length=200)
        wider.set_attributes_from_name("title")
        editor.alter_field(Book, book.get_field("title"), wider)
        editor.add_index(Book, models.Index(fields=["pages", "lent"], name="by_pages"))
        if ENGINE != "sqlite3":
            editor.remove_field(Book, field)
    call_command("inspectdb", stdout=open(os.devnull, "w", encoding="ascii"))
    call_command("sqlflush", stdout=open(os.devnull, "w", encoding="ascii"))


if __name__ == "__main__":
    main()
