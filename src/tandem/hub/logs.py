"""Logs for whoever runs the hub: one JSON object a line, nothing about a person."""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

# Only what is listed here is ever written: anything else an event carries might be about somebody.
_KEPT = frozenset(
    {"event", "level", "timestamp", "request_id", "view", "method", "status", "milliseconds", "fault", "where", "job"}
)


def configure(wanted: dict[str, Any]) -> None:
    """Send our own events of the wanted level and above to standard error; other libraries' lose their text."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _keep_only_what_is_known_to_be_safe,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[wanted["level"]]),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
    root = logging.getLogger()
    root.handlers = [_WithoutText()]
    root.setLevel(logging.WARNING)


def _keep_only_what_is_known_to_be_safe(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    return {key: value for key, value in event.items() if key in _KEPT}


class _WithoutText(logging.Handler):
    """Says which library warned and where, never what it quoted."""

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else record.levelname
        structlog.get_logger().warning(
            "library", fault=f"{record.name}: {kind}", where=f"{record.module}:{record.lineno}"
        )
