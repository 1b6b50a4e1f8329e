/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-era-rows.h"

#define BEYOND 40.0 /* px, which no rounded corner or fade is longer than */

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const WakhanEraPlace *first = a;
  const WakhanEraPlace *second = b;

  if (first->days[0] != second->days[0])
    return first->days[0] < second->days[0] ? -1 : 1;
  if (first->days[3] != second->days[3])
    return first->days[3] > second->days[3] ? -1 : 1;
  return g_strcmp0 (wakhan_era_get_id (first->era), wakhan_era_get_id (second->era));
}

/* On the day on which one ends the next may begin. */
static gboolean
may_follow (const WakhanEraPlace *last,
            const WakhanEraPlace *place)
{
  return !last || (last->days[2] != WAKHAN_DAY_UNBOUNDED_END &&
                   place->days[0] > last->days[0] && place->days[1] >= last->days[2] - 1);
}

static void
end_before (WakhanEraPlace *last,
            gint64          day)
{
  if (!last)
    return;
  for (guint i = 1; i < G_N_ELEMENTS (last->days); i++)
    last->days[i] = MIN (last->days[i], day);
}

/* One that is told by one date is that year or month, and not some day of it. */
static void
add_place (GArray    *places,
           WakhanEra *era)
{
  WakhanDate    *date = wakhan_era_get_date (era);
  const gint64   start = wakhan_date_get_earliest_start (date);
  const gint64   end = wakhan_date_get_latest_end (date);
  const gboolean is_interval = wakhan_date_is_interval (date);

  const WakhanEraPlace place = {
    .era = era,
    .days = { start, is_interval ? wakhan_date_get_latest_start (date) : start,
              is_interval ? wakhan_date_get_earliest_end (date) : end, end },
  };

  g_array_append_val (places, place);
}

GArray *
wakhan_era_rows_list (GListModel *eras,
                      guint       most)
{
  GArray           *places = NULL;
  g_autofree guint *last = NULL; /* of each row */

  g_return_val_if_fail (G_IS_LIST_MODEL (eras) && most > 0, NULL);

  places = g_array_new (FALSE, TRUE, sizeof (WakhanEraPlace));
  last = g_new (guint, most);

  for (guint i = 0; i < g_list_model_get_n_items (eras); i++)
    {
      g_autoptr (WakhanEra) era = g_list_model_get_item (eras, i);

      add_place (places, era);
    }
  g_array_sort (places, compare_places);
  for (guint row = 0; row < most; row++)
    last[row] = G_MAXUINT;
  for (guint i = 0; i < places->len; i++)
    {
      WakhanEraPlace *place = &g_array_index (places, WakhanEraPlace, i);
      WakhanEraPlace *before = NULL;

      for (place->row = 0; place->row < most; place->row++)
        {
          before = last[place->row] == G_MAXUINT
                     ? NULL
                     : &g_array_index (places, WakhanEraPlace, last[place->row]);
          if (may_follow (before, place))
            break;
        }
      if (place->row == most)
        {
          place->row = most - 1; /* over what stands there */
          continue;
        }
      end_before (before, place->days[0]);
      last[place->row] = i;
    }
  return places;
}

guint
wakhan_era_rows_count (const GArray *places)
{
  guint n_rows = 0;

  g_return_val_if_fail (places, 0);

  for (guint i = 0; i < places->len; i++)
    n_rows = MAX (n_rows, g_array_index (places, WakhanEraPlace, i).row + 1);
  return n_rows;
}

gboolean
wakhan_era_place_find (const WakhanEraPlace  *self,
                       const WakhanTimeScale *scale,
                       double                 x[4])
{
  for (guint i = 0; i < G_N_ELEMENTS (self->days); i++)
    {
      if (self->days[i] == WAKHAN_DAY_UNBOUNDED_START)
        x[i] = -BEYOND;
      else if (self->days[i] == WAKHAN_DAY_UNBOUNDED_END)
        x[i] = scale->width + BEYOND;
      else
        x[i] = wakhan_time_scale_to_x (scale, self->days[i]);
      x[i] = CLAMP (x[i], -BEYOND, scale->width + BEYOND);
      /* what is certain of it may be less than nothing */
      if (i > 0)
        x[i] = MAX (x[i], x[i - 1]);
    }
  return x[3] > 0 && x[0] < scale->width;
}

gboolean
wakhan_era_place_find_name (const double x[4],
                            double       width,
                            double       name_width,
                            double       gap,
                            double      *left)
{
  *left = MAX (x[0], 0) + gap;
  return *left + name_width + gap <= MIN (x[3], width);
}
