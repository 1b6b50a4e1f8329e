/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an event is called in full. */

#include "wakhan-event.h"

#include <glib/gi18n-lib.h>

char *
wakhan_event_dup_date_words (WakhanEvent *self)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  date = wakhan_date_to_words (wakhan_event_get_date (self));
  if (!*wakhan_event_get_other_text (self))
    return g_steal_pointer (&date);
  /* Translators: a date in words, and what the other text is called that tells of it. */
  return g_strdup_printf (C_ ("event", "%s, in “%s”"), date, wakhan_event_get_other_text (self));
}

char *
wakhan_event_dup_name (WakhanEvent *self)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  date = wakhan_event_dup_date_words (self);
  /* Translators: a date in words and what happened then. */
  return g_strdup_printf (_ ("%s, %s"), date, wakhan_event_get_title (self));
}

char *
wakhan_event_dup_range (WakhanEvent *first,
                        WakhanEvent *last)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (first), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (last), NULL);

  return wakhan_date_range_to_words (wakhan_event_get_date (first), wakhan_event_get_date (last));
}
