"""A stand-in for the desktop's settings, as programs ask for them over the session bus.

Run by the system's own Python, which has the bindings: `python3 desktop_settings.py light`. Says
"ready" once it can be asked; a line "dark" or "light" changes the setting and tells everybody.
"""

from __future__ import annotations

import sys

from gi.repository import Gio, GLib

NAME, PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
NAMESPACE, KEY = "org.freedesktop.appearance", "color-scheme"
SCHEMES = {"dark": 1, "light": 2}
SHAPE = f"""
<node><interface name="{SETTINGS}">
  <method name="ReadAll">
    <arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/>
  </method>
  <method name="ReadOne">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
  </method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
  <property name="version" type="u" access="read"/>
</interface></node>"""


class Desktop:
    """Knows one setting."""

    def __init__(self, scheme: str) -> None:
        self.scheme = GLib.Variant("u", SCHEMES[scheme])
        self.bus = None

    def begin(self, bus, _name: str) -> None:
        """Be there to be asked, before the name is ours."""
        self.bus = bus
        shape = Gio.DBusNodeInfo.new_for_xml(SHAPE).interfaces[0]
        bus.register_object(PLACE, shape, self.answer, self.tell_version, None)

    def answer(self, _bus, _who, _place, _shape, method: str, _asked, call) -> None:
        """All there is, or the one that is asked for."""
        if method == "ReadAll":
            call.return_value(GLib.Variant("(a{sa{sv}})", ({NAMESPACE: {KEY: self.scheme}},)))
        else:
            call.return_value(GLib.Variant("(v)", (self.scheme,)))

    def tell_version(self, *_asked: object):
        """Of the interface."""
        return GLib.Variant("u", 2)

    def change(self, scheme: str) -> None:
        """Set it, and tell."""
        self.scheme = GLib.Variant("u", SCHEMES[scheme])
        told = GLib.Variant("(ssv)", (NAMESPACE, KEY, self.scheme))
        self.bus.emit_signal(None, PLACE, SETTINGS, "SettingChanged", told)


def main(words: list[str]) -> int:
    """Answer until nothing more is said."""
    desktop, loop = Desktop(words[0]), GLib.MainLoop()

    def heard(*_of: object) -> bool:
        line = sys.stdin.readline().strip()
        if not line:
            loop.quit()
            return False
        desktop.change(line)
        return True

    def ready(*_of: object) -> None:
        sys.stdout.write("ready\n")
        sys.stdout.flush()

    ours = Gio.BusNameOwnerFlags.NONE
    Gio.bus_own_name(Gio.BusType.SESSION, NAME, ours, desktop.begin, ready, None)
    GLib.io_add_watch(0, GLib.IOCondition.IN | GLib.IOCondition.HUP, heard)
    loop.run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
