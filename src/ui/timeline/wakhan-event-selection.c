/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-selection.h"

struct _WakhanEventSelection
{
  GObject parent_instance;

  GtkColumnView     *view;
  WakhanSession     *session;
  WakhanEventTable  *table;
  GtkSelectionModel *model;
  guint              showing;
  gboolean           is_following;
};

G_DEFINE_FINAL_TYPE (WakhanEventSelection, wakhan_event_selection, G_TYPE_OBJECT)

/* The list inside the view, which has the actions. */
static GtkWidget *
find_rows (WakhanEventSelection *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->view));

  while (child && !GTK_IS_LIST_VIEW (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static guint
find_selected (WakhanEventSelection *self)
{
  return wakhan_event_table_find (self->table, wakhan_session_get_selected_event (self->session));
}

/* Before it has a height, the view would stay at its start. */
static gboolean
show_selected_cb (GtkWidget     *view G_GNUC_UNUSED,
                  GdkFrameClock *clock G_GNUC_UNUSED,
                  gpointer       selection)
{
  WakhanEventSelection *self = selection;
  GtkWidget            *rows = find_rows (self);
  const guint           row = find_selected (self);

  if (gtk_widget_get_height (rows) == 0)
    return G_SOURCE_CONTINUE;
  if (row != G_MAXUINT)
    gtk_widget_activate_action (rows, "list.scroll-to-item", "u", row);
  self->showing = 0;
  return G_SOURCE_REMOVE;
}

/* In: whoever chose, the view follows. */
static void
follow (WakhanEventSelection *self)
{
  guint row;

  if (self->is_following)
    return;
  row = find_selected (self);
  if (row != G_MAXUINT && gtk_selection_model_is_selected (self->model, row))
    return;
  self->is_following = TRUE;
  if (row == G_MAXUINT)
    gtk_selection_model_unselect_all (self->model);
  else
    gtk_selection_model_select_item (self->model, row, TRUE);
  self->is_following = FALSE;
  if (self->showing == 0)
    self->showing =
      gtk_widget_add_tick_callback (GTK_WIDGET (self->view), show_selected_cb, self, NULL);
}

/* Out. */
static void
selection_changed_cb (WakhanEventSelection *self)
{
  g_autoptr (GtkBitset)   rows = gtk_selection_model_get_selection (self->model);
  g_autoptr (WakhanEvent) event = NULL;

  if (self->is_following || gtk_bitset_get_size (rows) != 1)
    return;
  event = g_list_model_get_item (G_LIST_MODEL (self->table), gtk_bitset_get_minimum (rows));
  self->is_following = TRUE;
  wakhan_session_set_selected_event (self->session, event);
  self->is_following = FALSE;
}

static void
wakhan_event_selection_dispose (GObject *object)
{
  WakhanEventSelection *self = WAKHAN_EVENT_SELECTION (object);

  if (self->showing > 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->showing);
  self->showing = 0;
  if (self->model)
    gtk_column_view_set_model (self->view, NULL);
  g_clear_object (&self->model);
  g_clear_object (&self->table);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_event_selection_parent_class)->dispose (object);
}

static void
wakhan_event_selection_class_init (WakhanEventSelectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_event_selection_dispose;
}

static void
wakhan_event_selection_init (WakhanEventSelection *self G_GNUC_UNUSED)
{
}

WakhanEventSelection *
wakhan_event_selection_new (GtkColumnView    *view,
                            WakhanSession    *session,
                            WakhanEventTable *table)
{
  WakhanEventSelection *self;

  g_return_val_if_fail (GTK_IS_COLUMN_VIEW (view), NULL);
  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT_TABLE (table), NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT_SELECTION, NULL);
  self->view = view;
  self->session = g_object_ref (session);
  self->table = g_object_ref (table);
  self->model =
    GTK_SELECTION_MODEL (gtk_multi_selection_new (g_object_ref (G_LIST_MODEL (table))));
  gtk_column_view_set_model (view, self->model);
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected-event", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  follow (self);
  return self;
}
