/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-writing.h"

#include "wakhan-event-editor.h"

#include <glib/gi18n-lib.h>

struct _WakhanEventWriting
{
  GObject parent_instance;

  WakhanSession    *session;
  GSignalGroup     *session_signals;
  WakhanEventDraft *draft;
  WakhanEndSide    *side;          /* the window's, which holds this */
  GtkWidget        *editor;        /* NULL until it is asked for */
  GtkWidget        *focus;         /* weak: what had the keyboard before */
  gboolean          notes_visible; /* before */
  gboolean          is_writing;
};

G_DEFINE_FINAL_TYPE (WakhanEventWriting, wakhan_event_writing, G_TYPE_OBJECT)

static void
begin (WakhanEventWriting *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->side));

  if (!self->editor)
    self->editor = wakhan_event_editor_new (self->draft);
  if (!self->is_writing)
    {
      g_set_weak_pointer (&self->focus, root ? gtk_root_get_focus (root) : NULL);
      g_object_get (self->session, "notes-visible", &self->notes_visible, NULL);
      self->is_writing = TRUE;
      wakhan_end_side_set_editor (self->side, self->editor);
      g_object_set (self->session, "notes-visible", TRUE, NULL);
    }
  wakhan_event_editor_focus (WAKHAN_EVENT_EDITOR (self->editor));
}

static void
end (WakhanEventWriting *self)
{
  GtkWidget *focus = self->focus;

  if (!self->is_writing)
    return;
  self->is_writing = FALSE;
  g_object_set (self->session, "notes-visible", self->notes_visible, NULL);
  wakhan_end_side_set_editor (self->side, NULL);
  g_clear_weak_pointer (&self->focus);
  if (wakhan_session_get_study (self->session) &&
      (!focus || !gtk_widget_get_mapped (focus) || !gtk_widget_grab_focus (focus)))
    g_signal_emit_by_name (self->session, "focus-text");
}

static void
event_changed_cb (WakhanEventWriting *self)
{
  if (wakhan_event_draft_get_event (self->draft))
    begin (self);
  else
    end (self);
}

/* Whoever takes the pane away has written, unless it is out of the way of the words that he is
 * asked for. */
static void
visible_changed_cb (WakhanEventWriting *self)
{
  gboolean is_visible;

  g_object_get (self->session, "notes-visible", &is_visible, NULL);
  if (self->is_writing && !is_visible && !wakhan_event_draft_is_choosing (self->draft))
    {
      self->notes_visible = FALSE;
      wakhan_event_draft_end (self->draft);
    }
}

static gboolean
edit_selected (WakhanEventWriting *self)
{
  WakhanEvent *event = wakhan_session_get_selected_event (self->session);

  if (!event)
    return FALSE;
  wakhan_event_draft_edit (self->draft, event);
  return TRUE;
}

static void
edit_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanEventWriting *self = user_data;

  if (edit_selected (self))
    wakhan_event_editor_focus (WAKHAN_EVENT_EDITOR (self->editor)); /* it may be open already */
}

static void
dispute_cb (GSimpleAction *action G_GNUC_UNUSED,
            GVariant      *parameter G_GNUC_UNUSED,
            gpointer       user_data)
{
  WakhanEventWriting *self = user_data;

  if (edit_selected (self))
    wakhan_event_editor_dispute (WAKHAN_EVENT_EDITOR (self->editor));
}

/* Of several passages the first that is lost is meant. */
static void
attach_cb (GSimpleAction *action G_GNUC_UNUSED,
           GVariant      *parameter G_GNUC_UNUSED,
           gpointer       user_data)
{
  WakhanEventWriting *self = user_data;

  if (edit_selected (self))
    wakhan_event_draft_choose_words (self->draft, wakhan_event_draft_find_lost (self->draft));
}

static void
delete_cb (GSimpleAction *action G_GNUC_UNUSED,
           GVariant      *parameter G_GNUC_UNUSED,
           gpointer       user_data)
{
  WakhanEventWriting *self = user_data;
  WakhanEvent        *event = wakhan_session_get_selected_event (self->session);

  if (event)
    wakhan_event_draft_delete_event (self->draft, event);
}

static void
new_cb (GSimpleAction *action G_GNUC_UNUSED,
        GVariant      *parameter G_GNUC_UNUSED,
        gpointer       user_data)
{
  WakhanEventWriting *self = user_data;

  wakhan_event_draft_begin (self->draft);
}

static void
make_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanEventWriting *self = user_data;

  if (!wakhan_event_draft_begin_from_selection (self->draft))
    wakhan_session_tell (self->session, _ ("Select the words of the event in the text first."));
}

static void
wakhan_event_writing_dispose (GObject *object)
{
  WakhanEventWriting *self = WAKHAN_EVENT_WRITING (object);

  g_clear_weak_pointer (&self->focus);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->draft);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_event_writing_parent_class)->dispose (object);
}

static void
wakhan_event_writing_class_init (WakhanEventWritingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_event_writing_dispose;
}

static void
wakhan_event_writing_init (WakhanEventWriting *self)
{
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::notes-visible",
                                  G_CALLBACK (visible_changed_cb), self);
}

WakhanEventWriting *
wakhan_event_writing_new (WakhanSession *session,
                          WakhanEndSide *side)
{
  WakhanEventWriting *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (WAKHAN_IS_END_SIDE (side), NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT_WRITING, NULL);
  self->session = g_object_ref (session);
  self->side = side;
  self->draft = wakhan_event_draft_new (session);
  g_signal_group_set_target (self->session_signals, session);
  /* After the editor, which has the event in it before it gets the keyboard. */
  g_signal_connect_object (self->draft, "notify::event", G_CALLBACK (event_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  return self;
}

void
wakhan_event_writing_add_actions (WakhanEventWriting *self,
                                  GActionMap         *map)
{
  const GActionEntry entries[] = {
    { .name = "new-event", .activate = new_cb },
    { .name = "make-event", .activate = make_cb },
    { .name = "edit-event", .activate = edit_cb },
    { .name = "attach-event", .activate = attach_cb },
    { .name = "dispute-event", .activate = dispute_cb },
    { .name = "delete-event", .activate = delete_cb },
  };

  g_return_if_fail (WAKHAN_IS_EVENT_WRITING (self));
  g_return_if_fail (G_IS_ACTION_MAP (map));

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), self);
}
