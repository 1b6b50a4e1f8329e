/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_DATE_PICTURE (wakhan_date_picture_get_type ())
G_DECLARE_FINAL_TYPE (WakhanDatePicture, wakhan_date_picture, WAKHAN, DATE_PICTURE, GtkWidget)

/* A date as the timeline draws it, on the years that it is of. */
GtkWidget *wakhan_date_picture_new (void);

/* @date: (nullable): nothing is drawn; @category: (nullable): of the event, which gives it its sign
 * and colour. */
void wakhan_date_picture_set_date (WakhanDatePicture *self,
                                   WakhanDate        *date,
                                   const char        *category);

G_END_DECLS
