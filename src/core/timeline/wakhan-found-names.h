/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * WakhanFoundNames:
 *
 * Who takes part in what a text tells: words written large that recur in it, and names that
 * somebody
 * gave. Of what is written in capitals and in scripts without them nothing is told; in German,
 * which
 * writes all nouns large, a name needs a title, another name beside it, or capitals alone. What
 * mostly stands behind “in” is where something happened. Belongs to one thread at a time.
 */
typedef struct _WakhanFoundNames WakhanFoundNames;

/**
 * wakhan_found_names_new:
 * @text: of @document, byte for byte; signs that are not read may be blanked
 *
 * O(n); any thread. No more than a bounded number of different words is looked at.
 */
WakhanFoundNames *wakhan_found_names_new (WakhanDocument *document,
                                          const char     *text);

void wakhan_found_names_free (WakhanFoundNames *self);

/**
 * wakhan_found_names_set_given:
 * @names: names as they stand in the text, which are found in any script and without recurring
 */
void wakhan_found_names_set_given (WakhanFoundNames  *self,
                                   const char *const *names);

/**
 * wakhan_found_names_list:
 *
 * O(@sentence), times the names that were given.
 *
 * Returns: (transfer full): the names in @sentence, in its order, each once, and not more than a
 *   few
 */
GStrv wakhan_found_names_list (const WakhanFoundNames *self,
                               const WakhanSlice      *sentence);

/**
 * wakhan_found_names_list_all:
 *
 * Returns: (transfer container): all that it knows, each once, in no order; they live until names
 *   are given anew
 */
GPtrArray *wakhan_found_names_list_all (const WakhanFoundNames *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanFoundNames, wakhan_found_names_free)

G_END_DECLS
