/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/* A note as every exporter needs it: where its words are now. */
typedef struct
{
  WakhanNote  *note;
  WakhanPlace *places; /* one an anchor */
  guint        n_places;
  gboolean     stands;  /* anywhere in the text */
  char        *section; /* the title of what holds that place; NULL: nothing, or it has none */
} WakhanExportNote;

/* Returns: (transfer full): WakhanExportNote, in the order of the study's note index, for which no words are searched for any more. */
GPtrArray *wakhan_export_list_new (WakhanStudy *study);

/* The title of the section that @place is in; without a place, what the note itself says. */
const char *wakhan_export_note_get_section (const WakhanExportNote *self,
                                            WakhanStudy            *study,
                                            const WakhanPlace      *place);
/* The words of a passage as they are read: without the marks of footnotes in them. */
char       *wakhan_export_note_dup_quote (const WakhanExportNote *self,
                                          WakhanStudy            *study,
                                          guint                   anchor);
const char *wakhan_export_placement_to_string (WakhanPlacement placement);
char       *wakhan_export_format_time (GDateTime *time); /* RFC 3339, UTC; "" for none */
char       *wakhan_export_format_likeness (double likeness);

G_END_DECLS
