"""Django's own way of testing: everything in a transaction that is rolled back."""

from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from django.test import TestCase, TransactionTestCase

from .models import Category, Product


class InTransactions(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.fruit = Category.objects.create(name="test fruit")

    def test_one(self):
        Product.objects.create(name="apple", price=1).categories.add(self.fruit)
        self.assertEqual(self.fruit.product_set.get().shout, "APPLE")

    def test_other(self):
        self.assertFalse(self.fruit.product_set.exists())
        with self.assertRaises(IntegrityError), transaction.atomic():
            Category.objects.create(name="test fruit")
        self.assertEqual([p.pk for p in Product.objects.filter(name="apple").iterator()], [])

    def test_on_commit(self):
        with self.captureOnCommitCallbacks(execute=True) as callbacks:
            transaction.on_commit(lambda: None)
        self.assertEqual(len(callbacks), 1)

    def test_deferred_constraints_are_checked(self):
        with self.assertRaises(IntegrityError), transaction.atomic():
            Category.objects.create(name="orphan", parent_id=-1)
            connection.check_constraints()


class WithTheAdmin(TestCase):
    def test_pages(self):
        User.objects.create_superuser("boss", password="secret")
        self.client.login(username="boss", password="secret")
        answer = self.client.post("/admin/shop/category/add/", {"name": "by hand"})
        self.assertEqual(answer.status_code, 302)
        for page in ("", "shop/category/?q=&o=1", "shop/product/?q=thing", "auth/user/"):
            self.assertEqual(self.client.get(f"/admin/{page}").status_code, 200, page)


class Committing(TransactionTestCase):
    """Commits, and empties the tables afterwards."""

    def test_locks(self):
        Category.objects.create(name="locked")
        with transaction.atomic():
            self.assertEqual(Category.objects.select_for_update().get().name, "locked")
            list(Category.objects.select_for_update(skip_locked=True, of=("self",)))
        with transaction.atomic(durable=True):
            Category.objects.update(name="changed")
        self.assertEqual(Category.objects.get().name, "changed")
