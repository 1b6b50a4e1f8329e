/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The field in which a date is understood. */

/**
 * wakhan_review_date_read:
 * @words: gets how it is taken, or why it is no date
 * @kept: what the event has until it can be read
 *
 * Returns: (transfer full) (nullable): what is typed in @field; %NULL: that is no date
 */
WakhanDate *wakhan_review_date_read (GtkEditable *field,
                                     GtkLabel    *words,
                                     WakhanDate  *kept);

/**
 * wakhan_review_date_show:
 * @is_another: of another event; else what is typed stays where it is the same date, or none
 */
void wakhan_review_date_show (GtkEditable *field,
                              GtkLabel    *words,
                              WakhanDate  *date,
                              gboolean     is_another);

G_END_DECLS
