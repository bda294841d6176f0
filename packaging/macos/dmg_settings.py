"""What the disk image shows: the program, and where to drag it. Read by dmgbuild, which brings
`defines` and reads the names below. Must not import anything of ours.
"""

application = defines["app"]  # noqa: F821 (dmgbuild gives it)
format = "UDZO"
filesystem = "HFS+"
files = [application]
symlinks = {"Applications": "/Applications"}
icon = defines["icon"]  # noqa: F821
icon_locations = {"OKRDesk.app": (150, 170), "Applications": (390, 170)}
window_rect = ((200, 200), (540, 380))
default_view = "icon-view"
icon_size = 112
text_size = 13
show_icon_preview = False
