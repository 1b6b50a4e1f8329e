/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanLibraryIdentity:
 * @id: what a text is known by
 * @kin: (nullable): the id of the text whose notes these may be, which a person has to say
 * @guess: (nullable): the id under which notes on this very text were kept while the library could
 *   not be read; they are to come to the others
 * @problem: (nullable): a sentence where the library cannot be read, and so @id is a guess by the
 *   address
 */
typedef struct
{
  char *id;
  char *kin;
  char *guess;
  char *problem;
} WakhanLibraryIdentity;

/**
 * wakhan_library_identity_find:
 *
 * Where it is, its words, how alike they are to those of texts known, and where those are now are
 * weighed together; what is not sure makes a new text. Changes nothing. Blocks; any thread. O(text
 * + texts known).
 *
 * Returns: (transfer full): who the text in @file is
 */
WakhanLibraryIdentity *wakhan_library_identity_find (GFile          *file,
                                                     WakhanDocument *document);

void wakhan_library_identity_free (WakhanLibraryIdentity *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanLibraryIdentity, wakhan_library_identity_free)

G_END_DECLS
