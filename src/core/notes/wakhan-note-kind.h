/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The form of the line below noted words, so that colour does not carry the kind alone. */
typedef enum
{
  WAKHAN_NOTE_LINE_PLAIN,
  WAKHAN_NOTE_LINE_THICK,
  WAKHAN_NOTE_LINE_DOUBLE,
  WAKHAN_NOTE_LINE_DOTS,
  WAKHAN_NOTE_LINE_WAVE,
  WAKHAN_NOTE_LINE_DASHES,
  WAKHAN_NOTE_LINE_DASH_DOT,
} WakhanNoteLine;

/* What a note says of its words. */
typedef struct
{
  const char    *id;   /* as files have it; "" for the plain kind */
  const char    *name; /* translatable, by wakhan_note_kind_get_name() */
  const char    *icon_name;
  const char    *css_class; /* style sheets give it its colours */
  WakhanNoteLine line;
} WakhanNoteKind;

#define WAKHAN_N_NOTE_KINDS 7 /* beside the plain one */

/**
 * wakhan_note_kind_get:
 * @number: 0 to 6, in the order of their keys; %WAKHAN_N_NOTE_KINDS is the plain one
 *
 * Returns: (transfer none): the kind
 */
const WakhanNoteKind *wakhan_note_kind_get (guint number);

/**
 * wakhan_note_kind_find:
 * @id: (nullable): a kind's id
 *
 * Returns: (transfer none): its kind, or the plain one for an id that is not known here, as from a
 *   newer version's file
 */
const WakhanNoteKind *wakhan_note_kind_find (const char *id);

/**
 * wakhan_note_kind_get_name:
 *
 * Returns: (transfer none): what it is called, in the language of the person
 */
const char *wakhan_note_kind_get_name (const WakhanNoteKind *self);

G_END_DECLS
