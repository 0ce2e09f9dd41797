"""Challenges between agencies: the list, one of them, raising one."""
