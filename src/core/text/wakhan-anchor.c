/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor.h"

#include "wakhan-byte-search.h"

#include <string.h>

#define LEAST_CONTEXT 32
#define MOST_CONTEXT 256

struct _WakhanAnchor
{
  GObject parent_instance;

  char *quote;
  char *prefix;
  char *suffix;
  guint start;
  guint end;
  guint occurrence;
  guint n_occurrences;
  guint paragraph;
  char *section; /* GRefString; NULL: not known */
};

G_DEFINE_FINAL_TYPE (WakhanAnchor, wakhan_anchor, G_TYPE_OBJECT)

gboolean
wakhan_anchor_match_is_known (const WakhanAnchorMatch *match)
{
  return match->state == WAKHAN_ANCHOR_FOUND || match->state == WAKHAN_ANCHOR_DOUBTFUL;
}

static void
wakhan_anchor_finalize (GObject *object)
{
  WakhanAnchor *self = WAKHAN_ANCHOR (object);

  g_free (self->quote);
  g_free (self->prefix);
  g_free (self->suffix);
  g_clear_pointer (&self->section, g_ref_string_release);

  G_OBJECT_CLASS (wakhan_anchor_parent_class)->finalize (object);
}

static void
wakhan_anchor_class_init (WakhanAnchorClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_anchor_finalize;
}

static void
wakhan_anchor_init (WakhanAnchor *self G_GNUC_UNUSED)
{
}

WakhanAnchor *
wakhan_anchor_new (const char *quote,
                   const char *prefix,
                   const char *suffix,
                   guint       start,
                   guint       end)
{
  return wakhan_anchor_new_take (g_utf8_make_valid (quote ? quote : "", -1),
                                 g_utf8_make_valid (prefix ? prefix : "", -1),
                                 g_utf8_make_valid (suffix ? suffix : "", -1), start, end);
}

WakhanAnchor *
wakhan_anchor_new_take (char *quote,
                        char *prefix,
                        char *suffix,
                        guint start,
                        guint end)
{
  WakhanAnchor *self;

  g_return_val_if_fail (quote, NULL);

  self = g_object_new (WAKHAN_TYPE_ANCHOR, NULL);
  self->quote = quote;
  self->prefix = prefix ? prefix : g_strdup ("");
  self->suffix = suffix ? suffix : g_strdup ("");
  self->start = end > start && end != WAKHAN_ANCHOR_UNKNOWN ? start : WAKHAN_ANCHOR_UNKNOWN;
  self->end = self->start == WAKHAN_ANCHOR_UNKNOWN ? WAKHAN_ANCHOR_UNKNOWN : end;
  return self;
}

/* One may lie over another. Which one the words at @place are of all their occurrences in @text. */
static guint
count_occurrences (const char *text,
                   const char *words,
                   const char *place,
                   guint      *occurrence)
{
  const char               *end = text + strlen (text);
  g_auto (WakhanByteSearch) search = { 0 };
  guint                     n_found = 0;

  wakhan_byte_search_init (&search, words, strlen (words));
  for (const char *found = wakhan_byte_search_find (&search, text, end - text); found;
       found = wakhan_byte_search_find_next (&search, found, end))
    {
      n_found++;
      if (found <= place)
        *occurrence = n_found;
    }
  return n_found;
}

static gboolean
stands_once (const char *text,
             const char *words)
{
  guint occurrence;

  return count_occurrences (text, words, text, &occurrence) == 1;
}

/* The context grows until it tells the words from every other place. */
WakhanAnchor *
wakhan_anchor_new_for_range (WakhanDocument *document,
                             guint           start,
                             guint           end)
{
  const char      *text;
  guint            length;
  guint            occurrence = 0;
  guint            n_occurrences;
  g_autofree char *quote = NULL;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  text = wakhan_document_get_text (document);
  length = wakhan_document_get_length (document);
  g_return_val_if_fail (start < end && end <= length, NULL);

  quote = wakhan_document_dup_range (document, start, end);
  n_occurrences = count_occurrences (
    text, quote, text + wakhan_document_offset_to_byte (document, start), &occurrence);
  for (guint context = LEAST_CONTEXT;; context *= 2)
    {
      const guint      from = start > context ? start - context : 0;
      const guint      to = MIN (length - end, context) + end;
      g_autofree char *whole = wakhan_document_dup_range (document, from, to);

      if (context >= MOST_CONTEXT || (from == 0 && to == length) ||
          n_occurrences == 1 || stands_once (text, whole))
        {
          g_autofree char *prefix = wakhan_document_dup_range (document, from, start);
          g_autofree char *suffix = wakhan_document_dup_range (document, end, to);

          WakhanAnchor *self = wakhan_anchor_new (quote, prefix, suffix, start, end);

          self->n_occurrences = n_occurrences;
          self->occurrence = occurrence;
          return self;
        }
    }
}

const char *
wakhan_anchor_get_quote (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), NULL);

  return self->quote;
}

const char *
wakhan_anchor_get_prefix (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), NULL);

  return self->prefix;
}

const char *
wakhan_anchor_get_suffix (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), NULL);

  return self->suffix;
}

guint
wakhan_anchor_get_start (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), WAKHAN_ANCHOR_UNKNOWN);

  return self->start;
}

guint
wakhan_anchor_get_end (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), WAKHAN_ANCHOR_UNKNOWN);

  return self->end;
}

static char *
dup_before (WakhanDocument *document,
            guint           offset,
            const char     *known)
{
  const guint length = MAX (g_utf8_strlen (known, -1), LEAST_CONTEXT);

  return wakhan_document_dup_range (document, offset - MIN (offset, length), offset);
}

WakhanAnchor *
wakhan_anchor_new_moved (WakhanAnchor            *self,
                         WakhanDocument          *document,
                         const WakhanAnchorMatch *match)
{
  g_autofree char *quote = NULL;
  g_autofree char *prefix = NULL;
  g_autofree char *suffix = NULL;
  WakhanAnchor    *moved;

  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (match && match->start < match->end, NULL);

  quote = wakhan_document_dup_range (document, match->start, match->end);
  prefix = dup_before (document, match->start, self->prefix);
  suffix = wakhan_document_dup_range (
    document, match->end, match->end + MAX (g_utf8_strlen (self->suffix, -1), LEAST_CONTEXT));
  moved = wakhan_anchor_new (quote, prefix, suffix, match->start, match->end);
  if (g_str_equal (quote, self->quote))
    wakhan_anchor_set_occurrence (moved, self->occurrence, self->n_occurrences);
  return moved;
}

void
wakhan_anchor_set_occurrence (WakhanAnchor *self,
                              guint         occurrence,
                              guint         n_occurrences)
{
  g_return_if_fail (WAKHAN_IS_ANCHOR (self));

  if (occurrence == 0 || occurrence > n_occurrences || n_occurrences == WAKHAN_ANCHOR_UNKNOWN)
    n_occurrences = 0;
  self->n_occurrences = n_occurrences;
  self->occurrence = n_occurrences > 0 ? occurrence : 0;
}

void
wakhan_anchor_set_place (WakhanAnchor *self,
                         guint         paragraph,
                         const char   *section)
{
  g_return_if_fail (WAKHAN_IS_ANCHOR (self));

  self->paragraph = paragraph == WAKHAN_ANCHOR_UNKNOWN ? 0 : paragraph;
  g_clear_pointer (&self->section, g_ref_string_release);
  if (section && *section && g_utf8_validate (section, -1, NULL))
    self->section = g_ref_string_new_intern (section);
}

guint
wakhan_anchor_get_paragraph (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), 0);

  return self->paragraph;
}

const char *
wakhan_anchor_get_section (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), NULL);

  return self->section;
}

guint
wakhan_anchor_get_occurrence (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), 0);

  return self->occurrence;
}

guint
wakhan_anchor_get_n_occurrences (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), 0);

  return self->n_occurrences;
}

static gboolean
has_context (WakhanAnchor *self,
             glong         length)
{
  return g_utf8_strlen (self->prefix, -1) >= length || g_utf8_strlen (self->suffix, -1) >= length;
}

gboolean
wakhan_anchor_had_twins (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), FALSE);

  return has_context (self, 2 * LEAST_CONTEXT);
}

gboolean
wakhan_anchor_is_periodic (WakhanAnchor *self)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), FALSE);

  return self->n_occurrences > 1 && has_context (self, MOST_CONTEXT);
}

gboolean
wakhan_anchor_is_equal (WakhanAnchor *self,
                        WakhanAnchor *other)
{
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (other), FALSE);

  return self == other ||
         (self->start == other->start && self->end == other->end &&
          self->occurrence == other->occurrence && self->n_occurrences == other->n_occurrences &&
          g_str_equal (self->quote, other->quote) && g_str_equal (self->prefix, other->prefix) &&
          g_str_equal (self->suffix, other->suffix));
}

/* Equal bytes counted from the words outward. */
static gsize
count_equal_before (const char *text,
                    const char *place,
                    const char *prefix)
{
  const gsize length = strlen (prefix);
  gsize       equal = 0;

  while (equal < length && place - equal > text &&
         place[-1 - (gssize) equal] == prefix[length - 1 - equal])
    equal++;
  return equal;
}

static gsize
count_equal_after (const char *place,
                   const char *suffix)
{
  gsize equal = 0;

  while (suffix[equal] && place[equal] == suffix[equal])
    equal++;
  return equal;
}

/* 0 to 1; an anchor that knows no context agrees with every place. */
static double
compare_context (WakhanAnchor *self,
                 const char   *text,
                 const char   *place)
{
  const gsize whole = strlen (self->prefix) + strlen (self->suffix);
  const gsize equal = count_equal_before (text, place, self->prefix) +
                      count_equal_after (place + strlen (self->quote), self->suffix);

  return whole == 0 ? 1 : (double) equal / whole;
}

gboolean
wakhan_anchor_stands (WakhanAnchor      *self,
                      WakhanDocument    *document,
                      WakhanAnchorMatch *match)
{
  const char *text;
  const char *old;

  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (match, FALSE);

  if (!*self->quote)
    *match = (WakhanAnchorMatch){ .state = WAKHAN_ANCHOR_UNRESOLVED };
  if (!*self->quote)
    return TRUE;
  if (self->start == WAKHAN_ANCHOR_UNKNOWN ||
      self->end > wakhan_document_get_length (document) || wakhan_anchor_is_periodic (self))
    return FALSE;
  text = wakhan_document_get_text (document);
  old = text + wakhan_document_offset_to_byte (document, self->start);
  if (!g_str_has_prefix (old, self->quote) || compare_context (self, text, old) < 1)
    return FALSE;
  *match = (WakhanAnchorMatch){ WAKHAN_ANCHOR_FOUND, 1, self->start,
                                self->start + g_utf8_strlen (self->quote, -1) };
  return TRUE;
}

char *
wakhan_anchor_dup_words (WakhanAnchor            *self,
                         WakhanDocument          *document,
                         const WakhanAnchorMatch *match)
{
  g_autofree char *there = NULL;

  g_return_val_if_fail (WAKHAN_IS_ANCHOR (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  there = match && wakhan_anchor_match_is_known (match)
            ? wakhan_document_dup_range (document, match->start, match->end)
            : NULL;
  if (g_strcmp0 (there, self->quote) != 0)
    return g_strdup (self->quote);
  return wakhan_document_dup_words (document, match->start, match->end);
}
