/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-heading-finder.h"
#include "wakhan-text-builder.h"
#include "wakhan-text-importer.h"

#include <string.h>

#define WRAPPED_LINE 50   /* lines of a paragraph at least so long on average were broken by width */
#define UNBROKEN_LINE 150 /* a longer one was broken by nobody: each line is a paragraph */

static void
clear_paragraph (gpointer data)
{
  WakhanPlainParagraph *paragraph = data;

  g_free (paragraph->words);
  g_free (paragraph->key);
}

/* How deep a heading stands that is underlined by @line; 0: it is no underline. */
static guint
measure_underline (const char *line)
{
  static const char *const marks[] = { "=#", "-*_", "~", "^", "\"", "+" };
  const gsize              length = strlen (line);

  for (guint i = 0; length >= 3 && i < G_N_ELEMENTS (marks); i++)
    if (strchr (marks[i], *line) && strspn (line, (char[]){ *line, '\0' }) == length)
      return i + 1;
  return 0;
}

/* The length of "## ". */
static gsize
measure_hashes (const char *line)
{
  const gsize hashes = strspn (line, "#");

  return hashes >= 1 && hashes <= 6 && line[hashes] == ' ' ? hashes + 1 : 0;
}

/* The length of "12. " or of a dash and a space before an item's words; 0 where there is none. An em dash begins what someone says. */
static gsize
measure_marker (const char *words,
                guint      *number)
{
  static const char *const bullets[] = { "- ", "– ", "• ", "* ", "· " };
  const gsize              digits = strspn (words, "0123456789");

  *number = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (g_str_has_prefix (words, bullets[i]))
      return strlen (bullets[i]);
  if (digits == 0 || digits > 3 || (words[digits] != '.' && words[digits] != ')') || words[digits + 1] != ' ')
    return 0;
  *number = g_ascii_strtoull (words, NULL, 10);
  return digits + 2;
}

static void
add_paragraph (GArray    *paragraphs,
               GPtrArray *lines,
               guint      first,
               guint      next,
               guint      mark)
{
  WakhanPlainParagraph paragraph = { .n_lines = next - first, .mark = mark };
  g_autoptr (GString)  words = g_string_new (NULL);

  for (guint i = first; i < next; i++)
    {
      if (i > first)
        g_string_append_c (words, '\n');
      g_string_append (words, g_ptr_array_index (lines, i));
    }
  paragraph.n_characters = g_utf8_strlen (words->str, words->len);
  paragraph.words = g_strdup (words->str);
  g_array_append_val (paragraphs, paragraph);
}

/* "## Title" */
static void
add_hashed (GArray     *paragraphs,
            const char *line)
{
  const gsize          hashes = measure_hashes (line);
  g_autofree char     *title = g_strdup (line + hashes);
  const gsize          length = strlen (title);
  gsize                end = length;
  WakhanPlainParagraph paragraph = { .n_lines = 1, .mark = hashes - 1 };

  while (end > 0 && title[end - 1] == '#')
    end--;
  if (end < length && end > 0 && title[end - 1] == ' ')
    title[end] = '\0';
  paragraph.words = g_strdup (g_strchomp (title));
  paragraph.n_characters = g_utf8_strlen (title, -1);
  g_array_append_val (paragraphs, paragraph);
}

/* Whether the line at @next is another item of the list that the one before it belongs to. */
static gboolean
goes_on_list (GPtrArray *lines,
              guint      first,
              guint      next)
{
  guint number;
  guint last_number;

  return measure_marker (g_ptr_array_index (lines, next), &number) > 0 &&
         measure_marker (g_ptr_array_index (lines, first), &last_number) > 0 && (number == 0 || number == last_number + 1);
}

/* Whether the first of a paragraph's lines is a heading that its text follows without a blank line. */
static gboolean
heads_paragraph (GPtrArray *lines,
                 guint      first)
{
  const char      *line = g_ptr_array_index (lines, first);
  const char      *next = first + 1 < lines->len ? g_ptr_array_index (lines, first + 1) : "";
  g_autofree char *capitals = NULL;
  guint            number;
  WakhanTitleLine  title;
  WakhanTitleLine  other;

  if (g_utf8_strlen (next, -1) < WRAPPED_LINE || measure_marker (line, &number) > 0)
    return FALSE;
  capitals = g_utf8_strup (next, -1);
  wakhan_title_line_read (&title, line);
  wakhan_title_line_read (&other, next);
  return (title.kind == WAKHAN_TITLE_NUMBERED && other.kind != WAKHAN_TITLE_NUMBERED) ||
         (title.kind == WAKHAN_TITLE_CAPITALS && !g_str_equal (next, capitals));
}

/* Takes lines that no blank line parts. */
static void
add_lines (GArray    *paragraphs,
           GPtrArray *lines)
{
  gboolean is_unbroken = FALSE;
  guint    first = 0;

  for (guint i = 0; i < lines->len && !is_unbroken; i++)
    is_unbroken = strlen (g_ptr_array_index (lines, i)) > UNBROKEN_LINE && g_utf8_strlen (g_ptr_array_index (lines, i), -1) > UNBROKEN_LINE;
  for (guint i = 0; i < lines->len; i++)
    {
      const char *line = g_ptr_array_index (lines, i);
      const guint underline = i + 1 < lines->len ? measure_underline (g_ptr_array_index (lines, i + 1)) : 0;

      if (i > first && (is_unbroken || measure_hashes (line) || goes_on_list (lines, first, i)))
        {
          add_paragraph (paragraphs, lines, first, i, 0);
          first = i;
        }
      if (i == first && measure_hashes (line))
        {
          add_hashed (paragraphs, line);
          first = i + 1;
        }
      else if (i == first && i + 2 < lines->len && measure_underline (line) && g_str_equal (line, g_ptr_array_index (lines, i + 2)))
        {
          add_paragraph (paragraphs, lines, i + 1, i + 2, measure_underline (line));
          i += 2;
          first = i + 1;
        }
      else if (i == first && underline && !measure_underline (line))
        {
          add_paragraph (paragraphs, lines, i, i + 1, underline);
          i++;
          first = i + 1;
        }
      else if (i == first && i == 0 && heads_paragraph (lines, i))
        {
          add_paragraph (paragraphs, lines, i, i + 1, 0);
          first = i + 1;
        }
    }
  if (first < lines->len)
    add_paragraph (paragraphs, lines, first, lines->len, 0);
  g_ptr_array_set_size (lines, 0);
}

static GArray *
split_paragraphs (const char *text)
{
  GArray               *paragraphs = g_array_new (FALSE, FALSE, sizeof (WakhanPlainParagraph));
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  g_array_set_clear_func (paragraphs, clear_paragraph);
  for (const char *line = text; line;)
    {
      const char      *end = strchr (line, '\n');
      g_autofree char *stripped = g_strstrip (end ? g_strndup (line, end - line) : g_strdup (line));

      if (*stripped)
        g_ptr_array_add (lines, g_steal_pointer (&stripped));
      else
        add_lines (paragraphs, lines);
      line = end ? end + 1 : NULL;
    }
  add_lines (paragraphs, lines);
  return paragraphs;
}

static void
append_paragraph (WakhanTextBuilder          *builder,
                  const WakhanPlainParagraph *paragraph)
{
  guint            number;
  const gsize      marker = paragraph->level ? 0 : measure_marker (paragraph->words, &number);
  g_autofree char *words = g_strdup (paragraph->words + marker);

  if (paragraph->level || paragraph->n_characters / paragraph->n_lines >= WRAPPED_LINE)
    g_strdelimit (words, "\n", ' ');
  if (paragraph->level)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_HEADING, paragraph->level, 0);
  else if (marker)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_LIST_ITEM, 1, number);
  else
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_PARAGRAPH, 0, 0);
  wakhan_text_builder_append (builder, words, -1);
  wakhan_text_builder_end_block (builder);
}

/* Headings are known by their form: short lines that stand alone, numbered titles, underlines, capitals. */
WakhanDocument *
wakhan_plain_text_import (const char *text)
{
  g_autoptr (GArray) paragraphs = NULL;
  WakhanTextBuilder  builder;

  g_return_val_if_fail (text != NULL, NULL);

  paragraphs = split_paragraphs (text);
  wakhan_heading_finder_mark (paragraphs);
  wakhan_text_builder_init (&builder);
  for (guint i = 0; i < paragraphs->len; i++)
    append_paragraph (&builder, &g_array_index (paragraphs, WakhanPlainParagraph, i));
  return wakhan_text_builder_finish (&builder);
}
