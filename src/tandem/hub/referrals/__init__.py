"""Contacts and referrals: what partners send, what the front door decides, what those who asked hear back."""
