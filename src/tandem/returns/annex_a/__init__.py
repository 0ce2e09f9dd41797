"""Ofsted's child-level lists, "Annex A": read from a workbook or CSV files, however their headings are worded."""
