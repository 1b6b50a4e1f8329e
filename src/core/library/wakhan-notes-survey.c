/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-survey.h"

#include "wakhan-key-lines.h"
#include "wakhan-library.h"
#include "wakhan-safe-file.h"

#define GROUP "Note "

/* The note whose lines are being read. */
typedef struct
{
  gboolean is_note;
  gboolean is_deleted;
  guint    kind;
} Group;

static guint
find_kind (const WakhanKeyLine *line)
{
  g_autofree char *id = wakhan_key_line_dup_string (line);
  guint            kind = 0;

  while (kind < WAKHAN_N_NOTE_KINDS && !g_str_equal (wakhan_note_kind_get (kind)->id, id))
    kind++;
  return kind;
}

static void
finish_group (WakhanNotesSurvey *self,
              const Group       *group)
{
  if (!group->is_note || group->is_deleted)
    return;
  self->n_notes++;
  self->notes[group->kind]++;
}

static void
read_text (WakhanNotesSurvey *self,
           const char        *text)
{
  Group         group = { FALSE, FALSE, WAKHAN_N_NOTE_KINDS };
  WakhanKeyLine line;

  while (wakhan_key_line_next (&text, &line))
    if (line.kind == WAKHAN_LINE_GROUP)
      {
        finish_group (self, &group);
        group = (Group){ line.key_length > strlen (GROUP) &&
                           memcmp (line.key, GROUP, strlen (GROUP)) == 0,
                         FALSE, WAKHAN_N_NOTE_KINDS };
      }
    else if (group.is_note && wakhan_key_line_has_key (&line, "Deleted"))
      group.is_deleted = TRUE;
    else if (group.is_note && wakhan_key_line_has_key (&line, "Colour"))
      group.kind = find_kind (&line);
    else if (!group.is_note && !self->title && wakhan_key_line_has_key (&line, "Title"))
      self->title = wakhan_key_line_dup_string (&line);
  finish_group (self, &group);
}

void
wakhan_notes_survey_read (WakhanNotesSurvey *self,
                          const char        *id)
{
  g_autoptr (GFile)  file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char   *text = NULL;
  gsize              size;
  const char        *data;
  int                mode;

  g_return_if_fail (self && id);

  *self = (WakhanNotesSurvey){ 0 };
  file = strchr (id, G_DIR_SEPARATOR) || !*id ? NULL : wakhan_library_dup_notes_file (id);
  if (!file || !wakhan_safe_file_read (g_file_peek_path (file), &bytes, &mode, NULL) || !bytes)
    return;
  data = g_bytes_get_data (bytes, &size);
  text = g_utf8_make_valid (data ? data : "", size);
  self->is_read = TRUE;
  read_text (self, text);
}

void
wakhan_notes_survey_clear (WakhanNotesSurvey *self)
{
  g_clear_pointer (&self->title, g_free);
}
