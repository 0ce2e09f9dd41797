"""Screens for keeping accounts and agencies."""
