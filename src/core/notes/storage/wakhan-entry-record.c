/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry-record.h"

#include "wakhan-event-lines.h"
#include "wakhan-key-lines.h"
#include "wakhan-note-lines.h"

#include <string.h>

struct _WakhanEntryRecord
{
  GType type;
  char *id;
  char *leading;
  char *lines;
};

/* The first word of the names of groups. */
static const char *
get_prefix (GType type)
{
  return type == WAKHAN_TYPE_NOTE ? "Note " : "Event ";
}

GType
wakhan_entry_record_find_type (const char  *group,
                               const char **id)
{
  const GType types[] = { WAKHAN_TYPE_NOTE, WAKHAN_TYPE_OWN_EVENT };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_has_prefix (group, get_prefix (types[i])))
      {
        *id = group + strlen (get_prefix (types[i]));
        return types[i];
      }
  return G_TYPE_INVALID;
}

static WakhanEntryRecord *
record_new_take (GType type,
                 char *id,
                 char *leading,
                 char *lines)
{
  WakhanEntryRecord *self = g_atomic_rc_box_new0 (WakhanEntryRecord);

  self->type = type;
  self->id = id;
  self->leading = leading;
  self->lines = lines;
  return self;
}

WakhanEntryRecord *
wakhan_entry_record_new (GType       type,
                         const char *id,
                         const char *leading,
                         const char *lines)
{
  g_return_val_if_fail (lines, NULL);

  return record_new_take (type, g_strdup (id), leading && *leading ? g_strdup (leading) : NULL,
                          g_strdup (lines));
}

WakhanEntryRecord *
wakhan_entry_record_new_for_entry (gpointer           entry,
                                   WakhanEntryRecord *old)
{
  const char *old_lines = old ? old->lines : NULL;
  char       *lines;

  g_return_val_if_fail (WAKHAN_IS_ENTRY (entry), NULL);

  lines = WAKHAN_IS_NOTE (entry) ? wakhan_note_lines_write (entry, old_lines)
                                 : wakhan_event_lines_write (entry, old_lines);
  return record_new_take (G_OBJECT_TYPE (entry), g_strdup (wakhan_entry_get_id (entry)),
                          old ? g_strdup (old->leading) : NULL, lines);
}

WakhanEntryRecord *
wakhan_entry_record_new_with_lines (WakhanEntryRecord *self,
                                    const char        *lines)
{
  g_return_val_if_fail (lines, NULL);

  return record_new_take (self->type, g_strdup (self->id), g_strdup (self->leading),
                          g_strdup (lines));
}

WakhanEntryRecord *
wakhan_entry_record_ref (WakhanEntryRecord *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_record (WakhanEntryRecord *self)
{
  g_free (self->id);
  g_free (self->leading);
  g_free (self->lines);
}

void
wakhan_entry_record_unref (WakhanEntryRecord *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_record);
}

GType
wakhan_entry_record_get_entry_type (WakhanEntryRecord *self)
{
  return self->type;
}

const char *
wakhan_entry_record_get_id (WakhanEntryRecord *self)
{
  return self->id;
}

const char *
wakhan_entry_record_get_lines (WakhanEntryRecord *self)
{
  return self->lines;
}

gpointer
wakhan_entry_record_create_entry (WakhanEntryRecord *self)
{
  g_return_val_if_fail (self && self->id, NULL);

  if (self->type == WAKHAN_TYPE_NOTE)
    return wakhan_note_lines_read (self->id, self->lines);
  return wakhan_event_lines_read (self->id, self->lines);
}

gboolean
wakhan_entry_record_is_equal (WakhanEntryRecord *self,
                              WakhanEntryRecord *other)
{
  return self == other ||
         (self->type == other->type && g_strcmp0 (self->id, other->id) == 0 &&
          g_str_equal (self->lines, other->lines));
}

void
wakhan_entry_record_append_to (WakhanEntryRecord *self,
                               GString           *text)
{
  if (self->leading)
    g_string_append (text, self->leading);
  if (self->id)
    {
      g_string_append_c (text, '[');
      g_string_append (text, get_prefix (self->type));
      g_string_append (text, self->id);
      g_string_append (text, "]\n");
    }
  g_string_append (text, self->lines);
}

WakhanEntryRecord *
wakhan_entry_record_create_conflict_copy (WakhanEntryRecord *self)
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
  return record_new_take (self->type, id, g_strdup (self->leading), g_strdup (self->lines));
}

char *
wakhan_entry_record_dup_value (WakhanEntryRecord *self,
                               const char        *key)
{
  return wakhan_key_lines_take (self->lines, key, NULL);
}

guint64
wakhan_entry_record_get_revision (WakhanEntryRecord *self)
{
  g_autofree char *value = wakhan_entry_record_dup_value (self, "Revision");

  return value ? g_ascii_strtoull (value, NULL, 10) : 0;
}

gboolean
wakhan_entry_record_is_deleted (WakhanEntryRecord *self)
{
  g_autofree char *value = wakhan_entry_record_dup_value (self, "Deleted");

  return value && *value;
}
