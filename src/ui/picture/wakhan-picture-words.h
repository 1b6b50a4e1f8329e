/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-picture-choice.h"
#include "wakhan-picture-style.h"

G_BEGIN_DECLS

/* What stands around the lanes: the title above, the signs and the sources below. */

/* Draws the title and who wrote the text. @cr: (nullable): NULL: to measure. Returns: how high that
 * is, in px */
double wakhan_picture_words_draw_head (const WakhanPictureStyle *style,
                                       WakhanStudy              *study,
                                       const char               *span,
                                       double                    width,
                                       cairo_t                  *cr);

/* What the signs mean, those of categories of the events of @choice that @scale reaches. */
double wakhan_picture_words_draw_legend (const WakhanPictureStyle  *style,
                                         const WakhanPictureChoice *choice,
                                         const WakhanTimeScale     *scale,
                                         double                     width,
                                         cairo_t                   *cr);

/* Who says what is shown, in lines of @width. (transfer full) (nullable): NULL: nobody is named */
PangoLayout *wakhan_picture_words_write_sources (const WakhanPictureStyle  *style,
                                                 WakhanStudy               *study,
                                                 const WakhanPictureChoice *choice,
                                                 const WakhanTimeScale     *scale,
                                                 double                     width);

G_END_DECLS
