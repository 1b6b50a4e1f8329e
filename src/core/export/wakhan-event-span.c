/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-span.h"

#include <string.h>

static gboolean
is_exact (const WakhanCalendarDate *date)
{
  return date->precision == WAKHAN_PRECISION_DAY && !date->uncertain && !date->approximate;
}

gboolean
wakhan_event_span_read (WakhanEventSpan  *self,
                        const WakhanDate *date)
{
  g_auto (GStrv)  ends = NULL;
  WakhanDateError fault;

  g_return_val_if_fail (self && date, FALSE);

  memset (self, 0, sizeof *self);
  ends = g_strsplit (wakhan_date_get_edtf (date), "/", 2);
  self->has_start = ends[0] && wakhan_calendar_date_read (&self->start, ends[0], &fault);
  if (ends[0] && ends[1])
    self->has_end = wakhan_calendar_date_read (&self->end, ends[1], &fault);
  else if (self->has_start)
    {
      self->end = self->start;
      self->has_end = TRUE;
    }
  if (!self->has_start && !self->has_end)
    return FALSE;
  self->is_open = !self->has_start || !self->has_end;
  self->is_exact = !self->is_open && is_exact (&self->start) && is_exact (&self->end);
  self->first = self->has_start ? self->start.first : self->end.first;
  self->next = self->has_end ? self->end.next : self->start.next;
  return TRUE;
}

static gint64
get_year (gint64 day)
{
  gint64 year;
  guint  month;
  guint  day_of_month;

  wakhan_day_to_civil (day, &year, &month, &day_of_month);
  return year;
}

gint64
wakhan_event_span_get_first_year (const WakhanEventSpan *self)
{
  g_return_val_if_fail (self, 0);

  return get_year (self->first);
}

gint64
wakhan_event_span_get_last_year (const WakhanEventSpan *self)
{
  g_return_val_if_fail (self, 0);

  return get_year (self->next - 1);
}
