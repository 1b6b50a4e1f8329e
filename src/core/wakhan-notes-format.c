/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-format.h"

#include "core/wakhan-note-group.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FORMAT 1

/* The lines of a file from one group's header up to the next; the first has no name and holds what stands before all groups. */
typedef struct
{
  char       *name;
  const char *start;
  gsize       length;
} Chunk;

static void
clear_chunk (gpointer chunk)
{
  g_free (((Chunk *) chunk)->name);
}

static const char *
find_line_end (const char *line)
{
  const char *end = strchr (line, '\n');

  return end ? end + 1 : line + strlen (line);
}

/* The group that a line opens, or NULL. */
static char *
parse_header (const char *line,
              const char *end)
{
  g_autofree char *text = g_strstrip (g_strndup (line, end - line));
  const gsize      length = strlen (text);

  return length > 2 && text[0] == '[' && text[length - 1] == ']' ? g_strndup (text + 1, length - 2) : NULL;
}

static GArray *
split_chunks (const char *text)
{
  GArray *chunks = g_array_new (FALSE, FALSE, sizeof (Chunk));
  Chunk   chunk = { NULL, text, 0 };

  g_array_set_clear_func (chunks, clear_chunk);
  for (const char *line = text, *end; *line; line = end)
    {
      char *name = NULL;

      end = find_line_end (line);
      name = *line == '[' || *line == ' ' || *line == '\t' ? parse_header (line, end) : NULL;
      if (name)
        {
          chunk.length = line - chunk.start;
          g_array_append_val (chunks, chunk);
          chunk = (Chunk){ name, line, 0 };
        }
    }
  chunk.length = strlen (chunk.start);
  g_array_append_val (chunks, chunk);
  return chunks;
}

/* A byte order mark goes, every line end becomes a line feed, and zero bytes, which end a text, become blanks. */
static char *
dup_text (GBytes   *bytes,
          gboolean *has_zeros)
{
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);
  char       *text;
  char       *to;

  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      size -= 3;
    }
  text = to = g_malloc (size + 1);
  for (gsize i = 0; i < size; i++)
    {
      if (data[i] == '\0')
        *has_zeros = TRUE;
      if (data[i] == '\r' && i + 1 < size && data[i + 1] == '\n')
        continue;
      *to++ = data[i] == '\0' ? ' ' : data[i];
    }
  *to = '\0';
  return text;
}

static GKeyFile *
load_keys (const char *text,
           gsize       length,
           GError    **error)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();

  if (!g_key_file_load_from_data (keys, text, length, G_KEY_FILE_KEEP_TRANSLATIONS | G_KEY_FILE_KEEP_COMMENTS, error))
    return NULL;
  return g_steal_pointer (&keys);
}

/* Of a group that does not parse, the lines that are comments, header or KEY=VALUE. */
static GKeyFile *
rescue_keys (const Chunk *chunk)
{
  g_autoptr (GString) good = g_string_new (NULL);
  g_autofree char    *text = g_strndup (chunk->start, chunk->length);

  for (const char *line = text, *end; *line; line = end)
    {
      g_autofree char *kept = NULL;
      const char      *equals;

      end = find_line_end (line);
      kept = g_strndup (line, end - line);
      equals = strchr (kept, '=');
      if (line == text || (equals && g_ascii_isalnum (*kept)))
        g_string_append (good, kept);
    }
  return load_keys (good->str, good->len, NULL);
}

static gboolean
is_note_group (const char *name)
{
  return name && g_str_has_prefix (name, WAKHAN_NOTE_GROUP_PREFIX) && name[strlen (WAKHAN_NOTE_GROUP_PREFIX)] != '\0';
}

static void
add_note (GPtrArray  *notes,
          GHashTable *ids,
          GKeyFile   *keys,
          const char *group,
          gboolean   *is_whole)
{
  g_autoptr (WakhanNote) note = NULL;

  if (!g_utf8_validate (group, -1, NULL) || g_hash_table_contains (ids, group + strlen (WAKHAN_NOTE_GROUP_PREFIX)))
    {
      *is_whole = FALSE;
      return;
    }
  note = wakhan_note_group_read (keys, group, is_whole);
  g_hash_table_add (ids, (gpointer) wakhan_note_get_id (note));
  g_ptr_array_add (notes, g_steal_pointer (&note));
}

static GPtrArray *
read_notes (GKeyFile *keys,
            gboolean *is_whole)
{
  GPtrArray             *notes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv)         groups = g_key_file_get_groups (keys, NULL);

  for (guint i = 0; groups[i]; i++)
    if (is_note_group (groups[i]))
      add_note (notes, ids, keys, groups[i], is_whole);
  return notes;
}

/* Group by group, so that one that is broken takes no other with it. */
static GPtrArray *
rescue_notes (const char *text)
{
  GPtrArray             *notes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray)     chunks = split_chunks (text);

  for (guint i = 0; i < chunks->len; i++)
    {
      const Chunk         *chunk = &g_array_index (chunks, Chunk, i);
      g_autoptr (GKeyFile) keys = NULL;
      gboolean             is_whole = TRUE;

      if (!is_note_group (chunk->name))
        continue;
      keys = load_keys (chunk->start, chunk->length, NULL);
      if (!keys)
        keys = rescue_keys (chunk);
      if (keys && g_key_file_has_group (keys, chunk->name))
        add_note (notes, ids, keys, chunk->name, &is_whole);
    }
  return notes;
}

/* What is wrong with a file that parses, or NULL. */
static char *
find_damage (GKeyFile *keys,
             guint     n_notes,
             gboolean  is_whole)
{
  g_autoptr (GError) error = NULL;
  guint64            counted;

  if (!g_key_file_has_group (keys, "Notebook"))
    return g_strdup (_ ("it is not a notes file of Wakhan"));
  if (g_key_file_get_uint64 (keys, "Notebook", "Format", NULL) > FORMAT)
    return g_strdup (_ ("a newer Wakhan wrote it"));
  counted = g_key_file_get_uint64 (keys, "End", "Notes", &error);
  if (error)
    return g_strdup (_ ("its end is missing"));
  if (counted > n_notes)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "it says that it holds %" G_GUINT64_FORMAT " note, and holds fewer",
                                         "it says that it holds %" G_GUINT64_FORMAT " notes, and holds fewer", counted),
                            counted);
  return is_whole ? NULL : g_strdup (_ ("some of what it says cannot be read"));
}

GPtrArray *
wakhan_notes_format_parse (GBytes *bytes,
                           char  **damage)
{
  gboolean             has_zeros = FALSE;
  gboolean             is_whole = TRUE;
  g_autofree char     *text = NULL;
  g_autoptr (GKeyFile) keys = NULL;
  GPtrArray           *notes;

  g_return_val_if_fail (bytes && damage, NULL);

  text = dup_text (bytes, &has_zeros);
  keys = load_keys (text, strlen (text), NULL);
  if (!keys)
    {
      notes = rescue_notes (text);
      *damage = g_strdup (_ ("it cannot be read as a whole"));
      return notes;
    }
  notes = read_notes (keys, &is_whole);
  *damage = find_damage (keys, notes->len, is_whole && !has_zeros);
  return notes;
}

/* The key of a line KEY=VALUE, or NULL. */
static char *
dup_key (const char *line,
         const char *end)
{
  const char *equals = memchr (line, '=', end - line);

  if (!equals || *line == '#' || *line == '[')
    return NULL;
  return g_strstrip (g_strndup (line, equals - line));
}

typedef gboolean (*KnowsKey) (const char *key);

/* Appends a chunk with its known keys as @values has them: each in its old line, new ones behind the last line that says
 * something. A line that says the same stays as it was, to the byte. */
static void
compose_chunk (GString     *out,
               const Chunk *chunk,
               GKeyFile    *values,
               const char  *group,
               KnowsKey     knows)
{
  g_autoptr (GHashTable) written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv)         keys = g_key_file_get_keys (values, group, NULL, NULL);
  g_autoptr (GString)    blank = g_string_new (NULL);
  const char            *stop = chunk->start + chunk->length;

  for (const char *line = chunk->start, *end; line < stop; line = end)
    {
      g_autofree char *key = NULL;
      g_autofree char *value = NULL;

      end = MIN (find_line_end (line), stop);
      key = dup_key (line, end);
      if (!key && line != chunk->start)
        {
          g_string_append_len (blank, line, end - line);
          continue;
        }
      value = key && knows (key) && !g_hash_table_contains (written, key) ? g_key_file_get_value (values, group, key, NULL) : NULL;
      if (key && knows (key) && !value)
        continue;
      g_string_append_len (out, blank->str, blank->len);
      g_string_truncate (blank, 0);
      if (value)
        g_string_append_printf (out, "%s=%s\n", key, value);
      else
        g_string_append_len (out, line, end - line);
      if (out->str[out->len - 1] != '\n')
        g_string_append_c (out, '\n');
      if (value)
        g_hash_table_add (written, g_steal_pointer (&key));
    }
  for (guint i = 0; keys && keys[i]; i++)
    if (!g_hash_table_contains (written, keys[i]))
      {
        g_autofree char *value = g_key_file_get_value (values, group, keys[i], NULL);

        g_string_append_printf (out, "%s=%s\n", keys[i], value);
      }
  g_string_append_len (out, blank->str, blank->len);
}

static gboolean
knows_notebook_key (const char *key)
{
  return g_str_equal (key, "Format") || g_str_equal (key, "Study") || g_str_equal (key, "Title");
}

static gboolean
knows_end_key (const char *key)
{
  return g_str_equal (key, "Notes");
}

static GKeyFile *
create_head (const char *study_id,
             const char *title)
{
  GKeyFile *keys = g_key_file_new ();

  g_key_file_set_integer (keys, "Notebook", "Format", FORMAT);
  g_key_file_set_string (keys, "Notebook", "Study", study_id);
  g_key_file_set_string (keys, "Notebook", "Title", title);
  return keys;
}

static void
part_groups (GString *out)
{
  if (out->len > 0 && !g_str_has_suffix (out->str, "\n\n"))
    g_string_append_c (out, '\n');
}

/* A group that the file before did not have. */
static void
compose_group (GString    *out,
               GKeyFile   *values,
               const char *group,
               KnowsKey    knows)
{
  g_autofree char *header = g_strdup_printf ("[%s]\n", group);
  const Chunk      chunk = { (char *) group, header, strlen (header) };

  part_groups (out);
  compose_chunk (out, &chunk, values, group, knows);
}

static void
compose_note (GString     *out,
              const Chunk *chunk,
              WakhanNote  *note)
{
  g_autoptr (GKeyFile) values = wakhan_note_group_write (note);
  g_autofree char     *group = g_strconcat (WAKHAN_NOTE_GROUP_PREFIX, wakhan_note_get_id (note), NULL);

  if (chunk)
    compose_chunk (out, chunk, values, group, wakhan_note_group_knows_key);
  else
    compose_group (out, values, group, wakhan_note_group_knows_key);
}

/* The chunks of the file before, each with what is known now; [End] waits. Notes that were there are taken out of @left. */
static guint
compose_old (GString      *out,
             GArray       *chunks,
             GHashTable   *left,
             GKeyFile     *head,
             const Chunk **end)
{
  guint    n_notes = 0;
  gboolean has_head = FALSE;

  for (guint i = 0; i < chunks->len; i++)
    {
      const Chunk *chunk = &g_array_index (chunks, Chunk, i);
      WakhanNote  *note = is_note_group (chunk->name)
                            ? g_hash_table_lookup (left, chunk->name + strlen (WAKHAN_NOTE_GROUP_PREFIX))
                            : NULL;

      if (!has_head && i == 1 && g_strcmp0 (chunk->name, "Notebook") != 0)
        {
          compose_group (out, head, "Notebook", knows_notebook_key);
          part_groups (out);
          has_head = TRUE;
        }
      if (chunk->name && g_str_equal (chunk->name, "End"))
        {
          *end = chunk;
          continue;
        }
      n_notes += is_note_group (chunk->name);
      if (note)
        {
          compose_note (out, chunk, note);
          g_hash_table_remove (left, wakhan_note_get_id (note));
        }
      else if (g_strcmp0 (chunk->name, "Notebook") == 0 && !has_head)
        {
          compose_chunk (out, chunk, head, "Notebook", knows_notebook_key);
          has_head = TRUE;
        }
      else
        {
          g_string_append_len (out, chunk->start, chunk->length);
        }
    }
  if (!has_head)
    compose_group (out, head, "Notebook", knows_notebook_key);
  return n_notes;
}

GBytes *
wakhan_notes_format_compose (GBytes     *base,
                             GPtrArray  *notes,
                             const char *study_id,
                             const char *title)
{
  gboolean               has_zeros = FALSE;
  g_autofree char       *text = base ? dup_text (base, &has_zeros) : g_strdup ("");
  g_autoptr (GArray)     chunks = split_chunks (text);
  g_autoptr (GHashTable) left = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GKeyFile)   head = create_head (study_id, title);
  g_autoptr (GKeyFile)   tail = g_key_file_new ();
  g_autoptr (GString)    out = g_string_new (NULL);
  const Chunk           *end = NULL;
  guint                  n_notes;

  for (guint i = 0; i < notes->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (notes, i);

      g_hash_table_insert (left, (gpointer) wakhan_note_get_id (note), note);
    }
  n_notes = compose_old (out, chunks, left, head, &end);
  for (guint i = 0; i < notes->len; i++)
    if (g_hash_table_contains (left, wakhan_note_get_id (g_ptr_array_index (notes, i))))
      {
        compose_note (out, NULL, g_ptr_array_index (notes, i));
        n_notes++;
      }
  g_key_file_set_uint64 (tail, "End", "Notes", n_notes);
  if (end)
    {
      part_groups (out);
      compose_chunk (out, end, tail, "End", knows_end_key);
    }
  else
    {
      compose_group (out, tail, "End", knows_end_key);
    }
  return g_string_free_to_bytes (g_steal_pointer (&out));
}
