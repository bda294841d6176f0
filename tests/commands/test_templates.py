from __future__ import annotations

from collections.abc import Callable

import pytest
from every_command import Company

from okrdesk.commands.templates import TEMPLATES, start_from_template
from okrdesk.domain.records import Band, Cycle, Kpi

Refused = Callable[..., str]


@pytest.mark.parametrize("template", ["saas", "agency", "shop"])
def test_a_template_brings_six_kpis_with_their_question_and_no_limits(template: str) -> None:
    fresh = Company()
    fresh.do(start_from_template, "Tidewater", template, "EUR")
    kpis = fresh.ws.ordered(Kpi)
    assert [kpi.name for kpi in kpis] == [row.name for row in TEMPLATES[template]]
    assert len(kpis) == 6
    assert all(kpi.question for kpi in kpis)
    assert [kpi.definition for kpi in kpis] == [row.means for row in TEMPLATES[template]]
    assert all(kpi.definition for kpi in kpis)
    assert not fresh.ws.all(Band)
    assert {kpi.unit for kpi in kpis if kpi.unit.startswith("money")} <= {"money:EUR"}
    assert len(fresh.ws.all(Cycle)) == 1


def test_without_a_currency_money_is_just_money() -> None:
    fresh = Company()
    fresh.do(start_from_template, "Tidewater", "saas")
    assert fresh.ws.ordered(Kpi)[0].unit == "money"


def test_the_empty_template_is_only_the_cycle() -> None:
    fresh = Company()
    fresh.do(start_from_template, "Tidewater", "empty")
    assert not fresh.ws.all(Kpi)


def test_an_unknown_template_names_those_there_are(refused: Refused) -> None:
    assert "saas, agency, shop" in refused("bad_value", start_from_template, "T", "bakery")
