"""From marks or a goal to what leaves, and what that will cost."""
