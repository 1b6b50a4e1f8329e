/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-credits.h"

G_BEGIN_DECLS

/**
 * wakhan_front_matter_read:
 * @credits: (out) (optional): what it says of the text, or %NULL where there is none
 *
 * What programs write above a Markdown text: "---" or "+++", lines of YAML or TOML, and the same
 * again or "..."; or up to three lines that begin with "% ", as Pandoc has them; or "{" and lines
 * of JSON; or lines that begin with "Title: ".
 *
 * Returns: its length in bytes; 0: @text begins with its words
 */
gsize wakhan_front_matter_read (const char     *text,
                                WakhanCredits **credits);

G_END_DECLS
