/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-reading-state.h"

G_BEGIN_DECLS

/* Why a file is not shown: what is the matter, what is safe, what to do. */
typedef struct
{
  GFile             *file;
  WakhanRecentStudy *known; /* nullable: as it was when it was last read */
  const char        *icon_name;
  char              *title;
  char              *text;
  gboolean           is_gone;
} WakhanFailure;

WakhanFailure *wakhan_failure_new (GFile              *file,
                                   const GError       *error,
                                   WakhanReadingState *reading_state);
WakhanFailure *wakhan_failure_new_empty (GFile *file); /* a text without a letter */
void           wakhan_failure_free (WakhanFailure *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanFailure, wakhan_failure_free)

G_END_DECLS
