"""Frozen statistics: what published figures said on the day that somebody took them, kept by number."""
