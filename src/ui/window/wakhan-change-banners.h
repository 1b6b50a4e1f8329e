/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-banner-stack.h"
#include "wakhan-reloader.h"

G_BEGIN_DECLS

/* That the text shown was changed on the disk, or is gone from it; and, when it was read again or
 * notes of another text were taken over, how the notes stand in it. */
#define WAKHAN_TYPE_CHANGE_BANNERS (wakhan_change_banners_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanChangeBanners, wakhan_change_banners, WAKHAN, CHANGE_BANNERS, WakhanBannerStack)

/**
 * wakhan_change_banners_set_reloader:
 * @reloader: of the session of @self
 */
void wakhan_change_banners_set_reloader (WakhanChangeBanners *self,
                                         WakhanReloader      *reloader);

G_END_DECLS
