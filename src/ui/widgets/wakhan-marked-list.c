/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-marked-list.h"

struct _WakhanMarkedList
{
  GObject parent_instance;

  GListModel *model; /* (nullable) */
  gulong      model_handler;
  guint       mark;
};

static GType
get_item_type (GListModel *list)
{
  WakhanMarkedList *self = WAKHAN_MARKED_LIST (list);

  return self->model ? g_list_model_get_item_type (self->model) : G_TYPE_OBJECT;
}

static guint
get_n_items (GListModel *list)
{
  WakhanMarkedList *self = WAKHAN_MARKED_LIST (list);

  return self->model ? g_list_model_get_n_items (self->model) : 0;
}

static gpointer
get_item (GListModel *list,
          guint       position)
{
  WakhanMarkedList *self = WAKHAN_MARKED_LIST (list);

  return self->model ? g_list_model_get_item (self->model, position) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static gboolean
is_selected (GtkSelectionModel *selection,
             guint              position)
{
  return position == WAKHAN_MARKED_LIST (selection)->mark;
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *selection,
                        guint              position G_GNUC_UNUSED,
                        guint              n_items G_GNUC_UNUSED)
{
  const guint mark = WAKHAN_MARKED_LIST (selection)->mark;
  GtkBitset  *marked = gtk_bitset_new_empty ();

  if (mark != GTK_INVALID_LIST_POSITION)
    gtk_bitset_add (marked, mark);
  return marked;
}

/* What the interface does by itself is to select nothing. */
static void
selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = is_selected;
  iface->get_selection_in_range = get_selection_in_range;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanMarkedList,
                               wakhan_marked_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL,
                                                        selection_model_init))

static void
items_changed_cb (WakhanMarkedList *self,
                  guint             position,
                  guint             n_removed,
                  guint             n_added)
{
  if (self->mark != GTK_INVALID_LIST_POSITION && self->mark >= position)
    self->mark = self->mark < position + n_removed ? GTK_INVALID_LIST_POSITION
                                                   : self->mark - n_removed + n_added;
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

static void
wakhan_marked_list_dispose (GObject *object)
{
  WakhanMarkedList *self = WAKHAN_MARKED_LIST (object);

  if (self->model)
    g_clear_signal_handler (&self->model_handler, self->model);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (wakhan_marked_list_parent_class)->dispose (object);
}

static void
wakhan_marked_list_class_init (WakhanMarkedListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_marked_list_dispose;
}

static void
wakhan_marked_list_init (WakhanMarkedList *self)
{
  self->mark = GTK_INVALID_LIST_POSITION;
}

GtkSelectionModel *
wakhan_marked_list_new (void)
{
  return g_object_new (WAKHAN_TYPE_MARKED_LIST, NULL);
}

void
wakhan_marked_list_set_model (WakhanMarkedList *self,
                              GListModel       *model)
{
  guint n_removed;

  g_return_if_fail (WAKHAN_IS_MARKED_LIST (self));
  g_return_if_fail (!model || G_IS_LIST_MODEL (model));

  n_removed = get_n_items (G_LIST_MODEL (self));
  if (self->model)
    g_clear_signal_handler (&self->model_handler, self->model);
  g_set_object (&self->model, model);
  if (model)
    self->model_handler =
      g_signal_connect_swapped (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  self->mark = GTK_INVALID_LIST_POSITION;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_removed, get_n_items (G_LIST_MODEL (self)));
}

guint
wakhan_marked_list_get_mark (WakhanMarkedList *self)
{
  g_return_val_if_fail (WAKHAN_IS_MARKED_LIST (self), GTK_INVALID_LIST_POSITION);

  return self->mark;
}

void
wakhan_marked_list_set_mark (WakhanMarkedList *self,
                             guint             position)
{
  guint old;

  g_return_if_fail (WAKHAN_IS_MARKED_LIST (self));

  old = self->mark;
  if (position == old)
    return;
  self->mark = position;
  if (old != GTK_INVALID_LIST_POSITION)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), old, 1);
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), position, 1);
}
