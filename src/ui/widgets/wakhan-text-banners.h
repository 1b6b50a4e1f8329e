/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TEXT_BANNERS (wakhan_text_banners_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTextBanners, wakhan_text_banners, WAKHAN, TEXT_BANNERS, GtkWidget)

/* What a person is asked about a text: whose notes it has, and in which letters it is written. */
void wakhan_text_banners_set_session (WakhanTextBanners *self,
                                      WakhanSession     *session);
void wakhan_text_banners_set_narrow (WakhanTextBanners *self,
                                     gboolean           narrow);

G_END_DECLS
