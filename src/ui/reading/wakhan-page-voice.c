/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-page-voice.h"

#include "wakhan-description.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

struct _WakhanPageVoice
{
  WakhanPage      *page;
  WakhanTitlePage *title; /* NULL: the text does not begin with one */
  gboolean         in_title;
  guint            caret;
  guint            line; /* where the display line of the caret begins */
};

WakhanPageVoice *
wakhan_page_voice_new (WakhanPage *page)
{
  WakhanPageVoice *self = g_new0 (WakhanPageVoice, 1);

  self->page = page;
  return self;
}

void
wakhan_page_voice_free (WakhanPageVoice *self)
{
  g_free (self);
}

/* In characters. */
static guint
get_caret (WakhanPageVoice *self,
           GtkTextIter     *iter)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->page->view);

  gtk_text_buffer_get_iter_at_mark (buffer, iter, gtk_text_buffer_get_insert (buffer));
  return gtk_text_iter_get_offset (iter);
}

static void
describe_title (WakhanPageVoice *self,
                guint            caret)
{
  const gboolean in_title =
    self->title && caret <= wakhan_document_get_block (self->page->document, 0)->end;
  g_autofree char *words = in_title ? wakhan_title_page_dup_words (self->title) : NULL;

  if (in_title != self->in_title)
    wakhan_description_set (GTK_WIDGET (self->page->view), words);
  self->in_title = in_title;
}

void
wakhan_page_voice_set_title (WakhanPageVoice *self,
                             WakhanTitlePage *title)
{
  GtkTextIter iter;

  g_return_if_fail (self);

  if (self->in_title)
    wakhan_description_set (GTK_WIDGET (self->page->view), NULL);
  self->in_title = FALSE;
  self->title = title;
  describe_title (self, get_caret (self, &iter));
}

/* Those that overlap the characters from @start to @end, or NULL. */
static char *
dup_footnotes (WakhanPageVoice *self,
               guint            start,
               guint            end)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new ();
  g_autofree char      *words = NULL;

  for (guint i = 0; i < wakhan_document_get_n_spans (self->page->document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (self->page->document, i);

      if (span->kind == WAKHAN_SPAN_FOOTNOTE && span->target && span->start < end &&
          span->end > start)
        g_ptr_array_add (numbers, span->target);
    }
  if (numbers->len == 0)
    return NULL;
  words = wakhan_word_list_join_parts ((const char *const *) numbers->pdata, numbers->len);
  if (numbers->len == 1)
    return g_strdup_printf (_ ("Footnote %s"), words);
  /* Translators: said aloud: the numbers of several footnotes, “1, 2”. */
  return g_strdup_printf (_ ("Footnotes %s"), words);
}

/* Those whose words are in doubt between the characters from @start to @end, or NULL. */
static char *
dup_doubts (WakhanPageVoice *self,
            guint            start,
            guint            end)
{
  g_autoptr (GArray) ranges = wakhan_highlights_list (self->page->highlights, start, end);
  guint              n_notes = 0;

  for (guint i = 0; i < ranges->len; i++)
    n_notes += g_array_index (ranges, WakhanHighlight, i).is_doubtful;
  if (n_notes == 0)
    return NULL;
  /* Translators: said aloud: whose words were edited, so that nobody knows whether they are still
   * those that were marked. */
  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u note in doubt", "%u notes in doubt", n_notes), n_notes);
}

static char *
dup_remarks (WakhanPageVoice *self,
             guint            start,
             guint            end)
{
  g_autofree char  *footnotes = dup_footnotes (self, start, end);
  g_autofree char  *doubts = dup_doubts (self, start, end);
  const char *const parts[] = { footnotes, doubts };

  return footnotes || doubts ? wakhan_word_list_join_parts (parts, G_N_ELEMENTS (parts)) : NULL;
}

/* On another line those of the line; on the same one that at which the caret is now, and was not
 * before. */
static void
tell_remarks (WakhanPageVoice   *self,
              const GtkTextIter *place)
{
  const guint      caret = gtk_text_iter_get_offset (place);
  const guint      old_line = self->line;
  GtkTextIter      start = *place;
  GtkTextIter      end = *place;
  g_autofree char *words = NULL;
  g_autofree char *old_words = NULL;

  if (!gtk_text_view_starts_display_line (self->page->view, &start))
    gtk_text_view_backward_display_line_start (self->page->view, &start);
  self->line = gtk_text_iter_get_offset (&start);
  if (self->line == old_line)
    {
      words = dup_remarks (self, caret, caret + 1);
      old_words = dup_remarks (self, self->caret, self->caret + 1);
    }
  else
    {
      if (!gtk_text_iter_ends_line (&end))
        gtk_text_view_forward_display_line_end (self->page->view, &end);
      words = dup_remarks (self, self->line, gtk_text_iter_get_offset (&end));
    }
  if (words && g_strcmp0 (words, old_words) != 0)
    wakhan_session_announce (self->page->session, words);
}

void
wakhan_page_voice_follow (WakhanPageVoice *self,
                          gboolean         by_person)
{
  GtkTextIter iter;
  guint       caret;

  g_return_if_fail (self);

  if (!self->page->document)
    return;
  caret = get_caret (self, &iter);
  describe_title (self, caret);
  if (by_person && self->page->session && gtk_widget_has_focus (GTK_WIDGET (self->page->view)))
    tell_remarks (self, &iter);
  self->caret = caret;
}
