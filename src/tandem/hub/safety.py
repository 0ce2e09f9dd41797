"""What must hold before the hub serves anybody. Each fault names the setting and says what to do."""

from __future__ import annotations

import ipaddress
import os
import re
import shlex
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from tandem.core.errors import InputError
from tandem.hub.config import Configuration, Doors, MailSecurity, Transport, is_loopback
from tandem.hub.databases import encryption_fault
from tandem.hub.identities import Identity
from tandem.hub.installations import Installation
from tandem.hub.keyring import parse

__all__ = ["comments_faults", "faults", "is_loopback", "key_faults", "listening_at"]

_WIDEST_PROXY_NETWORK = {4: 16, 6: 48}
"""The shortest prefix that one installation's own network may have, by version of the internet protocol."""

_IDENTITY_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_SHORTEST_SECRET = 12
_NO_PUBLIC_ADDRESS = (
    "TANDEM_PUBLIC_ADDRESS is empty. Say where readers find the public pages, such as https://news.example.gov.uk: "
    "letters to readers lead there."
)
_NO_WAY_OUT = (
    "TANDEM_DUTY_TEAM_EMAIL is not set, and a newsroom alone has no front door behind it. Give the front door's own "
    "address: it is told, by number, of each comment that tells of a child at risk."
)
_DUTY_TEAM = "TANDEM_DUTY_TEAM_EMAIL is %r. Give one plain address, such as duty@example.gov.uk, or leave it empty."


def faults(configuration: Configuration, *, demo: bool = False) -> tuple[str, ...]:
    """Everything unsafe about a configuration; empty when the hub may serve."""
    return (
        *key_faults(configuration),
        *_reach(configuration, demo=demo),
        *_contact(configuration),
        *_public_address(configuration),
        *(_mail(configuration) if configuration.doors is not Doors.PUBLIC and not demo else ()),
        *comments_faults(configuration),
        *_duty_team(configuration),
        *_way_out(configuration),
        *_scanner(configuration),
        *_slot(configuration),
        *_identities(configuration),
        *_place(configuration, demo=demo),
    )


def key_faults(configuration: Configuration) -> list[str]:
    """What is wrong with the keys that sign sessions and chain the record."""
    found = []
    secret = configuration.secret_key.get_secret_value() if configuration.secret_key else ""
    audit = configuration.audit_key.get_secret_value() if configuration.audit_key else ""
    if len(secret) < 50 or len(set(secret)) < 5:
        found.append(
            "TANDEM_SECRET_KEY is missing or too short. Put 50 or more random characters in a file and name it in "
            "TANDEM_SECRET_KEY_FILE."
        )
    if configuration.doors is not Doors.PUBLIC and (len(audit) < 64 or not _is_hexadecimal(audit)):
        found.append(
            "TANDEM_AUDIT_KEY is missing or is not 64 hexadecimal digits. Make one with `openssl rand -hex 32`, keep "
            "it outside the database's folder and name it in TANDEM_AUDIT_KEY_FILE."
        )
    if audit and audit == secret:
        found.append("TANDEM_AUDIT_KEY is the same as TANDEM_SECRET_KEY. Make another for each.")
    return found + _field_key_faults(configuration)


def _field_key_faults(configuration: Configuration) -> list[str]:
    keys = configuration.field_keys.get_secret_value() if configuration.field_keys else ""
    if configuration.doors is Doors.PUBLIC:
        return _public_key_faults(configuration)
    letterbox = configuration.letterbox_keys.get_secret_value() if configuration.letterbox_keys else ""
    try:
        parse(keys, variable="TANDEM_FIELD_KEYS")
        if letterbox:
            parse(letterbox, variable="TANDEM_LETTERBOX_KEYS")
    except InputError as error:
        return [str(error)]
    audit = configuration.audit_key.get_secret_value() if configuration.audit_key else ""
    if audit and audit.lower() in keys.lower():
        return ["TANDEM_FIELD_KEYS holds the key of TANDEM_AUDIT_KEY. Make another for each."]
    return []


def _public_key_faults(configuration: Configuration) -> list[str]:
    found = [
        f"{variable} is set where the public door serves. Give it to the private process only."
        for variable, given in (
            ("TANDEM_FIELD_KEYS", configuration.field_keys),
            ("TANDEM_LETTERBOX_KEYS", configuration.letterbox_keys),
        )
        if given is not None and given.get_secret_value()
    ]
    if configuration.letterbox_public_key:
        try:
            parse(configuration.letterbox_public_key, variable="TANDEM_LETTERBOX_PUBLIC_KEY")
        except InputError as error:
            found.append(str(error))
        if configuration.database_url is None and configuration.letterbox_folder is None:
            found.append(
                "TANDEM_LETTERBOX_PUBLIC_KEY is set, but the public door has nowhere to put envelopes. Give it the "
                "public role's address in TANDEM_DATABASE_URL or, if that is embedded, a TANDEM_LETTERBOX_FOLDER."
            )
    return found


def _is_hexadecimal(text: str) -> bool:
    return all(character in "0123456789abcdefABCDEF" for character in text)


def _reach(configuration: Configuration, *, demo: bool) -> list[str]:
    found = []
    if not configuration.allowed_hosts:
        found.append(
            "TANDEM_ALLOWED_HOSTS is empty. List the host names people use, for example tandem.example.gov.uk."
        )
    if "*" in configuration.allowed_hosts:
        found.append("TANDEM_ALLOWED_HOSTS allows any host name. List the names people use instead of *.")
    if configuration.transport is Transport.HTTP and not (
        is_loopback(configuration.host) and all(is_loopback(host) for host in configuration.allowed_hosts)
    ):
        found.append(
            "TANDEM_TRANSPORT is http, which is for this computer only. Use tls or proxy, or set TANDEM_HOST and "
            "TANDEM_ALLOWED_HOSTS to 127.0.0.1."
        )
    found.extend(_proxy(configuration))
    if configuration.transport is Transport.TLS:
        found.extend(_certificate(configuration))
    if configuration.doors is Doors.ALL and not demo:
        found.append("TANDEM_DOORS is all, which is for the demo. Run two processes, one public and one private.")
    return found


def _proxy(configuration: Configuration) -> list[str]:
    """Whoever is believed about addresses and encryption must be the installation's own proxy, near by."""
    trusted = configuration.trusted_proxies
    found = [fault for network in trusted if (fault := _network_fault(network))]
    if trusted and configuration.transport is not Transport.PROXY:
        found.append(
            f"TANDEM_TRUSTED_PROXIES is set, but TANDEM_TRANSPORT is {configuration.transport}, which has no proxy. "
            "Unset it, or set TANDEM_TRANSPORT to proxy."
        )
    if not trusted and configuration.transport is Transport.PROXY and not is_loopback(configuration.host):
        found.append(
            "TANDEM_HOST lets other computers reach this process, and with TANDEM_TRANSPORT proxy it would believe "
            "whatever address and encryption their headers claim. Set TANDEM_HOST to 127.0.0.1 and run the proxy on "
            "this computer, or name the proxy's own network in TANDEM_TRUSTED_PROXIES, or use tls."
        )
    return found


def _network_fault(network: ipaddress.IPv4Network | ipaddress.IPv6Network) -> str:
    narrowest = _WIDEST_PROXY_NETWORK[network.version]
    if network.prefixlen < narrowest:
        return (
            f"TANDEM_TRUSTED_PROXIES names {network}, where far more than a proxy may run. Name the proxy's own "
            f"address or network, /{narrowest} or narrower."
        )
    if not network.is_private:
        return (
            f"TANDEM_TRUSTED_PROXIES names {network}, which is reached over the open internet, and what passes between "
            "proxy and hub is not encrypted. Put both on a private network, or use tls."
        )
    return ""


def _certificate(configuration: Configuration) -> list[str]:
    if not (configuration.tls_certificate and configuration.tls_key):
        return ["TANDEM_TRANSPORT is tls. Set TANDEM_TLS_CERTIFICATE and TANDEM_TLS_KEY to the files' paths."]
    return [
        f"{variable} names a file that cannot be read. Check that it exists and that this process may read it."
        for variable, path in (
            ("TANDEM_TLS_CERTIFICATE", configuration.tls_certificate),
            ("TANDEM_TLS_KEY", configuration.tls_key),
        )
        if not (path.is_file() and os.access(path, os.R_OK))
    ]


def _contact(configuration: Configuration) -> list[str]:
    found = []
    if not configuration.telephone:
        found.append("TANDEM_TELEPHONE is empty. Every error page must show a number where a concern can be raised.")
    if not configuration.contact_email:
        found.append("TANDEM_CONTACT_EMAIL is empty. Readers must be told where to report faults and barriers.")
    return found


def _public_address(configuration: Configuration) -> list[str]:
    """Letters to readers lead there: a whole site, reached privately, and the private door has to be told."""
    given = configuration.public_address
    if not given:
        needed = configuration.doors is Doors.PRIVATE and configuration.newsroom and configuration.letterbox_keys
        return [_NO_PUBLIC_ADDRESS] if needed else []
    found = urlsplit(given)
    private = found.scheme == "https" or (found.scheme == "http" and is_loopback(found.hostname or ""))
    if private and found.hostname and found.path in ("", "/") and not (found.query or found.fragment):
        return []
    return [f"TANDEM_PUBLIC_ADDRESS is {given!r}. Give a whole address, such as https://news.example.gov.uk."]


def comments_faults(configuration: Configuration) -> list[str]:
    """Comments by e-mail: an address of ours, where to listen, and a way to answer."""
    address, listen = configuration.comments_email, configuration.comments_listen
    found = []
    if address and not re.fullmatch(r"[A-Za-z0-9._-]{1,40}@[A-Za-z0-9.-]{1,200}", address):
        found.append(f"TANDEM_COMMENTS_EMAIL is {address!r}. Give a plain address, such as comments@example.gov.uk.")
    if not listen:
        return found
    try:
        host, _port = listening_at(configuration)
    except InputError as fault:
        return [*found, str(fault)]
    if configuration.doors is Doors.PUBLIC:
        found.append("TANDEM_COMMENTS_LISTEN is set where the public door serves. Give it to the private process only.")
    if not (is_loopback(host) or _is_private(host)):
        found.append(
            f"TANDEM_COMMENTS_LISTEN names {host}, which the open internet may reach. Have your own mail server hand "
            "comments on, over a private network."
        )
    if not address:
        found.append("TANDEM_COMMENTS_LISTEN is set and TANDEM_COMMENTS_EMAIL is not. Say which address to take.")
    if not configuration.email_host:
        found.append("TANDEM_COMMENTS_LISTEN is set and TANDEM_EMAIL_HOST is not. Nobody could be answered with 999.")
    if configuration.doors is not Doors.PUBLIC and configuration.letterbox_keys is None:
        found.append(
            "TANDEM_COMMENTS_LISTEN is set and TANDEM_LETTERBOX_KEYS is not. Comments go through the letterbox."
        )
    return found


def _duty_team(configuration: Configuration) -> list[str]:
    address = configuration.duty_team_email
    try:
        validate_email(address)
    except ValidationError:
        return [_DUTY_TEAM % address] if address else []
    return []


def _way_out(configuration: Configuration) -> list[str]:
    """Alone, a newsroom has nobody behind it to whom what tells of a child could go: it must be told who has."""
    alone = configuration.installation is Installation.NEWSROOM and configuration.doors is not Doors.PUBLIC
    if not alone or configuration.duty_team_email:
        return []
    return [_NO_WAY_OUT]


def listening_at(configuration: Configuration) -> tuple[str, int]:
    """Where comments by e-mail are taken. Raises :class:`InputError` where the setting says no such place."""
    host, _colon, port = configuration.comments_listen.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise InputError(
            f"TANDEM_COMMENTS_LISTEN is {configuration.comments_listen!r}.",
            hint="Give an address of this computer and a port, such as 127.0.0.1:8025.",
        )
    return host.strip("[]"), int(port)


def _is_private(host: str) -> bool:
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return False
    return found.is_private and not found.is_unspecified


def _place(configuration: Configuration, *, demo: bool) -> list[str]:
    found = []
    if configuration.owner_database_url is not None:
        found.append("TANDEM_OWNER_DATABASE_URL is set where the hub serves. Give it to `tandem migrate` only.")
    if configuration.database_url is not None:
        fault = encryption_fault(configuration.database_url.get_secret_value(), variable="TANDEM_DATABASE_URL")
        found.extend([fault] if fault else [])
    folder = configuration.database_folder.resolve()
    found.extend(
        f"{variable} lies in the database's folder. Move it to where a copy of the database is not kept."
        for variable, path in configuration.key_paths.items()
        if path.resolve().is_relative_to(folder)
    )
    if configuration.doors is not Doors.PUBLIC and not demo:
        found.extend(_heads(configuration))
    return found


def _slot(configuration: Configuration) -> list[str]:
    """The public door must be able to leave envelopes in the folder, and the private one to take them out."""
    folder = configuration.letterbox_folder
    needed = os.W_OK | os.X_OK | (0 if configuration.doors is Doors.PUBLIC else os.R_OK)
    if folder is not None and not (folder.is_dir() and os.access(folder, needed)):
        return ["TANDEM_LETTERBOX_FOLDER names no folder that this process can use. Make it, and check who may use it."]
    return []


def _scanner(configuration: Configuration) -> list[str]:
    command = shlex.split(configuration.scan_command)
    if command and shutil.which(command[0]) is None:
        return ["TANDEM_SCAN_COMMAND names a program that is not here. Install it, or leave the setting empty."]
    return []


def _mail(configuration: Configuration) -> list[str]:
    """Receipts and notices must have somewhere to go, by a connection that nobody can read."""
    if not configuration.email_host:
        return ["TANDEM_EMAIL_HOST is not set, so nobody would get a receipt. Name the mail server."]
    found = []
    if "@" not in configuration.email_from:
        found.append("TANDEM_EMAIL_FROM is not an e-mail address. Give the address that receipts come from.")
    if configuration.email_security is MailSecurity.NONE and not is_loopback(configuration.email_host):
        found.append(
            "TANDEM_EMAIL_SECURITY is none, which is for a mail server on this computer only. Use starttls or tls."
        )
    return found


def _heads(configuration: Configuration) -> list[str]:
    heads = configuration.audit_heads
    if heads is None:
        return ["TANDEM_AUDIT_HEADS is not set. Name a folder outside TANDEM_DATA, best on another machine's disk."]
    if heads.resolve().is_relative_to(configuration.data.resolve()):
        return ["TANDEM_AUDIT_HEADS lies in TANDEM_DATA. Move it to where a copy of the database is not kept."]
    return []


def _identities(configuration: Configuration) -> list[str]:
    """Whoever is believed about people must be reached privately, and must know that it is we who ask."""
    identities, local = configuration.identities, configuration.transport is Transport.HTTP
    if configuration.doors is Doors.PUBLIC:
        words = "TANDEM_IDENTITIES is set where the public door serves. Give it to the private process only."
        return [words] if identities else []
    found = []
    keys = [each.key for each in identities]
    if len(set(keys)) < len(keys):
        found.append("TANDEM_IDENTITIES gives two providers the same key. Name each differently.")
    for each in identities:
        found.extend(f"TANDEM_IDENTITIES, {each.key}: {fault}" for fault in _identity(each, local=local))
    return found


def _identity(identity: Identity, *, local: bool) -> Iterator[str]:
    address = urlsplit(identity.issuer)
    if not _IDENTITY_KEY.fullmatch(identity.key):
        yield "its key cannot stand in an address. Use lower-case letters, digits and hyphens."
    if address.scheme != "https" and not (local and is_loopback(address.hostname or "")):
        yield "the issuer is not an https address. Anybody on the way could sign in as anybody."
    if not address.hostname or address.query or address.fragment:
        yield "the issuer is not whole. Give it as the provider's own discovery document does."
    if len(identity.client_secret.get_secret_value()) < _SHORTEST_SECRET:
        yield "client_secret is missing or too short. Put the whole setting in a file: TANDEM_IDENTITIES_FILE."
    if not identity.client_id or not identity.agency:
        yield "client_id or agency is empty. Give both."
