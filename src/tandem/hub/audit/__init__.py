"""The audit record: what was done, what changed, chained so that tampering shows."""
