"""Police notifications in bulk: a file as a force exports it, read line by line into concerns."""
