/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-section.h"

#include "wakhan-lower-bound.h"
#include "wakhan-paragraphs.h"

#include <glib/gi18n-lib.h>

/* A text without headings is cut into parts of so many paragraphs, so that the outline never stands
 * empty. */
#define BLOCKS_A_PART 40

struct _WakhanSection
{
  GObject parent_instance;

  char          *title;
  char          *name; /* NULL: its title */
  guint          level;
  guint          start;
  guint          end;
  gboolean       is_part;
  WakhanSection *parent; /* borrowed: the parent owns us */
  GPtrArray     *children;
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_LEVEL,
  PROP_START,
  PROP_END,
  N_PROPS
} WakhanSectionProperty;

static GParamSpec *properties[N_PROPS];

static GType
wakhan_section_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return WAKHAN_TYPE_SECTION;
}

static guint
wakhan_section_get_n_items (GListModel *model)
{
  return WAKHAN_SECTION (model)->children->len;
}

static gpointer
wakhan_section_get_item (GListModel *model,
                         guint       position)
{
  WakhanSection *self = WAKHAN_SECTION (model);

  return position < self->children->len
           ? g_object_ref (g_ptr_array_index (self->children, position))
           : NULL;
}

static void
wakhan_section_list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = wakhan_section_get_item_type;
  interface->get_n_items = wakhan_section_get_n_items;
  interface->get_item = wakhan_section_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanSection,
                               wakhan_section,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      wakhan_section_list_model_init))

static WakhanSection *
append_child (WakhanSection *parent,
              const char    *title,
              guint          level,
              guint          start,
              guint          end)
{
  WakhanSection *child = g_object_new (WAKHAN_TYPE_SECTION, NULL);

  child->title = g_strdup (title);
  child->level = level;
  child->start = start;
  child->end = end;
  child->parent = parent;
  g_ptr_array_add (parent->children, child);
  return child;
}

/* @first: that of the part's first paragraph. A part of nothing but rules and the like has the
 * number of the paragraph before. */
static void
name_part (WakhanSection *part,
           guint          first,
           guint          last)
{
  if (first >= last)
    {
      /* Translators: the part of a text that is this paragraph; %Iu has the digits
       * of your language */
      part->title = g_strdup_printf (_ ("¶ %u"), last);
      part->name = g_strdup_printf ("¶ %u", last);
      return;
    }
  /* Translators: the part of a text that has these paragraphs, from the first to the last; %Iu has
   * the digits of your language */
  part->title = g_strdup_printf (_ ("¶ %u–%u"), first, last);
  part->name = g_strdup_printf ("¶ %u–%u", first, last);
}

static void
add_parts (WakhanSection  *root,
           WakhanDocument *document)
{
  const guint                  n_blocks = wakhan_document_get_n_blocks (document);
  g_autoptr (WakhanParagraphs) paragraphs = wakhan_paragraphs_new (document);
  guint                        n_before = 0;

  for (guint first = 0; first < n_blocks; first += BLOCKS_A_PART)
    {
      const guint next = MIN (first + BLOCKS_A_PART, n_blocks);
      const guint start = first == 0 ? 0 : wakhan_document_get_block (document, first)->start;
      const guint end =
        next == n_blocks ? root->end : wakhan_document_get_block (document, next)->start;
      const guint last =
        wakhan_paragraphs_find (paragraphs, wakhan_document_get_block (document, next - 1)->start);
      WakhanSection *part = append_child (root, NULL, 1, start, end);

      part->is_part = TRUE;
      name_part (part, n_before + 1, last);
      n_before = last;
    }
}

static void
wakhan_section_finalize (GObject *object)
{
  WakhanSection *self = WAKHAN_SECTION (object);

  for (guint i = 0; i < self->children->len; i++)
    WAKHAN_SECTION (g_ptr_array_index (self->children, i))->parent = NULL;
  g_ptr_array_unref (self->children);
  g_free (self->title);
  g_free (self->name);

  G_OBJECT_CLASS (wakhan_section_parent_class)->finalize (object);
}

static void
wakhan_section_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  WakhanSection *self = WAKHAN_SECTION (object);

  switch ((WakhanSectionProperty) id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_LEVEL:
      g_value_set_uint (value, self->level);
      break;
    case PROP_START:
      g_value_set_uint (value, self->start);
      break;
    case PROP_END:
      g_value_set_uint (value, self->end);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_section_class_init (WakhanSectionClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = wakhan_section_finalize;
  object_class->get_property = wakhan_section_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_LEVEL] = g_param_spec_uint ("level", NULL, NULL, 0, 6, 0, flags);
  properties[PROP_START] = g_param_spec_uint ("start", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_END] = g_param_spec_uint ("end", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_section_init (WakhanSection *self)
{
  self->children = g_ptr_array_new_with_free_func (g_object_unref);
}

static gboolean
is_blank (const char *title)
{
  for (; *title; title = g_utf8_next_char (title))
    if (g_unichar_isgraph (g_utf8_get_char (title)) &&
        !g_unichar_iszerowidth (g_utf8_get_char (title)))
      return FALSE;
  return TRUE;
}

WakhanSection *
wakhan_section_new_tree (WakhanDocument *document)
{
  WakhanSection *root;
  WakhanSection *open;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  root = g_object_new (WAKHAN_TYPE_SECTION, NULL);
  root->end = wakhan_document_get_length (document);
  open = root;
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      g_autofree char   *title = NULL;

      if (block->kind != WAKHAN_BLOCK_HEADING)
        continue;
      title = wakhan_document_dup_title (document, block);
      if (is_blank (title)) /* a row that nobody could see or hear */
        continue;
      while (open->parent && open->level >= block->level)
        {
          open->end = block->start;
          open = open->parent;
        }
      open = append_child (open, title, block->level, block->start, root->end);
    }
  if (root->children->len == 0)
    add_parts (root, document);
  return root;
}

void
wakhan_section_add_names (WakhanSection *self,
                          GHashTable    *sections)
{
  const guint n_children = g_list_model_get_n_items (G_LIST_MODEL (self));

  for (guint i = 0; i < n_children; i++)
    {
      g_autoptr (WakhanSection) child = g_list_model_get_item (G_LIST_MODEL (self), i);
      const char               *name = wakhan_section_get_name (child);

      if (!g_hash_table_contains (sections, name))
        g_hash_table_insert (sections, g_strdup (name), g_object_ref (child));
      wakhan_section_add_names (child, sections);
    }
}

const char *
wakhan_section_get_title (WakhanSection *self)
{
  g_return_val_if_fail (WAKHAN_IS_SECTION (self), NULL);

  return self->title;
}

const char *
wakhan_section_get_name (WakhanSection *self)
{
  g_return_val_if_fail (WAKHAN_IS_SECTION (self), NULL);

  return self->name ? self->name : self->title;
}

guint
wakhan_section_get_level (WakhanSection *self)
{
  g_return_val_if_fail (WAKHAN_IS_SECTION (self), 0);

  return self->level;
}

guint
wakhan_section_get_start (WakhanSection *self)
{
  g_return_val_if_fail (WAKHAN_IS_SECTION (self), 0);

  return self->start;
}

guint
wakhan_section_get_end (WakhanSection *self)
{
  g_return_val_if_fail (WAKHAN_IS_SECTION (self), 0);

  return self->end;
}

WakhanSection *
wakhan_section_get_parent (WakhanSection *self)
{
  g_return_val_if_fail (WAKHAN_IS_SECTION (self), NULL);

  return self->parent;
}

gboolean
wakhan_section_is_part (WakhanSection *self)
{
  g_return_val_if_fail (WAKHAN_IS_SECTION (self), FALSE);

  return self->is_part;
}

static gboolean
starts_by (gconstpointer section,
           gconstpointer offset)
{
  return (*(WakhanSection *const *) section)->start <= *(const guint *) offset;
}

WakhanSection *
wakhan_section_find (WakhanSection *self,
                     guint          offset)
{
  guint n_begun;

  g_return_val_if_fail (WAKHAN_IS_SECTION (self), NULL);

  n_begun = wakhan_lower_bound_of_pointers (self->children, starts_by, &offset);
  return n_begun > 0 ? wakhan_section_find (g_ptr_array_index (self->children, n_begun - 1), offset)
                     : self;
}
