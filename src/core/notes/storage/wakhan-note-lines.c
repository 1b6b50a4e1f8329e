/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-lines.h"

#include <string.h>

#include "wakhan-key-lines.h"

#define MOST_ANCHORS 1000
#define MOST_VERSIONS \
  1000 /* each costs the length of the note; what is more stands in one together */
#define ANCHOR_PREFIX "Anchor-"

typedef struct
{
  char *quote;
  char *prefix;
  char *suffix;
  char *earlier;
  guint start;
  guint end;
  guint occurrence;
  guint n_occurrences;
} AnchorFields;

/* A note that is read. */
typedef struct
{
  WakhanNote   *note;
  AnchorFields *anchors;
  guint         n_anchors;
} Reader;

static const char *const known_keys[] = {
  "Created",
  "Modified",
  "Revision",
  "Colour",
  "Tags",
  "Text",
  "Events",
  "Section",
  "Deleted",
};

/* The part of "Anchor-2-Quote" after the number, which it gives; NULL for any other key. */
static const char *
read_anchor_key (const char *key,
                 gsize       length,
                 guint      *number)
{
  const gsize prefix = strlen (ANCHOR_PREFIX);
  gsize       at = prefix;

  if (length <= prefix || memcmp (key, ANCHOR_PREFIX, prefix) != 0)
    return NULL;
  *number = 0;
  for (; at < length && g_ascii_isdigit (key[at]) && *number <= MOST_ANCHORS; at++)
    *number = *number * 10 + (key[at] - '0');
  if (*number == 0 || *number > MOST_ANCHORS || at >= length || key[at] != '-')
    return NULL;
  return key + at + 1;
}

static gboolean
is_anchor_field (const char *field,
                 gsize       length)
{
  static const char *const fields[] = { "Quote", "Earlier-Quote", "Prefix", "Suffix",
                                        "Start", "End", "Occurrence", "Occurrences" };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (strlen (fields[i]) == length && memcmp (fields[i], field, length) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_known (const WakhanKeyLine *line)
{
  guint       number;
  const char *field;

  for (guint i = 0; i < G_N_ELEMENTS (known_keys); i++)
    if (wakhan_key_line_has_key (line, known_keys[i]))
      return TRUE;
  field = read_anchor_key (line->key, line->key_length, &number);
  return field && is_anchor_field (field, line->key + line->key_length - field);
}

/* The comments of @lines by the key below them, and in @rest what is not known here. */
static GHashTable *
take_apart (const char *lines,
            GString    *rest)
{
  GHashTable   *comments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GString      *pending = g_string_new (NULL);
  WakhanKeyLine line;

  while (wakhan_key_line_next (&lines, &line))
    {
      if (line.kind == WAKHAN_LINE_KEY && is_known (&line))
        {
          if (pending->len > 0)
            g_hash_table_replace (comments, g_strndup (line.key, line.key_length),
                                  g_strdup (pending->str));
          g_string_truncate (pending, 0);
          continue;
        }
      g_string_append_len (pending, line.line, line.length);
      g_string_append_c (pending, '\n');
      if (line.kind == WAKHAN_LINE_KEY)
        {
          g_string_append (rest, pending->str);
          g_string_truncate (pending, 0);
        }
    }
  g_string_append (rest, pending->str);
  g_string_free (pending, TRUE);
  return comments;
}

static void
append_comment (GString    *text,
                GHashTable *comments,
                const char *key)
{
  const char *comment = g_hash_table_lookup (comments, key);

  if (!comment)
    return;
  g_string_append (text, comment);
  g_hash_table_remove (comments, key);
}

static void
append_string (GString    *text,
               GHashTable *comments,
               const char *key,
               const char *value)
{
  append_comment (text, comments, key);
  wakhan_key_line_append_string (text, key, value);
}

static void
append_time (GString    *text,
             GHashTable *comments,
             const char *key,
             GDateTime  *time)
{
  g_autofree char *value = time ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : NULL;

  if (value)
    append_string (text, comments, key, value);
}

static void
append_list (GString           *text,
             GHashTable        *comments,
             const char        *key,
             const char *const *values)
{
  if (!values[0])
    return;
  append_comment (text, comments, key);
  wakhan_key_line_append_list (text, key, values);
}

static void
append_anchor (GString    *text,
               GHashTable *comments,
               WakhanNote *note,
               guint       position)
{
  const guint       number = position + 1;
  WakhanAnchor     *anchor = wakhan_note_get_anchor (note, position);
  const char       *earlier = wakhan_note_get_earlier_quote (note, position);
  const gboolean    has_offsets = wakhan_anchor_get_start (anchor) != WAKHAN_ANCHOR_UNKNOWN;
  const guint       n_occurrences = wakhan_anchor_get_n_occurrences (anchor);
  const char *const strings[][2] = {
    { "Quote", wakhan_anchor_get_quote (anchor) },
    { "Prefix", wakhan_anchor_get_prefix (anchor) },
    { "Suffix", wakhan_anchor_get_suffix (anchor) },
    { "Earlier-Quote", earlier ? earlier : "" },
  };
  const struct
  {
    const char *name;
    guint       value;
    gboolean    is_known;
  } numbers[] = {
    { "Start", wakhan_anchor_get_start (anchor), has_offsets },
    { "End", wakhan_anchor_get_end (anchor), has_offsets },
    { "Occurrence", wakhan_anchor_get_occurrence (anchor), n_occurrences > 1 },
    { "Occurrences", n_occurrences, n_occurrences > 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autofree char *key = g_strdup_printf (ANCHOR_PREFIX "%u-%s", number, strings[i][0]);

      if (i == 0 || *strings[i][1])
        append_string (text, comments, key, strings[i][1]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *key = g_strdup_printf (ANCHOR_PREFIX "%u-%s", number, numbers[i].name);
      g_autofree char *value = g_strdup_printf ("%u", numbers[i].value);

      if (numbers[i].is_known)
        append_string (text, comments, key, value);
    }
}

char *
wakhan_note_lines_write (WakhanNote *note,
                         const char *old)
{
  GString               *text = g_string_new (NULL);
  g_autoptr (GString)    rest = g_string_new (NULL);
  g_autoptr (GHashTable) comments = take_apart (old ? old : "", rest);
  g_autofree char       *revision = NULL;
  GHashTableIter         iter;
  gpointer               comment;

  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  revision = g_strdup_printf ("%" G_GUINT64_FORMAT, wakhan_note_get_revision (note));
  append_time (text, comments, "Created", wakhan_note_get_created (note));
  append_time (text, comments, "Modified", wakhan_note_get_modified (note));
  append_string (text, comments, "Revision", revision);
  if (*wakhan_note_get_kind (note))
    append_string (text, comments, "Colour", wakhan_note_get_kind (note));
  append_list (text, comments, "Tags", wakhan_note_get_tags (note));
  append_string (text, comments, "Text", wakhan_note_get_text (note));
  append_list (text, comments, "Events", wakhan_note_get_events (note));
  if (*wakhan_note_get_section (note))
    append_string (text, comments, "Section", wakhan_note_get_section (note));
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    append_anchor (text, comments, note, i);
  append_time (text, comments, "Deleted", wakhan_note_get_deleted (note));

  g_hash_table_iter_init (&iter, comments); /* of keys that are gone */
  while (g_hash_table_iter_next (&iter, NULL, &comment))
    g_string_append (text, comment);
  g_string_append (text, rest->str);
  return g_string_free (text, FALSE);
}

/* A number of @length digits, or -1; so is one that is too great. */
static int
read_digits (const char *at,
             gsize       length)
{
  int number = 0;

  if (length == 0)
    return -1;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (at[i]) || number > (G_MAXINT - 9) / 10)
        return -1;
      number = number * 10 + (at[i] - '0');
    }
  return number;
}

/* Numbers that are none, or too great, are unknown: the quote decides then. */
static guint
read_offset (const WakhanKeyLine *line)
{
  const int number = read_digits (line->value, line->value_length);

  return number < 0 ? WAKHAN_ANCHOR_UNKNOWN : (guint) number;
}

static void
set_field (char               **field,
           const WakhanKeyLine *line)
{
  g_free (*field);
  *field = wakhan_key_line_dup_string (line);
}

/* The numbers of anchors may have gaps. */
static AnchorFields *
get_anchor (Reader *reader,
            guint   number)
{
  if (number > reader->n_anchors)
    {
      reader->anchors = g_renew (AnchorFields, reader->anchors, number);
      for (guint i = reader->n_anchors; i < number; i++)
        reader->anchors[i] =
          (AnchorFields){ .start = WAKHAN_ANCHOR_UNKNOWN, .end = WAKHAN_ANCHOR_UNKNOWN };
      reader->n_anchors = number;
    }
  return &reader->anchors[number - 1];
}

static gboolean
read_anchor (Reader              *reader,
             const WakhanKeyLine *line)
{
  guint         number;
  const char   *field = read_anchor_key (line->key, line->key_length, &number);
  AnchorFields *fields;

  if (!field || !is_anchor_field (field, line->key + line->key_length - field))
    return FALSE;
  fields = get_anchor (reader, number);
  switch (*field)
    {
    case 'Q':
      set_field (&fields->quote, line);
      break;
    case 'P':
      set_field (&fields->prefix, line);
      break;
    case 'E':
      if (field[1] == 'n')
        fields->end = read_offset (line);
      else
        set_field (&fields->earlier, line);
      break;
    case 'O':
      *(field[strlen ("Occurrence")] == 's' ? &fields->n_occurrences : &fields->occurrence) =
        read_offset (line);
      break;
    default:
      if (field[1] == 't')
        fields->start = read_offset (line);
      else
        set_field (&fields->suffix, line);
    }
  return TRUE;
}

/* An anchor without words is none. */
static void
add_anchors (Reader *reader)
{
  for (guint i = 0; i < reader->n_anchors; i++)
    {
      AnchorFields            *fields = &reader->anchors[i];
      g_autoptr (WakhanAnchor) anchor = NULL;

      if (fields->quote)
        {
          anchor = wakhan_anchor_new_take (fields->quote, fields->prefix, fields->suffix,
                                           fields->start, fields->end);
          wakhan_anchor_set_occurrence (anchor, fields->occurrence, fields->n_occurrences);
          wakhan_note_add_anchor (reader->note, anchor);
          wakhan_note_set_earlier_quote (
            reader->note, wakhan_note_get_n_anchors (reader->note) - 1, fields->earlier);
          g_free (fields->earlier);
          continue;
        }
      g_free (fields->prefix);
      g_free (fields->suffix);
      g_free (fields->earlier);
    }
  g_free (reader->anchors);
}

/* What is written here is read in a third of the time that any ISO 8601 takes: 20,000 of them stand
 * in 10,000 notes. */
static GDateTime *
read_time (const WakhanKeyLine *line)
{
  const char           *value = line->value;
  g_autofree char      *other = NULL;
  g_autoptr (GTimeZone) utc = NULL;

  if (line->value_length == strlen ("2026-11-23T18:00:00Z") && value[4] == '-' && value[7] == '-' &&
      value[10] == 'T' && value[13] == ':' && value[16] == ':' && value[19] == 'Z')
    return g_date_time_new_utc (read_digits (value, 4), read_digits (value + 5, 2),
                                read_digits (value + 8, 2), read_digits (value + 11, 2),
                                read_digits (value + 14, 2), read_digits (value + 17, 2));
  other = g_strndup (value, line->value_length);
  utc = g_time_zone_new_utc ();
  return g_date_time_new_from_iso8601 (other, utc);
}

static void
read_times (WakhanNote          *note,
            const WakhanKeyLine *line)
{
  g_autoptr (GDateTime) time = read_time (line);

  if (*line->key == 'C')
    wakhan_note_set_created (note, time);
  else if (*line->key == 'M')
    wakhan_note_set_modified (note, time);
  else if (line->value_length > 0)
    {
      /* A deletion whose time nobody can read is one all the same. */
      g_autoptr (GDateTime) epoch = time ? NULL : g_date_time_new_from_unix_utc (0);

      wakhan_note_set_deleted (note, time ? time : epoch);
    }
}

static guint64
read_revision (const WakhanKeyLine *line)
{
  return line->value_length > 0 ? g_ascii_strtoull (line->value, NULL, 10) : 0;
}

static void
read_words (WakhanNote          *note,
            const WakhanKeyLine *line)
{
  g_autofree char *value = wakhan_key_line_dup_string (line);

  if (wakhan_key_line_has_key (line, "Text"))
    wakhan_note_take_text (note, g_steal_pointer (&value));
  else if (wakhan_key_line_has_key (line, "Colour"))
    wakhan_note_set_kind (note, g_str_equal (value, "none") ? "" : value);
  else if (wakhan_key_line_has_key (line, "Section"))
    wakhan_note_set_section (note, value);
}

static void
read_list (WakhanNote          *note,
           const WakhanKeyLine *line)
{
  g_auto (GStrv) list = wakhan_key_line_dup_list (line);

  if (*line->key == 'T')
    wakhan_note_take_tags (note, g_steal_pointer (&list));
  else
    wakhan_note_set_events (note, (const char *const *) list);
}

static void
read_line (Reader              *reader,
           const WakhanKeyLine *line)
{
  WakhanNote *note = reader->note;

  if (line->kind != WAKHAN_LINE_KEY || read_anchor (reader, line))
    return;
  if (wakhan_key_line_has_key (line, "Created") || wakhan_key_line_has_key (line, "Modified") ||
      wakhan_key_line_has_key (line, "Deleted"))
    read_times (note, line);
  else if (wakhan_key_line_has_key (line, "Revision"))
    wakhan_note_set_revision (note, read_revision (line));
  else if (wakhan_key_line_has_key (line, "Tags") || wakhan_key_line_has_key (line, "Events"))
    read_list (note, line);
  else
    read_words (note, line);
}

/* A time that cannot be read is guessed from the other, since lists are sorted by it. */
static void
complete_times (WakhanNote *note)
{
  g_autoptr (GDateTime) epoch = NULL;

  if (!wakhan_note_get_created (note) && !wakhan_note_get_modified (note))
    {
      epoch = g_date_time_new_from_unix_utc (0);
      wakhan_note_set_created (note, epoch);
    }
  if (!wakhan_note_get_created (note))
    wakhan_note_set_created (note, wakhan_note_get_modified (note));
  if (!wakhan_note_get_modified (note))
    wakhan_note_set_modified (note, wakhan_note_get_created (note));
}

WakhanNote *
wakhan_note_lines_read (const char *id,
                        const char *lines)
{
  Reader        reader = { .note = NULL };
  WakhanKeyLine line;

  g_return_val_if_fail (id && lines, NULL);

  reader.note = wakhan_note_new_with_id (id);
  while (wakhan_key_line_next (&lines, &line))
    read_line (&reader, &line);
  add_anchors (&reader);
  complete_times (reader.note);
  return reader.note;
}

/* The lines with @text, as it stands in the file, for the texts in them, and without blank lines
 * that stand last then. */
static char *
replace_texts (const char *lines,
               const char *text)
{
  GString      *version = g_string_new (NULL);
  gboolean      has_text = FALSE;
  WakhanKeyLine line;

  while (wakhan_key_line_next (&lines, &line))
    {
      if (!wakhan_key_line_has_key (&line, "Text"))
        g_string_append_printf (version, "%.*s\n", (int) line.length, line.line);
      else if (!has_text)
        g_string_append_printf (version, "Text=%s\n", text);
      has_text |= wakhan_key_line_has_key (&line, "Text");
    }
  while (g_str_has_suffix (version->str, "\n\n"))
    g_string_truncate (version, version->len - 1);
  return g_string_free (version, FALSE);
}

/* Almost no note has two; this is told without taking the lines apart. */
static gboolean
may_have_texts (const char *lines)
{
  const char *first = g_str_has_prefix (lines, "Text") ? lines : strstr (lines, "\nText");

  return first && strstr (first + 1, "\nText");
}

/* The different texts of @lines as they stand there, the last one first. */
static GPtrArray *
list_texts (const char *lines)
{
  GPtrArray             *texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray)  all = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  WakhanKeyLine          line;

  while (wakhan_key_line_next (&lines, &line))
    if (wakhan_key_line_has_key (&line, "Text"))
      g_ptr_array_add (all, g_strndup (line.value, line.value_length));
  for (guint i = all->len; i > 0; i--)
    if (g_hash_table_add (known, g_ptr_array_index (all, i - 1)))
      g_ptr_array_add (texts, g_strdup (g_ptr_array_index (all, i - 1)));
  return texts;
}

/* So many that each could not have the whole note round it: the rest is one text,
 * a paragraph each. */
static char *
join_texts (GPtrArray *texts,
            guint      first)
{
  GString *joined = g_string_new (NULL);

  for (guint i = first; i < texts->len; i++)
    g_string_append_printf (joined, "%s%s", i > first ? "\\n\\n" : "",
                            (char *) g_ptr_array_index (texts, i));
  return g_string_free (joined, FALSE);
}

GPtrArray *
wakhan_note_lines_list_versions (const char *lines)
{
  g_autoptr (GPtrArray) texts = NULL;
  GPtrArray            *versions;

  g_return_val_if_fail (lines, NULL);

  if (!may_have_texts (lines))
    return NULL;
  texts = list_texts (lines);
  versions = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < MIN (texts->len, MOST_VERSIONS); i++)
    {
      g_autofree char *joined = i == MOST_VERSIONS - 1 ? join_texts (texts, i) : NULL;

      g_ptr_array_add (versions,
                       replace_texts (lines, joined ? joined : g_ptr_array_index (texts, i)));
    }
  return versions;
}
