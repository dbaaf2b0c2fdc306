"""Changes of columns, and a function in SQL."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]

    operations = [
        migrations.AddField("product", "stock", models.IntegerField(default=7)),
        migrations.RenameField("product", "stock", "pieces"),
        migrations.AlterField("category", "name", models.CharField(max_length=80, unique=True)),
        migrations.RunSQL(
            """CREATE FUNCTION shop_total() RETURNS numeric LANGUAGE sql
               AS $$ SELECT sum(price * pieces) FROM shop_product $$""",
            "DROP FUNCTION shop_total()",
        ),
    ]
