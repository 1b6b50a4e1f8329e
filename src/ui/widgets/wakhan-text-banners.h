/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-banner-stack.h"

G_BEGIN_DECLS

/* What a person is asked about a text: whose notes it has, and in which letters it is written. */
#define WAKHAN_TYPE_TEXT_BANNERS (wakhan_text_banners_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanTextBanners, wakhan_text_banners, WAKHAN, TEXT_BANNERS, WakhanBannerStack)

G_END_DECLS
