"""Numbers and postcodes that are well formed and can belong to nobody."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["NHS_NUMBERS", "nhs_numbers", "postcode", "upn"]

NHS_NUMBERS = 909_091
"""About how many numbers the test range holds; a larger place leaves the rest without one."""

_UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_NO_ENGLISH_AUTHORITY = "704"
"""A code that the census accepts in a UPN and that no authority of the published tables has."""
_AREA = "XH"
_CARERS_AREA = "XK"
"""There is no postcode area XH or XK, and none that begins with X."""
_UNITS = "ABDEFGHJLNPQRSTUWXYZ"
_RANGE = 1_000_000
_STRIDE = 611_953
"""Prime to the range, so that numbers given one after the other do not look so and none comes twice."""


def nhs_numbers() -> Iterator[str]:
    """Every NHS number from 999 000 0000 to 999 999 9999, the range that the NHS keeps for tests, in a mixed order.

    The tenth digit is the modulus 11 check; numbers whose check would be 10
    are never issued and are left out.
    """
    for place in range(_RANGE):
        nine = f"999{place * _STRIDE % _RANGE:06d}"
        check = 11 - sum(int(digit) * (10 - index) for index, digit in enumerate(nine)) % 11
        if check != 10:
            yield f"{nine}{check % 11}"


def upn(number: int, year: int, *, temporary: bool = False) -> str:
    """The UPN of the child with a number, given in a year.

    A check letter, three digits of the authority, four of the school, two of
    the year and three of the child (the last a letter where the number is
    temporary). The letter is that of the weighted sum modulo 23.
    """
    school, serial = divmod(number, 100 if temporary else 1000)
    digits = f"{_NO_ENGLISH_AUTHORITY}{school % 10_000:04d}{year % 100:02d}{serial:0{2 if temporary else 3}d}"
    values = [int(digit) for digit in digits]
    last = ""
    if temporary:
        last = _UPN_LETTERS[number % len(_UPN_LETTERS)]
        values.append(_UPN_LETTERS.index(last))
    total = sum(value * weight for weight, value in enumerate(values, start=2))
    return f"{_UPN_LETTERS[total % 23]}{digits}{last}"


def postcode(number: int, *, carers: bool = False) -> str:
    """A postcode of the form that addresses have, in an area that does not exist; one of its own for ``carers``."""
    number, unit = divmod(number, len(_UNITS) ** 2)
    district, sector = divmod(number, 10)
    first, second = divmod(unit, len(_UNITS))
    return f"{_CARERS_AREA if carers else _AREA}{district % 19 + 1} {sector}{_UNITS[first]}{_UNITS[second]}"
