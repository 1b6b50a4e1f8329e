/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-change.h"

typedef struct
{
  WakhanNote *before; /* NULL: a new note */
  WakhanNote *after;  /* NULL: a note that goes */
} Pair;

struct _WakhanChange
{
  GObject parent_instance;

  char   *name;
  GArray *pairs;
};

typedef enum
{
  PROP_NAME = 1,
  N_PROPS
} WakhanChangeProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanChange, wakhan_change, G_TYPE_OBJECT)

static void
clear_pair (gpointer pair)
{
  g_clear_object (&((Pair *) pair)->before);
  g_clear_object (&((Pair *) pair)->after);
}

static void
wakhan_change_finalize (GObject *object)
{
  WakhanChange *self = WAKHAN_CHANGE (object);

  g_free (self->name);
  g_array_unref (self->pairs);

  G_OBJECT_CLASS (wakhan_change_parent_class)->finalize (object);
}

static void
wakhan_change_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((WakhanChangeProperty) id)
    {
    case PROP_NAME:
      g_value_set_string (value, WAKHAN_CHANGE (object)->name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_change_class_init (WakhanChangeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_change_finalize;
  object_class->get_property = wakhan_change_get_property;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_change_init (WakhanChange *self)
{
  self->pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  g_array_set_clear_func (self->pairs, clear_pair);
}

WakhanChange *
wakhan_change_new (const char *name)
{
  WakhanChange *self;

  g_return_val_if_fail (name, NULL);

  self = g_object_new (WAKHAN_TYPE_CHANGE, NULL);
  self->name = g_strdup (name);
  return self;
}

void
wakhan_change_add (WakhanChange *self,
                   WakhanNote   *before,
                   WakhanNote   *after)
{
  Pair pair = { NULL, NULL };

  g_return_if_fail (WAKHAN_IS_CHANGE (self));
  g_return_if_fail (before || after);

  pair.before = before ? wakhan_note_copy (before) : NULL;
  pair.after = after ? wakhan_note_copy (after) : NULL;
  g_array_append_val (self->pairs, pair);
}

const char *
wakhan_change_get_name (WakhanChange *self)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);

  return self->name;
}

guint
wakhan_change_get_n_notes (WakhanChange *self)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), 0);

  return self->pairs->len;
}

WakhanNote *
wakhan_change_get_before (WakhanChange *self,
                          guint         position)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);
  g_return_val_if_fail (position < self->pairs->len, NULL);

  return g_array_index (self->pairs, Pair, position).before;
}

WakhanNote *
wakhan_change_get_after (WakhanChange *self,
                         guint         position)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);
  g_return_val_if_fail (position < self->pairs->len, NULL);

  return g_array_index (self->pairs, Pair, position).after;
}

gboolean
wakhan_change_is_of_words (WakhanChange *self)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), FALSE);

  for (guint i = 0; i < self->pairs->len; i++)
    {
      const Pair            *pair = &g_array_index (self->pairs, Pair, i);
      g_autoptr (WakhanNote) same = NULL;

      if (!pair->before || !pair->after)
        return FALSE;
      same = wakhan_note_copy (pair->before);
      wakhan_note_set_text (same, wakhan_note_get_text (pair->after));
      wakhan_note_set_tags (same, wakhan_note_get_tags (pair->after));
      if (!wakhan_note_is_equal (same, pair->after))
        return FALSE;
    }
  return TRUE;
}

WakhanChange *
wakhan_change_invert (WakhanChange *self)
{
  WakhanChange *inverse;

  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);

  inverse = wakhan_change_new (self->name);
  for (guint i = self->pairs->len; i > 0; i--)
    {
      const Pair *pair = &g_array_index (self->pairs, Pair, i - 1);

      wakhan_change_add (inverse, pair->after, pair->before);
    }
  return inverse;
}
