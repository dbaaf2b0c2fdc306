"""SQLAlchemy's tests that every dialect must pass."""

from sqlalchemy.testing.suite import *  # noqa: F403
