/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-document.h"

#include "wakhan-long-lines.h"
#include "wakhan-lower-bound.h"
#include "wakhan-offset-index.h"
#include "wakhan-text-range.h"

struct _WakhanDocument
{
  GObject parent_instance;

  char              *text;
  WakhanOffsetIndex *index;
  GArray            *blocks;
  GArray            *spans;
  GArray            *long_lines;

  WakhanCredits  *credits; /* nullable */
  WakhanTextRange body;

  WakhanSourcePrint *source; /* nullable */

  char    *encoding; /* nullable */
  gboolean encoding_is_guess;
};

typedef enum
{
  PROP_TEXT = 1,
  PROP_LENGTH,
  N_PROPS
} WakhanDocumentProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanDocument, wakhan_document, G_TYPE_OBJECT)

static void
wakhan_document_finalize (GObject *object)
{
  WakhanDocument *self = WAKHAN_DOCUMENT (object);

  g_free (self->text);
  g_clear_pointer (&self->blocks, g_array_unref);
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->index, wakhan_offset_index_free);
  g_clear_pointer (&self->long_lines, g_array_unref);
  g_clear_pointer (&self->credits, wakhan_credits_free);
  g_clear_pointer (&self->source, wakhan_source_print_free);
  g_free (self->encoding);

  G_OBJECT_CLASS (wakhan_document_parent_class)->finalize (object);
}

static void
wakhan_document_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  WakhanDocument *self = WAKHAN_DOCUMENT (object);

  switch ((WakhanDocumentProperty) id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_LENGTH:
      g_value_set_uint (value, wakhan_offset_index_get_length (self->index));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_document_class_init (WakhanDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_document_finalize;
  object_class->get_property = wakhan_document_get_property;

  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LENGTH] = g_param_spec_uint ("length", NULL, NULL, 0, G_MAXUINT, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_document_init (WakhanDocument *self G_GNUC_UNUSED)
{
}

WakhanDocument *
wakhan_document_new (char   *text,
                     GArray *blocks,
                     GArray *spans)
{
  WakhanDocument *self;

  g_return_val_if_fail (text && g_utf8_validate (text, -1, NULL), NULL);
  g_return_val_if_fail (blocks && spans, NULL);

  self = g_object_new (WAKHAN_TYPE_DOCUMENT, NULL);
  self->text = text;
  self->blocks = blocks;
  self->spans = spans;
  self->index = wakhan_offset_index_new (text);
  self->body.end = wakhan_offset_index_get_length (self->index);
  self->long_lines = wakhan_long_lines_split (text);
  return self;
}

const char *
wakhan_document_get_text (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  return self->text;
}

guint
wakhan_document_get_length (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), 0);

  return wakhan_offset_index_get_length (self->index);
}

guint
wakhan_document_get_n_blocks (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), 0);

  return self->blocks->len;
}

const WakhanBlock *
wakhan_document_get_block (WakhanDocument *self,
                           guint           position)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (position < self->blocks->len, NULL);

  return &g_array_index (self->blocks, WakhanBlock, position);
}

static gboolean
block_starts_by (gconstpointer block,
                 gconstpointer offset)
{
  return ((const WakhanBlock *) block)->start <= *(const guint *) offset;
}

guint
wakhan_document_find_block (WakhanDocument *self,
                            guint           offset)
{
  guint n_begun;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), 0);

  n_begun = wakhan_lower_bound_of_array (self->blocks, block_starts_by, &offset);
  return n_begun > 0 ? n_begun - 1 : 0;
}

guint
wakhan_document_get_n_spans (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), 0);

  return self->spans->len;
}

const WakhanSpan *
wakhan_document_get_span (WakhanDocument *self,
                          guint           position)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (position < self->spans->len, NULL);

  return &g_array_index (self->spans, WakhanSpan, position);
}

const WakhanSpan *
wakhan_document_find_link (WakhanDocument *self,
                           guint           offset)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  for (guint i = 0; i < self->spans->len; i++)
    {
      const WakhanSpan *span = &g_array_index (self->spans, WakhanSpan, i);

      if (offset >= span->start && offset < span->end && span->target &&
          (span->kind == WAKHAN_SPAN_LINK || span->kind == WAKHAN_SPAN_FOOTNOTE))
        return span;
    }
  return NULL;
}

const WakhanBlock *
wakhan_document_find_footnote (WakhanDocument *self,
                               guint           number)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const WakhanBlock *block = &g_array_index (self->blocks, WakhanBlock, i);

      if (block->kind == WAKHAN_BLOCK_FOOTNOTE && block->number == number)
        return block;
    }
  return NULL;
}

static const WakhanBlock *
find_block_before (WakhanDocument *self,
                   guint           position)
{
  return position > 0 ? wakhan_document_get_block (self, position - 1) : NULL;
}

gboolean
wakhan_document_begins_with_title (WakhanDocument *self)
{
  const WakhanBlock *first;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), FALSE);

  if (self->blocks->len < 2)
    return FALSE;
  first = wakhan_document_get_block (self, 0);
  if (first->kind != WAKHAN_BLOCK_HEADING || first->level != 1 || first->start > 0)
    return FALSE;
  for (guint i = 1; i < self->blocks->len; i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (self, i);

      if (block->kind == WAKHAN_BLOCK_HEADING && block->level <= 1)
        return FALSE;
    }
  return TRUE;
}

gboolean
wakhan_document_begins_footnotes (WakhanDocument *self,
                                  guint           position)
{
  const WakhanBlock *before = find_block_before (self, position);

  return wakhan_document_get_block (self, position)->kind == WAKHAN_BLOCK_FOOTNOTE &&
         (!before || before->kind != WAKHAN_BLOCK_FOOTNOTE);
}

gboolean
wakhan_document_continues_footnote (WakhanDocument *self,
                                    guint           position)
{
  const WakhanBlock *block = wakhan_document_get_block (self, position);
  const WakhanBlock *before = find_block_before (self, position);

  return block->kind == WAKHAN_BLOCK_FOOTNOTE && before && before->kind == WAKHAN_BLOCK_FOOTNOTE &&
         before->number == block->number;
}

char *
wakhan_document_dup_footnote (WakhanDocument *self,
                              guint           number)
{
  const WakhanBlock *footnote = wakhan_document_find_footnote (self, number);
  guint              last;

  if (!footnote)
    return NULL;
  last = wakhan_document_find_block (self, footnote->start);
  while (last + 1 < wakhan_document_get_n_blocks (self) &&
         wakhan_document_continues_footnote (self, last + 1))
    last++;
  return wakhan_document_dup_range (self, footnote->start,
                                    wakhan_document_get_block (self, last)->end);
}

char *
wakhan_document_dup_range (WakhanDocument *self,
                           guint           start,
                           guint           end)
{
  gsize first;
  gsize last;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  first = wakhan_document_offset_to_byte (self, start);
  last = wakhan_document_offset_to_byte (self, end);
  return g_strndup (self->text + first, last > first ? last - first : 0);
}

static gboolean
span_ends_by (gconstpointer span,
              gconstpointer offset)
{
  return ((const WakhanSpan *) span)->end <= *(const guint *) offset;
}

/* The position of the first span that ends after @offset: spans stand in the order
 * of their ends. */
static guint
find_span_after (WakhanDocument *self,
                 guint           offset)
{
  return wakhan_lower_bound_of_array (self->spans, span_ends_by, &offset);
}

char *
wakhan_document_dup_words (WakhanDocument *self,
                           guint           start,
                           guint           end)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char    *rest = NULL;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  for (guint i = find_span_after (self, start); i < self->spans->len; i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (self, i);
      g_autofree char  *before = NULL;

      if (span->end > end)
        break;
      if (span->kind != WAKHAN_SPAN_FOOTNOTE || span->start < start)
        continue;
      before = wakhan_document_dup_range (self, start, span->start);
      g_string_append (words, before);
      start = span->end;
    }
  rest = wakhan_document_dup_range (self, start, end);
  return g_strconcat (words->str, rest, NULL);
}

char *
wakhan_document_dup_title (WakhanDocument    *self,
                           const WakhanBlock *heading)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (heading, NULL);

  return g_strstrip (
    g_strdelimit (wakhan_document_dup_words (self, heading->start, heading->end), "\n\t", ' '));
}

void
wakhan_document_set_encoding (WakhanDocument *self,
                              const char     *encoding,
                              gboolean        is_guess)
{
  g_return_if_fail (WAKHAN_IS_DOCUMENT (self));

  g_free (self->encoding);
  self->encoding = g_strdup (encoding);
  self->encoding_is_guess = is_guess;
}

const char *
wakhan_document_get_encoding (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  return self->encoding;
}

gboolean
wakhan_document_get_encoding_is_guess (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), FALSE);

  return self->encoding_is_guess;
}

void
wakhan_document_take_source (WakhanDocument    *self,
                             WakhanSourcePrint *source)
{
  g_return_if_fail (WAKHAN_IS_DOCUMENT (self));
  g_return_if_fail (source);

  g_clear_pointer (&self->source, wakhan_source_print_free);
  self->source = source;
}

const WakhanSourcePrint *
wakhan_document_get_source (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  return self->source;
}

GArray *
wakhan_document_get_long_lines (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  return self->long_lines;
}

void
wakhan_document_set_body (WakhanDocument *self,
                          guint           start,
                          guint           end)
{
  g_return_if_fail (WAKHAN_IS_DOCUMENT (self) && start <= end);
  g_return_if_fail (end <= wakhan_offset_index_get_length (self->index));

  self->body = (WakhanTextRange){ .start = start, .end = end };
}

void
wakhan_document_get_body (WakhanDocument *self,
                          guint          *start,
                          guint          *end)
{
  g_return_if_fail (WAKHAN_IS_DOCUMENT (self) && start && end);

  *start = self->body.start;
  *end = MIN (self->body.end, wakhan_offset_index_get_length (self->index));
}

void
wakhan_document_take_credits (WakhanDocument *self,
                              WakhanCredits  *credits)
{
  g_return_if_fail (WAKHAN_IS_DOCUMENT (self));
  g_return_if_fail (credits != NULL);

  g_clear_pointer (&self->credits, wakhan_credits_free);
  self->credits = credits;
}

const WakhanCredits *
wakhan_document_get_credits (WakhanDocument *self)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), NULL);

  return self->credits;
}

gsize
wakhan_document_offset_to_byte (WakhanDocument *self,
                                guint           offset)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), 0);

  return wakhan_offset_index_to_byte (self->index, offset);
}

guint
wakhan_document_byte_to_offset (WakhanDocument *self,
                                gsize           byte)
{
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (self), 0);

  return wakhan_offset_index_from_byte (self->index, byte);
}
