/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lane-choices.h"

#include <string.h>

#define ORDER_KEY "GroupOrder"
#define FOLDS_KEY "GroupFolds"

struct _WakhanLaneChoices
{
  GPtrArray *order;
  GPtrArray *turned;
};

WakhanLaneChoices *
wakhan_lane_choices_new (void)
{
  WakhanLaneChoices *self = g_new (WakhanLaneChoices, 1);

  self->order = g_ptr_array_new_with_free_func (g_free);
  self->turned = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
wakhan_lane_choices_free (WakhanLaneChoices *self)
{
  g_ptr_array_unref (self->order);
  g_ptr_array_unref (self->turned);
  g_free (self);
}

gboolean
wakhan_lane_choices_is_turned (WakhanLaneChoices *self,
                               const char        *key)
{
  return g_ptr_array_find_with_equal_func (self->turned, key, g_str_equal, NULL);
}

void
wakhan_lane_choices_set_turned (WakhanLaneChoices *self,
                                const char        *key,
                                gboolean           is_turned)
{
  guint at;

  if (!g_ptr_array_find_with_equal_func (self->turned, key, g_str_equal, &at))
    at = G_MAXUINT;
  if (is_turned && at == G_MAXUINT)
    g_ptr_array_add (self->turned, g_strdup (key));
  else if (!is_turned && at != G_MAXUINT)
    g_ptr_array_remove_index (self->turned, at);
}

guint
wakhan_lane_choices_get_rank (WakhanLaneChoices *self,
                              const char        *key)
{
  guint at;

  return g_ptr_array_find_with_equal_func (self->order, key, g_str_equal, &at) ? at : G_MAXUINT;
}

void
wakhan_lane_choices_set_order (WakhanLaneChoices *self,
                               const char        *prefix,
                               GPtrArray         *keys)
{
  for (guint i = self->order->len; i > 0; i--)
    if (g_str_has_prefix (g_ptr_array_index (self->order, i - 1), prefix))
      g_ptr_array_remove_index (self->order, i - 1);
  g_ptr_array_extend_and_steal (self->order, keys);
}

static void
store_list (GKeyFile   *keys,
            const char *group,
            const char *key,
            GPtrArray  *list)
{
  if (list->len > 0)
    g_key_file_set_string_list (keys, group, key, (const char *const *) list->pdata, list->len);
  else
    g_key_file_remove_key (keys, group, key, NULL);
}

static void
restore_list (GKeyFile   *keys,
              const char *group,
              const char *key,
              GPtrArray  *list)
{
  g_auto (GStrv) words = keys ? g_key_file_get_string_list (keys, group, key, NULL, NULL) : NULL;

  g_ptr_array_set_size (list, 0);
  for (guint i = 0; words && words[i]; i++)
    g_ptr_array_add (list, g_strdup (words[i]));
}

void
wakhan_lane_choices_store (WakhanLaneChoices *self,
                           GKeyFile          *keys,
                           const char        *group)
{
  store_list (keys, group, ORDER_KEY, self->order);
  store_list (keys, group, FOLDS_KEY, self->turned);
}

void
wakhan_lane_choices_restore (WakhanLaneChoices *self,
                             GKeyFile          *keys,
                             const char        *group)
{
  restore_list (keys, group, ORDER_KEY, self->order);
  restore_list (keys, group, FOLDS_KEY, self->turned);
}
