/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-content.h"

#include <string.h>

#include "core/wakhan-key-lines.h"

#define FORMAT 1
#define LONGEST_ID 64
#define NOTE_PREFIX "Note "

struct _WakhanNotesContent
{
  GPtrArray       *records;
  GHashTable      *positions; /* id, borrowed from its record → position + 1; NULL: to be made anew */
  char            *head;      /* comments above everything */
  char            *notebook;  /* [Notebook], with its header and the comments above it */
  char            *end;       /* [End] likewise, but for the number of notes */
  WakhanNotesFault fault;
  guint            n_promised;
};

/* One group while a file is read. */
typedef struct
{
  WakhanNotesContent *content;
  GString            *lines;
  GString            *leading;
  GString            *next_leading;
  char               *name;     /* NULL: above the first group */
  gboolean            has_keys; /* so has the group */
  gboolean            has_end;
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

/* All of them before a line feed: one that was left would be part of a line end the next time. */
static void
drop_returns (GString *text)
{
  while (text->len > 0 && text->str[text->len - 1] == '\r')
    g_string_truncate (text, text->len - 1);
}

/* The text of @bytes in UTF-8 with LF line ends and without NULs, or NULL where nothing is left of it. */
static char *
decode (WakhanNotesContent *self,
        GBytes             *bytes)
{
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);
  GString    *text;
  gsize       nuls = 0;

  if (length == 0)
    return NULL;
  if (length >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    {
      set_fault (self, WAKHAN_NOTES_FOREIGN);
      return g_convert (data, length, "UTF-8", "UTF-16", NULL, NULL, NULL);
    }
  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      length -= 3;
    }
  while (length > 0 && data[length - 1] == '\0')
    {
      length--;
      nuls++;
    }
  if (nuls > 0)
    set_fault (self, WAKHAN_NOTES_GARBLED);
  if (length == 0)
    return g_strdup (""); /* there may be no data at all */
  if (!memchr (data, '\0', length) && !memchr (data, '\r', length))
    return g_strndup (data, length);

  text = g_string_sized_new (length);
  for (gsize i = 0; i < length; i++)
    if (data[i] == '\0')
      {
        set_fault (self, WAKHAN_NOTES_GARBLED);
        g_string_append (text, "\xef\xbf\xbd");
      }
    else
      {
        if (data[i] == '\n')
          drop_returns (text);
        g_string_append_c (text, data[i]);
      }
  drop_returns (text);
  return g_string_free (text, FALSE);
}

static void
trim_end (GString *text)
{
  while (text->len > 1 && text->str[text->len - 1] == '\n' && text->str[text->len - 2] == '\n')
    g_string_truncate (text, text->len - 1);
  if (text->len == 1 && *text->str == '\n')
    g_string_truncate (text, 0);
}

/* Takes the comment lines at the end of @lines, those that stand right above the next header. */
static void
take_leading (GString *lines,
              GString *leading)
{
  gsize start = lines->len;

  while (start > 0)
    {
      const char *before = start > 1 ? g_strrstr_len (lines->str, start - 1, "\n") : NULL;
      const gsize line = before ? (gsize) (before + 1 - lines->str) : 0;

      if (lines->str[line] != '#')
        break;
      start = line;
    }
  g_string_assign (leading, lines->str + start);
  g_string_truncate (lines, start);
}

static gboolean
is_sound_id (const char *id)
{
  gsize length = 0;

  for (; id[length]; length++)
    if (!g_ascii_isalnum (id[length]) && !strchr ("-_.", id[length]))
      return FALSE;
  return length > 0 && length <= LONGEST_ID;
}

/* A note whose id is another's or no id at all gets one that follows from what it says. */
static void
add_note (Reader     *reader,
          const char *id)
{
  g_autoptr (WakhanNoteRecord) record = wakhan_note_record_new (id, reader->leading->str, reader->lines->str);
  WakhanNoteRecord            *other;

  if (!reader->has_keys)
    {
      set_fault (reader->content, WAKHAN_NOTES_CUT);
      return;
    }
  reader->n_notes++;
  other = is_sound_id (id) ? wakhan_notes_content_find (reader->content, id) : record;
  if (other && other != record && wakhan_note_record_is_equal (other, record))
    return;
  if (other)
    {
      g_autoptr (WakhanNoteRecord) twin = wakhan_note_record_create_twin (record);

      wakhan_notes_content_put (reader->content, twin);
    }
  else
    wakhan_notes_content_put (reader->content, record);
}

/* Another version's group, or another program's. */
static void
add_other (Reader *reader)
{
  const char       *name = *reader->name ? reader->name : "Unnamed";
  g_autofree char  *lines = g_strdup_printf ("[%s]\n%s", name, reader->lines->str);
  WakhanNoteRecord *record = wakhan_note_record_new (NULL, reader->leading->str, lines);

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
add_notebook (Reader *reader)
{
  g_autofree char *format = take_value (reader->lines->str, "Format", NULL);

  if (format && g_ascii_strtoull (format, NULL, 10) > FORMAT)
    set_fault (reader->content, WAKHAN_NOTES_NEWER);
  g_free (reader->content->notebook);
  reader->content->notebook = g_strconcat (reader->leading->str, "[Notebook]\n", reader->lines->str, NULL);
}

static void
add_end (Reader *reader)
{
  WakhanNotesContent *content = reader->content;
  GString            *rest = g_string_new (reader->leading->str);
  g_autofree char    *number = NULL;

  g_string_append (rest, "[End]\n");
  number = take_value (reader->lines->str, "Notes", rest);
  reader->has_end = number != NULL;
  content->n_promised = number ? (guint) MIN (g_ascii_strtoull (number, NULL, 10), G_MAXINT) : 0;
  g_free (content->end);
  content->end = g_string_free (rest, FALSE);
}

/* Comments right above the next header go with it; those that end the file stay with its last group. */
static void
finish_group (Reader  *reader,
              gboolean is_last)
{
  g_string_truncate (reader->next_leading, 0);
  if (!is_last)
    take_leading (reader->lines, reader->next_leading);
  trim_end (reader->lines);
  if (!reader->name)
    {
      g_free (reader->content->head);
      reader->content->head = g_strdup (reader->lines->str);
    }
  else if (g_str_has_prefix (reader->name, NOTE_PREFIX))
    add_note (reader, reader->name + strlen (NOTE_PREFIX));
  else if (g_str_equal (reader->name, "Notebook") && !*reader->content->notebook)
    add_notebook (reader);
  else if (g_str_equal (reader->name, "End"))
    add_end (reader);
  else
    add_other (reader);
  g_string_assign (reader->leading, reader->next_leading->str);
  g_string_truncate (reader->lines, 0);
  reader->has_keys = FALSE;
}

/* The keys below a header that is none must not fall to the group above it. */
static void
begin_group (Reader              *reader,
             const WakhanKeyLine *line)
{
  GString *name = g_string_new (NULL);

  for (gsize i = 0; i < line->key_length; i++)
    if (line->key[i] != '[' && !g_ascii_iscntrl (line->key[i]))
      g_string_append_c (name, line->key[i]);
  finish_group (reader, FALSE);
  g_free (reader->name);
  reader->name = g_string_free (name, FALSE);
}

static void
read_text (Reader     *reader,
           const char *text)
{
  WakhanKeyLine line;

  while (wakhan_key_line_next (&text, &line))
    {
      const gboolean is_lost = line.kind == WAKHAN_LINE_BAD || (line.kind == WAKHAN_LINE_KEY && !reader->name);

      if (is_lost)
        set_fault (reader->content, WAKHAN_NOTES_GARBLED);
      if (line.kind == WAKHAN_LINE_GROUP || (is_lost && line.key && *line.line == '[' && line.key_length > 0))
        begin_group (reader, &line);
      else if (!is_lost)
        {
          reader->has_keys |= line.kind == WAKHAN_LINE_KEY;
          g_string_append_len (reader->lines, line.line, line.length);
          g_string_append_c (reader->lines, '\n');
        }
    }
  finish_group (reader, TRUE);
}

static void
judge (Reader *reader)
{
  WakhanNotesContent *content = reader->content;

  if (!*content->notebook && reader->n_notes == 0)
    set_fault (content, WAKHAN_NOTES_FOREIGN);
  else if (!reader->has_end || reader->n_notes < content->n_promised)
    set_fault (content, WAKHAN_NOTES_CUT);
}

WakhanNotesContent *
wakhan_notes_content_new_from_bytes (GBytes *bytes)
{
  WakhanNotesContent *self = content_new ();
  Reader              reader = { .content = self };
  g_autofree char    *text = decode (self, bytes);

  if (!text || text[strspn (text, " \t\n")] == '\0')
    {
      set_fault (self, WAKHAN_NOTES_EMPTY);
      return self;
    }
  if (!g_utf8_validate (text, -1, NULL))
    {
      g_autofree char *raw = g_steal_pointer (&text);

      set_fault (self, WAKHAN_NOTES_GARBLED);
      text = g_utf8_make_valid (raw, -1);
    }
  reader.lines = g_string_new (NULL);
  reader.leading = g_string_new (NULL);
  reader.next_leading = g_string_new (NULL);
  read_text (&reader, text);
  judge (&reader);
  g_string_free (reader.lines, TRUE);
  g_string_free (reader.leading, TRUE);
  g_string_free (reader.next_leading, TRUE);
  g_free (reader.name);
  ensure_positions (self);
  return self;
}

WakhanNotesContent *
wakhan_notes_content_copy (WakhanNotesContent *self)
{
  WakhanNotesContent *copy = g_atomic_rc_box_new0 (WakhanNotesContent);

  copy->records = g_ptr_array_copy (self->records, (GCopyFunc) (void (*) (void)) wakhan_note_record_ref, NULL);
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
  wakhan_note_record_ref (record);
  if (position > 0)
    {
      g_hash_table_replace (self->positions, (gpointer) id, GUINT_TO_POINTER (position));
      wakhan_note_record_unref (g_ptr_array_index (self->records, position - 1));
      g_ptr_array_index (self->records, position - 1) = record;
    }
  else
    {
      g_ptr_array_add (self->records, record);
      g_hash_table_insert (self->positions, (gpointer) id, GUINT_TO_POINTER (self->records->len));
    }
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

guint
wakhan_notes_content_get_n_promised (WakhanNotesContent *self)
{
  return self->n_promised;
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
