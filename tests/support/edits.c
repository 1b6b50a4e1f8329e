/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edits.h"

static const Edit edits[] = {
  { "word changed", EDIT_WORDS, NULL, edit_change_words },
  { "letter mistyped", EDIT_WORDS, NULL, edit_mistype },
  { "word put in", EDIT_WORDS, NULL, edit_put_words_in },
  { "word left out", EDIT_WORDS, NULL, edit_leave_words_out },
  { "character changed", EDIT_WORDS, NULL, edit_change_characters },
  { "character put in", EDIT_WORDS, NULL, edit_put_characters_in },
  { "character left out", EDIT_WORDS, NULL, edit_leave_characters_out },
  { "sentence put in", EDIT_WORDS, NULL, edit_put_sentences_in },
  { "sentence left out", EDIT_WORDS, NULL, edit_leave_sentences_out },
  { "sentence split", EDIT_WORDS, NULL, edit_split_sentences },
  { "paragraph moved", EDIT_WORDS, NULL, edit_move_paragraphs },
  { "look-alike stays", EDIT_WORDS, edit_prepare_look_alikes, edit_delete_focus },
  { "twin edited", EDIT_WORDS, edit_prepare_twins, edit_change_twins },
  { "section rewritten", EDIT_WORDS, NULL, edit_rewrite_section },
  { "all kinds mixed", EDIT_WORDS, NULL, edit_mix },
  { "curly marks", EDIT_CONVERSION, NULL, edit_curl_marks },
  { "straight marks", EDIT_CONVERSION, NULL, edit_straighten_marks },
  { "NFD", EDIT_CONVERSION, NULL, edit_decompose },
  { "wide letters", EDIT_CONVERSION, NULL, edit_widen_letters },
  { "narrow letters", EDIT_CONVERSION, NULL, edit_narrow_letters },
  { "ligatures", EDIT_CONVERSION, NULL, edit_join_letters },
  { "soft hyphens", EDIT_CONVERSION, NULL, edit_put_soft_hyphens_in },
  { "zero-width blanks", EDIT_CONVERSION, NULL, edit_put_zero_width_blanks_in },
  { "lines wrapped", EDIT_CONVERSION, NULL, edit_wrap_lines },
  { "lines hyphenated", EDIT_CONVERSION, NULL, edit_wrap_and_hyphenate },
  { "blank before !?;:", EDIT_CONVERSION, NULL, edit_hold_marks },
  { "joiner to blank", EDIT_CONVERSION, NULL, edit_part_by_blanks },
  { "joiner left out", EDIT_CONVERSION, NULL, edit_leave_joiners_out },
  { "Arabic forms", EDIT_CONVERSION, NULL, edit_take_arabic_forms },
  { "Persian forms", EDIT_CONVERSION, NULL, edit_take_persian_forms },
  { "tatweel", EDIT_CONVERSION, NULL, edit_stretch_letters },
  { "digits", EDIT_CONVERSION, NULL, edit_take_other_digits },
  { "wide marks", EDIT_CONVERSION, NULL, edit_widen_marks },
  { "narrow marks", EDIT_CONVERSION, NULL, edit_narrow_marks },
  { "Thai am", EDIT_CONVERSION, NULL, edit_part_sara_am },
  { "seam: sentence in", EDIT_WORDS, edit_prepare_seams, edit_put_in_at_seams },
  { "seam: break in", EDIT_WORDS, edit_prepare_seams, edit_break_at_seams },
  { "seam: joined", EDIT_WORDS, edit_prepare_seams_of_paragraphs, edit_join_at_seams },
  { "seam: moved away", EDIT_WORDS, edit_prepare_seams, edit_move_from_seams },
};

guint
edits_get_n (void)
{
  return G_N_ELEMENTS (edits);
}

const Edit *
edits_get (guint position)
{
  return &edits[position];
}
