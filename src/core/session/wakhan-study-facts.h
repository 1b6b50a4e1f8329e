/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

#define WAKHAN_STUDY_FACTS_COLUMNS 150

/**
 * WakhanStudyFacts:
 * @author: (nullable): as the text or the study says it
 * @has_years: whether there is a time that @essay and @context are counted in
 * @first_year: as astronomers count: year 0 is 1 BC; of the study's period, else of its events
 * @essay: (nullable): how many events of the text itself begin in each of
 *   %WAKHAN_STUDY_FACTS_COLUMNS equal stretches of that time: “0” to “9”, then “a” to “z” for 10 to
 *   35 and whatever is more; read it with wakhan_study_facts_get_count()
 * @context: (nullable): likewise of those that were added to it
 * @percent: how much of the text lies before the end of what was in view, wherever that was
 *   farthest
 * @section: (nullable): what held the line that was read
 * @paragraph: its number, from 1; 0: it stood before the first
 *
 * What the list of texts tells of one that is not open: noted when it is read or left, since to
 * know it one would have to read the text.
 */
typedef struct
{
  char    *author;
  guint    n_paragraphs;
  guint    n_events;
  gboolean has_years;
  gint64   first_year;
  gint64   last_year;
  char    *essay;
  char    *context;
  guint    percent;
  char    *section;
  guint    paragraph;
} WakhanStudyFacts;

/**
 * wakhan_study_facts_store:
 * @keys: the reading state
 * @session: has a study
 *
 * O(events + blocks) at the first call for a study, then O(log n).
 */
void wakhan_study_facts_store (GKeyFile      *keys,
                               const char    *group,
                               WakhanSession *session);

/**
 * wakhan_study_facts_read:
 * @keys: the reading state
 *
 * Returns: (transfer full) (nullable): what stands in @group; %NULL: an older program wrote it
 */
WakhanStudyFacts *wakhan_study_facts_read (GKeyFile   *keys,
                                           const char *group);

/**
 * wakhan_study_facts_is_equal:
 * @a: (nullable):
 * @b: (nullable):
 *
 * Returns: whether both say the same
 */
gboolean wakhan_study_facts_is_equal (const WakhanStudyFacts *a,
                                      const WakhanStudyFacts *b);

WakhanStudyFacts *wakhan_study_facts_copy (const WakhanStudyFacts *self);
void              wakhan_study_facts_free (WakhanStudyFacts *self);

/**
 * wakhan_study_facts_get_count:
 * @counts: (nullable): the essay's or the context's
 * @column: of so many as are drawn
 * @n_columns: not more than %WAKHAN_STUDY_FACTS_COLUMNS
 *
 * Returns: how many events there are in it
 */
guint wakhan_study_facts_get_count (const char *counts,
                                    guint       column,
                                    guint       n_columns);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyFacts, wakhan_study_facts_free)

G_END_DECLS
