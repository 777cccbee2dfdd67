"""Text that has kept its lines: headings, paragraphs, and tables as converters leave them."""
