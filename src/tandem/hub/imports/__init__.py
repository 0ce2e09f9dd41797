"""What comes in as files: statutory returns, checked where the partnership's analysts can see every finding."""
