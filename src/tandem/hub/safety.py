"""What must hold before the hub serves anybody. Each fault names the setting and says what to do."""

from __future__ import annotations

import ipaddress

from tandem.hub.config import LOOPBACK, Configuration, Doors, Transport

__all__ = ["faults", "is_loopback", "key_faults"]


def faults(configuration: Configuration, *, demo: bool = False) -> tuple[str, ...]:
    """Everything unsafe about a configuration; empty when the hub may serve."""
    return (*key_faults(configuration), *_reach(configuration, demo=demo), *_place(configuration))


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach what listens on ``host``."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in LOOPBACK


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
    if configuration.transport is Transport.TLS and not (configuration.tls_certificate and configuration.tls_key):
        found.append("TANDEM_TRANSPORT is tls. Set TANDEM_TLS_CERTIFICATE and TANDEM_TLS_KEY to the files' paths.")
    if configuration.doors is Doors.ALL and not demo:
        found.append("TANDEM_DOORS is all, which is for the demo. Run two processes, one public and one private.")
    if configuration.doors is not Doors.PUBLIC and not configuration.telephone:
        found.append("TANDEM_TELEPHONE is empty. Every sign-in page must show a number where a concern can be raised.")
    return found


def _place(configuration: Configuration) -> list[str]:
    found = []
    if configuration.owner_database_url is not None:
        found.append("TANDEM_OWNER_DATABASE_URL is set where the hub serves. Give it to `tandem migrate` only.")
    folder = configuration.database_folder.resolve()
    for variable, path in (
        ("TANDEM_AUDIT_KEY_FILE", configuration.audit_key_path),
        ("TANDEM_AUDIT_HEADS", configuration.heads_folder),
    ):
        if path is not None and path.resolve().is_relative_to(folder):
            found.append(
                f"{variable} lies in the database's folder. Move it to where a copy of the database is not kept."
            )
    return found
