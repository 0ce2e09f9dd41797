"""Whatever is sent, the door answers as its own document says, and never with a fault of ours (schemathesis)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)


def run(system: Callable[..., Any], *, examples: int, generous: pytest.MonkeyPatch) -> int:
    """Ask every operation of the document with what it describes; how many requests were made."""
    from dataclasses import replace

    from tandem.hub.api.documentation import schema
    from tandem.hub.machines import gate

    usual = gate.limits
    generous.setattr(gate, "limits", lambda on: replace(usual(on), requests_per_minute=1_000_000))
    came, made = system(), 0
    described = json.loads(json.dumps(schema()))
    from django.core.wsgi import get_wsgi_application

    document = schemathesis.openapi.from_dict(described)
    document.app = get_wsgi_application()
    checks = [not_a_server_error, status_code_conformance, content_type_conformance]
    for result in document.get_all_operations():
        operation = result.ok()

        @settings(
            max_examples=examples,
            database=None,
            deadline=None,
            derandomize=True,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def ask(case: Any) -> None:
            nonlocal made
            made += 1
            answer = case.call(headers={"Authorization": f"Bearer {came.token}"})
            case.validate_response(answer, checks=[*checks, response_schema_conformance])

        ask()
    return made


def test_every_operation_answers_as_described(system: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(system, examples=3, generous=monkeypatch) >= 15


@pytest.mark.long
def test_every_operation_answers_as_described_at_length(
    system: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(system, examples=150, generous=monkeypatch) >= 1000
