/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "timeline-fixture.h"

#include "wakhan-timeline-layout.h"

WakhanTimeline *
timeline_fixture_create (GRand *random,
                         guint  n_events,
                         guint  n_to_a_dispute)
{
  WakhanTimeline       *timeline = wakhan_timeline_new ();
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_events; i++)
    {
      const char *const      formats[] = { "%04d-%02d-%02d", "%04d-%02d-%02d", "%04d-%02d-%02d",
                                           "%04d-%02d", "%04d" };
      const char            *format = formats[g_rand_int_range (random, 0, G_N_ELEMENTS (formats))];
      const int              year = g_rand_int_range (random, 1900, 2020);
      g_autofree char       *edtf = g_strdup_printf (format, year, g_rand_int_range (random, 1, 13),
                                                     g_rand_int_range (random, 1, 29));
      g_autofree char       *id = g_strdup_printf ("e-%u", i);
      g_autofree char       *title = g_strnfill (g_rand_int_range (random, 5, 40), 'x');
      g_autoptr (WakhanDate) date = wakhan_date_parse (i == 0 ? "1900/2019" : edtf, NULL);
      const gboolean         is_disputed = n_to_a_dispute > 0 && i > 0 && i % n_to_a_dispute == 0;
      const char *const      disputed_by[] = { "e-0", NULL };

      g_ptr_array_add (events,
                       wakhan_event_new_of (&(WakhanEventParts){
                         .id = id,
                         .date = date,
                         .title = title,
                         .origin = i % 4 == 0 ? "essay" : "context",
                         .disputed_by = is_disputed ? disputed_by : NULL,
                       }));
    }
  wakhan_timeline_insert_all (timeline, events);
  return timeline;
}

double
timeline_fixture_measure (WakhanEvent     *event,
                          WakhanEventLabel label,
                          gpointer         data G_GNUC_UNUSED)
{
  const double width = 6.0 * strlen (wakhan_event_get_title (event));

  switch (label)
    {
    case WAKHAN_EVENT_LABEL_CUT_NAME:
      return MIN (width, WAKHAN_EVENT_MARK_CUT);
    case WAKHAN_EVENT_LABEL_DATE:
      return TIMELINE_FIXTURE_DATE;
    case WAKHAN_EVENT_LABEL_GIST:
      return TIMELINE_FIXTURE_DATE + width;
    case WAKHAN_EVENT_LABEL_NAME:
    case WAKHAN_EVENT_N_LABELS:
    default:
      return width;
    }
}
