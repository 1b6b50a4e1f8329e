/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-edit-marks.h"
#include "wakhan-front-matter.h"
#include "wakhan-line-joint.h"
#include "wakhan-raw-html.h"
#include "wakhan-text-builder.h"
#include "wakhan-text-importer.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <string.h>

typedef struct
{
  WakhanTextBuilder builder;
  GArray           *span_starts; /* guint: where the open inline spans began */
  guint             list_depth;
  guint             quotation_depth;
  guint             footnote; /* the number of the one we are in, 0 outside */
  guint             n_footnotes;
  gboolean          is_first; /* the paragraph that comes next begins a list item: */
  guint             number;   /* its number */
  const char       *box;      /* of the task that it is; NULL: it is none */
  guint             n_cells;
  gboolean          is_in_script;  /* or a style: between raw tags, whose words are no text */
  gboolean          is_behind_tag; /* of raw HTML, which shows nothing: two blanks become one */
  cmark_node       *skipped;       /* a heading or paragraph without a word; NULL: we are in none */
} Importer;

static cmark_node *
parse (const char *text)
{
  static const char *const extensions[] = { "table", "strikethrough", "autolink", "tasklist" };
  cmark_parser            *parser;
  cmark_node              *root;

  cmark_gfm_core_extensions_ensure_registered ();
  parser = cmark_parser_new (CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8);
  for (gsize i = 0; i < G_N_ELEMENTS (extensions); i++)
    {
      cmark_syntax_extension *extension = cmark_find_syntax_extension (extensions[i]);

      if (extension)
        cmark_parser_attach_syntax_extension (parser, extension);
    }
  cmark_parser_feed (parser, text, strlen (text));
  root = cmark_parser_finish (parser);
  cmark_parser_free (parser);
  return root;
}

static void
begin_paragraph (Importer *self)
{
  if (self->footnote)
    wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_FOOTNOTE, 1, self->footnote);
  else if (self->list_depth)
    {
      wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_LIST_ITEM, self->list_depth,
                                       self->number);
      if (!self->is_first)
        wakhan_text_builder_continue_item (&self->builder);
    }
  else if (self->quotation_depth)
    wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_QUOTATION, self->quotation_depth,
                                     0);
  else
    wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_PARAGRAPH, 0, 0);
  if (self->box)
    wakhan_text_builder_append_task (&self->builder, self->box);
  self->is_first = FALSE;
  self->number = 0;
  self->box = NULL;
}

/* cmark-gfm 0.29 cuts inside a character where “[^” opens no footnote and a line ends before its
 * “]”. */
static void
append_literal (Importer   *self,
                const char *literal)
{
  g_autofree char *valid = g_utf8_make_valid (literal, -1);
  const GString   *text = self->builder.text;
  const gboolean   is_blank = self->is_behind_tag && *valid == ' ' && text->len > 0 &&
                            g_ascii_isspace (text->str[text->len - 1]);

  self->is_behind_tag = FALSE;
  wakhan_text_builder_append (&self->builder, valid + is_blank, -1);
}

/* The first letter that is shown behind @node; 0: none is, or something else comes first. */
static gunichar
find_letter_behind (cmark_node *node)
{
  const char *literal = NULL;
  gunichar    letter;

  for (node = cmark_node_next (node); node && !(literal = cmark_node_get_literal (node));)
    node = cmark_node_first_child (node);
  letter = literal ? g_utf8_get_char_validated (literal, -1) : 0;
  return g_unichar_validate (letter) ? letter : 0;
}

static void
append_soft_break (Importer   *self,
                   cmark_node *node)
{
  const GString *text = self->builder.text;
  const char    *last = g_utf8_find_prev_char (text->str, text->str + text->len);

  wakhan_text_builder_append (
    &self->builder,
    wakhan_line_joint_get (last ? g_utf8_get_char (last) : 0, find_letter_behind (node)), -1);
}

static void
append_literal_block (Importer       *self,
                      WakhanBlockKind kind,
                      const char     *literal)
{
  gsize length = strlen (literal);

  while (length > 0 && literal[length - 1] == '\n')
    length--;
  wakhan_text_builder_begin_block (&self->builder, kind, 0, 0);
  wakhan_text_builder_append (&self->builder, literal, length);
  wakhan_text_builder_end_block (&self->builder);
}

/* The list counts its items in the data that cmark keeps for us. */
static guint
count_item (cmark_node *item)
{
  cmark_node *list = cmark_node_parent (item);
  const guint n_before = GPOINTER_TO_UINT (cmark_node_get_user_data (list));

  cmark_node_set_user_data (list, GUINT_TO_POINTER (n_before + 1));
  return cmark_node_get_list_type (list) == CMARK_ORDERED_LIST
           ? cmark_node_get_list_start (list) + n_before
           : 0;
}

static gboolean
is_type (cmark_node *node,
         const char *name)
{
  return g_str_equal (cmark_node_get_type_string (node), name);
}

/* What "- [ ]" and "- [x]" mean. */
static const char *
find_box (cmark_node *item)
{
  if (!is_type (item, "tasklist"))
    return NULL;
  return cmark_gfm_extensions_get_tasklist_item_checked (item) ? "☑ " : "☐ ";
}

static void
visit_span (Importer      *self,
            gboolean       enters,
            WakhanSpanKind kind,
            const char    *target)
{
  if (enters)
    {
      g_array_append_val (self->span_starts, self->builder.offset);
      return;
    }
  wakhan_text_builder_add_span (
    &self->builder, kind, g_array_index (self->span_starts, guint, self->span_starts->len - 1),
    g_strdup (target));
  g_array_set_size (self->span_starts, self->span_starts->len - 1);
}

static void
visit_table_part (Importer   *self,
                  cmark_node *node,
                  gboolean    enters)
{
  if (is_type (node, "table"))
    {
      if (enters)
        wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_TABLE, 0, 0);
      else
        wakhan_text_builder_end_block (&self->builder);
    }
  else if (is_type (node, "table_cell"))
    {
      if (enters && self->n_cells++ > 0)
        wakhan_text_builder_append (&self->builder, "\t", 1);
    }
  else if (is_type (node, "strikethrough"))
    visit_span (self, enters, WAKHAN_SPAN_STRIKE, NULL);
  else if (enters) /* a row, the first of which is the header */
    {
      self->n_cells = 0;
      if (cmark_node_previous (node))
        wakhan_text_builder_append (&self->builder, "\n", 1);
    }
}

/* “<script>”, “<style media=…>” */
static gboolean
begins_script (const char *tag)
{
  return (g_ascii_strncasecmp (tag, "<script", strlen ("<script")) == 0 &&
          strchr (" >", tag[strlen ("<script")])) ||
         (g_ascii_strncasecmp (tag, "<style", strlen ("<style")) == 0 &&
          strchr (" >", tag[strlen ("<style")]));
}

static gboolean
is_of_script (cmark_node *node)
{
  const cmark_node_type type = cmark_node_get_type (node);

  return type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_SOFTBREAK ||
         type == CMARK_NODE_LINEBREAK;
}

static void
visit_inline (Importer   *self,
              cmark_node *node,
              gboolean    enters)
{
  const guint start = self->builder.offset;

  if (cmark_node_get_type (node) == CMARK_NODE_HTML_INLINE)
    self->is_in_script = begins_script (cmark_node_get_literal (node));
  else if (self->is_in_script && is_of_script (node))
    return;
  switch (cmark_node_get_type (node))
    {
    case CMARK_NODE_TEXT:
      append_literal (self, cmark_node_get_literal (node));
      break;
    case CMARK_NODE_HTML_INLINE:
      wakhan_raw_html_append_inline (&self->builder, cmark_node_get_literal (node));
      self->is_behind_tag = TRUE;
      break;
    case CMARK_NODE_SOFTBREAK:
      append_soft_break (self, node);
      break;
    case CMARK_NODE_LINEBREAK:
      wakhan_text_builder_append (&self->builder, "\n", 1);
      break;
    case CMARK_NODE_CODE:
      append_literal (self, cmark_node_get_literal (node));
      wakhan_text_builder_add_span (&self->builder, WAKHAN_SPAN_CODE, start, NULL);
      break;
    case CMARK_NODE_FOOTNOTE_REFERENCE: /* no leaf to cmark's iterator: it comes twice */
      if (!enters)
        break;
      append_literal (self, cmark_node_get_literal (node));
      wakhan_text_builder_add_span (&self->builder, WAKHAN_SPAN_FOOTNOTE, start,
                                    g_strdup (cmark_node_get_literal (node)));
      break;
    case CMARK_NODE_EMPH:
      visit_span (self, enters, WAKHAN_SPAN_EMPHASIS, NULL);
      break;
    case CMARK_NODE_STRONG:
      visit_span (self, enters, WAKHAN_SPAN_STRONG, NULL);
      break;
    case CMARK_NODE_LINK:
      visit_span (self, enters, WAKHAN_SPAN_LINK, cmark_node_get_url (node));
      break;
    default:
      break;
    }
}

/* A picture's words are as good as others; so is what a tag of raw HTML shows, but that is seldom
 * something. */
static gboolean
is_blank (cmark_node *block)
{
  cmark_iter      *iterator = cmark_iter_new (block);
  cmark_event_type event;
  gboolean         is_found = FALSE;

  while (!is_found && (event = cmark_iter_next (iterator)) != CMARK_EVENT_DONE)
    {
      cmark_node *node = cmark_iter_get_node (iterator);
      const char *literal = cmark_node_get_literal (node);

      if (cmark_node_get_type (node) == CMARK_NODE_HTML_INLINE)
        is_found = g_ascii_strncasecmp (literal, "<img", 4) == 0 && strstr (literal, "alt=");
      else
        for (; literal && *literal && !is_found;
             literal = *literal ? g_utf8_find_next_char (literal, NULL) : literal)
          is_found = g_unichar_isgraph (g_utf8_get_char (literal)) &&
                     !g_unichar_iszerowidth (g_utf8_get_char (literal));
    }
  cmark_iter_free (iterator);
  return is_found == FALSE;
}

/* "crane.png" of "img/crane.png?big", "here" of "#here" */
static char *
dup_target_name (const char *url)
{
  const char      *end = url + strcspn (url, "?");
  g_autofree char *path = g_strndup (url, end - url);
  char            *last = strrchr (path, '/');
  g_autofree char *name = g_strdup (last && last[1] ? last + 1 : path);
  g_autofree char *decoded = g_uri_unescape_string (name + strspn (name, "#/"), NULL);

  return decoded && g_utf8_validate (decoded, -1, NULL) ? g_steal_pointer (&decoded)
                                                        : g_steal_pointer (&name);
}

/* A heading that is but a picture or a link is called as what it shows or leads to; one of nothing
 * at all is left out. */
static void
name_heading (Importer   *self,
              cmark_node *heading)
{
  for (cmark_node *node = cmark_node_first_child (heading); node;
       node = cmark_node_first_child (node))
    {
      const gboolean has_target = cmark_node_get_type (node) == CMARK_NODE_IMAGE ||
                                  cmark_node_get_type (node) == CMARK_NODE_LINK;
      g_autofree char *name = has_target ? dup_target_name (cmark_node_get_url (node)) : NULL;

      if (!name || !*name)
        continue;
      wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_HEADING,
                                       cmark_node_get_heading_level (heading), 0);
      wakhan_text_builder_append (&self->builder, name, -1);
      wakhan_text_builder_end_block (&self->builder);
      break;
    }
  self->skipped = heading;
}

static void
visit_block (Importer   *self,
             cmark_node *node,
             gboolean    enters)
{
  self->is_behind_tag = FALSE;
  self->is_in_script = FALSE;
  switch (cmark_node_get_type (node))
    {
    case CMARK_NODE_LIST:
      self->list_depth += enters ? 1 : -1;
      break;
    case CMARK_NODE_ITEM:
      self->is_first = enters;
      self->number = enters ? count_item (node) : 0;
      self->box = enters ? find_box (node) : NULL;
      break;
    case CMARK_NODE_BLOCK_QUOTE:
      self->quotation_depth += enters ? 1 : -1;
      break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      self->footnote = enters ? ++self->n_footnotes : 0;
      break;
    case CMARK_NODE_PARAGRAPH:
      if (enters && is_blank (node))
        self->skipped = node;
      else if (enters)
        begin_paragraph (self);
      else
        wakhan_text_builder_end_block (&self->builder);
      break;
    case CMARK_NODE_HEADING:
      if (enters && is_blank (node))
        name_heading (self, node);
      else if (enters)
        wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_HEADING,
                                         cmark_node_get_heading_level (node), 0);
      else
        wakhan_text_builder_end_block (&self->builder);
      break;
    case CMARK_NODE_CODE_BLOCK:
      append_literal_block (self, WAKHAN_BLOCK_CODE, cmark_node_get_literal (node));
      break;
    case CMARK_NODE_HTML_BLOCK:
      wakhan_raw_html_append_blocks (&self->builder, cmark_node_get_literal (node));
      break;
    case CMARK_NODE_THEMATIC_BREAK:
      wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_RULE, 0, 0);
      break;
    default:
      if (cmark_node_get_type (node) != CMARK_NODE_DOCUMENT)
        visit_table_part (self, node, enters);
    }
}

/* CommonMark with tables, footnotes, strikethrough and bare links; cmark's iterator keeps deep
 * nesting off the stack. */
WakhanDocument *
wakhan_markdown_import (const char *text)
{
  Importer         self = { 0 };
  cmark_node      *root;
  cmark_iter      *iterator;
  cmark_event_type event;
  WakhanDocument  *document;
  WakhanCredits   *credits;
  g_autofree char *stripped = NULL;
  gsize            front;

  g_return_val_if_fail (text != NULL, NULL);

  wakhan_text_builder_init (&self.builder);
  self.span_starts = g_array_new (FALSE, FALSE, sizeof (guint));
  front = wakhan_front_matter_read (text, &credits);
  stripped = wakhan_edit_marks_strip (text + front);
  root = parse (stripped ? stripped : text + front);
  iterator = cmark_iter_new (root);
  while ((event = cmark_iter_next (iterator)) != CMARK_EVENT_DONE)
    {
      cmark_node    *node = cmark_iter_get_node (iterator);
      const gboolean enters = event == CMARK_EVENT_ENTER;

      if (self.skipped)
        self.skipped = node == self.skipped && !enters ? NULL : self.skipped;
      else if ((cmark_node_get_type (node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE &&
               !is_type (node, "strikethrough") && !is_type (node, "table_cell"))
        visit_inline (&self, node, enters);
      else
        visit_block (&self, node, enters);
    }
  cmark_iter_free (iterator);
  cmark_node_free (root);
  g_array_unref (self.span_starts);
  document = wakhan_text_builder_finish (&self.builder);
  if (credits)
    wakhan_document_take_credits (document, credits);
  return document;
}
