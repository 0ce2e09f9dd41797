"""Second-factor secrets have keys of their own: those can be changed, and the key that signs sessions too."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64encode

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.utils import decrypt
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.test import Client

from tandem.cli import run
from tandem.hub.accounts.factors import FROM_SECRET_KEY
from tandem.hub.audit.models import Event
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verbs import Verb
from tandem.hub.audit.verify import verify
from tandem.hub.rotation import rotate, sealed_under
from tandem.hub.sealing import UnopenableError

PASSWORD = "lantern-otter-quarry-7"
OLD, NEW = f"old:{secrets.token_hex(32)}", f"new:{secrets.token_hex(32)}"


@pytest.fixture
def user(person, settings):
    settings.FIELD_KEYS = OLD
    made = person("director", password=PASSWORD)
    RecoveryCodes.activate(made)
    return made


def as_the_first_release_kept_them(secret_key: str) -> None:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"tandem second factor").derive(secret_key.encode())
    cipher = Fernet(urlsafe_b64encode(derived))
    for kept in Authenticator.objects.all():
        (name,) = kept.data.keys() & {"secret", "seed"}
        kept.data[name] = cipher.encrypt(decrypt(kept.data[name]).encode()).decode()
        kept.save()


def comes_in(user, code: str) -> bool:
    browser = Client()
    browser.post("/account/login/", {"login": user.email, "password": PASSWORD})
    return browser.post("/account/login/code/", {"code": code}).status_code == 302


def test_a_changed_session_key_leaves_second_factors_working(user, generator, settings) -> None:
    settings.SECRET_KEY = secrets.token_hex(32)
    assert comes_in(user, generator(user))


def test_after_rotation_the_older_key_can_be_taken_away(user, generator, settings, heads) -> None:
    codes = RecoveryCodes.activate(user).get_unused_codes()
    settings.FIELD_KEYS = f"{NEW},{OLD}"
    assert sealed_under() == {"old": 2}
    assert comes_in(user, generator(user))
    assert rotate(batch=1).resealed == 2
    assert sealed_under() == {"new": 2}
    assert rotate().resealed == 0
    settings.FIELD_KEYS = NEW
    assert RecoveryCodes.activate(user).get_unused_codes() == codes
    assert comes_in(user, codes[0])
    assert Event.objects.filter(verb=Verb.KEYS_ROTATED, reason="mfa_authenticator.data").count() == 2
    seal()
    assert verify(heads).whole


def test_secrets_of_the_first_release_open_and_are_sealed_afresh(user, generator, settings) -> None:
    as_the_first_release_kept_them(settings.SECRET_KEY)
    assert sealed_under() == {FROM_SECRET_KEY: 2}
    assert comes_in(user, generator(user))
    assert rotate().resealed == 2
    settings.SECRET_KEY = secrets.token_hex(32)
    assert sealed_under() == {"old": 2}
    assert generator(user, step=1)


def test_a_session_key_changed_too_soon_is_said_and_spoils_nothing(user, settings, capsys) -> None:
    as_the_first_release_kept_them("another key")
    before = list(Authenticator.objects.order_by("pk").values_list("data", flat=True))
    assert rotate().unopenable == {"mfa_authenticator.data": 2}
    assert list(Authenticator.objects.order_by("pk").values_list("data", flat=True)) == before
    with pytest.raises(UnopenableError, match="TANDEM_SECRET_KEY"):
        RecoveryCodes.activate(user).get_unused_codes()


def test_the_list_of_keys_names_what_the_first_release_left(user, settings, capsys) -> None:
    as_the_first_release_kept_them(settings.SECRET_KEY)
    assert run(["keys", "list"]) == 0
    said = capsys.readouterr().out
    assert "from TANDEM_SECRET_KEY: 2" in said
    assert "CANNOT BE OPENED" not in said
