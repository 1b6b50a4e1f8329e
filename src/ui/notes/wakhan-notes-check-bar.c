/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-check-bar.h"

#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotesCheckBar
{
  GtkBox parent_instance;

  WakhanNoteList  *list;
  WakhanNoteCards *cards;
  WakhanSession   *session;
  GSignalGroup    *session_signals;
  WakhanNote      *note;     /* that is looked at */
  guint            position; /* where it is, or was when it was checked */
  GtkWidget       *pane;     /* unowned; holds this */
  gboolean         active;
  gboolean         was_visible; /* the panel, before it became active */
  guint            update_source;

  GtkLabel  *count; /* NULL until notes are checked, as are the next */
  GtkWidget *previous;
  GtkWidget *next;
};

typedef enum
{
  PROP_ACTIVE = 1,
  N_PROPS
} WakhanNotesCheckBarProperty;

enum
{
  DONE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNotesCheckBar, wakhan_notes_check_bar, GTK_TYPE_BOX)

static guint
count_notes (WakhanNotesCheckBar *self)
{
  return g_list_model_get_n_items (wakhan_note_list_get_model (self->list));
}

/* "1 of 3" */
static char *
dup_part (WakhanNotesCheckBar *self)
{
  return wakhan_digits_new_for_part (self->position + 1, count_notes (self));
}

static void
show_count (WakhanNotesCheckBar *self)
{
  g_autofree char *part = dup_part (self);
  const gboolean   has_others = count_notes (self) > 1;

  gtk_label_set_label (self->count, part);
  gtk_widget_set_sensitive (self->previous, has_others);
  gtk_widget_set_sensitive (self->next, has_others);
}

static void
set_active (WakhanNotesCheckBar *self,
            gboolean             active)
{
  self->active = active;
  if (active && !self->count)
    gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_note_list_set_checking (self->list, active);
  if (!active)
    wakhan_note_cards_choose (self->cards, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), active);
  if (active)
    gtk_widget_add_css_class (self->pane, "checking");
  else
    gtk_widget_remove_css_class (self->pane, "checking");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

static void
look_at (WakhanNotesCheckBar *self,
         WakhanNote          *note)
{
  const guint      position = wakhan_note_list_find (self->list, note);
  g_autofree char *part = NULL;
  g_autofree char *words = NULL;

  g_set_object (&self->note, note);
  self->position = position == GTK_INVALID_LIST_POSITION ? 0 : position;
  show_count (self);
  wakhan_note_cards_choose (self->cards, note);
  part = dup_part (self);
  /* Translators: said aloud; “%s” is “1 of 3”. */
  words = g_strdup_printf (_ ("Note to check, %s"), part);
  wakhan_session_announce_deed (self->session, words);
}

static void
check_note_cb (WakhanNotesCheckBar *self,
               WakhanNote          *note)
{
  if (!self->active)
    {
      g_object_get (self->session, "notes-visible", &self->was_visible, NULL);
      set_active (self, TRUE);
    }
  g_object_set (self->session, "notes-visible", TRUE, NULL);
  look_at (self, note);
}

/* Whoever looks at another note has left the list. */
static void
selected_note_changed_cb (WakhanNotesCheckBar *self)
{
  WakhanNote *note = wakhan_session_get_selected_note (self->session);

  if (!self->active || !note || note == self->note)
    return;
  if (wakhan_note_list_find (self->list, note) == GTK_INVALID_LIST_POSITION)
    {
      set_active (self, FALSE);
      return;
    }
  g_set_object (&self->note, note);
  self->position = wakhan_note_list_find (self->list, note);
  show_count (self);
}

static void
study_changed_cb (WakhanNotesCheckBar *self)
{
  if (self->active)
    wakhan_notes_check_bar_update (self);
}

/* The one behind that which was checked is where that was. */
static void
go_on (WakhanNotesCheckBar *self)
{
  const guint            n_notes = count_notes (self);
  g_autoptr (WakhanNote) note =
    g_list_model_get_item (wakhan_note_list_get_model (self->list),
                           self->position < n_notes ? self->position : 0);

  wakhan_session_go_to_note (self->session, note);
  look_at (self, note);
}

static void
update (WakhanNotesCheckBar *self)
{
  WakhanNoteIndex *index = wakhan_note_list_get_index (self->list);
  guint            position;

  if (count_notes (self) == 0)
    {
      if (index && !wakhan_note_index_is_settled (index))
        return;
      if (index)
        wakhan_session_tell (self->session, _ ("All notes are in place."));
      wakhan_notes_check_bar_finish (self);
      return;
    }
  position = self->note ? wakhan_note_list_find (self->list, self->note) : 0;
  if (position == GTK_INVALID_LIST_POSITION)
    {
      go_on (self);
      return;
    }
  self->position = position;
  show_count (self);
}

static gboolean
update_cb (gpointer user_data)
{
  WakhanNotesCheckBar *self = user_data;

  self->update_source = 0;
  if (self->active && self->session)
    update (self);
  return G_SOURCE_REMOVE;
}

static gboolean
escape_cb (GtkWidget *pane G_GNUC_UNUSED,
           GVariant  *arguments G_GNUC_UNUSED,
           gpointer   user_data)
{
  WakhanNotesCheckBar *self = user_data;

  if (!self->active)
    return FALSE;
  wakhan_notes_check_bar_finish (self);
  return TRUE;
}

static void
wakhan_notes_check_bar_dispose (GObject *object)
{
  WakhanNotesCheckBar *self = WAKHAN_NOTES_CHECK_BAR (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  g_clear_object (&self->cards);
  g_clear_object (&self->list);
  g_clear_object (&self->note);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTES_CHECK_BAR);

  G_OBJECT_CLASS (wakhan_notes_check_bar_parent_class)->dispose (object);
}

static void
wakhan_notes_check_bar_get_property (GObject    *object,
                                     guint       id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  switch ((WakhanNotesCheckBarProperty) id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, WAKHAN_NOTES_CHECK_BAR (object)->active);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_notes_check_bar_class_init (WakhanNotesCheckBarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_notes_check_bar_dispose;
  object_class->get_property = wakhan_notes_check_bar_get_property;

  properties[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[DONE] = g_signal_new ("done", WAKHAN_TYPE_NOTES_CHECK_BAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-notes-check-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesCheckBar, count);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesCheckBar, previous);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesCheckBar, next);
  gtk_widget_class_bind_template_callback (widget_class, wakhan_notes_check_bar_finish);
}

static void
wakhan_notes_check_bar_init (WakhanNotesCheckBar *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "check-note", G_CALLBACK (check_note_cb),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selected-note",
                                  G_CALLBACK (selected_note_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
}

void
wakhan_notes_check_bar_set_list (WakhanNotesCheckBar *self,
                                 WakhanNoteList      *list,
                                 WakhanNoteCards     *cards,
                                 GtkWidget           *pane)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  g_return_if_fail (WAKHAN_IS_NOTES_CHECK_BAR (self));
  g_return_if_fail (WAKHAN_IS_NOTE_LIST (list));
  g_return_if_fail (WAKHAN_IS_NOTE_CARDS (cards));
  g_return_if_fail (GTK_IS_WIDGET (pane));
  g_return_if_fail (!self->list);

  self->list = g_object_ref (list);
  self->cards = g_object_ref (cards);
  g_signal_connect_object (wakhan_note_list_get_model (list), "items-changed",
                           G_CALLBACK (wakhan_notes_check_bar_update), self, G_CONNECT_SWAPPED);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                      gtk_callback_action_new (escape_cb, self,
                                                                               NULL)));
  gtk_widget_add_controller (pane, keys);
  self->pane = pane;
}

void
wakhan_notes_check_bar_set_session (WakhanNotesCheckBar *self,
                                    WakhanSession       *session)
{
  g_return_if_fail (WAKHAN_IS_NOTES_CHECK_BAR (self));

  if (g_set_object (&self->session, session))
    g_signal_group_set_target (self->session_signals, session);
}

gboolean
wakhan_notes_check_bar_get_active (WakhanNotesCheckBar *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_CHECK_BAR (self), FALSE);

  return self->active;
}

/* Not in the midst of what the button of a row began. */
void
wakhan_notes_check_bar_update (WakhanNotesCheckBar *self)
{
  g_return_if_fail (WAKHAN_IS_NOTES_CHECK_BAR (self));

  if (self->active && self->update_source == 0)
    self->update_source = g_idle_add (update_cb, self);
}

void
wakhan_notes_check_bar_finish (WakhanNotesCheckBar *self)
{
  g_return_if_fail (WAKHAN_IS_NOTES_CHECK_BAR (self));

  if (!self->active)
    return;
  set_active (self, FALSE);
  g_signal_emit (self, signals[DONE], 0);
  if (!self->was_visible)
    g_object_set (self->session, "notes-visible", FALSE, NULL);
}
