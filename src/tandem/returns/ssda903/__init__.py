"""The return on children looked after, SSDA903: its tables, its reader and its rules."""
