"""The smallest films that say of themselves what a film must say."""

from __future__ import annotations

import struct

CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nThe bridge is open.\n\nlast\n00:02.000 --> 00:03.500\nWalk across it.\n"


def box(name: bytes, *inside: bytes) -> bytes:
    content = b"".join(inside)
    return struct.pack(">I4s", 8 + len(content), name) + content


def mp4(
    *, codec: bytes = b"avc1", pictures: bytes = b"\0" * 64, seconds: int = 4, size: tuple[int, int] = (640, 360)
) -> bytes:
    times = box(b"mvhd", struct.pack(">12xII80x", 1000, seconds * 1000))
    head = box(b"tkhd", b"\0" * 76, struct.pack(">II", size[0] << 16, size[1] << 16))
    described = box(b"stsd", struct.pack(">8xI4s", 16, codec))
    media = box(b"mdia", box(b"hdlr", b"\0" * 8, b"vide", b"\0" * 12), box(b"minf", box(b"stbl", described)))
    return box(b"ftyp", b"isom") + box(b"moov", times, box(b"trak", head, media)) + box(b"mdat", pictures)


def element(number: int, *inside: bytes) -> bytes:
    content = b"".join(inside)
    return number.to_bytes((number.bit_length() + 7) // 8, "big") + struct.pack(">Q", len(content) | 1 << 56) + content


def webm(*, codec: bytes = b"V_VP9", doctype: bytes = b"webm", pictures: bytes = b"\0" * 64) -> bytes:
    info = element(0x1549A966, element(0x2AD7B1, b"\x0f\x42\x40"), element(0x4489, struct.pack(">d", 4000.0)))
    video = element(0xE0, element(0xB0, b"\x02\x80"), element(0xBA, b"\x01\x68"))
    tracks = element(0x1654AE6B, element(0xAE, element(0x86, codec), video))
    return element(0x1A45DFA3, element(0x4282, doctype)) + element(
        0x18538067, info, tracks, element(0x1F43B675, pictures)
    )
