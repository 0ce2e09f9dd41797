"""Files sent with a concern: checked, stripped of what they tell unasked, encrypted, and gone when their time is up."""
