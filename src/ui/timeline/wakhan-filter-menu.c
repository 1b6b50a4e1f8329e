/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-filter-menu.h"

#include "wakhan-comparison.h"
#include "wakhan-condition-words.h"
#include "wakhan-digits.h"
#include "wakhan-filter-bar.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MOST_NAMES 60 /* of actors or categories, those with most events first */
#define CONDITION "wakhan-condition"

struct _WakhanFilterMenu
{
  GtkWidget parent_instance;

  WakhanSession  *session;
  GtkSearchEntry *words;
  GtkBox         *criteria;
  GtkBox         *actors;
  GtkWidget      *actors_side;
  GtkCheckButton *notes;
  GtkLabel       *count;
  GPtrArray      *checks;
  gboolean        is_filling;
  gboolean        is_typing; /* and nothing was told of that yet */
};

G_DEFINE_FINAL_TYPE (WakhanFilterMenu, wakhan_filter_menu, GTK_TYPE_WIDGET)

static WakhanEventSieve *
get_sieve (WakhanFilterMenu *self)
{
  return wakhan_session_get_sieve (self->session);
}

static WakhanEventFilter *
get_filter (WakhanFilterMenu *self)
{
  return wakhan_event_sieve_get_filter (get_sieve (self));
}

static void
show_count (WakhanFilterMenu *self)
{
  g_autofree char *words = wakhan_event_sieve_dup_words (get_sieve (self));

  gtk_label_set_label (self->count, words);
}

static void
free_condition (gpointer condition)
{
  g_free (((WakhanEventCondition *) condition)->value);
  g_free (condition);
}

static void
toggled_cb (WakhanFilterMenu *self,
            GtkCheckButton   *check)
{
  const WakhanEventCondition *condition = g_object_get_data (G_OBJECT (check), CONDITION);

  if (self->is_filling)
    return;
  wakhan_event_filter_set (get_filter (self), condition->criterion, condition->value,
                           gtk_check_button_get_active (check));
  wakhan_filter_bar_tell (self->session);
}

/* @n_events: 0: not said */
static void
add_check (WakhanFilterMenu    *self,
           GtkBox              *box,
           WakhanEventCriterion criterion,
           const char          *value,
           guint                n_events)
{
  g_autofree char *whole = wakhan_condition_words_new (get_sieve (self), criterion, value);
  g_autofree char *words =
    criterion == WAKHAN_CRITERION_STUDY ? wakhan_condition_words_cut (whole) : g_strdup (whole);
  g_autofree char      *number = n_events > 0 ? wakhan_digits_new (n_events) : NULL;
  g_autofree char      *label = NULL;
  GtkWidget            *check;
  WakhanEventCondition *condition = g_new (WakhanEventCondition, 1);

  /* Translators: whom or what events are about, and how many are. */
  label = number ? g_strdup_printf (C_ ("filter", "%s (%s)"), words, number) : g_strdup (words);
  check = gtk_check_button_new_with_label (label);
  condition->criterion = criterion;
  condition->value = g_strdup (value);
  g_object_set_data_full (G_OBJECT (check), CONDITION, condition, free_condition);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               wakhan_event_filter_find (get_filter (self), criterion, value) !=
                                 NULL);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, check);
  g_ptr_array_add (self->checks, check);
}

static void
add_head (GtkBox     *box,
          const char *words)
{
  GtkWidget *head = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (head), 0);
  gtk_widget_add_css_class (head, "caption");
  gtk_widget_add_css_class (head, "name");
  gtk_box_append (box, head);
}

static void
add_names (WakhanFilterMenu    *self,
           GtkBox              *box,
           WakhanEventCriterion criterion,
           GArray              *names,
           const char          *head)
{
  if (names->len > 0)
    add_head (box, head);
  for (guint i = 0; i < MIN (names->len, MOST_NAMES); i++)
    {
      const WakhanDigestName *name = &g_array_index (names, WakhanDigestName, i);

      add_check (self, box, criterion, name->name, name->n_events);
    }
}

/* Where there are two. */
static void
add_studies (WakhanFilterMenu  *self,
             WakhanEventDigest *digest)
{
  const GArray *studies = wakhan_event_digest_get_names (digest, WAKHAN_DIGEST_STUDIES);

  if (!wakhan_comparison_get_study (wakhan_session_get_comparison (self->session)))
    return;
  add_head (self->criteria, C_ ("filter", "Of the text"));
  for (guint i = 1; i < studies->len; i++)
    {
      const WakhanDigestName *study = &g_array_index (studies, WakhanDigestName, i);

      add_check (self, self->criteria, WAKHAN_CRITERION_STUDY, study->name, study->n_events);
    }
}

static void
fill (WakhanFilterMenu *self)
{
  static const char *const tellers[] = { "essay", "context", "found", "own" };
  WakhanEventDigest       *digest = wakhan_event_sieve_get_digest (get_sieve (self));
  g_autoptr (GArray)       categories =
    wakhan_event_digest_list_names (digest, WAKHAN_DIGEST_CATEGORIES);
  g_autoptr (GArray) actors = wakhan_event_digest_list_names (digest, WAKHAN_DIGEST_ACTORS);

  add_studies (self, digest);
  add_names (self, self->criteria, WAKHAN_CRITERION_CATEGORY, categories,
             C_ ("filter", "Category"));
  add_head (self->criteria, C_ ("filter", "Told by"));
  for (gsize i = 0; i < G_N_ELEMENTS (tellers); i++)
    if (wakhan_event_digest_has_teller (digest, tellers[i]))
      add_check (self, self->criteria, WAKHAN_CRITERION_TOLD_BY, tellers[i], 0);
  add_head (self->criteria, C_ ("filter", "Only those"));
  add_check (self, self->criteria, WAKHAN_CRITERION_NOTED, "", 0);
  add_check (self, self->criteria, WAKHAN_CRITERION_DISPUTED, "", 0);
  add_names (self, self->actors, WAKHAN_CRITERION_ACTOR, actors, C_ ("filter", "Actors"));
  gtk_widget_set_visible (self->actors_side, actors->len > 0);
}

static void
set_words (WakhanFilterMenu *self)
{
  const WakhanEventCondition *words =
    wakhan_event_filter_find (get_filter (self), WAKHAN_CRITERION_WORDS, NULL);

  if (!words && !*gtk_editable_get_text (GTK_EDITABLE (self->words)))
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->words), words ? words->value : "");
}

static void
words_changed_cb (WakhanFilterMenu *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->words));

  if (self->is_filling)
    return;
  if (*words)
    wakhan_event_filter_set (get_filter (self), WAKHAN_CRITERION_WORDS, words, TRUE);
  else
    wakhan_event_filter_clear (get_filter (self), WAKHAN_CRITERION_WORDS);
  self->is_typing = *words != '\0';
  if (!self->is_typing)
    wakhan_filter_bar_tell (self->session);
}

/* Letter by letter the numbers would be heard one after the other, and all but the last are old. */
static void
words_rest_cb (WakhanFilterMenu *self)
{
  if (self->is_typing)
    wakhan_filter_bar_tell (self->session);
  self->is_typing = FALSE;
}

static void
close_cb (WakhanFilterMenu *self)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_POPOVER);

  if (popover)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

/* Whole years, as far as they are in view. */
static void
years_cb (WakhanFilterMenu *self)
{
  g_autofree char *interval = NULL;
  double           start;
  double           end;
  gint64           first;
  gint64           last;
  guint            month;
  guint            day;

  wakhan_session_get_shown_view (self->session, &start, &end);
  wakhan_day_to_civil ((gint64) floor (start), &first, &month, &day);
  wakhan_day_to_civil ((gint64) ceil (end) - 1, &last, &month, &day);
  interval = wakhan_event_filter_years_new (first, last);
  wakhan_event_filter_set (get_filter (self), WAKHAN_CRITERION_YEARS, interval, TRUE);
  wakhan_filter_bar_tell (self->session);
}

static void
zoom_cb (WakhanFilterMenu *self)
{
  wakhan_session_zoom_to_filter (self->session);
  close_cb (self);
}

static void
clear_cb (WakhanFilterMenu *self)
{
  wakhan_event_filter_clear (get_filter (self), WAKHAN_N_CRITERIA);
  wakhan_filter_bar_tell (self->session);
}

/* Also by a chip, or while a long timeline is read. */
static void
filter_changed_cb (WakhanFilterMenu *self)
{
  self->is_filling = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    {
      GtkCheckButton             *check = g_ptr_array_index (self->checks, i);
      const WakhanEventCondition *condition = g_object_get_data (G_OBJECT (check), CONDITION);

      gtk_check_button_set_active (check, wakhan_event_filter_find (get_filter (self),
                                                                    condition->criterion,
                                                                    condition->value) != NULL);
    }
  if (!wakhan_event_filter_find (get_filter (self), WAKHAN_CRITERION_WORDS, NULL))
    set_words (self);
  self->is_filling = FALSE;
  show_count (self);
}

static void
notes_toggled_cb (WakhanFilterMenu *self)
{
  if (!self->is_filling)
    wakhan_note_sieve_set_follows_events (wakhan_session_get_note_sieve (self->session),
                                          gtk_check_button_get_active (self->notes));
}

static void
note_sieve_changed_cb (WakhanFilterMenu *self)
{
  gtk_check_button_set_active (
    self->notes,
    wakhan_note_sieve_get_follows_events (wakhan_session_get_note_sieve (self->session)));
}

static void
wakhan_filter_menu_dispose (GObject *object)
{
  WakhanFilterMenu *self = WAKHAN_FILTER_MENU (object);
  GtkWidget        *child;

  g_clear_pointer (&self->checks, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_filter_menu_parent_class)->dispose (object);
}

static gboolean
wakhan_filter_menu_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WAKHAN_FILTER_MENU (widget)->words));
}

static void
wakhan_filter_menu_class_init (WakhanFilterMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_filter_menu_dispose;
  widget_class->grab_focus = wakhan_filter_menu_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-filter-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterMenu, words);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterMenu, criteria);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterMenu, actors);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterMenu, actors_side);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterMenu, notes);
  gtk_widget_class_bind_template_child (widget_class, WakhanFilterMenu, count);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, words_rest_cb);
  gtk_widget_class_bind_template_callback (widget_class, notes_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, years_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
wakhan_filter_menu_init (WakhanFilterMenu *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
wakhan_filter_menu_new (WakhanSession *session)
{
  WakhanFilterMenu *self = g_object_new (WAKHAN_TYPE_FILTER_MENU, NULL);

  self->session = g_object_ref (session);
  self->is_filling = TRUE;
  set_words (self);
  fill (self);
  note_sieve_changed_cb (self);
  self->is_filling = FALSE;
  show_count (self);
  g_signal_connect_object (get_sieve (self), "changed", G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (wakhan_session_get_note_sieve (session), "changed",
                           G_CALLBACK (note_sieve_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
