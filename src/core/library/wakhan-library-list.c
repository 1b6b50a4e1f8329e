/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-list.h"

#include "wakhan-library-listing.h"
#include "wakhan-library-reader.h"
#include "wakhan-task.h"

struct _WakhanLibraryList
{
  GObject parent_instance;

  WakhanReadingState *reading_state;
  GPtrArray          *items;
  GCancellable       *reading; /* NULL: nothing is being read */
  guint               n_writing;
  gboolean            is_loaded;
  gboolean            is_refresh_wanted;
};

typedef enum
{
  PROP_IS_LOADED = 1,
  N_PROPS
} WakhanLibraryListProperty;

enum
{
  REFRESHED,
  PROBLEM,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

static GType
get_item_type (GListModel *list G_GNUC_UNUSED)
{
  return WAKHAN_TYPE_LIBRARY_ITEM;
}

static guint
get_n_items (GListModel *list)
{
  return WAKHAN_LIBRARY_LIST (list)->items->len;
}

static gpointer
get_item (GListModel *list,
          guint       position)
{
  WakhanLibraryItem *item = wakhan_library_list_get_item (WAKHAN_LIBRARY_LIST (list), position);

  return item ? g_object_ref (item) : NULL;
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanLibraryList, wakhan_library_list, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
wakhan_library_list_dispose (GObject *object)
{
  WakhanLibraryList *self = WAKHAN_LIBRARY_LIST (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->reading_state);

  G_OBJECT_CLASS (wakhan_library_list_parent_class)->dispose (object);
}

static void
wakhan_library_list_finalize (GObject *object)
{
  g_ptr_array_unref (WAKHAN_LIBRARY_LIST (object)->items);

  G_OBJECT_CLASS (wakhan_library_list_parent_class)->finalize (object);
}

static void
wakhan_library_list_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  WakhanLibraryList *self = WAKHAN_LIBRARY_LIST (object);

  switch ((WakhanLibraryListProperty) id)
    {
    case PROP_IS_LOADED:
      g_value_set_boolean (value, self->is_loaded);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_library_list_class_init (WakhanLibraryListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_library_list_dispose;
  object_class->finalize = wakhan_library_list_finalize;
  object_class->get_property = wakhan_library_list_get_property;

  properties[PROP_IS_LOADED] =
    g_param_spec_boolean ("is-loaded", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[REFRESHED] = g_signal_new ("refreshed", WAKHAN_TYPE_LIBRARY_LIST, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[PROBLEM] = g_signal_new ("problem", WAKHAN_TYPE_LIBRARY_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
wakhan_library_list_init (WakhanLibraryList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

WakhanLibraryList *
wakhan_library_list_new (WakhanReadingState *reading_state)
{
  WakhanLibraryList *self;

  g_return_val_if_fail (WAKHAN_IS_READING_STATE (reading_state), NULL);

  self = g_object_new (WAKHAN_TYPE_LIBRARY_LIST, NULL);
  self->reading_state = g_object_ref (reading_state);
  return self;
}

/* Whoever stands in the list stands where he did: what did not change is not named. */
static void
take_items (WakhanLibraryList *self,
            GPtrArray         *items)
{
  GPtrArray *before = self->items;
  guint      n_first = 0;
  guint      n_last = 0;

  while (n_first < MIN (before->len, items->len) &&
         wakhan_library_item_is_equal (before->pdata[n_first], items->pdata[n_first]))
    n_first++;
  while (n_last < MIN (before->len, items->len) - n_first &&
         wakhan_library_item_is_equal (before->pdata[before->len - 1 - n_last],
                                       items->pdata[items->len - 1 - n_last]))
    n_last++;
  for (guint i = 0; i < items->len; i++)
    if (i < n_first)
      g_set_object ((WakhanLibraryItem **) &items->pdata[i], before->pdata[i]);
    else if (i >= items->len - n_last)
      g_set_object ((WakhanLibraryItem **) &items->pdata[i],
                    before->pdata[i + before->len - items->len]);
  self->items = items;
  if (before->len + items->len > 2 * (n_first + n_last))
    g_list_model_items_changed (G_LIST_MODEL (self), n_first, before->len - n_first - n_last,
                                items->len - n_first - n_last);
  g_ptr_array_unref (before);
  if (!self->is_loaded)
    {
      self->is_loaded = TRUE;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_LOADED]);
    }
  g_signal_emit (self, signals[REFRESHED], 0);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data G_GNUC_UNUSED)
{
  WakhanLibraryList *self = WAKHAN_LIBRARY_LIST (source);
  GPtrArray         *items = g_task_propagate_pointer (G_TASK (result), NULL);

  if (!items)
    return; /* it was given up */
  g_clear_object (&self->reading);
  if (self->n_writing > 0) /* it may have missed that */
    g_ptr_array_unref (items);
  else
    take_items (self, items);
}

static void
read_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      recent,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, wakhan_library_reader_read (recent, cancellable),
                         (GDestroyNotify) g_ptr_array_unref);
}

void
wakhan_library_list_refresh (WakhanLibraryList *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (WAKHAN_IS_LIBRARY_LIST (self));

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->is_refresh_wanted = self->n_writing > 0;
  if (self->is_refresh_wanted)
    return;
  self->reading = g_cancellable_new ();
  task = g_task_new (self, self->reading, read_cb, NULL);
  g_task_set_source_tag (task, wakhan_library_list_refresh);
  g_task_set_task_data (task,
                        wakhan_reading_state_list_recent (self->reading_state, G_MAXUINT),
                        (GDestroyNotify) g_ptr_array_unref);
  wakhan_task_run_in_thread (task, read_in_thread);
}

gboolean
wakhan_library_list_get_is_loaded (WakhanLibraryList *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_LIST (self), FALSE);

  return self->is_loaded;
}

WakhanLibraryItem *
wakhan_library_list_get_item (WakhanLibraryList *self,
                              guint              position)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_LIST (self), NULL);

  return position < self->items->len ? g_ptr_array_index (self->items, position) : NULL;
}

guint
wakhan_library_list_get_n_items (WakhanLibraryList *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_LIST (self), 0);

  return self->items->len;
}

guint
wakhan_library_list_count_notes (WakhanLibraryList *self)
{
  guint n_notes = 0;

  g_return_val_if_fail (WAKHAN_IS_LIBRARY_LIST (self), 0);

  for (guint i = 0; i < self->items->len; i++)
    n_notes += wakhan_library_item_peek (g_ptr_array_index (self->items, i))->n_notes;
  return n_notes;
}

WakhanLibraryItem *
wakhan_library_list_find (WakhanLibraryList *self,
                          const char        *id)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_LIST (self), NULL);
  g_return_val_if_fail (id, NULL);

  for (guint i = 0; i < self->items->len; i++)
    if (g_str_equal (wakhan_library_item_peek (self->items->pdata[i])->id, id))
      return self->items->pdata[i];
  return NULL;
}

WakhanLibraryItem *
wakhan_library_list_find_last_read (WakhanLibraryList *self)
{
  WakhanLibraryItem *last = NULL;
  gint64             read = 0;

  g_return_val_if_fail (WAKHAN_IS_LIBRARY_LIST (self), NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      const WakhanLibraryText *text = wakhan_library_item_peek (self->items->pdata[i]);

      if (!text->is_gone && text->read > read)
        {
          last = self->items->pdata[i];
          read = text->read;
        }
    }
  return last;
}

static gpointer
copy_item (gconstpointer item,
           gpointer      data G_GNUC_UNUSED)
{
  return g_object_ref ((gpointer) item);
}

GPtrArray *
wakhan_library_list_dup_items (WakhanLibraryList *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_LIST (self), NULL);

  return g_ptr_array_copy (self->items, copy_item, NULL);
}

static void
recorded_cb (GObject      *source G_GNUC_UNUSED,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (WakhanLibraryList) self = user_data;
  g_autoptr (GError)            error = NULL;

  self->n_writing--;
  if (!wakhan_library_listing_record_finish (result, &error))
    {
      g_signal_emit (self, signals[PROBLEM], 0, error->message);
      self->is_refresh_wanted = TRUE;
    }
  if (self->n_writing == 0 && self->is_refresh_wanted && self->reading_state)
    wakhan_library_list_refresh (self);
}

static void
record (WakhanLibraryList *self,
        WakhanLibraryItem *item,
        gboolean           is_pinned,
        gint64             removed)
{
  const WakhanLibraryText *text = wakhan_library_item_peek (item);
  g_autofree char         *address = wakhan_recent_study_dup_address (text->file);

  self->n_writing++;
  if (self->reading) /* it would bring back what was before */
    self->is_refresh_wanted = TRUE;
  wakhan_library_listing_record_async (
    &(WakhanLibraryListing){ text->id, address, text->title, is_pinned, removed }, recorded_cb,
    g_object_ref (self));
}

static guint
find_position (WakhanLibraryList *self,
               WakhanLibraryItem *item)
{
  guint position = 0;

  while (position < self->items->len &&
         wakhan_library_item_compare (g_ptr_array_index (self->items, position), item) < 0)
    position++;
  return position;
}

void
wakhan_library_list_set_pinned (WakhanLibraryList *self,
                                WakhanLibraryItem *item,
                                gboolean           is_pinned)
{
  g_autoptr (WakhanLibraryItem) held = NULL;
  g_autoptr (WakhanLibraryItem) other = NULL;
  WakhanLibraryText             text;
  guint                         before;
  guint                         after;
  guint                         first;
  guint                         n_moved;

  g_return_if_fail (WAKHAN_IS_LIBRARY_LIST (self));
  g_return_if_fail (WAKHAN_IS_LIBRARY_ITEM (item));

  held = g_object_ref (item);
  if (!g_ptr_array_find (self->items, held, &before))
    return;
  text = *wakhan_library_item_peek (held);
  text.is_pinned = is_pinned;
  other = wakhan_library_item_new (&text);
  g_ptr_array_remove_index (self->items, before);
  after = find_position (self, other);
  g_ptr_array_insert (self->items, after, g_object_ref (other));
  first = MIN (before, after);
  n_moved = MAX (before, after) - first + 1;
  g_list_model_items_changed (G_LIST_MODEL (self), first, n_moved, n_moved);
  record (self, other, is_pinned, 0);
}

static void
set_listed (WakhanLibraryList *self,
            WakhanLibraryItem *item,
            gboolean           is_listed)
{
  wakhan_reading_state_set_listed (self->reading_state, wakhan_library_item_peek (item)->id,
                                   is_listed);
  wakhan_reading_state_save (self->reading_state);
}

void
wakhan_library_list_remove (WakhanLibraryList *self,
                            WakhanLibraryItem *item)
{
  g_autoptr (WakhanLibraryItem) held = NULL;
  guint                         position;

  g_return_if_fail (WAKHAN_IS_LIBRARY_LIST (self));
  g_return_if_fail (WAKHAN_IS_LIBRARY_ITEM (item));

  held = g_object_ref (item);
  if (!g_ptr_array_find (self->items, held, &position))
    return;
  g_ptr_array_remove_index (self->items, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  set_listed (self, held, FALSE);
  record (self, held, FALSE, g_get_real_time ());
}

void
wakhan_library_list_restore (WakhanLibraryList *self,
                             WakhanLibraryItem *item)
{
  guint position;

  g_return_if_fail (WAKHAN_IS_LIBRARY_LIST (self));
  g_return_if_fail (WAKHAN_IS_LIBRARY_ITEM (item));

  position = find_position (self, item);
  g_ptr_array_insert (self->items, position, g_object_ref (item));
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
  set_listed (self, item, TRUE);
  record (self, item, wakhan_library_item_peek (item)->is_pinned, 0);
}
