/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-find-bar.h"

#include "ui/wakhan-tooltip.h"

#include "core/text/wakhan-text-finder.h"

#include <glib/gi18n-lib.h>

#define MOST_HITS 5000

struct _WakhanFindBar
{
  GtkWidget parent_instance;

  WakhanTextView   *view; /* stands beside this bar */
  WakhanSession    *session;
  GSignalGroup     *session_signals;
  GtkWidget        *entry;
  GtkLabel         *count;
  WakhanTextFinder *finder; /* NULL until something is looked for */
  GArray           *hits;   /* WakhanTextRange */
  char             *words;  /* that were looked for */
  WakhanTextRange   shown;
};

G_DEFINE_FINAL_TYPE (WakhanFindBar, wakhan_find_bar, GTK_TYPE_WIDGET)

/* The text gives up what is selected in it as soon as words are selected in the entry: the caret stays behind the hit. */
static guint
get_caret (WakhanFindBar *self)
{
  const guint start = wakhan_session_get_selection_start (self->session);

  if (start == wakhan_session_get_selection_end (self->session) && start == self->shown.end)
    return self->shown.start;
  return start;
}

static guint
find_current (WakhanFindBar *self)
{
  for (guint i = 0; i < self->hits->len; i++)
    {
      const WakhanTextRange *hit = &g_array_index (self->hits, WakhanTextRange, i);

      if (hit->start == get_caret (self) &&
          hit->end == wakhan_session_get_selection_end (self->session))
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
    words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u hit", "%u hits", self->hits->len), self->hits->len);
  else
    words = g_strdup_printf (_ ("%u of %u"), current + 1, self->hits->len);
  gtk_label_set_label (self->count, words);
}

static void
show_hit (WakhanFindBar *self,
          guint          position)
{
  const WakhanTextRange *hit = &g_array_index (self->hits, WakhanTextRange, position);

  self->shown = *hit;
  wakhan_session_go_to_hit (self->session, hit->start, hit->end);
  show_count (self);
  wakhan_session_announce (self->session, gtk_label_get_label (self->count));
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

static void
search (WakhanFindBar *self)
{
  WakhanStudy *study = self->session ? wakhan_session_get_study (self->session) : NULL;
  const char  *words = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  g_array_unref (self->hits);
  g_free (self->words);
  self->words = g_strdup (words);
  if (study && *words)
    {
      if (!self->finder)
        self->finder = wakhan_text_finder_new (wakhan_study_get_document (study));
      self->hits = wakhan_text_finder_find (self->finder, words, 0, MOST_HITS);
    }
  else
    self->hits = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
  wakhan_text_view_set_hits (self->view, self->hits);
  if (self->hits->len > 0)
    show_hit (self, find_from_caret (self));
  else
    {
      show_count (self);
      if (*words)
        wakhan_session_announce (self->session, gtk_label_get_label (self->count));
    }
}

/* The entry says so late: the words may have been looked for meanwhile. */
static void
entry_changed_cb (WakhanFindBar *self)
{
  if (g_strcmp0 (self->words, gtk_editable_get_text (GTK_EDITABLE (self->entry))) != 0)
    search (self);
}

static void
close_cb (WakhanFindBar *self)
{
  g_object_set (self->session, "find-open", FALSE, NULL);
}

static gboolean
key_pressed_cb (WakhanFindBar  *self,
                guint           key,
                guint           code G_GNUC_UNUSED,
                GdkModifierType modifiers)
{
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return GDK_EVENT_PROPAGATE;
  wakhan_find_bar_step (self, modifiers & GDK_SHIFT_MASK ? -1 : 1);
  return GDK_EVENT_STOP;
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
      gtk_widget_grab_focus (self->entry);
      search (self);
    }
  else
    {
      g_clear_pointer (&self->finder, wakhan_text_finder_free);
      wakhan_text_view_set_hits (self->view, NULL);
      gtk_widget_grab_focus (GTK_WIDGET (self->view));
    }
}

static void
wakhan_find_bar_dispose (GObject *object)
{
  WakhanFindBar *self = WAKHAN_FIND_BAR (object);
  GtkWidget     *child;

  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
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
  G_OBJECT_CLASS (klass)->dispose = wakhan_find_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_find_bar_finalize;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
add_button (WakhanFindBar *self,
            const char    *icon_name,
            const char    *action,
            const char    *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (button, "flat");
  wakhan_tooltip_set_beside_name (button, name, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (action)
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  else
    g_signal_connect_swapped (button, "clicked", G_CALLBACK (close_cb), self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
wakhan_find_bar_init (WakhanFindBar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget          *count = gtk_label_new ("");

  self->hits = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
  self->count = GTK_LABEL (count);
  self->entry = gtk_search_entry_new ();
  gtk_widget_set_hexpand (self->entry, TRUE);
  g_object_set (self->entry, "placeholder-text", _ ("Find in the text"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Find in Text"), -1);
  g_signal_connect_swapped (self->entry, "search-changed", G_CALLBACK (entry_changed_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (close_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  gtk_widget_add_css_class (count, "caption");
  gtk_widget_add_css_class (count, "figures");
  gtk_widget_add_css_class (GTK_WIDGET (self), "find-bar");
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  gtk_widget_set_parent (count, GTK_WIDGET (self));
  add_button (self, "go-up-symbolic", "find.previous", _ ("Previous Hit"));
  add_button (self, "go-down-symbolic", "find.next", _ ("Next Hit"));
  add_button (self, "window-close-symbolic", NULL, _ ("Close Find"));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::find-open", G_CALLBACK (find_open_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::study", G_CALLBACK (close_cb), self);
}

GtkWidget *
wakhan_find_bar_new (WakhanTextView *view)
{
  WakhanFindBar *self = g_object_new (WAKHAN_TYPE_FIND_BAR, NULL);

  self->view = view;
  return GTK_WIDGET (self);
}

void
wakhan_find_bar_set_session (WakhanFindBar *self,
                             WakhanSession *session)
{
  g_return_if_fail (WAKHAN_IS_FIND_BAR (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  if (session)
    find_open_cb (self);
}

void
wakhan_find_bar_step (WakhanFindBar *self,
                      int            step)
{
  guint current;
  guint next;

  g_return_if_fail (WAKHAN_IS_FIND_BAR (self));

  /* An entry waits a little before it says that it changed: who presses Return at once means the new words. */
  if (g_strcmp0 (self->words, gtk_editable_get_text (GTK_EDITABLE (self->entry))) != 0)
    {
      search (self);
      return;
    }
  if (self->hits->len == 0)
    return;
  current = find_current (self);
  if (current == G_MAXUINT)
    next = find_from_caret (self);
  else
    next = (current + self->hits->len + step) % self->hits->len;
  show_hit (self, next);
}
