/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-column.h"

#include "wakhan-digits.h"
#include "wakhan-event-words.h"
#include "wakhan-note-kind.h"

#include <glib/gi18n-lib.h>

#define LAST "\xff" /* behind all that is UTF-8 */

static const struct
{
  const char *id;
  const char *title;
} columns[] = {
  [WAKHAN_EVENT_COLUMN_DATE] = { "date", NC_ ("event column", "Date") },
  [WAKHAN_EVENT_COLUMN_TITLE] = { "title", NC_ ("event column", "Title") },
  [WAKHAN_EVENT_COLUMN_CATEGORY] = { "category", NC_ ("event column", "Category") },
  [WAKHAN_EVENT_COLUMN_ACTORS] = { "actors", NC_ ("event column", "Actors") },
  [WAKHAN_EVENT_COLUMN_PLACE] = { "place", NC_ ("event column", "Place") },
  [WAKHAN_EVENT_COLUMN_TELLER] = { "teller", NC_ ("event column", "Told by") },
  [WAKHAN_EVENT_COLUMN_PARAGRAPH] = { "paragraph", NC_ ("event column", "¶") },
  [WAKHAN_EVENT_COLUMN_NOTE] = { "note", NC_ ("event column", "Note") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (columns) == WAKHAN_N_EVENT_COLUMNS);

const char *
wakhan_event_column_get_id (WakhanEventColumn column)
{
  g_return_val_if_fail (column < WAKHAN_N_EVENT_COLUMNS, NULL);

  return columns[column].id;
}

const char *
wakhan_event_column_get_title (WakhanEventColumn column)
{
  g_return_val_if_fail (column < WAKHAN_N_EVENT_COLUMNS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "event column", columns[column].title);
}

/* As the first word of its cell; languages that have no such letters stay as they are. */
static char *
dup_category (WakhanEvent *event)
{
  const char      *words = wakhan_event_get_category_words (event);
  const char      *rest;
  g_autofree char *first = NULL;

  if (!words || !*words)
    return g_strdup ("");
  rest = g_utf8_next_char (words);
  first = g_utf8_strup (words, rest - words);
  return g_strconcat (first, rest, NULL);
}

static const char *
get_teller (WakhanEvent *event)
{
  if (*wakhan_event_get_other_text (event))
    return wakhan_event_get_other_text (event);
  if (wakhan_event_is_found (event))
    return C_ ("event column", "Found");
  if (wakhan_event_is_own (event))
    return C_ ("event column", "Your own");
  return wakhan_event_is_essay (event) ? C_ ("event column", "Essay")
                                       : C_ ("event column", "Context");
}

/* 0: none. */
static guint
find_paragraph (WakhanStudy *study,
                WakhanEvent *event)
{
  if (!wakhan_event_is_in_text (event))
    return 0;
  return wakhan_paragraphs_find (
    wakhan_note_index_get_paragraphs (wakhan_study_get_note_index (study)),
    wakhan_event_get_start (event));
}

static char *
dup_notes (WakhanStudy *study,
           WakhanEvent *event)
{
  WakhanNoteIndex *index = wakhan_study_get_note_index (study);
  const guint      n_notes = wakhan_note_index_count_on_event (index, event);
  WakhanNote      *newest = n_notes == 1 ? wakhan_note_index_get_newest (index, event) : NULL;

  if (n_notes == 0)
    return g_strdup ("");
  if (newest)
    return g_strdup (
      wakhan_note_kind_get_name (wakhan_note_kind_find (wakhan_note_get_kind (newest))));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", n_notes), n_notes);
}

char *
wakhan_event_column_dup_words (WakhanEventColumn column,
                               WakhanStudy      *study,
                               WakhanEvent      *event)
{
  guint number;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  switch (column)
    {
    case WAKHAN_EVENT_COLUMN_DATE:
      return wakhan_date_to_words (wakhan_event_get_date (event));
    case WAKHAN_EVENT_COLUMN_TITLE:
      return g_strdup (wakhan_event_get_title (event));
    case WAKHAN_EVENT_COLUMN_CATEGORY:
      return dup_category (event);
    case WAKHAN_EVENT_COLUMN_ACTORS:
      return g_strjoinv (", ", (GStrv) wakhan_event_get_actors (event));
    case WAKHAN_EVENT_COLUMN_PLACE:
      return g_strdup (wakhan_event_get_place (event));
    case WAKHAN_EVENT_COLUMN_TELLER:
      return g_strdup (get_teller (event));
    case WAKHAN_EVENT_COLUMN_PARAGRAPH:
      number = find_paragraph (study, event);
      return number > 0 ? wakhan_digits_new (number) : g_strdup ("");
    case WAKHAN_EVENT_COLUMN_NOTE:
      return dup_notes (study, event);
    case WAKHAN_N_EVENT_COLUMNS:
    default:
      g_return_val_if_reached (NULL);
    }
}

/* By the kind of the newest, as its sign shows it. */
static char *
dup_note_key (WakhanStudy *study,
              WakhanEvent *event)
{
  WakhanNote *newest =
    wakhan_note_index_get_newest (wakhan_study_get_note_index (study), event);
  const WakhanNoteKind *kind =
    newest ? wakhan_note_kind_find (wakhan_note_get_kind (newest)) : NULL;

  if (!kind)
    return g_strdup (LAST);
  return g_strdup_printf ("%u", (guint) (kind - wakhan_note_kind_get (0)));
}

char *
wakhan_event_column_dup_key (WakhanEventColumn column,
                             WakhanStudy      *study,
                             WakhanEvent      *event)
{
  g_autofree char *words = NULL;
  guint            number;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  if (column == WAKHAN_EVENT_COLUMN_NOTE)
    return dup_note_key (study, event);
  if (column == WAKHAN_EVENT_COLUMN_PARAGRAPH)
    {
      number = find_paragraph (study, event);
      return number > 0 ? g_strdup_printf ("%010u", number) : g_strdup (LAST);
    }
  words = wakhan_event_column_dup_words (column, study, event);
  return *words ? g_utf8_collate_key (words, -1) : g_strdup (LAST);
}
