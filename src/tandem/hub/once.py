"""What a page that only reads works out once, however many of its questions rest on it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, cast

__all__ = ["once", "only_reading"]

T = TypeVar("T")

_known: ContextVar[dict[Hashable, Any] | None] = ContextVar("known", default=None)


@contextmanager
def only_reading() -> Iterator[None]:
    """Inside, nothing changes who may do what: what :func:`once` worked out holds to the end."""
    token = _known.set({})
    try:
        yield
    finally:
        _known.reset(token)


def once(what: Hashable, work_out: Callable[[], T]) -> T:
    """What ``work_out`` gives: the first time only while a page is read, every time elsewhere.

    Whatever changes something asks anew at each step, for its own doing may be what changed the answer.
    """
    known = _known.get()
    if known is None:
        return work_out()
    if what not in known:
        known[what] = work_out()
    return cast("T", known[what])
