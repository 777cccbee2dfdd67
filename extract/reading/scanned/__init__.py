"""Pages that are pictures: rendered, made level, read by tesseract, and what it misreads put right."""
