/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-banner-stack.h"

G_BEGIN_DECLS

/* That dates were found in the text, told once of each text; and while a person looks at them, how
 * many there are and what can be done with them together. */
#define WAKHAN_TYPE_DATE_BANNERS (wakhan_date_banners_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanDateBanners, wakhan_date_banners, WAKHAN, DATE_BANNERS, WakhanBannerStack)

/* @narrow: as of its stack; the pane is a sheet then. */
void wakhan_date_banners_set_narrow (WakhanDateBanners *self,
                                     gboolean           narrow);

G_END_DECLS
