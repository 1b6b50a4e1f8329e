/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-strip.h"

#include "wakhan-time-view.h"
#include "wakhan-timeline-density.h"
#include "wakhan-timeline-overview.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

#define ROOM 0.05 /* of what is led to, at each end */
#define LEAST_ROOM 14.0

typedef struct
{
  GtkWidget *button;
  GtkWidget *label;
  guint      n_events;
  gint64     start; /* of their dates; after the end: there are none */
  gint64     end;
} Lead;

typedef enum
{
  EARLIER,
  LATER,
  N_SIDES
} Side;

struct _WakhanTimelineStrip
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *signals;
  GtkWidget     *overview;
  Lead           leads[N_SIDES];
};

G_DEFINE_FINAL_TYPE (WakhanTimelineStrip, wakhan_timeline_strip, GTK_TYPE_WIDGET)

static void
count_events (WakhanTimelineStrip *self,
              WakhanStudy         *study)
{
  WakhanTimeline      *timeline = wakhan_session_get_timeline (self->session);
  const WakhanTimeView whole = wakhan_time_view_fit (timeline, wakhan_study_get_period (study));

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanDate  *date = wakhan_timeline_get_date (timeline, i);
      const double day = wakhan_date_get_known_start (date);
      Lead        *lead = &self->leads[day < whole.start ? EARLIER : LATER];

      if (day >= whole.start && day < whole.end)
        continue;
      lead->n_events++;
      wakhan_date_widen (date, &lead->start, &lead->end);
    }
}

static void
show_lead (Lead *lead,
           Side  side)
{
  const char *number = side == EARLIER ? ngettext ("%u earlier", "%u earlier", lead->n_events)
                                       : ngettext ("%u later", "%u later", lead->n_events);
  const char *explanation =
    side == EARLIER ? ngettext ("Show %u event before the period of the study",
                                "Show %u events before the period of the study", lead->n_events)
                    : ngettext ("Show %u event after the period of the study",
                                "Show %u events after the period of the study", lead->n_events);
  g_autofree char *label = g_strdup_printf (number, lead->n_events);
  g_autofree char *tooltip = g_strdup_printf (explanation, lead->n_events);

  gtk_label_set_label (GTK_LABEL (lead->label), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (lead->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  wakhan_tooltip_set (lead->button, tooltip);
  gtk_widget_set_visible (lead->button, lead->n_events > 0);
}

/* It leads nowhere while they are in view. */
static void
view_changed_cb (WakhanTimelineStrip *self)
{
  WakhanTimeView view;

  if (!self->session || !wakhan_session_get_study (self->session))
    return;
  wakhan_session_get_shown_view (self->session, &view.start, &view.end);
  for (Side side = 0; side < N_SIDES; side++)
    {
      const Lead    *lead = &self->leads[side];
      const gboolean are_shown = view.start <= lead->start && view.end >= lead->end;

      if (are_shown && gtk_widget_has_focus (lead->button))
        gtk_widget_grab_focus (self->overview);
      gtk_widget_set_sensitive (lead->button, !are_shown);
    }
}

static void
study_changed_cb (WakhanTimelineStrip *self)
{
  WakhanStudy *study = self->session ? wakhan_session_get_study (self->session) : NULL;

  for (Side side = 0; side < N_SIDES; side++)
    {
      self->leads[side].n_events = 0;
      self->leads[side].start = G_MAXINT64;
      self->leads[side].end = G_MININT64;
    }
  if (study && wakhan_study_get_period (study))
    count_events (self, study);
  for (Side side = 0; side < N_SIDES; side++)
    show_lead (&self->leads[side], side);
  view_changed_cb (self);
}

static void
clicked_cb (WakhanTimelineStrip *self,
            GtkWidget           *button)
{
  const Lead  *lead = &self->leads[button == self->leads[EARLIER].button ? EARLIER : LATER];
  const double room = MAX ((lead->end - lead->start) * ROOM, LEAST_ROOM);

  if (lead->n_events > 0)
    wakhan_session_set_view (self->session, lead->start - room, lead->end + room);
}

static void
wakhan_timeline_strip_dispose (GObject *object)
{
  WakhanTimelineStrip *self = WAKHAN_TIMELINE_STRIP (object);
  GtkWidget           *child;

  g_clear_object (&self->signals);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_timeline_strip_parent_class)->dispose (object);
}

static void
wakhan_timeline_strip_class_init (WakhanTimelineStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_timeline_strip_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
create_lead (WakhanTimelineStrip *self,
             Side                 side)
{
  Lead      *lead = &self->leads[side];
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  GtkWidget *arrow =
    gtk_image_new_from_icon_name (side == EARLIER ? "pan-start-symbolic" : "pan-end-symbolic");

  lead->button = gtk_button_new ();
  lead->label = gtk_label_new (NULL);
  gtk_box_append (GTK_BOX (words), side == EARLIER ? arrow : lead->label);
  gtk_box_append (GTK_BOX (words), side == EARLIER ? lead->label : arrow);
  gtk_button_set_child (GTK_BUTTON (lead->button), words);
  gtk_widget_set_valign (lead->button, GTK_ALIGN_START);
  gtk_widget_set_visible (lead->button, FALSE);
  gtk_widget_add_css_class (lead->button, "lead");
  g_signal_connect_object (lead->button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
wakhan_timeline_strip_init (WakhanTimelineStrip *self)
{
  for (Side side = 0; side < N_SIDES; side++)
    create_lead (self, side);
  self->overview = wakhan_timeline_overview_new ();
  gtk_widget_set_hexpand (self->overview, TRUE);
  gtk_widget_set_parent (self->leads[EARLIER].button, GTK_WIDGET (self));
  gtk_widget_set_parent (self->overview, GTK_WIDGET (self));
  gtk_widget_set_parent (self->leads[LATER].button, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "timeline-strip");

  self->signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->signals, "notify::study", G_CALLBACK (study_changed_cb),
                                  self);
  g_signal_group_connect_swapped (self->signals, "timeline-changed", G_CALLBACK (study_changed_cb),
                                  self);
  g_signal_group_connect_swapped (self->signals, "notify::view-start",
                                  G_CALLBACK (view_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::view-end", G_CALLBACK (view_changed_cb),
                                  self);
}

void
wakhan_timeline_strip_set_session (WakhanTimelineStrip *self,
                                   WakhanSession       *session)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_STRIP (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->signals, session);
  wakhan_timeline_surface_set_session (WAKHAN_TIMELINE_SURFACE (self->overview), session);
  study_changed_cb (self);
}
