"""What would bring a plan to 80 of 100, in words."""

from __future__ import annotations

from tandem.forecast.delivery.joint import CONDITIONS, WANTED, Remedy

__all__ = ["failing_words", "remedy_words", "share_words"]

_TRIED = {"money": "Money alone", "posts": "Posts alone", "both": "Money and posts"}


def remedy_words(remedy: Remedy, limits: tuple[float, float], actions: float) -> str:
    """One sentence; where nothing does, how far the most that was tried comes, and what ``actions`` allow at most."""
    from tandem.report.wording import pounds

    if remedy.tried == "actions":
        return f"If every action were done in time and nothing else changed: {100 * remedy.reached:.0f} of 100."
    name = _TRIED[remedy.tried]
    if remedy.pounds is None or remedy.posts is None:
        most = {
            "money": f"{pounds(limits[0])} a year",
            "posts": f"{limits[1]:,.0f} posts",
            "both": f"{pounds(limits[0])} a year and {limits[1]:,.0f} posts",
        }[remedy.tried]
        held = f" Actions alone hold it to {100 * actions:.0f}." if actions < WANTED else ""
        return f"{name}: nothing within {most} more does; at best {100 * remedy.reached:.0f} of 100.{held}"
    if remedy.pounds == 0 and remedy.posts == 0:
        return f"{name}: nothing is needed; it stands at {100 * remedy.reached:.0f} of 100."
    asked = [f"{pounds(remedy.pounds)} a year more"] if remedy.pounds else []
    asked += [f"{remedy.posts:,.0f} posts more"] if remedy.posts else []
    return f"{name}: {' and '.join(asked)} bring it to {100 * remedy.reached:.0f} of 100."


def failing_words(which: tuple[str, ...]) -> str:
    """``money alone``, ``money and people together``, ``all three together``."""
    if len(which) == len(CONDITIONS):
        return "all three together"
    if len(which) == 1:
        return f"{which[0]} alone"
    return f"{' and '.join(which)} together"


def share_words(share: float) -> str:
    """A share as a percentage; what is there but rounds to nought is less than 1%."""
    from tandem.report.wording import percent

    return percent(share, 0) if round(share, 2) > 0 else "less than 1%"
