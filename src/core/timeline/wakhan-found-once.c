/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-found-once.h"

#include <string.h>

#define FARTHEST 12 /* letters between them */
#define SLACK 1.5   /* a month may be longer than the one it is counted from */

/* What may stand between them: a comma, or what opens brackets, and a word that leads to a date. */
static gboolean
are_side_by_side (const char *start,
                  const char *end)
{
  static const char *const words[] = {
    "on",
    "on the",
    "in",
    "in the",
    "the",
    "am",
    "im",
    "in der",
    "dem",
    "den",
    "der",
    "le",
    "en",
    "au",
    "à la",
    "el",
    "a",
    "en la",
    "در",
    "on a",
  };
  const gunichar sign = start < end ? g_utf8_get_char (start) : 0;
  const char    *word = sign ? g_utf8_next_char (start) : end;

  if (sign == ' ' && word < end && *word == '(')
    word++;
  else if (sign != ',' && sign != 0x060C && sign != 0xFF0C && sign != 0x3001 && sign != 0xFF08)
    return FALSE;
  while (word < end && *word == ' ')
    word++;
  while (end > word && end[-1] == ' ')
    end--;
  if (word == end)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == (gsize) (end - word) && strncmp (words[i], word, end - word) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
lies_within (const WakhanDate *date,
             const WakhanDate *whole)
{
  return wakhan_date_get_earliest_start (whole) <= wakhan_date_get_earliest_start (date) &&
         wakhan_date_get_latest_end (date) <= wakhan_date_get_latest_end (whole);
}

static gboolean
is_open (const WakhanDate *date)
{
  return strchr (wakhan_date_get_edtf (date), '/') != NULL &&
         strstr (wakhan_date_get_edtf (date), "..") != NULL;
}

/* Whether the second only says the first again, or more of it. */
static gboolean
are_one (WakhanDocument        *document,
         const char            *text,
         const WakhanFoundDate *first,
         const WakhanFoundDate *second)
{
  if (second->start < first->end || second->start - first->end > FARTHEST ||
      !are_side_by_side (text + wakhan_document_offset_to_byte (document, first->end),
                         text + wakhan_document_offset_to_byte (document, second->start)) ||
      is_open (first->date) || is_open (second->date) || wakhan_date_is_interval (second->date) ||
      second->basis == WAKHAN_DATE_BASIS_RELATIVE)
    return FALSE;
  if (first->basis == WAKHAN_DATE_BASIS_RELATIVE)
    return wakhan_date_get_finest (second->date) <=
           wakhan_date_get_finest (first->date) * SLACK;
  return lies_within (second->date, first->date) &&
         wakhan_date_get_finest (second->date) < wakhan_date_get_finest (first->date);
}

/* "1846 (12 October)" */
static gboolean
closes_brackets (WakhanDocument        *document,
                 const char            *text,
                 const WakhanFoundDate *first,
                 const WakhanFoundDate *second)
{
  const char *between = text + wakhan_document_offset_to_byte (document, first->end);
  const char *end = text + wakhan_document_offset_to_byte (document, second->end);

  return (g_str_has_prefix (between, " (") && *end == ')') ||
         (g_str_has_prefix (between, "（") && g_str_has_prefix (end, "）"));
}

void
wakhan_found_once_join (WakhanDocument *document,
                        const char     *text,
                        GArray         *found)
{
  for (guint i = 1; i < found->len; i++)
    {
      WakhanFoundDate *second = &g_array_index (found, WakhanFoundDate, i);
      WakhanFoundDate *first = second - 1;

      if (!are_one (document, text, first, second))
        continue;
      second->end += closes_brackets (document, text, first, second);
      second->start = first->start;
      second->basis = MIN (first->basis, second->basis);
      first->end = first->start;
    }
}
