"""Data, written and taken away again by Python."""

import decimal

from django.db import migrations


def fill(apps, _editor):
    category = apps.get_model("shop", "Category")
    product = apps.get_model("shop", "Product")
    fruit = category.objects.create(name="fruit")
    for i in range(250):
        thing = product(name=f"thing {i}", price=decimal.Decimal(i) / 4, facts={"number": i})
        thing.save()
        thing.categories.add(fruit)


def empty(apps, _editor):
    apps.get_model("shop", "Product").objects.all().delete()
    apps.get_model("shop", "Category").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("shop", "0002_more")]

    operations = [migrations.RunPython(fill, empty)]
