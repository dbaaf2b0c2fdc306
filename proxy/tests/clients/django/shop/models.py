from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models.functions import Lower, Upper


class Category(models.Model):
    name = models.CharField(max_length=80, unique=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE)


class Product(models.Model):
    name = models.CharField(max_length=100)
    shout = models.GeneratedField(
        expression=Upper("name"), output_field=models.CharField(max_length=100), db_persist=True
    )
    price = models.DecimalField(max_digits=9, decimal_places=2)
    tags = ArrayField(models.CharField(max_length=20), default=list)
    facts = models.JSONField(default=dict)
    categories = models.ManyToManyField(Category)
    added = models.DateTimeField(null=True, db_index=True)
    pieces = models.IntegerField(default=7)

    class Meta:
        indexes = [
            models.Index(Lower("name"), name="shop_lower_name"),
            models.Index(fields=["pieces", "price"], name="shop_pieces"),
            GinIndex(fields=["facts"], name="shop_facts"),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(price__gte=0), name="shop_price_not_negative"),
            models.UniqueConstraint(
                fields=["name"], condition=models.Q(price__gt=100), name="shop_dear_names_differ"
            ),
        ]
