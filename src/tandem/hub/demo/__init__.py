"""The demo: the invented city of Harrowmere, on this computer only."""
