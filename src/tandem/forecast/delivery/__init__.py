"""Whether an improvement plan can be delivered: money, people and actions in the same futures.

A plan is a plain value; where it comes from is nothing to this room. What closing a gap would
displace is set out beside it, never in order of worth.
"""

from __future__ import annotations
