/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-tally-banner.h"

#include "wakhan-wrap-layout.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  PLACED,
  DOUBTFUL,
  LOST,
  N_PARTS
} Part;

struct _WakhanTallyBanner
{
  WakhanBanner *banner; /* unowned */
  GtkLabel     *parts[N_PARTS];
  GtkLabel     *events; /* of those whose words are gone */
  GtkWidget    *show;
  GtkWidget    *show_events;
  GtkWidget    *hide;
};

static GtkLabel *
create_part (GtkWidget  *words,
             const char *css_class)
{
  GtkWidget *part = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (part), TRUE);
  gtk_label_set_xalign (GTK_LABEL (part), 0);
  gtk_widget_add_css_class (part, "tally");
  gtk_widget_add_css_class (part, css_class);
  gtk_box_append (GTK_BOX (words), part);
  return GTK_LABEL (part);
}

WakhanTallyBanner *
wakhan_tally_banner_new (void)
{
  static const char *const classes[N_PARTS] = { "tally", "tally-doubtful", "tally-lost" };
  WakhanTallyBanner       *self = g_new0 (WakhanTallyBanner, 1);
  GtkWidget               *words = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (words, wakhan_wrap_layout_new ());
  for (Part i = 0; i < N_PARTS; i++)
    self->parts[i] = create_part (words, classes[i]);
  self->events = create_part (words, "tally-lost");
  self->banner = WAKHAN_BANNER (wakhan_banner_new ("object-select-symbolic", NULL));
  wakhan_banner_set_words_widget (self->banner, words);
  self->show = wakhan_banner_add_button (self->banner, "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->show), "win.show-notes-to-check");
  self->show_events = wakhan_banner_add_button (self->banner, _ ("Show Events"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->show_events), "win.show-lost-events");
  self->hide = wakhan_banner_add_hide_button (self->banner);
  return self;
}

void
wakhan_tally_banner_free (WakhanTallyBanner *self)
{
  g_free (self);
}

WakhanBanner *
wakhan_tally_banner_get (WakhanTallyBanner *self)
{
  g_return_val_if_fail (self, NULL);

  return self->banner;
}

GtkWidget *
wakhan_tally_banner_get_hide_button (WakhanTallyBanner *self)
{
  g_return_val_if_fail (self, NULL);

  return self->hide;
}

/* They stand one behind the other as one sentence. */
static char *
dup_part (Part     part,
          guint    number,
          gboolean is_last)
{
  const char *format;

  if (part == PLACED)
    /* Translators: “15 notes placed.” stands alone, “12 notes placed,” before “2 to check,” and
     * “1 lost.” or before one of them. Placed are notes whose words were found in the text. */
    format =
      is_last
        ? g_dngettext (GETTEXT_PACKAGE, "%u note placed.", "%u notes placed.", number)
        : g_dngettext (GETTEXT_PACKAGE, "%u note placed,", "%u notes placed,", number);
  else if (part == DOUBTFUL)
    /* Translators: “12 notes placed, 2 to check.”, and with a comma “12 notes placed, 2 to check,
     * 1 lost.” */
    format = is_last ? g_dngettext (GETTEXT_PACKAGE, "%u to check.", "%u to check.", number)
                     : g_dngettext (GETTEXT_PACKAGE, "%u to check,", "%u to check,", number);
  else
    /* Translators: “12 notes placed, 1 lost.” */
    format = g_dngettext (GETTEXT_PACKAGE, "%u lost.", "%u lost.", number);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (format, number);
#pragma GCC diagnostic pop
}

static void
set_events (WakhanTallyBanner *self,
            guint              n_events,
            GString           *sentence)
{
  g_autofree char *words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u event lost its words.", "%u events lost their words.",
                 n_events),
    n_events);

  gtk_label_set_label (self->events, words);
  gtk_widget_set_visible (GTK_WIDGET (self->events), n_events > 0);
  gtk_widget_set_visible (self->show_events, n_events > 0);
  if (n_events > 0)
    g_string_append_printf (sentence, "%s%s", sentence->len > 0 ? " " : "", words);
}

char *
wakhan_tally_banner_set_tally (WakhanTallyBanner     *self,
                               const WakhanNoteTally *tally,
                               guint                  n_events)
{
  const guint         numbers[N_PARTS] = { tally->n_placed, tally->n_doubtful, tally->n_lost };
  const guint         n_to_check = tally->n_doubtful + tally->n_lost;
  const Part          last = tally->n_lost > 0 ? LOST : tally->n_doubtful > 0 ? DOUBTFUL
                                                                              : PLACED;
  g_autoptr (GString) sentence = g_string_new (NULL);
  g_autofree char    *label = NULL;

  g_return_val_if_fail (self, NULL);

  for (Part i = 0; i < N_PARTS; i++)
    {
      const gboolean   is_said = numbers[i] > 0 || (i == PLACED && n_to_check > 0);
      g_autofree char *words = dup_part (i, numbers[i], i == last);

      gtk_widget_set_visible (GTK_WIDGET (self->parts[i]), is_said);
      gtk_label_set_label (self->parts[i], words);
      if (is_said)
        g_string_append_printf (sentence, "%s%s", i == PLACED ? "" : " ", words);
    }
  set_events (self, n_events, sentence);
  label = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Show the %u", "Show the %u", n_to_check), n_to_check);
  gtk_button_set_label (GTK_BUTTON (self->show), label);
  gtk_widget_set_visible (self->show, n_to_check > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->banner), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sentence->str, -1);
  return g_string_free (g_steal_pointer (&sentence), FALSE);
}
