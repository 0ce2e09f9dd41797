"""The children in need census: its layout, its reader, its rules."""
