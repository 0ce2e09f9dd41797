"""Parts of pages that are drawn rather than written."""
