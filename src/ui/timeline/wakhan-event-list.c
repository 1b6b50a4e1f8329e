/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-list.h"

#include "wakhan-event-rows.h"
#include "wakhan-fold.h"
#include "wakhan-one-stop.h"

#include <glib/gi18n-lib.h>

#define MOST_AT_ONCE 10000 /* events that are searched before the next picture */

struct _WakhanEventList
{
  GtkWidget parent_instance;

  WakhanSession  *session;
  GtkSearchEntry *search;
  GtkListView    *list;
  GtkWidget      *none;

  GtkFilterListModel *found;
  GtkFilter          *filter; /* of words and the sieve; without them nothing is filtered */
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} WakhanEventListProperty;

static GParamSpec *properties[N_PROPS];
static guint       done_signal;

G_DEFINE_FINAL_TYPE (WakhanEventList, wakhan_event_list, GTK_TYPE_WIDGET)

static WakhanTimeline *
get_timeline (WakhanEventList *self)
{
  return wakhan_study_get_timeline (wakhan_session_get_study (self->session));
}

static gboolean
match_event (gpointer item,
             gpointer list)
{
  WakhanEventList  *self = list;
  WakhanEventSieve *sieve = wakhan_session_get_sieve (self->session);
  g_autofree char  *name = NULL;
  g_autofree char  *text = NULL;

  if (wakhan_event_sieve_is_on (sieve) &&
      !wakhan_event_sieve_passes (sieve, wakhan_timeline_find (get_timeline (self), item)))
    return FALSE;
  name = wakhan_event_dup_name (item);
  text =
    g_strjoin (" ", name, wakhan_event_get_category (item), wakhan_event_get_place (item), NULL);
  return wakhan_fold_has_words (text, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

/* A filter asks for each event, and of millions of found ones nearly none is an object yet. */
static void
search_changed_cb (WakhanEventList *self)
{
  const gboolean some = *gtk_editable_get_text (GTK_EDITABLE (self->search)) ||
                        wakhan_event_sieve_is_on (wakhan_session_get_sieve (self->session));

  if (!self->found)
    return;
  if (gtk_filter_list_model_get_filter (self->found) && some)
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  else
    gtk_filter_list_model_set_filter (self->found, some ? self->filter : NULL);
}

static void
items_changed_cb (WakhanEventList *self)
{
  const gboolean some =
    g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (self->list))) > 0;

  gtk_widget_set_visible (self->none, !some);
}

static void
choose (WakhanEventList *self,
        guint            position)
{
  g_autoptr (WakhanEvent) event =
    g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)), position);

  if (!event)
    return;
  g_signal_emit (self, done_signal, 0);
  wakhan_session_set_selected_event (self->session, event);
}

static void
row_activated_cb (WakhanEventList *self,
                  guint            position)
{
  choose (self, position);
}

/* Return may come before an entry tells of the last letters. */
static void
search_activate_cb (WakhanEventList *self)
{
  search_changed_cb (self);
  choose (self, 0);
}

/* The entry keeps Escape to itself. */
static void
stop_search_cb (WakhanEventList *self)
{
  g_signal_emit (self, done_signal, 0);
}

static gboolean
search_down_cb (GtkWidget *widget,
                GVariant  *arguments G_GNUC_UNUSED,
                gpointer   data G_GNUC_UNUSED)
{
  return gtk_widget_child_focus (GTK_WIDGET (WAKHAN_EVENT_LIST (widget)->list),
                                 GTK_DIR_TAB_FORWARD);
}

/* Before it has a height, the list would stay at its start. */
static gboolean
show_selected_cb (GtkWidget     *list,
                  GdkFrameClock *clock G_GNUC_UNUSED,
                  gpointer       user_data G_GNUC_UNUSED)
{
  GtkSelectionModel *selection = gtk_list_view_get_model (GTK_LIST_VIEW (list));

  if (gtk_widget_get_height (list) == 0)
    return G_SOURCE_CONTINUE;
  gtk_widget_activate_action (list, "list.scroll-to-item", "u",
                              gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (selection)));
  return G_SOURCE_REMOVE;
}

/* Where the reader is, if anywhere. */
static void
select_event (WakhanEventList *self)
{
  WakhanEvent      *event = wakhan_session_get_selected_event (self->session);
  WakhanEventSieve *sieve = wakhan_session_get_sieve (self->session);
  const guint       last = event ? wakhan_timeline_find (get_timeline (self), event) : G_MAXUINT;
  guint             position = 0;

  if (last == G_MAXUINT || !wakhan_event_sieve_passes (sieve, last))
    return;
  for (guint i = 0; i < last; i++)
    position += wakhan_event_sieve_passes (sieve, i);
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->list)),
                                     position);
  gtk_widget_add_tick_callback (GTK_WIDGET (self->list), show_selected_cb, NULL, NULL);
}

static void
set_session (WakhanEventList *self,
             WakhanSession   *session)
{
  WakhanStudy                   *study = session ? wakhan_session_get_study (session) : NULL;
  WakhanTimeline                *timeline = study ? wakhan_study_get_timeline (study) : NULL;
  g_autoptr (GtkListItemFactory) rows = NULL;
  GtkSelectionModel             *selection;

  self->session = session ? g_object_ref (session) : NULL;
  if (!timeline)
    return;
  rows = wakhan_event_rows_new (GTK_ORIENTATION_VERTICAL, timeline, study);
  gtk_list_view_set_factory (self->list, rows);
  self->filter = GTK_FILTER (gtk_custom_filter_new (match_event, self, NULL));
  self->found = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (timeline)), NULL);
  gtk_filter_list_model_set_incremental (self->found,
                                         wakhan_timeline_get_n_events (timeline) > MOST_AT_ONCE);
  selection = GTK_SELECTION_MODEL (
    gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->found))));
  gtk_single_selection_set_autoselect (GTK_SINGLE_SELECTION (selection), FALSE);
  gtk_single_selection_set_can_unselect (GTK_SINGLE_SELECTION (selection), TRUE);
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (selection), GTK_INVALID_LIST_POSITION);
  gtk_list_view_set_model (self->list, selection);
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_unref (selection);
  g_signal_connect_object (wakhan_session_get_sieve (session), "changed",
                           G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  search_changed_cb (self);
  items_changed_cb (self);
  select_event (self);
}

static gboolean
wakhan_event_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAKHAN_EVENT_LIST (widget)->search));
}

static void
wakhan_event_list_dispose (GObject *object)
{
  WakhanEventList *self = WAKHAN_EVENT_LIST (object);
  GtkWidget       *child;

  /* The filter asks this list for its words. */
  if (self->list)
    gtk_list_view_set_model (self->list, NULL);
  self->list = NULL;
  g_clear_object (&self->filter);
  g_clear_object (&self->found);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_event_list_parent_class)->dispose (object);
}

static void
wakhan_event_list_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((WakhanEventListProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, WAKHAN_EVENT_LIST (object)->session);
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
  switch ((WakhanEventListProperty) id)
    {
    case PROP_SESSION:
      set_session (WAKHAN_EVENT_LIST (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_event_list_class_init (WakhanEventListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_event_list_dispose;
  object_class->get_property = wakhan_event_list_get_property;
  object_class->set_property = wakhan_event_list_set_property;
  widget_class->grab_focus = wakhan_event_list_grab_focus;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  done_signal = g_signal_new ("done", WAKHAN_TYPE_EVENT_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, search_down_cb, NULL);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-event-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, search);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventList, none);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
wakhan_event_list_init (WakhanEventList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
wakhan_event_list_new (WakhanSession *session)
{
  return g_object_new (WAKHAN_TYPE_EVENT_LIST, "session", session, NULL);
}
