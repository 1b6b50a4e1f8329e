/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-standing.h"

#include "wakhan-event-words.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

#define UNVERIFIED WAKHAN_N_RELATIONS
#define N_LINES (UNVERIFIED + 1)

struct _WakhanEventStanding
{
  GtkWidget parent_instance;

  GtkWidget      *rows[N_LINES];
  GtkLabel       *words[N_LINES];
  WakhanTimeline *timeline;
  char           *chosen; /* id of the event whose link was followed */
  guint           choosing;
};

/* In the order in which they are read. */
static const struct
{
  const char *icon;
  const char *css_class;
} signs[N_LINES] = {
  [WAKHAN_RELATION_DISPUTED_BY] = { "wakhan-note-doubt-symbolic", "disputed" },
  [WAKHAN_RELATION_REFINED_BY] = { "wakhan-refined-symbolic", "refined" },
  [WAKHAN_RELATION_REFINES] = { "wakhan-refined-symbolic", "refined" },
  [UNVERIFIED] = { "wakhan-note-question-symbolic", "unverified" },
};

static guint followed_signal;

G_DEFINE_FINAL_TYPE (WakhanEventStanding, wakhan_event_standing, GTK_TYPE_WIDGET)

/* "15–17 June 2018, Eid truces; …" in markup. */
static char *
dup_names (GPtrArray *events,
           gboolean   links)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent     *event = g_ptr_array_index (events, i);
      g_autofree char *name = wakhan_event_dup_name (event);

      g_ptr_array_add (names, links ? g_markup_printf_escaped ("<a href=\"%s\">%s</a>",
                                                               wakhan_event_get_id (event), name)
                                    : g_markup_escape_text (name, -1));
    }
  return wakhan_word_list_join_names ((const char *const *) names->pdata, names->len);
}

static char *
dup_line (WakhanTimeline *timeline,
          WakhanEvent    *event,
          guint           line,
          gboolean        links)
{
  GPtrArray *others =
    line < WAKHAN_N_RELATIONS ? wakhan_timeline_get_related (timeline, event, line) : NULL;
  g_autofree char *names = others ? dup_names (others, links) : NULL;

  if (line == UNVERIFIED && !wakhan_event_is_verified (event))
    return g_strdup (C_ ("event", "<b>Unverified:</b> no source consulted bears it out"));
  if (!names)
    return NULL;
  if (line == WAKHAN_RELATION_DISPUTED_BY)
    /* Translators: %s is the other events that speak against the one shown. */
    return g_strdup_printf (C_ ("event", "<b>Disputed.</b> %s"), names);
  return wakhan_event_relation_words_new ((WakhanEventRelation) line, names);
}

static gboolean
show_chosen_cb (gpointer user_data)
{
  WakhanEventStanding *self = user_data;
  g_autofree char     *id = g_steal_pointer (&self->chosen);
  WakhanEvent         *other = self->timeline ? wakhan_timeline_find_id (self->timeline, id) : NULL;

  self->choosing = 0;
  if (other)
    g_signal_emit (self, followed_signal, 0, other);
  return G_SOURCE_REMOVE;
}

/* Not at once: the label whose link this is would lose its gestures in the middle of a click. */
static gboolean
activate_link_cb (WakhanEventStanding *self,
                  const char          *id)
{
  g_free (self->chosen);
  self->chosen = g_strdup (id);
  if (self->choosing == 0)
    self->choosing = g_idle_add (show_chosen_cb, self);
  return TRUE;
}

static void
wakhan_event_standing_dispose (GObject *object)
{
  WakhanEventStanding *self = WAKHAN_EVENT_STANDING (object);
  GtkWidget           *child;

  g_clear_handle_id (&self->choosing, g_source_remove);
  g_clear_pointer (&self->chosen, g_free);
  g_clear_object (&self->timeline);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_event_standing_parent_class)->dispose (object);
}

static void
wakhan_event_standing_class_init (WakhanEventStandingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_event_standing_dispose;

  followed_signal = g_signal_new ("followed", WAKHAN_TYPE_EVENT_STANDING, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_EVENT);
  gtk_widget_class_set_css_name (widget_class, "standing");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
add_row (WakhanEventStanding *self,
         guint                line)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *sign = gtk_image_new_from_icon_name (signs[line].icon);
  GtkWidget *words = gtk_label_new (NULL);

  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_widget_add_css_class (sign, signs[line].css_class);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (words), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  g_signal_connect_swapped (words, "activate-link", G_CALLBACK (activate_link_cb), self);
  gtk_box_append (GTK_BOX (row), sign);
  gtk_box_append (GTK_BOX (row), words);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
  self->rows[line] = row;
  self->words[line] = GTK_LABEL (words);
}

static void
wakhan_event_standing_init (WakhanEventStanding *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 4);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
wakhan_event_standing_set_event (WakhanEventStanding *self,
                                 WakhanTimeline      *timeline,
                                 WakhanEvent         *event)
{
  gboolean some = FALSE;

  g_return_if_fail (WAKHAN_IS_EVENT_STANDING (self));

  g_set_object (&self->timeline, timeline);
  for (guint i = 0; timeline && event && i < N_LINES; i++)
    {
      g_autofree char *line = dup_line (timeline, event, i, TRUE);

      if (!self->rows[i])
        add_row (self, i);
      gtk_label_set_markup (self->words[i], line ? line : "");
      gtk_widget_set_visible (self->rows[i], line != NULL);
      some |= line != NULL;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), some);
}

char *
wakhan_event_standing_dup_words (WakhanTimeline *timeline,
                                 WakhanEvent    *event)
{
  g_autoptr (GString) words = g_string_new (NULL);

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  for (guint i = 0; i < N_LINES; i++)
    {
      g_autofree char *line = dup_line (timeline, event, i, FALSE);
      g_autofree char *plain = NULL;

      if (line && pango_parse_markup (line, -1, 0, NULL, &plain, NULL, NULL))
        g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", plain);
    }
  return words->len > 0 ? g_strdup (words->str) : NULL;
}
