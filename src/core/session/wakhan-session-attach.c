/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-attach.h"

#include "wakhan-anchor-maker.h"
#include "wakhan-words.h"

#include <glib/gi18n-lib.h>

#define MOST_SAID 80 /* characters of words that are told of */

static WakhanNoteIndex *
get_index (WakhanSession *self)
{
  WakhanStudy *study = wakhan_session_get_study (self);

  return study ? wakhan_study_get_note_index (study) : NULL;
}

/* Not joined with what was done before, though it were the same with another passage. A
 * new one has no @entry. */
static void
apply (WakhanSession   *self,
       WakhanChangeKind kind,
       gpointer         entry,
       gpointer         copy)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (kind);

  wakhan_change_add (change, entry, copy);
  wakhan_notebook_apply (wakhan_study_get_notebook (wakhan_session_get_study (self)), change);
}

static void
announce_words (WakhanSession *self,
                WakhanAnchor  *anchor)
{
  g_autofree char *words = g_strdup (wakhan_anchor_get_quote (anchor));
  g_autofree char *sentence = NULL;

  g_strstrip (g_strdelimit (words, "\n\t", ' '));
  if (g_utf8_strlen (words, -1) > MOST_SAID)
    {
      g_autofree char *beginning = g_utf8_substring (words, 0, MOST_SAID);

      g_free (words);
      words = g_strconcat (beginning, "…", NULL);
    }
  /* Translators: the words of the text that a note or an event is on from now on. */
  sentence = g_strdup_printf (_ ("Attached to the words “%s”"), words);
  wakhan_session_announce_deed (self, sentence);
}

/* As the notebook has it; NULL: it has none of its id. */
static WakhanEntry *
find_entry (WakhanSession *self,
            WakhanEntry   *entry)
{
  WakhanEntry *found =
    wakhan_notebook_find_any (wakhan_study_get_notebook (wakhan_session_get_study (self)),
                              wakhan_entry_get_id (entry));

  return found && G_OBJECT_TYPE (found) == G_OBJECT_TYPE (entry) ? found : NULL;
}

static void
set_passage (WakhanSession   *self,
             WakhanChangeKind kind,
             WakhanEntry     *entry,
             guint            passage,
             guint            start,
             guint            end)
{
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_maker_create (get_index (self), start, end);
  WakhanEntry             *known = find_entry (self, entry);
  g_autoptr (WakhanEntry)  copy = wakhan_entry_copy (known ? known : entry);
  WakhanAnchor            *old = wakhan_entry_get_anchor (copy, passage);

  if (old && !g_str_equal (wakhan_anchor_get_quote (old), wakhan_anchor_get_quote (anchor)))
    wakhan_entry_set_earlier_quote (copy, passage, wakhan_anchor_get_quote (old));
  if (old)
    wakhan_entry_replace_anchor (copy, passage, anchor);
  else
    wakhan_entry_add_anchor (copy, anchor);
  apply (self, kind, known, copy);
  announce_words (self, anchor);
}

void
wakhan_session_confirm_passage (WakhanSession *self,
                                WakhanNote    *note,
                                guint          passage)
{
  const WakhanAnchorMatch *match;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (WAKHAN_IS_NOTE (note));
  g_return_if_fail (wakhan_session_get_study (self));

  match = wakhan_note_index_get_match (get_index (self), note, passage);
  if (match->state == WAKHAN_ANCHOR_DOUBTFUL)
    set_passage (self, WAKHAN_CHANGE_CONFIRM_PLACE, WAKHAN_ENTRY (note), passage, match->start,
                 match->end);
}

static WakhanChangeKind
get_kind (WakhanSession *self,
          WakhanEntry   *entry)
{
  if (WAKHAN_IS_NOTE (entry))
    return WAKHAN_CHANGE_REATTACH;
  return find_entry (self, entry) ||
             *wakhan_own_event_get_word (WAKHAN_OWN_EVENT (entry), WAKHAN_OWN_EVENT_OF)
           ? WAKHAN_CHANGE_EDIT_EVENT
           : WAKHAN_CHANGE_ADD_EVENT;
}

gboolean
wakhan_session_can_attach (WakhanSession *self,
                           gpointer       entry,
                           guint          passage)
{
  WakhanEntry *known;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_ENTRY (entry), FALSE);

  if (!wakhan_session_get_study (self))
    return FALSE;
  known = find_entry (self, entry);
  if (WAKHAN_IS_NOTE (entry) && known != entry)
    return FALSE;
  known = known ? known : entry;
  return !wakhan_entry_get_deleted (known) && passage <= wakhan_entry_get_n_anchors (known);
}

gboolean
wakhan_session_attach_passage (WakhanSession *self,
                               gpointer       entry,
                               guint          passage,
                               guint          start,
                               guint          end)
{
  WakhanDocument *document;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_ENTRY (entry), FALSE);
  g_return_val_if_fail (passage <= wakhan_entry_get_n_anchors (entry), FALSE);
  g_return_val_if_fail (wakhan_session_get_study (self), FALSE);

  document = wakhan_study_get_document (wakhan_session_get_study (self));
  end = MIN (end, wakhan_document_get_length (document));
  if (!wakhan_words_fit (document, &start, &end))
    return FALSE;
  set_passage (self, get_kind (self, entry), entry, passage, start, end);
  return TRUE;
}

char *
wakhan_session_dup_section_to_keep_in (WakhanSession *self,
                                       WakhanNote    *note)
{
  const char *section;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);
  g_return_val_if_fail (wakhan_session_get_study (self), NULL);

  section = wakhan_note_get_section (note);
  section = section && *section ? section : NULL;
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      if (wakhan_note_index_get_match (get_index (self), note, i)->state != WAKHAN_ANCHOR_LOST)
        return NULL;
      if (!section)
        section = wakhan_anchor_get_section (wakhan_note_get_anchor (note, i));
    }
  if (!section || wakhan_note_get_n_anchors (note) == 0 ||
      !wakhan_note_index_find_section (get_index (self), section))
    return NULL;
  return g_strdup (section);
}

static void
keep_quotes (WakhanNote *note)
{
  const char *const       *earlier = wakhan_note_get_earlier_quotes (note);
  g_autoptr (GStrvBuilder) quotes = g_strv_builder_new ();
  g_auto (GStrv)           all = NULL;

  g_strv_builder_addv (quotes, (const char **) earlier);
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    g_strv_builder_add (quotes, wakhan_anchor_get_quote (wakhan_note_get_anchor (note, i)));
  all = g_strv_builder_end (quotes);
  wakhan_note_set_earlier_quotes (note, (const char *const *) all);
}

void
wakhan_session_keep_in_section (WakhanSession *self,
                                WakhanNote    *note)
{
  g_autofree char       *name = wakhan_session_dup_section_to_keep_in (self, note);
  g_autoptr (WakhanNote) copy = NULL;
  g_autofree char       *sentence = NULL;
  WakhanSection         *section;

  if (!name)
    return;
  copy = wakhan_note_copy (note);
  keep_quotes (copy);
  wakhan_note_clear_anchors (copy);
  wakhan_note_set_section (copy, name);
  apply (self, WAKHAN_CHANGE_KEEP_IN_SECTION, note, copy);
  section = wakhan_note_index_find_section (get_index (self), name);
  /* Translators: the title of a section, to which a note belongs from now on. */
  sentence = g_strdup_printf (_ ("Kept in the section “%s”"),
                              section ? wakhan_section_get_title (section) : name);
  wakhan_session_announce_deed (self, sentence);
}

void
wakhan_session_choose_words (WakhanSession *self,
                             gpointer       entry,
                             guint          passage)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (WAKHAN_IS_ENTRY (entry));
  g_return_if_fail (passage <= wakhan_entry_get_n_anchors (entry));

  g_signal_emit_by_name (self, "choose-words", entry, passage);
}

void
wakhan_session_end_choosing (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  g_signal_emit_by_name (self, "choose-words", NULL, 0);
}
