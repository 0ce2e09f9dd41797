"""Concerns, their standing and checks in FHIR R4, and back: pure functions over plain values.

A concern is here what the machines' door takes: answers by the key of the
form's question, ``None`` for "not known", children and adults in lists.
"""
