/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-list.h"

#include "wakhan-event-columns.h"
#include "wakhan-event-copy.h"
#include "wakhan-event-list-menus.h"
#include "wakhan-event-menu.h"
#include "wakhan-event-selection.h"
#include "wakhan-filter-bar.h"
#include "wakhan-filter-button.h"
#include "wakhan-one-stop.h"
#include "wakhan-text-unit.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanEventList
{
  GtkWidget parent_instance;

  WakhanSession        *session;
  GSignalGroup         *session_signals;
  GSignalGroup         *note_signals;
  WakhanEventTable     *table;     /* NULL: no study */
  WakhanEventSelection *selection; /* of the table */
  WakhanEventColumns   *columns;
  GSimpleActionGroup   *actions;
  GMenu                *menu;
  GtkWidget            *words;
  GtkLabel             *count;
  GtkSearchEntry       *search;
  GtkWidget            *gap;
  WakhanFilterButton   *filter_button;
  GtkMenuButton        *columns_button;
  GtkWidget            *new_button;
  GtkWidget            *list_button;
  WakhanFilterBar      *filter_bar;
  GtkWidget            *none;
  GtkColumnView        *view;
  guint                 n_gone;
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_HIDDEN_COLUMNS,
  PROP_N_GONE,
  PROP_WORDS,
  N_PROPS
} WakhanEventListProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanEventList, wakhan_event_list, GTK_TYPE_WIDGET)

static void
update_count (WakhanEventList *self)
{
  g_autofree char *words = self->table ? wakhan_event_table_dup_words (self->table) : NULL;
  const gboolean   some =
    self->table && g_list_model_get_n_items (G_LIST_MODEL (self->table)) > 0;

  gtk_label_set_label (self->count, words ? words : "");
  gtk_widget_set_visible (self->none, !some);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

static void
close_list (WakhanEventList *self)
{
  wakhan_session_list_events (self->session);
}

/* It is pressed whenever it is seen. */
static void
list_clicked_cb (WakhanEventList *self)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->list_button), TRUE);
  close_list (self);
}

/* Where the list is all there is to see, it makes room for the words. */
static void
choose (WakhanEventList *self,
        guint            row)
{
  g_autoptr (WakhanEvent) event =
    self->table ? g_list_model_get_item (G_LIST_MODEL (self->table), row) : NULL;
  g_autoptr (WakhanSession) session = g_object_ref (self->session);

  if (!event)
    return;
  if (self->n_gone == WAKHAN_EVENT_COLUMNS_PAGE)
    close_list (self);
  wakhan_session_set_selected_event (session, event);
  if (!wakhan_event_is_in_text (event))
    return;
  wakhan_session_go_to_event (session, event);
  g_signal_emit_by_name (session, "focus-text");
}

static void
search_changed_cb (WakhanEventList *self)
{
  if (self->table)
    wakhan_event_table_set_words (self->table, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

/* Return may come before an entry tells of the last letters. */
static void
search_activate_cb (WakhanEventList *self)
{
  search_changed_cb (self);
  choose (self, 0);
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *arguments G_GNUC_UNUSED,
           gpointer   data G_GNUC_UNUSED)
{
  WakhanEventList *self = WAKHAN_EVENT_LIST (widget);

  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)))
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    close_list (self);
  return TRUE;
}

/* The entry keeps Escape to itself. */
static void
stop_search_cb (WakhanEventList *self)
{
  escape_cb (GTK_WIDGET (self), NULL, NULL);
}

static gboolean
search_down_cb (GtkWidget *widget,
                GVariant  *arguments G_GNUC_UNUSED,
                gpointer   data G_GNUC_UNUSED)
{
  WakhanEventList *self = WAKHAN_EVENT_LIST (widget);

  return gtk_widget_get_focus_child (gtk_widget_get_parent (GTK_WIDGET (self->search))) ==
           GTK_WIDGET (self->search) &&
         gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

static gboolean
copy_cb (GtkWidget *widget,
         GVariant  *arguments G_GNUC_UNUSED,
         gpointer   data G_GNUC_UNUSED)
{
  WakhanEventList *self = WAKHAN_EVENT_LIST (widget);

  return wakhan_event_copy_names (widget, self->session, gtk_column_view_get_model (self->view));
}

static void
copy_lines_cb (GSimpleAction *action,
               GVariant      *parameter G_GNUC_UNUSED,
               gpointer       list)
{
  WakhanEventList *self = list;
  const gboolean   is_of_selected =
    g_str_equal (g_action_get_name (G_ACTION (action)), "copy-selected");
  guint                         n_columns;
  g_autofree WakhanEventColumn *columns = wakhan_event_columns_list (self->columns, &n_columns);
  GtkSelectionModel            *selected = gtk_column_view_get_model (self->view);

  if (self->table)
    wakhan_event_copy_lines (GTK_WIDGET (self), self->session, self->table,
                             is_of_selected ? selected : NULL, columns, n_columns);
}

static void
sort_changed_cb (WakhanEventList *self)
{
  if (self->table)
    wakhan_event_columns_sort (self->columns, self->table);
}

static void
study_changed_cb (WakhanEventList *self)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);

  g_clear_object (&self->selection);
  g_clear_object (&self->table);
  g_signal_group_set_target (self->note_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  if (study)
    {
      self->table = wakhan_event_table_new (study, wakhan_session_get_sieve (self->session));
      wakhan_event_columns_sort (self->columns, self->table);
      search_changed_cb (self);
      self->selection = wakhan_event_selection_new (self->view, self->session, self->table);
      g_signal_connect_object (self->table, "items-changed", G_CALLBACK (update_count), self,
                               G_CONNECT_SWAPPED);
    }
  update_count (self);
}

static void
add_actions (WakhanEventList *self)
{
  static const GActionEntry entries[] = {
    { .name = "copy-shown", .activate = copy_lines_cb },
    { .name = "copy-selected", .activate = copy_lines_cb },
  };
  g_autoptr (GMenu) columns = wakhan_event_list_menus_create_columns ();

  self->actions = g_simple_action_group_new ();
  self->menu = wakhan_event_list_menus_create_page ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  wakhan_event_columns_add_actions (self->columns, G_ACTION_MAP (self->actions));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "event-list", G_ACTION_GROUP (self->actions));
  gtk_menu_button_set_menu_model (self->columns_button, G_MENU_MODEL (columns));
}

static void
update_widths (WakhanEventList *self)
{
  wakhan_event_columns_set_gone (self->columns, self->n_gone,
                                 wakhan_text_unit_get (GTK_WIDGET (self), WAKHAN_TEXT_USUAL));
}

static void
set_class (WakhanEventList *self,
           const char      *css_class,
           gboolean         is_set)
{
  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

static void
update_form (WakhanEventList *self)
{
  const gboolean is_page = self->n_gone == WAKHAN_EVENT_COLUMNS_PAGE;

  gtk_widget_set_visible (self->words, !is_page);
  gtk_widget_set_visible (self->gap, !is_page);
  gtk_widget_set_visible (GTK_WIDGET (self->columns_button), !is_page);
  gtk_widget_set_visible (self->new_button, self->n_gone < 3);
  gtk_widget_set_visible (self->list_button, !is_page);
  gtk_widget_set_hexpand (GTK_WIDGET (self->search), is_page);
  wakhan_filter_bar_set_narrow (self->filter_bar, is_page);
  set_class (self, "page", is_page);
  set_class (self, "close", self->n_gone > 0);
  if (self->columns)
    update_widths (self);
}

static void
set_n_gone (WakhanEventList *self,
            guint            n_gone)
{
  if (self->n_gone == n_gone)
    return;
  self->n_gone = n_gone;
  update_form (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_GONE]);
}

static void
hidden_changed_cb (WakhanEventList *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIDDEN_COLUMNS]);
}

static void
set_session (WakhanEventList *self,
             WakhanSession   *session)
{
  self->session = session ? g_object_ref (session) : NULL;
  if (!session)
    return;
  self->columns = wakhan_event_columns_new (self->view, session);
  g_signal_connect_object (self->columns, "sort-changed", G_CALLBACK (sort_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->columns, "notify::hidden", G_CALLBACK (hidden_changed_cb), self,
                           G_CONNECT_SWAPPED);
  add_actions (self);
  wakhan_filter_button_set_session (self->filter_button, session);
  wakhan_filter_bar_set_session (self->filter_bar, session);
  g_signal_group_set_target (self->session_signals, session);
  update_form (self);
  study_changed_cb (self);
}

static gboolean
wakhan_event_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAKHAN_EVENT_LIST (widget)->search));
}

/* The next one who opens it sees all events. */
static void
wakhan_event_list_hide (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (wakhan_event_list_parent_class)->hide (widget);

  gtk_editable_set_text (GTK_EDITABLE (WAKHAN_EVENT_LIST (widget)->search), "");
}

static void
wakhan_event_list_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_event_list_parent_class)->css_changed (widget, change);

  if (WAKHAN_EVENT_LIST (widget)->columns)
    update_widths (WAKHAN_EVENT_LIST (widget));
}

static void
wakhan_event_list_dispose (GObject *object)
{
  WakhanEventList *self = WAKHAN_EVENT_LIST (object);
  GtkWidget       *child;

  g_clear_object (&self->session_signals);
  g_clear_object (&self->note_signals);
  g_clear_object (&self->selection);
  g_clear_object (&self->table);
  g_clear_object (&self->columns);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->actions);
  g_clear_object (&self->menu);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_event_list_parent_class)->dispose (object);
}

static void
wakhan_event_list_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  WakhanEventList *self = WAKHAN_EVENT_LIST (object);

  switch ((WakhanEventListProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_HIDDEN_COLUMNS:
      if (self->columns)
        g_object_get_property (G_OBJECT (self->columns), "hidden", value);
      break;
    case PROP_N_GONE:
      g_value_set_uint (value, self->n_gone);
      break;
    case PROP_WORDS:
      g_value_set_string (value, gtk_label_get_label (self->count));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_event_list_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  WakhanEventList *self = WAKHAN_EVENT_LIST (object);

  switch ((WakhanEventListProperty) id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_HIDDEN_COLUMNS:
      if (self->columns)
        g_object_set_property (G_OBJECT (self->columns), "hidden", value);
      break;
    case PROP_N_GONE:
      set_n_gone (self, g_value_get_uint (value));
      break;
    case PROP_WORDS:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_HIDDEN_COLUMNS] =
    g_param_spec_boxed ("hidden-columns", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_N_GONE] =
    g_param_spec_uint ("n-gone", NULL, NULL, 0, WAKHAN_EVENT_COLUMNS_PAGE, 0, flags);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "",
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (WAKHAN_TYPE_FILTER_BAR);
  g_type_ensure (WAKHAN_TYPE_FILTER_BUTTON);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-event-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, words);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, count);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, search);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, gap);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, filter_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, columns_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, new_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, list_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, none);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose);
}

static void
wakhan_event_list_class_init (WakhanEventListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_event_list_dispose;
  object_class->get_property = wakhan_event_list_get_property;
  object_class->set_property = wakhan_event_list_set_property;
  widget_class->css_changed = wakhan_event_list_css_changed;
  widget_class->hide = wakhan_event_list_hide;
  widget_class->grab_focus = wakhan_event_list_grab_focus;

  install_properties (object_class);
  gtk_widget_class_set_css_name (widget_class, "eventlist");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, search_down_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_cb, NULL);
  bind_template (widget_class);
}

static void
wakhan_event_list_init (WakhanEventList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_event_menu_attach_to_list (GTK_WIDGET (self->view));
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self->view));
  wakhan_tooltip_set_beside_name (self->list_button, _ ("List of Events"), NULL);
  self->note_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->note_signals, "events-changed", G_CALLBACK (update_count),
                                  self);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
}

GtkWidget *
wakhan_event_list_new (WakhanSession *session)
{
  return g_object_new (WAKHAN_TYPE_EVENT_LIST, "session", session, NULL);
}

GMenuModel *
wakhan_event_list_get_menu (WakhanEventList *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_LIST (self), NULL);

  return G_MENU_MODEL (self->menu);
}

GActionGroup *
wakhan_event_list_get_actions (WakhanEventList *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_LIST (self), NULL);

  return G_ACTION_GROUP (self->actions);
}
