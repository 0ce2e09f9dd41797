"""What a person waits for at the command line, from a cold start."""

from __future__ import annotations

from harness import TANDEM, Measured, cold, main


def measure() -> list[Measured]:
    bare, _ = cold(["python3", "-c", "pass"])
    shown, help_peak = cold([TANDEM, "--help"])
    one, one_peak = cold([TANDEM, "scrutinise", "Birmingham", "--source", "health", "--year", "2015"])
    whole, whole_peak = cold([TANDEM, "scrutinise", "--all", "--source", "health", "--year", "2015", "--format", "csv"])
    start = f"bare Python start {bare * 1000:.0f} ms"
    return [
        Measured("`tandem --help`", "none", shown, help_peak, 0.2, None, start),
        Measured("`tandem scrutinise Birmingham`, cold", "1 area, 1 source, 1 year", one, one_peak, 1.0, 200, start),
        Measured("`tandem scrutinise --all`, cold", "about 150 areas, 1 source, 1 year", whole, whole_peak, None, None),
    ]


if __name__ == "__main__":
    main(measure)
