"""The partner door's pages."""
