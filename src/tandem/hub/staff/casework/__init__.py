"""Cases with social care: what waits, one child's case, and the steps that somebody may record in it."""
