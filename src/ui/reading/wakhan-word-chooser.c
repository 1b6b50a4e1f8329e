/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-chooser.h"

#include "wakhan-banner.h"
#include "wakhan-session-attach.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanWordChooser
{
  GtkWidget parent_instance;

  WakhanTextView *view; /* unowned */
  WakhanSession  *session;
  GSignalGroup   *session_signals;
  WakhanEntry    *entry; /* NULL: nothing is being chosen */
  guint           passage;
  gboolean        notes_visible; /* before */
  GtkWidget      *focus;         /* weak: what had the keyboard before */

  WakhanBanner *banner; /* NULL until it is asked for */
  GtkWidget    *attach;
  GtkWidget    *cancel;
};

G_DEFINE_FINAL_TYPE (WakhanWordChooser, wakhan_word_chooser, GTK_TYPE_WIDGET)

static WakhanTextRange
get_selection (WakhanWordChooser *self)
{
  return wakhan_navigator_get_selection (wakhan_session_get_navigator (self->session));
}

static void
update (WakhanWordChooser *self)
{
  const WakhanTextRange selection = get_selection (self);

  if (self->entry)
    gtk_widget_set_sensitive (self->attach, selection.start < selection.end);
}

/* What they are for may have changed meanwhile, or the whole study. */
static gboolean
is_valid (WakhanWordChooser *self)
{
  return self->entry && self->session &&
         wakhan_session_can_attach (self->session, self->entry, self->passage);
}

/* The keyboard goes back to where it came from; what is listed there may give it to the next note
 * then. */
static void
end (WakhanWordChooser *self)
{
  GtkWidget *focus = self->focus;

  g_clear_object (&self->entry);
  g_clear_weak_pointer (&self->focus);
  wakhan_text_input_set_chooses_words (wakhan_text_view_get_input (self->view), FALSE);
  g_object_set (self->session, "notes-visible", self->notes_visible, NULL);
  if (!focus || !gtk_widget_get_mapped (focus) || !gtk_widget_grab_focus (focus))
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
  wakhan_banner_hide_at_once (self->banner);
  wakhan_session_end_choosing (self->session);
}

static void
end_if_gone (WakhanWordChooser *self)
{
  if (self->entry && !is_valid (self))
    end (self);
}

static void
attach_cb (WakhanWordChooser *self)
{
  wakhan_word_chooser_attach (self);
}

static void
cancel_cb (WakhanWordChooser *self)
{
  wakhan_word_chooser_cancel (self);
}

static void
ensure_banner (WakhanWordChooser *self)
{
  if (self->banner)
    return;
  self->banner = WAKHAN_BANNER (wakhan_banner_new ("edit-select-all-symbolic", "attaching"));
  self->attach = wakhan_banner_add_button (self->banner, _ ("Attach"));
  gtk_widget_add_css_class (self->attach, "suggested");
  g_signal_connect_object (self->attach, "clicked", G_CALLBACK (attach_cb), self,
                           G_CONNECT_SWAPPED);
  self->cancel = wakhan_banner_add_button (self->banner, _ ("Cancel"));
  g_signal_connect_object (self->cancel, "clicked", G_CALLBACK (cancel_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->banner), GTK_WIDGET (self));
}

static void
remember (WakhanWordChooser *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  g_object_get (self->session, "notes-visible", &self->notes_visible, NULL);
  g_set_weak_pointer (&self->focus, root ? gtk_root_get_focus (root) : NULL);
}

/* Returns: (transfer full): what is asked. */
static char *
show_question (WakhanWordChooser *self)
{
  const gboolean   is_note = WAKHAN_IS_NOTE (self->entry);
  g_autofree char *markup =
    g_markup_printf_escaped ("<b>%s</b>", is_note ? _ ("Select the words this note belongs to.")
                                                  : _ ("Select the words of this event."));

  wakhan_tooltip_set (self->attach, is_note
                                      ? _ ("The selected words become the note’s (Return)")
                                      : _ ("The selected words become the event’s (Return)"));
  wakhan_tooltip_set (self->cancel, is_note ? _ ("The note stays as it is (Esc)")
                                            : _ ("The event stays as it is (Esc)"));
  return wakhan_banner_set_markup (self->banner, markup);
}

static void
choose_words_cb (WakhanWordChooser *self,
                 WakhanEntry       *entry,
                 guint              passage)
{
  g_autofree char *words = NULL;

  if (!entry)
    {
      if (self->entry)
        end (self);
      return;
    }
  ensure_banner (self);
  if (!self->entry)
    remember (self);
  g_set_object (&self->entry, entry);
  self->passage = passage;
  words = show_question (self);
  wakhan_banner_set_revealed (self->banner, TRUE);
  wakhan_text_input_set_chooses_words (wakhan_text_view_get_input (self->view), TRUE);
  update (self);
  g_signal_emit_by_name (self->session, "focus-text");
  wakhan_session_announce_deed (self->session, words);
}

static void
wakhan_word_chooser_dispose (GObject *object)
{
  WakhanWordChooser *self = WAKHAN_WORD_CHOOSER (object);
  GtkWidget         *child;

  g_clear_weak_pointer (&self->focus);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  g_clear_object (&self->entry);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  self->banner = NULL;

  G_OBJECT_CLASS (wakhan_word_chooser_parent_class)->dispose (object);
}

static void
wakhan_word_chooser_class_init (WakhanWordChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_word_chooser_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_word_chooser_init (WakhanWordChooser *self)
{
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "choose-words",
                                  G_CALLBACK (choose_words_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selection-start",
                                  G_CALLBACK (update), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selection-end",
                                  G_CALLBACK (update), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::study", G_CALLBACK (end_if_gone),
                                  self);
}

GtkWidget *
wakhan_word_chooser_new (WakhanTextView *view)
{
  WakhanWordChooser *self;

  g_return_val_if_fail (WAKHAN_IS_TEXT_VIEW (view), NULL);

  self = g_object_new (WAKHAN_TYPE_WORD_CHOOSER, NULL);
  self->view = view;
  return GTK_WIDGET (self);
}

void
wakhan_word_chooser_set_session (WakhanWordChooser *self,
                                 WakhanSession     *session)
{
  g_return_if_fail (WAKHAN_IS_WORD_CHOOSER (self));
  g_return_if_fail (!session || WAKHAN_IS_SESSION (session));

  if (g_set_object (&self->session, session))
    g_signal_group_set_target (self->session_signals, session);
}

gboolean
wakhan_word_chooser_get_is_active (WakhanWordChooser *self)
{
  g_return_val_if_fail (WAKHAN_IS_WORD_CHOOSER (self), FALSE);

  return self->entry != NULL;
}

gboolean
wakhan_word_chooser_attach (WakhanWordChooser *self)
{
  WakhanTextRange selection;

  g_return_val_if_fail (WAKHAN_IS_WORD_CHOOSER (self), FALSE);

  if (!self->entry)
    return FALSE;
  selection = get_selection (self);
  if (is_valid (self) && !wakhan_session_attach_passage (self->session, self->entry, self->passage,
                                                         selection.start, selection.end))
    return FALSE;
  end (self);
  return TRUE;
}

gboolean
wakhan_word_chooser_cancel (WakhanWordChooser *self)
{
  gboolean is_note;

  g_return_val_if_fail (WAKHAN_IS_WORD_CHOOSER (self), FALSE);

  if (!self->entry)
    return FALSE;
  is_note = WAKHAN_IS_NOTE (self->entry);
  end (self);
  wakhan_session_announce_deed (self->session, is_note ? _ ("The note stays as it was")
                                                       : _ ("The event stays as it was"));
  return TRUE;
}
