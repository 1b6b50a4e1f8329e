/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-banner-stack.h"

G_BEGIN_DECLS

/* What is the matter with the study shown: its notes cannot be saved, or were left in an emergency
 * copy, their file was damaged, it has faults; or a file that was to take its place could not be
 * opened. */
#define WAKHAN_TYPE_STUDY_BANNERS (wakhan_study_banners_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanStudyBanners, wakhan_study_banners, WAKHAN, STUDY_BANNERS, WakhanBannerStack)

/* Until it is hidden, or another study shown. */
void wakhan_study_banners_show_problem (WakhanStudyBanners *self,
                                        const char         *title,
                                        const char         *text);

G_END_DECLS
