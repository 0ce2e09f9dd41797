"""The law and the calendar, and what a statistic is. Standard library only."""
