/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-importer.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* Any bytes are events that a notebook can hold, with faults in lines that are there. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes)               bytes = g_bytes_new (data, size);
  g_autoptr (WakhanIncomingEvents) events = wakhan_event_importer_read (bytes, size % 3 - 1);
  guint                            n_lines = 1;

  for (gsize i = 0; i < size; i++)
    n_lines += data[i] == '\n' || data[i] == '\r';
  for (guint i = 0; i < events->events->len; i++)
    {
      const WakhanIncomingEvent *item = g_ptr_array_index (events->events, i);
      const char                *edtf =
        wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_DATE);
      g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);

      g_assert_nonnull (date);
      g_assert_cmpuint (item->line, >=, 1);
      g_assert_cmpuint (item->line, <=, n_lines);
      g_assert_true (*wakhan_own_event_get_word (item->event, WAKHAN_OWN_EVENT_TITLE));
      for (guint word = 0; word < WAKHAN_OWN_EVENT_N_WORDS; word++)
        g_assert_true (
          g_utf8_validate (wakhan_own_event_get_word (item->event, word), -1, NULL));
    }
  for (guint i = 0; i < events->faults->len; i++)
    {
      const WakhanIncomingFault *fault = g_ptr_array_index (events->faults, i);

      g_assert_cmpuint (fault->line, >=, 1);
      g_assert_cmpuint (fault->line, <=, n_lines);
      g_assert_true (g_utf8_validate (fault->message, -1, NULL));
    }
  return 0;
}
