/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_TITLE_NONE,
  WAKHAN_TITLE_DATE,     /* "3 May 1904": a diary's heading, a letter's first line */
  WAKHAN_TITLE_PLAIN,    /* "The first valley" */
  WAKHAN_TITLE_CAPITALS, /* "THE FIRST VALLEY" */
  WAKHAN_TITLE_NUMBERED, /* "Chapter 2", "IV.", "1.3 Sources" */
} WakhanTitleKind;

/* Volumes stand above books, and so on; an appendix stands with whatever is highest. */
typedef enum
{
  WAKHAN_TITLE_RANK_HIGHEST,
  WAKHAN_TITLE_RANK_VOLUME,
  WAKHAN_TITLE_RANK_BOOK,
  WAKHAN_TITLE_RANK_PART,
  WAKHAN_TITLE_RANK_CHAPTER,
  WAKHAN_TITLE_RANK_WORDS,   /* no number's: of plain words that numbered sections are part of */
  WAKHAN_TITLE_RANK_SECTION, /* "1.1" is one more, and so on */
} WakhanTitleRank;

/* What speaks against a title that has the form of one; what stands around it decides. */
typedef enum
{
  WAKHAN_TITLE_DOUBT_NONE,
  WAKHAN_TITLE_DOUBT_STOP,     /* "Good Friday.": a title or a sentence */
  WAKHAN_TITLE_DOUBT_QUESTION, /* "Who came?": a title, or somebody asks */
  WAKHAN_TITLE_DOUBT_SPEECH,   /* "“Come in”", "On we go!" */
  WAKHAN_TITLE_DOUBT_FIGURE,   /* "219." alone: a letter's number, a page's, a verse's */
} WakhanTitleDoubt;

/**
 * WakhanTitleLine:
 *
 * What a line of plain text that stands alone tells of itself. A plain value.
 */
typedef struct
{
  WakhanTitleKind  kind;
  guint            rank; /* of one with a number */
  WakhanTitleDoubt doubt;
  guint            figure;   /* the number, where it stands alone in figures */
  gboolean         is_bare;  /* a number without words: "Chapter 2." */
  gboolean         is_named; /* "Chapter 2", and not "2." or "II" */
  gboolean
           is_day;   /* "London, May 3, 1817": no title but in the diary of one who travels */
  gboolean is_feast; /* "Good Friday.": in a diary a day */
  gboolean is_apart; /* "Preface", "Sources": no part of a chapter */
} WakhanTitleLine;

G_END_DECLS
