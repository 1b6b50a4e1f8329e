/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-label.h"

#include "wakhan-event-weight.h"

#include <glib/gi18n-lib.h>

#define SMALLER 0.92        /* than the name */
#define MOST_LETTERS 200    /* of a gist, which is one line */
#define LEAST_LETTERS 4     /* of a name that is cut */
#define THIN_SPACE "\u2009" /* beside a ring */

static char *
cut_at_word (const char *text,
             glong       n_characters,
             const char *sign)
{
  const char *end = g_utf8_offset_to_pointer (text, n_characters);

  while (end > text && !g_ascii_isspace (*end))
    end = g_utf8_prev_char (end);
  if (end == text)
    end = g_utf8_offset_to_pointer (text, n_characters);

  return g_strdup_printf ("%.*s…%s", (int) (end - text), text, sign);
}

/* Bold is what the text itself tells, slanted what another text does. */
static void
set_attributes (PangoLayout *layout,
                WakhanEvent *event)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (wakhan_event_is_strong (event))
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (wakhan_event_is_ringed (event))
    pango_attr_list_insert (attributes, pango_attr_style_new (PANGO_STYLE_ITALIC));
  pango_layout_set_attributes (layout, attributes);
}

/* To as many letters as fit, by halving: a title may be as long as it likes. */
static void
cut (PangoLayout *layout,
     const char  *text,
     const char  *sign,
     double       most)
{
  glong fits = MIN (LEAST_LETTERS, g_utf8_strlen (text, -1));
  glong is_over = g_utf8_strlen (text, -1);

  while (is_over - fits > 1)
    {
      const glong      middle = (fits + is_over) / 2;
      g_autofree char *shorter = cut_at_word (text, middle, sign);
      int              width;

      pango_layout_set_text (layout, shorter, -1);
      pango_layout_get_pixel_size (layout, &width, NULL);
      if (width <= most)
        fits = middle;
      else
        is_over = middle;
    }
  {
    g_autofree char *shorter = cut_at_word (text, fits, sign);

    pango_layout_set_text (layout, shorter, -1);
  }
}

/* @most: in px; 0: whole */
static PangoLayout *
create_name (PangoContext   *context,
             WakhanTimeline *timeline,
             WakhanEvent    *event,
             double          most)
{
  const gboolean   uncertain = wakhan_date_is_uncertain (wakhan_event_get_date (event));
  const char      *room = wakhan_event_is_ringed (event) ? THIN_SPACE : "";
  g_autofree char *sign =
    g_strconcat (wakhan_timeline_get_event_sign (timeline, event), room, NULL);
  g_autofree char *text =
    g_strconcat (room, wakhan_event_get_short_title (event), uncertain ? "?" : "", NULL);
  g_autofree char *whole = g_strconcat (text, sign, NULL);
  PangoLayout     *layout = pango_layout_new (context);
  int              width;

  pango_layout_set_text (layout, whole, -1);
  set_attributes (layout, event);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  if (most <= 0)
    return layout;

  pango_layout_get_pixel_size (layout, &width, NULL);
  if (width > most)
    cut (layout, text, sign, most);
  return layout;
}

/* What it is about, or its whole title where it has a shorter one. */
static char *
dup_gist (WakhanEvent *event,
          const char  *date)
{
  const char      *gist = wakhan_event_get_summary (event);
  g_autofree char *line = NULL;

  if (!*gist &&
      !g_str_equal (wakhan_event_get_title (event), wakhan_event_get_short_title (event)))
    gist = wakhan_event_get_title (event);
  if (!*gist)
    return g_strdup (date);
  line = g_utf8_substring (gist, 0, MIN (g_utf8_strlen (gist, -1), MOST_LETTERS));
  /* Translators: when an event was, and what it is about: “June 2018 · The two sides agree” */
  return g_strdup_printf (C_ ("event", "%s · %s"), date, g_strdelimit (line, "\n\r\t", ' '));
}

static PangoLayout *
create_more (PangoContext    *context,
             WakhanEvent     *event,
             WakhanEventLabel label)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char          *date = wakhan_event_dup_date_words (event);
  g_autofree char          *gist =
    label == WAKHAN_EVENT_LABEL_GIST ? dup_gist (event, date) : NULL;
  PangoLayout *layout = pango_layout_new (context);

  pango_attr_list_insert (attributes, pango_attr_scale_new (SMALLER));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, gist ? gist : date, -1);
  return layout;
}

PangoLayout *
wakhan_event_label_new (PangoContext    *context,
                        WakhanTimeline  *timeline,
                        WakhanEvent     *event,
                        WakhanEventLabel label,
                        double           unit)
{
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  switch (label)
    {
    case WAKHAN_EVENT_LABEL_DATE:
    case WAKHAN_EVENT_LABEL_GIST:
      return create_more (context, event, label);
    case WAKHAN_EVENT_LABEL_CUT_NAME:
      return create_name (context, timeline, event, WAKHAN_EVENT_MARK_CUT * unit);
    case WAKHAN_EVENT_LABEL_NAME:
    case WAKHAN_EVENT_N_LABELS:
    default:
      return create_name (context, timeline, event, 0);
    }
}
