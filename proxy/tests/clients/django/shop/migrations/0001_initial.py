import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Category',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60, unique=True)),
                ('parent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, to='shop.category')),
            ],
        ),
        migrations.CreateModel(
            name='Product',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100)),
                ('shout', models.GeneratedField(db_persist=True, expression=django.db.models.functions.text.Upper('name'), output_field=models.CharField(max_length=100))),
                ('price', models.DecimalField(decimal_places=2, max_digits=9)),
                ('tags', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), default=list, size=None)),
                ('facts', models.JSONField(default=dict)),
                ('added', models.DateTimeField(db_index=True, null=True)),
                ('categories', models.ManyToManyField(to='shop.category')),
            ],
            options={
                'indexes': [models.Index(django.db.models.functions.text.Lower('name'), name='shop_lower_name'), django.contrib.postgres.indexes.GinIndex(fields=['facts'], name='shop_facts')],
                'constraints': [models.CheckConstraint(condition=models.Q(('price__gte', 0)), name='shop_price_not_negative'), models.UniqueConstraint(condition=models.Q(('price__gt', 100)), fields=('name',), name='shop_dear_names_differ')],
            },
        ),
    ]
