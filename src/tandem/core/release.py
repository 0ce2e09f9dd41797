"""Which release of Tandem this is: saved with every figure that is worked out."""

__all__ = ["VERSION"]

VERSION = "0.6.0"
