/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "date-class.h"

typedef struct
{
  guint  start;  /* characters from the start of the text */
  guint  end;    /* exclusive */
  char **values; /* EDTF, each of which is right */
  DateClass class;
} GoldDate;

typedef struct
{
  char   *name;
  char   *kind; /* what stands in the name before its last hyphen, or all of it */
  char   *text;
  glong   length; /* in characters */
  char   *dated;  /* (nullable): EDTF, when it was written */
  GArray *dates;  /* of GoldDate, in order; none overlaps another */
} GoldText;

/* Reads NAME.txt of @folder, all of them, and gold.tsv; tests/bench/dates/README.md tells what that
 * holds. Every fault is put to @faults as "FILE:LINE: what is wrong".
 * Returns: (transfer full): GoldTexts by name; of no use where there are faults */
GPtrArray *gold_read (const char *folder,
                      GPtrArray  *faults);
