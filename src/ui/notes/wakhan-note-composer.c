/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-composer.h"

#include "wakhan-commands.h"
#include "wakhan-description.h"
#include "wakhan-note-tile.h"
#include "wakhan-one-stop.h"
#include "wakhan-tag-entry.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

#define SHARE 0.35 /* of the panel's height, for the words */
#define LEAST_LINES 3
#define USUAL_LINES 8
#define MOST_LINES 12
#define PADDING 10
#define LINES_OF_CARD 9 /* what the card has above the words, and its edges */

struct _WakhanNoteComposer
{
  GtkBox parent_instance;

  WakhanNotebook *notebook;
  WakhanNote     *note;
  GSignalGroup   *note_signals;
  GtkWidget      *panel; /* unowned: it holds this, as it does the next */
  GtkWidget      *head;
  guint           measuring;     /* the panel, when it has opened; 0: it need not be */
  gboolean        is_tagging;    /* the tags had the keyboard later than the words */
  gboolean        updating;      /* the note is being shown, not written */
  gboolean        focus_on_show; /* asked for the keyboard before it was on the screen */

  GtkScrolledWindow *scrolled;
  GtkTextView       *text;
  GtkTextBuffer     *buffer;
  WakhanTagEntry    *tags;
  GtkWidget         *kinds;
  GtkWidget *delete;
  GtkToggleButton *tiles[WAKHAN_N_NOTE_KINDS];
};

enum
{
  LEAVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNoteComposer, wakhan_note_composer, GTK_TYPE_BOX)

static void
put (WakhanNoteComposer *self,
     WakhanNote         *copy)
{
  if (!wakhan_note_is_equal (copy, self->note))
    wakhan_notebook_put (self->notebook, WAKHAN_CHANGE_EDIT, copy);
}

static char *
dup_buffer_text (WakhanNoteComposer *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

/* Only what differs in the middle is replaced, so that the caret stays between the words where it
 * was. */
static void
show_text (WakhanNoteComposer *self)
{
  const char      *text = wakhan_note_get_text (self->note);
  g_autofree char *old = dup_buffer_text (self);
  const char      *old_end = old + strlen (old);
  const char      *new_end;
  const char      *old_start = old;
  const char      *new_start = text = text ? text : "";
  GtkTextIter      start, end;

  if (g_str_equal (old, text))
    return;
  new_end = text + strlen (text);
  while (*old_start && g_utf8_get_char (old_start) == g_utf8_get_char (new_start))
    {
      old_start = g_utf8_next_char (old_start);
      new_start = g_utf8_next_char (new_start);
    }
  while (old_end > old_start && new_end > new_start &&
         g_utf8_get_char (g_utf8_prev_char (old_end)) ==
           g_utf8_get_char (g_utf8_prev_char (new_end)))
    {
      old_end = g_utf8_prev_char (old_end);
      new_end = g_utf8_prev_char (new_end);
    }
  gtk_text_buffer_get_iter_at_offset (self->buffer, &start,
                                      g_utf8_pointer_to_offset (old, old_start));
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, g_utf8_pointer_to_offset (old, old_end));
  gtk_text_buffer_delete (self->buffer, &start, &end);
  gtk_text_buffer_insert (self->buffer, &start, new_start, new_end - new_start);
}

static void
show_note (WakhanNoteComposer *self)
{
  if (!self->note)
    return;
  self->updating = TRUE;
  show_text (self);
  wakhan_tag_entry_set_tags (self->tags, wakhan_note_get_tags (self->note));
  for (guint i = 0; i < WAKHAN_N_NOTE_KINDS; i++)
    gtk_toggle_button_set_active (self->tiles[i], g_strcmp0 (wakhan_note_get_kind (self->note),
                                                             wakhan_note_kind_get (i)->id) == 0);
  self->updating = FALSE;
}

static void
text_changed_cb (WakhanNoteComposer *self)
{
  g_autoptr (WakhanNote) copy = NULL;
  g_autofree char       *text = NULL;

  if (self->updating || !self->note)
    return;
  copy = wakhan_note_copy (self->note);
  text = dup_buffer_text (self);
  wakhan_note_set_text (copy, text);
  put (self, copy);
}

static int
get_line_height (WakhanNoteComposer *self)
{
  g_autoptr (PangoLayout) line = gtk_widget_create_pango_layout (GTK_WIDGET (self), "X");
  int                     height;

  pango_layout_get_pixel_size (line, NULL, &height);
  return height;
}

static int
get_list_room (WakhanNoteComposer *self)
{
  return self->panel ? gtk_widget_get_height (self->panel) - gtk_widget_get_height (self->head) : 0;
}

/* What stands below the words stays in view, "Done" above all, and above them the beginning of the
 * card: of the words not all need be seen, but some lines while they are written. */
static void
fit_words (WakhanNoteComposer *self)
{
  const int height = get_line_height (self);
  const int width = gtk_widget_get_width (GTK_WIDGET (self));
  int       beside = LINES_OF_CARD * height;
  int       most;

  for (GtkWidget *part = gtk_widget_get_next_sibling (GTK_WIDGET (self->scrolled)); part;
       part = gtk_widget_get_next_sibling (part))
    {
      int natural;

      gtk_widget_measure (part, GTK_ORIENTATION_VERTICAL, width > 0 ? width : -1, NULL, &natural,
                          NULL, NULL);
      beside += natural + gtk_box_get_spacing (GTK_BOX (self));
    }
  most = CLAMP (get_list_room (self) - beside, (self->is_tagging ? 1 : LEAST_LINES) * height,
                MOST_LINES * height) +
         PADDING;
  if (gtk_scrolled_window_get_min_content_height (self->scrolled) > most)
    gtk_scrolled_window_set_min_content_height (self->scrolled, most);
  gtk_scrolled_window_set_max_content_height (self->scrolled, most);
}

static void
take_room (WakhanNoteComposer *self)
{
  const int height = get_line_height (self);
  const int room = self->panel ? gtk_widget_get_height (self->panel) : 0;
  const int least = CLAMP (room * SHARE / height, LEAST_LINES, USUAL_LINES) * height + PADDING;

  /* The least one first: it may not be more than the most. */
  gtk_scrolled_window_set_min_content_height (self->scrolled, -1);
  gtk_scrolled_window_set_max_content_height (self->scrolled, MOST_LINES * height + PADDING);
  gtk_scrolled_window_set_min_content_height (self->scrolled, least);
  fit_words (self);
}

static void
focus_text_cb (WakhanNoteComposer *self)
{
  self->is_tagging = FALSE;
  take_room (self);
}

static void
focus_tags_cb (WakhanNoteComposer *self)
{
  self->is_tagging = TRUE;
  take_room (self);
}

static void
add_focus (WakhanNoteComposer *self,
           GtkWidget          *part,
           GCallback           callback)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "enter", callback, self);
  gtk_widget_add_controller (part, focus);
}

static void
tags_changed_cb (WakhanNoteComposer *self)
{
  g_autoptr (WakhanNote) copy = NULL;
  g_auto (GStrv)         tags = NULL;

  if (self->updating || !self->note)
    return;
  copy = wakhan_note_copy (self->note);
  tags = wakhan_tag_entry_dup_tags (self->tags);
  wakhan_note_set_tags (copy, (const char *const *) tags);
  put (self, copy);
  fit_words (self);
}

static void
tile_toggled_cb (WakhanNoteComposer *self,
                 GtkToggleButton    *tile)
{
  const WakhanNoteKind  *kind = g_object_get_data (G_OBJECT (tile), "kind");
  g_autoptr (WakhanNote) copy = NULL;

  if (self->updating || !self->note)
    return;
  copy = wakhan_note_copy (self->note);
  wakhan_note_set_kind (copy, gtk_toggle_button_get_active (tile) ? kind->id : "");
  put (self, copy);
}

static gboolean
choose_kind_cb (GtkWidget *widget,
                GVariant  *arguments,
                gpointer   user_data G_GNUC_UNUSED)
{
  WakhanNoteComposer *self = WAKHAN_NOTE_COMPOSER (widget);

  gtk_toggle_button_set_active (self->tiles[g_variant_get_uint32 (arguments)], TRUE);
  return TRUE;
}

static void
leave (WakhanNoteComposer *self)
{
  g_signal_emit (self, signals[LEAVE], 0);
}

static gboolean
leave_cb (GtkWidget *widget,
          GVariant  *arguments G_GNUC_UNUSED,
          gpointer   user_data G_GNUC_UNUSED)
{
  leave (WAKHAN_NOTE_COMPOSER (widget));
  return TRUE;
}

/* Before the text view, which would begin a new line. */
static void
add_keys (WakhanNoteComposer *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter"),
                      gtk_callback_action_new (leave_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static gboolean
measure_cb (GtkWidget     *widget,
            GdkFrameClock *clock G_GNUC_UNUSED,
            gpointer       user_data G_GNUC_UNUSED)
{
  WakhanNoteComposer *self = WAKHAN_NOTE_COMPOSER (widget);

  if (gtk_widget_get_height (self->panel) <= 0)
    return G_SOURCE_CONTINUE;
  self->measuring = 0;
  take_room (self);
  return G_SOURCE_REMOVE;
}

static void
wakhan_note_composer_map (GtkWidget *widget)
{
  WakhanNoteComposer *self = WAKHAN_NOTE_COMPOSER (widget);

  GTK_WIDGET_CLASS (wakhan_note_composer_parent_class)->map (widget);

  if (self->panel && self->measuring == 0)
    self->measuring = gtk_widget_add_tick_callback (widget, measure_cb, NULL, NULL);

  if (self->focus_on_show)
    wakhan_note_composer_focus_text (self);
}

static void
wakhan_note_composer_dispose (GObject *object)
{
  WakhanNoteComposer *self = WAKHAN_NOTE_COMPOSER (object);

  if (self->measuring > 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->measuring);
  self->measuring = 0;
  g_clear_object (&self->note_signals);
  g_clear_object (&self->note);
  g_clear_object (&self->notebook);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTE_COMPOSER);

  G_OBJECT_CLASS (wakhan_note_composer_parent_class)->dispose (object);
}

static void
wakhan_note_composer_class_init (WakhanNoteComposerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_composer_dispose;
  widget_class->map = wakhan_note_composer_map;

  signals[LEAVE] = g_signal_new ("leave", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, leave_cb, NULL);
  for (guint i = 0; i < WAKHAN_N_NOTE_KINDS; i++)
    {
      gtk_widget_class_add_binding (widget_class, GDK_KEY_1 + i, GDK_ALT_MASK, choose_kind_cb, "u",
                                    i);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_1 + i, GDK_ALT_MASK, choose_kind_cb,
                                    "u", i);
    }

  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  g_type_ensure (WAKHAN_TYPE_TAG_ENTRY);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-note-composer.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteComposer, scrolled);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteComposer, text);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteComposer, buffer);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteComposer, tags);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteComposer, kinds);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteComposer, delete);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, tags_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave);
}

static void
wakhan_note_composer_init (WakhanNoteComposer *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_keys (self);
  add_focus (self, GTK_WIDGET (self->text), G_CALLBACK (focus_text_cb));
  add_focus (self, GTK_WIDGET (self->tags), G_CALLBACK (focus_tags_cb));
  wakhan_commands_set_tooltips (self->delete);
  for (guint i = 0; i < WAKHAN_N_NOTE_KINDS; i++)
    {
      const WakhanNoteKind *kind = wakhan_note_kind_get (i);
      const char           *name = wakhan_note_kind_get_name (kind);
      GtkWidget            *tile = wakhan_note_tile_new (kind, name);
      g_autofree char      *key = g_strdup_printf (_ ("Alt+%u"), i + 1);
      g_autofree char      *tooltip = g_strdup_printf ("%s (%s)", name, key);

      wakhan_tooltip_set_beside_name (tile, tooltip, key);
      g_object_set_data (G_OBJECT (tile), "kind", (gpointer) kind);
      g_signal_connect_swapped (tile, "toggled", G_CALLBACK (tile_toggled_cb), self);
      gtk_box_append (GTK_BOX (self->kinds), tile);
      self->tiles[i] = GTK_TOGGLE_BUTTON (tile);
    }
  self->note_signals = g_signal_group_new (WAKHAN_TYPE_NOTE);
  g_signal_group_connect_swapped (self->note_signals, "notify", G_CALLBACK (show_note), self);
}

GtkWidget *
wakhan_note_composer_new (void)
{
  return g_object_new (WAKHAN_TYPE_NOTE_COMPOSER, NULL);
}

void
wakhan_note_composer_set_note (WakhanNoteComposer *self,
                               WakhanNotebook     *notebook,
                               WakhanNote         *note)
{
  GtkTextIter start, end;

  g_return_if_fail (WAKHAN_IS_NOTE_COMPOSER (self));
  g_return_if_fail (!note || (WAKHAN_IS_NOTE (note) && WAKHAN_IS_NOTEBOOK (notebook)));

  if (note == self->note)
    return;
  self->focus_on_show = FALSE;
  g_set_object (&self->notebook, notebook);
  g_set_object (&self->note, note);
  g_signal_group_set_target (self->note_signals, note);

  self->updating = TRUE;
  /* Not set_text(): that is no part of a person's writing, and this may come in the
   * middle of it. */
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_delete (self->buffer, &start, &end);
  wakhan_tag_entry_set_tags (self->tags, NULL);
  self->updating = FALSE;
  show_note (self);
  gtk_text_buffer_get_end_iter (self->buffer, &end);
  gtk_text_buffer_place_cursor (self->buffer, &end);
}

void
wakhan_note_composer_focus_text (WakhanNoteComposer *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_COMPOSER (self));

  self->focus_on_show = !gtk_widget_get_mapped (GTK_WIDGET (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

void
wakhan_note_composer_set_room (WakhanNoteComposer *self,
                               GtkWidget          *panel,
                               GtkWidget          *head)
{
  g_return_if_fail (WAKHAN_IS_NOTE_COMPOSER (self));
  g_return_if_fail (GTK_IS_WIDGET (panel) && GTK_IS_WIDGET (head));

  self->panel = panel;
  self->head = head;
  take_room (self);
}

void
wakhan_note_composer_set_about (WakhanNoteComposer *self,
                                const char         *words)
{
  g_return_if_fail (WAKHAN_IS_NOTE_COMPOSER (self));

  wakhan_description_set (GTK_WIDGET (self->text), words);
}
