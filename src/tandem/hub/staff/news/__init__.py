"""Stories on their way to readers: what waits for a check or for publication, and what is published."""
