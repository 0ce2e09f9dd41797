"""The outbox: what must be told to others, kept with what makes it true and delivered afterwards."""
