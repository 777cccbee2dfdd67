"""Specimen reports of our own, and the script that typesets them."""
