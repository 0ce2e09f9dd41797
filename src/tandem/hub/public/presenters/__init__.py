"""What each public page shows, ready for its template: one module a page."""
