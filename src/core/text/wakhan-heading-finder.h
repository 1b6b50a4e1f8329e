/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/wakhan-title-line.h"

G_BEGIN_DECLS

/* What blank lines part in a plain text. */
typedef struct
{
  char           *words; /* the lines, joined by line breaks */
  char           *key;   /* the same in one line and in small letters; NULL: too long for a heading */
  guint           n_lines;
  guint           n_characters;
  guint           mark; /* 1 to 6, by what underlines it or stands before it; 0: none */
  WakhanTitleLine line;
  gboolean        is_heading;
  guint           rank;
  guint           level; /* of a heading; 0: none */
} WakhanPlainParagraph;

/* Gives those of @paragraphs, a GArray of WakhanPlainParagraph, that are headings by their form and place a key and a level. */
void wakhan_heading_finder_mark (GArray *paragraphs);

G_END_DECLS
