/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-content.h"

#include <string.h>

#include "wakhan-id.h"
#include "wakhan-key-groups.h"
#include "wakhan-key-lines.h"
#include "wakhan-note-lines.h"
#include "wakhan-text-repair.h"

#define FORMAT 1
#define NOTE_PREFIX "Note "

struct _WakhanNotesContent
{
  GPtrArray  *records;
  GHashTable *positions;     /* id, borrowed from its record → position + 1; NULL: to
                                be made anew */
  char            *head;     /* comments above everything */
  char            *notebook; /* [Notebook], with its header and the comments above it */
  char            *study_id; /* as read from it */
  char            *end;      /* [End] likewise, but for the number of notes */
  WakhanNotesFault fault;
  guint            n_promised;
};

/* While a file is read. */
typedef struct
{
  WakhanNotesContent *content;
  gboolean            has_end;
  gboolean            is_newer;
  guint               n_notes;
} Reader;

static WakhanNotesContent *
content_new (void)
{
  WakhanNotesContent *self = g_atomic_rc_box_new0 (WakhanNotesContent);

  self->records = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_note_record_unref);
  self->head = g_strdup ("");
  self->notebook = g_strdup ("");
  self->end = g_strdup ("[End]\n");
  return self;
}

WakhanNotesContent *
wakhan_notes_content_new (const char *study_id,
                          const char *title)
{
  WakhanNotesContent *self = content_new ();

  wakhan_notes_content_set_study (self, study_id, title);
  wakhan_notes_content_index (self); /* two threads may look into what is complete */
  return self;
}

static void
ensure_positions (WakhanNotesContent *self)
{
  if (self->positions)
    return;
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->records->len; i++)
    {
      const char *id = wakhan_note_record_get_id (g_ptr_array_index (self->records, i));

      if (id)
        g_hash_table_insert (self->positions, (gpointer) id, GUINT_TO_POINTER (i + 1));
    }
}

static void
set_fault (WakhanNotesContent *self,
           WakhanNotesFault    fault)
{
  self->fault = MAX (self->fault, fault);
}

static void
append_record (WakhanNotesContent *self,
               WakhanNoteRecord   *record)
{
  g_ptr_array_add (self->records, wakhan_note_record_ref (record));
  g_hash_table_insert (self->positions, (gpointer) wakhan_note_record_get_id (record),
                       GUINT_TO_POINTER (self->records->len));
}

/* A note whose id is another's or no id at all gets one that follows from what it says. */
static void
add_record (Reader               *reader,
            const WakhanKeyGroup *group,
            const char           *lines)
{
  const char                  *id = group->name + strlen (NOTE_PREFIX);
  g_autoptr (WakhanNoteRecord) record = wakhan_note_record_new (id, group->leading, lines);
  WakhanNoteRecord            *other;

  other = wakhan_id_is_sound (id) ? wakhan_notes_content_find (reader->content, id) : record;
  if (other && other != record && wakhan_note_record_is_equal (other, record))
    return;
  if (other)
    {
      g_autoptr (WakhanNoteRecord) conflict_copy = wakhan_note_record_create_conflict_copy (record);

      wakhan_notes_content_put (reader->content, conflict_copy);
    }
  else
    append_record (reader->content, record);
}

/* Each text of a note that was merged badly becomes a note, or the next save would leave out all
 * but one. */
static void
add_note (Reader               *reader,
          const WakhanKeyGroup *group)
{
  g_autoptr (GPtrArray) versions = wakhan_note_lines_list_versions (group->lines);

  if (!group->has_keys)
    {
      set_fault (reader->content, WAKHAN_NOTES_CUT);
      return;
    }
  reader->n_notes++;
  for (guint i = 0; versions && i < versions->len; i++)
    add_record (reader, group, g_ptr_array_index (versions, i));
  if (!versions)
    add_record (reader, group, group->lines);
}

/* Another version's group, or another program's. */
static void
add_other (Reader               *reader,
           const WakhanKeyGroup *group)
{
  const char       *name = *group->name ? group->name : "Unnamed";
  g_autofree char  *lines = g_strdup_printf ("[%s]\n%s", name, group->lines);
  WakhanNoteRecord *record = wakhan_note_record_new (NULL, group->leading, lines);

  g_ptr_array_add (reader->content->records, record);
}

static char *
take_value (const char *lines,
            const char *key,
            GString    *rest)
{
  char         *value = NULL;
  WakhanKeyLine line;

  while (wakhan_key_line_next (&lines, &line))
    if (wakhan_key_line_has_key (&line, key))
      {
        g_free (value);
        value = wakhan_key_line_dup_string (&line);
      }
    else if (rest)
      {
        g_string_append_len (rest, line.line, line.length);
        g_string_append_c (rest, '\n');
      }
  return value;
}

static void
add_notebook (Reader               *reader,
              const WakhanKeyGroup *group)
{
  g_autofree char *format = take_value (group->lines, "Format", NULL);

  if (format && g_ascii_strtoull (format, NULL, 10) > FORMAT)
    reader->is_newer = TRUE;
  g_free (reader->content->study_id);
  reader->content->study_id = take_value (group->lines, "Study", NULL);
  g_free (reader->content->notebook);
  reader->content->notebook = g_strconcat (group->leading, "[Notebook]\n", group->lines, NULL);
}

static void
add_end (Reader               *reader,
         const WakhanKeyGroup *group)
{
  WakhanNotesContent *content = reader->content;
  GString            *rest = g_string_new (group->leading);
  g_autofree char    *number = NULL;

  g_string_append (rest, "[End]\n");
  number = take_value (group->lines, "Notes", rest);
  reader->has_end = number != NULL;
  content->n_promised = number ? (guint) MIN (g_ascii_strtoull (number, NULL, 10), G_MAXINT) : 0;
  g_free (content->end);
  content->end = g_string_free (rest, FALSE);
}

static void
add_group (Reader               *reader,
           const WakhanKeyGroup *group)
{
  if (!group->name)
    {
      g_free (reader->content->head);
      reader->content->head = g_strdup (group->lines);
    }
  else if (g_str_has_prefix (group->name, NOTE_PREFIX))
    add_note (reader, group);
  else if (g_str_equal (group->name, "Notebook") && !*reader->content->notebook)
    add_notebook (reader, group);
  else if (g_str_equal (group->name, "End"))
    add_end (reader, group);
  else
    add_other (reader, group);
}

static void
judge (Reader *reader)
{
  WakhanNotesContent *content = reader->content;

  if (reader->is_newer)
    content->fault = WAKHAN_NOTES_NEWER;
  else if (!*content->notebook && reader->n_notes == 0)
    set_fault (content, WAKHAN_NOTES_FOREIGN);
  else if (!reader->has_end || reader->n_notes < content->n_promised)
    set_fault (content, WAKHAN_NOTES_CUT);
}

WakhanNotesContent *
wakhan_notes_content_new_from_bytes (GBytes *bytes)
{
  static const WakhanNotesFault faults[] = {
    [WAKHAN_TEXT_SOUND] = WAKHAN_NOTES_WHOLE,
    [WAKHAN_TEXT_BROKEN] = WAKHAN_NOTES_GARBLED,
    [WAKHAN_TEXT_FOREIGN] = WAKHAN_NOTES_FOREIGN,
  };
  WakhanNotesContent         *self = content_new ();
  Reader                      reader = { .content = self };
  WakhanTextDamage            damage;
  g_autofree char            *text = wakhan_text_repair (bytes, &damage);
  g_autoptr (WakhanKeyGroups) groups = NULL;
  WakhanKeyGroup              group;

  set_fault (self, text ? faults[damage] : WAKHAN_NOTES_EMPTY);
  if (!text)
    return self;
  groups = wakhan_key_groups_new (text);
  while (wakhan_key_groups_next (groups, &group))
    add_group (&reader, &group);
  if (wakhan_key_groups_have_lost (groups))
    set_fault (self, WAKHAN_NOTES_GARBLED);
  judge (&reader);
  ensure_positions (self);
  return self;
}

WakhanNotesContent *
wakhan_notes_content_copy (WakhanNotesContent *self)
{
  WakhanNotesContent *copy = g_atomic_rc_box_new0 (WakhanNotesContent);

  copy->records =
    g_ptr_array_copy (self->records, (GCopyFunc) (void (*) (void)) wakhan_note_record_ref, NULL);
  copy->head = g_strdup (self->head);
  copy->notebook = g_strdup (self->notebook);
  copy->end = g_strdup (self->end);
  return copy;
}

WakhanNotesContent *
wakhan_notes_content_ref (WakhanNotesContent *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_content (WakhanNotesContent *self)
{
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_ptr_array_unref (self->records);
  g_free (self->head);
  g_free (self->notebook);
  g_free (self->study_id);
  g_free (self->end);
}

void
wakhan_notes_content_unref (WakhanNotesContent *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_content);
}

guint
wakhan_notes_content_get_n_records (WakhanNotesContent *self)
{
  return self->records->len;
}

WakhanNoteRecord *
wakhan_notes_content_get_record (WakhanNotesContent *self,
                                 guint               position)
{
  return g_ptr_array_index (self->records, position);
}

WakhanNoteRecord *
wakhan_notes_content_find (WakhanNotesContent *self,
                           const char         *id)
{
  guint position;

  ensure_positions (self);
  position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, id));
  return position > 0 ? g_ptr_array_index (self->records, position - 1) : NULL;
}

void
wakhan_notes_content_put (WakhanNotesContent *self,
                          WakhanNoteRecord   *record)
{
  const char *id = wakhan_note_record_get_id (record);
  guint       position;

  g_return_if_fail (id);

  ensure_positions (self);
  position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, id));
  if (position > 0)
    {
      g_hash_table_replace (self->positions, (gpointer) id, GUINT_TO_POINTER (position));
      wakhan_note_record_unref (g_ptr_array_index (self->records, position - 1));
      g_ptr_array_index (self->records, position - 1) = wakhan_note_record_ref (record);
    }
  else
    append_record (self, record);
}

void
wakhan_notes_content_remove (WakhanNotesContent *self,
                             const char         *id)
{
  guint position;

  ensure_positions (self);
  position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, id));
  if (position == 0)
    return;
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_ptr_array_remove_index (self->records, position - 1);
}

void
wakhan_notes_content_index (WakhanNotesContent *self)
{
  ensure_positions (self);
}

guint
wakhan_notes_content_get_n_notes (WakhanNotesContent *self)
{
  guint n_notes = 0;

  for (guint i = 0; i < self->records->len; i++)
    if (wakhan_note_record_get_id (g_ptr_array_index (self->records, i)))
      n_notes++;
  return n_notes;
}

static void
append_block (GString    *text,
              const char *block)
{
  if (!*block)
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, block);
}

GPtrArray *
wakhan_notes_content_list_notes (WakhanNotesContent *self)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < wakhan_notes_content_get_n_records (self); i++)
    {
      WakhanNoteRecord *record = wakhan_notes_content_get_record (self, i);

      if (wakhan_note_record_get_id (record))
        g_ptr_array_add (notes, wakhan_note_record_create_note (record));
    }
  return notes;
}

GBytes *
wakhan_notes_content_to_bytes (WakhanNotesContent *self)
{
  GString *text = g_string_new (NULL);

  append_block (text, self->head);
  append_block (text, self->notebook);
  for (guint i = 0; i < self->records->len; i++)
    {
      if (text->len > 0)
        g_string_append_c (text, '\n');
      wakhan_note_record_append_to (g_ptr_array_index (self->records, i), text);
    }
  append_block (text, self->end);
  g_string_append_printf (text, "Notes=%u\n", wakhan_notes_content_get_n_notes (self));
  return g_string_free_to_bytes (text);
}

WakhanNotesFault
wakhan_notes_content_get_fault (WakhanNotesContent *self)
{
  return self->fault;
}

const char *
wakhan_notes_content_get_study_id (WakhanNotesContent *self)
{
  return self->study_id;
}

char *
wakhan_notes_content_dup_title (WakhanNotesContent *self)
{
  return take_value (self->notebook, "Title", NULL);
}

static void
append_missing (GString    *text,
                const char *key,
                const char *value)
{
  g_autofree char *old = take_value (text->str, key, NULL);

  if (!old)
    wakhan_key_line_append_string (text, key, value);
}

void
wakhan_notes_content_set_study (WakhanNotesContent *self,
                                const char         *study_id,
                                const char         *title)
{
  g_autofree char *old_title = take_value (self->notebook, "Title", NULL);
  GString         *lines = g_string_new (NULL);

  if (old_title && !g_str_equal (old_title, title))
    g_free (take_value (self->notebook, "Title", lines));
  else
    g_string_assign (lines, *self->notebook ? self->notebook : "[Notebook]\n");
  append_missing (lines, "Format", G_STRINGIFY (FORMAT));
  append_missing (lines, "Study", study_id);
  append_missing (lines, "Title", title);
  g_free (self->notebook);
  self->notebook = g_string_free (lines, FALSE);
}
