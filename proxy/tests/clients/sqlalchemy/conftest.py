"""Lets pytest run SQLAlchemy's own suite for dialects, of which SQLAlchemy's wheel brings a copy."""

import pytest

pytest.register_assert_rewrite("sqlalchemy.testing.assertions")

from sqlalchemy.testing.plugin.pytestplugin import *  # noqa: E402, F403
