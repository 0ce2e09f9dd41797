"""Checking statutory returns: send, watch, read what was found, take it away."""
