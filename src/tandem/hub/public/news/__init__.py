"""The news as anybody may read it."""
