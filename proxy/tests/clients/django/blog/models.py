from django.conf import settings
from django.db import models


class Post(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    about = models.ForeignKey("shop.Product", null=True, on_delete=models.SET_NULL)
    title = models.CharField(max_length=120)
    body = models.TextField(blank=True)
    words = models.PositiveIntegerField(default=0)

    class Meta:
        unique_together = [("author", "title")]
