"""Draw the film of the worked example's newsroom, with its captions and its poster, into src/tandem/hub/demo/film/.

    uv pip install --target FOLDER av && PYTHONPATH=FOLDER .venv/bin/python scripts/build_film.py

PyAV, which encodes it, is needed for nothing else and so is no dependency. Every number comes from the published
tables; tests/hub/demo/test_film.py holds the captions to them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tandem.scrutiny import scrutinise

ROOT = Path(__file__).resolve().parent.parent
FILM = ROOT / "src" / "tandem" / "hub" / "demo" / "film"
NAME = "what-one-year-can-show"
FONTS = ROOT / "src" / "tandem" / "report" / "fonts"

SIZE = WIDTH, HEIGHT = 1280, 720
FINER = 2
"""Drawn at twice the size and made smaller, for smooth edges."""
A_SECOND = 15
INK, SOFT, PAPER, LINE, ACCENT, AMBER = "#1b1f24", "#50555b", "#fbfaf7", "#d9d5cc", "#0b5a66", "#8a5a00"
LEFT, RIGHT, TOP, BOTTOM = 150, 1130, 190, 560
HIGHEST = 16.0
"""Of the scale, in referrals for every 1,000 children."""

Picture = Callable[["Pen", float], None]


@dataclass(frozen=True, slots=True)
class Scene:
    """What is seen for some seconds, and what its caption says."""

    seconds: int
    caption: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class Year:
    """What the published tables say of one year."""

    name: str
    sent: int
    here: float
    england: float


class Pen:
    """Draws on one picture in points of the finished film."""

    def __init__(self) -> None:
        self._image = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), PAPER)
        self._draw = ImageDraw.Draw(self._image)

    def words(self, at: tuple[float, float], words: str, size: int, ink: str = INK, *, bold: bool = False) -> None:
        """Words whose first line begins at a point."""
        font = ImageFont.truetype(
            str(FONTS / f"AtkinsonHyperlegibleNext-{'Bold' if bold else 'Regular'}.ttf"), size * FINER
        )
        place = (at[0] * FINER, at[1] * FINER)
        self._draw.multiline_text(place, words, font=font, fill=ink, spacing=size * FINER * 0.35)

    def line(self, points: Sequence[tuple[float, float]], ink: str, width: int = 4) -> None:
        """A line through points."""
        self._draw.line([(x * FINER, y * FINER) for x, y in points], fill=ink, width=width * FINER, joint="curve")

    def dot(self, at: tuple[float, float], ink: str, size: float = 9) -> None:
        """A filled circle."""
        x, y = at
        self._draw.ellipse([each * FINER for each in (x - size, y - size, x + size, y + size)], fill=ink)

    def done(self) -> Image.Image:
        """The picture in its size."""
        return self._image.resize(SIZE, Image.Resampling.LANCZOS)


def known() -> tuple[Year, ...]:
    """Five years of referrals from health services in Birmingham."""
    history = scrutinise("Birmingham", source="health", year=2018).history
    return tuple(
        Year(f"{each.year - 1}-{each.year % 100:02}", int(each.value), each.rate, each.england_rate)
        for each in history
        if each.year <= 2018
    )


def scenes(years: Sequence[Year]) -> tuple[Scene, ...]:
    """The film from its beginning to its end."""
    first, last = years[0], years[-1]
    between = ", ".join(f"{each.here:.1f}" for each in years[1:-1])
    return (
        Scene(6, "This film has no sound. All that it says stands in these captions.", _title),
        Scene(
            8,
            "In the winter of 2014-15 a commissioner said that the NHS in Birmingham made\n"
            "an “alarmingly low number” of referrals of children at risk.",
            _quoted,
        ),
        Scene(
            9,
            f"There were figures for one year. In {first.name} the NHS sent {first.sent:,} referrals:\n"
            f"{first.here:.1f} for every 1,000 children. In England it was {first.england:.1f}.",
            _chart(years, 0, 0),
        ),
        Scene(
            10,
            f"In the three years that followed it was {between}. The figures failed our checks,\n"
            "and moved too much to be read as a change in what people did.",
            _chart(years, 0, len(years) - 2),
        ),
        Scene(
            9,
            f"The figures of {last.name} were the first to pass every check: {last.here:.1f} in Birmingham\n"
            f"and {last.england:.1f} in England. That is where places like it usually are.",
            _chart(years, len(years) - 2, len(years) - 1),
        ),
        Scene(
            9,
            "So the figures of that winter could not tell whether the number was low.\n"
            "How well people worked together, no count of referrals can tell.",
            _ending,
        ),
    )


def captions(film: Sequence[Scene]) -> str:
    """The captions as WebVTT."""
    cues, at = [], 0
    for scene in film:
        cues.append(f"{_clock(at)} --> {_clock(at + scene.seconds)}\n{scene.caption}\n")
        at += scene.seconds
    return "WEBVTT\n\n" + "\n".join(cues)


def main() -> None:
    """Write the film, its captions and its poster, and say how large it is."""
    film = scenes(known())
    FILM.mkdir(exist_ok=True)
    (FILM / f"{NAME}.vtt").write_text(captions(film), encoding="utf-8")
    _still(film[3].picture, 1.0).save(FILM / f"{NAME}.png", optimize=True)
    path = FILM / f"{NAME}.webm"
    with av.open(str(path), "w", format="webm") as made:
        stream = made.add_stream("libvpx-vp9", rate=A_SECOND)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.time_base = Fraction(1, A_SECOND)
        stream.options = {"crf": "40", "b": "0", "row-mt": "1", "cpu-used": "2", "g": str(A_SECOND * 4)}
        for frame in _frames(film):
            made.mux(stream.encode(frame))
        made.mux(stream.encode(None))
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e3:.0f} kB, {sum(each.seconds for each in film)} s")


def _frames(film: Sequence[Scene]) -> Iterator[av.VideoFrame]:
    for scene in film:
        for number in range(scene.seconds * A_SECOND):
            # What moves is done when half of the scene is over, so that there is time to read.
            drawn = _still(scene.picture, min(1.0, number / (scene.seconds * A_SECOND / 2)))
            yield av.VideoFrame.from_ndarray(np.asarray(drawn), format="rgb24")


def _still(picture: Picture, done: float) -> Image.Image:
    pen = Pen()
    picture(pen, done)
    return pen.done()


def _title(pen: Pen, _done: float) -> None:
    pen.line([(LEFT, 250), (LEFT + 90, 250)], AMBER, 8)
    pen.words((LEFT, 285), "What one year’s figures\ncan show", 64, bold=True)
    pen.words((LEFT, 490), "Referrals from the NHS in Birmingham", 32, SOFT)


def _quoted(pen: Pen, _done: float) -> None:
    pen.words((LEFT, 250), "“An alarmingly low number”", 64, ACCENT, bold=True)
    pen.words(
        (LEFT, 370),
        "Lord Warner, commissioner for Birmingham’s\nchildren’s services, as reported, winter 2014-15",
        32,
        SOFT,
    )


def _ending(pen: Pen, _done: float) -> None:
    pen.words((LEFT, 240), "The figures could not tell.", 64, bold=True)
    pen.words(
        (LEFT, 370),
        "Department for Education, Children in need,\nreferrals by source (table C5), 2013-14 to 2017-18",
        30,
        SOFT,
    )


def _chart(years: Sequence[Year], drawn: int, to: int) -> Picture:
    """The years, with the line growing from one to another."""

    def picture(pen: Pen, done: float) -> None:
        pen.words((LEFT - 60, 60), "Referrals from the NHS for every 1,000 children", 36, bold=True)
        pen.words((LEFT - 60, 112), "Birmingham", 30, ACCENT, bold=True)
        pen.words((LEFT + 130, 112), "England", 30, SOFT, bold=True)
        for mark in range(0, int(HIGHEST) + 1, 4):
            pen.line([(LEFT, _up(mark)), (RIGHT, _up(mark))], LINE, 2)
            pen.words((LEFT - 60, _up(mark) - 16), str(mark), 26, SOFT)
        for number, year in enumerate(years):
            pen.words((_along(number, years) - 48, BOTTOM + 18), year.name, 26, SOFT)
        until = drawn + (to - drawn) * done
        _grow(pen, [each.england for each in years], years, until=until, ink=SOFT, width=4)
        _grow(pen, [each.here for each in years], years, until=until, ink=ACCENT, width=7)
        for number in range(int(until) + 1):
            year = years[number]
            clear = -52 if year.here > year.england else 14
            pen.words((_along(number, years) - 26, _up(year.here) + clear), f"{year.here:.1f}", 30, ACCENT, bold=True)

    return picture


def _grow(pen: Pen, values: Sequence[float], years: Sequence[Year], *, until: float, ink: str, width: int) -> None:
    whole, part = int(until), until - int(until)
    points = [(_along(number, years), _up(value)) for number, value in enumerate(values[: whole + 1])]
    for point in points:
        pen.dot(point, ink)
    if part and whole + 1 < len(values):
        (x, y), (to_x, to_y) = points[-1], (_along(whole + 1, years), _up(values[whole + 1]))
        points.append((x + (to_x - x) * part, y + (to_y - y) * part))
    if len(points) > 1:
        pen.line(points, ink, width)


def _along(number: int, years: Sequence[Year]) -> float:
    return LEFT + 60 + (RIGHT - LEFT - 120) * number / (len(years) - 1)


def _up(value: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * value / HIGHEST


def _clock(seconds: int) -> str:
    return f"00:{seconds // 60:02}:{seconds % 60:02}.000"


if __name__ == "__main__":
    main()
