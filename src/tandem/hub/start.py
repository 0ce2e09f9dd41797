"""Loading the hub, once in each process."""

from __future__ import annotations

import gc

import django

__all__ = ["set_up"]


def set_up() -> None:
    """What is loaded stays: looking through it, again and again, for what is done with took a quarter of the start."""
    gc.disable()
    try:
        django.setup()
    finally:
        gc.freeze()
        gc.enable()
