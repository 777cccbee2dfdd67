"""What tables hold: their kind, the roles and times of their columns, cards and records read as tables."""
