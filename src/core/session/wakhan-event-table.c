/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-table.h"

#include "wakhan-event-ranks.h"

#include <glib/gi18n-lib.h>

struct _WakhanEventTable
{
  GObject parent_instance;

  WakhanStudy       *study;
  WakhanTimeline    *timeline;
  WakhanEventSieve  *sieve;
  WakhanEventFilter *words;
  WakhanEventColumn  column;
  gboolean           is_descending;
  WakhanEventRanks  *ranks;  /* NULL: none are needed, or to be begun */
  GArray            *rows;   /* guint, positions in the timeline; NULL: all, in the order of time */
  GArray            *places; /* guint, the row of each position; NULL: to be made anew */
};

static guint
get_n_rows (WakhanEventTable *self)
{
  return self->rows ? self->rows->len
                    : wakhan_timeline_get_n_events (self->timeline);
}

static guint
get_position (WakhanEventTable *self,
              guint             row)
{
  return self->rows ? g_array_index (self->rows, guint, row) : row;
}

static GType
wakhan_event_table_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return WAKHAN_TYPE_EVENT;
}

static guint
wakhan_event_table_get_n_items (GListModel *model)
{
  return get_n_rows (WAKHAN_EVENT_TABLE (model));
}

static gpointer
wakhan_event_table_get_item (GListModel *model,
                             guint       row)
{
  WakhanEventTable *self = WAKHAN_EVENT_TABLE (model);

  return row < get_n_rows (self)
           ? g_list_model_get_item (G_LIST_MODEL (self->timeline),
                                    get_position (self, row))
           : NULL;
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = wakhan_event_table_get_item_type;
  interface->get_n_items = wakhan_event_table_get_n_items;
  interface->get_item = wakhan_event_table_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanEventTable,
                               wakhan_event_table,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static gboolean
is_all_in_order (WakhanEventTable *self)
{
  return self->column == WAKHAN_EVENT_COLUMN_DATE && !self->is_descending &&
         !wakhan_event_sieve_is_on (self->sieve) && wakhan_event_filter_get_n (self->words) == 0;
}

/* Those that pass the filter and have the words, by their positions. */
static guint8 *
list_passing (WakhanEventTable *self,
              guint             n_events)
{
  guint8 *passes = g_new (guint8, n_events + 1);

  memset (passes, TRUE, n_events);
  if (wakhan_event_filter_get_n (self->words) > 0)
    wakhan_event_digest_ask (wakhan_event_sieve_get_digest (self->sieve), self->words, NULL,
                             passes);
  for (guint i = 0; i < n_events; i++)
    passes[i] = passes[i] && wakhan_event_sieve_passes (self->sieve, i);
  return passes;
}

static GArray *
list_rows (WakhanEventTable *self)
{
  const guint n_events =
    wakhan_timeline_get_n_events (self->timeline);
  GArray            *order = self->ranks ? wakhan_event_ranks_get_order (self->ranks) : NULL;
  g_autofree guint8 *passes = NULL;
  GArray            *rows;

  if (is_all_in_order (self))
    return NULL;
  passes = list_passing (self, n_events);
  rows = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < n_events; i++)
    {
      const guint place = self->is_descending ? n_events - 1 - i : i;
      const guint position = order ? g_array_index (order, guint, place) : place;

      if (passes[position])
        g_array_append_val (rows, position);
    }
  return rows;
}

static void
take_rows (WakhanEventTable *self,
           GArray           *rows)
{
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  self->rows = rows;
}

/* Lists the rows anew, and tells the least that is another. */
static void
update_from (WakhanEventTable *self,
             GArray           *before,
             guint             n_before)
{
  guint first = 0;
  guint last = 0;
  guint n_rows;

  take_rows (self, list_rows (self));
  n_rows = get_n_rows (self);
  while (first < MIN (n_before, n_rows) &&
         (before ? g_array_index (before, guint, first) : first) == get_position (self, first))
    first++;
  while (last < MIN (n_before, n_rows) - first &&
         (before ? g_array_index (before, guint, n_before - 1 - last) : n_before - 1 - last) ==
           get_position (self, n_rows - 1 - last))
    last++;
  if (n_before - first > last || n_rows - first > last)
    g_list_model_items_changed (G_LIST_MODEL (self), first, n_before - first - last,
                                n_rows - first - last);
}

/* Of the same timeline as before. */
static void
update (WakhanEventTable *self)
{
  g_autoptr (GArray) before = self->rows ? g_array_ref (self->rows) : NULL;

  update_from (self, before, get_n_rows (self));
}

static void
sorted_cb (gpointer table)
{
  update (table);
}

static void
begin_ranks (WakhanEventTable *self)
{
  g_clear_pointer (&self->ranks, wakhan_event_ranks_free);
  if (self->column == WAKHAN_EVENT_COLUMN_DATE)
    return;
  self->ranks = wakhan_event_ranks_new (self->study, self->timeline, self->column);
  wakhan_event_ranks_begin (self->ranks, sorted_cb, self);
}

/* The rows as they were, by positions of now; of what is gone, none. */
static GArray *
move_rows (WakhanEventTable *self,
           guint             n_before,
           guint             position,
           guint             n_removed,
           guint             n_added)
{
  GArray *rows = g_array_sized_new (FALSE, FALSE, sizeof (guint), n_before);

  for (guint i = 0; i < n_before; i++)
    {
      guint moved = get_position (self, i);

      if (moved >= position + n_removed)
        moved += n_added - n_removed;
      else if (moved >= position)
        moved = G_MAXUINT;
      g_array_append_val (rows, moved);
    }
  return rows;
}

static void
events_changed_cb (WakhanEventTable *self,
                   guint             position,
                   guint             n_removed,
                   guint             n_added)
{
  const guint n_events =
    wakhan_timeline_get_n_events (self->timeline);
  const guint        n_before = self->rows ? self->rows->len : n_events + n_removed - n_added;
  g_autoptr (GArray) before = move_rows (self, n_before, position, n_removed, n_added);

  begin_ranks (self);
  update_from (self, before, n_before);
}

static void
follow_timeline (WakhanEventTable *self)
{
  g_signal_connect_object (self->timeline, "items-changed", G_CALLBACK (events_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Of another timeline nothing stands where it stood. */
static void
sieve_changed_cb (WakhanEventTable *self)
{
  const guint        n_before = get_n_rows (self);
  const guint        none = G_MAXUINT;
  g_autoptr (GArray) before = NULL;

  if (wakhan_event_sieve_get_timeline (self->sieve) == self->timeline)
    {
      update (self);
      return;
    }
  if (!wakhan_event_sieve_get_timeline (self->sieve))
    return; /* the study was left */
  before = g_array_sized_new (FALSE, FALSE, sizeof (guint), n_before);
  for (guint i = 0; i < n_before; i++)
    g_array_append_val (before, none);
  g_signal_handlers_disconnect_by_func (self->timeline, events_changed_cb, self);
  g_set_object (&self->timeline, wakhan_event_sieve_get_timeline (self->sieve));
  follow_timeline (self);
  begin_ranks (self);
  update_from (self, before, n_before);
}

static void
notes_changed_cb (WakhanEventTable *self)
{
  if (self->column != WAKHAN_EVENT_COLUMN_NOTE)
    return;
  begin_ranks (self);
  update (self);
}

static void
wakhan_event_table_dispose (GObject *object)
{
  WakhanEventTable *self = WAKHAN_EVENT_TABLE (object);

  g_clear_pointer (&self->ranks, wakhan_event_ranks_free);

  G_OBJECT_CLASS (wakhan_event_table_parent_class)->dispose (object);
}

static void
wakhan_event_table_finalize (GObject *object)
{
  WakhanEventTable *self = WAKHAN_EVENT_TABLE (object);

  take_rows (self, NULL);
  g_object_unref (self->words);
  g_object_unref (self->sieve);
  g_object_unref (self->timeline);
  g_object_unref (self->study);

  G_OBJECT_CLASS (wakhan_event_table_parent_class)->finalize (object);
}

static void
wakhan_event_table_class_init (WakhanEventTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_event_table_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_event_table_finalize;
}

static void
wakhan_event_table_init (WakhanEventTable *self)
{
  self->words = wakhan_event_filter_new ();
}

WakhanEventTable *
wakhan_event_table_new (WakhanStudy      *study,
                        WakhanEventSieve *sieve)
{
  WakhanEventTable *self;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT_SIEVE (sieve), NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT_TABLE, NULL);
  self->study = g_object_ref (study);
  self->timeline = g_object_ref (wakhan_event_sieve_get_timeline (sieve));
  self->sieve = g_object_ref (sieve);
  follow_timeline (self);
  g_signal_connect_object (wakhan_study_get_note_index (study), "events-changed",
                           G_CALLBACK (notes_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sieve, "changed", G_CALLBACK (sieve_changed_cb), self,
                           G_CONNECT_SWAPPED);
  take_rows (self, list_rows (self));
  return self;
}

void
wakhan_event_table_set_words (WakhanEventTable *self,
                              const char       *words)
{
  g_return_if_fail (WAKHAN_IS_EVENT_TABLE (self));
  g_return_if_fail (words);

  if (*words)
    wakhan_event_filter_set (self->words, WAKHAN_CRITERION_WORDS, words, TRUE);
  else
    wakhan_event_filter_clear (self->words, WAKHAN_CRITERION_WORDS);
  update (self);
}

void
wakhan_event_table_sort (WakhanEventTable *self,
                         WakhanEventColumn column,
                         gboolean          is_descending)
{
  g_return_if_fail (WAKHAN_IS_EVENT_TABLE (self));
  g_return_if_fail (column < WAKHAN_N_EVENT_COLUMNS);

  if (self->column == column && self->is_descending == !!is_descending)
    return;
  self->is_descending = !!is_descending;
  if (self->column != column)
    {
      self->column = column;
      begin_ranks (self);
    }
  update (self);
}

static GArray *
list_places (WakhanEventTable *self)
{
  const guint n_events =
    wakhan_timeline_get_n_events (self->timeline);
  const guint none = G_MAXUINT;
  GArray     *places = g_array_sized_new (FALSE, FALSE, sizeof (guint), n_events);

  for (guint i = 0; i < n_events; i++)
    g_array_append_val (places, none);
  for (guint i = 0; i < self->rows->len; i++)
    g_array_index (places, guint, get_position (self, i)) = i;
  return places;
}

guint
wakhan_event_table_find (WakhanEventTable *self,
                         WakhanEvent      *event)
{
  guint position;

  g_return_val_if_fail (WAKHAN_IS_EVENT_TABLE (self), G_MAXUINT);

  position = wakhan_timeline_find (self->timeline, event);
  if (!self->rows || position == G_MAXUINT)
    return position;
  if (!self->places)
    self->places = list_places (self);
  return g_array_index (self->places, guint, position);
}

char *
wakhan_event_table_dup_words (WakhanEventTable *self)
{
  g_autoptr (GPtrArray) noted = NULL;
  g_autofree char      *all = NULL;
  g_autofree char      *some = NULL;
  guint                 n_events;

  g_return_val_if_fail (WAKHAN_IS_EVENT_TABLE (self), NULL);

  n_events = wakhan_timeline_get_n_events (self->timeline);
  if (get_n_rows (self) < n_events)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u event", "%u of %u events",
                                         n_events),
                            get_n_rows (self), n_events);
  all = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_events),
                         n_events);
  noted = wakhan_note_index_list_events (wakhan_study_get_note_index (self->study));
  if (noted->len == 0)
    return g_steal_pointer (&all);
  some = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u with a note", "%u with a note",
                                       noted->len),
                          noted->len);
  /* Translators: how many events there are, and how many of them have a note. */
  return g_strdup_printf (C_ ("event list", "%s, %s"), all, some);
}

static void
append_cell (GString    *lines,
             const char *words,
             char        end)
{
  const gsize begin = lines->len;

  g_string_append (lines, words);
  g_strdelimit (lines->str + begin, "\t\r\n", ' ');
  g_string_append_c (lines, end);
}

char *
wakhan_event_table_dup_lines (WakhanEventTable        *self,
                              const WakhanEventColumn *columns,
                              guint                    n_columns,
                              GArray                  *rows)
{
  GString    *lines = g_string_new (NULL);
  const guint n_rows = rows ? rows->len : get_n_rows (self);

  for (guint i = 0; i < n_columns; i++)
    append_cell (lines, wakhan_event_column_get_title (columns[i]),
                 i + 1 < n_columns ? '\t' : '\n');
  for (guint row = 0; row < n_rows; row++)
    {
      g_autoptr (WakhanEvent) event = g_list_model_get_item (
        G_LIST_MODEL (self), rows ? g_array_index (rows, guint, row) : row);

      for (guint i = 0; event && i < n_columns; i++)
        {
          g_autofree char *words = wakhan_event_column_dup_words (columns[i], self->study, event);

          append_cell (lines, words, i + 1 < n_columns ? '\t' : '\n');
        }
    }
  return g_string_free (lines, FALSE);
}
