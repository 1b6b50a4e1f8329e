/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-editor.h"

#include "wakhan-category-choice.h"
#include "wakhan-completion.h"
#include "wakhan-date-field.h"
#include "wakhan-dispute-box.h"
#include "wakhan-drop-down-name.h"
#include "wakhan-event-words-box.h"
#include "wakhan-growing-room.h"
#include "wakhan-known-names.h"
#include "wakhan-late-sheet.h"
#include "wakhan-tag-entry.h"

#include <glib/gi18n-lib.h>

#define LEAST_LINES 3
#define MOST_LINES 8

struct _WakhanEventEditor
{
  GtkBox parent_instance;

  WakhanEventDraft *draft;
  GSignalGroup     *store_signals;
  GStrv             categories; /* ids, as the drop-down has their names */
  WakhanCompletion *places;
  gboolean          is_showing; /* nobody writes */
  gboolean          focus_on_show;

  GtkLabel            *heading;
  GtkLabel            *state;
  GtkWidget           *scrolled;
  WakhanDateField     *date;
  GtkEntry            *title;
  GtkScrolledWindow   *summary_room;
  GtkTextBuffer       *summary_buffer;
  GtkDropDown         *category;
  GtkDropDown         *claim;
  WakhanTagEntry      *actors;
  GtkEntry            *place;
  GtkEntry            *source;
  WakhanEventWordsBox *words;
  WakhanDisputeBox    *disputes;
  GtkLabel            *version;
  GtkWidget           *restore;
};

G_DEFINE_FINAL_TYPE (WakhanEventEditor, wakhan_event_editor, GTK_TYPE_BOX)

static const char *const claims[] = { "essay", "context" };

static WakhanStudy *
get_study (WakhanEventEditor *self)
{
  return wakhan_session_get_study (wakhan_event_draft_get_session (self->draft));
}

static const char *
get_word (WakhanEventEditor *self,
          WakhanOwnEventWord word)
{
  return wakhan_own_event_get_word (wakhan_event_draft_get_event (self->draft), word);
}

static gboolean
is_written (WakhanEventEditor *self)
{
  return !self->is_showing && self->draft && wakhan_event_draft_get_event (self->draft);
}

static void
show_state (WakhanEventEditor *self)
{
  const WakhanTypedDateState date = wakhan_date_field_get_state (self->date);
  const gboolean             is_unread =
    date == WAKHAN_TYPED_DATE_FAULTY || date == WAKHAN_TYPED_DATE_ASKED;
  /* Of the study that is being left there is no other way to it. */
  g_autoptr (WakhanNotesStore) store = g_signal_group_dup_target (self->store_signals);
  const char                  *words = _ ("Saving…");

  if (is_unread)
    words = _ ("Date not saved");
  else if (!store || wakhan_notes_store_get_save_state (store) == WAKHAN_SAVE_STATE_SAVED)
    words = _ ("Saved");
  gtk_label_set_label (self->state, words);
  if (is_unread)
    gtk_widget_add_css_class (GTK_WIDGET (self->state), "state-look");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->state), "state-look");
}

static void
show_in_entry (GtkEntry   *entry,
               const char *words)
{
  if (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), words))
    return;
  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  gtk_editable_set_position (GTK_EDITABLE (entry), -1);
}

static char *
dup_summary (WakhanEventEditor *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->summary_buffer, &start, &end);
  return gtk_text_buffer_get_text (self->summary_buffer, &start, &end, TRUE);
}

static void
show_summary (WakhanEventEditor *self)
{
  g_autofree char *shown = dup_summary (self);
  const char      *words = get_word (self, WAKHAN_OWN_EVENT_SUMMARY);

  if (!g_str_equal (shown, words))
    gtk_text_buffer_set_text (self->summary_buffer, words, -1);
}

/* What is typed stays as it is typed where it says the same. */
static void
show_date (WakhanEventEditor *self)
{
  const char            *edtf = get_word (self, WAKHAN_OWN_EVENT_DATE);
  WakhanDate            *shown = wakhan_date_field_get_date (self->date);
  g_autoptr (WakhanDate) kept = wakhan_date_parse (edtf, NULL);

  wakhan_date_field_set_kept (self->date, kept);
  wakhan_date_field_set_category (self->date, get_word (self, WAKHAN_OWN_EVENT_CATEGORY));
  if (!shown || g_strcmp0 (wakhan_date_get_edtf (shown), edtf) != 0)
    wakhan_date_field_show (self->date, edtf);
}

static void
show_choices (WakhanEventEditor *self)
{
  const char *category = get_word (self, WAKHAN_OWN_EVENT_CATEGORY);
  guint       position = 0;

  for (guint i = 0; self->categories[i]; i++)
    if (g_str_equal (self->categories[i], category))
      position = i;
  gtk_drop_down_set_selected (self->category, position);
  gtk_drop_down_set_selected (
    self->claim, g_str_equal (get_word (self, WAKHAN_OWN_EVENT_CLAIM), claims[0]) ? 0 : 1);
}

static void
show_foot (WakhanEventEditor *self)
{
  const gboolean can_restore = wakhan_event_draft_can_restore (self->draft);

  gtk_widget_set_visible (self->restore, can_restore);
  if (can_restore)
    gtk_label_set_label (self->version, wakhan_event_draft_was_found (self->draft)
                                          ? _ ("Your version; the date stays as it was found.")
                                          : _ ("Your version; the study’s stays."));
  gtk_widget_set_visible (GTK_WIDGET (self->version), can_restore);
}

static void
show_event (WakhanEventEditor *self)
{
  WakhanOwnEvent *event = wakhan_event_draft_get_event (self->draft);

  if (!event)
    return;
  self->is_showing = TRUE;
  show_date (self);
  show_in_entry (self->title, get_word (self, WAKHAN_OWN_EVENT_TITLE));
  show_summary (self);
  show_choices (self);
  wakhan_tag_entry_set_tags (self->actors,
                             wakhan_own_event_get_list (event, WAKHAN_OWN_EVENT_ACTORS));
  show_in_entry (self->place, get_word (self, WAKHAN_OWN_EVENT_PLACE));
  show_in_entry (self->source, get_word (self, WAKHAN_OWN_EVENT_SOURCE));
  wakhan_event_words_box_update (self->words);
  wakhan_dispute_box_update (self->disputes);
  self->is_showing = FALSE;
  show_foot (self);
  show_state (self);
}

/* What one writes oneself stands there as it is typed. */
static void
draft_changed_cb (WakhanEventEditor *self,
                  gboolean           by_others)
{
  g_autoptr (WakhanDate) kept = NULL;

  if (!wakhan_event_draft_get_event (self->draft))
    return;
  if (by_others)
    {
      show_event (self);
      return;
    }
  kept = wakhan_date_parse (get_word (self, WAKHAN_OWN_EVENT_DATE), NULL);
  wakhan_date_field_set_kept (self->date, kept);
  wakhan_date_field_set_category (self->date, get_word (self, WAKHAN_OWN_EVENT_CATEGORY));
  wakhan_event_words_box_update (self->words);
  wakhan_dispute_box_update (self->disputes);
  show_foot (self);
  show_state (self);
}

static void
list_names (WakhanEventEditor *self)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (get_study (self));
  g_auto (GStrv)  actors = wakhan_known_names_list_actors (timeline);
  g_auto (GStrv)  places = wakhan_known_names_list_places (timeline);

  wakhan_completion_set_words (self->places, (const char *const *) places);
  wakhan_tag_entry_set_offers (self->actors, (const char *const *) actors);
}

/* What is typed is read as the text would be. */
static void
take_habits (WakhanEventEditor *self)
{
  WakhanDateHabits habits;

  wakhan_date_habits_find (
    &habits, wakhan_document_get_text (wakhan_study_get_document (get_study (self))));
  wakhan_date_field_set_habits (self->date, &habits);
}

static void
event_changed_cb (WakhanEventEditor *self)
{
  WakhanOwnEvent *event = wakhan_event_draft_get_event (self->draft);

  if (!event)
    return;
  g_signal_group_set_target (self->store_signals, wakhan_study_get_notes_store (get_study (self)));
  self->is_showing = TRUE;
  g_strfreev (self->categories);
  self->categories = wakhan_category_choice_fill (
    self->category, wakhan_study_get_timeline (get_study (self)));
  list_names (self);
  take_habits (self);
  wakhan_date_field_show (self->date, get_word (self, WAKHAN_OWN_EVENT_DATE));
  self->is_showing = FALSE;
  gtk_label_set_label (self->heading, *get_word (self, WAKHAN_OWN_EVENT_TITLE) ||
                                          *get_word (self, WAKHAN_OWN_EVENT_OF)
                                        ? _ ("Edit Event")
                                        : _ ("New Event"));
  gtk_adjustment_set_value (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
  show_event (self);
}

static void
date_changed_cb (WakhanEventEditor *self)
{
  WakhanDate *date = wakhan_date_field_get_taken (self->date);

  if (!is_written (self))
    return;
  wakhan_event_draft_set_word (self->draft, WAKHAN_OWN_EVENT_DATE,
                               date ? wakhan_date_get_edtf (date) : "");
  show_state (self);
}

static void
words_changed_cb (WakhanEventEditor *self,
                  GtkEntry          *entry)
{
  const WakhanOwnEventWord word = entry == self->title   ? WAKHAN_OWN_EVENT_TITLE
                                  : entry == self->place ? WAKHAN_OWN_EVENT_PLACE
                                                         : WAKHAN_OWN_EVENT_SOURCE;

  if (is_written (self))
    wakhan_event_draft_set_word (self->draft, word, gtk_editable_get_text (GTK_EDITABLE (entry)));
}

static void
summary_changed_cb (WakhanEventEditor *self)
{
  g_autofree char *words = NULL;

  if (!is_written (self))
    return;
  words = dup_summary (self);
  wakhan_event_draft_set_word (self->draft, WAKHAN_OWN_EVENT_SUMMARY, words);
}

static void
category_changed_cb (WakhanEventEditor *self)
{
  if (is_written (self))
    wakhan_event_draft_set_word (self->draft, WAKHAN_OWN_EVENT_CATEGORY,
                                 self->categories[gtk_drop_down_get_selected (self->category)]);
}

static void
claim_changed_cb (WakhanEventEditor *self)
{
  if (is_written (self))
    wakhan_event_draft_set_word (self->draft, WAKHAN_OWN_EVENT_CLAIM,
                                 claims[gtk_drop_down_get_selected (self->claim)]);
}

static void
actors_changed_cb (WakhanEventEditor *self)
{
  g_auto (GStrv) actors = NULL;

  if (!is_written (self))
    return;
  actors = wakhan_tag_entry_dup_tags (self->actors);
  wakhan_event_draft_set_list (self->draft, WAKHAN_OWN_EVENT_ACTORS,
                               (const char *const *) actors);
}

/* An entry that nothing is left in is a date taken off. */
static void
done_cb (WakhanEventEditor *self)
{
  if (wakhan_event_draft_get_event (self->draft) &&
      wakhan_date_field_get_state (self->date) == WAKHAN_TYPED_DATE_EMPTY)
    wakhan_event_draft_set_word (self->draft, WAKHAN_OWN_EVENT_DATE, "");
  wakhan_event_draft_end (self->draft);
}

static void
restore_cb (WakhanEventEditor *self)
{
  wakhan_date_field_focus (self->date); /* the button goes */
  wakhan_event_draft_restore (self->draft);
}

static void
remove_cb (WakhanEventEditor *self)
{
  wakhan_event_draft_delete (self->draft);
}

static gboolean
done_key_cb (GtkWidget *widget,
             GVariant  *arguments G_GNUC_UNUSED,
             gpointer   user_data G_GNUC_UNUSED)
{
  done_cb (WAKHAN_EVENT_EDITOR (widget));
  return GDK_EVENT_STOP;
}

static void
wakhan_event_editor_map (GtkWidget *widget)
{
  WakhanEventEditor *self = WAKHAN_EVENT_EDITOR (widget);

  GTK_WIDGET_CLASS (wakhan_event_editor_parent_class)->map (widget);

  if (self->focus_on_show)
    wakhan_event_editor_focus (self);
}

static void
wakhan_event_editor_dispose (GObject *object)
{
  WakhanEventEditor *self = WAKHAN_EVENT_EDITOR (object);

  g_clear_object (&self->store_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_EVENT_EDITOR);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (wakhan_event_editor_parent_class)->dispose (object);
}

static void
wakhan_event_editor_finalize (GObject *object)
{
  g_strfreev (WAKHAN_EVENT_EDITOR (object)->categories);

  G_OBJECT_CLASS (wakhan_event_editor_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-event-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, heading);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, state);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, scrolled);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, date);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, summary_room);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, summary_buffer);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, category);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, claim);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, actors);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, place);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, source);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, words);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, disputes);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, version);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventEditor, restore);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, summary_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, category_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, claim_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, actors_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, restore_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
wakhan_event_editor_class_init (WakhanEventEditorClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_event_editor_dispose;
  object_class->finalize = wakhan_event_editor_finalize;
  widget_class->map = wakhan_event_editor_map;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, done_key_cb, NULL);

  g_type_ensure (WAKHAN_TYPE_DATE_FIELD);
  g_type_ensure (WAKHAN_TYPE_DISPUTE_BOX);
  g_type_ensure (WAKHAN_TYPE_EVENT_WORDS_BOX);
  g_type_ensure (WAKHAN_TYPE_TAG_ENTRY);
  bind_template (widget_class);
}

static void
wakhan_event_editor_init (WakhanEventEditor *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_late_sheet_load (GTK_WIDGET (self), "editor.css");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Edit Event"), -1);
  gtk_string_list_append (names, C_ ("event column", "Essay"));
  gtk_string_list_append (names, C_ ("event column", "Context"));
  gtk_drop_down_set_model (self->claim, G_LIST_MODEL (names));
  wakhan_drop_down_name_attach (self->claim, C_ ("event", "Told by"));
  wakhan_drop_down_name_attach (self->category, C_ ("event", "Category"));
  wakhan_tag_entry_set_holds_actors (self->actors);
  self->places = wakhan_completion_attach (self->place);
  self->store_signals = g_signal_group_new (WAKHAN_TYPE_NOTES_STORE);
  g_signal_group_connect_swapped (self->store_signals, "notify::save-state",
                                  G_CALLBACK (show_state), self);
  wakhan_growing_room_attach (self->summary_room, LEAST_LINES, MOST_LINES);
}

GtkWidget *
wakhan_event_editor_new (WakhanEventDraft *draft)
{
  WakhanEventEditor *self;

  g_return_val_if_fail (WAKHAN_IS_EVENT_DRAFT (draft), NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT_EDITOR, NULL);
  self->draft = g_object_ref (draft);
  wakhan_event_words_box_set_draft (self->words, draft);
  wakhan_dispute_box_set_draft (self->disputes, draft);
  g_signal_connect_object (draft, "notify::event", G_CALLBACK (event_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "changed", G_CALLBACK (draft_changed_cb), self,
                           G_CONNECT_SWAPPED);
  event_changed_cb (self);
  return GTK_WIDGET (self);
}

void
wakhan_event_editor_focus (WakhanEventEditor *self)
{
  g_return_if_fail (WAKHAN_IS_EVENT_EDITOR (self));

  self->focus_on_show = !gtk_widget_get_mapped (GTK_WIDGET (self));
  wakhan_date_field_focus (self->date);
}

void
wakhan_event_editor_dispute (WakhanEventEditor *self)
{
  g_return_if_fail (WAKHAN_IS_EVENT_EDITOR (self));

  wakhan_dispute_box_search (self->disputes);
}
