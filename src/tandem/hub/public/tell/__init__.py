"""Anybody tells of a child they are worried about: sealed at once, opened only behind the other door."""
