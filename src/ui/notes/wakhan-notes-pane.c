/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-pane.h"

#include "wakhan-context-menu.h"
#include "wakhan-note-card.h"
#include "wakhan-note-composer.h"
#include "wakhan-note-list.h"
#include "wakhan-note-scroller.h"
#include "wakhan-note-toast.h"
#include "wakhan-notes-empty-page.h"
#include "wakhan-notes-store.h"
#include "wakhan-notes-toolbar.h"
#include "wakhan-one-stop.h"
#include "wakhan-text-focus.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotesPane
{
  GtkBox parent_instance;

  WakhanSession      *session;
  WakhanNotebook     *notebook; /* of the session's study */
  WakhanNote         *note;     /* the selected one, whose card holds the composer */
  WakhanNoteList     *notes;
  GSignalGroup       *session_signals;
  GSignalGroup       *notebook_signals;
  WakhanNotesStore   *store;
  GSignalGroup       *store_signals;
  GSignalGroup       *index_signals;
  GSignalGroup       *study_signals;
  GHashTable         *cards;    /* WakhanNote to the WakhanNoteCard that shows it now */
  GtkWidget          *composer; /* one for the whole list; NULL until a note is selected */
  WakhanTextFocus    *text_focus;
  WakhanNoteScroller *scroller;
  gboolean            discarding;
  gboolean            is_changed;  /* the selected note, since it was selected */
  gboolean            tells_saved; /* when it is */

  WakhanNotesToolbar   *toolbar;
  GtkLabel             *empty_title;
  GtkLabel             *empty_text;
  GtkStack             *stack; /* over the list, while that is empty */
  GtkListView          *list;
  WakhanNotesEmptyPage *empty_page; /* NULL until no note passes the filter */
  WakhanNoteToast      *toast;
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} WakhanNotesPaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanNotesPane, wakhan_notes_pane, GTK_TYPE_BOX)

static void
show_none (WakhanNotesPane *self,
           guint            n_notes)
{
  if (!self->empty_page)
    {
      GtkWidget *page = gtk_scrolled_window_new ();

      self->empty_page = WAKHAN_NOTES_EMPTY_PAGE (wakhan_notes_empty_page_new ());
      g_signal_connect_object (self->empty_page, "clear", G_CALLBACK (wakhan_notes_toolbar_clear),
                               self->toolbar, G_CONNECT_SWAPPED);
      gtk_widget_set_focusable (page, FALSE);
      gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (page), GTK_POLICY_NEVER,
                                      GTK_POLICY_AUTOMATIC);
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (page), GTK_WIDGET (self->empty_page));
      gtk_stack_add_titled (self->stack, page, "no-match", _ ("No such notes"));
    }
  wakhan_notes_empty_page_describe (self->empty_page, wakhan_note_list_get_filter (self->notes),
                                    n_notes);
}

/* Of a file that cannot be read nobody knows whether it has notes, nor of a text that was not found
 * among those known. */
static void
describe_empty (WakhanNotesPane *self)
{
  const gboolean is_read = !self->store || wakhan_notes_store_is_read (self->store);
  WakhanStudy   *study = self->session ? wakhan_session_get_study (self->session) : NULL;
  gboolean       is_guess = FALSE;
  const char    *title = _ ("No notes yet");
  const char    *text = _ ("Select words in the text and choose a colour, or write a note that "
                              "belongs to nothing in particular.");

  if (!is_read)
    {
      title = _ ("Your notes cannot be read");
      text = _ ("They are there again as soon as their file can be read. What you write until then "
                "is joined with them.");
    }
  else if (study && wakhan_study_get_library_problem (study, &is_guess) && is_guess)
    {
      title = _ ("Your notes may be missing");
      text = _ ("If you wrote some, they are safe. Open the text again when the list of known "
                "texts can be read.");
    }
  gtk_label_set_label (self->empty_title, title);
  gtk_label_set_label (self->empty_text, text);
}

/* It has no row of its own choice before the keyboard was in it. */
static gboolean
focus_list (WakhanNotesPane *self)
{
  return gtk_widget_grab_focus (GTK_WIDGET (self->list)) ||
         gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

/* When the rows are there. */
static gboolean
focus_list_cb (GtkWidget     *widget,
               GdkFrameClock *clock G_GNUC_UNUSED,
               gpointer       user_data G_GNUC_UNUSED)
{
  focus_list (WAKHAN_NOTES_PANE (widget));
  return G_SOURCE_REMOVE;
}

static void
update_state (WakhanNotesPane *self)
{
  const guint n_notes = self->notebook ? wakhan_notebook_get_n_notes (self->notebook) : 0;
  const guint n_shown = g_list_model_get_n_items (wakhan_note_list_get_model (self->notes));

  wakhan_notes_toolbar_set_counts (self->toolbar, n_shown, n_notes);
  if (n_shown == 0 && n_notes > 0)
    show_none (self, n_notes);
  if (n_shown > 0 && gtk_widget_get_focus_child (GTK_WIDGET (self->stack)))
    gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_list_cb, NULL,
                                  NULL); /* or it would be in another pane */
  gtk_widget_set_visible (GTK_WIDGET (self->stack), self->notebook && n_shown == 0);
  gtk_widget_set_can_focus (gtk_widget_get_parent (GTK_WIDGET (self->list)), n_shown > 0);
  describe_empty (self);
  if (n_shown == 0)
    gtk_stack_set_visible_child_name (self->stack, n_notes == 0 ? "empty" : "no-match");
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

static void
leave_cb (WakhanNotesPane *self)
{
  wakhan_session_set_selected_note (self->session, NULL);
  if (!wakhan_text_focus_give_back (self->text_focus))
    focus_list (self);
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
set_written (WakhanNotesPane *self,
             WakhanNoteCard  *card,
             gboolean         written)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (card), "item");
  GtkWidget   *holder = written ? gtk_widget_get_parent (self->composer) : NULL;

  if (holder && holder != GTK_WIDGET (card))
    wakhan_note_card_set_editor (WAKHAN_NOTE_CARD (holder), NULL);
  wakhan_note_card_set_editor (card, written ? self->composer : NULL);
  gtk_list_item_set_activatable (item, !written);
  gtk_list_item_set_selectable (item, !written);
}

static void
set_note (WakhanNotesPane *self,
          WakhanNote      *note)
{
  g_autoptr (WakhanNote) old = g_steal_pointer (&self->note);
  WakhanNoteCard        *card = old ? g_hash_table_lookup (self->cards, old) : NULL;

  self->note = note ? g_object_ref (note) : NULL;
  self->tells_saved = old && self->is_changed && !wakhan_note_is_empty (old) &&
                      wakhan_notebook_find (self->notebook, wakhan_note_get_id (old));
  self->is_changed = FALSE;
  if (card)
    set_written (self, card, FALSE);
  if (note)
    ensure_composer (self);
  else
    wakhan_note_scroller_stop (self->scroller);
  if (note)
    wakhan_note_composer_set_room (WAKHAN_NOTE_COMPOSER (self->composer),
                                   gtk_widget_get_height (GTK_WIDGET (self)));
  if (self->composer)
    wakhan_note_composer_set_note (WAKHAN_NOTE_COMPOSER (self->composer), self->notebook, note);
  card = note ? g_hash_table_lookup (self->cards, note) : NULL;
  if (card)
    set_written (self, card, TRUE);
  wakhan_note_list_set_held (self->notes, note);
  if (old)
    {
      discard_empty (self, old);
      wakhan_notes_store_save (self->store);
    }
}

static void
scroll_to_note (WakhanNotesPane *self,
                gboolean         wants_keyboard)
{
  wakhan_note_scroller_start (self->scroller, self->note,
                              wants_keyboard ? WAKHAN_NOTE_COMPOSER (self->composer) : NULL);
}

static void
selected_note_changed_cb (WakhanNotesPane *self)
{
  WakhanNote *note = wakhan_session_get_selected_note (self->session);

  if (note == self->note)
    return;
  set_note (self, note);
  if (note)
    scroll_to_note (self, FALSE);
}

static void
edit_note_cb (WakhanNotesPane *self,
              WakhanNote      *note)
{
  g_object_set (self->session, "notes-visible", TRUE, NULL);
  wakhan_session_set_selected_note (self->session, note);
  if (wakhan_note_list_find (self->notes, note) == GTK_INVALID_LIST_POSITION)
    wakhan_notes_toolbar_clear (self->toolbar);
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u",
                              wakhan_note_list_find (self->notes, note));
  wakhan_note_composer_focus_text (WAKHAN_NOTE_COMPOSER (self->composer));
  scroll_to_note (self, TRUE);
}

static void
notebook_changed_cb (WakhanNotesPane *self,
                     WakhanChange    *change)
{
  WakhanNote *after =
    wakhan_change_get_n_notes (change) > 0 ? wakhan_change_get_after (change, 0) : NULL;
  const gboolean gone = !after && wakhan_change_get_n_notes (change) > 0;

  wakhan_note_toast_hide (self->toast); /* Undo would undo something else */
  if (after && self->note &&
      g_strcmp0 (wakhan_note_get_id (after), wakhan_note_get_id (self->note)) == 0)
    {
      self->is_changed = TRUE;
      scroll_to_note (self, FALSE); /* its card may have grown out of view */
    }
  if (self->discarding || !gone || wakhan_change_get_kind (change) != WAKHAN_CHANGE_DELETE)
    return;
  wakhan_note_toast_show (self->toast, _ ("Note deleted"), TRUE);
  wakhan_session_announce_deed (self->session, _ ("Note deleted"));
}

static void
show_lost_cb (GtkWidget  *widget,
              const char *name G_GNUC_UNUSED,
              GVariant   *parameter G_GNUC_UNUSED)
{
  WakhanNotesPane       *self = WAKHAN_NOTES_PANE (widget);
  g_autoptr (WakhanNote) note = wakhan_note_list_find_lost (self->notes, self->note);

  if (note)
    edit_note_cb (self, note);
}

static void
index_changed_cb (WakhanNotesPane *self,
                  GPtrArray       *moved)
{
  if (moved->len > 0)
    update_state (self);
  for (guint i = 0; i < moved->len; i++)
    {
      WakhanNoteCard *card = g_hash_table_lookup (self->cards, g_ptr_array_index (moved, i));

      if (card)
        wakhan_note_card_update (card);
    }
}

static void
tell_cb (WakhanNotesPane *self,
         const char      *words)
{
  wakhan_note_toast_show (self->toast, words, FALSE);
}

static void
study_changed_cb (WakhanNotesPane *self)
{
  WakhanStudy      *study = wakhan_session_get_study (self->session);
  WakhanNotebook   *notebook = study ? wakhan_study_get_notebook (study) : NULL;
  WakhanNotesStore *store = study ? wakhan_study_get_notes_store (study) : NULL;

  set_note (self, NULL);
  g_set_object (&self->notebook, notebook);
  g_set_object (&self->store, store);
  g_signal_group_set_target (self->store_signals, store);
  g_signal_group_set_target (self->notebook_signals, notebook);
  g_signal_group_set_target (self->study_signals, study);
  g_signal_group_set_target (self->index_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  wakhan_note_list_set_study (self->notes, study);
  wakhan_notes_toolbar_set_store (self->toolbar, store);
  update_state (self);
  selected_note_changed_cb (self);
}

static void
delete_cb (WakhanNotesPane *self,
           WakhanNoteCard  *card)
{
  g_autoptr (WakhanNote) note = g_object_ref (wakhan_note_card_get_note (card));

  if (note == wakhan_session_get_selected_note (self->session))
    wakhan_session_delete_note (self->session);
  else
    wakhan_notebook_remove (self->notebook, WAKHAN_CHANGE_DELETE, note);
  if (g_list_model_get_n_items (wakhan_note_list_get_model (self->notes)) > 0)
    focus_list (self);
}

static void
kind_chosen_cb (WakhanNotesPane *self,
                const char      *kind,
                WakhanNoteCard  *card)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (wakhan_note_card_get_note (card));

  wakhan_note_set_kind (copy, kind);
  wakhan_notebook_put (self->notebook, WAKHAN_CHANGE_SET_KIND, copy);
}

/* The card on whose row the keyboard is, not on something in it; in the composer, Delete is the
 * text's. */
static WakhanNoteCard *
find_focused_card (WakhanNotesPane *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *row = root ? gtk_root_get_focus (root) : NULL;
  GtkWidget *card = row ? gtk_widget_get_first_child (row) : NULL;

  return card && WAKHAN_IS_NOTE_CARD (card) ? WAKHAN_NOTE_CARD (card) : NULL;
}

static gboolean
delete_key_cb (GtkWidget *widget G_GNUC_UNUSED,
               GVariant  *arguments G_GNUC_UNUSED,
               gpointer   user_data)
{
  WakhanNoteCard *card = find_focused_card (user_data);

  if (!card)
    return FALSE;
  delete_cb (user_data, card);
  return TRUE;
}

/* On any other row, Return goes to the note's place; here it goes on to the text. */
static gboolean
return_key_cb (GtkWidget *widget G_GNUC_UNUSED,
               GVariant  *arguments G_GNUC_UNUSED,
               gpointer   user_data)
{
  WakhanNotesPane *self = user_data;
  WakhanNoteCard  *card = find_focused_card (self);

  if (!card || wakhan_note_card_get_note (card) != self->note)
    return FALSE;
  wakhan_note_composer_focus_text (WAKHAN_NOTE_COMPOSER (self->composer));
  return TRUE;
}

static gboolean
menu_key_cb (GtkWidget *widget G_GNUC_UNUSED,
             GVariant  *arguments G_GNUC_UNUSED,
             gpointer   user_data)
{
  WakhanNoteCard *card = find_focused_card (user_data);

  return card && wakhan_context_menu_open (GTK_WIDGET (card), NULL);
}

static void
write_in (WakhanNotesPane *self,
          WakhanNote      *note)
{
  wakhan_session_go_to_note (self->session, note);
  wakhan_note_composer_focus_text (WAKHAN_NOTE_COMPOSER (self->composer));
  scroll_to_note (self, TRUE);
}

static void
edit_cb (WakhanNotesPane *self,
         WakhanNoteCard  *card)
{
  write_in (self, wakhan_note_card_get_note (card));
}

static void
row_activated_cb (WakhanNotesPane *self,
                  guint            position)
{
  g_autoptr (WakhanNote) note =
    g_list_model_get_item (wakhan_note_list_get_model (self->notes), position);

  if (note)
    write_in (self, note);
}

/* To the note that is written, else to a row: GTK would prefer what is in the row. */
static gboolean
enter_list_cb (WakhanNotesPane *self)
{
  if (self->note && g_hash_table_lookup (self->cards, self->note))
    {
      wakhan_note_composer_focus_text (WAKHAN_NOTE_COMPOSER (self->composer));
      return TRUE;
    }
  return g_list_model_get_n_items (wakhan_note_list_get_model (self->notes)) > 0 &&
         focus_list (self);
}

/* From another pane: what is written is what one comes for. */
static void
enter_action_cb (GtkWidget  *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant   *parameter G_GNUC_UNUSED)
{
  if (!enter_list_cb (WAKHAN_NOTES_PANE (widget)))
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
show_written_place_cb (WakhanNotesPane *self)
{
  wakhan_session_go_to_note (self->session, self->note);
}

static void
setup_cb (WakhanNotesPane *self,
          GtkListItem     *item)
{
  GtkWidget *card = wakhan_note_card_new ();

  g_signal_connect_object (card, "delete", G_CALLBACK (delete_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "edit", G_CALLBACK (edit_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "kind-chosen", G_CALLBACK (kind_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "show-place", G_CALLBACK (show_written_place_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_set_data (G_OBJECT (card), "item", item);
  gtk_list_item_set_child (item, card);
}

static void
bind_cb (WakhanNotesPane *self,
         GtkListItem     *item)
{
  WakhanNoteCard *card = WAKHAN_NOTE_CARD (gtk_list_item_get_child (item));
  WakhanNote     *note = gtk_list_item_get_item (item);

  wakhan_note_card_set_session (card, self->session);
  wakhan_note_card_set_note (card, note, wakhan_note_list_get_index (self->notes));
  g_hash_table_insert (self->cards, note, card);
  set_written (self, card, note == self->note);
}

/* A row whose position alone changes is unbound and bound again: the composer stays in its card
 * meanwhile, and so keeps the keyboard. */
static void
unbind_cb (WakhanNotesPane *self,
           GtkListItem     *item)
{
  WakhanNoteCard *card = WAKHAN_NOTE_CARD (gtk_list_item_get_child (item));
  WakhanNote     *note = gtk_list_item_get_item (item);

  if (g_hash_table_lookup (self->cards, note) == card)
    g_hash_table_remove (self->cards, note);
  wakhan_note_card_set_note (card, NULL, NULL);
}

static void
wakhan_notes_pane_root (GtkWidget *widget)
{
  WakhanNotesPane *self = WAKHAN_NOTES_PANE (widget);

  GTK_WIDGET_CLASS (wakhan_notes_pane_parent_class)->root (widget);

  wakhan_text_focus_set_root (self->text_focus, gtk_widget_get_root (widget));
}

static void
wakhan_notes_pane_unroot (GtkWidget *widget)
{
  wakhan_text_focus_set_root (WAKHAN_NOTES_PANE (widget)->text_focus, NULL);

  GTK_WIDGET_CLASS (wakhan_notes_pane_parent_class)->unroot (widget);
}

static void
wakhan_notes_pane_dispose (GObject *object)
{
  WakhanNotesPane *self = WAKHAN_NOTES_PANE (object);

  if (self->note && self->notebook)
    set_note (self, NULL);
  if (self->list)
    gtk_list_view_set_model (self->list, NULL);
  g_clear_pointer (&self->scroller, wakhan_note_scroller_free);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->store_signals);
  g_clear_object (&self->index_signals);
  g_clear_object (&self->study_signals);
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
  g_hash_table_unref (WAKHAN_NOTES_PANE (object)->cards);
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
  widget_class->root = wakhan_notes_pane_root;
  widget_class->unroot = wakhan_notes_pane_unroot;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  gtk_widget_class_install_action (widget_class, "pane.enter", NULL, enter_action_cb);
  gtk_widget_class_install_action (widget_class, "pane.show-lost", NULL, show_lost_cb);
  g_type_ensure (WAKHAN_TYPE_NOTES_TOOLBAR);
  g_type_ensure (WAKHAN_TYPE_NOTE_TOAST);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-notes-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, toolbar);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, empty_title);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, empty_text);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, stack);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesPane, toast);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, enter_list_cb);
}

/* Before the row's own keys, which swallow Return even where it does nothing. */
static void
add_key (WakhanNotesPane *self,
         guint            key,
         GdkModifierType  modifiers,
         GtkShortcutFunc  run)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                                                      gtk_callback_action_new (run, self, NULL)));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}

/* Heard before the list hears of it: a card that comes above the one being written takes its row
 * from under the hand. */
static void
rows_changing_cb (WakhanNotesPane *self)
{
  if (self->note && gtk_widget_get_focus_child (self->composer))
    scroll_to_note (self, TRUE);
}

static void
set_up_list (WakhanNotesPane *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection)     model =
    gtk_no_selection_new (g_object_ref (wakhan_note_list_get_model (self->notes)));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (rows_changing_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (model));
  g_signal_connect_object (model, "items-changed", G_CALLBACK (update_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (wakhan_note_list_get_filter (self->notes), "changed",
                           G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);

  add_key (self, GDK_KEY_Delete, 0, delete_key_cb);
  add_key (self, GDK_KEY_Menu, 0, menu_key_cb);
  add_key (self, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb);
  add_key (self, GDK_KEY_Return, 0, return_key_cb);
  add_key (self, GDK_KEY_KP_Enter, 0, return_key_cb);
}

static void
wakhan_notes_pane_init (WakhanNotesPane *self)
{
  self->cards = g_hash_table_new (NULL, NULL);
  self->notes = wakhan_note_list_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->scroller = wakhan_note_scroller_new (self->list, self->notes);
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
  self->study_signals = g_signal_group_new (WAKHAN_TYPE_STUDY);
  g_signal_group_connect_swapped (self->study_signals, "notify::library-problem",
                                  G_CALLBACK (describe_empty), self);
  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "changed", G_CALLBACK (index_changed_cb),
                                  self);
  self->store_signals = g_signal_group_new (WAKHAN_TYPE_NOTES_STORE);
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->store_signals, "notify::problem",
                                  G_CALLBACK (describe_empty), self);
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
  if (session)
    study_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}
