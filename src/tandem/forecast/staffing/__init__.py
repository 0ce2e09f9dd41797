"""Social workers: how many there are, come and go, how many cases need, and what pay or hiring might change.

published workforce table as it was out on a day -> futures of each place that share one national
shock -> the same futures' cases -> whether there are enough. Counts of posts and places only.
"""

from __future__ import annotations
