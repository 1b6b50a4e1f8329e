/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-axis.h"

G_BEGIN_DECLS

/* The colours and the writing of a picture: those of the light window, whatever the window has,
 * since a picture is looked at elsewhere. Needs no display. */
typedef struct
{
  WakhanTimelineColors timeline;
  GdkRGBA              paper;
  PangoContext        *context;                       /* of the words on the timeline */
  GHashTable          *widths[WAKHAN_EVENT_N_LABELS]; /* int in a pointer, by event: what is known
                                                         of whole labels */
} WakhanPictureStyle;

void wakhan_picture_style_init (WakhanPictureStyle *self);
/* Events may have other names now. */
void wakhan_picture_style_forget (WakhanPictureStyle *self);
void wakhan_picture_style_clear (WakhanPictureStyle *self);
/* Of a category of events, by its id (nullable). */
void wakhan_picture_style_get_category (const char *category,
                                        GdkRGBA    *color);
/* Words of @size px, in lines no wider than @width (0: one line). (transfer full) */
PangoLayout *wakhan_picture_style_write (const WakhanPictureStyle *self,
                                         const char               *words,
                                         double                    size,
                                         gboolean                  is_bold,
                                         double                    width);
/* With its upper left corner there. */
void wakhan_picture_style_draw (PangoLayout   *words,
                                double         x,
                                double         y,
                                const GdkRGBA *color,
                                cairo_t       *cr);

G_END_DECLS
