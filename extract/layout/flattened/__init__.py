"""Text that has lost its lines: headings, sentences and tables told by words and figures alone."""
