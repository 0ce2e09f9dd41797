"""Plans: send one, watch, read whether it can be delivered, take it away."""
