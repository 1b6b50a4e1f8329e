/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-fold-cell.h"

#define FARTHEST_BACK 16 /* marks and unseen letters between a hyphen and its word */

static const WakhanFoldedLetter *
look_up (const char     *place,
         WakhanFoldFlags flags)
{
  return wakhan_fold_table_look_up (g_utf8_get_char (place), flags);
}

static WakhanLetterKind
get_kind (const char *place)
{
  return look_up (place, WAKHAN_FOLD_ALL)->kind;
}

/* Before @place, whatever marks it carries. SIGN: none. */
static WakhanLetterKind
get_kind_before (const char *text,
                 const char *place)
{
  for (guint i = 0; i < FARTHEST_BACK && place > text; i++)
    {
      WakhanLetterKind kind;

      place = g_utf8_prev_char (place);
      kind = get_kind (place);
      if (kind < WAKHAN_LETTER_SOFT_HYPHEN || kind > WAKHAN_LETTER_JOINER)
        return kind;
    }
  return WAKHAN_LETTER_SIGN;
}

static gboolean
is_hangul (WakhanLetterKind kind)
{
  return kind >= WAKHAN_LETTER_LEADING;
}

static gboolean
is_of_word (WakhanLetterKind kind)
{
  return kind == WAKHAN_LETTER_WORD || is_hangul (kind);
}

static const char *
skip_blanks (const char *place)
{
  while (*place &&
         (get_kind (place) == WAKHAN_LETTER_BLANK || get_kind (place) == WAKHAN_LETTER_UNSEEN))
    place = g_utf8_next_char (place);
  return place;
}

static void
append (WakhanFoldCell *cell,
        gunichar        letter)
{
  if (cell->n_letters < WAKHAN_FOLD_CELL_MOST)
    cell->letters[cell->n_letters++] = letter;
}

/* A line's end parts no words where words are not parted by blanks. */
static void
read_blanks (WakhanFoldCell *cell,
             const char     *text)
{
  cell->end = skip_blanks (cell->start);
  cell->n_seen = 1;
  if (!*cell->end || get_kind (cell->end) != WAKHAN_LETTER_WIDE ||
      get_kind_before (text, cell->start) != WAKHAN_LETTER_WIDE)
    append (cell, ' ');
}

static void
read_hyphen (WakhanFoldCell *cell,
             const char     *text)
{
  const char *next = g_utf8_next_char (cell->start);
  const char *after = *next && get_kind (next) == WAKHAN_LETTER_BLANK ? skip_blanks (next) : NULL;

  if (after && *after && is_of_word (get_kind (after)) &&
      is_of_word (get_kind_before (text, cell->start)))
    {
      cell->is_line_hyphen = TRUE;
      cell->end = after;
      return;
    }
  cell->end = next;
  if (get_kind (cell->start) == WAKHAN_LETTER_SOFT_HYPHEN)
    return;
  cell->n_seen = 1;
  append (cell, '-');
  while (*cell->end && (get_kind (cell->end) == WAKHAN_LETTER_HYPHEN ||
                        get_kind (cell->end) == WAKHAN_LETTER_DASH))
    cell->end = g_utf8_next_char (cell->end);
}

/* Marks on a letter come in the order of their classes, and some make another letter of it; so do
 * the parts of a syllable. */
static void
append_to_letter (WakhanFoldCell           *cell,
                  gunichar                  letter,
                  const WakhanFoldedLetter *folded)
{
  gunichar *last = cell->n_letters > 0 ? &cell->letters[cell->n_letters - 1] : NULL;

  if (last && wakhan_fold_table_compose (*last, letter, last))
    return;
  if (last && is_hangul (folded->kind) && g_unichar_compose (*last, letter, last))
    return;
  if (folded->n_parts > 0)
    cell->n_seen++;
  for (guint i = 0; i < folded->n_parts; i++)
    append (cell, folded->parts[i]);
}

static gboolean
belongs_to (WakhanLetterKind before,
            WakhanLetterKind kind,
            gboolean         is_linked,
            gboolean         is_joined,
            gboolean         is_half)
{
  switch (kind)
    {
    case WAKHAN_LETTER_MARK:
    case WAKHAN_LETTER_LINKER:
    case WAKHAN_LETTER_JOINER:
      return TRUE;
    case WAKHAN_LETTER_WORD:
    case WAKHAN_LETTER_UNPARTED:
      return is_linked;
    case WAKHAN_LETTER_PICTURE:
      return is_joined;
    case WAKHAN_LETTER_FLAG:
      return is_half;
    case WAKHAN_LETTER_LEADING:
    case WAKHAN_LETTER_SYLLABLE:
      return before == WAKHAN_LETTER_LEADING;
    case WAKHAN_LETTER_MEDIAL:
      return before == WAKHAN_LETTER_LEADING || before == WAKHAN_LETTER_SYLLABLE ||
             before == WAKHAN_LETTER_MEDIAL;
    case WAKHAN_LETTER_FINAL:
      return is_hangul (before) && before != WAKHAN_LETTER_LEADING;
    default:
      return FALSE;
    }
}

static void
read_letters (WakhanFoldCell *cell,
              WakhanFoldFlags flags)
{
  WakhanLetterKind before = get_kind (cell->start);
  gboolean         is_linked = FALSE;
  gboolean         is_joined = FALSE;
  gboolean         is_half = before == WAKHAN_LETTER_FLAG;

  append_to_letter (cell, g_utf8_get_char (cell->start), look_up (cell->start, flags));
  cell->end = g_utf8_next_char (cell->start);
  while (*cell->end && cell->n_letters + WAKHAN_FOLD_MOST_PARTS <= WAKHAN_FOLD_CELL_MOST)
    {
      const WakhanFoldedLetter *folded = look_up (cell->end, flags);

      if (!belongs_to (before, folded->kind, is_linked, is_joined, is_half))
        break;
      append_to_letter (cell, g_utf8_get_char (cell->end), folded);
      is_linked =
        folded->kind == WAKHAN_LETTER_LINKER ||
        (is_linked && folded->kind >= WAKHAN_LETTER_MARK && folded->kind <= WAKHAN_LETTER_JOINER);
      is_joined = folded->kind == WAKHAN_LETTER_JOINER && before != WAKHAN_LETTER_WORD;
      is_half = is_half && folded->kind != WAKHAN_LETTER_FLAG;
      if (folded->kind < WAKHAN_LETTER_MARK || folded->kind > WAKHAN_LETTER_JOINER)
        before = folded->kind;
      cell->end = g_utf8_next_char (cell->end);
    }
  if (cell->n_letters > 1)
    g_unicode_canonical_ordering (cell->letters, cell->n_letters);
}

void
wakhan_fold_cell_read (WakhanFoldCell *cell,
                       const char     *text,
                       const char     *place,
                       WakhanFoldFlags flags)
{
  cell->start = place;
  cell->n_letters = 0;
  cell->n_seen = 0;
  cell->is_line_hyphen = FALSE;
  switch (get_kind (place))
    {
    case WAKHAN_LETTER_BLANK:
      read_blanks (cell, text);
      break;
    case WAKHAN_LETTER_HYPHEN:
    case WAKHAN_LETTER_DASH:
    case WAKHAN_LETTER_SOFT_HYPHEN:
      read_hyphen (cell, text);
      break;
    case WAKHAN_LETTER_UNSEEN:
      cell->end = g_utf8_next_char (place);
      break;
    default:
      read_letters (cell, flags);
    }
}

gboolean
wakhan_fold_cell_is_word_edge (const char *text,
                               const char *place)
{
  if (!is_of_word (get_kind_before (text, place)))
    return TRUE;
  while (*place && get_kind (place) >= WAKHAN_LETTER_SOFT_HYPHEN &&
         get_kind (place) <= WAKHAN_LETTER_JOINER)
    place = g_utf8_next_char (place);
  return !*place || !is_of_word (get_kind (place));
}
