from __future__ import annotations

import pytest
from good_company import GoodCompany


@pytest.fixture
def company() -> GoodCompany:
    """A company that the coach has nothing to say about."""
    return GoodCompany()
