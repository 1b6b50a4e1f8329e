/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-pane.h"

#include "wakhan-note-cards.h"
#include "wakhan-note-composer.h"
#include "wakhan-note-list.h"
#include "wakhan-note-toast.h"
#include "wakhan-notes-check-bar.h"
#include "wakhan-notes-empty-stack.h"
#include "wakhan-notes-store.h"
#include "wakhan-notes-toolbar.h"
#include "wakhan-one-stop.h"
#include "wakhan-text-focus.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotesPane
{
  GtkBox parent_instance;

  WakhanSession    *session;
  WakhanNotebook   *notebook; /* of the session's study */
  WakhanNote       *note;     /* the selected one, whose card holds the composer */
  WakhanNoteList   *notes;
  GSignalGroup     *session_signals;
  GSignalGroup     *notebook_signals;
  WakhanNotesStore *store;
  GSignalGroup     *store_signals;
  GSignalGroup     *index_signals;
  WakhanNoteCards  *cards;
  GtkWidget        *composer; /* one for the whole list; NULL until a note is selected */
  WakhanTextFocus  *text_focus;
  gboolean          discarding;
  gboolean          is_changed;  /* the selected note, since it was selected */
  gboolean          tells_saved; /* when it is */

  WakhanNotesCheckBar   *check_bar; /* in place of the toolbar while it is active */
  WakhanNotesToolbar    *toolbar;
  WakhanNotesEmptyStack *empty_stack; /* over the list */
  GtkListView           *list;
  WakhanNoteToast       *toast;
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} WakhanNotesPaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanNotesPane, wakhan_notes_pane, GTK_TYPE_BOX)

/* When the rows are there. */
static gboolean
focus_list_cb (GtkWidget     *widget,
               GdkFrameClock *clock G_GNUC_UNUSED,
               gpointer       user_data G_GNUC_UNUSED)
{
  wakhan_note_cards_focus (WAKHAN_NOTES_PANE (widget)->cards);
  return G_SOURCE_REMOVE;
}

static void
update_state (WakhanNotesPane *self)
{
  const guint n_notes = self->notebook ? wakhan_notebook_get_n_notes (self->notebook) : 0;
  const guint n_shown = g_list_model_get_n_items (wakhan_note_list_get_model (self->notes));

  wakhan_notes_toolbar_set_counts (self->toolbar, n_shown, n_notes);
  if (n_shown > 0 && gtk_widget_get_focus_child (GTK_WIDGET (self->empty_stack)))
    gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_list_cb, NULL,
                                  NULL);                    /* or it would be in another pane */
  if (!wakhan_notes_check_bar_get_active (self->check_bar)) /* which ends at once */
    wakhan_notes_empty_stack_update (self->empty_stack, wakhan_note_list_get_filter (self->notes),
                                     n_shown, n_notes);
  gtk_widget_set_can_focus (gtk_widget_get_parent (GTK_WIDGET (self->list)), n_shown > 0);
}

/* A note in which nobody wrote anything goes when it is left. */
static void
discard_empty (WakhanNotesPane *self,
               WakhanNote      *note)
{
  if (!wakhan_note_is_empty (note) ||
      wakhan_notebook_find (self->notebook, wakhan_note_get_id (note)) != note)
    return;
  self->discarding = TRUE;
  wakhan_notebook_remove (self->notebook, WAKHAN_CHANGE_REMOVE_EMPTY, note);
  self->discarding = FALSE;
}

/* Of a note that was left, not of every letter. */
static void
tell_saved (WakhanNotesPane *self)
{
  if (!self->tells_saved ||
      wakhan_notes_store_get_save_state (self->store) != WAKHAN_SAVE_STATE_SAVED)
    return;
  self->tells_saved = FALSE;
  wakhan_session_announce_deed (self->session, _ ("Note saved"));
}

/* Of what is listed to be checked the row has the keyboard. */
static void
leave_cb (WakhanNotesPane *self)
{
  if (wakhan_notes_check_bar_get_active (self->check_bar))
    {
      wakhan_note_cards_choose (self->cards, self->note);
      return;
    }
  wakhan_session_set_selected_note (self->session, NULL);
  if (!wakhan_text_focus_give_back (self->text_focus))
    wakhan_note_cards_focus (self->cards);
  tell_saved (self);
}

static void
ensure_composer (WakhanNotesPane *self)
{
  if (self->composer)
    return;
  self->composer = g_object_ref_sink (wakhan_note_composer_new ());
  g_signal_connect_object (self->composer, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
}

static void
set_note (WakhanNotesPane *self,
          WakhanNote      *note)
{
  g_autoptr (WakhanNote) old = g_steal_pointer (&self->note);

  self->note = note ? g_object_ref (note) : NULL;
  self->tells_saved = old && self->is_changed && !wakhan_note_is_empty (old) &&
                      wakhan_notebook_find (self->notebook, wakhan_note_get_id (old));
  self->is_changed = FALSE;
  wakhan_note_cards_set_written (self->cards, NULL, NULL);
  if (note)
    {
      ensure_composer (self);
      wakhan_note_composer_set_room (WAKHAN_NOTE_COMPOSER (self->composer), GTK_WIDGET (self),
                                     GTK_WIDGET (self->toolbar));
    }
  else
    wakhan_note_cards_stop_scroll (self->cards);
  if (self->composer)
    wakhan_note_composer_set_note (WAKHAN_NOTE_COMPOSER (self->composer), self->notebook, note);
  if (note)
    wakhan_note_cards_set_written (self->cards, note, WAKHAN_NOTE_COMPOSER (self->composer));
  wakhan_note_list_set_held (self->notes, note);
  if (old)
    {
      discard_empty (self, old);
      wakhan_notes_store_save (self->store);
    }
}

static void
selected_note_changed_cb (WakhanNotesPane *self)
{
  WakhanNote *note = wakhan_session_get_selected_note (self->session);

  if (note == self->note)
    return;
  set_note (self, note);
  if (note)
    wakhan_note_cards_scroll (self->cards, FALSE);
}

static void
edit_note_cb (WakhanNotesPane *self,
              WakhanNote      *note)
{
  guint position;

  g_object_set (self->session, "notes-visible", TRUE, NULL);
  wakhan_session_set_selected_note (self->session, note);
  if (wakhan_note_list_find (self->notes, note) == GTK_INVALID_LIST_POSITION)
    wakhan_notes_toolbar_clear (self->toolbar);
  position = wakhan_note_list_find (self->notes, note);
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
  wakhan_note_composer_focus_text (WAKHAN_NOTE_COMPOSER (self->composer));
  wakhan_note_cards_scroll (self->cards, TRUE);
}

static void
notebook_changed_cb (WakhanNotesPane *self,
                     WakhanChange    *change)
{
  const gboolean is_any = wakhan_change_get_n_entries (change) > 0;
  WakhanNote    *note = is_any ? wakhan_change_find_note (change, 0) : NULL;
  const gboolean gone = is_any && !wakhan_change_get_after (change, 0);

  wakhan_note_toast_hide (self->toast); /* Undo would undo something else */
  if (note && !gone && self->note &&
      g_strcmp0 (wakhan_note_get_id (note), wakhan_note_get_id (self->note)) == 0)
    {
      self->is_changed = TRUE;
      wakhan_note_cards_scroll (self->cards, FALSE); /* its card may have grown out of view */
    }
  if (self->discarding || !gone || wakhan_change_get_kind (change) != WAKHAN_CHANGE_DELETE)
    return;
  wakhan_note_toast_show (self->toast, _ ("Note deleted"), TRUE);
  wakhan_session_announce_deed (self->session, _ ("Note deleted"));
}

static void
index_changed_cb (WakhanNotesPane *self,
                  GPtrArray       *moved)
{
  if (moved->len > 0)
    update_state (self);
  for (guint i = 0; i < moved->len; i++)
    wakhan_note_cards_update (self->cards, g_ptr_array_index (moved, i));
  wakhan_notes_check_bar_update (self->check_bar);
}

static void
tell_cb (WakhanNotesPane *self,
         const char      *words,
         gboolean         can_undo)
{
  wakhan_note_toast_show (self->toast, words, can_undo);
}

/* The same notes stand elsewhere in a text that was read again: what is written goes on. */
static void
follow_reloaded (WakhanNotesPane *self,
                 WakhanStudy     *study)
{
  g_signal_group_set_target (self->index_signals, wakhan_study_get_note_index (study));
  wakhan_note_list_set_study (self->notes, study);
  wakhan_note_cards_update_all (self->cards);
  wakhan_notes_empty_stack_set_study (self->empty_stack, study);
  update_state (self);
}

static void
study_changed_cb (WakhanNotesPane *self)
{
  WakhanStudy      *study = wakhan_session_get_study (self->session);
  WakhanNotebook   *notebook = study ? wakhan_study_get_notebook (study) : NULL;
  WakhanNotesStore *store = study ? wakhan_study_get_notes_store (study) : NULL;

  if (notebook && notebook == self->notebook)
    {
      follow_reloaded (self, study);
      return;
    }
  set_note (self, NULL);
  g_set_object (&self->notebook, notebook);
  g_set_object (&self->store, store);
  g_signal_group_set_target (self->store_signals, store);
  g_signal_group_set_target (self->notebook_signals, notebook);
  g_signal_group_set_target (self->index_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  wakhan_note_list_set_study (self->notes, study);
  wakhan_notes_toolbar_set_store (self->toolbar, store);
  wakhan_notes_empty_stack_set_study (self->empty_stack, study);
  update_state (self);
  selected_note_changed_cb (self);
}

static void
delete_cb (WakhanNotesPane *self,
           WakhanNote      *note)
{
  if (note == wakhan_session_get_selected_note (self->session))
    wakhan_session_delete_note (self->session);
  else
    wakhan_notebook_remove (self->notebook, WAKHAN_CHANGE_DELETE, note);
  if (g_list_model_get_n_items (wakhan_note_list_get_model (self->notes)) > 0)
    wakhan_note_cards_focus (self->cards);
}

static void
kind_chosen_cb (WakhanNotesPane *self,
                WakhanNote      *note,
                const char      *kind)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);

  wakhan_note_set_kind (copy, kind);
  wakhan_notebook_put (self->notebook, WAKHAN_CHANGE_SET_KIND, copy);
}

static void
write_cb (WakhanNotesPane *self,
          WakhanNote      *note)
{
  wakhan_session_go_to_note (self->session, note);
  wakhan_note_cards_set_written (self->cards, note, WAKHAN_NOTE_COMPOSER (self->composer));
  wakhan_note_composer_focus_text (WAKHAN_NOTE_COMPOSER (self->composer));
  wakhan_note_cards_scroll (self->cards, TRUE);
}

static void
show_written_place_cb (WakhanNotesPane *self)
{
  wakhan_session_go_to_note (self->session, self->note);
}

static gboolean
enter_list_cb (WakhanNotesPane *self)
{
  return wakhan_note_cards_enter (self->cards);
}

/* Of typed words it is heard too, once one pauses: what was said before would stand there still. */
static void
filter_changed_cb (WakhanNotesPane *self)
{
  update_state (self);
  if (self->session)
    wakhan_session_announce (self->session, wakhan_notes_toolbar_get_summary (self->toolbar));
}

/* From another pane, for what is written. */
static void
enter_action_cb (GtkWidget  *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant   *parameter G_GNUC_UNUSED)
{
  if (!enter_list_cb (WAKHAN_NOTES_PANE (widget)))
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
wakhan_notes_pane_dispose (GObject *object)
{
  WakhanNotesPane *self = WAKHAN_NOTES_PANE (object);

  if (self->note && self->notebook)
    set_note (self, NULL);
  g_clear_object (&self->cards);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->store_signals);
  g_clear_object (&self->index_signals);
  g_clear_object (&self->composer);
  g_clear_object (&self->notes);
  g_clear_object (&self->note);
  g_clear_object (&self->notebook);
  g_clear_object (&self->store);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTES_PANE);

  G_OBJECT_CLASS (wakhan_notes_pane_parent_class)->dispose (object);
}

static void
wakhan_notes_pane_finalize (GObject *object)
{
  g_object_unref (WAKHAN_NOTES_PANE (object)->text_focus);

  G_OBJECT_CLASS (wakhan_notes_pane_parent_class)->finalize (object);
}

static void
wakhan_notes_pane_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((WakhanNotesPaneProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, WAKHAN_NOTES_PANE (object)->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_notes_pane_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch ((WakhanNotesPaneProperty) id)
    {
    case PROP_SESSION:
      wakhan_notes_pane_set_session (WAKHAN_NOTES_PANE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_notes_pane_class_init (WakhanNotesPaneClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_notes_pane_dispose;
  object_class->finalize = wakhan_notes_pane_finalize;
  object_class->get_property = wakhan_notes_pane_get_property;
  object_class->set_property = wakhan_notes_pane_set_property;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  gtk_widget_class_install_action (widget_class, "pane.enter", NULL, enter_action_cb);
  g_type_ensure (WAKHAN_TYPE_NOTES_CHECK_BAR);
  g_type_ensure (WAKHAN_TYPE_NOTES_TOOLBAR);
  g_type_ensure (WAKHAN_TYPE_NOTES_EMPTY_STACK);
  g_type_ensure (WAKHAN_TYPE_NOTE_TOAST);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-notes-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, check_bar);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, toolbar);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, empty_stack);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, toast);
  gtk_widget_class_bind_template_callback (widget_class, enter_list_cb);
  gtk_widget_class_bind_template_callback (widget_class, wakhan_notes_toolbar_clear);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
}

static void
set_up_list (WakhanNotesPane *self)
{
  self->cards = wakhan_note_cards_new (self->list, self->notes);
  g_signal_connect_object (self->cards, "write", G_CALLBACK (write_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cards, "delete", G_CALLBACK (delete_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cards, "kind-chosen", G_CALLBACK (kind_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cards, "show-place", G_CALLBACK (show_written_place_cb), self,
                           G_CONNECT_SWAPPED);
  wakhan_notes_check_bar_set_list (self->check_bar, self->notes, self->cards, GTK_WIDGET (self));
  g_signal_connect_object (gtk_list_view_get_model (self->list), "items-changed",
                           G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (wakhan_note_list_get_filter (self->notes), "changed",
                           G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
wakhan_notes_pane_init (WakhanNotesPane *self)
{
  self->notes = wakhan_note_list_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_notes_toolbar_set_list (self->toolbar, self->notes);
  wakhan_notes_toolbar_set_list_widget (self->toolbar, GTK_WIDGET (self->list));
  set_up_list (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("pane", "Notes Pane"), -1);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selected-note",
                                  G_CALLBACK (selected_note_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "tell", G_CALLBACK (tell_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "edit-note", G_CALLBACK (edit_note_cb),
                                  self);
  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "changed", G_CALLBACK (index_changed_cb),
                                  self);
  self->store_signals = g_signal_group_new (WAKHAN_TYPE_NOTES_STORE);
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed",
                                  G_CALLBACK (notebook_changed_cb), self);
  g_signal_group_connect_swapped (self->notebook_signals, "items-changed",
                                  G_CALLBACK (update_state), self);
  g_signal_group_connect_swapped (self->store_signals, "notify::save-state",
                                  G_CALLBACK (tell_saved), self);
  self->text_focus = wakhan_text_focus_new (GTK_WIDGET (self));
  update_state (self);
}

void
wakhan_notes_pane_set_session (WakhanNotesPane *self,
                               WakhanSession   *session)
{
  g_return_if_fail (WAKHAN_IS_NOTES_PANE (self));
  g_return_if_fail (!session || WAKHAN_IS_SESSION (session));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  wakhan_note_cards_set_session (self->cards, session);
  wakhan_notes_check_bar_set_session (self->check_bar, session);
  wakhan_note_list_set_sieve (self->notes,
                              session ? wakhan_session_get_note_sieve (session) : NULL);
  if (session)
    study_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}
