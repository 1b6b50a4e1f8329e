/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-format.h"
#include "wakhan-study-draft.h"

G_BEGIN_DECLS

/**
 * WakhanEventLoss:
 *
 * What a format cannot tell of events.
 */
typedef enum
{
  WAKHAN_EVENT_LOSS_LEFT_OUT,  /* events of dates before or after all that it knows */
  WAKHAN_EVENT_LOSS_VAGUE,     /* dates that become days, and are said in words beside them */
  WAKHAN_EVENT_LOSS_OPEN,      /* dates without a beginning or an end, which get one */
  WAKHAN_EVENT_LOSS_RELATIONS, /* disputes and refinements, which are words then */
  WAKHAN_EVENT_LOSS_PASSAGES,  /* places in the text, which go */
  WAKHAN_N_EVENT_LOSSES,
} WakhanEventLoss;

/**
 * WakhanEventExport:
 * @text: UTF-8
 * @n_events: how many are in it
 * @losses: how many events lose what
 *
 * Events as a file has them.
 */
typedef struct
{
  char *text;
  guint n_events;
  guint losses[WAKHAN_N_EVENT_LOSSES];
} WakhanEventExport;

/**
 * wakhan_event_export_new:
 * @draft: its events, found ones too if it says so, are written
 *
 * Any thread. O(n). Columns of %WAKHAN_EVENT_FORMAT_CSV, in this order: id, date (EDTF), title,
 * short, summary, category, actors (between semicolons, "\;" for one inside a name, "\\" for a
 * backslash), place, source, claim (essay, context or nothing), disputed_by and refined_by (ids, as
 * actors), verified (yes, no), found (yes, no: nobody has looked at the date), start and end
 * (characters of the text; nothing: not in it), words (those that stand there). The other formats
 * tell what they have no field for behind the summary, in lines of their own that
 * wakhan_event_description_read() knows.
 *
 * Returns: (transfer full): the file
 */
WakhanEventExport *wakhan_event_export_new (const WakhanStudyDraft *draft,
                                            WakhanEventFormat       format);

/**
 * wakhan_event_export_new_async:
 * @draft: (transfer full): as wakhan_event_export_new() has it
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_event_export_new_async (WakhanStudyDraft   *draft,
                                    WakhanEventFormat   format,
                                    GCancellable       *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);

/**
 * wakhan_event_export_new_finish:
 *
 * Returns: (transfer full) (nullable): the file; %NULL with %G_IO_ERROR_CANCELLED
 */
WakhanEventExport *wakhan_event_export_new_finish (GAsyncResult *result,
                                                   GError      **error);

void wakhan_event_export_free (WakhanEventExport *self);

/**
 * wakhan_event_export_dup_losses:
 *
 * Returns: (transfer full): a sentence for each kind of loss that there is, translated
 */
GStrv wakhan_event_export_dup_losses (const WakhanEventExport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventExport, wakhan_event_export_free)

G_END_DECLS
