"""What Harrowmere's newsroom tells, invented from the first word to the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tandem.hub.news.kinds import Kind

__all__ = ["ON_THE_BRIDGE", "PAGES", "Told"]

ON_THE_BRIDGE = "partners-promise-to-answer"
"""The story whose picture is the bridge."""


@dataclass(frozen=True, slots=True)
class Told:
    """One page."""

    slug: str
    title: str
    lead: str
    topics: tuple[str, ...] = ()
    text: str = ""
    quote: tuple[str, str] | None = None
    published: bool = True
    kind: Kind = Kind.NEWS
    by: Mapping[str, str] | None = None
    own: Mapping[str, Any] = field(default_factory=dict)
    """What pages of its kind alone have."""
    in_days: int = 0
    """When an event is, from the day on which the demo is made."""
    days_ago: int = 0
    """When it came out, counted back from that day."""


PAGES = (
    Told(
        "what-happens-when-you-ring",
        "What happens when you ring about a child",
        "Harrowmere’s front door explains who answers, what they ask, and when you hear back.",
        ("The front door",),
        "<p>Somebody who works with children answers. They ask what you saw, who the child is if you know, and how you "
        "can be reached safely.</p><p>You need not be sure. You need not give your name. If a child is in danger now, "
        "ring 999 first.</p>",
        days_ago=44,
    ),
    Told(
        "an-answer-is-owed",
        "Whoever asks owes an answer",
        "We ask everybody to speak up. Then we owe them a reply, and a plain one.",
        ("The partnership",),
        "<p>A ferry that leaves nobody knowing whether it has arrived would soon carry nobody. It is no different with "
        "a worry about a child. Whoever rings us has done a hard thing. The least we owe them is to say that it was "
        "read.</p><p>It will not always be much. We cannot tell a neighbour what a family told us. But “it was read, "
        "and somebody is looking into it” fits on a postcard, and we mean to send it.</p>",
        kind=Kind.LAST_WORD,
        days_ago=37,
        by={"name": "Rosalind Quenby", "post": "Independent scrutineer, Harrowmere"},
    ),
    Told(
        "a-day-at-the-front-door",
        "A day at the front door",
        "Who sits there, what the telephone brings, and how a decision is made before the day is out.",
        ("The front door",),
        "<p>The room is on the upper floor of the old customs house. The council, the health visitors and the police "
        "sit together, because nobody should have to ask again.</p><h2>The morning</h2><p>What "
        "came in overnight is read first. Nothing is left for the afternoon that cannot wait.</p><h2>The "
        "afternoon</h2><p>A manager signs each decision with a reason. If the reason would not stand being read out to "
        "the family, it is not a reason.</p>",
        ("We do not decide by who shouts. We decide by what the child’s day is like.", "A manager at the front door"),
        kind=Kind.FOCUS,
        days_ago=31,
        by={"name": "Caspian Wendlebury", "post": "Writer"},
    ),
    Told(
        "the-weir-is-low",
        "The weir is low and the boathouse is painted",
        "Young people chose the colour. It is very blue.",
        ("Young people",),
        "<p>We went to look. The paint is dry, the kettle works, and somebody has drawn a heron on the door. More when "
        "it opens.</p>",
        kind=Kind.BLOG,
        days_ago=18,
        by={"name": "Caspian Wendlebury", "post": "Writer"},
    ),
    Told(
        "why-we-print-corrections",
        "Why we say what we got wrong",
        "A newsroom that never corrects itself is not read twice. Ours will say so, on the page.",
        ("The partnership",),
        "<p>We write about the people who pay us. That is a reason to be careful twice: to be fair to them, and not to "
        "be kind to them. Where we were wrong, the page will say what it said, and what is right.</p>",
        kind=Kind.EDITOR,
        days_ago=11,
        by={"name": "Ffion Applegarth-Rhee", "post": "Editor"},
    ),
    Told(
        ON_THE_BRIDGE,
        "Partners promise to say what became of it",
        "Whoever raises a concern in Harrowmere will be told what was decided, where that is safe.",
        ("The partnership", "The front door"),
        "<p>The council, the hospitals, the police and the schools of Harrowmere have agreed that nobody who speaks up "
        "should be left wondering.</p><p>What can be told depends on who asked: a teacher who works with the child is "
        "told what a neighbour is not.</p>",
        ("The silence was the worst of it. Now I know that it was read.", "A school nurse in Harrowmere"),
        days_ago=1,
    ),
    Told(
        "meet-the-front-door",
        "Meet the front door",
        "An evening for everybody who works with children: see where your telephone call goes, and ask what you like.",
        ("The front door",),
        kind=Kind.EVENT,
        own={
            "where": "The old customs house, upper floor, Harrowmere",
            "how_to_come": "No booking. There is a lift. The ferry stops outside.",
        },
        in_days=12,
        days_ago=5,
    ),
    Told(
        "open-evening-for-parents",
        "What happens after the call: an evening for parents",
        "Parents who have been through it, and a social worker, answered questions.",
        ("The front door",),
        kind=Kind.EVENT,
        own={"where": "The library, Harrowmere", "how_to_come": ""},
        in_days=-20,
        days_ago=33,
    ),
    Told(
        "annual-report",
        "The partnership’s annual report",
        "What the partners promised for Harrowmere’s children, what they did, and what they did not get done.",
        ("The partnership",),
        "<p>The partners promised to say what became of each concern. They began late, and say why. They promised to "
        "sit at one table. They do.</p><p>What they did not get done stands in the report under that heading, and each "
        "partner has signed it.</p>",
        kind=Kind.REPORT,
        own={"sort": "annual"},
        days_ago=15,
    ),
    Told(
        "what-the-scrutineer-saw",
        "What the scrutineer saw",
        "A year of watching the partners work: where they kept their word, and where they were asked twice.",
        ("The partnership",),
        "<p>The scrutineer belongs to no agency. She sat in on meetings, read what was decided and rang those whom it "
        "was about.</p><p>Families told her that they were listened to, and that they were left waiting. The report "
        "says both, and names whoever has to mend it.</p>",
        kind=Kind.REPORT,
        own={"sort": "scrutiny"},
        days_ago=26,
    ),
    Told(
        "sir-alban-thrupwell",
        "Sir Alban Thrupwell",
        "Chairs the partnership, and answers for whether the partners do what they promise one another.",
        kind=Kind.PERSON,
        own={"post": "Chair", "agency": "Harrowmere Safeguarding Children Partnership", "on_board": True, "order": 1},
    ),
    Told(
        "rosalind-quenby",
        "Rosalind Quenby",
        "Belongs to no agency, and says in public whether the partnership works.",
        kind=Kind.PERSON,
        own={"post": "Independent scrutineer", "agency": "", "on_board": True, "order": 2},
    ),
    Told(
        "yetunde-marrowfield",
        "Yetunde Marrowfield",
        "Sees to it that what the board decides is done, and by when.",
        kind=Kind.PERSON,
        own={
            "post": "Partnership manager",
            "agency": "Harrowmere Safeguarding Children Partnership",
            "on_board": False,
            "order": 3,
        },
    ),
    Told(
        "front-door",
        "Front door",
        "Where every worry about a child comes in, and where it is decided who looks into it.",
        ("The front door",),
        kind=Kind.TERM,
    ),
    Told(
        "section-47",
        "Section 47 enquiry",
        "What the council must do when it has reason to think that a child is being seriously harmed, or may be.",
        kind=Kind.TERM,
    ),
    Told(
        "early-help",
        "Early help",
        "Help for a family before things become serious. The family has to agree to it.",
        kind=Kind.TERM,
    ),
    Told(
        "summer-at-the-boathouse",
        "Summer at the old boathouse",
        "A place to go in the holidays, run by young people themselves.",
        ("Young people",),
        "<p>The boathouse by the weir opens every weekday of the summer holidays. Somebody to talk to is always there, "
        "and nobody asks why you came.</p><p>Sixty young people came last year.</p>",
        published=False,
    ),
)
