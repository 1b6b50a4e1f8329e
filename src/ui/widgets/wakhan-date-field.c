/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-field.h"

#include "wakhan-date-picture.h"
#include "wakhan-description.h"
#include "wakhan-late-sheet.h"
#include "wakhan-wrap-layout.h"

#include <glib/gi18n-lib.h>

#define PAUSE 400 /* ms after the last key, before it is said */

struct _WakhanDateField
{
  GtkBox parent_instance;

  WakhanDateHabits habits;
  WakhanDate      *kept;
  WakhanDate      *before; /* what one began with; (nullable) */
  char            *category;
  WakhanTypedDate *typed;
  gboolean         is_showing; /* nobody types */
  guint            pause;

  GtkEntry          *entry;
  GtkLabel          *words;
  GtkWidget         *guesses;
  WakhanDatePicture *picture; /* it is held, also where it is left out */
  GtkLabel          *hint;
};

enum
{
  CHANGED,
  ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanDateField, wakhan_date_field, GTK_TYPE_BOX)

/* What is below what was read: nothing; below a fault, what becomes of the event. */
static char *
dup_hint (WakhanDateField *self)
{
  g_autofree char *kept = self->before ? wakhan_date_to_words (self->before) : NULL;

  switch (self->typed->state)
    {
    case WAKHAN_TYPED_DATE_FAULTY:
      if (kept) /* Translators: %s is a date. What may be typed as a date are examples. */
        return g_strdup_printf (_ ("The event keeps %s until this can be read. Try 2018, 2018-06, "
                                   "June 2018, 1960s, since 2012 or about 2018."),
                                kept);
      return g_strdup (_ ("Try 2018, 2018-06, June 2018, 1960s, since 2012 or about 2018."));
    case WAKHAN_TYPED_DATE_EMPTY:
      return g_strdup (kept ? _ ("Done takes the event off the timeline; its words and notes stay.")
                            : _ ("An event without a date is not on the timeline."));
    case WAKHAN_TYPED_DATE_READ:
    case WAKHAN_TYPED_DATE_ASKED:
    default:
      return g_strdup ("");
    }
}

static void
take_edtf (WakhanDateField *self,
           const char      *edtf)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), edtf);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), -1, -1);
}

static void
guess_clicked_cb (WakhanDateField *self,
                  GtkWidget       *button)
{
  g_autofree char *edtf = g_strdup (g_object_get_data (G_OBJECT (button), "edtf"));

  take_edtf (self, edtf); /* which takes the button away */
}

static void
add_guess (WakhanDateField *self,
           const char      *label,
           const char      *edtf)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  g_object_set_data_full (G_OBJECT (button), "edtf", g_strdup (edtf), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (guess_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (button, "guess");
  gtk_box_append (GTK_BOX (self->guesses), button);
}

static void
show_guesses (WakhanDateField *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->guesses)))
    gtk_box_remove (GTK_BOX (self->guesses), child);
  for (guint i = 0; i < self->typed->guesses->len; i++)
    {
      g_autofree char *label = wakhan_typed_date_dup_guess_label (self->typed, i);

      add_guess (self, label,
                 wakhan_date_get_edtf (g_ptr_array_index (self->typed->guesses, i)));
    }
  if (self->typed->state == WAKHAN_TYPED_DATE_EMPTY && self->before)
    {
      g_autofree char *before = wakhan_date_to_words (self->before);
      g_autofree char *label = g_strdup_printf (_ ("Bring Back %s"), before);

      add_guess (self, label, wakhan_date_get_edtf (self->before));
    }
  gtk_widget_set_visible (self->guesses, gtk_widget_get_first_child (self->guesses) != NULL);
}

static void
show_icon (WakhanDateField *self)
{
  static const char *const icons[] = {
    [WAKHAN_TYPED_DATE_EMPTY] = "dialog-question-symbolic",
    [WAKHAN_TYPED_DATE_READ] = "object-select-symbolic",
    [WAKHAN_TYPED_DATE_ASKED] = "dialog-question-symbolic",
    [WAKHAN_TYPED_DATE_FAULTY] = "dialog-warning-symbolic",
  };
  static const char *const classes[] = { "asked", "taken", "asked", "faulty" };

  for (gsize i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[self->typed->state]);
  gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_SECONDARY,
                                     icons[self->typed->state]);
  gtk_entry_set_icon_activatable (self->entry, GTK_ENTRY_ICON_SECONDARY, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               self->typed->state == WAKHAN_TYPED_DATE_FAULTY
                                 ? GTK_ACCESSIBLE_INVALID_TRUE
                                 : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static const char *
get_words (WakhanDateField *self)
{
  return self->typed->state == WAKHAN_TYPED_DATE_EMPTY ? _ ("No date.") : self->typed->words;
}

static void
show_words (WakhanDateField *self)
{
  const char      *detail = self->typed->detail;
  g_autofree char *markup = NULL;
  g_autofree char *hint = dup_hint (self);

  if (!*detail)
    markup = g_markup_printf_escaped ("<b>%s</b>", get_words (self));
  else if (self->typed->state == WAKHAN_TYPED_DATE_READ)
    markup = g_markup_printf_escaped ("<b>%s</b> <span alpha='82%%'>· %s</span>", get_words (self),
                                      detail);
  else
    markup = g_markup_printf_escaped ("<b>%s</b> <span alpha='82%%'>%s</span>", get_words (self),
                                      detail);
  gtk_label_set_markup (self->words, markup);
  gtk_label_set_label (self->hint, hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0');
}

/* What has the keyboard is described by it: a screen reader reads it when one stops typing. */
static void
describe (gpointer user_data)
{
  WakhanDateField    *self = user_data;
  const char         *hint = gtk_label_get_label (self->hint);
  g_autoptr (GString) words = g_string_new (get_words (self));

  self->pause = 0;
  if (*self->typed->detail)
    g_string_append_printf (words, " · %s", self->typed->detail);
  for (guint i = 0; i < self->typed->guesses->len; i++)
    {
      g_autofree char *label = wakhan_typed_date_dup_guess_label (self->typed, i);

      g_string_append_printf (words, "%s%s", i == 0 ? "\n" : ", ", label);
    }
  if (*hint)
    g_string_append_printf (words, "\n%s", hint);
  wakhan_description_set (GTK_WIDGET (self->entry), words->str);
}

/* GTK counts from the side where the words begin: it is to be the side where the field does. */
static void
update_alignment (WakhanDateField *self)
{
  const char             *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (PangoLayout) layout =
    gtk_widget_create_pango_layout (GTK_WIDGET (self->entry), typed);
  const gboolean is_turned = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL &&
                             pango_layout_get_direction (layout, 0) != PANGO_DIRECTION_RTL;

  gtk_editable_set_alignment (GTK_EDITABLE (self->entry), is_turned ? 1 : 0);
}

static void
read_typed (WakhanDateField *self)
{
  const WakhanTypedDateHints hints = { self->habits.language, self->habits.order,
                                       self->kept };

  update_alignment (self);
  g_clear_pointer (&self->typed, wakhan_typed_date_free);
  self->typed = wakhan_typed_date_read (gtk_editable_get_text (GTK_EDITABLE (self->entry)), &hints);
  show_words (self);
  show_icon (self);
  show_guesses (self);
  wakhan_date_picture_set_date (self->picture, self->typed->date, self->category);
  g_clear_handle_id (&self->pause, g_source_remove);
  if (self->is_showing)
    describe (self); /* or what has the keyboard next would be heard with the words before */
  else
    self->pause = g_timeout_add_once (PAUSE, describe, self);
}

static void
text_changed_cb (WakhanDateField *self)
{
  if (self->is_showing)
    return;
  read_typed (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
set_before (WakhanDateField *self,
            WakhanDate      *date)
{
  if (date)
    wakhan_date_ref (date);
  g_clear_pointer (&self->before, wakhan_date_unref);
  self->before = date;
}

static void
enter_cb (WakhanDateField *self)
{
  if (self->typed->state != WAKHAN_TYPED_DATE_FAULTY &&
      self->typed->state != WAKHAN_TYPED_DATE_ASKED)
    set_before (self, self->kept);
}

static void
activate_cb (WakhanDateField *self)
{
  g_signal_emit (self, signals[ACTIVATED], 0);
}

/* What is proposed comes up while one types, and is not where the next words are meant for: the
 * way to it is back from there, or Down. */
static void
leave (WakhanDateField *self)
{
  gtk_widget_set_can_focus (self->guesses, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))),
                          GTK_DIR_TAB_FORWARD);
  gtk_widget_set_can_focus (self->guesses, TRUE);
}

static gboolean
key_pressed_cb (WakhanDateField *self,
                guint            key,
                guint            code G_GNUC_UNUSED,
                GdkModifierType  modifiers)
{
  GtkWidget *first = gtk_widget_get_first_child (self->guesses);

  if ((key == GDK_KEY_Tab || key == GDK_KEY_KP_Tab) && first &&
      !(modifiers & gtk_accelerator_get_default_mod_mask ()))
    {
      leave (self);
      return GDK_EVENT_STOP;
    }
  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || !first ||
      modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK))
    return GDK_EVENT_PROPAGATE;
  guess_clicked_cb (self, first);
  return GDK_EVENT_STOP;
}

static void
wakhan_date_field_dispose (GObject *object)
{
  WakhanDateField *self = WAKHAN_DATE_FIELD (object);

  g_clear_handle_id (&self->pause, g_source_remove);

  G_OBJECT_CLASS (wakhan_date_field_parent_class)->dispose (object);
}

static void
wakhan_date_field_finalize (GObject *object)
{
  WakhanDateField *self = WAKHAN_DATE_FIELD (object);

  g_clear_object (&self->picture);
  wakhan_typed_date_free (self->typed);
  g_clear_pointer (&self->kept, wakhan_date_unref);
  g_clear_pointer (&self->before, wakhan_date_unref);
  g_free (self->category);

  G_OBJECT_CLASS (wakhan_date_field_parent_class)->finalize (object);
}

static void
wakhan_date_field_class_init (WakhanDateFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_date_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_date_field_finalize;

  signals[CHANGED] = g_signal_new ("changed", WAKHAN_TYPE_DATE_FIELD, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATED] = g_signal_new ("activated", WAKHAN_TYPE_DATE_FIELD, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkLabel *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  return GTK_LABEL (label);
}

/* A date is written from left to right in any window, and begins where the window does. */
static void
create_entry (WakhanDateField *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE); /* the notebook undoes */
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 8);
  gtk_widget_set_direction (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self->entry))),
                            GTK_TEXT_DIR_LTR);
  gtk_widget_add_css_class (GTK_WIDGET (self->entry), "monospace");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("event", "Date"), -1);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "direction-changed", G_CALLBACK (update_alignment), NULL);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (enter_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
}

static void
wakhan_date_field_init (WakhanDateField *self)
{
  wakhan_late_sheet_load (GTK_WIDGET (self), "date-field.css");
  self->typed = wakhan_typed_date_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 5);
  gtk_widget_add_css_class (GTK_WIDGET (self), "date-field");
  create_entry (self);
  self->words = create_label ("date-words");
  self->guesses = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->guesses, g_object_new (WAKHAN_TYPE_WRAP_LAYOUT, NULL));
  self->picture = g_object_ref_sink (WAKHAN_DATE_PICTURE (wakhan_date_picture_new ()));
  self->hint = create_label ("caption");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (self), self->guesses);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->picture));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->hint));
  read_typed (self);
}

GtkWidget *
wakhan_date_field_new (void)
{
  return g_object_new (WAKHAN_TYPE_DATE_FIELD, NULL);
}

void
wakhan_date_field_set_label (WakhanDateField *self,
                             const char      *label)
{
  g_return_if_fail (WAKHAN_IS_DATE_FIELD (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

void
wakhan_date_field_leave_out_picture (WakhanDateField *self)
{
  g_return_if_fail (WAKHAN_IS_DATE_FIELD (self));

  if (gtk_widget_get_parent (GTK_WIDGET (self->picture)))
    gtk_box_remove (GTK_BOX (self), GTK_WIDGET (self->picture));
}

void
wakhan_date_field_set_habits (WakhanDateField        *self,
                              const WakhanDateHabits *habits)
{
  g_return_if_fail (WAKHAN_IS_DATE_FIELD (self));
  g_return_if_fail (habits);

  self->habits = *habits;
}

void
wakhan_date_field_set_kept (WakhanDateField *self,
                            WakhanDate      *date)
{
  g_return_if_fail (WAKHAN_IS_DATE_FIELD (self));

  if (date)
    wakhan_date_ref (date);
  g_clear_pointer (&self->kept, wakhan_date_unref);
  self->kept = date;
}

void
wakhan_date_field_set_category (WakhanDateField *self,
                                const char      *category)
{
  g_return_if_fail (WAKHAN_IS_DATE_FIELD (self));

  g_free (self->category);
  self->category = g_strdup (category);
  wakhan_date_picture_set_date (self->picture, self->typed->date, category);
}

void
wakhan_date_field_show (WakhanDateField *self,
                        const char      *edtf)
{
  g_autoptr (WakhanDate) date = NULL;

  g_return_if_fail (WAKHAN_IS_DATE_FIELD (self));
  g_return_if_fail (edtf);

  date = wakhan_date_parse (edtf, NULL);
  set_before (self, date);
  self->is_showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), edtf);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  read_typed (self);
  self->is_showing = FALSE;
}

WakhanDate *
wakhan_date_field_get_date (WakhanDateField *self)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_FIELD (self), NULL);

  return self->typed->date;
}

WakhanDate *
wakhan_date_field_get_taken (WakhanDateField *self)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_FIELD (self), NULL);

  return self->typed->date ? self->typed->date : self->before;
}

WakhanTypedDateState
wakhan_date_field_get_state (WakhanDateField *self)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_FIELD (self), WAKHAN_TYPED_DATE_EMPTY);

  return self->typed->state;
}

void
wakhan_date_field_focus (WakhanDateField *self)
{
  g_return_if_fail (WAKHAN_IS_DATE_FIELD (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
