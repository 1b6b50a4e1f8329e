/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-lines.h"

#include <string.h>

#define MOST_ANCHORS 1000
#define ANCHOR_PREFIX "Anchor-"

typedef struct WakhanAnchorFields
{
  char *quote;
  char *prefix;
  char *suffix;
  char *earlier;
  char *section;
  guint start;
  guint end;
  guint occurrence;
  guint n_occurrences;
  guint paragraph;
} Fields;

/* The part of "Anchor-2-Quote" after the number, which it gives; NULL for any other key. */
static const char *
read_key (const char *key,
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
is_field (const char *field,
          gsize       length)
{
  static const char *const fields[] = { "Quote", "Earlier-Quote", "Prefix", "Suffix",
                                        "Section", "Start", "End", "Occurrence", "Occurrences",
                                        "Paragraph" };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (strlen (fields[i]) == length && memcmp (fields[i], field, length) == 0)
      return TRUE;
  return FALSE;
}

/* What @line tells of the anchor of @number; NULL: it tells of none. */
static const char *
find_field (const WakhanKeyLine *line,
            guint               *number)
{
  const char *field =
    line->kind == WAKHAN_LINE_KEY ? read_key (line->key, line->key_length, number) : NULL;

  return field && is_field (field, line->key + line->key_length - field) ? field : NULL;
}

gboolean
wakhan_anchor_lines_know (const WakhanKeyLine *line)
{
  guint number;

  return find_field (line, &number) != NULL;
}

static guint
read_offset (const WakhanKeyLine *line)
{
  const int number = wakhan_key_line_read_digits (line->value, line->value_length);

  return number < 0 ? WAKHAN_ANCHOR_UNKNOWN : (guint) number;
}

static void
set_field (char               **field,
           const WakhanKeyLine *line)
{
  g_free (*field);
  *field = wakhan_key_line_dup_string (line);
}

static Fields *
get_anchor (WakhanAnchorLines *self,
            guint              number)
{
  if (number > self->n_anchors)
    {
      self->anchors = g_renew (Fields, self->anchors, number);
      for (guint i = self->n_anchors; i < number; i++)
        self->anchors[i] =
          (Fields){ .start = WAKHAN_ANCHOR_UNKNOWN, .end = WAKHAN_ANCHOR_UNKNOWN };
      self->n_anchors = number;
    }
  return &self->anchors[number - 1];
}

gboolean
wakhan_anchor_lines_read (WakhanAnchorLines   *self,
                          const WakhanKeyLine *line)
{
  guint       number;
  const char *field = find_field (line, &number);
  Fields     *fields;

  if (!field)
    return FALSE;
  fields = get_anchor (self, number);
  switch (*field)
    {
    case 'Q':
      set_field (&fields->quote, line);
      break;
    case 'P':
      if (field[1] == 'a')
        fields->paragraph = read_offset (line);
      else
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
      else if (field[1] == 'e')
        set_field (&fields->section, line);
      else
        set_field (&fields->suffix, line);
    }
  return TRUE;
}

void
wakhan_anchor_lines_finish (WakhanAnchorLines *self,
                            WakhanEntry       *entry)
{
  for (guint i = 0; i < self->n_anchors; i++)
    {
      Fields                  *fields = &self->anchors[i];
      g_autoptr (WakhanAnchor) anchor = NULL;

      if (fields->quote)
        {
          anchor = wakhan_anchor_new_take (fields->quote, fields->prefix, fields->suffix,
                                           fields->start, fields->end);
          wakhan_anchor_set_occurrence (anchor, fields->occurrence, fields->n_occurrences);
          wakhan_anchor_set_place (anchor, fields->paragraph, fields->section);
          wakhan_entry_add_anchor (entry, anchor);
          wakhan_entry_set_earlier_quote (entry, wakhan_entry_get_n_anchors (entry) - 1,
                                          fields->earlier);
        }
      else
        {
          g_free (fields->prefix);
          g_free (fields->suffix);
        }
      g_free (fields->earlier);
      g_free (fields->section);
    }
  g_free (self->anchors);
  *self = (WakhanAnchorLines){ 0 };
}

void
wakhan_anchor_lines_write (WakhanEntry       *entry,
                           guint              position,
                           WakhanLinesWriter *writer)
{
  const guint       number = position + 1;
  WakhanAnchor     *anchor = wakhan_entry_get_anchor (entry, position);
  const char       *earlier = wakhan_entry_get_earlier_quote (entry, position);
  const char       *section = wakhan_anchor_get_section (anchor);
  const gboolean    has_offsets = wakhan_anchor_get_start (anchor) != WAKHAN_ANCHOR_UNKNOWN;
  const guint       n_occurrences = wakhan_anchor_get_n_occurrences (anchor);
  const char *const strings[][2] = {
    { "Quote", wakhan_anchor_get_quote (anchor) },
    { "Prefix", wakhan_anchor_get_prefix (anchor) },
    { "Suffix", wakhan_anchor_get_suffix (anchor) },
    { "Earlier-Quote", earlier ? earlier : "" },
    { "Section", section ? section : "" },
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
    { "Paragraph", wakhan_anchor_get_paragraph (anchor),
      wakhan_anchor_get_paragraph (anchor) > 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autofree char *key = g_strdup_printf (ANCHOR_PREFIX "%u-%s", number, strings[i][0]);

      if (i == 0 || *strings[i][1])
        wakhan_lines_writer_append_string (writer, key, strings[i][1]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *key = g_strdup_printf (ANCHOR_PREFIX "%u-%s", number, numbers[i].name);
      g_autofree char *value = g_strdup_printf ("%u", numbers[i].value);

      if (numbers[i].is_known)
        wakhan_lines_writer_append_string (writer, key, value);
    }
}
