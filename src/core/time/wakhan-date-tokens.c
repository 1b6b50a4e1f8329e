/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-tokens.h"

#include <string.h>

#define MOST_TOKENS 3072   /* of a stretch */
#define ENOUGH_TOKENS 2048 /* a sentence that ends after so many ends the stretch */
#define LONGEST_WORD 32    /* bytes; longer ones are in no table */
#define SHORTEST_LINE 40   /* bytes: a shorter one was not broken for want of room */
#define FEWEST_WORDS 2     /* that tell another language than that of the text */
#define LONGEST_HAN_WORD 4 /* letters */

typedef enum
{
  OTHER, /* more than one byte */
  BLANK,
  LINE_END,
  LETTER,
  DIGIT,
  SIGN,
} ByteKind;

static ByteKind
find_byte_kind (guchar byte)
{
  static const guint8 kinds[0x100] = {
    [0 ... '\b'] = BLANK,
    ['\t'] = SIGN,
    ['\n'] = LINE_END,
    ['\v' ... ' '] = BLANK,
    ['!' ... '/'] = SIGN,
    ['0' ... '9'] = DIGIT,
    [':' ... '@'] = SIGN,
    ['A' ... 'Z'] = LETTER,
    ['[' ... '`'] = SIGN,
    ['a' ... 'z'] = LETTER,
    ['{' ... 0x7F] = SIGN,
    [0x80 ... 0xFF] = OTHER,
  };

  return kinds[byte];
}

void
wakhan_date_tokens_init (WakhanDateTokens *self,
                         const char       *text,
                         gboolean          lines_are_paragraphs)
{
  memset (self, 0, sizeof *self);
  self->text = text;
  self->at = text;
  self->lines_are_paragraphs = lines_are_paragraphs;
  self->tokens = g_new (WakhanDateToken, MOST_TOKENS);
}

void
wakhan_date_tokens_clear (WakhanDateTokens *self)
{
  g_clear_pointer (&self->tokens, g_free);
}

static gboolean
is_han (gunichar letter)
{
  return (letter >= 0x4e00 && letter <= 0x9fff) || (letter >= 0x3400 && letter <= 0x4dbf) ||
         letter == 0x3007;
}

static gboolean
is_joined (gunichar letter)
{
  return letter == 0x200c || letter == 0xad || letter == 0x640 || g_unichar_ismark (letter);
}

/* The letter that stands for it in the tables. */
static gunichar
fold (gunichar letter)
{
  switch (letter)
    {
    case 0x64a:
      return 0x6cc;
    case 0x643:
      return 0x6a9;
    default:
      return g_unichar_tolower (letter);
    }
}

static int
get_han_figure (gunichar letter)
{
  static const gunichar figures[] = { 0x3007, 0x4e00, 0x4e8c, 0x4e09, 0x56db,
                                      0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d };

  for (gsize i = 0; i < G_N_ELEMENTS (figures); i++)
    if (figures[i] == letter)
      return i;
  switch (letter)
    {
    case 0x96f6: /* 零 */
      return 0;
    case 0x4e24: /* 两 */
    case 0x5169: /* 兩 */
      return 2;
    case 0x5341: /* 十 */
      return 10;
    case 0x5eff: /* 廿 */
      return 20;
    case 0x767e: /* 百 */
      return 100;
    case 0x5343: /* 千 */
      return 1000;
    default:
      return -1;
    }
}

static void
read_han_number (WakhanDateToken *token,
                 const char     **at)
{
  guint sum = 0;
  guint unit = 0;
  guint figures = 0;
  int   figure;

  for (; (figure = get_han_figure (g_utf8_get_char (*at))) >= 0; *at = g_utf8_next_char (*at))
    {
      if (figure >= 10)
        {
          token->traits |= WAKHAN_DATE_TOKEN_COUNTED;
          sum += figure == 20 ? 20 : MAX (unit, 1) * figure;
          unit = 0;
        }
      else
        unit = figure;
      figures = MIN (figures * 10 + figure % 10, G_MAXINT / 20);
      token->n_digits = MIN (token->n_digits + 1, 99);
    }
  token->kind = WAKHAN_DATE_TOKEN_NUMBER;
  token->traits |= WAKHAN_DATE_TOKEN_HAN;
  token->number = token->traits & WAKHAN_DATE_TOKEN_COUNTED ? sum + unit : figures;
}

/* The longest word of the table that begins here, or one letter. */
static void
read_han_word (WakhanDateToken *token,
               const char     **at)
{
  const char *end = *at;
  const char *best = g_utf8_next_char (*at);
  guint       hash = WAKHAN_DATE_HASH_START;

  for (guint i = 0; i < LONGEST_HAN_WORD && is_han (g_utf8_get_char (end)); i++)
    {
      const char            *next = g_utf8_next_char (end);
      const WakhanDateEntry *entry;

      for (; end < next; end++)
        hash = WAKHAN_DATE_HASH_STEP (hash, *end);
      entry = wakhan_date_lexicon_find (*at, end - *at, hash);
      if (entry)
        {
          token->entry = entry;
          best = end;
        }
    }
  token->kind = WAKHAN_DATE_TOKEN_WORD;
  token->traits |= WAKHAN_DATE_TOKEN_HAN;
  token->number = g_utf8_get_char (*at);
  *at = best;
}

/* Whether a comma and three figures follow, and no more: "1,400". */
static gboolean
has_group (const char *at)
{
  return *at == ',' && g_ascii_isdigit (at[1]) && g_ascii_isdigit (at[2]) &&
         g_ascii_isdigit (at[3]) && !g_ascii_isdigit (at[4]);
}

static void
read_number (WakhanDateToken *token,
             const char     **at)
{
  guint number = 0;
  int   figure = 0;

  while (**at &&
         (figure = (guchar) * *at < 0x80 ? g_ascii_digit_value (**at)
                                         : g_unichar_digit_value (g_utf8_get_char (*at))) >= 0)
    {
      number = MIN (number * 10 + figure, G_MAXINT / 20);
      token->n_digits = MIN (token->n_digits + 1, 99);
      *at = g_utf8_next_char (*at);
      if (token->n_digits <= 3 && has_group (*at))
        {
          token->traits |= WAKHAN_DATE_TOKEN_GROUPED;
          (*at)++;
        }
    }
  token->kind = WAKHAN_DATE_TOKEN_NUMBER;
  token->number = number;
}

static void
read_word (WakhanDateToken *token,
           const char     **at)
{
  char     word[LONGEST_WORD + 8];
  gsize    length = 0;
  guint    hash = WAKHAN_DATE_HASH_START;
  gboolean has_small = FALSE;

  token->kind = WAKHAN_DATE_TOKEN_WORD;
  while (**at)
    {
      const guchar byte = **at;
      gunichar     letter = byte;
      gunichar     small;
      gsize        first = length;

      if (byte < 0x80 ? find_byte_kind (byte) != LETTER
                      : (letter = g_utf8_get_char (*at),
                         is_han (letter) || !(g_unichar_isalpha (letter) || is_joined (letter))))
        break;
      *at += byte < 0x80 ? 1 : g_utf8_skip[byte];
      if (byte >= 0x80 && is_joined (letter))
        continue;
      small = byte < 0x80 ? (gunichar) (byte | 0x20) : fold (letter);
      if (small == letter)
        has_small = TRUE;
      else if (length == 0)
        token->traits |= WAKHAN_DATE_TOKEN_CAPITAL;
      if (length == 0)
        token->number = small;
      if (length >= LONGEST_WORD)
        continue;
      if (small < 0x80)
        word[length++] = small;
      else
        length += g_unichar_to_utf8 (small, word + length);
      for (; first < length; first++)
        hash = WAKHAN_DATE_HASH_STEP (hash, word[first]);
    }
  if (!has_small)
    token->traits |= WAKHAN_DATE_TOKEN_CAPITALS;
  if (length < LONGEST_WORD)
    token->entry = wakhan_date_lexicon_find (word, length, hash);
}

static gboolean
is_arabic (const WakhanDateToken *token)
{
  return token->number >= 0x600 && token->number < 0x700;
}

static void
count_token (WakhanDateTokens      *self,
             const WakhanDateToken *token)
{
  if (token->entry && token->entry->common)
    for (guint i = 0; i < WAKHAN_N_DATE_LANGUAGES; i++)
      self->n_common[i] += token->entry->common >> i & 1;
  if (token->kind != WAKHAN_DATE_TOKEN_WORD)
    return;
  if (token->traits & WAKHAN_DATE_TOKEN_HAN)
    self->n_han++;
  else if (is_arabic (token))
    self->n_arabic++;
}

/* "كانون الثاني", "التاسع عشر": two Arabic words that stand in the table as one. */
static void
join_pair (WakhanDateTokens *self)
{
  WakhanDateToken       *last = &self->tokens[self->n_tokens - 1];
  WakhanDateToken       *first = last - 1;
  char                   pair[2 * LONGEST_WORD];
  gsize                  length = 0;
  guint                  hash = WAKHAN_DATE_HASH_START;
  const WakhanDateEntry *entry;

  if (self->n_tokens < 2 || first->kind != WAKHAN_DATE_TOKEN_WORD ||
      last->kind != WAKHAN_DATE_TOKEN_WORD || !is_arabic (first) || !is_arabic (last) ||
      last->end - first->start > LONGEST_WORD + LONGEST_WORD / 2 || last->start != first->end + 1)
    return;
  for (const char *at = self->text + first->start; at < self->text + last->end;
       at = g_utf8_next_char (at))
    if (*at != ' ' && !is_joined (g_utf8_get_char (at)))
      length += g_unichar_to_utf8 (fold (g_utf8_get_char (at)), pair + length);
  for (gsize i = 0; i < length; i++)
    hash = WAKHAN_DATE_HASH_STEP (hash, pair[i]);
  entry = wakhan_date_lexicon_find (pair, length, hash);
  if (!entry || entry->roles[WAKHAN_DATE_LANGUAGE_ARABIC].kind == WAKHAN_DATE_WORD_NONE)
    return;
  first->entry = entry;
  first->end = last->end;
  self->n_tokens--;
}

static void
read_token (WakhanDateTokens *self,
            guint             traits)
{
  WakhanDateToken *token = &self->tokens[self->n_tokens++];
  const ByteKind   kind = find_byte_kind (*self->at);
  gunichar         letter;

  *token = (WakhanDateToken){ .start = self->at - self->text, .traits = traits };
  if (kind == LETTER)
    read_word (token, &self->at);
  else if (kind == DIGIT)
    read_number (token, &self->at);
  else if (kind == SIGN)
    {
      token->kind = WAKHAN_DATE_TOKEN_SIGN;
      token->number = *self->at++;
    }
  else
    {
      letter = g_utf8_get_char (self->at);
      if (get_han_figure (letter) >= 0)
        read_han_number (token, &self->at);
      else if (is_han (letter))
        read_han_word (token, &self->at);
      else if (g_unichar_isdigit (letter))
        read_number (token, &self->at);
      else if (g_unichar_isalpha (letter))
        read_word (token, &self->at);
      else
        {
          token->kind = WAKHAN_DATE_TOKEN_SIGN;
          token->number = letter;
          self->at = g_utf8_next_char (self->at);
        }
    }
  token->end = self->at - self->text;
  count_token (self, token);
  if (token->kind == WAKHAN_DATE_TOKEN_WORD && is_arabic (token))
    join_pair (self);
}

/* Whether the line that ends at the cursor does not go on in the next one. */
static gboolean
ends_line (const WakhanDateTokens *self)
{
  const char *next = self->at + 1;

  while (g_ascii_isspace (*next))
    next++;
  return self->tokens[self->n_tokens - 1].kind == WAKHAN_DATE_TOKEN_SIGN ||
         !(g_ascii_islower (*next) || g_ascii_isdigit (*next));
}

/* Behind the blanks at the cursor; a line's end is one where its line was broken for want of room.
 * Returns: whether something more of the stretch follows. */
static gboolean
skip_blanks (WakhanDateTokens *self,
             const char      **line,
             guint            *traits)
{
  const char *before = self->at;

  *traits = 0;
  for (; *self->at; self->at++)
    {
      const ByteKind kind = find_byte_kind (*self->at);

      if (kind == LINE_END)
        {
          const gboolean is_empty =
            *traits & WAKHAN_DATE_TOKEN_LINE || self->at == *line || self->lines_are_paragraphs;

          if (is_empty && self->n_tokens > 0)
            return FALSE;
          if (self->n_tokens > 0 && self->at - *line < SHORTEST_LINE && ends_line (self) &&
              self->n_tokens < MOST_TOKENS - 1)
            self->tokens[self->n_tokens++] = (WakhanDateToken){ .start = self->at - self->text,
                                                                .end = self->at - self->text + 1,
                                                                .kind = WAKHAN_DATE_TOKEN_SIGN,
                                                                .number = '\n' };
          *traits |= WAKHAN_DATE_TOKEN_LINE;
          *line = self->at + 1;
        }
      else if (kind == OTHER && g_unichar_isspace (g_utf8_get_char (self->at)))
        self->at = g_utf8_next_char (self->at) - 1;
      else if (kind != BLANK)
        break;
    }
  if (self->at == before)
    *traits |= WAKHAN_DATE_TOKEN_GLUED;
  return *self->at;
}

static gboolean
ends_sentence (const WakhanDateTokens *self)
{
  const WakhanDateToken *last = &self->tokens[self->n_tokens - 1];

  return last->kind == WAKHAN_DATE_TOKEN_SIGN && *self->at == ' ' &&
         (last->number == '.' || last->number == '!' || last->number == '?' || last->number == ';');
}

gboolean
wakhan_date_tokens_read (WakhanDateTokens *self)
{
  const char *line = self->at;
  guint       traits;

  self->n_tokens = 0;
  self->n_han = 0;
  self->n_arabic = 0;
  self->ends_paragraph = TRUE;
  memset (self->n_common, 0, sizeof self->n_common);
  while (skip_blanks (self, &line, &traits))
    {
      read_token (self, traits);
      if (self->n_tokens >= MOST_TOKENS - 1 ||
          (self->n_tokens >= ENOUGH_TOKENS && ends_sentence (self)))
        {
          self->ends_paragraph = FALSE;
          break;
        }
    }
  return self->n_tokens > 0;
}

WakhanDateLanguage
wakhan_date_tokens_guess_language (const WakhanDateTokens *self,
                                   WakhanDateLanguage      fallback)
{
  WakhanDateLanguage best = fallback;
  guint              most;

  if (self->n_han * 4 > self->n_tokens)
    return WAKHAN_DATE_LANGUAGE_CHINESE;
  if (self->n_arabic * 4 > self->n_tokens)
    return self->n_common[WAKHAN_DATE_LANGUAGE_ARABIC] >
                 self->n_common[WAKHAN_DATE_LANGUAGE_PERSIAN] ||
               (fallback == WAKHAN_DATE_LANGUAGE_ARABIC &&
                self->n_common[WAKHAN_DATE_LANGUAGE_PERSIAN] == 0)
             ? WAKHAN_DATE_LANGUAGE_ARABIC
             : WAKHAN_DATE_LANGUAGE_PERSIAN;
  most = self->n_common[fallback];
  for (WakhanDateLanguage i = 0; i < WAKHAN_N_DATE_LANGUAGES; i++)
    if (self->n_common[i] > most && self->n_common[i] >= FEWEST_WORDS)
      {
        most = self->n_common[i];
        best = i;
      }
  return best;
}
