/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* A session on a small study, and a log of what it tells: names of properties, “announced words”,
 * "show:19-28", "edit". */
typedef struct
{
  WakhanStudy     *study;
  WakhanSession   *session;
  WakhanNavigator *navigator; /* the session's */
  GString         *log;
} SessionFixture;

/* Two sections, and three events: "spring" (1999) that is not in the text, "rise" (June 2018) and
 * "fall" (2019) that are. */
WakhanStudy *session_fixture_create_study (void);
void         session_fixture_set_up (SessionFixture *fixture,
                                     gconstpointer   data);
void         session_fixture_tear_down (SessionFixture *fixture,
                                        gconstpointer   data);
/* What was told since the last call. */
void  session_fixture_assert_log (SessionFixture *fixture,
                                  const char     *log);
guint session_fixture_count_told (SessionFixture *fixture,
                                  const char     *name);
/* Whether the session says so of itself by this property. */
gboolean session_fixture_has (SessionFixture *fixture,
                              const char     *name);

G_END_DECLS
