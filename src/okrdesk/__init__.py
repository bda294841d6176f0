"""OKRDesk: a KPI gauge board, an OKR tree and a check-in editor over one file.

Rooms, from the bottom up; each may import those below, never sideways, never up:

- `domain`: the rules; `resources`: where shipped files are; `qt_start`: Qt without what it does
  anew at each start
- `store`: the `.okr` document and all SQL; `commands`: what a user can do; `sources`: where KPI
  values are pulled from; `settings`: choices of a person; `look`: colours, words, number
  formats; `licences`: whose work is in the program
- `review_pdf`: the quarterly review; `exchange`: what comes in and goes out; `coach`: good practice
- `session`: the open document as signals
- `qtmodels`: records as Qt models; `charts`: painter functions and the trend view
- `ui`: window, pages, panes, dialogs
- `app`: the window's composition root; `cli`: the command line
- `selftest`: tries an installed program; `__main__`: chooses between the three
"""

__version__ = "0.1.0"
