/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-find-bar.h"

#include "wakhan-description.h"
#include "wakhan-digits.h"
#include "wakhan-find-layout.h"
#include "wakhan-find-tools.h"
#include "wakhan-one-stop.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_TAKEN 120 /* characters: more is a passage and nothing to look for */

struct _WakhanFindBar
{
  GtkWidget parent_instance;

  WakhanTextView   *view; /* stands beside this bar */
  WakhanHitTicks   *ticks;
  WakhanSession    *session;
  WakhanNotebook   *notebook; /* of the study that is searched */
  GSignalGroup     *session_signals;
  GtkWidget        *field; /* entry and count */
  GtkWidget        *tools;
  GtkWidget        *entry;
  GtkLabel         *count;
  WakhanTextFinder *finder; /* NULL until something is looked for */
  GArray           *hits;   /* WakhanTextRange */
  char             *words;  /* that were looked for */
  WakhanTextRange   shown;
  WakhanTextRange   gone_to; /* by whatever it was: what is selected there was selected by nobody */
};

G_DEFINE_FINAL_TYPE (WakhanFindBar, wakhan_find_bar, GTK_TYPE_WIDGET)

static WakhanTextRange
get_selection (WakhanFindBar *self)
{
  return wakhan_navigator_get_selection (wakhan_session_get_navigator (self->session));
}

/* The text gives up what is selected in it as soon as words are selected in the entry: the caret
 * stays behind the hit. */
static guint
get_caret (WakhanFindBar *self)
{
  const WakhanTextRange selection = get_selection (self);

  if (selection.start == selection.end && selection.start == self->shown.end)
    return self->shown.start;
  return selection.start;
}

static guint
find_current (WakhanFindBar *self)
{
  for (guint i = 0; i < self->hits->len; i++)
    {
      const WakhanTextRange *hit = &g_array_index (self->hits, WakhanTextRange, i);

      if (hit->start == get_caret (self) && hit->end == get_selection (self).end)
        return i;
    }
  return G_MAXUINT;
}

static void
show_count (WakhanFindBar *self)
{
  const guint      current = find_current (self);
  g_autofree char *words = NULL;

  if (!*gtk_editable_get_text (GTK_EDITABLE (self->entry)))
    words = g_strdup ("");
  else if (self->hits->len == 0)
    words = g_strdup (_ ("Not found"));
  else if (current == G_MAXUINT)
    words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u hit", "%u hits", self->hits->len),
                             self->hits->len);
  else
    words = wakhan_digits_new_for_part (current + 1, self->hits->len);
  gtk_label_set_label (self->count, words);
  wakhan_description_set (self->entry, words);
}

static void
tell_count (WakhanFindBar *self)
{
  show_count (self);
  wakhan_session_announce (self->session, gtk_label_get_label (self->count));
}

static void
show_hit (WakhanFindBar *self,
          guint          position)
{
  const WakhanTextRange *hit = &g_array_index (self->hits, WakhanTextRange, position);

  self->shown = *hit;
  wakhan_text_view_set_hit (self->view, hit);
  wakhan_navigator_go_to_hit (wakhan_session_get_navigator (self->session), hit->start, hit->end);
  tell_count (self);
}

/* The first hit at the caret or after it, around the end. */
static guint
find_from_caret (WakhanFindBar *self)
{
  const guint caret = get_caret (self);

  for (guint i = 0; i < self->hits->len; i++)
    if (g_array_index (self->hits, WakhanTextRange, i).start >= caret)
      return i;
  return 0;
}

static GArray *
find_hits (WakhanFindBar *self)
{
  WakhanStudy *study = self->session ? wakhan_session_get_study (self->session) : NULL;

  if (!study || !*self->words)
    return g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
  if (!self->finder)
    self->finder = wakhan_text_finder_new (wakhan_study_get_document (study));
  return wakhan_text_finder_find (self->finder, self->words,
                                  wakhan_find_tools_get_flags (WAKHAN_FIND_TOOLS (self->tools)));
}

static void
search (WakhanFindBar *self)
{
  g_array_unref (self->hits);
  g_free (self->words);
  self->words = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  self->hits = find_hits (self);
  wakhan_text_view_set_hits (self->view, self->hits);
  wakhan_hit_ticks_set_hits (self->ticks, self->hits);
  if (self->hits->len > 0)
    show_hit (self, find_from_caret (self));
  else if (*self->words)
    tell_count (self);
  else
    show_count (self);
}

/* The entry says so late: the words may have been looked for meanwhile. */
static void
entry_changed_cb (WakhanFindBar *self)
{
  if (g_strcmp0 (self->words, gtk_editable_get_text (GTK_EDITABLE (self->entry))) != 0)
    search (self);
}

/* The hit whose words are selected, or behind which the caret stands where the entry took their
 * selection away. */
static const WakhanTextRange *
find_selected (WakhanFindBar *self)
{
  const WakhanTextRange selection = get_selection (self);
  const gboolean        is_caret = selection.start == selection.end && self->shown.end > 0;

  for (guint i = 0; i < self->hits->len; i++)
    {
      const WakhanTextRange *hit = &g_array_index (self->hits, WakhanTextRange, i);

      if (hit->end == selection.end && (is_caret || hit->start == selection.start))
        return hit;
    }
  return NULL;
}

/* After the text was read again: the view stays where it is. */
static void
search_again (WakhanFindBar *self)
{
  const WakhanTextRange *selected;

  g_clear_pointer (&self->finder, wakhan_text_finder_free);
  g_array_unref (self->hits);
  self->hits = find_hits (self);
  wakhan_text_view_set_hits (self->view, self->hits);
  wakhan_hit_ticks_set_hits (self->ticks, self->hits);
  selected = find_selected (self);
  if (selected)
    {
      self->shown = *selected;
      wakhan_text_view_set_hit (self->view, selected);
    }
  show_count (self);
}

static void
close_cb (WakhanFindBar *self)
{
  g_object_set (self->session, "find-open", FALSE, NULL);
}

static void
tools_changed_cb (WakhanFindBar *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    search (self);
}

static gboolean
key_pressed_cb (WakhanFindBar  *self,
                guint           key,
                guint           code G_GNUC_UNUSED,
                GdkModifierType modifiers)
{
  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) == GDK_ALT_MASK)
    return wakhan_find_tools_press (WAKHAN_FIND_TOOLS (self->tools), key);
  if (key == GDK_KEY_Escape)
    {
      close_cb (self);
      return GDK_EVENT_STOP;
    }
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) ||
      !gtk_widget_get_focus_child (GTK_WIDGET (self->entry)))
    return GDK_EVENT_PROPAGATE; /* a button has its own */
  wakhan_find_bar_step (self, modifiers & GDK_SHIFT_MASK ? -1 : 1);
  return GDK_EVENT_STOP;
}

/* Words that a person selected. Where one has gone, by an event or a hit, they are selected too,
 * and are no question. */
static void
take_selected_words (WakhanFindBar *self)
{
  const WakhanTextRange taken = get_selection (self);
  WakhanStudy          *study = wakhan_session_get_study (self->session);
  WakhanDocument       *document = wakhan_study_get_document (study);
  g_autofree char      *words = NULL;

  if (taken.start >= taken.end || taken.end - taken.start > MOST_TAKEN ||
      taken.end > wakhan_document_get_length (document) ||
      (taken.start == self->gone_to.start && taken.end == self->gone_to.end))
    return;
  words = wakhan_document_dup_range (document, taken.start, taken.end);
  if (*g_strstrip (words) && !strchr (words, '\n'))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
}

static void
study_changed_cb (WakhanFindBar *self)
{
  WakhanStudy    *study = wakhan_session_get_study (self->session);
  WakhanNotebook *notebook = study ? wakhan_study_get_notebook (study) : NULL;
  const gboolean  is_reloaded = notebook && notebook == self->notebook;

  g_set_object (&self->notebook, notebook);
  if (!is_reloaded)
    close_cb (self);
  else if (gtk_widget_get_visible (GTK_WIDGET (self)) && self->words)
    search_again (self);
  else
    g_clear_pointer (&self->finder, wakhan_text_finder_free);
}

static void
show_words_cb (WakhanFindBar *self,
               guint          start,
               guint          end)
{
  self->gone_to = (WakhanTextRange){ start, end };
}

static void
find_open_cb (WakhanFindBar *self)
{
  gboolean open;

  g_object_get (self->session, "find-open", &open, NULL);
  if (open == gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  gtk_widget_set_visible (GTK_WIDGET (self), open);
  if (open)
    {
      wakhan_find_bar_open (self);
      return;
    }
  g_clear_pointer (&self->finder, wakhan_text_finder_free);
  wakhan_text_view_set_hits (self->view, NULL);
  wakhan_hit_ticks_set_hits (self->ticks, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
wakhan_find_bar_dispose (GObject *object)
{
  WakhanFindBar *self = WAKHAN_FIND_BAR (object);
  GtkWidget     *child;

  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  g_clear_object (&self->notebook);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_find_bar_parent_class)->dispose (object);
}

static void
wakhan_find_bar_finalize (GObject *object)
{
  g_clear_pointer (&WAKHAN_FIND_BAR (object)->finder, wakhan_text_finder_free);
  g_array_unref (WAKHAN_FIND_BAR (object)->hits);
  g_free (WAKHAN_FIND_BAR (object)->words);

  G_OBJECT_CLASS (wakhan_find_bar_parent_class)->finalize (object);
}

static void
wakhan_find_bar_class_init (WakhanFindBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_find_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_find_bar_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, WAKHAN_TYPE_FIND_LAYOUT);
}

static void
add_field (WakhanFindBar *self)
{
  GtkWidget *count = gtk_label_new ("");

  self->field = gtk_overlay_new ();
  self->entry = gtk_search_entry_new ();
  self->count = GTK_LABEL (count);
  g_object_set (self->entry, "placeholder-text", _ ("Find in the text"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Find in Text"), -1);
  g_signal_connect_swapped (self->entry, "search-changed", G_CALLBACK (entry_changed_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (close_cb), self);
  gtk_widget_add_css_class (count, "caption");
  gtk_widget_add_css_class (count, "figures");
  gtk_widget_add_css_class (count, "find-count");
  gtk_widget_set_halign (count, GTK_ALIGN_END);
  gtk_widget_set_can_target (count, FALSE);
  gtk_overlay_set_child (GTK_OVERLAY (self->field), self->entry);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->field), count);
  gtk_widget_set_parent (self->field, GTK_WIDGET (self));
}

static void
wakhan_find_bar_init (WakhanFindBar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->hits = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_css_class (GTK_WIDGET (self), "find-bar");
  add_field (self);
  self->tools = wakhan_find_tools_new ();
  g_signal_connect_swapped (self->tools, "changed", G_CALLBACK (tools_changed_cb), self);
  g_signal_connect_swapped (self->tools, "close", G_CALLBACK (close_cb), self);
  gtk_widget_set_parent (wakhan_one_stop_new (self->tools), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::find-open",
                                  G_CALLBACK (find_open_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "show-words", G_CALLBACK (show_words_cb),
                                  self);
}

GtkWidget *
wakhan_find_bar_new (WakhanTextView *view,
                     WakhanHitTicks *ticks)
{
  WakhanFindBar *self = g_object_new (WAKHAN_TYPE_FIND_BAR, NULL);

  self->view = view;
  self->ticks = ticks;
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_CONTROLS,
                                  view, NULL, -1);
  return GTK_WIDGET (self);
}

void
wakhan_find_bar_open (WakhanFindBar *self)
{
  g_return_if_fail (WAKHAN_IS_FIND_BAR (self));

  if (!self->session || !wakhan_session_get_study (self->session))
    return;
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    {
      g_object_set (self->session, "find-open", TRUE, NULL); /* which opens it */
      return;
    }
  take_selected_words (self);
  gtk_widget_grab_focus (self->entry);
  search (self);
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0,
                              -1); /* last: what the text selects takes this away */
}

void
wakhan_find_bar_set_session (WakhanFindBar *self,
                             WakhanSession *session)
{
  g_return_if_fail (WAKHAN_IS_FIND_BAR (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  if (!session)
    return;
  study_changed_cb (self);
  find_open_cb (self);
}

void
wakhan_find_bar_step (WakhanFindBar *self,
                      int            step)
{
  guint current;
  guint next;

  g_return_if_fail (WAKHAN_IS_FIND_BAR (self));

  /* An entry waits a little before it says that it changed: who presses Return at once means the
   * new words. */
  if (g_strcmp0 (self->words, gtk_editable_get_text (GTK_EDITABLE (self->entry))) != 0)
    {
      search (self);
      return;
    }
  if (self->hits->len == 0)
    {
      if (self->words && *self->words)
        tell_count (self);
      return;
    }
  current = find_current (self);
  if (current == G_MAXUINT)
    next = find_from_caret (self);
  else
    next = (current + self->hits->len + step) % self->hits->len;
  show_hit (self, next);
}
