"""Importing a package a statement at a time. Must not know which package, nor who waits for it.

A package that imports a hundred modules of its own takes the thread for as long as all of them do;
between two of its statements keys and paints can come.
"""

from __future__ import annotations

import ast
import sys
from collections import deque
from collections.abc import Iterator
from importlib.abc import InspectLoader, Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import CodeType, ModuleType
from typing import cast

from okrdesk.domain.overriding import override


def import_in_pieces(name: str) -> Iterator[None]:
    """Import the package `name`, a pause after each of its statements; on one thread only.

    Whoever imports it in the usual way before all of them were done, does the rest at once. Several
    may go through the pieces at the same time: each piece is done once.
    """
    while name not in sys.modules:
        _begun(name).do_next()
        yield


def _begun(name: str) -> _Begun:
    """The package as far as it was imported by now."""
    for finder in sys.meta_path:
        if isinstance(finder, _Begun) and finder.name == name:
            return finder
    begun = _Begun(name)
    sys.meta_path.insert(0, begun)
    return begun


class _Begun(MetaPathFinder, Loader):
    """A package in the middle of being imported.

    Between two pieces nobody finds it among the modules, so that nobody takes it for whole; asked
    where it is to be found, this answers that it is here, and does the rest.
    """

    def __init__(self, name: str) -> None:
        spec = find_spec(name)
        if spec is None:
            raise ModuleNotFoundError(name=name)
        self.name, self._spec = name, spec
        self._module = module_from_spec(spec)
        self._pieces = deque(_pieces(spec))

    def do_next(self) -> None:
        """Do the next statement; after the last one the package is there for everybody."""
        sys.modules[self.name] = self._module
        self._do()
        if self._pieces:
            del sys.modules[self.name]

    def _do(self) -> None:
        try:
            exec(self._pieces.popleft(), self._module.__dict__)
        except BaseException:
            sys.modules.pop(self.name, None)  # whoever imports it next begins anew
            sys.meta_path.remove(self)
            raise
        if not self._pieces:
            sys.meta_path.remove(self)
            self._module.__spec__ = self._spec

    @override
    def find_spec(
        self, fullname: str, path: object = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        spec = ModuleSpec(fullname, self, origin=self._spec.origin, is_package=True)
        spec.submodule_search_locations = self._spec.submodule_search_locations
        return spec

    @override
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return self._module

    @override
    def exec_module(self, module: ModuleType) -> None:
        while self._pieces:
            self._do()


def _pieces(spec: ModuleSpec) -> Iterator[str | CodeType]:
    """The statements of a package; of one without its source all of them in one piece."""
    loader = cast("InspectLoader", spec.loader)  # that of a bundle is one without saying so
    source = loader.get_source(spec.name)
    if source is None:
        code = loader.get_code(spec.name)
        assert code is not None
        yield code
        return
    for statement in ast.parse(source).body:
        yield compile(ast.Module([statement], []), str(spec.origin), "exec", dont_inherit=True)
