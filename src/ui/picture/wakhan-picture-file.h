/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-picture.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_PICTURE_SVG,
  WAKHAN_PICTURE_PNG, /* two pixels for one */
  WAKHAN_PICTURE_PDF, /* pages of A4, each with its axis */
  WAKHAN_N_PICTURE_FORMS,
} WakhanPictureForm;

/* By the end of a file's name; WAKHAN_N_PICTURE_FORMS: by that it is none of them. */
WakhanPictureForm wakhan_picture_file_find_form (const char *name);

/* What is to be written. (transfer full) */
GBytes *wakhan_picture_file_create (WakhanTimelinePicture *self,
                                    WakhanPictureForm      form);

G_END_DECLS
