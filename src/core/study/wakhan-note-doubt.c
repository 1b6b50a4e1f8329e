/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-doubt.h"

#include "wakhan-digits.h"
#include "wakhan-note-label.h"
#include "wakhan-word-difference.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

/* (nullable): “¶ 52, was ¶ 50”; where both are the same, one of them is enough. */
static char *
dup_paragraphs (WakhanNoteIndex         *index,
                WakhanAnchor            *anchor,
                const WakhanAnchorMatch *match)
{
  const guint      before = wakhan_anchor_get_paragraph (anchor);
  g_autofree char *now = wakhan_note_label_dup_paragraph (index, match);
  g_autofree char *digits = wakhan_digits_new (before);
  g_autofree char *then = g_strdup_printf (_ ("¶ %s"), digits);

  if (before == 0 || g_strcmp0 (now, then) == 0)
    return g_steal_pointer (&now);
  /* Translators: where words stood: “was ¶ 50”. */
  if (!now)
    return g_strdup_printf (_ ("was %s"), then);
  /* Translators: where words stand, and where they stood: “¶ 52, was ¶ 50”. */
  return g_strdup_printf (_ ("%s, was %s"), now, then);
}

static gboolean
is_to_look_at (const WakhanAnchorMatch *match)
{
  return match->state == WAKHAN_ANCHOR_DOUBTFUL || match->state == WAKHAN_ANCHOR_LOST;
}

/* FALSE: none is to be looked at. */
static gboolean
find_passage (WakhanNoteIndex *index,
              WakhanNote      *note,
              guint           *passage)
{
  *passage = wakhan_note_index_find_broken (index, note);
  return *passage < wakhan_note_get_n_anchors (note);
}

/* (nullable): where the words of the passage may stand. */
static const WakhanAnchorMatch *
find_match (WakhanNoteIndex *index,
            WakhanNote      *note)
{
  guint                    passage;
  const WakhanAnchorMatch *match = NULL;

  if (find_passage (index, note, &passage))
    match = wakhan_note_index_get_match (index, note, passage);
  return match && match->state == WAKHAN_ANCHOR_DOUBTFUL ? match : NULL;
}

char *
wakhan_note_doubt_dup_place (WakhanNoteIndex *index,
                             WakhanNote      *note)
{
  guint            n_to_look_at = 0;
  guint            passage;
  g_autofree char *paragraphs = NULL;
  g_autofree char *part = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  if (!find_passage (index, note, &passage))
    return wakhan_note_label_dup_location (index, note);
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    n_to_look_at += is_to_look_at (wakhan_note_index_get_match (index, note, i));
  paragraphs = dup_paragraphs (index, wakhan_note_get_anchor (note, passage),
                               wakhan_note_index_get_match (index, note, passage));
  part = n_to_look_at > 1 ? wakhan_digits_new_for_part (1, n_to_look_at) : NULL;
  return wakhan_word_list_join_facts ((const char *const[]){ paragraphs, part }, 2);
}

char *
wakhan_note_doubt_dup_subject (WakhanNoteIndex *index,
                               WakhanNote      *note)
{
  guint          passage;
  const char    *name;
  WakhanSection *section;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  if (!find_passage (index, note, &passage) ||
      wakhan_note_index_get_state (index, note) != WAKHAN_ANCHOR_LOST)
    return wakhan_note_label_dup_subject (index, note);
  name = wakhan_anchor_get_section (wakhan_note_get_anchor (note, passage));
  if (!name)
    name = wakhan_note_get_section (note);
  if (!name || !*name)
    return NULL;
  section = wakhan_note_index_find_section (index, name);
  /* Translators: the title of the section in which words stood that are lost. */
  return g_strdup_printf (_ ("Section then: %s"),
                          section ? wakhan_section_get_title (section) : name);
}

char *
wakhan_note_doubt_dup_quote (WakhanNoteIndex *index,
                             WakhanNote      *note)
{
  guint passage;
  char *words;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  if (wakhan_note_get_n_anchors (note) == 0)
    return NULL;
  if (!find_passage (index, note, &passage))
    passage = 0;
  words = wakhan_note_label_dup_quote (index, note, passage);
  return g_strstrip (g_strdelimit (words, "\n\t", ' '));
}

char *
wakhan_note_doubt_dup_now (WakhanNoteIndex *index,
                           WakhanNote      *note)
{
  const WakhanAnchorMatch *match;
  char                    *words;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  match = find_match (index, note);
  if (!match)
    return NULL;
  words = wakhan_document_dup_range (wakhan_note_index_get_document (index), match->start,
                                     match->end);
  return g_strstrip (g_strdelimit (words, "\n\t", ' '));
}

/* 1 to 100: nothing that is like it is like it by nothing. */
static guint
get_percent (const WakhanAnchorMatch *match)
{
  return MAX ((guint) (match->likeness * 100 + 0.5), 1);
}

char *
wakhan_note_doubt_dup_caption (WakhanNoteIndex *index,
                               WakhanNote      *note)
{
  const WakhanAnchorMatch *match;
  g_autofree char         *digits = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  match = find_match (index, note);
  if (!match)
    return NULL;
  digits = wakhan_digits_new (get_percent (match));
  /* Translators: over words of a text as they are now; how much they are like those that a note was
   * written on. */
  return g_strdup_printf (_ ("Now, %s %% alike"), digits);
}

char *
wakhan_note_doubt_dup_likeness (WakhanNoteIndex *index,
                                WakhanNote      *note)
{
  const WakhanAnchorMatch *match;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  match = find_match (index, note);
  if (!match)
    return NULL;
  /* Translators: of words that were edited, by their letters. */
  return g_strdup_printf (_ ("What stands there now is %u %% like your words."),
                          get_percent (match));
}

/* Returns: how many words there are in @runs, of which @quoted is one list. */
static guint
quote_runs (GArray     *runs,
            const char *text,
            char      **quoted)
{
  g_autoptr (GPtrArray) quotes = g_ptr_array_new_with_free_func (g_free);
  guint                 n_words = 0;

  for (guint i = 0; i < runs->len; i++)
    {
      const WakhanWordRun *run = &g_array_index (runs, WakhanWordRun, i);
      g_autofree char     *words = g_strndup (text + run->start, run->end - run->start);
      g_auto (GStrv)       single = g_strsplit_set (words, " \n\t", -1);

      for (guint k = 0; single[k]; k++)
        n_words += *single[k] != '\0';
      g_ptr_array_add (quotes, g_strdup_printf (_ ("“%s”"), words));
    }
  *quoted = wakhan_word_list_join_names ((const char *const *) quotes->pdata, quotes->len);
  return n_words;
}

char *
wakhan_note_doubt_dup_changes (const char *before,
                               const char *after)
{
  g_autoptr (GArray) removed = g_array_new (FALSE, FALSE, sizeof (WakhanWordRun));
  g_autoptr (GArray) added = g_array_new (FALSE, FALSE, sizeof (WakhanWordRun));
  g_autofree char   *gone = NULL;
  g_autofree char *new = NULL;
  g_autofree char *count = NULL;
  g_autofree char *gone_sentence = NULL;
  g_autofree char *new_sentence = NULL;
  guint            n_gone;
  guint            n_new;
  guint            n_changed;

  g_return_val_if_fail (before && after, NULL);

  wakhan_word_difference_find (before, after, removed, added);
  n_gone = quote_runs (removed, before, &gone);
  n_new = quote_runs (added, after, &new);
  n_changed = MAX (n_gone, n_new);
  if (n_changed == 0)
    return g_strdup (_ ("The words are the same, but not what stands around them."));
  count = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u word changed.", "%u words changed.", n_changed), n_changed);
  /* Translators: words that stood in a text: “Gone: “China”; “the summit”.” */
  gone_sentence = removed->len > 0 ? g_strdup_printf (_ ("Gone: %s."), gone) : NULL;
  /* Translators: words that stand in a text now: “New: “Beijing”.” */
  new_sentence = added->len > 0 ? g_strdup_printf (_ ("New: %s."), new) : NULL;
  return wakhan_word_list_join_sentences (
    (const char *const[]){ count, gone_sentence, new_sentence }, 3);
}
