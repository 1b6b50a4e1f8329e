/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A text that knows of each of its letters which letter of an older text it was, so that whoever
 * edits it also tells where each of the old words stands now. An array of EditedLetter. Offsets
 * count letters, ends are exclusive. */

#define EDITED_NOWHERE G_MAXUINT

typedef struct
{
  gunichar letter;
  guint    from;   /* in the old text; EDITED_NOWHERE: it was put in */
  guint    n_from; /* letters of the old text that it stands for */
} EditedLetter;

typedef struct
{
  guint start;
  guint end;
} EditedRange;

#define EDITED_LETTER(text, i) g_array_index (text, EditedLetter, i)
#define EDITED_RANGE(ranges, i) g_array_index (ranges, EditedRange, i)

/* Where words of the old text stand in the new one: the longest part that stays together. */
typedef struct
{
  guint n_letters; /* without blanks */
  guint n_left;
  guint start;
  guint end;      /* 0: nothing is left */
  guint n_before; /* letters put in right before it, in place of its own that are gone */
  guint n_after;
} EditedPlace;

typedef struct _EditedMap EditedMap;

GArray *edited_text_new (const char *words);
GArray *edited_text_new_empty (void);
char   *edited_text_dup (GArray *self);
/* From here on each letter is one of the old text. */
void edited_text_settle (GArray *self);
void edited_text_append (GArray  *self,
                         GArray  *other,
                         guint    start,
                         guint    end,
                         gboolean is_new);
void edited_text_append_new (GArray  *self,
                             gunichar letter);
/* Words are runs of letters; where a script has no blanks between them, two or three letters, or
 * one, if asked for. */
GArray *edited_text_find_words (GArray  *self,
                                gboolean by_letter);
/* With the blanks behind them, but no line break. */
GArray *edited_text_find_sentences (GArray *self);
/* Lines, without their breaks. */
GArray *edited_text_find_paragraphs (GArray *self);
/* Whether words stand side by side without blanks in the script of @letter. */
gboolean edited_text_is_dense (gunichar letter);
gboolean edited_text_is_character (gunichar letter);

EditedMap *edited_map_new (GArray *text,
                           GArray *old);
void       edited_map_free (EditedMap *self);
void       edited_map_find (const EditedMap *self,
                            guint            start,
                            guint            end,
                            EditedPlace     *place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EditedMap, edited_map_free)
