/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-label.h"

#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>

/* Each number once, in the order of the passages; more than two would not fit beside the name. */
static char *
describe_paragraphs (WakhanNoteIndex *index,
                     WakhanNote      *note)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char   *first = NULL;
  g_autofree char   *second = NULL;

  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      const WakhanAnchorMatch *match = wakhan_note_index_get_match (index, note, i);
      const guint              number =
        wakhan_paragraphs_find (wakhan_note_index_get_paragraphs (index), match->start);
      gboolean known = number == 0 || !wakhan_anchor_match_is_known (match);

      for (guint j = 0; !known && j < numbers->len; j++)
        known = g_array_index (numbers, guint, j) == number;
      if (!known)
        g_array_append_val (numbers, number);
    }

  if (numbers->len == 0)
    return NULL;
  first = wakhan_digits_new (g_array_index (numbers, guint, 0));
  if (numbers->len == 1)
    return g_strdup_printf (_ ("¶ %s"), first);
  /* The second one, or how many there are besides. */
  second =
    wakhan_digits_new (numbers->len == 2 ? g_array_index (numbers, guint, 1) : numbers->len - 1);
  return g_strdup_printf (numbers->len == 2 ? _ ("¶ %s and %s") : _ ("¶ %s and %s more"), first,
                          second);
}

static const char *
get_section_title (WakhanNoteIndex *index,
                   WakhanNote      *note)
{
  const char    *name = wakhan_note_get_section (note);
  WakhanSection *section = name && *name ? wakhan_note_index_find_section (index, name) : NULL;

  return section ? wakhan_section_get_title (section) : name && *name ? name
                                                                      : NULL;
}

char *
wakhan_note_label_dup_quote (WakhanNoteIndex *index,
                             WakhanNote      *note,
                             guint            anchor)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  return wakhan_anchor_dup_words (wakhan_note_get_anchor (note, anchor),
                                  wakhan_note_index_get_document (index),
                                  wakhan_note_index_get_match (index, note, anchor));
}

char *
wakhan_note_label_dup_paragraph (WakhanNoteIndex         *index,
                                 const WakhanAnchorMatch *match)
{
  g_autofree char *digits = NULL;
  guint            number;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (match, NULL);

  number = wakhan_anchor_match_is_known (match)
             ? wakhan_paragraphs_find (wakhan_note_index_get_paragraphs (index), match->start)
             : 0;
  if (number == 0)
    return NULL;
  digits = wakhan_digits_new (number);
  return g_strdup_printf (_ ("¶ %s"), digits);
}

char *
wakhan_note_label_dup_location (WakhanNoteIndex *index,
                                WakhanNote      *note)
{
  WakhanEvent *event;
  char        *words;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  words = describe_paragraphs (index, note);
  event = wakhan_note_index_get_event (index, note);
  if (words)
    return words;
  if (event)
    return wakhan_date_to_words (wakhan_event_get_date (event));
  if (get_section_title (index, note))
    return g_strdup (_ ("Section"));
  return g_strdup (wakhan_note_get_n_anchors (note) > 0 ? "" : _ ("Whole study"));
}

char *
wakhan_note_label_dup_subject (WakhanNoteIndex *index,
                               WakhanNote      *note)
{
  WakhanEvent *event;
  const char  *section;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  section = get_section_title (index, note);
  if (wakhan_note_get_n_anchors (note) > 0)
    {
      if (!section || wakhan_note_index_get_state (index, note) != WAKHAN_ANCHOR_LOST)
        return NULL;
      return g_strdup_printf (_ ("Section: %s"), section);
    }
  event = wakhan_note_index_get_event (index, note);
  return g_strdup (event ? wakhan_event_get_short_title (event) : section);
}

char *
wakhan_note_label_dup_events (WakhanNoteIndex *index,
                              WakhanNote      *note)
{
  const char *const *events;
  WakhanEvent       *event;
  guint              n_events;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  events = wakhan_note_get_events (note);
  n_events = events ? g_strv_length ((char **) events) : 0;
  event = wakhan_note_index_get_event (index, note);
  if (n_events > 1)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_events),
                            n_events);
  if (!event || wakhan_note_get_n_anchors (note) == 0)
    return NULL;
  return wakhan_date_to_words (wakhan_event_get_date (event));
}
