"""What all tests share: where the checkout is, and where the shared reports are."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def repo() -> Path:
    """Return the root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared(repo: Path) -> Path:
    """Return the folder of shared reports and gold; a test that asks for it is skipped where there is none."""
    folder = repo.parent / "shared"
    if not (folder / "reports").is_dir() or not (folder / "gold").is_dir():
        pytest.skip("needs ../shared (reports and gold), which is not beside this checkout")
    return folder
