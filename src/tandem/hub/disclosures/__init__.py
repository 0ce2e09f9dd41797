"""What tells of a child, in a newsroom alone: kept sealed, and handed on by telephone to a front door elsewhere."""
