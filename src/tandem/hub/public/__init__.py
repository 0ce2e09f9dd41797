"""The public door: pages anybody may read, from published statistics only.

No view here sets a cookie, reads an account or runs a rule of its own.
"""
