/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-content.h"

#include <string.h>

#include "wakhan-id.h"
#include "wakhan-key-groups.h"
#include "wakhan-key-lines.h"
#include "wakhan-note-lines.h"
#include "wakhan-note.h"
#include "wakhan-own-event.h"
#include "wakhan-text-repair.h"

#define FORMAT 1

struct _WakhanNotesContent
{
  GPtrArray  *records;
  GHashTable *positions;     /* id, borrowed from its record → position + 1; NULL: to
                                be made anew */
  char            *head;     /* comments above everything */
  char            *notebook; /* [Notebook], with its header and the comments above it */
  char            *study_id; /* as read from it */
  char            *end;      /* [End] likewise, but for the numbers */
  WakhanNotesFault fault;
  guint            n_notes_promised;
  guint            n_events_promised;
};

/* While a file is read. */
typedef struct
{
  WakhanNotesContent *content;
  gboolean            has_end;
  gboolean            is_newer;
  guint               n_notes;
  guint               n_events;
} Reader;

static WakhanNotesContent *
content_new (void)
{
  WakhanNotesContent *self = g_atomic_rc_box_new0 (WakhanNotesContent);

  self->records = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_entry_record_unref);
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
      const char *id = wakhan_entry_record_get_id (g_ptr_array_index (self->records, i));

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
               WakhanEntryRecord  *record)
{
  g_ptr_array_add (self->records, wakhan_entry_record_ref (record));
  g_hash_table_insert (self->positions, (gpointer) wakhan_entry_record_get_id (record),
                       GUINT_TO_POINTER (self->records->len));
}

/* An entry whose id is another's or no id at all gets one that follows from what it says. */
static void
add_record (Reader               *reader,
            const WakhanKeyGroup *group,
            const char           *lines)
{
  const char                   *id = NULL;
  const GType                   type = wakhan_entry_record_find_type (group->name, &id);
  g_autoptr (WakhanEntryRecord) record =
    wakhan_entry_record_new (type, id, group->leading, lines);
  g_autoptr (WakhanEntryRecord) conflict_copy = NULL;
  WakhanEntryRecord            *other;

  other = wakhan_id_is_sound (id) ? wakhan_notes_content_find (reader->content, id) : record;
  if (other && other != record && wakhan_entry_record_is_equal (other, record))
    return;
  if (!other)
    {
      append_record (reader->content, record);
      return;
    }
  conflict_copy = wakhan_entry_record_create_conflict_copy (record);
  wakhan_notes_content_put (reader->content, conflict_copy);
}

/* Each text of a note that was merged badly becomes a note, or the next save would leave out all
 * but one. */
static void
add_note (Reader               *reader,
          const WakhanKeyGroup *group)
{
  g_autoptr (GPtrArray) versions = wakhan_note_lines_list_versions (group->lines);

  reader->n_notes++;
  for (guint i = 0; versions && i < versions->len; i++)
    add_record (reader, group, g_ptr_array_index (versions, i));
  if (!versions)
    add_record (reader, group, group->lines);
}

static void
add_entry (Reader               *reader,
           const WakhanKeyGroup *group,
           GType                 type)
{
  if (!group->has_keys)
    set_fault (reader->content, WAKHAN_NOTES_CUT);
  else if (type == WAKHAN_TYPE_NOTE)
    add_note (reader, group);
  else
    {
      reader->n_events++;
      add_record (reader, group, group->lines);
    }
}

/* Another version's group, or another program's. */
static void
add_other (Reader               *reader,
           const WakhanKeyGroup *group)
{
  const char        *name = *group->name ? group->name : "Unnamed";
  g_autofree char   *lines = g_strdup_printf ("[%s]\n%s", name, group->lines);
  WakhanEntryRecord *record = wakhan_entry_record_new (G_TYPE_INVALID, NULL, group->leading, lines);

  g_ptr_array_add (reader->content->records, record);
}

static void
add_notebook (Reader               *reader,
              const WakhanKeyGroup *group)
{
  g_autofree char *format = wakhan_key_lines_take (group->lines, "Format", NULL);

  if (format && g_ascii_strtoull (format, NULL, 10) > FORMAT)
    reader->is_newer = TRUE;
  g_free (reader->content->study_id);
  reader->content->study_id = wakhan_key_lines_take (group->lines, "Study", NULL);
  g_free (reader->content->notebook);
  reader->content->notebook = g_strconcat (group->leading, "[Notebook]\n", group->lines, NULL);
}

static guint
read_number (const char *value)
{
  return value ? (guint) MIN (g_ascii_strtoull (value, NULL, 10), G_MAXINT) : 0;
}

static void
add_end (Reader               *reader,
         const WakhanKeyGroup *group)
{
  WakhanNotesContent *content = reader->content;
  g_autoptr (GString) without_notes = g_string_new (NULL);
  GString            *rest = g_string_new (group->leading);
  g_autofree char    *notes = wakhan_key_lines_take (group->lines, "Notes", without_notes);
  g_autofree char    *events = NULL;

  g_string_append (rest, "[End]\n");
  events = wakhan_key_lines_take (without_notes->str, "Events", rest);
  reader->has_end = notes != NULL;
  content->n_notes_promised = read_number (notes);
  content->n_events_promised = read_number (events);
  g_free (content->end);
  content->end = g_string_free (rest, FALSE);
}

static void
add_group (Reader               *reader,
           const WakhanKeyGroup *group)
{
  const char *id;
  const GType type =
    group->name ? wakhan_entry_record_find_type (group->name, &id) : G_TYPE_INVALID;

  if (!group->name)
    {
      g_free (reader->content->head);
      reader->content->head = g_strdup (group->lines);
    }
  else if (type != G_TYPE_INVALID)
    add_entry (reader, group, type);
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
  else if (!*content->notebook && reader->n_notes + reader->n_events == 0)
    set_fault (content, WAKHAN_NOTES_FOREIGN);
  else if (!reader->has_end || reader->n_notes < content->n_notes_promised ||
           reader->n_events < content->n_events_promised)
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
    g_ptr_array_copy (self->records, (GCopyFunc) (void (*) (void)) wakhan_entry_record_ref, NULL);
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

WakhanEntryRecord *
wakhan_notes_content_get_record (WakhanNotesContent *self,
                                 guint               position)
{
  return g_ptr_array_index (self->records, position);
}

WakhanEntryRecord *
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
                          WakhanEntryRecord  *record)
{
  const char *id = wakhan_entry_record_get_id (record);
  guint       position;

  g_return_if_fail (id);

  ensure_positions (self);
  position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, id));
  if (position > 0)
    {
      g_hash_table_replace (self->positions, (gpointer) id, GUINT_TO_POINTER (position));
      wakhan_entry_record_unref (g_ptr_array_index (self->records, position - 1));
      g_ptr_array_index (self->records, position - 1) = wakhan_entry_record_ref (record);
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

static guint
count (WakhanNotesContent *self,
       GType               type)
{
  guint n_entries = 0;

  for (guint i = 0; i < self->records->len; i++)
    if (wakhan_entry_record_get_entry_type (g_ptr_array_index (self->records, i)) == type)
      n_entries++;
  return n_entries;
}

guint
wakhan_notes_content_get_n_entries (WakhanNotesContent *self)
{
  return count (self, WAKHAN_TYPE_NOTE) + count (self, WAKHAN_TYPE_OWN_EVENT);
}

guint
wakhan_notes_content_get_n_notes (WakhanNotesContent *self)
{
  return count (self, WAKHAN_TYPE_NOTE);
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
wakhan_notes_content_list_entries (WakhanNotesContent *self)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < wakhan_notes_content_get_n_records (self); i++)
    {
      WakhanEntryRecord *record = wakhan_notes_content_get_record (self, i);

      if (wakhan_entry_record_get_id (record))
        g_ptr_array_add (entries, wakhan_entry_record_create_entry (record));
    }
  return entries;
}

GBytes *
wakhan_notes_content_to_bytes (WakhanNotesContent *self)
{
  const guint n_events = count (self, WAKHAN_TYPE_OWN_EVENT);
  GString    *text = g_string_new (NULL);

  append_block (text, self->head);
  append_block (text, self->notebook);
  for (guint i = 0; i < self->records->len; i++)
    {
      if (text->len > 0)
        g_string_append_c (text, '\n');
      wakhan_entry_record_append_to (g_ptr_array_index (self->records, i), text);
    }
  append_block (text, self->end);
  g_string_append_printf (text, "Notes=%u\n", wakhan_notes_content_get_n_notes (self));
  if (n_events > 0)
    g_string_append_printf (text, "Events=%u\n", n_events);
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
  return wakhan_key_lines_take (self->notebook, "Title", NULL);
}

static void
append_missing (GString    *text,
                const char *key,
                const char *value)
{
  g_autofree char *old = wakhan_key_lines_take (text->str, key, NULL);

  if (!old)
    wakhan_key_line_append_string (text, key, value);
}

void
wakhan_notes_content_set_study (WakhanNotesContent *self,
                                const char         *study_id,
                                const char         *title)
{
  g_autofree char *old_title = wakhan_key_lines_take (self->notebook, "Title", NULL);
  GString         *lines = g_string_new (NULL);

  if (old_title && !g_str_equal (old_title, title))
    g_free (wakhan_key_lines_take (self->notebook, "Title", lines));
  else
    g_string_assign (lines, *self->notebook ? self->notebook : "[Notebook]\n");
  append_missing (lines, "Format", G_STRINGIFY (FORMAT));
  append_missing (lines, "Study", study_id);
  append_missing (lines, "Title", title);
  g_free (self->notebook);
  self->notebook = g_string_free (lines, FALSE);
}
