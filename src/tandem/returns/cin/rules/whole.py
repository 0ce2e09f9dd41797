"""Rules on the return as a whole."""

from __future__ import annotations

from tandem.returns.cin.rules.book import check
from tandem.returns.rule import col

check("100", "whole", "ReferenceDate", col("headers") == 0)
# Both counted within the census year: a plan running into it had its conference before.
check("2883", "whole", "CPPstartDate", col("plans_started") > col("conferences_held"))
# No sex recorded: none given, or U, which stands for unknown in a child who is born.
check("2886Q", "whole", "Sex", col("born_without_sex") * 50 > col("born"))
check("2887Q", "whole", "Disability", col("disability_codes") < 8)
check("2888Q", "whole", "Disability", (col("disabled_children") > 0) & (col("with_several") == 0))
