"""Readers' comments: what waits to be decided, one with what may give somebody away, what was decided."""
