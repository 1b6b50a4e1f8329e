/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-announcer.h"

#include "wakhan-compat.h"
#include "wakhan-description.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

#define DELAY 80 /* ms */
#define SETTLE                                                                                    \
  600 /* until a screen reader has read what got the keyboard; its description would be read with \
         it */

#define LONGEST_REST 2000 /* for a window to get the keyboard; whether it has GTK may not know */

struct _WakhanAnnouncer
{
  GtkWidget parent_instance;

  GtkWidget *status;
  gulong     active_handler; /* of the window; 0: in none */
  GtkWindow *front;          /* weak: the window, or the dialog in front of it */
  gulong     front_handlers[2];
  gboolean   came_back;    /* and nothing in it got the keyboard since */
  GtkWidget *described[2]; /* weak: whose descriptions are what was said */
  char      *words;        /* to be said when the keyboard is where it goes */
  char      *deeds;        /* the same, wherever that is */
  guint      saying;
  gboolean   waits; /* until the keyboard stands still; what comes now is no longer at once */
  gint64     moved; /* when the keyboard went elsewhere, in µs */
  guint      restoring;
};

G_DEFINE_FINAL_TYPE (WakhanAnnouncer, wakhan_announcer, GTK_TYPE_WIDGET)

static gboolean
restore_cb (gpointer user_data)
{
  WakhanAnnouncer *self = user_data;

  self->restoring = 0;
  for (guint i = 0; i < G_N_ELEMENTS (self->described); i++)
    {
      if (self->described[i])
        wakhan_description_restore (self->described[i]);
      g_clear_weak_pointer (&self->described[i]);
    }
  return G_SOURCE_REMOVE;
}

static void
restore_later (WakhanAnnouncer *self)
{
  if ((self->described[0] || self->described[1]) && self->restoring == 0)
    self->restoring = g_timeout_add (SETTLE, restore_cb, self);
}

/* What is still waiting was of another place, or is out of date. What was done was done. */
static void
drop_waiting (WakhanAnnouncer *self)
{
  if (!self->waits)
    return;
  g_clear_pointer (&self->words, g_free);
  if (self->deeds)
    return;
  self->waits = FALSE;
  g_clear_handle_id (&self->saying, g_source_remove);
}

/* @words: (nullable) (transfer full) */
static char *
join (char       *words,
      const char *more)
{
  g_autofree char *before = words;

  if (!more || !*more)
    return g_steal_pointer (&before);
  if (before && g_str_has_suffix (before, "."))
    return wakhan_word_list_join_sentences ((const char *const[]){ before, more }, 2);
  /* Translators: what is said aloud, one after the other. */
  return before ? g_strdup_printf (C_ ("spoken one after the other", "%1$s. %2$s"), before, more)
                : g_strdup (more);
}

/* What a text that is being written is on must not be lost by what is said meanwhile. */
static char *
take_words (WakhanAnnouncer *self,
            GtkWidget       *focus)
{
  g_autofree char *place = g_steal_pointer (&self->words);
  char            *words = join (g_steal_pointer (&self->deeds), place);

  if (focus && GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus)))
    words = join (words, wakhan_description_get (focus));
  return words;
}

/* A little later, when a screen reader has followed: it would read that too. */
static void
focus_changed_cb (WakhanAnnouncer *self)
{
  self->moved = g_get_monotonic_time ();
  self->came_back = FALSE;
  drop_waiting (self);
  restore_later (self);
}

static gboolean say_cb (gpointer user_data);

static void
active_changed_cb (WakhanAnnouncer *self)
{
  self->moved = g_get_monotonic_time ();
  self->came_back = TRUE;
  restore_later (self);
  if (self->saying != 0)
    {
      g_source_remove (self->saying);
      self->saying = g_timeout_add (SETTLE, say_cb, self);
    }
}

static gboolean
is_below (GtkWindow *window,
          GtkWindow *root)
{
  while (window && window != root)
    window = gtk_window_get_transient_for (window);
  return window == root;
}

/* (nullable): its window, or the dialog that has the keyboard in its place, or will have it: a
 * screen reader does not heed what changes behind that. */
static GtkWindow *
find_front (WakhanAnnouncer *self)
{
  GtkWindow  *root = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWindow  *front = root;
  GtkWindow  *active = NULL; /* which may be one that a new dialog takes the keyboard from */
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; root && i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (!gtk_widget_get_mapped (GTK_WIDGET (window)) || !is_below (window, root))
        continue;
      if (gtk_window_is_active (window))
        active = window;
      if (gtk_window_get_modal (window) && is_below (window, front))
        front = window;
    }
  return active && is_below (active, front) ? active : front;
}

static void
let_go_of_front (WakhanAnnouncer *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->front_handlers); i++)
    if (self->front)
      g_clear_signal_handler (&self->front_handlers[i], self->front);
  g_clear_weak_pointer (&self->front);
}

/* Returns: (nullable) */
static GtkWindow *
follow_front (WakhanAnnouncer *self)
{
  GtkWindow *front = find_front (self);

  if (front == self->front)
    return front;
  let_go_of_front (self);
  g_set_weak_pointer (&self->front, front);
  if (!front)
    return NULL;
  self->moved = g_get_monotonic_time ();
  self->came_back = TRUE;
  self->front_handlers[0] = g_signal_connect_swapped (front, "notify::focus-widget",
                                                      G_CALLBACK (focus_changed_cb), self);
  self->front_handlers[1] =
    g_signal_connect_swapped (front, "notify::is-active", G_CALLBACK (active_changed_cb), self);
  return front;
}

/* (nullable): an entry stands for the text in it; where a window can announce, a screen reader
 * hears of the text alone. */
static GtkWidget *
get_focus (GtkWindow *front)
{
  GtkWidget *focus = front ? gtk_window_get_focus (front) : NULL;

  return focus && GTK_IS_TEXT (focus) && !WAKHAN_CAN_ANNOUNCE ? gtk_widget_get_parent (focus)
                                                              : focus;
}

/* Before 4.14 a screen reader on GTK hears of nothing but what has the keyboard, and of a window
 * that got it back it takes the window itself for that. */
static void
describe (WakhanAnnouncer *self,
          GtkWindow       *front)
{
  GtkWidget       *told[] = { get_focus (front), self->came_back ? GTK_WIDGET (front) : NULL };
  g_autofree char *words = take_words (self, told[0]);

  g_clear_handle_id (&self->restoring, g_source_remove);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      if (self->described[i] && self->described[i] != told[i])
        wakhan_description_restore (self->described[i]);
      g_set_weak_pointer (&self->described[i], told[i]);
      if (told[i])
        wakhan_description_replace (told[i], words);
    }
}

/* What had the keyboard has gone, and GTK gives it to something else with the next frame only. */
static gboolean
is_focus_gone (GtkWindow *front)
{
  GtkWidget *focus = get_focus (front);

  return focus && gtk_widget_get_mapped (GTK_WIDGET (front)) && !gtk_widget_get_mapped (focus);
}

/* A screen reader falls silent when a window gets the keyboard, and then reads what has it there:
 * what is said before is not heard. */
static gboolean
say_cb (gpointer user_data)
{
  WakhanAnnouncer *self = user_data;
  GtkWindow       *front = follow_front (self);
  gint64           since;
  gint64           rest;

  self->saying = 0;
  if (!front)
    return G_SOURCE_REMOVE;
  if (is_focus_gone (front))
    self->moved = g_get_monotonic_time ();
  since = (g_get_monotonic_time () - self->moved) / 1000;
  rest = gtk_window_is_active (front) ? SETTLE : LONGEST_REST;
  self->waits = since < rest;
  if (self->waits)
    {
      self->saying = g_timeout_add (rest - since, say_cb, self);
      return G_SOURCE_REMOVE;
    }
  if (WAKHAN_CAN_ANNOUNCE)
    {
      g_autofree char *words = take_words (self, NULL);

      wakhan_announce (GTK_WIDGET (front), words);
    }
  else
    describe (self, front);
  return G_SOURCE_REMOVE;
}

/* What is done away with takes the keyboard with it, and what is said at once, one after the other,
 * is heard together. */
static void
say_later (WakhanAnnouncer *self,
           const char      *words,
           gboolean         lasts)
{
  char **waiting = lasts ? &self->deeds : &self->words;

  drop_waiting (self);
  *waiting = join (*waiting, words);
  if (self->saying == 0)
    self->saying = g_timeout_add (DELAY, say_cb, self);
}

static void
wakhan_announcer_root (GtkWidget *widget)
{
  WakhanAnnouncer *self = WAKHAN_ANNOUNCER (widget);

  GTK_WIDGET_CLASS (wakhan_announcer_parent_class)->root (widget);

  self->active_handler = g_signal_connect_swapped (
    gtk_widget_get_root (widget), "notify::is-active", G_CALLBACK (active_changed_cb), self);
  follow_front (self);
}

static void
wakhan_announcer_unroot (GtkWidget *widget)
{
  WakhanAnnouncer *self = WAKHAN_ANNOUNCER (widget);

  let_go_of_front (self);
  g_clear_signal_handler (&self->active_handler, gtk_widget_get_root (widget));

  GTK_WIDGET_CLASS (wakhan_announcer_parent_class)->unroot (widget);
}

static void
wakhan_announcer_dispose (GObject *object)
{
  WakhanAnnouncer *self = WAKHAN_ANNOUNCER (object);

  g_clear_handle_id (&self->saying, g_source_remove);
  g_clear_handle_id (&self->restoring, g_source_remove);
  g_clear_weak_pointer (&self->described[0]);
  g_clear_weak_pointer (&self->described[1]);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->deeds, g_free);
  g_clear_pointer (&self->status, gtk_widget_unparent);

  G_OBJECT_CLASS (wakhan_announcer_parent_class)->dispose (object);
}

static void
wakhan_announcer_class_init (WakhanAnnouncerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_announcer_dispose;
  widget_class->root = wakhan_announcer_root;
  widget_class->unroot = wakhan_announcer_unroot;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_announcer_init (WakhanAnnouncer *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->status = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                               "ellipsize", PANGO_ELLIPSIZE_END, "max-width-chars", 1,
                               "width-chars", 1, "opacity", 0.0, NULL);
  gtk_widget_set_parent (self->status, widget);
  gtk_widget_set_can_target (widget, FALSE);
  gtk_widget_set_halign (widget, GTK_ALIGN_START);
  gtk_widget_set_valign (widget, GTK_ALIGN_START);
}

void
wakhan_announcer_say (WakhanAnnouncer *self,
                      const char      *words,
                      gboolean         lasts)
{
  GtkWindow *known;
  GtkWindow *front;
  GtkWidget *focus;

  g_return_if_fail (WAKHAN_IS_ANNOUNCER (self));
  g_return_if_fail (words);

  known = self->front;
  front = follow_front (self);
  focus = get_focus (front);
  gtk_label_set_label (GTK_LABEL (self->status), words);
  if (!front)
    return;
  if (focus && wakhan_description_is_new (focus, words))
    {
      drop_waiting (self);
      return;
    }
  /* By the window: of a widget that no screen reader has come to yet, GTK announces nothing. */
  if (!WAKHAN_CAN_ANNOUNCE || front != known || !gtk_window_is_active (front))
    say_later (self, words, lasts);
  else
    wakhan_announce (GTK_WIDGET (front), words);
}
