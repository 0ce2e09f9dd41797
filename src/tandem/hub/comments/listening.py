"""Listening for comments by e-mail: what the installation's own mail server hands on, in a thread of the worker's."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass

import structlog
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings
from django.db import connection
from django.utils import timezone

from tandem.core.disclosures import Reads, reads_as
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.mail_reading import read
from tandem.hub.comments.mail_taking import keep
from tandem.hub.comments.way_out import together

__all__ = ["MOST_BYTES", "Post", "listen_until"]

MOST_BYTES = 5_000_000
"""The most that one e-mail may have: a picture is answered with words, not with silence."""
_AGAIN = 60.0
"""Seconds until it is tried again, where nothing can listen."""
_HOPS = 50
_PARTS = 1_000
"""Far more than any person's e-mail has: each takes the library a third of a millisecond."""
_TAKEN = "250 2.0.0 OK"


@dataclass(frozen=True, slots=True)
class Post:
    """What is said to a mail server that hands on something for one address, and no other."""

    address: str

    async def handle_RCPT(  # noqa: N802 - the library's own name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Only for us: nothing is passed on to anybody else."""
        name, _at, host = address.rpartition("@")
        ours, _at, home = self.address.rpartition("@")
        if host.lower() != home.lower() or name.partition("+")[0].lower() != ours.lower():
            return "550 5.1.1 There is no such address here"
        envelope.rcpt_tos = [address]
        return "250 2.1.5 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        """It is kept before it is said to be."""
        raw = envelope.content if isinstance(envelope.content, bytes) else b""
        if raw.lower().count(b"\nreceived:") > _HOPS:
            return "554 5.4.6 This has gone round in circles"
        if raw.count(b"\n--") + raw.count(b"\r--") > _PARTS:
            return "554 5.6.0 It has too many parts: send your words alone"
        # The library gives nobody as two angle brackets.
        sender, to = (envelope.mail_from or "").strip("<>"), envelope.rcpt_tos[-1]
        return await asyncio.get_running_loop().run_in_executor(None, self.take, raw, sender, to)

    def take(self, raw: bytes, sender: str, to: str) -> str:
        """What is answered to the mail server: taken, or to be brought again.

        What a program sent is noted and not kept, unless it may tell of a child: some forward what people wrote.
        """
        try:
            letter = read(raw, sender=sender, to=to, own=settings.DEFAULT_FROM_EMAIL)
            if letter.by_itself and reads_as(together(letter.subject, letter.words)) is Reads.NOT:
                with acting(Verb.COMMENT_NOT_TAKEN):
                    return _TAKEN
            keep(letter, sender=sender, now=timezone.now())
        except Exception as error:  # noqa: BLE001 - whoever brings it keeps it and brings it again
            structlog.get_logger().error("a comment by e-mail was not kept", fault=type(error).__name__)
            return "451 4.3.0 It cannot be taken just now"
        finally:
            connection.close()
        return _TAKEN


def listen_until(stop: threading.Event, *, address: str, host: str, port: int) -> None:
    """Listen until ``stop`` is set. Where nothing can, that is logged and tried again every minute."""
    while not stop.is_set():
        try:
            asyncio.run(_listen(stop, Post(address), host, port))
        except OSError as error:
            structlog.get_logger().error(
                "comments by e-mail cannot be taken", where=f"{host}:{port}", fault=error.strerror or str(error)
            )
            stop.wait(_AGAIN)


async def _listen(stop: threading.Event, post: Post, host: str, port: int) -> None:
    loop = asyncio.get_running_loop()

    def greet() -> SMTP:
        return SMTP(
            post,
            loop=loop,
            hostname=post.address.rpartition("@")[2],
            ident="Tandem",
            data_size_limit=MOST_BYTES,
            timeout=60,
        )

    async with await loop.create_server(greet, host, port):
        await loop.run_in_executor(None, stop.wait)
