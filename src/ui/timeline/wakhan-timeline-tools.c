/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-tools.h"

#include "wakhan-commands.h"
#include "wakhan-comparison.h"
#include "wakhan-filter-button.h"
#include "wakhan-group-words.h"
#include "wakhan-one-stop.h"
#include "wakhan-text-unit.h"
#include "wakhan-time-view.h"
#include "wakhan-tooltip.h"
#include "wakhan-zoom-slider.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define WIDEST 2.0 /* lengths in powers of two: twice two studies, to ten days */
#define LEAST_DAYS 10.0
#define SLIDER 110
#define LEAST_SLIDER 48
#define LARGE_TEXT 1.5 /* times the usual size: from there on the years need all the room */

struct _WakhanTimelineTools
{
  GtkWidget parent_instance;

  WakhanSession      *session;
  GSignalGroup       *session_signals;
  GtkWidget          *words;
  GtkWidget          *name;
  GtkLabel           *range;
  WakhanZoomSlider   *zoom;
  GtkWidget          *zoom_tools;
  GtkWidget          *event_tools;
  GtkWidget          *height_button; /* where there is room */
  gboolean            is_narrow;
  gboolean            is_tight;
  GtkWidget          *list_button;
  WakhanFilterButton *filter_button;
  GtkMenuButton      *group_button;
  GtkLabel           *grouping; /* on it; it gives way where there is little room */
  GSignalGroup       *grouper_signals;
  GSignalGroup       *comparison_signals;
  GMenu              *compared; /* what a comparison has in the menu of groups */
  GSimpleActionGroup *actions;
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_TIGHT,
  N_PROPS
} WakhanTimelineToolsProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanTimelineTools, wakhan_timeline_tools, GTK_TYPE_WIDGET)

static double
get_whole_length (WakhanTimelineTools *self)
{
  WakhanStudy         *study = wakhan_session_get_study (self->session);
  const WakhanTimeView whole = wakhan_time_view_fit (wakhan_session_get_timeline (self->session),
                                                     wakhan_study_get_period (study));

  return MAX (whole.end - whole.start, 1);
}

static void zoom_changed_cb (WakhanTimelineTools *self);

static void
update (WakhanTimelineTools *self)
{
  WakhanStudy   *study = self->session ? wakhan_session_get_study (self->session) : NULL;
  const gboolean some =
    study && wakhan_timeline_get_n_events (wakhan_session_get_timeline (self->session)) > 0;
  g_autofree char *range = NULL;
  double           start;
  double           end;
  double           whole;

  gtk_widget_set_visible (self->zoom_tools, some);
  gtk_label_set_label (self->range, "");
  if (!some)
    return;

  wakhan_session_get_shown_view (self->session, &start, &end);
  range = wakhan_time_view_to_words (&(WakhanTimeView){ start, end });
  gtk_label_set_label (self->range, range);

  whole = get_whole_length (self);
  g_signal_handlers_block_by_func (self->zoom, zoom_changed_cb, self);
  gtk_range_set_range (wakhan_zoom_slider_get_range (self->zoom), -WIDEST,
                       MAX (log2 (whole / LEAST_DAYS), 1));
  gtk_range_set_value (wakhan_zoom_slider_get_range (self->zoom),
                       log2 (whole / MAX (end - start, 0.01)));
  g_signal_handlers_unblock_by_func (self->zoom, zoom_changed_cb, self);
  wakhan_zoom_slider_tell (self->zoom, range);
}

static void
zoom_changed_cb (WakhanTimelineTools *self)
{
  double start;
  double end;
  double length;

  wakhan_session_get_shown_view (self->session, &start, &end);
  length = get_whole_length (self) /
           exp2 (gtk_range_get_value (wakhan_zoom_slider_get_range (self->zoom)));
  wakhan_session_zoom (self->session, (end - start) / length, (start + end) / 2);
}

static void
grouping_changed_cb (WakhanTimelineTools *self)
{
  WakhanEventGrouper *grouper =
    self->session ? wakhan_session_get_grouper (self->session) : NULL;
  const WakhanGrouping grouping =
    grouper ? wakhan_event_grouper_get_grouping (grouper) : WAKHAN_GROUPING_NONE;

  gtk_label_set_label (self->grouping, wakhan_group_words_get_grouping (grouping));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->group_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  wakhan_group_words_get_grouping (grouping), -1);
}

static void
grouping_told_cb (WakhanTimelineTools *self)
{
  WakhanEventGrouper *grouper = wakhan_session_get_grouper (self->session);
  const guint         n_lanes = wakhan_event_grouper_get_n_lanes (grouper);
  const char         *name =
    wakhan_group_words_get_grouping (wakhan_event_grouper_get_grouping (grouper));
  /* Translators: events were grouped: “By actor, 7 lanes”. */
  g_autofree char *words =
    n_lanes > 0 ? g_strdup_printf (ngettext ("%s, %u lane", "%s, %u lanes", n_lanes), name, n_lanes)
                : g_strdup (name);

  grouping_changed_cb (self);
  g_signal_emit_by_name (self->session, "announce", words, TRUE);
}

/* The grouper has what the menu chooses. */
static void
update_actions (WakhanTimelineTools *self)
{
  g_autoptr (GPropertyAction) grouping = NULL;

  g_action_map_remove_action (G_ACTION_MAP (self->actions), "grouping");
  if (!self->session)
    return;
  grouping =
    g_property_action_new ("grouping", wakhan_session_get_grouper (self->session), "grouping");
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (grouping));
}

/* By text where there are two. */
static void
update_compared (WakhanTimelineTools *self)
{
  static const char *const actions[] = { "win.compare", "win.stop-comparing" };

  g_menu_remove_all (self->compared);
  if (self->session &&
      wakhan_comparison_get_study (wakhan_session_get_comparison (self->session)))
    g_menu_append (self->compared, wakhan_group_words_get_grouping (WAKHAN_GROUPING_STUDY),
                   "lanes.grouping::study");
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    g_menu_append (self->compared, wakhan_command_get_title (wakhan_commands_find (actions[i])),
                   actions[i]);
}

static void
show_height_button (WakhanTimelineTools *self)
{
  gtk_widget_set_visible (self->height_button, !self->is_narrow && !self->is_tight);
}

static void
wakhan_timeline_tools_dispose (GObject *object)
{
  WakhanTimelineTools *self = WAKHAN_TIMELINE_TOOLS (object);
  GtkWidget           *child;

  g_clear_object (&self->session_signals);
  g_clear_object (&self->grouper_signals);
  g_clear_object (&self->comparison_signals);
  g_clear_object (&self->actions);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_timeline_tools_parent_class)->dispose (object);
}

static void
wakhan_timeline_tools_get_property (GObject    *object,
                                    guint       id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch ((WakhanTimelineToolsProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, WAKHAN_TIMELINE_TOOLS (object)->session);
      break;
    case PROP_TIGHT:
      g_value_set_boolean (value, WAKHAN_TIMELINE_TOOLS (object)->is_tight);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_tools_set_property (GObject      *object,
                                    guint         id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch ((WakhanTimelineToolsProperty) id)
    {
    case PROP_SESSION:
      wakhan_timeline_tools_set_session (WAKHAN_TIMELINE_TOOLS (object),
                                         g_value_get_object (value));
      break;
    case PROP_TIGHT:
      if (WAKHAN_TIMELINE_TOOLS (object)->is_tight == g_value_get_boolean (value))
        break;
      WAKHAN_TIMELINE_TOOLS (object)->is_tight = g_value_get_boolean (value);
      show_height_button (WAKHAN_TIMELINE_TOOLS (object));
      g_object_notify_by_pspec (object, pspec);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_tools_css_changed (GtkWidget         *widget,
                                   GtkCssStyleChange *change)
{
  WakhanTimelineTools *self = WAKHAN_TIMELINE_TOOLS (widget);

  GTK_WIDGET_CLASS (wakhan_timeline_tools_parent_class)->css_changed (widget, change);

  if (self->name)
    gtk_widget_set_visible (self->name,
                            wakhan_text_unit_get (widget, WAKHAN_TEXT_CAPTION) < LARGE_TEXT);
}

static void
wakhan_timeline_tools_class_init (WakhanTimelineToolsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_timeline_tools_dispose;
  widget_class->css_changed = wakhan_timeline_tools_css_changed;
  object_class->get_property = wakhan_timeline_tools_get_property;
  object_class->set_property = wakhan_timeline_tools_set_property;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TIGHT] =
    g_param_spec_boolean ("tight", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  g_type_ensure (WAKHAN_TYPE_FILTER_BUTTON);
  g_type_ensure (WAKHAN_TYPE_ZOOM_SLIDER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-timeline-tools.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, words);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, name);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, range);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, zoom);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, zoom_tools);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, event_tools);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, height_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, list_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, filter_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, group_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, grouping);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelineTools, compared);
  gtk_widget_class_bind_template_callback (widget_class, zoom_changed_cb);
}

static void
study_changed_cb (WakhanTimelineTools *self)
{
  grouping_changed_cb (self);
  update (self);
}

static void
wakhan_timeline_tools_init (WakhanTimelineTools *self)
{
  self->actions = g_simple_action_group_new ();
  /* What is made before it would not find it. */
  gtk_widget_insert_action_group (GTK_WIDGET (self), "lanes", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_box_prepend (GTK_BOX (self->zoom_tools), wakhan_one_stop_new (self->event_tools));
  wakhan_tooltip_set_beside_name (GTK_WIDGET (self->zoom), _ ("How Much Time Is in View"), NULL);
  wakhan_tooltip_set_beside_name (self->list_button, _ ("List of Events"), NULL);
  wakhan_tooltip_set_beside_name (GTK_WIDGET (self->group_button), _ ("Group Events"), NULL);
  self->grouper_signals = g_signal_group_new (WAKHAN_TYPE_EVENT_GROUPER);
  g_signal_group_connect_swapped (self->grouper_signals, "notify::grouping",
                                  G_CALLBACK (grouping_told_cb), self);
  self->comparison_signals = g_signal_group_new (WAKHAN_TYPE_COMPARISON);
  g_signal_group_connect_swapped (self->comparison_signals, "changed", G_CALLBACK (update_compared),
                                  self);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "timeline-changed", G_CALLBACK (update),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::view-start", G_CALLBACK (update),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::view-end", G_CALLBACK (update),
                                  self);
}

void
wakhan_timeline_tools_set_session (WakhanTimelineTools *self,
                                   WakhanSession       *session)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_TOOLS (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  wakhan_filter_button_set_session (self->filter_button, session);
  g_signal_group_set_target (self->grouper_signals,
                             session ? wakhan_session_get_grouper (session) : NULL);
  g_signal_group_set_target (self->comparison_signals,
                             session ? wakhan_session_get_comparison (session) : NULL);
  update_actions (self);
  update_compared (self);
  study_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

void
wakhan_timeline_tools_set_narrow (WakhanTimelineTools *self,
                                  gboolean             narrow)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_TOOLS (self));

  gtk_widget_set_visible (self->words, !narrow);
  self->is_narrow = narrow;
  show_height_button (self);
  gtk_widget_set_hexpand (self->zoom_tools, narrow);
  gtk_widget_set_hexpand (GTK_WIDGET (self->zoom), narrow);
  gtk_widget_set_size_request (GTK_WIDGET (wakhan_zoom_slider_get_range (self->zoom)),
                               narrow ? LEAST_SLIDER : SLIDER, -1);
}

void
wakhan_timeline_tools_focus_filter (WakhanTimelineTools *self)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_TOOLS (self));

  gtk_widget_child_focus (GTK_WIDGET (self->filter_button), GTK_DIR_TAB_FORWARD);
}
