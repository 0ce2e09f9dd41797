"""The hub: the Django project that a partnership runs, and the doors into it."""
