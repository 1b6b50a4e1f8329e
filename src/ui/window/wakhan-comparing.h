/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study-page.h"

G_BEGIN_DECLS

/* What a window does for a comparison: it asks which text, says that one could not be read, opens
 * that at the event that is selected, and has it read again when its file changed and no window
 * shows it. */

/* Actions: compare, open-compared. */
void wakhan_comparing_add (GtkApplicationWindow *window,
                           WakhanSession        *session,
                           WakhanStudyPage      *page);

G_END_DECLS
