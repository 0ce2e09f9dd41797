from __future__ import annotations

import random
import string
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.data import load
from tandem.core.names_births import birth_ranges
from tandem.core.names_search import LETTERS, Key, Sought, likeness, one_slip, reasons, search_keys

TOBY = Sought(("Tobias", "Marrowfield"), date(2015, 7, 4))


def test_keys_are_of_every_kind_in_order_and_a_placeholder_has_none() -> None:
    keys = search_keys("Bill Macdonald")
    assert keys == tuple(sorted(set(keys)))
    assert {
        Key("whole", "billmacdonald"),
        Key("part", "bill"),
        Key("short_form", "william"),
        Key("sound", "MCDANALD"),
        Key(LETTERS, "  b"),
    } <= set(keys)
    assert search_keys("Not known") == ()


@pytest.mark.parametrize(
    ("names", "born", "said"),
    [
        (
            ("tobias", "MARROWFIELD"),
            date(2015, 7, 4),
            ("Tobias is the same name", "Marrowfield is the same name", "the same date of birth"),
        ),
        (("Toby",), None, ("Toby and Tobias may be forms of one name",)),
        (("Marowfield",), None, ("Marowfield and Marrowfield are one slip of the keys apart",)),
        (("Marroufeldt",), None, ("Marroufeldt sounds like Marrowfield",)),
        (("Xerxes",), None, ()),
        (("Unknown",), date(2015, 4, 7), ("day and month of birth swapped",)),
        (("Mohammed",), date(2014, 7, 4), ("one digit of the date of birth differs",)),
        (("Tobias Marrowfield-Quenby",), None, ("Tobias is the same name", "Marrowfield is the same name")),
    ],
)
def test_every_reason_is_said_in_words(names: tuple[str, ...], born: date | None, said: tuple[str, ...]) -> None:
    assert reasons(Sought(names, born), TOBY) == said


def test_other_reasons_in_words() -> None:
    one, other = Sought(("Clare", "McDonald"), date(2019, 5, 6)), Sought(("Claire", "Macdonald"), date(2020, 5, 6))
    assert reasons(one, other) == (
        "Clare is another spelling of Claire",
        "Mcdonald is another spelling of Macdonald",
        "born one year apart",
    )
    assert reasons(Sought(("Truman",)), Sought(("Trueman",))) == ("Truman and Trueman are one slip of the keys apart",)
    assert reasons(Sought(("Philipa",)), Sought(("Fillippa",))) == ("Philipa sounds like Fillippa",)


def test_two_words_that_one_record_writes_as_one_are_the_same_name() -> None:
    assert likeness(Sought(("Anne Marie", "Smith")), Sought(("Annemarie", "Smith"))) == pytest.approx(1.0)
    assert likeness(Sought(("Annemarie Smith",)), Sought(("Anne-Marie", "Smith"))) > 0.9


def test_the_names_may_stand_in_either_field() -> None:
    assert likeness(Sought(("Hassan", "Ahmed")), Sought(("Ahmed", "Hassan"))) == pytest.approx(1.0)


def test_a_birth_that_agrees_comes_before_one_that_is_near_one_unrecorded_and_one_that_differs() -> None:
    born = [date(2015, 7, 4), date(2015, 4, 7), date(2015, 1, 1), None, date(2011, 9, 28)]
    order = [likeness(TOBY, Sought(TOBY.names, each)) for each in born]
    assert order == sorted(order, reverse=True)
    assert len(set(order)) == len(order)


def test_nobody_is_like_a_name_that_is_not_known() -> None:
    assert likeness(Sought(("Unknown", "")), TOBY) == 0.0
    assert likeness(TOBY, Sought(("Unknown", ""), TOBY.born)) == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("one", "other", "slipped"),
    [
        ("jones", "jons", True),
        ("jones", "joness", True),
        ("jones", "jomes", True),
        ("jones", "jonse", True),
        ("jones", "bones", True),
        ("jones", "jone", True),
        ("jones", "jones", False),
        ("jones", "jonsse", False),
        ("jones", "jnoes", True),
        ("jones", "jenos", False),
        ("jones", "janis", False),
        ("ali", "alo", False),
    ],
)
def test_one_slip_of_the_keys(one: str, other: str, *, slipped: bool) -> None:
    assert one_slip(one, other) is slipped


WORD = st.text(alphabet="abc", max_size=6)


@given(WORD, WORD)
def test_one_slip_is_a_distance_of_one(one: str, other: str) -> None:
    """Against the table of Damerau and Levenshtein with neighbours swapped, filled in full."""
    assert one_slip(one, other) == (min(len(one), len(other)) >= 4 and _distance(one, other) == 1)
    assert one_slip(one, other) == one_slip(other, one)


def _distance(one: str, other: str) -> int:
    table = {(at, 0): at for at in range(len(one) + 1)} | {(0, at): at for at in range(len(other) + 1)}
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            same = one[i - 1] == other[j - 1]
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (not same))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(one), len(other)]


# What follows plants slips of each kind among 2,000 invented people and counts how many of those meant are among
# the first ten of a list made as a store with an index of keys makes it.

HEADS = "Ask Bel Cor Dun Fen Hal Inch Kel Lan Mar Nor Os Pen Quen Rad Sel Thorn Ul Wren Yar"
TAILS = "aby bold combe der field gate hurst ings ley more nock over row stead thwaite wick worth yard"
PEOPLE, SHORTLIST = 2_000, 40
WEIGHTS = {"whole": 12, "part": 6, "spelling": 6, "short_form": 5, "sound": 3, LETTERS: 1}


def _forms(table: str) -> dict[str, list[str]]:
    return {
        name: [form for form in forms.split(" | ") if form.isascii()] for name, forms in load("names")[table].items()
    }


SHORT, SPELT = _forms("short_forms"), _forms("spellings")


@cache
def _people() -> tuple[Sought, ...]:
    """Given names from the tables, family names made of two syllables, one in ten of either the commonest."""
    rng = random.Random(20261124)
    given_names = sorted({name.title() for name in (*SHORT, *SPELT)})
    heads, tails = HEADS.split(), TAILS.split()
    people = []
    for _ in range(PEOPLE):
        first = rng.choice(given_names[:12] if rng.random() < 0.1 else given_names)
        last = rng.choice(heads) + rng.choice(tails)
        if rng.random() < 0.1:
            last = rng.choice(("Smith", "Khan", "Patel", "Jones", "Hussain", "Begum", "Ali", "Kowalski"))
        if rng.random() < 0.06:
            last = f"{last}-{rng.choice(heads)}{rng.choice(tails)}"
        people.append(Sought((first, last), date(2008, 9, 1) + timedelta(days=rng.randrange(6_570))))
    return tuple(people)


class _Index:
    def __init__(self, people: tuple[Sought, ...]) -> None:
        self.people = people
        self.by_key: dict[Key, list[int]] = defaultdict(list)
        self.by_birth: dict[date, list[int]] = defaultdict(list)
        for place, person in enumerate(people):
            for key in {key for name in person.names for key in search_keys(name)}:
                self.by_key[key].append(place)
            if person.born:
                self.by_birth[person.born].append(place)

    def first_ten(self, query: Sought) -> list[int]:
        weights: Counter[int] = Counter()
        for key in {key for name in query.names for key in search_keys(name)}:
            for place in self.by_key.get(key, ()):
                weights[place] += WEIGHTS[key.kind]
        shortlist = {place for place, _ in weights.most_common(SHORTLIST)}
        if query.born:
            for span in birth_ranges(query.born):
                if span.first == span.last:
                    shortlist.update(place for place in self.by_birth[span.first] if place in weights)
        return sorted(shortlist, key=lambda place: (-likeness(query, self.people[place]), place))[:10]


@cache
def _index() -> _Index:
    return _Index(_people())


Slip = Callable[[Sought, random.Random], Sought | None]


def _in_family_name(change: Callable[[str, random.Random], str]) -> Slip:
    def slip(person: Sought, rng: random.Random) -> Sought | None:
        name = change(person.names[1], rng)
        return None if name == person.names[1] else Sought((person.names[0], name), person.born)

    return slip


def _of(table: dict[str, list[str]]) -> Slip:
    def slip(person: Sought, rng: random.Random) -> Sought | None:
        forms = table.get(person.names[0].lower())
        return Sought((rng.choice(forms), person.names[1]), person.born) if forms else None

    return slip


def _born(change: Callable[[date, random.Random], date]) -> Slip:
    def slip(person: Sought, rng: random.Random) -> Sought | None:
        assert person.born
        try:
            return Sought(person.names, change(person.born, rng))
        except ValueError:
            return None

    return slip


def _dropped(name: str, rng: random.Random) -> str:
    at = rng.randrange(len(name))
    return name[:at] + name[at + 1 :]


def _doubled(name: str, rng: random.Random) -> str:
    at = rng.randrange(len(name))
    return name[:at] + name[at] + name[at:]


def _changed(name: str, rng: random.Random) -> str:
    at = rng.randrange(len(name))
    return name[:at] + rng.choice(string.ascii_lowercase) + name[at + 1 :]


def _exchanged(name: str, rng: random.Random) -> str:
    at = rng.randrange(len(name) - 1)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _as_heard(name: str, _rng: random.Random) -> str:
    for heard, written in (("ph", "f"), ("ck", "k"), ("field", "feild"), ("ings", "yngs"), ("gh", "g"), ("ow", "ou")):
        name = name.replace(heard, written)
    return name.replace("ss", "s").replace("C", "K").replace("Qu", "Kw")


SLIPS: dict[str, Slip] = {
    "capitals and accents": lambda p, _: Sought((p.names[0].upper().replace("E", "É"), p.names[1].lower()), p.born),
    "fields exchanged": lambda p, _: Sought((p.names[1], p.names[0]), p.born),
    "all in one field": lambda p, _: Sought((" ".join(p.names),), p.born),
    "short form": _of(SHORT),
    "spelling": _of(SPELT),
    "as heard": _in_family_name(_as_heard),
    "letter dropped": _in_family_name(_dropped),
    "letter doubled": _in_family_name(_doubled),
    "letter changed": _in_family_name(_changed),
    "letters exchanged": _in_family_name(_exchanged),
    "half of a double name": _in_family_name(lambda name, rng: rng.choice(name.split("-"))),
    "double name closed up": _in_family_name(lambda name, _: name.replace("-", "")),
    "another family name": _in_family_name(lambda _, rng: rng.choice(("Zaleski", "Ugwu", "Vaz"))),
    "no date of birth": lambda p, _: Sought(p.names),
    "day and month exchanged": _born(lambda d, _: d.replace(day=d.month, month=d.day)),
    "one digit of the day": _born(lambda d, rng: d.replace(day=d.day // 10 * 10 + rng.randrange(10))),
    "one digit of the year": _born(lambda d, rng: d.replace(year=d.year // 10 * 10 + rng.randrange(10))),
    "a year apart": _born(lambda d, rng: d.replace(year=d.year + rng.choice((-1, 1)))),
    "1 January": _born(lambda d, _: date(d.year, 1, 1)),
}


@pytest.mark.parametrize("kind", SLIPS)
@pytest.mark.parametrize("planted", [100, pytest.param(500, marks=pytest.mark.long)])
def test_at_least_95_in_100_of_those_meant_are_among_the_first_ten(kind: str, planted: int) -> None:
    index, rng = _index(), random.Random(kind)
    places = list(range(PEOPLE))
    rng.shuffle(places)
    slipped = ((place, SLIPS[kind](index.people[place], rng)) for place in places * 12)
    asked = list(islice(((place, query) for place, query in slipped if query is not None), planted))
    assert len(asked) == planted
    found = sum(place in index.first_ten(query) for place, query in asked)
    assert found / planted >= 0.95
