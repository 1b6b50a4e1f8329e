/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-address.h"
#include "wakhan-html-flow.h"
#include "wakhan-html-head.h"
#include "wakhan-html-notes.h"
#include "wakhan-html-shape.h"
#include "wakhan-html-survey.h"
#include "wakhan-memory.h"
#include "wakhan-raised-letters.h"
#include "wakhan-raw-html.h"
#include "wakhan-text-importer.h"

#include <string.h>

/* An element that we are in, and what is to be undone when it is left. */
typedef struct
{
  WakhanHtmlRole role;
  gboolean       has_span;
  gboolean       is_table; /* with cells, not a layout */
  gboolean       is_caption;
  guint          footnote; /* that it is; 0: none */
  guint          number;   /* of an ordered list's next item; 0: of bullets */
  int            step;
} Frame;

typedef struct
{
  WakhanHtmlFlow   flow;
  WakhanHtmlSurvey survey;
  WakhanHtmlNotes *notes;
  char            *base;   /* nullable: what addresses are relative to */
  GArray          *frames; /* of the elements that we are in */
  guint            n_articles;
  gboolean        *are_notes_read; /* by number */
} Importer;

/* The list that the next item belongs to; NULL: none. */
static Frame *
find_list (Importer *self)
{
  for (guint i = self->frames->len; i > 0; i--)
    {
      Frame *frame = &g_array_index (self->frames, Frame, i - 1);

      if (frame->role == WAKHAN_HTML_LIST || frame->role == WAKHAN_HTML_ORDERED_LIST)
        return frame;
    }
  return NULL;
}

/* What the reader said in the file is taken, as far as it makes sense; 0: no number. */
static guint
read_number (const GumboNode *node,
             const char      *name,
             guint            otherwise)
{
  const char *written = wakhan_html_node_get_attribute (node, name);
  char       *end;
  gint64      number;

  if (!written)
    return otherwise;
  number = g_ascii_strtoll (written, &end, 10);
  return end > written && number > 0 && number < G_MAXINT ? (guint) number : otherwise;
}

static guint
count_items (const GumboNode *list)
{
  const GumboVector *children = wakhan_html_node_get_children (list);
  guint              n_items = 0;

  for (guint i = 0; i < children->length; i++)
    n_items += wakhan_html_node_is (children->data[i], "li");
  return n_items;
}

static void
enter_list (Importer        *self,
            const GumboNode *node,
            Frame           *frame)
{
  const gboolean is_reversed = wakhan_html_node_get_attribute (node, "reversed") != NULL;

  self->flow.list_depth++;
  if (frame->role != WAKHAN_HTML_ORDERED_LIST)
    return;
  frame->step = is_reversed ? -1 : 1;
  frame->number = read_number (node, "start", is_reversed ? count_items (node) : 1);
}

static void
enter_item (Importer        *self,
            const GumboNode *node)
{
  Frame *list = find_list (self);

  self->flow.is_first = TRUE;
  self->flow.box = NULL;
  self->flow.number = 0;
  if (!list)
    self->flow.list_depth++;
  else if (list->number > 0)
    {
      self->flow.number = read_number (node, "value", list->number);
      list->number = self->flow.number + list->step;
    }
}

static void
begin_span (Importer      *self,
            WakhanSpanKind kind,
            char          *target,
            Frame         *frame)
{
  frame->has_span = wakhan_html_flow_begin_span (&self->flow, kind, target);
}

/* FALSE: nothing in it is to be read. */
static gboolean
enter_link (Importer  *self,
            GumboNode *node,
            Frame     *frame)
{
  const guint number = wakhan_html_notes_find_reference (self->notes, node);
  char       *target;

  if (wakhan_html_notes_leads_back (self->notes, node))
    return FALSE;
  if (number > 0)
    {
      g_autofree char *sign = g_strdup_printf ("%u", number);

      wakhan_html_flow_begin_span (&self->flow, WAKHAN_SPAN_FOOTNOTE, g_strdup (sign));
      wakhan_html_flow_append_mark (&self->flow, sign);
      wakhan_html_flow_end_span (&self->flow);
      return FALSE;
    }
  target = wakhan_html_address_dup (self->base, wakhan_html_node_get_attribute (node, "href"));
  if (target)
    begin_span (self, WAKHAN_SPAN_LINK, target, frame);
  return TRUE;
}

static void
append_picture (Importer        *self,
                const GumboNode *node)
{
  const char *words = wakhan_html_node_get_attribute (node, "alt");

  if (!words || !*words)
    return;
  wakhan_html_flow_append_blank (&self->flow);
  wakhan_html_flow_append (&self->flow, words);
  wakhan_html_flow_append_blank (&self->flow);
}

/* Of all that one fills in only the boxes of tasks are read. */
static void
enter_input (Importer        *self,
             const GumboNode *node)
{
  const char *type = wakhan_html_node_get_attribute (node, "type");

  if (type && g_ascii_strcasecmp (type, "checkbox") == 0 && self->flow.is_first &&
      self->flow.list_depth > 0)
    self->flow.box = wakhan_html_node_get_attribute (node, "checked") ? "☑ " : "☐ ";
}

static void
enter_table (Importer  *self,
             GumboNode *node,
             Frame     *frame)
{
  frame->is_table = !self->flow.is_table && self->flow.footnote == 0 &&
                    !g_hash_table_contains (self->survey.layouts, node);
  if (frame->is_table)
    wakhan_html_flow_begin_table (&self->flow);
}

static void
enter_block (Importer  *self,
             GumboNode *node,
             Frame     *frame)
{
  switch (frame->role)
    {
    case WAKHAN_HTML_HEADING:
      self->flow.level = node->v.element.tag - GUMBO_TAG_H1 + 1;
      break;
    case WAKHAN_HTML_LIST:
    case WAKHAN_HTML_ORDERED_LIST:
      enter_list (self, node, frame);
      break;
    case WAKHAN_HTML_ITEM:
      enter_item (self, node);
      break;
    case WAKHAN_HTML_QUOTATION:
      self->flow.quotation_depth++;
      break;
    case WAKHAN_HTML_PREFORMATTED:
      self->flow.is_verbatim = TRUE;
      break;
    case WAKHAN_HTML_RULE:
      wakhan_html_flow_append_rule (&self->flow);
      break;
    case WAKHAN_HTML_TABLE:
      enter_table (self, node, frame);
      break;
    case WAKHAN_HTML_ROW:
      if (self->flow.is_table)
        wakhan_html_table_begin_row (&self->flow.table);
      break;
    case WAKHAN_HTML_CELL:
      if (self->flow.is_table)
        wakhan_html_table_begin_cell (&self->flow.table,
                                      wakhan_html_node_get_attribute (node, "colspan"),
                                      wakhan_html_node_get_attribute (node, "rowspan"));
      break;
    case WAKHAN_HTML_CAPTION:
      frame->is_caption = self->flow.is_table;
      if (frame->is_caption)
        wakhan_html_flow_end_table (&self->flow);
      break;
    case WAKHAN_HTML_ARTICLE:
      self->n_articles++;
      break;
    default:
      break;
    }
}

/* FALSE: nothing in it is to be read. */
static gboolean
enter_inline (Importer  *self,
              GumboNode *node,
              Frame     *frame)
{
  switch (frame->role)
    {
    case WAKHAN_HTML_EMPHASIS:
      begin_span (self, WAKHAN_SPAN_EMPHASIS, NULL, frame);
      break;
    case WAKHAN_HTML_STRONG:
      begin_span (self, WAKHAN_SPAN_STRONG, NULL, frame);
      break;
    case WAKHAN_HTML_CODE:
      if (!self->flow.is_verbatim)
        begin_span (self, WAKHAN_SPAN_CODE, NULL, frame);
      break;
    case WAKHAN_HTML_STRIKE:
      begin_span (self, WAKHAN_SPAN_STRIKE, NULL, frame);
      break;
    case WAKHAN_HTML_TIME:
      if (wakhan_html_node_get_attribute (node, "datetime"))
        begin_span (self, WAKHAN_SPAN_DATE,
                    g_strdup (wakhan_html_node_get_attribute (node, "datetime")), frame);
      break;
    case WAKHAN_HTML_LINK:
      return enter_link (self, node, frame);
    case WAKHAN_HTML_QUOTE:
      wakhan_html_flow_append_mark (&self->flow, "“");
      break;
    case WAKHAN_HTML_BREAK:
      wakhan_html_flow_break_line (&self->flow);
      break;
    case WAKHAN_HTML_PICTURE:
      append_picture (self, node);
      break;
    case WAKHAN_HTML_INPUT:
      enter_input (self, node);
      break;
    default:
      break;
    }
  return TRUE;
}

/* FALSE: nothing in it is to be read. */
static gboolean
enter (Importer  *self,
       GumboNode *node)
{
  Frame    frame = { .role = wakhan_html_node_get_role (node) };
  gboolean is_read = TRUE;

  if (frame.role == WAKHAN_HTML_NOTHING ||
      (frame.role == WAKHAN_HTML_EDGE && !self->survey.keeps_edges && self->n_articles == 0))
    return FALSE;
  if (wakhan_html_role_is_block (frame.role))
    {
      if (frame.role != WAKHAN_HTML_CELL || !self->flow.is_table)
        wakhan_html_flow_end_block (&self->flow);
      else
        wakhan_html_flow_append_blank (&self->flow);
      frame.footnote = wakhan_html_notes_find (self->notes, node);
      if (frame.footnote > 0)
        {
          self->are_notes_read[frame.footnote] = TRUE;
          self->flow.footnote = frame.footnote;
        }
      enter_block (self, node, &frame);
    }
  else
    is_read = enter_inline (self, node, &frame);
  if (is_read)
    g_array_append_val (self->frames, frame);
  return is_read;
}

static void
leave_block (Importer    *self,
             const Frame *frame)
{
  switch (frame->role)
    {
    case WAKHAN_HTML_HEADING:
      self->flow.level = 0;
      break;
    case WAKHAN_HTML_LIST:
    case WAKHAN_HTML_ORDERED_LIST:
      self->flow.list_depth--;
      break;
    case WAKHAN_HTML_ITEM:
      self->flow.is_first = FALSE;
      self->flow.box = NULL;
      self->flow.list_depth -= find_list (self) == NULL;
      break;
    case WAKHAN_HTML_QUOTATION:
      self->flow.quotation_depth--;
      break;
    case WAKHAN_HTML_PREFORMATTED:
      self->flow.is_verbatim = FALSE;
      break;
    case WAKHAN_HTML_TABLE:
      if (frame->is_table)
        wakhan_html_flow_end_table (&self->flow);
      break;
    case WAKHAN_HTML_ROW:
      if (self->flow.is_table)
        wakhan_html_table_end_row (&self->flow.table);
      break;
    case WAKHAN_HTML_CAPTION:
      if (frame->is_caption)
        wakhan_html_flow_begin_table (&self->flow);
      break;
    case WAKHAN_HTML_ARTICLE:
      self->n_articles--;
      break;
    default:
      break;
    }
}

static void
leave (Importer *self)
{
  const Frame frame = g_array_index (self->frames, Frame, self->frames->len - 1);

  g_array_set_size (self->frames, self->frames->len - 1);
  if (frame.has_span)
    wakhan_html_flow_end_span (&self->flow);
  if (frame.role == WAKHAN_HTML_QUOTE)
    wakhan_html_flow_append_mark (&self->flow, "”");
  if (!wakhan_html_role_is_block (frame.role))
    return;
  if (frame.role != WAKHAN_HTML_ROW || !self->flow.is_table)
    wakhan_html_flow_end_block (&self->flow);
  leave_block (self, &frame);
  if (frame.footnote > 0)
    self->flow.footnote = 0;
}

static void
append_text (Importer  *self,
             GumboNode *node)
{
  const char          *text = wakhan_html_node_get_text (node);
  const WakhanHtmlRole role = node->parent ? wakhan_html_node_get_role (node->parent)
                                           : WAKHAN_HTML_INLINE;
  g_autofree char     *shown = NULL;

  if (role == WAKHAN_HTML_RAISED || role == WAKHAN_HTML_LOWERED)
    shown = wakhan_raised_letters_dup (text, role == WAKHAN_HTML_RAISED);
  wakhan_html_flow_append (&self->flow, shown ? shown : text);
}

static void
read_words (Importer  *self,
            GumboNode *root)
{
  g_auto (WakhanHtmlWalk) walk = { 0 };

  wakhan_html_walk_init (&walk, root);
  while (wakhan_html_walk_next (&walk))
    if (!walk.enters)
      leave (self);
    else if (wakhan_html_node_get_text (walk.node))
      append_text (self, walk.node);
    else if (wakhan_html_node_get_children (walk.node) && !enter (self, walk.node))
      wakhan_html_walk_skip (&walk);
}

/* Those of the page's notes that stand outside of its text. */
static void
read_other_notes (Importer *self)
{
  self->n_articles++;
  for (guint i = 1; i <= wakhan_html_notes_get_n (self->notes); i++)
    if (!self->are_notes_read[i])
      read_words (self, wakhan_html_notes_get (self->notes, i));
  self->n_articles--;
}

/* Where a single heading stands over the text, that is what it is called, whatever its page is. */
static void
set_credits (WakhanDocument *document,
             WakhanCredits  *credits)
{
  const WakhanBlock *title = NULL;
  guint              n_titles = 0;

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);

      if (block->kind == WAKHAN_BLOCK_HEADING && block->level == 1 && n_titles++ == 0)
        title = block;
    }
  if (n_titles == 1)
    {
      g_free (credits->title);
      credits->title = wakhan_document_dup_title (document, title);
    }
  wakhan_document_take_credits (document, credits);
}

/* Without its structure, but whatever its shape. */
static WakhanDocument *
import_flat (const char *html)
{
  WakhanTextBuilder builder;

  wakhan_text_builder_init (&builder);
  wakhan_raw_html_append_blocks (&builder, html);
  return wakhan_text_builder_finish (&builder);
}

WakhanDocument *
wakhan_html_import (const char *text)
{
  Importer                   self = { 0 };
  g_autoptr (WakhanHtmlTree) tree = NULL;
  GumboNode                 *root;
  WakhanDocument            *document;

  g_return_val_if_fail (text != NULL, NULL);

  if (!wakhan_html_shape_fits (text, wakhan_memory_get_total () / 3))
    return import_flat (text);
  tree = wakhan_html_tree_new (text);
  root = wakhan_html_tree_get_root (tree);
  wakhan_html_flow_init (&self.flow);
  wakhan_html_survey_init (&self.survey, root);
  self.notes = wakhan_html_notes_new (root);
  self.base = wakhan_html_address_dup_base (root);
  self.frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  self.are_notes_read = g_new0 (gboolean, wakhan_html_notes_get_n (self.notes) + 1);
  if (self.survey.title)
    read_words (&self, self.survey.title);
  read_words (&self, self.survey.text);
  read_other_notes (&self);
  document = wakhan_text_builder_finish (&self.flow.builder);
  if (wakhan_document_get_length (document) == 0) /* a script was to show what is hidden */
    {
      g_object_unref (document);
      document = import_flat (text);
    }
  set_credits (document, wakhan_html_head_read (root));
  wakhan_html_flow_clear (&self.flow);
  wakhan_html_survey_clear (&self.survey);
  wakhan_html_notes_free (self.notes);
  g_free (self.base);
  g_array_unref (self.frames);
  g_free (self.are_notes_read);
  return document;
}
