/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-record.h"

#include "wakhan-key-lines.h"
#include "wakhan-note-lines.h"

struct _WakhanNoteRecord
{
  char *id;
  char *leading;
  char *lines;
};

static WakhanNoteRecord *
record_new_take (char *id,
                 char *leading,
                 char *lines)
{
  WakhanNoteRecord *self = g_atomic_rc_box_new0 (WakhanNoteRecord);

  self->id = id;
  self->leading = leading;
  self->lines = lines;
  return self;
}

WakhanNoteRecord *
wakhan_note_record_new (const char *id,
                        const char *leading,
                        const char *lines)
{
  g_return_val_if_fail (lines, NULL);

  return record_new_take (g_strdup (id), leading && *leading ? g_strdup (leading) : NULL,
                          g_strdup (lines));
}

WakhanNoteRecord *
wakhan_note_record_new_for_note (WakhanNote       *note,
                                 WakhanNoteRecord *old)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  return record_new_take (g_strdup (wakhan_note_get_id (note)),
                          old ? g_strdup (old->leading) : NULL,
                          wakhan_note_lines_write (note, old ? old->lines : NULL));
}

WakhanNoteRecord *
wakhan_note_record_new_with_lines (WakhanNoteRecord *self,
                                   const char       *lines)
{
  g_return_val_if_fail (lines, NULL);

  return record_new_take (g_strdup (self->id), g_strdup (self->leading), g_strdup (lines));
}

WakhanNoteRecord *
wakhan_note_record_ref (WakhanNoteRecord *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_record (WakhanNoteRecord *self)
{
  g_free (self->id);
  g_free (self->leading);
  g_free (self->lines);
}

void
wakhan_note_record_unref (WakhanNoteRecord *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_record);
}

const char *
wakhan_note_record_get_id (WakhanNoteRecord *self)
{
  return self->id;
}

const char *
wakhan_note_record_get_lines (WakhanNoteRecord *self)
{
  return self->lines;
}

WakhanNote *
wakhan_note_record_create_note (WakhanNoteRecord *self)
{
  g_return_val_if_fail (self && self->id, NULL);

  return wakhan_note_lines_read (self->id, self->lines);
}

gboolean
wakhan_note_record_is_equal (WakhanNoteRecord *self,
                             WakhanNoteRecord *other)
{
  return self == other ||
         (g_strcmp0 (self->id, other->id) == 0 && g_str_equal (self->lines, other->lines));
}

void
wakhan_note_record_append_to (WakhanNoteRecord *self,
                              GString          *text)
{
  if (self->leading)
    g_string_append (text, self->leading);
  if (self->id)
    {
      g_string_append (text, "[Note ");
      g_string_append (text, self->id);
      g_string_append (text, "]\n");
    }
  g_string_append (text, self->lines);
}

WakhanNoteRecord *
wakhan_note_record_create_conflict_copy (WakhanNoteRecord *self)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8                digest[20];
  gsize                 length = sizeof digest;
  char                 *id;

  g_checksum_update (sum, (const guchar *) self->id, -1);
  g_checksum_update (sum, (const guchar *) self->lines, -1);
  g_checksum_get_digest (sum, digest, &length);
  digest[6] = (digest[6] & 0x0f) | 0x50; /* a name-based UUID, RFC 4122 */
  digest[8] = (digest[8] & 0x3f) | 0x80;
  id = g_strdup_printf ("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                        digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6],
                        digest[7], digest[8], digest[9], digest[10], digest[11], digest[12],
                        digest[13], digest[14], digest[15]);
  return record_new_take (id, g_strdup (self->leading), g_strdup (self->lines));
}

/* The last line of that name counts, as it does for GKeyFile. */
char *
wakhan_note_record_dup_value (WakhanNoteRecord *self,
                              const char       *key)
{
  const char   *text = self->lines;
  char         *value = NULL;
  WakhanKeyLine line;

  while (wakhan_key_line_next (&text, &line))
    if (wakhan_key_line_has_key (&line, key))
      {
        g_free (value);
        value = wakhan_key_line_dup_string (&line);
      }
  return value;
}

guint64
wakhan_note_record_get_revision (WakhanNoteRecord *self)
{
  g_autofree char *value = wakhan_note_record_dup_value (self, "Revision");

  return value ? g_ascii_strtoull (value, NULL, 10) : 0;
}

gboolean
wakhan_note_record_is_deleted (WakhanNoteRecord *self)
{
  g_autofree char *value = wakhan_note_record_dup_value (self, "Deleted");

  return value && *value;
}
