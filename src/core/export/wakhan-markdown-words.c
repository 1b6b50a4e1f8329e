/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-markdown-words.h"

#include "wakhan-markdown-letter.h"

#include <string.h>

typedef struct
{
  const WakhanSpan *span;
  char              mark; /* what an emphasis began with */
} OpenSpan;

typedef struct
{
  const WakhanMarkdownWords *words;
  GString                   *markdown;
  gunichar                  *letters;
  glong                      n_letters;
  guint8                    *n_edges;  /* of each place, how many spans begin or end there */
  gboolean                  *is_coded; /* of each letter, whether it is to be written as a number */
  GPtrArray                 *spans;    /* WakhanSpan, by their beginning, outer ones first */
  GArray                    *open;     /* OpenSpan */
  guint                      n_links;  /* of these */
  glong                      escaped;  /* a letter that is escaped whatever it is; -1: none */
  gboolean                   is_line_start;
} Writer;

/* Those that Markdown has a mark for on either side. */
static gboolean
is_emphasis (const WakhanSpan *span)
{
  return span->kind == WAKHAN_SPAN_EMPHASIS || span->kind == WAKHAN_SPAN_STRONG ||
         span->kind == WAKHAN_SPAN_STRIKE;
}

static gboolean
is_word (const Writer *self,
         glong         at)
{
  return at >= 0 && at < self->n_letters && !wakhan_markdown_is_blank (self->letters[at]) &&
         !wakhan_markdown_is_punctuation (self->letters[at]);
}

static gunichar
get_letter (const Writer *self,
            glong         at)
{
  return at >= 0 && at < self->n_letters ? self->letters[at] : 0;
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const WakhanSpan *first = *(const WakhanSpan *const *) a;
  const WakhanSpan *second = *(const WakhanSpan *const *) b;

  if (first->start != second->start)
    return first->start < second->start ? -1 : 1;
  if (first->end != second->end)
    return first->end > second->end ? -1 : 1;
  return first > second ? -1 : first < second; /* of the same words the inner one was ended first */
}

static void
count_edge (Writer *self,
            guint   offset)
{
  guint8 *n_edges = &self->n_edges[offset - self->words->start];

  *n_edges = MIN (*n_edges + 1, G_MAXUINT8);
}

/* Marks begin and end an emphasis by what stands beside them: blanks inside, or a word outside a
 * sign, would make them letters. A letter's number begins and ends with signs. */
static void
code_beside (Writer           *self,
             const WakhanSpan *span)
{
  const glong    start = span->start - self->words->start;
  const glong    end = span->end - self->words->start;
  const gboolean is_beside_mark = self->n_edges[start] > 1 || get_letter (self, start - 1) == '*';

  if (wakhan_markdown_is_blank (self->letters[start]))
    self->is_coded[start] = TRUE;
  if (wakhan_markdown_is_blank (self->letters[end - 1]))
    self->is_coded[end - 1] = TRUE;
  if (is_word (self, start - 1) && (self->n_edges[start] > 1 || !is_word (self, start)))
    self->is_coded[start - 1] = TRUE;
  if (is_word (self, end) &&
      (self->n_edges[end] > 1 || is_beside_mark || !is_word (self, end - 1)))
    self->is_coded[end] = TRUE;
}

/* Returns: the first span behind the words */
static guint
find_spans (Writer *self)
{
  const WakhanMarkdownWords *words = self->words;
  const guint                n_spans = wakhan_document_get_n_spans (words->document);
  guint                      next = words->span;

  for (; next < n_spans; next++)
    {
      const WakhanSpan *span = wakhan_document_get_span (words->document, next);

      if (span->end > words->end)
        break;
      if (span->start < words->start)
        continue;
      g_ptr_array_add (self->spans, (gpointer) span);
      count_edge (self, span->start);
      count_edge (self, span->end);
    }
  g_ptr_array_sort (self->spans, compare_spans);
  for (guint i = 0; i < self->spans->len; i++)
    {
      const WakhanSpan *span = g_ptr_array_index (self->spans, i);

      if (is_emphasis (span) && span->end > span->start)
        code_beside (self, span);
    }
  return next;
}

/* "&amp;" and "&#38;" stand for other letters. */
static gboolean
begins_entity (const Writer *self,
               glong         at)
{
  glong end = at + 1;

  while (get_letter (self, end) == '#' ||
         (get_letter (self, end) < 0x80 && g_ascii_isalnum (get_letter (self, end))))
    end++;
  return end > at + 1 && get_letter (self, end) == ';';
}

/* Addresses are made links of, with whatever is escaped in them. */
static gboolean
is_in_address (const Writer *self,
               glong         at)
{
  if (self->letters[at] == ':')
    return get_letter (self, at + 1) == '/' && get_letter (self, at + 2) == '/';
  return self->letters[at] == '.' && at >= 3 && g_unichar_tolower (self->letters[at - 1]) == 'w' &&
         g_unichar_tolower (self->letters[at - 2]) == 'w' &&
         g_unichar_tolower (self->letters[at - 3]) == 'w';
}

static gboolean
is_markup (const Writer *self,
           glong         at)
{
  const gunichar next = get_letter (self, at + 1);

  switch (self->letters[at])
    {
    case '\\':
    case '`':
    case '*':
    case '[':
    case '~':
      return TRUE;
    case '_':
      return !is_word (self, at - 1) || !is_word (self, at + 1) || self->is_coded[at - 1] ||
             self->is_coded[at + 1];
    case ']':
      return self->n_links > 0 || get_letter (self, at - 2) == '['; /* "[x]" ticks its whole line */
    case '|':
      return self->words->is_cell;
    case '<':
      return next < 0x80 && (g_ascii_isalpha (next) || (next && strchr ("/!?", next)));
    case '&':
      return begins_entity (self, at);
    case '!':
      return self->n_edges[at + 1] > 0;
    case '#':
      return self->words->is_heading && at == self->n_letters - 1;
    case '(':
      return self->n_edges[at] > 0; /* behind a footnote's number it would be a link's address */
    case ':':
      return self->n_edges[at] > 0 || is_in_address (self, at);
    case '.':
      return is_in_address (self, at);
    default:
      return FALSE;
    }
}

/* What would begin a heading, a list, a quotation, a rule, a row of a table, or the front matter,
 * at the beginning of a line. */
static void
find_escaped (Writer *self,
              glong   at)
{
  const gunichar letter = self->letters[at];
  glong          end = at;

  if (letter < 0x80 && strchr ("#+-=>|_", letter))
    self->escaped = at;
  else if (letter == ':' && get_letter (self, at + 1) == '-')
    self->escaped = at;
  else if (self->words->is_first && (letter == '%' || letter == '{'))
    self->escaped = at;
  else if (self->words->is_first && g_unichar_isalpha (letter))
    {
      while (g_unichar_isalpha (get_letter (self, end)))
        end++;
      self->escaped = get_letter (self, end) == ':' ? end : -1;
    }
  else
    {
      while (get_letter (self, end) >= '0' && get_letter (self, end) <= '9')
        end++;
      if (end > at && (get_letter (self, end) == '.' || get_letter (self, end) == ')'))
        self->escaped = end;
    }
}

static gboolean
needs_number (const Writer *self,
              glong         at)
{
  const gunichar letter = self->letters[at];

  if (self->is_coded[at] || (letter < ' ' && letter != '\t') || letter == 0xfeff ||
      letter == 0x85 || letter == 0x2028 || letter == 0x2029) /* ends of lines in a file */
    return TRUE;
  return (letter == ' ' || letter == '\t') &&
         (self->is_line_start || at == self->n_letters - 1 || self->letters[at + 1] == '\n');
}

static void
append_letter (Writer *self,
               glong   at)
{
  const gunichar letter = self->letters[at];

  if (self->is_line_start)
    find_escaped (self, at);
  if (letter == '\n' && self->words->line_break && at > 0 && at < self->n_letters - 1 &&
      self->n_edges[at] == 0 && self->n_edges[at + 1] == 0)
    {
      g_string_append (self->markdown, self->words->line_break);
      self->is_line_start = TRUE;
      return;
    }
  if (needs_number (self, at))
    g_string_append_printf (self->markdown, "&#%u;", letter);
  else
    {
      if (at == self->escaped || is_markup (self, at))
        g_string_append_c (self->markdown, '\\');
      g_string_append_unichar (self->markdown, letter);
    }
  self->is_line_start = FALSE;
}

static void
append_target (GString    *markdown,
               const char *target)
{
  const gboolean is_plain = *target && *target != '<' && !strpbrk (target, " \t\n()[]\\&<>|\"'");

  g_string_append (markdown, is_plain ? "](" : "](<");
  for (const char *at = target; *at; at++)
    if (g_ascii_iscntrl (*at) || *at == '|')
      g_string_append_printf (markdown, "%%%02X", (guchar) *at);
    else
      {
        if (!is_plain && strchr ("\\<>&]", *at))
          g_string_append_c (markdown, '\\');
        g_string_append_c (markdown, *at);
      }
  g_string_append (markdown, is_plain ? ")" : ">)");
}

static void
close_spans (Writer *self,
             guint   offset)
{
  while (self->open->len > 0)
    {
      const OpenSpan *open = &g_array_index (self->open, OpenSpan, self->open->len - 1);

      if (open->span->end > offset)
        return;
      if (open->span->kind == WAKHAN_SPAN_LINK)
        {
          self->n_links--;
          append_target (self->markdown, open->span->target ? open->span->target : "");
        }
      else
        for (int i = 0; i <= (open->span->kind != WAKHAN_SPAN_EMPHASIS); i++)
          g_string_append_c (self->markdown, open->mark);
      g_array_set_size (self->open, self->open->len - 1);
    }
}

/* Backticks, more than stand in a row in it. What it holds is no markup, not even numbers. */
static void
append_code (Writer           *self,
             const WakhanSpan *span)
{
  const glong         start = span->start - self->words->start;
  const glong         end = span->end - self->words->start;
  g_autoptr (GString) fence = g_string_new ("`");
  guint               n_ticks = 0;
  gboolean            is_padded;

  for (glong at = start; at < end; at++)
    {
      n_ticks = self->letters[at] == '`' ? n_ticks + 1 : 0;
      if (n_ticks >= fence->len)
        g_string_append_c (fence, '`');
    }
  is_padded = self->letters[start] == '`' || self->letters[end - 1] == '`' ||
              (self->letters[start] == ' ' && self->letters[end - 1] == ' ');
  g_string_append (self->markdown, fence->str);
  g_string_append (self->markdown, is_padded ? " " : "");
  for (glong at = start; at < end; at++)
    {
      if (self->words->is_cell && self->letters[at] == '|')
        g_string_append_c (self->markdown, '\\');
      g_string_append_unichar (self->markdown, self->letters[at]);
    }
  g_string_append (self->markdown, is_padded ? " " : "");
  g_string_append (self->markdown, fence->str);
}

static gboolean
is_code (const Writer     *self,
         const WakhanSpan *span)
{
  gboolean is_only_blanks = TRUE;

  if (span->kind != WAKHAN_SPAN_CODE)
    return FALSE;
  for (guint offset = span->start; offset < span->end; offset++)
    {
      const gunichar letter = self->letters[offset - self->words->start];

      if (letter < ' ')
        return FALSE;
      is_only_blanks = is_only_blanks && letter == ' ';
    }
  return !is_only_blanks;
}

/* A link that is called as its address is written as that alone. */
static gboolean
is_bare_link (const Writer     *self,
              const WakhanSpan *span)
{
  g_autofree char *words = NULL;
  g_autofree char *scheme = NULL;

  if (span->kind != WAKHAN_SPAN_LINK || !span->target || self->words->is_cell)
    return FALSE;
  words = wakhan_document_dup_range (self->words->document, span->start, span->end);
  scheme = g_uri_parse_scheme (words);
  if (!scheme || strlen (scheme) < 2 || strlen (scheme) > 32 || strpbrk (words, " <>\\&\t\n"))
    return FALSE;
  return g_str_equal (words, span->target);
}

/* Returns: where what was written whole ends; the start of @span where its letters are to come. */
static guint
open_span (Writer           *self,
           const WakhanSpan *span)
{
  OpenSpan        open = { .span = span };
  const OpenSpan *around =
    self->open->len > 0 ? &g_array_index (self->open, OpenSpan, self->open->len - 1) : NULL;

  if (span->kind == WAKHAN_SPAN_FOOTNOTE)
    {
      g_string_append_printf (self->markdown, "[^%s]", span->target);
      return span->end;
    }
  if (is_bare_link (self, span))
    {
      g_autofree char *words =
        wakhan_document_dup_range (self->words->document, span->start, span->end);

      g_string_append_printf (self->markdown, "<%s>", words);
      return span->end;
    }
  if (is_code (self, span))
    {
      append_code (self, span);
      return span->end;
    }
  if (span->kind == WAKHAN_SPAN_CODE || span->kind == WAKHAN_SPAN_DATE ||
      (around && around->span->end < span->end) ||
      (is_emphasis (span) && span->start == span->end))
    return span->start;
  for (guint i = 0; i < self->open->len; i++)
    if (g_array_index (self->open, OpenSpan, i).span->kind == span->kind)
      return span->start;
  if (span->kind == WAKHAN_SPAN_LINK)
    {
      g_string_append_c (self->markdown, '[');
      self->n_links++;
    }
  else
    {
      open.mark = span->kind == WAKHAN_SPAN_STRIKE              ? '~'
                  : g_str_has_suffix (self->markdown->str, "*") ? '_'
                                                                : '*';
      for (int i = 0; i <= (span->kind != WAKHAN_SPAN_EMPHASIS); i++)
        g_string_append_c (self->markdown, open.mark);
    }
  self->is_line_start = FALSE;
  g_array_append_val (self->open, open);
  return span->start;
}

static void
append_all (Writer *self)
{
  const guint start = self->words->start;
  guint       next = 0;

  for (guint offset = start;;)
    {
      guint written = offset;

      close_spans (self, offset);
      while (next < self->spans->len && written == offset)
        {
          const WakhanSpan *span = g_ptr_array_index (self->spans, next);

          if (span->start > offset)
            break;
          next++;
          if (span->start == offset)
            written = open_span (self, span);
        }
      if (written > offset)
        {
          self->is_line_start = FALSE;
          offset = written;
          continue;
        }
      close_spans (self, offset); /* a link without words */
      if (offset >= self->words->end)
        return;
      append_letter (self, offset - start);
      offset++;
    }
}

/* Words that nobody sees are left out, unless there is a picture among them. */
static gboolean
is_invisible (const Writer *self)
{
  for (glong at = 0; at < self->n_letters; at++)
    if (g_unichar_isgraph (self->letters[at]) && !g_unichar_iszerowidth (self->letters[at]))
      return FALSE;
  return self->words->is_cell == FALSE;
}

guint
wakhan_markdown_words_append (const WakhanMarkdownWords *self,
                              GString                   *markdown)
{
  g_autofree char *text = NULL;
  Writer           writer = { .words = self, .markdown = markdown, .escaped = -1 };
  guint            next;

  g_return_val_if_fail (self && WAKHAN_IS_DOCUMENT (self->document), 0);

  text = wakhan_document_dup_range (self->document, self->start, self->end);
  writer.letters = g_utf8_to_ucs4_fast (text, -1, &writer.n_letters);
  writer.n_edges = g_new0 (guint8, writer.n_letters + 2);
  writer.is_coded = g_new0 (gboolean, writer.n_letters + 1);
  writer.spans = g_ptr_array_new ();
  writer.open = g_array_new (FALSE, FALSE, sizeof (OpenSpan));
  writer.is_line_start = TRUE;
  next = find_spans (&writer);
  append_all (&writer);
  if (is_invisible (&writer)) /* a tag that begins a line would be a block of HTML */
    g_string_append (markdown, writer.n_letters > 0 || self->is_heading ? "<img alt=\"\">"
                                                                        : "[<img alt=\"\">]()");
  g_free (writer.letters);
  g_free (writer.n_edges);
  g_free (writer.is_coded);
  g_ptr_array_unref (writer.spans);
  g_array_unref (writer.open);
  return next;
}
