"""Rules on the return as a whole."""

from __future__ import annotations

from tandem.returns.cin.rules.book import check
from tandem.returns.rule import col

check("100", "whole", "ReferenceDate", col("headers") == 0)
# Both counted within the census year: a plan running into it had its conference before.
check("2883", "whole", "CPPstartDate", col("plans_started") > col("conferences_held"))
# Of every child in the return, those not expected to be born for whom no sex is given, or U.
check("2886Q", "whole", "Sex", col("without_sex") * 50 > col("children"))
# NONE is not counted as a code.
check("2887Q", "whole", "Disability", col("disability_codes") <= 7)
# Judged of the children who have a disability.
check("2888Q", "whole", "Disability", (col("disabled_children") > 0) & (col("with_several") == 0))
