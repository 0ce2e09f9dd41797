"""One neutral document, written as a printable page or as a Word file."""

from __future__ import annotations

from tandem.report.documents.document import Document, KeyNumber, Section
from tandem.report.documents.page import to_html
from tandem.report.documents.word import to_docx

__all__ = ["Document", "KeyNumber", "Section", "to_docx", "to_html"]
