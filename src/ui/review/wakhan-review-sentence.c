/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-sentence.h"

#include "wakhan-note-label.h"
#include "wakhan-sentence.h"

#include <glib/gi18n-lib.h>

#define LINE_HEIGHT 1.3 /* as a share of what the font has */

static void
mark (PangoAttrList  *list,
      PangoAttribute *attribute,
      const char     *text,
      const char     *start,
      const char     *end)
{
  attribute->start_index = start - text;
  attribute->end_index = end - text;
  pango_attr_list_insert (list, attribute);
}

static void
mark_range (PangoAttrList *list,
            WakhanPalette *palette,
            const char    *text,
            const char    *start,
            const char    *end)
{
  GdkRGBA ground;
  GdkRGBA line;

  wakhan_palette_get (palette, "words", NULL, &ground);
  wakhan_palette_get (palette, "line", NULL, &line);
  mark (list,
        pango_attr_background_new (ground.red * G_MAXUINT16, ground.green * G_MAXUINT16,
                                   ground.blue * G_MAXUINT16),
        text, start, end);
  mark (list, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), text, start, end);
  mark (list,
        pango_attr_underline_color_new (line.red * G_MAXUINT16, line.green * G_MAXUINT16,
                                        line.blue * G_MAXUINT16),
        text, start, end);
}

/* The same words may stand in a sentence twice: those of the event have as many before them as the
 * text has from where the sentence begins. Returns: (nullable): where they begin. */
static const char *
find_words (const char *sentence,
            const char *words,
            const char *before)
{
  const char *found = strstr (sentence, words);
  const char *same = strstr (before, words);

  while (same && found)
    {
      const char *next = strstr (found + strlen (words), words);

      if (!next)
        break;
      found = next;
      same = strstr (same + strlen (words), words);
    }
  return found;
}

static void
mark_words (GtkLabel       *self,
            WakhanPalette  *palette,
            WakhanDocument *document,
            WakhanEvent    *event)
{
  const char        *text = gtk_label_get_text (self);
  g_autofree char   *words = wakhan_document_dup_range (document, wakhan_event_get_start (event),
                                                        wakhan_event_get_end (event));
  const WakhanBlock *block = wakhan_document_get_block (
    document, wakhan_document_find_block (document, wakhan_event_get_start (event)));
  g_autofree char *before =
    wakhan_document_dup_range (document, block->start, wakhan_event_get_start (event));
  g_autoptr (PangoAttrList) list = pango_attr_list_new ();
  const char               *start;
  const char               *within;

  /* Of what stands before it in the paragraph, only what is in the sentence. */
  within = before;
  while (*within && !g_str_has_prefix (text, within))
    within = g_utf8_next_char (within);
  start = find_words (text, words, within);
  pango_attr_list_insert (list, pango_attr_line_height_new (LINE_HEIGHT));
  if (start)
    mark_range (list, palette, text, start, start + strlen (words));
  gtk_label_set_attributes (self, list);
}

void
wakhan_review_sentence_show (GtkLabel      *self,
                             WakhanPalette *palette,
                             GtkLabel      *place,
                             WakhanStudy   *study,
                             WakhanEvent   *event)
{
  WakhanDocument         *document;
  const WakhanAnchorMatch match = { .state = WAKHAN_ANCHOR_FOUND,
                                    .start = event ? wakhan_event_get_start (event) : 0,
                                    .end = event ? wakhan_event_get_end (event) : 0 };
  g_autofree char        *sentence = NULL;
  g_autofree char        *paragraph = NULL;
  g_autofree char        *words = NULL;

  g_return_if_fail (GTK_IS_LABEL (self));
  g_return_if_fail (WAKHAN_IS_STUDY (study));
  g_return_if_fail (WAKHAN_IS_EVENT (event));

  document = wakhan_study_get_document (study);
  sentence = wakhan_sentence_dup (document, match.start, match.end);
  paragraph = wakhan_note_label_dup_paragraph (wakhan_study_get_note_index (study), &match);
  /* Translators: “%s” is “¶ 2”. */
  words = paragraph ? g_strdup_printf (_ ("The words, %s"), paragraph) : g_strdup (_ ("The words"));
  gtk_label_set_label (place, words);
  gtk_label_set_label (self, sentence);
  mark_words (self, palette, document, event);
}
