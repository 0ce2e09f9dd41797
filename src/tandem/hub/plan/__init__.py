"""Plans: what somebody sent in to be asked whether it can be delivered, and what was answered."""
