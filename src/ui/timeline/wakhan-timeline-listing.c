/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-listing.h"

#include "wakhan-event-columns.h"

struct _WakhanTimelineListing
{
  GObject parent_instance;

  GtkWidget       *pane;
  WakhanSession   *session; /* of the pane */
  WakhanEventList *list;    /* the pane has it */
  GStrv            hidden_columns;
  guint            n_columns_gone;
  gboolean         is_on;
};

typedef enum
{
  PROP_LISTING = 1,
  PROP_LIST,
  PROP_HIDDEN_COLUMNS,
  PROP_N_COLUMNS_GONE,
  N_PROPS
} WakhanTimelineListingProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanTimelineListing, wakhan_timeline_listing, G_TYPE_OBJECT)

static void
ensure_list (WakhanTimelineListing *self)
{
  if (self->list)
    return;
  self->list = WAKHAN_EVENT_LIST (wakhan_event_list_new (self->session));
  gtk_widget_set_hexpand (GTK_WIDGET (self->list), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), TRUE);
  g_object_bind_property (self, "hidden-columns", self->list, "hidden-columns",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "n-columns-gone", self->list, "n-gone", G_BINDING_SYNC_CREATE);
  gtk_widget_set_parent (GTK_WIDGET (self->list), self->pane);
}

static gboolean
has_keyboard (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, widget);
}

static void
set_hidden_columns (WakhanTimelineListing *self,
                    const char *const     *ids)
{
  const char *const *before = (const char *const *) self->hidden_columns;

  if (ids == before || (ids && before && g_strv_equal (ids, before)))
    return;
  g_strfreev (self->hidden_columns);
  self->hidden_columns = g_strdupv ((GStrv) ids);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIDDEN_COLUMNS]);
}

static void
set_n_columns_gone (WakhanTimelineListing *self,
                    guint                  n_gone)
{
  if (self->n_columns_gone == n_gone)
    return;
  self->n_columns_gone = n_gone;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_COLUMNS_GONE]);
}

static void
wakhan_timeline_listing_finalize (GObject *object)
{
  g_strfreev (WAKHAN_TIMELINE_LISTING (object)->hidden_columns);

  G_OBJECT_CLASS (wakhan_timeline_listing_parent_class)->finalize (object);
}

static void
wakhan_timeline_listing_get_property (GObject    *object,
                                      guint       id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  WakhanTimelineListing *self = WAKHAN_TIMELINE_LISTING (object);

  switch ((WakhanTimelineListingProperty) id)
    {
    case PROP_LISTING:
      g_value_set_boolean (value, self->is_on);
      break;
    case PROP_LIST:
      g_value_set_object (value, self->list);
      break;
    case PROP_HIDDEN_COLUMNS:
      g_value_set_boxed (value, self->hidden_columns);
      break;
    case PROP_N_COLUMNS_GONE:
      g_value_set_uint (value, self->n_columns_gone);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_listing_set_property (GObject      *object,
                                      guint         id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  WakhanTimelineListing *self = WAKHAN_TIMELINE_LISTING (object);

  switch ((WakhanTimelineListingProperty) id)
    {
    case PROP_HIDDEN_COLUMNS:
      set_hidden_columns (self, g_value_get_boxed (value));
      break;
    case PROP_N_COLUMNS_GONE:
      set_n_columns_gone (self, g_value_get_uint (value));
      break;
    case PROP_LISTING:
    case PROP_LIST:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static GParamSpec *
create_property (WakhanTimelineListingProperty id)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  switch (id)
    {
    case PROP_LISTING:
      return g_param_spec_boolean ("listing", NULL, NULL, FALSE, read);
    case PROP_LIST:
      return g_param_spec_object ("list", NULL, NULL, WAKHAN_TYPE_EVENT_LIST, read);
    case PROP_HIDDEN_COLUMNS:
      return g_param_spec_boxed ("hidden-columns", NULL, NULL, G_TYPE_STRV, flags);
    case PROP_N_COLUMNS_GONE:
    case N_PROPS:
    default:
      return g_param_spec_uint ("n-columns-gone", NULL, NULL, 0, WAKHAN_EVENT_COLUMNS_PAGE, 0,
                                flags);
    }
}

static void
wakhan_timeline_listing_class_init (WakhanTimelineListingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_timeline_listing_finalize;
  object_class->get_property = wakhan_timeline_listing_get_property;
  object_class->set_property = wakhan_timeline_listing_set_property;

  for (guint id = PROP_LISTING; id < N_PROPS; id++)
    properties[id] = create_property (id);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_timeline_listing_init (WakhanTimelineListing *self G_GNUC_UNUSED)
{
}

static void
notify_cb (WakhanTimelineListing *self,
           GParamSpec            *pspec)
{
  g_object_notify (G_OBJECT (self->pane), pspec->name);
}

WakhanTimelineListing *
wakhan_timeline_listing_new (GtkWidget *pane)
{
  WakhanTimelineListing *self;

  g_return_val_if_fail (GTK_IS_WIDGET (pane), NULL);

  self = g_object_new (WAKHAN_TYPE_TIMELINE_LISTING, NULL);
  self->pane = pane;
  g_signal_connect (self, "notify", G_CALLBACK (notify_cb), NULL);
  return self;
}

void
wakhan_timeline_listing_install (GObjectClass *pane_class,
                                 guint         first)
{
  for (guint id = PROP_LISTING; id < N_PROPS; id++)
    g_object_class_install_property (pane_class, first++, create_property (id));
}

void
wakhan_timeline_listing_set_session (WakhanTimelineListing *self,
                                     WakhanSession         *session)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_LISTING (self));

  self->session = session;
}

gboolean
wakhan_timeline_listing_is_on (WakhanTimelineListing *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_LISTING (self), FALSE);

  return self->is_on;
}

void
wakhan_timeline_listing_set_on (WakhanTimelineListing *self,
                                gboolean               is_on)
{
  gboolean was_in_list;

  g_return_if_fail (WAKHAN_IS_TIMELINE_LISTING (self));

  if (is_on)
    {
      ensure_list (self);
      g_object_set (self->session, "timeline-visible", TRUE, NULL);
    }
  if (self->is_on == !!is_on)
    return;
  was_in_list = has_keyboard (GTK_WIDGET (self->list));
  self->is_on = !!is_on;
  gtk_widget_set_visible (GTK_WIDGET (self->list), is_on);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LISTING]);
  if (is_on)
    gtk_widget_grab_focus (GTK_WIDGET (self->list));
  else if (was_in_list)
    gtk_widget_child_focus (self->pane, GTK_DIR_TAB_FORWARD);
}
