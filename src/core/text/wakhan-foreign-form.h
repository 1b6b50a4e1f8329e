/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_foreign_form_explain:
 * @name: of the file, for people
 * @data: what is in it
 * @size: in bytes
 *
 * Files of texts that another program has to turn into text first are known by their content,
 * whatever they are called: Rich Text, PDF, and those of word processors and electronic books.
 *
 * Returns: (transfer full) (nullable): a sentence that says so, and what to do; %NULL: it is none
 */
char *wakhan_foreign_form_explain (const char *name,
                                   const char *data,
                                   gsize       size);

G_END_DECLS
