/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-failure-page.h"

#include "wakhan-study-loader.h"

#include <glib/gi18n-lib.h>

#define MOST_RECENT 5

struct _WakhanFailurePage
{
  GtkWidget parent_instance;

  WakhanFailure *failure; /* nullable */
  GtkImage      *icon;
  GtkLabel      *title;
  GtkLabel      *text;
  GtkBox        *recent;
  GtkButton     *open;
  GtkWidget     *show_notes;
  GtkWidget     *built_in;
};

enum
{
  SHOW_NOTES,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanFailurePage, wakhan_failure_page, GTK_TYPE_WIDGET)

static void
show_notes_cb (WakhanFailurePage *self)
{
  g_signal_emit (self, signals[SHOW_NOTES], 0, self->failure->known);
}

static void
set_words (WakhanFailurePage *self,
           const char        *icon_name,
           const char        *title,
           const char        *text)
{
  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->text, text);
}

static void
clear_recent (WakhanFailurePage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->recent))))
    gtk_box_remove (self->recent, child);
  gtk_widget_set_visible (GTK_WIDGET (self->recent), FALSE);
}

static void
add_recent (WakhanFailurePage       *self,
            const WakhanRecentStudy *study)
{
  GtkWidget       *button = gtk_button_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget       *title = gtk_label_new (study->label);
  g_autofree char *uri = g_file_get_uri (study->file);
  g_autofree char *count = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", study->n_notes), study->n_notes);
  GtkWidget *notes = gtk_label_new (study->n_notes > 0 ? count : "");

  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (notes, "caption");
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("document-open-recent-symbolic"));
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), notes);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  study->label, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-file");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", uri);
  gtk_box_append (self->recent, button);
}

static void
wakhan_failure_page_dispose (GObject *object)
{
  WakhanFailurePage *self = WAKHAN_FAILURE_PAGE (object);
  GtkWidget         *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_FAILURE_PAGE);
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_pointer (&self->failure, wakhan_failure_free);

  G_OBJECT_CLASS (wakhan_failure_page_parent_class)->dispose (object);
}

static void
wakhan_failure_page_class_init (WakhanFailurePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_failure_page_dispose;

  signals[SHOW_NOTES] = g_signal_new ("show-notes", WAKHAN_TYPE_FAILURE_PAGE, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-failure-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, icon);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, text);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, recent);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, open);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, show_notes);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, built_in);
  gtk_widget_class_bind_template_callback (widget_class, show_notes_cb);
}

static void
wakhan_failure_page_init (WakhanFailurePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
wakhan_failure_page_new (void)
{
  return g_object_new (WAKHAN_TYPE_FAILURE_PAGE, NULL);
}

void
wakhan_failure_page_set_failure (WakhanFailurePage *self,
                                 WakhanFailure     *failure)
{
  g_return_if_fail (WAKHAN_IS_FAILURE_PAGE (self));
  g_return_if_fail (failure);

  g_clear_pointer (&self->failure, wakhan_failure_free);
  self->failure = failure;
  set_words (self, failure->icon_name, failure->title, failure->text);
  clear_recent (self);
  gtk_button_set_label (self->open, failure->is_gone ? _ ("Look for It…") : _ ("Open Another…"));
  gtk_widget_set_visible (self->show_notes,
                          failure->is_gone && failure->known && failure->known->n_notes > 0);
  gtk_widget_set_visible (self->built_in, FALSE);
}

void
wakhan_failure_page_set_nothing (WakhanFailurePage  *self,
                                 WakhanReadingState *reading_state)
{
  g_autoptr (GPtrArray) recent = NULL;
  g_autoptr (GFile)     built_in = wakhan_study_dup_built_in_file ();

  g_return_if_fail (WAKHAN_IS_FAILURE_PAGE (self));

  g_clear_pointer (&self->failure, wakhan_failure_free);
  set_words (
    self, "document-open-symbolic", _ ("Open a text to read"),
    _ (
      "Plain text or Markdown. Your notes stay in files of their own; the text is never changed."));
  clear_recent (self);
  recent = wakhan_reading_state_list_recent (reading_state, MOST_RECENT);
  for (guint i = 0; i < recent->len; i++)
    if (!g_file_equal (((WakhanRecentStudy *) g_ptr_array_index (recent, i))->file,
                       built_in)) /* it has a button of its own */
      add_recent (self, g_ptr_array_index (recent, i));
  gtk_widget_set_visible (GTK_WIDGET (self->recent),
                          gtk_widget_get_first_child (GTK_WIDGET (self->recent)) != NULL);
  gtk_button_set_label (self->open, _ ("Open…"));
  gtk_widget_set_visible (self->show_notes, FALSE);
  gtk_widget_set_visible (self->built_in, TRUE);
}
