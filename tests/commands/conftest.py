from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from every_command import Company, company

from okrdesk.domain.errors import OkrError

Refused = Callable[..., str]


@pytest.fixture
def tidewater() -> Company:
    return company()


@pytest.fixture
def refused(tidewater: Company) -> Refused:
    """Does a command that must be refused with that kind, and hands back the sentence."""

    def refuse(kind: str, command: Callable[..., Any], *args: Any, **fields: Any) -> str:
        before = tidewater.ws
        with pytest.raises(OkrError) as caught:
            tidewater.do(command, *args, **fields)
        assert caught.value.kind == kind, caught.value.says
        assert tidewater.ws is before
        assert caught.value.says.endswith((".", "?")), caught.value.says
        return caught.value.says

    return refuse
