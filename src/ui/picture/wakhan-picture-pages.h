/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-picture-lanes.h"
#include "wakhan-time-view.h"

G_BEGIN_DECLS

/* A timeline divided into pages, each with so much of its time that all events have their names.
 * Where too many are of one time for a page, several pages show it, each some of them and without
 * lanes. */
typedef struct _WakhanPicturePages WakhanPicturePages;

/* What all pages have in common. Borrowed. */
typedef struct
{
  WakhanStudy               *study;
  const WakhanPictureChoice *choice;
  const WakhanPictureStyle  *style;
  WakhanTimeView             view;
  int                        width; /* of the lanes on a page, in px */
  int                        height;
  gboolean                   mirrored;
} WakhanPictureSheet;

WakhanPicturePages *wakhan_picture_pages_new (const WakhanPictureSheet *sheet);
void                wakhan_picture_pages_free (WakhanPicturePages *self);
guint               wakhan_picture_pages_get_n_pages (WakhanPicturePages *self);
WakhanTimeView      wakhan_picture_pages_get_view (WakhanPicturePages *self,
                                                   guint               page);
/* (transfer full) */
WakhanPictureLanes *wakhan_picture_pages_create_lanes (WakhanPicturePages *self,
                                                       guint               page);
/* The timeline has other events now: each page shows all that are of its time. */
void wakhan_picture_pages_forget_parts (WakhanPicturePages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanPicturePages, wakhan_picture_pages_free)

G_END_DECLS
