"""The partner door: anybody who works with children raises a concern, and hears what became of it."""
