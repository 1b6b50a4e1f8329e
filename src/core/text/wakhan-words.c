/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-words.h"

#include <string.h>

gboolean
wakhan_words_stand_alone (gunichar letter)
{
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;
    default:
      return FALSE;
    }
}

static gunichar
get_letter (const char *at)
{
  return *at ? g_utf8_get_char (at) : 0;
}

static gunichar
get_letter_before (const char *text,
                   const char *at)
{
  return at > text ? g_utf8_get_char (g_utf8_prev_char (at)) : 0;
}

static gboolean
is_letter (gunichar letter)
{
  return g_unichar_isalnum (letter) && !wakhan_words_stand_alone (letter);
}

/* What is drawn with the letter before it, or not drawn at all. */
static gboolean
is_attached (gunichar letter)
{
  return g_unichar_ismark (letter) || letter == 0x200C || letter == 0x200D || letter == 0xAD;
}

static gboolean
is_apostrophe (gunichar letter)
{
  return letter == '\'' || letter == 0x2019;
}

/* Whether no word ends and none begins at @at. */
static gboolean
is_inside_word (const char *text,
                const char *at)
{
  const gunichar before = get_letter_before (text, at);
  const gunichar after = get_letter (at);

  if (!before || !after)
    return FALSE;
  if (is_attached (after))
    return !g_unichar_isspace (before);
  if (is_attached (before))
    return is_letter (after);
  if (is_apostrophe (before))
    return is_letter (after) && is_letter (get_letter_before (text, g_utf8_prev_char (at)));
  if (is_apostrophe (after))
    return is_letter (before) && is_letter (get_letter (g_utf8_next_char (at)));
  return is_letter (before) && is_letter (after);
}

gboolean
wakhan_words_fit (WakhanDocument *document,
                  guint          *start,
                  guint          *end)
{
  const char *text;
  const char *first;
  const char *last;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), FALSE);

  if (*start >= *end)
    return FALSE;
  text = wakhan_document_get_text (document);
  first = text + wakhan_document_offset_to_byte (document, *start);
  last = text + wakhan_document_offset_to_byte (document, *end);
  while (first < last && g_unichar_isspace (g_utf8_get_char (first)))
    first = g_utf8_next_char (first);
  while (last > first && g_unichar_isspace (get_letter_before (text, last)))
    last = g_utf8_prev_char (last);
  if (first == last)
    return FALSE;
  while (is_inside_word (text, first))
    first = g_utf8_prev_char (first);
  while (is_inside_word (text, last))
    last = g_utf8_next_char (last);
  *start = wakhan_document_byte_to_offset (document, first - text);
  *end = wakhan_document_byte_to_offset (document, last - text);
  return TRUE;
}
