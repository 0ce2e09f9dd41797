"""What the partner door's pages show, in words."""
