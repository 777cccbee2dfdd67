"""Which goal, unit or indicator a text speaks of: by names, references, order and place."""
