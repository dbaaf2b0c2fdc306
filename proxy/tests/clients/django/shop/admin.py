from django.contrib import admin

from . import models

admin.site.register(models.Category)


@admin.register(models.Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["name", "price", "added"]
    search_fields = ["name"]
    date_hierarchy = "added"
