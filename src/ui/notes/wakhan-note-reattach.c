/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-reattach.h"

#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanNoteReattach
{
  GtkBox parent_instance;

  WakhanSession   *session; /* the window's, which outlives its cards */
  GSignalGroup    *session_signals;
  WakhanNote      *note;
  WakhanNoteIndex *index;

  GtkWidget *accept;
  GtkWidget *attach;
};

G_DEFINE_FINAL_TYPE (WakhanNoteReattach, wakhan_note_reattach, GTK_TYPE_BOX)

static WakhanTextRange
get_selection (WakhanNoteReattach *self)
{
  return self->session
           ? wakhan_navigator_get_selection (wakhan_session_get_navigator (self->session))
           : (WakhanTextRange){ 0, 0 };
}

static gboolean
has_selection (WakhanNoteReattach *self)
{
  const WakhanTextRange selection = get_selection (self);

  return selection.start != selection.end;
}

static char *
dup_attach_words (WakhanNoteReattach *self)
{
  const guint      passage = wakhan_note_index_find_broken (self->index, self->note);
  g_autofree char *quote = NULL;

  if (!has_selection (self))
    return g_strdup (_ ("First select the words in the text"));
  if (wakhan_note_get_n_anchors (self->note) < 2 ||
      passage >= wakhan_note_get_n_anchors (self->note))
    return g_strdup (_ ("The selected words become the note’s"));
  quote = g_strdup (wakhan_anchor_get_quote (wakhan_note_get_anchor (self->note, passage)));
  /* Translators: the words that the note was on */
  return g_strdup_printf (_ ("The selected words take the place of “%s”"),
                          g_strstrip (g_strdelimit (quote, "\n\t", ' ')));
}

static void
update_attach (WakhanNoteReattach *self)
{
  g_autofree char *words = dup_attach_words (self);

  gtk_widget_set_sensitive (self->attach, has_selection (self));
  wakhan_tooltip_set (self->attach, words);
}

/* Gives the passage of @copy the words that stand there now; those that it had are kept beside
 * them. */
static void
set_passage (WakhanNoteReattach *self,
             WakhanNote         *copy,
             guint               passage,
             guint               start,
             guint               end)
{
  WakhanDocument          *document = wakhan_note_index_get_document (self->index);
  WakhanAnchor            *old = wakhan_note_get_anchor (self->note, passage);
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new_for_range (document, start, end);

  if (!g_str_equal (wakhan_anchor_get_quote (old), wakhan_anchor_get_quote (anchor)))
    wakhan_note_set_earlier_quote (copy, passage, wakhan_anchor_get_quote (old));
  wakhan_note_replace_anchor (copy, passage, anchor);
}

static void
put (WakhanNoteReattach *self,
     WakhanChangeKind    kind,
     WakhanNote         *copy)
{
  wakhan_notebook_put (wakhan_study_get_notebook (wakhan_session_get_study (self->session)), kind,
                       copy);
}

static void
accept_cb (WakhanNoteReattach *self)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (self->note);

  for (guint i = 0; i < wakhan_note_get_n_anchors (copy); i++)
    {
      const WakhanAnchorMatch *match = wakhan_note_index_get_match (self->index, self->note, i);

      if (match->state == WAKHAN_ANCHOR_DOUBTFUL)
        set_passage (self, copy, i, match->start, match->end);
    }
  put (self, WAKHAN_CHANGE_CONFIRM_PLACE, copy);
}

static void
attach_cb (WakhanNoteReattach *self)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (self->note);
  const guint            passage = wakhan_note_index_find_broken (self->index, self->note);
  const WakhanTextRange  selection = get_selection (self);

  if (!has_selection (self) || passage >= wakhan_note_get_n_anchors (copy))
    return;
  set_passage (self, copy, passage, selection.start, selection.end);
  put (self, WAKHAN_CHANGE_REATTACH, copy);
}

static void
wakhan_note_reattach_dispose (GObject *object)
{
  WakhanNoteReattach *self = WAKHAN_NOTE_REATTACH (object);

  g_clear_object (&self->session_signals);
  g_clear_object (&self->note);
  g_clear_object (&self->index);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTE_REATTACH);

  G_OBJECT_CLASS (wakhan_note_reattach_parent_class)->dispose (object);
}

static void
wakhan_note_reattach_class_init (WakhanNoteReattachClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_reattach_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-note-reattach.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteReattach, accept);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteReattach, attach);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
  gtk_widget_class_bind_template_callback (widget_class, attach_cb);
}

static void
wakhan_note_reattach_init (WakhanNoteReattach *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::selection-start",
                                  G_CALLBACK (update_attach), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selection-end",
                                  G_CALLBACK (update_attach), self);
}

void
wakhan_note_reattach_set_session (WakhanNoteReattach *self,
                                  WakhanSession      *session)
{
  g_return_if_fail (WAKHAN_IS_NOTE_REATTACH (self));
  g_return_if_fail (!session || WAKHAN_IS_SESSION (session));

  self->session = session;
}

/* Only a card that shows the buttons listens to the session: there may be hundreds of others. */
void
wakhan_note_reattach_set_note (WakhanNoteReattach *self,
                               WakhanNote         *note,
                               WakhanNoteIndex    *index)
{
  WakhanAnchorState state;
  gboolean          is_broken;

  g_return_if_fail (WAKHAN_IS_NOTE_REATTACH (self));

  g_set_object (&self->note, note);
  g_set_object (&self->index, index);
  state = note ? wakhan_note_index_get_state (index, note) : WAKHAN_ANCHOR_UNRESOLVED;
  is_broken = state == WAKHAN_ANCHOR_DOUBTFUL || state == WAKHAN_ANCHOR_LOST;
  gtk_widget_set_visible (GTK_WIDGET (self), is_broken);
  gtk_widget_set_visible (self->accept, state == WAKHAN_ANCHOR_DOUBTFUL);
  g_signal_group_set_target (self->session_signals, is_broken ? self->session : NULL);
  if (is_broken)
    update_attach (self);
}
