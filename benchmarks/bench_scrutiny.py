"""Every area, source and year: verdicts from the built fits, and the fits made afresh."""

from __future__ import annotations

from harness import Measured, best_of, main, peak_here

from tandem import scrutiny


def measure() -> list[Measured]:
    every = best_of(scrutiny.scrutinise_everything, repeats=3)
    return [
        Measured(
            "every verdict, from the built fits",
            f"{len(scrutiny.scrutinise_everything()):,} verdicts",
            every,
            peak_here(),
            5.0,
        ),
    ]


if __name__ == "__main__":
    main(measure)
