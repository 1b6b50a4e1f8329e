/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-pane.h"

#include "wakhan-detail-place.h"
#include "wakhan-era-bands.h"
#include "wakhan-event-detail.h"
#include "wakhan-event-mark.h"
#include "wakhan-event-menu.h"
#include "wakhan-filter-bar.h"
#include "wakhan-note-marks.h"
#include "wakhan-one-stop.h"
#include "wakhan-reading-lane.h"
#include "wakhan-timeline-listing.h"
#include "wakhan-timeline-strip.h"
#include "wakhan-timeline-tools.h"
#include "wakhan-timeline-view.h"

#define SHEET_HEAD 44

struct _WakhanTimelinePane
{
  GtkWidget parent_instance;

  WakhanSession         *session;
  GSignalGroup          *session_signals;
  GSignalGroup          *grouper_signals;
  WakhanEventDetail     *detail;
  GtkOverlay            *overlay; /* of the lanes; the detail may lie upon them */
  WakhanLaneNames       *names;
  WakhanTimelineView    *view;
  WakhanEraBands        *eras;
  WakhanFilterBar       *filter_bar;
  WakhanReadingLane     *reading_lane;
  GtkWidget             *main;
  WakhanTimelineTools   *tools;
  WakhanTimelineStrip   *strip;
  GtkWidget             *fold;
  WakhanTimelineListing *listing;
  gboolean               narrow;
  gboolean               low;
  gboolean               folded;
  gboolean               sheet;
  gboolean               wide;
  WakhanDetailPlace      place;
  gboolean               is_apart;     /* the detail: it stands in a row, or upon the lanes: */
  gboolean               is_card_open; /* because a person asked for it */
  gboolean               eventless;    /* the study: there is nothing to unfold */
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_NARROW,
  PROP_LOW,
  PROP_FOLDED,
  PROP_SHEET,
  PROP_WIDE,
  N_PROPS
} WakhanTimelinePaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanTimelinePane, wakhan_timeline_pane, GTK_TYPE_WIDGET)

/* Grouped lanes need the room that the detail takes beside them: a row keeps what one steps and
 * acts by. */
static void
place_detail (WakhanTimelinePane *self,
              gboolean            is_below)
{
  const WakhanDetailRooms rooms = { GTK_WIDGET (self), GTK_WIDGET (self->filter_bar),
                                    self->overlay };
  WakhanDetailPlace       place = WAKHAN_DETAIL_BESIDE;

  self->is_apart =
    !is_below && !self->wide && self->session &&
    wakhan_event_grouper_get_n_lanes (wakhan_session_get_grouper (self->session)) > 0;
  if (!self->is_apart)
    self->is_card_open = FALSE;
  else
    place = self->is_card_open ? WAKHAN_DETAIL_CARD : WAKHAN_DETAIL_ROW;
  if (place != self->place)
    wakhan_detail_place_take (place, GTK_WIDGET (self->detail), &rooms);
  self->place = place;
  gtk_widget_set_visible (GTK_WIDGET (self->detail),
                          !wakhan_timeline_listing_is_on (self->listing));
}

static void
update (WakhanTimelinePane *self)
{
  const gboolean folded = wakhan_timeline_pane_get_folded (self);
  const gboolean is_below = self->narrow || folded;

  place_detail (self, is_below);
  gtk_orientable_set_orientation (
    GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
    is_below ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  wakhan_event_detail_set_form (
    self->detail, self->sheet                        ? WAKHAN_EVENT_DETAIL_SHEET
                  : is_below                         ? WAKHAN_EVENT_DETAIL_LINE
                  : self->place == WAKHAN_DETAIL_ROW ? WAKHAN_EVENT_DETAIL_ROW
                                                     : WAKHAN_EVENT_DETAIL_COLUMN);
  gtk_widget_set_visible (self->fold, (is_below && !self->eventless) || self->is_apart);
  wakhan_detail_fold_show (self->is_apart ? self->is_card_open ? WAKHAN_DETAIL_FOLDS_CARD
                                                               : WAKHAN_DETAIL_UNFOLDS_CARD
                           : self->sheet  ? WAKHAN_DETAIL_FOLDS_SHEET
                           : folded       ? WAKHAN_DETAIL_UNFOLDS_TIMELINE
                                          : WAKHAN_DETAIL_FOLDS_TIMELINE,
                           self->fold);
  wakhan_timeline_tools_set_narrow (self->tools, is_below);
  wakhan_era_bands_set_narrow (self->eras, is_below);
  wakhan_filter_bar_set_narrow (self->filter_bar, is_below);
  gtk_box_reorder_child_after (GTK_BOX (self->main), GTK_WIDGET (self->tools),
                               is_below ? GTK_WIDGET (self->strip) : NULL);
  gtk_widget_set_visible (self->main, !folded && !wakhan_timeline_listing_is_on (self->listing));
  gtk_widget_set_vexpand (GTK_WIDGET (self->detail), folded && self->sheet);
}

static void
study_changed_cb (WakhanTimelinePane *self)
{
  WakhanStudy   *study = self->session ? wakhan_session_get_study (self->session) : NULL;
  const gboolean eventless =
    study && wakhan_timeline_get_n_events (wakhan_session_get_timeline (self->session)) == 0;

  if (self->eventless == eventless)
    return;
  self->eventless = eventless;
  if (eventless)
    wakhan_timeline_listing_set_on (self->listing, FALSE);
  wakhan_timeline_pane_set_sheet (self, FALSE);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

/* Returns: whether it was another */
static gboolean
set_flag (WakhanTimelinePane        *self,
          gboolean                  *flag,
          gboolean                   value,
          WakhanTimelinePaneProperty property)
{
  if (*flag == !!value)
    return FALSE;
  *flag = !!value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  return TRUE;
}

static void
set_narrow (WakhanTimelinePane *self,
            gboolean            narrow)
{
  if (!set_flag (self, &self->narrow, narrow, PROP_NARROW))
    return;
  wakhan_timeline_pane_set_sheet (self, FALSE);
  update (self);
}

/* Where there is room for all of it, it stands beside the lanes anyway. */
static void
event_chosen_cb (WakhanTimelinePane *self)
{
  if (self->narrow && !wakhan_timeline_listing_is_on (self->listing))
    wakhan_timeline_pane_set_sheet (self, TRUE);
}

static void
list_cb (WakhanTimelinePane *self,
         gboolean            stays)
{
  gboolean is_visible = FALSE;

  if (self->eventless)
    return;
  g_object_get (self->session, "timeline-visible", &is_visible, NULL);
  wakhan_timeline_pane_set_sheet (self, FALSE);
  stays = stays || !is_visible || !wakhan_timeline_listing_is_on (self->listing);
  wakhan_timeline_listing_set_on (self->listing, stays);
}

static void
set_card_open (WakhanTimelinePane *self,
               gboolean            is_open)
{
  if (self->is_card_open == is_open)
    return;
  self->is_card_open = is_open;
  update (self);
}

/* The event that has the keyboard is chosen by this key, and then shown in full. */
static gboolean
key_pressed_cb (WakhanTimelinePane *self,
                guint               key,
                guint               code G_GNUC_UNUSED,
                GdkModifierType     modifiers)
{
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (self->view));

  if (self->is_apart && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) &&
      !(modifiers & gtk_accelerator_get_default_mod_mask ()) && WAKHAN_IS_EVENT_MARK (mark))
    {
      wakhan_event_detail_turn_from (self->detail, GTK_WIDGET (self->overlay), mark);
      set_card_open (self, TRUE);
    }
  return FALSE;
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *parameter G_GNUC_UNUSED,
           gpointer   data G_GNUC_UNUSED)
{
  WakhanTimelinePane *self = WAKHAN_TIMELINE_PANE (widget);

  if (!self->is_card_open)
    return FALSE;
  set_card_open (self, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
  return TRUE;
}

static void
filter_left_cb (WakhanTimelinePane *self)
{
  wakhan_timeline_tools_focus_filter (self->tools);
}

static void
fold_cb (WakhanTimelinePane *self)
{
  if (self->is_apart)
    {
      set_card_open (self, !self->is_card_open);
      gtk_widget_grab_focus (self->fold); /* which it lost on its way */
    }
  else if (self->sheet)
    wakhan_timeline_pane_set_sheet (self, FALSE);
  else
    wakhan_timeline_pane_set_folded (self, !self->folded);
}

/* From the line with its handle, downwards. */
static void
drag_end_cb (WakhanTimelinePane *self,
             double              dx G_GNUC_UNUSED,
             double              dy,
             GtkGestureDrag     *drag)
{
  double x;
  double y;

  if (gtk_gesture_drag_get_start_point (drag, &x, &y) && y < SHEET_HEAD && dy > SHEET_HEAD)
    wakhan_timeline_pane_set_sheet (self, FALSE);
}

static void
wakhan_timeline_pane_dispose (GObject *object)
{
  WakhanTimelinePane *self = WAKHAN_TIMELINE_PANE (object);
  GtkWidget          *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_TIMELINE_PANE);
  g_clear_object (&self->listing);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->grouper_signals);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_timeline_pane_parent_class)->dispose (object);
}

static void
wakhan_timeline_pane_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  WakhanTimelinePane *self = WAKHAN_TIMELINE_PANE (object);

  if (id >= N_PROPS)
    g_object_get_property (G_OBJECT (self->listing), pspec->name, value);
  else
    switch ((WakhanTimelinePaneProperty) id)
      {
      case PROP_SESSION:
        g_value_set_object (value, self->session);
        break;
      case PROP_NARROW:
        g_value_set_boolean (value, self->narrow);
        break;
      case PROP_LOW:
        g_value_set_boolean (value, self->low);
        break;
      case PROP_FOLDED:
        g_value_set_boolean (value, wakhan_timeline_pane_get_folded (self));
        break;
      case PROP_SHEET:
        g_value_set_boolean (value, self->sheet);
        break;
      case PROP_WIDE:
        g_value_set_boolean (value, self->wide);
        break;
      case N_PROPS:
      default:
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      }
}

static void
wakhan_timeline_pane_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  WakhanTimelinePane *self = WAKHAN_TIMELINE_PANE (object);

  if (id >= N_PROPS)
    g_object_set_property (G_OBJECT (self->listing), pspec->name, value);
  else
    switch ((WakhanTimelinePaneProperty) id)
      {
      case PROP_SESSION:
        wakhan_timeline_pane_set_session (self, g_value_get_object (value));
        break;
      case PROP_NARROW:
        set_narrow (self, g_value_get_boolean (value));
        break;
      case PROP_LOW:
        if (set_flag (self, &self->low, g_value_get_boolean (value), PROP_LOW))
          wakhan_era_bands_set_low (self->eras, self->low);
        break;
      case PROP_FOLDED:
        wakhan_timeline_pane_set_folded (self, g_value_get_boolean (value));
        break;
      case PROP_SHEET:
        wakhan_timeline_pane_set_sheet (self, g_value_get_boolean (value));
        break;
      case PROP_WIDE:
        if (set_flag (self, &self->wide, g_value_get_boolean (value), PROP_WIDE))
          update (self);
        break;
      case N_PROPS:
      default:
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      }
}

static void
wakhan_timeline_pane_class_init (WakhanTimelinePaneClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = wakhan_timeline_pane_dispose;
  object_class->get_property = wakhan_timeline_pane_get_property;
  object_class->set_property = wakhan_timeline_pane_set_property;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_LOW] = g_param_spec_boolean ("low", NULL, NULL, FALSE, flags);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE, flags);
  properties[PROP_SHEET] = g_param_spec_boolean ("sheet", NULL, NULL, FALSE, flags);
  properties[PROP_WIDE] = g_param_spec_boolean ("wide", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  wakhan_timeline_listing_install (object_class, N_PROPS);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  wakhan_event_menu_install (widget_class);
  g_type_ensure (WAKHAN_TYPE_ERA_BANDS);
  g_type_ensure (WAKHAN_TYPE_EVENT_DETAIL);
  g_type_ensure (WAKHAN_TYPE_FILTER_BAR);
  g_type_ensure (WAKHAN_TYPE_LANE_NAMES);
  g_type_ensure (WAKHAN_TYPE_NOTE_MARKS);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  g_type_ensure (WAKHAN_TYPE_READING_LANE);
  g_type_ensure (WAKHAN_TYPE_TIMELINE_STRIP);
  g_type_ensure (WAKHAN_TYPE_TIMELINE_TOOLS);
  g_type_ensure (WAKHAN_TYPE_TIMELINE_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-timeline-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, detail);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, view);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, names);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, overlay);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, eras);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, reading_lane);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, main);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, tools);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, strip);
  gtk_widget_class_bind_template_child (widget_class, WakhanTimelinePane, fold);
  gtk_widget_class_bind_template_callback (widget_class, fold_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_left_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
wakhan_timeline_pane_init (WakhanTimelinePane *self)
{
  GtkGesture         *drag = gtk_gesture_drag_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->listing = wakhan_timeline_listing_new (GTK_WIDGET (self));
  g_signal_connect_swapped (self->listing, "notify::listing", G_CALLBACK (update), self);
  g_object_bind_property (self->listing, "n-columns-gone", self->tools, "tight", 0);
  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), key);
  wakhan_timeline_view_set_names (self->view, self->names);
  self->grouper_signals = g_signal_group_new (WAKHAN_TYPE_EVENT_GROUPER);
  g_signal_group_connect_swapped (self->grouper_signals, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->detail), GTK_EVENT_CONTROLLER (drag));
  wakhan_event_detail_set_end (self->detail, self->fold);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "timeline-changed",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "list-events", G_CALLBACK (list_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "event-chosen",
                                  G_CALLBACK (event_chosen_cb), self);
  update (self);
}

void
wakhan_timeline_pane_set_session (WakhanTimelinePane *self,
                                  WakhanSession      *session)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_PANE (self));

  if (!g_set_object (&self->session, session))
    return;
  wakhan_timeline_listing_set_session (self->listing, session);
  wakhan_event_menu_set_session (GTK_WIDGET (self), session);
  wakhan_event_detail_set_session (self->detail, session);
  wakhan_timeline_tools_set_session (self->tools, session);
  wakhan_filter_bar_set_session (self->filter_bar, session);
  wakhan_timeline_surface_set_session (WAKHAN_TIMELINE_SURFACE (self->eras), session);
  wakhan_timeline_surface_set_session (WAKHAN_TIMELINE_SURFACE (self->names), session);
  wakhan_timeline_surface_set_session (WAKHAN_TIMELINE_SURFACE (self->view), session);
  wakhan_timeline_surface_set_session (WAKHAN_TIMELINE_SURFACE (self->reading_lane), session);
  wakhan_timeline_strip_set_session (self->strip, session);
  g_signal_group_set_target (self->session_signals, session);
  g_signal_group_set_target (self->grouper_signals,
                             session ? wakhan_session_get_grouper (session) : NULL);
  study_changed_cb (self);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

gboolean
wakhan_timeline_pane_get_sheet (WakhanTimelinePane *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_PANE (self), FALSE);

  return self->sheet;
}

void
wakhan_timeline_pane_set_sheet (WakhanTimelinePane *self,
                                gboolean            sheet)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_PANE (self));

  if (self->sheet == !!sheet)
    return;
  self->sheet = !!sheet;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHEET]);
}

gboolean
wakhan_timeline_pane_get_folded (WakhanTimelinePane *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_PANE (self), FALSE);

  return (self->folded && !wakhan_timeline_listing_is_on (self->listing)) || self->eventless;
}

void
wakhan_timeline_pane_set_folded (WakhanTimelinePane *self,
                                 gboolean            folded)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_PANE (self));

  if (self->folded == !!folded)
    return;
  self->folded = !!folded;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}
