/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_TYPED_DATE_EMPTY,  /* nothing is typed */
  WAKHAN_TYPED_DATE_READ,   /* it is one date */
  WAKHAN_TYPED_DATE_ASKED,  /* it may be one of two */
  WAKHAN_TYPED_DATE_FAULTY, /* it is none */
} WakhanTypedDateState;

/**
 * WakhanTypedDate:
 * @date: (nullable): what it was taken for, if it was read
 * @words: what was read, asked or is wrong: "June 2018", "7 June or 6 July 2018?", "There is no
 *   month 13."; "" where nothing is typed
 * @detail: what else is to be said of it: how exact it is, why the first reading comes first; ""
 *   where nothing is
 * @guesses: (element-type WakhanDate): what may be meant where it was not read, likeliest first
 * @is_figures: whether it was typed as figures, in which the guesses are best shown then
 *
 * What a person typed as a date, and how it was taken. All words are translated.
 */
typedef struct
{
  WakhanTypedDateState state;
  WakhanDate          *date;
  char                *words;
  char                *detail;
  GPtrArray           *guesses;
  gboolean             is_figures;
} WakhanTypedDate;

#define WAKHAN_TYPED_DATE_MOST_GUESSES 3

/* One for which nothing is typed. */
WakhanTypedDate *wakhan_typed_date_new (void);

void wakhan_typed_date_free (WakhanTypedDate *self);

/**
 * wakhan_typed_date_dup_guess_label:
 * @position: of a guess
 *
 * Returns: (transfer full): how to show it: in figures, or in words
 */
char *wakhan_typed_date_dup_guess_label (const WakhanTypedDate *self,
                                         guint                  position);

/* For those who read it: */

/**
 * wakhan_typed_date_take:
 * @date: (transfer none): what it is
 * @detail: (transfer full) (nullable): how exact that is; %NULL: as the date itself says
 */
void wakhan_typed_date_take (WakhanTypedDate *self,
                             WakhanDate      *date,
                             char            *detail);

/**
 * wakhan_typed_date_refuse:
 * @words: (transfer full): why it is none
 */
void wakhan_typed_date_refuse (WakhanTypedDate *self,
                               char            *words);

/**
 * wakhan_typed_date_add_guess:
 * @edtf: what may be meant; left out where it is no date, is among the guesses, or they are enough
 */
void wakhan_typed_date_add_guess (WakhanTypedDate *self,
                                  const char      *edtf);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTypedDate, wakhan_typed_date_free)

G_END_DECLS
