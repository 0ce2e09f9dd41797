"""Taking published figures as evidence, and what was taken."""
