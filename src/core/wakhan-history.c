/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-history.h"

/* More than anyone goes back; it keeps an evening's memory small. */
#define MAXIMUM_PLACES 200

struct _WakhanHistory
{
  GObject parent_instance;

  GArray *places;   /* guint offsets, oldest first */
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
  properties[PROP_CAN_GO_FORWARD] = g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_history_init (WakhanHistory *self)
{
  self->places = g_array_new (FALSE, FALSE, sizeof (guint));
}

WakhanHistory *
wakhan_history_new (void)
{
  return g_object_new (WAKHAN_TYPE_HISTORY, NULL);
}

/* The place left takes the place of the one recorded: one may have read on since. */
void
wakhan_history_push (WakhanHistory *self,
                     guint          from,
                     guint          to)
{
  gboolean could_go_back;
  gboolean could_go_forward;

  g_return_if_fail (WAKHAN_IS_HISTORY (self));

  if (from == to)
    return;
  could_go_back = wakhan_history_get_can_go_back (self);
  could_go_forward = wakhan_history_get_can_go_forward (self);
  g_array_set_size (self->places, MIN (self->places->len, self->position));
  if (self->places->len >= MAXIMUM_PLACES)
    g_array_remove_index (self->places, 0);
  g_array_append_val (self->places, from);
  self->position = self->places->len;
  g_array_append_val (self->places, to);
  notify_changes (self, could_go_back, could_go_forward);
}

gboolean
wakhan_history_go_back (WakhanHistory *self,
                        guint         *offset)
{
  gboolean could_go_forward;

  g_return_val_if_fail (WAKHAN_IS_HISTORY (self), FALSE);

  if (!wakhan_history_get_can_go_back (self))
    return FALSE;
  could_go_forward = wakhan_history_get_can_go_forward (self);
  self->position--;
  *offset = g_array_index (self->places, guint, self->position);
  notify_changes (self, TRUE, could_go_forward);
  return TRUE;
}

gboolean
wakhan_history_go_forward (WakhanHistory *self,
                           guint         *offset)
{
  gboolean could_go_back;

  g_return_val_if_fail (WAKHAN_IS_HISTORY (self), FALSE);

  if (!wakhan_history_get_can_go_forward (self))
    return FALSE;
  could_go_back = wakhan_history_get_can_go_back (self);
  self->position++;
  *offset = g_array_index (self->places, guint, self->position);
  notify_changes (self, could_go_back, TRUE);
  return TRUE;
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
