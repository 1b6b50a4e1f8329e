/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-title-line.h"

G_BEGIN_DECLS

/**
 * WakhanPlainParagraph:
 *
 * What blank lines part in a plain text. Owned by its array, which frees its words.
 */
typedef struct
{
  char *words; /* the lines, joined by line breaks */
  char
          *key; /* the same in one line and in small letters; NULL: too long for a heading */
  guint    n_lines;
  guint    n_characters;
  guint    n_blank;           /* lines above it */
  guint    mark;              /* 1 to 6, by what underlines it or stands before it; 0: none */
  gboolean is_line;           /* one of several lines that stand together and belong to no one
                                 sentence */
  gboolean        is_joined;  /* its lines were broken by width */
  gboolean        is_outside; /* of the book: what its publisher put around it */
  gboolean        is_taken;   /* by the heading above it, of which it is the second part */
  gboolean        is_entry;   /* of annals: it begins with its year */
  WakhanTitleLine line;
  gboolean        is_heading;
  guint           rank;
  guint           level; /* of a heading; 0: none */
} WakhanPlainParagraph;

/**
 * wakhan_plain_paragraphs_split:
 *
 * O(text).
 *
 * Returns: (transfer full) (element-type WakhanPlainParagraph): the paragraphs of @text; the array
 *   frees their words
 */
GArray *wakhan_plain_paragraphs_split (const char *text);

/**
 * wakhan_plain_paragraphs_get:
 * @position: less than how many there are; not looked at
 *
 * Returns: (transfer none): valid as long as the array is not changed
 */
WakhanPlainParagraph *wakhan_plain_paragraphs_get (GArray *paragraphs,
                                                   guint   position);

/**
 * wakhan_plain_paragraphs_count_blank:
 *
 * Returns: the number of blank lines above those that are no headings, as a rule
 */
guint wakhan_plain_paragraphs_count_blank (GArray *paragraphs);

/**
 * wakhan_plain_paragraphs_head_letter:
 *
 * Returns: whether the one at @position stands above "My dear Falk,", "Sir:" or "Милая Маша!",
 *   perhaps with the day and the place between
 */
gboolean wakhan_plain_paragraphs_head_letter (GArray *paragraphs,
                                              guint   position);

/**
 * wakhan_plain_paragraph_measure_marker:
 * @number: (out): of "12. "; 0 for a dash, and where there is none
 *
 * An em dash is none: it begins what someone says.
 *
 * Returns: how long "12. " or a dash and a blank before an item's words is, in bytes; 0 where there
 *   is none
 */
gsize wakhan_plain_paragraph_measure_marker (const char *words,
                                             guint      *number);

/**
 * wakhan_plain_paragraph_is_prose:
 *
 * Returns: whether it is sentences, not a title, an entry of a list or a verse
 */
gboolean wakhan_plain_paragraph_is_prose (const WakhanPlainParagraph *self);

/**
 * wakhan_plain_paragraph_ends_sentence:
 *
 * Returns: whether its last words end one, perhaps within quotation marks
 */
gboolean wakhan_plain_paragraph_ends_sentence (const WakhanPlainParagraph *self);

G_END_DECLS
