/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What entries say, whatever they are kept as. */

#include "wakhan-entry.h"

gpointer
wakhan_entry_new (GType type)
{
  g_autofree char      *id = g_uuid_string_random ();
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  WakhanEntry          *self = wakhan_entry_new_with_id (type, id);

  wakhan_entry_set_created (self, now);
  wakhan_entry_set_modified (self, now);
  return self;
}

gpointer
wakhan_entry_copy (WakhanEntry *self)
{
  WakhanEntry *copy;

  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), NULL);

  copy = wakhan_entry_new_with_id (G_OBJECT_TYPE (self), wakhan_entry_get_id (self));
  wakhan_entry_assign (copy, self);
  return copy;
}

static gboolean
has_equal_anchors (WakhanEntry *self,
                   WakhanEntry *other)
{
  const guint n_anchors = wakhan_entry_get_n_anchors (self);

  if (wakhan_entry_get_n_anchors (other) != n_anchors)
    return FALSE;
  for (guint i = 0; i < n_anchors; i++)
    if (!wakhan_anchor_is_equal (wakhan_entry_get_anchor (self, i),
                                 wakhan_entry_get_anchor (other, i)) ||
        g_strcmp0 (wakhan_entry_get_earlier_quote (self, i),
                   wakhan_entry_get_earlier_quote (other, i)) != 0)
      return FALSE;
  return TRUE;
}

static void
assign_anchors (WakhanEntry *self,
                WakhanEntry *from)
{
  if (has_equal_anchors (self, from))
    return;
  wakhan_entry_clear_anchors (self);
  for (guint i = 0; i < wakhan_entry_get_n_anchors (from); i++)
    {
      wakhan_entry_add_anchor (self, wakhan_entry_get_anchor (from, i));
      wakhan_entry_set_earlier_quote (self, i, wakhan_entry_get_earlier_quote (from, i));
    }
}

void
wakhan_entry_assign (WakhanEntry *self,
                     WakhanEntry *from)
{
  g_return_if_fail (WAKHAN_IS_ENTRY (self));
  g_return_if_fail (WAKHAN_IS_ENTRY (from));
  g_return_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (from));

  g_object_freeze_notify (G_OBJECT (self));
  WAKHAN_ENTRY_GET_CLASS (self)->assign (self, from);
  wakhan_entry_set_earlier_quotes (self, wakhan_entry_get_earlier_quotes (from));
  wakhan_entry_set_created (self, wakhan_entry_get_created (from));
  wakhan_entry_set_modified (self, wakhan_entry_get_modified (from));
  wakhan_entry_set_revision (self, wakhan_entry_get_revision (from));
  wakhan_entry_set_deleted (self, wakhan_entry_get_deleted (from));
  assign_anchors (self, from);
  g_object_thaw_notify (G_OBJECT (self));
}

gboolean
wakhan_entry_is_equal (WakhanEntry *self,
                       WakhanEntry *other)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_ENTRY (other), FALSE);

  return G_OBJECT_TYPE (self) == G_OBJECT_TYPE (other) &&
         WAKHAN_ENTRY_GET_CLASS (self)->is_equal (self, other) &&
         !wakhan_entry_get_deleted (self) == !wakhan_entry_get_deleted (other) &&
         g_strv_equal (wakhan_entry_get_earlier_quotes (self),
                       wakhan_entry_get_earlier_quotes (other)) &&
         has_equal_anchors (self, other);
}

static gboolean
has_quote (WakhanEntry  *self,
           WakhanAnchor *anchor)
{
  for (guint i = 0; i < wakhan_entry_get_n_anchors (self); i++)
    if (g_str_equal (wakhan_anchor_get_quote (wakhan_entry_get_anchor (self, i)),
                     wakhan_anchor_get_quote (anchor)))
      return TRUE;
  return FALSE;
}

gboolean
wakhan_entry_is_said_by (WakhanEntry *self,
                         WakhanEntry *other)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_ENTRY (other), FALSE);

  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (other) || wakhan_entry_get_deleted (other) ||
      !WAKHAN_ENTRY_GET_CLASS (self)->is_said_by (self, other))
    return FALSE;
  for (guint i = 0; i < wakhan_entry_get_n_anchors (self); i++)
    if (!has_quote (other, wakhan_entry_get_anchor (self, i)))
      return FALSE;
  return TRUE;
}

gboolean
wakhan_entry_is_empty (WakhanEntry *self)
{
  g_return_val_if_fail (WAKHAN_IS_ENTRY (self), TRUE);

  return wakhan_entry_get_n_anchors (self) == 0 && WAKHAN_ENTRY_GET_CLASS (self)->is_empty (self);
}
