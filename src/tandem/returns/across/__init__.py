"""One child in several returns: what each says of them, set side by side."""

from tandem.returns.across.reconciling import reconcile
from tandem.returns.across.result import Reconciliation

__all__ = ["Reconciliation", "reconcile"]
