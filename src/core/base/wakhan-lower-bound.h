/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanIsBefore:
 * @item: the address of one in its array
 *
 * Returns: whether @item comes before what is @sought
 */
typedef gboolean (*WakhanIsBefore) (gconstpointer item,
                                    gconstpointer sought);

/**
 * wakhan_lower_bound:
 * @items: an array in which all that come before what is sought stand first
 * @size: of an item, in bytes
 *
 * Inline, so that the compiler can put @is_before into the loop. O(log n).
 *
 * Returns: how many come before, which is the position of the first that does not
 */
static inline guint
wakhan_lower_bound (gconstpointer  items,
                    guint          n_items,
                    gsize          size,
                    WakhanIsBefore is_before,
                    gconstpointer  sought)
{
  guint low = 0;
  guint high = n_items;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (is_before ((const char *) items + middle * size, sought))
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * wakhan_lower_bound_of_array:
 * @is_before: gets the address of an element
 *
 * As wakhan_lower_bound(). O(log n).
 *
 * Returns: the position of the first that does not come before @sought
 */
static inline guint
wakhan_lower_bound_of_array (GArray        *array,
                             WakhanIsBefore is_before,
                             gconstpointer  sought)
{
  return wakhan_lower_bound (array->data, array->len, g_array_get_element_size (array), is_before,
                             sought);
}

/**
 * wakhan_lower_bound_of_pointers:
 * @is_before: gets the address of a pointer, as what sorts the array does
 *
 * As wakhan_lower_bound(). O(log n).
 *
 * Returns: the position of the first that does not come before @sought
 */
static inline guint
wakhan_lower_bound_of_pointers (GPtrArray     *array,
                                WakhanIsBefore is_before,
                                gconstpointer  sought)
{
  return wakhan_lower_bound (array->pdata, array->len, sizeof (gpointer), is_before, sought);
}

G_END_DECLS
