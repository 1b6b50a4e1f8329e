/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session.h"

#include "wakhan-abilities.h"
#include "wakhan-session-private.h"
#include "wakhan-study-title.h"
#include "wakhan-switch.h"

typedef enum
{
  PROP_STUDY = 1,
  PROP_READING_OFFSET,
  PROP_VISIBLE_END,
  PROP_SECTION,
  PROP_SELECTED_EVENT,
  PROP_SELECTED_NOTE,
  PROP_SELECTION_START,
  PROP_SELECTION_END,
  PROP_VIEW_START,
  PROP_VIEW_END,
  PROP_REVIEW,
  PROP_SWITCHES, /* the first of them */
  PROP_ABILITIES = PROP_SWITCHES + WAKHAN_N_SWITCHES,
  N_PROPS = PROP_ABILITIES + WAKHAN_N_ABILITIES
} WakhanSessionProperty;

struct _WakhanSession
{
  GObject parent_instance;

  WakhanStudy     *study;
  GSignalGroup    *notebook_signals;
  GSignalGroup    *timeline_signals;
  WakhanNavigator *navigator;
  WakhanEvent     *selected_event;
  WakhanNote      *selected_note;
  WakhanSection   *section; /* borrowed from the study */
  WakhanTimeView   view;
  gboolean         switches[WAKHAN_N_SWITCHES];
  WakhanAbilities  last_notified;
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanSession, wakhan_session, G_TYPE_OBJECT)

static WakhanNotebook *
get_notebook (WakhanSession *self)
{
  return self->study ? wakhan_study_get_notebook (self->study) : NULL;
}

static void
notify (WakhanSession        *self,
        WakhanSessionProperty id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
turn (WakhanSession *self,
      WakhanSwitch   which,
      gboolean       on)
{
  if (self->switches[which] == !!on)
    return;
  self->switches[which] = !!on;
  notify (self, PROP_SWITCHES + which);
}

static void
update_section (WakhanSession *self)
{
  WakhanSection *section =
    self->study ? wakhan_section_find (wakhan_study_get_outline (self->study),
                                       wakhan_navigator_get_reading_offset (self->navigator))
                : NULL;

  if (section == self->section)
    return;
  self->section = section;
  notify (self, PROP_SECTION);
}

static WakhanAbilities
find_abilities (WakhanSession *self)
{
  return wakhan_abilities_find (self->study, wakhan_session_get_sieve (self),
                                wakhan_navigator_get_history (self->navigator),
                                self->selected_event, self->selected_note,
                                wakhan_session_is_comparing (self));
}

static void
update_abilities (WakhanSession *self)
{
  wakhan_abilities_update (&self->last_notified, find_abilities (self), G_OBJECT (self));
}

static void
wakhan_session_dispose (GObject *object)
{
  WakhanSession *self = WAKHAN_SESSION (object);

  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->timeline_signals);
  g_clear_object (&self->selected_event);
  g_clear_object (&self->selected_note);
  self->section = NULL;
  g_clear_object (&self->study);

  G_OBJECT_CLASS (wakhan_session_parent_class)->dispose (object);
}

static void
wakhan_session_finalize (GObject *object)
{
  g_clear_object (&WAKHAN_SESSION (object)->navigator);

  G_OBJECT_CLASS (wakhan_session_parent_class)->finalize (object);
}

static void
wakhan_session_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  WakhanSession *self = WAKHAN_SESSION (object);

  if (id >= PROP_ABILITIES && id < N_PROPS)
    {
      g_value_set_boolean (value, (find_abilities (self) >> (id - PROP_ABILITIES)) & 1);
      return;
    }
  if (id >= PROP_SWITCHES && id < PROP_ABILITIES)
    {
      g_value_set_boolean (value, self->switches[id - PROP_SWITCHES]);
      return;
    }
  switch ((WakhanSessionProperty) id)
    {
    case PROP_STUDY:
      g_value_set_object (value, self->study);
      break;
    case PROP_READING_OFFSET:
    case PROP_VISIBLE_END:
    case PROP_SELECTION_START:
    case PROP_SELECTION_END:
      g_object_get_property (G_OBJECT (self->navigator), pspec->name, value);
      break;
    case PROP_SECTION:
      g_value_set_object (value, self->section);
      break;
    case PROP_SELECTED_EVENT:
      g_value_set_object (value, self->selected_event);
      break;
    case PROP_SELECTED_NOTE:
      g_value_set_object (value, self->selected_note);
      break;
    case PROP_REVIEW:
      g_value_set_object (value, wakhan_session_get_review (self));
      break;
    case PROP_VIEW_START:
      g_value_set_double (value, self->view.start);
      break;
    case PROP_VIEW_END:
      g_value_set_double (value, self->view.end);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* What finds is open in a text alone: its bar would take the keyboard out of sight. */
static void
set_switch (WakhanSession *self,
            WakhanSwitch   which,
            gboolean       on)
{
  if (which == WAKHAN_SWITCH_FIND_OPEN)
    {
      wakhan_navigator_end_hits (self->navigator);
      on = on && self->study;
    }
  turn (self, which, on);
  if (which == WAKHAN_SWITCH_FOUND_HIDDEN || which == WAKHAN_SWITCH_PUBLICATIONS_SHOWN)
    wakhan_session_dates_apply (self);
  else if (which == WAKHAN_SWITCH_TEXT_ORDER)
    wakhan_event_sieve_set_text_order (wakhan_session_get_sieve (self), on);
}

static void
wakhan_session_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  WakhanSession *self = WAKHAN_SESSION (object);

  if (id >= PROP_SWITCHES && id < PROP_ABILITIES)
    {
      set_switch (self, id - PROP_SWITCHES, g_value_get_boolean (value));
      return;
    }
  switch ((WakhanSessionProperty) id)
    {
    case PROP_STUDY:
      wakhan_session_set_study (self, g_value_get_object (value));
      break;
    case PROP_SELECTED_EVENT:
      wakhan_session_set_selected_event (self, g_value_get_object (value));
      break;
    case PROP_SELECTED_NOTE:
      wakhan_session_set_selected_note (self, g_value_get_object (value));
      break;
    case PROP_REVIEW:
      wakhan_session_set_review (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags both = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  properties[PROP_STUDY] = g_param_spec_object ("study", NULL, NULL, WAKHAN_TYPE_STUDY, both);
  properties[PROP_READING_OFFSET] =
    g_param_spec_uint ("reading-offset", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_VISIBLE_END] =
    g_param_spec_uint ("visible-end", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_SECTION] = g_param_spec_object ("section", NULL, NULL, WAKHAN_TYPE_SECTION, read);
  properties[PROP_SELECTED_EVENT] =
    g_param_spec_object ("selected-event", NULL, NULL, WAKHAN_TYPE_EVENT, both);
  properties[PROP_SELECTED_NOTE] =
    g_param_spec_object ("selected-note", NULL, NULL, WAKHAN_TYPE_NOTE, both);
  properties[PROP_SELECTION_START] =
    g_param_spec_uint ("selection-start", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_SELECTION_END] =
    g_param_spec_uint ("selection-end", NULL, NULL, 0, G_MAXUINT, 0, read);
  for (guint i = 0; i < WAKHAN_N_SWITCHES; i++)
    properties[PROP_SWITCHES + i] = g_param_spec_boolean (
      wakhan_switch_get_name (i), NULL, NULL, wakhan_switch_is_on_at_first (i), both);
  properties[PROP_REVIEW] =
    g_param_spec_object ("review", NULL, NULL, WAKHAN_TYPE_DATE_REVIEW, both);
  properties[PROP_VIEW_START] =
    g_param_spec_double ("view-start", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, read);
  properties[PROP_VIEW_END] =
    g_param_spec_double ("view-end", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, read);
  for (guint i = 0; i < WAKHAN_N_ABILITIES; i++)
    properties[PROP_ABILITIES + i] =
      g_param_spec_boolean (wakhan_ability_get_name (i), NULL, NULL, FALSE, read);
  g_object_class_install_properties (klass, N_PROPS, properties);
}

static void
wakhan_session_class_init (WakhanSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_session_dispose;
  object_class->finalize = wakhan_session_finalize;
  object_class->get_property = wakhan_session_get_property;
  object_class->set_property = wakhan_session_set_property;
  install_properties (object_class);

  wakhan_session_install_signals ();
}

/* One listens to the session, whichever part of it knows. */
static void
navigator_changed_cb (WakhanSession *self,
                      GParamSpec    *pspec)
{
  g_object_notify (G_OBJECT (self), g_param_spec_get_name (pspec));
  if (g_str_equal (g_param_spec_get_name (pspec), "reading-offset"))
    update_section (self);
}

static void
show_words_cb (WakhanSession *self,
               guint          start,
               guint          end)
{
  g_signal_emit_by_name (self, "show-words", start, end);
}

static void
follow_navigator (WakhanSession *self)
{
  self->navigator = wakhan_navigator_new ();
  g_signal_connect_object (self->navigator, "notify", G_CALLBACK (navigator_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->navigator, "show-words", G_CALLBACK (show_words_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (wakhan_navigator_get_history (self->navigator), "notify",
                           G_CALLBACK (update_abilities), self, G_CONNECT_SWAPPED);
}

static void
wakhan_session_init (WakhanSession *self)
{
  for (guint i = 0; i < WAKHAN_N_SWITCHES; i++)
    self->switches[i] = wakhan_switch_is_on_at_first (i);
  self->notebook_signals = wakhan_session_notebook_signals_new (self);
  self->timeline_signals = wakhan_session_timeline_signals_new (self);
  g_signal_group_connect_swapped (self->notebook_signals, "notify", G_CALLBACK (update_abilities),
                                  self);
  g_signal_group_connect_swapped (self->timeline_signals, "items-changed",
                                  G_CALLBACK (update_abilities), self);
  wakhan_session_begin_to_follow (self);
  g_signal_connect_object (wakhan_session_get_sieve (self), "changed",
                           G_CALLBACK (update_abilities), self, G_CONNECT_SWAPPED);
  follow_navigator (self);
}

WakhanSession *
wakhan_session_new (void)
{
  return g_object_new (WAKHAN_TYPE_SESSION, NULL);
}

WakhanStudy *
wakhan_session_get_study (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return self->study;
}

void
wakhan_session_set_study (WakhanSession *self,
                          WakhanStudy   *study)
{
  gboolean is_same;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!study || WAKHAN_IS_STUDY (study));

  if (study == self->study)
    return;
  g_object_freeze_notify (G_OBJECT (self));
  g_signal_group_set_target (self->notebook_signals, NULL);
  g_signal_group_set_target (self->timeline_signals, NULL);
  is_same = study && wakhan_study_get_notebook (study) == get_notebook (self);
  if (!is_same)
    wakhan_session_set_selected_note (self, NULL);
  if (g_set_object (&self->selected_event, NULL))
    notify (self, PROP_SELECTED_EVENT);
  self->section = NULL;
  g_set_object (&self->study, study);
  wakhan_session_sieve_follow (self, is_same); /* before anybody hears of other events */
  if (study)
    wakhan_study_follow_text (study);
  else
    turn (self, WAKHAN_SWITCH_FIND_OPEN, FALSE);
  notify (self, PROP_STUDY);
  notify (self, PROP_SECTION);
  wakhan_navigator_reset (self->navigator);
  wakhan_session_set_view (self, 0, 0);
  turn (self, WAKHAN_SWITCH_TITLE_IN_VIEW, study && wakhan_study_title_begins_text (study));
  update_section (self);
  g_signal_group_set_target (self->notebook_signals, get_notebook (self));
  g_signal_group_set_target (self->timeline_signals,
                             wakhan_session_get_timeline (self));
  update_abilities (self);
  wakhan_session_dates_follow (self, is_same);
  g_object_thaw_notify (G_OBJECT (self));
}

void
wakhan_session_follow_timeline (WakhanSession *self)
{
  g_signal_group_set_target (self->timeline_signals, wakhan_session_get_timeline (self));
  update_abilities (self);
  wakhan_session_tell_timeline_changed (self);
}

WakhanNavigator *
wakhan_session_get_navigator (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return self->navigator;
}

WakhanSection *
wakhan_session_get_section (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return self->section;
}

WakhanEvent *
wakhan_session_get_selected_event (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return self->selected_event;
}

static gboolean
select_event (WakhanSession *self,
              WakhanEvent   *event)
{
  if (!g_set_object (&self->selected_event, event))
    return FALSE;
  notify (self, PROP_SELECTED_EVENT);
  update_abilities (self);
  return TRUE;
}

void
wakhan_session_set_selected_event (WakhanSession *self,
                                   WakhanEvent   *event)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!event || WAKHAN_IS_EVENT (event));

  if (select_event (self, event) && event)
    {
      if (self->study)
        wakhan_session_follow_event (self, event);
      if (wakhan_event_is_in_text (event))
        wakhan_session_go_to_event (self, event);
    }
  if (event)
    g_signal_emit_by_name (self, "event-chosen", event);
}

WakhanNote *
wakhan_session_get_selected_note (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return self->selected_note;
}

void
wakhan_session_set_selected_note (WakhanSession *self,
                                  WakhanNote    *note)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!note || WAKHAN_IS_NOTE (note));

  if (!g_set_object (&self->selected_note, note))
    return;
  notify (self, PROP_SELECTED_NOTE);
  update_abilities (self);
}

void
wakhan_session_restore (WakhanSession *self,
                        WakhanEvent   *event,
                        WakhanNote    *note)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!event || WAKHAN_IS_EVENT (event));

  select_event (self, event);
  wakhan_session_set_selected_note (self, note);
}

WakhanTimeView
wakhan_session_get_view (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), ((WakhanTimeView){ 0, 0 }));

  return self->view;
}

void
wakhan_session_set_view (WakhanSession *self,
                         double         start,
                         double         end)
{
  WakhanTimeView before;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  before = self->view;
  self->view = (WakhanTimeView){ start, end };
  if (self->study && start < end)
    self->view = wakhan_time_view_bound (&self->view, wakhan_session_get_timeline (self),
                                         wakhan_study_get_period (self->study));
  g_object_freeze_notify (G_OBJECT (self));
  if (self->view.start != before.start)
    notify (self, PROP_VIEW_START);
  if (self->view.end != before.end)
    notify (self, PROP_VIEW_END);
  g_object_thaw_notify (G_OBJECT (self));
}
