"""An index that may not be made in a transaction."""

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("shop", "0003_data")]

    operations = [
        AddIndexConcurrently("product", models.Index(fields=["pieces", "price"], name="shop_pieces")),
    ]
