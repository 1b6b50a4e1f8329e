/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * WakhanExportNote:
 *
 * A note as every exporter needs it: where its words are now.
 */
typedef struct
{
  WakhanNote        *note;
  WakhanAnchorMatch *matches; /* one an anchor */
  guint              n_matches;
  gboolean           stands;  /* anywhere in the text */
  char              *section; /* the title of what holds that place; NULL: nothing, or it has
                                 none */
} WakhanExportNote;

/**
 * wakhan_export_list_new:
 *
 * Blocks where words are still searched for, until they are found.
 *
 * Returns: (transfer full) (element-type WakhanExportNote): all notes, in the order of the study's
 *   note index; the array frees them
 */
GPtrArray *wakhan_export_list_new (WakhanStudy *study);

/**
 * wakhan_export_note_get_section:
 * @self: (nullable): a note
 * @match: (nullable): where one of its passages stands
 *
 * Returns: (transfer none): the name of the section that @match is in; without a known place what
 *   the note itself says; "" for none
 */
const char *wakhan_export_note_get_section (const WakhanExportNote  *self,
                                            WakhanStudy             *study,
                                            const WakhanAnchorMatch *match);

/**
 * wakhan_export_note_dup_quote:
 * @anchor: position of a passage
 *
 * Returns: (transfer full): its words as they are read: without the marks of footnotes in them
 */
char *wakhan_export_note_dup_quote (const WakhanExportNote *self,
                                    WakhanStudy            *study,
                                    guint                   anchor);

/**
 * wakhan_export_anchor_state_to_string:
 *
 * Returns: (transfer none): "none", "placed", "moved", "lost"; never translated
 */
const char *wakhan_export_anchor_state_to_string (WakhanAnchorState state);

/**
 * wakhan_export_format_time:
 * @time: (nullable): in UTC
 *
 * Returns: (transfer full): as RFC 3339 has it; "" for none, or one that nobody could read
 */
char *wakhan_export_format_time (GDateTime *time);

/**
 * wakhan_export_format_likeness:
 * @likeness: 0 to 1
 *
 * Returns: (transfer full): three figures, with a point whatever the locale
 */
char *wakhan_export_format_likeness (double likeness);

G_END_DECLS
