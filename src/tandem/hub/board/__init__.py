"""Challenges: what one agency asks of another, what was answered and agreed, and whether it had an effect."""
