/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-filter-bar.h"

#include "wakhan-chip.h"
#include "wakhan-comparison.h"
#include "wakhan-condition-words.h"
#include "wakhan-event-sign.h"
#include "wakhan-one-stop.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

#define CONDITION "wakhan-condition"

struct _WakhanFilterBar
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *signals; /* of its sieve */
  GSignalGroup  *comparison_signals;
  gboolean       is_narrow;
  GtkLabel      *count; /* NULL until there is a filter or a comparison, as are the next */
  GtkBox        *compared;
  GtkBox        *chips;
  GtkWidget     *zoom;
  GtkWidget     *clear;
};

enum
{
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanFilterBar, wakhan_filter_bar, GTK_TYPE_WIDGET)

static WakhanEventFilter *
get_filter (WakhanFilterBar *self)
{
  return wakhan_event_sieve_get_filter (wakhan_session_get_sieve (self->session));
}

void
wakhan_filter_bar_tell (WakhanSession *session)
{
  WakhanEventSieve *sieve = wakhan_session_get_sieve (session);
  g_autofree char  *words = wakhan_event_sieve_dup_words (sieve);

  wakhan_session_announce_deed (session, words);
}

static void
leave (WakhanFilterBar *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

/* The keyboard goes to the chip that comes to stand there, or leaves with the last one. */
static void
take_off (WakhanFilterBar *self,
          GtkWidget       *chip)
{
  WakhanEventCondition *condition = g_object_get_data (G_OBJECT (chip), CONDITION);
  g_autofree char      *value = g_strdup (condition->value);
  const gboolean        focused = gtk_widget_has_focus (chip);
  guint                 position = 0;
  GtkWidget            *next;

  for (next = chip; (next = gtk_widget_get_prev_sibling (next)); position++)
    ;
  wakhan_event_filter_set (get_filter (self), condition->criterion, value, FALSE);
  wakhan_filter_bar_tell (self->session);
  if (!focused)
    return;
  next = gtk_widget_get_first_child (GTK_WIDGET (self->chips));
  while (next && position-- > 0 && gtk_widget_get_next_sibling (next))
    next = gtk_widget_get_next_sibling (next);
  if (next)
    gtk_widget_grab_focus (next);
  else
    leave (self);
}

static void
clicked_cb (WakhanFilterBar *self,
            GtkWidget       *chip)
{
  take_off (self, chip);
}

static void
free_condition (gpointer condition)
{
  g_free (((WakhanEventCondition *) condition)->value);
  g_free (condition);
}

static GtkWidget *
create_chip (WakhanFilterBar            *self,
             const WakhanEventCondition *condition)
{
  WakhanEventCondition *own = g_new (WakhanEventCondition, 1);
  g_autofree char      *whole = wakhan_condition_words_new (
         wakhan_session_get_sieve (self->session), condition->criterion, condition->value);
  g_autofree char *words = condition->criterion == WAKHAN_CRITERION_STUDY
                             ? wakhan_condition_words_cut (whole)
                             : g_strdup (whole);
  GtkWidget       *sign = NULL;
  GtkWidget       *chip;

  own->criterion = condition->criterion;
  own->value = g_strdup (condition->value);
  if (condition->criterion == WAKHAN_CRITERION_CATEGORY)
    sign = wakhan_event_sign_new_for_category (condition->value);
  chip = wakhan_chip_new (sign, words);
  g_object_set_data_full (G_OBJECT (chip), CONDITION, own, free_condition);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  return chip;
}

static gboolean
is_chip_of (GtkWidget                  *chip,
            const WakhanEventCondition *condition)
{
  const WakhanEventCondition *own = g_object_get_data (G_OBJECT (chip), CONDITION);

  return own->criterion == condition->criterion && g_str_equal (own->value, condition->value);
}

/* Those that stay are not made anew: one of them may have the keyboard. */
static void
update_chips (WakhanFilterBar *self)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips));
  guint      n = self->session ? wakhan_event_filter_get_n (get_filter (self)) : 0;

  for (guint i = 0; i < n; i++)
    {
      const WakhanEventCondition *condition = wakhan_event_filter_get (get_filter (self), i);

      while (chip && !is_chip_of (chip, condition))
        {
          GtkWidget *gone = chip;

          chip = gtk_widget_get_next_sibling (chip);
          gtk_box_remove (self->chips, gone);
        }
      if (chip)
        chip = gtk_widget_get_next_sibling (chip);
      else
        gtk_box_append (self->chips, create_chip (self, condition));
    }
  while (chip)
    {
      GtkWidget *gone = chip;

      chip = gtk_widget_get_next_sibling (chip);
      gtk_box_remove (self->chips, gone);
    }
}

/* Most texts are read without a filter. */
static void
ensure_template (WakhanFilterBar *self)
{
  if (!self->count)
    gtk_widget_init_template (GTK_WIDGET (self));
}

static const char *
get_compared (WakhanFilterBar *self)
{
  WakhanComparison *comparison =
    self->session ? wakhan_session_get_comparison (self->session) : NULL;

  return comparison && wakhan_comparison_get_study (comparison)
           ? wakhan_comparison_get_title (comparison)
           : NULL;
}

static void
show_buttons (WakhanFilterBar *self)
{
  const gboolean is_on =
    self->session && wakhan_event_sieve_is_on (wakhan_session_get_sieve (self->session));

  gtk_widget_set_visible (GTK_WIDGET (self->count), is_on);
  gtk_widget_set_visible (self->zoom, is_on && !self->is_narrow);
  gtk_widget_set_visible (self->clear, is_on);
}

static void
update (WakhanFilterBar *self)
{
  WakhanEventSieve *sieve = self->session ? wakhan_session_get_sieve (self->session) : NULL;
  const gboolean    is_shown =
    (sieve && wakhan_event_sieve_is_on (sieve)) || get_compared (self) != NULL;

  if (is_shown)
    ensure_template (self);
  if (self->count)
    {
      update_chips (self);
      show_buttons (self);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), is_shown);
  if (self->count && sieve)
    {
      g_autofree char *words = wakhan_event_sieve_dup_words (sieve);

      gtk_label_set_label (self->count, words);
    }
}

static void
end_cb (WakhanFilterBar *self)
{
  wakhan_comparison_end (wakhan_session_get_comparison (self->session));
}

static GtkWidget *
create_compared (const char *title)
{
  g_autofree char *shown = wakhan_condition_words_cut (title);
  /* Translators: what another text is called, beside the sign of its events. */
  g_autofree char *words = g_strdup_printf (C_ ("filter", "Compared with “%s”"), shown);
  /* Translators: a button; what another text is called. */
  g_autofree char *name = g_strdup_printf (_ ("Stop Comparing with “%s”"), title);
  GtkWidget       *chip = wakhan_chip_new (wakhan_event_sign_new_ring (), words);

  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_tooltip_set_beside_name (chip, name, NULL);
  return chip;
}

static void
comparison_changed_cb (WakhanFilterBar *self)
{
  const char *title = get_compared (self);
  GtkWidget  *chip = NULL;
  gboolean    focused;

  if (self->count)
    chip = gtk_widget_get_first_child (GTK_WIDGET (self->compared));
  focused = chip && gtk_widget_has_focus (chip);
  if (chip)
    gtk_box_remove (self->compared, chip);
  update (self);
  if (focused && !title)
    leave (self);
  if (!title)
    return;
  chip = create_compared (title);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (end_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->compared, chip);
  if (focused)
    gtk_widget_grab_focus (chip);
}

static void
zoom_cb (WakhanFilterBar *self)
{
  wakhan_session_zoom_to_filter (self->session);
}

static void
clear_cb (WakhanFilterBar *self)
{
  const gboolean focused = gtk_widget_has_focus (self->clear);

  wakhan_event_filter_clear (get_filter (self), WAKHAN_N_CRITERIA);
  wakhan_filter_bar_tell (self->session);
  if (focused)
    leave (self);
}

static void
wakhan_filter_bar_dispose (GObject *object)
{
  WakhanFilterBar *self = WAKHAN_FILTER_BAR (object);
  GtkWidget       *child;

  g_clear_object (&self->signals);
  g_clear_object (&self->comparison_signals);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_filter_bar_parent_class)->dispose (object);
}

static void
wakhan_filter_bar_class_init (WakhanFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_filter_bar_dispose;
  signals[LEFT] = g_signal_new ("left", WAKHAN_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterBar, count);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterBar, compared);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterBar, chips);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterBar, zoom);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterBar, clear);
  gtk_widget_class_bind_template_callback (widget_class, zoom_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
wakhan_filter_bar_init (WakhanFilterBar *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  self->signals = g_signal_group_new (WAKHAN_TYPE_EVENT_SIEVE);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (update), self);
  self->comparison_signals = g_signal_group_new (WAKHAN_TYPE_COMPARISON);
  g_signal_group_connect_swapped (self->comparison_signals, "changed",
                                  G_CALLBACK (comparison_changed_cb), self);
}

void
wakhan_filter_bar_set_session (WakhanFilterBar *self,
                               WakhanSession   *session)
{
  g_return_if_fail (WAKHAN_IS_FILTER_BAR (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->signals, session ? wakhan_session_get_sieve (session) : NULL);
  g_signal_group_set_target (self->comparison_signals,
                             session ? wakhan_session_get_comparison (session) : NULL);
  comparison_changed_cb (self);
}

void
wakhan_filter_bar_set_narrow (WakhanFilterBar *self,
                              gboolean         narrow)
{
  g_return_if_fail (WAKHAN_IS_FILTER_BAR (self));

  self->is_narrow = narrow;
  if (self->count)
    show_buttons (self);
}
