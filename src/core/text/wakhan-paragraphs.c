/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-paragraphs.h"

#include "wakhan-lower-bound.h"

struct _WakhanParagraphs
{
  GArray *starts; /* guint */
};

static gboolean
is_counted (const WakhanBlock *block)
{
  switch (block->kind)
    {
    case WAKHAN_BLOCK_PARAGRAPH:
    case WAKHAN_BLOCK_LIST_ITEM:
    case WAKHAN_BLOCK_QUOTATION:
    case WAKHAN_BLOCK_CODE:
    case WAKHAN_BLOCK_TABLE:
      return TRUE;
    case WAKHAN_BLOCK_HEADING:
    case WAKHAN_BLOCK_FOOTNOTE:
    case WAKHAN_BLOCK_RULE:
    default:
      return FALSE;
    }
}

WakhanParagraphs *
wakhan_paragraphs_new (WakhanDocument *document)
{
  WakhanParagraphs *self;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  self = g_new0 (WakhanParagraphs, 1);
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);

      if (is_counted (block))
        g_array_append_val (self->starts, block->start);
    }
  return self;
}

void
wakhan_paragraphs_free (WakhanParagraphs *self)
{
  g_array_unref (self->starts);
  g_free (self);
}

guint
wakhan_paragraphs_get_n (const WakhanParagraphs *self)
{
  g_return_val_if_fail (self, 0);

  return self->starts->len;
}

guint
wakhan_paragraphs_get_start (const WakhanParagraphs *self,
                             guint                   number)
{
  g_return_val_if_fail (self, 0);
  g_return_val_if_fail (number > 0 && number <= self->starts->len, 0);

  return g_array_index (self->starts, guint, number - 1);
}

static gboolean
starts_by (gconstpointer paragraph,
           gconstpointer offset)
{
  return *(const guint *) paragraph <= *(const guint *) offset;
}

guint
wakhan_paragraphs_find (const WakhanParagraphs *self,
                        guint                   offset)
{
  g_return_val_if_fail (self, 0);

  return wakhan_lower_bound_of_array (self->starts, starts_by, &offset);
}
