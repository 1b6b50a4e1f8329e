/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-contents-finder.h"

#include <string.h>

#include "wakhan-case.h"

#define LEAST_CONTENTS 3 /* headings one upon the other, to be a table of contents */
#define MOST_ENTRY_LINES 4
#define LONGEST_NAME 120 /* bytes */
#define MOST_HEADINGS \
  6 /* and what may stand between them and the first sentence: a date, a salutation */
#define LONGEST_BETWEEN 90
#define LONGEST_SUMMARY 700 /* characters */

/* The letters and figures of an entry, without the page that stands far behind it. */
static char *
fold_entry (const char *line)
{
  const gsize      length = strlen (line);
  gsize            end = length;
  g_autofree char *entry = NULL;

  while (end > 0 && g_ascii_isdigit (line[end - 1]))
    end--;
  if (end < 2 || (line[end - 1] != '\t' && !g_str_has_prefix (line + end - 2, "  ") &&
                  !(line[end - 2] == '.' && strchr (" .", line[end - 1]))))
    end = length;
  entry = g_strndup (line, end);
  return wakhan_case_fold_letters (entry, TRUE);
}

/* Whether @title, which may be longer than one, is one of the names. */
static gboolean
is_called (const char        *title,
           const char *const *names)
{
  g_autofree char *key =
    strlen (title) < LONGEST_NAME && !strchr (title, '\n') ? fold_entry (title) : NULL;

  return key && g_strv_contains (names, key);
}

static gboolean
names_pictures (const WakhanPlainParagraph *paragraph)
{
  static const char *const names[] = { "listofillustrations", "illustrations",
                                       "listofmaps", "maps",
                                       "listofplates", "plates",
                                       "mapsandplans", NULL };

  return is_called (paragraph->words, names);
}

gboolean
wakhan_contents_finder_is_name (const char *title)
{
  static const char *const names[] = { "contents",
                                       "tableofcontents",
                                       "thecontents",
                                       "inhalt",
                                       "inhaltsverzeichnis",
                                       "inhaltsübersicht",
                                       "tabledesmatières",
                                       "tabledesmatieres",
                                       "sommaire",
                                       "содержание",
                                       "оглавление",
                                       "índice",
                                       "indice",
                                       "contenido",
                                       "contenidos",
                                       "tabladecontenido",
                                       "tabladecontenidos",
                                       "sumario",
                                       "sumário",
                                       "sommario",
                                       "inhoud",
                                       "sisältö",
                                       "目录",
                                       "目錄",
                                       "tabladecontenido",
                                       "tabladecontenidos",
                                       "índicegeneral",
                                       "índicedecontenidos",
                                       "indicegenerale",
                                       "sumário",
                                       "conteúdo",
                                       "innehåll",
                                       "indhold",
                                       "innhold",
                                       "obsah",
                                       "spistreści",
                                       "içindekiler",
                                       "зміст",
                                       "目次",
                                       "차례",
                                       "목차",
                                       "فهرست",
                                       "فهرستمطالب",
                                       "المحتويات",
                                       "الفهرس",
                                       NULL };

  g_return_val_if_fail (title != NULL, FALSE);

  return is_called (title, names) || (strlen (title) < LONGEST_NAME &&
                                      (g_ascii_strncasecmp (title, "contents of ", 12) == 0 ||
                                       g_ascii_strncasecmp (title, "contents to ", 12) == 0));
}

static gboolean
begins_contents (const WakhanPlainParagraph *paragraph)
{
  return paragraph->n_lines == 1 && (wakhan_contents_finder_is_name (paragraph->words) ||
                                     names_pictures (paragraph));
}

static gboolean
begins_index (const WakhanPlainParagraph *paragraph)
{
  static const char *const names[] = { "index", "generalindex", "indexofnames",
                                       "register", "namenregister", "sachregister",
                                       "указатель", "نمایه", NULL };

  return is_called (paragraph->words, names);
}

static void
add_entry (GHashTable *places,
           const char *words,
           guint       position)
{
  g_autofree char *key = fold_entry (words);

  if (!g_hash_table_contains (places, key))
    g_hash_table_insert (places, g_steal_pointer (&key), GUINT_TO_POINTER (position));
}

/* An entry of several lines counts by each of them and by all together. */
static void
add_entries (GHashTable                 *places,
             const WakhanPlainParagraph *paragraph,
             guint                       position)
{
  g_auto (GStrv) lines = g_strsplit (paragraph->words, "\n", -1);

  for (guint i = 0; lines[i]; i++)
    add_entry (places, lines[i], position);
  if (lines[0] && lines[1])
    add_entry (places, paragraph->words, position);
}

/* Whether at @position the body begins with what the contents begin with, or with its number, whose
 * title then follows. */
static gboolean
begins_again (const WakhanPlainParagraph *paragraph,
              const char                 *first,
              const char                 *first_paragraph)
{
  g_autofree char *key = NULL;

  if (paragraph->n_lines > MOST_ENTRY_LINES || paragraph->n_characters > 200 || paragraph->is_line)
    return FALSE;
  key = fold_entry (paragraph->words);
  return *key &&
         (g_str_equal (key, first) || g_strcmp0 (key, first_paragraph) == 0 ||
          (paragraph->line.kind == WAKHAN_TITLE_NUMBERED && paragraph->line.is_named &&
           g_str_has_prefix (first, key)));
}

static gboolean
is_speech (const WakhanPlainParagraph *paragraph)
{
  return strchr ("\"'", *paragraph->words) || g_str_has_prefix (paragraph->words, "“") ||
         g_str_has_prefix (paragraph->words, "‘") || g_str_has_prefix (paragraph->words, "«") ||
         g_str_has_prefix (paragraph->words, "„");
}

static gboolean
is_body (const WakhanPlainParagraph *paragraph)
{
  return wakhan_plain_paragraph_is_prose (paragraph) ||
         (is_speech (paragraph) && !paragraph->is_line && strpbrk (paragraph->words, ".?!,"));
}

/* From the first sentences at @end back to the headings above them that are no entries any more,
 * down to @first. */
static guint
go_back (GArray     *paragraphs,
         guint       first,
         guint       end,
         GHashTable *places)
{
  guint start = end;

  for (guint i = end; i > first && end - i < MOST_HEADINGS; i--)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i - 1);
      g_autofree char            *key = NULL;

      if (paragraph->is_line ||
          (paragraph->n_characters > LONGEST_BETWEEN && *paragraph->words != '['))
        break;
      if (paragraph->line.kind < WAKHAN_TITLE_PLAIN)
        continue;
      key = fold_entry (paragraph->words);
      if (i == end || paragraph->n_blank > 1 ||
          GPOINTER_TO_UINT (g_hash_table_lookup (places, key)) < i - 1)
        start = i - 1;
      if (paragraph->n_blank > 1 && paragraph->line.is_named &&
          paragraph->line.rank <= WAKHAN_TITLE_RANK_PART)
        break;
    }
  return start;
}

/* "VOLUME I." above "CHAPTER I." */
static gboolean
is_above (const WakhanPlainParagraph *before,
          const WakhanPlainParagraph *paragraph)
{
  return before->line.is_named && before->n_blank > 1 && paragraph->line.is_named &&
         before->line.rank < paragraph->line.rank;
}

static gboolean
comes_again (GHashTable *last_places,
             GArray     *paragraphs,
             guint       position)
{
  const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, position);
  const char                 *key =
    paragraph->line.kind != WAKHAN_TITLE_NONE || paragraph->mark > 0 ? paragraph->key : NULL;

  return key && GPOINTER_TO_UINT (g_hash_table_lookup (last_places, key)) > position;
}

static gboolean
is_named_number (const WakhanPlainParagraph *paragraph)
{
  return paragraph->line.kind == WAKHAN_TITLE_NUMBERED && paragraph->line.is_named;
}

/* Behind the last of the numbers that go on below a summary which looks like text, at @start: each
 * not far behind the one before, none a second time, and each again in the text. */
static guint
pass_summaries (GArray     *paragraphs,
                guint       start,
                GHashTable *places,
                GHashTable *last_places)
{
  guint end = start;
  guint n_characters = 0;

  for (guint i = start; i < paragraphs->len && n_characters < LONGEST_SUMMARY; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      g_autofree char            *entry = NULL;

      if (paragraph->is_outside)
        break;
      n_characters += paragraph->n_characters;
      if (!is_named_number (paragraph))
        continue;
      entry = fold_entry (paragraph->words);
      if (g_hash_table_contains (places, entry) || !comes_again (last_places, paragraphs, i))
        break;
      add_entry (places, paragraph->words, i);
      end = i + 1;
      n_characters = 0;
    }
  return end;
}

/* Where the text goes on behind the list of contents that begins at @first. */
static guint
find_end (GArray     *paragraphs,
          guint       first,
          gboolean    is_contents,
          GHashTable *last_places)
{
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char       *first_entry = NULL;
  g_autofree char       *first_paragraph = NULL; /* of which it is the first line */
  gboolean               has_numbers = FALSE;

  for (guint i = first; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (paragraph->is_outside ||
          (i > first && (begins_contents (paragraph) || paragraph->mark > 0)))
        return i;
      if (!is_contents && paragraph->n_blank > 1 &&
          (paragraph->line.is_named || paragraph->line.is_apart)) /* no picture is called so */
        return i;
      if (is_body (paragraph))
        {
          const guint end = has_numbers ? pass_summaries (paragraphs, i, places, last_places) : i;

          return end > i ? end : go_back (paragraphs, first, i, places);
        }
      if (first_entry && i > first && begins_again (paragraph, first_entry, first_paragraph))
        return i - (i > first + 1 &&
                    is_above (wakhan_plain_paragraphs_get (paragraphs, i - 1), paragraph));
      if (!first_entry && paragraph->line.kind != WAKHAN_TITLE_NONE)
        first_entry = fold_entry (paragraph->words);
      else if (!first_entry && (paragraph->n_lines > 1 || paragraph->is_line))
        {
          g_autofree char *line = g_strndup (paragraph->words, strcspn (paragraph->words, "\n"));

          first_entry = fold_entry (line);
          first_paragraph = fold_entry (paragraph->words);
        }
      has_numbers = has_numbers || is_named_number (paragraph);
      add_entries (places, paragraph, i);
    }
  return paragraphs->len;
}

/* An index has no sentences and no sections; it ends at the end, or where something
 * else is named. */
static guint
find_index_end (GArray *paragraphs,
                guint   first)
{
  for (guint i = first; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (paragraph->is_outside ||
          ((paragraph->line.is_apart || (paragraph->line.is_named && !paragraph->is_line)) &&
           paragraph->n_blank > 1))
        return i;
    }
  return paragraphs->len;
}

/* Where each heading or what is as short as one stands last: a GHashTable of key to position. */
static GHashTable *
find_last_places (GArray *paragraphs)
{
  GHashTable *last_places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < paragraphs->len; i++)
    if (wakhan_plain_paragraphs_get (paragraphs, i)->key)
      g_hash_table_replace (last_places, wakhan_plain_paragraphs_get (paragraphs, i)->key,
                            GUINT_TO_POINTER (i));
  return last_places;
}

void
wakhan_contents_finder_drop_named (GArray *paragraphs)
{
  g_autoptr (GHashTable) last_places = NULL;

  g_return_if_fail (paragraphs != NULL);

  last_places = find_last_places (paragraphs);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      guint                 end = i + 1;

      if (paragraph->is_outside || paragraph->is_line)
        continue;
      if (begins_contents (paragraph))
        end = find_end (paragraphs, i + 1, !names_pictures (paragraph), last_places);
      else if (begins_index (paragraph) && i > paragraphs->len / 2)
        end = find_index_end (paragraphs, i + 1);
      for (guint j = i + 1; j < end; j++)
        wakhan_plain_paragraphs_get (paragraphs, j)->is_heading = FALSE;
      i = MAX (i, end - 1);
    }
}

static gboolean
is_item (const WakhanPlainParagraph *paragraph)
{
  return paragraph->is_line ||
         (g_ascii_isdigit (
            paragraph->words[*paragraph->words == '[' || *paragraph->words == '(']) &&
          !paragraph->line.is_bare);
}

/* What a list of contents names heads a text there; a note that is the same in each chapter, and
 * the name of the notes, head a list. */
static gboolean
heads_text_again (GHashTable *last_places,
                  GArray     *paragraphs,
                  guint       position)
{
  guint last;

  if (!comes_again (last_places, paragraphs, position))
    return FALSE;
  last = GPOINTER_TO_UINT (
    g_hash_table_lookup (last_places, wakhan_plain_paragraphs_get (paragraphs, position)->key));
  return last + 2 >= paragraphs->len ||
         !is_item (wakhan_plain_paragraphs_get (paragraphs, last + 1)) ||
         !is_item (wakhan_plain_paragraphs_get (paragraphs, last + 2));
}

void
wakhan_contents_finder_drop_repeated (GArray *paragraphs)
{
  g_autoptr (GHashTable) last_places = NULL;
  guint                  next;

  g_return_if_fail (paragraphs != NULL);

  last_places = find_last_places (paragraphs);
  for (guint first = 0; first < paragraphs->len; first = MAX (next, first + 1))
    {
      const char *begin = NULL;
      guint       n_repeated = 0;

      for (next = first; next < paragraphs->len; next++)
        {
          const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, next);
          const gboolean              is_repeated = comes_again (last_places, paragraphs, next);

          if ((!is_repeated && !paragraph->is_heading) ||
              (begin && next > first + 1 && g_strcmp0 (paragraph->key, begin) == 0))
            break;
          begin = !begin && is_repeated ? paragraph->key : begin;
          n_repeated += is_repeated && heads_text_again (last_places, paragraphs, next);
        }
      if (next - first < LEAST_CONTENTS || n_repeated < 2 || 2 * n_repeated < next - first)
        continue;
      for (guint i = first; i < next; i++)
        if (comes_again (last_places, paragraphs, i))
          wakhan_plain_paragraphs_get (paragraphs, i)->is_heading = FALSE;
    }
}
