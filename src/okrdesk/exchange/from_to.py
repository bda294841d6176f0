"""Baseline and target in a sentence, where a human would read them so. Must not guess more."""

from __future__ import annotations

import re
from dataclasses import dataclass

from okrdesk.exchange.spelling import CURRENCIES

_NUMBER = r"(?:[$€£]\s?)?\d[\d,]*(?:\.\d+)?\s?(?:%|[€£]|(?:k|m|bn)\b)?\+?"
_FORMS = (
    re.compile(rf"\b(?:from|von)\s+(?P<b>{_NUMBER})\s+(?:to|auf|bis)\s+(?P<t>{_NUMBER})", re.I),
    re.compile(rf"(?P<b>{_NUMBER})\s*(?:→|->|-->|⇒|➔)\s*(?P<t>{_NUMBER})", re.I),
    re.compile(
        rf"\b(?:to|under|below|above|over|auf)\s+(?P<t>{_NUMBER})[^()]{{0,40}}"
        rf"\((?:up |down )?(?:from|von)\s+(?P<b>{_NUMBER})",
        re.I,
    ),
)
_BY = re.compile(
    r"\b(?P<verb>reduce|decrease|cut|lower|shrink|drop|senken|verringern|reduzieren|"
    r"increase|grow|raise|improve|lift|boost|steigern|erhöhen)\w*\b.{0,80}?"
    r"\b(?:by|um)\s+(?P<share>\d+(?:\.\d+)?)\s?%",
    re.I,
)
_UPWARDS = ("increase", "grow", "raise", "improve", "lift", "boost", "steigern", "erhöhen")
_SCALES = {"k": 1e3, "m": 1e6, "bn": 1e9}


@dataclass(frozen=True, slots=True)
class FromTo:
    """How a key result is measured, its unit and where it goes; fields as in the record.

    From a sentence `measure` is number | percent | money, `ratio` where only "by 40 %" is known.
    """

    measure: str
    unit: str | None
    baseline: float | None = None
    target: float | None = None
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    levels: tuple[tuple[str, float], ...] = ()


def find_from_to(sentence: str) -> FromTo | None:
    """The first from → to of a sentence, else its "by 40 %", else None."""
    for form in _FORMS:
        found = form.search(sentence)
        if found is not None:
            read = _from_to(found["b"], found["t"])
            if read is not None:
                return read
    by = _BY.search(sentence)
    if by is None or float(by["share"]) == 0.0:
        return None
    sign = 1.0 if by["verb"].lower() in _UPWARDS else -1.0
    return FromTo("number", None, ratio=sign * float(by["share"]) / 100.0)


def _from_to(first: str, second: str) -> FromTo | None:
    """Both numbers with the unit that either of them names; nothing to change is no target."""
    baseline, target = _value(first), _value(second)
    if baseline == target:
        return None
    both = first + second
    if "%" in both:
        return FromTo("percent", "percent", baseline, target)
    sign = next((sign for sign in CURRENCIES if sign in both), None)
    if sign is not None:
        return FromTo("money", f"money:{CURRENCIES[sign]}", baseline, target)
    return FromTo("number", "number", baseline, target)


def _value(text: str) -> float:
    bare = re.sub(r"[$€£%+\s]", "", text).lower()
    plain = re.sub(r",(?=\d{1,2}(?:k|m|bn)?$)", ".", bare).replace(",", "")
    scale = next((name for name in _SCALES if plain.endswith(name)), "")
    return float(plain.removesuffix(scale)) * _SCALES.get(scale, 1.0)
