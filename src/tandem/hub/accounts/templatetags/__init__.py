"""What templates about accounts ask."""
