/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "list-model-validator.h"

struct _ListModelValidator
{
  GListModel *model;
  GPtrArray  *mirror;
  guint       n_changes;
};

static void
check_mirror (ListModelValidator *self)
{
  const guint         n_items = g_list_model_get_n_items (self->model);
  g_autoptr (GObject) beyond = g_list_model_get_item (self->model, n_items);
  g_autoptr (GObject) far_beyond = g_list_model_get_item (self->model, G_MAXUINT);

  g_assert_null (beyond);
  g_assert_null (far_beyond);
  g_assert_cmpuint (self->mirror->len, ==, n_items);
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (self->model, i);

      g_assert_true (item == g_ptr_array_index (self->mirror, i));
      g_assert_true (g_type_is_a (G_OBJECT_TYPE (item), g_list_model_get_item_type (self->model)));
    }
}

/* What was taken out may not be what was put in at the same end. */
static void
check_minimal (ListModelValidator *self,
               guint               position,
               guint               removed,
               guint               added)
{
  g_autoptr (GObject) first = NULL;
  g_autoptr (GObject) last = NULL;

  g_assert_cmpuint (removed + added, >, 0);
  if (removed == 0 || added == 0)
    return;
  first = g_list_model_get_item (self->model, position);
  last = g_list_model_get_item (self->model, position + added - 1);
  g_assert_true (first != g_ptr_array_index (self->mirror, position));
  g_assert_true (last != g_ptr_array_index (self->mirror, position + removed - 1));
}

static void
items_changed_cb (ListModelValidator *self,
                  guint               position,
                  guint               removed,
                  guint               added)
{
  g_assert_cmpuint (position + removed, <=, self->mirror->len);
  g_assert_cmpuint (position + added, <=, g_list_model_get_n_items (self->model));
  check_minimal (self, position, removed, added);
  if (removed > 0)
    g_ptr_array_remove_range (self->mirror, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->mirror, (int) (position + i),
                        g_list_model_get_item (self->model, position + i));
  self->n_changes++;
  check_mirror (self);
}

ListModelValidator *
list_model_validator_new (GListModel *model)
{
  ListModelValidator *self = g_new0 (ListModelValidator, 1);

  self->model = g_object_ref (model);
  self->mirror = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (self->mirror, g_list_model_get_item (model, i));
  check_mirror (self);
  g_signal_connect_swapped (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  return self;
}

void
list_model_validator_free (ListModelValidator *self)
{
  check_mirror (self);
  g_signal_handlers_disconnect_by_data (self->model, self);
  g_object_unref (self->model);
  g_ptr_array_unref (self->mirror);
  g_free (self);
}

guint
list_model_validator_get_n_changes (ListModelValidator *self)
{
  return self->n_changes;
}
