"""What status symbols say: where they stand, and what the report's legend says of them."""
