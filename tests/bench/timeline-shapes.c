/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "timeline-shapes.h"

#define LAST_YEAR (TIMELINE_SHAPES_FIRST_YEAR + TIMELINE_SHAPES_N_YEARS - 1)
#define N_BURSTS 40
#define BURST 12     /* years */
#define MIDDLE 500   /* the year in which those that overlap meet */
#define LONGEST 1400 /* years to either side of it */

const char *
timeline_shape_get_name (TimelineShape self)
{
  static const char *const names[] = { "uniform", "bursty", "all on one day", "all overlapping",
                                       "one of 10,000 years over all" };

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == N_TIMELINE_SHAPES);
  return names[self];
}

const char *
timeline_shape_choose_word (GRand *random)
{
  static const char *const words[] = { "border", "Doha", "talks", "trade", "mine",
                                       "road", "embassy", "envoy", "accord", "valley",
                                       "guard", "pipeline", "école", "harvest", "winter" };

  return words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))];
}

static char *
write_month (int   year,
             guint month)
{
  return year < 0 ? g_strdup_printf ("-%04d-%02u", -year, month)
                  : g_strdup_printf ("%04d-%02u", year, month);
}

static char *
write_year (int year)
{
  return year < 0 ? g_strdup_printf ("-%04d", -year) : g_strdup_printf ("%04d", year);
}

static char *
write_date (TimelineShape self,
            GRand        *random,
            guint         i)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  switch (self)
    {
    case TIMELINE_SHAPE_ONE_DAY:
      return g_strdup ("1914-07-28");
    case TIMELINE_SHAPE_OVERLAPPING:
      first = write_year (MIDDLE - g_rand_int_range (random, 0, LONGEST));
      last = write_year (MIDDLE + g_rand_int_range (random, 0, LONGEST));
      return g_strdup_printf ("%s/%s", first, last);
    case TIMELINE_SHAPE_BURSTY:
      return write_month (TIMELINE_SHAPES_FIRST_YEAR +
                            g_rand_int_range (random, 0, N_BURSTS) * TIMELINE_SHAPES_N_YEARS /
                              N_BURSTS +
                            g_rand_int_range (random, 0, BURST),
                          1 + i % 12);
    case TIMELINE_SHAPE_ONE_OVER_ALL:
      if (i == 0)
        return g_strdup ("-7979/2021");
      break;
    case TIMELINE_SHAPE_UNIFORM:
    case N_TIMELINE_SHAPES:
    default:
      break;
    }
  return write_month (g_rand_int_range (random, TIMELINE_SHAPES_FIRST_YEAR, LAST_YEAR + 1),
                      1 + i % 12);
}

WakhanTimeline *
timeline_shape_create (TimelineShape self,
                       guint         n_events)
{
  static const char *const categories[] = { "diplomacy", "security", "conflict", "economy" };
  static const char *const origins[] = { "essay", "context", "context", "found" };
  g_autoptr (GRand)        random = g_rand_new_with_seed (1999);
  g_autoptr (GPtrArray)    events = g_ptr_array_new_with_free_func (g_object_unref);
  WakhanTimeline          *timeline = wakhan_timeline_new ();

  for (guint i = 0; i < n_events; i++)
    {
      g_autofree char *id = g_strdup_printf ("e-%u", i);
      g_autofree char *edtf = write_date (self, random, i);
      g_autofree char *title =
        g_strjoin (" ", timeline_shape_choose_word (random), timeline_shape_choose_word (random),
                   timeline_shape_choose_word (random), NULL);
      g_autofree char *summary =
        g_strjoin (" ", title, timeline_shape_choose_word (random),
                   timeline_shape_choose_word (random), timeline_shape_choose_word (random), NULL);
      const char *const      actors[] = { timeline_shape_choose_word (random),
                                          timeline_shape_choose_word (random), NULL };
      g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);

      g_ptr_array_add (events, wakhan_event_new_of (&(WakhanEventParts){
                                 .id = id,
                                 .date = date,
                                 .title = title,
                                 .summary = summary,
                                 .actors = actors,
                                 .category = categories[i % G_N_ELEMENTS (categories)],
                                 .origin = origins[i / 4 % G_N_ELEMENTS (origins)],
                                 .is_own = i % 50 == 0,
                               }));
    }
  wakhan_timeline_insert_all (timeline, events);
  return timeline;
}
