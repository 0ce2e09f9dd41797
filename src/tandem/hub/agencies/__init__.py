"""The agencies of the partnership: a dated tree."""
