"""What is said of settings that could not be read. Must not read or keep any itself."""

from __future__ import annotations

from okrdesk.domain.words import tr
from okrdesk.settings import Settings


def settings_news(settings: Settings) -> tuple[str, ...]:
    """Once: that the person's own settings are gone, what that means and where the old ones lie."""
    aside = settings.put_aside()
    if aside is None:
        return ()
    says = tr(
        "Your settings on this computer could not be read, so the usual ones hold: colours,"
        " language, recent files and who you are may have to be chosen again. Your documents are"
        " untouched. The old settings lie in {path}."
    )
    return (says.format(path=aside),)
