/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-queue.h"

#include "wakhan-lower-bound.h"

typedef struct
{
  guint    place; /* where it stood */
  guint    position;
  gboolean is_taken;
} Turn;

struct _WakhanAnchorQueue
{
  GArray *turns; /* Turn, by place */
  guint   near;
  guint   before; /* all turns from here up to behind were taken */
  guint   behind;
};

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Turn *first = a;
  const Turn *second = b;

  if (first->place != second->place)
    return first->place < second->place ? -1 : 1;
  return (first->position > second->position) - (first->position < second->position);
}

static gboolean
is_before (gconstpointer turn,
           gconstpointer near)
{
  return ((const Turn *) turn)->place < *(const guint *) near;
}

static void
look (WakhanAnchorQueue *self,
      guint              near)
{
  self->near = near;
  self->before = self->behind = wakhan_lower_bound_of_array (self->turns, is_before, &near);
}

WakhanAnchorQueue *
wakhan_anchor_queue_new (GPtrArray *anchors)
{
  WakhanAnchorQueue *self = g_new0 (WakhanAnchorQueue, 1);

  g_return_val_if_fail (anchors, self);

  self->turns = g_array_sized_new (FALSE, FALSE, sizeof (Turn), anchors->len);
  for (guint i = 0; i < anchors->len; i++)
    {
      const Turn turn = { wakhan_anchor_get_start (g_ptr_array_index (anchors, i)), i, FALSE };

      g_array_append_val (self->turns, turn);
    }
  g_array_sort (self->turns, compare);
  look (self, 0);
  return self;
}

void
wakhan_anchor_queue_free (WakhanAnchorQueue *self)
{
  g_array_unref (self->turns);
  g_free (self);
}

static Turn *
get_turn (WakhanAnchorQueue *self,
          guint              i)
{
  return &g_array_index (self->turns, Turn, i);
}

gboolean
wakhan_anchor_queue_take (WakhanAnchorQueue *self,
                          guint              near,
                          guint             *position)
{
  Turn *turn;

  g_return_val_if_fail (self && position, FALSE);

  if (near != self->near)
    look (self, near);
  while (self->before > 0 && get_turn (self, self->before - 1)->is_taken)
    self->before--;
  while (self->behind < self->turns->len && get_turn (self, self->behind)->is_taken)
    self->behind++;
  if (self->before == 0 && self->behind == self->turns->len)
    return FALSE;
  if (self->before == 0 ||
      (self->behind < self->turns->len &&
       get_turn (self, self->behind)->place - near <=
         near - get_turn (self, self->before - 1)->place))
    turn = get_turn (self, self->behind++);
  else
    turn = get_turn (self, --self->before);
  turn->is_taken = TRUE;
  *position = turn->position;
  return TRUE;
}
