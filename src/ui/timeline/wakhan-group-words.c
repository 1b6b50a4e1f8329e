/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-group-words.h"

#include "wakhan-condition-words.h"

#include <glib/gi18n-lib.h>

const char *
wakhan_group_words_get_grouping (WakhanGrouping grouping)
{
  switch (grouping)
    {
    case WAKHAN_GROUPING_ACTOR:
      return C_ ("grouping", "By actor");
    case WAKHAN_GROUPING_CATEGORY:
      return C_ ("grouping", "By category");
    case WAKHAN_GROUPING_TELLER:
      return C_ ("grouping", "By who tells it");
    case WAKHAN_GROUPING_STUDY:
      return C_ ("grouping", "By text");
    case WAKHAN_GROUPING_NONE:
    case WAKHAN_N_GROUPINGS:
    default:
      return C_ ("grouping", "No grouping");
    }
}

static const char *
get_nameless (WakhanGrouping grouping)
{
  switch (grouping)
    {
    case WAKHAN_GROUPING_ACTOR:
      return C_ ("grouping", "No actor");
    case WAKHAN_GROUPING_CATEGORY:
      return C_ ("grouping", "No category");
    case WAKHAN_GROUPING_TELLER:
    case WAKHAN_GROUPING_STUDY:
    case WAKHAN_GROUPING_NONE:
    case WAKHAN_N_GROUPINGS:
    default:
      /* Translators: events of which it is not known yet to which group they belong. */
      return C_ ("grouping", "Not read yet");
    }
}

char *
wakhan_group_words_new (WakhanEventGrouper *grouper,
                        guint               lane)
{
  static const WakhanEventCriterion criteria[] = {
    [WAKHAN_GROUPING_NONE] = WAKHAN_CRITERION_ACTOR,
    [WAKHAN_GROUPING_ACTOR] = WAKHAN_CRITERION_ACTOR,
    [WAKHAN_GROUPING_CATEGORY] = WAKHAN_CRITERION_CATEGORY,
    [WAKHAN_GROUPING_TELLER] = WAKHAN_CRITERION_TOLD_BY,
    [WAKHAN_GROUPING_STUDY] = WAKHAN_CRITERION_STUDY,
  };
  const WakhanGrouping    grouping = wakhan_event_grouper_get_grouping (grouper);
  const WakhanEventGroup *group = wakhan_event_grouper_get_group (grouper, lane);

  g_return_val_if_fail (group, NULL);

  if (group->kind == WAKHAN_GROUP_NAMED)
    return wakhan_condition_words_new (wakhan_event_grouper_get_sieve (grouper), criteria[grouping],
                                       group->name);
  if (group->kind == WAKHAN_GROUP_NAMELESS)
    return g_strdup (get_nameless (grouping));
  /* Translators: so many actors who have too few events for a lane of their own. */
  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u other", "%u others", group->n_names), group->n_names);
}

char *
wakhan_group_words_new_count (WakhanEventGrouper *grouper,
                              guint               lane)
{
  const guint n_events = wakhan_event_grouper_get_group (grouper, lane)->n_events;
  const guint n_passing = wakhan_event_grouper_count_passing (grouper, lane);

  if (n_passing == n_events)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_events),
                            n_events);
  /* Translators: so many of the events of a lane pass the filter. */
  return g_strdup_printf (C_ ("grouping", "%u of %u"), n_passing, n_events);
}

char *
wakhan_group_words_new_spoken (WakhanEventGrouper *grouper,
                               guint               lane)
{
  const guint      n_events = wakhan_event_grouper_get_group (grouper, lane)->n_events;
  const guint      n_passing = wakhan_event_grouper_count_passing (grouper, lane);
  g_autofree char *name = wakhan_group_words_new (grouper, lane);
  g_autofree char *count = NULL;

  if (n_passing == n_events)
    count = wakhan_group_words_new_count (grouper, lane);
  else
    count = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u of %u event", "%u of %u events", n_events), n_passing,
      n_events);
  /* Translators: a lane of the timeline and how many events it has: “China, 14 of 22 events”. */
  return g_strdup_printf (C_ ("grouping", "%s, %s"), name, count);
}
