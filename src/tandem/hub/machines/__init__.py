"""Agencies' systems: the tokens by which they come in, what each may do, and what was sent under which key."""
