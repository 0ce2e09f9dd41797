"""A report of the demo on one sheet of paper: a PDF of plain lines, and nothing else in it."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["sheet"]


def sheet(title: str, lines: Sequence[str]) -> bytes:
    """The file. Its words are those of Latin letters."""
    shown = ["BT /F1 20 Tf 60 780 Td", f"({_quoted(title)}) Tj", "/F1 12 Tf 0 -36 Td 18 TL"]
    shown += [f"({_quoted(line)}) Tj T*" for line in lines]
    drawn = "\n".join([*shown, "ET"]).encode("cp1252", "replace")
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Font << /F1 5 0 R >> >>",
    )
    made, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    ends = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1) + table + ends


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
