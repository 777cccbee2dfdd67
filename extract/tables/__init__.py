"""Tables: how they are found on the page, and how their heads and rows are understood."""
