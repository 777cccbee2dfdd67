"""`python -m utfall` is `utfall`."""

from utfall.cli import main

main()
