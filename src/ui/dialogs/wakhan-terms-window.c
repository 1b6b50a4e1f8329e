/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-terms-window.h"

#include "wakhan-case.h"
#include "wakhan-described-row.h"
#include "wakhan-fold.h"
#include "wakhan-term-finder.h"

#include <glib/gi18n-lib.h>

struct _WakhanTermsWindow
{
  GtkWindow parent_instance;

  WakhanSession  *session;
  GtkSearchEntry *search;
  GtkListBox     *list;
  GtkWidget      *nothing;
};

G_DEFINE_FINAL_TYPE (WakhanTermsWindow, wakhan_terms_window, GTK_TYPE_WINDOW)

static WakhanTerm *
get_term (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "term");
}

static gboolean
is_looked_for (WakhanTermsWindow *self,
               WakhanTerm        *term)
{
  g_autofree char *aliases = g_strjoinv (" ", (char **) wakhan_term_get_aliases (term));
  g_autofree char *words =
    g_strjoin (" ", wakhan_term_get_name (term), aliases, wakhan_term_get_meaning (term), NULL);

  return wakhan_fold_has_words (words, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

/* Hidden, not filtered out: GTK tells a screen reader nothing of a filter. */
static void
search_changed_cb (WakhanTermsWindow *self)
{
  GtkListBoxRow *row;
  gboolean       found = FALSE;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    {
      const gboolean shown = is_looked_for (self, get_term (row));

      gtk_widget_set_visible (GTK_WIDGET (row), shown);
      found = found || shown;
    }
  gtk_widget_set_visible (self->nothing, !found);
}

static void
go_to (WakhanTermsWindow *self,
       GtkListBoxRow     *row)
{
  g_autoptr (WakhanSession) session = g_object_ref (self->session);
  const WakhanTermPlace    *place =
    wakhan_study_find_term (wakhan_session_get_study (session), get_term (row));

  if (!place)
    return;
  gtk_window_close (GTK_WINDOW (self));
  wakhan_navigator_go_to (wakhan_session_get_navigator (session), place->start, place->end);
}

static void
row_activated_cb (WakhanTermsWindow *self,
                  GtkListBoxRow     *row)
{
  go_to (self, row);
}

/* Return may come before an entry tells of the last letters. */
static void
search_activate_cb (WakhanTermsWindow *self)
{
  GtkListBoxRow *row;

  search_changed_cb (self);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (gtk_widget_get_visible (GTK_WIDGET (row)))
      {
        go_to (self, row);
        return;
      }
}

static void
stop_search_cb (WakhanTermsWindow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)))
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static GtkWidget *
create_row (WakhanTermsWindow *self,
            WakhanTerm        *term)
{
  const gboolean is_in_text =
    wakhan_study_find_term (wakhan_session_get_study (self->session), term) != NULL;
  g_autofree char *name = g_strdup_printf (
    C_ ("term: meaning", "%s: %s"), wakhan_term_get_name (term), wakhan_term_get_meaning (term));
  GtkWidget *row = wakhan_described_row_new (wakhan_term_get_name (term), name);

  wakhan_described_row_append (row, wakhan_term_get_meaning (term), "meaning");
  if (!is_in_text)
    wakhan_described_row_append (row, _ ("Not named in the text"), "caption");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), is_in_text);
  g_object_set_data_full (G_OBJECT (row), "term", g_object_ref (term), g_object_unref);
  return row;
}

static int
compare_rows (GtkListBoxRow *first,
              GtkListBoxRow *second,
              gpointer       user_data G_GNUC_UNUSED)
{
  g_autofree char *first_name = wakhan_case_fold (wakhan_term_get_name (get_term (first)));
  g_autofree char *second_name = wakhan_case_fold (wakhan_term_get_name (get_term (second)));

  return g_utf8_collate (first_name, second_name);
}

static void
wakhan_terms_window_dispose (GObject *object)
{
  WakhanTermsWindow *self = WAKHAN_TERMS_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_TERMS_WINDOW);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_terms_window_parent_class)->dispose (object);
}

static void
wakhan_terms_window_class_init (WakhanTermsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_terms_window_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-terms-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanTermsWindow, search);
  gtk_widget_class_bind_template_child (widget_class, WakhanTermsWindow, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanTermsWindow, nothing);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wakhan_terms_window_init (WakhanTermsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_sort_func (self->list, compare_rows, NULL, NULL);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->search));
}

GtkWindow *
wakhan_terms_window_new (GtkWindow     *parent,
                         WakhanSession *session)
{
  WakhanTermsWindow *self;
  GListModel        *terms;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session) && wakhan_session_get_study (session), NULL);

  self = g_object_new (WAKHAN_TYPE_TERMS_WINDOW, "transient-for", parent, "modal", TRUE, NULL);
  self->session = g_object_ref (session);
  terms = wakhan_study_get_terms (wakhan_session_get_study (session));
  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (WakhanTerm) term = g_list_model_get_item (terms, i);

      gtk_list_box_append (self->list, create_row (self, term));
    }
  search_changed_cb (self);
  return GTK_WINDOW (self);
}
