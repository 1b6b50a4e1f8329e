/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LEFTOVER_BANNER (wakhan_leftover_banner_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanLeftoverBanner, wakhan_leftover_banner, WAKHAN, LEFTOVER_BANNER, GtkWidget)

/* Offers what an earlier process left of the notes of texts that are not shown, one after the
 * other. Those of the study shown are offered with it. */
void wakhan_leftover_banner_set_session (WakhanLeftoverBanner *self,
                                         WakhanSession        *session);
void wakhan_leftover_banner_set_narrow (WakhanLeftoverBanner *self,
                                        gboolean              narrow);

G_END_DECLS
