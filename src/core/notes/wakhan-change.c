/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-change.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  WakhanEntry *before; /* NULL: a new one */
  WakhanEntry *after;  /* NULL: it goes */
} Pair;

struct _WakhanChange
{
  GObject parent_instance;

  WakhanChangeKind kind;
  GArray          *pairs;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_NAME,
  N_PROPS
} WakhanChangeProperty;

static GParamSpec *properties[N_PROPS];

static const char *const names[] = {
  [WAKHAN_CHANGE_ADD] = NC_ ("change", "New Note"),
  [WAKHAN_CHANGE_EDIT] = NC_ ("change", "Edit Note"),
  [WAKHAN_CHANGE_SET_KIND] = NC_ ("change", "Change Colour"),
  [WAKHAN_CHANGE_DELETE] = NC_ ("change", "Delete Note"),
  [WAKHAN_CHANGE_REMOVE_EMPTY] = NC_ ("change", "Remove Empty Note"),
  [WAKHAN_CHANGE_CONFIRM_PLACE] = NC_ ("change", "Confirm Place"),
  [WAKHAN_CHANGE_REATTACH] = NC_ ("change", "Re-attach Note"),
  [WAKHAN_CHANGE_KEEP_IN_SECTION] = NC_ ("change", "Keep Note in Section"),
  [WAKHAN_CHANGE_TAKE_OVER] = NC_ ("change", "Take Over Notes"),
  [WAKHAN_CHANGE_ADD_EVENT] = NC_ ("change", "New Event"),
  [WAKHAN_CHANGE_EDIT_EVENT] = NC_ ("change", "Edit Event"),
  [WAKHAN_CHANGE_DELETE_EVENT] = NC_ ("change", "Delete Event"),
  [WAKHAN_CHANGE_RESTORE_EVENT] = NC_ ("change", "Restore Original Event"),
  [WAKHAN_CHANGE_DISPUTE_EVENTS] = NC_ ("change", "Dispute Event"),
  [WAKHAN_CHANGE_KEEP_DATES] = NC_ ("change", "Keep Dates"),
  [WAKHAN_CHANGE_REFUSE_DATES] = NC_ ("change", "Refuse Dates"),
  [WAKHAN_CHANGE_JOIN_DATES] = NC_ ("change", "Join Dates"),
  [WAKHAN_CHANGE_IMPORT_EVENTS] = NC_ ("change", "Import Events"),
  [WAKHAN_CHANGE_RECEIVE] = NC_ ("change", "Changes from Elsewhere"),
  [WAKHAN_CHANGE_FOLLOW] = NC_ ("change", "Follow the Text"),
};

G_DEFINE_ENUM_TYPE (WakhanChangeKind,
                    wakhan_change_kind,
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_ADD, "add"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_EDIT, "edit"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_SET_KIND, "set-kind"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_DELETE, "delete"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_REMOVE_EMPTY, "remove-empty"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_CONFIRM_PLACE, "confirm-place"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_REATTACH, "reattach"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_KEEP_IN_SECTION, "keep-in-section"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_TAKE_OVER, "take-over"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_ADD_EVENT, "add-event"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_EDIT_EVENT, "edit-event"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_DELETE_EVENT, "delete-event"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_RESTORE_EVENT, "restore-event"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_DISPUTE_EVENTS, "dispute-events"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_KEEP_DATES, "keep-dates"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_REFUSE_DATES, "refuse-dates"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_JOIN_DATES, "join-dates"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_IMPORT_EVENTS, "import-events"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_RECEIVE, "receive"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_CHANGE_FOLLOW, "follow"))
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
    case PROP_KIND:
      g_value_set_enum (value, WAKHAN_CHANGE (object)->kind);
      break;
    case PROP_NAME:
      g_value_set_string (value, wakhan_change_get_name (WAKHAN_CHANGE (object)));
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

  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, WAKHAN_TYPE_CHANGE_KIND, WAKHAN_CHANGE_ADD,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_change_init (WakhanChange *self)
{
  self->pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  g_array_set_clear_func (self->pairs, clear_pair);
}

WakhanChange *
wakhan_change_new (WakhanChangeKind kind)
{
  WakhanChange *self;

  g_return_val_if_fail (kind < G_N_ELEMENTS (names), NULL);

  self = g_object_new (WAKHAN_TYPE_CHANGE, NULL);
  self->kind = kind;
  return self;
}

void
wakhan_change_add (WakhanChange *self,
                   gpointer      before,
                   gpointer      after)
{
  Pair pair = { NULL, NULL };

  g_return_if_fail (WAKHAN_IS_CHANGE (self));
  g_return_if_fail (before || after);
  g_return_if_fail (!before || WAKHAN_IS_ENTRY (before));
  g_return_if_fail (!after || WAKHAN_IS_ENTRY (after));

  pair.before = before ? wakhan_entry_copy (before) : NULL;
  pair.after = after ? wakhan_entry_copy (after) : NULL;
  g_array_append_val (self->pairs, pair);
}

WakhanChangeKind
wakhan_change_get_kind (WakhanChange *self)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), WAKHAN_CHANGE_ADD);

  return self->kind;
}

const char *
wakhan_change_get_name (WakhanChange *self)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "change", names[self->kind]);
}

guint
wakhan_change_get_n_entries (WakhanChange *self)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), 0);

  return self->pairs->len;
}

gpointer
wakhan_change_get_before (WakhanChange *self,
                          guint         position)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);
  g_return_val_if_fail (position < self->pairs->len, NULL);

  return g_array_index (self->pairs, Pair, position).before;
}

gpointer
wakhan_change_get_after (WakhanChange *self,
                         guint         position)
{
  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);
  g_return_val_if_fail (position < self->pairs->len, NULL);

  return g_array_index (self->pairs, Pair, position).after;
}

WakhanNote *
wakhan_change_find_note (WakhanChange *self,
                         guint         position)
{
  WakhanEntry *after;
  WakhanEntry *entry;

  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);
  g_return_val_if_fail (position < self->pairs->len, NULL);

  after = wakhan_change_get_after (self, position);
  entry = after ? after : wakhan_change_get_before (self, position);
  return WAKHAN_IS_NOTE (entry) ? WAKHAN_NOTE (entry) : NULL;
}

gboolean
wakhan_change_find_edit (WakhanChange *self,
                         guint         position,
                         WakhanNote  **before,
                         WakhanNote  **after)
{
  const Pair *pair;

  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), FALSE);
  g_return_val_if_fail (position < self->pairs->len, FALSE);

  pair = &g_array_index (self->pairs, Pair, position);
  if (!pair->before || !pair->after || !WAKHAN_IS_NOTE (pair->after))
    return FALSE;
  *before = WAKHAN_NOTE (pair->before);
  *after = WAKHAN_NOTE (pair->after);
  return TRUE;
}

WakhanChange *
wakhan_change_invert (WakhanChange *self)
{
  WakhanChange *inverse;

  g_return_val_if_fail (WAKHAN_IS_CHANGE (self), NULL);

  inverse = wakhan_change_new (self->kind);
  for (guint i = self->pairs->len; i > 0; i--)
    {
      const Pair *pair = &g_array_index (self->pairs, Pair, i - 1);

      wakhan_change_add (inverse, pair->after, pair->before);
    }
  return inverse;
}
