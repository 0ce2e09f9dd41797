"""G34 in the database: ciphertext only, whoever looks; rotation while the hub serves; damage said, not shown."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from django.core.exceptions import FieldError
from django.db import connection, models

from tandem.cli import run
from tandem.hub.audit.models import Event, Kind
from tandem.hub.keyring import parse
from tandem.hub.letterbox.actions import drop
from tandem.hub.outbox.models import Mail
from tandem.hub.rotation import rotate, sealed_under
from tandem.hub.sealing import SealedTextField, UnopenableError, key_name, sealed_fields

OLD, NEW = "old:" + "0123456789abcdef" * 4, "new:" + "fedcba9876543210" * 4
ADDRESS = "the.refuge@thornby.example"


def letter(key: str = "k", to: str = ADDRESS) -> Mail:
    return Mail.objects.create(key=key, template="t", to=to, link="", queued=datetime(2026, 11, 24, tzinfo=UTC))


def raw(column: str = "to") -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT "{column}" FROM outbox_mail ORDER BY id')
        return [value for (value,) in cursor.fetchall()]


def put_raw(value: str | None, *, where: str = "k") -> None:
    with connection.cursor() as cursor:
        cursor.execute('UPDATE outbox_mail SET "to" = %s WHERE key = %s', [value, where])


def test_the_database_holds_ciphertext_and_the_hub_reads_it(hub) -> None:
    letter()
    assert Mail.objects.get().to == ADDRESS
    assert Mail.objects.values_list("to", flat=True).get() == ADDRESS
    assert ADDRESS not in raw()[0]
    assert key_name(raw()[0]) == "test"


@pytest.mark.parametrize("way", ["save", "update", "bulk_update", "bulk_create"])
def test_every_way_in_seals(hub, way) -> None:
    mail = letter(to="first@thornby.example")
    if way == "bulk_create":
        Mail.objects.all().delete()
        Mail.objects.bulk_create([Mail(key="k", template="t", to=ADDRESS, link="", queued=mail.queued)])
    elif way == "update":
        Mail.objects.update(to=ADDRESS)
    else:
        mail.to = ADDRESS
        mail.save() if way == "save" else Mail.objects.bulk_update([mail], ["to"])
    assert Mail.objects.get().to == ADDRESS
    assert key_name(raw()[0]) == "test"


def test_the_audit_record_digests_ciphertext(hub) -> None:
    letter()
    letter("again")
    digests = {
        json.loads(event.changes)["to"][1]
        for event in Event.objects.filter(kind=Kind.CHANGED, object_type="outbox_mail")
    }
    assert len(digests) == 2
    assert ADDRESS not in str(list(Event.objects.values_list()))


@pytest.mark.parametrize("lookup", ["to", "to__exact", "to__icontains", "to__in", "to__gt", "to__length"])
def test_a_sealed_field_cannot_be_searched(hub, lookup) -> None:
    with pytest.raises(FieldError, match="sealed"):
        Mail.objects.filter(**{lookup: [ADDRESS] if lookup.endswith("in") else ADDRESS}).exists()


def test_a_sealed_field_can_be_asked_whether_it_is_there(hub) -> None:
    letter()
    assert Mail.objects.filter(to__isnull=False).count() == 1
    assert not Mail.objects.filter(to__isnull=True).exists()


@pytest.mark.parametrize("option", ["unique", "db_index"])
def test_a_sealed_field_can_be_neither_unique_nor_indexed(option) -> None:
    field = SealedTextField(**{option: True})
    field.set_attributes_from_name("secret")
    field.model = Mail
    assert "tandem.E002" in [found.id for found in field.check()]


def test_an_altered_text_is_refused_and_the_rest_of_the_list_is_not(hub) -> None:
    letter()
    letter("other")
    sealed = raw()[0]
    put_raw(sealed[:-8] + ("AAAA" if sealed[-8:-4] != "AAAA" else "BBBB") + sealed[-4:])
    with pytest.raises(UnopenableError, match=r"outbox_mail\.to"):
        list(Mail.objects.all())
    assert len(Mail.objects.defer("to")) == 2
    assert Mail.objects.get(key="other").to == ADDRESS


def test_a_text_put_in_by_hand_is_refused(hub) -> None:
    letter()
    put_raw("plain@thornby.example")
    with pytest.raises(UnopenableError, match="not sealed"):
        Mail.objects.get()


def test_rotation_seals_everything_under_the_newest_key(hub, settings) -> None:
    settings.FIELD_KEYS = OLD
    for n in range(7):
        letter(f"k{n}", f"a{n}@thornby.example")
    settings.FIELD_KEYS = f"{NEW},{OLD}"
    letter("fresh")
    assert sealed_under() == {"old": 14, "new": 2}
    heard: list[tuple[str, int]] = []
    done = rotate(batch=3, progress=lambda place, count: heard.append((place, count)))
    assert (done.resealed, done.unopenable) == (14, {})
    assert ("outbox_mail.to", 3) in heard
    assert ("outbox_mail.to", 7) in heard
    assert sealed_under() == {"new": 16}
    assert rotate().resealed == 0
    settings.FIELD_KEYS = NEW
    assert [mail.to for mail in Mail.objects.order_by("id")][:2] == ["a0@thornby.example", "a1@thornby.example"]
    assert Event.objects.filter(verb="keys.rotated", reason="outbox_mail.to").count() == 3


def test_rotation_goes_round_what_it_cannot_open_and_says_how_much(hub, settings) -> None:
    settings.FIELD_KEYS = OLD
    for n in range(5):
        letter(f"k{n}")
    put_raw("s1.lost.AAAA", where="k1")
    put_raw("not sealed", where="k3")
    settings.FIELD_KEYS = f"{NEW},{OLD}"
    done = rotate(batch=2)
    assert done.unopenable == {"outbox_mail.to": 2}
    assert sealed_under() == {"new": 8, "lost": 1, "": 1}


def test_rotation_leaves_what_somebody_changes_meanwhile(hub, settings) -> None:
    settings.FIELD_KEYS = OLD
    letter()
    settings.FIELD_KEYS = f"{NEW},{OLD}"

    from tandem.hub import rotation

    real = rotation.unseal

    def interrupted(sealed: str, *, place: str) -> str:
        if place.endswith(".to"):
            Mail.objects.update(to="changed@thornby.example")
        return real(sealed, place=place)

    try:
        rotation.unseal = interrupted
        rotate()
    finally:
        rotation.unseal = real
    assert Mail.objects.get().to == "changed@thornby.example"


def test_a_rotation_that_was_stopped_goes_on_where_it_was(hub, settings) -> None:
    settings.FIELD_KEYS = OLD
    for n in range(6):
        letter(f"k{n}")
    settings.FIELD_KEYS = f"{NEW},{OLD}"

    def stop(place: str, count: int) -> None:
        if count == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate(batch=2, progress=stop)
    assert sealed_under()["new"] == 2
    assert rotate(batch=2).resealed == 10
    assert set(sealed_under()) == {"new"}


def test_the_verbs_say_what_was_done(hub, settings, capsys, monkeypatch) -> None:
    monkeypatch.setattr("tandem.cli.hub_setup.start_django", lambda **_: None)
    settings.FIELD_KEYS = OLD
    letter()
    settings.FIELD_KEYS = f"{NEW},{OLD}"
    assert run(["keys", "list"]) == 0
    assert capsys.readouterr().out == "new: 0  (seals now)\nold: 2\n"
    drop("concern", {}, now=datetime(2026, 11, 24, tzinfo=UTC))
    assert run(["keys", "list"]) == 0
    assert "letterbox, test: 1 not yet opened\n" in capsys.readouterr().out
    assert run(["keys", "letterbox"]) == 0
    assert len(parse(capsys.readouterr().out, variable="V").key()) == 32
    assert run(["keys", "rotate"]) == 0
    assert capsys.readouterr().out == "sealed afresh: 2\n"
    settings.FIELD_KEYS = OLD
    assert run(["keys", "list"]) == 1
    assert "new: 2  (CANNOT BE OPENED" in capsys.readouterr().out
    assert run(["keys", "rotate"]) == 1
    assert "could not be opened in outbox_mail.to: 1" in capsys.readouterr().out


def test_every_sealed_column_is_found(hub) -> None:
    places = [field.place for field in sealed_fields()]
    assert {"outbox_mail.link", "outbox_mail.to"} <= set(places)
    assert places == sorted(places)
    assert all(isinstance(field, models.TextField) for field in sealed_fields())
