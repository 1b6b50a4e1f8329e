# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader gets of one object when it asks for all at once."""

STATES = """invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused
has-tooltip horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable selected sensitive
showing single-line stale transient vertical visible manages-descendants indeterminate required truncated animated
invalid-entry supports-autocompletion selectable-text is-default visited checkable has-popup read-only""".split()
# By AT-SPI's numbers. Written together: what GTK 4.8 and 4.18 tell with different numbers.
ROLES = """invalid accelerator-label alert animation arrow calendar canvas check-box check-menu-item color-chooser
column-header combo-box date-editor desktop-icon desktop-frame dial dialog directory-pane drawing-area file-chooser filler
focus-traversable font-chooser frame glass-pane html-container icon image internal-frame label layered-pane list list-item
menu menu-bar menu-item option page-tab page-tab-list group password-text popup-menu progress-bar button radio-button
radio-menu-item root-pane row-header scroll-bar scroll-pane separator slider spin-button split-pane status-bar table
table-cell table-column-header table-row-header tearoff-menu-item terminal text button tool-bar tool-tip tree tree-table
unknown viewport window extended header footer paragraph ruler application autocomplete editbar embedded entry chart
caption document-frame heading page section redundant-object form link input-method-window table-row tree-item
document-spreadsheet document-presentation document-text document-web document-email comment list-box group image-map
notification info-bar level-bar title-bar block-quote audio video definition article landmark log marquee math rating timer
static math-fraction math-root subscript superscript description-list description-term description-value footnote
content-deletion content-insertion mark suggestion""".split()


COMPONENT = "org.a11y.atspi.Component"


def role_name(number):
    return ROLES[number]


def state_names(words):
    low, high = words
    bits = low | high << 32
    return {name for number, name in enumerate(STATES) if bits >> number & 1}


class Item:
    """One object as it was told of at that moment, by the order of org.a11y.atspi.Cache."""

    def __init__(self, told):
        (_, self.path), _, (_, self.parent), self.index, self.child_count, interfaces, self.name, role, self.description, states = told
        self.role = role_name(role)
        self.is_widget = COMPONENT in interfaces  # the page of a stack is none, and is not met by who asks for children
        self.children = []
        self._states = states

    @property
    def states(self):
        return state_names(self._states)
