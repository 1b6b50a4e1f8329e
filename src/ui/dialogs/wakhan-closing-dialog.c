/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-closing-dialog.h"

#include "wakhan-announcer.h"
#include "wakhan-compat.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

struct _WakhanClosingDialog
{
  GtkWindow parent_instance;

  WakhanAnnouncer *announcer;
  GtkLabel        *text;
  GtkWidget       *buttons;
  GtkWidget       *copy;
  GtkWidget       *discard;
  GtkLabel        *discard_label;
};

typedef enum
{
  CHOSEN,
  N_SIGNALS
} WakhanClosingDialogSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanClosingDialog, wakhan_closing_dialog, GTK_TYPE_WINDOW)

static void
choose (WakhanClosingDialog *self,
        WakhanClosingChoice  choice)
{
  g_signal_emit (self, signals[CHOSEN], 0, choice);
}

static void
try_again_cb (WakhanClosingDialog *self)
{
  choose (self, WAKHAN_CLOSING_TRY_AGAIN);
}

static void
save_copy_cb (WakhanClosingDialog *self)
{
  choose (self, WAKHAN_CLOSING_SAVE_COPY);
}

static void
keep_open_cb (WakhanClosingDialog *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

static void
discard_cb (WakhanClosingDialog *self)
{
  choose (self, WAKHAN_CLOSING_DISCARD);
}

/* Escape, and whatever else closes the question, keeps the notes. */
static gboolean
wakhan_closing_dialog_close_request (GtkWindow *window)
{
  choose (WAKHAN_CLOSING_DIALOG (window), WAKHAN_CLOSING_KEEP_OPEN);
  return GTK_WINDOW_CLASS (wakhan_closing_dialog_parent_class)->close_request (window);
}

static void
wakhan_closing_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), WAKHAN_TYPE_CLOSING_DIALOG);

  G_OBJECT_CLASS (wakhan_closing_dialog_parent_class)->dispose (object);
}

static void
wakhan_closing_dialog_class_init (WakhanClosingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_closing_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = wakhan_closing_dialog_close_request;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  g_type_ensure (WAKHAN_TYPE_ANNOUNCER);
  gtk_widget_class_set_accessible_role (widget_class, WAKHAN_ROLE_ALERT_DIALOG);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-closing-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanClosingDialog, announcer);
  gtk_widget_class_bind_template_child (widget_class, WakhanClosingDialog, text);
  gtk_widget_class_bind_template_child (widget_class, WakhanClosingDialog, buttons);
  gtk_widget_class_bind_template_child (widget_class, WakhanClosingDialog, copy);
  gtk_widget_class_bind_template_child (widget_class, WakhanClosingDialog, discard);
  gtk_widget_class_bind_template_child (widget_class, WakhanClosingDialog, discard_label);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_open_cb);
  gtk_widget_class_bind_template_callback (widget_class, discard_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

/* Not before it is shown: of the keyboard that it has then already, GTK 4.8 tells nobody. */
static void
focus_copy (WakhanClosingDialog *self)
{
  gtk_widget_grab_focus (self->copy);
}

static void
wakhan_closing_dialog_init (WakhanClosingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "map", G_CALLBACK (focus_copy), NULL);
}

GtkWindow *
wakhan_closing_dialog_new (GtkWindow *parent)
{
  return g_object_new (WAKHAN_TYPE_CLOSING_DIALOG, "transient-for", parent, "modal", TRUE, NULL);
}

static char *
describe_count (guint n_unsaved,
                guint n_safe)
{
  g_autofree char *unsaved =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note stands only in this window.",
                                  "%u notes stand only in this window.", n_unsaved),
                     n_unsaved);
  g_autofree char *safe = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "The other %u is safe.", "The other %u are safe.", n_safe),
    n_safe);

  return wakhan_word_list_join_sentences (
    (const char *const[]){ unsaved, n_safe > 0 ? safe : NULL }, 2);
}

void
wakhan_closing_dialog_describe (WakhanClosingDialog *self,
                                const char          *problem,
                                guint                n_unsaved,
                                guint                n_safe,
                                gboolean             again)
{
  g_autofree char *count = NULL;
  g_autofree char *text = NULL;
  g_autofree char *discard = NULL;

  g_return_if_fail (WAKHAN_IS_CLOSING_DIALOG (self));
  g_return_if_fail (problem);

  count = describe_count (n_unsaved, n_safe);
  text = wakhan_word_list_join_sentences (
    (const char *const[]){ again ? _ ("It was tried again.") : NULL, problem, count }, 3);
  discard = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Discard %u Note", "Discard %u Notes", n_unsaved), n_unsaved);
  gtk_label_set_label (self->discard_label, discard);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->discard), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  discard, -1);
  /* A screen reader may meet the button before the window, whose title it then leaves out. */
  if (!again)
    wakhan_announcer_say (self->announcer, gtk_window_get_title (GTK_WINDOW (self)), TRUE);
  wakhan_closing_dialog_tell (self, text);
}

void
wakhan_closing_dialog_set_busy (WakhanClosingDialog *self,
                                gboolean             busy)
{
  g_return_if_fail (WAKHAN_IS_CLOSING_DIALOG (self));

  gtk_widget_set_sensitive (self->buttons, !busy);
  if (!busy && gtk_widget_get_mapped (GTK_WIDGET (self)))
    focus_copy (self);
}

void
wakhan_closing_dialog_tell (WakhanClosingDialog *self,
                            const char          *text)
{
  g_return_if_fail (WAKHAN_IS_CLOSING_DIALOG (self));

  gtk_label_set_label (self->text, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
  wakhan_announcer_say (self->announcer, text, TRUE);
}
