/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-columns.h"

#include "wakhan-event-cells.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define GAP 12 /* between columns */
#define SIDE 6 /* as much more before the first and after the last */

struct _WakhanEventColumns
{
  GObject parent_instance;

  GtkColumnView       *view;
  GtkColumnViewColumn *columns[WAKHAN_N_EVENT_COLUMNS];
  GtkColumnViewColumn *page;
  GSimpleAction       *actions[WAKHAN_N_EVENT_COLUMNS]; /* NULL: never hidden */
  GSimpleAction       *sort;
  gboolean             is_hidden[WAKHAN_N_EVENT_COLUMNS];
  guint                n_gone;
  double               unit;
  WakhanEventColumn    asked; /* by the sorter, first */
  gboolean             is_asking;
};

typedef enum
{
  PROP_HIDDEN = 1,
  N_PROPS
} WakhanEventColumnsProperty;

static GParamSpec *properties[N_PROPS];
static guint       sort_changed_signal;

G_DEFINE_FINAL_TYPE (WakhanEventColumns, wakhan_event_columns, G_TYPE_OBJECT)

/* At the usual size of text; 0: the rest. */
static const int widths[WAKHAN_N_EVENT_COLUMNS] = {
  [WAKHAN_EVENT_COLUMN_DATE] = 132,
  [WAKHAN_EVENT_COLUMN_TITLE] = 0,
  [WAKHAN_EVENT_COLUMN_CATEGORY] = 108,
  [WAKHAN_EVENT_COLUMN_ACTORS] = 196,
  [WAKHAN_EVENT_COLUMN_PLACE] = 128,
  [WAKHAN_EVENT_COLUMN_TELLER] = 84,
  [WAKHAN_EVENT_COLUMN_PARAGRAPH] = 38,
  [WAKHAN_EVENT_COLUMN_NOTE] = 44,
};

static const WakhanEventColumn leaving[WAKHAN_EVENT_COLUMNS_MOST_GONE] = {
  WAKHAN_EVENT_COLUMN_PLACE, WAKHAN_EVENT_COLUMN_TELLER, WAKHAN_EVENT_COLUMN_ACTORS
};

static gboolean
has_room (WakhanEventColumns *self,
          WakhanEventColumn   column)
{
  if (self->n_gone == WAKHAN_EVENT_COLUMNS_PAGE)
    return FALSE;
  for (guint i = 0; i < self->n_gone; i++)
    if (leaving[i] == column)
      return FALSE;
  return TRUE;
}

/* GTK 4.8 keeps the width of a column that is not to be seen. */
static void
show_column (WakhanEventColumns *self,
             WakhanEventColumn   i,
             gboolean            is_shown)
{
  const gboolean is_last = i == WAKHAN_EVENT_COLUMN_DATE || i == WAKHAN_EVENT_COLUMN_NOTE;
  const int      width = (int) ceil (widths[i] * self->unit) + GAP + (is_last ? SIDE : 0);

  if (widths[i] > 0)
    gtk_column_view_column_set_fixed_width (self->columns[i], is_shown ? width : -1);
  gtk_column_view_column_set_visible (self->columns[i], is_shown);
}

static void
update (WakhanEventColumns *self)
{
  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    {
      show_column (self, i, !self->is_hidden[i] && has_room (self, i));
      if (self->actions[i])
        g_simple_action_set_state (self->actions[i], g_variant_new_boolean (!self->is_hidden[i]));
    }
  gtk_column_view_column_set_visible (self->page, self->n_gone == WAKHAN_EVENT_COLUMNS_PAGE);
  gtk_widget_set_visible (gtk_widget_get_first_child (GTK_WIDGET (self->view)),
                          self->n_gone != WAKHAN_EVENT_COLUMNS_PAGE);
}

static void
set_hidden (WakhanEventColumns *self,
            const char *const  *ids)
{
  gboolean changed = FALSE;

  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    {
      const gboolean is_hidden = i != WAKHAN_EVENT_COLUMN_TITLE && ids &&
                                 g_strv_contains (ids, wakhan_event_column_get_id (i));

      changed |= is_hidden != self->is_hidden[i];
      self->is_hidden[i] = is_hidden;
    }
  if (!changed)
    return;
  if (self->view)
    update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIDDEN]);
}

static GStrv
list_hidden (WakhanEventColumns *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    if (self->is_hidden[i])
      g_strv_builder_add (ids, wakhan_event_column_get_id (i));
  return g_strv_builder_end (ids);
}

static void
wakhan_event_columns_dispose (GObject *object)
{
  WakhanEventColumns *self = WAKHAN_EVENT_COLUMNS (object);

  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    {
      if (self->columns[i])
        g_object_set_data (G_OBJECT (self->columns[i]), "columns", NULL);
      g_clear_object (&self->columns[i]);
      g_clear_object (&self->actions[i]);
    }
  g_clear_object (&self->page);
  g_clear_object (&self->sort);

  G_OBJECT_CLASS (wakhan_event_columns_parent_class)->dispose (object);
}

static void
wakhan_event_columns_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((WakhanEventColumnsProperty) id)
    {
    case PROP_HIDDEN:
      g_value_take_boxed (value, list_hidden (WAKHAN_EVENT_COLUMNS (object)));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_event_columns_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch ((WakhanEventColumnsProperty) id)
    {
    case PROP_HIDDEN:
      set_hidden (WAKHAN_EVENT_COLUMNS (object), g_value_get_boxed (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_event_columns_class_init (WakhanEventColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_event_columns_dispose;
  object_class->get_property = wakhan_event_columns_get_property;
  object_class->set_property = wakhan_event_columns_set_property;

  properties[PROP_HIDDEN] =
    g_param_spec_boxed ("hidden", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  sort_changed_signal = g_signal_new ("sort-changed", WAKHAN_TYPE_EVENT_COLUMNS, G_SIGNAL_RUN_LAST,
                                      0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_event_columns_init (WakhanEventColumns *self G_GNUC_UNUSED)
{
}

/* The sorter of a view tells from GTK 4.10 on only by which column it sorts, and which way. But it
 * asks the sorter of that column first: what is asked notes itself, and says "less". */
static int
note_asked_cb (gconstpointer a G_GNUC_UNUSED,
               gconstpointer b G_GNUC_UNUSED,
               gpointer      column)
{
  WakhanEventColumns *self = g_object_get_data (column, "columns");

  if (!self || !self->is_asking) /* the view may outlive them */
    return 0;
  self->is_asking = FALSE;
  self->asked = GPOINTER_TO_UINT (g_object_get_data (column, "column"));
  return -1;
}

static gboolean
find_sort (WakhanEventColumns *self,
           WakhanEventColumn  *column)
{
  GtkSorter  *sorter = gtk_column_view_get_sorter (self->view);
  GtkOrdering ordering;

  self->asked = WAKHAN_EVENT_COLUMN_DATE;
  self->is_asking = TRUE;
  ordering = gtk_sorter_compare (sorter, self, self->view);
  self->is_asking = FALSE;
  *column = self->asked;
  return ordering == GTK_ORDERING_LARGER;
}

static void
sorter_changed_cb (WakhanEventColumns *self)
{
  WakhanEventColumn column;

  find_sort (self, &column);
  if (self->sort)
    g_simple_action_set_state (self->sort,
                               g_variant_new_string (wakhan_event_column_get_id (column)));
  g_signal_emit (self, sort_changed_signal, 0);
}

static void
add_column (WakhanEventColumns *self,
            WakhanEventColumn   i,
            WakhanSession      *session)
{
  GtkColumnViewColumn *column = gtk_column_view_column_new (
    wakhan_event_column_get_title (i), wakhan_event_cells_new (session, i));
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (note_asked_cb, column, NULL));

  g_object_set_data (G_OBJECT (column), "columns", self);
  g_object_set_data (G_OBJECT (column), "column", GUINT_TO_POINTER (i));
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_column_set_resizable (column, i != WAKHAN_EVENT_COLUMN_NOTE);
  gtk_column_view_column_set_expand (column, widths[i] == 0);
  gtk_column_view_append_column (self->view, column);
  self->columns[i] = column;
}

/* Over its figures. */
static void
align_head (WakhanEventColumns *self,
            WakhanEventColumn   column)
{
  GtkWidget *head =
    gtk_widget_get_first_child (gtk_widget_get_first_child (GTK_WIDGET (self->view)));

  while (head && column-- > 0)
    head = gtk_widget_get_next_sibling (head);
  if (head && gtk_widget_get_first_child (head))
    gtk_widget_set_halign (gtk_widget_get_first_child (head), GTK_ALIGN_END);
}

WakhanEventColumns *
wakhan_event_columns_new (GtkColumnView *view,
                          WakhanSession *session)
{
  WakhanEventColumns *self;

  g_return_val_if_fail (GTK_IS_COLUMN_VIEW (view), NULL);
  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT_COLUMNS, NULL);
  self->view = view;
  self->unit = 1;
  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    add_column (self, i, session);
  self->page = gtk_column_view_column_new (NULL, wakhan_event_cells_new_for_page (session));
  gtk_column_view_column_set_expand (self->page, TRUE);
  gtk_column_view_append_column (view, self->page);
  gtk_column_view_sort_by_column (view, self->columns[WAKHAN_EVENT_COLUMN_DATE],
                                  GTK_SORT_ASCENDING);
  g_signal_connect_object (gtk_column_view_get_sorter (view), "changed",
                           G_CALLBACK (sorter_changed_cb), self, G_CONNECT_SWAPPED);
  align_head (self, WAKHAN_EVENT_COLUMN_PARAGRAPH);
  update (self);
  return self;
}

void
wakhan_event_columns_set_gone (WakhanEventColumns *self,
                               guint               n_gone,
                               double              unit)
{
  g_return_if_fail (WAKHAN_IS_EVENT_COLUMNS (self));
  g_return_if_fail (n_gone <= WAKHAN_EVENT_COLUMNS_PAGE);

  self->n_gone = n_gone;
  self->unit = unit;
  update (self);
}

WakhanEventColumn *
wakhan_event_columns_list (WakhanEventColumns *self,
                           guint              *n_columns)
{
  WakhanEventColumn *columns;

  g_return_val_if_fail (WAKHAN_IS_EVENT_COLUMNS (self), NULL);

  columns = g_new (WakhanEventColumn, WAKHAN_N_EVENT_COLUMNS);
  *n_columns = 0;
  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    if (!self->is_hidden[i])
      columns[(*n_columns)++] = i;
  return columns;
}

void
wakhan_event_columns_sort (WakhanEventColumns *self,
                           WakhanEventTable   *table)
{
  WakhanEventColumn column;
  gboolean          is_descending;

  g_return_if_fail (WAKHAN_IS_EVENT_COLUMNS (self));

  is_descending = find_sort (self, &column);
  wakhan_event_table_sort (table, column, is_descending);
}

static void
show_column_cb (GSimpleAction *action,
                GVariant      *state,
                gpointer       columns)
{
  WakhanEventColumns      *self = columns;
  const gboolean           is_shown = g_variant_get_boolean (state);
  const char              *id = strchr (g_action_get_name (G_ACTION (action)), '-') + 1;
  g_auto (GStrv)           before = list_hidden (self);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv)           hidden = NULL;

  for (guint i = 0; before[i]; i++)
    if (!g_str_equal (before[i], id))
      g_strv_builder_add (ids, before[i]);
  if (!is_shown)
    g_strv_builder_add (ids, id);
  hidden = g_strv_builder_end (ids);
  set_hidden (self, (const char *const *) hidden);
}

/* The one by which it is sorted already is turned round, as by its head. */
static void
sort_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *id,
         gpointer       columns)
{
  WakhanEventColumns *self = columns;
  WakhanEventColumn   sorted;
  const gboolean      is_descending = find_sort (self, &sorted);

  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    if (g_str_equal (wakhan_event_column_get_id (i), g_variant_get_string (id, NULL)))
      gtk_column_view_sort_by_column (self->view, self->columns[i],
                                      i == sorted && !is_descending ? GTK_SORT_DESCENDING
                                                                    : GTK_SORT_ASCENDING);
}

void
wakhan_event_columns_add_actions (WakhanEventColumns *self,
                                  GActionMap         *map)
{
  g_return_if_fail (WAKHAN_IS_EVENT_COLUMNS (self));

  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    {
      g_autofree char *name = g_strconcat ("column-", wakhan_event_column_get_id (i), NULL);

      if (i == WAKHAN_EVENT_COLUMN_TITLE)
        continue;
      self->actions[i] =
        g_simple_action_new_stateful (name, NULL, g_variant_new_boolean (!self->is_hidden[i]));
      g_signal_connect_object (self->actions[i], "change-state", G_CALLBACK (show_column_cb), self,
                               0);
      g_action_map_add_action (map, G_ACTION (self->actions[i]));
    }
  self->sort =
    g_simple_action_new_stateful ("sort", G_VARIANT_TYPE_STRING, g_variant_new_string ("date"));
  g_signal_connect_object (self->sort, "change-state", G_CALLBACK (sort_cb), self, 0);
  g_action_map_add_action (map, G_ACTION (self->sort));
}

void
wakhan_event_columns_append (GMenu      *section,
                             const char *action)
{
  const gboolean is_sort = g_str_equal (action, "sort");

  for (WakhanEventColumn i = 0; i < WAKHAN_N_EVENT_COLUMNS; i++)
    {
      const char      *id = wakhan_event_column_get_id (i);
      g_autofree char *detailed =
        g_strconcat ("event-list.", action, is_sort ? "::" : "-", id, NULL);

      if (is_sort || i != WAKHAN_EVENT_COLUMN_TITLE)
        g_menu_append (section, wakhan_event_column_get_title (i), detailed);
    }
}
