/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanEventForm:
 *
 * The form of an event's sign, so that colour does not carry the category alone.
 */
typedef enum
{
  WAKHAN_EVENT_FORM_DISC,
  WAKHAN_EVENT_FORM_TRIANGLE,
  WAKHAN_EVENT_FORM_DIAMOND,
  WAKHAN_EVENT_FORM_SQUARE,
  WAKHAN_EVENT_FORM_PENTAGON,
} WakhanEventForm;

typedef struct
{
  const char *id;            /* as study files have it and, if translated, people read it; NULL for
                                a study's own ones */
  const char     *css_class; /* style sheets give it its colour */
  WakhanEventForm form;
} WakhanEventCategory;

#define WAKHAN_N_EVENT_CATEGORIES 5 /* with the one for a study's own */

/**
 * wakhan_event_category_get:
 * @number: less than %WAKHAN_N_EVENT_CATEGORIES; the last is the one for a study's own
 *
 * Returns: (transfer none): a category
 */
const WakhanEventCategory *wakhan_event_category_get (guint number);

/**
 * wakhan_event_category_find:
 * @id: (nullable): a category's id
 *
 * Returns: (transfer none): its category; one and the same for all that a study has of its own, and
 *   for events without any
 */
const WakhanEventCategory *wakhan_event_category_find (const char *id);

/**
 * wakhan_event_category_get_name:
 * @id: (nullable): a category's id
 *
 * Returns: (transfer none) (nullable): what it is called, in the language of the person; a study's
 *   own by its id, which is borrowed; %NULL for none
 */
const char *wakhan_event_category_get_name (const char *id);

G_END_DECLS
