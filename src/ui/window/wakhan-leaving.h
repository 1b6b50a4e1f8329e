/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*WakhanLeavingFunc) (gpointer user_data);

/* Before @window goes: saves the notes of @studies (GPtrArray of WakhanStudy), asks what is to
 * become of those that cannot be saved, and then calls @leave; never, if the person keeps the
 * window open, or has been asked already. @user_data: an object, held. */
void wakhan_leaving_begin (GtkWindow        *window,
                           GPtrArray        *studies,
                           WakhanLeavingFunc leave,
                           gpointer          user_data);

G_END_DECLS
