"""The front door: the queue, a contact's page, search, and recording what came by telephone or letter."""
