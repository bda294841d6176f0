"""What hatchling does before it packs: compile the words. Must not pack anything itself."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override


# hatchling's interface is generic over a configuration that this hook does not read.
class CompileWords(BuildHookInterface):  # type: ignore[type-arg]
    """The `.qm` files stand beside their `.ts`, where resources are packed from."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        words = runpy.run_path(str(Path(self.root) / "packaging" / "words.py"))
        words["compile_all"]()
