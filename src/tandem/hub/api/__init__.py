"""The machines' door: agencies' own systems send concerns, hear what became of them and answer what they are asked."""
