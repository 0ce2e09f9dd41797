"""What comes to the front door and what becomes of it, by agency, in figures."""
