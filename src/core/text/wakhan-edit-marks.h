/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_edit_marks_read:
 * @text: with line feeds for line ends
 *
 * A page copied from a wiki has behind each heading, or below it, what one clicked there to change
 * it: "Career[edit]", "Leben [Bearbeiten | Quelltext bearbeiten]". In whatever language it is the
 * same words in brackets behind title upon title. Linear in @text.
 *
 * Returns: (transfer full) (nullable): @text with these headings as the wiki itself writes them,
 *   "== Career =="; %NULL where there are none
 */
char *wakhan_edit_marks_read (const char *text);

/**
 * wakhan_edit_marks_strip:
 * @markdown: with line feeds for line ends
 *
 * The same of headings in Markdown, "## Career[edit]", where one says so in a known language, or
 * several say the same.
 *
 * Returns: (transfer full) (nullable): @markdown without these words; %NULL where there are none
 */
char *wakhan_edit_marks_strip (const char *markdown);

G_END_DECLS
