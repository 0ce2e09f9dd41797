"""Taking lists and records away in a file, and approving what others ask for."""
