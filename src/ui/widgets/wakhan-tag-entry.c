/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-tag-entry.h"

#include "wakhan-completion.h"
#include "wakhan-wrap-layout.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SEPARATORS ",;\t\n"

struct _WakhanTagEntry
{
  GtkWidget parent_instance;

  GPtrArray *pills; /* borrowed widgets, in order */
  GtkEntry  *entry;
  gboolean   updating; /* tags are being shown, not typed */
  gboolean   holds_actors;

  WakhanCompletion *completion; /* of the entry; NULL: nothing is offered */
};

enum
{
  CHANGED,
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanTagEntry, wakhan_tag_entry, GTK_TYPE_WIDGET)

static const char *
get_tag (GtkWidget *pill)
{
  return g_object_get_data (G_OBJECT (pill), "tag");
}

static gboolean
has_tag (WakhanTagEntry *self,
         const char     *tag)
{
  for (guint i = 0; i < self->pills->len; i++)
    if (g_str_equal (get_tag (g_ptr_array_index (self->pills, i)), tag))
      return TRUE;
  return FALSE;
}

static void
remove_pill (WakhanTagEntry *self,
             GtkWidget      *pill)
{
  g_ptr_array_remove (self->pills, pill);
  gtk_widget_unparent (pill);
}

/* A pill cannot have the keyboard, and so nobody would hear of it.
 * @format: translated, with “%s” for @tag */
static void
announce (WakhanTagEntry *self,
          const char     *format,
          const char     *tag)
{
  g_autoptr (GString) words = g_string_new (format);

  g_string_replace (words, "%s", tag, 1);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.announce", "s", words->str);
}

static void
take_off (WakhanTagEntry *self,
          GtkWidget      *pill)
{
  g_autofree char *tag = g_strdup (get_tag (pill));

  remove_pill (self, pill);
  g_signal_emit (self, signals[CHANGED], 0);
  announce (self, self->holds_actors ? _ ("“%s” taken off the event") : _ ("Tag “%s” removed"),
            tag);
}

static void
remove_clicked_cb (WakhanTagEntry *self,
                   GtkWidget      *button)
{
  GtkWidget *pill = gtk_widget_get_parent (button);

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  take_off (self, pill);
}

static void
add_pill (WakhanTagEntry *self,
          const char     *tag)
{
  GtkWidget       *pill = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget       *label = gtk_label_new (tag);
  GtkWidget       *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *name = g_strdup_printf (
    self->holds_actors ? _ ("Take “%s” off the Event") : _ ("Remove Tag “%s”"), tag);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_focusable (button, FALSE); /* Backspace does it by the keyboard */
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (pill), label);
  gtk_box_append (GTK_BOX (pill), button);
  gtk_widget_add_css_class (pill, "tag-pill");
  g_object_set_data_full (G_OBJECT (pill), "tag", g_strdup (tag), g_free);
  gtk_widget_insert_before (pill, GTK_WIDGET (self), GTK_WIDGET (self->entry));
  g_ptr_array_add (self->pills, pill);
}

static void
set_words (WakhanTagEntry *self,
           const char     *words)
{
  self->updating = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  self->updating = FALSE;
}

/* Of what is typed all but the last part, which is being typed still, becomes pills; with @whole
 * that one too. */
static void
make_pills (WakhanTagEntry *self,
            gboolean        whole)
{
  g_auto (GStrv) parts =
    g_strsplit_set (gtk_editable_get_text (GTK_EDITABLE (self->entry)), SEPARATORS, -1);
  const guint n_parts = g_strv_length (parts);
  const guint n_pills = whole ? n_parts : n_parts - 1;

  for (guint i = 0; i < n_pills; i++)
    if (*g_strstrip (parts[i]) && !has_tag (self, parts[i]))
      {
        add_pill (self, parts[i]);
        announce (self, self->holds_actors ? _ ("“%s” added to the event") : _ ("Tag “%s” added"),
                  parts[i]);
      }
  set_words (self, whole ? "" : g_strchug (parts[n_parts - 1]));
}

static void
unchoose (WakhanTagEntry *self)
{
  for (guint i = 0; i < self->pills->len; i++)
    gtk_widget_remove_css_class (g_ptr_array_index (self->pills, i), "chosen");
}

static void
text_changed_cb (WakhanTagEntry *self)
{
  if (self->updating)
    return;
  unchoose (self);
  if (strpbrk (gtk_editable_get_text (GTK_EDITABLE (self->entry)), SEPARATORS))
    make_pills (self, FALSE);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
activate_cb (WakhanTagEntry *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)))
    {
      make_pills (self, TRUE);
      g_signal_emit (self, signals[CHANGED], 0);
    }
  else
    g_signal_emit (self, signals[DONE], 0);
}

static gboolean
key_pressed_cb (WakhanTagEntry *self,
                guint           key,
                guint           code G_GNUC_UNUSED,
                GdkModifierType modifiers G_GNUC_UNUSED)
{
  GtkWidget *last =
    self->pills->len > 0 ? g_ptr_array_index (self->pills, self->pills->len - 1) : NULL;

  if (key != GDK_KEY_BackSpace || !last || *gtk_editable_get_text (GTK_EDITABLE (self->entry)))
    return GDK_EVENT_PROPAGATE;
  if (!gtk_widget_has_css_class (last, "chosen"))
    {
      gtk_widget_add_css_class (last, "chosen");
      announce (self, _ ("“%s” chosen; Backspace removes it"), get_tag (last));
      return GDK_EVENT_STOP;
    }
  take_off (self, last);
  return GDK_EVENT_STOP;
}

/* Whoever leaves the entry has typed a tag to its end. */
static void
focus_left_cb (WakhanTagEntry *self)
{
  unchoose (self);
  make_pills (self, TRUE);
}

static void
wakhan_tag_entry_dispose (GObject *object)
{
  WakhanTagEntry *self = WAKHAN_TAG_ENTRY (object);
  GtkWidget      *child;

  g_ptr_array_set_size (self->pills, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_tag_entry_parent_class)->dispose (object);
}

static void
wakhan_tag_entry_finalize (GObject *object)
{
  g_ptr_array_unref (WAKHAN_TAG_ENTRY (object)->pills);

  G_OBJECT_CLASS (wakhan_tag_entry_parent_class)->finalize (object);
}

static void
wakhan_tag_entry_class_init (WakhanTagEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_tag_entry_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_tag_entry_finalize;

  signals[CHANGED] = g_signal_new ("changed", WAKHAN_TYPE_TAG_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[DONE] = g_signal_new ("done", WAKHAN_TYPE_TAG_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, WAKHAN_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "tags");
}

static void
wakhan_tag_entry_init (WakhanTagEntry *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->pills = g_ptr_array_new ();
  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->entry, _ ("Add tag…"));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 8);
  /* The notebook undoes; and here words change in the middle of a person's writing, of which an
   * undo of GTK's own would warn. */
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Tags"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->entry), GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

void
wakhan_tag_entry_set_tags (WakhanTagEntry    *self,
                           const char *const *tags)
{
  const char *const none[] = { NULL };
  g_auto (GStrv)    shown = NULL;

  g_return_if_fail (WAKHAN_IS_TAG_ENTRY (self));

  tags = tags ? tags : none;
  shown = wakhan_tag_entry_dup_tags (self);
  if (g_strv_equal (tags, (const char *const *) shown))
    return;
  while (self->pills->len > 0)
    remove_pill (self, g_ptr_array_index (self->pills, 0));
  for (guint i = 0; tags[i]; i++)
    add_pill (self, tags[i]);
  set_words (self, "");
}

GStrv
wakhan_tag_entry_dup_tags (WakhanTagEntry *self)
{
  g_autoptr (GStrvBuilder) tags = g_strv_builder_new ();
  g_autofree char         *typed = NULL;

  g_return_val_if_fail (WAKHAN_IS_TAG_ENTRY (self), NULL);

  for (guint i = 0; i < self->pills->len; i++)
    g_strv_builder_add (tags, get_tag (g_ptr_array_index (self->pills, i)));
  typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  if (*typed && !has_tag (self, typed))
    g_strv_builder_add (tags, typed);
  return g_strv_builder_end (tags);
}

void
wakhan_tag_entry_set_holds_actors (WakhanTagEntry *self)
{
  g_return_if_fail (WAKHAN_IS_TAG_ENTRY (self));

  self->holds_actors = TRUE;
  gtk_entry_set_placeholder_text (self->entry, _ ("Add actor…"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("event", "Actors"), -1);
}

void
wakhan_tag_entry_set_offers (WakhanTagEntry    *self,
                             const char *const *tags)
{
  g_return_if_fail (WAKHAN_IS_TAG_ENTRY (self));

  if (!self->completion)
    {
      self->completion = wakhan_completion_attach (self->entry);
      g_signal_connect_object (self->completion, "taken", G_CALLBACK (activate_cb), self,
                               G_CONNECT_SWAPPED);
    }
  wakhan_completion_set_words (self->completion, tags);
}
