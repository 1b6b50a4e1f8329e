/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What a reader has to know, beside its words, to say when it was. */
typedef enum
{
  DATE_CLASS_FULL,     /* nothing: its words hold a year, decade or century */
  DATE_CLASS_CONTEXT,  /* the year, or the year and month: "In July", "on the 20th" */
  DATE_CLASS_RELATIVE, /* another date, from which it counts: "two years later" */
  N_DATE_CLASSES,
} DateClass;

const char *date_class_get_name (DateClass self);
gboolean    date_class_parse (const char *name,
                              DateClass  *self);
/* Of words that nobody gave one. */
DateClass date_class_guess (const char *words);
