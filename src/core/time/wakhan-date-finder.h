/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

G_BEGIN_DECLS

typedef struct
{
  WakhanDate *date;
  guint       start; /* characters from the start of the text */
  guint       end;   /* exclusive */
} WakhanFoundDate;

/* Returns: (transfer full): a GArray of WakhanFoundDate in text order that frees its dates. */
GArray *wakhan_date_finder_find (const char *text);

G_END_DECLS
