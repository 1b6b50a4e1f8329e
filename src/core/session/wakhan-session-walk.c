/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-walk.h"

#include <glib/gi18n-lib.h>

/* Looks for the nearest place behind the caret, or before it. Of places that begin at the same
 * letter the one with the lower rank comes first. */
typedef struct
{
  WakhanSession *session;
  int            direction;
  guint          caret;
  int            rank;  /* of what the caret is at */
  guint          start; /* of the nearest so far */
  guint          end;
  int            thing_rank;
  gconstpointer  thing; /* borrowed; NULL: nothing was found */
} Walk;

/* The note that a walk came to: it is there for as long as its words stay selected. */
typedef struct
{
  WakhanNote *note;
  guint       start;
  guint       end;
} NoteStop;

#define NOTE_STOP "wakhan-note-stop" /* a NoteStop of the session */

static void
note_stop_free (gpointer data)
{
  NoteStop *stop = data;

  g_object_unref (stop->note);
  g_free (stop);
}

static gboolean
begin (Walk          *walk,
       WakhanSession *session,
       int            direction)
{
  WakhanNavigator *navigator = wakhan_session_get_navigator (session);

  *walk = (Walk){ .session = session,
                  .direction = direction,
                  .caret = wakhan_navigator_get_selection (navigator).start,
                  .rank = direction > 0 ? G_MAXINT : G_MININT };
  return wakhan_session_get_study (session) != NULL;
}

static int
compare (guint start,
         int   rank,
         guint other_start,
         int   other_rank)
{
  if (start != other_start)
    return start < other_start ? -1 : 1;
  return (rank > other_rank) - (rank < other_rank);
}

static void
offer (Walk         *walk,
       guint         start,
       guint         end,
       int           rank,
       gconstpointer thing)
{
  if (walk->direction * compare (start, rank, walk->caret, walk->rank) <= 0 ||
      (walk->thing &&
       walk->direction * compare (start, rank, walk->start, walk->thing_rank) >= 0))
    return;
  walk->start = start;
  walk->end = end;
  walk->thing_rank = rank;
  walk->thing = thing;
}

/* @words: (transfer full) */
static void
arrive (Walk *walk,
        char *words)
{
  g_autofree char *said = words;

  g_signal_emit_by_name (walk->session, "show-words", walk->start, walk->end);
  g_signal_emit_by_name (walk->session, "focus-text");
  wakhan_session_announce (walk->session, said);
}

static WakhanDocument *
get_document (Walk *walk)
{
  return wakhan_study_get_document (wakhan_session_get_study (walk->session));
}

static char *
dup_place (Walk *walk)
{
  return wakhan_document_dup_words (get_document (walk), walk->start, walk->end);
}

static void
walk_to_heading (WakhanSession *session,
                 int            direction)
{
  Walk             walk;
  g_autofree char *title = NULL;

  if (!begin (&walk, session, direction))
    return;
  for (guint i = 0; i < wakhan_document_get_n_blocks (get_document (&walk)); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (get_document (&walk), i);

      if (block->kind == WAKHAN_BLOCK_HEADING)
        offer (&walk, block->start, block->end, 0, block);
    }
  if (!walk.thing)
    {
      wakhan_session_announce (session, direction > 0 ? _ ("No heading after this")
                                                      : _ ("No heading before this"));
      return;
    }
  title = dup_place (&walk);
  /* Translators: said aloud: a heading of this level, and its words. */
  arrive (&walk, g_strdup_printf (_ ("Heading level %u: %s"),
                                  ((const WakhanBlock *) walk.thing)->level, title));
}

static void
walk_to_link (WakhanSession *session,
              int            direction)
{
  Walk              walk;
  const WakhanSpan *link;
  g_autofree char  *words = NULL;

  if (!begin (&walk, session, direction))
    return;
  for (guint i = 0; i < wakhan_document_get_n_spans (get_document (&walk)); i++)
    {
      link = wakhan_document_get_span (get_document (&walk), i);
      if (link->kind == WAKHAN_SPAN_LINK || link->kind == WAKHAN_SPAN_FOOTNOTE)
        offer (&walk, link->start, link->end, 0, link);
    }
  if (!walk.thing)
    {
      wakhan_session_announce (session, direction > 0 ? _ ("No link after this")
                                                      : _ ("No link before this"));
      return;
    }
  link = walk.thing;
  words = dup_place (&walk);
  if (link->kind == WAKHAN_SPAN_FOOTNOTE)
    arrive (&walk, g_strdup_printf (_ ("Footnote %s"), link->target));
  else
    arrive (&walk, g_strdup_printf (_ ("Link: %s"), words));
}

/* At each of its passages; without any, where it stands. */
static void
offer_note (Walk            *walk,
            WakhanNoteIndex *index,
            WakhanNote      *note,
            int              rank)
{
  guint start;
  guint end;

  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      const WakhanAnchorMatch *match = wakhan_note_index_get_match (index, note, i);

      if (wakhan_anchor_match_is_known (match))
        offer (walk, match->start, match->end, rank, note);
    }
  if (!wakhan_note_index_get_words (index, note) &&
      wakhan_note_index_get_range (index, note, &start, &end))
    offer (walk, start, end, rank, note);
}

static gboolean
is_at (NoteStop      *stop,
       WakhanSession *session)
{
  const WakhanTextRange selection =
    wakhan_navigator_get_selection (wakhan_session_get_navigator (session));

  return stop && selection.start == stop->start && selection.end == stop->end;
}

static void
stop_at_note (Walk *walk)
{
  NoteStop *stop = g_new (NoteStop, 1);

  *stop = (NoteStop){ g_object_ref ((WakhanNote *) walk->thing), walk->start, walk->end };
  g_object_set_data_full (G_OBJECT (walk->session), NOTE_STOP, stop, note_stop_free);
}

static void
walk_to_note (WakhanSession *session,
              int            direction)
{
  Walk                  walk;
  WakhanNoteIndex      *index;
  NoteStop             *stop = g_object_get_data (G_OBJECT (session), NOTE_STOP);
  g_autoptr (GPtrArray) notes = NULL;
  guint                 rank;
  const char           *text;
  g_autofree char      *words = NULL;

  if (!begin (&walk, session, direction))
    return;
  index = wakhan_study_get_note_index (wakhan_session_get_study (session));
  notes = wakhan_note_index_list (index);
  if (is_at (stop, session) && g_ptr_array_find (notes, stop->note, &rank))
    walk.rank = rank;
  for (guint i = 0; i < notes->len; i++)
    offer_note (&walk, index, g_ptr_array_index (notes, i), i);
  if (!walk.thing)
    {
      wakhan_session_announce (session, direction > 0 ? _ ("No note after this")
                                                      : _ ("No note before this"));
      return;
    }
  stop_at_note (&walk);
  text = wakhan_note_get_text ((WakhanNote *) walk.thing);
  words = dup_place (&walk);
  /* Translators: said aloud: a note, the words that it is on, and what it says. */
  arrive (&walk, text && *text ? g_strdup_printf (_ ("Note on “%s”: %s"), words, text)
                               : g_strdup_printf (_ ("Note on “%s”"), words));
}

static void
walk_to_term (WakhanSession *session,
              int            direction)
{
  Walk             walk;
  GArray          *places;
  g_autofree char *words = NULL;

  if (!begin (&walk, session, direction))
    return;
  places = wakhan_study_get_term_places (wakhan_session_get_study (session));
  for (guint i = 0; i < places->len; i++)
    {
      const WakhanTermPlace *place = &g_array_index (places, WakhanTermPlace, i);

      offer (&walk, place->start, place->end, 0, place->term);
    }
  if (!walk.thing)
    {
      wakhan_session_announce (session, direction > 0 ? _ ("No term after this")
                                                      : _ ("No term before this"));
      return;
    }
  words = dup_place (&walk);
  arrive (&walk, g_strdup_printf (_ ("Term: %s"), words));
}

void
wakhan_session_next_heading (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  walk_to_heading (self, 1);
}

void
wakhan_session_previous_heading (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  walk_to_heading (self, -1);
}

void
wakhan_session_next_link (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  walk_to_link (self, 1);
}

void
wakhan_session_previous_link (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  walk_to_link (self, -1);
}

void
wakhan_session_next_note_in_text (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  walk_to_note (self, 1);
}

void
wakhan_session_previous_note_in_text (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  walk_to_note (self, -1);
}

void
wakhan_session_next_term (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  walk_to_term (self, 1);
}

void
wakhan_session_previous_term (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  walk_to_term (self, -1);
}
