"""From a file to facts. Knows nothing of databases, and nothing of what names and figures mean."""
