/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-history.h"

/* More than anyone goes back; it keeps an evening's memory small. */
#define MAXIMUM_PLACES 200

struct _WakhanHistory
{
  GObject parent_instance;

  GArray *places;   /* WakhanTextRange, oldest first */
  guint   position; /* of the place one stands at */
};

typedef enum
{
  PROP_CAN_GO_BACK = 1,
  PROP_CAN_GO_FORWARD,
  N_PROPS
} WakhanHistoryProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanHistory, wakhan_history, G_TYPE_OBJECT)

static void
notify_changes (WakhanHistory *self,
                gboolean       could_go_back,
                gboolean       could_go_forward)
{
  if (could_go_back != wakhan_history_get_can_go_back (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  if (could_go_forward != wakhan_history_get_can_go_forward (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_FORWARD]);
}

static void
wakhan_history_finalize (GObject *object)
{
  g_array_unref (WAKHAN_HISTORY (object)->places);

  G_OBJECT_CLASS (wakhan_history_parent_class)->finalize (object);
}

static void
wakhan_history_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  WakhanHistory *self = WAKHAN_HISTORY (object);

  switch ((WakhanHistoryProperty) id)
    {
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, wakhan_history_get_can_go_back (self));
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, wakhan_history_get_can_go_forward (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_history_class_init (WakhanHistoryClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_history_finalize;
  object_class->get_property = wakhan_history_get_property;

  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_GO_FORWARD] =
    g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_history_init (WakhanHistory *self)
{
  self->places = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
}

WakhanHistory *
wakhan_history_new (void)
{
  return g_object_new (WAKHAN_TYPE_HISTORY, NULL);
}

static WakhanTextRange *
get_place (WakhanHistory *self)
{
  return self->position < self->places->len
           ? &g_array_index (self->places, WakhanTextRange, self->position)
           : NULL;
}

static void
leave_from (WakhanHistory         *self,
            const WakhanTextRange *from)
{
  WakhanTextRange *place = get_place (self);

  if (place && (from->start < place->start || from->start > place->end))
    *place = *from;
}

void
wakhan_history_push (WakhanHistory         *self,
                     const WakhanTextRange *from,
                     const WakhanTextRange *to)
{
  gboolean could_go_back;
  gboolean could_go_forward;

  g_return_if_fail (WAKHAN_IS_HISTORY (self));
  g_return_if_fail (from && to);

  if (from->start == to->start)
    return;
  could_go_back = wakhan_history_get_can_go_back (self);
  could_go_forward = wakhan_history_get_can_go_forward (self);
  leave_from (self, from);
  if (self->places->len == 0)
    g_array_append_val (self->places, *from);
  g_array_set_size (self->places, self->position + 1);
  if (self->places->len > MAXIMUM_PLACES)
    g_array_remove_index (self->places, 0);
  self->position = self->places->len;
  g_array_append_val (self->places, *to);
  notify_changes (self, could_go_back, could_go_forward);
}

void
wakhan_history_replace (WakhanHistory         *self,
                        const WakhanTextRange *to)
{
  g_return_if_fail (WAKHAN_IS_HISTORY (self));
  g_return_if_fail (get_place (self));

  *get_place (self) = *to;
}

static gboolean
go (WakhanHistory         *self,
    gboolean               can_go,
    int                    step,
    const WakhanTextRange *from,
    WakhanTextRange       *to)
{
  const gboolean could_go_back = wakhan_history_get_can_go_back (self);
  const gboolean could_go_forward = wakhan_history_get_can_go_forward (self);

  if (!can_go)
    return FALSE;
  leave_from (self, from);
  self->position += step;
  *to = *get_place (self);
  notify_changes (self, could_go_back, could_go_forward);
  return TRUE;
}

gboolean
wakhan_history_go_back (WakhanHistory         *self,
                        const WakhanTextRange *from,
                        WakhanTextRange       *to)
{
  g_return_val_if_fail (WAKHAN_IS_HISTORY (self), FALSE);
  g_return_val_if_fail (from && to, FALSE);

  return go (self, wakhan_history_get_can_go_back (self), -1, from, to);
}

gboolean
wakhan_history_go_forward (WakhanHistory         *self,
                           const WakhanTextRange *from,
                           WakhanTextRange       *to)
{
  g_return_val_if_fail (WAKHAN_IS_HISTORY (self), FALSE);
  g_return_val_if_fail (from && to, FALSE);

  return go (self, wakhan_history_get_can_go_forward (self), 1, from, to);
}

gboolean
wakhan_history_get_can_go_back (WakhanHistory *self)
{
  g_return_val_if_fail (WAKHAN_IS_HISTORY (self), FALSE);

  return self->position > 0;
}

gboolean
wakhan_history_get_can_go_forward (WakhanHistory *self)
{
  g_return_val_if_fail (WAKHAN_IS_HISTORY (self), FALSE);

  return self->position + 1 < self->places->len;
}

const GArray *
wakhan_history_get_places (WakhanHistory *self)
{
  g_return_val_if_fail (WAKHAN_IS_HISTORY (self), NULL);

  return self->places;
}

guint
wakhan_history_get_position (WakhanHistory *self)
{
  g_return_val_if_fail (WAKHAN_IS_HISTORY (self), 0);

  return self->position;
}

void
wakhan_history_restore (WakhanHistory *self,
                        const GArray  *places,
                        guint          position)
{
  gboolean could_go_back;
  gboolean could_go_forward;

  g_return_if_fail (WAKHAN_IS_HISTORY (self));
  g_return_if_fail (places && (position < places->len || places->len == 0));

  could_go_back = wakhan_history_get_can_go_back (self);
  could_go_forward = wakhan_history_get_can_go_forward (self);
  g_array_set_size (self->places, 0);
  g_array_append_vals (self->places, places->data, places->len);
  self->position = position;
  notify_changes (self, could_go_back, could_go_forward);
}
