"""What the FHIR door can do, as a ``CapabilityStatement``."""

from __future__ import annotations

from datetime import date
from typing import Any

__all__ = ["capability"]


def capability(*, version: str, on: date, address: str) -> dict[str, Any]:
    """The statement that any FHIR client asks for first."""
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": on.isoformat(),
        "kind": "instance",
        "software": {"name": "Tandem", "version": version},
        "implementation": {"description": "Concerns about children, for agencies' systems", "url": address},
        "fhirVersion": "4.0.1",
        "format": ["application/fhir+json"],
        "rest": [
            {
                "mode": "server",
                "security": {"description": "A token of the agency's system: Authorization: Bearer."},
                "resource": [
                    {
                        "type": "ServiceRequest",
                        "interaction": [{"code": "create"}, {"code": "read"}],
                        "conditionalCreate": False,
                    },
                    {
                        "type": "Task",
                        "interaction": [{"code": "read"}, {"code": "update"}, {"code": "search-type"}],
                        "searchParam": [{"name": "code", "type": "token"}, {"name": "focus", "type": "reference"}],
                    },
                ],
                "interaction": [{"code": "transaction"}],
            }
        ],
    }
