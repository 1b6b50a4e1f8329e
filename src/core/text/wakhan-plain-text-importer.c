/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-builder.h"
#include "wakhan-text-importer.h"

#include <string.h>

#define LONGEST_HEADING 90 /* characters */
#define MOST_HEADING_WORDS 13
#define WRAPPED_LINE 50 /* lines of a paragraph at least so long on average were broken by width */

typedef struct
{
  char    *words; /* the lines, joined by line breaks */
  guint    n_lines;
  guint    n_characters;
  guint    level; /* of a heading; 0: none */
  gboolean is_underlined;
  gboolean is_titled; /* "Chapter 2", "1.3 Sources": a heading by its first word */
  gboolean is_capitals;
} Paragraph;

static void
clear_paragraph (gpointer paragraph)
{
  g_free (((Paragraph *) paragraph)->words);
}

static gboolean
is_underline (const char *line)
{
  return strlen (line) >= 3 && (strspn (line, "=") == strlen (line) || strspn (line, "-") == strlen (line));
}

static void
add_paragraph (GArray  *paragraphs,
               GString *words,
               guint    n_lines)
{
  Paragraph paragraph = { .n_lines = n_lines };

  if (n_lines == 0)
    return;
  paragraph.words = g_strdup (words->str);
  paragraph.n_characters = g_utf8_strlen (words->str, words->len);
  g_array_append_val (paragraphs, paragraph);
  g_string_truncate (words, 0);
}

static GArray *
split_paragraphs (const char *text)
{
  GArray             *paragraphs = g_array_new (FALSE, FALSE, sizeof (Paragraph));
  g_autoptr (GString) words = g_string_new (NULL);
  guint               n_lines = 0;

  g_array_set_clear_func (paragraphs, clear_paragraph);
  for (const char *line = text; line;)
    {
      const char      *end = strchr (line, '\n');
      g_autofree char *stripped = g_strstrip (end ? g_strndup (line, end - line) : g_strdup (line));

      if (n_lines == 1 && is_underline (stripped))
        {
          Paragraph *heading;

          add_paragraph (paragraphs, words, n_lines);
          heading = &g_array_index (paragraphs, Paragraph, paragraphs->len - 1);
          heading->is_underlined = TRUE;
          heading->level = *stripped == '=' ? 1 : 2;
          n_lines = 0;
        }
      else if (*stripped == '\0')
        {
          add_paragraph (paragraphs, words, n_lines);
          n_lines = 0;
        }
      else
        {
          if (n_lines++ > 0)
            g_string_append_c (words, '\n');
          g_string_append (words, stripped);
        }
      line = end ? end + 1 : NULL;
    }
  add_paragraph (paragraphs, words, n_lines);
  return paragraphs;
}

/* The length of "12. " or of a dash and a space before an item's words; 0 where there is none. */
static gsize
measure_marker (const char *words,
                guint      *number)
{
  static const char *const bullets[] = { "- ", "– ", "— ", "• ", "* ", "· " };
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

/* "Chapter 2", "Part One", "IV." or "1.3 Sources", and how deep it stands. */
static guint
measure_title_number (const char *words)
{
  static const char *const names[] = { "Chapter ", "CHAPTER ", "Part ", "PART ", "Book ", "BOOK ", "Section ", "SECTION ", "Appendix ", "APPENDIX " };
  const gsize              digits = strspn (words, "0123456789.");
  const gsize              roman = strspn (words, "IVXLC");
  guint                    depth = 1;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (words, names[i]))
      return strstr (words + strlen (names[i]), ". ") ? 0 : 1;
  if (roman > 0 && words[roman] == '.' && (words[roman + 1] == ' ' || words[roman + 1] == '\0'))
    return 1;
  if (digits == 0 || digits > 8 || words[digits] != ' ' || !g_ascii_isdigit (*words))
    return 0;
  if (g_unichar_islower (g_utf8_get_char (words + digits + 1)))
    return 0;
  if (!memchr (words, '.', digits))
    return 0;
  for (gsize i = 0; i + 1 < digits; i++)
    depth += words[i] == '.';
  return depth;
}

static gboolean
is_byline_or_caption (const char *words)
{
  static const char *const marks[] = { "By ", "by ", "BY ", "Photo", "Image", "Figure ", "Fig. ", "Table ", "Source", "Credit", "©", "http", "www.", "Published", "Posted", "Written by", "Updated" };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (words, marks[i]))
      return TRUE;
  return strpbrk (words, "|@\\{}<>=") || strstr (words, "credit:") || strstr (words, "://") || strstr (words, " / ");
}

/* "18 October 2021", "October 18, 2021", "2021-10-18" */
static gboolean
is_date_line (const char *words)
{
  guint n_digits = 0;
  guint n_words = 1;

  for (const char *character = words; *character; character++)
    {
      n_digits += g_ascii_isdigit (*character) != 0;
      n_words += *character == ' ';
    }
  return n_digits >= 4 && n_words <= 4 && (n_words > 1 || n_digits >= 6);
}

static gboolean
ends_as_heading (const char *words)
{
  const char *last = g_utf8_find_prev_char (words, words + strlen (words));

  return last && (g_unichar_isalnum (g_utf8_get_char (last)) || strchr ("?)’”\"'", *last) || g_unichar_ismark (g_utf8_get_char (last)));
}

/* Whether one line standing alone has the form of a heading. */
static gboolean
looks_like_heading (Paragraph *paragraph)
{
  const char *words = paragraph->words;
  gunichar    first = g_utf8_get_char (words);
  guint       n_words = 1;
  guint       n_upper = 0;
  guint       n_lower = 0;
  guint       depth;

  if (paragraph->n_lines != 1 || paragraph->n_characters > LONGEST_HEADING || is_byline_or_caption (words) || is_date_line (words))
    return FALSE;
  for (const char *character = words; *character; character = g_utf8_next_char (character))
    {
      const gunichar letter = g_utf8_get_char (character);

      n_words += letter == ' ';
      n_upper += g_unichar_isupper (letter) != 0;
      n_lower += g_unichar_islower (letter) != 0;
    }
  if (n_words > MOST_HEADING_WORDS)
    return FALSE;
  depth = measure_title_number (words);
  if (depth > 0 && n_words <= MOST_HEADING_WORDS && (ends_as_heading (words) || n_words == 1))
    {
      paragraph->is_titled = TRUE;
      paragraph->level = depth;
      return TRUE;
    }
  if (!g_unichar_isalpha (first) && !g_ascii_isdigit (*words))
    return FALSE;
  if (g_unichar_islower (first) || !ends_as_heading (words) || strstr (words, ". ") || strstr (words, "; "))
    return FALSE;
  if (n_upper + n_lower == 0 && !g_unichar_isalpha (first))
    return FALSE;
  paragraph->is_capitals = n_upper > 1 && n_lower == 0;
  return TRUE;
}

/* A page's first line is often its title and the site's name; the title then follows alone. */
static guint
find_title (GArray *paragraphs,
            guint   n_front)
{
  const Paragraph *first = &g_array_index (paragraphs, Paragraph, 0);

  for (guint i = 1; i < n_front; i++)
    {
      const Paragraph *other = &g_array_index (paragraphs, Paragraph, i);
      const char      *rest = first->words + strlen (other->words);

      if (other->n_lines == 1 && g_str_has_prefix (first->words, other->words) &&
          (g_str_has_prefix (rest, " - ") || g_str_has_prefix (rest, " – ") || g_str_has_prefix (rest, " | ") || *rest == '\0'))
        return i;
    }
  return 0;
}

static gboolean
is_repeated_later (GHashTable      *last_places,
                   const Paragraph *paragraph,
                   guint            position)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (last_places, paragraph->words)) > position + 1;
}

/* Numbered lines one upon the other are a list, or a table of contents. */
static gboolean
is_listed (const Paragraph *paragraph,
           const Paragraph *other)
{
  return paragraph->is_titled && other->is_titled && paragraph->level == other->level;
}

static void
mark_headings (GArray *paragraphs)
{
  g_autoptr (GHashTable) last_places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree gboolean   *candidates = g_new0 (gboolean, paragraphs->len + 1);
  guint                  n_front = 0;
  guint                  title = G_MAXUINT;
  gboolean               has_capitals = FALSE;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      Paragraph *paragraph = &g_array_index (paragraphs, Paragraph, i);

      candidates[i] = paragraph->is_underlined || looks_like_heading (paragraph);
      has_capitals = has_capitals || paragraph->is_capitals;
      g_hash_table_insert (last_places, paragraph->words, GUINT_TO_POINTER (i + 1));
    }
  while (n_front < paragraphs->len && g_array_index (paragraphs, Paragraph, n_front).n_characters <= 2 * LONGEST_HEADING)
    n_front++;
  if (paragraphs->len > 1 && n_front < paragraphs->len)
    {
      title = find_title (paragraphs, n_front);
      if (!candidates[title] || g_array_index (paragraphs, Paragraph, title).is_titled ||
          g_array_index (paragraphs, Paragraph, title).is_underlined ||
          (g_array_index (paragraphs, Paragraph, title).is_capitals && n_front == 1))
        title = G_MAXUINT;
    }

  for (guint i = 0; i + 1 < paragraphs->len; i++)
    if (is_listed (&g_array_index (paragraphs, Paragraph, i), &g_array_index (paragraphs, Paragraph, i + 1)))
      candidates[i] = candidates[i + 1] = FALSE;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      Paragraph     *paragraph = &g_array_index (paragraphs, Paragraph, i);
      const gboolean is_explicit = paragraph->is_underlined || paragraph->is_titled;
      const gboolean is_crowded = candidates[i] && i > 0 && candidates[i - 1] && candidates[i + 1];
      const guint    base = title == G_MAXUINT ? 0 : 1;

      if (i == title)
        {
          paragraph->level = 1;
          continue;
        }
      if (!candidates[i] || i + 1 == paragraphs->len || is_repeated_later (last_places, paragraph, i) ||
          (title != G_MAXUINT && i < title) || (is_crowded && !is_explicit && !paragraph->is_capitals))
        paragraph->level = 0;
      else if (paragraph->is_titled)
        paragraph->level = MIN (paragraph->level + base, 6);
      else if (!paragraph->is_underlined)
        paragraph->level = base + (has_capitals && !paragraph->is_capitals ? 2 : 1);
    }
}

static void
append_paragraph (WakhanTextBuilder *builder,
                  const Paragraph   *paragraph)
{
  guint            number;
  const gsize      marker = paragraph->level ? 0 : measure_marker (paragraph->words, &number);
  g_autofree char *words = g_strdup (paragraph->words + marker);

  if (paragraph->n_characters / paragraph->n_lines >= WRAPPED_LINE)
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
  mark_headings (paragraphs);
  wakhan_text_builder_init (&builder);
  for (guint i = 0; i < paragraphs->len; i++)
    append_paragraph (&builder, &g_array_index (paragraphs, Paragraph, i));
  return wakhan_text_builder_finish (&builder);
}
