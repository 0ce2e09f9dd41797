"""How the published room is built from the publishers' tables. Run by scripts/build_published.py."""
