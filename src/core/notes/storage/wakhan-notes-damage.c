/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-damage.h"

#include "wakhan-aside-copy.h"
#include "wakhan-notes-backups.h"
#include "wakhan-safe-file.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

#define COPY_MODE 0600

struct _WakhanNotesDamage
{
  char    *path;
  GBytes  *bytes;
  char    *words;
  char    *aside; /* path of their copy */
  gboolean is_aside;
  gboolean has_looked; /* for a backup */
};

static char *
describe_fault (const char         *path,
                WakhanNotesContent *content)
{
  const guint n_notes = wakhan_notes_content_get_n_notes (content);

  switch (wakhan_notes_content_get_fault (content))
    {
    case WAKHAN_NOTES_EMPTY:
      return g_strdup_printf (_ ("“%s” was empty."), path);
    case WAKHAN_NOTES_CUT:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "“%s” was cut short; %u note could be read from it.",
                     "“%s” was cut short; %u notes could be read from it.", n_notes),
        path, n_notes);
    case WAKHAN_NOTES_GARBLED:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "Parts of “%s” could not be read; %u note could.",
                     "Parts of “%s” could not be read; %u notes could.", n_notes),
        path, n_notes);
    case WAKHAN_NOTES_FOREIGN:
      return g_strdup_printf (_ ("“%s” is another program’s file."), path);
    case WAKHAN_NOTES_NEWER:
    case WAKHAN_NOTES_WHOLE:
    default:
      g_return_val_if_reached (NULL);
    }
}

WakhanNotesDamage *
wakhan_notes_damage_new (const char         *path,
                         GBytes             *bytes,
                         WakhanNotesContent *content)
{
  WakhanNotesDamage *self = g_new0 (WakhanNotesDamage, 1);
  g_autofree char   *fault = describe_fault (path, content);
  g_autofree char   *copy = NULL;

  self->path = g_strdup (path);
  self->bytes = g_bytes_ref (bytes);
  self->aside = wakhan_aside_copy_choose (path, bytes, &self->is_aside);
  copy = g_strdup_printf (_ ("As it was, it is kept in “%s”."), self->aside);
  self->words = wakhan_word_list_join_sentences ((const char *const[]){ fault, copy }, 2);
  return self;
}

void
wakhan_notes_damage_free (WakhanNotesDamage *self)
{
  if (!self)
    return;
  g_free (self->path);
  g_bytes_unref (self->bytes);
  g_free (self->words);
  g_free (self->aside);
  g_free (self);
}

gboolean
wakhan_notes_damage_is_of (WakhanNotesDamage *self,
                           GBytes            *bytes)
{
  return g_bytes_equal (self->bytes, bytes);
}

const char *
wakhan_notes_damage_get_words (WakhanNotesDamage *self)
{
  return self->words;
}

gboolean
wakhan_notes_damage_set_aside (WakhanNotesDamage *self,
                               GError           **error)
{
  if (!self->is_aside)
    self->is_aside = wakhan_safe_file_write (self->aside, self->bytes, COPY_MODE, error);
  return self->is_aside;
}

WakhanNotesBackup *
wakhan_notes_damage_find_backup (WakhanNotesDamage  *self,
                                 WakhanNotesContent *known)
{
  if (self->has_looked)
    return NULL;
  self->has_looked = TRUE;
  return wakhan_notes_backups_find (self->path, known);
}
