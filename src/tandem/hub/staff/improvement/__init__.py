"""The improvement plan: on one page, its measures and actions one by one, and keeping it."""
