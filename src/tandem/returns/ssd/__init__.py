"""The Standard Safeguarding Dataset: its 48 objects as CSV files, typed, with keys and references checked."""
