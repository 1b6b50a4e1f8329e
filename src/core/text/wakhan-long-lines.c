/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-long-lines.h"

#include <string.h>

#define LONGEST 8000  /* characters of a piece: some hundred lines of a column */
#define SEARCHED 2000 /* back from there for a place where a line end does least harm */
#define TIGHT 1000
#define LEEWAY 1000 /* where signs that belong together leave no place at all */

/* How little harm a line end does in place of a character. */
typedef enum
{
  LETTER,
  MARK,
  BLANK,
  N_HARMS
} Harm;

typedef struct
{
  guint    offset;
  gsize    byte;
  gunichar letter;
} Place;

typedef struct
{
  GArray  *pieces;
  guint    line_start;
  guint    start; /* of the piece */
  guint    tight; /* characters since the last blank */
  gboolean is_tight;
  Place    places[N_HARMS]; /* the last ones seen; before the piece: none */
} Splitter;

static gboolean
is_blank (gunichar letter)
{
  return letter == ' ' || letter == 0x3000 ||
         (letter >= 0x2000 && letter <= 0x200a && letter != 0x2007);
}

/* Words that are held together by it may not begin a line each. */
static gboolean
is_no_break (gunichar letter)
{
  return letter == 0xa0 || letter == 0x2007 || letter == 0x202f;
}

/* Between two characters of which the second is drawn onto or joined with the first, nothing may
 * come. */
static gboolean
stands_alone (gunichar letter,
              gunichar next)
{
  const gboolean is_joined =
    letter == 0x200c || letter == 0x200d || next == 0x200c || next == 0x200d;
  const gboolean is_flag = letter >= 0x1f1e6 && letter <= 0x1f1ff;
  const gboolean is_jamo = letter >= 0x1100 && letter <= 0x11ff;
  const gboolean is_toned = next >= 0x1f3fb && next <= 0x1f3ff;

  return letter != '\t' && !is_joined && !is_flag && !is_jamo && !is_toned &&
         !g_unichar_ismark (letter) && !g_unichar_ismark (next);
}

static void
end_piece (Splitter    *self,
           const Place *place,
           gboolean     is_tight)
{
  const WakhanLinePiece piece = { self->start, place->offset, place->byte, place->letter,
                                  is_tight };

  g_array_append_val (self->pieces, piece);
  self->start = place->offset + 1;
}

static void
note_place (Splitter *self,
            gunichar  letter,
            gunichar  next,
            guint     offset,
            gsize     byte)
{
  const Place place = { offset, byte, letter };

  if (is_blank (letter))
    self->places[BLANK] = place;
  else if (!stands_alone (letter, next))
    return;
  else if (is_no_break (letter) || g_unichar_ispunct (letter))
    self->places[MARK] = place;
  else
    self->places[LETTER] = place;
}

/* Where the piece is best ended before @last; NULL: nowhere. */
static const Place *
choose_place (Splitter *self,
              guint     last)
{
  for (int harm = BLANK; harm >= LETTER; harm--)
    if (self->places[harm].offset > self->start && self->places[harm].offset + SEARCHED > last)
      return &self->places[harm];
  return NULL;
}

static void
end_line (Splitter *self,
          guint     offset,
          gsize     byte)
{
  const Place place = { .offset = offset, .byte = byte };

  if (self->start > self->line_start || self->is_tight)
    end_piece (self, &place, self->is_tight);
  self->line_start = self->start = offset + 1;
  self->tight = 0;
  self->is_tight = FALSE;
}

/* Signs that are as wide as two, of East Asia, may begin a line each. */
static void
count_tight (Splitter *self,
             gunichar  letter)
{
  const gboolean begins_line =
    (g_unichar_isspace (letter) && !is_no_break (letter)) || g_unichar_iswide (letter);

  self->tight = begins_line ? 0 : self->tight + 1;
  self->is_tight = self->is_tight || self->tight > TIGHT;
}

/* Ends pieces of the line from @line to @end, and takes @offset from the one to the other. */
static void
split_line (Splitter   *self,
            const char *text,
            const char *line,
            const char *end,
            guint      *offset)
{
  gunichar letter;
  gunichar next;

  for (const char *at = line; at < end; at = g_utf8_next_char (at), (*offset)++)
    {
      const Place  here = { *offset, at - text, letter = g_utf8_get_char (at) };
      const Place *place = NULL;

      count_tight (self, letter);
      next = g_utf8_get_char (g_utf8_next_char (at));
      note_place (self, letter, next, *offset, here.byte);
      if (*offset - self->start < LONGEST || next == '\n' || next == '\0')
        continue;
      place = choose_place (self, *offset);
      if (!place && *offset - self->start >= LONGEST + LEEWAY)
        place = &here;
      if (!place)
        continue;
      end_piece (self, place, self->is_tight);
      self->is_tight = self->tight > TIGHT;
    }
}

GArray *
wakhan_long_lines_split (const char *text)
{
  Splitter    self = { .pieces = g_array_new (FALSE, FALSE, sizeof (WakhanLinePiece)) };
  guint       offset = 0;
  const char *end;

  g_return_val_if_fail (text, self.pieces);

  for (const char *line = text;; line = end + 1, offset++)
    {
      end = strchr (line, '\n');
      if (!end)
        end = line + strlen (line);
      if (end - line > TIGHT) /* a shorter one, in bytes, is neither tight nor long */
        split_line (&self, text, line, end, &offset);
      else
        offset += g_utf8_strlen (line, end - line);
      end_line (&self, offset, end - text);
      if (!*end)
        return self.pieces;
    }
}
