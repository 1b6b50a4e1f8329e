/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-draft-private.h"

#include "wakhan-event-removal.h"
#include "wakhan-nearest-date.h"
#include "wakhan-selected-words.h"
#include "wakhan-session-attach.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  PROP_EVENT = 1,
  N_PROPS
} WakhanEventDraftProperty;

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanEventDraft, wakhan_event_draft, G_TYPE_OBJECT)

static WakhanStudy *
get_study (WakhanEventDraft *self)
{
  return wakhan_session_get_study (self->session);
}

/* As the notebook has it. */
WakhanOwnEvent *
wakhan_event_draft_find_entry (WakhanEventDraft *self)
{
  return self->event && self->notebook
           ? wakhan_notebook_find_event (self->notebook,
                                         wakhan_entry_get_id (WAKHAN_ENTRY (self->event)))
           : NULL;
}

static WakhanTimelineComposer *
get_composer (WakhanEventDraft *self)
{
  return wakhan_study_get_composer (get_study (self));
}

/* What the timeline shows of it; NULL: nothing, or it is not put yet. */
static WakhanEvent *
find_shown (WakhanEventDraft *self)
{
  WakhanOwnEvent *entry = wakhan_event_draft_find_entry (self);

  return entry ? wakhan_timeline_composer_find_event (get_composer (self), entry) : NULL;
}

/* @event: (transfer full) (nullable). */
static void
set_event (WakhanEventDraft *self,
           WakhanOwnEvent   *event)
{
  g_autoptr (WakhanOwnEvent) old = self->event;

  if (self->is_choosing)
    wakhan_session_end_choosing (self->session);
  self->event = event;
  self->field = WAKHAN_EVENT_DRAFT_NO_FIELD;
  self->is_new = event && !wakhan_event_draft_find_entry (self);
  if (old != event)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EVENT]);
}

/* What is written stands on the timeline as soon as it has a date. */
static void
select_event (WakhanEventDraft *self)
{
  WakhanEvent *event = find_shown (self);

  if (!event || event == wakhan_session_get_selected_event (self->session))
    return;
  wakhan_session_restore (self->session, event, wakhan_session_get_selected_note (self->session));
  wakhan_session_follow_event (self->session, event);
}

void
wakhan_event_draft_put (WakhanEventDraft *self,
                        int               field)
{
  g_autoptr (WakhanOwnEvent) copy = wakhan_entry_copy (WAKHAN_ENTRY (self->event));

  if (field != self->field)
    {
      wakhan_notebook_end_step (self->notebook);
      self->is_new = !wakhan_event_draft_find_entry (self);
      self->field = field;
    }
  self->is_putting = TRUE;
  wakhan_notebook_put (self->notebook,
                       self->is_new && !wakhan_own_event_get_word (copy, WAKHAN_OWN_EVENT_OF)[0]
                         ? WAKHAN_CHANGE_ADD_EVENT
                         : WAKHAN_CHANGE_EDIT_EVENT,
                       copy);
  self->is_putting = FALSE;
  select_event (self);
  g_signal_emit (self, signals[CHANGED], 0, FALSE);
}

/* Taken back to where nobody had changed it: what the study has is written on. */
static void
begin_again (WakhanEventDraft *self)
{
  const char  *of = wakhan_own_event_get_word (self->event, WAKHAN_OWN_EVENT_OF);
  WakhanEvent *event =
    *of ? wakhan_timeline_find_id (wakhan_study_get_timeline (get_study (self)), of) : NULL;

  if (event)
    {
      set_event (self, wakhan_study_create_own_event (get_study (self), event));
      g_signal_emit (self, signals[CHANGED], 0, TRUE);
    }
  else
    set_event (self, NULL);
}

static void
notebook_changed_cb (WakhanEventDraft *self)
{
  WakhanOwnEvent *entry;

  if (self->is_putting || !self->event)
    return;
  entry = wakhan_event_draft_find_entry (self);
  if (entry && wakhan_entry_is_equal (WAKHAN_ENTRY (entry), WAKHAN_ENTRY (self->event)))
    return;
  if (entry && !wakhan_own_event_is_refused (entry))
    {
      wakhan_entry_assign (WAKHAN_ENTRY (self->event), WAKHAN_ENTRY (entry));
      self->field = WAKHAN_EVENT_DRAFT_NO_FIELD;
      g_signal_emit (self, signals[CHANGED], 0, TRUE);
    }
  else if (entry || !self->is_new || self->field != WAKHAN_EVENT_DRAFT_NO_FIELD)
    {
      begin_again (self);
    }
}

/* A text that was read again has the very same notebook. */
static void
study_changed_cb (WakhanEventDraft *self)
{
  WakhanStudy    *study = get_study (self);
  WakhanNotebook *notebook = study ? wakhan_study_get_notebook (study) : NULL;

  if (notebook && notebook == self->notebook)
    return;
  g_set_object (&self->notebook, notebook);
  g_signal_group_set_target (self->notebook_signals, notebook);
  set_event (self, NULL);
}

static void
choose_words_cb (WakhanEventDraft *self,
                 WakhanEntry      *entry)
{
  self->is_choosing = entry && self->event &&
                      g_str_equal (wakhan_entry_get_id (entry),
                                   wakhan_entry_get_id (WAKHAN_ENTRY (self->event)));
}

static void
wakhan_event_draft_dispose (GObject *object)
{
  WakhanEventDraft *self = WAKHAN_EVENT_DRAFT (object);

  g_clear_object (&self->session_signals);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->notebook);
  g_clear_object (&self->event);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_event_draft_parent_class)->dispose (object);
}

static void
wakhan_event_draft_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((WakhanEventDraftProperty) id)
    {
    case PROP_EVENT:
      g_value_set_object (value, WAKHAN_EVENT_DRAFT (object)->event);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_event_draft_class_init (WakhanEventDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_event_draft_dispose;
  object_class->get_property = wakhan_event_draft_get_property;

  properties[PROP_EVENT] = g_param_spec_object ("event", NULL, NULL, WAKHAN_TYPE_OWN_EVENT,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] = g_signal_new ("changed", WAKHAN_TYPE_EVENT_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
wakhan_event_draft_init (WakhanEventDraft *self)
{
  self->field = WAKHAN_EVENT_DRAFT_NO_FIELD;
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "choose-words",
                                  G_CALLBACK (choose_words_cb), self);
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed",
                                  G_CALLBACK (notebook_changed_cb), self);
}

WakhanEventDraft *
wakhan_event_draft_new (WakhanSession *session)
{
  WakhanEventDraft *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT_DRAFT, NULL);
  self->session = g_object_ref (session);
  g_signal_group_set_target (self->session_signals, session);
  study_changed_cb (self);
  return self;
}

WakhanSession *
wakhan_event_draft_get_session (WakhanEventDraft *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), NULL);

  return self->session;
}

WakhanOwnEvent *
wakhan_event_draft_get_event (WakhanEventDraft *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), NULL);

  return self->event;
}

void
wakhan_event_draft_edit (WakhanEventDraft *self,
                         WakhanEvent      *event)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));
  g_return_if_fail (WAKHAN_IS_EVENT (event));
  g_return_if_fail (get_study (self));

  if (self->event && find_shown (self) == event)
    return;
  set_event (self, wakhan_study_create_own_event (get_study (self), event));
}

void
wakhan_event_draft_begin (WakhanEventDraft *self)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));
  g_return_if_fail (get_study (self));

  set_event (self, wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT));
}

gboolean
wakhan_event_draft_begin_from_selection (WakhanEventDraft *self)
{
  g_autofree char       *title = NULL;
  g_autoptr (WakhanDate) date = NULL;
  WakhanOwnEvent        *event;
  guint                  start;
  guint                  end;

  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), FALSE);
  g_return_val_if_fail (get_study (self), FALSE);

  if (!wakhan_selected_words_find (self->session, &start, &end))
    return FALSE;
  title =
    wakhan_selected_words_dup_title (wakhan_study_get_document (get_study (self)), start, end);
  date = wakhan_nearest_date_find (get_study (self), start, end);
  event = wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_TITLE, title);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_CLAIM, "essay");
  if (date)
    wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DATE, wakhan_date_get_edtf (date));
  set_event (self, event);
  wakhan_event_draft_add_words (self, start, end);
  wakhan_event_draft_put (self, WAKHAN_EVENT_DRAFT_WORDS);
  return TRUE;
}

void
wakhan_event_draft_end (WakhanEventDraft *self)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));

  if (!self->event)
    return;
  set_event (self, NULL);
  if (get_study (self))
    wakhan_notes_store_save (wakhan_study_get_notes_store (get_study (self)));
}

void
wakhan_event_draft_set_word (WakhanEventDraft  *self,
                             WakhanOwnEventWord word,
                             const char        *value)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));
  g_return_if_fail (self->event);

  if (g_strcmp0 (wakhan_own_event_get_word (self->event, word), value ? value : "") == 0)
    return;
  wakhan_own_event_set_word (self->event, word, value);
  wakhan_event_draft_put (self, word);
}

void
wakhan_event_draft_set_list (WakhanEventDraft  *self,
                             WakhanOwnEventList list,
                             const char *const *values)
{
  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));
  g_return_if_fail (self->event);

  if (g_strv_equal (wakhan_own_event_get_list (self->event, list), values))
    return;
  wakhan_own_event_set_list (self->event, list, values);
  wakhan_event_draft_put (self, WAKHAN_OWN_EVENT_N_WORDS + list);
}

gboolean
wakhan_event_draft_can_restore (WakhanEventDraft *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), FALSE);

  return wakhan_event_draft_find_entry (self) &&
         *wakhan_own_event_get_word (self->event, WAKHAN_OWN_EVENT_OF);
}

gboolean
wakhan_event_draft_was_found (WakhanEventDraft *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (self), FALSE);

  return wakhan_event_draft_can_restore (self) &&
         (wakhan_own_event_is_kept (self->event) || !wakhan_study_is_authored (get_study (self)));
}

void
wakhan_event_draft_restore (WakhanEventDraft *self)
{
  gboolean was_found;

  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));

  if (!wakhan_event_draft_can_restore (self))
    return;
  was_found = wakhan_event_draft_was_found (self);
  wakhan_notebook_remove (self->notebook, WAKHAN_CHANGE_RESTORE_EVENT,
                          wakhan_event_draft_find_entry (self));
  wakhan_session_announce_deed (self->session, was_found ? _ ("As it was found again")
                                                         : _ ("As the study has it again"));
}

void
wakhan_event_draft_delete (WakhanEventDraft *self)
{
  g_autoptr (WakhanOwnEvent) event = NULL;

  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));
  g_return_if_fail (self->event);

  event = g_object_ref (self->event);
  set_event (self, NULL);
  wakhan_event_removal_run (self->session, event);
}

void
wakhan_event_draft_delete_event (WakhanEventDraft *self,
                                 WakhanEvent      *event)
{
  WakhanOwnEvent            *entry;
  g_autoptr (WakhanOwnEvent) copy = NULL;

  g_return_if_fail (WAKHAN_IS_EVENT_DRAFT (self));
  g_return_if_fail (WAKHAN_IS_EVENT (event));
  g_return_if_fail (get_study (self));

  entry = wakhan_timeline_composer_find_entry (get_composer (self), event);
  if (entry && entry == wakhan_event_draft_find_entry (self))
    {
      wakhan_event_draft_delete (self);
      return;
    }
  copy = wakhan_study_create_own_event (get_study (self), event);
  wakhan_event_removal_run (self->session, copy);
}
