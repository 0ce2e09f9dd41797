"""Every census rule, from XML text to the reported cell: what fails, and its neighbour that does not."""

from __future__ import annotations

import csv
from bisect import bisect_right
from importlib.resources import files
from itertools import accumulate

import narwhals as nw
import pytest

from tandem.returns import Check, validate
from tandem.returns.cin.rules.book import BOOK

# code, the child in short notation, the values of the cells reported (none: the rule passes)
CASES = [
    ("1103", "E[ref=2025-05-02 A[a1=2025-05-01]]", "2025-05-01"),
    ("1103", "E[ref=2025-05-02 A[a1=2025-05-02]]", ""),
    ("1104", "E[ref=2025-05-02 S[icpc=2025-05-01] S[icpc=2025-05-02]]", "2025-05-01"),
    ("1104", "E[ref=2025-05-02 icpc=2025-05-01]", "2025-05-01"),
    ("1104", "E[ref=2025-05-02 icpc=2025-05-02]", ""),
    ("1105", "E[ref=2025-05-02 C[c1=2025-05-01]]", "2025-05-01"),
    ("1105", "E[ref=2025-05-02 C[c1=2025-05-02]]", ""),
    # H801200001001: 8x2 + 1x4 + 2x5 + 1x10 + 1x13 = 53, remainder 7 by 23, the eighth check letter, H.
    ("1510", "I[UPN=A801200001001]", "A801200001001"),
    ("1510", "I[UPN=H801200001001]", ""),
    ("1510", "I[UPN=W80120000001A]", ""),
    ("1510", "I[UPN=X80120000001A]", "X80120000001A"),
    ("1520", "Child[I[UPN=H801200001001]] Child[I[UPN=H801200001001]]", "H801200001001 H801200001001"),
    ("1520", "Child[I[UPN=H801200001001]] Child[I[UPN=W80120000001A]] Child[I[]] Child[I[]]", ""),
    ("1530", "I[UPN=A999200001001]", "A999200001001"),
    ("1530", "I[UPN=A942200001001]", ""),
    ("1530", "Child[I[UPN=A000200001001]] Child[I[UPN=A902200001001]]", "A000200001001 A902200001001"),
    ("1530", "Child[I[UPN=A005200001001]] Child[I[UPN=A908200001001]]", ""),
    ("1540", "I[UPN=A8012000X1001]", "A8012000X1001"),
    ("1540", "I[UPN=A80120001001]", ""),
    ("1540", "I[UPN=A8012000100]", "A8012000100"),
    ("1550", "I[UPN=A80120000100I]", "A80120000100I"),
    ("1550", "I[UPN=A80120000100J]", ""),
    ("1550", "I[UPN=A80120000100]", "A80120000100"),
    ("1550", "I[UPN=A8012000010011]", "A8012000010011"),
    ("1560Q", "I[FormerUPN=H8012000010]", "H8012000010"),
    ("1560Q", "I[FormerUPN=H801200001001]", ""),
    ("1560Q", "I[FormerUPN=S801200001001]", "S801200001001"),
    ("1570", "I[id=A12345678901234567890]", "A12345678901234567890"),
    ("1570", "I[id=A1234567890123456789]", ""),
    ("1580", "I[id=A-1]", "A-1"),
    ("1580", "I[id=A1]", ""),
    ("2883", "E[C[c1=2025-05-01]]", "-"),
    ("2883", "E[icpc=2025-05-01 C[c1=2025-05-01]]", ""),
    ("2883", "E[S[icpc=2025-05-01] C[c1=2025-05-01] C[c1=2025-03-31]]", ""),
    ("2883", "E[S[icpc=2025-05-01] C[c1=2025-05-01] C[c1=2025-04-01]]", "-"),
    ("2884", "E[icpc=2025-05-01 S[icpc=2025-05-01]]", "2025-05-01 2025-05-01"),
    ("2884", "E[icpc=2025-05-01 S[icpc=2025-05-02]] E[S[icpc=2025-05-01]]", ""),
    ("2885", "E[S[icpc=2025-05-01] C[c1=2025-05-02]]", "2025-05-02"),
    ("2885", "E[icpc=2025-05-01 S[icpc=2025-05-02] C[c1=2025-05-02]]", ""),
    ("2885", "E[icpc=2025-05-01 C[c1=2025-03-31]]", ""),
    ("2885", "E[C[c1=2025-04-01] C[c1=2026-03-31] C[c1=2026-04-01]]", "2025-04-01 2026-03-31"),
    ("2885", "E[C[c1=2025-05-01]]", "2025-05-01"),
    ("2885", "E[S[icpc=2025-05-01]] E[C[c1=2025-05-01]]", "2025-05-01"),
    ("2889", "E[ref=2025-05-02 S[s1=2025-05-01]]", "2025-05-01"),
    ("2889", "E[ref=2025-05-02 S[s1=2025-05-02]]", ""),
    ("2990", "E[why=RC8 S[]] E[why=RC9 P[]] E[why=RC8 C[]] E[why=RC8 icpc=2025-05-01]", "RC8 RC9 RC8 RC8"),
    ("2990", "E[why=RC8 A[]] E[why=RC7 S[]]", ""),
    ("2991Q", "E[S[]]", "-"),
    ("2991Q", "E[S[] A[]] E[]", ""),
    ("4000", "E[nfa=true P[]] E[nfa=1 P[]]", "true 1"),
    ("4000", "E[nfa=false P[]] E[nfa=0 P[]]", ""),
    ("4001", "E[P[p1=2025-05-01] C[c1=2025-05-01]]", "-"),
    ("4001", "E[P[p1=2025-05-01] C[c1=2025-05-01 c2=2025-06-01]]", ""),
    ("4001", "E[P[p1=2025-05-01 p2=2025-06-01] C[c1=2025-05-01]]", ""),
    ("4001", "E[P[p1=2025-05-01]] E[C[c1=2025-05-01]]", ""),
    ("4003", "E[P[p1=2025-05-01 p2=2025-06-01] C[R[r=2025-05-01 r=2025-05-31]]]", "2025-05-01 2025-05-31"),
    ("4003", "E[P[p1=2025-05-01 p2=2025-06-01] C[R[r=2025-04-30 r=2025-06-01]]]", ""),
    ("4003", "E[P[p1=2025-05-01 p2=2025-06-01] C[c2=2025-05-01 R[r=2025-05-01]]]", ""),
    ("4003", "E[P[p1=2025-05-01 p2=2025-06-01] C[c2=2025-05-03 R[r=2025-05-02]]]", "2025-05-02"),
    ("4003", "E[P[p1=2025-05-01] C[R[r=2025-09-02]]]", "2025-09-02"),
    ("4003", "E[P[p1=2025-05-01]] E[C[R[r=2025-09-02]]]", ""),
    ("4004", "E[P[p1=2025-05-01]] E[P[p1=2025-06-01]]", "- -"),
    ("4004", "E[P[p1=2025-05-01 p2=2025-05-09] P[p1=2025-06-01]]", ""),
    ("4004", "E[P[p1=2025-05-01 p2=31/05/2025] P[p1=2025-06-01]]", ""),
    ("4008", "I[died=2025-05-01] E[P[p1=2025-05-02] P[p1=2025-05-01]]", "2025-05-02"),
    ("4009Q", "I[died=2025-05-01] E[P[p2=2025-05-02] P[p2=2025-05-01]]", "2025-05-02"),
    ("4010", "E[P[p1=2026-04-01] P[]]", "2026-04-01 -"),
    ("4010", "E[P[p1=2026-03-31] P[p1=2020-01-01] P[p1=01/05/2025]]", ""),
    ("4011", "E[P[p1=2025-05-02 p2=2025-05-01]]", "2025-05-01"),
    ("4011", "E[P[p1=2025-05-02 p2=2025-05-02]]", ""),
    ("4012Q", "E[P[p1=2025-05-02 p2=2025-05-02]]", "2025-05-02"),
    ("4012Q", "E[P[p1=2025-05-02 p2=2025-05-03]]", ""),
    ("4013", "E[P[p2=2025-03-31] P[p2=2026-04-01]]", "2025-03-31 2026-04-01"),
    ("4013", "E[P[p2=2025-04-01] P[p2=2026-03-31]]", ""),
    ("4014", "E[P[p1=2025-05-01 p2=2025-06-02] P[p1=2025-06-01 p2=2025-07-01]]", "2025-05-01 2025-06-01"),
    ("4014", "E[P[p1=2025-05-01 p2=2025-06-01] P[p1=2025-06-01 p2=2025-07-01]]", ""),
    ("4014", "Child[E[P[p1=2025-05-01]]] Child[E[P[p1=2025-06-01]]]", ""),
    (
        "4014",
        "E[P[p1=2025-05-01 p2=2025-09-01] P[p1=2025-05-05 p2=2025-05-06] P[p1=2025-08-01]]",
        "2025-05-01 2025-05-05 2025-08-01",
    ),
    ("4015", "E[ref=2025-05-02 P[p1=2025-05-01] P[p1=2025-05-02]]", "2025-05-01"),
    ("4016", "E[P[p1=2025-05-01] P[p1=2025-05-31] C[c1=2025-05-01 c2=2025-06-01]]", "2025-05-01 2025-05-31"),
    ("4016", "E[P[p1=2025-04-30] P[p1=2025-06-01] C[c1=2025-05-01 c2=2025-06-01]]", ""),
    ("4017", "E[C[c1=2025-05-01] C[c1=2025-05-31] P[p1=2025-05-01 p2=2025-06-01]]", "2025-05-01 2025-05-31"),
    ("4017", "E[C[c1=2025-04-30] C[c1=2025-06-01] P[p1=2025-05-01 p2=2025-06-01]]", ""),
    ("4180", "Child[I[Sex=X]] Child[I[]] Child[I[Sex=M]] Child[I[Sex=F]] Child[I[Sex=U]]", "X -"),
    ("4220", "Child[H[Ethnicity=XXXX]] Child[I[]] Child[H[Ethnicity=WBRI]]", "XXXX -"),
    ("8500", "Child[I[]] Child[I[id=A1]]", "-"),
    ("8510", "Child[I[id=A1]] Child[I[id=A1]] Child[I[id=A2]] Child[I[]] Child[I[]]", "A1 A1"),
    ("8520", "I[dob=2026-04-01]", "2026-04-01"),
    ("8520", "I[dob=2026-03-31]", ""),
    ("8525Q", "Child[I[]] Child[I[dob=2025-05-01 edd=2026-05-01]]", "- 2025-05-01"),
    ("8525Q", "Child[I[dob=2025-05-01]] Child[I[edd=2026-05-01]] Child[I[dob=1/5/2025]]", ""),
    ("8530Q", "Child[I[edd=2026-02-28]] Child[I[edd=2027-01-01]]", "2026-02-28 2027-01-01"),
    ("8530Q", "Child[I[edd=2026-03-01]] Child[I[edd=2026-12-31]]", ""),
    ("8535Q", "I[dob=2025-05-02 died=2025-05-01]", "2025-05-01"),
    ("8535Q", "I[dob=2025-05-02 died=2025-05-02]", ""),
    ("8540", "I[dob=2015-01-01] H[D[d=XX d=MOB]] E[nfa=false]", "XX"),
    ("8540", "I[edd=2026-05-01] H[D[d=XX]] E[nfa=false]", ""),
    ("8540", "I[dob=2015-01-01] H[D[d=XX]] E[nfa=true] E[]", ""),
    ("8540", "I[dob=2015-01-01] H[D[]] E[nfa=false]", "-"),
    ("8540", "I[dob=2015-01-01] E[nfa=true]", ""),
    ("8540", "I[edd=2026-05-01] E[nfa=false]", ""),
    ("8540", "I[dob=2015-01-01] H[D[d=NONE]] E[nfa=false]", ""),
    ("8545Q", "Child[I[died=2025-03-31]] Child[I[died=2026-04-01]]", "2025-03-31 2026-04-01"),
    ("8545Q", "Child[I[died=2025-04-01]] Child[I[died=2026-03-31]]", ""),
    ("8555Q", "I[died=2025-05-01] E[ref=2025-05-02] E[ref=2025-05-01]", "2025-05-02"),
    (
        "8565",
        ("E[close=2025-05-01 icpc=2025-05-02 A[a1=2025-05-03 a2=2025-05-04] P[p1=2025-05-05 p2=2025-05-06]"
        " S[s1=2025-05-07 icpc=2025-05-08] C[c2=2025-05-09]]"),
        "2025-05-02 2025-05-03 2025-05-04 2025-05-05 2025-05-06 2025-05-07 2025-05-08 2025-05-09",
    ),
    (
        "8565",
        ("E[close=2025-05-01 icpc=2025-05-01 A[a1=2025-05-01 a2=2025-05-01] P[p1=2025-05-01 p2=2025-05-01]"
        " S[s1=2025-05-01 icpc=2025-05-01] C[c2=2025-05-01]]"),
        "",
    ),
    ("8568", "E[nfa=yes] E[] E[nfa=true] E[nfa=0]", "yes -"),
    # 31 March 2025 was a Monday, the working day before it Friday 28 March.
    ("8569Q", "E[ref=2025-03-30 nfa=true] E[ref=2025-03-28 nfa=1]", "true 1"),
    ("8569Q", "E[ref=2025-03-31 nfa=true] E[ref=2025-03-28 nfa=false]", ""),
    ("8585Q", "E[why=RC2]", "RC2"),
    ("8585Q", "I[died=2025-05-01] E[why=RC2] E[why=RC1]", ""),
    ("8590", "Child[I[id=A1]] Child[I[id=A2] E[]]", "A1"),
    ("8600", "E[ref=2026-04-01] E[]", "2026-04-01 -"),
    ("8600", "E[ref=2026-03-31] E[ref=2019-01-01]", ""),
    ("8606", "I[dob=2026-01-01] E[ref=2025-03-26] E[ref=2025-03-27]", "2025-03-26"),
    ("8606", "I[edd=2026-01-01] E[ref=2025-03-26] E[ref=2025-03-27]", "2025-03-26"),
    ("8606", "I[dob=2025-04-01 edd=2026-01-01] E[ref=2025-03-26] E[ref=2025-03-27]", "2025-03-26"),
    ("8608", "E[A[a1=2025-05-02 a2=2025-05-01] A[a1=2025-05-03 a2=2025-05-03]]", "2025-05-02"),
    ("8610", "E[nfa=false] E[nfa=0 PrimaryNeedCode=N1] E[nfa=true]", "-"),
    ("8614", "E[A[a1=2025-05-01 F[f=1A f=2B]]]", "1A 2B"),
    ("8614", "E[A[a2=2025-05-01 F[f=1A]] A[F[]]]", ""),
    ("8615", "E[S[s1=2025-05-02 icpc=2025-05-01] S[icpc=2025-05-01]]", "2025-05-02 -"),
    ("8615", "E[S[s1=2025-05-02 icpc=2025-05-02] S[s1=2025-05-02] S[]]", ""),
    ("8620", "E[close=2025-03-31] E[close=2026-04-01]", "2025-03-31 2026-04-01"),
    ("8620", "E[close=2025-04-01] E[close=2026-03-31] E[]", ""),
    ("8630", "E[ref=2025-05-02 close=2025-05-01] E[ref=2025-05-03 close=2025-05-03]", "2025-05-01"),
    ("8640", "E[why=RC10] E[why=RC9] E[]", "RC10"),
    ("8650", "E[PrimaryNeedCode=N10] E[PrimaryNeedCode=N0] E[]", "N10"),
    # 27 January 2026 and 45 working days is 31 March.
    ("8670Q", "E[A[a1=2026-01-26] A[a1=2026-01-24]]", "2026-01-26 2026-01-24"),
    ("8670Q", "E[A[a1=2026-01-27] A[a1=2026-01-26 a2=2026-03-01] A[a1=2026-01-26 a2=31/3/2026]]", ""),
    ("8675Q", "E[S[s1=2026-03-09 ICPCnotRequired=0] S[s1=2026-03-06 ICPCnotRequired=false]]", "2026-03-09 2026-03-06"),
    (
        "8675Q",
        ("E[S[s1=2026-03-10 ICPCnotRequired=0] S[s1=2026-03-09 icpc=2026-03-20 ICPCnotRequired=0]"
        " S[s1=2026-03-09 ICPCnotRequired=true] S[s1=2026-03-09]]"),
        "",
    ),
    ("8696", "E[A[a2=2025-03-31] A[a2=2026-04-01]]", "2025-03-31 2026-04-01"),
    ("8696", "E[A[a2=2025-04-01] A[a2=2026-03-31]]", ""),
    ("8715", "E[icpc=2025-03-31 S[icpc=2026-04-01]]", "2025-03-31 2026-04-01"),
    ("8715", "E[icpc=2025-04-01 S[icpc=2026-03-31]]", ""),
    ("8720", "E[C[c1=2026-04-01] C[]]", "2026-04-01 -"),
    ("8720", "E[C[c1=2026-03-31] C[c1=2019-01-01]]", ""),
    ("8730", "E[C[] C[NumberOfPreviousCPP=0] C[NumberOfPreviousCPP=-1]]", "- -1"),
    ("8736", "E[A[a1=2025-03-31] A[a1=2026-04-01]]", "2025-03-31 2026-04-01"),
    ("8736", "E[A[a1=2025-04-01] A[a1=2025-03-31 a2=2025-04-01]]", ""),
    (
        "8740",
        "E[S[s1=2025-03-31 ICPCnotRequired=false] S[s1=2026-04-01 ICPCnotRequired=0]]",
        "2025-03-31 2026-04-01",
    ),
    (
        "8740",
        ("E[S[s1=2025-04-01 ICPCnotRequired=0] S[s1=2025-03-31 icpc=2025-04-02 ICPCnotRequired=0]"
        " S[s1=2025-03-31 ICPCnotRequired=1] S[s1=2025-03-31]]"),
        "",
    ),
    ("8750", "Child[I[edd=2026-05-01 Sex=M]] Child[I[edd=2026-05-01]]", "M -"),
    ("8750", "Child[I[edd=2026-05-01 Sex=U]] Child[I[dob=2025-05-01 Sex=M]]", ""),
    ("8770Q", "Child[I[dob=2020-08-31] E[nfa=0]] Child[I[dob=2008-01-01 UPNunknown=UN1] E[nfa=false]]", "- UN1"),
    ("8770Q", "Child[I[dob=2020-09-01] E[nfa=0]] Child[I[dob=2015-01-01 UPNunknown=UN2] E[nfa=0]]", ""),
    ("8770Q", "Child[I[dob=2015-01-01] E[nfa=1]] Child[I[dob=2015-01-01 UPN=A] E[nfa=0]]", ""),
    ("8770Q", "I[dob=2015-01-01 UPNunknown=UN8] E[nfa=0]", "UN8"),
    ("8772", "I[UPNunknown=UN7] E[nfa=true] E[nfa=false]", "UN7"),
    ("8772", "Child[I[UPNunknown=UN7] E[nfa=true]] Child[I[UPNunknown=UN6] E[nfa=false]]", ""),
    ("8775Q", "I[dob=2001-03-30] E[]", "-"),
    ("8775Q", "I[dob=2001-03-31] E[]", ""),
    ("8775Q", "I[dob=2000-06-01] E[close=2025-06-02] E[close=2025-06-01]", "2025-06-02"),
    ("8790", "H[D[d=NONE d=MOB]]", "NONE MOB"),
    ("8790", "Child[H[D[d=NONE]]] Child[H[D[d=MOB d=LD]]]", ""),
    ("8794", "H[D[d=MOB d=MOB d=LD]]", "MOB MOB"),
    ("8794", "Child[H[D[d=MOB]]] Child[H[D[d=MOB]]]", ""),
    ("8805", "E[close=2025-05-01] E[close=2025-05-01 why=RC1]", "-"),
    ("8810", "E[why=RC1] E[close=2025-05-01 why=RC1]", "-"),
    ("8815", "E[ref=2025-05-01 nfa=false] E[ref=2025-06-01 nfa=false]", "- -"),
    ("8815", "E[ref=2025-05-01 nfa=false] E[ref=2025-06-01 nfa=true] E[close=2025-05-01 nfa=false]", ""),
    ("8816", "E[ref=2025-05-01 nfa=false] E[ref=2025-05-02 close=2025-06-01 nfa=false]", "2025-05-01"),
    ("8816", "E[ref=2025-05-01 close=2025-05-01 nfa=false] E[ref=2025-05-01 nfa=false]", ""),
    ("8820", "E[ref=2025-05-01 close=2025-06-02] E[ref=2025-06-01 nfa=false]", "2025-05-01 2025-06-01"),
    ("8820", "E[ref=2025-05-01 close=2025-06-01] E[ref=2025-06-01]", ""),
    ("8820", "E[ref=2025-05-01 close=2025-06-02] E[ref=2025-06-01 nfa=true]", "2025-05-01 2025-06-01"),
    ("8820", "E[ref=2025-05-01 nfa=true] E[ref=2025-05-02 nfa=false]", ""),
    ("8820", "E[ref=2025-05-01 nfa=false] E[ref=2025-05-02 nfa=true]", "2025-05-01 2025-05-02"),
    ("8820", "E[ref=2025-05-01 nfa=true close=2025-05-03] E[ref=2025-05-02 nfa=false]", "2025-05-01 2025-05-02"),
    ("8820", "E[ref=2025-05-01 close=2025-05-01] E[ref=2025-05-01 close=2025-06-01]", ""),
    ("8820", "E[ref=2025-05-01 nfa=true] E[ref=2025-05-01 nfa=false]", "2025-05-01"),
    ("8825Q", "E[why=RC8] E[why=RC9] E[why=RC8 A[]] E[why=RC1]", "RC8 RC9"),
    ("8831", "E[nfa=true A[a1=2025-05-01]] E[nfa=1 A[a2=2025-05-01]]", "true 1"),
    ("8831", "E[nfa=true S[s1=2025-05-01]] E[nfa=true S[icpc=2025-05-01]] E[nfa=1 icpc=2025-05-01]", "true true 1"),
    ("8831", "E[nfa=true A[] S[]] E[nfa=false A[a1=2025-05-01]]", ""),
    ("8832", "E[nfa=true C[]] E[nfa=false C[]]", "true"),
    ("8839", "E[S[] S[]]", "- -"),
    ("8839", "E[S[] S[ICPCnotRequired=true] S[icpc=2025-05-01]] E[S[]]", ""),
    ("8840", "E[C[c1=2025-05-01 c2=2025-05-01] C[c1=2025-05-02 c2=2025-05-03]]", "2025-05-01"),
    ("8841", "E[C[c1=2025-05-02 R[r=2025-05-01 r=2025-05-02 r=2025-05-03]]]", "2025-05-01 2025-05-02"),
    ("8842Q", "E[C[R[]] C[R[r=]] C[R[r=2025-05-01]] C[]]", "- -"),
    ("8842Q", "E[C[R[r=01/05/2025]]]", ""),
    ("8863Q", "E[A[a1=2025-05-01 a2=2025-06-01] A[a1=2025-06-01]]", "2025-06-01"),
    ("8863Q", "E[A[a1=2025-05-01 a2=2025-06-01] A[a1=2025-06-02]] E[A[a1=2025-05-02]]", ""),
    ("8863Q", "E[A[a1=2025-05-01] A[a1=2025-05-01 a2=2025-05-09]]", "2025-05-01 2025-05-01"),
    (
        "8866",
        ("E[ref=2013-04-01 ReferralSource=1Z] E[ref=2025-05-01] E[ref=2013-03-31 ReferralSource=1Z]"
        " E[ref=2025-05-01 ReferralSource=1A] E[ref=2025-05-01 ReferralSource=10]"),
        "1Z -",
    ),
    ("8867", "E[close=2025-05-01 A[]]", "2025-05-01"),
    ("8867", "E[close=2025-05-01 A[a2=2025-05-01]] E[A[]]", ""),
    ("8868", "E[close=2025-05-01 S[]]", "2025-05-01"),
    ("8868", "E[close=2025-05-01 S[icpc=2025-05-01] S[ICPCnotRequired=true]] E[S[]]", ""),
    ("8869", "E[A[F[f=21 f=1A]] A[F[f=21]] A[F[f=1A]]]", "21"),
    # 3 May 2025 was a Saturday.
    (
        "8870Q",
        ("E[S[InitialCPCtarget=2025-05-02] S[InitialCPCtarget=2025-05-03] S[InitialCPCtarget=2025-05-04]"
        " S[InitialCPCtarget=2025-05-05]]"),
        "2025-05-03 2025-05-04",
    ),
    ("8873Q", "E[why=RC7 A[a2=2025-05-01 F[f=21]]]", "RC7"),
    ("8873Q", "E[why=RC8 A[a2=2025-05-01 F[f=21]]] E[A[a2=2025-05-01 F[f=21]]]", ""),
    ("8873Q", "E[why=RC7 A[a2=2025-05-01 F[f=21]] A[]] E[why=RC7 A[F[f=21]]]", ""),
    ("8875", "E[icpc=2025-05-03 S[icpc=2025-05-04] S[icpc=2025-05-05] S[icpc=2025-05-02]]", "2025-05-03 2025-05-04"),
    ("8890", "E[S[s1=2025-05-01 icpc=2025-05-10] S[s1=2025-05-10]]", "2025-05-10"),
    ("8890", "E[S[s1=2025-05-01 icpc=2025-05-10] S[s1=2025-05-11]] E[S[s1=2025-05-02]]", ""),
    ("8890", "E[S[s1=2025-05-01 ICPCnotRequired=true] S[s1=2025-05-02]]", ""),
    ("8890", "E[S[s1=2025-05-01 ICPCnotRequired=true] S[s1=2025-05-01]]", "2025-05-01"),
    ("8896", "E[A[] A[]]", "- -"),
    ("8896", "E[A[] A[a2=2025-05-01]] E[A[]]", ""),
    ("8897Q", "E[A[a2=2025-05-01] A[a2=2025-05-01 F[]]]", "- -"),
    ("8897Q", "E[A[a2=2025-05-01 F[f=1A]] A[] A[a2=2025-03-31]]", ""),
    ("8897Q", "E[A[a2=2025-04-01 F[f=1Z]] A[a2=2025-04-01 F[f=1Z f=1A]]]", "-"),
    ("8898", "E[A[F[f=1A f=1A f=2A]]]", "1A 1A"),
    ("8898", "E[A[F[f=1A]] A[F[f=1A]]]", ""),
    ("8905", "E[C[InitialCategoryOfAbuse=XXX] C[] C[InitialCategoryOfAbuse=NEG]]", "XXX -"),
    ("8910", "E[C[LatestCategoryOfAbuse=XXX] C[] C[LatestCategoryOfAbuse=MUL]]", "XXX -"),
    ("8915", "I[died=2025-05-01] E[C[c1=2025-05-02] C[c1=2025-05-01]]", "2025-05-02"),
    ("8920", "I[died=2025-05-01] E[C[c2=2025-05-02] C[c2=2025-05-01]]", "2025-05-02"),
    ("8925", "E[C[c1=2025-05-02 c2=2025-05-01] C[c1=2025-05-02 c2=2025-05-02]]", "2025-05-01"),
    ("8930", "E[C[c2=2025-03-31] C[c2=2026-04-01]]", "2025-03-31 2026-04-01"),
    ("8930", "E[C[c2=2025-04-01] C[c2=2026-03-31]]", ""),
    ("8935", "E[C[c1=2025-05-01]] E[C[c1=2025-06-01]]", "- -"),
    ("8935", "E[C[c2=2025-05-01] C[]]", ""),
    ("8940", "E[C[c1=2025-05-01 c2=2025-06-01] C[c1=2025-06-01]]", "2025-05-01 2025-06-01"),
    ("8940", "E[C[c1=2025-05-01 c2=2025-06-01] C[c1=2025-06-02]]", ""),
    ("8945Q", "E[A[F[f=18A f=18B f=18C]]]", "18A"),
    ("8950Q", "E[A[F[f=19A f=19B f=19C]]]", "19A"),
    # What passes beside what fails above, by itself: so that every rule has a file that it passes.
    ("4008", "I[died=2025-05-01] E[P[p1=2025-05-01]]", ""),
    ("4009Q", "I[died=2025-05-01] E[P[p2=2025-05-01]]", ""),
    ("4015", "E[ref=2025-05-02 P[p1=2025-05-02]]", ""),
    ("4180", "I[Sex=U]", ""),
    ("4220", "H[Ethnicity=WBRI]", ""),
    ("8500", "I[id=A1]", ""),
    ("8510", "Child[I[id=A1]] Child[I[id=A2]]", ""),
    ("8555Q", "I[died=2025-05-01] E[ref=2025-05-01]", ""),
    ("8568", "E[nfa=true] E[nfa=0]", ""),
    ("8590", "I[id=A1] E[]", ""),
    ("8606", "I[dob=2026-01-01] E[ref=2025-03-27]", ""),
    ("8608", "E[A[a1=2025-05-03 a2=2025-05-03]]", ""),
    ("8610", "E[nfa=0 PrimaryNeedCode=N1] E[nfa=true]", ""),
    ("8630", "E[ref=2025-05-03 close=2025-05-03]", ""),
    ("8640", "E[why=RC9] E[]", ""),
    ("8650", "E[PrimaryNeedCode=N0] E[]", ""),
    ("8730", "E[C[NumberOfPreviousCPP=0]]", ""),
    ("8805", "E[close=2025-05-01 why=RC1]", ""),
    ("8810", "E[close=2025-05-01 why=RC1]", ""),
    ("8825Q", "E[why=RC8 A[]] E[why=RC1]", ""),
    ("8832", "E[nfa=false C[]]", ""),
    ("8840", "E[C[c1=2025-05-02 c2=2025-05-03]]", ""),
    ("8841", "E[C[c1=2025-05-02 R[r=2025-05-03]]]", ""),
    ("8866", "E[ref=2025-05-01 ReferralSource=10] E[ref=2013-03-31 ReferralSource=1Z]", ""),
    ("8869", "E[A[F[f=21]] A[F[f=1A]]]", ""),
    ("8870Q", "E[S[InitialCPCtarget=2025-05-02] S[InitialCPCtarget=2025-05-05]]", ""),
    ("8875", "E[icpc=2025-05-02 S[icpc=2025-05-05]]", ""),
    ("8905", "E[C[InitialCategoryOfAbuse=NEG]]", ""),
    ("8910", "E[C[LatestCategoryOfAbuse=MUL]]", ""),
    ("8915", "I[died=2025-05-01] E[C[c1=2025-05-01]]", ""),
    ("8920", "I[died=2025-05-01] E[C[c2=2025-05-01]]", ""),
    ("8925", "E[C[c1=2025-05-02 c2=2025-05-02]]", ""),
    ("8945Q", "E[A[F[f=18B f=18C]]]", ""),
    ("8950Q", "E[A[F[f=19B f=19C]]]", ""),
]  # fmt: skip


ACROSS = {"1520", "2883", "8510"}
"""Rules that look from child to child: a case of theirs has a file to itself."""
ONE_BY_ONE = [case for case in CASES if case[0] in ACROSS]
WITHIN = [case for case in CASES if case[0] not in ACROSS]


@pytest.mark.parametrize(("code", "written", "cells"), ONE_BY_ONE)
def test_a_rule_across_children_reports_these_cells_and_no_others(code, written, cells, judge, reported) -> None:
    result = judge(written)
    assert reported(result, code) == cells.split()
    assert result.could_not_run == ()
    assert (code in result.failed) == bool(cells)
    assert (code in result.passed) == (not cells)


@pytest.fixture(scope="module")
def together(as_file, tmp_path_factory) -> list[dict[str, list[str]]]:
    """The cells that each rule reported of each case, all cases being the children of one file."""
    children = [written if written.startswith("Child[") else f"Child[{written}]" for _, written, _ in WITHIN]
    text = as_file(" ".join(children))
    path = tmp_path_factory.mktemp("cases") / "cin.xml"
    path.write_text(text, encoding="utf-8")
    starts = [number for number, line in enumerate(text.splitlines(), start=1) if line == "<Child>"]
    firsts = [0, *accumulate(written.count("Child[") for written in children)]
    bounds = [*(starts[first] for first in firsts[:-1]), len(text)]
    result = validate(path)
    assert result.could_not_run == ()
    found: list[dict[str, list[str]]] = [{} for _ in children]
    for issue in result.issues.filter(result.issues["line"].is_not_null()).sort("line").iter_rows(named=True):
        case = bisect_right(bounds, issue["line"]) - 1
        if case >= 0:
            found[case].setdefault(issue["code"], []).append("-" if issue["value"] is None else issue["value"])
    return found


@pytest.mark.parametrize("number", range(len(WITHIN)), ids=[f"{case[0]}-{n}" for n, case in enumerate(WITHIN)])
def test_the_rule_reports_these_cells_and_no_others(number: int, together) -> None:
    code, written, cells = WITHIN[number]
    assert together[number].get(code, []) == cells.split(), written


def test_a_rule_fails_or_passes_by_its_issues(judge) -> None:
    result = judge("E[ref=2025-05-02 A[a1=2025-05-01]]")
    assert set(result.failed) == {code for code in result.issues["code"] if not code.startswith("schema")}
    assert not set(result.failed) & set(result.passed)
    assert len(result.failed) + len(result.passed) == 109


HEADERS = [
    ("Year=2026 ReferenceDate=2026-03-31", False),
    ("Year=2026 ReferenceDate=2026-03-30", True),
    ("Year=2025 ReferenceDate=2026-03-31", True),
    ("Year=2026", True),
    ("Year=2026 ReferenceDate=31/03/2026", True),
]


@pytest.mark.parametrize(("header", "fails"), HEADERS)
def test_100_the_reference_date_is_the_last_day_of_the_collection(header: str, fails: bool, judge) -> None:
    result = judge("E[]", header=f"Header[CollectionDetails[Collection=CIN {header}]]", year=2026)
    assert ("100" in result.failed) == fails


def test_100_a_file_without_a_header_has_no_reference_date(judge) -> None:
    assert "100" in judge("E[]", header="", year=2026).failed


@pytest.mark.parametrize(("without", "fails"), [(1, False), (2, True)])
def test_2886q_more_than_two_in_a_hundred_have_no_sex(without: int, fails: bool, judge) -> None:
    """Of 50 children one is 2% and two are more; a child expected to be born counts only among the 50."""
    of = ["U"] * without + ["F"] * (49 - without)
    born = " ".join(f"Child[I[dob=2015-01-01 Sex={sex}]]" for sex in of)
    assert ("2886Q" in judge(f"{born} Child[I[edd=2026-05-01 Sex=U]]").failed) == fails


SEVEN = "MOB HAND PC INC COMM LD HEAR"


@pytest.mark.parametrize(("used", "fails"), [(f"{SEVEN} NONE", True), (f"{SEVEN} XX", True), (f"{SEVEN} VIS", False)])
def test_2887q_fewer_than_eight_disability_codes(used: str, fails: bool, judge) -> None:
    codes = " ".join(f"d={code}" for code in used.split())
    assert ("2887Q" in judge(f"H[D[{codes}]]").failed) == fails


@pytest.mark.parametrize(
    ("children", "fails"),
    [
        ("Child[H[D[d=MOB]]] Child[H[D[d=LD]]]", True),
        ("Child[H[D[d=MOB d=LD]]] Child[H[D[d=LD]]]", False),
        ("Child[H[D[d=MOB d=NONE]]]", True),
        ("Child[H[D[d=NONE]]]", False),
    ],
)
def test_2888q_no_child_has_more_than_one_disability(children: str, fails: bool, judge) -> None:
    assert ("2888Q" in judge(children).failed) == fails


def test_every_rule_of_the_table_has_a_failing_and_a_passing_case() -> None:
    text = files("tandem.returns.cin").joinpath("rules.csv").read_text(encoding="utf-8")
    every = {row["code"] for row in csv.DictReader(text.splitlines())}
    apart = {"100", "2886Q", "2887Q", "2888Q"}
    assert len(every) == 109
    assert {code for code, _, cells in CASES if cells} | apart == every
    assert {code for code, _, cells in CASES if not cells} | apart == every


def test_rules_begin_with_their_first_collection(judge) -> None:
    old = judge("E[]", header="Header[CollectionDetails[Year=2023 ReferenceDate=2023-03-31]]")
    stood = {*old.passed, *old.failed}
    assert {"1530", "1570", "4180", "8945Q"}.isdisjoint(stood)
    assert "1510" in stood
    assert len(stood) < 109


def test_a_rule_that_breaks_is_named_and_spoils_no_other(judge, monkeypatch) -> None:
    broken = Check("8842Q", "review", "CPPreviewDate", lambda _census: nw.col("no_such_column"))
    monkeypatch.setitem(BOOK.checks, "8842Q", [broken])
    result = judge("E[C[c1=2025-05-02 R[r=2025-05-01]]]")
    assert [code for code, _ in result.could_not_run] == ["8842Q"]
    assert "8842Q" not in {*result.passed, *result.failed}
    assert "8841" in result.failed
    assert not result.clean


def test_a_rule_without_checks_is_said_to_be_not_yet_built(judge, monkeypatch) -> None:
    monkeypatch.delitem(BOOK.checks, "8842Q")
    assert ("8842Q", "not yet built") in judge("E[]").could_not_run
