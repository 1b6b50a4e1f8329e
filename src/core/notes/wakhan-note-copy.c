/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What notes say, whatever they are kept as. */

#include "wakhan-note.h"

WakhanNote *
wakhan_note_new (void)
{
  g_autofree char      *id = g_uuid_string_random ();
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  WakhanNote           *self = wakhan_note_new_with_id (id);

  wakhan_note_set_created (self, now);
  wakhan_note_set_modified (self, now);
  return self;
}

WakhanNote *
wakhan_note_copy (WakhanNote *self)
{
  WakhanNote *copy;

  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  copy = wakhan_note_new_with_id (wakhan_note_get_id (self));
  wakhan_note_assign (copy, self);
  return copy;
}

static gboolean
has_equal_anchors (WakhanNote *self,
                   WakhanNote *other)
{
  const guint n_anchors = wakhan_note_get_n_anchors (self);

  if (wakhan_note_get_n_anchors (other) != n_anchors)
    return FALSE;
  for (guint i = 0; i < n_anchors; i++)
    if (!wakhan_anchor_is_equal (wakhan_note_get_anchor (self, i),
                                 wakhan_note_get_anchor (other, i)) ||
        g_strcmp0 (wakhan_note_get_earlier_quote (self, i),
                   wakhan_note_get_earlier_quote (other, i)) != 0)
      return FALSE;
  return TRUE;
}

void
wakhan_note_assign (WakhanNote *self,
                    WakhanNote *from)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (WAKHAN_IS_NOTE (from));

  g_object_freeze_notify (G_OBJECT (self));
  wakhan_note_set_text (self, wakhan_note_get_text (from));
  wakhan_note_set_kind (self, wakhan_note_get_kind (from));
  wakhan_note_set_tags (self, wakhan_note_get_tags (from));
  wakhan_note_set_events (self, wakhan_note_get_events (from));
  wakhan_note_set_section (self, wakhan_note_get_section (from));
  wakhan_note_set_earlier_quotes (self, wakhan_note_get_earlier_quotes (from));
  wakhan_note_set_created (self, wakhan_note_get_created (from));
  wakhan_note_set_modified (self, wakhan_note_get_modified (from));
  wakhan_note_set_revision (self, wakhan_note_get_revision (from));
  wakhan_note_set_deleted (self, wakhan_note_get_deleted (from));
  if (!has_equal_anchors (self, from))
    {
      wakhan_note_clear_anchors (self);
      for (guint i = 0; i < wakhan_note_get_n_anchors (from); i++)
        {
          wakhan_note_add_anchor (self, wakhan_note_get_anchor (from, i));
          wakhan_note_set_earlier_quote (self, i, wakhan_note_get_earlier_quote (from, i));
        }
    }
  g_object_thaw_notify (G_OBJECT (self));
}

gboolean
wakhan_note_is_equal (WakhanNote *self,
                      WakhanNote *other)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_NOTE (other), FALSE);

  return g_str_equal (wakhan_note_get_text (self), wakhan_note_get_text (other)) &&
         g_str_equal (wakhan_note_get_kind (self), wakhan_note_get_kind (other)) &&
         g_str_equal (wakhan_note_get_section (self), wakhan_note_get_section (other)) &&
         !wakhan_note_get_deleted (self) == !wakhan_note_get_deleted (other) &&
         g_strv_equal (wakhan_note_get_tags (self), wakhan_note_get_tags (other)) &&
         g_strv_equal (wakhan_note_get_events (self), wakhan_note_get_events (other)) &&
         g_strv_equal (wakhan_note_get_earlier_quotes (self),
                       wakhan_note_get_earlier_quotes (other)) &&
         has_equal_anchors (self, other);
}

gboolean
wakhan_note_is_empty (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), TRUE);

  return !*wakhan_note_get_text (self) && !*wakhan_note_get_kind (self) &&
         !wakhan_note_get_tags (self)[0] && !wakhan_note_get_events (self)[0] &&
         wakhan_note_get_n_anchors (self) == 0;
}
