/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-empty-page.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotesEmptyPage
{
  GtkBox parent_instance;

  GtkLabel  *text;
  GtkWidget *find;
  GtkWidget *clear;
};

typedef enum
{
  CLEAR,
  N_SIGNALS
} WakhanNotesEmptyPageSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNotesEmptyPage, wakhan_notes_empty_page, GTK_TYPE_BOX)

static void
clear_cb (WakhanNotesEmptyPage *self)
{
  g_signal_emit (self, signals[CLEAR], 0);
}

static void
wakhan_notes_empty_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAKHAN_TYPE_NOTES_EMPTY_PAGE);

  G_OBJECT_CLASS (wakhan_notes_empty_page_parent_class)->dispose (object);
}

static void
wakhan_notes_empty_page_class_init (WakhanNotesEmptyPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_notes_empty_page_dispose;

  signals[CLEAR] = g_signal_new ("clear", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-notes-empty-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesEmptyPage, text);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesEmptyPage, find);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesEmptyPage, clear);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
wakhan_notes_empty_page_init (WakhanNotesEmptyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
wakhan_notes_empty_page_new (void)
{
  return g_object_new (WAKHAN_TYPE_NOTES_EMPTY_PAGE, NULL);
}

void
wakhan_notes_empty_page_describe (WakhanNotesEmptyPage *self,
                                  WakhanNoteFilter     *filter,
                                  guint                 n_notes)
{
  gboolean         has_words_only;
  g_autofree char *text = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_EMPTY_PAGE (self));
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (filter));

  has_words_only =
    !*wakhan_note_filter_get_kinds (filter) && !*wakhan_note_filter_get_tags (filter) &&
    !wakhan_note_filter_get_to_check (filter) && !wakhan_note_filter_has_sieve (filter);
  if (has_words_only)
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Your %u note does not contain “%s”.",
                                         "None of your %u notes contains “%s”.", n_notes),
                            n_notes, wakhan_note_filter_get_words (filter));
  else
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Your %u note does not fit the filter.",
                                         "None of your %u notes fits the filter.", n_notes),
                            n_notes);
  gtk_label_set_label (self->text, text);
  gtk_widget_set_visible (self->find, has_words_only);
  gtk_widget_set_visible (self->clear, !has_words_only);
}
