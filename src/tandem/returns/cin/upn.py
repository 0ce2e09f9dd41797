"""Which authorities a unique pupil number may name: characters 2 to 4, the authority that gave it, however long ago.

Source: Department for Education, children in need census validation rules,
rule 1530: "a valid post April 1998 LA code or a recognised 'pseudo LA' code".
942 and 943 (Cumberland, Westmorland and Furness) since the 2023-24 rules.
"""

from __future__ import annotations

_RUNS = (
    (1, 5), (201, 213), (301, 320), (330, 336), (340, 344), (350, 359), (370, 373), (380, 384), (390, 394), (420, 420),
    (660, 681), (701, 708), (800, 803), (805, 808), (810, 813), (815, 816), (820, 823), (825, 826), (830, 831),
    (835, 841), (845, 846), (850, 852), (855, 857), (860, 861), (865, 896), (908, 909), (916, 916), (919, 919),
    (921, 921), (925, 926), (928, 929), (931, 931), (933, 933), (935, 938), (940, 943),
)  # fmt: skip

LA_CODES = tuple(f"{code:03d}" for first, last in _RUNS for code in range(first, last + 1))
