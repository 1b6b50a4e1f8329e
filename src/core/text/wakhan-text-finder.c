/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-finder.h"

struct _WakhanTextFinder
{
  WakhanDocument   *document;
  WakhanFoldedText *folded; /* NULL until something is looked for */
  WakhanFoldFlags   flags;  /* of folded */
};

WakhanTextFinder *
wakhan_text_finder_new (WakhanDocument *document)
{
  WakhanTextFinder *self;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  self = g_new0 (WakhanTextFinder, 1);
  self->document = g_object_ref (document);
  return self;
}

void
wakhan_text_finder_free (WakhanTextFinder *self)
{
  g_clear_pointer (&self->folded, wakhan_folded_text_free);
  g_object_unref (self->document);
  g_free (self);
}

GArray *
wakhan_text_finder_find (WakhanTextFinder *self,
                         const char       *words,
                         WakhanFindFlags   flags)
{
  const WakhanFoldFlags fold_flags = flags & (WAKHAN_FIND_CASE | WAKHAN_FIND_MARKS);

  g_return_val_if_fail (self && words, NULL);

  if (self->folded && self->flags != fold_flags)
    g_clear_pointer (&self->folded, wakhan_folded_text_free);
  if (!self->folded)
    self->folded = wakhan_folded_text_new (wakhan_document_get_text (self->document), fold_flags);
  self->flags = fold_flags;
  return wakhan_folded_text_find (self->folded, words, (flags & WAKHAN_FIND_WHOLE_WORDS) != 0,
                                  G_MAXUINT);
}
