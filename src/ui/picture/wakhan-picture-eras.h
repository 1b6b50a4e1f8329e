/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-picture-style.h"
#include "wakhan-study.h"
#include "wakhan-time-scale.h"

G_BEGIN_DECLS

/* The eras of a study as bands above the lanes of a picture, those that overlap in rows. */
typedef struct _WakhanPictureEras WakhanPictureEras;

WakhanPictureEras *wakhan_picture_eras_new (WakhanStudy           *study,
                                            const WakhanTimeScale *scale);
void               wakhan_picture_eras_free (WakhanPictureEras *self);
int                wakhan_picture_eras_get_height (WakhanPictureEras *self);
void               wakhan_picture_eras_draw (WakhanPictureEras        *self,
                                             const WakhanPictureStyle *style,
                                             gboolean                  mirrored,
                                             cairo_t                  *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanPictureEras, wakhan_picture_eras_free)

G_END_DECLS
