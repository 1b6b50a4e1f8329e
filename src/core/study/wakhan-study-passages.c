/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-passages.h"

#include "wakhan-anchor-search.h"
#include "wakhan-passage-finder.h"
#include "wakhan-text-range.h"

#include <glib/gi18n-lib.h>

#define QUOTED 80 /* characters of words in a fault */

/* Of one that does not stand as it is written. */
typedef struct
{
  guint         number;
  guint         line;
  WakhanAnchor *anchor;
} Edited;

struct _WakhanStudyPassages
{
  WakhanDocument      *document;
  WakhanStudyLines    *lines;
  WakhanPassageFinder *finder;
  GArray              *places; /* WakhanTextRange, one by a number; to 0: not known */
  GArray              *edited; /* Edited */
};

static void
clear_edited (gpointer data)
{
  g_object_unref (((Edited *) data)->anchor);
}

WakhanStudyPassages *
wakhan_study_passages_new (WakhanDocument   *document,
                           WakhanStudyLines *lines)
{
  WakhanStudyPassages *self;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (lines, NULL);

  self = g_new0 (WakhanStudyPassages, 1);
  self->document = g_object_ref (document);
  self->lines = lines;
  self->finder = wakhan_passage_finder_new (document);
  self->places = g_array_new (FALSE, TRUE, sizeof (WakhanTextRange));
  self->edited = g_array_new (FALSE, FALSE, sizeof (Edited));
  g_array_set_clear_func (self->edited, clear_edited);
  return self;
}

void
wakhan_study_passages_free (WakhanStudyPassages *self)
{
  g_object_unref (self->document);
  wakhan_passage_finder_free (self->finder);
  g_array_unref (self->places);
  g_array_unref (self->edited);
  g_free (self);
}

/* In one line, and as much as it is known by: a fault is a line. */
static char *
dup_beginning (const char *words)
{
  g_autofree char *line = g_strdelimit (g_strdup (words), "\n\t", ' ');
  g_autofree char *beginning = NULL;

  if (g_utf8_strlen (line, -1) <= QUOTED)
    return g_steal_pointer (&line);
  beginning = g_utf8_substring (line, 0, QUOTED);
  return g_strconcat (g_strchomp (beginning), "…", NULL);
}

static void
take_place (WakhanStudyPassages *self,
            guint                number,
            guint                start,
            guint                end)
{
  g_array_index (self->places, WakhanTextRange, number) = (WakhanTextRange){ start, end };
}

guint
wakhan_study_passages_add (WakhanStudyPassages *self,
                           guint                line,
                           const char          *words)
{
  guint number;
  guint n_places;
  guint start;
  guint end;

  g_return_val_if_fail (self && words, 0);

  number = self->places->len;
  g_array_set_size (self->places, number + 1);
  n_places = wakhan_passage_finder_find (self->finder, words, &start, &end);
  if (n_places == 1)
    take_place (self, number, start, end);
  else if (n_places > 1)
    {
      g_autofree char *quoted = dup_beginning (words);

      wakhan_study_lines_add_fault (self->lines, line,
                                    _ ("the passage “%s” stands at several places in the text"),
                                    quoted);
    }
  else
    {
      const Edited edited = { number, line,
                              wakhan_anchor_new (words, NULL, NULL, WAKHAN_ANCHOR_UNKNOWN,
                                                 WAKHAN_ANCHOR_UNKNOWN) };

      g_array_append_val (self->edited, edited);
    }
  return number;
}

static void
add_fault (WakhanStudyPassages     *self,
           const Edited            *edited,
           const WakhanAnchorMatch *match)
{
  g_autofree char *before = dup_beginning (wakhan_anchor_get_quote (edited->anchor));
  g_autofree char *words = wakhan_document_dup_range (self->document, match->start, match->end);
  g_autofree char *now = dup_beginning (words);

  if (match->state == WAKHAN_ANCHOR_FOUND)
    wakhan_study_lines_add_fault (self->lines, edited->line,
                                  /* Translators: of words of a text that was edited. */
                                  _ ("the passage “%s” is “%s” in the text now"), before, now);
  else if (match->state == WAKHAN_ANCHOR_DOUBTFUL)
    wakhan_study_lines_add_fault (
      self->lines, edited->line,
      /* Translators: of words of a text that was edited; it is not known whether these are they. */
      _ ("the passage “%s” stands nowhere in the text; it may be “%s” now"), before, now);
  else
    wakhan_study_lines_add_fault (self->lines, edited->line,
                                  _ ("the passage “%s” stands nowhere in the text"), before);
}

void
wakhan_study_passages_find (WakhanStudyPassages *self,
                            GCancellable        *cancellable)
{
  g_autoptr (GPtrArray)  anchors = g_ptr_array_new ();
  g_autoptr (GHashTable) matches = NULL;

  g_return_if_fail (self);

  for (guint i = 0; i < self->edited->len; i++)
    g_ptr_array_add (anchors, g_array_index (self->edited, Edited, i).anchor);
  matches = wakhan_anchor_search (anchors, self->document, cancellable);
  for (guint i = 0; i < self->edited->len; i++)
    {
      const Edited            *edited = &g_array_index (self->edited, Edited, i);
      const WakhanAnchorMatch *match = g_hash_table_lookup (matches, edited->anchor);

      if (!match)
        continue;
      add_fault (self, edited, match);
      if (match->state == WAKHAN_ANCHOR_FOUND)
        take_place (self, edited->number, match->start, match->end);
    }
}

gboolean
wakhan_study_passages_get (WakhanStudyPassages *self,
                           guint                number,
                           guint               *start,
                           guint               *end)
{
  const WakhanTextRange *range;

  g_return_val_if_fail (self && start && end, FALSE);
  g_return_val_if_fail (number < self->places->len, FALSE);

  range = &g_array_index (self->places, WakhanTextRange, number);
  if (range->end == 0)
    return FALSE;
  *start = range->start;
  *end = range->end;
  return TRUE;
}

void
wakhan_study_passages_narrow (WakhanStudyPassages *self,
                              guint                line,
                              const char          *words,
                              guint               *start,
                              guint               *end)
{
  g_autofree char *quoted = NULL;

  g_return_if_fail (self && words && start && end);

  if (wakhan_passage_finder_narrow (self->finder, words, start, end))
    return;
  quoted = dup_beginning (words);
  wakhan_study_lines_add_fault (self->lines, line,
                                _ ("the words “%s” do not stand in the passage"), quoted);
}
