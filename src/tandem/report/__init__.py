"""Figures into words, charts, tables and documents: the only place that formats a statistic."""
