/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-survey.h"

#define MOST_WORDS_OF_CELL 100

/* Of an article or a main part. */
typedef struct
{
  GumboNode *node;
  gboolean   is_main;
  guint      n_words;
  guint      first; /* of the headings of the first level: how many stand before it */
  guint      last;  /* and before its end */
} Part;

typedef struct
{
  GumboNode *node;
  gboolean   is_layout;
  guint      n_columns; /* of the row */
  guint      most_columns;
} Table;

typedef struct
{
  guint       n_words;         /* in none of the links */
  guint       n_words_of_edge; /* of these, at the edges of the page */
  guint       n_all;           /* with the links' */
  guint       n_links;
  guint       n_articles;
  guint       n_edges;
  guint       words_before_cell;
  GArray     *parts;
  GArray     *open_parts; /* guint: their positions */
  GArray     *tables;     /* that are open */
  GPtrArray  *titles;     /* headings of the first level */
  GumboNode  *edge_title; /* the last one at the edges of the page */
  GHashTable *layouts;
} Surveyor;

static guint
count_words (const char *text)
{
  guint    n_words = 0;
  gboolean is_word = FALSE;

  for (; *text; text++)
    {
      n_words += !is_word && !g_ascii_isspace (*text);
      is_word = !g_ascii_isspace (*text);
    }
  return n_words;
}

static void
visit_text (Surveyor   *self,
            const char *text)
{
  const guint n_words = count_words (text);

  self->n_all += n_words;
  if (self->n_links == 0)
    self->n_words += n_words;
  if (self->n_links == 0 && self->n_edges > 0)
    self->n_words_of_edge += n_words;
}

static void
visit_part (Surveyor  *self,
            GumboNode *node,
            gboolean   enters)
{
  Part *part;

  self->n_articles += enters ? 1 : -1;
  if (enters)
    {
      const char *role = wakhan_html_node_get_attribute (node, "role");
      const Part  begun = {
         .node = node,
         .is_main = wakhan_html_node_is (node, "main") || (role && g_str_equal (role, "main")),
         .n_words = self->n_words,
         .first = self->titles->len,
      };

      g_array_append_val (self->open_parts, self->parts->len);
      g_array_append_val (self->parts, begun);
      return;
    }
  part =
    &g_array_index (self->parts, Part,
                    g_array_index (self->open_parts, guint, self->open_parts->len - 1));
  part->n_words = self->n_words - part->n_words;
  part->last = self->titles->len;
  g_array_set_size (self->open_parts, self->open_parts->len - 1);
}

static void
mark_layout (Surveyor *self)
{
  if (self->tables->len > 0)
    g_array_index (self->tables, Table, self->tables->len - 1).is_layout = TRUE;
}

static void
visit_table (Surveyor  *self,
             GumboNode *node,
             gboolean   enters)
{
  static const char *const roles[] = { "presentation", "none", NULL };
  const Table              begun = {
                 .node = node,
                 .is_layout = wakhan_html_node_has_word (node, "role", roles),
  };
  const Table *table;

  if (enters)
    {
      mark_layout (self); /* that it stands in */
      g_array_append_val (self->tables, begun);
      return;
    }
  table = &g_array_index (self->tables, Table, self->tables->len - 1);
  if (table->is_layout || table->most_columns < 2)
    g_hash_table_add (self->layouts, node);
  g_array_set_size (self->tables, self->tables->len - 1);
}

static void
visit_table_part (Surveyor      *self,
                  WakhanHtmlRole role,
                  gboolean       enters)
{
  Table *table = self->tables->len > 0
                   ? &g_array_index (self->tables, Table, self->tables->len - 1)
                   : NULL;

  if (!table)
    return;
  if (role == WAKHAN_HTML_ROW)
    table->n_columns = 0;
  else if (enters)
    {
      table->n_columns++;
      table->most_columns = MAX (table->most_columns, table->n_columns);
      self->words_before_cell = self->n_all;
    }
  else if (self->n_all - self->words_before_cell > MOST_WORDS_OF_CELL)
    table->is_layout = TRUE;
}

static void
visit_element (Surveyor      *self,
               GumboNode     *node,
               WakhanHtmlRole role,
               gboolean       enters)
{
  switch (role)
    {
    case WAKHAN_HTML_LINK:
      self->n_links += enters ? 1 : -1;
      break;
    case WAKHAN_HTML_ARTICLE:
      visit_part (self, node, enters);
      break;
    case WAKHAN_HTML_EDGE:
      if (self->n_articles == 0)
        self->n_edges += enters ? 1 : -1;
      break;
    case WAKHAN_HTML_TABLE:
      visit_table (self, node, enters);
      break;
    case WAKHAN_HTML_ROW:
    case WAKHAN_HTML_CELL:
      visit_table_part (self, role, enters);
      break;
    case WAKHAN_HTML_HEADING:
      mark_layout (self);
      if (enters && wakhan_html_node_is (node, "h1"))
        {
          g_ptr_array_add (self->titles, node);
          self->edge_title = self->n_edges > 0 ? node : self->edge_title;
        }
      break;
    case WAKHAN_HTML_QUOTATION:
    case WAKHAN_HTML_PREFORMATTED:
    case WAKHAN_HTML_RULE:
      mark_layout (self);
      break;
    default:
      break;
    }
}

/* The largest, but a main part comes before any article. */
static const Part *
find_part (const Surveyor *self)
{
  const Part *best = NULL;

  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = &g_array_index (self->parts, Part, i);

      if (!best || (part->is_main && !best->is_main) ||
          (part->is_main == best->is_main && part->n_words > best->n_words))
        best = part;
    }
  return best && best->n_words > 0 && best->n_words >= self->n_words - best->n_words ? best : NULL;
}

static GumboNode *
find_body (GumboNode *root)
{
  const GumboVector *children = wakhan_html_node_get_children (root);

  for (guint i = 0; i < children->length; i++)
    if (wakhan_html_node_is (children->data[i], "body"))
      return children->data[i];
  return root;
}

/* The only heading of the first level on the page, if it stands outside of the text. */
static GumboNode *
find_title (const Surveyor *self,
            const Part     *part)
{
  GumboNode *title = self->titles->len == 1 ? g_ptr_array_index (self->titles, 0) : NULL;

  if (part)
    return part->last > part->first ? NULL : title;
  return title == self->edge_title ? title : NULL;
}

static void
survey (Surveyor  *self,
        GumboNode *root)
{
  g_auto (WakhanHtmlWalk) walk = { 0 };

  wakhan_html_walk_init (&walk, root);
  while (wakhan_html_walk_next (&walk))
    {
      const char          *text = wakhan_html_node_get_text (walk.node);
      const WakhanHtmlRole role = wakhan_html_node_get_role (walk.node);

      if (text)
        visit_text (self, text);
      else if (role == WAKHAN_HTML_NOTHING)
        wakhan_html_walk_skip (&walk);
      else
        visit_element (self, walk.node, role, walk.enters);
    }
}

void
wakhan_html_survey_init (WakhanHtmlSurvey *self,
                         GumboNode        *root)
{
  Surveyor    surveyor = { 0 };
  const Part *part;

  g_return_if_fail (self && root);

  surveyor.parts = g_array_new (FALSE, FALSE, sizeof (Part));
  surveyor.open_parts = g_array_new (FALSE, FALSE, sizeof (guint));
  surveyor.tables = g_array_new (FALSE, FALSE, sizeof (Table));
  surveyor.titles = g_ptr_array_new ();
  surveyor.layouts = g_hash_table_new (NULL, NULL);
  survey (&surveyor, root);
  part = find_part (&surveyor);
  *self = (WakhanHtmlSurvey){
    .text = part ? part->node : find_body (root),
    .keeps_edges =
      part || surveyor.n_words_of_edge > surveyor.n_words - surveyor.n_words_of_edge,
    .layouts = surveyor.layouts,
  };
  self->title = part || !self->keeps_edges ? find_title (&surveyor, part) : NULL;
  g_array_unref (surveyor.parts);
  g_array_unref (surveyor.open_parts);
  g_array_unref (surveyor.tables);
  g_ptr_array_unref (surveyor.titles);
}

void
wakhan_html_survey_clear (WakhanHtmlSurvey *self)
{
  g_clear_pointer (&self->layouts, g_hash_table_unref);
}
