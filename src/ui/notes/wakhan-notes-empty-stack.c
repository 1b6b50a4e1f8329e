/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-empty-stack.h"

#include "wakhan-notes-empty-page.h"
#include "wakhan-notes-store.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotesEmptyStack
{
  GtkBox parent_instance;

  WakhanStudy  *study;
  GSignalGroup *study_signals;
  GSignalGroup *store_signals;

  GtkStack             *stack;
  GtkLabel             *title;
  GtkLabel             *text;
  WakhanNotesEmptyPage *no_match; /* NULL until no note passes the filter */
};

typedef enum
{
  CLEAR,
  N_SIGNALS
} WakhanNotesEmptyStackSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNotesEmptyStack, wakhan_notes_empty_stack, GTK_TYPE_BOX)

static void
clear_cb (WakhanNotesEmptyStack *self)
{
  g_signal_emit (self, signals[CLEAR], 0);
}

static void
ensure_no_match (WakhanNotesEmptyStack *self)
{
  GtkWidget *page;

  if (self->no_match)
    return;
  page = gtk_scrolled_window_new ();
  self->no_match = WAKHAN_NOTES_EMPTY_PAGE (wakhan_notes_empty_page_new ());
  g_signal_connect_object (self->no_match, "clear", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_focusable (page, FALSE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (page), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (page), GTK_WIDGET (self->no_match));
  gtk_stack_add_titled (self->stack, page, "no-match", _ ("No such notes"));
}

/* Of a file that cannot be read nobody knows whether it has notes, nor of a text that was not found
 * among those known. */
static void
describe_none (WakhanNotesEmptyStack *self)
{
  WakhanNotesStore *store = self->study ? wakhan_study_get_notes_store (self->study) : NULL;
  gboolean          is_guess = FALSE;
  const char       *title = _ ("No notes yet");
  const char       *text = _ ("Select words in the text and choose a colour, or write a note that "
                                    "belongs to nothing in particular.");

  if (store && !wakhan_notes_store_is_read (store))
    {
      title = _ ("Your notes cannot be read");
      text = _ ("They are there again as soon as their file can be read. What you write until then "
                "is joined with them.");
    }
  else if (store && wakhan_notes_store_get_damage (store))
    {
      title = _ ("No notes could be read");
      text = _ ("Their file was damaged. It is kept as it was, and copies of the last days may be "
                "in the folder “backups” beside it.");
    }
  else if (self->study && wakhan_study_get_library_problem (self->study, &is_guess) && is_guess)
    {
      title = _ ("Your notes may be missing");
      text = _ ("If you wrote some, they are safe. Open the text again when the list of known "
                "texts can be read.");
    }
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->text, text);
}

static void
wakhan_notes_empty_stack_dispose (GObject *object)
{
  WakhanNotesEmptyStack *self = WAKHAN_NOTES_EMPTY_STACK (object);

  g_clear_object (&self->study_signals);
  g_clear_object (&self->store_signals);
  g_clear_object (&self->study);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTES_EMPTY_STACK);

  G_OBJECT_CLASS (wakhan_notes_empty_stack_parent_class)->dispose (object);
}

static void
wakhan_notes_empty_stack_class_init (WakhanNotesEmptyStackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_notes_empty_stack_dispose;

  signals[CLEAR] = g_signal_new ("clear", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-notes-empty-stack.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesEmptyStack, stack);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesEmptyStack, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesEmptyStack, text);
}

static void
wakhan_notes_empty_stack_init (WakhanNotesEmptyStack *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->study_signals = g_signal_group_new (WAKHAN_TYPE_STUDY);
  g_signal_group_connect_swapped (self->study_signals, "notify::library-problem",
                                  G_CALLBACK (describe_none), self);
  self->store_signals = g_signal_group_new (WAKHAN_TYPE_NOTES_STORE);
  g_signal_group_connect_swapped (self->store_signals, "notify::problem",
                                  G_CALLBACK (describe_none), self);
  g_signal_group_connect_swapped (self->store_signals, "notify::damage",
                                  G_CALLBACK (describe_none), self);
  describe_none (self);
}

void
wakhan_notes_empty_stack_set_study (WakhanNotesEmptyStack *self,
                                    WakhanStudy           *study)
{
  g_return_if_fail (WAKHAN_IS_NOTES_EMPTY_STACK (self));
  g_return_if_fail (!study || WAKHAN_IS_STUDY (study));

  g_set_object (&self->study, study);
  g_signal_group_set_target (self->study_signals, study);
  g_signal_group_set_target (self->store_signals,
                             study ? wakhan_study_get_notes_store (study) : NULL);
  describe_none (self);
}

void
wakhan_notes_empty_stack_update (WakhanNotesEmptyStack *self,
                                 WakhanNoteFilter      *filter,
                                 guint                  n_shown,
                                 guint                  n_notes)
{
  g_return_if_fail (WAKHAN_IS_NOTES_EMPTY_STACK (self));
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (filter));

  if (n_shown == 0 && n_notes > 0)
    {
      ensure_no_match (self);
      wakhan_notes_empty_page_describe (self->no_match, filter, n_notes);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->study && n_shown == 0);
  describe_none (self);
  if (n_shown == 0)
    gtk_stack_set_visible_child_name (self->stack, n_notes == 0 ? "empty" : "no-match");
}
