"""Readers who asked for news by e-mail: sealed, found by digest, and gone when they leave."""
