"""The private door: pages for people who work in the partnership."""
