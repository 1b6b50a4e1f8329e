/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-store.h"

G_BEGIN_DECLS

/* A folder of its own, and in it where the notes file of a study is to be. */
typedef struct
{
  char  *folder;
  char  *path; /* in a folder that is not there yet */
  GFile *file; /* the same */
} NotebookFixture;

void notebook_fixture_set_up (NotebookFixture *fixture,
                              gconstpointer    data);
void notebook_fixture_tear_down (NotebookFixture *fixture,
                                 gconstpointer    data);
/* Returns: (transfer full): begun. @file: (nullable) */
WakhanNotesStore *notebook_fixture_open (GFile *file);
/* Returns: (transfer none): the note that the notebook holds then */
WakhanNote *notebook_fixture_add (WakhanNotebook *notebook,
                                  const char     *text);
void        notebook_fixture_rewrite (WakhanNotebook *notebook,
                                      WakhanNote     *note,
                                      const char     *text);
/* Whether a note of the store says just this. */
gboolean notebook_fixture_has_text (WakhanNotesStore *store,
                                    const char       *text);

G_END_DECLS
