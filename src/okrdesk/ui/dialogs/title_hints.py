"""The coach listens to the title in a form. Must not judge it, nor mend it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.form_fields import FormFields
from okrdesk.ui.panes.hint_box import HintBox


def title_hints(
    look: Appearance, session: Session, kind: str, form: FormFields, *, mends: bool
) -> HintBox:
    """A box below the title of an objective or key result; `mends`: with what it should be."""
    title = form.line("title").editor.widget
    assert isinstance(title, QLineEdit)
    made = HintBox(look, session, kind, title, mends=mends)
    form.add_below("title", made)
    return made
