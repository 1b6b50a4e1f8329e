/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session.h"

#include "wakhan-study-title.h"
#include "wakhan-time-view.h"

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
  PROP_FIND_OPEN,
  PROP_OUTLINE_VISIBLE,
  PROP_NOTES_VISIBLE,
  PROP_TIMELINE_VISIBLE,
  PROP_VIEW_START,
  PROP_VIEW_END,
  PROP_HAS_NEXT_EVENT,
  PROP_HAS_PREVIOUS_EVENT,
  PROP_HAS_SELECTED_EVENT,
  PROP_HAS_SELECTED_NOTE,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  PROP_HAS_STUDY,
  PROP_HAS_TERMS,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_TITLE_IN_VIEW,
  N_PROPS
} WakhanSessionProperty;

struct _WakhanSession
{
  GObject parent_instance;

  WakhanStudy    *study;
  GSignalGroup   *notebook_signals;
  WakhanHistory  *history;
  WakhanEvent    *selected_event;
  WakhanNote     *selected_note;
  WakhanSection  *section; /* borrowed from the study */
  guint           reading_offset;
  guint           visible_start;
  guint           visible_end;
  guint           selection_start;
  guint           selection_end;
  char           *words_note;
  WakhanTextRange went_to;
  gboolean        is_going;  /* there; the view has not arrived yet */
  gboolean        is_at_hit; /* went_to is one, and it is in the history */
  double          view_start;
  double          view_end;
  gboolean        find_open;
  gboolean        outline_visible;
  gboolean        notes_visible;
  gboolean        timeline_visible;
  gboolean        title_in_view;
  gboolean        told[N_PROPS]; /* what was last notified of the values that others make */
};

enum
{
  SHOW_WORDS,
  EDIT_NOTE,
  ANNOUNCE,
  TELL,
  EVENT_CHOSEN,
  LIST_EVENTS,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanSession, wakhan_session, G_TYPE_OBJECT)

static WakhanNotebook *
get_notebook (WakhanSession *self)
{
  return self->study ? wakhan_study_get_notebook (self->study) : NULL;
}

static gboolean
get_can_undo (WakhanSession *self)
{
  return self->study && wakhan_notebook_get_can_undo (get_notebook (self));
}

static gboolean
get_can_redo (WakhanSession *self)
{
  return self->study && wakhan_notebook_get_can_redo (get_notebook (self));
}

static void
notify (WakhanSession        *self,
        WakhanSessionProperty id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
set_number (WakhanSession        *self,
            guint                *field,
            guint                 value,
            WakhanSessionProperty id)
{
  if (*field == value)
    return;
  *field = value;
  notify (self, id);
}

static void
set_flag (WakhanSession        *self,
          gboolean             *field,
          gboolean              value,
          WakhanSessionProperty id)
{
  if (*field == !!value)
    return;
  *field = !!value;
  notify (self, id);
}

static gboolean *
find_flag (WakhanSession        *self,
           WakhanSessionProperty id)
{
  switch (id)
    {
    case PROP_FIND_OPEN:
      return &self->find_open;
    case PROP_OUTLINE_VISIBLE:
      return &self->outline_visible;
    case PROP_NOTES_VISIBLE:
      return &self->notes_visible;
    case PROP_TIMELINE_VISIBLE:
      return &self->timeline_visible;
    case PROP_TITLE_IN_VIEW:
      return &self->title_in_view;
    default:
      return NULL;
    }
}

static void
update_section (WakhanSession *self)
{
  WakhanSection *section =
    self->study ? wakhan_section_find (wakhan_study_get_outline (self->study), self->reading_offset)
                : NULL;

  if (section == self->section)
    return;
  self->section = section;
  notify (self, PROP_SECTION);
}

static void
tell_if_changed (WakhanSession        *self,
                 WakhanSessionProperty id,
                 gboolean              value)
{
  set_flag (self, &self->told[id], value, id);
}

static void
update_event_steps (WakhanSession *self)
{
  tell_if_changed (self, PROP_HAS_NEXT_EVENT, wakhan_session_get_has_next_event (self));
  tell_if_changed (self, PROP_HAS_PREVIOUS_EVENT, wakhan_session_get_has_previous_event (self));
  tell_if_changed (self, PROP_HAS_SELECTED_EVENT, self->selected_event != NULL);
}

static void
wakhan_session_dispose (GObject *object)
{
  WakhanSession *self = WAKHAN_SESSION (object);

  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->selected_event);
  g_clear_object (&self->selected_note);
  g_clear_object (&self->history);
  self->section = NULL;
  g_clear_object (&self->study);
  g_clear_pointer (&self->words_note, g_free);

  G_OBJECT_CLASS (wakhan_session_parent_class)->dispose (object);
}

static void
wakhan_session_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  WakhanSession *self = WAKHAN_SESSION (object);

  switch ((WakhanSessionProperty) id)
    {
    case PROP_STUDY:
      g_value_set_object (value, self->study);
      break;
    case PROP_READING_OFFSET:
      g_value_set_uint (value, self->reading_offset);
      break;
    case PROP_VISIBLE_END:
      g_value_set_uint (value, self->visible_end);
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
    case PROP_SELECTION_START:
      g_value_set_uint (value, self->selection_start);
      break;
    case PROP_SELECTION_END:
      g_value_set_uint (value, self->selection_end);
      break;
    case PROP_FIND_OPEN:
    case PROP_OUTLINE_VISIBLE:
    case PROP_NOTES_VISIBLE:
    case PROP_TIMELINE_VISIBLE:
    case PROP_TITLE_IN_VIEW:
      g_value_set_boolean (value, *find_flag (self, id));
      break;
    case PROP_VIEW_START:
      g_value_set_double (value, self->view_start);
      break;
    case PROP_VIEW_END:
      g_value_set_double (value, self->view_end);
      break;
    case PROP_HAS_NEXT_EVENT:
      g_value_set_boolean (value, wakhan_session_get_has_next_event (self));
      break;
    case PROP_HAS_PREVIOUS_EVENT:
      g_value_set_boolean (value, wakhan_session_get_has_previous_event (self));
      break;
    case PROP_HAS_SELECTED_EVENT:
      g_value_set_boolean (value, self->selected_event != NULL);
      break;
    case PROP_HAS_SELECTED_NOTE:
      g_value_set_boolean (value, self->selected_note != NULL);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, wakhan_history_get_can_go_back (self->history));
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, wakhan_history_get_can_go_forward (self->history));
      break;
    case PROP_HAS_STUDY:
      g_value_set_boolean (value, self->study != NULL);
      break;
    case PROP_HAS_TERMS:
      g_value_set_boolean (
        value, self->study && g_list_model_get_n_items (wakhan_study_get_terms (self->study)) > 0);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, get_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, get_can_redo (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_session_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  WakhanSession *self = WAKHAN_SESSION (object);

  switch ((WakhanSessionProperty) id)
    {
    case PROP_STUDY:
      wakhan_session_set_study (self, g_value_get_object (value));
      break;
    case PROP_READING_OFFSET:
      wakhan_session_set_reading_offset (self, g_value_get_uint (value));
      break;
    case PROP_VISIBLE_END:
      wakhan_session_set_visible_end (self, g_value_get_uint (value));
      break;
    case PROP_SELECTED_EVENT:
      wakhan_session_set_selected_event (self, g_value_get_object (value));
      break;
    case PROP_SELECTED_NOTE:
      wakhan_session_set_selected_note (self, g_value_get_object (value));
      break;
    case PROP_SELECTION_START:
      wakhan_session_set_selection (self, g_value_get_uint (value),
                                    MAX (g_value_get_uint (value), self->selection_end));
      break;
    case PROP_SELECTION_END:
      wakhan_session_set_selection (self, MIN (g_value_get_uint (value), self->selection_start),
                                    g_value_get_uint (value));
      break;
    case PROP_FIND_OPEN: /* in a text: the bar would take the keyboard out of sight */
      self->is_at_hit = FALSE;
      set_flag (self, &self->find_open, g_value_get_boolean (value) && self->study, id);
      break;
    case PROP_OUTLINE_VISIBLE:
    case PROP_NOTES_VISIBLE:
    case PROP_TIMELINE_VISIBLE:
    case PROP_TITLE_IN_VIEW:
      set_flag (self, find_flag (self, id), g_value_get_boolean (value), id);
      break;
    case PROP_VIEW_START:
      wakhan_session_set_view (self, g_value_get_double (value), self->view_end);
      break;
    case PROP_VIEW_END:
      wakhan_session_set_view (self, self->view_start, g_value_get_double (value));
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
    g_param_spec_uint ("reading-offset", NULL, NULL, 0, G_MAXUINT, 0, both);
  properties[PROP_VISIBLE_END] =
    g_param_spec_uint ("visible-end", NULL, NULL, 0, G_MAXUINT, 0, both);
  properties[PROP_SECTION] = g_param_spec_object ("section", NULL, NULL, WAKHAN_TYPE_SECTION, read);
  properties[PROP_SELECTED_EVENT] =
    g_param_spec_object ("selected-event", NULL, NULL, WAKHAN_TYPE_EVENT, both);
  properties[PROP_SELECTED_NOTE] =
    g_param_spec_object ("selected-note", NULL, NULL, WAKHAN_TYPE_NOTE, both);
  properties[PROP_SELECTION_START] =
    g_param_spec_uint ("selection-start", NULL, NULL, 0, G_MAXUINT, 0, both);
  properties[PROP_SELECTION_END] =
    g_param_spec_uint ("selection-end", NULL, NULL, 0, G_MAXUINT, 0, both);
  properties[PROP_FIND_OPEN] = g_param_spec_boolean ("find-open", NULL, NULL, FALSE, both);
  properties[PROP_OUTLINE_VISIBLE] =
    g_param_spec_boolean ("outline-visible", NULL, NULL, TRUE, both);
  properties[PROP_NOTES_VISIBLE] = g_param_spec_boolean ("notes-visible", NULL, NULL, TRUE, both);
  properties[PROP_TIMELINE_VISIBLE] =
    g_param_spec_boolean ("timeline-visible", NULL, NULL, TRUE, both);
  properties[PROP_TITLE_IN_VIEW] = g_param_spec_boolean ("title-in-view", NULL, NULL, FALSE, both);
  properties[PROP_VIEW_START] =
    g_param_spec_double ("view-start", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, both);
  properties[PROP_VIEW_END] =
    g_param_spec_double ("view-end", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, both);
  properties[PROP_HAS_NEXT_EVENT] =
    g_param_spec_boolean ("has-next-event", NULL, NULL, FALSE, read);
  properties[PROP_HAS_PREVIOUS_EVENT] =
    g_param_spec_boolean ("has-previous-event", NULL, NULL, FALSE, read);
  properties[PROP_HAS_SELECTED_EVENT] =
    g_param_spec_boolean ("has-selected-event", NULL, NULL, FALSE, read);
  properties[PROP_HAS_SELECTED_NOTE] =
    g_param_spec_boolean ("has-selected-note", NULL, NULL, FALSE, read);
  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, read);
  properties[PROP_CAN_GO_FORWARD] =
    g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, read);
  properties[PROP_HAS_STUDY] = g_param_spec_boolean ("has-study", NULL, NULL, FALSE, read);
  properties[PROP_HAS_TERMS] = g_param_spec_boolean ("has-terms", NULL, NULL, FALSE, read);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, read);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, read);
  g_object_class_install_properties (klass, N_PROPS, properties);
}

static void
wakhan_session_class_init (WakhanSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_session_dispose;
  object_class->get_property = wakhan_session_get_property;
  object_class->set_property = wakhan_session_set_property;
  install_properties (object_class);

  signals[SHOW_WORDS] = g_signal_new ("show-words", WAKHAN_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[EDIT_NOTE] = g_signal_new ("edit-note", WAKHAN_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_NOTE);
  signals[ANNOUNCE] = g_signal_new ("announce", WAKHAN_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  g_signal_new ("focus-text", WAKHAN_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  signals[TELL] = g_signal_new ("tell", WAKHAN_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[LIST_EVENTS] = g_signal_new ("list-events", WAKHAN_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[EVENT_CHOSEN] = g_signal_new ("event-chosen", WAKHAN_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_EVENT);
}

static void
update_undo (WakhanSession *self)
{
  tell_if_changed (self, PROP_CAN_UNDO, get_can_undo (self));
  tell_if_changed (self, PROP_CAN_REDO, get_can_redo (self));
}

/* A note that is gone, here or elsewhere, cannot stay selected. */
static void
notebook_changed_cb (WakhanSession *self)
{
  if (self->selected_note &&
      wakhan_notebook_find (get_notebook (self), wakhan_note_get_id (self->selected_note)) !=
        self->selected_note)
    wakhan_session_set_selected_note (self, NULL);
}

static void
history_changed_cb (WakhanSession *self,
                    GParamSpec    *pspec)
{
  g_object_notify (G_OBJECT (self), g_param_spec_get_name (pspec));
}

static void
start_history (WakhanSession *self)
{
  g_autoptr (WakhanHistory) before = g_steal_pointer (&self->history);

  self->history = wakhan_history_new ();
  g_signal_connect_object (self->history, "notify", G_CALLBACK (history_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (before && wakhan_history_get_can_go_back (before))
    notify (self, PROP_CAN_GO_BACK);
  if (before && wakhan_history_get_can_go_forward (before))
    notify (self, PROP_CAN_GO_FORWARD);
}

static void
wakhan_session_init (WakhanSession *self)
{
  self->outline_visible = TRUE;
  self->notes_visible = TRUE;
  self->timeline_visible = TRUE;
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed",
                                  G_CALLBACK (notebook_changed_cb), self);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::can-undo",
                                  G_CALLBACK (update_undo), self);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::can-redo",
                                  G_CALLBACK (update_undo), self);
  start_history (self);
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
  gboolean had_study;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!study || WAKHAN_IS_STUDY (study));

  if (study == self->study)
    return;
  g_object_freeze_notify (G_OBJECT (self));
  g_signal_group_set_target (self->notebook_signals, NULL);
  wakhan_session_set_selected_note (self, NULL);
  if (g_set_object (&self->selected_event, NULL))
    notify (self, PROP_SELECTED_EVENT);
  start_history (self);
  self->is_going = self->is_at_hit = FALSE;
  self->section = NULL;
  had_study = self->study != NULL;
  g_set_object (&self->study, study);
  if (!study)
    set_flag (self, &self->find_open, FALSE, PROP_FIND_OPEN);
  notify (self, PROP_STUDY);
  notify (self, PROP_HAS_TERMS);
  if (had_study != (study != NULL))
    notify (self, PROP_HAS_STUDY);
  notify (self, PROP_SECTION);
  wakhan_session_set_reading_offset (self, 0);
  wakhan_session_set_visible_start (self, 0);
  wakhan_session_set_visible_end (self, 0);
  wakhan_session_set_selection (self, 0, 0);
  wakhan_session_set_view (self, 0, 0);
  set_flag (self, &self->title_in_view, study && wakhan_study_title_begins_text (study),
            PROP_TITLE_IN_VIEW);
  update_section (self);
  g_signal_group_set_target (self->notebook_signals, get_notebook (self));
  update_undo (self);
  update_event_steps (self);
  g_object_thaw_notify (G_OBJECT (self));
}

guint
wakhan_session_get_reading_offset (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), 0);

  return self->reading_offset;
}

void
wakhan_session_set_reading_offset (WakhanSession *self,
                                   guint          offset)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  self->is_going = FALSE;
  set_number (self, &self->reading_offset, offset, PROP_READING_OFFSET);
  update_section (self);
}

guint
wakhan_session_get_visible_end (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), 0);

  return self->visible_end;
}

void
wakhan_session_set_visible_end (WakhanSession *self,
                                guint          offset)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  set_number (self, &self->visible_end, offset, PROP_VISIBLE_END);
}

void
wakhan_session_set_visible_start (WakhanSession *self,
                                  guint          offset)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  self->visible_start = offset;
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

void
wakhan_session_set_selected_event (WakhanSession *self,
                                   WakhanEvent   *event)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!event || WAKHAN_IS_EVENT (event));

  if (g_set_object (&self->selected_event, event))
    {
      notify (self, PROP_SELECTED_EVENT);
      update_event_steps (self);
      if (event && self->study)
        wakhan_session_follow_event (self, event);
      if (event && wakhan_event_is_in_text (event))
        wakhan_session_go_to (self, wakhan_event_get_start (event), wakhan_event_get_end (event));
    }
  if (event)
    g_signal_emit (self, signals[EVENT_CHOSEN], 0, event);
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

  if (g_set_object (&self->selected_note, note))
    {
      notify (self, PROP_SELECTED_NOTE);
      tell_if_changed (self, PROP_HAS_SELECTED_NOTE, note != NULL);
    }
}

void
wakhan_session_restore (WakhanSession *self,
                        WakhanEvent   *event,
                        WakhanNote    *note)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!event || WAKHAN_IS_EVENT (event));

  if (g_set_object (&self->selected_event, event))
    {
      notify (self, PROP_SELECTED_EVENT);
      update_event_steps (self);
    }
  wakhan_session_set_selected_note (self, note);
}

guint
wakhan_session_get_selection_start (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), 0);

  return self->selection_start;
}

guint
wakhan_session_get_selection_end (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), 0);

  return self->selection_end;
}

const char *
wakhan_session_get_words_note (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return self->words_note;
}

void
wakhan_session_set_words_note (WakhanSession *self,
                               const char    *id)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  g_free (self->words_note);
  self->words_note = g_strdup (id);
}

void
wakhan_session_set_selection (WakhanSession *self,
                              guint          start,
                              guint          end)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (start <= end);

  if (start < self->went_to.start || start > self->went_to.end)
    self->is_going = self->is_at_hit = FALSE;
  if (start != self->selection_start || end != self->selection_end)
    g_clear_pointer (&self->words_note, g_free);
  g_object_freeze_notify (G_OBJECT (self));
  set_number (self, &self->selection_start, start, PROP_SELECTION_START);
  set_number (self, &self->selection_end, end, PROP_SELECTION_END);
  g_object_thaw_notify (G_OBJECT (self));
}

double
wakhan_session_get_view_start (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), 0);

  return self->view_start;
}

double
wakhan_session_get_view_end (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), 0);

  return self->view_end;
}

void
wakhan_session_list_events (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  g_signal_emit (self, signals[LIST_EVENTS], 0);
}

void
wakhan_session_set_view (WakhanSession *self,
                         double         start,
                         double         end)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  if (self->study && start < end)
    {
      const WakhanTimeView view = wakhan_time_view_bound (&(WakhanTimeView){ start, end },
                                                          wakhan_study_get_timeline (self->study),
                                                          wakhan_study_get_period (self->study));

      start = view.start;
      end = view.end;
    }
  g_object_freeze_notify (G_OBJECT (self));
  if (start != self->view_start)
    {
      self->view_start = start;
      notify (self, PROP_VIEW_START);
    }
  if (end != self->view_end)
    {
      self->view_end = end;
      notify (self, PROP_VIEW_END);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

/* Where one has just gone; else the caret, if it is in view; else what one reads. */
static WakhanTextRange
get_place (WakhanSession *self)
{
  if (self->is_going)
    return self->went_to;
  if (self->selection_start >= self->visible_start && self->selection_start < self->visible_end)
    return (WakhanTextRange){ self->selection_start, self->selection_end };
  return (WakhanTextRange){ self->reading_offset, self->reading_offset };
}

static void
show_words (WakhanSession         *self,
            const WakhanTextRange *words)
{
  self->went_to = *words;
  self->is_going = TRUE;
  g_signal_emit (self, signals[SHOW_WORDS], 0, words->start, words->end);
}

WakhanHistory *
wakhan_session_get_history (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return self->history;
}

void
wakhan_session_go_to (WakhanSession *self,
                      guint          start,
                      guint          end)
{
  const WakhanTextRange to = { start, end };
  WakhanTextRange       from;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (start <= end);

  from = get_place (self);
  self->is_at_hit = FALSE;
  wakhan_history_push (self->history, &from, &to);
  show_words (self, &to);
}

void
wakhan_session_go_to_hit (WakhanSession *self,
                          guint          start,
                          guint          end)
{
  const WakhanTextRange hit = { start, end };

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (start <= end);

  if (!self->is_at_hit)
    {
      const WakhanTextRange from = get_place (self);

      self->is_at_hit = from.start != start;
      wakhan_history_push (self->history, &from, &hit);
    }
  else
    wakhan_history_replace (self->history, &hit);
  show_words (self, &hit);
}

void
wakhan_session_show (WakhanSession *self,
                     guint          start,
                     guint          end)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (start <= end);

  show_words (self, &(WakhanTextRange){ start, end });
}

void
wakhan_session_go_back (WakhanSession *self)
{
  WakhanTextRange from;
  WakhanTextRange to;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  from = get_place (self);
  self->is_at_hit = FALSE;
  if (wakhan_history_go_back (self->history, &from, &to))
    show_words (self, &to);
}

void
wakhan_session_go_forward (WakhanSession *self)
{
  WakhanTextRange from;
  WakhanTextRange to;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  from = get_place (self);
  self->is_at_hit = FALSE;
  if (wakhan_history_go_forward (self->history, &from, &to))
    show_words (self, &to);
}

void
wakhan_session_announce (WakhanSession *self,
                         const char    *words)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (words);

  g_signal_emit (self, signals[ANNOUNCE], 0, words, FALSE);
}

void
wakhan_session_announce_deed (WakhanSession *self,
                              const char    *words)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (words);

  g_signal_emit (self, signals[ANNOUNCE], 0, words, TRUE);
}

void
wakhan_session_tell (WakhanSession *self,
                     const char    *words)
{
  wakhan_session_announce_deed (self, words);
  g_signal_emit (self, signals[TELL], 0, words);
}
