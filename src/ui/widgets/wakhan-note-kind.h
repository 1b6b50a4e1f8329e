/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a colour means. The last kind is the plain one, whose colour is "". */
typedef struct
{
  const char *colour;
  const char *name; /* translatable, by wakhan_note_kind_get_name() */
  const char *icon_name;
  const char *css_class;
  const char *line; /* names of colours: strokes and signs, */
  const char *tint; /* and the ground under words */
} WakhanNoteKind;

#define WAKHAN_N_NOTE_COLOURS 7

/* The colours in the order of their keys, 0 to 6; 7 is plain. */
const WakhanNoteKind *wakhan_note_kind_get (guint number);
const WakhanNoteKind *wakhan_note_kind_find (const char *colour);
const char           *wakhan_note_kind_get_name (const WakhanNoteKind *self);
/* A toggle button that shows the sign. */
GtkWidget *wakhan_note_kind_create_tile (const WakhanNoteKind *self,
                                         const char           *accessible_name);

G_END_DECLS
