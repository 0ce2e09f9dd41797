"""What readers say below stories: received, decided by a moderator, put before readers; or handed to the front door."""
