"""One child in several returns: what each says of them, set side by side."""
