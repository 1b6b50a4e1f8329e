/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edited-text.h"

/* What a reader might mark: ranges of a text by chance. */

typedef enum
{
  QUOTATION_SHORT,     /* 4 to 14 letters */
  QUOTATION_PHRASE,    /* to 40 */
  QUOTATION_SENTENCE,  /* to 120 */
  QUOTATION_LONG,      /* to 600 */
  QUOTATION_PARAGRAPH, /* a whole one */
  QUOTATION_ACROSS,    /* over the end of a paragraph */
  QUOTATION_TWIN,      /* what stands more than once */
  N_QUOTATION_CLASSES,
} QuotationClass;

typedef struct
{
  EditedRange range;
  QuotationClass class;
} Quotation;

const char *quotation_class_get_name (QuotationClass class);
/* About @n of them, of all classes; every other one within one of the ranges of @focus, if it has
 * any, or over it where it is empty. Array of Quotation. */
GArray *quotations_choose (GArray *text,
                           GArray *focus,
                           guint   n,
                           GRand  *random);
