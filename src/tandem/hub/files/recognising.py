"""What a file is, told by its bytes and never by its name, and whether it is one that is taken."""

from __future__ import annotations

import zipfile
import zlib
from typing import IO, BinaryIO

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.files.rules import Kind, Rules, Treatment

__all__ = ["recognise", "refuse_test_virus"]

_HEAD = 4096
# The anti-virus industry's harmless test file, put together here so that no scanner objects to this one.
_TEST_VIRUS = b"-".join((b"EICAR", b"STANDARD", b"ANTIVIRUS", b"TEST", b"FILE"))
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\x1b")


def recognise(file: BinaryIO, size: int, standing: Rules) -> Kind:
    """The kind of a file. Raises :class:`InputError` saying what would be taken instead, or how small it must be."""
    file.seek(0)
    head = file.read(_HEAD)
    for kind in standing.kinds:
        if kind.begins(head) and _is_really(kind, file, standing):
            if size > kind.most_bytes:
                raise InputError(
                    _("The file is too large."),
                    hint=_("The most for its kind is %(most)d MB.") % {"most": kind.most_bytes // 1_000_000},
                )
            return kind
    kinds = ", ".join(kind.suffix.upper() for kind in standing.kinds)
    raise InputError(
        _("That kind of file cannot be taken."),
        hint=" ".join([_("Send %(kinds)s.") % {"kinds": kinds}, *_saved_as(standing)]),
    )


def _saved_as(standing: Rules) -> list[str]:
    """What helps somebody who has a photograph or a document of another kind."""
    pictures = any(kind.treatment is Treatment.PICTURE for kind in standing.kinds)
    return [_("A photograph can be saved as JPEG, any document as PDF.")] if pictures else []


def refuse_test_virus(file: BinaryIO, kind: Kind) -> None:
    """Raise :class:`InputError` for the test virus, whether or not there is a scanner: also inside a package."""
    file.seek(0)
    if _holds_test_virus(file):
        raise _virus()
    if kind.treatment is Treatment.PACKAGE:
        file.seek(0)
        try:
            with zipfile.ZipFile(file) as package:
                infected = any(_part_holds_test_virus(package, part) for part in package.infolist())
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError):
            raise InputError(_("The document is damaged."), hint=_("Save it again and send that.")) from None
        if infected:
            raise _virus()


def _part_holds_test_virus(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    with package.open(part) as inside:
        return _holds_test_virus(inside)


def _virus() -> InputError:
    return InputError(_("The file holds a virus, so it has not been kept."))


def _holds_test_virus(file: IO[bytes]) -> bool:
    tail = b""
    while part := file.read(1 << 20):
        if _TEST_VIRUS in tail + part:
            return True
        tail = part[-len(_TEST_VIRUS) :]
    return False


def _is_really(kind: Kind, file: BinaryIO, standing: Rules) -> bool:
    if kind.treatment is Treatment.PACKAGE:
        return _is_package(kind, file, standing)
    return kind.treatment is not Treatment.TEXT or _is_text(file, kind.most_bytes)


def _is_package(kind: Kind, file: BinaryIO, standing: Rules) -> bool:
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False
    names = {part.filename for part in parts}
    if kind.holds and (kind.holds not in names or (kind.suffix.endswith("x") and "[Content_Types].xml" not in names)):
        return False
    if any(part.flag_bits & 1 for part in parts):
        raise InputError(_("The document is locked with a password."), hint=_("Send it without the password."))
    if any(name.lower().endswith(("vbaproject.bin", ".exe", ".dll", ".js")) for name in names):
        raise InputError(_("The document holds a program (macros)."), hint=_("Save it without macros, or as PDF."))
    if len(parts) > 10_000 or sum(part.file_size for part in parts) > standing.most_unpacked:
        raise InputError(_("The document is far larger unpacked than it looks."), hint=_("Send it as PDF."))
    return True


def _is_text(file: BinaryIO, most: int) -> bool:
    file.seek(0)
    content = file.read(most + 1)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            content = content[: len(content) // 2 * 2].decode("utf-16").encode()
        except UnicodeDecodeError:
            return False
    if not content.strip() or content.translate(None, _CONTROLS) != content:
        return False
    return _decodes(content, "utf-8") or _decodes(content, "cp1252")


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
