/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The date that the session's review looks at, and what can be decided of it: by letters, too,
 * while the keyboard is here and in no field. With the class "sheet" it is one from below.
 * Property: session. */
#define WAKHAN_TYPE_REVIEW_PANE (wakhan_review_pane_get_type ())
G_DECLARE_FINAL_TYPE (WakhanReviewPane, wakhan_review_pane, WAKHAN, REVIEW_PANE, GtkBox)

G_END_DECLS
