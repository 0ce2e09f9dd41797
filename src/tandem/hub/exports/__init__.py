"""What leaves in a file: for a purpose, marked with whose copy it is, for a time, and in bulk only by two people."""
