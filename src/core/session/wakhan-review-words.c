/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-words.h"

#include "wakhan-digits.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

const char *
wakhan_review_words_get_decision (WakhanReviewDecision decision)
{
  switch (decision)
    {
    case WAKHAN_REVIEW_KEPT:
      return C_ ("date in review", "Kept");
    case WAKHAN_REVIEW_CHANGED:
      return C_ ("date in review", "Changed");
    case WAKHAN_REVIEW_REFUSED:
      return C_ ("date in review", "Refused");
    case WAKHAN_REVIEW_JOINED:
      return C_ ("date in review", "Joined");
    case WAKHAN_REVIEW_OPEN:
    case WAKHAN_N_REVIEW_DECISIONS:
      break;
    }
  return C_ ("date in review", "Nothing decided yet");
}

/* Those that are joined only where there are some. */
static char *
create_counts (const guint counts[WAKHAN_N_REVIEW_DECISIONS])
{
  const guint      n_joined = counts[WAKHAN_REVIEW_JOINED];
  g_autofree char *kept = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u kept", "%u kept", counts[WAKHAN_REVIEW_KEPT]),
    counts[WAKHAN_REVIEW_KEPT]);
  g_autofree char *changed = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u changed", "%u changed", counts[WAKHAN_REVIEW_CHANGED]),
    counts[WAKHAN_REVIEW_CHANGED]);
  g_autofree char *refused = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u refused", "%u refused", counts[WAKHAN_REVIEW_REFUSED]),
    counts[WAKHAN_REVIEW_REFUSED]);
  g_autofree char *joined =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u joined", "%u joined", n_joined), n_joined);

  return wakhan_word_list_join (
    (const char *const[]){ kept, changed, refused, n_joined > 0 ? joined : NULL, NULL });
}

char *
wakhan_review_words_new_for_counts (WakhanDateReview *review)
{
  guint counts[WAKHAN_N_REVIEW_DECISIONS];

  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (review), NULL);

  wakhan_date_review_count (review, counts);
  return create_counts (counts);
}

char *
wakhan_review_words_new_for_end (WakhanDateReview *review)
{
  guint            counts[WAKHAN_N_REVIEW_DECISIONS];
  guint            n_dates;
  g_autofree char *words = NULL;

  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (review), NULL);

  wakhan_date_review_count (review, counts);
  n_dates = wakhan_date_review_get_n_dates (review) - counts[WAKHAN_REVIEW_OPEN];
  words = create_counts (counts);
  /* Translators: “%s” is “29 kept, 3 changed, 4 refused”. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u date looked at: %s.",
                                       "%u dates looked at: %s.", n_dates),
                          n_dates, words);
}

char *
wakhan_review_words_new_for_part (WakhanDateReview *review)
{
  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (review), NULL);

  if (wakhan_date_review_get_n_dates (review) == 0)
    return NULL;
  return wakhan_digits_new_for_part (wakhan_date_review_get_position (review) + 1,
                                     wakhan_date_review_get_n_dates (review));
}

char *
wakhan_review_words_new_for_date (WakhanDateReview *review)
{
  WakhanEvent     *event;
  guint            position;
  g_autofree char *name = NULL;
  g_autofree char *part = NULL;

  g_return_val_if_fail (WAKHAN_IS_DATE_REVIEW (review), NULL);

  if (wakhan_date_review_get_n_dates (review) == 0)
    return NULL;
  position = wakhan_date_review_get_position (review);
  event = wakhan_date_review_get_shown (review, position);
  name = wakhan_event_dup_name (event ? event : wakhan_date_review_get_found (review, position));
  part = wakhan_review_words_new_for_part (review);
  /* Translators: said aloud of a date: its name, what was decided, and “5 of 38”. */
  return g_strdup_printf (
    _ ("%s. %s, %s"), name,
    wakhan_review_words_get_decision (wakhan_date_review_get_decision (review, position)), part);
}
