"""How claims are worded in British English."""

from __future__ import annotations

import re
from enum import StrEnum

from tandem.core.claim_checker.not_claims import COUNTED

__all__ = ["PATTERNS", "Says"]


class Says(StrEnum):
    """What a claim says."""

    NUMBER = "number"
    COMPARISON = "comparison"
    TREND = "trend"
    RANK = "rank"


_UNITS = "two|three|four|five|six|seven|eight|nine"
_WORD = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|{_UNITS}))?"
    rf"|{_UNITS}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
)
_LARGE = r"(?:hundred|thousand|million|billion|dozen)"
_DIGITS = r"\d+(?:,\d{3})*(?:\.\d+)?"
_NUMBER = rf"(?:{_DIGITS}|{_WORD}|one)"
_AFTER = (
    r"(?:\s?(?:%|per cent\b|percent\b|percentage points?\b|pence\b|m\b|bn\b|k\b)"
    r"|\s(?:hundred|thousand|million|billion)\b)*"
)
_PARTS = r"(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)"
_DID = r"(?:were|was|are|is|have|has|had|wait|waited|come|came|go|went|live|lived|said|say|never)\b"
_PART_OF = rf"(?=\s+(?:of\b(?!\s+an?\s+hour)|more|fewer|less|higher|lower|in\b|down|up|{_DID})|[.,;:!?)]|\s*$)"
_NOT_HALF_A = r"(?![- ](?:an?\b|past\b|terms?\b|way\b|days?\b|brother|sister))"
_WHOSE = r"(?:of|the|its|their|his|her|our|your|those|these|all|as|again|England|England’s)"

_NUMBERS = (
    rf"\b{_NUMBER}\s+(?:in|out of)\s+(?:every\s+)?(?:{_DIGITS}|{_WORD}|a\s+{_LARGE})\b",
    rf"(?<![\w.,])[+−-]?(?:[£$€]|(?:GBP|EUR|USD)\s?)?{_DIGITS}{_AFTER}",
    rf"\b(?:zero|nil)\s+{COUNTED}\b",
    r"(?<![\w.,])\d*[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]",
    rf"\b{_WORD}(?:[- ]{_LARGE})?(?![-\w])",
    rf"\b(?:a|one|several|many)\s+{_LARGE}\b|\b{_LARGE}s\b",
    r"\bscores of\b",
    rf"\bhalf\s+(?:{_WHOSE}\b|(?={_DID}))|\bby half\b|\bone half\b",
    rf"\b(?:nearly|almost|about|around|over|under|(?:more|less|fewer)\s+than)\s+half\b{_NOT_HALF_A}",
    rf"\b(?:a|one)[- ]{_PARTS}{_PART_OF}",
    rf"\b(?:{_UNITS})[- ]{_PARTS}s\b|\bthree[- ]quarters\b",
    r"\b(?:majority|minority)\b",
    rf"\bmost\s+(?:of\b|{COUNTED}\b|areas\b|councils\b|schools\b|partners\b|agencies\b)",
)
_COMPARATIVE = (
    r"(?:more|fewer|less|greater|higher|lower|larger|bigger|smaller|better|worse|slower|faster|quicker|longer|shorter"
    r"|poorer|richer|stronger|weaker|rarer|nearer|closer|safer|heavier|lighter|cheaper|dearer|harder|busier|older|younger)"
)
_COMPARISONS = (
    rf"\b{_COMPARATIVE}\s+than\b",
    r"\b(?:more|less|fewer|higher|lower|larger|smaller)(?:\s+[\w’'-]+){1,4}?\s+than\b",
    r"\b(?:above|below|under|beyond|over)\s+(?:the\s+)?(?:\w+\s+)?(?:average|mean|median|norm|target|England(?:’s|'s)?)\b",
    r"\b(?:on|the)\s+(?:\w+\s+)?average\b",
    r"\b(?:compared|in comparison)\s+(?:with|to)\b",
    r"\bas\s+(?:many|much|few|little)\s+(?:[\w’'-]+\s+){0,2}as\b(?!\s+(?:possible|needed|ever|you|they|we|anyone))",
    r"\bas\s+(?:high|low|large|small|common|rare|likely|often)\s+as\b(?!\s+(?:possible|needed|ever|you|they|we))",
    rf"\b(?:twice|{_NUMBER}\s+times)\s+(?:as|more|higher|lower|the|that|greater|larger|bigger|fewer|less|England)\b",
    r"\bdouble\s+(?:the|that|those|what|its|England)\b|\b\w+fold\b(?<!\bscaffold)(?<!\bblindfold)",
    r"\b(?:outnumber|exceed)(?:s|ed|ing)?\b",
    r"\bfewer\b|\b(?:higher|lower)\b(?!\s+(?:education|court|house|case|street|school))|\b(?:larger|smaller|bigger)\b",
    r"\bworse\b(?!\s+(?:still|things)\b)",
    r"\bdisproportionate(?:ly)?\b",
)
_MEANT = r"(?<!\bto )(?<!\bmust )(?<!\bshould )(?<!\bcan )(?<!\bcould )(?<!\bmay )(?<!\bmight )(?<!\bnot )"
_EXPECTED = (
    r"\b(?:expected|likely|set|forecast|continu(?:e|es|ed|ing)|projected|predicted|due|began|begun|begins)\s+to\s+"
)
_BASE = r"(?:rise|fall|grow|increase|decrease|decline|drop|double|treble|triple|halve|improve|worsen|shrink)"
_SIZED = r"(?:sharp|steep|steady|further|small|large|slight)"
_FELL_OTHERWISE = (
    r"(?:asleep|over|ill|in love|out|behind|short|off|apart|under|within|on\b|to\b(?!\s+[\d£])|through|victim|silent)"
)
_TRENDS = (
    rf"{_EXPECTED}{_BASE}\b",
    rf"\bwill\s+(?:\w+\s+)?{_BASE}\b",
    r"\b(?:rose|risen|rising|rises)\b(?!\s+to the (?:challenge|occasion))",
    rf"\b(?:an?|the|this|that|{_SIZED})\s+(?:{_SIZED}\s+)?(?:rise|fall|increase|decrease|decline|drop|growth)\b(?!-)",
    rf"\b(?:fell|fallen|falling|falls)\b(?!\s+{_FELL_OTHERWISE})",
    r"\b(?:grew|grown|growing|grows)\b(?!\s+(?:up|old|into)\b)(?!-)",
    r"\b(?:increas|decreas)(?:ed|es|ing|ingly)\b|\bdeclin(?:ed|es|ing)\b(?!\s+to\b)",
    r"\bdropp(?:ed|ing)\b(?!\s+(?:in|off|out|by|them|him|her|it)\b)|\bdrops\b(?!\s+(?:in|off|out)\b)",
    r"\b(?:doubled|doubling|doubles|trebled|trebling|tripled|tripling|quadrupled|halved|halving)\b",
    r"\b(?:soared|soaring|surged|surging|plunged|plummeted|plummeting|dwindled|dwindling|shrank|shrunk|shrinking)\b",
    r"\b(?:climbed|jumped)\s+(?:to|by|from)\b",
    r"\b(?:gone|went|going|goes|go)\s+(?:up|down)\b(?=\s+(?:by|to|from|in|again|since|every|each|sharply|steadily)\b|[.,;!?]|\s*$)",
    rf"\b(?:up|down)\s+(?:(?:by|from|to)\s+)?(?=[£$€]?{_DIGITS})",
    r"\b(?:improved|worsened|worsening|deteriorated|deteriorating)\b|\b(?:is|are|was|were|been|keeps?)\s+improving\b",
    r"\b(?:getting|got|become|became|becoming)\s+(?:better|worse|rarer|commoner)\b",
    r"\b(?:more and more|fewer and fewer|less and less)\b",
    rf"{_MEANT}\b(?:levelled off|stood still|remained (?:high|low|stable|flat))\b",
)
_MEASURED = (
    r"(?:deprived|expensive|costly|common|dangerous|likely|affected|stretched|overstretched|indebted|crowded|violent"
    r"|often)"
)
_BEST = r"(?:in|of any|performing|performer|council|area|place|figures?|results?|rates?)"
_RANKS = (
    r"\bworst\b(?!\s+(?:case|of it\b|of all worlds|fear|fears|thing|enemy))(?<!\bat worst)(?<!\bat its worst)",
    rf"\bbest\s+{_BEST}\b|\bbest-performing\b",
    r"\b(?:highest|lowest)\b(?!\s+(?:priority|standards?|court|regard))",
    r"\b(?:largest|biggest|smallest|fewest|poorest|richest|busiest|fastest|slowest|longest|shortest)\b",
    rf"\b(?:the|England’s|Britain’s)\s+(?:most|least)\s+{_MEASURED}\b",
    r"\b(?:rank|ranks|ranked|ranking|rankings)\b|\bleague tables?\b",
    rf"\b(?:top|bottom)\s+(?:{_DIGITS}|{_WORD}|of\s+the\s+(?:table|list|league))\b",
    r"\brecord\s+(?:high|highs|low|lows|number|numbers|level|levels|rate|rates|demand|sum)\b",
    r"\bunprecedented\b|\bthe\s+only\s+\w+\s+in\s+(?:England|Britain|the country)\b",
    r"\b(?:first|second|third|last)\s+(?:in|of all)\s+(?:England|the country|the region)\b",
)

PATTERNS: tuple[tuple[Says, re.Pattern[str]], ...] = tuple(
    (says, re.compile(pattern, re.IGNORECASE))
    for says, patterns in (
        (Says.RANK, _RANKS),
        (Says.TREND, _TRENDS),
        (Says.COMPARISON, _COMPARISONS),
        (Says.NUMBER, _NUMBERS),
    )
    for pattern in patterns
)
