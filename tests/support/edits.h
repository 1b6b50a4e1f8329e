/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edited-text.h"

/* What people and programs do to a text, by chance, the same each time for the same numbers. */

typedef enum
{
  EDIT_WORDS,      /* so many of the words, of the sentences or of the letters of the text */
  EDIT_CONVERSION, /* all of it, and no word is another one */
} EditNature;

typedef struct
{
  const char *name;
  EditNature  nature;
  /* Makes of a text one that can be edited so, and tells which parts of it the edit is about. */
  GArray *(*prepare) (GArray *text,
                      double  rate,
                      GRand  *random,
                      GArray *focus);
  /* Never changes @text. */
  GArray *(*apply) (GArray *text,
                    GArray *focus,
                    double  rate,
                    GRand  *random);
} Edit;

guint       edits_get_n (void);
const Edit *edits_get (guint position);
gboolean    edits_chance (GRand *random,
                          double probability);

/* Of words, by how many there are. */
GArray *edit_change_words (GArray *text,
                           GArray *focus,
                           double  rate,
                           GRand  *random);
GArray *edit_mistype (GArray *text,
                      GArray *focus,
                      double  rate,
                      GRand  *random);
GArray *edit_put_words_in (GArray *text,
                           GArray *focus,
                           double  rate,
                           GRand  *random);
GArray *edit_leave_words_out (GArray *text,
                              GArray *focus,
                              double  rate,
                              GRand  *random);
GArray *edit_change_characters (GArray *text,
                                GArray *focus,
                                double  rate,
                                GRand  *random);
GArray *edit_put_characters_in (GArray *text,
                                GArray *focus,
                                double  rate,
                                GRand  *random);
GArray *edit_leave_characters_out (GArray *text,
                                   GArray *focus,
                                   double  rate,
                                   GRand  *random);
/* Appends a sentence of words of @text in another order. */
void edit_append_made_sentence (GArray *text,
                                GArray *words,
                                GRand  *random,
                                GArray *to);

/* Of sentences and paragraphs. */
GArray *edit_put_sentences_in (GArray *text,
                               GArray *focus,
                               double  rate,
                               GRand  *random);
GArray *edit_leave_sentences_out (GArray *text,
                                  GArray *focus,
                                  double  rate,
                                  GRand  *random);
GArray *edit_split_sentences (GArray *text,
                              GArray *focus,
                              double  rate,
                              GRand  *random);
GArray *edit_move_paragraphs (GArray *text,
                              GArray *focus,
                              double  rate,
                              GRand  *random);
GArray *edit_rewrite_section (GArray *text,
                              GArray *focus,
                              double  rate,
                              GRand  *random);
GArray *edit_prepare_look_alikes (GArray *text,
                                  double  rate,
                                  GRand  *random,
                                  GArray *focus);
GArray *edit_delete_focus (GArray *text,
                           GArray *focus,
                           double  rate,
                           GRand  *random);
GArray *edit_prepare_twins (GArray *text,
                            double  rate,
                            GRand  *random,
                            GArray *focus);
GArray *edit_change_twins (GArray *text,
                           GArray *focus,
                           double  rate,
                           GRand  *random);
GArray *edit_mix (GArray *text,
                  GArray *focus,
                  double  rate,
                  GRand  *random);

/* Where one sentence ends and the next begins, which the focus tells by empty ranges: there. */
GArray *edit_prepare_seams (GArray *text,
                            double  rate,
                            GRand  *random,
                            GArray *focus);
GArray *edit_prepare_seams_of_paragraphs (GArray *text,
                                          double  rate,
                                          GRand  *random,
                                          GArray *focus);
GArray *edit_put_in_at_seams (GArray *text,
                              GArray *focus,
                              double  rate,
                              GRand  *random);
GArray *edit_break_at_seams (GArray *text,
                             GArray *focus,
                             double  rate,
                             GRand  *random);
GArray *edit_join_at_seams (GArray *text,
                            GArray *focus,
                            double  rate,
                            GRand  *random);
GArray *edit_move_from_seams (GArray *text,
                              GArray *focus,
                              double  rate,
                              GRand  *random);

/* Of forms of letters. */
typedef GArray *(EditConversion) (GArray *text,
                                  GArray *focus,
                                  double  rate,
                                  GRand  *random);

EditConversion edit_curl_marks;
EditConversion edit_straighten_marks;
EditConversion edit_decompose;
EditConversion edit_widen_letters;
EditConversion edit_narrow_letters;
EditConversion edit_join_letters;
EditConversion edit_put_soft_hyphens_in;
EditConversion edit_put_zero_width_blanks_in;
EditConversion edit_wrap_lines;
EditConversion edit_wrap_and_hyphenate;
EditConversion edit_hold_marks;
EditConversion edit_part_by_blanks;
EditConversion edit_leave_joiners_out;
EditConversion edit_take_arabic_forms;
EditConversion edit_take_persian_forms;
EditConversion edit_stretch_letters;
EditConversion edit_take_other_digits;
EditConversion edit_widen_marks;
EditConversion edit_narrow_marks;
EditConversion edit_part_sara_am;
