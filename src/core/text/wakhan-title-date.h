/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_title_date_is_one:
 *
 * Returns: whether @words are a day or a month, perhaps with where it was spent: a diary's heading,
 *   a letter's first line
 */
gboolean wakhan_title_date_is_one (const char *words);

typedef enum
{
  WAKHAN_TITLE_FEAST_NONE,
  WAKHAN_TITLE_FEAST_ALONE,   /* "Good Friday.": a title, or a day of a diary */
  WAKHAN_TITLE_FEAST_OF_YEAR, /* "Christmas Day, 1888." */
} WakhanTitleFeast;

/**
 * wakhan_title_date_find_feast:
 *
 * Returns: whether @words are a feast and no more, perhaps with its year
 */
WakhanTitleFeast wakhan_title_date_find_feast (const char *words);

/**
 * wakhan_title_date_follows_place:
 *
 * Returns: whether @words are a place and a day: "London, May 1883." below a preface, "Vienna, July
 *   9, 1817" above a letter
 */
gboolean wakhan_title_date_follows_place (const char *words);

G_END_DECLS
