/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-drift.h"

#include "wakhan-lower-bound.h"

#define LEEWAY 24.0      /* characters by which an edit nearby moves what it does not touch */
#define EDITED_PART 0.15 /* of what lies between: so much of it may have come or gone */
#define UNSURE 0.8       /* where nothing is known of what stands around */

typedef struct
{
  guint before;
  guint after;
} Move;

struct _WakhanTextDrift
{
  GArray  *moves; /* Move */
  gboolean is_settled;
};

WakhanTextDrift *
wakhan_text_drift_new (void)
{
  WakhanTextDrift *self = g_new0 (WakhanTextDrift, 1);

  self->moves = g_array_new (FALSE, FALSE, sizeof (Move));
  return self;
}

void
wakhan_text_drift_free (WakhanTextDrift *self)
{
  g_array_unref (self->moves);
  g_free (self);
}

void
wakhan_text_drift_add (WakhanTextDrift *self,
                       guint            before,
                       guint            after)
{
  const Move move = { before, after };

  g_return_if_fail (self);

  g_array_append_val (self->moves, move);
  self->is_settled = FALSE;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Move *first = a;
  const Move *second = b;

  if (first->before != second->before)
    return first->before < second->before ? -1 : 1;
  return (first->after > second->after) - (first->after < second->after);
}

static gboolean
is_before (gconstpointer item,
           gconstpointer sought)
{
  return ((const Move *) item)->before < *(const guint *) sought;
}

/* What is said to have gone to two places says nothing. */
static void
settle (WakhanTextDrift *self)
{
  guint n_kept = 0;

  g_array_sort (self->moves, compare);
  for (guint i = 0, next; i < self->moves->len; i = next)
    {
      const Move move = g_array_index (self->moves, Move, i);
      gboolean   is_clear = TRUE;

      for (next = i + 1; next < self->moves->len; next++)
        {
          const Move *other = &g_array_index (self->moves, Move, next);

          if (other->before != move.before)
            break;
          is_clear &= other->after == move.after;
        }
      if (is_clear)
        g_array_index (self->moves, Move, n_kept++) = move;
    }
  g_array_set_size (self->moves, n_kept);
  self->is_settled = TRUE;
}

/* The last at or before a place, and the first behind it. */
static void
find_neighbours (WakhanTextDrift *self,
                 guint            place,
                 const Move      *neighbours[2])
{
  guint position;

  if (!self->is_settled)
    settle (self);
  position = wakhan_lower_bound_of_array (self->moves, is_before, &place);
  neighbours[0] = position > 0 ? &g_array_index (self->moves, Move, position - 1) : NULL;
  neighbours[1] =
    position < self->moves->len ? &g_array_index (self->moves, Move, position) : NULL;
}

guint
wakhan_text_drift_predict (WakhanTextDrift *self,
                           guint            before,
                           guint            places[2])
{
  const Move *neighbours[2];
  guint       n_places = 0;

  g_return_val_if_fail (self, 0);

  find_neighbours (self, before, neighbours);
  for (guint i = 0; i < G_N_ELEMENTS (neighbours); i++)
    if (neighbours[i])
      places[n_places++] =
        CLAMP ((gint64) neighbours[i]->after + before - neighbours[i]->before, 0, G_MAXUINT);
  if (n_places == 0)
    places[n_places++] = before;
  return n_places;
}

/* @way: from what is known to the place, as it was; @after: as it is. */
static double
rate (double way,
      double after)
{
  return CLAMP (1.5 - ABS (after - way) / (LEEWAY + EDITED_PART * ABS (way)), 0, 1);
}

double
wakhan_text_drift_get_nearness (WakhanTextDrift *self,
                                guint            before,
                                guint            after)
{
  const Move *neighbours[2];
  double      nearness = 0;

  g_return_val_if_fail (self, 0);

  find_neighbours (self, before, neighbours);
  if (!neighbours[0] && !neighbours[1])
    return MIN (rate (before, after), UNSURE);
  for (guint i = 0; i < G_N_ELEMENTS (neighbours); i++)
    if (neighbours[i])
      nearness = MAX (nearness, rate (before - (double) neighbours[i]->before,
                                      after - (double) neighbours[i]->after));
  return nearness;
}
