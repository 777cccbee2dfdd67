"""Files that tell their own structure: Word, OpenDocument, web pages."""
