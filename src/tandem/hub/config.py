"""What an installation is told: typed settings from ``TANDEM_*`` variables or files.

Each setting may be given as ``TANDEM_NAME`` or, better for a secret, as
``TANDEM_NAME_FILE``, the path of a file whose text is the value.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network, ip_address
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from tandem.core.errors import InputError
from tandem.hub.identities import Identity, parse_identities
from tandem.hub.installations import Installation

__all__ = ["Configuration", "Doors", "MailSecurity", "Setting", "Transport", "is_loopback", "list_settings", "load"]

PREFIX = "TANDEM_"
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach what listens on ``host``."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host in LOOPBACK


class Doors(StrEnum):
    """Which doors one process opens; ``all`` only for the demo and the tests."""

    PUBLIC = "public"
    PRIVATE = "private"
    ALL = "all"


class Transport(StrEnum):
    """How a browser's connection is kept private."""

    TLS = "tls"
    """This process holds the certificate."""
    PROXY = "proxy"
    """A proxy of the installation's own ends the encryption and says so in its headers."""
    HTTP = "http"
    """Not at all: this computer only."""


class MailSecurity(StrEnum):
    """How the connection to the mail server is kept private."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class Configuration(BaseSettings):
    """One installation's settings; one installation serves one partnership."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", frozen=True)

    installation: Installation = Field(
        Installation.HUB, description="What is run here: hub (everything) or newsroom (alone, without any case)."
    )
    doors: Doors = Field(Doors.PRIVATE, description="Which doors this process opens: public or private.")
    secret_key: SecretStr | None = Field(None, description="Signs sessions and forms; 50 characters or more.")
    audit_key: SecretStr | None = Field(
        None, description="Chains the audit record; 64 hexadecimal digits, kept away from the database."
    )
    field_keys: SecretStr | None = Field(
        None,
        description="Encrypt sealed text and attachments: name:64 hexadecimal digits, newest first; private door only.",
    )
    letterbox_keys: SecretStr | None = Field(
        None, description="Open sealed envelopes: name:64 hexadecimal digits, newest first; private door only."
    )
    letterbox_folder: Path | None = Field(
        None, description="Where the public door leaves envelopes for the private one, if the database is embedded."
    )
    letterbox_public_key: str = Field(
        "", description="Seals envelopes: what `tandem keys letterbox` prints. All that the public door is given."
    )
    newsroom: bool = Field(
        default=True, description="Whether this process has the newsroom: stories written, checked and published."
    )
    news_folder: Path | None = Field(
        None,
        description="Where the private door puts what is published for the public one, if the database is embedded.",
    )
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Host names people use for this site, separated by commas."
    )
    public_address: str = Field(
        "", description="Where readers find the public pages, such as https://news.example.gov.uk. Both doors."
    )
    host: str = Field("127.0.0.1", description="The address this process listens on.")
    port: int = Field(8000, ge=1, le=65535, description="The port this process listens on.")
    public_port: int = Field(
        8080, ge=1, le=65535, description="The port of the public pages, where `tandem newsroom` opens both doors."
    )
    workers: int = Field(2, ge=1, le=32, description="Web processes; each serves one request at a time.")
    transport: Transport = Field(
        Transport.PROXY, description="tls (certificate here), proxy (ended by your proxy) or http (loopback only)."
    )
    trusted_proxies: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode] = Field(
        (),
        description="Networks where your proxy runs, such as 172.18.0.0/24, when it is not on this computer.",
    )
    tls_certificate: Path | None = Field(None, description="Path of the certificate chain, for transport tls.")
    tls_key: Path | None = Field(None, description="Path of the certificate's private key, for transport tls.")
    data: Path = Field(Path("var/hub"), description="Folder for the embedded database and what the hub writes.")
    database_url: SecretStr | None = Field(
        None, description="PostgreSQL as the application's role, or the public role for the public door."
    )
    owner_database_url: SecretStr | None = Field(
        None, description="PostgreSQL as the owner: for migrate only, never where the hub serves."
    )
    public_database_url: SecretStr | None = Field(
        None, description="PostgreSQL as the public role: read by migrate, which creates that role."
    )
    audit_heads: Path | None = Field(
        None, description="Folder where the audit record's head is written daily; best on another machine's disk."
    )
    scan_command: str = Field(
        "", description="The virus scanner: gets a file on standard input, leaves with 0 for clean, 1 for a virus."
    )
    email_host: str = Field("", description="The mail server that sends receipts and notices.")
    email_port: int = Field(587, ge=1, le=65535, description="The mail server's port.")
    email_security: MailSecurity = Field(
        MailSecurity.STARTTLS, description="starttls, tls, or none (a mail server on this computer only)."
    )
    email_user: str = Field("", description="The name to sign in to the mail server with, where it asks for one.")
    email_password: SecretStr | None = Field(None, description="The password that goes with it.")
    email_from: str = Field("", description="The address that e-mails come from.")
    comments_email: str = Field(
        "", description="The address to which readers may send comments: shown below each story. Both doors."
    )
    comments_listen: str = Field(
        "", description="Where the worker takes comments from your mail server, such as 127.0.0.1:8025."
    )
    duty_team_email: str = Field(
        "", description="Where the emergency duty team is written to of what the public tells while the door is closed."
    )
    identities: Annotated[tuple[Identity, ...], NoDecode] = Field(
        (),
        description="Agencies' own OpenID Connect sign-ins: a JSON list (docs/deployment.md), best in a file.",
    )
    partnership: str = Field("", description="The name of the partnership, as its pages show it.")
    telephone: str = Field("", description="The number shown on every sign-in and error page.")
    contact_email: str = Field(
        "", description="Where readers report faults, and answers to our letters go: read by somebody every day."
    )

    key_paths: dict[str, Path] = Field({}, exclude=True, description="")
    """Which files the keys were read from, by variable."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic's own signature
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what :func:`load` read: it knows the files too, and says which variable was wrong."""
        return (init_settings,)

    @field_validator("allowed_hosts", "trusted_proxies", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("identities", mode="before")
    @classmethod
    def _read(cls, value: object) -> object:
        return parse_identities(value) if isinstance(value, str) else value

    @property
    def encrypted(self) -> bool:
        """Whether browsers reach this process over an encrypted connection."""
        return self.transport is not Transport.HTTP

    @property
    def address(self) -> str:
        """Where this site is found, for links in e-mails: the first of its host names."""
        host = self.allowed_hosts[0] if self.allowed_hosts else "localhost"
        if self.transport is Transport.PROXY:
            return f"https://{host}"
        scheme, usual = ("https", 443) if self.encrypted else ("http", 80)
        return f"{scheme}://{host}" if self.port == usual else f"{scheme}://{host}:{self.port}"

    @property
    def readers_address(self) -> str:
        """Where readers find the public pages; nothing where the private door was not told."""
        return self.public_address.rstrip("/") or ("" if self.doors is Doors.PRIVATE else self.address)

    @property
    def database_folder(self) -> Path:
        """Where the embedded database lies; nothing that guards it may lie there too."""
        return self.data / "database"

    @property
    def sqlite_path(self) -> Path:
        """The embedded database's file."""
        return self.database_folder / "tandem.sqlite3"

    @property
    def heads_folder(self) -> Path:
        """Where the audit record's head is written daily."""
        return self.audit_heads or self.data / "audit-heads"

    @property
    def files_folder(self) -> Path:
        """Where attachments lie, encrypted."""
        return self.data / "files"

    @property
    def static_root(self) -> Path:
        """Where hashed static files are collected."""
        return self.data / "static"


_NAMES = tuple(name for name in Configuration.model_fields if name != "key_paths")
_KEY_FILES = ("AUDIT_KEY_FILE", "FIELD_KEYS_FILE", "LETTERBOX_KEYS_FILE", "IDENTITIES_FILE")


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of ``tandem config``."""

    variable: str
    value: str
    source: str
    meaning: str


def load(environ: Mapping[str, str] | None = None) -> Configuration:
    """Read the settings from ``environ`` (the process's own by default).

    Raises :class:`InputError` naming the variable when a value cannot be used
    or a file named by ``TANDEM_*_FILE`` cannot be read.
    """
    given = os.environ if environ is None else environ
    values: dict[str, Any] = {name: text for name in _NAMES if (text := _given(name, given)) is not None}
    files = (PREFIX + name for name in _KEY_FILES)
    values["key_paths"] = {variable: given[variable] for variable in files if variable in given}
    try:
        return Configuration(**values)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        hint = f"It holds: {Configuration.model_fields[name].description}"
        raise InputError(f"{_variable(name)} cannot be used: {first['msg'].lower()}.", hint=hint) from None


def list_settings(configuration: Configuration, environ: Mapping[str, str] | None = None) -> tuple[Setting, ...]:
    """Every setting with its value (secrets hidden), where it came from and what it means."""
    given = os.environ if environ is None else environ
    return tuple(
        Setting(_variable(name), _shown(getattr(configuration, name)), _source(name, given), field.description or "")
        for name, field in Configuration.model_fields.items()
        if name in _NAMES
    )


def _variable(name: str) -> str:
    return PREFIX + name.upper()


def _given(name: str, environ: Mapping[str, str]) -> str | None:
    variable = _variable(name)
    path = environ.get(f"{variable}_FILE")
    if path is None:
        return environ.get(variable)
    if variable in environ:
        raise InputError(f"{variable} and {variable}_FILE are both set.", hint="Keep one of them.")
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise InputError(
            f"{variable}_FILE names a file that cannot be read.", hint="Check that it exists and who may read it."
        ) from None


def _source(name: str, environ: Mapping[str, str]) -> str:
    variable = _variable(name)
    if f"{variable}_FILE" in environ:
        return f"{variable}_FILE"
    return variable if variable in environ else "default"


def _shown(value: object) -> str:
    if value is None or value in ("", ()):
        return "not set"
    if isinstance(value, SecretStr):
        return "hidden"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value)
