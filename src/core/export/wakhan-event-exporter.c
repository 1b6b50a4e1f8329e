/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-exporter.h"

#include "wakhan-listed-events.h"
#include "wakhan-task.h"

#include <glib/gi18n-lib.h>

static gboolean
is_known (const WakhanEventSpan       *span,
          const WakhanEventFormatKind *kind)
{
  return (span->has_start || span->has_end) &&
         wakhan_event_span_get_first_year (span) >= kind->first_year &&
         wakhan_event_span_get_last_year (span) <= kind->last_year;
}

/* Whether TimelineJS shows the date as it was told. */
static gboolean
is_slide_exact (const WakhanEventSpan *span)
{
  return !span->start.uncertain && !span->start.approximate && !span->end.uncertain &&
         !span->end.approximate && !span->is_open &&
         span->start.precision >= WAKHAN_PRECISION_YEAR &&
         span->start.precision != WAKHAN_PRECISION_SEASON &&
         span->end.precision >= WAKHAN_PRECISION_YEAR &&
         span->end.precision != WAKHAN_PRECISION_SEASON;
}

static void
count (WakhanEventExport       *self,
       const WakhanListedEvent *item,
       WakhanEventFormat        format)
{
  const gboolean is_slide = format == WAKHAN_EVENT_FORMAT_TIMELINEJS ||
                            format == WAKHAN_EVENT_FORMAT_TIMELINEJS_CSV;
  const gboolean is_exact = is_slide ? is_slide_exact (&item->span) : item->span.is_exact;

  self->losses[WAKHAN_EVENT_LOSS_OPEN] += item->span.is_open;
  self->losses[WAKHAN_EVENT_LOSS_VAGUE] += !is_exact && !item->span.is_open;
  self->losses[WAKHAN_EVENT_LOSS_RELATIONS] += item->disputed || item->refined;
  self->losses[WAKHAN_EVENT_LOSS_PASSAGES] += wakhan_event_is_in_text (item->event);
}

WakhanEventExport *
wakhan_event_export_new (const WakhanStudyDraft *draft,
                         WakhanEventFormat       format)
{
  static char *(*const writers[]) (GPtrArray *, const WakhanStudyDraft *) = {
    [WAKHAN_EVENT_FORMAT_CSV] = wakhan_listed_events_write_csv,
    [WAKHAN_EVENT_FORMAT_TIMELINEJS] = wakhan_listed_events_write_timelinejs,
    [WAKHAN_EVENT_FORMAT_TIMELINEJS_CSV] = wakhan_listed_events_write_timelinejs_csv,
    [WAKHAN_EVENT_FORMAT_TIMELINE_XML] = wakhan_listed_events_write_timeline_xml,
    [WAKHAN_EVENT_FORMAT_ICALENDAR] = wakhan_listed_events_write_calendar,
  };
  const WakhanEventFormatKind *kind;
  WakhanEventExport           *self;
  g_autoptr (GPtrArray)        list = NULL;
  guint                        n_kept = 0;

  g_return_val_if_fail (draft, NULL);
  g_return_val_if_fail (format < WAKHAN_N_EVENT_FORMATS, NULL);

  self = g_new0 (WakhanEventExport, 1);
  kind = wakhan_event_format_get (format);
  list = wakhan_listed_events_new (draft);
  for (guint i = 0; i < list->len; i++)
    {
      gpointer *items = list->pdata;

      if (!kind->has_all && !is_known (&((WakhanListedEvent *) items[i])->span, kind))
        {
          self->losses[WAKHAN_EVENT_LOSS_LEFT_OUT]++;
          continue;
        }
      if (!kind->has_all)
        count (self, items[i], format);
      if (n_kept != i)
        {
          const gpointer kept = items[i];

          items[i] = items[n_kept];
          items[n_kept] = kept;
        }
      n_kept++;
    }
  g_ptr_array_set_size (list, n_kept);
  self->n_events = n_kept;
  self->text = writers[format](list, draft);
  return self;
}

typedef struct
{
  WakhanStudyDraft *draft;
  WakhanEventFormat format;
} Order;

static void
free_order (gpointer data)
{
  Order *order = data;

  wakhan_study_draft_free (order->draft);
  g_free (order);
}

static void export(GTask        *task,
                   gpointer      source G_GNUC_UNUSED,
                   gpointer      data,
                   GCancellable *cancellable G_GNUC_UNUSED)
{
  const Order *order = data;

  g_task_return_pointer (task, wakhan_event_export_new (order->draft, order->format),
                         (GDestroyNotify) wakhan_event_export_free);
}

void
wakhan_event_export_new_async (WakhanStudyDraft   *draft,
                               WakhanEventFormat   format,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Order            *order;

  g_return_if_fail (draft);
  g_return_if_fail (format < WAKHAN_N_EVENT_FORMATS);

  order = g_new0 (Order, 1);
  order->draft = draft;
  order->format = format;
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_event_export_new_async);
  g_task_set_task_data (task, order, free_order);
  wakhan_task_run_in_thread (task, export);
}

WakhanEventExport *
wakhan_event_export_new_finish (GAsyncResult *result,
                                GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
wakhan_event_export_free (WakhanEventExport *self)
{
  g_free (self->text);
  g_free (self);
}

static char *
dup_loss (WakhanEventLoss loss,
          guint           n)
{
  switch (loss)
    {
    case WAKHAN_EVENT_LOSS_LEFT_OUT:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u event is left out: the format does not know its year.",
                     "%u events are left out: the format does not know their years.", n),
        n);
    case WAKHAN_EVENT_LOSS_VAGUE:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "%u date is less exact than the format can tell: the event takes all the time "
                     "that it may be, and its description says how the date is meant.",
                     "%u dates are less exact than the format can tell: the events take all the "
                     "time that they may be, and their descriptions say how the dates are meant.",
                     n),
        n);
    case WAKHAN_EVENT_LOSS_OPEN:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "%u date has no beginning or no end, which the description says alone.",
                     "%u dates have no beginning or no end, which the descriptions say alone.", n),
        n);
    case WAKHAN_EVENT_LOSS_RELATIONS:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "%u event is disputed or told more exactly by another, which the description "
                     "says alone.",
                     "%u events are disputed or told more exactly by others, which the "
                     "descriptions say alone.",
                     n),
        n);
    case WAKHAN_EVENT_LOSS_PASSAGES:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "The place in the text of %u event is not in the file.",
                     "The places in the text of %u events are not in the file.", n),
        n);
    case WAKHAN_N_EVENT_LOSSES:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

GStrv
wakhan_event_export_dup_losses (const WakhanEventExport *self)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  g_return_val_if_fail (self, NULL);

  for (guint i = 0; i < WAKHAN_N_EVENT_LOSSES; i++)
    if (self->losses[i] > 0)
      {
        g_autofree char *line = dup_loss (i, self->losses[i]);

        g_strv_builder_add (lines, line);
      }
  return g_strv_builder_end (lines);
}
