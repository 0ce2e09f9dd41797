"""What tells of a child, for whoever hands it on by telephone."""
